import VNAModel
import VNAText

/// Reads what stands before the body: headline, standfirst, captions, the site's own lines.
struct HeadReader {
  let page: Page
  private(set) var repeatedHeadlines: [Span] = []
  private(set) var headline: Range<Int>?
  private var standfirst: Range<Int>?
  /// Whether the standfirst ended with a full stop.
  private var wasSentence = false

  /// A line longer than this is no headline.
  private static let longestHeadline = 320

  init(_ page: Page) { self.page = page }

  /// Reads the lines before `bodyStart`, or finds the body's first line; returns that line.
  mutating func read(
    bodyStart: Int?, limit: Int, into pieces: inout [PagePiece]
  ) -> Int {
    var index = 0
    let end = min(bodyStart ?? limit, limit)
    let first = headingLine(before: end)
    while index < end {
      let line = page.lines[index]
      if readFurniture(line, &pieces) {
        index += 1
      } else if let count = readCaption(index, end, &pieces) {
        index += count
      } else if index < first {
        // «Achetez et gagnez» above the `h1`
        pieces.append(PagePiece(.residue, line.span))
        index += 1
      } else if headline == nil, isHeadline(index, end, bodyStart) {
        headline = line.start..<line.end
        pieces.append(PagePiece(.headline, line.span))
        index += 1
      } else if let headline, page.isSame(headline, line.start..<line.end) {
        repeatedHeadlines.append(line.span)
        pieces.append(PagePiece(.headline, line.span))
        index += 1
      } else if bodyStart != nil || pieces.last?.kind != .caption && isStandfirst(index, limit) {
        readStandfirst(line, isLast: index + 1 == end, &pieces)
        index += 1
      } else {
        return index
      }
    }
    return end
  }

  /// The line of the page's heading, before which no headline stands; 0 where none is told, and where
  /// what stands before it reads like a story.
  private func headingLine(before end: Int) -> Int {
    guard let start = page.headlineStart,
      let line = page.lines[..<end].firstIndex(where: { $0.start >= start }),
      !page.lines[..<line].contains(where: { $0.span.count > 160 && page.endsAsSentence($0) })
    else { return 0 }
    return line
  }

  /// Navigation, section names, tags, dates of the site, links to other stories.
  private func readFurniture(_ line: PageLine, _ pieces: inout [PagePiece]) -> Bool {
    if let (marker, link) = page.markerWithLink(line) {
      pieces.append(PagePiece(.marker, Span(marker), blockStart: line.span.start))
      page.addRelatedHeadline(link, blockStart: UInt32(link.lowerBound), to: &pieces)
      return true
    }
    if page.hasBullet(line), headline != nil || line.span.count < Self.longestHeadline {
      page.addRelatedHeadline(line, to: &pieces)
      return true
    }
    if let marker = page.marker(line), page.lines.count > 1 {
      pieces.append(PagePiece(.marker, Span(marker), blockStart: line.span.start))
      return true
    }
    let isNamed = page.isSection(line) || headline != nil && page.isByline(line)
    guard page.isResidue(line) || (isNamed && !isRepeated(line)) else { return false }
    pieces.append(PagePiece(.residue, line.span))
    return true
  }

  private func isRepeated(_ line: PageLine) -> Bool {
    headline.map { page.isSame($0, line.start..<line.end) } ?? false
  }

  /// A caption at line `index`: its own line, glued behind the headline, or with its credit on the
  /// next line; the number of lines it takes.
  private func readCaption(_ index: Int, _ end: Int, _ pieces: inout [PagePiece]) -> Int? {
    let line = page.lines[index]
    if let start = page.captionAfterPictureNumber(line, headline: headline) {
      // «HEADLINE ảnh 1» with no text behind it is all there is of a caption.
      let span = start < line.end ? Span(start..<line.end) : line.span
      pieces.append(PagePiece(.caption, span, blockStart: line.span.start))
      return 1
    }
    guard let count = page.captionLines(at: index, end: end) else { return nil }
    // A headline with nothing but a credit below it, rather than a caption before any headline.
    if count == 2, headline == nil, isHeadline(index, end, end) { return nil }
    let last = page.lines[index + count - 1]
    pieces.append(PagePiece(.caption, Span(line.start..<last.end)))
    return count
  }

  /// Whether the first line of text is a headline: short, no full stop, and more behind it.
  private func isHeadline(_ index: Int, _ end: Int, _ bodyStart: Int?) -> Bool {
    let line = page.lines[index]
    guard standfirst == nil, line.span.count <= Self.longestHeadline else { return false }
    guard bodyStart != nil || index + 1 < page.lines.count else { return false }
    if !page.endsAsSentence(line) { return true }
    // A question, an exclamation and «…» can end a headline; a full stop hardly does.
    let last = page.bytes[line.end - 1]
    if last == 0x2E {
      let next = index + 1 < end ? page.lines[index + 1] : nil
      return next.map { page.isSame(line.start..<line.end, $0.start..<$0.end) } ?? false
    }
    return line.span.count <= 160
  }

  /// With no dateline to tell: a line of text is a standfirst when a picture follows it, when the next
  /// paragraph says the same again, or when it is one short sentence before a paragraph of more.
  private func isStandfirst(_ index: Int, _ limit: Int) -> Bool {
    guard headline != nil, standfirst == nil else { return false }
    let line = page.lines[index]
    guard line.span.count <= 900 else { return false }
    var next = index + 1
    var sawCaption = false
    while next < limit {
      if let count = page.captionLines(at: next, end: limit) {
        sawCaption = true
        next += count
      } else if page.captionAfterPictureNumber(page.lines[next], headline: headline) != nil {
        sawCaption = true
        next += 1
      } else if page.isResidue(page.lines[next]) || page.hasBullet(page.lines[next]) {
        next += 1
      } else {
        break
      }
    }
    guard next < limit else { return false }
    // A picture can follow a lead as well, which is the longer one of the two.
    let mayBeLead = line.span.count * 2 > page.lines[next].span.count * 3
    return sawCaption && !mayBeLead || page.tellsAgain(page.lines[next], line)
      || isShortSummary(line, before: page.lines[next])
  }

  /// A lead tells who, when and where: hardly one is as short as a standfirst and much shorter than the
  /// paragraph behind it, and tells no day.
  private func isShortSummary(_ line: PageLine, before next: PageLine) -> Bool {
    guard page.endsAsSentence(line), line.span.count * 3 <= next.span.count * 2,
      !page.opensWithDash(line)
    else { return false }
    // Letters are counted, which are up to three bytes; a Chinese sign says as much as three of them.
    var letters = 0
    for byte in page.bytes[line.start..<line.end] where byte & 0xC0 != 0x80 {
      letters += byte >= 0xE3 && byte < 0xF0 ? 3 : 1
    }
    return letters <= 150 && !page.tellsDay(line)
  }

  private mutating func readStandfirst(
    _ line: PageLine, isLast: Bool, _ pieces: inout [PagePiece]
  ) {
    guard let before = standfirst, let last = pieces.last else {
      standfirst = line.start..<line.end
      wasSentence = page.endsAsSentence(line)
      pieces.append(PagePiece(.standfirst, line.span))
      return
    }
    let isCaption =
      isLast
      && (line.span.count < 200 && before.count > 120
        || !page.endsAsSentence(line) && wasSentence)
    if last.kind == .standfirst, !isCaption {
      // A standfirst of several lines is one.
      pieces[pieces.count - 1].span.end = line.span.end
    } else {
      // Behind the standfirst and right before the body stands a picture's caption with no credit.
      pieces.append(PagePiece(.caption, line.span))
    }
  }
}

extension Page {
  /// How many lines a caption takes that starts at `index`: one with its credit at the end, or two
  /// with the credit alone on the second; nil if none starts there.
  func captionLines(at index: Int, end: Int) -> Int? {
    let line = lines[index]
    if line.traits.contains(.credit) { return 1 }
    // «Chú thích ảnh»: what a page calls a picture that has no words of its own.
    if line.span.count <= Self.longestMark,
      words.roles(bytes, line.start..<line.end).contains(.pictureNumber)
    {
      return 1
    }
    guard index + 1 < end, lines[index + 1].traits.contains(.creditAlone),
      !line.traits.contains(.signOff), index + 1 != landmarks.signOff?.line,
      !isSpeech(line)
    else { return nil }
    // A whole paragraph is no caption, even with a credit below it.
    let longest = endsAsSentence(line) ? 240 : 500
    let next = lines[index + 1]
    guard line.span.count <= longest, next.span.count <= 80,
      next.blanksBefore == 0 || line.span.count <= 300
    else { return nil }
    return 2
  }

  /// «… se sont réunis le 4 mai»: whether a line has a number beside a word of dates, as a lead has.
  fileprivate func tellsDay(_ line: PageLine) -> Bool {
    var found = false
    var before = (isNumber: false, isDate: false)
    forEachWord(line.start..<line.end) { word in
      let isNumber = word.count <= 2 && word.allSatisfy { bytes[$0] &- 0x30 < 10 }
      // «de», «le» stand between the words of a date, and of most else.
      let isDate = word.count > 2 && words.roles(bytes, word).contains(.dateWord)
      found = before.isNumber && isDate || before.isDate && isNumber
      before = (isNumber, isDate)
      return !found
    }
    return found
  }

  /// «“We will be back,” she said.»: a sentence that opens with speech and goes on behind it.
  private func isSpeech(_ line: PageLine) -> Bool {
    let range = line.start..<line.end
    guard endsAsSentence(line), opensQuotation(range) else { return false }
    let inner = line.start + 1..<line.end - 1
    return inner.contains { index in
      guard bytes[index] == 0x2C else { return false }
      let next = index + 1..<line.end
      // The comma stands within the closing mark or behind it.
      return bytes[index + 1] == 0x22 || starts("”", next) || starts("’", next)
        || starts("»", next) || bytes[index - 1] == 0x22 || endsWith("”", line.start..<index)
        || endsWith("»", line.start..<index)
    }
  }

  /// Adds a line with the headline of another story: its bullet left out, its kicker parted.
  func addRelatedHeadline(
    _ line: PageLine, allowSections: Bool = false, to pieces: inout [PagePiece]
  ) {
    let start = frameEnd(line)
    addRelatedHeadline(
      (start < line.end ? start : line.start)..<line.end, blockStart: line.span.start,
      allowSections: allowSections, to: &pieces)
  }

  /// Adds the headline of another story, its kicker parted.
  func addRelatedHeadline(
    _ range: Range<Int>, blockStart: UInt32, allowSections: Bool = false,
    to pieces: inout [PagePiece]
  ) {
    guard let (kicker, rest) = kicker(range, allowSections: allowSections) else {
      pieces.append(PagePiece(.relatedHeadline, Span(range), blockStart: blockStart))
      return
    }
    pieces.append(PagePiece(.relatedKicker, Span(kicker), blockStart: blockStart))
    pieces.append(PagePiece(.relatedHeadline, Span(rest..<range.upperBound)))
  }
}
