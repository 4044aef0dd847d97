import VNAModel
import VNAText

/// «la nomination de X», «l'élection de X»: nouns that tell who took an office.
extension EventReader {
  mutating func readAppointment(_ index: Int, _ verb: Int?) {
    let chunk = chunks[index]
    var event = candidate(.appointment, index)
    let end = sentence.clauseEnd(after: index)
    for actor in sentence.names(index + 1..<end, [.of, .none], [.person], .appointee) {
      event.add(actor)
    }
    if event.actors.isEmpty, sentence.namesHaveCases {
      // «вручил решение о назначении X»
      for actor in sentence.names(index + 1..<end, [.to], [.person], .appointee) {
        event.add(actor)
      }
    }
    if event.actors.isEmpty, sentence.namesHaveCases {
      // «о назначении секретарем комитета X»: his office's case hides his own.
      for actor in sentence.names(index + 1..<end, [.by], [.person], .appointee).prefix(1) {
        event.add(actor)
      }
    }
    if event.actors.isEmpty, chunk.determiner == .own,
      let before = chunks[..<index].lastIndex(where: { $0.kind == .person }),
      var actor = sentence.actor(before)
    {
      actor.role = .appointee
      event.add(actor)
    }
    if event.actors.isEmpty, var owner = sentence.owner(of: index) {
      owner.role = .appointee
      event.add(owner)
    }
    // «qui l'a félicité de sa récente nomination»: what both know.
    if chunk.determiner == .own, congratulation(onNoun: index) != nil { return }
    event.strength = event.actors.isEmpty ? 1 : verb == nil ? 2 : 3
    if sentence.habits.contains(.uninflected), let body = decider(before: index) {
      // «quyết định của Bộ Chính trị về công tác cán bộ»
      event.add(body)
    }
    if chunk.isWeak { event.strength -= 1 }
    guard event.strength > 0 else { return }
    if let verb, chunks[verb].frame == .adopt { chunks.use(verb) }
    finish(event, at: index, dates: datesOfOccasion(index), verb: verb)
  }

  /// «À l'occasion de l'élection de X, Y lui a écrit lundi»: the day of the letter is none of the
  /// occasion's, whose own stands in its part of the clause.
  private func datesOfOccasion(_ noun: Int) -> Range<Int>? {
    guard chunks[noun].relation == .cause else { return nil }
    let isMain = { (index: Int) in
      chunks[index].kind == .speech
        || chunks[index].kind == .verb
          && (chunks[index].voice == .active || chunks[index].voice == .passive
            || chunks[index].voice == .reflexive)
    }
    let start = chunks[..<noun].indices.contains(where: isMain) ? noun : 0
    return start..<(sentence.behind(noun).first(where: isMain) ?? chunks.count)
  }

  mutating func readElection(_ index: Int, _ verb: Int?) {
    let chunk = chunks[index]
    var event = candidate(.election, index)
    let end = sentence.clauseEnd(after: index)
    var elected = sentence.names(index + 1..<end, [.of], [.person], .elected)
    // «quiso felicitarlo por su elección»: of the other.
    let isReason =
      sentence.habits.contains(.marksPersons)
      && (verb == nil || chunk.relation == .by || chunk.relation == .cause)
    let congratulation = congratulation(onNoun: index)
    if elected.isEmpty, chunk.determiner == .own, !isReason, congratulation == nil,
      let before = chunks[..<index].lastIndex(where: { $0.kind == .person }),
      let actor = sentence.actor(before, .elected)
    {
      elected = [actor]
    }
    if elected.isEmpty, let congratulation {
      elected = congratulated(by: congratulation, onNoun: index)
    }
    if elected.isEmpty, var owner = sentence.owner(of: index) {
      owner.role = .elected
      elected = [owner]
    }
    if elected.isEmpty {
      elected = winners(of: index, verb)
      if !elected.isEmpty, let verb, chunks[verb].frame == .win { chunks.use(verb) }
    }
    for actor in elected { event.add(actor) }
    event.strength = elected.isEmpty ? 1 : 2
    if congratulation != nil {
      // «sent messages to X on his election»: what the messages are about.
      event.strength = 1
      event.isBackground = true
    }
    if chunk.isWeak { event.strength -= 1 }
    guard event.strength > 0 else { return }
    // The office's country is where it was.
    if let place = chunks[(index + 1)..<end].first(where: { $0.kind == .place }) {
      event.place = place.index
    }
    // The day of the congratulation is not that of the vote.
    let dates = congratulation == nil ? datesOfOccasion(index) : index + 1..<max(end, index + 1)
    finish(event, at: index, dates: dates, verb: verb)
  }

  /// «X a remporté l'élection», «la victoire de X à la présidentielle», «X l'emporte avec 54% des suffrages»: who
  /// won a vote that a noun names.
  private func winners(of vote: Int, _ verb: Int?) -> [EventCandidate.Actor] {
    var found: [EventCandidate.Actor] = []
    if let verb, chunks[verb].frame == .win {
      let isPassive = chunks[verb].voice == .passive || chunks[verb].voice == .reduced
      // «X est sorti vainqueur du scrutin» is no passive but by its form.
      if !isPassive || chunks[verb].words > 1 { found = sentence.subject(of: verb) ?? [] }
    } else if verb == nil,
      let victory = chunks[..<vote].lastIndex(where: {
        $0.kind == .noun || $0.kind == .verb || $0.kind == .stop
      }), chunks[victory].kind == .noun, chunks[victory].noun == .award, chunks[victory].isWeak
    {
      found = sentence.names(victory + 1..<vote, [.of], [.person])
    }
    // A party wins a vote as well.
    return found.filter { $0.kind == .person || $0.kind == .organization }.map {
      .init(kind: $0.kind, index: $0.index, role: .elected)
    }
  }

  /// The message or verb that congratulates somebody on what a noun tells, or nil.
  private func congratulation(onNoun index: Int) -> Int? {
    let reasons: EventSet<EventRelation> = [.for, .by, .cause]
    let start = chunks[..<index].lastIndex { $0.kind == .stop } ?? 0
    let found = chunks[start..<index].lastIndex {
      $0.kind == .noun && $0.noun == .message || $0.kind == .verb && $0.frame == .congratulate
    }
    guard let found else { return nil }
    if reasons.contains(chunks[index].relation) { return found }
    // «l'a félicitée de son élection», «поздравил с избранием»
    let isOfVerb =
      chunks[found].kind == .verb
      && (chunks[index].relation == .of || chunks[index].relation == .with)
      && !chunks[(found + 1)..<index].contains { $0.kind == .noun }
    return isOfVerb ? found : nil
  }

  /// Whom somebody congratulates on an election: he was elected.
  private func congratulated(
    by found: Int, onNoun index: Int
  ) -> [EventCandidate.Actor] {
    let people: [EventCandidate.Actor]
    if chunks[found].kind == .verb, chunks[found].voice == .passive {
      people = sentence.subject(of: found) ?? []
    } else {
      people = sentence.names(found + 1..<index, [.to, .none], [.person])
    }
    return people.filter { $0.kind == .person }.suffix(1).map {
      .init(kind: .person, index: $0.index, role: .elected)
    }
  }

  /// «Пост министра занял X», «Министерство возглавил X»; «Первое место заняла сборная»: a prize.
  mutating func readOccupation(_ index: Int) {
    let clause = sentence.clause(of: index)
    if let place = clause.first(where: {
      chunks[$0].kind == .noun && chunks[$0].noun == .award && chunks[$0].relation == .none
    }) {
      return readPrize(index, noun: place)
    }
    let people = (sentence.subject(of: index) ?? []).filter { $0.kind == .person }
    guard sentence.position.rawValue <= EventCandidate.Position.opening.rawValue,
      !people.isEmpty, clause.contains(where: { isSeat($0) })
    else { return }
    var event = candidate(.appointment, index)
    event.add(people, as: .appointee)
    event.strength = 3
    finish(event, at: index, verb: index)
  }

  /// Whether a piece names an office, or the body of which somebody becomes the head.
  private func isSeat(_ index: Int) -> Bool {
    switch chunks[index].kind {
    case .title: chunks[index].relation == .of && sentence.actor(index) == nil
    case .organization: chunks[index].isObject
    default: false
    }
  }

  /// «la décision du Bureau politique de nommer X»
  func decider(before verb: Int) -> EventCandidate.Actor? {
    if sentence.habits.contains(.uninflected) {
      // «công bố quyết định của Bộ Chính trị, theo đó X được phân công …»
      return chunks[..<verb].indices.last {
        $0 > 0 && chunks[$0].kind == .organization && chunks[$0].relation == .of
          && chunks[$0 - 1].kind == .noun && chunks[$0 - 1].noun == .order
      }.flatMap { sentence.actor($0) }
    }
    guard verb > 1, chunks[verb - 1].kind == .organization, chunks[verb - 1].relation == .of,
      chunks[verb - 2].kind == .noun, chunks[verb - 2].noun == .order
    else { return nil }
    return sentence.actor(verb - 1)
  }

  /// «国会批准X、Y出任部长»: the bodies that approve of those who take an office.
  func approvers(before verb: Int) -> [EventCandidate.Actor] {
    guard let adoption = chunks[..<verb].lastIndex(where: { $0.kind == .verb }),
      chunks[adoption].frame == .adopt, isOfOffice(adoption)
    else { return [] }
    return (sentence.subject(of: adoption) ?? []).filter { $0.kind == .organization }
  }

  /// «主任一职由X接任»: an office that somebody takes, told before him; whether it is read.
  mutating func readFilled(_ index: Int) -> Bool {
    guard sentence.habits.contains(.complementsBeforeVerb), chunks[index].frame == .become,
      chunks[index].voice == .passive, chunks[..<index].contains(where: { $0.kind == .title })
    else { return false }
    var event = candidate(.appointment, index)
    for actor in sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.by], [.person], .appointee)
    {
      event.add(actor)
    }
    guard !event.actors.isEmpty else { return false }
    event.strength = 3
    finish(event, at: index, verb: index)
    return true
  }
}
