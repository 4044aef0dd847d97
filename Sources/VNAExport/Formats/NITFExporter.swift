public import VNAModel

/// IPTC NITF 3.6: the story with people, organizations, places, times and amounts marked inline.
///
/// Source: <https://iptc.org/standards/nitf/>; the namespace is that of the schema, which old files
/// with a DTD do not have.
public struct NITFExporter: Exporter {
  public static let format = ExportFormat(
    "nitf", summary: "IPTC NITF 3.6: the story with its names marked",
    mediaType: "application/nitf+xml", fileExtension: "nitf.xml", shape: .document)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let document = NITFDocument(Article(bulletin))
    output.xml { xml in
      xml.declaration()
      document.write(to: &xml)
    }
  }
}

/// One NITF document, alone or inside a NewsML-G2 item.
struct NITFDocument {
  private let article: Article
  private let steps: MentionSteps
  private let inline: NITFInline

  init(_ article: Article) {
    self.article = article
    inline = NITFInline(bulletin: article.bulletin)
    // Only quotations hold other elements.
    steps = MentionSteps(article.mentions) { outer, _ in outer == .quote }
  }

  private var story: Story { article.story }

  func write(to xml: inout XMLWriter) {
    xml.begin("nitf")
    xml.attribute("xmlns", "http://iptc.org/std/NITF/2006-10-18/")
    xml.attribute("version", "-//IPTC//DTD NITF 3.6//EN")
    xml.attribute("baselang", article.language)
    writeHead(to: &xml)
    xml.begin("body")
    writeBodyHead(to: &xml)
    writeContent(to: &xml)
    if let signOff = story.signOff {
      xml.begin("body.end")
      xml.element("tagline", signOff.excerpt)
      xml.end()
    }
    xml.end()
    xml.end()
  }

  private func writeHead(to xml: inout XMLWriter) {
    xml.begin("head")
    xml.element("title", article.title)
    meta("url", article.url, to: &xml)
    meta("record", article.bulletin.source.record?.id, to: &xml)
    meta("file", article.bulletin.source.name, to: &xml)
    xml.begin("docdata")
    if let place = story.dateline?.places.first {
      xml.begin("evloc")
      xml.attribute("iso-cc", place.country)
      xml.attribute("city", place.name)
      xml.end()
    }
    xml.begin("doc-id")
    xml.attribute("regsrc", article.agency)
    xml.attribute("id-string", article.uri)
    xml.end()
    if let norm = article.bulletin.referenceDate?.value.isoBasic {
      xml.begin("date.issue")
      xml.attribute("norm", norm)
      xml.end()
    }
    writeIdentifiedContent(to: &xml)
    xml.end()
    xml.end()
  }

  private func meta(_ name: String, _ content: String?, to xml: inout XMLWriter) {
    guard let content else { return }
    xml.begin("meta")
    xml.attribute("name", name)
    xml.attribute("content", content)
    xml.end()
  }

  /// What the story names, each once.
  private func writeIdentifiedContent(to xml: inout XMLWriter) {
    xml.begin("identified-content")
    for person in article.people {
      xml.begin("person", mixed: true)
      xml.text(person.name)
      for role in person.roles {
        xml.begin("function")
        xml.text(role)
        xml.end()
      }
      xml.end()
    }
    for organization in article.organizations {
      xml.begin("org", mixed: true)
      xml.attribute("value", organization.acronym)
      xml.text(organization.name)
      xml.end()
    }
    for place in article.places {
      xml.begin("location", mixed: true)
      inline.country(place.country, of: place.kind, to: &xml)
      xml.text(place.name)
      xml.end()
    }
    for event in article.events {
      xml.begin("event", mixed: true)
      inline.days(of: event, to: &xml)
      xml.text(event.summary)
      xml.end()
    }
    xml.end()
  }

  private func writeBodyHead(to xml: inout XMLWriter) {
    xml.begin("body.head")
    if let headline = story.headline {
      xml.begin("hedline")
      marked("hl1", headline, to: &xml)
      xml.end()
    }
    if let dateline = story.dateline {
      xml.begin("dateline", mixed: true)
      for (index, place) in dateline.places.enumerated() {
        if index > 0 { xml.text(", ") }
        xml.begin("location")
        inline.country(place.country, of: nil, to: &xml)
        xml.text(place.name)
        xml.end()
      }
      if let day = article.day {
        if !dateline.places.isEmpty { xml.text(", ") }
        xml.begin("story.date")
        xml.attribute("norm", day.basic)
        xml.text(day.iso)
        xml.end()
      }
      xml.end()
    }
    if let standfirst = story.standfirst {
      xml.begin("abstract")
      marked("p", standfirst, to: &xml)
      xml.end()
    }
    xml.end()
  }

  private func writeContent(to xml: inout XMLWriter) {
    guard !article.body.isEmpty || !story.captions.isEmpty else { return }
    xml.begin("body.content")
    for paragraph in article.body { marked("p", paragraph, to: &xml) }
    for caption in story.captions {
      xml.begin("media")
      xml.attribute("media-type", "image")
      xml.begin("media-reference")
      xml.attribute("source-credit", caption.credit)
      xml.end()
      marked("media-caption", caption.excerpt, to: &xml)
      xml.end()
    }
    xml.end()
  }

  private func marked(_ name: StaticString, _ text: Excerpt, to xml: inout XMLWriter) {
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

/// Mentions as NITF's elements.
private struct NITFInline {
  let bulletin: Bulletin

  func begin(_ mention: Mention, in xml: inout XMLWriter) {
    switch mention.kind {
    case .date:
      xml.begin("chron")
      xml.attribute("norm", bulletin.dates[mention.entry].value?.isoBasic)
    case .person:
      xml.begin("person")
      xml.attribute("value", bulletin.people[mention.entry].name)
    case .role: xml.begin("function")
    case .organization:
      xml.begin("org")
      xml.attribute("value", bulletin.organizations[mention.entry].name)
    case .place:
      xml.begin("location")
      let place = bulletin.places[mention.entry]
      country(place.country, of: place.kind, to: &xml)
    case .quantity:
      let quantity = bulletin.quantities[mention.entry]
      if quantity.kind == .money {
        xml.begin("money")
        xml.attribute("unit", quantity.unit)
      } else {
        xml.begin("num")
        xml.attribute("units", quantity.unit)
      }
    case .quote:
      xml.begin("q")
      xml.attribute("quote-source", bulletin.quotes[mention.entry].speaker)
    case .event:
      let event = bulletin.events[mention.entry]
      xml.begin("event")
      days(of: event, to: &xml)
      xml.attribute("value", event.summary)
    }
  }

  /// A country's own code is the location's; of any other place it is that of the country around.
  func country(_ code: String?, of kind: Place.Kind?, to xml: inout XMLWriter) {
    guard let code else { return }
    if kind == .country {
      xml.attribute("location-code", code)
      xml.attribute("code-source", "iso3166-1a2")
    } else {
      xml.begin("country")
      xml.attribute("iso-cc", code)
      xml.end()
    }
  }

  func days(of event: Event, to xml: inout XMLWriter) {
    guard let days = event.date?.days else { return }
    xml.attribute("start-date", ExportDay(days.lowerBound)?.basic)
    xml.attribute("end-date", ExportDay(days.upperBound)?.basic)
  }
}

extension TemporalValue {
  /// ISO 8601 basic: a day, a month, a year, a time or a span of them; nil where the year is not
  /// known and for several days.
  var isoBasic: String? {
    switch self {
    case .point(let point): point.isoBasic
    case .range(let first, let last):
      if let first = first.isoBasic, let last = last.isoBasic { first + "/" + last } else { nil }
    case .set: nil
    }
  }
}

extension TemporalPoint {
  fileprivate var isoBasic: String? {
    guard knownYear != nil, ExportDay(days?.lowerBound) != nil else { return nil }
    var day = self
    day.time = nil
    let date = day.description.filter { $0 != "-" }
    guard case .clock(let hour, let minute) = time, hour < 24 else { return date }
    let digits = [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
    return date + "T" + digits + "00+0700"
  }
}
