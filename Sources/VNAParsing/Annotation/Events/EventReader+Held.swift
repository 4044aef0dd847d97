import VNAModel
import VNAText

/// Meetings that are the subject of their verb: «La consultation s'est tenue».
extension EventReader {
  /// «sous la présidence de X»
  func addChairs(behind index: Int, to event: inout EventCandidate) {
    for chair in sentence.behind(index)
    where chunks[chair].kind == .verb && chunks[chair].frame == .chair {
      for actor in sentence.names(
        chair + 1..<sentence.clauseEnd(after: chair), [.of, .by], [.person])
      {
        event.add(actor)
      }
      chunks.use(chair)
    }
  }

  /// The bodies that a clause right behind a gathering says to hold it, behind their verb; nil where
  /// there is none.
  private func hosts(behind index: Int) -> [EventCandidate.Actor]? {
    guard sentence.habits.contains(.subjectBehind), index + 3 < chunks.count,
      chunks[index + 1].kind == .comma, chunks[index + 2].kind == .pronoun,
      chunks[index + 2].determiner == .who, chunks[index + 3].kind == .verb,
      chunks[index + 3].frame == .hold, chunks[index + 3].voice == .active
    else { return nil }
    let end = chunks[(index + 4)...].firstIndex { $0.kind == .comma } ?? chunks.count
    let hosts = sentence.names(index + 4..<end, [.none], [.organization], .organizer)
    return hosts.isEmpty ? nil : hosts
  }

  /// Whether bodies alone are told to have organized a meeting told before.
  private func isOrganized(_ index: Int, by verb: Int) -> Bool {
    guard chunks[index].determiner == .the,
      chunks[verb].frame == .hold, chunks[verb].voice == .passive,
      sentence.position.rawValue >= EventCandidate.Position.opening.rawValue
    else { return false }
    let end = sentence.clauseEnd(after: verb)
    return sentence.names(verb + 1..<end, [.by, .between, .with], [.person]).isEmpty
      && !sentence.names(verb + 1..<end, [.by], [.organization]).isEmpty
  }

  mutating func readMeetingHeld(_ index: Int, _ kind: Event.Kind, _ verb: Int) {
    var event = candidate(kind, index)
    if let first = chunks.first, first.kind == .verb,
      first.frame == .chair || first.frame == .lead, first.voice == .reduced
    {
      // «Copresidida por X e Y, la reunión se desarrolló …»
      for actor in sentence.names(1..<index, [.by, .none], [.person]) { event.add(actor) }
      chunks.use(0)
    }
    if let hosts = hosts(behind: index), event.actors.isEmpty {
      // «El encuentro, que organizan A y B, empezó a las 18:30»: of the gathering told before.
      event.kind = .conference
      event.isAnaphor = true
      for actor in hosts { event.add(actor) }
      event.strength = 3
      chunks.use(verb)
      finish(event, at: verb, verb: verb)
      return
    }
    if event.actors.isEmpty, isOrganized(index, by: verb) {
      // «El encuentro fue organizado por A y B»: of the gathering told before.
      event.kind = .conference
      event.isAnaphor = true
      for actor in sentence.names(
        verb + 1..<sentence.clauseEnd(after: verb), [.by], [.organization], .organizer)
      {
        event.add(actor)
      }
      event.strength = 3
      chunks.use(verb)
      finish(event, at: verb, verb: verb)
      return
    }
    let isOfBefore =
      sentence.habits.contains(.subjectBehind) && chunks[index].determiner == .the
      && sentence.position.rawValue >= EventCandidate.Position.opening.rawValue
      && chunks[verb].frame != .hold
    if sentence.namesHaveCases {
      // «Встреча X с Y состоялась», «Переговоры провели X и Y»
      for actor in sentence.names(index + 1..<verb, [.of], [.person]) { event.add(actor) }
      if chunks[verb].voice == .active {
        for actor in sentence.ownSubject(of: verb)?.actors ?? [] where actor.kind == .person {
          event.add(actor)
        }
      }
    }
    for actor in sentence.names(
      index + 1..<chunks.count,
      // «Разговор с Y состоялся у X»
      sentence.namesHaveCases ? [.between, .with, .by, .for] : [.between, .with, .by], [.person])
    {
      event.add(actor)
    }
    if sentence.habits.contains(.uninflected), event.actors.count == 1 {
      // «Buổi hội kiến Tổng Bí thư Y của X diễn ra»
      for actor in sentence.names(index + 1..<verb, [.of], [.person]) { event.add(actor) }
    }
    addChairs(behind: index, to: &event)
    if event.actors.isEmpty {
      for actor in sentence.names(index + 1..<verb, [.between, .of], [.organization, .place]) {
        event.add(actor)
      }
    }
    event.strength = event.actors.isEmpty ? 2 : 3
    chunks.use(verb)
    finish(event, at: verb, verb: verb)
    guard isOfBefore, event.actors.isEmpty else { return }
    // «La reunión había comenzado el lunes»: of the gathering told before.
    let last = candidates.count - 1
    candidates[last].isAnaphor = true
    candidates[last].kind = .conference
    if chunks[verb].frame == .open { candidates[last].opening = candidates[last].date }
    if chunks[verb].frame == .close { candidates[last].closing = candidates[last].date }
    candidates[last].date = -1
  }

  /// «Les délégués au congrès ont entendu le rapport présenté par X»: who speaks to those who are there.
  func reporters(behind gathering: Int) -> [EventCandidate.Actor] {
    guard
      let report = sentence.behind(gathering).first(where: {
        chunks[$0].kind == .noun && chunks[$0].relation == .none
      }), chunks[report].noun == .report || chunks[report].noun == .statement,
      report + 2 < chunks.count, chunks[report + 1].kind == .verb,
      chunks[report + 1].voice == .reduced
    else { return [] }
    return sentence.names(
      report + 2..<sentence.clauseEnd(after: report + 1), [.by], [.person], .participant)
  }

  /// «l'Association, dont le 7e congrès s'est tenu»: the body right before the pronoun.
  func antecedentBody(of gathering: Int) -> EventCandidate.Actor? {
    guard gathering > 1, chunks[gathering - 1].kind == .pronoun,
      chunks[gathering - 1].determiner == .who,
      let body = chunks[..<(gathering - 1)].lastIndex(where: { $0.kind != .comma }),
      chunks[body].kind == .organization
    else { return nil }
    return sentence.actor(body)
  }

  /// «Un entretien téléphonique a réuni mardi X et son homologue, Y»; false if nobody is named.
  mutating func readGathered(_ index: Int, _ kind: Event.Kind, _ verb: Int) -> Bool {
    var event = candidate(kind, index)
    for actor in sentence.names(
      verb + 1..<sentence.clauseEnd(after: verb), [.none, .with, .to], [.person, .organization])
    {
      event.add(actor)
    }
    if event.actors.isEmpty { return false }
    event.strength = event.actors.count > 1 ? 3 : 2
    if kind == .call || event.mode == .phone || chunks[index].noun == .call {
      event.kind = .call
      event.mode = event.mode ?? .phone
    }
    chunks.use(verb)
    finish(event, at: index, verb: verb)
    return true
  }
}
