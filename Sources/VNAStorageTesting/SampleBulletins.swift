public import VNAModel

/// Bulletins for checks, written for them.
public enum SampleBulletins {
  /// A bulletin with a headline and one paragraph, and the people and places that it names.
  ///
  /// - Parameters:
  ///   - id: the record id; nil leaves the key to `url` or the content.
  ///   - text: the headline up to the first line end, then the body.
  ///   - url: the address of the page.
  ///   - day: the day of the story, as `2025-10-16`.
  ///   - language: the language, as `fr`.
  ///   - people: names, each of which stands in the text.
  ///   - organizations: names and acronyms.
  ///   - places: names and country codes.
  ///   - events: types of events.
  public static func make(
    _ id: String?, _ text: String, url: String? = nil, day: String? = nil, language: String? = "fr",
    people: [String] = [], organizations: [(name: String, acronym: String?)] = [],
    places: [(name: String, country: String?)] = [], events: [Event.Kind] = []
  ) -> Bulletin {
    let source = SourceText(text)
    var bulletin = Bulletin(
      BulletinSource(source, name: "sample.txt", url: url, record: id.map { .init(id: $0) }))
    let end = source.bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
    if end > 0, end < source.count {
      bulletin.blocks = [
        Block(.headline, Span(0..<end)), Block(.paragraph, Span(end..<source.count)),
      ]
      bulletin.story.headline = Excerpt(source, Span(0..<(end - 1)))
      bulletin.story.paragraphs = [Excerpt(source, Span(end..<source.count))]
    }
    func mentions(_ name: String) -> [Excerpt] {
      let needle = Array(name.utf8)
      guard !needle.isEmpty, needle.count <= source.count else { return [] }
      for start in 0...(source.count - needle.count)
      where source.bytes[start..<(start + needle.count)].elementsEqual(needle) {
        return [Excerpt(source, Span(start..<(start + needle.count)))]
      }
      return []
    }
    bulletin.language = language
    bulletin.languageConfidence = language == nil ? nil : 0.9
    if let value = day.flatMap({ TemporalValue($0) }) {
      bulletin.referenceDate = ReferenceDate(value, basis: .explicit)
    }
    bulletin.people = people.map { Person(name: $0, mentions: mentions($0)) }
    bulletin.organizations = organizations.map {
      Organization(name: $0.name, acronym: $0.acronym, mentions: mentions($0.name))
    }
    bulletin.places = places.map {
      Place(name: $0.name, kind: .city, country: $0.country, mentions: mentions($0.name))
    }
    bulletin.events = events.map { Event($0, mentions: []) }
    return bulletin
  }

  /// A bulletin in which every field has a value.
  public static var full: Bulletin {
    let text = "Le port\nHanoï (VNA) – M. Lê a dit hier «oui» pour 3 km.-VNA\nVoir plus\nAutre\n"
    let source = SourceText(text)
    func at(_ start: Int, _ count: Int) -> Excerpt {
      Excerpt(source, Span(start..<min(start + count, source.count)))
    }
    var bulletin = make("full", text)
    bulletin.source.encoding = "windows-1252"
    bulletin.source.mediaType = "text/html"
    bulletin.source.url = "https://example.org/a?b=1"
    bulletin.source.record = .init(
      id: "full", line: 7,
      extra: [
        "a": .array([.null, .bool(true), .bool(false), .integer(-5), .number(0.5)]),
        "b": .object(["c": .string("é")]),
      ])
    bulletin.referenceDate = ReferenceDate(.point(TemporalPoint("2025-03-04")!), basis: .weekday)
    bulletin.story.repeatedHeadlines = [at(0, 7)]
    bulletin.story.standfirst = at(0, 2)
    bulletin.story.dateline = Dateline(
      at(8, 16), places: [.init(name: "Hanoï", country: "VN"), .init(name: "Huê")], agency: "VNA",
      date: TemporalValue("XXXX-03-04"))
    bulletin.story.captions = [Caption(at(10, 5), credit: "VNA"), Caption(at(10, 5))]
    bulletin.story.signOff = SignOff(at(60, 4), agency: "VNA")
    bulletin.related = RelatedStories(
      markers: [at(64, 9)],
      referenceDate: ReferenceDate(.point(TemporalPoint("202X")!), basis: .bound),
      items: [
        RelatedStory(
          kicker: at(70, 2), headline: at(70, 3), teaser: at(71, 2), captions: [Caption(at(70, 1))]),
        RelatedStory(),
      ])
    bulletin.residue = [at(2, 3)]
    bulletin.dates = [
      TemporalExpression(
        at(20, 4), kind: .time, value: TemporalValue("2025-10-16TMO/2025-10-17"), basis: .relative,
        mod: "APPROX", quant: "EVERY", freq: "2X",
        timex3: [.init(span: Span(20..<22), type: "DATE", value: "2025-10-16TMO")]),
      TemporalExpression(at(3, 3), basis: .unresolved),
    ]
    bulletin.people = [Person(name: "Lê", roles: [at(1, 1)], mentions: [at(2, 2), at(30, 2)])]
    bulletin.organizations = [Organization(name: "VNA", acronym: "AVI", mentions: [at(15, 3)])]
    bulletin.places = [Place(name: "Hanoï", kind: .borderGate, country: "VN", mentions: [at(8, 6)])]
    bulletin.quantities = [
      Quantity(at(50, 4), value: -0.1, unit: "km", kind: .measure, bound: .moreThan)
    ]
    bulletin.quotes = [Quote(at(40, 3), kind: .reported, speaker: "Lê")]
    bulletin.events = [
      Event(
        .meeting, mode: .host, status: .held, isMain: true, place: "Hanoï", country: "VN",
        date: TemporalValue("2025-10-14,2025-10-15"),
        actors: [.init(name: "Lê", kind: .person, country: "VN", role: "host")],
        mentions: [at(26, 5)])
    ]
    bulletin.diagnostics = [
      Diagnostic(.warning, code: "no-headline", message: "No headline.", span: Span(0..<3)),
      Diagnostic(.note, code: "empty", message: "Ça va."),
    ]
    return bulletin
  }

  /// So many bulletins (`count`) of words drawn at random, the same for the same `seed`: for comparing
  /// stores.
  public static func random(_ count: Int, seed: UInt64) -> [Bulletin] {
    var random = RandomNumbers(seed: seed)
    return (0..<count).map { index in
      let words = (0..<random.below(40)).map { _ in random.one(of: vocabulary) }
      let headline = (0..<random.below(5)).map { _ in random.one(of: vocabulary) }
      let people = random.below(3) == 0 ? [random.one(of: names)] : []
      let places = random.below(2) == 0 ? [random.one(of: cities)] : []
      let text =
        headline.joined(separator: " ") + "\n"
        + (words + people + places.map(\.name)).joined(separator: " ")
      let day =
        random.below(5) == 0
        ? nil : "2025-\(random.below(2) == 0 ? "03" : "10")-1\(random.below(9))"
      return make(
        "r\(index)", text, day: day, language: random.below(4) == 0 ? "vi" : "fr", people: people,
        places: places.map { ($0.name, $0.country) },
        events: random.below(3) == 0 ? [.meeting] : [])
    }
  }

  static let vocabulary = [
    "rail", "Laos", "Đà", "Nẵng", "œuvre", "chemin", "de", "fer", "visite", "ministre", "Hà", "Nội",
    "hanoï", "délégation", "l’Assemblée", "nationale", "2025", "5ᵉ", "coopération", "中国人民",
    "Vietnam",
    "signer", "signature", "signatures", "аэропорт",
  ]
  static let names = ["Tô Lâm", "To Lam", "Pham Minh Chinh", "Phạm Minh Chính"]
  static let cities: [(name: String, country: String?)] = [
    ("Hanoï", "VN"), ("Vientiane", "LA"), ("Bakou", "AZ"),
  ]
}

/// Numbers that look random and are the same for the same seed (SplitMix64, Steele 2014).
public struct RandomNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a sequence.
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  /// A number from 0 to below `limit`.
  public mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// One of several things.
  public mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
