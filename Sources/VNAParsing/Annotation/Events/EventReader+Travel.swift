import VNAModel
import VNAText

/// Who goes where by a verb alone: «X est arrivé à Tokyo».
extension EventReader {
  mutating func readTravel(_ index: Int) {
    let chunk = chunks[index]
    // «s'est rendu», «se rendant»
    if chunk.frame == .go, chunk.voice != .reflexive,
      chunk.voice != .gerund || index == 0 || chunks[index - 1].determiner != .self
    {
      return
    }
    let end = sentence.clauseEnd(after: index)
    let people = (sentence.subject(of: index) ?? []).filter { $0.kind == .person }
    let body = senders(before: index)
    guard !people.isEmpty || body != nil else { return }
    if chunk.frame == .arrive || chunk.frame == .go || chunk.frame == .leave {
      readEndOfStay(index, people)
    }
    var event = candidate(.visit, index)
    for var actor in people + (body.map { [$0] } ?? []) {
      actor.role = .visitor
      event.add(actor)
    }
    if chunk.frame == .go, let place = placeOfThoseSeen(behind: index) {
      event.go(to: place, lists)
    }
    for next in (index + 1)..<max(end, index + 1)
    where event.place < 0 && chunks[next].kind == .place && !sentence.isOfPerson(next) {
      var piece = chunks[next]
      if lists.places[piece.index].kind == .airport {
        // «s'est posé à l'aéroport de X»: on the way to the country.
        guard let country = lists.country(around: piece.index) else { continue }
        piece.index = country
      }
      guard
        piece.relation == .to || piece.relation == .in
          || (chunk.frame == .tour && piece.relation == .none)
          // «来到三塘县»
          || (chunk.frame == .arrive && piece.relation == .none
            && sentence.hasOnly([.date], between: index, next)
            && hasNoArticles)
          // «se trasladará a Barcelona», «went to Vinh»: the verb holds the preposition.
          || (chunk.words > 1 && piece.relation == .none && next == index + 1)
      else { continue }
      event.go(to: piece.index, lists)
      break
    }
    if chunk.frame == .arrive, event.place < 0, index + 1 < chunks.count,
      !chunks[index + 1].isApart,
      chunks[index + 1].kind == .speech || chunks[index + 1].voice == .infinitive
    {
      // «est venue saluer la vice-présidente»
      return
    }
    if chunk.frame == .arrive, sentence.habits.contains(.uninflected),
      candidates.contains(where: { $0.kind == .visit && $0.strength > 1 && $0.shares(event) })
    {
      // «đến Seoul, bắt đầu chuyến thăm Hàn Quốc»: the visit is told.
      return
    }
    if chunk.frame == .arrive, event.place >= 0, lists.places[event.place].kind == .port,
      candidates.contains(where: { $0.kind == .visit && $0.strength > 1 && $0.shares(event) })
    {
      // «ont accosté au port de X, entamant une visite»: the visit is told.
      return
    }
    event.strength = chunk.frame == .arrive ? 2 : 3
    if chunk.frame == .tour, event.place < 0, sentence.position == .body,
      sentence.habits.contains(.subjectBehind), !chunks[..<index].contains(where: { $0.isName })
    {
      // «Hoy visita la sede del Instituto»: in the course of his stay.
      event.strength = 1
    }
    if chunk.frame == .await {
      // «attendue à Oulan-Bator»; «le rapport attendu»
      guard event.place >= 0 else { return }
      event.strength = 2
    }
    // «llegó a Guadalajara en los años 90»: his life, no journey of the story.
    if chunk.frame == .arrive, sentence.habits.contains(.subjectBehind),
      chunks[(index + 1)..<max(end, index + 1)].contains(where: {
        $0.kind == .date && $0.isWeak && sentence.isLongAgo($0.index)
      })
    {
      return
    }
    if event.place < 0, let front = frontPlace(index) ?? placeReferred(by: index) {
      event.go(to: lists.country(around: front) ?? front, lists)
    }
    setAside(for: event)
    let place = event.place
    // «Trong khuôn khổ chương trình thăm Đức, ngày 4/5, X đã gặp Y»: the day of what is told.
    let isFrame = sentence.habits.contains(.uninflected) && chunk.relation == .within
    finish(event, at: index, dates: isFrame ? 0..<0 : nil, verb: index)
    candidates[candidates.count - 1].place = place
    if chunk.frame == .tour, place < 0, sentence.position == .body {
      candidates[candidates.count - 1].isStop = true
    }
    if chunk.frame == .arrive, place < 0, candidates[candidates.count - 1].date < 0,
      candidates[candidates.count - 1].closing < 0
    {
      // «X reste ministre»: neither where to nor when.
      candidates.removeLast()
      return
    }
    if chunk.frame == .arrive { noteDeparture(index) }
    guard chunk.frame == .arrive, chunk.voice == .reduced else { return }
    // «arrivé la veille pour présider la session»: how he comes to be there.
    candidates[candidates.count - 1].strength = 1
    candidates[candidates.count - 1].isBackground = true
  }

  /// «28 июня он вылетит из Минска в Москву», «отбыл из Минска»: the last day of a stay in the country
  /// that he leaves.
  private mutating func readEndOfStay(_ index: Int, _ visitors: [EventCandidate.Actor]) {
    let left = sentence.behind(index).prefix(while: { $0 < sentence.clauseEnd(after: index) })
      .first(where: { chunks[$0].kind == .place && chunks[$0].relation == .from })
    // «He will leave for home on March 6»: the stay of which the story tells, wherever it is.
    guard left != nil || chunks[index].frame == .leave && chunks[index].voice == .active,
      let date = sentence.date(near: index), sentence.isDay(sentence.number(date))
    else { return }
    var event = candidate(.visit, index)
    event.isAnaphor = true
    event.isBackground = true
    event.add(visitors, as: .visitor)
    let place = left.map { chunks[$0].index }.map { city in
      lists.places[city].country.flatMap(lists.country) ?? city
    }
    event.closing = sentence.number(date)
    finish(event, at: index, verb: index)
    candidates[candidates.count - 1].place = place ?? -1
    candidates[candidates.count - 1].status = .held
    if place == nil { candidates[candidates.count - 1].strength = 1 }
  }

  /// «He will leave for home on March 6»
  mutating func readLeaving(_ index: Int) {
    guard sentence.position == .body || sentence.position == .opening,
      !chunks.contains(where: { $0.kind == .noun && $0.noun == .visit }), !leavesSomething(index)
    else { return }
    let people = (sentence.subject(of: index) ?? []).filter { $0.kind == .person }
    if !people.isEmpty { readEndOfStay(index, people) }
  }

  /// «quittera la direction du parti le 20», «left the hospital on Saturday»: no place that he leaves, but
  /// an office, a body or what no table knows.
  private func leavesSomething(_ verb: Int) -> Bool {
    guard let next = sentence.behind(verb).first, next < sentence.clauseEnd(after: verb) else {
      return false
    }
    let chunk = chunks[next]
    return chunk.isApart && chunk.kind != .date || chunk.kind == .organization
      || chunk.kind == .title
      || chunk.kind == .noun || chunk.kind == .hint
  }

  /// «arrived on Monday and leaves tonight»: the last day of the stay.
  private mutating func noteDeparture(_ arrival: Int) {
    guard let last = candidates.indices.last,
      candidates[last].date >= 0, candidates[last].closing < 0,
      let verb = sentence.behind(arrival).first(where: {
        chunks[$0].kind == .verb && chunks[$0].frame != .aux && chunks[$0].frame != .be
      }), chunks[verb].frame == .leave, chunks[verb].voice == .active,
      chunks[verb - 1].kind == .conjunction,
      let date = sentence.date(near: verb, within: verb..<chunks.count)
    else { return }
    candidates[last].opening = candidates[last].date
    candidates[last].closing = chunks[date].index
    candidates[last].date = -1
    chunks.use(verb)
  }

  /// «Une délégation du Parti X séjourne au Vietnam»: the body that has sent it.
  func senders(before verb: Int) -> EventCandidate.Actor? {
    guard let group = chunks[..<verb].firstIndex(where: { $0.kind == .hint && $0.hint == .group }),
      chunks[group].relation == .none, group + 1 < verb,
      chunks[group + 1].kind == .organization, chunks[group + 1].relation == .of,
      !chunks[group..<verb].contains(where: { $0.kind == .verb && $0.frame == .lead })
    else { return nil }
    return sentence.actor(group + 1)
  }

  /// «a conduit une délégation en Chine»
  func goesSomewhere(_ index: Int) -> Bool {
    chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)].contains {
      $0.kind == .place && ($0.relation == .in || $0.relation == .to) && !$0.isApart
    }
  }
}
