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

  /// The source of the bulletin that is being decoded: a decoder hands down no more than it was given.
  @TaskLocal static var sourceOfBulletin: SourceText?

  /// Reads the span; the text comes from the bulletin that holds the excerpt, or for one decoded by
  /// itself, as in a `[Person]`, from the source in `userInfo`
  /// (``/VNAModel/Swift/CodingUserInfoKey/bulletinSource``), whose bytes its span then counts.
  ///
  /// - Throws: `DecodingError` where there is no source, and where an excerpt by itself has another
  ///   text than its span covers there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    span = try container.decode(Span.self, forKey: .span)
    if let source = Self.sourceOfBulletin {
      self.source = source
      return
    }
    guard let source = decoder.userInfo[.bulletinSource] as? SourceText else {
      throw DecodingError.dataCorruptedError(
        forKey: .span, in: container,
        debugDescription:
          "an excerpt by itself has no source: decode the Bulletin that holds it, or "
          + "set decoder.userInfo[.bulletinSource] to the SourceText of that bulletin")
    }
    self.source = source
    guard try container.decode(String.self, forKey: .text) == text else {
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: container,
        debugDescription: "the source has another text at this span: it is not this bulletin's, or "
          + "the span does not count UTF-8 bytes")
    }
  }

  /// Writes the text and the span.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encode(span, forKey: .span)
  }
}
