public import VNAModel

/// TEI P5: the story with its names, dates and amounts marked, and lists of people,
/// organizations, places and events in `standOff`.
///
/// Source: <https://tei-c.org/guidelines/p5/>.
public struct TEIExporter: Exporter {
  public static let format = ExportFormat(
    "tei", summary: "TEI P5: the marked story and lists of what it names",
    mediaType: "application/tei+xml", fileExtension: "tei.xml", shape: .document)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let document = TEIDocument(Article(bulletin))
    output.xml { xml in
      xml.declaration()
      document.write(to: &xml)
    }
  }
}

/// One TEI document.
struct TEIDocument {
  let article: Article
  private let steps: MentionSteps
  let inline: TEIInline

  init(_ article: Article) {
    self.article = article
    steps = MentionSteps(article.mentions)
    inline = TEIInline(bulletin: article.bulletin)
  }

  private var story: Story { article.story }

  func write(to xml: inout XMLWriter) {
    xml.begin("TEI")
    xml.attribute("xmlns", "http://www.tei-c.org/ns/1.0")
    xml.attribute("xml:lang", article.language)
    writeHeader(to: &xml)
    writeLists(to: &xml)
    xml.begin("text")
    xml.begin("body")
    writeStory(to: &xml)
    writeRelated(to: &xml)
    xml.end()
    xml.end()
    xml.end()
  }

  private func writeHeader(to xml: inout XMLWriter) {
    xml.begin("teiHeader")
    xml.begin("fileDesc")
    xml.begin("titleStmt")
    xml.element("title", article.title)
    xml.end()
    xml.begin("publicationStmt")
    xml.element("publisher", article.agency ?? "VNA")
    if let value = article.bulletin.referenceDate?.value {
      xml.begin("date")
      inline.days(value, to: &xml)
      xml.text(value.description)
      xml.end()
    }
    xml.begin("idno", mixed: true)
    xml.attribute("type", "vna")
    xml.text(article.bulletin.id)
    xml.end()
    xml.end()
    xml.begin("sourceDesc")
    xml.begin("bibl")
    xml.element("title", article.bulletin.source.name ?? article.title)
    if let url = article.url {
      xml.begin("ref", mixed: true)
      xml.attribute("target", url)
      xml.text(url)
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
    if let language = article.language {
      xml.begin("profileDesc")
      xml.begin("langUsage")
      xml.begin("language")
      xml.attribute("ident", language)
      xml.end()
      xml.end()
      xml.end()
    }
    xml.end()
  }

  // MARK: Text

  private func writeStory(to xml: inout XMLWriter) {
    xml.begin("div")
    xml.attribute("type", "dispatch")
    if let headline = story.headline { marked("head", headline, to: &xml) }
    if let standfirst = story.standfirst {
      xml.begin("argument")
      marked("p", standfirst, to: &xml)
      xml.end()
    }
    if let dateline = story.dateline {
      xml.begin("opener")
      marked("dateline", dateline.excerpt, to: &xml)
      xml.end()
    }
    for paragraph in article.body { marked("p", paragraph, to: &xml) }
    for caption in story.captions {
      xml.begin("figure")
      marked("head", caption.excerpt, to: &xml)
      xml.end()
    }
    if let signOff = story.signOff {
      xml.begin("closer")
      xml.element("signed", signOff.excerpt)
      xml.end()
    }
    xml.end()
  }

  private func writeRelated(to xml: inout XMLWriter) {
    let items = article.bulletin.related.items
    guard !items.isEmpty else { return }
    xml.begin("div")
    xml.attribute("type", "related")
    for marker in article.bulletin.related.markers.prefix(1) { marked("head", marker, to: &xml) }
    xml.begin("list")
    for item in items {
      xml.begin("item")
      if let kicker = item.kicker { marked("label", kicker, to: &xml) }
      if let headline = item.headline { marked("title", headline, to: &xml) }
      if let teaser = item.teaser { marked("p", teaser, to: &xml) }
      xml.end()
    }
    xml.end()
    xml.end()
  }

  func marked(_ name: StaticString, _ text: Excerpt, to xml: inout XMLWriter) {
    xml.begin(name, mixed: true)
    for step in steps.steps(text) {
      switch step {
      case .text(let span): xml.text(text.source, span)
      case .begin(let mention): inline.begin(mention, in: &xml)
      case .end: xml.end()
      }
    }
    xml.end()
  }
}
