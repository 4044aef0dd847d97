import VNAModel

/// Reads what `BulletinEncoder` wrote. Bytes that are no such thing throw; no span leaves the source.
struct BulletinDecoder {
  typealias Malformed = RecordReader.Malformed

  private var reader: RecordReader
  private let source: SourceText
  private var texts: [String] = []
  private static let maximumDepth = 512

  private init(_ bytes: UnsafeRawBufferPointer, _ source: SourceText) {
    reader = RecordReader(bytes)
    self.source = source
  }

  /// The bulletin of a text and its annotation.
  static func read(
    _ bytes: UnsafeRawBufferPointer, of source: SourceText
  ) throws(Malformed) -> Bulletin {
    var decoder = BulletinDecoder(bytes, source)
    let bulletin = try decoder.bulletin()
    guard decoder.reader.remaining == 0 else { throw Malformed() }
    return bulletin
  }

  private mutating func bulletin() throws(Malformed) -> Bulletin {
    guard try reader.byte() == BulletinEncoder.format else { throw Malformed() }
    let id = try optionalText()
    var bulletin = Bulletin(try bulletinSource())
    if let id { bulletin.id = id }
    bulletin.language = try optionalText()
    bulletin.languageConfidence = try optional { d throws(Malformed) in try d.double() }
    bulletin.referenceDate = try referenceDate()
    var end: UInt32 = 0
    bulletin.blocks = try list { d throws(Malformed) in
      let kind = try d.word(Block.Kind.self)
      let start = end &+ (try d.number())
      let length = try d.number()
      end = start &+ length
      return Block(kind, try d.checked(Span(start: start, end: end)))
    }
    bulletin.story = try story()
    bulletin.related = RelatedStories(
      markers: try excerpts(), referenceDate: try referenceDate(),
      items: try list { d throws(Malformed) in
        RelatedStory(
          kicker: try d.optionalExcerpt(), headline: try d.optionalExcerpt(),
          teaser: try d.optionalExcerpt(), captions: try d.captions())
      })
    bulletin.residue = try excerpts()
    try readMentions(into: &bulletin)
    bulletin.diagnostics = try list { d throws(Malformed) in
      Diagnostic(
        try d.word(Diagnostic.Severity.self), code: try d.text(), message: try d.text(),
        span: try d.optional { d throws(Malformed) in try d.span() })
    }
    return bulletin
  }

  // MARK: Parts

  private mutating func bulletinSource() throws(Malformed) -> BulletinSource {
    let name = try optionalText()
    let encoding = try text()
    let mediaType = try text()
    let url = try optionalText()
    let record = try optional { d throws(Malformed) in
      let id = try d.optionalText()
      let line = try d.optional { d throws(Malformed) in
        Int(truncatingIfNeeded: try d.reader.integer(Int64.self))
      }
      let extra = try d.optional { d throws(Malformed) in try d.value(depth: 0) }
      guard case .object(let members)? = extra else {
        if extra != nil { throw Malformed() }
        return BulletinSource.Record(id: id, line: line)
      }
      return BulletinSource.Record(id: id, line: line, extra: members)
    }
    return BulletinSource(
      source, name: name, encoding: encoding, mediaType: mediaType, url: url, record: record)
  }

  private mutating func referenceDate() throws(Malformed) -> ReferenceDate? {
    try optional { d throws(Malformed) in
      ReferenceDate(try d.temporalValue(), basis: try d.word(DateBasis.self))
    }
  }

  private mutating func story() throws(Malformed) -> Story {
    Story(
      headline: try optionalExcerpt(), repeatedHeadlines: try excerpts(),
      standfirst: try optionalExcerpt(),
      dateline: try optional { d throws(Malformed) in
        Dateline(
          try d.excerpt(),
          places: try d.list { d throws(Malformed) in
            Dateline.NamedPlace(name: try d.text(), country: try d.optionalText())
          },
          agency: try d.optionalText(),
          date: try d.optional { d throws(Malformed) in try d.temporalValue() })
      },
      paragraphs: try excerpts(), captions: try captions(),
      signOff: try optional { d throws(Malformed) in
        SignOff(try d.excerpt(), agency: try d.text())
      })
  }

  private mutating func captions() throws(Malformed) -> [Caption] {
    try list { d throws(Malformed) in
      let excerpt = try d.excerpt()
      let credit = try d.optionalText()
      let span = try d.optional { d throws(Malformed) in try d.span() }
      guard let credit, let span else { return Caption(excerpt, credit: credit) }
      return Caption(excerpt, credit: credit, creditSpan: span)
    }
  }

  private mutating func readMentions(into bulletin: inout Bulletin) throws(Malformed) {
    bulletin.dates = try list { d throws(Malformed) in try d.temporalExpression() }
    bulletin.people = try list { d throws(Malformed) in
      Person(name: try d.text(), roles: try d.excerpts(), mentions: try d.excerpts())
    }
    bulletin.organizations = try list { d throws(Malformed) in
      Organization(
        name: try d.text(), acronym: try d.optionalText(), mentions: try d.excerpts())
    }
    bulletin.places = try list { d throws(Malformed) in
      Place(
        name: try d.text(), kind: try d.word(Place.Kind.self), country: try d.optionalText(),
        mentions: try d.excerpts())
    }
    bulletin.quantities = try list { d throws(Malformed) in
      Quantity(
        try d.excerpt(), value: try d.double(), unit: try d.optionalText(),
        kind: try d.word(Quantity.Kind.self), bound: try d.optionalWord(Quantity.Bound.self))
    }
    bulletin.quotes = try list { d throws(Malformed) in
      Quote(
        try d.excerpt(), kind: try d.word(Quote.Kind.self), speaker: try d.optionalText())
    }
    bulletin.events = try list { d throws(Malformed) in try d.event() }
  }

  private mutating func temporalExpression() throws(Malformed) -> TemporalExpression {
    let excerpt = try excerpt()
    let value = try optional { d throws(Malformed) in try d.temporalValue() }
    return TemporalExpression(
      excerpt, kind: try word(TemporalExpression.Kind.self), value: value,
      basis: try word(DateBasis.self), mod: try optionalText(), quant: try optionalText(),
      freq: try optionalText(),
      timex3: try list { d throws(Malformed) in
        TemporalExpression.Timex3(span: try d.span(), type: try d.text(), value: try d.text())
      })
  }

  private mutating func event() throws(Malformed) -> Event {
    Event(
      try word(Event.Kind.self), mode: try optionalWord(Event.Mode.self),
      status: try optionalWord(Event.Status.self), isMain: try reader.byte() != 0,
      place: try optionalText(), country: try optionalText(),
      date: try optional { d throws(Malformed) in try d.temporalValue() },
      actors: try list { d throws(Malformed) in
        Event.Actor(
          name: try d.text(), kind: try d.word(Event.Actor.Kind.self),
          country: try d.optionalText(), role: try d.optionalText())
      },
      mentions: try excerpts())
  }

  // MARK: Values

  private mutating func number() throws(Malformed) -> UInt32 {
    UInt32(truncatingIfNeeded: try reader.varint())
  }

  private mutating func double() throws(Malformed) -> Double {
    Double(bitPattern: try reader.integer(UInt64.self))
  }

  private mutating func text() throws(Malformed) -> String {
    let number = try reader.varint()
    if number > 0 {
      guard number <= UInt64(texts.count) else { throw Malformed() }
      return texts[Int(number) - 1]
    }
    let text = try reader.text(try reader.count())
    texts.append(text)
    return text
  }

  private mutating func optionalText() throws(Malformed) -> String? {
    try optional { d throws(Malformed) in try d.text() }
  }

  private mutating func word<Word: RawRepresentable<String>>(
    _ type: Word.Type
  ) throws(Malformed) -> Word {
    guard let word = Word(rawValue: try text()) else { throw Malformed() }
    return word
  }

  private mutating func optionalWord<Word: RawRepresentable<String>>(
    _ type: Word.Type
  ) throws(Malformed) -> Word? {
    try optional { d throws(Malformed) in try d.word(type) }
  }

  private mutating func temporalValue() throws(Malformed) -> TemporalValue {
    guard let value = TemporalValue(try text()) else { throw Malformed() }
    return value
  }

  private mutating func span() throws(Malformed) -> Span {
    let start = try number()
    return try checked(Span(start: start, end: start &+ (try number())))
  }

  private func checked(_ span: Span) throws(Malformed) -> Span {
    guard span.start <= span.end, Int(span.end) <= source.count else { throw Malformed() }
    return span
  }

  private mutating func excerpt() throws(Malformed) -> Excerpt { Excerpt(source, try span()) }

  private mutating func optionalExcerpt() throws(Malformed) -> Excerpt? {
    try optional { d throws(Malformed) in try d.excerpt() }
  }

  private mutating func excerpts() throws(Malformed) -> [Excerpt] {
    try list { d throws(Malformed) in try d.excerpt() }
  }

  private mutating func optional<Value>(
    _ body: (inout BulletinDecoder) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    try reader.byte() == 0 ? nil : try body(&self)
  }

  private mutating func list<Element>(
    _ body: (inout BulletinDecoder) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    var elements: [Element] = []
    let count = try reader.count()
    elements.reserveCapacity(min(count, 1024))
    for _ in 0..<count { elements.append(try body(&self)) }
    return elements
  }

  private mutating func value(depth: Int) throws(Malformed) -> JSONValue {
    guard depth < Self.maximumDepth else { throw Malformed() }
    switch try reader.byte() {
    case 0: return .null
    case 1: return .bool(false)
    case 2: return .bool(true)
    case 3: return .integer(try reader.integer(Int64.self))
    case 4: return .number(try double())
    case 5: return .string(try text())
    case 6:
      return .array(try list { d throws(Malformed) in try d.value(depth: depth + 1) })
    case 7:
      var members: [String: JSONValue] = [:]
      for _ in 0..<(try reader.count()) { members[try text()] = try value(depth: depth + 1) }
      return .object(members)
    default: throw Malformed()
    }
  }
}
