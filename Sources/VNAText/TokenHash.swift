/// The hash of a folded word, built byte by byte while the word is read.
///
/// Eight bytes at a time are mixed with one 64 × 64 → 128 bit multiplication (the “mum” step of
/// Wang Yi's wyhash). Words of equal folded form have equal hashes; a lexicon compares hashes
/// only, which is safe at 64 bits for any vocabulary that fits in memory.
struct TokenHash {
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var state = Self.seed
  private var chunk: UInt64 = 0
  private(set) var count = 0

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ b).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// The hash of a phrase with one more word; turned by a bit, since `mix` does not tell its two
  /// operands apart and «vingt-quatre» is not «quatre-vingt».
  @inline(__always)
  static func chain(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    mix(phrase &<< 1 | phrase &>> 63, word)
  }

  /// The hash of at most seven bytes, the first in the lowest eight bits, zeros above the last.
  @inline(__always)
  static func ofShort(_ bytes: UInt64, count: Int) -> UInt64 {
    mix(seed, bytes | UInt64(truncatingIfNeeded: count) &<< 56)
  }

  /// The hash of eight bytes and at most seven more; `count` is that of all.
  @inline(__always)
  static func ofTwo(_ head: UInt64, _ tail: UInt64, count: Int) -> UInt64 {
    mix(mix(seed, head), tail | UInt64(truncatingIfNeeded: count) &<< 56)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) { append(UInt64(byte), count: 1) }

  /// Appends 1 to 8 bytes, the first in the lowest eight bits, zeros above the last.
  @inline(__always)
  mutating func append(_ bytes: UInt64, count more: Int) {
    // Shifts look at the lower six bits only: what the chunk holds.
    let filled = UInt64(truncatingIfNeeded: count) &* 8
    chunk |= bytes &<< filled
    let total = count &+ more
    if (count ^ total) & ~7 != 0 {
      state = Self.mix(state, chunk)
      // What did not fit, by 64 less what was filled: in two steps, since none of eight bytes may
      // be left.
      chunk = (bytes &>> 1) &>> ~filled
    }
    count = total
  }

  @inline(__always)
  mutating func append(_ scalar: FoldedScalar) {
    append(UInt64(scalar.bytes), count: Int(scalar.count))
  }

  /// The hash of all bytes so far.
  @inline(__always)
  func finished() -> UInt64 {
    Self.mix(state, chunk | UInt64(truncatingIfNeeded: count) &<< 56)
  }
}
