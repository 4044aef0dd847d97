import VNAModel
import VNAText

/// Turns candidates into the bulletin's events: names, countries, modes, places by default.
struct EventWriter {
  let lists: EventLists
  let merger: EventMerger
  let titles: TitleIndex
  /// The candidates that the story reports, the most important first.
  let main: [Int]
  /// The number of the story's day, or -1.
  let day: Int
  /// The number of the only date of the lead, or -1.
  let leadDate: Int
  /// The two leaders of the lead, where it names two.
  let pair: (EventCandidate.Actor, EventCandidate.Actor)?
  let countries: ActorCountries
  /// The city of the dateline as printed.
  let printed: Dateline.NamedPlace?

  typealias Named = (name: String, country: String?)

  var all: ContiguousArray<EventCandidate> { merger.events }

  func events(_ context: borrowing AnnotationContext) -> [Event] {
    let dateline = self.dateline
    let place = dateline ?? self.place ?? heritagePlace
    var events: [Event] = []
    events.reserveCapacity(all.count)
    for index in all.indices {
      let isMain = main.contains(index)
      // What nothing but the lead's own verb tells is an event only where no other is.
      if all[index].strength == 0, !isMain { continue }
      var candidate = all[index]
      if candidate.guests >= 0 {
        // «les ambassadeurs de …» stands for those whom the story names later.
        for person in titles.colleagues(
          of: candidate.guests, isMain ? countries : nil, context)
        {
          candidate.add(.init(kind: .person, index: person, role: .guest))
        }
      }
      if isMain { complete(&candidate, dateline, context) }
      events.append(event(candidate, isMain: isMain, place, context))
    }
    return events
  }

  private func event(
    _ candidate: EventCandidate, isMain: Bool, _ dateline: Named?,
    _ context: borrowing AnnotationContext
  ) -> Event {
    // A disaster has no actors.
    var actors: [Event.Actor] = []
    if candidate.kind != .disaster {
      actors.reserveCapacity(candidate.actors.count)
      for one in candidate.actors { actors.append(actor(one)) }
    }
    var place: Named?
    if candidate.isHeritage, isMain,
      let scene = [heritagePlace, dateline].lazy.compactMap({ $0 }).first(where: {
        $0.country != ActorCountries.home
      })
    {
      // Inscribed where the body met, not where the heritage is.
      place = scene
    } else if let country = visited(candidate, context) {
      place = country
    } else if candidate.place >= 0,
      !(takesDateline(candidate) && isCountry(candidate, of: dateline))
    {
      place = (lists.places[candidate.place].name, lists.places[candidate.place].country)
    } else if isMain, takesDateline(candidate) {
      place = dateline ?? placeOfBody(candidate)
    }
    let (source, tokens) = (context.source, context.tokens)
    return Event(
      candidate.kind,
      mode: candidate.mode ?? mode(candidate.kind, actors, in: place?.country),
      status: candidate.status, isMain: isMain, place: place?.name, country: place?.country,
      date: merger.times.whenHeld(candidate), actors: actors,
      mentions: merger.mentions(of: candidate) { mention in
        let last = tokens[mention.upperBound - 1]
        return Excerpt(source, Span(start: tokens[mention.lowerBound].start, end: last.end))
      })
  }

  /// «đến Johannesburg, thăm chính thức Nam Phi»: the country that is visited, not the city on the way.
  private func visited(
    _ event: EventCandidate, _ context: borrowing AnnotationContext
  ) -> Named? {
    guard event.kind == .visit, event.place >= 0, !lists.isCountry(event.place),
      context.words.eventGrammar.habits.contains(.uninflected)
    else { return nil }
    let code = lists.places[event.place].country
    guard
      let country = event.actors.first(where: {
        $0.kind == .place && lists.places[$0.index].country == code
      })
    else { return nil }
    return (lists.places[country.index].name, code)
  }

  /// Where the main events were, for a story without dateline.
  private var place: Named? {
    for index in main {
      let place = all[index].place
      if place >= 0, all[index].kind != .visit, all[index].kind != .election {
        return (lists.places[place].name, lists.places[place].country)
      }
    }
    return nil
  }

  /// Where the body met that inscribed heritage on its list.
  private var heritagePlace: Named? {
    guard main.contains(where: { all[$0].isHeritage }),
      let session = all.first(where: {
        ($0.kind == .congress || $0.kind == .conference) && $0.place >= 0
          && !lists.isCountry($0.place)
          && ($0.position.rawValue <= EventCandidate.Position.opening.rawValue
            // «La 16e session se tient à Paris», at the end of the story.
            || $0.position == .body && lists.places[$0.place].country != ActorCountries.home)
      })
    else { return nil }
    return (lists.places[session.place].name, lists.places[session.place].country)
  }

  private var dateline: Named? {
    guard let printed else { return nil }
    var folded: String?
    for index in lists.places.indices {
      let name = lists.places[index].name
      if name == printed.name { return (name, lists.places[index].country) }
      folded = folded ?? Folding.fold(printed.name)
      if Folding.fold(name) == folded { return (name, lists.places[index].country) }
    }
    // «岘港», of the place that the story calls «岘港市».
    if let place = lists.places.first(where: { place in
      place.mentions.contains { $0.text == printed.name }
    }) {
      return (place.name, place.country)
    }
    return (printed.name, printed.country)
  }

  /// Whether it happened where the story was written unless it says otherwise.
  private func takesDateline(_ event: EventCandidate) -> Bool {
    if event.status == .planned { return false }
    return switch event.kind {
    case .visit, .call, .message: false
    // Of one whom others congratulate: they write from elsewhere.
    case .election: !isBesideMessages(event)
    // What nothing but the lead's own verb tells, or who was dismissed where his successor was elected.
    case .other:
      event.strength == 0
        || event.date >= 0 && first(.election).map { all[$0].date == event.date } ?? false
    case .meeting: event.mode != .online
    default: true
    }
  }

  func isBesideMessages(_ election: EventCandidate) -> Bool {
    main.contains {
      all[$0].kind == .message && all[$0].position.rawValue < election.position.rawValue
    }
  }

  /// Whether an event's place is the country of the dateline's city, which says more.
  private func isCountry(_ event: EventCandidate, of dateline: Named?) -> Bool {
    lists.isCountry(event.place) && event.kind != .disaster
      && lists.places[event.place].country == dateline?.country
  }

  /// The first main event of a kind.
  func first(_ kind: Event.Kind) -> Int? { main.first { all[$0].kind == kind } }

  /// A spokesperson speaks for a body, which the function names: «porte-parole du ministère».
  func addBody(_ event: inout EventCandidate, _ context: borrowing AnnotationContext) {
    for actor in event.actors where actor.kind == .person {
      for role in lists.people[actor.index].roles {
        var token = context.tokens.firstIndex(atOrAfter: role.span.start)
        if context.words.names.style == .solid {
          // «外交部发言人»: the title stands at the end.
          while token < context.tokens.count, context.tokens[token].start < role.span.end,
            !context.matches.has(.title, at: token)
          {
            token += 1
          }
        }
        guard token < context.tokens.count,
          let title = context.matches.longest(.title, at: token),
          context.lexicon.value(of: title, is: "spokesperson")
        else { continue }
        for index in lists.organizations.indices
        where lists.organizations[index].mentions.contains(where: {
          $0.span.start >= role.span.start && $0.span.end <= role.span.end
        }) {
          event.add(.init(kind: .organization, index: index, role: .source))
        }
        // The country speaks through them.
        event.actors.removeAll { $0.kind == .place }
        return
      }
    }
  }

  private static func isLocal(_ kind: Place.Kind) -> Bool {
    switch kind {
    case .province, .city, .district, .commune: true
    default: false
    }
  }

  /// The province or town of the story's disaster.
  func scene(_ dateline: Named?) -> Int? {
    guard let disaster = first(.disaster),
      let place = all[disaster].place >= 0
        ? all[disaster].place : lists.places.firstIndex(where: { $0.name == dateline?.name }),
      Self.isLocal(lists.places[place].kind)
    else { return nil }
    return place
  }

  /// Whether a visitor is a foreigner whom somebody of the agency's country met at home.
  func isGuest(_ event: EventCandidate) -> Bool {
    guard let host = main.first(where: { all[$0].kind == .meeting && all[$0].shares(event) }),
      let visitor = event.actors.first(where: { $0.kind == .person }), all[host].place >= 0
    else { return false }
    return countries[visitor.index] != ActorCountries.home
      && lists.places[all[host].place].country == ActorCountries.home
      && all[host].actors.contains {
        $0.kind == .person && countries[$0.index] == ActorCountries.home
      }
  }

  private func actor(_ actor: EventCandidate.Actor) -> Event.Actor {
    let role = actor.role?.rawValue
    switch actor.kind {
    case .organization:
      return .init(name: lists.organizations[actor.index].name, kind: .organization, role: role)
    case .place:
      return .init(
        name: lists.places[actor.index].name, kind: .country,
        country: lists.places[actor.index].country, role: role)
    default:
      return .init(
        name: lists.people[actor.index].name, kind: .person, country: countries[actor.index],
        role: role)
    }
  }

  /// Abroad or at home, from where the first actor stands.
  private func mode(
    _ kind: Event.Kind, _ actors: [Event.Actor], in country: String?
  ) -> Event.Mode? {
    switch kind {
    case .message: return .written
    case .call: return .phone
    case .visit: return .visit
    case .meeting:
      guard let country, actors.contains(where: { $0.country != nil }) else { return nil }
      let isHome = country == ActorCountries.home
      if !isHome, actors.contains(where: { $0.country == ActorCountries.home }) { return .visit }
      let hasGuest = actors.contains { $0.country != nil && $0.country != ActorCountries.home }
      return isHome && hasGuest ? .host : nil
    default: return nil
    }
  }
}
