import VNAModel
import VNAText

/// Puts a page's reading together from its head, its body and its list.
extension PageReading {
  /// Reads the story in the lines of `page` before `storyEnd`, the list in those from there on.
  init(_ page: Page, storyEnd: Int) {
    pieces.reserveCapacity(page.lines.count + 16)
    readStory(page, end: storyEnd)
    var list = ListReader(page)
    list.read(storyEnd, into: &pieces)
  }

  private mutating func readStory(_ page: Page, end: Int) {
    let signOff = page.landmarks.signOff
    let bodyEnd = min((signOff.map { $0.line + 1 }) ?? end, end)
    var head = HeadReader(page)
    let bodyStart = head.read(
      bodyStart: page.landmarks.bodyStart, limit: bodyEnd, into: &pieces)
    repeatedHeadlines = head.repeatedHeadlines
    let body = BodyReader(page, headline: head.headline)
    body.read(bodyStart, bodyEnd, into: &pieces)
    body.readAfterword(max(bodyStart, bodyEnd), end, into: &pieces)
    if let match = page.landmarks.dateline { dateline = Dateline(match, page) }
    if let (_, match) = signOff {
      self.signOff = SignOff(
        Excerpt(page.source, Span(match.range)), agency: page.source.text(Span(match.agency)))
    }
  }
}

extension Dateline {
  fileprivate init(_ match: DatelineMatch, _ page: Page) {
    self.init(
      Excerpt(page.source, Span(match.range)),
      places: page.places(of: match), agency: match.agency.map { page.source.text(Span($0)) })
  }
}
