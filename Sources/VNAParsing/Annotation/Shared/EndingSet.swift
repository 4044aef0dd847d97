/// How words of a kind end: found by a few looks into a small table, however many endings there are.
struct EndingSet: Sendable {
  /// The endings as integers, the last byte in the lowest bits; 0 where none is.
  private var slots: ContiguousArray<UInt64>
  private let shift: UInt64
  /// The length in bytes of the longest ending, at most 8.
  let longest: Int

  init(_ endings: [some StringProtocol]) {
    var bits: UInt64 = 4
    while 1 << bits < endings.count * 4 { bits += 1 }
    slots = ContiguousArray(repeating: 0, count: 1 << bits)
    shift = 64 - bits
    longest = endings.map(\.utf8.count).max() ?? 0
    for ending in endings {
      let key = ending.utf8.reduce(0) { $0 &<< 8 | UInt64($1) }
      slots[slot(of: key)] = key
    }
  }

  /// Whether these bytes, the last one in the lowest bits, are an ending.
  @inline(__always)
  func contains(_ key: UInt64) -> Bool { slots[slot(of: key)] == key }

  /// Whether a word of the source has one of the endings and at least a byte before it.
  func isEnding(of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let least = max(word.lowerBound &+ 1, word.upperBound &- longest)
    var at = word.upperBound
    var key: UInt64 = 0
    var shift: UInt64 = 0
    while at > least {
      at &-= 1
      key |= UInt64(bytes[at]) &<< shift
      shift &+= 8
      if contains(key) { return true }
    }
    return false
  }

  /// The slot that has the key, or the empty one where it would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    while slots[slot] != 0, slots[slot] != key { slot = (slot &+ 1) & (slots.count &- 1) }
    return slot
  }
}
