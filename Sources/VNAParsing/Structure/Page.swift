import VNAModel
import VNAText

/// A page as a layout grammar sees it: its lines, and what is known of words.
///
/// Valid only inside the call that hands it over: it looks at the source's bytes in place. A class
/// because it is asked at every line by readers that change: a large value would be copied for each.
public final class Page {
  /// The text of the page.
  public let source: SourceText
  /// The lines that are not blank, in order.
  public let lines: [PageLine]
  let bytes: UnsafeBufferPointer<UInt8>
  let words: LayoutLexicon
  /// The words of sentences of the page's language, where that is known.
  let sentenceWords: PhraseTable?
  private(set) var landmarks = Landmarks()
  /// Where the heading begins that the page of HTML has; nil where nothing tells.
  private(set) var headlineStart: Int?

  private init(
    _ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, _ words: LayoutLexicon,
    _ sentenceWords: PhraseTable?, lines: [PageLine]
  ) {
    self.source = source
    self.bytes = bytes
    self.words = words
    self.sentenceWords = sentenceWords
    self.lines = lines
  }

  /// The page of `source`; its lines are read into `lines`, for their memory to be used again.
  ///
  /// Lines that could change would be checked at each look for somebody changing them: so they are
  /// read by a page without lines.
  static func read(
    _ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, words: LayoutLexicon,
    language: String?, headlineStart: Int?, into lines: inout [PageLine]
  ) -> Page {
    let sentenceWords = words.sentenceWords(of: language)
    Page(source, bytes, words, sentenceWords, lines: []).readLines(into: &lines)
    let page = Page(source, bytes, words, sentenceWords, lines: lines)
    page.headlineStart = headlineStart
    page.landmarks = Landmarks(page)
    return page
  }

  /// The text of a line.
  public func text(_ line: PageLine) -> String { source.text(line.span) }

  /// Whether the line is one that opens a list of other stories.
  public func isMarker(_ line: PageLine) -> Bool { line.traits.contains(.marker) }

  /// The marker's words, if the line is one.
  @inline(__always)
  func marker(_ line: PageLine) -> Range<Int>? { isMarker(line) ? unframed(line) : nil }

  static let longestMarker = 80

  /// Whether a line is a marker's words alone: table bars, bullets and a colon around them left out.
  func isMarkerAlone(_ line: PageLine) -> Bool {
    guard line.span.count <= Self.longestMarker else { return false }
    let range = unframed(line)
    return words.isMarker(bytes, range)
      || line.openings.contains(.marker) && isMarkerOfSection(range)
  }

  /// A marker with its link on the same line: «Lire aussi : Le pangasius …».
  @inline(__always)
  func markerWithLink(_ line: PageLine) -> (marker: Range<Int>, link: Range<Int>)? {
    line.openings.contains(.marker) ? markerBeforeLink(line) : nil
  }

  private func markerBeforeLink(_ line: PageLine) -> (marker: Range<Int>, link: Range<Int>)? {
    let start = frameEnd(line)
    guard start < line.end else { return nil }
    let limit = min(line.end, start + 64)
    let isWide = bytes[start] >= 0xE3
    guard
      let at = isWide
        ? ByteScan.firstIndex(of: "：", in: bytes, from: start, to: limit)
        : ByteScan.firstIndex(of: 0x3A, in: bytes, from: start, to: limit)
    else { return nil }
    let marker = ByteScan.trimmed(start..<at, in: bytes)
    let link = ByteScan.skipWhitespace(
      in: bytes, from: at + (isWide ? 3 : 1), to: line.end)
    guard words.isMarker(bytes, marker), line.end - link > 8 else { return nil }
    return (marker, link..<line.end)
  }

  /// Where a line's words start, behind bars and bullets.
  @inline(__always)
  func frameEnd(_ line: PageLine) -> Int {
    // A letter is what nearly every line begins with.
    bytes[line.start] | 0x20 &- 0x61 < 26 ? line.start : frameEnd(behind: line.start, to: line.end)
  }

  private func frameEnd(behind first: Int, to end: Int) -> Int {
    var start = first
    while start < end {
      let width = frameWidth(at: start, to: end)
      if width == 0 { break }
      start += width
    }
    return start
  }

  /// A line without bars, bullets, stars and arrows around it and without a colon at its end.
  func unframed(_ line: PageLine) -> Range<Int> {
    let start = frameEnd(line)
    var end = line.end
    while end > start {
      let byte = bytes[end - 1]
      if byte <= 0x20 || byte == 0x7C || byte == 0x3A || byte == 0x3E || byte == 0x2A
        || byte == 0x5D || byte == 0x2B
      {
        end -= 1
      } else if byte < 0x80 {
        break
      } else if endsWith("\u{A0}", start..<end) || endsWith("»", start..<end) {
        end -= 2
      } else if endsWith("：", start..<end) || endsWith("…", start..<end)
        || endsWith("›", start..<end) || endsWith("\u{202F}", start..<end)
        || endsWith("→", start..<end)
      {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The length of a white space, bar or bullet at `at`, or 0.
  func frameWidth(at: Int, to end: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x7C, 0x3E, 0x2A, 0x09, 0x5B, 0x2B: return 1
    case 0x2D: return at + 1 < end && bytes[at + 1] == 0x20 ? 1 : 0
    case 0xC2: return starts("\u{A0}", at..<end) || starts("»", at..<end) ? 2 : 0
    case 0xE2:
      let isBullet =
        starts("•", at..<end) || starts("›", at..<end) || starts("▪", at..<end)
        || starts("►", at..<end) || starts("●", at..<end) || starts("→", at..<end)
        || starts("\u{202F}", at..<end)
      return isBullet ? 3 : 0
    default: return 0
    }
  }

  /// Whether the line begins with «>>», «•» or their like.
  @inline(__always)
  func hasBullet(_ line: PageLine) -> Bool {
    switch bytes[line.start] {
    case 0x3E: true
    case 0xC2: starts("»", line.start..<line.end)
    case 0xE2: frameWidth(at: line.start, to: line.end) == 3
    default: false
    }
  }

  func starts(_ text: StaticString, _ range: Range<Int>) -> Bool {
    ByteScan.hasPrefix(text, in: bytes, at: range.lowerBound, to: range.upperBound)
  }

  func endsWith(_ text: StaticString, _ range: Range<Int>) -> Bool {
    let start = range.upperBound - text.utf8CodeUnitCount
    return start >= range.lowerBound
      && ByteScan.hasPrefix(text, in: bytes, at: start, to: range.upperBound)
  }

  /// Whether two stretches are equal but for case and white space.
  func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard abs(left.count - right.count) <= 8, !left.isEmpty, !right.isEmpty else { return false }
    // Most differ in the first letter.
    let first = PhraseHash.folded(bytes[left.lowerBound])
    let other = PhraseHash.folded(bytes[right.lowerBound])
    if first != other, first | other < 0x80 { return false }
    return PhraseHash.make(bytes, left) == PhraseHash.make(bytes, right)
  }

  /// Whether a capital letter, a digit or a letter of a script without case stands at `at`.
  func opensName(at: Int, to end: Int) -> Bool {
    guard at < end else { return false }
    let byte = bytes[at]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard at + 1 < end else { return false }
    let second = bytes[at + 1]
    switch byte {
    case 0xC3: return second < 0x9F
    case 0xC4: return second == 0x90 || second & 1 == 0
    case 0xC5...0xC6: return true
    case 0xD0: return second >= 0x90 && second < 0xB0
    case 0xE1: return at + 2 < end && bytes[at + 2] & 1 == 0
    case 0xE3...0xE9: return true
    default: return false
    }
  }

  /// Calls `body` with each word, split at white space; stops when it returns false.
  @inline(__always)
  func forEachWord(_ range: Range<Int>, _ body: (Range<Int>) -> Bool) {
    var at = ByteScan.skipWhitespace(in: bytes, from: range.lowerBound, to: range.upperBound)
    while at < range.upperBound {
      let end = wordEnd(from: at, to: range.upperBound)
      if !body(at..<end) { return }
      at = ByteScan.skipWhitespace(in: bytes, from: end, to: range.upperBound)
    }
  }

  /// Where the word ends that begins at `start`: at white space.
  func wordEnd(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      // Between the space and the first byte of a wide character nothing is white space.
      if byte &- 0x21 >= 0xA1,
        ByteScan.whitespaceLength(in: bytes, at: at, to: end) > 0
      {
        break
      }
      at += 1
    }
    return at
  }

  /// The number of words, counted to `limit` at most.
  func wordCount(_ range: Range<Int>, limit: Int = .max) -> Int {
    var count = 0
    forEachWord(range) { _ in
      count += 1
      return count < limit
    }
    return count
  }
}
