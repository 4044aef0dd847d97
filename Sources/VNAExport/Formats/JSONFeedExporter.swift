public import VNAModel

/// JSON Feed 1.1 with full text, and the dates and events under `_vna`.
///
/// Source: <https://www.jsonfeed.org/version/1.1/>.
public struct JSONFeedExporter: Exporter {
  public static let format = ExportFormat(
    "jsonfeed", summary: "JSON Feed 1.1 with full text", mediaType: "application/feed+json",
    fileExtension: "feed.json", shape: .collection, options: FeedInformation.options)

  private let feed: FeedInformation

  /// Makes an exporter.
  public init(feed: FeedInformation = .init()) { self.feed = feed }

  public init(_ options: ExportOptions) throws(ExportError) { feed = try .init(options) }

  /// The id of the `bulletin`: no two items of a feed may have the same.
  public func identity(of bulletin: Bulletin) -> String? { bulletin.id }

  public var separator: StaticString { ",\n" }

  public func begin(_ output: inout ExportBuffer) {
    output.json { json in
      json.beginObject()
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", feed.title)
      json.member("home_page_url", feed.link)
      json.member("feed_url", feed.selfLink)
      json.key("items")
      json.beginArray()
    }
    output.append("\n")
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let article = Article(bulletin)
    output.json { json in
      json.beginObject()
      json.member("id", article.uri)
      json.member("url", article.url)
      json.member("title", article.title)
      json.member("content_html", article.html.markup)
      json.member("content_text", article.bodyText)
      json.member("summary", article.summary)
      json.member("date_published", article.day?.rfc3339)
      if let agency = article.agency {
        json.key("authors")
        json.beginArray()
        json.beginObject()
        json.member("name", agency)
        json.endObject()
        json.endArray()
      }
      json.member("language", article.language)
      json.key("tags")
      json.beginArray()
      for tag in article.tags { json.string(tag.name) }
      json.endArray()
      writeExtension(article, to: &json)
      json.endObject()
    }
  }

  private func writeExtension(_ article: Article, to json: inout JSONWriter) {
    json.key("_vna")
    json.beginObject()
    json.key("dates")
    json.beginArray()
    for date in article.dates {
      guard let value = date.value else { continue }
      json.beginObject()
      json.member("text", date.excerpt.text)
      json.member("value", value.description)
      json.endObject()
    }
    json.endArray()
    json.key("events")
    json.beginArray()
    for event in article.events {
      json.beginObject()
      json.member("type", event.kind.rawValue)
      json.member("date", event.date?.description)
      json.member("place", event.place)
      json.key("actors")
      json.beginArray()
      for actor in event.actors { json.string(actor.name) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  public func end(_ output: inout ExportBuffer) { output.append("\n]}\n") }
}
