public import VNAModel

/// W3C Web Annotation: one annotation for each mention, by position and by quotation.
///
/// Positions are code points of the source text, a byte order mark included. Source:
/// <https://www.w3.org/TR/annotation-model/>.
public struct WebAnnotationExporter: Exporter {
  public static let format = ExportFormat(
    "webannotation", summary: "W3C Web Annotation of each mention",
    mediaType: "application/ld+json", fileExtension: "annotations.jsonld", shape: .document)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let page = AnnotationPage(bulletin)
    output.json(.pretty) { json in
      page.write(to: &json)
      json.endLine()
    }
  }
}

private struct AnnotationPage {
  private let article: Article
  private let offsets: OffsetMap
  private let labels: MentionLabels

  /// How much of the text around is quoted, in code points.
  private static let context = 32

  init(_ bulletin: Bulletin) {
    article = Article(bulletin)
    offsets = OffsetMap(bulletin.source.text, unit: .scalar)
    labels = MentionLabels(bulletin: bulletin)
  }

  func write(to json: inout JSONWriter) {
    let source = article.bulletin.source.text
    json.beginObject()
    json.member("@context", "http://www.w3.org/ns/anno.jsonld")
    json.member("id", article.uri + "#annotations")
    json.member("type", "AnnotationPage")
    json.key("items")
    json.beginArray()
    var number = 0
    for mention in article.mentions {
      let span = mention.excerpt.span
      guard !span.isEmpty, Int(span.end) <= source.count, !source.cutsScalar(span) else {
        continue
      }
      number += 1
      json.beginObject()
      json.member("id", article.uri + "#annotation-\(number)")
      json.member("type", "Annotation")
      json.key("body")
      json.beginArray()
      body("classifying", mention.kind.rawValue, to: &json)
      if let label = labels.text(mention) { body("describing", label, to: &json) }
      json.endArray()
      target(span, source, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func body(_ purpose: String, _ value: String, to json: inout JSONWriter) {
    json.beginObject(inline: true)
    json.member("type", "TextualBody")
    json.member("purpose", purpose)
    json.member("value", value)
    json.endObject()
  }

  private func target(_ span: Span, _ source: SourceText, to json: inout JSONWriter) {
    json.key("target")
    json.beginObject()
    json.member("source", article.uri)
    json.key("selector")
    json.beginArray()
    json.beginObject(inline: true)
    json.member("type", "TextPositionSelector")
    json.key("start")
    json.integer(offsets.offset(ofByte: Int(span.start)))
    json.key("end")
    json.integer(offsets.offset(ofByte: Int(span.end)))
    json.endObject()
    json.beginObject(inline: true)
    json.member("type", "TextQuoteSelector")
    json.member("exact", source.text(span))
    var start = Int(span.start)
    for _ in 0..<Self.context where start > 0 {
      start -= 1
      while start > 0, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    }
    var end = Int(span.end)
    for _ in 0..<Self.context where end < source.count {
      end += 1
      while end < source.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    json.member("prefix", source.text(Span(start..<Int(span.start))))
    json.member("suffix", source.text(Span(Int(span.end)..<end)))
    json.endObject()
    json.endArray()
    json.endObject()
  }
}
