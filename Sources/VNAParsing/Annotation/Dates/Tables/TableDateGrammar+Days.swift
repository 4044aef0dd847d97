import VNAModel
import VNAText

// One day: of the month, of the week with its date, the one in brackets behind the other.

extension TableDateGrammar {
  /// A weekday, a relative day or a point of the calendar, those written together as one.
  func dayish(_ index: Int) -> Item? {
    guard let found = plainDay(index) else { return nil }
    return glossed(found)
  }

  /// «9月9日（周六）», «Thursday (March 12)»: a day, and in brackets which it is of the week or of the month.
  private func glossed(_ found: Item) -> Item {
    let isDay = found.term.offset?.unit == .day || found.term.weekday > 0
    guard kind(found.end) == .openBracket, isDay || found.term.day > 0 else { return found }
    var term = found.term
    var close = found.end + 1
    if term.day > 0, term.weekday == 0, let (weekday, end) = code(.weekday, close) {
      term.weekday = weekday
      close = end
    } else if term.day == 0, let (day, end) = core(close), day.day > 0 {
      (term.day, term.month, term.year, term.offset) = (day.day, day.month, day.year, day.offset)
      close = end
    } else {
      return found
    }
    guard kind(close) == .closeBracket else { return found }
    term.tokens = term.tokens.lowerBound..<close + 1
    return (term, close + 1)
  }

  private func plainDay(_ index: Int) -> Item? {
    if let found = weekdayItem(index) { return found }
    if let (code, end) = relative(index, .day) {
      var term = DateTerm(index..<end)
      term.offset = .init(unit: .day, count: code.count, fromLast: code.fromLast)
      term.time = code.time
      term.isDeictic = !code.fromLast
      return withDay(term, end)
    }
    return core(index)
  }

  /// The day of the month at a token; its word behind it where the language has one there.
  func dayNumber(_ index: Int) -> (day: Int, end: Int)? {
    let found: (value: Int, end: Int)
    if let (value, digits) = number(index) {
      guard digits <= 2 else { return nil }
      found = (value, index + 1)
    } else if let code = code(style.yearFirst ? .numberWord : .ordinalWord, index) {
      found = code
    } else {
      return nil
    }
    guard (1...31).contains(found.value) else { return nil }
    var end = found.end
    if style.yearFirst {
      if let after = self.end(end, of: .day) { return (found.value, after) }
      // «6至8日», «6、7、8日»: the word stands behind the last.
      guard kind(index) == .number, isDayShared(found.value, end) else { return nil }
      return (found.value, end)
    }
    // «31st», «1º», «6-го»
    if kind(index) == .number {
      let glued = isGlued(end) && kind(end) == .hyphen ? end + 1 : end
      if isGlued(glued), let after = self.end(glued, of: .suffix) {
        end = after
      } else if isGlued(end), kind(end) == .word || kind(end) == .percent {
        // A month may be glued, or a part of the day: «8october», «September 24evening».
        guard month(end, alone: false) != nil || partOfDay(end) != nil else { return nil }
      }
    }
    return (found.value, end)
  }

  /// Whether greater days follow behind a joint, the last of which has the word of them all.
  private func isDayShared(_ day: Int, _ index: Int) -> Bool {
    var (last, end) = (day, index)
    for _ in 0..<6 {
      let isSign = isHyphenOrDash(end) || isListComma(end)
      guard let next = isSign ? end + 1 : self.end(end, of: [.to, .and]),
        let (value, digits) = number(next), digits <= 2, value > last, value <= 31
      else { return false }
      if self.end(next + 1, of: .day) != nil { return true }
      (last, end) = (value, next + 1)
    }
    return false
  }

  /// «31 March», «March 31, 2025», «31 de marzo de 2025», «31 tháng 3 năm 2025»; «31» alone.
  func dayItem(_ index: Int) -> Item? {
    if style.monthFirst, let (month, afterMonth) = month(index, alone: false) {
      let next = skip(afterMonth, .the)
      guard kind(next) == .number, let (day, end) = dayNumber(next), !isMeasured(end),
        kind(end) != .colon || !isGlued(end), kind(end) != .slash || !isGlued(end)
      else { return nil }
      if end == next + 1, isGlued(end), kind(end) == .percent { return nil }
      var term = DateTerm(index..<end)
      (term.month, term.day) = (month, day)
      return withYear(term, end)
    }
    let first = style.countsMonths ? skip(index, .day) : index
    guard let (day, afterDay) = dayNumber(first) else { return nil }
    var term = DateTerm(first..<afterDay)
    term.day = day
    // «9 tháng năm nay» is no day of May.
    let isNamed = !style.countsMonths || start(before: first, of: .day) != nil
    if let (month, end) = month(skip(afterDay, [.of, .the]), alone: !isNamed) {
      term.month = month
      return withYear(term, end)
    }
    // «20 de este mes», «ngày 20 tháng này», «17th of the same month», «17 числа того же месяца»
    // «29 de los corrientes»
    let of = skip(afterDay, [.day, .of])
    if let (code, end) = relative(of, .month) ?? relative(skip(of, .the), .month) {
      term.offset = .init(unit: .month, count: code.count, fromLast: code.fromLast)
      term.tokens = first..<end
      return (term, end)
    }
    return kind(first) == .number ? (term, afterDay) : nil
  }

  /// Takes the day of the calendar behind a weekday or «today» into it.
  func withDay(_ term: DateTerm, _ index: Int) -> Item {
    var term = term
    var end = index
    if let (time, after) = partOfDay(skip(end, .at)),
      // «mañana del 5 de mayo»; «当天下午的比赛» is of that afternoon.
      style.yearFirst || self.end(after, of: .of) == nil
    {
      term.time = time
      end = after
    }
    if let offset = term.offset, offset.unit == .day, !offset.fromLast,
      let (_, after) = code(.weekday, end)
    {
      // «hoy lunes», «hôm nay thứ Hai»: the weekday says it again.
      end = after
    }
    var next = end
    if kind(next) == .comma { next += 1 }
    next = skip(next, [.the, .day, .in])
    if let (day, after) = core(next), day.day > 0, day.month > 0 || next == end || style.yearFirst {
      if day.month > 0 || term.weekday > 0 && !isCounted(after) && !isMeasured(after) {
        (term.day, term.month, term.year) = (day.day, day.month, day.year)
        term.offset = day.offset
        if day.direction != .open { term.direction = day.direction }
        end = after
      }
    }
    term.tokens = term.tokens.lowerBound..<end
    return (term, end)
  }
}
