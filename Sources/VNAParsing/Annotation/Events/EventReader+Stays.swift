import VNAModel

/// What belongs to a visit beside its noun: the verb that tells of it, and what goes on with one told before.
extension EventReader {
  /// «Dans la soirée, il a quitté Phnom Penh, au terme d'une visite»: the last hour of the visit is none of the visit.
  mutating func noteHourOfLeaving() {
    guard let last = candidates.indices.last, candidates[last].opening < 0,
      candidates[last].closing < 0, sentence.hasHour(candidates[last].date)
    else { return }
    (candidates[last].closing, candidates[last].date) = (candidates[last].date, -1)
  }

  /// The end of what belongs to a visit; «Chuyến thăm diễn ra từ ngày 3/3 tới Singapore của X»: whose and
  /// where to may stand behind its verb.
  func endOfVisit(_ index: Int) -> Int {
    let end = sentence.clauseEnd(after: index)
    guard sentence.habits.contains(.uninflected), end == index + 1, end < chunks.count,
      chunks[end].kind == .verb, chunks[end].frame.isCourse
    else { return end }
    return sentence.clauseEnd(after: end)
  }

  /// «Chuyến công tác kết thúc vào ngày 11/10»: how the journey told before goes on or ends.
  func isCourseOfTold(_ index: Int) -> Bool {
    guard sentence.habits.contains(.uninflected), chunks[index].relation == .none,
      chunks[index].determiner == .the || chunks[index].determiner == .this,
      sentence.position == .opening || sentence.position == .body,
      let verb = sentence.verbAfter(index)
    else { return false }
    return chunks[verb].frame.isCourse
  }

  /// «Визит в Японию начал X», «С визитом в Японии находится X»: the verb behind, where it tells who comes.
  func journey(behind visit: Int) -> Int? {
    guard sentence.namesHaveCases, let verb = sentence.verbAfter(visit),
      chunks[verb].voice == .active || sentence.isAnalytic(verb),
      chunks[visit].relation == .none || chunks[visit].relation == .with
    else { return nil }
    let frames: EventSet<EventFrame> =
      chunks[visit].relation == .with ? [.make, .arrive] : [.make, .open, .close, .have]
    return frames.contains(chunks[verb].frame) ? verb : nil
  }

  /// «Поездка, начавшаяся в пятницу, продлится до 9 июня»: of the journey told before.
  func isToldAgain(_ index: Int) -> Bool {
    guard sentence.namesHaveCases, chunks[index].isWeak, chunks[index].relation == .none,
      sentence.position == .opening || sentence.position == .body,
      !chunks[..<index].contains(where: { $0.isName || $0.kind == .verb || $0.kind == .noun }),
      let verb = sentence.verbAfter(index)
    else { return false }
    return chunks[verb].frame.isCourse
      && !chunks[index..<verb].contains { $0.isName }
  }

  /// «Le Maroc accueille le président X»: he visits it.
  mutating func readStay(_ index: Int, of guests: [EventCandidate.Actor], in country: Int) {
    var event = candidate(.visit, index)
    for var guest in guests where guest.kind == .person {
      guest.role = .visitor
      event.add(guest)
    }
    guard !event.actors.isEmpty else { return }
    event.place = country
    event.add(.init(kind: .place, index: country, role: .destination))
    event.strength = 3
    chunks.use(index)
    finish(event, at: index, verb: index)
  }
}
