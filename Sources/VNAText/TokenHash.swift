/// The hash of a folded word, built byte by byte while the word is read.
///
/// Eight bytes at a time are mixed with one 64 × 64 → 128 bit multiplication (the “mum” step of
/// Wang Yi's wyhash). Words of equal folded form have equal hashes; a lexicon compares hashes
/// only, which is safe at 64 bits for any vocabulary that fits in memory.
struct TokenHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var chunk: UInt64 = 0
  private(set) var count = 0

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ b).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    chunk = chunk &<< 8 | UInt64(byte)
    count &+= 1
    if count & 7 == 0 {
      state = Self.mix(state, chunk)
      chunk = 0
    }
  }

  @inline(__always)
  mutating func append(_ scalar: FoldedScalar) {
    var bytes = scalar.bytes
    for _ in 0..<scalar.count {
      append(UInt8(truncatingIfNeeded: bytes))
      bytes >>= 8
    }
  }

  /// The hash of all bytes so far.
  @inline(__always)
  func finished() -> UInt64 {
    Self.mix(state, chunk | UInt64(truncatingIfNeeded: count) &<< 56)
  }
}
