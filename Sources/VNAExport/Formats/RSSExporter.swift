public import VNAModel

/// RSS 2.0 with full text in `content:encoded`.
///
/// Source: <https://www.rssboard.org/rss-specification>.
public struct RSSExporter: Exporter {
  public static let format = ExportFormat(
    "rss", summary: "RSS 2.0 feed with full text", mediaType: "application/rss+xml",
    fileExtension: "rss", shape: .collection, options: FeedInformation.options)

  private let feed: FeedInformation

  /// Makes an exporter.
  public init(feed: FeedInformation = .init()) { self.feed = feed }

  public init(_ options: ExportOptions) throws(ExportError) { feed = try .init(options) }

  /// The id of the `bulletin`: no two items of a feed may have the same.
  public func identity(of bulletin: Bulletin) -> String? { bulletin.id }

  public func begin(_ output: inout ExportBuffer) {
    output.xml { xml in
      xml.declaration()
      xml.begin("rss")
      xml.attribute("version", "2.0")
      xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom")
      xml.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
      xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
      xml.begin("channel")
      xml.element("title", feed.title)
      xml.element("link", feed.link)
      xml.element("description", feed.title)
      if let address = feed.selfLink {
        xml.begin("atom:link")
        xml.attribute("rel", "self")
        xml.attribute("type", "application/rss+xml")
        xml.attribute("href", address)
        xml.end()
      }
      xml.suspend()
    }
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let article = Article(bulletin)
    output.xml(depth: 2) { xml in
      xml.begin("item")
      xml.element("title", article.title)
      xml.element("link", article.url)
      xml.begin("guid", mixed: true)
      xml.attribute("isPermaLink", "false")
      xml.text(article.uri)
      xml.end()
      xml.element("pubDate", article.day?.rfc822)
      xml.element("dc:creator", article.agency)
      xml.element("dc:language", article.language)
      for tag in article.tags {
        xml.begin("category", mixed: true)
        xml.attribute("domain", tag.domain)
        xml.text(tag.name)
        xml.end()
      }
      if let summary = article.summary {
        // RSS takes a description for HTML: the text is escaped twice.
        xml.element("description", HTMLText { $0.element("p", summary) }.markup)
      }
      xml.element("content:encoded", article.html.markup)
      xml.end()
    }
  }

  public func end(_ output: inout ExportBuffer) { output.append("  </channel>\n</rss>\n") }
}
