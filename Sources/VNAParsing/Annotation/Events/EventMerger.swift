import VNAModel

/// Makes one event of all the sentences that tell it.
struct EventMerger {
  private(set) var events: [EventCandidate] = []
  let places: [Place]

  init(places: [Place]) { self.places = places }

  mutating func add(_ candidate: EventCandidate) {
    for index in events.indices.reversed() where isSame(events[index], candidate) {
      merge(candidate, into: index)
      return
    }
    // «cette rencontre» of nothing told before says too little.
    if candidate.isAnaphor, candidate.actors.isEmpty { return }
    var candidate = candidate
    candidate.order = events.count
    events.append(candidate)
  }

  /// Adds a person to the appointment told last; false if there is none.
  mutating func addAppointee(_ person: Int) -> Bool {
    guard
      let index = events.lastIndex(where: {
        $0.kind == .appointment && $0.position != .related
      })
    else { return false }
    events[index].add(.init(kind: .person, index: person, role: .appointee))
    events[index].strength = 3
    return true
  }

  /// A visit «prévue du 1er au 2» on the first is going on.
  mutating func settle(anchor: CivilDate?) {
    // What was told by halves may have become one since.
    var index = events.count - 1
    while index > 0 {
      if let first = events[..<index].lastIndex(where: { isSame($0, events[index]) }) {
        merge(events[index], into: first)
        events.remove(at: index)
      }
      index -= 1
    }
    guard let anchor else { return }
    for index in events.indices where events[index].status == .planned {
      switch events[index].kind {
      case .visit, .conference, .congress: break
      default: continue
      }
      guard let days = events[index].whenHeld?.days, days.lowerBound <= anchor else { continue }
      events[index].status = days.upperBound >= anchor ? .ongoing : .held
    }
  }

  private func isReal(_ status: Event.Status) -> Bool {
    switch status {
    case .held, .ongoing, .planned: true
    case .invited, .proposed: false
    }
  }

  private func isSame(_ known: EventCandidate, _ other: EventCandidate) -> Bool {
    guard (known.position == .related) == (other.position == .related) else { return false }
    if other.isAnaphor {
      let isGathering = known.kind == .conference || known.kind == .congress
      let isSameKind =
        known.kind == other.kind
        || (isGathering && (other.kind == .conference || other.kind == .congress))
      if isSameKind, other.actors.isEmpty { return true }
      if isSameKind, isGathering, areCompatible(known.whenHeld, other.whenHeld) { return true }
    }
    if known.strength == 0 || other.strength == 0 { return false }
    // A storm is told for days: the story has one.
    if known.kind == .disaster, other.kind == .disaster, known.position.rawValue <= 2,
      known.place < 0 || other.place < 0 || known.place == other.place
        || (other.position == .body && areWithinDays(known.whenHeld, other.whenHeld))
    {
      return true
    }
    guard known.kind == other.kind, isReal(known.status) == isReal(other.status),
      areCompatible(known.whenHeld, other.whenHeld) || isOpening(known, other)
        || isStay(known, other)
    else { return false }
    let isEither = known.actors.isEmpty || other.actors.isEmpty
    let isHead = known.position.rawValue < 2 && other.position.rawValue <= 2
    switch known.kind {
    case .message:
      return isEither || isSubset(known, other) || isSubset(other, known)
    case .visit:
      return areNear(known.place, other.place) && (isEither || isSharedVisitor(known, other))
    case .appointment, .disaster: return true
    case .meeting, .call:
      if haveOtherHours(known.whenHeld, other.whenHeld) { return false }
      if known.shares(other) { return !haveOtherPartners(known, other) }
      return isEither && (known.strength < 3 || other.strength < 3)
    case .election, .award, .conference, .congress, .agreement, .statement, .other:
      return isEither || isHead || known.shares(other)
    }
  }

  /// «s'est entretenu avec X le matin, puis a rencontré Y»: two meetings of one person. A title
  /// shared by one side is not enough; the same people named by halves are.
  private func haveOtherPartners(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    let first = people(one)
    let second = people(other)
    guard first.count > 1, second.count > 1 else { return false }
    return first.contains { actor in !second.contains { $0.isSame(as: actor) } }
      && second.contains { actor in !first.contains { $0.isSame(as: actor) } }
  }

  /// Morning and afternoon of one day are two meetings; a clock time may lie in either.
  private func haveOtherHours(_ one: TemporalValue?, _ other: TemporalValue?) -> Bool {
    guard case .point(let first)? = one, case .point(let second)? = other,
      let part = first.time, let otherPart = second.time
    else { return false }
    if case .clock = part { return false }
    if case .clock = otherPart { return false }
    return part != otherPart
  }

  private func people(_ event: EventCandidate) -> [EventCandidate.Actor] {
    event.actors.filter { $0.kind == .person }
  }

  private func isSubset(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    one.actors.allSatisfy { actor in other.actors.contains { $0.isSame(as: actor) } }
  }

  private func isSharedVisitor(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    let people = one.actors.filter { $0.kind == .person }
    if people.isEmpty { return true }
    let others = other.actors.filter { $0.kind == .person }
    return others.isEmpty || people.contains { actor in others.contains { $0.isSame(as: actor) } }
  }

  /// Whether two places may be one: equal, unknown, or a city and its country.
  private func areNear(_ one: Int, _ other: Int) -> Bool {
    guard one >= 0, other >= 0, one != other else { return true }
    let (first, second) = (places[one], places[other])
    return first.country == second.country && (first.kind == .country || second.kind == .country)
  }

  private func areCompatible(_ one: TemporalValue?, _ other: TemporalValue?) -> Bool {
    guard let first = one?.days, let second = other?.days else { return true }
    return first.overlaps(second)
  }

  /// Whether two dates lie within ten days, or one is unknown.
  private func areWithinDays(_ one: TemporalValue?, _ other: TemporalValue?) -> Bool {
    guard let first = one?.days, let second = other?.days else { return true }
    return abs(first.lowerBound.dayNumber - second.lowerBound.dayNumber) <= 10
  }

  /// The opening and the closing of one gathering lie apart.
  private func isOpening(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard one.kind == .congress || one.kind == .conference else { return false }
    return (one.opening != nil && other.closing != nil)
      || (one.closing != nil && other.opening != nil)
  }

  /// Arrival and departure of one visit lie apart.
  private func isStay(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard one.kind == .visit, one.place >= 0, one.place == other.place,
      let first = one.whenHeld?.days, let second = other.whenHeld?.days
    else { return false }
    return abs(first.lowerBound.dayNumber - second.upperBound.dayNumber) <= 10
  }

  private mutating func merge(_ other: EventCandidate, into index: Int) {
    var event = events[index]
    // The list is the copy's alone, so that it grows in place: a long page has many mentions.
    events[index].mentions = []
    for actor in other.actors { event.add(actor) }
    event.mentions += other.mentions
    event.mode = event.mode ?? other.mode
    event.guests = event.guests ?? other.guests
    if !(other.isAnaphor && other.actors.isEmpty) {
      event.strength = max(event.strength, other.strength)
    }
    if event.kind == .disaster {
      // The first mention says whether the story is about it or about messages on it.
      if other.position.rawValue < event.position.rawValue {
        event.isBackground = other.isBackground
      } else if other.position == event.position || event.position.rawValue > 2 {
        event.isBackground = event.isBackground && other.isBackground
      }
    } else {
      event.isBackground = event.isBackground && other.isBackground
    }
    if other.position.rawValue < event.position.rawValue { event.position = other.position }
    if event.place < 0 { event.place = other.place }
    if let opening = event.opening?.days, event.date == nil, event.closing == nil,
      let days = other.date?.days, days.lowerBound > opening.upperBound
    {
      // «Il durera jusqu'au 18.»
      event.closing = other.date
    } else {
      event.date = better(event.date, other.date, event.kind)
    }
    event.opening = event.opening ?? other.opening
    event.closing = event.closing ?? other.closing
    if event.status == .planned, other.status != .planned { event.status = other.status }
    events[index] = event
  }

  /// The finer of two dates; of a gathering or a visit the whole span.
  private func better(
    _ one: TemporalValue?, _ other: TemporalValue?, _ kind: Event.Kind
  ) -> TemporalValue? {
    guard let one, let other else { return one ?? other }
    guard let first = one.days, let second = other.days else { return one }
    let isLong = kind == .visit || kind == .conference || kind == .congress
    if isLong, case .range = other, case .point = one { return other }
    if kind == .visit, case .point(var from) = one, case .point(var to) = other,
      first.lowerBound < second.lowerBound, from.day != nil, to.day != nil
    {
      from.time = nil
      to.time = nil
      return .range(from, to)
    }
    if first.contains(second.lowerBound), first.contains(second.upperBound), first != second,
      case .point(let point) = one, point.day == nil
    {
      return other
    }
    return one
  }
}
