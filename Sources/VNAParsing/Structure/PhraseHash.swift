/// Hashes of short phrases, equal for phrases that differ in the case of their letters only.
///
/// Latin letters of ASCII and of U+00C0–00DE and Cyrillic capitals count as their small forms; runs
/// of white space count as one space, the typographic apostrophe as the plain one. Eight
/// folded bytes at a time.
struct PhraseHash {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The folded bytes that are not in the hash yet, the first lowest.
  private var word: UInt64 = 0
  private var bits: UInt64 = 0
  private var isEmpty = true
  private var isSpaced = false

  /// The hash of a stretch of bytes.
  static func make(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    plainWord(bytes, range) ?? anyPhrase(bytes, range)
  }

  /// The hash of a single word of ASCII, eight letters at once; nil for anything else, and at the
  /// very end of the text.
  @inline(__always)
  private static func plainWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UInt64? {
    let highs: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(bytes)
    var state = PhraseHash()
    var index = range.lowerBound
    while index < range.upperBound {
      guard index + 8 <= raw.count else { return nil }
      let isWanted = UInt64.max &>> UInt64(64 &- 8 &* min(range.upperBound &- index, 8))
      let load = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: load) & isWanted
      // White space and controls are less than 0x21; what is not wanted shall not look so.
      let checked = word | 0x2121_2121_2121_2121 & ~isWanted
      guard (checked | (checked &- 0x2121_2121_2121_2121)) & highs == 0 else { return nil }
      let capitals =
        (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & highs
      state.word = word | capitals &>> 2
      state.mix()
      index += 8
    }
    return state.hash ^ state.hash &>> 29
  }

  private static func anyPhrase(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UInt64 {
    var state = PhraseHash()
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        index &+= 1
        if byte <= 0x20 { state.isSpaced = true } else { state.add(folded(ascii: byte)) }
        continue
      }
      let second = index &+ 1 < end ? bytes[index &+ 1] : 0
      if byte == 0xC3, second &- 0x80 < 0x1F {
        state.add(0xC3)
        state.add(second | 0x20)
        index &+= 2
      } else if byte == 0xD0, second &- 0x90 < 0x20 {
        // А…П become D0 B0…BF, Р…Я become D1 80…8F.
        state.add(second < 0xA0 ? 0xD0 : 0xD1)
        state.add(second < 0xA0 ? second &+ 0x20 : second &- 0x20)
        index &+= 2
      } else if byte == 0xC2, second == 0xA0 {
        state.isSpaced = true
        index &+= 2
      } else if byte == 0xE2, second == 0x80, index &+ 2 < end, isWide(bytes[index &+ 2]) {
        if bytes[index &+ 2] == 0x99 { state.add(0x27) } else { state.isSpaced = true }
        index &+= 3
      } else {
        state.add(byte)
        index &+= 1
      }
    }
    if state.bits > 0 { state.mix() }
    return state.hash ^ state.hash &>> 29
  }

  /// Adds a byte, and a space before it where one was seen behind others.
  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    if isSpaced {
      isSpaced = false
      if !isEmpty { push(0x20) }
    }
    isEmpty = false
    push(byte)
  }

  @inline(__always)
  private mutating func push(_ byte: UInt8) {
    word |= UInt64(byte) &<< bits
    bits &+= 8
    if bits == 64 { mix() }
  }

  @inline(__always)
  private mutating func mix() {
    hash = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
    hash ^= hash &>> 32
    word = 0
    bits = 0
  }

  @inline(__always)
  private static func folded(ascii byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
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
}
