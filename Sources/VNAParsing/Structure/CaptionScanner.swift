import VNAModel
import VNAText

/// The credit with which a caption ends: «(Photo: VNA)».
struct CreditMatch {
  /// The credit, brackets included.
  var range: Range<Int>
  /// Who is credited.
  var name: Range<Int>
}

extension Page {
  /// The credit at the end of a line, if there is one.
  func credit(_ line: PageLine) -> CreditMatch? { credit(in: line.start..<line.end) }

  /// The credit at the end of a stretch: «Photo : VNA», «(Ảnh: Minh Quyết/TTXVN)», «图自越通社».
  func credit(in range: Range<Int>) -> CreditMatch? {
    var end = range.upperBound
    var closed = false
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x29 { closed = true }
      guard byte == 0x29 || byte == 0x2E || byte <= 0x20 else { break }
      end -= 1
    }
    if end > range.lowerBound, bytes[end - 1] == 0x89, endsWith("）", range.lowerBound..<end) {
      closed = true
      end -= 3
    }
    guard end > range.lowerBound else { return nil }
    // Behind a full stop only an agency's name is a credit: most lines are done here.
    if range.upperBound - end == 1, bytes[end] == 0x2E, !words.mayEndAgency(bytes, end) {
      return nil
    }
    if let colon = creditColon(range.lowerBound..<end),
      let match = credit(colon: colon, end, range, closed)
    {
      return match
    }
    if closed, let match = creditBefore(end, range) ?? wideCreditInBrackets(end, range) {
      return match
    }
    if bytes[range.lowerBound] >= 0xE3, let match = wideCredit(end, range) { return match }
    // No colon: only an agency's name can be a credit.
    guard let agency = agency(endingAt: end, from: range.lowerBound) else { return nil }
    let before = ByteScan.trimmed(range.lowerBound..<agency.lowerBound, in: bytes)
    var word = creditWord(endingAt: before.upperBound, from: range.lowerBound)
    if word == nil, !before.isEmpty, bytes[before.upperBound - 1] == 0x2F {
      // «图/越通社»
      word = creditWord(endingAt: before.upperBound - 1, from: range.lowerBound)
    }
    if let word {
      return CreditMatch(range: opened(word, closed, range)..<range.upperBound, name: agency)
    }
    guard let name = photographer(endingAt: before.upperBound, from: range.lowerBound) else {
      return nil
    }
    return CreditMatch(
      range: opened(name.word, closed, range)..<range.upperBound,
      name: name.start..<agency.upperBound)
  }

  /// «Фото Хоай Нам/», «Photo Hoai Nam/» before the agency: whose picture it is, behind a credit word
  /// without a colon.
  private func photographer(endingAt end: Int, from start: Int) -> (word: Int, start: Int)? {
    guard end > start, bytes[end - 1] == 0x2F else { return nil }
    var at = end - 1
    for _ in 0..<5 {
      let last = at
      while at > start, isWordByte(bytes[at - 1]) { at -= 1 }
      guard at < last, at > start, bytes[at - 1] == 0x20, opensName(at: at, to: last) else {
        return nil
      }
      if let word = creditWord(endingAt: at - 1, from: start) { return (word, at) }
      at -= 1
    }
    return nil
  }

  /// Whether a word of credits stands before a line's last colon: no other line that ends with no
  /// agency's name has a credit.
  func mayHaveCredit(_ line: PageLine) -> Bool {
    guard let colon = creditColon(line.start..<line.end) else { return false }
    let before = ByteScan.trimmed(line.start..<colon.lowerBound, in: bytes)
    return words.mayEndCredit(bytes, before.upperBound)
  }

  /// How far from the end the colon of a credit stands at most.
  private static let creditReach = 64

  /// The last colon among the last bytes of a stretch.
  private func creditColon(_ range: Range<Int>) -> Range<Int>? {
    let start = max(range.lowerBound, range.upperBound - Self.creditReach)
    let colon = ByteScan.lastIndex(of: 0x3A, in: bytes, from: start, to: range.upperBound)
    if bytes[range.lowerBound] >= 0xE3 {
      // 0x9A is the last byte of the wide colon.
      var end = range.upperBound
      while let hit = ByteScan.lastIndex(of: 0x9A, in: bytes, from: colon ?? start, to: end) {
        if endsWith("：", range.lowerBound..<(hit + 1)) { return (hit - 2)..<(hit + 1) }
        end = hit
      }
    }
    return colon.map { $0..<($0 + 1) }
  }

  private func credit(
    colon: Range<Int>, _ end: Int, _ range: Range<Int>, _ closed: Bool
  ) -> CreditMatch? {
    let name = ByteScan.trimmed(colon.upperBound..<end, in: bytes)
    // «资料图：果农采收荔枝。图自越通社»: a sentence, and no name.
    guard !name.isEmpty,
      bytes[range.lowerBound] < 0xE3 && bytes[name.lowerBound] < 0xE3
        || endOfLast("。", 0x82, end, name) == nil
    else { return nil }
    let before = ByteScan.trimmed(range.lowerBound..<colon.lowerBound, in: bytes)
    guard let word = creditWord(endingAt: before.upperBound, from: range.lowerBound),
      isCreditName(name)
    else { return nil }
    return CreditMatch(range: opened(word, closed, range)..<range.upperBound, name: name)
  }

  /// «（越通社 图）»: in brackets, the agency before the word.
  private func creditBefore(_ end: Int, _ range: Range<Int>) -> CreditMatch? {
    guard let word = creditWord(endingAt: end, from: range.lowerBound) else { return nil }
    let before = ByteScan.trimmed(range.lowerBound..<word, in: bytes)
    guard let agency = agency(endingAt: before.upperBound, from: range.lowerBound) else {
      return nil
    }
    let start = opened(agency.lowerBound, true, range)
    return start < agency.lowerBound
      ? CreditMatch(range: start..<range.upperBound, name: agency) : nil
  }

  /// «…合影。图自教育与培训部»: behind a sentence in a script without spaces a credit word and whose the
  /// picture is, without a colon.
  private func wideCredit(_ end: Int, _ range: Range<Int>) -> CreditMatch? {
    guard let stop = endOfLast("。", 0x82, end, range), stop < end else { return nil }
    let tail = ByteScan.trimmed(stop..<end, in: bytes)
    return wideName(in: tail).map { .init(range: tail.lowerBound..<range.upperBound, name: $0) }
  }

  /// «（图片由芹苴大学提供）»: the same in brackets at the end.
  private func wideCreditInBrackets(_ end: Int, _ range: Range<Int>) -> CreditMatch? {
    guard bytes[range.lowerBound] >= 0xE3, let bracket = endOfLast("（", 0x88, end, range),
      let name = wideName(in: ByteScan.trimmed(bracket..<end, in: bytes))
    else { return nil }
    return CreditMatch(range: bracket - 3..<range.upperBound, name: name)
  }

  /// Behind the last wide sign, whose last byte others have as well, within reach of the end.
  private func endOfLast(
    _ sign: StaticString, _ byte: UInt8, _ end: Int, _ range: Range<Int>
  ) -> Int? {
    let start = max(range.lowerBound, end - Self.creditReach)
    var stop = end
    while let hit = ByteScan.lastIndex(of: byte, in: bytes, from: start, to: stop) {
      if endsWith(sign, range.lowerBound..<hit + 1) { return hit + 1 }
      stop = hit
    }
    return nil
  }

  /// Who is credited in a stretch that a credit word opens, and may close: «图片由 … 提供».
  private func wideName(in tail: Range<Int>) -> Range<Int>? {
    guard
      let word = words.wideCredits.first(where: { word in
        // A single sign begins other words.
        word.count > 3 && word.count < tail.count
          && (0..<word.count).allSatisfy { bytes[tail.lowerBound + $0] == word[$0] }
      })
    else { return nil }
    let name = tail.lowerBound + word.count..<tail.upperBound
    return creditWord(endingAt: name.upperBound, from: name.lowerBound + 1)
      .map { name.lowerBound..<$0 } ?? name
  }

  /// Whether a stretch can be who is credited: an agency, or up to six capitalised words.
  private func isCreditName(_ range: Range<Int>) -> Bool {
    if isAgency(range) || agency(endingAt: range.upperBound, from: range.lowerBound) != nil {
      return true
    }
    var count = 0
    var capitals = 0
    forEachWord(range) { word in
      count += 1
      if opensName(at: word.lowerBound, to: word.upperBound) { capitals += 1 }
      return count <= 6
    }
    // «Comité d'organisation», «Hôpital central de Huê»
    let isHeaded = capitals * 2 == count && opensName(at: range.lowerBound, to: range.upperBound)
    return count <= 6 && (capitals * 2 > count || isHeaded)
  }

  /// Where the credit word starts that ends at `end`, one word or two.
  private func creditWord(endingAt end: Int, from start: Int) -> Int? {
    guard end > start, words.mayEndCredit(bytes, end) else { return nil }
    if bytes[end - 1] >= 0x80 {
      for word in words.wideCredits where end - word.count >= start {
        let at = end - word.count
        if (0..<word.count).allSatisfy({ bytes[at + $0] == word[$0] }) { return at }
      }
    }
    var at = end
    for _ in 0..<2 {
      while at > start, isWordByte(bytes[at - 1]) { at -= 1 }
      if at < end, words.roles(bytes, at..<end).contains(.credit) { return at }
      guard at > start, bytes[at - 1] == 0x20 else { return nil }
      at -= 1
    }
    return nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte == 0x27
  }

  /// The start of a credit, with the bracket before it if one closes behind it.
  private func opened(_ word: Int, _ closed: Bool, _ range: Range<Int>) -> Int {
    guard closed else { return word }
    var at = word
    while at > range.lowerBound, bytes[at - 1] == 0x20 { at -= 1 }
    if at > range.lowerBound, bytes[at - 1] == 0x28 { return at - 1 }
    return endsWith("（", range.lowerBound..<at) ? at - 3 : word
  }

  /// Where the caption's own text starts in «HEADLINE ảnh 1CAPTION», if the line is such a one.
  func captionAfterPictureNumber(_ line: PageLine, headline: Range<Int>?) -> Int? {
    let range = line.start..<line.end
    guard range.count <= 900 else { return nil }
    if let headline, headline.count + 3 < range.count, isPrefix(headline, of: line) {
      return pictureNumberEnd((range.lowerBound + headline.count)..<range.upperBound)
    }
    // The headline can be another than the one printed: look for the words themselves.
    return numberedPicture("ảnh ", range) ?? numberedPicture("hinh anh ", range)
  }

  /// Whether a line begins with what another stretch says.
  func isPrefix(_ text: Range<Int>, of line: PageLine) -> Bool {
    guard text.count <= line.span.count else { return false }
    for place in 0..<text.count where bytes[line.start + place] != bytes[text.lowerBound + place] {
      return false
    }
    return true
  }

  private func numberedPicture(_ words: StaticString, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while let hit = ByteScan.firstIndex(of: words, in: bytes, from: at, to: range.upperBound) {
      at = hit + words.utf8CodeUnitCount
      var digits = at
      while digits < range.upperBound, bytes[digits] &- 0x30 < 10 { digits += 1 }
      guard digits > at, digits - at <= 2 else { continue }
      let text = ByteScan.skipWhitespace(in: bytes, from: digits, to: range.upperBound)
      if text == range.upperBound || opensName(at: text, to: range.upperBound) { return text }
    }
    return nil
  }

  /// The end of «ảnh 1» at the start of a stretch, white space behind it included.
  private func pictureNumberEnd(_ range: Range<Int>) -> Int? {
    let start = ByteScan.skipWhitespace(in: bytes, from: range.lowerBound, to: range.upperBound)
    var digits = start
    while digits < range.upperBound, digits - start < 24, bytes[digits] &- 0x30 >= 10 {
      digits += 1
    }
    guard digits < range.upperBound, bytes[digits] &- 0x30 < 10 else { return nil }
    let word = ByteScan.trimmed(start..<digits, in: bytes)
    guard words.roles(bytes, word).contains(.pictureNumber) else { return nil }
    while digits < range.upperBound, bytes[digits] &- 0x30 < 10 { digits += 1 }
    return ByteScan.skipWhitespace(in: bytes, from: digits, to: range.upperBound)
  }
}
