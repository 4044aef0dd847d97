import VNAModel
import VNAText

/// Puts a page's reading together from its head, its body and its list.
struct ReadingBuilder {
  let page: Page
  private(set) var reading = PageReading()

  init(_ page: Page) { self.page = page }

  /// Reads the story in the lines before `end`.
  mutating func readStory(end: Int) {
    let landmarks = page.landmarks
    let bodyEnd = min((landmarks.signOff.map { $0.line + 1 }) ?? end, end)
    var head = HeadReader(page)
    let bodyStart = head.read(bodyStart: landmarks.bodyStart, limit: bodyEnd)
    reading.pieces.reserveCapacity(page.lines.count + 8)
    reading.pieces += head.pieces
    reading.repeatedHeadlines = head.repeatedHeadlines
    var body = BodyReader(page, headline: head.headline)
    body.read(bodyStart, bodyEnd, dateline: landmarks.dateline, signOff: landmarks.signOff)
    body.readAfterword(max(bodyStart, bodyEnd), end)
    reading.pieces += body.pieces
    reading.dateline = landmarks.dateline.map(dateline)
    reading.signOff = landmarks.signOff.map { signOff in
      SignOff(
        Excerpt(page.source, Span(signOff.match.range)),
        agency: text(signOff.match.agency))
    }
  }

  /// Reads the list in the lines from `start` to the end.
  mutating func readList(from start: Int) {
    var list = ListReader(page)
    list.read(start)
    reading.pieces += list.pieces
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
