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

  /// «X s'est envolé pour Moscou, où il restera», «Arrivé à Hanoi, X y restera»: the place told before, which
  /// the clause means.
  func placeReferred(by verb: Int) -> Int? {
    guard chunks[verb].frame == .arrive, chunks[verb].voice == .active,
      let word = chunks[..<verb].suffix(3).lastIndex(where: {
        $0.kind == .pronoun && ($0.determiner == .who || $0.determiner == .there)
      }), let place = chunks[..<word].lastIndex(where: { $0.kind == .place })
    else { return nil }
    let isNear = chunks[place..<word].allSatisfy { $0.kind == .place || $0.kind == .comma }
    return chunks[word].determiner == .there || isNear ? chunks[place].index : nil
  }

  /// «C'est par Cuba que se poursuivra la tournée de X», «La tournée se poursuivra par Cuba»: where a
  /// journey leads that its verb tells, the place set in front by a cleft or behind the verb.
  func leg(of visit: Int) -> Int? {
    if let first = chunks[..<visit].firstIndex(where: { $0.kind == .place }),
      let that = chunks[first..<visit].firstIndex(where: {
        $0.kind == .verb || $0.kind == .pronoun && $0.determiner == .who
      }), chunks[that].kind == .pronoun,
      chunks[first].relation != .none, chunks[first].relation != .of,
      !chunks[..<first].contains(where: { $0.kind == .person }),
      lists.isCountry(chunks[first].index)
    {
      return chunks[first].index
    }
    guard let verb = sentence.verbAfter(visit), chunks[verb].voice != .reduced,
      chunks[verb].frame == .make || chunks[verb].frame.isCourse
    else {
      // «La tournée se poursuivra par Cuba»: by what it goes on.
      let next = sentence.behind(visit).first {
        chunks[$0].kind == .place || chunks[$0].kind == .verb
      }
      return next.flatMap {
        chunks[$0].kind == .place && chunks[$0].relation == .by && lists.isCountry(chunks[$0].index)
          ? chunks[$0].index : nil
      }
    }
    return chunks[(verb + 1)..<max(sentence.clauseEnd(after: verb), verb + 1)].first {
      $0.kind == .place && ($0.relation == .by || $0.relation == .in || $0.relation == .to)
        && lists.isCountry($0.index)
    }?.index
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
