/// Words of somebody: in quotation marks, or reported.
public struct Quote: Hashable, Sendable {
  /// How the words are given.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// In quotation marks.
    case direct
    /// In the agency's words.
    case reported
  }

  /// The words, without the marks around them.
  public var excerpt: Excerpt
  /// How they are given.
  public var kind: Kind
  /// Who said them, as the person's ``Person/name`` or as printed.
  public var speaker: String?

  /// Makes a quote.
  public init(_ excerpt: Excerpt, kind: Kind, speaker: String? = nil) {
    self.excerpt = excerpt
    self.kind = kind
    self.speaker = speaker
  }
}

extension Quote: Codable {
  private enum CodingKeys: String, CodingKey { case kind, speaker }

  /// Reads one object of `quotes`.
  public init(from decoder: any Decoder) throws {
    excerpt = try Excerpt(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decodeKind(Kind.self, forKey: .kind)
    speaker = try container.decodeIfPresent(String.self, forKey: .speaker)
  }

  /// Writes one object of `quotes`.
  public func encode(to encoder: any Encoder) throws {
    try excerpt.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(speaker, forKey: .speaker)
  }
}
