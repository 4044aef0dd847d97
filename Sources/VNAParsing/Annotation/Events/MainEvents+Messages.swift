import VNAModel

/// Letters and congratulations among the events of a story.
extension MainEvents {
  /// «X a félicité A, Y a écrit à B, Z a adressé un message à C»: of the messages on one occasion those told
  /// first count, whatever words tell them; the first of all stays where it is.
  func putMessagesInOrder(
    _ ranked: inout [(score: Int, index: Int)], _ events: ContiguousArray<EventCandidate>
  ) {
    let places = ranked.indices.dropFirst().filter {
      ranked[$0].score >= 4 && isPairOfMessage(events[ranked[$0].index])
    }
    let messages = places.map { ranked[$0] }.sorted { $0.index < $1.index }
    for (place, message) in zip(places, messages) { ranked[place] = message }
  }

  func isPairOfMessage(_ event: EventCandidate) -> Bool {
    event.kind == .message && event.status == .held && event.actors.count > 1
  }

  /// Whether the body tells of somebody at the scene of a disaster on which a leader at home sent a
  /// message.
  func isBesideMessages(
    _ event: EventCandidate, _ events: ContiguousArray<EventCandidate>
  ) -> Bool {
    event.kind == .visit && event.position == .body
      && events.contains { message in
        message.kind == .message && message.status == .held && message.strength > 1
          && message.position != .related
          && message.actors.contains { sender in
            sender.role == .sender && sender.kind == .person
              && countries[sender.index] == ActorCountries.home
              && !event.actors.contains { $0.isSame(as: sender) }
          }
      }
  }
}
