/// The main story of a bulletin: a view of its blocks, trimmed.
public struct Story: Hashable, Sendable, Codable {
  /// The headline, where the page has one.
  public var headline: Excerpt?
  /// The headline printed again.
  public var repeatedHeadlines: [Excerpt]
  /// The summary between the headline and the body.
  public var standfirst: Excerpt?
  /// The opening of the body that names the place and the agency.
  public var dateline: Dateline?
  /// The paragraphs as printed, dateline and sign-off included.
  public var paragraphs: [Excerpt]
  /// The captions of the story's pictures.
  public var captions: [Caption]
  /// The agency's mark at the end of the body.
  public var signOff: SignOff?

  /// Makes a story.
  public init(
    headline: Excerpt? = nil, repeatedHeadlines: [Excerpt] = [], standfirst: Excerpt? = nil,
    dateline: Dateline? = nil, paragraphs: [Excerpt] = [], captions: [Caption] = [],
    signOff: SignOff? = nil
  ) {
    self.headline = headline
    self.repeatedHeadlines = repeatedHeadlines
    self.standfirst = standfirst
    self.dateline = dateline
    self.paragraphs = paragraphs
    self.captions = captions
    self.signOff = signOff
  }

  /// Standfirst, paragraphs and captions in the order of the page.
  package var textsInOrder: [Excerpt] {
    let texts = [standfirst].compactMap(\.self) + paragraphs
    return (texts + captions.map(\.excerpt)).sorted { $0.span.start < $1.span.start }
  }

  /// The paragraphs without the dateline before them and the sign-off behind them.
  public var body: [Excerpt] {
    paragraphs.compactMap { paragraph in
      // An excerpt decoded by itself has no source: its span lies beyond the bytes.
      guard Int(paragraph.span.end) <= paragraph.source.count else { return nil }
      var span = paragraph.span
      if let dateline = dateline?.excerpt.span, span.contains(dateline) {
        span.start = dateline.end
      }
      if let signOff = signOff?.excerpt.span, span.contains(signOff) { span.end = signOff.start }
      paragraph.source.trim(&span)
      return span.isEmpty ? nil : Excerpt(paragraph.source, span)
    }
  }
}

extension SourceText {
  /// Takes white space off both ends of a span, no-break and ideographic spaces included.
  fileprivate func trim(_ span: inout Span) {
    let wide: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE3, 0x80, 0x80]]
    while span.start < span.end {
      let rest = bytes[span.range]
      if bytes[Int(span.start)] <= 0x20 {
        span.start += 1
      } else if let space = wide.first(where: { rest.starts(with: $0) }) {
        span.start += UInt32(space.count)
      } else {
        break
      }
    }
    while span.start < span.end {
      let rest = bytes[span.range]
      if bytes[Int(span.end) - 1] <= 0x20 {
        span.end -= 1
      } else if let space = wide.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
        span.end -= UInt32(space.count)
      } else {
        break
      }
    }
  }
}

/// The opening of the body: «Bakou (VNA) –».
public struct Dateline: Hashable, Sendable {
  /// The dateline as printed, the dash included.
  public var excerpt: Excerpt
  /// The places it names, the city first.
  public var places: [NamedPlace]
  /// The agency as printed.
  public var agency: String?
  /// The day it names, as far as the year is known.
  public var date: TemporalValue?

  /// A place of a dateline.
  public struct NamedPlace: Hashable, Sendable, Codable {
    /// The name as printed.
    public var name: String
    /// The ISO 3166-1 alpha-2 code of its country, where known.
    public var country: String?

    /// Makes a place.
    public init(name: String, country: String? = nil) {
      self.name = name
      self.country = country
    }
  }

  /// Makes a dateline.
  public init(
    _ excerpt: Excerpt, places: [NamedPlace] = [], agency: String? = nil,
    date: TemporalValue? = nil
  ) {
    self.excerpt = excerpt
    self.places = places
    self.agency = agency
    self.date = date
  }
}

extension Dateline: Codable {
  private enum CodingKeys: String, CodingKey { case places, agency, date }

  /// Reads the keys of the excerpt and those of the dateline from one object.
  public init(from decoder: any Decoder) throws {
    excerpt = try Excerpt(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    places = try container.decode([NamedPlace].self, forKey: .places)
    agency = try container.decodeIfPresent(String.self, forKey: .agency)
    date = try container.decodeIfPresent(TemporalValue.self, forKey: .date)
  }

  /// Writes the keys of the excerpt and those of the dateline into one object.
  public func encode(to encoder: any Encoder) throws {
    try excerpt.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(places, forKey: .places)
    try container.encodeIfPresent(agency, forKey: .agency)
    try container.encodeIfPresent(date, forKey: .date)
  }
}

/// The caption of a picture, its credit included.
public struct Caption: Hashable, Sendable {
  /// The caption as printed.
  public var excerpt: Excerpt
  /// The agency or person credited, as printed.
  public var credit: String?
  /// Where the credit stands, its word and brackets included; not part of the JSON.
  package var creditSpan: Span?

  /// Makes a caption.
  public init(_ excerpt: Excerpt, credit: String? = nil) {
    self.excerpt = excerpt
    self.credit = credit
  }

  /// Makes a caption whose credit's place is known.
  package init(_ excerpt: Excerpt, credit: String, creditSpan: Span) {
    self.excerpt = excerpt
    self.credit = credit
    self.creditSpan = creditSpan
  }

  /// Two captions are equal when their wordings and credits are.
  public static func == (left: Caption, right: Caption) -> Bool {
    left.excerpt == right.excerpt && left.credit == right.credit
  }

  /// Hashes the wording.
  public func hash(into hasher: inout Hasher) { hasher.combine(excerpt) }
}

extension Caption: Codable {
  private enum CodingKeys: String, CodingKey { case credit }

  /// Reads the keys of the excerpt and the credit from one object.
  public init(from decoder: any Decoder) throws {
    excerpt = try Excerpt(from: decoder)
    credit = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(String.self, forKey: .credit)
  }

  /// Writes the keys of the excerpt and the credit into one object.
  public func encode(to encoder: any Encoder) throws {
    try excerpt.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(credit, forKey: .credit)
  }
}

/// The agency's mark at the end of the body: «-VNA».
public struct SignOff: Hashable, Sendable {
  /// The mark as printed, the dash included.
  public var excerpt: Excerpt
  /// The agency as printed.
  public var agency: String

  /// Makes a sign-off.
  public init(_ excerpt: Excerpt, agency: String) {
    self.excerpt = excerpt
    self.agency = agency
  }
}

extension SignOff: Codable {
  private enum CodingKeys: String, CodingKey { case agency }

  /// Reads the keys of the excerpt and the agency from one object.
  public init(from decoder: any Decoder) throws {
    excerpt = try Excerpt(from: decoder)
    agency = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .agency)
  }

  /// Writes the keys of the excerpt and the agency into one object.
  public func encode(to encoder: any Encoder) throws {
    try excerpt.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(agency, forKey: .agency)
  }
}
