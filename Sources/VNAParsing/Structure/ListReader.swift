import VNAModel
import VNAText

/// Reads the list of other stories: captions, kickers, headlines and teasers.
struct ListReader {
  let page: Page

  private enum State { case nothing, headline, teaser }
  private var state = State.nothing
  /// Whether blank lines part the items: then the second line of a group is its teaser.
  private var isGrouped = false
  private var allowSections = false

  init(_ page: Page) { self.page = page }

  /// Reads lines `start` to the end of the page as a list.
  mutating func read(_ start: Int, into pieces: inout [PagePiece]) {
    let end = page.lines.count
    guard start < end else { return }
    isGrouped = hasGroups(start)
    allowSections = hasSections(start)
    var index = start
    while index < end {
      let line = page.lines[index]
      let opensGroup = index == start || (isGrouped && line.blanksBefore > 0)
      if opensGroup || (allowSections && page.sectionKicker(line) != nil) {
        state = .nothing
      }
      if let marker = page.marker(line) {
        pieces.append(PagePiece(.marker, Span(marker), blockStart: line.span.start))
        state = .nothing
      } else if let (marker, link) = page.markerWithLink(line) {
        pieces.append(PagePiece(.marker, Span(marker), blockStart: line.span.start))
        page.addRelatedHeadline(link, blockStart: UInt32(link.lowerBound), to: &pieces)
        state = .headline
      } else if page.isResidue(line) || page.isSection(line) {
        pieces.append(PagePiece(.residue, line.span))
      } else if let count = captionCount(index, end) {
        let last = page.lines[index + count - 1]
        pieces.append(PagePiece(.relatedCaption, Span(line.start..<last.end)))
        index += count - 1
      } else if state == .headline, isTeaser(index, end) {
        pieces.append(PagePiece(.relatedTeaser, line.span))
        state = .teaser
      } else if state == .teaser, isLongTeaser(line, opensGroup),
        pieces.last?.kind == .relatedTeaser
      {
        pieces[pieces.count - 1].span.end = line.span.end
      } else {
        page.addRelatedHeadline(line, allowSections: allowSections, to: &pieces)
        state = .headline
      }
      index += 1
    }
  }

  private func captionCount(_ index: Int, _ end: Int) -> Int? {
    if let count = page.captionLines(at: index, end: end) {
      // The credit alone on a line belongs to a caption, never to a headline before it.
      guard count == 2 else { return count }
      return state == .nothing && !isGrouped || isTeaserBeforeCredit(index, end) ? nil : count
    }
    // Chinese captions of drawings end with «图» and have no credit.
    let line = page.lines[index]
    let isDrawing =
      line.span.count <= 90 && page.bytes[line.end - 1] == 0xBE
      && page.endsWith("图", line.start..<line.end) && index + 1 < end && state != .headline
    return isDrawing ? 1 : nil
  }

  /// «Headline / A sentence. / Photo: VNA / Headline»: the teaser, and the credit of a picture without
  /// a caption; behind a caption the teaser would follow.
  private func isTeaserBeforeCredit(_ index: Int, _ end: Int) -> Bool {
    guard state == .headline, !isGrouped, page.endsAsSentence(page.lines[index]) else {
      return false
    }
    return index + 2 >= end || !page.endsAsSentence(page.lines[index + 2])
  }

  /// Whether the line behind a headline is its teaser.
  private func isTeaser(_ index: Int, _ end: Int) -> Bool {
    let line = page.lines[index]
    let last = page.bytes[line.end - 1]
    let isQuestion = last == 0x3F || last == 0x21
    if page.endsAsSentence(line) { return !isQuestion || isGrouped || line.span.count > 130 }
    if isGrouped {
      // A group of headlines only: three lines and more, none a sentence.
      return !groupIsHeadlines(index, end)
    }
    if line.traits.contains(.signOff) { return true }
    // The list was cut off in the middle of its last teaser, or a teaser's full stop was lost.
    return line.span.count > longestHeadline(line)
  }

  /// No headline has more bytes; scripts with two bytes a letter get twice as many.
  private func longestHeadline(_ line: PageLine) -> Int {
    let first = page.bytes[line.start]
    return first == 0xD0 || first == 0xD1 ? 380 : 190
  }

  /// Whether a line behind a teaser's first goes on with it: a second paragraph of the group, or a
  /// sentence longer than headlines are.
  private func isLongTeaser(_ line: PageLine, _ opensGroup: Bool) -> Bool {
    guard page.endsAsSentence(line) else { return false }
    if isGrouped { return !opensGroup }
    return page.bytes[line.end - 1] == 0x2E && line.span.count > longestHeadline(line)
  }

  /// Whether blank lines part the items: several groups of few lines each, one of two lines at
  /// least. The site's own lines and the marker count for nothing.
  private func hasGroups(_ start: Int) -> Bool {
    var groups = 1
    var size = 0
    var largest = 0
    for index in start..<page.lines.count {
      let line = page.lines[index]
      if line.blanksBefore > 0, size > 0 {
        groups += 1
        size = 0
      }
      if page.isResidue(line) || page.isMarker(line) { continue }
      size += 1
      largest = max(largest, size)
    }
    return (size > 0 ? groups : groups - 1) > 1 && (2...4).contains(largest)
  }

  private func groupIsHeadlines(_ index: Int, _ end: Int) -> Bool {
    var first = index
    while first > 0, page.lines[first].blanksBefore == 0 { first -= 1 }
    var last = index + 1
    while last < end, page.lines[last].blanksBefore == 0 { last += 1 }
    guard last - first > 2 else { return false }
    return !page.lines[first..<last].contains { page.endsAsSentence($0) }
  }

  /// Whether the items begin with their section's name, as on English and Spanish pages: at least two
  /// and at least half of the lines do, so that «World Bank …» alone is not taken for one.
  private func hasSections(_ start: Int) -> Bool {
    var sections = 0
    for index in start..<page.lines.count where page.sectionKicker(page.lines[index]) != nil {
      sections += 1
    }
    return sections >= 2 && sections * 2 >= page.lines.count - start
  }
}
