import VNAText

/// Names of persons that a place or an organization has taken along, and names that are places.
extension PeopleReader {
  /// Frees the names at the ends of claims: «préfecture d’Aichi Omura Hideaki», «hôpital Cho Ray
  /// Nguyên Tri Thuc». A head that is named by a person keeps its name: «Université Tôn Duc Thang».
  mutating func releaseNames() {
    var start = 0
    while true {
      start = Self.firstName(in: claims, from: start)
      guard start < tokens.count else { return }
      var end = start + 1
      while end < tokens.count, claims[end] == claims[start], isSameSentence(start, end) {
        end += 1
      }
      if end - start > 2, let cut = nameStart(in: start..<end) {
        for index in cut..<end { claims[index] = .none }
      }
      start = end
    }
  }

  /// The first token from `start` on that a place or an organization has claimed.
  private static func firstName(
    in claims: ContiguousArray<TokenClaim>, from start: Int
  ) -> Int {
    claims.withUnsafeBufferPointer { claims in
      var index = start
      while index < claims.count, claims[index] != .place, claims[index] != .organization {
        index &+= 1
      }
      return index
    }
  }

  /// Where the name of a person begins that ends the claim, or nil.
  private func nameStart(in claim: Range<Int>) -> Int? {
    for index in claim.dropFirst() where tokens[index].isCapitalized {
      let before = tokens[index - 1]
      // «Lâm Đồng Nguyễn Thanh Hồng»: the second syllable of a place is no family name.
      if reader.words.style != .articles,
        !matches.classesInside(at: index).isDisjoint(with: Self.insides)
      {
        continue
      }
      guard tokens[index].hasSpaceBefore, before.kind == .word, before.isCapitalized,
        !has(.organizationHead, at: index - 1), !has(.namedThing, at: index - 1),
        !has(.title, at: index - 1), let chain = chain(at: index), chain.words >= 2,
        chain.tokens.upperBound >= claim.upperBound,
        !matches.matches(at: claim.lowerBound).contains(where: {
          claim.lowerBound + Int($0.tokenCount) > index
        })
      else { continue }
      if isPlaceBeforePerson(index, in: claim) { continue }
      if chain.words >= 3, isFamilyName(index), isVietnamese(chain) { return index }
      let isForeign =
        chain.tokens.contains { isGivenName($0) }
        || isKnownPlace(endingAt: index, from: claim)
          // «the Vietnam Sports Administration»
          && !(words.standsBeforeTitle && has(.organizationHead, at: claim.upperBound - 1))
      if isForeign, !chain.tokens.contains(where: { has(.brandWord, at: $0) }),
        !matches.has(.place, at: index), !matches.has(.organization, at: index)
      {
        return index
      }
    }
    return nil
  }

  /// «Sở Công Thương Hà Nội Trần Thị Lan»: whether a place that begins as families are called ends the claim,
  /// and a person begins behind it.
  private func isPlaceBeforePerson(_ index: Int, in claim: Range<Int>) -> Bool {
    let end = matches.end(ofAny: .init(.place, .country), at: index) ?? index
    guard end > index + 1, end == claim.upperBound, end < tokens.count, isFamilyName(end),
      let name = chain(at: end)
    else { return false }
    return name.words >= 2 && isVietnamese(name)
  }

  private static let insides = LexiconClassSet(.place, .country, .organization)

  private func isKnownPlace(endingAt end: Int, from claim: Range<Int>) -> Bool {
    let first = max(claim.lowerBound, end - 3)
    return (first..<end).contains { start in
      matches.matches(at: start).contains {
        ($0.lexiconClass == .place || $0.lexiconClass == .country)
          && start + Int($0.tokenCount) == end
      }
    }
  }

  /// Whether the text makes a place of the same words elsewhere: «la commune de Tà Xua».
  mutating func isPlaceElsewhere(_ chain: NameChain) -> Bool {
    let places = claimedPlaces ?? placeKeys
    claimedPlaces = places
    let key = reader.key(chain.tokens)
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == key
  }

  /// The keys of all places that are claimed, in order.
  private var placeKeys: ContiguousArray<UInt64> {
    var keys: ContiguousArray<UInt64> = []
    var start = Self.firstName(in: claims, from: 0)
    while start < claims.count {
      var end = start + 1
      if claims[start] == .place {
        while end < claims.count, claims[end] == .place, isSameSentence(start, end) { end += 1 }
        keys.append(reader.key(start..<end))
      }
      start = Self.firstName(in: claims, from: end)
    }
    keys.sort()
    return keys
  }
}
