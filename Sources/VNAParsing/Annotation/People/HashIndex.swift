/// Numbers by hash: open addressing over hashes that are well mixed already.
struct HashIndex {
  private var keys: ContiguousArray<UInt64>
  private var values: ContiguousArray<Int32>
  private var count = 0

  init() {
    keys = ContiguousArray(repeating: 0, count: 64)
    values = ContiguousArray(repeating: -1, count: 64)
  }

  /// The number under a hash; setting it again overwrites. -1 is none.
  subscript(hash: UInt64) -> Int {
    get { Int(values[place(of: hash)]) }
    set {
      let place = place(of: hash)
      if values[place] < 0 { count += 1 }
      keys[place] = hash
      values[place] = Int32(truncatingIfNeeded: newValue)
      if count * 2 > keys.count { grow() }
    }
  }

  private func place(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash &>> 29) & mask
    while values[place] >= 0, keys[place] != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = ContiguousArray(repeating: 0, count: old.0.count * 2)
    values = ContiguousArray(repeating: -1, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where value >= 0 {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}
