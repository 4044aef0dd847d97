import VNAModel
import VNAText

/// Finds what stands before a colon, or before a headline as a section's name, and names a series, a
/// place or a theme.
extension Page {
  private static let longestKicker = 72

  /// A headline's kicker and where the headline proper starts.
  func kicker(_ range: Range<Int>, allowSections: Bool) -> (kicker: Range<Int>, rest: Int)? {
    // «Business Ring Road No 4: land to be cleared»: the section stands before all else.
    (allowSections ? sectionKicker(range) : nil) ?? colonKicker(range)
  }

  private func colonKicker(_ range: Range<Int>) -> (kicker: Range<Int>, rest: Int)? {
    guard let (colon, width) = firstColon(range) else { return nil }
    let kicker = ByteScan.trimmed(range.lowerBound..<colon, in: bytes)
    let rest = ByteScan.skipWhitespace(in: bytes, from: colon + width, to: range.upperBound)
    guard !kicker.isEmpty, rest < range.upperBound, namesTheme(kicker, rest..<range.upperBound)
    else { return nil }
    return (kicker, rest)
  }

  /// The first colon with white space behind it, or the wide one, that is not deep in the text.
  private func firstColon(_ range: Range<Int>) -> (at: Int, width: Int)? {
    // A letter of other scripts than the Latin takes two bytes and more.
    let reach = bytes[range.lowerBound] < 0xC0 ? Self.longestKicker : Self.longestKicker * 2
    let limit = min(range.upperBound, range.lowerBound + reach)
    var at = range.lowerBound
    // 0x9A is the last byte of the wide colon.
    while let hit = ByteScan.firstIndex(of: 0x3A, or: 0x9A, in: bytes, from: at, to: limit) {
      at = hit + 1
      let isWide = bytes[hit] == 0x9A
      if isWide ? !endsWith("：", range.lowerBound..<at) : !isSpace(at, range.upperBound) {
        continue
      }
      let colon = isWide ? hit - 2 : hit
      // A quotation before the colon makes it a sentence.
      let isQuoted =
        ByteScan.firstIndex(of: 0x22, in: bytes, from: range.lowerBound, to: colon) != nil
        || ByteScan.firstIndex(of: "«", in: bytes, from: range.lowerBound, to: colon) != nil
      return isQuoted ? nil : (colon, isWide ? 3 : 1)
    }
    return nil
  }

  private func isSpace(_ at: Int, _ end: Int) -> Bool {
    at < end && ByteScan.whitespaceLength(in: bytes, at: at, to: end) > 0
  }

  /// Whether what stands before the colon names a theme, and is neither a speaker nor a sentence.
  private func namesTheme(_ kicker: Range<Int>, _ rest: Range<Int>) -> Bool {
    // A single word is no headline, but where words are not parted.
    guard
      wordEnd(from: rest.lowerBound, to: rest.upperBound) < rest.upperBound
        || bytes[rest.lowerBound] >= 0xE3
        || bytes[kicker.lowerBound] >= 0xE3 && !isWholeQuotation(rest)
    else { return false }
    let last = bytes[kicker.upperBound - 1]
    if last &- 0x30 < 10, bytes[rest.lowerBound] &- 0x30 < 10, kicker.count <= 3 { return false }
    var phrase = KickerPhrase()
    forEachWord(kicker) { word in
      phrase.add(roles(word), isCapital: opensName(at: word.lowerBound, to: word.upperBound))
      phrase.wasOwner = endsWith("’s", word) || endsWith("'s", word)
      // «Thủ tướng», «Primer ministro»: an office of two words.
      if phrase.count == 2 {
        phrase.isSpeaker =
          phrase.isSpeaker
          || sentenceRoles(kicker.lowerBound..<word.upperBound).contains(.speaker)
      }
      return phrase.count <= 8 && !phrase.isSentence && !phrase.isSpeaker
    }
    if phrase.count > 8 || phrase.isSentence || phrase.isSpeaker { return false }
    if bytes[kicker.lowerBound] >= 0xE3, holdsOffice(kicker) { return false }
    guard opensQuotation(rest) else { return true }
    // «Le mot de la semaine : « économie bleue »» is a theme's, «Phan Van Loc : « Nous …»» a person's.
    return
      !(phrase.isName && phrase.count >= 2 && !hasHyphen(kicker)
      && wordCount(rest, limit: 5) == 5)
  }

  private func sentenceRoles(_ range: Range<Int>) -> LayoutLexicon.SentenceRoles {
    LayoutLexicon.SentenceRoles(rawValue: sentenceWords?.value(bytes, range) ?? 0)
  }

  /// What a word is in a sentence; «l'année» is also what «l'» and what «année» is.
  private func roles(_ word: Range<Int>) -> LayoutLexicon.SentenceRoles {
    var roles = sentenceRoles(word)
    let limit = min(word.upperBound, word.lowerBound + 5)
    var at = word.lowerBound
    while at < limit {
      at += 1
      if bytes[at - 1] == 0x27 || bytes[at - 1] == 0x99 && endsWith("’", word.lowerBound..<at) {
        roles.formUnion(sentenceRoles(word.lowerBound..<at))
        roles.formUnion(sentenceRoles(at..<word.upperBound))
        break
      }
    }
    return roles
  }

  /// «政府总理阮文安：…»: whether an office stands in signs without spaces, and somebody's name behind it.
  private func holdsOffice(_ range: Range<Int>) -> Bool {
    for start in stride(from: range.lowerBound, to: range.upperBound - 11, by: 3) {
      let office = start..<start + 6
      if sentenceRoles(office).contains(.speaker), bytes[start] >= 0xE3 { return true }
    }
    return false
  }

  /// «阮文安：“我们…”»: what somebody says, and no headline.
  private func isWholeQuotation(_ range: Range<Int>) -> Bool {
    starts("“", range) && endsWith("”", range)
  }

  private func hasHyphen(_ range: Range<Int>) -> Bool { range.contains { bytes[$0] == 0x2D } }

  func opensQuotation(_ range: Range<Int>) -> Bool {
    bytes[range.lowerBound] == 0x22 || starts("«", range) || starts("“", range)
      || starts("‘", range)
  }

  /// A section's name at the beginning of a line.
  @inline(__always)
  func sectionKicker(_ line: PageLine) -> (kicker: Range<Int>, rest: Int)? {
    line.openings.contains(.section) ? sectionKicker(line.start..<line.end) : nil
  }

  /// «World Singapore, Lao leaders …»: a section's name on the line of the headline.
  private func sectionKicker(_ range: Range<Int>) -> (kicker: Range<Int>, rest: Int)? {
    let end = words.sectionOpenings.firstEnd(bytes, range) { end in
      end + 1 < range.upperBound && bytes[end] == 0x20
        && opensName(at: end + 1, to: range.upperBound)
        && wordCount((end + 1)..<range.upperBound, limit: 3) == 3
    }
    return end.map { (range.lowerBound..<$0, $0 + 1) }
  }
}

/// What the words before a colon are together.
private struct KickerPhrase {
  var count = 0
  /// One of the first words is an office or a form of address.
  var isSpeaker = false
  /// A verb stands in it.
  var isSentence = false
  /// Every word has a capital, as in a person's name.
  var isName = true
  /// Whether the last word has a possessive's ending: «President’s visit» is no sentence.
  var wasOwner = false
  private var wasNoun = false
  private var wasArticle = false

  mutating func add(_ roles: LayoutLexicon.SentenceRoles, isCapital: Bool) {
    count += 1
    // «L'ambassadeur», «Le Premier ministre»: the office comes first or behind an article.
    if roles.contains(.speaker), count == 1 || count == 2 && wasArticle { isSpeaker = true }
    wasArticle = roles.contains(.article)
    if count > 1, !isCapital {
      if roles.contains(.verb), !wasOwner { isSentence = true }
      if roles.contains(.article), wasNoun { isSentence = true }
    }
    if !isCapital { isName = false }
    // A word in small letters before an article is a verb, or else a word that links.
    wasNoun = count > 1 && !isCapital && roles.isDisjoint(with: [.linkWord, .article])
  }
}
