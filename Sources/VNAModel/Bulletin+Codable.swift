extension Bulletin: Codable {
  enum CodingKeys: String, CodingKey {
    case schemaVersion, id, source, language, languageConfidence, referenceDate, blocks, story
    case related, residue, dates, people, organizations, places, quantities, quotes, events
    case diagnostics
  }

  private enum SourceKeys: String, CodingKey { case offsets }

  /// Reads the JSON of a bulletin, also of a later version of VNAKit with the same version of the JSON.
  ///
  /// Of kinds that this version does not know, an event or a place is read as `other` and a block as
  /// residue; the mode or status of an event is left out; a date, quantity, quote or diagnostic, and an event
  /// with such an actor, is left out whole, which the diagnostic `unknown-kind` says.
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
    var leftOut = 0
    if let date = try container.decodeIfPresent(
      KnownEntry<ReferenceDate>.self, forKey: .referenceDate)
    {
      referenceDate = date.entry
      if date.entry == nil { leftOut += 1 }
    }
    blocks = try container.decode([Block].self, forKey: .blocks)
    story = try container.decode(Story.self, forKey: .story)
    related = try container.decode(RelatedStories.self, forKey: .related)
    residue = try container.decode([Excerpt].self, forKey: .residue)
    dates = try container.decodeKnown(forKey: .dates, leavingOut: &leftOut)
    people = try container.decode([Person].self, forKey: .people)
    organizations = try container.decode([Organization].self, forKey: .organizations)
    places = try container.decode([Place].self, forKey: .places)
    quantities = try container.decodeKnown(forKey: .quantities, leavingOut: &leftOut)
    quotes = try container.decodeKnown(forKey: .quotes, leavingOut: &leftOut)
    events = try container.decodeKnown(forKey: .events, leavingOut: &leftOut)
    diagnostics = try container.decodeKnown(forKey: .diagnostics, leavingOut: &leftOut)
    if leftOut > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, code: "unknown-kind",
          message: "\(leftOut == 1 ? "a value is" : "\(leftOut) values are") of a kind that only a "
            + "later version knows: left out, update VNAKit"))
    }
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
