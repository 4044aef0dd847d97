import VNAModel
import VNAText

// Spans and enumerations, completed from right to left, and from the left where the month goes first.

extension TableDateGrammar {
  /// Reads a span, an enumeration or a single point, the first of whose terms is known.
  ///
  /// `fuzzy` is where a word before the first starts that blurs it.
  mutating func sequence(_ first: Item, from fuzzy: Int?) -> DateSequence? {
    let term = first.term
    let start = fuzzy ?? term.tokens.lowerBound
    if let span = span(start, first) { return span }
    var found = self.start(term, start..<first.end)
    if term.isBareDay {
      let isYearFirst = style.yearFirst
      if list(
        &found, where: { $0.day > 0 && ($0.isBareDay || $0.isDayAndMonth) },
        // «26日和27日»: each has the word for a day.
        closing: { $0.isDayAndMonth || isYearFirst })
      {
        return found
      }
      if isDayAlone(term) {
        // «día 5»: the word belongs to it.
        if style.namesDays, self.start(before: term.tokens.lowerBound, of: .day) != nil {
          let word = term.tokens.lowerBound - 1
          found.tokens = min(word, found.tokens.lowerBound)..<found.tokens.upperBound
        }
        return found
      }
      drop(found)
      return nil
    }
    if term.isDayAndMonth, term.secondYear == nil, !term.hasYear || style.yearFirst,
      style.monthFirst || style.yearFirst, list(&found, where: \.isBareDay, closing: \.isBareDay)
    {
      return found
    }
    if term.isWeekdayOnly, term.offset == nil,
      list(&found, where: \.isWeekdayOnly, closing: \.isWeekdayOnly)
    {
      return found
    }
    if term.isMonth, !term.hasYear, term.offset == nil,
      list(&found, where: \.isMonth, closing: \.isMonth)
    {
      return found
    }
    return found
  }

  /// «19日», «ngày 19»: a day of the month at hand.
  private func isDayAlone(_ term: DateTerm) -> Bool {
    if term.weekday > 0 || term.offset != nil { return true }
    if style.yearFirst { return kind(term.tokens.lowerBound) == .number }
    // «el día 3 de la competencia» is none of a month.
    return style.countsMonths && isNamedDay(term)
      || style.namesDays && isNamedDay(term) && end(term.tokens.upperBound, of: .of) == nil
  }

  /// Whether a number behind the word for a day counts and measures nothing.
  private func isNamedDay(_ term: DateTerm) -> Bool {
    !isCounted(term.tokens.upperBound)
      && !isMeasured(term.tokens.upperBound) && !isCapitalized(term.tokens.upperBound)
      && kind(term.tokens.upperBound) != .slash
      && kind(term.tokens.upperBound) != .hyphen
      && self.start(before: term.tokens.lowerBound, of: .day) != nil
      && numberWord(term.tokens.lowerBound - 2) == nil
  }

  /// «24, 25 và 26/9», «May 5, 6 and 7», «Monday and Tuesday»; false leaves the first alone.
  private mutating func list(
    _ found: inout DateSequence, where fits: (DateTerm) -> Bool, closing: (DateTerm) -> Bool
  ) -> Bool {
    var end = found.tokens.upperBound
    var isClosed = false
    for _ in 0..<12 {
      var next = end
      let hasComma = isListComma(next)
      if hasComma { next += 1 }
      let and = self.end(next, of: .and)
      guard hasComma || and != nil else { break }
      // «on Monday and from Tuesday to Friday»: a span of its own.
      if roles(and ?? next).contains(.from) { break }
      let place = skip(and ?? next, [.the, .day, .in, .of])
      guard let (term, after) = weekdayItem(place) ?? core(place), fits(term),
        !term.isBareDay || isFreeDay(after)
      else { break }
      reading.terms.append(term)
      end = after
      if closing(term), and != nil || term.isDayAndMonth || style.yearFirst {
        isClosed = true
        if and != nil || term.isDayAndMonth { break }
      }
    }
    guard isClosed else {
      drop(found, keeping: 1)
      return false
    }
    if reading.terms[reading.terms.count - 1].isBareDay { fill(found, &end) }
    found.tokens = found.tokens.lowerBound..<end
    found.link = .list
    reading.complete(found)
    return true
  }

  /// Gives the bare days behind the first their month and year: «May 5, 6 and 7, 2025».
  private mutating func fill(_ found: DateSequence, _ end: inout Int) {
    let first = reading.terms[found.terms]
    let (year, after) = withYear(first, end)
    for index in found.terms..<reading.terms.count {
      reading.terms[index].month = first.month
      reading.terms[index].year = first.hasYear ? first.year : year.year
      reading.terms[index].offset = first.offset ?? year.offset
    }
    if !first.hasYear { end = after }
  }

  /// Whether a bare number is a day and counts nothing.
  private func isFreeDay(_ index: Int) -> Bool {
    !isMeasured(index) && !isCounted(index) && !(isGlued(index) && kind(index) == .percent)
  }

  // MARK: Spans

  /// «from March 14 to 16», «từ ngày 19/9 đến 4/10», «с 6 по 8 апреля», «7月6日至16日», «2025-2030».
  private mutating func span(_ start: Int, _ first: Item) -> DateSequence? {
    var first = first
    var next = first.end
    let isDash = isHyphenOrDash(next)
    let isStroke = kind(next) == .slash && first.term.isYearOnly
    let joint = end(next, of: .to)
    let and = joint == nil ? end(next, of: .and) : nil
    guard isDash || isStroke || joint != nil || and != nil else { return nil }
    let lead = skipBack(start, [.the, .day, .month, .year, .this])
    let opener = self.start(before: lead, of: and == nil ? .from : .between)
    if and != nil, opener == nil { return nil }
    next = joint ?? and ?? next + 1
    if isDash || isStroke, let second = shortYear(first, next) {
      return range(first.term, second, first.term.tokens.lowerBound..<next + 1)
    }
    if clock(next)?.isSure == true { return nil }
    let place = skip(next, [.the, .day, .in, .of])
    let afterYear = first.term.isYearOnly ? skip(place, .year) : place
    guard var (term, end) = secondItem(first.term, afterYear) else { return nil }
    // «1至9月»: the word stands behind both.
    if first.term.isBareDay, term.isMonth { return nil }
    if term.isBareDay, first.term.isDayAndMonth {
      guard term.day > first.term.day || joint != nil, isDash || isFreeDay(end),
        kind(end) != .slash || !isGlued(end)
      else { return nil }
      if !first.term.hasYear, first.term.offset == nil {
        let (filled, after) = withYear(first.term, end)
        (first.term.year, first.term.offset) = (filled.year, filled.offset)
        end = after
      }
      term.month = first.term.month
      (term.year, term.offset) = (first.term.year, first.term.offset)
    }
    shareGreater(first.term, &term)
    // «7日至9日», «1至8日»: both days at hand.
    let areBare = style.yearFirst && first.term.isBareDay && term.isBareDay
    guard areBare || DateSequence.fits(first.term, term, isOpened: opener != nil) else {
      return nil
    }
    // «từ ngày 14-16/10»: the word opens no span that a dash makes, but «from March 14-17».
    let from = isDash && !style.monthFirst ? start : opener ?? start
    var found = range(first.term, term, from..<end)
    reading.complete(found)
    found.tokens = from..<end
    return found
  }

  /// «10日夜间至11日凌晨», «from Monday morning to Tuesday evening»: a span between times of two days, the
  /// first of which is `found`.
  mutating func timedSpan(
    from first: DateTerm, _ index: Int, of found: DateSequence
  ) -> DateSequence? {
    guard let joint = end(index, of: .to), let day = dayish(skip(joint, [.the, .at, .day])) else {
      return nil
    }
    var (last, close) = trailing(day.term, day.end)
    guard last.time != nil, last.day > 0 || last.weekday > 0 || last.offset?.unit == .day else {
      return nil
    }
    if last.isBareDay, first.month > 0 {
      guard last.day > first.day else { return nil }
      (last.month, last.year, last.offset) = (first.month, first.year, first.offset)
    }
    shareGreater(first, &last)
    let start = found.tokens.lowerBound
    let opener = self.start(before: skipBack(start, [.the, .at, .day]), of: .from)
    drop(found)
    let whole = range(first, last, (opener ?? start)..<close)
    reading.complete(whole)
    return whole
  }

  /// «本月7日至9日», «去年12月5日至2月1日»: what stands before the first day holds for the last.
  private func shareGreater(_ first: DateTerm, _ last: inout DateTerm) {
    guard let offset = first.offset, last.offset == nil, !last.hasYear, last.weekday == 0 else {
      return
    }
    if offset.unit == .month, last.isBareDay {
      last.offset = offset
    } else if offset.unit == .year, last.month > 0 {
      let isAfter = (last.month, last.day) >= (first.month, min(first.day, last.day))
      last.offset = .init(
        unit: .year, count: offset.count + (isAfter ? 0 : 1), fromLast: offset.fromLast)
    }
  }

  /// The end of a span; behind a year a year.
  private func secondItem(_ first: DateTerm, _ index: Int) -> Item? {
    if first.isYearOnly, let year = yearNumber(index),
      kind(index + 1) != .hyphen || !isGlued(index + 1)
    {
      var term = DateTerm(index..<index + 1)
      term.year = .year(year)
      let end = skip(index + 1, .year)
      return (term, end)
    }
    if let (_, end) = modifier(index),
      let (term, after) = core(skip(kind(end) == .hyphen ? end + 1 : end, [.of, .the])),
      term.day == 0
    {
      return (term, after)
    }
    return dayish(index)
  }

  /// «2024-25».
  private func shortYear(_ first: Item, _ index: Int) -> DateTerm? {
    guard first.term.isYearOnly, let year = first.term.writtenYear, isGlued(index),
      isGlued(index - 1), let (value, digits) = number(index), digits == 2, value > year % 100,
      value - year % 100 <= 10, !isGlued(index + 1) || kind(index + 1) != .word,
      !isMeasured(index + 1)
    else { return nil }
    var second = DateTerm(index..<index + 1)
    second.year = .year(year - year % 100 + value)
    return second
  }
}
