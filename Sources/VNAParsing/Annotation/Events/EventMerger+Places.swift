import VNAModel

/// Where an event was that is told with a wider and with a narrower place.
extension EventMerger {
  /// «仪式在安沛省举行» in the headline, and in the lead the town.
  func isInProvince(_ other: EventCandidate, of event: EventCandidate) -> Bool {
    event.place >= 0 && other.place >= 0 && lists.isProvince(event.place)
      && lists.isInProvince(other.place)
  }

  /// «en Indonésie», then «a dévasté la ville de Palu»: the town says more than its country.
  func narrow(_ event: inout EventCandidate, to other: EventCandidate) {
    guard event.place >= 0, other.place >= 0,
      lists.isCountry(event.place) && !lists.isCountry(other.place)
        || lists.isProvince(event.place) && lists.isInProvince(other.place) && !other.isOneOfPlaces
          // A commune is more than the headline of a province says.
          && lists.places[other.place].kind != .commune,
      other.position.rawValue <= EventCandidate.Position.lead.rawValue,
      lists.places[event.place].country == lists.places[other.place].country
    else { return }
    event.place = other.place
  }
}
