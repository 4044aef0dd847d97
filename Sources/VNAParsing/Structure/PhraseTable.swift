/// Short phrases and what each can be, found by hash in one flat table.
///
/// Nearly all stretches that are asked for are in no table, so a mask of lengths for each first byte
/// answers before anything is hashed. A class only so that it is passed on as one reference.
final class PhraseTable: Sendable {
  private let keys: [UInt64]
  private let values: [UInt16]
  /// For each first byte the lengths that occur, bit 63 for all longer ones.
  private let lengths: [UInt64]
  private let openings: OpeningFilter
  private let mask: Int

  /// The spaces and apostrophes that a page may write with more bytes than the table does.
  private static let slack = 6

  init(_ phrases: [(text: String, value: UInt16)] = []) {
    var size = 16
    while size < phrases.count * 2 { size *= 2 }
    let mask = size - 1
    var keys = [UInt64](repeating: 0, count: size)
    var values = [UInt16](repeating: 0, count: size)
    var lengths = [UInt64](repeating: 0, count: 256)
    var openings = OpeningFilter()
    for (text, value) in phrases {
      guard let first = text.utf8.first else { continue }
      let key = PhraseHash.make(text)
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] |= value
      openings.insert(Array(text.utf8))
      for length in text.utf8.count...(text.utf8.count + Self.slack) {
        lengths[Int(PhraseHash.folded(first))] |= 1 << UInt64(min(length, 63))
      }
    }
    self.mask = mask
    self.keys = keys
    self.values = values
    self.lengths = lengths
    self.openings = openings
  }

  /// Whether a phrase of the table may begin at `at`.
  @inline(__always)
  func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int) -> Bool {
    openings.mayContain(bytes, at, end)
  }

  /// What a stretch of bytes can be; 0 where it is in no table.
  @inline(__always)
  func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
    guard range.lowerBound < range.upperBound else { return 0 }
    let first = Int(PhraseHash.folded(bytes[range.lowerBound]))
    guard lengths[first] >> UInt64(min(range.count, 63)) & 1 == 1,
      openings.mayContain(bytes, range.lowerBound, range.upperBound)
    else { return 0 }
    return find(bytes, range)
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
    guard range.count < 160 else { return 0 }
    let key = PhraseHash.make(bytes, range)
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}

/// What phrases begin with: 4096 bits that most other text misses.
struct OpeningFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// The bit of an opening: of its first three letters in any case, or of its first letter alone where
  /// one of the three is not ASCII.
  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let one = UInt(PhraseHash.folded(first))
    if first | second | third >= 0x80 {
      // An accent may stand where another spelling has none, but the first letter is the same.
      let accented = first == 0xC3 ? UInt(second | 0x20) : 0
      return Int((one &+ accented &* 256) &* 61 & 4095)
    }
    var key = one
    if isLetter(second) {
      key |= UInt(second | 0x20) << 8
      if isLetter(third) { key |= UInt(third | 0x20) << 16 }
    }
    return Int((key &* 0x9E37_79B1) >> 15 & 4095)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 }

  mutating func insert(_ phrase: [UInt8]) {
    guard let first = phrase.first else { return }
    let second = phrase.count > 1 ? phrase[1] : 0
    let third = phrase.count > 2 ? phrase[2] : 0
    set(Self.bit(first, second, third))
    // What follows a short phrase, or is written otherwise inside it, may not be ASCII.
    if !Self.isLetter(second) || !Self.isLetter(third) { set(Self.bit(first, 0x80, 0)) }
  }

  private mutating func set(_ bit: Int) { bits[bit >> 6] |= 1 << UInt64(bit & 63) }

  /// Whether a phrase may begin at `at`.
  @inline(__always)
  func mayContain(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    let second = at &+ 1 < end ? bytes[at &+ 1] : 0
    let third = at &+ 2 < end ? bytes[at &+ 2] : 0
    let bit = Self.bit(bytes[at], second, third)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }
}

/// What phrases end with: a bit for each pair of last bytes, whatever their case.
struct EndingFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ phrases: [String]) {
    for phrase in phrases {
      guard let last = phrase.utf8.last, let before = phrase.utf8.dropLast().last else { continue }
      let pair = Self.pair(before, last)
      bits[pair >> 6] |= 1 << UInt64(pair & 63)
    }
  }

  /// Bytes without what tells capitals from small letters, those of U+00C0–00DE and Cyrillic too.
  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte < 0x80 ? byte | 0x20 : byte == 0xD1 ? 0x90 : byte & 0x9F
  }

  @inline(__always)
  private static func pair(_ before: UInt8, _ last: UInt8) -> Int {
    Int(folded(before)) << 8 | Int(folded(last))
  }

  /// Whether a phrase of two bytes and more may end before `end`.
  @inline(__always)
  func mayContain(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end >= 2 else { return false }
    let pair = Self.pair(bytes[end - 2], bytes[end - 1])
    return bits[pair >> 6] >> UInt64(pair & 63) & 1 == 1
  }
}
