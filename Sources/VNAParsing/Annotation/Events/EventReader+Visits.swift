import VNAModel
import VNAText

/// Who goes where, and for how long.
extension EventReader {
  mutating func readVisit(_ index: Int, _ verb: Int?) {
    let chunk = chunks[index]
    // «quatre années de mission»
    if chunk.isWeak, chunk.relation == .of, chunk.determiner == .none { return }
    var event = candidate(.visit, index)
    let end = endOfVisit(index)
    let journeys: EventSet<EventFrame> = [
      .make, .open, .close, .have, .arrive, .hold, .sign, .leave, .home,
    ]
    let support = (verb ?? journey(behind: index)).flatMap {
      journeys.contains(chunks[$0].frame) ? $0 : nil
    }
    var visitors: [EventCandidate.Actor] = []
    if isOfKind(index) { return readComment(event, index) }
    if readReturn(event, index) { return }
    if let support {
      visitors = (sentence.subject(of: support) ?? []).filter { $0.kind == .person }
    }
    if sentence.namesHaveCases, visitors.isEmpty, let support, chunks[support].voice == .reduced,
      support == 0 || chunks[support - 1].kind != .comma
    {
      // «принял находящегося с визитом президента X»: the name behind the participle.
      let next = (index + 1..<max(end, index + 1)).first { chunks[$0].kind == .person }
      visitors = next.flatMap { sentence.actor($0) }.map { [$0] } ?? []
    }
    if visitors.isEmpty {
      visitors = Array(
        sentence.names(index + 1..<end, [.of], [.person]).prefix(1))
    }
    if visitors.isEmpty, let guest = visitorBehind(index) { visitors = [guest] }
    if visitors.isEmpty, let body = senders(before: support ?? index) {
      // «海军军舰抵港，开始访问»: the body that has sent it.
      visitors = [body]
    }
    let isOfGroup = isOfDelegation(index, before: end)
    if visitors.isEmpty, isOfGroup, let head = sentence.delegate ?? sentence.traveller {
      visitors = [head]
    }
    if visitors.isEmpty, let owner = sentence.owner(of: index), owner.kind == .person {
      visitors = [owner]
    }
    if visitors.isEmpty, chunk.relation == .for, sentence.habits.contains(.markedInfinitive),
      let be = chunks[..<index].lastIndex(where: { $0.kind == .verb }), chunks[be].frame == .be
    {
      // «X, who is on a visit to Vietnam», «X will be in Vietnam on a visit»
      visitors = (sentence.subject(of: be) ?? []).filter { $0.kind == .person }
      event.place = destination(be + 1..<index) ?? -1
    }
    if visitors.isEmpty, index > 1, chunks[index - 1].kind == .pronoun,
      chunks[index - 1].determiner == .who,
      let before = chunks[..<(index - 1)].lastIndex(where: { $0.kind != .comma }),
      chunks[before].kind == .person, let actor = sentence.actor(before)
    {
      // «X, dont la visite s'achève»
      visitors = [actor]
    }
    if visitors.isEmpty, sentence.position == .headline, chunk.relation == .for,
      let before = chunks[..<index].lastIndex(where: { $0.kind == .person }),
      let actor = sentence.actor(before)
    {
      // «X au Maroc pour une visite»
      visitors = [actor]
      event.place = destination(before + 1..<index) ?? -1
    }
    let isAttribute = chunk.relation == .in && chunk.determiner == .none
    if isAttribute
      || visitors.isEmpty && !isOfGroup
        && (chunk.determiner == .own || chunk.determiner == .none)
    {
      // «sa visite»; «X, en visite au Vietnam»
      let before =
        chunk.determiner == .own
        ? chunks[..<index].firstIndex { $0.kind == .person && $0.relation == .none }
        : chunks[..<index].lastIndex { $0.kind == .person }
      if let before, let actor = sentence.actor(before) {
        visitors = [actor]
      } else if let person = speaker() {
        // «En visite en Inde, X a assisté»: where the story takes place.
        visitors = [.init(kind: .person, index: person.index)]
        event.isBackground = true
      } else if !sentence.namesHaveCases, isAttribute || chunk.relation.isBackground,
        let person = sentence.mainSubject(after: index)?.first(where: { $0.kind == .person })
      {
        // «Pendant son séjour, X a été reçu par Y», «En tournée d'inspection, X a demandé»
        visitors = [person]
        event.isBackground = true
      } else if sentence.namesHaveCases, chunk.relation.isBackground,
        let main = sentence.behind(index).first(where: {
          chunks[$0].kind == .verb && chunks[$0].voice != .reduced
        }), let person = sentence.subject(of: main)?.first(where: { $0.kind == .person })
      {
        // «В рамках визита в Японию X встретился с Y»
        visitors = [person]
        event.isBackground = true
      }
    }
    if visitors.isEmpty, sentence.habits.contains(.uninflected),
      chunk.relation == .within || chunk.relation == .during
    {
      // «Trong khuôn khổ chuyến thăm Lào, X đã gặp Y»
      visitors = (sentence.mainSubject(after: index) ?? []).filter { $0.kind == .person }
        .prefix(1).map { $0 }
    }
    if visitors.isEmpty { visitors = speakers(on: index) }
    if visitors.isEmpty, chunk.relation.isBackground, readDeparture(index, &event) { return }
    event.add(visitors, as: .visitor)
    // «est arrivé à Tokyo, première étape d'une tournée»
    let first = support.flatMap {
      ($0 < index ? destination($0 + 1..<index) : nil) ?? frontPlace($0)
    }
    let own = end > sentence.clauseEnd(after: index) ? index + 2 : index + 1
    if var place = destination(own..<end) ?? first ?? (event.place >= 0 ? event.place : nil) {
      if place == first, let support, chunks[support].frame == .arrive, chunk.tokens.count > 1,
        let country = host(of: place)
      {
        place = country
      }
      event.go(to: place, lists)
    }
    if event.place < 0, let place = hostOfVisit(verb) ?? leg(of: index) {
      event.go(to: place, lists)
    } else if event.place < 0, let verb, let host = placeOfHosts(before: verb) {
      event.go(to: host, lists)
    }
    // «qui achève sa mission»: of an ambassador.
    if chunk.isWeak, event.place < 0, let support, chunks[support].frame == .close,
      !isBegun(index)
    {
      return
    }
    event.strength = 1 + (visitors.isEmpty ? 0 : 1) + (support == nil ? 0 : 1)
    let isStay = isDatedStay(index) || visitors.isEmpty && isToldAgain(index)
    let isOfTold = isStay || isCourseOfTold(index)
    if isOfTold, visitors.isEmpty { event.isAnaphor = true }
    if chunk.isWeak, !isOfTold { event.strength -= 1 }
    guard event.strength > 0 else { return }
    if let support, !isAttribute { chunks.use(support) }
    if !isAttribute { noteCourse(index, &event) }
    if let support, chunks[support].frame == .close, event.opening >= 0, event.closing < 0,
      let date = sentence.date(near: support, within: 0..<index)
    {
      // «a mis fin jeudi à sa visite, entamée le 30 juillet»
      event.closing = chunks[date].index
    }
    if let support, chunks[support].frame == .close, event.days > 1, event.opening < 0,
      event.closing < 0, let date = sentence.date(near: support),
      sentence.isDay(sentence.number(date))
    {
      // «结束为期两天的访问»: on the last of its days.
      event.closing = sentence.number(date)
    }
    if let support, chunks[support].frame == .arrive, event.closing >= 0, event.opening < 0,
      let date = sentence.date(near: support, within: 0..<index)
    {
      // «arrived on September 29 for a visit that ends tomorrow»
      event.opening = chunks[date].index
    }
    if let made = sentence.verbAfter(index), chunks[made].frame == .make,
      chunks[made].voice == .reduced, let date = sentence.date(near: made)
    {
      // «La visite de X, effectuée du 24 au 28»
      event.date = chunks[date].index
      chunks.use(made)
    }
    // «прибыл 12 ноября с двухдневным визитом»
    if let support, chunks[support].frame == .arrive || chunks[support].frame == .open,
      event.days > 1, event.opening < 0,
      event.closing < 0, let date = sentence.date(near: support),
      sentence.isDay(sentence.number(date))
    {
      event.opening = sentence.number(date)
    }
    event.isAside = support.map { chunks[$0].voice == .reduced } ?? false
    finishVisit(event, at: index, end: end, verb: isAttribute ? nil : support)
    // A guest's visit is told in passing; a journey abroad is the story's frame.
    if isAttribute, sentence.position != .headline, event.place >= 0,
      lists.places[event.place].country == ActorCountries.home,
      candidates[candidates.count - 1].date < 0
    {
      candidates[candidates.count - 1].strength = 1
      candidates[candidates.count - 1].isBackground = true
    }
  }

  /// «chuyến thăm của đoàn Việt Nam», «la visite de la délégation»: of its head, and of nobody else whom
  /// the sentence names.
  private func isOfDelegation(_ visit: Int, before end: Int) -> Bool {
    guard visit + 1 < end else { return false }
    let next = chunks[visit + 1]
    return next.kind == .hint && next.relation == .of
      && (next.hint == .delegation || next.hint == .group)
  }

  /// «the first visit by a Vietnamese head of state», «It is the first visit of such rank»: how often such
  /// people come, said of the visit that is told.
  private func isOfKind(_ index: Int) -> Bool {
    guard chunks[index].ordinal == 1 else { return false }
    if index > 1, chunks[index - 1].kind == .verb, chunks[index - 1].frame == .be,
      chunks[index - 2].kind == .pronoun, chunks[index - 2].determiner == .he
    {
      return true
    }
    guard let title = sentence.behind(index).first(where: { chunks[$0].kind != .place }) else {
      return false
    }
    return chunks[title].kind == .title && chunks[title].determiner == .a
      && (chunks[title].relation == .by || chunks[title].relation == .of)
  }

  /// «завершит поездку, начавшуюся 23 сентября»: a journey that is told with its first day.
  private func isBegun(_ index: Int) -> Bool {
    guard let next = sentence.verbAfter(index) else { return false }
    return chunks[next].frame == .open && chunks[next].voice == .reduced
  }

  private mutating func readComment(_ visit: EventCandidate, _ index: Int) {
    var event = visit
    event.isAnaphor = true
    event.isBackground = true
    event.place = destination(index + 1..<sentence.clauseEnd(after: index)) ?? -1
    let place = event.place
    finish(event, at: index, dates: 0..<0)
    candidates[candidates.count - 1].place = place
  }

  /// «During the stay from July 24 to 27, he met …»: the days of the visit told before.
  private func isDatedStay(_ index: Int) -> Bool {
    guard chunks[index].relation.isBackground, chunks[index].determiner != .a,
      let next = sentence.behind(index).first(where: { chunks[$0].kind != .comma }),
      chunks[next].kind == .date
    else { return false }
    return sentence.isStretch(chunks[next].index)
  }

  /// «Le Vietnam recevra la visite de X»: the country that receives.
  private func hostOfVisit(_ verb: Int?) -> Int? {
    guard let verb, chunks[verb].frame == .receive, chunks[verb].voice == .active else {
      return nil
    }
    return sentence.subject(of: verb)?.first { $0.kind == .place }?.index
  }

  /// «arrived in Rabat for a state visit»: of the country, which is another than the agency's.
  private func host(of city: Int) -> Int? {
    guard
      let code = lists.places[city].country, code != ActorCountries.home
    else { return nil }
    return lists.country(code)
  }

  /// «X a quitté Hanoi jeudi, au terme d'une visite d'État»: of the country that he leaves.
  private mutating func readDeparture(_ index: Int, _ event: inout EventCandidate) -> Bool {
    guard
      let leave = chunks[..<index].lastIndex(where: {
        $0.kind == .verb && $0.frame == .leave && $0.voice == .active && !$0.isUsed
      })
    else { return false }
    // «a regagné Canberra après une visite au Vietnam»: the visit has its own place.
    let own = destination(index + 1..<sentence.clauseEnd(after: index))
    let left = own ?? placeLeft(leave, before: index)?.index
    guard let left else { return false }
    for var actor in sentence.subject(of: leave) ?? [] where actor.kind == .person {
      actor.role = .visitor
      event.add(actor)
    }
    guard !event.actors.isEmpty, let code = lists.places[left].country else { return false }
    event.go(to: own ?? lists.country(code) ?? left, lists)
    event.isBackground = false
    event.strength = 3
    chunks.use(leave)
    noteCourse(index, &event)
    if event.opening >= 0, event.closing < 0,
      let date = sentence.date(near: leave, within: 0..<index)
    {
      // «a quitté Hanoi samedi, au terme d'une visite entamée le 22 août»
      event.closing = chunks[date].index
    }
    finishVisit(event, at: leave, end: index, verb: leave)
    noteHourOfLeaving()
    return true
  }

  /// «a quitté Hanoi», but «left for Hanoi», «parti pour Hanoi»: a word between them tells where he goes.
  private func placeLeft(_ leave: Int, before noun: Int) -> EventChunk? {
    guard chunks[leave].frame == .leave,
      let place = chunks[..<noun].indices.first(where: {
        $0 > leave && chunks[$0].kind == .place && chunks[$0].relation == .none
      }), chunks[leave].words == 1,
      place > leave + 1 || chunks[place].tokens.lowerBound == chunks[leave].tokens.upperBound
    else { return nil }
    return chunks[place]
  }

  /// «He is scheduled to leave for Hanoi on Friday at the end of the visit, which began on October 22»: the
  /// last day of the visit that is told, wherever he goes then.
  private mutating func readReturn(_ visit: EventCandidate, _ index: Int) -> Bool {
    guard chunks[index].relation.isBackground, !chunks[index].isWeak,
      let leave = chunks[..<index].lastIndex(where: { $0.kind == .verb }),
      chunks[leave].frame == .leave || chunks[leave].frame == .home, !chunks[leave].isUsed,
      placeLeft(leave, before: index) == nil,
      let last = sentence.date(near: leave, within: leave..<index)
    else { return false }
    var event = visit
    for var actor in sentence.subject(of: leave) ?? [] where actor.kind == .person {
      actor.role = .visitor
      event.add(actor)
    }
    guard !event.actors.isEmpty else { return false }
    event.isBackground = false
    event.strength = 3
    event.closing = chunks[last].index
    noteCourse(index, &event)
    chunks.use(leave)
    if let place = destination(index + 1..<sentence.clauseEnd(after: index)) {
      event.go(to: place, lists)
    }
    let place = event.place
    finish(event, at: index, dates: 0..<0)
    candidates[candidates.count - 1].place = place
    candidates[candidates.count - 1].status = .held
    return true
  }

  /// «la visite a débuté le 25 et prendra fin le 28»
  func noteCourse(_ index: Int, _ event: inout EventCandidate) {
    var next = sentence.verbAfter(index)
    while let verb = next, chunks[verb].frame.isCourse {
      let end = sentence.clauseEnd(after: verb)
      if let date = chunks[verb..<end].firstIndex(where: { $0.kind == .date && !$0.isWeak }) {
        if chunks[verb].frame == .open { event.opening = chunks[date].index }
        let isEnd = chunks[verb].frame == .hold && chunks[date].relation == .until
        // «una visita que se extenderá hasta el 13»
        if chunks[verb].frame == .close || isEnd { event.closing = chunks[date].index }
        // «una visita que se extiende del 9 al 12»
        if chunks[verb].frame == .hold {
          switch lists.dates[chunks[date].index].value {
          // «diễn ra trong hai ngày 13 và 14/11»
          case .range?, .set?: event.date = chunks[date].index
          default: break
          }
        }
      }
      chunks.use(verb)
      next = sentence.verbAfter(verb)
    }
  }

  /// A visit's date stands close by, and its place is none but the destination.
  mutating func finishVisit(
    _ event: EventCandidate, at index: Int, end: Int, verb: Int?
  ) {
    let place = event.place
    let date = sentence.date(near: index)
    var isNear = false
    if let date {
      let gap = sentence.gap(index, date)
      let other = chunks[min(date, index) + 1..<max(date, index)]
      let hasVerb = other.contains {
        $0.kind == .verb && $0.frame != .be
          && ($0.voice == .active || $0.voice == .passive || $0.voice == .reflexive)
      }
      // «la visite du Premier ministre X et de son épouse, Y, du 18 au 20 janvier»
      let isSpan = sentence.isStretch(chunks[date].index)
      // «is here from May 5 to 8 on his first visit»
      let before = chunks[index].relation == .for ? 12 : 6
      // «Trong khuôn khổ chuyến thăm Lào, ngày 13/11, X đã gặp Y»: the day of what is told.
      let isOfOther =
        sentence.habits.contains(.uninflected) && date > index && chunks[index].relation == .within
        && chunks[date - 1].kind == .comma
      isNear =
        !isOfOther
        && (verb != nil || isOfOccasion(index, date)
          || gap < (isSpan ? 28 : 14) && gap > -before && !hasVerb)
    }
    finish(event, at: index, dates: isNear ? nil : 0..<0, verb: verb)
    candidates[candidates.count - 1].place = place
  }

  func destination(_ range: Range<Int>) -> Int? {
    for index in range.clamped(to: 0..<chunks.count) {
      let chunk = chunks[index]
      if chunk.kind == .place, !sentence.isOfPerson(index),
        chunk.relation == .in || chunk.relation == .to
          || (chunk.relation == .none && !chunk.isApart && index == range.lowerBound)
      {
        // «a atterri à l'aéroport de X pour une visite»
        if lists.places[chunk.index].kind != .airport { return chunk.index }
        if let country = lists.country(around: chunk.index) { return country }
      }
      if chunk.kind == .verb { return nil }
    }
    return nil
  }
}
