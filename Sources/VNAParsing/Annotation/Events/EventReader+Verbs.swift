import VNAModel
import VNAText

/// Verbs that tell an event by themselves.
extension EventReader {
  mutating func readVerb(_ index: Int) {
    let chunk = chunks[index]
    if index > 0, chunk.voice == .active, chunk.frame != .be, !isRelay(index), !tellsItself(index),
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
    case .gather where chunk.voice == .reflexive: readEncounter(index)
    case .phone: readEncounter(index)
    // «a rendu visite à X»
    case .make where chunk.tokens.count > 1: readEncounter(index)
    case .have where chunk.voice == .active && (signs.mode == .phone || isExchange(index)):
      readEncounter(index)
    case .sign: readSignature(index)
    case .go, .tour, .arrive, .await: readTravel(index)
    case .congratulate: readCongratulation(index)
    case .echo: readEcho(index)
    case .appoint, .become, .dismiss, .swear: readOffice(index)
    case .succeed
    where sentence.position.rawValue <= EventCandidate.Position.lead.rawValue:
      readOffice(index)
    case .elect: readVote(index)
    case .raise, .entrust: readRise(index)
    case .adopt: readAdoption(index)
    case .win: readPrize(index, noun: prizeNoun(after: index))
    case .beat where isVictory(index): readPrize(index, noun: prizeNoun(after: index))
    case .honor:
      let isPassive = chunk.voice == .passive || chunk.voice == .reduced
      if let noun = prizeNoun(after: index) ?? (isPassive ? index : nil) {
        readPrize(index, noun: noun)
      }
    case .give, .list, .keep:
      if let noun = prizeNoun(after: index) {
        readPrize(index, noun: noun)
      } else if chunk.frame != .keep, chunk.tokens.count > 1 {
        // «inscrit au patrimoine», «fait chevalier»: the verb says of what.
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

  /// «a échangé jeudi avec X»: with nothing else that the verb could have.
  private func isExchange(_ index: Int) -> Bool {
    let clause = chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)]
    return clause.contains { $0.kind == .person && $0.relation == .with }
      && !clause.contains { $0.kind == .noun && $0.relation == .none }
  }

  /// Whether somebody is beaten, or «s'impose»: not «la mesure imposée par X».
  private func isVictory(_ index: Int) -> Bool {
    switch chunks[index].voice {
    case .reflexive: return true
    case .active, .gerund, .infinitive:
      return prizeNoun(after: index) != nil
        || chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)].contains {
          $0.isName && ($0.relation == .none || $0.relation == .against)
        }
    case .passive, .reduced: return false
    }
  }

  private func prizeNoun(after verb: Int) -> Int? {
    let end = sentence.clauseEnd(after: verb)
    return (verb + 1..<max(end, verb + 1)).first {
      chunks[$0].kind == .noun
        && (chunks[$0].noun == .award
          || (chunks[$0].noun == .conference && chunks[verb].frame != .list))
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
      chunk.frame == .phone || signs.mode == .phone ? .call : .meeting
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    let subject = sentence.subject(of: index)
    let end = sentence.clauseEnd(after: index)
    let objects: EventSet<EventRelation>
    switch chunk.frame {
    case .receive: objects = isPassive ? [.by] : [.none]
    case .phone: objects = [.none, .to, .with]
    case .make: objects = [.to]
    case .have, .talk, .gather: objects = [.with]
    default: objects = [.none, .with]
    }
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
        if signs.isEach, !groups.isEmpty {
          groups.append((day, [actor]))
        } else if let last = groups.indices.last, areEqual(groups[last].date, day) {
          groups[last].actors.append(actor)
        } else {
          groups.append((day, [actor]))
        }
      } else if piece.kind == .title {
        isOthers = true
      } else if piece.kind == .hint, piece.hint == .group {
        hasTitle = true
      }
    }
    let isReceiving = chunk.frame == .receive
    // «a accueilli deux millions de visiteurs»
    let people = (subject ?? []).filter { $0.kind == .person }
    let isMutual =
      people.count > 1 && (chunk.voice == .reflexive || chunk.frame == .have)
    let isOnePerson =
      !people.isEmpty
      && (chunk.frame == .meet || chunk.frame == .phone || chunk.frame == .receive)
      && !isPassive
      // «a offert d'accueillir un centre», «a reçu la Caméra d'or»
      && !(chunk.frame == .receive && (chunk.voice == .infinitive || !hasTitle))
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
    if groups.isEmpty, !(hasTitle && isReceiving), !isMutual, !isOnePerson {
      if people.isEmpty, chunk.voice == .reflexive || chunk.tokens.count > 1, !isReceiving {
        readCrowd(index)
      }
      return
    }
    if let subject, !subject.isEmpty, subject.allSatisfy({ $0.kind == .place }), isReceiving,
      !isPassive
    {
      if let host = subject.first, let guests = groups.first?.actors {
        readStay(index, of: guests, in: host.index)
      }
      return
    }
    if groups.isEmpty { groups = [(day, hasTitle ? sentence.listed(behind: index) : [])] }
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
      event.date = groups.count > 1 && !signs.isEach ? group.date : -1
      // «À sa descente d'avion, il a été accueilli par X»: no talks.
      if isReceiving, signs.isWelcome { event.strength = 1 }
      if kind == .call { event.mode = event.mode ?? .phone }
      finish(event, at: index, verb: index)
    }
    chunks.use(index)
  }

  /// «Quelque 2.000 Vietnamiens se sont retrouvés samedi à Prague»: a gathering, where the lead tells it.
  private mutating func readCrowd(_ index: Int) {
    guard sentence.position == .lead, chunks[index].frame == .gather || chunks[index].frame == .meet
    else { return }
    var event = candidate(.conference, index)
    for actor in sentence.subject(of: index) ?? [] where actor.kind == .organization {
      event.add(actor)
    }
    event.strength = 2
    finish(event, at: index, verb: index)
    chunks.use(index)
  }

  /// «Le Maroc accueille le président X»: he visits it.
  private mutating func readStay(_ index: Int, of guests: [EventCandidate.Actor], in country: Int) {
    var event = candidate(.visit, index)
    for var guest in guests where guest.kind == .person {
      guest.role = .visitor
      event.add(guest)
    }
    guard !event.actors.isEmpty else { return }
    event.place = country
    event.add(.init(kind: .place, index: country, role: .destination))
    event.strength = 3
    chunks.use(index)
    finish(event, at: index, verb: index)
  }

  /// Whom «l'» before a verb means: the one whom the story is about, or who was told of last.
  func clitic(
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
    // «l'appareil inaugurant la ligne»: who does it is no guest of a ceremony.
    if chunk.voice == .gerund, sentence.subject(of: index)?.isEmpty ?? true { return }
    if chunk.voice == .active || chunk.voice == .gerund {
      for actor in sentence.subject(of: index) ?? [] where actor.kind != .place {
        event.add(actor)
      }
    }
    for actor in sentence.names(
      index + 1..<chunks.count, [.with, .witness, .by], [.person, .organization], .participant)
    {
      event.add(actor)
    }
    event.strength = event.actors.isEmpty ? 1 : 2
    finish(event, at: index, verb: index)
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
    if let recipient = recipients.first {
      event.add(recipient)
    } else if let person = clitic(before: index, besides: event.actors) {
      event.add(person)
    }
    guard !event.actors.isEmpty else { return }
    // «leur a écrit», «a félicité les joueuses»: whoever is meant, somebody is.
    let isAddressed =
      chunk.tokens.count > 1 || chunk.determiner == .the
      || chunks[(index + 1)..<max(end, index + 1)].contains { $0.kind == .title }
      || chunks[..<index].suffix(3).contains { $0.kind == .pronoun && $0.determiner == .him }
    let hasRecipient = event.actors.contains { $0.role == .recipient }
    // «A et B ont écrit à leurs homologues»: told in passing.
    event.strength = hasRecipient || (event.actors.count == 1 && isAddressed) ? 2 : 1
    finish(event, at: index, verb: index)
  }

  /// «X en a fait autant auprès de Y»: as the message told before.
  private mutating func readEcho(_ index: Int) {
    var event = candidate(.message, index)
    event.isEcho = true
    event.mode = .written
    for var actor in sentence.subject(of: index) ?? [] where actor.kind != .place {
      actor.role = .sender
      event.add(actor)
    }
    for actor in sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.to, .with], [.person, .organization],
      .recipient)
    {
      event.add(actor)
    }
    guard event.actors.count > 1 else { return }
    event.strength = 3
    finish(event, at: index, verb: index)
  }

  /// «Le Comité central a approuvé la fusion»: an assembly adopts something, whatever it is.
  private mutating func readAdoption(_ index: Int) {
    guard chunks[index].voice == .active else { return }
    let bodies = (sentence.subject(of: index) ?? []).filter { $0.kind == .organization }
    // With a noun for it, that noun has told what is adopted.
    let clause = chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)]
    guard !bodies.isEmpty, !clause.contains(where: { $0.kind == .noun }),
      // «a approuvé la cessation de fonctions de X»
      !chunks[(index + 1)..<min(index + 5, chunks.count)].contains(where: {
        $0.kind == .verb && ($0.frame == .dismiss || $0.frame == .appoint || $0.frame == .swear)
      })
    else { return }
    var event = candidate(.agreement, index)
    for var body in bodies {
      body.role = .signatory
      event.add(body)
    }
    event.strength = sentence.position.rawValue <= EventCandidate.Position.lead.rawValue ? 2 : 1
    finish(event, at: index, verb: index)
  }

  /// Whether a comma stands right before a verb with its auxiliary.
  private func isInverted(_ index: Int) -> Bool {
    index > 1 && chunks[index - 1].kind == .verb && chunks[index - 1].frame == .aux
      && chunks[index - 2].kind == .comma && !chunks[index - 1].isApart
  }

  private mutating func readStatement(_ index: Int) {
    let chunk = chunks[index]
    var event = candidate(.statement, index)
    var sources = sentence.subject(of: index) ?? []
    if chunk.voice == .reduced || chunk.voice == .passive {
      sources = sentence.names(
        index + 1..<sentence.clauseEnd(after: index), [.by], [.person, .organization])
    } else if sources.isEmpty || isInverted(index) {
      // «…, a réagi jeudi la porte-parole, X»
      let source = sentence.names(
        index + 1..<sentence.clauseEnd(after: index), [.none], [.person, .organization]
      ).first
      if let source { sources = [source] }
    }
    guard !sources.isEmpty else { return }
    if let told = candidates.firstIndex(where: {
      $0.kind == .statement && !$0.actors.isEmpty && $0.actors.allSatisfy { $0.kind == .place }
    }) {
      // «Le Vietnam rejette …, a réagi la porte-parole»
      for actor in sources { candidates[told].add(actor) }
      return
    }
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
    let next = sentence.verbAfter(index)
    // «Ouverts le 7 mai, les travaux ont porté sur …»
    let front = chunks.indices.first { $0 < index && chunks[$0].kind == .verb }
    let course = [next, front].compactMap { $0 }.first {
      chunks[$0].frame.isCourse && ($0 > index || chunks[$0].voice == .reduced)
    }
    // Any building site has works.
    if chunks[index].isWeak, course == nil { return }
    if chunks[index].relation != .none, let person = speaker() { event.add(person) }
    finish(event, at: course ?? next ?? index)
    guard let course else { return }
    let last = candidates.count - 1
    if chunks[course].frame == .open { candidates[last].opening = candidates[last].date }
    if chunks[course].frame == .close { candidates[last].closing = candidates[last].date }
    chunks.use(course)
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
