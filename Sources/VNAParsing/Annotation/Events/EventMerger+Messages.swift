import VNAModel

/// Who wrote to whom, where a headline leaves it to the sentences of the body.
extension EventMerger {
  /// «condolencias a España», and «X, embajador en España, precisó»: whether a message goes to a country or to
  /// somebody of it, so that nobody of it has written it.
  func isSent(
    _ message: EventCandidate, to code: String, _ countries: ActorCountries
  ) -> Bool {
    message.actors.contains { actor in
      guard actor.role == .recipient else { return false }
      return actor.kind == .person
        ? countries[actor.index] == code
        : actor.kind == .place && lists.places[actor.index].country == code
    }
  }

  /// «Altos dirigentes enviaron mensajes a España»: who wrote to whom other sentences tell.
  func isOfUnnamed(_ event: EventCandidate) -> Bool {
    event.actors.allSatisfy { $0.kind == .place || event.hasOthers && $0.kind == .person }
  }
}
