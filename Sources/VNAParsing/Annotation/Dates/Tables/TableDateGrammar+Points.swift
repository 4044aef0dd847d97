import VNAModel
import VNAText

// One point of time: a day, a month, a year, a part of a year, a weekday.

extension TableDateGrammar {
  typealias Item = (term: DateTerm, end: Int)

  /// A point of the calendar; a bare day of the month too, for lists and spans.
  func core(_ index: Int) -> Item? {
    guard has(index) else { return nil }
    if let found = century(index) ?? decade(index) { return found }
    if kind(index) == .number {
      if let found = figuresDate(index) { return found }
      if let found = period(index) { return found }
    }
    if style.yearFirst { return greaterFirst(index) }
    // «10 tháng năm 2019»: ten months of a year, no day of May.
    if style.countsMonths, start(before: index, of: .day) == nil,
      let found = monthsOfYear(index)
    {
      return found
    }
    if let found = dayItem(index) { return found }
    if let found = monthItem(index) { return found }
    if let found = period(index) ?? season(index) ?? monthsOfYear(index) { return found }
    return yearItem(index)
  }

  // MARK: Weekdays

  /// «Friday», «last Friday», «Friday, March 31», «thứ Sáu tuần trước», «上周五».
  func weekdayItem(_ index: Int) -> Item? {
    // «上周五»: the week before, of which the weekday takes the last sign.
    if style.yearFirst, let (code, end) = relative(index, .week) {
      for start in [end - 1, end] {
        guard let (weekday, after) = self.code(.weekday, start) else { continue }
        var term = DateTerm(index..<after)
        term.weekday = weekday
        term.offset = .init(unit: .week, count: code.count)
        return (term, after)
      }
      return nil
    }
    var first = index
    var direction = DateTerm.Direction.open
    if let end = end(index, of: [.last, .next]) {
      direction = roles(index).contains(.last) ? .past : .future
      first = end
    }
    guard let (weekday, afterWeekday) = code(.weekday, first), isWeekday(first, afterWeekday)
    else { return nil }
    var term = DateTerm(index..<afterWeekday)
    term.weekday = weekday
    term.direction = direction
    var end = afterWeekday
    if direction == .open {
      (term.direction, end) = lastOrNext(end)
      term.tokens = index..<end
    }
    let isThis = start(before: index, of: .this) != nil
    let found = withDay(term, end)
    term = found.term
    end = found.end
    if term.day == 0, term.direction == .open,
      let (code, after) = relative(skip(end, [.of, .the, .in]), .week)
    {
      term.offset = .init(unit: .week, count: code.count, fromLast: code.fromLast)
      end = after
    }
    // «Sat» alone is a verb, «среды» the surroundings: «в среду» is a day.
    if roles(first).contains(.short), term.day == 0,
      !style.namesYears || start(before: index, of: .at) == nil
    {
      return nil
    }
    term.isDeictic = term.direction != .open || isThis
    term.tokens = index..<end
    return (term, end)
  }

  /// Whether a weekday is meant and no name or ordinal.
  func isWeekday(_ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    if style.capitalizesWeekdays {
      let last = tokens[end - 1]
      if code(.weekday, index)?.value == 7 { return true }
      if last.isCapitalized, !token.flags.contains(.allCaps) || kind(end - 1) == .number {
        return true
      }
      var next = end
      if kind(next) == .comma || kind(next) == .openBracket { next += 1 }
      next = skip(next, .day)
      return matches.isCovered(.partOfDay, index - 1) || relative(end, .week) != nil
        || kind(next) == .number && figuresDate(next) != nil
    }
    // «Domingo» in the middle of a sentence is a name where weekdays have no capital.
    if token.isCapitalized, !style.monthFirst, !token.flags.contains(.allCaps),
      isCapitalized(end) || !token.flags.contains(.leadingWord)
    {
      return core(kind(end) == .comma ? end + 1 : end)?.term.isDayAndMonth ?? false
    }
    return true
  }

  /// «last», «next» behind a date: «pasado», «vừa qua».
  func lastOrNext(_ index: Int) -> (DateTerm.Direction, Int) {
    guard !style.monthFirst, let end = end(index, of: [.last, .next]) else {
      return isEndedByTo(index) ? (.future, index + 1) : (.open, index)
    }
    return (roles(index).contains(.last) ? .past : .future, end)
  }

  /// «diễn ra vào tháng 9 tới.»: a word for «to» with nothing behind it to which it could go means «next».
  private func isEndedByTo(_ index: Int) -> Bool {
    guard style.countsMonths, has(index), roles(index).contains(.to) else { return false }
    switch kind(index + 1) {
    case .period, .comma, .closeBracket: return true
    default: return false
    }
  }

  // MARK: Months

  /// A month; one that stands alone must be no other word.
  func month(_ index: Int, alone: Bool) -> (month: Int, end: Int)? {
    if style.countsMonths, let next = end(index, of: .month) {
      guard let (value, digits) = number(next), digits <= 2, (1...12).contains(value) else {
        return wordMonth(index, alone)
      }
      let after = next + 1
      // «tháng 3%» counts nothing, «tháng 9 ngày» neither.
      if isMeasured(after) || (isGlued(after) && kind(after) == .word) { return nil }
      return (value, after)
    }
    if style.yearFirst, let (value, digits) = number(index) {
      guard digits <= 2, (1...12).contains(value), let end = end(index + 1, of: .month) else {
        return nil
      }
      return (value, end)
    }
    return wordMonth(index, alone)
  }

  private func wordMonth(_ index: Int, _ alone: Bool) -> (month: Int, end: Int)? {
    guard let (month, end) = code(.month, index) else { return nil }
    var after = end
    if style.countsMonths {
      // «mỗi tháng ba triệu»: a month in words has a capital or a day before it.
      return !alone || tokens[end - 1].isCapitalized ? (month, end) : nil
    }
    if roles(index).contains(.short) {
      if kind(after) == .period, isGlued(after) { after += 1 }
      return !alone || number(after)?.digits == 4 ? (month, after) : nil
    }
    if alone, !style.monthFirst, isCapitalized(index), isCapitalized(index - 1),
      isCapitalized(after) || !tokens[index - 1].flags.contains(.leadingWord)
    {
      // «Нгуен Тхи Май Ань»
      return nil
    }
    guard alone, style.monthFirst else { return (month, after) }
    // «May» and «March» at the head of a sentence are verbs, behind another name a name.
    let isLed =
      start(before: index, of: [.in, .of, .from, .between, .to, .and, .last, .next]) != nil
    if isLed || number(after)?.digits == 4 { return (month, after) }
    let token = tokens[index]
    if token.flags.contains(.leadingWord) || token.flags.contains(.sentenceStart) {
      return month == 3 || month == 5 ? nil : (month, after)
    }
    if kind(after) == .word, isCapitalized(after) || isCapitalized(index - 1) { return nil }
    return (month, after)
  }

  /// «March», «March 2025», «tháng 3/2025», «last October».
  func monthItem(_ index: Int) -> Item? {
    var first = index
    var direction = DateTerm.Direction.open
    if let end = end(index, of: [.last, .next]) {
      direction = roles(index).contains(.last) ? .past : .future
      first = end
    }
    guard let (month, end) = month(first, alone: true) else { return nil }
    var term = DateTerm(index..<end)
    term.month = month
    term.direction = direction
    return withYear(term, end)
  }

  // MARK: Years

  /// Four figures that can be a year, in which nothing else is told.
  func yearNumber(_ index: Int) -> Int? {
    guard let (value, digits) = number(index), digits == 4, (1000...2999).contains(value) else {
      return nil
    }
    let after = index + 1
    if isMeasured(after) { return nil }
    if isGlued(after) {
      switch kind(after) {
      case .word: if roles(after).isDisjoint(with: [.year, .to, .and]) { return nil }
      case .slash, .colon: if kind(after + 1) == .number, isGlued(after + 1) { return nil }
      case .hyphen:
        if kind(after + 1) == .word, isGlued(after + 1), roles(after + 1).isEmpty { return nil }
      default: break
      }
    }
    return value
  }

  /// The year behind a month or a part of a year, and what else closes it: «, 2025», «de 2025»,
  /// «/2025», «2025 года», «last year», «-2025» of an anniversary.
  func withYear(_ term: DateTerm, _ index: Int) -> Item {
    var term = term
    var end = index
    guard !style.yearFirst else { return (term, end) }
    var next = index
    if kind(next) == .comma {
      if style.monthFirst, number(next + 1)?.digits == 4 { next += 1 }
    } else if isGlued(next), isGlued(next + 1), kind(next) == .slash || kind(next) == .hyphen,
      term.day == 0, number(next + 1)?.digits == 4
    {
      next += 1
    }
    let afterOf = skip(next, [.of, .the])
    let figures = skip(afterOf, .year)
    if let year = yearNumber(figures),
      next == index || kind(index) != .comma || !isCounted(figures + 1)
    {
      term.year = .year(year)
      end = skip(figures + 1, .year)
      if term.day > 0, isHyphenOrDash(figures + 1), let second = yearNumber(figures + 2),
        second > year
      {
        term.secondYear = second
        end = figures + 3
      }
    } else if let (code, after) = relative(afterOf, .year) ?? relative(index - 1, .year),
      after > index
    {
      term.offset = .init(unit: .year, count: code.count, fromLast: code.fromLast)
      end = after
    }
    if !term.hasYear, term.offset == nil, term.direction == .open {
      (term.direction, end) = lastOrNext(end)
    }
    term.tokens = term.tokens.lowerBound..<end
    return (term, end)
  }

  /// A year that stands alone.
  func yearItem(_ index: Int) -> Item? {
    let first = skip(index, .year)
    guard let value = yearNumber(first) else { return nil }
    let after = first + 1
    let isNamed = first > index || end(after, of: .year) != nil
    let isLed = isNamed || start(before: index, of: [.in, .year, .from, .to, .between]) != nil
    let isSpan = opensSpan(first, value)
    guard (1900...2100).contains(value) || isLed || isSpan else { return nil }
    if start(before: index, of: .number) != nil { return nil }
    if isGlued(first), has(first - 1) {
      switch kind(first - 1) {
      case .word: if roles(first - 1).isEmpty { return nil }
      case .number, .slash, .degree, .currency, .symbol, .superscript: return nil
      case .hyphen, .dash: if kind(first - 2) == .number || isGlued(first - 1) { return nil }
      default: break
      }
    } else if kind(first - 1) == .number || kind(first - 1) == .currency {
      return nil
    }
    if kind(after) == .number, !isLed { return nil }
    if style.namesYears, !isNamed, !isSpan, !isSecond(first),
      isCounted(after) || has(after) && kind(after) == .word
    {
      // «2025 делегатов»; «в 2023 и 2024 годах» has its word behind.
      guard roles(after).contains(.and) || roles(after).contains(.to) else { return nil }
    } else if !isLed, !isSpan, !style.countsMonths, isCounted(after) {
      // «2025 delegates»: a plural.
      if bytes[Int(tokens[after].end) - 1] == UInt8(ascii: "s") { return nil }
    }
    if style.yearFirst, !isNamed, !isSpan, !isSecond(first) { return nil }
    var term = DateTerm(first..<after)
    term.year = .year(value)
    let end = skip(after, .year)
    term.tokens = first..<end
    return (term, end)
  }

  /// Whether a later year follows behind a hyphen or a dash.
  private func opensSpan(_ index: Int, _ value: Int) -> Bool {
    let isStroke = kind(index + 1) == .slash && isGlued(index + 1) && isGlued(index + 2)
    let joint = end(index + 1, of: .to)
    guard isStroke || isHyphenOrDash(index + 1) || joint != nil,
      let (next, digits) = number(joint ?? index + 2)
    else { return false }
    if isStroke { return next == value + 1 || (digits == 2 && next == value % 100 + 1) }
    return digits == 4 && next > value && next - value <= 130 && next <= 2100
  }

  /// Whether an earlier year stands before a hyphen or a dash.
  private func isSecond(_ index: Int) -> Bool {
    isHyphenOrDash(index - 1) && number(index - 2)?.digits == 4
  }
}
