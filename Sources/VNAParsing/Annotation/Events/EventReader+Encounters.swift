import VNAModel
import VNAText

/// Who met whom: verbs of meeting, receiving, telephoning.
extension EventReader {
  /// «X a rencontré Y et, mardi, Z»: one event for each day.
  mutating func readEncounter(_ index: Int) {
    let chunk = chunks[index]
    // «s'est vu décerner»
    if chunk.voice == .reflexive, index + 1 < chunks.count, chunks[index + 1].voice == .infinitive,
      chunks[index + 1].kind == .verb
    {
      return
    }
    // «Le palais accueille de nouveau les visiteurs»: nobody who could be a host.
    if chunk.frame == .receive, chunk.voice == .active,
      !sentence.habits.contains(.subjectBehind),
      !chunks[..<index].contains(where: {
        $0.kind == .person || $0.kind == .organization || $0.kind == .title || $0.kind == .pronoun
          || ($0.kind == .place && $0.relation != .of)
      })
    {
      return
    }
    // «телеграмма, полученная президентом»: a thing is received.
    if chunk.frame == .receive, chunk.voice == .reduced,
      let before = chunks[..<index].last(where: { $0.kind != .comma }), before.kind == .noun,
      before.noun == .message || before.noun == .document || before.noun == .award
    {
      return
    }
    // «X热烈欢迎Y对日本进行国事访问»: what somebody says in the course of the talks.
    if chunk.frame == .receive, sentence.habits.contains(.complementsBeforeVerb),
      sentence.position == .body || sentence.position == .opening, chunk.tokens.count <= 4,
      chunks[index...].prefix(while: { $0.kind != .stop }).contains(where: {
        $0.kind == .noun && $0.noun == .visit || $0.kind == .verb && $0.frame == .tour
      })
    {
      return
    }
    let kind: Event.Kind =
      chunk.frame == .phone || signs.mode == .phone ? .call : .meeting
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    let found = sentence.subject(of: index) ?? (isPassive ? nil : both(before: index))
    var subject = found.map { $0.filter { !isHeaded($0, before: index) } }
    if sentence.habits.contains(.uninflected), subject?.isEmpty ?? false,
      sentence.isBackground(index)
    {
      // «Đề nghị này được X nêu ra khi hội đàm với Y»
      subject = sentence.names(0..<index, [.by], [.person])
    }
    if chunk.frame == .receive, chunk.voice == .passive, subject?.isEmpty ?? true,
      let last = receivedBefore(index)
    {
      subject = [last]
    }
    let end = sentence.clauseEnd(after: index)
    let objects: EventSet<EventRelation>
    switch chunk.frame {
    case .receive: objects = isPassive ? [.by] : [.none]
    case .phone: objects = [.none, .to, .with]
    case .make: objects = [.to]
    // «làm việc với X» is one phrase.
    case .talk where sentence.habits.contains(.uninflected): objects = [.none, .with]
    case .have, .talk, .gather: objects = [.with]
    default: objects = [.none, .with]
    }
    var groups: [(date: Int, actors: [EventCandidate.Actor])] = []
    var day = -1
    var hasTitle = false
    var title: Int?
    var isOthers = false
    // «X-а принял Y»: what the case tells may stand in front.
    let start = sentence.namesHaveCases ? sentence.clause(of: index).lowerBound : index + 1
    for next in start..<max(end, index + 1) {
      if next <= index, !isFronted(next, of: index, objects) { continue }
      let piece = chunks[next]
      if piece.kind == .date, !piece.isWeak {
        day = piece.index
      } else if piece.kind == .noun, piece.relation == .none {
        break
      } else if piece.kind == .person || piece.kind == .organization || piece.kind == .title,
        objects.contains(piece.relation)
          || (piece.relation == .by && sentence.habits.contains(.uninflected)
            && sentence.isHead(next))
      {
        // «recibió el presidente a X»
        // «recibió a una delegación encabezada por X»
        if sentence.habits.contains(.marksPersons) || sentence.namesHaveCases,
          piece.relation == .none, !piece.isObject, !isPassive,
          !(sentence.habits.contains(.marksPersons) && sentence.isHead(next))
        {
          continue
        }
        guard let actor = sentence.actor(next) else {
          hasTitle = true
          title = title ?? piece.tokens.lowerBound
          continue
        }
        if piece.kind == .organization,
          // «làm việc với Tập đoàn X»
          (chunk.frame != .receive || isPassive)
            && !(chunk.frame == .talk && sentence.habits.contains(.uninflected))
            || (chunks[next - 1].kind == .title && !piece.isApart)
        {
          continue
        }
        // «a rencontré X, puis Y»
        let isNext =
          next > 0 && chunks[next - 1].kind == .conjunction && chunks[next - 1].hint == .each
        if signs.isEach || isNext, !groups.isEmpty {
          groups.append((day, [actor]))
        } else if let last = groups.indices.last, areEqual(groups[last].date, day) {
          groups[last].actors.append(actor)
        } else {
          groups.append((day, [actor]))
        }
      } else if piece.kind == .title {
        isOthers = true
      } else if piece.kind == .hint, piece.hint == .group || piece.hint == .delegation {
        hasTitle = true
      }
    }
    let isReceiving = chunk.frame == .receive
    // «a accueilli deux millions de visiteurs»
    let people = (subject ?? []).filter { $0.kind == .person }
    let isMutual =
      people.count > 1
      && (chunk.voice == .reflexive || chunk.frame == .have
        // «C'est par téléphone que X et Y ont fait le point»
        || (chunk.frame == .talk
          && (signs.mode == .phone || sentence.habits.contains(.uninflected)
            || sentence.habits.contains(.havingIsDoing) && isOfBoth(index)
            // «побеседовали X и Y»
            || sentence.namesHaveCases && people.count == 2 && chunk.isPlural
              && sentence.position.rawValue <= EventCandidate.Position.lead.rawValue)))
    let isOnePerson =
      !people.isEmpty
      && (chunk.frame == .meet || chunk.frame == .phone || chunk.frame == .receive)
      && !isPassive
      // «a offert d'accueillir un centre», «a reçu la Caméra d'or»
      && !(chunk.frame == .receive && (chunk.voice == .infinitive || !hasTitle))
    // «a travaillé jeudi avec les dirigeants de la province»
    let isWithOthers =
      !people.isEmpty && hasTitle && chunk.frame == .talk
      && sentence.position.rawValue <= EventCandidate.Position.lead.rawValue
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
    if groups.isEmpty, people.isEmpty, chunk.voice == .reflexive, chunk.frame == .meet,
      sentence.position.rawValue < EventCandidate.Position.lead.rawValue,
      chunks[..<index].contains(where: { $0.kind == .title && $0.relation == .none })
    {
      // «Les présidents des Assemblées s'entretiennent»: the lead says who they are.
      var event = candidate(kind, index)
      event.strength = 2
      chunks.use(index)
      return finish(event, at: index, verb: index)
    }
    if groups.isEmpty, !(hasTitle && isReceiving), !isMutual, !isOnePerson,
      !isWithOthers
    {
      if people.isEmpty, chunk.voice == .reflexive || chunk.words > 1, !isReceiving {
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
    // «Đón Thủ tướng tại sân bay có X»: no talks.
    if isReceiving, signs.isWelcome, sentence.habits.contains(.uninflected) {
      return chunks.use(index)
    }
    if groups.isEmpty { groups = [(day, hasTitle ? sentence.listed(behind: index) : [])] }
    // What the headline says of a delegation, the lead may say of its head.
    if groups[0].actors.isEmpty,
      sentence.position.rawValue >= EventCandidate.Position.lead.rawValue,
      let body = delegating(behind: index)
    {
      groups[0].actors = [body]
    }
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
      // «se entrevistó con sus homólogos de A, B y C»
      if group.actors.isEmpty, isReceiving || isOnePerson && hasTitle {
        event.guests = title ?? -1
      }
      event.hasOthers = isOthers && event.actors.count == 1
      // «tiếp các Đại sứ, gồm: X, Y»: together.
      event.isRound =
        people.count == 1 && event.actors.count > 2
        && !(hasTitle && sentence.habits.contains(.uninflected))
      event.isTalk = event.isRound && chunk.voice == .reflexive
      event.strength = event.actors.count >= 2 ? 3 : hasTitle || isOthers ? 2 : 1
      event.date = groups.count > 1 && !signs.isEach ? group.date : -1
      // «À sa descente d'avion, il a été accueilli par X»: no talks.
      if isReceiving, signs.isWelcome { event.strength = 1 }
      if kind == .call { event.mode = event.mode ?? .phone }
      finish(event, at: index, verb: index)
    }
    chunks.use(index)
  }

  /// Whether a name in front of a verb is its object by its case or preposition, and of no noun.
  private func isFronted(
    _ index: Int, of verb: Int, _ relations: EventSet<EventRelation>
  ) -> Bool {
    let piece = chunks[index]
    guard index < verb, piece.kind == .person || piece.kind == .title,
      relations.contains(piece.relation)
    else { return false }
    if piece.relation == .none { return piece.isObject }
    return !(index > 0 && chunks[index - 1].kind == .noun)
  }

  /// Whether a reception that somebody gives is for a person, whatever stands between.
  func isForGuest(_ index: Int) -> Bool {
    !sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.for, .to], [.person]
    ).isEmpty || sentence.head(behind: index) != nil
  }

  /// «X a présidé la cérémonie d'accueil de Y»: whoever is welcomed so has come for talks.
  mutating func readWelcome(_ index: Int, _ verb: Int) {
    var event = candidate(.meeting, index)
    for var host in sentence.subject(of: verb) ?? [] where host.kind == .person {
      host.role = .host
      event.add(host)
    }
    for guest in sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.of, .for, .to], [.person], .guest)
    {
      event.add(guest)
    }
    if event.actors.count < 2, var guest = sentence.head(behind: index) {
      guest.role = .guest
      event.add(guest)
    }
    guard event.actors.count > 1 else { return }
    event.strength = 3
    chunks.use(verb)
    finish(event, at: verb, verb: verb)
  }

  /// «Lễ đón X diễn ra dưới sự chủ trì của Y»: a welcome that is held; false if it is not.
  mutating func readWelcomeHeld(_ index: Int) -> Bool {
    guard chunks[index].relation == .none, let verb = sentence.verbAfter(index),
      chunks[verb].frame.isCourse
    else { return false }
    var event = candidate(.meeting, index)
    addChairs(behind: verb, to: &event)
    for place in event.actors.indices { event.actors[place].role = .host }
    for guest in sentence.names(index + 1..<verb, [.of], [.person], .guest) { event.add(guest) }
    guard event.actors.count > 1 else { return false }
    event.strength = 3
    chunks.use(verb)
    finish(event, at: verb, verb: verb)
    return true
  }

  /// «X said at a reception for Y»: the one speaks, the other is received.
  mutating func readReception(_ index: Int) {
    // «à l'issue de la cérémonie d'accueil donnée au palais»: part of the visit.
    if index + 1 < chunks.count, chunks[index + 1].kind == .verb, chunks[index + 1].frame == .hold,
      chunks[index + 1].voice == .reduced, !chunks[index + 1].isApart
    {
      chunks.use(index + 1)
    }
    guard chunks[index].relation == .during, var host = speaker() else { return }
    host.role = .host
    var event = candidate(.meeting, index)
    event.add(host)
    for guest in sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.for], [.person], .guest)
    {
      event.add(guest)
    }
    guard event.actors.count > 1 else { return }
    event.strength = 3
    finish(event, at: index)
  }

  /// «Quelque 2.000 Vietnamiens se sont retrouvés samedi à Prague»: a gathering, where the lead tells it.
  mutating func readCrowd(_ index: Int) {
    guard sentence.position == .lead || sentence.position == .standfirst,
      chunks[index].frame == .gather || chunks[index].frame == .meet
    else { return }
    var event = candidate(.conference, index)
    for actor in sentence.subject(of: index) ?? [] where actor.kind == .organization {
      event.add(actor)
    }
    // «à l'invitation de l'Association et de l'ambassade»
    for actor in sentence.names(
      index + 1..<chunks.count, [.during, .by, .of], [.organization], .organizer)
    {
      event.add(actor)
    }
    event.strength = event.actors.isEmpty ? 2 : 3
    if event.actors.isEmpty, sentence.position == .standfirst { return }
    finish(event, at: index, verb: index)
    chunks.use(index)
  }

  /// Whether «l'» or «lo» stands before a verb: «l'a reçu», «lo recibió».
  func hasClitic(before verb: Int) -> Bool {
    let hasAuxiliary =
      verb > 0 && chunks[verb - 1].kind == .verb && chunks[verb - 1].frame == .aux
    // «de le féliciter»
    let isPronoun = chunks[verb].voice == .infinitive || sentence.habits.contains(.marksPersons)
    guard hasAuxiliary || isPronoun else { return false }
    let first = chunks[hasAuxiliary ? verb - 1 : verb]
    return first.determiner == .the && !first.isApart
  }

  /// «Le chef de la Commission reçoit Y»: the body of one who heads it, whose title its name goes on.
  private func isHeaded(_ actor: EventCandidate.Actor, before verb: Int) -> Bool {
    guard actor.kind == .organization,
      let name = chunks[..<verb].lastIndex(where: {
        $0.kind == .organization && $0.index == actor.index
      }), name > 0
    else { return false }
    return chunks[name - 1].kind == .title
      && chunks[name].tokens.lowerBound < chunks[name - 1].tokens.upperBound
  }

  /// «Les deux ministres se sont entretenus»: the two that the lead names.
  private func both(before verb: Int) -> [EventCandidate.Actor]? {
    guard
      let subject = chunks[..<verb].last(where: {
        switch $0.kind {
        case .comma, .date, .place: false
        case .verb: $0.frame != .aux && $0.frame != .be
        case .pronoun: $0.determiner != .`self`
        default: true
        }
      }), subject.kind == .pronoun,
      subject.determiner == .both
        || (subject.determiner == .they
          && (chunks[verb].voice == .reflexive
            // «where they had conferred in private»
            || chunks[verb].voice == .active && sentence.habits.contains(.havingIsDoing)))
    else { return nil }
    if subject.determiner == .they, sentence.habits.contains(.havingIsDoing) {
      // «X and Y spoke at the palace, where they had conferred»
      let own = sentence.names(0..<verb, [.none], [.person])
      if own.count == 2 { return own }
    }
    guard let pair = sentence.pair else { return nil }
    return [pair.0, pair.1]
  }

  /// Whether the subject of a verb is «they» or «the two leaders», right before it.
  private func isOfBoth(_ verb: Int) -> Bool {
    let subject = chunks[..<verb].last { $0.kind != .verb || $0.frame != .aux }
    return subject.map {
      $0.kind == .pronoun && ($0.determiner == .they || $0.determiner == .both)
    } ?? false
  }

  /// Whom «l'» before a verb means: the one whom the story is about, or who was told of last.
  func clitic(
    before verb: Int, besides people: [EventCandidate.Actor]
  ) -> EventCandidate.Actor? {
    guard hasClitic(before: verb) else { return nil }
    for actor in [sentence.lastSubject, sentence.pair?.0, sentence.pair?.1] {
      if let actor, !people.contains(where: { $0.isSame(as: actor) }) { return actor }
    }
    return nil
  }

  /// Whether two dates name the same time.
  func areEqual(_ one: Int, _ other: Int) -> Bool {
    one == other
      || (one >= 0 && other >= 0 && lists.dates[one].value == lists.dates[other].value)
  }
}
