public import VNAModel

/// Atom (RFC 4287) with full text as HTML.
public struct AtomExporter: Exporter {
  public static let format = ExportFormat(
    "atom", summary: "Atom feed (RFC 4287) with full text", mediaType: "application/atom+xml",
    fileExtension: "atom", shape: .collection, options: FeedInformation.options)

  private let feed: FeedInformation

  /// Makes an exporter.
  public init(feed: FeedInformation = .init()) { self.feed = feed }

  public init(_ options: ExportOptions) throws(ExportError) { feed = try .init(options) }

  /// The id of the `bulletin`: no two entries of a feed may have the same.
  public func identity(of bulletin: Bulletin) -> String? { bulletin.id }

  public func begin(_ output: inout ExportBuffer) {
    output.xml { xml in
      xml.declaration()
      xml.begin("feed")
      xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
      xml.element("id", feed.selfLink ?? feed.link)
      xml.element("title", feed.title)
      xml.begin("author")
      xml.element("name", "VNA")
      xml.end()
      link("alternate", feed.link, to: &xml)
      if let address = feed.selfLink { link("self", address, to: &xml) }
      xml.suspend()
    }
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let article = Article(bulletin)
    let day = article.day ?? feed.fallback
    output.xml(depth: 1) { xml in
      xml.begin("entry")
      xml.attribute("xml:lang", article.language)
      xml.element("id", article.uri)
      xml.element("title", article.title)
      xml.element("updated", day.rfc3339)
      xml.element("published", article.day?.rfc3339)
      if let agency = article.agency {
        xml.begin("author")
        xml.element("name", agency)
        xml.end()
      }
      if let url = article.url { link("alternate", url, to: &xml) }
      for tag in article.tags {
        xml.begin("category")
        xml.attribute("term", tag.name)
        xml.attribute("scheme", "vna:" + tag.domain)
        xml.end()
      }
      xml.element("summary", article.summary)
      xml.begin("content", mixed: true)
      xml.attribute("type", "html")
      xml.text(article.html.markup)
      xml.end()
      xml.end()
    }
  }

  public func makeNotes() -> CivilDate? { nil }

  /// Keeps the day of the `bulletin` in the `notes` if it is the latest.
  public func note(_ bulletin: Bulletin, in notes: inout CivilDate?) {
    let day = (bulletin.exportDay ?? feed.fallback).date
    notes = max(notes ?? day, day)
  }

  // The order of a feed's elements says nothing: what is known last stands last.
  public func end(_ output: inout ExportBuffer, with latest: CivilDate?) {
    let day = ExportDay(latest) ?? feed.fallback
    output.xml(depth: 1) { $0.element("updated", day.rfc3339) }
    output.append("</feed>\n")
  }

  private func link(_ relation: String, _ address: String, to xml: inout XMLWriter) {
    xml.begin("link")
    xml.attribute("rel", relation)
    xml.attribute("href", address)
    xml.end()
  }
}
