/// Hashes of short phrases, equal for phrases that differ in the case of their letters only.
///
/// Latin letters of ASCII and of U+00C0–00DE and Cyrillic capitals count as their small forms; runs
/// of white space count as one space, the typographic apostrophe as the plain one. FNV-1a, 64 bits.
enum PhraseHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of a stretch of bytes.
  static func make(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = seed
    var index = range.lowerBound
    var spaced = false
    let end = range.upperBound
    while index < end {
      var byte = bytes[index]
      if byte < 0x80 {
        index &+= 1
        if byte <= 0x20 {
          spaced = true
          continue
        }
        if byte &- 0x41 < 26 { byte |= 0x20 }
        fold(&hash, &spaced, byte)
        continue
      }
      let second = index &+ 1 < end ? bytes[index &+ 1] : 0
      if byte == 0xC3, second &- 0x80 < 0x1F {
        fold(&hash, &spaced, 0xC3)
        fold(&hash, &spaced, second | 0x20)
        index &+= 2
      } else if byte == 0xD0, second &- 0x90 < 0x20 {
        // А…П become D0 B0…BF, Р…Я become D1 80…8F.
        fold(&hash, &spaced, second < 0xA0 ? 0xD0 : 0xD1)
        fold(&hash, &spaced, second < 0xA0 ? second &+ 0x20 : second &- 0x20)
        index &+= 2
      } else if byte == 0xC2, second == 0xA0 {
        spaced = true
        index &+= 2
      } else if byte == 0xE2, second == 0x80, index &+ 2 < end, isWide(bytes[index &+ 2]) {
        if bytes[index &+ 2] == 0x99 { fold(&hash, &spaced, 0x27) } else { spaced = true }
        index &+= 3
      } else {
        fold(&hash, &spaced, byte)
        index &+= 1
      }
    }
    return hash
  }

  /// The third byte of U+2019 or of a narrow space, U+2009 or U+202F.
  @inline(__always)
  private static func isWide(_ third: UInt8) -> Bool {
    third == 0x99 || third == 0xAF || third == 0x89
  }

  /// The first byte of a phrase as its small letter has it.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte == 0xD1 ? 0xD0 : byte
  }

  /// The hash of a phrase of a table.
  static func make(_ phrase: String) -> UInt64 {
    Array(phrase.utf8).withUnsafeBufferPointer { make($0, 0..<$0.count) }
  }

  @inline(__always)
  private static func fold(_ hash: inout UInt64, _ spaced: inout Bool, _ byte: UInt8) {
    if spaced {
      if hash != seed { hash = (hash ^ 0x20) &* 0x100_0000_01b3 }
      spaced = false
    }
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
