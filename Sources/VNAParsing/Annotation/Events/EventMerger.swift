import VNAModel

/// Makes one event of all the sentences that tell it.
struct EventMerger {
  private(set) var events: ContiguousArray<EventCandidate> = []
  private(set) var times: EventTimes
  let lists: EventLists
  /// Where the language differs from others.
  let habits: EventGrammar.Habits
  private var mentions = EventMentions()

  init(_ lists: EventLists, _ habits: EventGrammar.Habits) {
    self.lists = lists
    self.habits = habits
    events.reserveCapacity(16)
    times = EventTimes(lists)
  }

  /// Of a page that tells more events than these two numbers, each is compared with the first ones, which
  /// headline and lead tell, and with those told last: a page takes as long as it is long.
  private static let early = 64
  private static let recent = 192

  /// The event to compare with behind the one at an `index` of so many.
  private static func previous(to index: Int, of count: Int) -> Int {
    index == count - recent && index > early ? early - 1 : index - 1
  }

  /// The first events, those of headline and lead among them.
  var told: ContiguousArray<EventCandidate>.SubSequence { events.prefix(Self.early) }

  mutating func add(_ candidate: consuming EventCandidate) {
    if candidate.isAnaphor, candidate.kind == .conference, candidate.position != .related,
      events.last.map({ $0.isOath && $0.position != .related }) ?? false
    {
      // «X宣誓就职。仪式由Y主持»: the ceremony is the oath.
      return
    }
    noteTeam(&candidate)
    var index = events.count - 1
    while index >= 0 {
      if isSame(index, candidate) {
        if tellsApart(candidate, of: index) { split(index, by: candidate) }
        candidate.mentions = mentions.append(candidate.mention)
        merge(candidate, into: index)
        return
      }
      index = Self.previous(to: index, of: events.count)
    }
    // «en a fait autant» of nothing sent says too little.
    if candidate.isEcho, !told.contains(where: { $0.kind == .message }) { return }
    if candidate.isEcho, candidate.date < 0,
      let last = told.last(where: { $0.kind == .message && $0.date >= 0 })
    {
      candidate.date = last.date
    }
    if candidate.isEcho,
      let index = told.firstIndex(where: { $0.kind == .message && $0.actors.isEmpty })
    {
      // «ont échangé des messages»: the first of them.
      candidate.mentions = mentions.append(candidate.mention)
      merge(candidate, into: index)
      return
    }
    // «cette rencontre» of nothing told before says too little.
    if candidate.isAnaphor, candidate.actors.isEmpty, !isSitting(candidate) { return }
    if candidate.isAnaphor, candidate.kind == .conference,
      let award = told.firstIndex(where: {
        $0.kind == .award && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
      }), candidate.position != .related, areCompatible(events[award], candidate)
    {
      // «X a présidé la cérémonie» at which a prize was given.
      for actor in candidate.actors where actor.kind == .person { events[award].add(actor) }
      return
    }
    if isOfSigning(candidate) { return }
    candidate.mentions = mentions.append(candidate.mention)
    events.append(candidate)
  }

  /// «X attended the ceremony», after a lead that tells what was signed, and of no ceremony: it was there.
  private func isOfSigning(_ other: EventCandidate) -> Bool {
    guard other.kind == .conference, other.isDefinite,
      other.position.rawValue > EventCandidate.Position.lead.rawValue, other.status == .held,
      !told.contains(where: {
        Self.isGathering($0.kind)
          && $0.position.rawValue <= EventCandidate.Position.opening.rawValue
      })
    else { return false }
    return told.contains {
      $0.kind == .agreement && $0.status == .held && $0.strength > 2
        && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
        && areCompatible($0, other)
    }
  }

  /// «au cours de la 6e session», «Pendant cette session, tenue du 10 au 12 juillet»: one that has a number
  /// or its days.
  private func isSitting(_ candidate: EventCandidate) -> Bool {
    candidate.kind == .congress && candidate.status == .held && candidate.position != .related
      && (candidate.ordinal != 0 || (times.daysHeld(candidate)?.count ?? 0) > 1)
  }

  /// The day of the story, without its hour, by the date that the lead names; -1 where that is not
  /// of the days before the story.
  mutating func storyDay(_ number: Int, anchor: CivilDate?) -> Int {
    guard let days = times.days(number) else { return -1 }
    if let anchor, !(anchor.dayNumber - 7...anchor.dayNumber).contains(days.lowerBound) {
      return -1
    }
    return times.wholeDay(number)
  }

  /// The number of a day without its hour.
  mutating func wholeDay(_ number: Int) -> Int { times.wholeDay(number) }

  /// What each mention of an event is made into.
  func mentions<Result>(
    of event: EventCandidate, _ make: (Range<Int>) -> Result
  ) -> [Result] {
    mentions.map(event.mentions, make)
  }

  /// Tells of the headline's meeting that those two held it, if nothing else has: «Entretien entre
  /// les Premiers ministres».
  mutating func nameMeeting(_ pair: (EventCandidate.Actor, EventCandidate.Actor)) {
    guard !events.contains(where: { $0.kind == .meeting && !people($0).isEmpty }),
      let index = events.firstIndex(where: {
        $0.kind == .meeting && $0.position.rawValue < EventCandidate.Position.lead.rawValue
      })
    else { return }
    events[index].actors.removeAll { $0.kind == .place }
    events[index].add(pair.0)
    events[index].add(pair.1)
    events[index].strength = 3
  }

  /// «Le président X a rappelé …», where the lead tells that leaders without a name wrote to somebody: one of
  /// another country with whom a paragraph begins, and who says something, is one of them.
  mutating func addWriter(_ person: Int, _ countries: ActorCountries) {
    guard let code = countries[person],
      let index = told.firstIndex(where: { $0.kind == .message && $0.hasOthers }),
      !isSent(events[index], to: code, countries)
    else { return }
    events[index].add(.init(kind: .person, index: person, role: .sender))
    events[index].strength = 3
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

  /// «Vietnam won its first gold medal. A, B and C rowed …»: those whom the next sentence lists have won
  /// it, where the lead names nobody.
  mutating func addWinners(_ people: [EventCandidate.Actor]) {
    guard
      let index = events.firstIndex(where: {
        $0.kind == .award && $0.status == .held && !$0.isHeritage
          && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
      }), !events[index].actors.isEmpty,
      events[index].actors.allSatisfy({ $0.kind == .place })
    else { return }
    for person in people {
      events[index].add(.init(kind: .person, index: person.index, role: .winner))
    }
  }

  /// A visit «prévue du 1er au 2» on the first is going on.
  mutating func settle(anchor: CivilDate?) {
    // What was told by halves may have become one since.
    var gone: Set<Int> = []
    for index in events.indices.reversed() {
      let event = events[index]
      var first = index - 1
      while first >= 0, !isSame(first, event) { first = Self.previous(to: first, of: index) }
      guard first >= 0 else { continue }
      gone.insert(index)
      merge(event, into: first)
    }
    if !gone.isEmpty {
      var rest: ContiguousArray<EventCandidate> = []
      rest.reserveCapacity(events.count - gone.count)
      for index in events.indices where !gone.contains(index) { rest.append(events[index]) }
      events = rest
    }
    for index in events.indices where events[index].kind == .visit && events[index].opening < 0 {
      // «est arrivé jeudi», «s'achèvera dimanche»
      guard let first = times.days(events[index].date),
        let last = times.days(events[index].closing),
        first.count == 1, first.upperBound < last.lowerBound
      else { continue }
      events[index].opening = events[index].date
      events[index].date = -1
    }
    if habits.contains(.complementsBeforeVerb) {
      // «为期三天的展会12日举行»: the first of its days.
      for index in events.indices
      where events[index].days > 1 && events[index].date >= 0 && events[index].opening < 0
        && events[index].closing < 0 && times.days(events[index].date)?.count == 1
      {
        (events[index].opening, events[index].date) = (events[index].date, -1)
      }
    }
    for index in events.indices
    where events[index].kind == .visit && events[index].days > 1 && events[index].opening < 0
      && events[index].closing >= 0 && times.days(events[index].closing)?.count == 1
    {
      // «a regagné jeudi Hanoï au terme d'une visite de trois jours»
      events[index].opening = times.day(1 - Int(events[index].days), after: events[index].closing)
      if events[index].date == events[index].closing { events[index].date = -1 }
    }
    for index in events.indices
    where events[index].days > 1 && events[index].opening >= 0 && events[index].closing < 0 {
      // «opened on March 19 … The two-day event»
      events[index].closing = times.day(Int(events[index].days) - 1, after: events[index].opening)
    }
    for index in events.indices
    where events[index].days > 1 && events[index].opening < 0 && events[index].closing >= 0
      && events[index].date < 0
    {
      // «The two-day event closed on March 20»
      events[index].opening = times.day(1 - Int(events[index].days), after: events[index].closing)
    }
    dateMessages()
    // «les pluies qui s'abattent depuis le 29 avril»: it began before its victims were counted.
    for index in events.indices where events[index].kind == .disaster {
      guard let first = times.days(events[index].opening), let day = times.days(events[index].date),
        first.count == 1, first.lowerBound < day.lowerBound
      else { continue }
      events[index].date = events[index].opening
    }
    guard let anchor = anchor?.dayNumber else { return }
    for index in events.indices where events[index].status == .planned {
      switch events[index].kind {
      case .visit, .conference, .congress: break
      default: continue
      }
      guard let days = times.daysHeld(events[index]), days.lowerBound <= anchor else { continue }
      // «doit visiter ce mardi le port»: still to come.
      if days.count == 1, days.lowerBound == anchor, events[index].kind == .visit { continue }
      events[index].status = days.upperBound >= anchor ? .ongoing : .held
    }
  }

  /// Gives messages that are told without a day the one on which those congratulated won, or on which
  /// «les dirigeants des deux pays ont échangé des messages».
  private mutating func dateMessages() {
    let known = events.first { event in
      event.date >= 0 && event.status == .held
        && event.position.rawValue <= EventCandidate.Position.lead.rawValue
        && (event.kind == .award
          || event.kind == .message && (event.isSeries || isOfUnnamed(event)))
    }
    guard let known else { return }
    for index in events.indices
    where events[index].kind == .message && events[index].date < 0
      && events[index].status == .held && !events[index].isBackground
      && (events[index].position == .body || events[index].position == .opening)
    {
      events[index].date = times.wholeDay(known.date)
    }
  }

  /// Leaves to the headline's meeting the two of whom a later sentence tells; the others met apart.
  private mutating func split(_ index: Int, by other: EventCandidate) {
    var rest = events[index]
    let first = rest.actors[0]
    rest.actors.removeAll { actor in
      !actor.isSame(as: first) && other.actors.contains { $0.isSame(as: actor) }
    }
    events[index].actors.removeAll { actor in
      !other.actors.contains { $0.isSame(as: actor) }
    }
    rest.mentions = mentions.append(rest.mention)
    events.insert(rest, at: index + 1)
  }

  // MARK: Merging

  private mutating func merge(_ other: EventCandidate, into index: Int) {
    var event = events[index]
    // The list is the copy's alone, so that it grows in place: a long page has many actors.
    events[index].actors = []
    if event.kind == .meeting || event.kind == .call || event.kind == .message,
      event.position.rawValue < 2,
      other.actors.contains(where: { $0.kind == .person })
    {
      event.actors.removeAll { $0.kind == .place }
    }
    if isOfSigners(event, other) { event.actors.removeAll() }
    let isOfPeople =
      (event.kind == .meeting || event.kind == .call)
      && event.position.rawValue < 2 && event.actors.contains { $0.kind == .person }
    if !isPartOfPapers(other, of: event) {
      for actor in other.actors where !isOfPeople || actor.kind != .place { event.add(actor) }
    }
    event.mentions = mentions.join(event.mentions, other.mentions)
    event.mode = event.mode ?? other.mode
    if event.guests < 0 { event.guests = other.guests }
    event.isElsewhere = event.isElsewhere || other.isElsewhere
    event.isSeries = event.isSeries || other.isSeries
    if event.kind == .message { event.hasOthers = event.hasOthers || other.hasOthers }
    event.isOfTeam = isOfTeam(event, other)
    event.isFrame = event.isFrame && (other.isFrame || other.isAnaphor)
    if event.ordinal == 0 { event.ordinal = other.ordinal }
    event.days = max(event.days, other.days)
    event.isHeritage = event.isHeritage || other.isHeritage
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
      event.isTold = event.isTold || other.isTold
      if event.date < 0 { event.isCounted = other.isCounted }
    } else {
      event.isBackground = event.isBackground && other.isBackground
    }
    if other.position.rawValue < event.position.rawValue { event.position = other.position }
    // A journey to come in the course of a visit has its own destination.
    if event.place < 0,
      // «before he flies to Ho Chi Minh City»
      event.kind != .visit
        || (event.status == other.status
          && (!other.isBackground || (other.place >= 0 && lists.isCountry(other.place))))
    {
      event.place = other.place
    }
    if event.kind == .visit, event.status == other.status, event.place >= 0, other.place >= 0,
      !lists.isCountry(event.place), lists.isCountry(other.place),
      lists.places[event.place].country == lists.places[other.place].country
    {
      // «Arrivé la veille à Hanoï, X …», «qui effectue une visite d'État au Vietnam»
      event.place = other.place
    }
    // «Dans la soirée, Y a gagné le sprint»: not when the team won its medals.
    let isOfMember =
      event.isOfTeam && other.position.rawValue > EventCandidate.Position.lead.rawValue
    let isOfSameTime =
      event.kind != .visit
      || (event.place == other.place
        || (event.status == other.status && (!other.isStop || event.isStop)))
      // «прибыл 12 ноября», «в ходе визита, который продлится до 14 ноября»
      // «завершит поездку, начавшуюся 23 сентября»
      || (other.place < 0 && other.closing >= 0 && (other.actors.isEmpty || other.opening >= 0))
      || isArrival(other, of: event)
    if isOfSameTime, !isOfMember { mergeTimes(other, into: &event) }
    if event.kind == .disaster || Self.isGathering(event.kind) && isInProvince(other, of: event) {
      narrow(&event, to: other)
    }
    if event.status == .planned, other.status != .planned { event.status = other.status }
    events[index] = event
  }

  private mutating func mergeTimes(_ other: EventCandidate, into event: inout EventCandidate) {
    if event.isCounted, struck(other, before: event) {
      event.date = other.date
      event.isCounted = false
      return
    }
    if isArrival(other, of: event) {
      event.opening = other.date
      return
    }
    if isAfter(other.opening, event) || isLater(other, event) { return }
    if event.date >= 0, event.opening < 0, Self.isGathering(event.kind),
      isEnd(other, of: event)
    {
      // «состоялось открытие 13 ноября», «Мероприятие продлится до 17 ноября»
      (event.opening, event.closing) = (event.date, other.closing)
      event.date = -1
      return
    }
    if event.date < 0, event.closing < 0, let opening = times.days(event.opening),
      let days = times.days(other.date), days.lowerBound > opening.upperBound
    {
      // «Il durera jusqu'au 18.»
      event.closing = other.date
    } else {
      event.date = times.better(event.date, other.date, event.kind)
    }
    if event.opening < 0 { event.opening = other.opening }
    if event.closing < 0 { event.closing = other.closing }
  }
}
