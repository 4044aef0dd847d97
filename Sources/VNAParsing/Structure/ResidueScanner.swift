import VNAModel
import VNAText

/// Lines that belong to the site, not to a story: navigation, tags, share bars, the site's dates.
extension Page {
  static let longestResidue = 140
  /// A line that begins like residue is the site's up to this length.
  static let longestResidueOpening = 400
  /// Up to this length a line is a mark even where it ends as a sentence.
  static let longestMark = 24
  /// A line that begins like residue and ends as a sentence is the site's only when this short.
  static let longestResidueSentence = 100

  /// Whether the line is the site's by its own look.
  func isSites(_ line: PageLine, endsAsSentence: Bool) -> Bool {
    let range = line.start..<line.end
    let first = bytes[line.start]
    if first == 0x23 { return isTagLine(range) }
    if first == 0xC2, starts("©", range) { return true }
    if line.openings.contains(.residue), range.count <= Self.longestResidueOpening,
      hasResidueOpening(range, endsAsSentence)
    {
      return true
    }
    guard range.count <= Self.longestResidue, !endsAsSentence || range.count <= Self.longestMark
    else {
      return false
    }
    if line.openings.contains(.section) {
      let inner = unframed(line)
      if isSectionWithDate(inner) || isSectionWithBar(inner) || isPathOfSections(inner) {
        return true
      }
    }
    // Most lines begin with a letter that no line of the site begins with.
    if first | 0x20 &- 0x61 < 26 || first == 0xC3, !line.openings.contains(.site) {
      return mayBeDateOrBar(line) && opensAsSites(unframed(line))
    }
    let inner = withoutCount(unframed(line))
    if inner.isEmpty || isDot(inner) { return true }
    if words.roles(bytes, inner).contains(.residueLine) { return true }
    return isPath(line) || opensAsSites(inner) || isAgencyWithSites(line.start..<line.end)
  }

  /// Whether the first two words allow a date or a share bar: «Le» is a word of both, and of most else.
  func mayBeDateOrBar(_ line: PageLine) -> Bool {
    let wanted: LineOpenings = [.date, .shareBar]
    guard !line.openings.isDisjoint(with: wanted) else { return false }
    var at = line.start
    while at < line.end, isLetter(bytes[at]) { at += 1 }
    guard at + 1 < line.end, bytes[at] == 0x20, bytes[at + 1] | 0x20 &- 0x61 < 26 else {
      return true
    }
    let second = at + 1
    guard !words.openings(bytes, second, line.end).isDisjoint(with: wanted) else { return false }
    var end = second
    while end < line.end, bytes[end] | 0x20 &- 0x61 < 26 { end += 1 }
    // A word with a hyphen, an accent or a wide space in it is left to those who know them.
    if end < line.end, bytes[end] != 0x20 { return true }
    return !words.roles(bytes, second..<end).isDisjoint(with: [.dateWord, .residueWord])
  }

  /// Whether a share bar, a date or a by-line begins here and nothing else follows it: the first word
  /// tells which it can be.
  private func opensAsSites(_ range: Range<Int>) -> Bool {
    if bytes[range.lowerBound] &- 0x30 < 10 || !isLetter(bytes[range.lowerBound]) {
      return isSiteDate(range) || isWordBar(range)
    }
    var end = range.lowerBound
    while end < range.upperBound, isLetter(bytes[end]) { end += 1 }
    let roles = words.roles(bytes, range.lowerBound..<end)
    if roles.isDisjoint(with: [.dateWord, .bylineLead, .residueWord]),
      bytes[range.lowerBound] < 0x80
    {
      // «E-mail» and «A+» are words of share bars with more than letters.
      guard end < range.upperBound, bytes[end] == 0x2D || bytes[end] == 0x2B else { return false }
    }
    if roles.contains(.dateWord), isSiteDate(range, behind: end) || isDateWithBar(range) {
      return true
    }
    if roles.contains(.bylineLead), isLedByline(range, behind: end) { return true }
    // The first word decides for most lines, where it is one by itself.
    if end == range.upperBound || bytes[end] == 0x20 {
      // «Bản để in | Gửi bài viết»: the first word is one of a longer part.
      return roles.contains(.residueWord)
        && (isWordBar(end..<range.upperBound) || isDateWithBar(range))
    }
    return isWordBar(range)
  }

  /// Whether the line is a section's name alone.
  @inline(__always)
  func isSection(_ line: PageLine) -> Bool {
    line.openings.contains(.section) && isSectionAlone(line)
  }

  private func isSectionAlone(_ line: PageLine) -> Bool {
    guard line.span.count <= 48 else { return false }
    let name = unframed(line)
    return words.roles(bytes, name).contains(.section) || isPairOfSections(name)
      || isGluedPairOfSections(name)
  }

  /// «.», «...»: what is left of a line that had nothing but a picture.
  private func isDot(_ range: Range<Int>) -> Bool {
    range.count <= 3 && range.allSatisfy { bytes[$0] == 0x2E }
  }

  /// «#Dak Lak #typhon»: a number sign before a letter.
  private func isTagLine(_ range: Range<Int>) -> Bool {
    range.count > 1 && bytes[range.lowerBound + 1] > 0x40
  }

  private func hasResidueOpening(_ range: Range<Int>, _ endsAsSentence: Bool) -> Bool {
    if endsAsSentence, range.count > Self.longestResidueSentence { return false }
    return words.residueOpenings.firstEnd(bytes, range) { end in
      // «Tags» is no opening of «Tagsdorf».
      end == range.upperBound || !isLetter(bytes[end - 1]) || bytes[end - 1] >= 0x80
        || !isLetter(bytes[end]) || bytes[end] == 0xC2 || bytes[end] >= 0xE2
    } != nil
  }

  /// «Commentaires (12)» and «3 commentaires» without their number.
  private func withoutCount(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if end - start > 3, bytes[end - 1] == 0x29 {
      var open = end - 2
      while open > start, bytes[open] &- 0x30 < 10 { open -= 1 }
      if bytes[open] == 0x28, open < end - 2 { end = open }
    }
    var digits = start
    while digits < end, bytes[digits] &- 0x30 < 10 { digits += 1 }
    if digits > start, digits - start <= 4, digits < end, bytes[digits] == 0x20 { start = digits }
    if start..<end == range { return range }
    let inner = ByteScan.trimmed(start..<end, in: bytes)
    return words.roles(bytes, inner).contains(.residueLine) ? inner : range
  }

  /// «Accueil > Politique > Diplomatie».
  private func isPath(_ line: PageLine) -> Bool {
    guard words.mayBeginPath(bytes, line.start, line.end) else { return false }
    let limit = min(line.end, line.start + 40)
    var separator = line.start
    while separator < limit {
      let byte = bytes[separator]
      let isSeparator =
        byte == 0x3E || byte == 0x7C || byte == 0x2F
        || (byte == 0xC2 && starts("»", separator..<line.end))
        || (byte == 0xE2
          && (starts("›", separator..<line.end) || starts("→", separator..<line.end)))
      if isSeparator { break }
      separator += 1
    }
    guard separator < limit else { return isHomeBeforeSection(line.start..<line.end) }
    let first = ByteScan.trimmed(line.start..<separator, in: bytes)
    return words.isHome(bytes, first)
  }

  /// «Partager Facebook Zalo Imprimer», «Печать 0 комментариев»: every word is of a share bar, or a
  /// number before one that is.
  func isWordBar(_ range: Range<Int>) -> Bool {
    if let sign = ByteScan.firstIndex(
      of: 0x7C, in: bytes, from: range.lowerBound, to: range.upperBound)
    {
      return isBarOfParts(range, from: sign)
    }
    return isPlainBar(range)
  }

  /// «Compartir | Imprimir | Enviar por correo»: each part is a share bar or a line of the site.
  private func isBarOfParts(_ range: Range<Int>, from first: Int) -> Bool {
    var (start, sign) = (range.lowerBound, first)
    while true {
      let part = ByteScan.trimmed(start..<sign, in: bytes)
      guard
        part.isEmpty || isPlainBar(part)
          || words.roles(bytes, part).contains(.residueLine) || isSiteDate(part)
      else { return false }
      if sign == range.upperBound { return true }
      start = sign + 1
      sign =
        ByteScan.firstIndex(of: 0x7C, in: bytes, from: start, to: range.upperBound)
        ?? range.upperBound
    }
  }

  /// «Thứ hai, ngày 02/10/2023 | Tin nóng | Đăng nhập»: the day, and lines of the site behind strokes.
  private func isDateWithBar(_ range: Range<Int>) -> Bool {
    ByteScan.firstIndex(of: 0x7C, in: bytes, from: range.lowerBound, to: range.upperBound)
      .map { isBarOfParts(range, from: $0) } ?? false
  }

  private func isPlainBar(_ range: Range<Int>) -> Bool {
    var isBar = true
    var endsWithNumber = false
    forEachWord(range) { word in
      // «Chia sẻ: Facebook | Zalo»
      let isLabel = word.count > 1 && bytes[word.upperBound - 1] == 0x3A
      let end = isLabel ? word.upperBound - 1 : word.upperBound
      endsWithNumber = word.count <= 4 && word.allSatisfy { bytes[$0] &- 0x30 < 10 }
      isBar =
        endsWithNumber || words.roles(bytes, word.lowerBound..<end).contains(.residueWord)
      return isBar
    }
    return isBar && !endsWithNumber
  }

  /// «08/11/2025 14:20», «Samedi 12 juillet 2025 - 20:15»: a day or an hour and nothing else.
  ///
  /// What stands before `start` is known to be a word of a date.
  func isSiteDate(
    _ range: Range<Int>, behind start: Int? = nil, fewestDigits: Int = 3
  ) -> Bool {
    guard range.count <= 80 else { return false }
    var digits = 0
    var isDate = true
    var at = start ?? range.lowerBound
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
    return isDate && digits >= fewestDigits
  }

  private func wideSeparator(_ at: Int, _ end: Int) -> Int? {
    guard bytes[at] >= 0x80 else { return nil }
    if starts("年", at..<end) || starts("月", at..<end) || starts("日", at..<end) { return 3 }
    let dash = dashWidth(at: at, to: end)
    if dash > 0 { return dash }
    let space = ByteScan.whitespaceLength(in: bytes, at: at, to: end)
    return space > 0 ? space : nil
  }

  func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte | 0x20 &- 0x61 < 26 }

  /// «Par Nguyên Thuy Linh», «Texte : Nguyên Thuy Linh»: a by-line that says so.
  private func isLedByline(_ range: Range<Int>, behind end: Int) -> Bool {
    guard range.count <= 80 else { return false }
    var name = ByteScan.skipWhitespace(in: bytes, from: end, to: range.upperBound)
    if name < range.upperBound, bytes[name] == 0x3A {
      name = ByteScan.skipWhitespace(in: bytes, from: name + 1, to: range.upperBound)
    }
    return isName(name..<range.upperBound, from: 2)
  }

  /// Whether the line is a by-line: two to five capitalised words and no full stop.
  func isByline(_ line: PageLine) -> Bool {
    guard line.span.count <= 96, bytes[line.start] < 0xE3,
      line.traits.isDisjoint(with: [.sentence, .credit])
    else { return false }
    let range = line.start..<line.end
    return range.count <= 48 && isName(range, from: 2) || isPairOfNames(range)
      || isNameOfAgency(range)
  }

  /// «Hữu Kiên - Sơn Nam»: two who wrote it.
  private func isPairOfNames(_ range: Range<Int>) -> Bool {
    guard
      let sign = range.dropFirst(2).first(where: {
        (bytes[$0] == 0x2D || bytes[$0] == 0x2C) && (bytes[$0] == 0x2C || bytes[$0 - 1] == 0x20)
      })
    else { return false }
    return isName(ByteScan.trimmed(range.lowerBound..<sign, in: bytes), from: 2)
      && isName(ByteScan.trimmed(sign + 1..<range.upperBound, in: bytes), from: 2)
  }

  /// «Nguyễn Thu Hà (P/v TTXVN tại Pháp)»: who wrote it, and for whom.
  private func isNameOfAgency(_ range: Range<Int>) -> Bool {
    guard bytes[range.upperBound - 1] == 0x29, let open = range.first(where: { bytes[$0] == 0x28 }),
      isName(ByteScan.trimmed(range.lowerBound..<open, in: bytes), from: 2)
    else { return false }
    var hasAgency = false
    forEachWord(open + 1..<range.upperBound - 1) { word in
      hasAgency = isAgency(word)
      return !hasAgency
    }
    return hasAgency
  }

  /// Whether a stretch is capitalised words, `fewest` to five.
  private func isName(_ range: Range<Int>, from fewest: Int) -> Bool {
    var count = 0
    var isName = true
    forEachWord(range) { word in
      count += 1
      isName = count <= 5 && opensName(at: word.lowerBound, to: word.upperBound)
      for index in word where bytes[index] &- 0x30 < 10 || bytes[index] == 0x3A { isName = false }
      return isName
    }
    return isName && (fewest...5).contains(count)
  }
}
