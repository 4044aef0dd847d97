/// A bulletin read whole: its source, its blocks, the views of them and what they say.
///
/// `Codable` reads and writes the JSON documented in Docs/output.md, the same as
/// `vna parse --format json --include-source`: what an encoder wrote, a decoder reads. Who keeps the
/// source elsewhere leaves it out of the JSON with
/// ``/VNAModel/Swift/CodingUserInfoKey/bulletinIncludesSource`` and hands it over for decoding under
/// ``/VNAModel/Swift/CodingUserInfoKey/bulletinSource``.
public struct Bulletin: Hashable, Sendable {
  /// The version of the JSON.
  public static let schemaVersion = 1

  /// The identifier of the text (see ``ContentID``), found when it is asked for; or another that
  /// was set.
  public var id: String {
    get { givenID ?? source.text.withBytes(ContentID.make) }
    set { givenID = newValue == source.text.withBytes(ContentID.make) ? nil : newValue }
  }
  /// What is no identifier of the text.
  private var givenID: String?
  /// Whether ``id`` is another one than that of the text.
  package var hasOwnID: Bool { givenID != nil }
  /// Where it came from, and its text.
  public var source: BulletinSource
  /// The language (`fr`, `en`, `es`, `vi`, `zh`, `ru`), where it is known.
  public var language: String?
  /// How sure the language is, 0 to 1; 1 where the caller said so.
  public var languageConfidence: Double?
  /// The day on which the story was written, and how that is known.
  public var referenceDate: ReferenceDate?
  /// The blocks that tile the source.
  public var blocks: [Block]
  /// The main story.
  public var story: Story
  /// The list of other stories.
  public var related: RelatedStories
  /// What belongs to neither: navigation, tags, share buttons, the site's dates.
  public var residue: [Excerpt]
  /// Wordings that name a time.
  public var dates: [TemporalExpression]
  /// People, each once.
  public var people: [Person]
  /// Organizations, each once.
  public var organizations: [Organization]
  /// Places, each once.
  public var places: [Place]
  /// Amounts, percentages, measures and counts.
  public var quantities: [Quantity]
  /// Words of somebody.
  public var quotes: [Quote]
  /// What happened.
  public var events: [Event]
  /// What was doubtful.
  public var diagnostics: [Diagnostic]

  /// Makes a bulletin of which nothing is known but its source.
  public init(_ source: BulletinSource) {
    self.source = source
    blocks = []
    story = Story()
    related = RelatedStories()
    residue = []
    dates = []
    people = []
    organizations = []
    places = []
    quantities = []
    quotes = []
    events = []
    diagnostics = []
  }

  /// The kind of the block that holds a byte of the source, or nil outside it.
  public func blockKind(at offset: UInt32) -> Block.Kind? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < blocks.count, blocks[low].span.start <= offset else { return nil }
    return blocks[low].kind
  }

  /// Whether a span lies in the main story, and not in another story or the residue.
  public func isInStory(_ span: Span) -> Bool {
    guard let kind = blockKind(at: span.start) else { return false }
    return !kind.isRelated && kind != .marker && kind != .residue
  }
}

extension Bulletin: Identifiable {}
