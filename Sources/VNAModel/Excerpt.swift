/// A piece of the source: its span, and its text on demand.
public struct Excerpt: Sendable {
  /// The text it is a piece of.
  public internal(set) var source: SourceText
  /// Where it lies.
  public internal(set) var span: Span

  /// Makes the excerpt of `source` that `span` covers.
  public init(_ source: SourceText, _ span: Span) {
    self.source = source
    self.span = span
  }

  /// Exactly what the span covers.
  public var text: String { source.text(span) }
}

extension Excerpt: Hashable {
  /// Two excerpts are equal when they lie at the same place of equal sources.
  public static func == (left: Excerpt, right: Excerpt) -> Bool {
    left.span == right.span && left.source == right.source
  }

  /// Hashes the span; the source is compared only where spans are equal.
  public func hash(into hasher: inout Hasher) { hasher.combine(span) }
}

extension Excerpt: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}

extension Excerpt: Codable {
  enum CodingKeys: String, CodingKey { case text, span }

  /// Reads the span; the text comes from the source in `userInfo` (``/VNAModel/Swift/CodingUserInfoKey/bulletinSource``)
  /// or from the bulletin that holds the excerpt.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    span = try container.decode(Span.self, forKey: .span)
    source = decoder.userInfo[.bulletinSource] as? SourceText ?? .empty
  }

  /// Writes the text and the span.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encode(span, forKey: .span)
  }
}
