import VNAModel
import VNAText

/// Who takes an office, leaves it, is elected to it.
extension EventReader {
  /// Whether a verb, or that of an auxiliary, takes over a chair.
  func isRelay(_ index: Int) -> Bool {
    chunks[index].frame == .relay
      || (chunks[index].frame == .aux && index + 1 < chunks.count
        && chunks[index + 1].frame == .relay && chunks[index + 1].kind == .verb)
  }

  /// «y devient ministre», «y a été nommé», «y séjourne»: told by the verb itself.
  func tellsItself(_ index: Int) -> Bool {
    let frames: EventSet<EventFrame> = [.become, .appoint, .elect, .swear, .arrive]
    if frames.contains(chunks[index].frame) { return true }
    guard chunks[index].frame == .aux, index + 1 < chunks.count, chunks[index + 1].kind == .verb
    else { return false }
    return chunks[index + 1].frame == .be || frames.contains(chunks[index + 1].frame)
  }

  /// «X a pris le relais de Y», «a reçu des mains de Y le marteau de la présidence».
  mutating func readRelay(_ index: Int) {
    // «ont reçu des mains de X les décisions»: these are told by their noun.
    if chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)].contains(where: {
      $0.kind == .noun && ($0.noun == .order || $0.noun == .award || $0.noun == .appointment)
    }) {
      return
    }
    var event = candidate(.other, index)
    for actor in sentence.subject(of: index) ?? [] { event.add(actor) }
    for actor in sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.of, .to], [.person]
    ).prefix(1) {
      event.add(actor)
    }
    event.strength = event.actors.isEmpty ? 1 : event.actors.count == 1 ? 2 : 3
    event.isElsewhere = chunks[..<index].suffix(3).contains {
      $0.kind == .pronoun && $0.determiner == .there
    }
    finish(event, at: index, verb: index)
  }

  /// «Ce titre arrive à point nommé», «à l'endroit désigné»: a participle right behind a word that is no
  /// name, with no office behind it.
  private func isOfOtherWord(_ participle: Int) -> Bool {
    guard chunks[participle].voice == .reduced, participle > 0,
      chunks[participle - 1].tokens.upperBound < chunks[participle].tokens.lowerBound
    else { return false }
    guard participle + 1 < chunks.count else { return true }
    switch chunks[participle + 1].kind {
    case .comma, .stop, .conjunction, .preposition: return true
    default: return false
    }
  }

  mutating func readOffice(_ index: Int) {
    let chunk = chunks[index]
    let end = sentence.clauseEnd(after: index)
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    let subject = sentence.subject(of: index) ?? []
    var people: [EventCandidate.Actor] = []
    var event = candidate(chunk.frame == .dismiss ? .other : .appointment, index)
    // «a une nouvelle présidente, X, élue lundi»: the election is told.
    if chunk.frame == .appoint, chunk.words == 3,
      chunks.contains(where: { $0.kind == .verb && $0.frame == .elect })
    {
      return
    }
    if chunk.frame == .appoint, isOfOtherWord(index) { return }
    if chunk.frame == .swear, isDayOfOffice(index) { return }
    if isOfSomebody(index) { return }
    // «depuis l'entrée en fonctions du ministre»
    if chunk.frame == .swear, chunk.relation == .since { return }
    // «à l'invitation du ministre vietnamien, nommé le 25 octobre»: told of him in passing.
    if chunk.voice == .reduced, index > 1, chunks[index - 1].kind == .comma,
      chunks[index - 2].kind == .title,
      chunks[index - 2].relation == .of
    {
      return
    }
    if readNamed(index) || readFilled(index) { return }
    switch chunk.frame {
    case .become:
      // «X devient ministre, Y, ministre, et Z, ministre»
      // «il est devenu, par une décision du 29 septembre, vice-président»
      guard
        let office = officeTaken(index)
          ?? chunks.indices.first(where: {
            $0 > index && chunks[$0].kind != .comma && chunks[$0].kind != .date
              && !(chunks[$0].kind == .noun && chunks[$0].relation == .by)
          }), chunks[office].kind == .title,
        !chunks[office].isApart || sentence.namesHaveCases
      else { return }
      // «dont le pays est en passe de devenir membre»: something of his becomes it.
      if chunk.voice == .infinitive,
        chunks[..<index].suffix(2).contains(where: {
          $0.kind == .verb && $0.frame == .be && $0.isApart
        })
      {
        return
      }
      people = subject.filter { $0.kind == .person }
      people += sentence.names(index + 1..<end, [.none], [.person])
    case .dismiss where !isPassive:
      people = sentence.objects(of: index, before: end, [.none, .of], [.person])
      for actor in subject { event.add(actor) }
    case .swear where chunk.determiner == .own || chunk.relation.isBackground:
      // «à l'occasion de son entrée en fonctions»: of the one named last.
      event.isBackground = true
      people =
        chunks[..<index].last { $0.kind == .person }.map {
          [.init(kind: .person, index: $0.index)]
        } ?? []
    case .swear, .succeed:
      event.isOath = chunk.frame == .swear
      people = subject.filter { $0.kind == .person }
    default:
      // The subject of «nomme» appoints; that of «est nommé» is appointed.
      people =
        isPassive
        ? subject.filter { $0.kind == .person }
        : sentence.objects(of: index, before: end, [.none], [.person])
      if !isPassive, people.isEmpty, let person = clitic(before: index, besides: subject) {
        people = [person]
      }
      if !isPassive, chunk.frame == .appoint || chunk.frame == .adopt, people.isEmpty,
        sentence.position.rawValue > EventCandidate.Position.lead.rawValue
      {
        return
      }
    }
    if people.isEmpty, isPassive, chunk.frame == .appoint,
      let country = subject.first(where: { $0.kind == .place })
    {
      // «Le Vietnam a été désigné membre du Conseil»
      event.kind = .election
      people = [country]
    }
    if people.isEmpty, isPassive { people = sentence.listed(behind: index) }
    if sentence.habits.contains(.uninflected) {
      // «thăng quân hàm cho X», «miễn nhiệm chức vụ Bộ trưởng đối với X»
      if people.isEmpty || chunk.frame == .dismiss {
        people += sentence.names(index + 1..<end, [.to, .for], [.person])
      }
      if !isPassive, people.isEmpty, chunk.frame == .appoint {
        // «X trao quyết định bổ nhiệm 16 Đại sứ»
        for actor in subject where actor.kind == .person { event.add(actor) }
      }
      if isPassive {
        for actor in sentence.names(index + 1..<end, [.by], [.organization]) { event.add(actor) }
      }
    }
    if chunk.voice == .infinitive || sentence.habits.contains(.uninflected),
      chunk.frame == .appoint, let body = decider(before: index)
    {
      event.add(body)
    } else if !isPassive, chunk.frame == .appoint || chunk.frame == .adopt, !people.isEmpty {
      // «The Politburo has decided to appoint X»
      for actor in subject where actor.kind == .organization { event.add(actor) }
    }
    for body in approvers(before: index) { event.add(body) }
    if chunk.frame == .appoint { for giver in givers(before: index) { event.add(giver) } }
    for var actor in people {
      if chunk.frame != .dismiss { actor.role = .appointee }
      event.add(actor)
    }
    if people.isEmpty, event.actors.isEmpty, sentence.position != .headline { return }
    if people.isEmpty, chunk.frame == .dismiss, sentence.habits.contains(.complementsBeforeVerb),
      !subject.contains(where: { $0.kind == .person })
    {
      // «解除禁令»: from no office.
      return
    }
    event.strength = people.isEmpty ? 2 : 3
    finish(event, at: index, verb: index)
    if chunk.frame == .dismiss { candidates[candidates.count - 1].place = -1 }
  }

  /// «X trao quyết định bổ nhiệm Y»: who hands the decision over.
  private func givers(before index: Int) -> [EventCandidate.Actor] {
    guard
      let verb = chunks[..<index].lastIndex(where: {
        $0.kind == .verb && $0.frame != .aux && $0.frame != .be
      }), chunks[verb].frame == .give, chunks[verb].voice == .active,
      !chunks[verb..<index].contains(where: { $0.kind == .stop || $0.kind == .person })
    else { return [] }
    return (sentence.subject(of: verb) ?? []).filter { $0.kind == .person }
  }

  /// «Los nombrados son X, Y y Z», «Les personnes nommées sont X et Y»: the copula names them.
  private mutating func readNamed(_ index: Int) -> Bool {
    let be = index + 1
    guard chunks[index].voice == .reduced, be < chunks.count, chunks[be].kind == .verb,
      chunks[be].frame == .be, chunks[..<index].allSatisfy({ $0.kind != .person }),
      !chunks[be].isApart
    else { return false }
    var event = candidate(.appointment, index)
    // Of those appointed the sentence before told how many.
    event.isAnaphor = true
    event.isBackground = false
    for actor in sentence.names(be + 1..<chunks.count, [.none], [.person], .appointee) {
      event.add(actor)
    }
    guard event.actors.count > 1 else { return false }
    event.strength = 3
    chunks.use(be)
    finish(event, at: index, verb: index)
    return true
  }

  /// «Новым министром стал X»: the office, in its case, before or behind the verb.
  private func officeTaken(_ verb: Int) -> Int? {
    guard sentence.namesHaveCases else { return nil }
    return sentence.clause(of: verb).first {
      chunks[$0].kind == .title && chunks[$0].cases.contains(.instrumental)
    }
  }

  /// «on May 15, the day he took office»: when something else was.
  private func isDayOfOffice(_ verb: Int) -> Bool {
    guard verb > 2, chunks[verb - 1].kind == .pronoun, chunks[verb - 1].isApart
    else { return false }
    return chunks[verb - 2].kind == .comma && chunks[verb - 3].kind == .date
  }

  mutating func readVote(_ index: Int) {
    let chunk = chunks[index]
    let end = sentence.clauseEnd(after: index)
    var isPassive = chunk.voice == .passive || chunk.voice == .reduced
    // «X, élu de Dông Nai»: a deputy.
    if chunk.voice == .reduced, index + 1 < chunks.count, chunks[index + 1].kind == .place,
      chunks[index + 1].relation == .of, !chunks[index + 1].isApart
    {
      return
    }
    if !sentence.habits.contains(.uninflected), isOfSomebody(index) { return }
    // «exhortant les élus»: those who sit.
    if chunk.voice == .reduced, chunk.determiner == .the { return }
    var event = candidate(.election, index)
    let subject = sentence.subject(of: index) ?? []
    if sentence.habits.contains(.uninflected) || chunk.words > 2, chunk.voice == .active,
      !subject.isEmpty, subject.allSatisfy({ $0.kind == .person }),
      sentence.objects(of: index, before: end, [.none, .to], [.person]).isEmpty
    {
      // «X đắc cử Tổng thống», «X won the election»: who was elected is the subject.
      isPassive = true
    }
    // «a renouvelé sa confiance à X»
    let isGiven = chunk.words > 1 && !isPassive
    var objects = sentence.objects(
      of: index, before: end, isGiven ? [.none, .to] : [.none], [.person])
    // «The Assembly elects the President», «elected X as State President»: a new one, and nobody who has
    // that title elsewhere.
    let named = objects.filter { isNamed($0, in: index..<max(end, index)) }
    let isTitleAlone = !objects.isEmpty && named.isEmpty
    if sentence.position.rawValue < EventCandidate.Position.lead.rawValue || !named.isEmpty {
      objects = named
    }
    if objects.isEmpty, chunk.voice == .active,
      let person = clitic(before: index, besides: subject)
    {
      // «le Comité l'a élu secrétaire»
      objects = [person]
    }
    // «Cử tri bầu đại biểu Quốc hội»: the voters have no name, the body whom they elect has one.
    let bodies = objects.isEmpty && subject.isEmpty ? bodiesVotedFor(by: index) : []
    if !bodies.isEmpty {
      for body in bodies { event.add(body) }
      event.strength = 3
      return finish(event, at: index, verb: index)
    }
    if objects.isEmpty, chunk.voice == .active, !isTitleAlone,
      subject.contains(where: { $0.kind == .organization })
    {
      // «The General Assembly elected Vietnam to the Council»
      objects = sentence.objects(of: index, before: end, [.none], [.place])
    }
    // «cette restriction, reconduite chaque année»: no body, but what is named by another word.
    let isOther =
      chunk.voice == .reduced && index > 0 && chunks[index - 1].kind == .comma
      && chunks[index - 1].isApart
    // «Il a désigné comme prioritaires»: nobody is elected by one person.
    if chunk.voice == .active, !isPassive, objects.isEmpty,
      !subject.contains(where: { $0.kind != .person })
    {
      return
    }
    if isPassive || objects.isEmpty {
      for var actor in subject where actor.kind == .person || (isPassive && !isOther) {
        actor.role = .elected
        event.add(actor)
      }
      if isPassive, sentence.habits.contains(.uninflected) {
        // «được Quốc hội bầu»
        for actor in sentence.names(index + 1..<end, [.by], [.organization]) { event.add(actor) }
      }
      if !isPassive {
        for actor in subject where !isTitleAlone || actor.kind == .organization {
          event.add(actor)
        }
      }
    } else {
      event.add(objects, as: .elected)
      for actor in subject where actor.kind == .organization { event.add(actor) }
      if subject.isEmpty, let body = bodyOfMembers(before: index) { event.add(body) }
    }
    guard event.actors.contains(where: { $0.role == .elected || !isPassive }) else { return }
    if isPassive || !subject.contains(where: { $0.kind != .person }) {
      addBody(behind: index, to: &event)
    }
    if !event.actors.contains(where: { $0.kind == .organization }),
      let body = sitting(before: index)
    {
      event.add(body)
    }
    event.strength = event.actors.contains { $0.role == .elected } ? 3 : 2
    finish(event, at: index, verb: index)
  }

  /// Whether some pieces name somebody, and not by a title alone.
  private func isNamed(_ actor: EventCandidate.Actor, in range: Range<Int>) -> Bool {
    chunks[range].contains { $0.kind == .person && $0.index == actor.index }
  }

  /// «bầu đại biểu Quốc hội và đại biểu Hội đồng Nhân dân»: the bodies to which unnamed members are elected.
  private func bodiesVotedFor(by verb: Int) -> [EventCandidate.Actor] {
    guard chunks[verb].voice == .active, sentence.habits.contains(.attributesBehind) else {
      return []
    }
    let end = sentence.clauseEnd(after: verb)
    return (verb + 2..<max(end, verb + 2)).compactMap { place in
      chunks[place].kind == .organization && chunks[place].relation == .of
        && chunks[place - 1].kind == .title && chunks[place - 1].index < 0
        ? sentence.actor(place, .elected) : nil
    }
  }

  /// «Deputies to the Council elected X», «Los diputados a la Asamblea eligieron a X»: the body whose members
  /// they are.
  private func bodyOfMembers(before verb: Int) -> EventCandidate.Actor? {
    guard
      let members = chunks[..<verb].indices.first(where: {
        chunks[$0].isName || chunks[$0].kind == .title
      }), chunks[members].kind == .title, chunks[members].index < 0,
      chunks[members].relation == .none, members + 1 < verb,
      // «a désigné les membres de son Comité et réélu X»
      !chunks[..<members].contains(where: { $0.kind == .verb })
    else { return nil }
    let body = chunks[members + 1]
    let isTheirs = body.relation == .of || body.relation == .to
    return isTheirs && body.kind == .organization ? sentence.actor(members + 1) : nil
  }

  /// «X a été réélu à la tête du Comité», «élue présidente de l'Association»: the body whose office it is, where
  /// none is said to have elected.
  func addBody(behind verb: Int, to event: inout EventCandidate) {
    guard !event.actors.contains(where: { $0.kind == .organization }),
      let place = (verb + 1..<max(sentence.clauseEnd(after: verb), verb + 1)).first(where: {
        chunks[$0].kind == .organization && isOfOffice($0, event)
      }), let body = sentence.actor(place)
    else { return }
    event.add(body)
  }

  private func isOfOffice(_ body: Int, _ event: EventCandidate) -> Bool {
    let (chunk, before) = (chunks[body], chunks[body - 1])
    // «Le Vietnam a été élu au Conseil»: where people are elected to, others may elect.
    if chunk.relation == .to { return event.actors.contains { $0.kind == .place } }
    // «membre du Conseil»: the title's words go on into the name.
    let isWithin = chunk.tokens.lowerBound < before.tokens.upperBound
    return (chunk.relation == .of || isWithin)
      && (before.kind == .title || before.kind == .hint && before.hint == .office)
  }
}
