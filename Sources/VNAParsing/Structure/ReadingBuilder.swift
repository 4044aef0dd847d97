import VNAModel
import VNAText

/// Puts a page's reading together from its head, its body and its list.
struct ReadingBuilder {
  let page: Page
  private(set) var reading = PageReading()

  init(_ page: Page) {
    self.page = page
    reading.pieces.reserveCapacity(page.lines.count + 16)
  }

  /// Reads the story in the lines before `end`.
  mutating func readStory(end: Int) {
    let landmarks = page.landmarks
    let bodyEnd = min((landmarks.signOff.map { $0.line + 1 }) ?? end, end)
    var head = HeadReader(page)
    let bodyStart = head.read(
      bodyStart: landmarks.bodyStart, limit: bodyEnd, into: &reading.pieces)
    reading.repeatedHeadlines = head.repeatedHeadlines
    let body = BodyReader(page, headline: head.headline)
    body.read(
      bodyStart, bodyEnd, dateline: landmarks.dateline, signOff: landmarks.signOff,
      into: &reading.pieces)
    body.readAfterword(max(bodyStart, bodyEnd), end, into: &reading.pieces)
    if let match = landmarks.dateline { reading.dateline = dateline(match) }
    if let (_, match) = landmarks.signOff {
      reading.signOff = SignOff(
        Excerpt(page.source, Span(match.range)), agency: text(match.agency))
    }
  }

  /// Reads the list in the lines from `start` to the end.
  mutating func readList(from start: Int) {
    var list = ListReader(page)
    list.read(start, into: &reading.pieces)
  }

  /// Where a list with no marker starts.
  func listStart(before end: Int) -> Int? {
    page.landmarks.signOff.flatMap { page.listStart(after: $0.line, before: end) }
  }

  private func dateline(_ match: DatelineMatch) -> Dateline {
    Dateline(
      Excerpt(page.source, Span(match.range)),
      places: match.places.map { Dateline.NamedPlace(name: text($0)) },
      agency: match.agency.map(text))
  }

  private func text(_ range: Range<Int>) -> String { page.source.text(Span(range)) }
}
