import VNAModel
import VNAText

/// Finds what stands before a colon, or before a headline as a section's name, and names a series, a
/// place or a theme.
extension Page {
  private static let longestKicker = 64

  /// A headline's kicker and where the headline proper starts.
  func kicker(_ range: Range<Int>, allowSections: Bool) -> (kicker: Range<Int>, rest: Int)? {
    colonKicker(range) ?? (allowSections ? sectionKicker(range) : nil)
  }

  private func colonKicker(_ range: Range<Int>) -> (kicker: Range<Int>, rest: Int)? {
    guard let (colon, width) = firstColon(range) else { return nil }
    let kicker = ByteScan.trimmed(range.lowerBound..<colon, in: bytes)
    let rest = ByteScan.skipWhitespace(in: bytes, from: colon + width, to: range.upperBound)
    guard !kicker.isEmpty, rest < range.upperBound, namesTheme(kicker, rest..<range.upperBound)
    else { return nil }
    return (kicker, rest)
  }

  /// The first colon with white space around it, or the wide one, that is not deep in the text.
  private func firstColon(_ range: Range<Int>) -> (at: Int, width: Int)? {
    let limit = min(range.upperBound, range.lowerBound + Self.longestKicker + 4)
    var at = range.lowerBound
    while at < limit {
      if bytes[at] == 0x3A {
        let next = at + 1
        let spaced =
          next < range.upperBound
          && ByteScan.whitespaceLength(in: bytes, at: next, to: range.upperBound) > 0
        if spaced { return (at, 1) }
      } else if bytes[at] == 0xEF, starts("：", at..<range.upperBound) {
        return (at, 3)
      } else if bytes[at] == 0x22 || bytes[at] == 0xC2 && starts("«", at..<range.upperBound) {
        // A quotation before the colon makes it a sentence.
        return nil
      }
      at += 1
    }
    return nil
  }

  /// Whether what stands before the colon names a theme, and is neither a speaker nor a sentence.
  private func namesTheme(_ kicker: Range<Int>, _ rest: Range<Int>) -> Bool {
    var count = 0
    var isSpeaker = false
    var hasVerb = false
    forEachWord(kicker) { word in
      count += 1
      let roles = words.roles(bytes, word)
      if roles.contains(.speaker), count <= 2 { isSpeaker = true }
      if roles.contains(.headlineVerb), count > 1 { hasVerb = true }
      return count <= 8
    }
    guard count <= 7, !hasVerb, wordCount(rest, limit: 2) == 2 || bytes[rest.lowerBound] >= 0xE3
    else { return false }
    return !(isSpeaker && opensQuotation(rest))
      && !(isSpeaker && !opensName(at: rest.lowerBound, to: rest.upperBound))
  }

  private func opensQuotation(_ range: Range<Int>) -> Bool {
    bytes[range.lowerBound] == 0x22 || starts("«", range) || starts("“", range)
      || starts("‘", range)
  }

  /// «World Singapore, Lao leaders …»: a section's name on the line of the headline.
  func sectionKicker(_ range: Range<Int>) -> (kicker: Range<Int>, rest: Int)? {
    guard let sections = words.sectionOpenings[bytes[range.lowerBound]] else { return nil }
    for section in sections where range.lowerBound + section.count < range.upperBound {
      let end = range.lowerBound + section.count
      let isHere = (0..<section.count).allSatisfy { bytes[range.lowerBound + $0] == section[$0] }
      guard isHere, bytes[end] == 0x20, opensName(at: end + 1, to: range.upperBound),
        wordCount((end + 1)..<range.upperBound, limit: 3) == 3
      else { continue }
      return (range.lowerBound..<end, end + 1)
    }
    return nil
  }
}
