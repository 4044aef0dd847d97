/// What phrases begin with: a table that most other text misses, and that tells by its bits which
/// phrases may begin.
struct OpeningFilter: Sendable {
  private var masks = [UInt8](repeating: 0, count: 8192)

  /// The place of an opening: of its first four letters in any case, fewer where something else
  /// follows them, one of the second word behind a single space; of its first letter alone where one
  /// of four bytes is not ASCII.
  @inline(__always)
  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Int {
    var key = UInt(PhraseHash.folded(first))
    if first | second | third | fourth >= 0x80 {
      // An accent may stand where another spelling has none, but the first letter is the same.
      if first == 0xC3 { key |= UInt(second | 0x20) << 8 }
      key |= 1 << 24
    } else if isLetter(second) {
      key |= UInt(second | 0x20) << 8
      if isLetter(third) {
        key |= UInt(third | 0x20) << 16
        if isLetter(fourth) { key |= UInt(fourth | 0x20) << 24 }
      } else if third == 0x20, isLetter(fourth) {
        key |= UInt(fourth | 0x20) << 24
      }
    } else if second == 0x20, isLetter(third) {
      key |= UInt(third | 0x20) << 16
    }
    return Int((key &* 0x9E37_79B1) >> 15 & 8191)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 }

  /// Adds a phrase, with bits of its own.
  mutating func insert(_ phrase: String, _ mask: UInt8 = 1) {
    var bytes = Array(phrase.utf8)
    while bytes.last == 0x20 { bytes.removeLast() }
    guard let first = bytes.first else { return }
    let second = bytes.count > 1 ? bytes[1] : 0
    let third = bytes.count > 2 ? bytes[2] : 0
    let fourth = bytes.count > 3 ? bytes[3] : 0
    masks[Self.slot(first, second, third, fourth)] |= mask
    if Self.isLetter(second), Self.isLetter(third), Self.isLetter(fourth) { return }
    // What follows a short phrase, or is written otherwise inside it, may not be ASCII, and a space
    // may be two.
    masks[Self.slot(first, second, third, 0x80)] |= mask
    if second == 0x20 { masks[Self.slot(first, second, 0, 0)] |= mask }
    if third == 0x20 { masks[Self.slot(first, second, third, 0)] |= mask }
    guard bytes.count < 3 else { return }
    // Any word may follow a phrase of one or two letters.
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      masks[Self.slot(first, second == 0 ? 0x20 : second, second == 0 ? letter : 0x20, letter)] |= mask
    }
  }

  /// The bits of the phrases that may begin at `at`.
  @inline(__always)
  func mask(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> UInt8 {
    guard at < end else { return 0 }
    let second = at &+ 1 < end ? bytes[at &+ 1] : 0
    let third = at &+ 2 < end ? bytes[at &+ 2] : 0
    let fourth = at &+ 3 < end ? bytes[at &+ 3] : 0
    return masks[Self.slot(bytes[at], second, third, fourth)]
  }

  /// Whether a phrase may begin at `at`.
  @inline(__always)
  func mayContain(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    mask(bytes, at, end) != 0
  }
}

/// What a line may begin with: a doubt that is cheaply excluded for most lines.
struct LineOpenings: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let marker = LineOpenings(rawValue: 1)
  static let residue = LineOpenings(rawValue: 2)
  /// A line of the site, a share bar, a by-line or a navigation path.
  static let site = LineOpenings(rawValue: 4)
  static let date = LineOpenings(rawValue: 8)
  static let section = LineOpenings(rawValue: 16)
  /// All but sections, which stand before headlines too.
  static let layout: LineOpenings = [.marker, .residue, .site, .date]
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
