import VNAModel

/// The parties that a story takes for granted: who signed, and whose session it was.
extension EventWriter {
  /// «La session s'achèvera mercredi»: of the body that adopts or elects what the story reports.
  func addAssembly(_ event: inout EventCandidate) {
    guard merger.habits.contains(.hasFrenchHomographs),
      let main = first(.agreement) ?? first(.election)
    else { return }
    for actor in all[main].actors where actor.kind == .organization {
      event.add(.init(kind: .organization, index: actor.index, role: .organizer))
    }
  }

  /// «Les deux pays ont signé …»: the countries of those who met.
  func addParties(_ event: inout EventCandidate, _ dateline: Named?) {
    if let congress = first(.congress) {
      for actor in all[congress].actors where actor.kind == .organization { event.add(actor) }
      return
    }
    var codes = main.flatMap { all[$0].actors }.compactMap { actor in
      actor.kind == .person ? countries[actor.index] : nil
    }
    if codes.isEmpty, let pair {
      // «En présence de X et de Y, les deux pays ont signé …»
      codes = [pair.0, pair.1].compactMap { countries[$0.index] }
    }
    if Set(codes).count == 1, let host = dateline?.country, host != codes[0] { codes.append(host) }
    for index in lists.places.indices where lists.isCountry(index) {
      let code = lists.places[index].country
      if codes.contains(where: { $0 == code }) {
        event.add(.init(kind: .place, index: index, role: .signatory))
      }
    }
    if event.actors.isEmpty, first(.meeting) != nil || first(.visit) != nil, let pair {
      event.add(pair.0)
      event.add(pair.1)
    }
  }
}
