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

  /// «Yên Bái tìm người mất tích sau lũ quét», «…, theo Ban Chỉ huy»: where nothing else is told but who told
  /// it, the story is of the disaster.
  func putDisasterFirst(
    _ ranked: inout [(score: Int, index: Int)], _ events: ContiguousArray<EventCandidate>
  ) {
    guard let top = ranked.first, events[top.index].kind == .statement,
      events[top.index].actors.allSatisfy({ $0.kind == .organization }),
      let disaster = events.indices.first(where: {
        events[$0].kind == .disaster && events[$0].status == .held
          && !events[$0].isEarlier
          // «a plan to rebuild dykes that a storm destroyed last year»
          && (!events[$0].isBackground || events[$0].position != .lead)
          && (events[$0].isTold || events[$0].date >= 0 && events[$0].place >= 0)
          && events[$0].position.rawValue <= EventCandidate.Position.lead.rawValue
      })
    else { return }
    ranked.removeAll { $0.index == disaster }
    ranked.insert((top.score, disaster), at: 0)
  }

  func isPairOfPeople(_ event: EventCandidate) -> Bool {
    isPairOfMessage(event) && event.position != .related
      && event.actors.contains { $0.kind == .person && $0.role == .sender }
      && event.actors.contains { $0.kind == .person && $0.role == .recipient }
  }

  /// «Lãnh đạo Việt Nam gửi điện chia buồn», «Altos dirigentes enviaron mensajes a España»: a message without
  /// the person to whom it was sent, which those that name both tell again.
  func isToldAgain(
    _ event: EventCandidate, by pairs: [EventCandidate]
  ) -> Bool {
    event.kind == .message && event.position.rawValue <= EventCandidate.Position.lead.rawValue
      && !isPairOfPeople(event)
      && event.actors.allSatisfy { actor in
        actor.role != .sender || actor.kind != .person
          || pairs.contains { pair in pair.actors.contains { $0.isSame(as: actor) } }
      }
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
