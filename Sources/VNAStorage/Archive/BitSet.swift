/// A set of small numbers.
struct BitSet: Sendable, Hashable {
  private var words: [UInt64] = []

  init() {}

  init(capacity: Int) { words.reserveCapacity((capacity + 63) / 64) }

  @inline(__always) func contains(_ index: Int) -> Bool {
    let word = index >> 6
    return word < words.count && words[word] >> UInt64(index & 63) & 1 == 1
  }

  mutating func insert(_ index: Int) {
    let word = index >> 6
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(index & 63)
  }

  mutating func remove(_ index: Int) {
    let word = index >> 6
    if word < words.count { words[word] &= ~(1 << UInt64(index & 63)) }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
