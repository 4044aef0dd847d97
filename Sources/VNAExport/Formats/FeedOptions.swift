public import VNAModel

/// What a feed says of itself.
public struct FeedInformation: Hashable, Sendable {
  /// The title of the feed.
  public var title: String
  /// The address of the page that the feed belongs to.
  public var homePage: String
  /// The address at which the feed itself is.
  public var address: String?
  /// The day of bulletins that do not tell theirs; nil is 1970-01-01 where the format needs one.
  public var day: CivilDate?

  /// Makes a description; addresses that are none of the web are left out.
  public init(
    title: String = "VNA", homePage: String = "https://vnanet.vn/", address: String? = nil,
    day: CivilDate? = nil
  ) {
    self.title = title
    self.homePage = homePage
    self.address = address
    self.day = day
  }

  static let options = [
    ExportOption("title", .text, default: "VNA", help: "The title of the feed."),
    ExportOption(
      "home-page", .text, default: "https://vnanet.vn/",
      help: "The address of the page that the feed belongs to."),
    ExportOption("feed-url", .text, help: "The address at which the feed itself will be."),
    ExportOption(
      "date", .day, help: "The day of bulletins that do not tell theirs, instead of 1970-01-01."),
  ]

  init(_ options: ExportOptions) throws(ExportError) {
    self.init()
    if let title = options["title"] { self.title = title }
    for (name, path) in [("home-page", \Self.homePage)] {
      guard let value = options[name] else { continue }
      guard URIText.web(value) != nil else { throw Self.wrong(name, value) }
      self[keyPath: path] = value
    }
    if let value = options["feed-url"] {
      guard URIText.web(value) != nil else { throw Self.wrong("feed-url", value) }
      address = value
    }
    day = options["date"].flatMap { ExportDay($0) }?.date
  }

  private static func wrong(_ option: String, _ value: String) -> ExportError {
    ExportError(
      "The value '\(value)' is invalid for the option '\(option)'. "
        + "Please provide an address that begins with https:// or http://.")
  }

  /// The address of the page, fit for a link.
  var link: String { URIText.web(homePage) ?? "https://vnanet.vn/" }
  /// The address of the feed, fit for a link.
  var selfLink: String? { URIText.web(address) }
  /// The day that stands for one that is not known.
  var fallback: ExportDay { ExportDay(day) ?? .unknown }
}

extension Article {
  /// The story as HTML that needs no page around it: paragraphs as printed, then the captions.
  var html: HTMLText {
    let captions = captionSpans
    return HTMLText { html in
      for text in story.textsInOrder where text.span != story.standfirst?.span {
        let isCaption = captions.contains(text.span)
        html.begin(isCaption ? "figure" : "p", mixed: true)
        if isCaption {
          html.element("figcaption", text)
        } else {
          html.text(text)
        }
        html.end()
      }
    }
  }

  /// The names in the story, for tags.
  var tags: [(domain: String, name: String)] {
    people.map { ("person", $0.name) } + organizations.map { ("organization", $0.name) }
      + places.map { ("place", $0.name) }
      + events.filter(\.isMain).map { ("event", $0.kind.rawValue) }
  }

  /// What the story is about, in a few lines.
  var summary: String? {
    story.standfirst?.text ?? body.first.map { Self.beginning(of: $0.text) }
  }
}
