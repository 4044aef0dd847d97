/// A stretch of the source with one part to play; the blocks of a bulletin tile its source.
public struct Block: Hashable, Sendable {
  /// The part that a block plays on the page.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The headline of the main story, also where it is printed again.
    case headline
    /// The summary between the headline and the body.
    case standfirst
    /// A paragraph of the body; the first one has the dateline in it, the last one often the sign-off.
    case paragraph
    /// The caption of a picture of the story, with its credit.
    case caption
    /// A sign-off on a line of its own; one that ends a paragraph is part of that paragraph.
    case signOff = "sign-off"
    /// What opens the list of other stories: «Voir plus».
    case marker
    /// What stands before the headline of another story: «Actualité de la semaine».
    case relatedKicker = "related-kicker"
    /// The headline of another story.
    case relatedHeadline = "related-headline"
    /// The sentence or two that stand for another story.
    case relatedTeaser = "related-teaser"
    /// The caption of a picture of another story.
    case relatedCaption = "related-caption"
    /// What belongs to no story: navigation, tags, the site's dates.
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

extension Block: Codable {
  enum CodingKeys: String, CodingKey { case kind, span }

  /// Reads one object of `blocks`; a kind that this version does not know is read as residue.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decodeKind(forKey: .kind, else: .residue)
    span = try container.decode(Span.self, forKey: .span)
  }
}
