import VNAModel
import VNAText

// One point of time: a day, a month, a year, a weekday.

extension FrenchDateGrammar {
  typealias Item = (term: DateTerm, end: Int, mod: DateExpression.Modifier?)

  /// A point of time that starts at `index`; a bare day of the month too, for lists and spans.
  func item(_ index: Int, fuzzy: Bool = true) -> Item? {
    guard has(index) else { return nil }
    let classes = matches.classes(at: index)
    let isNumber = tokens[index].kind == .number
    if isNumber, let found = numericDate(index) { return (found.term, found.end, nil) }
    if let found = dayItem(index) { return (found.term, found.end, nil) }
    if classes.contains(.weekday), let found = weekdayItem(index) {
      return (found.term, found.end, nil)
    }
    if classes.contains(.month), let found = monthItem(index) {
      return (found.term, found.end, nil)
    }
    if isNumber || classes.contains(.period) || classes.contains(.ordinalWord),
      let found = periodItem(index)
    {
      return (found.term, found.end, nil)
    }
    if let found = yearItem(index) { return (found.term, found.end, nil) }
    if fuzzy, !isNumber, let found = fuzzyItem(index) { return (found.term, found.end, found.mod) }
    return nil
  }

  /// «14», «1er», «14 octobre», «14 octobre 2025», «premier octobre».
  func dayItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    guard let (day, afterDay) = dayNumber(index) else { return nil }
    var term = DateTerm(index..<afterDay)
    term.day = day
    guard let (month, afterMonth) = month(afterDay, afterDay: true) else {
      // «le premier» alone is no day.
      guard kind(index) == .number else { return nil }
      guard let (offset, end) = monthOffset(afterDay) else { return (term, afterDay) }
      term.offset = offset
      term.tokens = index..<end
      return (term, end)
    }
    term.month = month
    return withYear(term, afterMonth)
  }

  /// The day of the month written at `index`.
  func dayNumber(_ index: Int) -> (day: Int, end: Int)? {
    if let (value, digits) = number(index) {
      guard digits <= 2, value >= 1, value <= 31 else { return nil }
      let after = index + 1
      if isGlued(after), kind(after) == .word {
        switch word(after) {
        case .er: return value == 1 ? (1, after + 1) : nil
        case .fullMonth, .à, .au, .et: break
        default: return nil
        }
      }
      // «1 er»: a lost join.
      if value == 1, word(after) == .er, month(after + 1, afterDay: true) != nil {
        return (1, after + 1)
      }
      return (value, after)
    }
    if word(index) == .premier, month(index + 1, afterDay: true) != nil { return (1, index + 1) }
    return nil
  }

  /// A month; short forms only beside a day or a year, since «sept» is a number too.
  func month(_ index: Int, afterDay: Bool) -> (month: Int, end: Int)? {
    guard let (month, end) = code(.month, index) else { return nil }
    let isFull = word(index) == .fullMonth
    var after = end
    if !isFull, kind(after) == .period, isGlued(after),
      number(after + 1)?.digits == 4 || !tokens[index].hasSpaceBefore || afterDay,
      !has(after + 1) || !tokens[after + 1].flags.contains(.sentenceStart)
    {
      after += 1
    }
    if afterDay { return isFull || count(index) <= 5 ? (month, after) : nil }
    let hasYear = year(after, strong: true) != nil
    if !isFull { return hasYear ? (month, after) : nil }
    // «Mai» and «Mars» are names too.
    let token = tokens[index]
    if token.isCapitalized, !hasYear {
      guard token.flags.contains(.leadingWord) || token.flags.contains(.sentenceStart) else {
        return nil
      }
      if isCapitalized(after), kind(after) == .word { return nil }
    }
    // A name's hyphen: «Xuan-Mai».
    if isGlued(index), kind(index - 1) == .hyphen, isCapitalized(index - 2) { return nil }
    return (month, after)
  }

  /// «octobre», «octobre 2025», «mois d'octobre».
  func monthItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    guard let (month, end) = month(index, afterDay: false) else { return nil }
    var term = DateTerm(index..<end)
    term.month = month
    return withYear(term, end)
  }

  /// The year behind a month, and what stands behind that.
  func withYear(_ term: DateTerm, _ index: Int) -> (term: DateTerm, end: Int) {
    var term = term
    var end = index
    if let year = year(index, strong: true) {
      term.year = .year(year)
      end = index + 1
      if let (second, after) = secondYear(index + 1), second > year, second - year <= 1000 {
        term.secondYear = second
        end = after
      }
    } else if let (offset, after) = yearOffset(index) {
      term.offset = offset
      end = after
    }
    (term.direction, end) = lastOrNext(end)
    term.tokens = term.tokens.lowerBound..<end
    return (term, end)
  }

  /// «-2025» behind «16 octobre 1945».
  private func secondYear(_ index: Int) -> (year: Int, end: Int)? {
    guard isHyphenOrDash(index), let year = year(index + 1, strong: true) else { return nil }
    guard kind(index + 2) != .hyphen || !isGlued(index + 2) else { return nil }
    return (year, index + 2)
  }

  /// «de l'an dernier», «de cette année» behind a month.
  func yearOffset(_ index: Int) -> (offset: DateTerm.Offset, end: Int)? {
    offset(.year, at: word(index) == .de ? index + 1 : index)
  }

  /// A relative date of one unit.
  private func offset(
    _ unit: DateUnit, at index: Int
  ) -> (offset: DateTerm.Offset, end: Int)? {
    guard has(index), let match = relativeDate(at: index),
      let relative = RelativeCode(lexicon, match), relative.unit == unit, !relative.isOpen
    else { return nil }
    return (
      .init(unit: unit, count: relative.count, fromLast: relative.fromLast),
      index + Int(match.tokenCount)
    )
  }

  /// «du même mois», «de ce mois», «du mois prochain» behind a day.
  private func monthOffset(_ index: Int) -> (offset: DateTerm.Offset, end: Int)? {
    word(index).isOne(.de, .du) ? offset(.month, at: index + 1) : nil
  }

  /// «dernier», «prochain» behind a date.
  func lastOrNext(_ index: Int) -> (DateTerm.Direction, Int) {
    switch word(index) {
    case .dernier: (.past, index + 1)
    case .prochain: (.future, index + 1)
    default: (.open, index)
    }
  }

  /// «jeudi», «jeudi 16 octobre», «vendredi soir, 4 avril», «dimanche dernier».
  func weekdayItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    guard let (weekday, afterWeekday) = code(.weekday, index), !isPlural(index) else { return nil }
    let token = tokens[index]
    // «Vendredi» in the middle of a sentence is a name.
    if token.isCapitalized, !token.flags.contains(.leadingWord),
      !token.flags.contains(.sentenceStart), !token.flags.contains(.allCaps),
      dayItem(afterWeekday)?.term.month ?? 0 == 0
    {
      return nil
    }
    var term = DateTerm(index..<afterWeekday)
    term.weekday = weekday
    var end = afterWeekday
    if let (time, after) = partOfDay(end) {
      term.time = time
      end = after
    }
    var next = end
    if kind(next) == .comma { next += 1 }
    next = skipArticle(next)
    if let (numeric, after) = numericDate(next) {
      term.day = numeric.day
      term.month = numeric.month
      term.year = numeric.year
      end = after
    } else if let (day, after) = dayItem(next), day.month > 0 || next == end {
      let isLost = day.month == 0 && isCounted(after)
      if !isLost {
        term.day = day.day
        term.month = day.month
        term.year = day.year
        term.secondYear = day.secondYear
        term.offset = day.offset
        term.direction = day.direction
        end = after
      }
    }
    if term.day == 0 {
      let (direction, after) = lastOrNext(end)
      term.direction = direction
      end = after
    }
    term.isDeictic = word(index - 1) == .this || term.direction != .open
    term.tokens = index..<end
    return (term, end)
  }

  /// «mi-juillet», «fin 2026», «début des années 2030», «la mi-juillet».
  func fuzzyItem(_ index: Int) -> (term: DateTerm, end: Int, mod: DateExpression.Modifier)? {
    var start = index
    if word(start) == .article { start += 1 }
    let mod: DateExpression.Modifier
    var next = start + 1
    switch word(start) {
    case .mi:
      mod = .middle
      if kind(next) == .hyphen { next += 1 }
    case .milieu, .courant: mod = .middle
    case .début: mod = .start
    case .fin: mod = .end
    default: return nil
    }
    next = skipFuzzyLink(next)
    guard let found = item(next, fuzzy: false), !found.term.isBareDay, found.term.weekday == 0
    else {
      return nil
    }
    var term = found.term
    term.tokens = start..<found.end
    return (term, found.end, mod)
  }

  /// Steps over «de», «du mois de», «des», «de l'année».
  func skipFuzzyLink(_ index: Int) -> Int {
    var next = index
    switch word(next) {
    case .de, .du, .des: next += 1
    default: break
    }
    if word(next) == .article { next += 1 }
    if word(next) == .month || (word(next) == .year && !isPlural(next)) {
      next += 1
      if word(next) == .de { next += 1 }
    }
    return next
  }

  /// Where «fin», «mi-» or «début» before a date starts, with its `mod`.
  func fuzzyStart(before index: Int) -> (start: Int, mod: DateExpression.Modifier)? {
    var start = index - 1
    for _ in 0..<5 {
      guard start >= floor, has(start) else { return nil }
      switch word(start) {
      case .mi, .début, .fin, .milieu, .courant:
        guard let found = fuzzyItem(start), found.term.tokens.upperBound > index else { return nil }
        // «fin» as a noun with an article is none («la fin 2026» is).
        return (start, found.mod)
      case .de, .du, .des, .article, .month, .year: start -= 1
      default:
        guard kind(start) == .hyphen else { return nil }
        start -= 1
      }
    }
    return nil
  }
}
