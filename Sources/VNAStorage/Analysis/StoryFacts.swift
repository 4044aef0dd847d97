import VNAModel

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

/// Counts the values of a facet over bulletins, spellings that fold alike as one.
struct FacetCounter {
  private struct Value {
    var count = 0
    var spellings: [String: Int] = [:]
  }

  private let facet: Facet
  private var values: [String: Value] = [:]

  init(_ facet: Facet) { self.facet = facet }

  /// Adds the values of one bulletin.
  mutating func add(_ names: [String]) {
    var seen: Set<String> = []
    for name in names {
      let folded = foldedKey(name)
      let isNew = seen.insert(folded).inserted
      values[folded, default: Value()].spellings[name, default: 0] += 1
      if isNew { values[folded, default: Value()].count += 1 }
    }
  }

  /// Names fold; codes do not.
  private func foldedKey(_ name: String) -> String {
    switch facet {
    case .people, .organizations, .places:
      let folded = FoldedName.make(name)
      return folded.isEmpty ? name : folded
    case .countries, .events, .languages, .years: return name
    }
  }

  /// The most frequent values.
  func top(_ limit: Int) -> [FacetValue] {
    let all = values.values.map { value in
      let spellings = value.spellings.sorted {
        ($1.value, Array($0.key.utf8)) < ($0.value, Array($1.key.utf8))
      }
      return FacetValue(
        spellings.first?.key ?? "", count: value.count, spellings: spellings.map(\.key))
    }
    let sorted = all.sorted {
      $0.count != $1.count
        ? $0.count > $1.count : $0.value.utf8.lexicographicallyPrecedes($1.value.utf8)
    }
    return Array(sorted.prefix(max(0, limit)))
  }
}

/// Arrays of bytes compare as their texts' bytes do.
private func < (left: (Int, [UInt8]), right: (Int, [UInt8])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
