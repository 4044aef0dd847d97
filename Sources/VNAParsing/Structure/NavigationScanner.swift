import VNAText

/// Lines of navigation that have nothing but spaces between their parts.
extension Page {
  /// «Trang chủ Kinh tế Xuất nhập khẩu»: the home page, then a section.
  func isHomeBeforeSection(_ range: Range<Int>) -> Bool {
    end(ofOpening: range) { home in
      guard words.isHome(bytes, home) else { return false }
      let rest = ByteScan.skipWhitespace(in: bytes, from: home.upperBound, to: range.upperBound)
      return end(ofOpening: rest..<range.upperBound, where: isSectionName) != nil
    } != nil
  }

  /// «经济 2025-08-08 09:15»: a section, and when the story was put there.
  func isSectionWithDate(_ range: Range<Int>) -> Bool {
    guard let section = end(ofOpening: range, where: isSectionName), section < range.upperBound
    else { return false }
    let rest = ByteScan.skipWhitespace(in: bytes, from: section, to: range.upperBound)
    guard rest < range.upperBound else { return false }
    return isSiteDate(withoutBar(rest..<range.upperBound)) || isBarOfSites(rest..<range.upperBound)
  }

  /// «13/12/2019 08:30 A A+»: without the words of a share bar behind.
  private func withoutBar(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    for _ in 0..<8 {
      let bar = ByteScan.trimmed(range.lowerBound..<end, in: bytes)
      guard let space = bar.last(where: { bytes[$0] == 0x20 }),
        words.roles(bytes, space + 1..<bar.upperBound).contains(.residueWord)
      else { return bar }
      end = space
    }
    return range.lowerBound..<end
  }

  /// «经济>>进出口», «Économie > Commerce»: a section, arrows, and what it is part of it.
  func isPathOfSections(_ range: Range<Int>) -> Bool {
    guard range.count <= 64 else { return false }
    let arrow = range.first { at in
      let rest = at..<range.upperBound
      // «Kinh tế / Xuất nhập khẩu»: a stroke with a space on either side.
      let isStroke =
        bytes[at] == 0x2F && at > range.lowerBound && at + 1 < range.upperBound
        && bytes[at - 1] == 0x20 && bytes[at + 1] == 0x20
      return isStroke || bytes[at] == 0x3E
        || bytes[at] >= 0xC2 && (starts("»", rest) || starts("›", rest) || starts("→", rest))
    }
    guard let arrow, arrow > range.lowerBound,
      isSectionName(ByteScan.trimmed(range.lowerBound..<arrow, in: bytes))
    else { return false }
    // «Tourisme / Hanoï accueille un million de visiteurs» is a headline.
    if bytes[arrow] == 0x2F, range.upperBound - arrow > 32 { return false }
    return !(arrow..<range.upperBound).contains { bytes[$0] == 0x3A }
  }

  /// «Environment Share Tweet»: a section, and its share bar.
  func isSectionWithBar(_ range: Range<Int>) -> Bool {
    guard let section = end(ofOpening: range, where: isSectionName), section < range.upperBound
    else { return false }
    let rest = ByteScan.skipWhitespace(in: bytes, from: section, to: range.upperBound)
    // «Video A» may open a headline: a word of two letters at least.
    return range.upperBound - rest > 1 && isWordBar(rest..<range.upperBound)
  }

  /// «Más en Cultura», «More in Politics»: a marker's words, and the section whose stories they open.
  func isMarkerOfSection(_ range: Range<Int>) -> Bool {
    guard let marker = end(ofOpening: range, where: { words.isMarker(bytes, $0) }),
      marker < range.upperBound
    else { return false }
    let rest = ByteScan.skipWhitespace(in: bytes, from: marker, to: range.upperBound)
    return isSectionName(rest..<range.upperBound)
  }

  /// «Culture & Education», «Cultura / Deportes»: two sections with a sign between.
  func isPairOfSections(_ range: Range<Int>) -> Bool {
    guard
      let sign = range.first(where: {
        bytes[$0] == 0x26 || bytes[$0] == 0x2F || bytes[$0] == 0x2C || bytes[$0] == 0x7C
      })
    else { return false }
    let first = ByteScan.trimmed(range.lowerBound..<sign, in: bytes)
    let second = ByteScan.trimmed(sign + 1..<range.upperBound, in: bytes)
    return !first.isEmpty && !second.isEmpty && isSectionName(first) && isSectionName(second)
  }

  /// «Chính trịĐối ngoại»: two sections whose space is lost.
  func isGluedPairOfSections(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { at in
      let opensWord = bytes[at] &- 0x41 < 26 || bytes[at] >= 0xC3
      return opensWord && bytes[at - 1] != 0x20 && isSectionName(range.lowerBound..<at)
        && isSectionName(at..<range.upperBound)
    }
  }

  /// «(VNA) 20/11/2025 08:15», «VNA lunes, 3 de junio de 2024 09:10», «VNA Share: Zalo - Email»: the
  /// agency, and when the story was put there or a share bar.
  func isAgencyWithSites(_ range: Range<Int>) -> Bool {
    guard range.count <= 80, let open = range.first else { return false }
    let isBracketed = bytes[open] == 0x28
    let start = isBracketed ? open + 1 : open
    guard
      let end = ByteScan.firstIndex(
        of: isBracketed ? 0x29 : 0x20, in: bytes, from: start,
        to: min(range.upperBound, open + 32)),
      isAgency(ByteScan.trimmed(start..<end, in: bytes))
    else { return false }
    let rest = ByteScan.skipWhitespace(in: bytes, from: end + 1, to: range.upperBound)
    guard rest < range.upperBound else { return false }
    return isSiteDate(rest..<range.upperBound) || !isBracketed && isWordBar(rest..<range.upperBound)
      || isBarOfSites(rest..<range.upperBound)
  }

  /// «| 政治 | 25/09/2024»: sections or the day, each behind an upright stroke.
  private func isBarOfSites(_ range: Range<Int>) -> Bool {
    guard let first = range.first, bytes[first] == 0x7C else { return false }
    var start = first + 1
    var parts = 0
    while start < range.upperBound {
      let end =
        ByteScan.firstIndex(of: 0x7C, in: bytes, from: start, to: range.upperBound)
        ?? range.upperBound
      let part = ByteScan.trimmed(start..<end, in: bytes)
      guard !part.isEmpty, isSectionName(part) || isSiteDate(part) else { return false }
      parts += 1
      start = end + 1
    }
    return parts > 0
  }

  private func isSectionName(_ range: Range<Int>) -> Bool {
    words.roles(bytes, range).contains(.section)
  }

  /// The end of the words, four at most, with which a stretch opens and which are something.
  private func end(ofOpening range: Range<Int>, where isWanted: (Range<Int>) -> Bool) -> Int? {
    var at = range.lowerBound
    for _ in 0..<4 where at < range.upperBound {
      let end =
        ByteScan.firstIndex(of: 0x20, in: bytes, from: at, to: range.upperBound) ?? range.upperBound
      if isWanted(range.lowerBound..<end) { return end }
      at = end + 1
    }
    return nil
  }
}
