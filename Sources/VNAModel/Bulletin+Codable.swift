extension Bulletin: Codable {
  enum CodingKeys: String, CodingKey {
    case schemaVersion, id, source, language, languageConfidence, referenceDate, blocks, story
    case related, residue, dates, people, organizations, places, quantities, quotes, events
    case diagnostics
  }

  private enum SourceKeys: String, CodingKey { case offsets }

  /// Reads the JSON of a bulletin.
  ///
  /// - Throws: `DecodingError` where a key is missing or of another type, where the version of the
  ///   JSON is another, where there is no source text, and where a span lies outside it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .schemaVersion)
    guard version == Self.schemaVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .schemaVersion, in: container,
        debugDescription: "version \(version) of the JSON is not known, only "
          + "\(Self.schemaVersion): update VNAKit")
    }
    let source = try container.decode(BulletinSource.self, forKey: .source)
    self = try Excerpt.$sourceOfBulletin.withValue(source.text) {
      try Bulletin(decoding: container, of: source)
    }
    let unit =
      try container.nestedContainer(keyedBy: SourceKeys.self, forKey: .source)
      .decodeIfPresent(OffsetUnit.self, forKey: .offsets) ?? .utf8
    var relocation = Relocation(source.text, unit: unit)
    relocate(&relocation)
    guard relocation.isSound else {
      throw DecodingError.dataCorruptedError(
        forKey: .blocks, in: container,
        debugDescription: "a span lies outside the source: it is not this bulletin's")
    }
  }

  /// Reads what stands beside the source, with the spans as they are written.
  private init(
    decoding container: KeyedDecodingContainer<CodingKeys>, of source: BulletinSource
  ) throws {
    self.init(source)
    id = try container.decode(String.self, forKey: .id)
    language = try container.decodeIfPresent(String.self, forKey: .language)
    languageConfidence = try container.decodeIfPresent(Double.self, forKey: .languageConfidence)
    referenceDate = try container.decodeIfPresent(ReferenceDate.self, forKey: .referenceDate)
    blocks = try container.decode([Block].self, forKey: .blocks)
    story = try container.decode(Story.self, forKey: .story)
    related = try container.decode(RelatedStories.self, forKey: .related)
    residue = try container.decode([Excerpt].self, forKey: .residue)
    dates = try container.decode([TemporalExpression].self, forKey: .dates)
    people = try container.decode([Person].self, forKey: .people)
    organizations = try container.decode([Organization].self, forKey: .organizations)
    places = try container.decode([Place].self, forKey: .places)
    quantities = try container.decode([Quantity].self, forKey: .quantities)
    quotes = try container.decode([Quote].self, forKey: .quotes)
    events = try container.decode([Event].self, forKey: .events)
    diagnostics = try container.decode([Diagnostic].self, forKey: .diagnostics)
  }

  /// Writes the JSON of a bulletin, its text included: what was written can be read. To leave the text
  /// out, set ``/VNAModel/Swift/CodingUserInfoKey/bulletinIncludesSource`` to `false`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schemaVersion, forKey: .schemaVersion)
    try container.encode(id, forKey: .id)
    try container.encode(source, forKey: .source)
    try container.encodeIfPresent(language, forKey: .language)
    try container.encodeIfPresent(languageConfidence, forKey: .languageConfidence)
    try container.encodeIfPresent(referenceDate, forKey: .referenceDate)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(story, forKey: .story)
    try container.encode(related, forKey: .related)
    try container.encode(residue, forKey: .residue)
    try container.encode(dates, forKey: .dates)
    try container.encode(people, forKey: .people)
    try container.encode(organizations, forKey: .organizations)
    try container.encode(places, forKey: .places)
    try container.encode(quantities, forKey: .quantities)
    try container.encode(quotes, forKey: .quotes)
    try container.encode(events, forKey: .events)
    try container.encode(diagnostics, forKey: .diagnostics)
  }
}
