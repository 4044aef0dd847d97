import VNAModel
import VNAText

/// Reads the body: paragraphs with the pictures, links and share bars between them.
struct BodyReader {
  let page: Page
  private let headline: Range<Int>?

  init(_ page: Page, headline: Range<Int>?) {
    self.page = page
    self.headline = headline
  }

  /// Reads lines `start` to `end` as body.
  func read(_ start: Int, _ end: Int, into pieces: inout [PagePiece]) {
    let signOff = page.landmarks.signOff
    var index = start
    if let dateline = page.landmarks.dateline, start < end {
      index += readOpening(start, dateline, &pieces)
    }
    var inLinks = false
    while index < end {
      let line = page.lines[index]
      if signOff?.line == index {
        readEnding(line, signOff?.match.isWholeLine == true, &pieces)
        inLinks = false
      } else if let marker = page.marker(line) {
        pieces.append(PagePiece(.marker, Span(marker), blockStart: line.span.start))
        inLinks = true
      } else if let (marker, link) = page.markerWithLink(line) {
        pieces.append(PagePiece(.marker, Span(marker), blockStart: line.span.start))
        page.addRelatedHeadline(link, blockStart: UInt32(link.lowerBound), to: &pieces)
      } else if page.hasBullet(line) {
        page.addRelatedHeadline(line, to: &pieces)
      } else if inLinks, !page.endsAsSentence(line), line.span.count < 250 {
        page.addRelatedHeadline(line, to: &pieces)
      } else if let count = page.captionLines(at: index, end: end) {
        pieces.append(
          PagePiece(.caption, Span(line.start..<page.lines[index + count - 1].end)))
        index += count - 1
      } else if let caption = page.captionAfterGlue(line, headline) {
        pieces.append(PagePiece(.caption, Span(caption), blockStart: line.span.start))
      } else if page.isResidue(line) || isSignature(index, before: signOff?.line) {
        pieces.append(PagePiece(.residue, line.span))
      } else {
        inLinks = false
        pieces.append(PagePiece(.paragraph, line.span))
      }
      index += 1
    }
  }

  /// Whether who wrote a story stands between its last sentence and the agency alone on its line.
  private func isSignature(_ index: Int, before signOff: Int?) -> Bool {
    guard index + 1 == signOff, index > 0, page.lines[index + 1].traits.contains(.signOffAlone)
    else { return false }
    return page.endsAsSentence(page.lines[index - 1]) && page.isByline(page.lines[index])
  }

  /// The first paragraph: a caption glued before its dateline is split off, a second line joined.
  private func readOpening(
    _ start: Int, _ dateline: DatelineMatch, _ pieces: inout [PagePiece]
  ) -> Int {
    let line = page.lines[start]
    let opening = dateline.range.lowerBound
    if opening > line.start {
      let caption = ByteScan.trimmed(line.start..<opening, in: page.bytes)
      let number = page.captionAfterPictureNumber(line, headline: nil) ?? caption.lowerBound
      let from = number < caption.upperBound ? number : caption.lowerBound
      pieces.append(
        PagePiece(
          .caption, Span(from..<caption.upperBound), blockStart: line.span.start))
    }
    let last = page.lines[min(start + dateline.lineCount, page.lines.count) - 1]
    pieces.append(PagePiece(.paragraph, Span(opening..<last.end)))
    return dateline.lineCount
  }

  private func readEnding(
    _ line: PageLine, _ isWholeLine: Bool, _ pieces: inout [PagePiece]
  ) {
    if let first = pieces.last, first.kind == .paragraph, first.span.end == line.span.end { return }
    pieces.append(PagePiece(isWholeLine ? .signOff : .paragraph, line.span))
  }

  /// Reads what stands between the sign-off and the marker of the list.
  func readAfterword(_ start: Int, _ end: Int, into pieces: inout [PagePiece]) {
    var index = start
    while index < end {
      let line = page.lines[index]
      if let marker = page.marker(line) {
        pieces.append(PagePiece(.marker, Span(marker), blockStart: line.span.start))
      } else if page.hasBullet(line) {
        page.addRelatedHeadline(line, to: &pieces)
      } else if page.isResidue(line) || page.isSection(line) || page.isByline(line) {
        pieces.append(PagePiece(.residue, line.span))
      } else if line.traits.contains(.signOffAlone) || isTags(line, before: end) {
        pieces.append(PagePiece(.residue, line.span))
      } else if let count = page.captionLines(at: index, end: end) {
        pieces.append(
          PagePiece(.caption, Span(line.start..<page.lines[index + count - 1].end)))
        index += count - 1
      } else {
        pieces.append(PagePiece(.paragraph, line.span))
      }
      index += 1
    }
  }
}

extension BodyReader {
  /// «Thái LanASEANquan hệ ngoại giao»: what is no sentence between the sign-off and the marker of the list.
  private func isTags(_ line: PageLine, before end: Int) -> Bool {
    end < page.lines.count && page.isMarker(page.lines[end]) && !page.endsAsSentence(line)
      && line.span.count <= Page.longestResidue && !line.traits.contains(.credit)
      && hasGluedWords(line.span)
  }

  /// Whether a capital stands right behind a small letter: tags whose separators were lost.
  private func hasGluedWords(_ line: Span) -> Bool {
    let bytes = page.bytes
    return (Int(line.start)..<Int(line.end)).dropFirst().contains { at in
      bytes[at] &- 0x41 < 26 && (bytes[at - 1] &- 0x61 < 26 || bytes[at - 1] >= 0x80)
    }
  }
}

extension Page {
  /// The caption in a body line that begins «… ảnh 1»: a picture between paragraphs.
  func captionAfterGlue(_ line: PageLine, _ headline: Range<Int>?) -> Range<Int>? {
    guard line.span.count <= 700 else { return nil }
    // Only behind the headline printed again can it be a sentence with no credit.
    let mayBe =
      line.traits.contains(.credit) || !endsAsSentence(line)
      || headline.map { isPrefix($0, of: line) } == true
    guard mayBe, let start = captionAfterPictureNumber(line, headline: headline) else {
      return nil
    }
    return start < line.end ? start..<line.end : line.start..<line.end
  }
}
