import VNAModel
import VNAText

/// Conferences, congresses, awards, statements, disasters.
extension EventReader {
  mutating func readConference(_ index: Int, _ kind: Event.Kind, _ verb: Int?) {
    let chunk = chunks[index]
    var event = candidate(kind, index)
    let frames: Set<EventFrame> = [
      .open, .close, .hold, .attend, .chair, .present, .gather, .have, .make, .go,
    ]
    let before = verb.flatMap { frames.contains(chunks[$0].frame) ? $0 : nil }
    var after: Int?
    if chunk.relation == .none || chunk.relation == .of, let next = sentence.verbAfter(index),
      frames.contains(chunks[next].frame)
    {
      after = next
    }
    let end = sentence.clauseEnd(after: index)
    var governors: [Int] = []
    if let before { governors.append(before) }
    if let after { governors.append(after) }
    for governor in governors {
      let voice = chunks[governor].voice
      if governor == before,
        voice == .active || voice == .reflexive || voice == .gerund
          || voice == .infinitive
      {
        for actor in sentence.subject(of: governor) ?? [] { event.add(actor) }
      }
      for actor in sentence.names(
        governor + 1..<sentence.clauseEnd(after: governor), [.by, .with],
        [.person, .organization])
      {
        event.add(actor)
      }
      note(governor, of: &event)
    }
    // «le congrès du Parti», «le sommet de l'ASEAN»
    for actor in sentence.names(index + 1..<end, [.of], [.organization], .organizer) {
      event.add(actor)
    }
    if governors.isEmpty, chunk.relation == .to, sentence.position == .headline,
      let name = chunks[..<index].lastIndex(where: { $0.kind == .person }),
      let actor = sentence.actor(name, .participant)
    {
      // «X au sommet de …»
      event.add(actor)
      event.strength = 2
    }
    if !governors.isEmpty {
      event.strength = event.actors.isEmpty ? 2 : 3
    } else if sentence.position.rawValue < 2, event.strength < 2, !chunk.isWeak {
      event.strength = 2
    }
    if chunk.isWeak { event.strength -= 1 }
    guard event.strength > 0 else { return }
    if !governors.isEmpty, before != nil { event.isBackground = false }
    used.formUnion(governors)
    finish(event, at: after ?? index, verb: before ?? after)
  }

  /// Notes the day of an opening or closing.
  private mutating func note(_ verb: Int, of event: inout EventCandidate) {
    guard let date = sentence.date(near: verb),
      let value = bulletin.dates[chunks[date].index].value, Self.isFine(value)
    else { return }
    switch chunks[verb].frame {
    case .open: event.opening = value
    case .close: event.closing = value
    default: event.date = value
    }
  }

  mutating func readAward(_ index: Int, _ verb: Int?) {
    guard let verb, [.win, .give, .list, .receive, .have].contains(chunks[verb].frame),
      !used.contains(verb)
    else { return }
    readPrize(verb, noun: index)
  }

  /// A title or cup won or given; the noun may be any that the verb takes as object.
  mutating func readPrize(_ verb: Int, noun: Int?) {
    var event = candidate(.award, verb)
    event.isBackground = false
    let chunk = chunks[verb]
    let end = sentence.clauseEnd(after: noun ?? verb)
    let subject = sentence.subject(of: verb) ?? []
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    switch chunk.frame {
    case .win, .receive, .have, .beat:
      for var actor in subject {
        actor.role = .winner
        event.add(actor)
      }
      if subject.isEmpty, let team = team(before: verb) { event.add(team) }
    default:
      let winners =
        isPassive
        ? subject
        : sentence.names(verb + 1..<end, [.to], [.person, .organization, .place], .winner)
      for var actor in winners {
        actor.role = .winner
        event.add(actor)
      }
      let givers =
        isPassive
        ? sentence.names(verb + 1..<end, [.by], [.person, .organization]) : subject
      for actor in givers { event.add(actor) }
    }
    event.strength = (noun == nil ? 1 : 2) + (event.actors.isEmpty ? 0 : 1)
    used.insert(verb)
    finish(event, at: verb, verb: verb)
  }

  /// «l'équipe du Vietnam a conquis»: the country of the team.
  private func team(before verb: Int) -> EventCandidate.Actor? {
    guard
      let index = chunks[..<verb].lastIndex(where: {
        ($0.kind == .place && $0.relation == .of && sentence.isCountry($0.index))
          || ($0.isName && $0.kind != .place && $0.relation != .against)
      })
    else { return nil }
    return sentence.actor(index, .winner)
  }

  mutating func readReport(_ index: Int, _ verb: Int?) {
    let chunk = chunks[index]
    var event = candidate(.statement, index)
    event.isBackground = false
    let end = sentence.clauseEnd(after: index)
    // «selon les chiffres publiés par X», «d'après le rapport de X»
    let isSource =
      index > 0 && chunks[..<index].suffix(3).contains { $0.kind == .according }
    var sources = sentence.names(index + 1..<end, [.by, .of], [.organization, .person], .source)
    if sources.isEmpty, let verb, chunks[verb].frame == .declare {
      sources = sentence.subject(of: verb) ?? []
    }
    guard !sources.isEmpty else { return }
    if let next = chunks.indices.dropFirst(index + 1).first(where: {
      chunks[$0].kind == .verb && chunks[$0].frame == .declare
    }), next < end {
      used.insert(next)
    }
    for actor in sources.prefix(2) { event.add(actor) }
    event.strength = isSource || verb.map { chunks[$0].frame == .declare } == true ? 2 : 1
    if chunk.isWeak { event.strength -= 1 }
    guard event.strength > 0 else { return }
    finish(event, at: index, verb: verb)
  }

  mutating func readDisaster(_ index: Int) {
    let chunk = chunks[index]
    var event = candidate(.disaster, index)
    let harms: Set<EventFrame> = [.strike, .sink, .harm]
    let verbs = chunks.indices.filter {
      chunks[$0].kind == .verb && harms.contains(chunks[$0].frame)
    }
    event.strength = verbs.isEmpty ? 1 : 3
    if chunk.isWeak, verbs.isEmpty { return }
    used.formUnion(verbs)
    if event.isAnaphor { event.strength = min(event.strength, 2) }
    finish(event, at: verbs.first { $0 > index } ?? index)
    if let strike = verbs.first(where: { chunks[$0].frame == .strike }),
      let place = chunks[strike...].first(where: { $0.kind == .place })
    {
      candidates[candidates.count - 1].place = place.index
    }
  }
}
