/// The list of other stories under a bulletin.
public struct RelatedStories: Hashable, Sendable {
  /// The words that open the list: «Voir plus».
  public var markers: [Excerpt]
  /// The day on which the list was printed, where its own text tells.
  public var referenceDate: ReferenceDate?
  /// The other stories, in order.
  public var items: [RelatedStory]

  /// Makes a list.
  public init(
    markers: [Excerpt] = [], referenceDate: ReferenceDate? = nil, items: [RelatedStory] = []
  ) {
    self.markers = markers
    self.referenceDate = referenceDate
    self.items = items
  }
}

extension RelatedStories: Codable {
  enum CodingKeys: String, CodingKey { case markers, referenceDate, items }

  /// Reads the object `related`; a day of a basis that this version does not know is left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    markers = try container.decode([Excerpt].self, forKey: .markers)
    referenceDate =
      try container.decodeIfPresent(KnownEntry<ReferenceDate>.self, forKey: .referenceDate)?.entry
    items = try container.decode([RelatedStory].self, forKey: .items)
  }
}

/// One other story of the list.
public struct RelatedStory: Hashable, Sendable, Codable {
  /// The series, place or theme before the headline's colon, without the colon.
  public var kicker: Excerpt?
  /// The headline, without the kicker; absent where the list is cut off.
  public var headline: Excerpt?
  /// The summary under the headline.
  public var teaser: Excerpt?
  /// The captions of its picture.
  public var captions: [Caption]

  /// Makes an item.
  public init(
    kicker: Excerpt? = nil, headline: Excerpt? = nil, teaser: Excerpt? = nil,
    captions: [Caption] = []
  ) {
    self.kicker = kicker
    self.headline = headline
    self.teaser = teaser
    self.captions = captions
  }
}
