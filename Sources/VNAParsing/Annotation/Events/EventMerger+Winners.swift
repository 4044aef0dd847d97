import VNAModel

/// The prizes of a team, of which the body tells who has won them.
extension EventMerger {
  /// «La délégation vietnamienne a remporté cinq médailles»: of nobody with a name.
  func noteTeam(_ event: inout EventCandidate) {
    event.isOfTeam =
      event.kind == .award && event.status == .held && !event.isHeritage && !event.isEarlier
      && event.position.rawValue <= EventCandidate.Position.lead.rawValue
      // «Vietnam won»: the country has won, whoever scored.
      && event.actors.isEmpty
  }

  /// «X a remis le certificat au ministre Y»: of what the lead tells to have been honoured.
  func isHandedOver(_ other: EventCandidate, _ known: EventCandidate) -> Bool {
    known.isHeritage && known.status == .held && other.status == .held && !other.isHeritage
      && known.position.rawValue <= EventCandidate.Position.lead.rawValue
      && other.position.rawValue > EventCandidate.Position.lead.rawValue
      && other.position != .related && other.date < 0 && !other.isWon && !other.isEarlier
      && other.actors.count > 1 && other.actors.allSatisfy { $0.kind == .person }
      && !known.actors.contains { $0.kind == .person }
  }

  /// A headline that names nobody may go with a lead that names the winner.
  func isOfTeam(_ event: EventCandidate, _ other: EventCandidate) -> Bool {
    event.isOfTeam
      && (other.isOfTeam || other.position.rawValue > EventCandidate.Position.lead.rawValue)
  }

  /// «La médaille d'or est revenue à X. Y et Z ont décroché chacun l'argent»: those of the body are of the team
  /// whose medals headline or lead tell of, whatever others it names.
  func isOfItsTeam(_ other: EventCandidate, _ known: EventCandidate) -> Bool {
    known.isOfTeam && known.actors.allSatisfy { $0.kind == .person } && !other.isEarlier
      && !other.isHeritage && other.status == .held
      && other.position.rawValue > EventCandidate.Position.lead.rawValue
      && other.position != .related && !other.actors.isEmpty
      && other.actors.allSatisfy { $0.kind == .person && $0.role == .winner }
  }
}
