import VNAModel

/// Messages that are the subject of their verb: «Un message a été adressé par X à Y».
extension EventReader {
  /// «Un message du président X est parvenu à Y»: who wrote it, named right behind it.
  func addWriter(behind message: Int, before verb: Int, to event: inout EventCandidate) {
    guard message < verb else { return }
    if message + 1 < verb, chunks[message + 1].kind == .person, chunks[message + 1].relation == .of,
      !chunks[message + 1].isApart, let writer = sentence.actor(message + 1, .sender)
    {
      event.add(writer)
    } else {
      let writers = sentence.names(
        message + 1..<verb, [.of, .by], [.person, .organization], .sender)
      for writer in writers { event.add(writer) }
    }
  }

  mutating func readMessageSent(_ event: inout EventCandidate, _ verb: Int) {
    let hasArrived = chunks[verb].frame == .arrive
    // «Llegaron mensajes, entre ellos los del presidente X y el rey Y»: they are told behind the comma.
    let rest =
      chunks[(verb + 1)...].firstIndex {
        $0.kind == .stop || $0.kind == .verb && $0.voice == .active || $0.kind == .speech
      } ?? chunks.count
    let range = verb + 1..<(hasArrived ? rest : sentence.clauseEnd(after: verb))
    // «est parvenue à X du président Y»
    let isOf = hasArrived || chunks[verb].frame == .send && event.actors.isEmpty
    let senders: EventSet<EventRelation> = isOf ? [.by, .of, .among] : [.by]
    for actor in sentence.names(range, senders, [.person, .organization], .sender) {
      event.add(actor)
    }
    if hasArrived, !event.actors.isEmpty {
      // Those behind the first of them bear no preposition.
      for actor in sentence.names(range, [.none], [.person], .sender) { event.add(actor) }
    }
    if event.actors.isEmpty {
      event.add(author(behind: verb), as: .sender)
    }
    for actor in sentence.names(range, [.to], [.person, .organization], .recipient) {
      event.add(actor)
    }
    if !event.actors.contains(where: { $0.role == .recipient }),
      let him = chunks[..<verb].indices.last(where: { chunks[$0].kind != .verb }),
      chunks[him].kind == .pronoun, chunks[him].determiner == .him,
      let recipient = indirect(before: him, besides: event.actors)
    {
      // «Un message de X lui est parvenu»
      event.add(recipient)
    }
    event.strength = event.actors.count >= 2 ? 3 : event.actors.count == 1 ? 2 : 1
    event.isSeries = event.actors.isEmpty && sentence.position == .lead
    // «Des messages lui ont été adressés par des dirigeants»
    event.hasOthers =
      sentence.position == .lead && !event.actors.isEmpty
      && event.actors.allSatisfy { $0.role == .recipient }
      && chunks[range.clamped(to: 0..<chunks.count)].contains {
        $0.kind == .title && $0.index < 0
      }
    chunks.use(verb)
    finish(event, at: verb, verb: verb)
  }
}
