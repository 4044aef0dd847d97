import VNAModel
import VNAText

/// Parts of the day and hours, beside a day or alone.
extension TableDateGrammar {
  /// Reads a part of the day that is tied to a day: «mañana del 5 de mayo».
  mutating func readPartOfDay(at index: Int) -> Int? {
    guard matches.has(.partOfDay, at: index), let (_, end) = partOfDay(index),
      self.end(end, of: .of) != nil
    else { return nil }
    return readTimed(at: index)
  }

  /// «2:30 pm on Friday», «sáng 24/9», «14 giờ 20 phút ngày 21/12», «14:05», «8:00-17:00».
  mutating func readTimed(at index: Int) -> Int? {
    guard let (time, end, isClock, isSure) = lead(index) else { return nil }
    if !isClock, time == .night, let found = nightOfSpan(index, end) { return found }
    if let (term, after) = timedDay(index) ?? nightBetween(index) {
      // «từ đêm 1/10 đến sáng 2/10»
      if let to = self.end(after, of: .to), let (last, end) = timedDay(skip(to, [.the, .at])) {
        let opener = start(before: skipBack(index, [.the, .at]), of: .from)
        return add(range(term, last, (opener ?? index)..<end), .range)
      }
      return add(term, index..<after, isClock ? .clock : .partOfDay)
    }
    if !isClock, let found = partOfBareDay(index, time, end) { return found }
    guard isClock, isSure || !isLength(index, time, end) else { return nil }
    var term = DateTerm(index..<end)
    term.time = time
    if let whole = hours(to: term, end) { return whole }
    let isLed = start(before: index, of: [.at, .from, .to, .in]) != nil
    guard isSure && !isScore(index) || isLed && end > index + 1 else { return nil }
    return add(term, index..<end, .clock)
  }

  /// «the night of October 12-13»: it goes over to the next day, and is the night of the first.
  private mutating func nightOfSpan(_ index: Int, _ end: Int) -> Int? {
    let next = kind(end) == .comma ? end + 1 : end
    // «từ đêm 10 đến ngày 12/11» is longer.
    guard start(before: skipBack(index, [.the, .at]), of: .from) == nil,
      let first = dayish(skip(next, [.of, .the, .in, .this, .day, .at])),
      let found = sequence(first, from: nil)
    else { return nil }
    var term = reading.terms[found.terms]
    drop(found)
    guard found.link == .range, term.isDayAndMonth else { return nil }
    term.time = .night
    term.tokens = index..<found.tokens.upperBound
    return add(term, term.tokens, .partOfDay)
  }

  /// «đêm 10, rạng sáng 11/11», «từ đêm 10 đến ngày 12/11», «noche del 10 y madrugada del 11 de marzo»: a
  /// part of a day whose month stands with the next.
  private mutating func partOfBareDay(
    _ index: Int, _ time: TemporalPoint.Time, _ end: Int
  ) -> Int? {
    guard let (day, after) = dayNumber(skip(end, [.of, .the, .day])) else { return nil }
    let to = self.end(after, of: .to)
    let and = isListComma(after) ? after + 1 : self.end(after, of: .and)
    guard let joint = to ?? and else { return nil }
    let place = skip(joint, [.the, .at])
    guard let (last, close) = timedDay(place) ?? (to != nil ? dayish(skip(place, .day)) : nil),
      last.isDayAndMonth, last.day > day
    else { return nil }
    var first = last
    (first.day, first.weekday, first.time, first.tokens) = (day, 0, time, index..<after)
    let opener = to == nil ? nil : start(before: skipBack(index, [.the, .at]), of: .from)
    var found = range(first, last, (opener ?? index)..<close)
    if to == nil { found.link = .list }
    return add(found, .partOfDay)
  }

  /// A time of day and the day that it is tied to.
  func timedDay(_ index: Int) -> Item? {
    guard let (time, end, isClock, _) = lead(index) else { return nil }
    var next = isClock ? behindZone(end) : end
    if kind(next) == .comma { next += 1 }
    let place = skip(next, [.of, .the, .in, .this, .day, .at])
    let isNear = kind(end) != .comma || place > next
    if isNear || style.countsMonths || isClock, var (term, after) = dayish(place),
      term.isDayAndMonth || term.weekday > 0 || term.offset?.unit == .day
        // «đêm mùng 2», «chiều ngày 15»: the word for a day stands before it.
        || term.isBareDay && (style.yearFirst || self.end(next, of: .day) != nil)
    {
      if let (hour, minute) = clockTime(time), let part = term.time {
        term.time = .clock(hour: Self.hour(hour, in: part), minute: minute)
      } else if !(isClock == false && clockTime(term.time) != nil) {
        term.time = time
      }
      if !isClock { (term, after) = trailing(term, after) }
      term.tokens = index..<after
      return (term, after)
    }
    return nil
  }

  /// The end of a zone's name without its offset: «GMT», «hora local».
  func zoneName(_ index: Int) -> Int? { end(index, of: .zone) }

  /// «ночь с 18 на 19 октября», «noche del 18 al 19 de octubre»: the night of the first.
  private func nightBetween(_ index: Int) -> Item? {
    guard let (part, end) = partOfDay(index), case .night = part,
      let from = self.end(end, of: [.from, .of]), let (first, _) = number(skip(from, .the)),
      let joint = self.end(skip(from, .the) + 1, of: [.to, .at]),
      let (last, after) = core(skip(joint, .the)), last.isDayAndMonth,
      first == last.day - 1 || last.day == 1 && (28...31).contains(first)
    else { return nil }
    var term = last
    (term.day, term.time, term.tokens) = (first, part, index..<after)
    if last.day == 1 {
      term.month = last.month == 1 ? 12 : last.month - 1
      if last.month == 1, let year = last.writtenYear { term.year = .year(year - 1) }
    }
    return (term, after)
  }

  /// «trong 5 giờ», «sau 4 giờ phẫu thuật»: how long, but «sau 19 giờ» when.
  private func isLength(_ index: Int, _ time: TemporalPoint.Time, _ end: Int) -> Bool {
    guard start(before: index, of: .within) != nil, let (hour, _) = clockTime(time) else {
      return false
    }
    return hour <= 12 || isCounted(end)
  }

  private func clockTime(_ time: TemporalPoint.Time?) -> (hour: Int, minute: Int)? {
    if case .clock(let hour, let minute)? = time { (hour, minute) } else { nil }
  }

  /// «tỷ lệ 10:12», «со счетом 25:22, 25:20»: figures around a colon that are no hour.
  private func isScore(_ index: Int) -> Bool {
    var first = index
    // No match has more parts.
    while index - first < 24, kind(first - 1) == .comma, kind(first - 2) == .number,
      kind(first - 3) == .colon, kind(first - 4) == .number
    {
      first -= 4
    }
    return start(before: first, of: .number) != nil
  }

  /// «8:00-17:00», «from 8:00 to 17:00 on March 5»: two hours, maybe of a day behind them.
  mutating func hours(to first: DateTerm, _ index: Int) -> Int? {
    let isDash = isHyphenOrDash(index)
    guard let next = isDash ? index + 1 : end(index, of: [.to, .and]),
      let (hour, minute, end, isSure) = clock(skip(next, [.at, .the]))
    else { return nil }
    let opener = start(
      before: skipBack(first.tokens.lowerBound, [.at, .the]), of: [.from, .between])
    guard isDash || opener != nil, isSure || end > next + 1 else { return nil }
    var (first, second) = (first, DateTerm(next..<end))
    second.time = .clock(hour: hour, minute: minute)
    var last = end
    if let (day, after) = dayish(skip(end, [.of, .the, .in, .day])),
      day.isDayAndMonth || day.weekday > 0 || day.offset?.unit == .day
    {
      for term in [0, 1] {
        var whole = day
        whole.tokens = term == 0 ? first.tokens : second.tokens
        whole.time = term == 0 ? first.time : second.time
        if term == 0 { first = whole } else { second = whole }
      }
      last = after
    }
    return add(range(first, second, (opener ?? first.tokens.lowerBound)..<last), .clock)
  }

  /// «March 5, from 8:00 to 17:00»: the hours behind a day.
  func hours(
    _ day: DateTerm, _ index: Int
  ) -> (first: DateTerm, last: DateTerm, end: Int)? {
    let next = kind(index) == .comma ? index + 1 : index
    guard let from = end(next, of: [.from, .between]),
      let (hour, minute, end, isSure) = clock(skip(from, [.at, .the])), isSure,
      let to = self.end(end, of: [.to, .and]),
      let (lastHour, lastMinute, last, isLastSure) = clock(skip(to, [.at, .the])), isLastSure
    else { return nil }
    var (first, second) = (day, day)
    first.time = .clock(hour: hour, minute: minute)
    second.time = .clock(hour: lastHour, minute: lastMinute)
    second.tokens = to..<last
    return (first, second, last)
  }
}
