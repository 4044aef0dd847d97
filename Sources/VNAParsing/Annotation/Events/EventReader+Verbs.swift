import VNAModel
import VNAText

/// Verbs that tell an event by themselves.
extension EventReader {
  mutating func readVerb(_ index: Int) {
    let chunk = chunks[index]
    if index > 0, chunk.voice == .active, chunk.frame != .be, !isRelay(index), !isOffice(index),
      chunks[..<index].suffix(3).contains(where: {
        $0.kind == .pronoun && $0.determiner == .there
      })
    {
      let isAuxiliary =
        chunk.frame == .aux && index + 1 < chunks.count && chunks[index + 1].kind == .verb
      readPresence(isAuxiliary ? index + 1 : index)
      chunks.use(index + 1)
      return
    }
    switch chunk.frame {
    case .meet, .talk, .receive: readEncounter(index)
    case .phone: readEncounter(index)
    case .have where chunk.voice == .active && sentence.mode == .phone: readEncounter(index)
    case .sign: readSignature(index)
    case .go, .tour, .arrive: readTravel(index)
    case .congratulate: readCongratulation(index)
    case .appoint, .become, .dismiss, .swear: readOffice(index)
    case .elect: readVote(index)
    case .win, .beat: readPrize(index, noun: prizeNoun(after: index))
    case .give, .list, .keep:
      if let noun = prizeNoun(after: index) {
        readPrize(index, noun: noun)
      } else if chunk.frame == .list, chunk.tokens.count > 1 {
        // «inscrit au patrimoine»: the verb says of what.
        readPrize(index, noun: index)
      }
    case .relay: readRelay(index)
    case .declare: readStatement(index)
    case .sink, .strike: readCalamity(index)
    case .inaugurate: readInauguration(index)
    case .attend where chunk.tokens.count > 2 && goesSomewhere(index): readTravel(index)
    case .hold, .open, .close, .attend, .chair: readAnaphor(index)
    case .present where index + 1 < chunks.count && chunks[index + 1].frame.isCourse:
      chunks.use(index)
    case .address: readSpeech(index)
    case .send
    where index > 0 && chunks[index - 1].kind == .pronoun && chunks[index - 1].determiner == .self:
      readSpeech(index)
    default: break
    }
  }

  /// Whether a verb, or that of an auxiliary, takes over a chair.
  private func isRelay(_ index: Int) -> Bool {
    chunks[index].frame == .relay
      || (chunks[index].frame == .aux && index + 1 < chunks.count
        && chunks[index + 1].frame == .relay && chunks[index + 1].kind == .verb)
  }

  /// «y devient ministre», «y a été nommé», «y a été reçu»: told by the verb itself.
  private func isOffice(_ index: Int) -> Bool {
    let frames: EventSet<EventFrame> = [.become, .appoint, .elect, .swear]
    if frames.contains(chunks[index].frame) { return true }
    guard chunks[index].frame == .aux, index + 1 < chunks.count, chunks[index + 1].kind == .verb
    else { return false }
    return chunks[index + 1].frame == .be || frames.contains(chunks[index + 1].frame)
  }

  /// «X a pris le relais de Y», «a reçu des mains de Y le marteau de la présidence».
  private mutating func readRelay(_ index: Int) {
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

  private func prizeNoun(after verb: Int) -> Int? {
    let end = sentence.clauseEnd(after: verb)
    return chunks.indices.first {
      $0 > verb && $0 < end && chunks[$0].kind == .noun
        && (chunks[$0].noun == .award || chunks[$0].noun == .conference)
    }
  }

  /// «X a rencontré Y et, mardi, Z»: one event for each day.
  private mutating func readEncounter(_ index: Int) {
    let chunk = chunks[index]
    // «s'est vu décerner»
    if chunk.voice == .reflexive, index + 1 < chunks.count, chunks[index + 1].voice == .infinitive,
      chunks[index + 1].kind == .verb
    {
      return
    }
    let kind: Event.Kind =
      chunk.frame == .phone || chunk.frame == .have || sentence.mode == .phone ? .call : .meeting
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    let subject = sentence.subject(of: index)
    let end = sentence.clauseEnd(after: index)
    let objects: EventSet<EventRelation>
    switch chunk.frame {
    case .receive: objects = isPassive ? [.by] : [.none]
    case .phone: objects = [.none, .to, .with]
    case .have: objects = [.with]
    case .talk: objects = [.with]
    default: objects = [.none, .with]
    }
    let isEach = chunks.contains { $0.kind == .hint && $0.hint == .each }
    var groups: [(date: Int, actors: [EventCandidate.Actor])] = []
    var day = -1
    var hasTitle = false
    var title: Int?
    var isOthers = false
    for next in (index + 1)..<max(end, index + 1) {
      let piece = chunks[next]
      if piece.kind == .date, !piece.isWeak {
        day = piece.index
      } else if piece.kind == .noun, piece.relation == .none {
        break
      } else if piece.kind == .person || piece.kind == .organization || piece.kind == .title,
        objects.contains(piece.relation)
      {
        guard let actor = sentence.actor(next) else {
          hasTitle = true
          title = title ?? piece.tokens.lowerBound
          continue
        }
        if piece.kind == .organization,
          chunk.frame != .receive || isPassive
            || (chunks[next - 1].kind == .title && !piece.isApart)
        {
          continue
        }
        if isEach, !groups.isEmpty {
          groups.append((day, [actor]))
        } else if let last = groups.indices.last, areEqual(groups[last].date, day) {
          groups[last].actors.append(actor)
        } else {
          groups.append((day, [actor]))
        }
      } else if piece.kind == .title {
        isOthers = true
      }
    }
    let isReceiving = chunk.frame == .receive
    // «À sa descente d'avion, il a été accueilli par X»: no talks.
    let isWelcome = chunks.contains { chunk in
      (chunk.kind == .noun && chunk.noun == .welcome && chunk.relation == .to)
        || (chunk.kind == .place && lists.places[chunk.index].kind == .airport)
    }
    // «a accueilli deux millions de visiteurs»
    let people = (subject ?? []).filter { $0.kind == .person }
    let isMutual =
      people.count > 1 && (chunk.voice == .reflexive || chunk.frame == .have)
    let isOnePerson =
      !people.isEmpty && chunk.frame != .talk && chunk.frame != .have && !isPassive
    if groups.isEmpty, !isPassive, let person = clitic(before: index, besides: people) {
      // «X l'avait reçu jeudi»
      groups = [(day, [person])]
    }
    if chunk.frame == .meet, chunk.voice == .reduced, groups.isEmpty,
      let before = chunks[..<index].lastIndex(where: { $0.kind != .comma }),
      chunks[before].kind == .person, let actor = sentence.actor(before)
    {
      // «À X, rencontré lundi, il a dit»
      groups = [(day, [actor])]
    }
    if groups.isEmpty, !(hasTitle && isReceiving), !isMutual, !isOnePerson { return }
    if let subject, !subject.isEmpty, subject.allSatisfy({ $0.kind == .place }), isReceiving,
      !isPassive
    {
      return
    }
    if groups.isEmpty { groups = [(day, [])] }
    for group in groups {
      var event = candidate(kind, index)
      for var actor in subject ?? [] where actor.kind != .place {
        if isReceiving { actor.role = isPassive ? .guest : .host }
        event.add(actor)
      }
      for var actor in group.actors {
        if isReceiving { actor.role = isPassive ? .host : .guest }
        event.add(actor)
      }
      if isReceiving, group.actors.isEmpty { event.guests = title ?? -1 }
      event.strength = event.actors.count >= 2 ? 3 : hasTitle || isOthers ? 2 : 1
      event.date = groups.count > 1 && !isEach ? group.date : -1
      if isReceiving, isWelcome { event.strength = 1 }
      if kind == .call { event.mode = event.mode ?? .phone }
      finish(event, at: index, verb: index)
    }
    chunks.use(index)
  }

  /// Whom «l'» before a verb means: the one whom the story is about, or who was told of last.
  private func clitic(
    before verb: Int, besides people: [EventCandidate.Actor]
  ) -> EventCandidate.Actor? {
    guard verb > 0, chunks[verb - 1].kind == .verb, chunks[verb - 1].frame == .aux,
      chunks[verb - 1].determiner == .the, !chunks[verb - 1].isApart
    else { return nil }
    for actor in [sentence.lastSubject, sentence.pair?.0, sentence.pair?.1] {
      if let actor, !people.contains(where: { $0.isSame(as: actor) }) { return actor }
    }
    return nil
  }

  /// Whether two dates name the same time.
  private func areEqual(_ one: Int, _ other: Int) -> Bool {
    one == other
      || (one >= 0 && other >= 0 && lists.dates[one].value == lists.dates[other].value)
  }

  /// «a inauguré une usine»: the ceremony.
  private mutating func readInauguration(_ index: Int) {
    var event = candidate(.conference, index)
    let chunk = chunks[index]
    if chunk.voice == .active || chunk.voice == .gerund {
      for actor in sentence.subject(of: index) ?? [] where actor.kind != .place {
        event.add(actor)
      }
    }
    for actor in sentence.names(
      index + 1..<chunks.count, [.with, .by], [.person, .organization], .participant)
    {
      event.add(actor)
    }
    event.strength = event.actors.isEmpty ? 1 : 2
    finish(event, at: index, verb: index)
  }

  /// «a conduit une délégation en Chine»
  private func goesSomewhere(_ index: Int) -> Bool {
    chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)].contains {
      $0.kind == .place && ($0.relation == .in || $0.relation == .to) && !$0.isApart
    }
  }

  private mutating func readTravel(_ index: Int) {
    let chunk = chunks[index]
    // «s'est rendu», «se rendant»
    if chunk.frame == .go, chunk.voice != .reflexive,
      chunk.voice != .gerund || index == 0 || chunks[index - 1].determiner != .self
    {
      return
    }
    let end = sentence.clauseEnd(after: index)
    let people = (sentence.subject(of: index) ?? []).filter { $0.kind == .person }
    guard !people.isEmpty else { return }
    var event = candidate(.visit, index)
    for var actor in people {
      actor.role = .visitor
      event.add(actor)
    }
    for next in (index + 1)..<max(end, index + 1) where chunks[next].kind == .place {
      let piece = chunks[next]
      guard
        piece.relation == .to || piece.relation == .in
          || (chunk.frame == .tour && piece.relation == .none)
      else { continue }
      event.place = piece.index
      if lists.isCountry(piece.index) {
        event.add(.init(kind: .place, index: piece.index, role: .destination))
      }
      break
    }
    event.strength = chunk.frame == .arrive ? 2 : 3
    let place = event.place
    finish(event, at: index, verb: index)
    candidates[candidates.count - 1].place = place
  }

  private mutating func readCongratulation(_ index: Int) {
    let chunk = chunks[index]
    if chunk.voice == .reflexive { return }
    let end = sentence.clauseEnd(after: index)
    let recipients = sentence.names(
      index + 1..<end, [.none], [.person, .organization], .recipient)
    var event = candidate(.message, index)
    for var actor in sentence.subject(of: index) ?? [] where actor.kind != .place {
      actor.role = .sender
      event.add(actor)
    }
    if let recipient = recipients.first { event.add(recipient) }
    guard !event.actors.isEmpty else { return }
    event.strength = event.actors.count >= 2 ? 2 : 1
    finish(event, at: index, verb: index)
  }

  private mutating func readOffice(_ index: Int) {
    let chunk = chunks[index]
    let end = sentence.clauseEnd(after: index)
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    let subject = sentence.subject(of: index) ?? []
    var people: [EventCandidate.Actor] = []
    var event = candidate(chunk.frame == .dismiss ? .other : .appointment, index)
    switch chunk.frame {
    case .become:
      // «X devient ministre, Y, ministre, et Z, ministre»
      // «il est devenu, par une décision du 29 septembre, vice-président»
      guard
        let office = chunks.indices.first(where: {
          $0 > index && chunks[$0].kind != .comma && chunks[$0].kind != .date
            && !(chunks[$0].kind == .noun && chunks[$0].relation == .by)
        }), chunks[office].kind == .title, !chunks[office].isApart
      else { return }
      people = subject.filter { $0.kind == .person }
      people += sentence.names(index + 1..<end, [.none], [.person])
    case .dismiss where !isPassive:
      people = sentence.names(index + 1..<end, [.none, .of], [.person])
      for actor in subject { event.add(actor) }
    case .swear: people = subject.filter { $0.kind == .person }
    default:
      // The subject of «nomme» appoints; that of «est nommé» is appointed.
      people =
        isPassive
        ? subject.filter { $0.kind == .person }
        : sentence.names(index + 1..<end, [.none], [.person])
      if !isPassive, chunk.frame == .appoint, people.isEmpty,
        sentence.position.rawValue > EventCandidate.Position.lead.rawValue
      {
        return
      }
    }
    for var actor in people {
      if chunk.frame != .dismiss { actor.role = .appointee }
      event.add(actor)
    }
    if people.isEmpty, event.actors.isEmpty, sentence.position != .headline { return }
    event.strength = people.isEmpty ? 2 : 3
    finish(event, at: index, verb: index)
    if chunk.frame == .dismiss { candidates[candidates.count - 1].place = -1 }
  }

  private mutating func readVote(_ index: Int) {
    let chunk = chunks[index]
    let end = sentence.clauseEnd(after: index)
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    // «X, élu de Dông Nai»: a deputy.
    if chunk.voice == .reduced, index + 1 < chunks.count, chunks[index + 1].kind == .place,
      chunks[index + 1].relation == .of, !chunks[index + 1].isApart
    {
      return
    }
    var event = candidate(.election, index)
    let subject = sentence.subject(of: index) ?? []
    // «a renouvelé sa confiance à X»
    let isGiven = chunk.tokens.count > 1 && !isPassive
    let objects = sentence.names(index + 1..<end, isGiven ? [.none, .to] : [.none], [.person])
    if isPassive || objects.isEmpty {
      for var actor in subject where actor.kind == .person || isPassive {
        actor.role = .elected
        event.add(actor)
      }
      if !isPassive { for actor in subject { event.add(actor) } }
    } else {
      for var actor in objects {
        actor.role = .elected
        event.add(actor)
      }
      for actor in subject where actor.kind == .organization { event.add(actor) }
    }
    guard event.actors.contains(where: { $0.role == .elected || !isPassive }) else { return }
    event.strength = event.actors.contains { $0.role == .elected } ? 3 : 2
    finish(event, at: index, verb: index)
  }

  private mutating func readStatement(_ index: Int) {
    let chunk = chunks[index]
    var event = candidate(.statement, index)
    var sources = sentence.subject(of: index) ?? []
    if chunk.voice == .reduced || chunk.voice == .passive {
      sources = sentence.names(
        index + 1..<sentence.clauseEnd(after: index), [.by], [.person, .organization])
    }
    guard !sources.isEmpty else { return }
    for var actor in sources {
      actor.role = .source
      event.add(actor)
    }
    event.strength = 2
    finish(event, at: index, verb: index)
  }

  private mutating func readCalamity(_ index: Int) {
    guard sentence.position.rawValue <= EventCandidate.Position.opening.rawValue,
      chunks[index].frame == .sink
    else { return }
    var event = candidate(.disaster, index)
    event.strength = 2
    finish(event, at: index, verb: index)
  }

  /// «S'adressant aux délégués», «a prononcé un discours»: at the gathering told before, if any.
  private mutating func readSpeech(_ index: Int) {
    guard sentence.position == .body || sentence.position == .opening else { return }
    readPresence(index)
    candidates[candidates.count - 1].strength = 0
  }

  /// «X y a dialogué», «X y a prononcé un discours»: takes part in the gathering told before.
  mutating func readPresence(_ index: Int) {
    var event = candidate(.conference, index)
    event.isAnaphor = true
    var people = (sentence.subject(of: index) ?? []).filter { $0.kind == .person }
    if people.isEmpty {
      // «Y ont assisté X, …, et Y, …»: the highest guest comes first.
      people = Array(
        sentence.names(index + 1..<sentence.clauseEnd(after: index), [.none], [.person]).prefix(1))
    }
    for var actor in people {
      actor.role = .participant
      event.add(actor)
    }
    candidates.append(event)
  }

  /// Who speaks or acts in a sentence about a gathering.
  func speaker() -> EventCandidate.Actor? {
    guard
      let verb = chunks.indices.first(where: {
        chunks[$0].kind == .speech || (chunks[$0].kind == .verb && chunks[$0].frame == .aux)
      })
    else { return nil }
    // «En marge de la cérémonie, X a reçu Y»: beside it.
    let encounters: EventSet<EventFrame> = [.meet, .receive, .talk, .phone]
    if verb + 1 < chunks.count, chunks[verb + 1].kind == .verb,
      encounters.contains(chunks[verb + 1].frame)
    {
      return nil
    }
    let subject = sentence.subject(of: verb) ?? []
    return subject.first { $0.kind == .person }.map {
      .init(kind: .person, index: $0.index, role: .participant)
    }
  }

  /// «La séance plénière, tenue le …»: of the gathering told before.
  mutating func readPart(_ index: Int) {
    var event = candidate(.congress, index)
    event.isAnaphor = true
    if chunks[index].relation != .none, let person = speaker() { event.add(person) }
    finish(event, at: sentence.verbAfter(index) ?? index)
    if let next = sentence.verbAfter(index), chunks[next].frame.isCourse { chunks.use(next) }
  }

  /// «Elle s'est ouverte le …», «il a duré …»: of the gathering told before.
  private mutating func readAnaphor(_ index: Int) {
    let chunk = chunks[index]
    finish(candidate(.conference, index), at: index, verb: index)
    var event = candidates.removeLast()
    if chunk.frame == .open { event.opening = event.date }
    if chunk.frame == .close { event.closing = event.date }
    let last = chunks[..<index].last {
      $0.kind != .verb || ($0.frame != .aux && $0.frame != .be && $0.frame != .have)
    }
    // «Ouvert le 10, il a approuvé …»
    let isOfNext =
      chunk.voice == .reduced && last == nil
      && chunks[(index + 1)...].first {
        $0.kind != .date && $0.kind != .comma && $0.kind != .place
      }?
      .determiner == .he
    // «Présent à l'ouverture, le 25 décembre»
    let isNoun =
      chunk.determiner == .the && chunk.voice == .active && chunk.frame != .attend
      && (event.opening >= 0 || event.closing >= 0)
      && !(index + 1 < chunks.count && chunks[index + 1].relation == .of)
    if last?.kind == .pronoun || isOfNext || isNoun {
      event.isAnaphor = true
      candidates.append(event)
    } else if chunk.frame == .hold, event.date >= 0, case .range? = lists.dates[event.date].value {
      // «… aura duré du 31 mai au 12 juillet et opposé neuf pays: …»
      for actor in sentence.names(index + 1..<chunks.count, [.none, .of], [.place]) {
        event.add(actor)
      }
      event.strength = event.actors.count > 2 ? 2 : 1
      candidates.append(event)
    }
  }
}
