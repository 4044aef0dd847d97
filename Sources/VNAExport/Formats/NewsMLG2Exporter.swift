public import VNAModel

/// IPTC NewsML-G2 2.35: a news item with the NITF of the story inside.
///
/// Concepts are named by literals and URIs, so that no catalog is needed beside the one named.
/// Source: <https://iptc.org/standards/newsml-g2/>.
public struct NewsMLG2Exporter: Exporter {
  public static let format = ExportFormat(
    "newsml-g2", summary: "IPTC NewsML-G2 2.35 with NITF inside",
    mediaType: "application/vnd.iptc.g2.newsitem+xml", fileExtension: "newsml.xml",
    shape: .document,
    options: [
      ExportOption(
        "date", .day,
        help: "The day of bulletins that do not tell theirs, instead of 1970-01-01.")
    ])

  private let fallback: ExportDay

  /// Makes an exporter. The format needs a day: that of a bulletin that does not tell its own is
  /// `day`, else 1970-01-01.
  public init(day: CivilDate? = nil) { fallback = ExportDay(day) ?? .unknown }

  public init(_ options: ExportOptions) {
    fallback = options["date"].flatMap { ExportDay($0) } ?? .unknown
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let item = NewsItem(article: Article(bulletin), fallback: fallback)
    output.xml { xml in
      xml.declaration()
      item.write(to: &xml)
    }
  }
}

/// One news item.
private struct NewsItem {
  let article: Article
  let fallback: ExportDay

  func write(to xml: inout XMLWriter) {
    xml.begin("newsItem")
    xml.attribute("xmlns", "http://iptc.org/std/nar/2006-10-01/")
    xml.attribute("guid", article.uri)
    xml.attribute("version", "1")
    xml.attribute("standard", "NewsML-G2")
    xml.attribute("standardversion", "2.35")
    xml.attribute("conformance", "power")
    xml.attribute("xml:lang", article.language)
    xml.begin("catalogRef")
    xml.attribute("href", "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_42.xml")
    xml.end()
    writeItemMeta(to: &xml)
    writeContentMeta(to: &xml)
    xml.begin("contentSet")
    xml.begin("inlineXML")
    xml.attribute("contenttype", "application/nitf+xml")
    xml.attribute("wordcount", article.bodyText.wordCount)
    NITFDocument(article).write(to: &xml)
    xml.end()
    xml.end()
    xml.end()
  }

  private func writeItemMeta(to xml: inout XMLWriter) {
    xml.begin("itemMeta")
    code("itemClass", "ninat:text", to: &xml)
    xml.begin("provider")
    literal(article.agency ?? "VNA", to: &xml)
    xml.end()
    xml.element("versionCreated", (article.day ?? fallback).rfc3339)
    code("pubStatus", "stat:usable", to: &xml)
    if let url = article.url {
      xml.begin("link")
      xml.attribute("rel", "irel:isDerivedFrom")
      xml.attribute("href", url)
      xml.end()
    }
    xml.end()
  }

  private func writeContentMeta(to xml: inout XMLWriter) {
    xml.begin("contentMeta")
    // Dates less exact than a day are right here, and here alone.
    if case .point(var point) = article.bulletin.referenceDate?.value, point.knownYear != nil,
      ExportDay(point.days?.lowerBound) != nil
    {
      point.time = nil
      xml.element("contentCreated", point.description)
    }
    if let place = article.story.dateline?.places.first {
      xml.begin("located")
      literal(place.name, to: &xml)
      xml.element("name", PlainText.line(place.name))
      xml.end()
    }
    if let agency = article.agency {
      xml.begin("creator")
      literal(agency, to: &xml)
      xml.end()
    }
    if let language = article.language {
      xml.begin("language")
      xml.attribute("tag", language)
      xml.end()
    }
    for person in article.people { subject("person", person.name, roles: person.roles, to: &xml) }
    for organization in article.organizations {
      subject("organisation", organization.name, to: &xml)
    }
    for place in article.places { subject("geoArea", place.name, to: &xml) }
    for event in article.events { subject("event", event.summary, to: &xml) }
    if let headline = article.story.headline { xml.element("headline", headline) }
    if let dateline = article.story.dateline { xml.element("dateline", dateline.excerpt) }
    if let standfirst = article.story.standfirst {
      xml.begin("description", mixed: true)
      xml.attribute("role", "drol:summary")
      xml.text(standfirst)
      xml.end()
    }
    xml.end()
  }

  private func subject(
    _ type: String, _ name: String, roles: [Excerpt] = [], to xml: inout XMLWriter
  ) {
    xml.begin("subject")
    xml.attribute("type", "cpnat:" + type)
    literal(name, to: &xml)
    xml.element("name", PlainText.line(name))
    for role in roles { xml.element("definition", role) }
    xml.end()
  }

  /// Literals and names have no white space but spaces.
  private func literal(_ text: String, to xml: inout XMLWriter) {
    xml.attribute("literal", PlainText.line(text))
  }

  private func code(_ name: StaticString, _ qcode: String, to xml: inout XMLWriter) {
    xml.begin(name)
    xml.attribute("qcode", qcode)
    xml.end()
  }
}
