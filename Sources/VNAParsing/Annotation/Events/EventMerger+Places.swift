import VNAModel

/// Where an event was that is told with a wider and with a narrower place.
extension EventMerger {
  /// «仪式在安沛省举行» in the headline, and in the lead the town.
  func isInProvince(_ other: EventCandidate, of event: EventCandidate) -> Bool {
    event.place >= 0 && other.place >= 0 && lists.isProvince(event.place)
      && lists.isInProvince(other.place)
  }

  /// «Le bilan du typhon s'élevait jeudi à 99 morts», and «Le typhon a atteint mardi les côtes»: when it struck.
  func struck(_ other: EventCandidate, before count: EventCandidate) -> Bool {
    guard !other.isCounted, !other.isEarlier, other.status == .held,
      let day = times.days(other.date), let told = times.days(count.date), day.count == 1
    else { return false }
    return (1...10).contains(told.lowerBound - day.lowerBound)
  }

  /// «inaugurée jeudi», and «Elle ouvrira ses portes au public demain»: no first day of what was held.
  func isAfter(_ opening: Int, _ event: EventCandidate) -> Bool {
    guard event.status == .held, let first = times.days(opening) else { return false }
    return begins(first, after: [event.date, event.opening, event.closing])
  }

  /// «L'exposition sera présentée à Huê au quatrième trimestre»: where and when what was opened goes next, told by no
  /// day.
  func isLater(_ other: EventCandidate, _ event: EventCandidate) -> Bool {
    guard Self.isGathering(event.kind), event.status == .held,
      let next = times.days(other.date), next.count > 20
    else { return false }
    return begins(next, after: [event.date, event.opening])
  }

  private func begins(_ days: ClosedRange<Int>, after numbers: [Int]) -> Bool {
    numbers.contains { number in
      times.days(number).map { days.lowerBound > $0.upperBound } ?? false
    }
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
