import VNAModel

/// A bulletin as formats for stories ask for it: what belongs to the main story.
struct Article {
  let bulletin: Bulletin
  /// The story without its dateline and its sign-off.
  let body: [Excerpt]
  /// All mentions in the order of the text.
  let mentions: [Mention]
  /// The identifier as a URI; kept, since the id is made of the whole text.
  let uri: String

  init(_ bulletin: Bulletin) {
    self.bulletin = bulletin
    body = bulletin.story.body
    mentions = bulletin.mentions
    uri = URIText.identifier(bulletin.id)
  }

  var story: Story { bulletin.story }

  /// The address of the page, where it is one of the web.
  var url: String? { URIText.web(bulletin.source.url) }

  /// The language as a BCP 47 tag, where it has the form of one.
  var language: String? {
    guard let language = bulletin.language else { return nil }
    let parts = language.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
      parts.dropFirst().allSatisfy({
        (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(URIText.isAlphanumeric)
      })
    else { return nil }
    return language
  }

  /// The day of the story, where it is known to the day.
  var day: ExportDay? { bulletin.exportDay }

  /// The headline; without one the beginning of the standfirst or of the body, else the id.
  var title: String {
    if let headline = story.headline { return headline.text }
    let first = story.standfirst ?? body.first ?? story.captions.first?.excerpt
    return first.map { Self.beginning(of: $0.text) } ?? bulletin.id
  }

  /// Where the dateline says the story was written: `Bakou`.
  var located: String? { story.dateline?.places.first?.name }
  /// The agency that the dateline or the sign-off names.
  var agency: String? { story.dateline?.agency ?? story.signOff?.agency }

  /// The texts of the body, an empty line between two.
  var bodyText: String { body.map(\.text).joined(separator: "\n\n") }

  /// Which texts are captions.
  var captionSpans: Set<Span> { Set(story.captions.map(\.excerpt.span)) }

  // MARK: What the story names

  /// Whether something that has mentions is of the main story; what has none is.
  func isOfStory(_ mentions: [Excerpt]) -> Bool {
    mentions.isEmpty || mentions.contains(where: { isOfStory($0.span) })
  }

  /// Whether a span lies in the main story.
  func isOfStory(_ span: Span) -> Bool { bulletin.blocks.isEmpty || bulletin.isInStory(span) }

  var people: [Person] { bulletin.people.filter { isOfStory($0.mentions) } }
  var organizations: [Organization] {
    bulletin.organizations.filter { isOfStory($0.mentions) }
  }
  var places: [Place] { bulletin.places.filter { isOfStory($0.mentions) } }
  var events: [Event] { bulletin.events.filter { isOfStory($0.mentions) } }
  var dates: [TemporalExpression] { bulletin.dates.filter { isOfStory($0.excerpt.span) } }

  /// At most 100 letters of a text, cut between words.
  static func beginning(of text: String) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: 100, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    let head = scalars[..<end]
    let cut = head.lastIndex(of: " ") ?? end
    return String(head[..<cut]) + "…"
  }
}

extension Event {
  /// What happened and to whom, in words: `meeting: Bui Thanh Son, Azerbaïdjan (Bakou)`.
  var summary: String { summary(named: kind.rawValue, colon: ": ") }

  /// The same with another word for what happened, and the colon of that word's language.
  func summary(named name: String, colon: String) -> String {
    var text = name
    if !actors.isEmpty { text += colon + actors.map(\.name).joined(separator: ", ") }
    if let place { text += " (\(place))" }
    return text
  }
}

extension Bulletin {
  /// The day of the story, where it is known to the day.
  var exportDay: ExportDay? {
    for value in [referenceDate?.value, story.dateline?.date] {
      if case .point(let point) = value, let day = ExportDay(point.date) { return day }
    }
    return nil
  }
}
