import VNAText

/// Tells the language of a text from its script, its letters and its frequent words.
struct LanguageDetector: Sendable {
  /// The bytes that are read: from the middle of the text, where the body is.
  private static let sample = 1536

  private let languages: [String]
  /// Frequent words of up to eight bytes, as the integer of their bytes, and whose they are.
  private var words: [UInt64: UInt16] = [:]

  init(_ layouts: [LayoutWords]) {
    languages = layouts.map(\.language)
    for (index, layout) in layouts.enumerated() {
      for word in layout.stopWords where word.utf8.count <= 8 {
        words[Self.key(word.utf8), default: 0] |= 1 << UInt16(index)
      }
    }
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
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
    var chinese = 0.0
    var russian = 0.0
    var vietnamese = 0.0
    var key: UInt64 = 0
    var length = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      // U+0080–00BF and U+2000–2FFF are spaces, quotation marks and apostrophes, no letters.
      let isMark = byte == 0xC2 || byte == 0xE2
      if !isMark, byte >= 0x80 || byte | 0x20 &- 0x61 < 26 {
        if byte < 0x80 { byte |= 0x20 }
        key = key << 8 | UInt64(byte)
        length += 1
        if byte >= 0xE4, byte <= 0xE9 { chinese += 1 }
        if byte == 0xD0 || byte == 0xD1 { russian += 1 }
        // U+1EA0–U+1EFF, the letters that only Vietnamese has.
        if byte == 0xE1, index + 1 < bytes.count, bytes[index + 1] | 1 == 0xBB { vietnamese += 1 }
        index += 1
        if index < range.upperBound { continue }
      }
      if length > 0, length <= 8, let mask = words[key] { vote(mask, &votes) }
      key = 0
      length = 0
      index += byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1
    }
    // A script speaks for itself; a Vietnamese name can stand in any text.
    add(chinese / 2, to: "zh", &votes)
    add(russian / 4, to: "ru", &votes)
    add(vietnamese / 3, to: "vi", &votes)
  }

  /// A word of one language says more than one of several.
  private func vote(_ mask: UInt16, _ votes: inout [Double]) {
    let weight = 1 / Double(mask.nonzeroBitCount)
    for index in votes.indices where mask & 1 << UInt16(index) != 0 { votes[index] += weight }
  }

  private func add(_ weight: Double, to language: String, _ votes: inout [Double]) {
    guard let index = languages.firstIndex(of: language) else { return }
    votes[index] += weight
  }
}
