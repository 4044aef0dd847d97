import VNAModel
import VNAText

/// Turns candidates into the bulletin's events: names, countries, modes, places by default.
struct EventWriter {
  let countries: ActorCountries
  let titles: TitleIndex

  func events(
    _ candidates: [EventCandidate], main: [Int], bulletin: Bulletin,
    context: borrowing AnnotationContext
  ) -> [Event] {
    let dateline = self.dateline(bulletin) ?? place(candidates, main, bulletin)
    var events: [Event] = []
    events.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() {
      // What nothing but the lead's own verb tells is an event only where no other is.
      if candidate.strength == 0, !main.contains(index) { continue }
      let isMain = main.contains(index)
      var candidate = candidate
      if let guests = candidate.guests {
        // «les ambassadeurs de …» stands for those whom the story names later.
        for person in titles.colleagues(of: guests, context) {
          candidate.add(.init(kind: .person, index: person, role: .guest))
        }
      }
      if isMain { complete(&candidate, candidates, main, bulletin) }
      var event = Event(
        candidate.kind, mode: candidate.mode, status: candidate.status, isMain: isMain,
        date: candidate.whenHeld, mentions: candidate.mentions.map(context.excerpt))
      if candidate.place >= 0,
        !(takesDateline(candidate) && isCountry(candidate, of: dateline, bulletin))
      {
        event.place = bulletin.places[candidate.place].name
        event.country = bulletin.places[candidate.place].country
      } else if isMain, takesDateline(candidate), let dateline {
        event.place = dateline.name
        event.country = dateline.country
      }
      // A disaster has no actors.
      if candidate.kind != .disaster {
        event.actors = candidate.actors.map { actor($0, bulletin) }
      }
      event.mode = event.mode ?? mode(event)
      events.append(event)
    }
    return events
  }

  /// Where the main events were, for a story without dateline.
  private func place(
    _ candidates: [EventCandidate], _ main: [Int], _ bulletin: Bulletin
  ) -> (name: String, country: String?)? {
    guard
      let place = main.lazy.map({ candidates[$0] }).first(where: {
        $0.place >= 0 && $0.kind != .visit && $0.kind != .election
      })?.place
    else { return nil }
    return (bulletin.places[place].name, bulletin.places[place].country)
  }

  private func dateline(_ bulletin: Bulletin) -> (name: String, country: String?)? {
    guard let printed = bulletin.story.dateline?.places.first else { return nil }
    let folded = Folding.fold(printed.name)
    if let place = bulletin.places.first(where: { Folding.fold($0.name) == folded }) {
      return (place.name, place.country)
    }
    return (printed.name, printed.country)
  }

  /// Whether it happened where the story was written unless it says otherwise.
  private func takesDateline(_ event: EventCandidate) -> Bool {
    if event.status == .planned { return false }
    return switch event.kind {
    case .visit, .call, .message, .other: false
    case .meeting: event.mode != .online
    default: true
    }
  }

  /// Whether an event's place is the country of the dateline's city, which says more.
  private func isCountry(
    _ event: EventCandidate, of dateline: (name: String, country: String?)?, _ bulletin: Bulletin
  ) -> Bool {
    let place = bulletin.places[event.place]
    return place.kind == .country && place.country == dateline?.country && event.kind != .disaster
  }

  /// Adds the actors that the story takes for granted.
  private func complete(
    _ event: inout EventCandidate, _ all: [EventCandidate], _ main: [Int], _ bulletin: Bulletin
  ) {
    switch event.kind {
    case .agreement where event.date == nil && main.count > 1:
      // Signed after the talks, the same day.
      event.date = main.lazy.map { all[$0] }.first { $0.kind == .meeting }?.date
      if event.actors.isEmpty { addParties(&event, all, main, bulletin) }
    case .agreement where event.actors.isEmpty: addParties(&event, all, main, bulletin)
    case .visit where event.place < 0 && event.strength > 1:
      if let disaster = main.lazy.map({ all[$0] }).first(where: { $0.kind == .disaster }),
        let place = disaster.place >= 0
          ? disaster.place
          : bulletin.places.firstIndex(where: { $0.name == dateline(bulletin)?.name }),
        bulletin.places[place].kind == .province || bulletin.places[place].kind == .city
      {
        // To where the flood was.
        event.place = place
        return
      }
      if let host = main.lazy.map({ all[$0] }).first(where: {
        $0.kind == .meeting && $0.shares(event)
      }), let visitor = event.actors.first(where: { $0.kind == .person }),
        countries[visitor.index] != ActorCountries.home, host.place >= 0,
        bulletin.places[host.place].country == ActorCountries.home,
        host.actors.contains(where: {
          $0.kind == .person && countries[$0.index] == ActorCountries.home
        }),
        let place = bulletin.places.firstIndex(where: {
          $0.kind == .country && $0.country == ActorCountries.home
        })
      {
        // A guest met at home has come to the country.
        event.place = place
        event.add(.init(kind: .place, index: place, role: .destination))
        return
      }
      // A visit abroad is to the country of the dateline.
      guard let code = dateline(bulletin)?.country, code != ActorCountries.home,
        let visitor = event.actors.first(where: { $0.kind == .person }),
        countries[visitor.index] != code,
        let place = bulletin.places.firstIndex(where: {
          $0.kind == .country && $0.country == code
        })
      else { return }
      event.place = place
      event.add(.init(kind: .place, index: place, role: .destination))
    default: break
    }
  }

  private func addParties(
    _ event: inout EventCandidate, _ all: [EventCandidate], _ main: [Int], _ bulletin: Bulletin
  ) {
    if let congress = main.first(where: { all[$0].kind == .congress }) {
      for actor in all[congress].actors where actor.kind == .organization { event.add(actor) }
    } else {
      let codes = main.flatMap { all[$0].actors }.compactMap { actor in
        actor.kind == .person ? countries[actor.index] : nil
      }
      for (index, place) in bulletin.places.enumerated()
      where place.kind == .country && codes.contains(where: { $0 == place.country }) {
        event.add(.init(kind: .place, index: index, role: .signatory))
      }
    }
  }

  private func actor(_ actor: EventCandidate.Actor, _ bulletin: Bulletin) -> Event.Actor {
    let role = actor.role?.rawValue
    switch actor.kind {
    case .organization:
      return .init(
        name: bulletin.organizations[actor.index].name, kind: .organization, role: role)
    case .place:
      let place = bulletin.places[actor.index]
      return .init(name: place.name, kind: .country, country: place.country, role: role)
    default:
      return .init(
        name: bulletin.people[actor.index].name, kind: .person, country: countries[actor.index],
        role: role)
    }
  }

  /// Abroad or at home, from where the first actor stands.
  private func mode(_ event: Event) -> Event.Mode? {
    switch event.kind {
    case .message: return .written
    case .call: return .phone
    case .visit: return .visit
    case .meeting:
      let codes = event.actors.compactMap(\.country)
      guard let place = event.country, Set(codes).count > 1 || !codes.isEmpty else { return nil }
      if place != ActorCountries.home, codes.contains(ActorCountries.home) { return .visit }
      if place == ActorCountries.home, codes.contains(where: { $0 != ActorCountries.home }) {
        return .host
      }
      return nil
    default: return nil
    }
  }
}
