/// A set of hashes that need no hashing themselves: each stands where its lowest bits say, or behind.
struct HashSet {
  /// At least twice as many places as hashes, a power of two; zero is an empty place.
  private var places: ContiguousArray<UInt64>

  init(_ hashes: some Sequence<UInt64>) {
    let hashes = ContiguousArray(hashes)
    var count = 16
    while count < hashes.count * 2 { count *= 2 }
    places = ContiguousArray(repeating: 0, count: count)
    for hash in hashes where hash != 0 { places[place(of: hash)] = hash }
  }

  /// Whether a hash is in the set; zero is in none.
  func contains(_ hash: UInt64) -> Bool { hash != 0 && places[place(of: hash)] == hash }

  /// Where a hash stands, or would stand.
  private func place(of hash: UInt64) -> Int {
    let mask = places.count &- 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0, places[place] != hash { place = (place &+ 1) & mask }
    return place
  }
}
