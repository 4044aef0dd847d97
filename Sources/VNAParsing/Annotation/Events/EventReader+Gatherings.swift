import VNAModel
import VNAText

/// Conferences and congresses: «Le 5e congrès s'est ouvert», «a présidé le colloque».
extension EventReader {
  mutating func readConference(_ index: Int, _ kind: Event.Kind, _ verb: Int?) {
    let chunk = chunks[index]
    if let verb, isForWelcome(index, verb) { return }
    var event = candidate(kind, index)
    event.isPart =
      chunk.determiner == .a && chunk.relation == .none && sentence.position == .body
    if isBareGathering(index) { event.isAnaphor = true }
    // «un centre de conférences»
    if chunk.relation == .of, chunk.determiner == .none, chunk.isApart,
      !areAddressed(index)
    {
      return
    }
    // «glass works from the workshops of X was opened»: where they come from, and nothing that opens;
    // but «adopted by the congress».
    if chunk.relation == .by, chunk.determiner == .the, !sentence.namesHaveCases,
      !chunks[..<index].contains(where: { $0.kind == .verb })
    {
      return
    }
    // «a remporté le festival» is an award.
    if let verb, chunks[verb].frame == .win || chunks[verb].frame == .beat {
      // «La question a dominé la conférence réunie par X»
      guard let next = sentence.verbAfter(index), chunks[next].voice == .reduced,
        chunks[next].frame == .gather || chunks[next].frame == .hold
      else { return }
      chunks.use(verb)
    }
    if event.isBackground, chunk.determiner == .the || chunk.determiner == .this {
      event.isAnaphor = true
      // «Lors de la cérémonie, X a souligné»
      if let person = speaker() { event.add(person) }
    }
    let openers = openers(of: index) + travellers(to: index)
    if !openers.isEmpty {
      event.add(openers, as: .participant)
      event.isBackground = false
      event.strength = 2
    }
    let end = sentence.clauseEnd(after: index)
    let (befores, after) = governors(of: index)
    let governors = befores + after
    // «论坛12日举行，设有一场全体会议»: a part of it.
    if hasNoArticles, governors.isEmpty, chunk.determiner == .a,
      chunks[..<index].contains(where: { $0.isGathering })
    {
      return
    }
    let isChaired = after.first.map { chunks[$0].frame == .chair && $0 == index + 1 } ?? false
    if isChaired, chunk.relation == .during, chunk.determiner == .a { event.isBackground = false }
    if after.first.map({ opening(behind: index) == $0 }) ?? false {
      event.isBackground = false
      event.isAnaphor = false
    }
    for governor in governors {
      let voice = chunks[governor].voice
      if governor < index, voice != .reduced, voice != .passive {
        let subject = sentence.subject(of: governor)
        for actor in subject ?? sentence.countries(before: governor) { event.add(actor) }
        for actor in partners(before: governor) { event.add(actor) }
      } else if governor < index, voice == .reduced, chunks[governor].frame == .gather {
        // «Réunis à Siem Reap pour le 3e sommet, les Premiers ministres du Laos et du Vietnam ont …»
        for actor in members(behind: index) { event.add(actor) }
      }
      if governor > index, sentence.namesHaveCases, voice == .active || voice == .reflexive {
        // «В церемонии приняли участие X и Y», «Выставку открыл X»
        for actor in sentence.ownSubject(of: governor)?.actors ?? [] where actor.kind != .place {
          event.add(actor)
        }
      }
      let relations: EventSet<EventRelation> =
        chunks[governor].frame == .chair || chunks[governor].frame == .present
        ? [.by, .with, .among, .witness, .of] : [.by, .with, .among, .witness]
      for actor in sentence.names(
        governor + 1..<sentence.clauseEnd(after: governor), relations,
        [.person, .organization])
      {
        event.add(actor)
      }
      if chunks[governor].frame == .have, governor > index,
        sentence.habits.contains(.uninflected),
        befores.contains(where: { chunks[$0].frame == .attend || chunks[$0].frame == .chair })
      {
        // «Dự lễ khai mạc có X và Y»
        for actor in sentence.present(behind: governor) { event.add(actor) }
      }
      if chunks[governor].frame == .gather, governor > index {
        // «rassemble 240 exposants, dont X, Y et Z»
        for actor in sentence.names(
          governor + 1..<chunks.count, [.none, .of], [.organization], .participant)
        {
          event.add(actor)
        }
      }
      note(governor, of: &event)
    }
    if !event.actors.contains(where: { $0.kind == .person }), let first = governors.first {
      for actor in witnesses(behind: first) { event.add(actor) }
    }
    if !event.actors.contains(where: { $0.kind == .person }),
      let speech = sentence.behind(index).first(where: {
        chunks[$0].kind == .verb
          && (chunks[$0].frame == .address || areAddressed(index) && isAddress($0))
      })
    {
      // «Invité du forum, X y a pris la parole»
      for actor in sentence.subject(of: speech) ?? [] where actor.kind == .person {
        event.add(actor)
        event.strength = 2
      }
    }
    for actor in reporters(behind: index) { event.add(actor) }
    // «le congrès du Parti», «le sommet de l'ASEAN»
    let own =
      chunks[(index + 1)..<max(end, index + 1)].firstIndex {
        $0.kind == .comma || $0.kind == .verb || $0.kind == .speech
      } ?? end
    for actor in organizers(index + 1..<own) { event.add(actor) }
    if event.actors.isEmpty, let body = sittingBody(index) ?? antecedentBody(of: index) {
      event.add(body)
    }
    if governors.isEmpty, chunk.relation == .to, sentence.position == .headline,
      let name = chunks[..<index].lastIndex(where: { $0.kind == .person }),
      let actor = sentence.actor(name, .participant)
    {
      // «X au sommet de …»
      event.add(actor)
      event.strength = 2
    }
    if governors.isEmpty, index + 1 < chunks.count, chunks[index + 1].kind == .verb,
      chunks[index + 1].frame == .be, sentence.habits.contains(.markedInfinitive)
    {
      // «The event is organised by A together with B»
      for actor in sentence.names(
        index + 2..<max(sentence.clauseEnd(after: index + 1), index + 2), [.by, .with],
        [.organization], .organizer)
      {
        event.add(actor)
        event.strength = 2
      }
      // «The seminar was attended by X and Y»
      for actor in sentence.names(
        index + 2..<max(sentence.clauseEnd(after: index + 1), index + 2), [.with, .witness],
        [.person], .participant)
      {
        event.add(actor)
        event.strength = 2
      }
    }
    let isAttended = governors.contains {
      chunks[$0].frame == .chair || chunks[$0].frame == .attend
    }
    if sentence.position == .body || sentence.position == .opening
      || (sentence.position != .headline && isAttended && chunk.words == 1),
      chunk.determiner == .the || isBare(index) || (hasNoArticles && isKnown(index)),
      chunk.ordinal == 0 || sentence.position == .opening,
      !chunks.indices.contains(index + 1) || chunks[index + 1].relation != .of
    {
      event.isAnaphor = true
      event.isBare = sentence.namesHaveCases || sentence.habits.contains(.complementsBeforeVerb)
    }
    if !governors.isEmpty {
      event.strength = event.actors.isEmpty ? 2 : 3
    } else if sentence.position.rawValue < 2, event.strength < 2, !chunk.isWeak,
      chunk.relation == .none || chunk.relation == .of
    {
      event.strength = 2
    }
    if kind == .congress || (chunk.isWeak && sentence.namesHaveCases),
      governors.contains(where: { chunks[$0].frame == .chair }),
      event.actors.count(where: { $0.kind == .person }) > 1
    {
      // «X et Y ont coprésidé la 5e session du Comité mixte»
      event.kind = .meeting
      event.actors.removeAll { $0.kind != .person }
    }
    if chunk.isWeak, event.kind == kind {
      // «au cours de la 6e session»: of which the body may tell when it opened.
      event.strength = max(event.strength - 1, isNumberedSession(index) ? 1 : 0)
      event.isFrame = true
    }
    if chunk.relation == .firstDay || chunk.relation == .lastDay,
      let date = sentence.date(near: index)
    {
      let time = chunks[date].index
      if chunk.relation == .firstDay { event.opening = time } else { event.closing = time }
      event.date = -1
    }
    guard event.strength > 0 else { return }
    if let first = befores.first {
      event.isBackground = sentence.isBackground(first)
      if isPurpose(first) || isOfThePast(first) {
        event.isBackground = true
        event.strength = 1
      }
    }
    // «cumplirá las resoluciones del VIII Congreso, efectuado en abril»: what belongs to it is told.
    if chunk.relation == .of, befores.isEmpty,
      sentence.position == .body, let next = after.first, chunks[next].voice == .reduced
    {
      event.isBackground = true
    }
    // «…, dont la cérémonie de clôture a eu lieu lundi»: told beside what the story reports.
    if index > 0, chunks[index - 1].kind == .pronoun, chunks[index - 1].determiner == .who {
      event.isBackground = !isNumberedSession(index) || sentence.position != .lead
    }
    for governor in governors { chunks.use(governor) }
    finish(event, at: after.first ?? index, verb: governors.first)
  }

  /// «s'est ouvert sur la grande place, en présence de X»: who looks on, whatever tells where stands before.
  private func witnesses(behind verb: Int) -> [EventCandidate.Actor] {
    let end =
      sentence.behind(verb).first {
        switch chunks[$0].kind {
        case .stop, .speech: true
        // «une cérémonie marquant l'anniversaire, en présence de X»
        case .verb: chunks[$0].voice != .reduced && chunks[$0].voice != .gerund
        case .pronoun: chunks[$0].determiner == .who
        default: false
        }
      } ?? chunks.count
    return sentence.names(
      verb + 1..<max(end, verb + 1), [.witness], [.person, .organization])
  }

  /// The bodies whose gathering it is; of «пленум Центрального комитета Коммунистической партии» the one
  /// named first, to which the other adds whose it is.
  private func organizers(_ range: Range<Int>) -> [EventCandidate.Actor] {
    guard sentence.namesHaveCases else {
      return sentence.names(range, [.of], [.organization], .organizer)
    }
    return range.compactMap { index in
      guard chunks[index].kind == .organization, chunks[index].relation == .of,
        !(index > range.lowerBound && chunks[index - 1].kind == .organization)
      else { return nil }
      return sentence.actor(index, .organizer)
    }
  }

  /// «На 20-й сессии, проходящей в X, комитет принял решение»: the body that acts at its session.
  private func sittingBody(_ index: Int) -> EventCandidate.Actor? {
    guard sentence.namesHaveCases, chunks[index].noun == .congress,
      chunks[index].relation != .none, chunks[index].relation != .of,
      let verb = sentence.behind(index).first(where: {
        chunks[$0].kind == .verb && chunks[$0].voice == .active && chunks[$0].frame != .be
      }), let subject = sentence.subject(of: verb), subject.count == 1,
      subject[0].kind == .organization
    else { return nil }
    var body = subject[0]
    body.role = .organizer
    return body
  }

  /// «主持仪式，欢迎X»: what the ceremony was for, which the next verb tells.
  private func isForWelcome(_ index: Int, _ verb: Int) -> Bool {
    guard hasNoArticles, chunks[verb].frame == .chair || chunks[verb].frame == .hold,
      let comma = sentence.behind(index).first(where: {
        chunks[$0].kind != .place && chunks[$0].kind != .date && chunks[$0].kind != .preposition
      }), chunks[comma].kind == .comma, comma + 1 < chunks.count
    else { return false }
    return chunks[comma + 1].kind == .verb && chunks[comma + 1].frame == .receive
      && chunks[comma + 1].voice == .active
      && sentence.behind(comma + 1).first.map {
        chunks[$0].kind == .person || chunks[$0].kind == .title
      } ?? false
  }

  /// «sa 10e session»: one of a body that sits again and again.
  private func isNumberedSession(_ index: Int) -> Bool {
    chunks[index].noun == .congress && chunks[index].ordinal != 0 && sentence.position != .related
  }

  /// «Мероприятие продлится до 17 ноября», «Открывая праздник, X сказал»: a noun alone, where there are no
  /// articles, is of what was told before.
  private func isBare(_ index: Int) -> Bool {
    let chunk = chunks[index]
    guard sentence.namesHaveCases, chunk.tokens.count == 1, !chunk.isApart,
      chunk.determiner == .none,
      index == 0 || chunk.relation != .none
        || chunks[index - 1].voice == .gerund && chunks[index - 1].kind == .verb
    else { return false }
    // «Фестиваль «Весна»», «выставка продуктов»
    return !(index + 1 < chunks.count && chunks[index + 1].isApart)
  }

  /// «本届会议», «出席会议»: where there are no articles, «this» or a bare noun is «the».
  private func isKnown(_ index: Int) -> Bool {
    let chunk = chunks[index]
    if chunk.determiner == .this { return true }
    return chunk.determiner == .none && chunk.words == 1 && !chunk.isApart && index > 0
      && chunks[index - 1].kind == .verb && sentence.position != .lead
      && !(index + 1 < chunks.count && chunks[index + 1].relation == .of)
  }

  var hasNoArticles: Bool { sentence.habits.contains(.complementsBeforeVerb) }

  /// «X, arrivé lundi pour coprésider la session»: why he is there, which the story may not tell.
  func isPurpose(_ verb: Int) -> Bool {
    guard chunks[verb].voice == .infinitive,
      let before = chunks[..<verb].last(where: { $0.kind == .verb })
    else { return false }
    return before.frame == .arrive
      && (before.voice == .reduced || sentence.habits.contains(.uninflected))
  }

  /// «X phối hợp với Y và Z tổ chức hội thảo»: the bodies with which the subject holds it.
  private func partners(before verb: Int) -> [EventCandidate.Actor] {
    guard sentence.habits.contains(.uninflected), chunks[verb].frame == .hold else { return [] }
    var first = verb
    while first > 0,
      chunks[first - 1].kind == .conjunction || chunks[first - 1].kind == .comma
        || chunks[first - 1].kind == .organization && chunks[first - 1].relation != .none
    {
      first -= 1
    }
    return sentence.names(first..<verb, [.with], [.organization], .organizer)
  }

  /// «a remercié Hanoï d'avoir accueilli une conférence»: what somebody has done before.
  private func isOfThePast(_ verb: Int) -> Bool {
    verb > 0 && chunks[verb - 1].kind == .verb && chunks[verb - 1].frame == .aux
      && chunks[verb - 1].voice == .infinitive && !sentence.isBackground(verb)
      && sentence.position != .headline
  }

  /// The subject of the clause behind a gathering for which people have met.
  private func members(behind index: Int) -> [EventCandidate.Actor] {
    guard
      let verb = sentence.behind(index).first(where: {
        chunks[$0].kind == .verb && chunks[$0].voice == .active
          && chunks[$0].frame != .aux && chunks[$0].frame != .be
      })
    else { return [] }
    return sentence.subject(of: verb) ?? sentence.countries(before: verb)
  }

}
