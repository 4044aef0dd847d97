/// Eight bytes looked at together (“SIMD within a register”).
package enum EightBytes {
  @inlinable package static var high: UInt64 { 0x8080_8080_8080_8080 }
  /// What capitals lack.
  @inlinable package static var caseBits: UInt64 { 0x2020_2020_2020_2020 }

  /// The bytes at a place, of which there are eight, the first in the lowest bits.
  @inlinable @inline(__always)
  package static func at(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// All bits of the first 0 to 7 bytes.
  @inlinable @inline(__always)
  package static func mask(_ count: Int) -> UInt64 {
    (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1
  }

  /// The number of ASCII letters that the bytes begin with, the first byte in the lowest bits.
  @inlinable @inline(__always)
  package static func leadingLetters(_ bytes: UInt64) -> Int {
    let lower = (bytes & ~high) | caseBits
    // Bit 7 of each byte: at least “a”; at most “z”. No byte carries over into the next, and one of
    // the two always holds; a letter is where both do, and the byte is ASCII.
    let atLeastA = lower &+ 0x1F1F_1F1F_1F1F_1F1F
    let atMostZ = 0xFAFA_FAFA_FAFA_FAFA &- lower
    let others = ((atLeastA ^ atMostZ) | bytes) & high
    return others.trailingZeroBitCount &>> 3
  }
}
