/// A stretch of the source with one part to play; the blocks of a bulletin tile its source.
public struct Block: Hashable, Sendable, Codable {
  /// The part that a block plays on the page.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case headline
    case standfirst
    case paragraph
    case caption
    case signOff = "sign-off"
    case marker
    case relatedKicker = "related-kicker"
    case relatedHeadline = "related-headline"
    case relatedTeaser = "related-teaser"
    case relatedCaption = "related-caption"
    case residue

    /// Whether the block belongs to the list of other stories.
    public var isRelated: Bool {
      switch self {
      case .relatedKicker, .relatedHeadline, .relatedTeaser, .relatedCaption: true
      default: false
      }
    }
  }

  /// The part it plays.
  public var kind: Kind
  /// What it covers, the white space behind it included.
  public var span: Span

  /// Makes a block.
  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }
}
