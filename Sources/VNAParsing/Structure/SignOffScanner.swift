import VNAModel
import VNAText

/// The agency's mark at the end of the body.
struct SignOffMatch {
  /// The mark, its dash or «./.» included.
  var range: Range<Int>
  /// The agency, or «./.» where that stands alone.
  var agency: Range<Int>
  /// Whether the line holds nothing else.
  var isWholeLine: Bool
}

extension Page {
  /// The sign-off with which a line ends, if it does: «….-VNA», « – VNA», «./.», «（完）», «Theo TTXVN».
  func signOff(_ line: PageLine) -> SignOffMatch? {
    let range = line.start..<line.end
    guard maySignOff(range) else { return nil }
    return agencyAlone(range) ?? agencyAtEnd(range) ?? closingMark(range)
  }

  /// Whether a line's last bytes allow a sign-off: nearly all end with a word and a full stop.
  @inline(__always)
  private func maySignOff(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    // «VNA/VOV5»
    if range.count <= Self.longestMark, range.contains(where: { bytes[$0] == 0x2F }) { return true }
    switch bytes[end - 1] {
    case 0x2E:
      return range.count > 1 && bytes[end - 2] == 0x2F || words.mayEndAgency(bytes, end - 1)
    case 0x29, 0x5D:
      return bytes[end - 2 < range.lowerBound ? end - 1 : end - 2] >= 0x80
        || words.mayEndAgency(bytes, end - 1)
    case 0x89: return true
    default: return words.mayEndAgency(bytes, end)
    }
  }

  /// A line of nothing but an agency, with brackets, dashes or «Theo» around it.
  private func agencyAlone(_ range: Range<Int>) -> SignOffMatch? {
    guard range.count <= 48 else { return nil }
    var inner = range
    while !inner.isEmpty {
      let byte = bytes[inner.lowerBound]
      let dash = dashWidth(at: inner.lowerBound, to: inner.upperBound)
      let space = ByteScan.whitespaceLength(
        in: bytes, at: inner.lowerBound, to: inner.upperBound)
      let width =
        dash > 0
        ? dash
        : space > 0
          ? space
          : byte == 0x28 || byte == 0x2E || byte == 0x2F || byte == 0x5B
            ? 1 : 0
      if width == 0 { break }
      inner = (inner.lowerBound + width)..<inner.upperBound
    }
    while let byte = inner.isEmpty ? nil : bytes[inner.upperBound - 1],
      byte == 0x29 || byte == 0x2E || byte == 0x5D
    {
      inner = inner.lowerBound..<(inner.upperBound - 1)
    }
    if starts("（", inner) { inner = (inner.lowerBound + 3)..<inner.upperBound }
    if endsWith("）", inner) { inner = inner.lowerBound..<(inner.upperBound - 3) }
    var first = true
    var leadEnd: Int?
    forEachWord(inner) { word in
      defer { first = false }
      let end = bytes[word.upperBound - 1] == 0x3A ? word.upperBound - 1 : word.upperBound
      if first, words.roles(bytes, word.lowerBound..<end).contains(.signOffLead) {
        leadEnd = word.upperBound
      }
      return first
    }
    let lead = leadEnd.map { end in
      var name = ByteScan.trimmed(end..<inner.upperBound, in: bytes)
      // «Source : VNA», with a space before the colon.
      if !name.isEmpty, bytes[name.lowerBound] == 0x3A {
        name = ByteScan.trimmed((name.lowerBound + 1)..<name.upperBound, in: bytes)
      }
      return name
    }
    let agency = lead ?? inner
    guard isAgency(agency) else { return nil }
    return SignOffMatch(range: range, agency: agency, isWholeLine: true)
  }

  /// An agency at the end of a line, behind a dash or «./.», or in brackets behind a full stop.
  private func agencyAtEnd(_ range: Range<Int>) -> SignOffMatch? {
    var end = range.upperBound
    let isWide = endsWith("）", range)
    let bracketed = isWide || bytes[end - 1] == 0x29
    if bracketed || bytes[end - 1] == 0x2E { end -= isWide ? 3 : 1 }
    guard bracketed || maySign(before: end, from: range.lowerBound),
      let agency = agency(endingAt: end, from: range.lowerBound)
    else { return nil }
    var at = agency.lowerBound
    if bracketed {
      if endsWith("（", range.lowerBound..<at) {
        at -= 3
      } else if at > range.lowerBound, bytes[at - 1] == 0x28 {
        at -= 1
      } else {
        return nil
      }
      let before = skipBack(at, range.lowerBound)
      guard isSentenceEnd(before, range.lowerBound) else { return nil }
      return SignOffMatch(range: at..<range.upperBound, agency: agency, isWholeLine: false)
    }
    at = skipBack(at, range.lowerBound)
    let dash = dashWidth(before: at, from: range.lowerBound)
    if dash > 0 {
      at -= dash
      let before = skipBack(at, range.lowerBound)
      guard before < at || isSentenceEnd(before, range.lowerBound) else { return nil }
      let start = closingMarkStart(before, range.lowerBound) ?? at
      return SignOffMatch(
        range: start..<range.upperBound, agency: agency, isWholeLine: start <= range.lowerBound)
    }
    if let start = closingMarkStart(at, range.lowerBound) {
      return SignOffMatch(
        range: start..<range.upperBound, agency: agency, isWholeLine: start <= range.lowerBound)
    }
    // The dash was lost: nothing but a full stop stands before the name.
    guard at > range.lowerBound, bytes[at - 1] == 0x2E || endsWith("。", range.lowerBound..<at),
      at - range.lowerBound > 40, bytes[agency.lowerBound] &- 0x61 >= 26
    else { return nil }
    return SignOffMatch(
      range: agency.lowerBound..<range.upperBound, agency: agency, isWholeLine: false)
  }

  /// Whether a name of letters that ends at `end` stands behind a mark: behind the colon of a picture's
  /// credit, and most else, it is no sign-off.
  private func maySign(before end: Int, from start: Int) -> Bool {
    var at = end
    while at > start, bytes[at - 1] < 0x80, bytes[at - 1] | 0x20 &- 0x61 < 26 { at -= 1 }
    while at > start, bytes[at - 1] == 0x20 { at -= 1 }
    return at == start || bytes[at - 1] != 0x3A
  }

  /// «./.», « /.» or «（完）» with no agency behind it.
  private func closingMark(_ range: Range<Int>) -> SignOffMatch? {
    guard let start = closingMarkStart(range.upperBound, range.lowerBound) else { return nil }
    return SignOffMatch(
      range: start..<range.upperBound, agency: start..<range.upperBound,
      isWholeLine: start <= range.lowerBound)
  }

  /// Where the closing mark starts that ends at `end`.
  private func closingMarkStart(_ end: Int, _ start: Int) -> Int? {
    if endsWith("./.", start..<end) { return end - 3 }
    if endsWith("/.", start..<end), end - 2 > start, bytes[end - 3] <= 0x20 { return end - 2 }
    if endsWith("（完）", start..<end) { return end - 9 }
    if endsWith("(完)", start..<end) { return end - 5 }
    return nil
  }

  private func skipBack(_ end: Int, _ start: Int) -> Int {
    var end = end
    while true {
      let width = ByteScan.whitespaceLength(in: bytes, from: start, before: end)
      if width == 0 { return end }
      end -= width
    }
  }

  private func isSentenceEnd(_ end: Int, _ start: Int) -> Bool {
    guard end > start else { return true }
    switch bytes[end - 1] {
    case 0x2E, 0x21, 0x3F, 0x22, 0x29, 0x3B: return true
    default:
      let range = start..<end
      return endsWith("»", range) || endsWith("…", range) || endsWith("”", range)
        || endsWith("。", range) || endsWith("）", range)
    }
  }

  /// The length of a hyphen or dash at `at`, or 0.
  func dashWidth(at: Int, to end: Int) -> Int {
    guard at < end else { return 0 }
    if bytes[at] == 0x2D { return 1 }
    guard bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80 else { return 0 }
    return (0x90...0x95).contains(bytes[at + 2]) ? 3 : 0
  }

  /// The length of a hyphen or dash that ends at `end`, or 0.
  func dashWidth(before end: Int, from start: Int) -> Int {
    if end > start, bytes[end - 1] == 0x2D { return 1 }
    return end - 3 >= start && dashWidth(at: end - 3, to: end) == 3 ? 3 : 0
  }
}
