public import VNAModel

/// schema.org JSON-LD: a NewsArticle with what it mentions and the events it is about.
///
/// Every `<` is escaped, so the object can stand in a `script` element of a page as it is.
/// Source: <https://schema.org/NewsArticle>.
public struct JSONLDExporter: Exporter {
  public static let format = ExportFormat(
    "jsonld", summary: "schema.org NewsArticle as JSON-LD", mediaType: "application/ld+json",
    fileExtension: "jsonld", shape: .document)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let object = SchemaArticle(article: Article(bulletin))
    var plain = ExportBuffer()
    plain.json(.pretty) { json in
      object.write(to: &json)
      json.endLine()
    }
    // `<` stands in strings alone.
    plain.withBytes { bytes in
      for piece in bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false) {
        if piece.startIndex > bytes.startIndex { output.append("\\u003c") }
        output.append(raw: UnsafeRawBufferPointer(rebasing: piece))
      }
    }
  }
}

/// One NewsArticle.
private struct SchemaArticle {
  let article: Article

  private var story: Story { article.story }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("@context", "https://schema.org")
    json.member("@type", "NewsArticle")
    json.member("@id", article.uri)
    json.member("identifier", article.bulletin.id)
    json.member("url", article.url)
    json.member("headline", article.title)
    json.member("abstract", story.standfirst?.text)
    json.member("articleBody", article.bodyText)
    json.key("wordCount")
    json.integer(article.bodyText.wordCount)
    json.member("inLanguage", article.language)
    json.member("datePublished", article.day?.iso)
    json.member("dateline", story.dateline?.excerpt.text)
    if let place = story.dateline?.places.first {
      json.key("locationCreated")
      write(place.name, kind: nil, country: place.country, to: &json)
    }
    if let agency = article.agency {
      for key in ["author", "publisher"] as [StaticString] {
        json.key(key)
        json.beginObject()
        json.member("@type", "NewsMediaOrganization")
        json.member("name", agency)
        json.endObject()
      }
    }
    list("image", story.captions, &json) { caption, json in
      json.beginObject()
      json.member("@type", "ImageObject")
      json.member("caption", caption.excerpt.text)
      json.member("creditText", caption.credit)
      json.endObject()
    }
    writeMentions(to: &json)
    list("about", article.events, &json, write)
    list("hasPart", quotes, &json) { quote, json in
      json.beginObject()
      json.member("@type", "Quotation")
      json.member("text", quote.excerpt.text)
      if let speaker = quote.speaker {
        json.key("creator")
        named("Person", speaker, to: &json)
      }
      json.endObject()
    }
    json.endObject()
  }

  private var quotes: [Quote] {
    article.bulletin.quotes.filter { article.isOfStory($0.excerpt.span) }
  }

  private func writeMentions(to json: inout JSONWriter) {
    let people = article.people
    let organizations = article.organizations
    let places = article.places
    guard !people.isEmpty || !organizations.isEmpty || !places.isEmpty else { return }
    json.key("mentions")
    json.beginArray()
    for person in people {
      json.beginObject()
      json.member("@type", "Person")
      json.member("name", person.name)
      list("jobTitle", person.roles, &json) { role, json in json.string(role.text) }
      json.endObject()
    }
    for organization in organizations {
      json.beginObject()
      json.member("@type", "Organization")
      json.member("name", organization.name)
      json.member("alternateName", organization.acronym)
      json.endObject()
    }
    for place in places {
      write(place.name, kind: place.kind, country: place.country, to: &json)
    }
    json.endArray()
  }

  private func write(_ event: Event, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("@type", "Event")
    json.member("name", event.summary)
    json.member("keywords", event.kind.rawValue)
    if let days = event.date?.exportDays {
      json.member("startDate", days.lowerBound.iso)
      json.member("endDate", days.upperBound.iso)
    }
    if let place = event.place {
      json.key("location")
      write(place, kind: nil, country: event.country, to: &json)
    } else if let country = event.country {
      json.key("location")
      write(nil, kind: .country, country: country, to: &json)
    }
    if event.status == .planned {
      json.member("eventStatus", "https://schema.org/EventScheduled")
    }
    list("attendee", event.actors.filter { $0.kind != .country }, &json) { actor, json in
      named(actor.kind == .person ? "Person" : "Organization", actor.name, to: &json)
    }
    list("about", event.actors.filter { $0.kind == .country }, &json) { actor, json in
      write(actor.name, kind: .country, country: actor.country, to: &json)
    }
    json.endObject()
  }

  private func named(_ type: String, _ name: String, to json: inout JSONWriter) {
    json.beginObject()
    json.member("@type", type)
    json.member("name", name)
    json.endObject()
  }

  private func write(
    _ name: String?, kind: Place.Kind?, country: String?, to json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("@type", Self.type(of: kind))
    json.member("name", name)
    if kind == .country {
      json.member("identifier", country)
    } else if let country {
      json.key("containedInPlace")
      json.beginObject()
      json.member("@type", "Country")
      json.member("identifier", country)
      json.endObject()
    }
    json.endObject()
  }

  private static func type(of kind: Place.Kind?) -> String {
    switch kind {
    case .country: "Country"
    case .province, .district, .commune: "AdministrativeArea"
    case .city: "City"
    case .airport: "Airport"
    case .continent: "Continent"
    case .sea: "SeaBodyOfWater"
    case .river: "RiverBodyOfWater"
    case .mountain: "Mountain"
    case .park: "Park"
    case .island, .archipelago, .region, .port, .bay, .borderGate, .site, .other, nil: "Place"
    }
  }

  private func list<Element>(
    _ key: StaticString, _ elements: [Element], _ json: inout JSONWriter,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    json.key(key)
    json.beginArray()
    for element in elements { write(element, &json) }
    json.endArray()
  }
}
