import VNAModel

/// When an event of a sentence was.
extension EventSentence {
  /// The date chunk that belongs to a piece, or nil.
  func date(
    near index: Int, within range: Range<Int>? = nil, withSince: Bool = true,
    withStays: Bool = true, daysOnly: Bool = false, withTerms: Bool = true
  )
    -> Int?
  {
    var best: (distance: Int, chunk: Int)?
    for other in chunks.indices where chunks[other].kind == .date {
      if chunks[other].isWeak || range.map({ !$0.contains(other) }) ?? false { continue }
      if !withSince, chunks[other].relation == .since { continue }
      // «Tính đến 17 giờ ngày 2/8, mưa lũ đã làm 4 người chết»: the day of the count.
      // «Đến 17 giờ ngày 2/8, mưa lũ đã làm 4 người chết» as well.
      if !withSince, habits.contains(.uninflected),
        chunks[other].relation == .until
          || other == 0 && chunks[other].relation == .to && isOfHarm(index)
      {
        continue
      }
      if daysOnly, !isDay(chunks[other].index) { continue }
      // «签署2023-2026年合作计划»: the years for which it is signed.
      if !withTerms, isTerm(chunks[other].index) { continue }
      if !withStays, isOfStay(other) { continue }
      if habits.contains(.uninflected),
        chunks[other].relation == .cause || isOfCause(other, of: index)
      {
        continue
      }
      var distance = self.distance(index, other)
      if isOwnStretch(other, of: index) { distance = min(distance, 1) }
      // «l'amitié, établie le 8 février 1950»: what lies a year back stands close by, or is not meant.
      // «signed in Chiang Rai, Thailand, on April 5, 1995»: where it was stands between.
      if distance > 6, isLongAgo(chunks[other].index),
        !hasOnly([.place, .comma, .preposition], between: index, other)
      {
        distance += 1000
      }
      // «la chambre issue du scrutin du 21 février a confié»: the day of something told in passing.
      if chunks[other].relation == .of, other > 0, other < index,
        chunks[other - 1].kind == .noun, chunks[other - 1].relation != .none,
        !chunks[other].isApart
      {
        distance += 1000
      }
      if distance < 1000, best.map({ distance < $0.distance }) ?? true {
        best = (distance, other)
      }
    }
    return best?.chunk
  }

  /// Whether a piece tells of a disaster or of whom it harmed.
  private func isOfHarm(_ index: Int) -> Bool {
    let harms: EventSet<EventFrame> = [.strike, .sink, .harm]
    return chunks[index].kind == .verb
      ? harms.contains(chunks[index].frame)
      : chunks[index].kind == .noun && chunks[index].noun == .disaster
  }

  /// «Được tin trận động đất rạng sáng 6/2, X gửi điện»: the day of that on which something is done.
  private func isOfCause(_ date: Int, of index: Int) -> Bool {
    let harms: EventSet<EventFrame> = [.strike, .sink, .harm]
    guard date < index, !(chunks[index].kind == .verb && harms.contains(chunks[index].frame)),
      let before = chunks[..<date].last(where: { $0.kind != .place && $0.kind != .date })
    else { return false }
    return before.kind == .noun && before.relation == .cause
  }

  func isDay(_ date: Int) -> Bool {
    guard case .point(let point)? = lists.dates[date].value else { return false }
    return point.day != nil
  }

  /// Whether a date is a stretch of years.
  private func isTerm(_ date: Int) -> Bool {
    guard case .range(let first, let last)? = lists.dates[date].value else { return false }
    return first.month == nil && last.month == nil
  }

  /// Whether a date is a stretch of days.
  func isStretch(_ date: Int) -> Bool {
    switch lists.dates[date].value {
    // «les 4 et 5 juillet»
    case .range?, .set?: true
    default: false
    }
  }

  /// Whether a day is the last of a stretch.
  func ends(_ stretch: Int, on day: Int) -> Bool {
    guard case .range(let first, let last)? = lists.dates[stretch].value, first.day != nil,
      case .point(let point)? = lists.dates[day].value
    else { return false }
    return last.days != nil && last.days == point.days
  }

  /// «During the stay from July 24 to 27, he met X»: the days of the stay, not of the meeting.
  func isOfStay(_ date: Int) -> Bool {
    guard isStretch(chunks[date].index),
      let noun = chunks[..<date].last(where: { $0.kind != .comma && $0.kind != .place })
    else { return false }
    return noun.kind == .noun && noun.noun == .visit && noun.relation != .none
  }

  func isLongAgo(_ date: Int) -> Bool {
    guard let anchor, case .point(let point)? = lists.dates[date].value,
      let last = point.days?.upperBound
    else { return false }
    return last.dayNumber < anchor - 365
  }

  /// The number of the first date that is one day, or -1; a day since which something is so counts
  /// where there is no other: «figure depuis mardi sur la liste».
  var firstDay: Int {
    var since = -1
    for index in chunks.indices where chunks[index].kind == .date && !chunks[index].isWeak {
      guard case .point(let point) = lists.dates[chunks[index].index].value, point.day != nil,
        chunks[index].relation != .until,
        // «Đến 15 giờ ngày 4/8, …»: up to when.
        !(habits.contains(.uninflected) && index == 0 && chunks[index].relation == .to)
      else { continue }
      if chunks[index].relation != .since { return chunks[index].index }
      if since < 0 { since = chunks[index].index }
    }
    return since
  }
}
