import VNAModel

/// Where somebody goes: where names have cases, the place may stand before its verb.
extension EventReader {
  /// «Вьетнам посетил президент X», «в Намчами прибыл X»: the place in front of a verb of going.
  func frontPlace(_ verb: Int) -> Int? {
    guard sentence.namesHaveCases,
      chunks[verb].voice == .active || chunks[verb].voice == .reflexive
    else { return nil }
    let frame = chunks[verb].frame
    return sentence.clause(of: verb).first {
      guard $0 < verb, chunks[$0].kind == .place else { return false }
      switch chunks[$0].relation {
      case .none: return frame == .tour
      // «в Ханой прибыл», but not «в Ханое прибыл»
      case .in:
        return frame == .arrive
          && (chunks[$0].cases.isEmpty || chunks[$0].cases.contains(.accusative))
      default: return false
      }
    }.map { chunks[$0].index }
  }

  /// «X, находящийся с визитом в Италии, посетил Ватикан»: of two countries the one of which the
  /// participle tells is how he comes to be near.
  mutating func setAside(for event: EventCandidate) {
    guard sentence.namesHaveCases, event.place >= 0,
      let country = lists.places[event.place].country
    else { return }
    for index in candidates.indices
    where candidates[index].kind == .visit && candidates[index].isAside
      && candidates[index].place >= 0 && candidates[index].shares(event)
    {
      guard let other = lists.places[candidates[index].place].country, other != country else {
        continue
      }
      candidates[index].strength = 1
      candidates[index].isBackground = true
    }
  }
}
