public import VNAModel

/// IPTC ninjs 3.3: a news item in JSON.
///
/// The schema closes every object, so what it has no key for (offsets, quantities, quotes, dates
/// less exact than a day) is not written; JSON Lines beside it hold them.
/// Source: <https://iptc.org/standards/ninjs/>.
public struct NinJSExporter: Exporter {
  public static let format = ExportFormat(
    "ninjs", summary: "IPTC ninjs 3.3: a news item in JSON", mediaType: "application/json",
    fileExtension: "ninjs.json", shape: .document)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let article = Article(bulletin)
    output.json(.pretty) { json in
      NinJSItem(article: article).write(to: &json)
      json.endLine()
    }
  }
}

/// One news item.
private struct NinJSItem {
  let article: Article

  private var bulletin: Bulletin { article.bulletin }
  private var story: Story { bulletin.story }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("uri", article.uri)
    json.key("standard")
    json.beginObject()
    json.member("name", "ninjs")
    json.member("version", "3.3")
    json.member("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.3.json")
    json.endObject()
    json.member("type", "text")
    json.member("representationType", "full")
    json.member("version", "1")
    json.member("versionCreated", article.day?.rfc3339)
    json.member("contentCreated", article.day?.rfc3339)
    json.member("pubStatus", "usable")
    json.member("language", article.language)
    json.member("located", article.located)
    json.member("title", article.title)
    if let headline = story.headline { values("headlines", [("main", headline)], &json) }
    if let standfirst = story.standfirst {
      values("descriptions", [("summary", standfirst)], &json)
    }
    writeBody(to: &json)
    writeNames(to: &json)
    writeSources(to: &json)
    writeAssociations(to: &json)
    json.endObject()
  }

  private func writeBody(to json: inout JSONWriter) {
    let text = article.bodyText
    guard !text.isEmpty else { return }
    json.key("bodies")
    json.beginArray()
    json.beginObject()
    json.member("role", "main")
    json.member("contentType", "text/plain")
    json.key("charCount")
    json.integer(text.unicodeScalars.count)
    json.key("wordCount")
    json.integer(text.wordCount)
    json.member("value", text)
    json.endObject()
    json.endArray()
  }

  private func writeNames(to json: inout JSONWriter) {
    list("people", article.people, &json) { person, json in json.member("name", person.name) }
    list("organisations", article.organizations, &json) { organization, json in
      json.member("name", organization.name)
      json.member("literal", organization.acronym)
    }
    list("places", article.places, &json) { place, json in
      json.member("name", place.name)
      json.member("rel", place.name == article.located ? "located" : nil)
      guard let country = place.country else { return }
      if place.kind == .country { json.member("literal", country) }
      json.key("contactInfo")
      json.beginArray()
      json.beginObject()
      json.key("address")
      json.beginObject(inline: true)
      json.member("country", country)
      json.endObject()
      json.endObject()
      json.endArray()
    }
    list("events", article.events, &json) { event, json in
      let date = event.date.map { ", \($0)" } ?? ""
      json.member("name", event.summary + date)
      json.member("rel", event.isMain ? "main" : "mentioned")
      json.member("literal", event.kind.rawValue)
    }
  }

  private func writeSources(to json: inout JSONWriter) {
    if let agency = article.agency {
      list("infoSources", [agency], &json) { agency, json in
        json.member("name", agency)
        json.member("role", "agency")
      }
    }
    let source = bulletin.source
    let ids = [("vna", bulletin.id), ("record", source.record?.id), ("file", source.name)]
    list("altIds", ids.filter { $0.1 != nil }, &json) { id, json in
      json.member("role", id.0)
      json.member("value", id.1)
    }
    if let url = article.url {
      list("renditions", [url], &json) { url, json in
        json.member("name", "web")
        json.member("href", url)
        json.member("contentType", "text/html")
      }
    }
  }

  /// Pictures and other stories, which ninjs takes for items of their own.
  private func writeAssociations(to json: inout JSONWriter) {
    let captions = story.captions
    let related = bulletin.related.items
    guard !captions.isEmpty || !related.isEmpty else { return }
    json.key("associations")
    json.beginArray()
    for (index, caption) in captions.enumerated() {
      begin("picture-\(index + 1)", type: "picture", rel: "illustration", &json)
      values("descriptions", [("caption", caption.excerpt)], &json)
      if let credit = caption.credit {
        list("infoSources", [credit], &json) { credit, json in
          json.member("name", credit)
          json.member("role", "credit")
        }
      }
      json.endObject()
    }
    for (index, item) in related.enumerated() {
      begin("related-\(index + 1)", type: "text", rel: "related", &json)
      json.member("slugline", item.kicker?.text)
      if let headline = item.headline { values("headlines", [("main", headline)], &json) }
      if let teaser = item.teaser { values("descriptions", [("summary", teaser)], &json) }
      json.endObject()
    }
    json.endArray()
  }

  private func begin(_ name: String, type: String, rel: String, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("name", name)
    json.member("uri", article.uri + "#" + name)
    json.member("type", type)
    json.member("rel", rel)
  }

  private func values(
    _ key: StaticString, _ texts: [(role: String, text: Excerpt)], _ json: inout JSONWriter
  ) {
    list(key, texts, &json) { text, json in
      json.member("role", text.role)
      json.member("contentType", "text/plain")
      json.key("value")
      json.string(text.text)
    }
  }

  private func list<Element>(
    _ key: StaticString, _ elements: [Element], _ json: inout JSONWriter,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    json.key(key)
    json.beginArray()
    for element in elements {
      json.beginObject()
      write(element, &json)
      json.endObject()
    }
    json.endArray()
  }
}
