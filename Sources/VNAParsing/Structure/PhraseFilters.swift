/// What phrases begin with: a table that most other text misses, and that tells by its bits which
/// phrases may begin.
struct OpeningFilter: Sendable {
  private var masks = [UInt8](repeating: 0, count: 8192)

  /// The place of an opening: of its first four letters in any case, fewer where something else
  /// follows them: one of the second word behind a single space, or a byte that is not ASCII.
  @inline(__always)
  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Int
  {
    var key = UInt(PhraseHash.folded(first))
    if first >= 0x80 {
      if first == 0xC3 { key |= UInt(second | 0x20) << 8 }
    } else if isLetter(second) {
      key |= UInt(second | 0x20) << 8
      if isLetter(third) {
        key |= UInt(third | 0x20) << 16
        if isLetter(fourth) {
          key |= UInt(fourth | 0x20) << 24
        } else if fourth >= 0x80 {
          key |= wide(fourth) << 24
        }
      } else if third == 0x20, isLetter(fourth) {
        key |= UInt(fourth | 0x20) << 24
      } else if third >= 0x80 {
        key |= wide(third) << 16
      }
    } else if second == 0x20, isLetter(third) {
      key |= UInt(third | 0x20) << 16
    } else if second >= 0x80 {
      key |= wide(second) << 8
    }
    return Int((key &* 0x9E37_79B1) >> 15 & 8191)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 }

  /// The first byte of a wide character: capitals as their small letters, all marks the same.
  @inline(__always)
  private static func wide(_ byte: UInt8) -> UInt {
    UInt(byte >= 0xE2 ? 0xE2 : PhraseHash.folded(byte))
  }

  /// Adds a phrase, with bits of its own.
  mutating func insert(_ phrase: String, _ mask: UInt8 = 1) {
    var bytes = Array(phrase.utf8)
    while bytes.last == 0x20 { bytes.removeLast() }
    guard let first = bytes.first else { return }
    let length = bytes.count
    bytes += [0, 0, 0]
    masks[Self.slot(first, bytes[1], bytes[2], bytes[3])] |= mask
    guard first < 0x80, let end = (1...3).first(where: { !Self.isLetter(bytes[$0]) }),
      bytes[end] < 0x80
    else { return }
    // What is no letter may be written otherwise, or another mark follow; a space may be two.
    for other in [0xC2, 0xE2, 0] as [UInt8] {
      bytes[end] = other
      bytes[3] = end == 3 ? other : 0
      masks[Self.slot(first, bytes[1], bytes[2], bytes[3])] |= mask
    }
    // Any word may follow a short phrase.
    guard end == length, end < 3 else { return }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      bytes[end] = 0x20
      bytes[end + 1] = letter
      masks[Self.slot(first, bytes[1], bytes[2], bytes[3])] |= mask
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
  /// A line of the site, a by-line or a navigation path.
  static let site = LineOpenings(rawValue: 4)
  static let date = LineOpenings(rawValue: 8)
  static let section = LineOpenings(rawValue: 16)
  static let shareBar = LineOpenings(rawValue: 32)
  /// All but sections, which stand before headlines too.
  static let layout: LineOpenings = [.marker, .residue, .site, .date, .shareBar]
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
