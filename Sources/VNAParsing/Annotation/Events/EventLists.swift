import VNAModel

/// The lists of a bulletin that events refer to by number, in place: nothing of them is copied.
///
/// Good only while ``with(_:_:)`` runs.
struct EventLists {
  let people: UnsafeBufferPointer<Person>
  let organizations: UnsafeBufferPointer<Organization>
  let places: UnsafeBufferPointer<Place>
  let dates: UnsafeBufferPointer<TemporalExpression>

  static func with<Result>(
    _ bulletin: borrowing Bulletin, _ body: (EventLists) -> Result
  ) -> Result {
    let (people, organizations) = (bulletin.people, bulletin.organizations)
    let (places, dates) = (bulletin.places, bulletin.dates)
    return people.withUnsafeBufferPointer { people in
      organizations.withUnsafeBufferPointer { organizations in
        places.withUnsafeBufferPointer { places in
          dates.withUnsafeBufferPointer { dates in
            body(
              EventLists(
                people: people, organizations: organizations, places: places, dates: dates))
          }
        }
      }
    }
  }

  /// The body that keeps the lists of the world's heritage.
  static let heritageBody = "UNESCO"

  /// Whether an actor is that body.
  func keepsHeritage(_ actor: EventCandidate.Actor) -> Bool {
    guard actor.kind == .organization else { return false }
    let body = organizations[actor.index]
    return body.name == Self.heritageBody || body.acronym == Self.heritageBody
  }

  /// «Comité Intergubernamental para la Salvaguardia del Patrimonio Cultural Inmaterial», «World Heritage
  /// Committee»: whether a body decides what is inscribed.
  func isHeritageCommittee(_ body: Organization) -> Bool {
    let name = body.name.utf8
    return Self.heritageCommittees.contains { start, thing in
      (name.starts(with: start.utf8) || body.name.hasSuffix(start)) && body.name.contains(thing)
    }
  }

  private static let heritageCommittees = [
    ("Comité", "Patrimonio"), ("Committee", "Heritage"),
    ("Intergovernmental Committee", "Heritage"),
  ]

  /// Whether a place can act.
  func isCountry(_ place: Int) -> Bool { places[place].kind == .country }

  func isProvince(_ place: Int) -> Bool { places[place].kind == .province }

  /// Whether a place is a part of a country: «le Nord», «le delta du Mékong».
  func isRegion(_ place: Int) -> Bool { places[place].kind == .region }

  /// Whether a place is of a kind that lies in a province.
  func isInProvince(_ place: Int) -> Bool {
    switch places[place].kind {
    case .city, .district, .commune: true
    default: false
    }
  }

  /// The country among the places in which an airport lies, for those who land there.
  func country(around place: Int) -> Int? {
    guard places[place].kind == .airport, let code = places[place].country else { return nil }
    return country(code)
  }

  /// The country of a code among the places.
  func country(_ code: String) -> Int? {
    places.indices.first { isCountry($0) && places[$0].country == code }
  }

  /// How many mentions of a place are looked at for the country beside it.
  private static let mentionsAsked = 8

  /// The country abroad that stands right behind a city: «Vientiane (Lào)», «Paris, Pháp».
  func countryBeside(_ place: Int) -> Int? {
    guard !isCountry(place), let code = places[place].country, code != ActorCountries.home,
      let country = country(code)
    else { return nil }
    let named = places[country].mentions.prefix(Self.mentionsAsked)
    let isBeside = places[place].mentions.prefix(Self.mentionsAsked).contains { city in
      named.contains { $0.span.start > city.span.end && $0.span.start - city.span.end <= 2 }
    }
    return isBeside ? country : nil
  }

  /// Whether a place is too wide to be where something happened.
  func isWide(_ place: Int) -> Bool {
    switch places[place].kind {
    case .sea, .continent: true
    // «l'Afrique de l'Ouest», unlike «le delta du Mékong»
    case .region: places[place].country == nil
    default: false
    }
  }

  /// Whether a date is a time that is known, not a duration.
  func isPoint(date: Int) -> Bool {
    guard dates[date].kind == .date || dates[date].kind == .time else { return false }
    if case .none = dates[date].value { return false }
    return true
  }

  /// Whether a date is fine enough for an event: to the month at least.
  func isFine(date: Int) -> Bool {
    switch dates[date].value {
    case .point(let point): Self.isFine(point)
    case .range(let first, let last): Self.isFine(first) && Self.isFine(last)
    case .set(let points): points.allSatisfy(Self.isFine)
    case nil: false
    }
  }

  private static func isFine(_ point: TemporalPoint) -> Bool {
    point.month != nil && point.knownYear != nil
  }
}
