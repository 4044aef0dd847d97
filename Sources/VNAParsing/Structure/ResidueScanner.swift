import VNAModel
import VNAText

/// Lines that belong to the site, not to a story: navigation, tags, share bars, the site's dates.
extension Page {
  private static let longestResidue = 140

  /// Whether the line is the site's.
  func isResidue(_ line: PageLine) -> Bool {
    let count = line.span.count
    let first = bytes[line.start]
    if first == 0x23 { return isTagLine(line) }
    if first == 0xC2, starts("©", line.start..<line.end) { return true }
    if hasResidueOpening(line) { return true }
    guard count <= Self.longestResidue, !endsAsSentence(line) || count <= 24 else { return false }
    let inner = unframed(line)
    if inner.isEmpty { return true }
    let roles = words.roles(bytes, inner)
    if roles.contains(.residueLine) { return true }
    return isPath(line) || isWordBar(inner) || isSiteDate(inner)
  }

  /// Whether the line is a section's name alone.
  func isSection(_ line: PageLine) -> Bool {
    line.span.count <= 48 && words.roles(bytes, unframed(line)).contains(.section)
  }

  /// «#Dak Lak #typhon»: a number sign before a letter.
  private func isTagLine(_ line: PageLine) -> Bool {
    line.start + 1 < line.end && bytes[line.start + 1] > 0x40
  }

  private func hasResidueOpening(_ line: PageLine) -> Bool {
    guard let openings = words.residueOpenings[bytes[line.start]] else { return false }
    return openings.contains { opening in
      guard line.start + opening.count <= line.end, line.span.count <= 400 else { return false }
      return (0..<opening.count).allSatisfy { bytes[line.start + $0] == opening[$0] }
    }
  }

  /// «Accueil > Politique > Diplomatie».
  private func isPath(_ line: PageLine) -> Bool {
    var separator = line.start
    while separator < line.end {
      let byte = bytes[separator]
      let isSeparator =
        byte == 0x3E || byte == 0x7C || byte == 0x2F
        || (byte == 0xC2 && starts("»", separator..<line.end))
        || (byte == 0xE2 && starts("›", separator..<line.end))
      if isSeparator { break }
      separator += 1
    }
    guard separator < line.end else { return false }
    let first = ByteScan.trimmed(line.start..<separator, in: bytes)
    return words.roles(bytes, first).contains(.home)
  }

  /// «Partager Facebook Zalo Imprimer»: every word is of a share bar.
  private func isWordBar(_ range: Range<Int>) -> Bool {
    var isBar = true
    forEachWord(range) { word in
      isBar = isBar && words.roles(bytes, word).contains(.residueWord)
      return isBar
    }
    return isBar
  }

  /// «08/11/2025 14:20», «Samedi 12 juillet 2025 - 20:15»: a day or an hour and nothing else.
  private func isSiteDate(_ range: Range<Int>) -> Bool {
    guard range.count <= 80 else { return false }
    var digits = 0
    var isDate = true
    var at = range.lowerBound
    while at < range.upperBound, isDate {
      let byte = bytes[at]
      if byte &- 0x30 < 10 {
        digits += 1
        at += 1
      } else if byte < 0x80, byte | 0x20 &- 0x61 >= 26 {
        at += 1
      } else if let width = wideSeparator(at, range.upperBound) {
        at += width
      } else {
        var end = at
        while end < range.upperBound, isLetter(bytes[end]) { end += 1 }
        isDate = words.roles(bytes, at..<max(end, at + 1)).contains(.dateWord)
        at = max(end, at + 1)
      }
    }
    return isDate && digits >= 3
  }

  private func wideSeparator(_ at: Int, _ end: Int) -> Int? {
    if starts("年", at..<end) || starts("月", at..<end) || starts("日", at..<end) { return 3 }
    let dash = dashWidth(at: at, to: end)
    if dash > 0 { return dash }
    let space = ByteScan.whitespaceLength(in: bytes, at: at, to: end)
    return space > 0 ? space : nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 &- 0x61 < 26
  }

  /// Whether the line is a by-line: two to five capitalised words and no full stop.
  func isByline(_ line: PageLine) -> Bool {
    guard line.span.count <= 48, !endsAsSentence(line), bytes[line.start] < 0xE3 else {
      return false
    }
    var count = 0
    var isName = true
    forEachWord(line.start..<line.end) { word in
      count += 1
      isName = isName && opensName(at: word.lowerBound, to: word.upperBound)
      for index in word where bytes[index] &- 0x30 < 10 || bytes[index] == 0x3A { isName = false }
      return isName
    }
    return isName && (2...5).contains(count)
  }
}
