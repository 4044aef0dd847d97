/// What phrases begin with: a table that most other text misses, and that tells by its bits which
/// phrases may begin.
struct OpeningFilter: Sendable {
  private var masks = [UInt8](repeating: 0, count: 8192)

  /// The place of the opening at `at`: of its first four letters in any case, fewer where something
  /// else follows them: one of the second word behind a single space, or a byte that is not ASCII.
  ///
  /// Without a branch for each letter: where the first word ends is no pattern that a processor
  /// could learn.
  @inline(__always)
  private static func slot(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    let word = fourBytes(bytes, at, end)
    let first = UInt8(truncatingIfNeeded: word)
    var key = UInt32(PhraseHash.folded(first))
    if first >= 0x80 {
      if first == 0xC3 { key |= word & 0xFF00 | 0x2000 }
    } else {
      // The high bit of each byte says what it is.
      let highs: UInt32 = 0x8080_8080
      let small = word | 0x2020_2020
      let seven = small & ~highs
      let letters = (seven &+ 0x1F1F_1F1F) & ~(seven &+ 0x0505_0505) & ~word & highs
      let other = word ^ 0x2020_2020
      let spaces = ~((other & ~highs) &+ ~highs | other) & highs
      // Behind a letter any byte counts, behind a space a letter.
      let goesOn = letters &<< 8 | (spaces &<< 8) & letters
      let kept = 0x8000 | goesOn & 0x80_0000 | goesOn & (letters &<< 16) & 0x8000_0000
      key |= (small & all(letters) | wide(word)) & all(kept)
    }
    return Int((key &* 0x9E37_79B1) >> 15 & 8191)
  }

  /// The bytes at `at`, the first lowest, zeros behind `end`.
  @inline(__always)
  private static func fourBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> UInt32 {
    guard at + 4 <= bytes.count else {
      return (at..<end).reversed().reduce(0) { $0 &<< 8 | UInt32(bytes[$1]) }
    }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt32.self)
    return UInt32(littleEndian: word) & (.max &>> UInt32(32 &- 8 &* min(end &- at, 4)))
  }

  /// The first bytes of wide characters among four: capitals as their small letters, all marks the
  /// same; zeros for the other bytes.
  @inline(__always)
  private static func wide(_ word: UInt32) -> UInt32 {
    let highs: UInt32 = 0x8080_8080
    // D1 becomes D0: of D0 to DF the last bit is left out.
    let letters = word & ~((word &>> 4) & 0x0101_0101) & all(word & highs)
    // E2 and above: three high bits, and one of the next but the last.
    let three = word & word &<< 1 & word &<< 2
    let marks = all(three & (word &<< 4 | word &<< 5 | word &<< 6) & highs)
    return letters & ~marks | 0xE2E2_E2E2 & marks
  }

  /// All bits of the bytes whose high bit is set.
  @inline(__always)
  private static func all(_ highs: UInt32) -> UInt32 { (highs &>> 7) &* 0xFF }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 }

  /// Adds a phrase, with bits of its own.
  mutating func insert(_ phrase: String, _ mask: UInt8 = 1) {
    var bytes = Array(phrase.utf8)
    while bytes.last == 0x20 { bytes.removeLast() }
    guard let first = bytes.first else { return }
    let length = bytes.count
    bytes += [0, 0, 0]
    add(bytes, mask)
    guard first < 0x80, let end = (1...3).first(where: { !Self.isLetter(bytes[$0]) }),
      bytes[end] < 0x80
    else { return }
    // What is no letter may be written otherwise, or another mark follow; a space may be two.
    for other in [0xC2, 0xE2, 0] as [UInt8] {
      bytes[end] = other
      bytes[3] = end == 3 ? other : 0
      add(bytes, mask)
    }
    // Any word may follow a short phrase.
    guard end == length, end < 3 else { return }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      bytes[end] = 0x20
      bytes[end + 1] = letter
      add(bytes, mask)
    }
  }

  private mutating func add(_ opening: [UInt8], _ mask: UInt8) {
    masks[opening.withUnsafeBufferPointer { Self.slot($0, 0, $0.count) }] |= mask
  }

  /// The bits of the phrases that may begin at `at`.
  @inline(__always)
  func mask(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> UInt8 {
    guard at < end else { return 0 }
    return masks[Self.slot(bytes, at, end)]
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

/// What phrases end with: a bit for each three last bytes, whatever their case.
struct EndingFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ phrases: [String]) {
    for phrase in phrases {
      let ending = Array(phrase.utf8.suffix(3))
      if ending.contains(where: { $0 <= 0x20 || $0 == 0x27 }) {
        // A space or an apostrophe may be written otherwise: then this filter excludes nothing.
        bits = [UInt64](repeating: .max, count: bits.count)
      } else if ending.count == 3 {
        insert(ending[0], ending[1], ending[2])
      } else if ending.count == 2 {
        // Anything may stand before a shorter phrase.
        for before in UInt8.min...UInt8.max { insert(before, ending[0], ending[1]) }
      }
    }
  }

  private mutating func insert(_ first: UInt8, _ second: UInt8, _ last: UInt8) {
    let place = Self.place(first, second, last)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Bytes without what tells capitals from small letters, those of U+00C0–00DE and Cyrillic too.
  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt {
    UInt(byte < 0x80 ? byte | 0x20 : byte == 0xD1 ? 0x90 : byte & 0x9F)
  }

  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8, _ last: UInt8) -> Int {
    let key = folded(first) << 16 | folded(second) << 8 | folded(last)
    return Int((key &* 0x9E37_79B1) >> 12 & 0xFFFF)
  }

  /// Whether a phrase of two bytes and more may end before `end`.
  @inline(__always)
  func mayContain(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end >= 3 else { return end == 2 }
    let place = Self.place(bytes[end - 3], bytes[end - 2], bytes[end - 1])
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}
