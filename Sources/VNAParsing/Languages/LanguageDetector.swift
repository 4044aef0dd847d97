import VNAText

/// Tells the language of a text from its script, its letters and its frequent words.
struct LanguageDetector: Sendable {
  /// The bytes that are read: from the middle of the text, where the body is.
  private static let sample = 1536

  private let languages: [String]
  private var words = FrequentWords()

  init(_ layouts: [LayoutWords]) {
    languages = layouts.map(\.language)
    for (index, layout) in layouts.enumerated() {
      for word in layout.stopWords where word.utf8.count <= 8 {
        words.insert(Self.key(word.utf8), 1 << UInt16(index))
      }
    }
  }

  /// A word of up to eight bytes, the first in the lowest bits.
  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The language and a confidence from 0 to 1; nil where nothing speaks for any.
  ///
  /// The confidence is the product of two doubts: how much was said at all, since two votes decide
  /// little however they fall, and how far the next language is behind. Languages share words
  /// («la», «en»), so half as many votes for the next one are no doubt yet.
  func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> (language: String, confidence: Double)? {
    var votes = [Double](repeating: 0, count: languages.count)
    let start = bytes.count <= Self.sample ? 0 : (bytes.count - Self.sample) / 4
    count(bytes, start..<min(bytes.count, start + Self.sample), &votes)
    guard let best = votes.indices.max(by: { votes[$0] < votes[$1] }), votes[best] > 0 else {
      return nil
    }
    let rest = votes.indices.filter { $0 != best }.map { votes[$0] }.max() ?? 0
    let said = votes[best] / (votes[best] + 1.5)
    let lead = min(1, 2 * (votes[best] - rest) / votes[best])
    // `rounded()` would need the C library's mathematics.
    return (languages[best], Double(Int(said * lead * 100 + 0.5)) / 100)
  }

  private func count(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ votes: inout [Double]
  ) {
    guard let base = bytes.baseAddress else { return }
    var letters = ForeignLetters()
    var index = range.lowerBound
    while index < range.upperBound {
      guard index &+ 8 <= range.upperBound else {
        index = countWord(bytes, index..<range.upperBound, &letters, &votes)
        continue
      }
      let head = EightBytes.at(base + index)
      var length = EightBytes.leadingLetters(head)
      var end = index &+ length
      // What is longer is no frequent word.
      while length == 8, end &+ 8 <= range.upperBound {
        length = EightBytes.leadingLetters(EightBytes.at(base + end))
        end &+= length
      }
      // Most words are of ASCII letters alone and end with a space or a sign.
      guard end < range.upperBound, bytes[end] < 0x80, length < 8 else {
        index = countWord(bytes, index..<range.upperBound, &letters, &votes)
        continue
      }
      let count = end &- index
      if count > 0, count <= 8 {
        let mask = count == 8 ? .max : EightBytes.mask(count)
        vote(words[(head | EightBytes.caseBits) & mask], &votes)
      }
      index = end &+ 1
    }
    // A script speaks for itself; a Vietnamese name can stand in any text.
    add(letters.chinese / 2, to: "zh", &votes)
    add(letters.russian / 4, to: "ru", &votes)
    add(letters.vietnamese / 3, to: "vi", &votes)
  }

  /// Reads one word of any letters and the sign behind it; where the next may begin.
  private func countWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: inout ForeignLetters,
    _ votes: inout [Double]
  ) -> Int {
    var key: UInt64 = 0
    var length = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      // U+0080–00BF and U+2000–2FFF are spaces, quotation marks and apostrophes, no letters.
      guard byte >= 0x80 ? byte != 0xC2 && byte != 0xE2 : byte | 0x20 &- 0x61 < 26 else { break }
      if length < 8 {
        key |= UInt64(byte < 0x80 ? byte | 0x20 : byte) &<< UInt64(truncatingIfNeeded: 8 &* length)
      }
      length &+= 1
      letters.count(byte, next: index + 1 < bytes.count ? bytes[index + 1] : 0)
      index &+= 1
    }
    if length > 0, length <= 8 { vote(words[key], &votes) }
    guard index < range.upperBound else { return index }
    return index + (bytes[index] == 0xC2 ? 2 : bytes[index] == 0xE2 ? 3 : 1)
  }

  /// A word of one language says more than one of several.
  @inline(__always)
  private func vote(_ mask: UInt16, _ votes: inout [Double]) {
    guard mask != 0 else { return }
    let weight = 1 / Double(mask.nonzeroBitCount)
    var rest = mask
    while rest != 0 {
      votes[rest.trailingZeroBitCount] += weight
      rest &= rest &- 1
    }
  }

  private func add(_ weight: Double, to language: String, _ votes: inout [Double]) {
    guard let index = languages.firstIndex(of: language) else { return }
    votes[index] += weight
  }
}

/// How many bytes of scripts and letters there are that only one language has.
private struct ForeignLetters {
  var chinese = 0.0
  var russian = 0.0
  var vietnamese = 0.0

  @inline(__always)
  mutating func count(_ byte: UInt8, next: UInt8) {
    guard byte >= 0x80 else { return }
    if byte >= 0xE4, byte <= 0xE9 { chinese += 1 }
    if byte == 0xD0 || byte == 0xD1 { russian += 1 }
    // U+1EA0–U+1EFF, the letters that only Vietnamese has.
    if byte == 0xE1, next | 1 == 0xBB { vietnamese += 1 }
  }
}

/// Frequent words of up to eight bytes, as the integer of their bytes, and whose they are: a bit each
/// language.
///
/// Every word of a text is looked up, so this is a table with open addressing, less than half full,
/// and no dictionary with a hash that withstands attacks.
private struct FrequentWords: Sendable {
  /// The words, or 0, which is no word.
  private var keys = [UInt64](repeating: 0, count: 64)
  private var masks = [UInt16](repeating: 0, count: 64)
  private var count = 0

  /// Where a word is, or where it would be.
  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    let last = keys.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 40) & last
    while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & last }
    return slot
  }

  /// The languages of a word; none where it is not frequent.
  @inline(__always)
  subscript(key: UInt64) -> UInt16 { masks[slot(key)] }

  mutating func insert(_ key: UInt64, _ languages: UInt16) {
    if 2 * count >= keys.count { grow() }
    let slot = slot(key)
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    masks[slot] |= languages
  }

  private mutating func grow() {
    let (oldKeys, oldMasks) = (keys, masks)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    masks = [UInt16](repeating: 0, count: 2 * oldKeys.count)
    count = 0
    for (key, mask) in zip(oldKeys, oldMasks) where key != 0 { insert(key, mask) }
  }
}
