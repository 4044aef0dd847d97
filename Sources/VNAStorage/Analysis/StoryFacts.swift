public import VNAModel

/// What a bulletin's main story names, as fields are searched and counted.
struct StoryFacts {
  private(set) var people: [String] = []
  private(set) var organizations: [String] = []
  private(set) var acronyms: [String] = []
  private(set) var places: [String] = []
  private(set) var countries: [String] = []
  private(set) var events: [String] = []
  let language: String?
  let days: ClosedRange<CivilDate>?

  init(_ bulletin: Bulletin) {
    language = bulletin.language
    days = Self.days(of: bulletin)
    let isWhole = bulletin.blocks.isEmpty
    func isNamed(_ mentions: [Excerpt]) -> Bool {
      isWhole || mentions.isEmpty || mentions.contains { bulletin.isInStory($0.span) }
    }
    for person in bulletin.people where isNamed(person.mentions) {
      Self.add(person.name, to: &people)
    }
    for organization in bulletin.organizations where isNamed(organization.mentions) {
      Self.add(organization.name, to: &organizations)
      if let acronym = organization.acronym { Self.add(acronym, to: &acronyms) }
    }
    for place in bulletin.places where isNamed(place.mentions) {
      Self.add(place.name, to: &places)
      if let country = place.country { Self.add(country, to: &countries) }
    }
    for event in bulletin.events where isNamed(event.mentions) {
      Self.add(event.kind.rawValue, to: &events)
    }
  }

  private static func add(_ value: String, to values: inout [String]) {
    if !value.isEmpty, !values.contains(value) { values.append(value) }
  }

  /// The days of the story: of its reference date, else of its dateline.
  static func days(of bulletin: Bulletin) -> ClosedRange<CivilDate>? {
    bulletin.referenceDate?.value.days ?? bulletin.story.dateline?.date?.days
  }

  /// The values of a facet.
  func values(of facet: Facet) -> [String] {
    switch facet {
    case .people: people
    case .organizations: organizations
    case .places: places
    case .countries: countries
    case .events: events
    case .languages: language.map { [$0] } ?? []
    case .years: days.map { [TemporalPoint(year: .year($0.lowerBound.year)).description] } ?? []
    }
  }

  /// Whether a term on one of the fields holds.
  func matches(_ term: CompiledTerm) -> Bool {
    switch term.field {
    case .text, .headline: false
    case .person: people.contains { term.matches(name: FoldedName.make($0)) }
    case .organization:
      (organizations + acronyms).contains { term.matches(name: FoldedName.make($0)) }
    case .place: places.contains { term.matches(name: FoldedName.make($0)) }
    case .country: countries.contains(term.value)
    case .event: events.contains(term.value)
    case .language: language == term.value
    }
  }
}

extension Bulletin {
  /// The days of the story, by which stores put bulletins in order and select them: those of its
  /// reference date, else of its dateline; nil where the year is not known.
  public var storyDays: ClosedRange<CivilDate>? { StoryFacts.days(of: self) }
}
