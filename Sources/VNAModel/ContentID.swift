/// The identifier of a text: `vna:` and 32 hexadecimal digits that depend on its bytes alone.
///
/// The digits are MurmurHash3 (x64, 128 bits, seed 0; Austin Appleby, public domain), low word
/// first as the reference implementation prints it. It tells texts apart; it is no proof against
/// somebody who forges one.
public enum ContentID {
  /// The identifier of `bytes`.
  public static func make(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let (first, second) = hash(bytes)
    var digits = Array("vna:".utf8)
    digits.reserveCapacity(36)
    for word in [first, second] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
        digits.append(digit < 10 ? 48 + digit : 87 + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The two words of the hash.
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
    let c1: UInt64 = 0x87c3_7b91_1142_53d5
    let c2: UInt64 = 0x4cf5_ad43_2745_937f
    let raw = UnsafeRawBufferPointer(bytes)
    var h1: UInt64 = 0
    var h2: UInt64 = 0
    var index = 0
    while index + 16 <= raw.count {
      let k1 = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let k2 = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
      h1 ^= rotate(k1 &* c1, 31) &* c2
      h1 = (rotate(h1, 27) &+ h2) &* 5 &+ 0x52dc_e729
      h2 ^= rotate(k2 &* c2, 33) &* c1
      h2 = (rotate(h2, 31) &+ h1) &* 5 &+ 0x3849_5ab5
      index += 16
    }
    var k1: UInt64 = 0
    var k2: UInt64 = 0
    for (place, byte) in raw[index...].enumerated() {
      if place < 8 {
        k1 |= UInt64(byte) << UInt64(place * 8)
      } else {
        k2 |= UInt64(byte) << UInt64((place - 8) * 8)
      }
    }
    h2 ^= rotate(k2 &* c2, 33) &* c1
    h1 ^= rotate(k1 &* c1, 31) &* c2
    h1 ^= UInt64(raw.count)
    h2 ^= UInt64(raw.count)
    h1 &+= h2
    h2 &+= h1
    h1 = finish(h1)
    h2 = finish(h2)
    h1 &+= h2
    h2 &+= h1
    return (h1, h2)
  }

  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    (word << count) | (word >> (64 - count))
  }

  private static func finish(_ word: UInt64) -> UInt64 {
    var word = word
    word ^= word >> 33
    word = word &* 0xff51_afd7_ed55_8ccd
    word ^= word >> 33
    word = word &* 0xc4ce_b9fe_1a85_ec53
    word ^= word >> 33
    return word
  }
}
