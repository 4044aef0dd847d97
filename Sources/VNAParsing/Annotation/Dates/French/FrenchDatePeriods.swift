import VNAModel
import VNAText

// Quarters, half-years, the first months of a year, centuries, seasons.

extension FrenchDateGrammar {
  /// «premier trimestre 2025», «T2», «second semestre de 2026», «neuf premiers mois de l'année».
  func periodItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    if let found = centuryItem(index) { return found }
    guard has(index), let match = matches.longest(.period, at: index),
      let (first, last) = CalendarMonths.of(lexicon.letters(of: match))
    else { return nil }
    let end = index + Int(match.tokenCount)
    // «T1» is a quarter when its letter and figure are one.
    if kind(index) == .word, tokens[index].end - tokens[index].start == 1,
      !isGlued(index + 1) || kind(index + 1) != .number
    {
      return nil
    }
    var term = DateTerm(index..<end)
    term.month = first
    term.lastMonth = last
    let whole = yearOfPeriod(term, end)
    // «premier mois» counts as January only with its year.
    if first == last, whole.term.year == nil, whole.term.offset == nil, count(index) < 8 {
      return nil
    }
    return whole
  }

  /// «2025», «de 2025», «de l'année 2025», «/2025», «de cette année» behind a period.
  func yearOfPeriod(_ term: DateTerm, _ index: Int) -> (term: DateTerm, end: Int) {
    var term = term
    var end = index
    var next = index
    if kind(next) == .slash, isGlued(next) { next += 1 }
    if word(next) == .de { next += 1 }
    if word(next) == .article, word(next + 1) == .year { next += 1 }
    if word(next) == .year { next += 1 }
    if let year = year(next, strong: true) {
      term.year = .year(year)
      end = next + 1
    } else if let (offset, after) = yearOffset(index) {
      term.offset = offset
      end = after
    } else if word(index) == .de, word(index + 1) == .article, word(index + 2) == .year {
      end = index + 3
    }
    let (direction, after) = lastOrNext(end)
    term.direction = direction
    term.tokens = term.tokens.lowerBound..<after
    return (term, after)
  }

  /// «XXe siècle», «20e siècle», «21ᵉ siècle».
  func centuryItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    let century: Int
    var next = index + 1
    if word(next) == .ordinalSuffix, word(next + 1) == .century, isGlued(next),
      let (value, digits) = number(index), digits <= 2
    {
      century = value
      next += 1
    } else if has(index), let match = matches.longest(.ordinalWord, at: index),
      word(index + Int(match.tokenCount)) == .century, let value = lexicon.number(of: match)
    {
      century = Int(value)
      next = index + Int(match.tokenCount)
    } else {
      return nil
    }
    // «avant J.-C.»: no century of ours.
    guard (1...21).contains(century), word(next + 1) != .avant || count(next + 2) != 1 else {
      return nil
    }
    var term = DateTerm(index..<next + 1)
    term.year = .century(century - 1)
    return (term, next + 1)
  }

  /// «XVIIIe et XIXe siècles», «du XIe au XIIIe siècle»: centuries whose noun stands behind the last.
  func centuries(_ index: Int) -> (first: DateTerm, last: DateTerm, start: Int, isSpan: Bool)? {
    guard let (value, end) = centuryNumber(index), value <= 20 else { return nil }
    let joint = word(end)
    guard joint.isOne(.et, .au, .à) else { return nil }
    guard let last = centuryItem(skipArticle(end + 1)), case .century(let century) = last.term.year,
      century >= value
    else { return nil }
    var first = DateTerm(index..<end)
    first.year = .century(value - 1)
    let before = word(index - 1) == .article ? index - 2 : index - 1
    let isSpan = joint != .et || word(before) == .entre
    let isLed = isSpan && before >= floor && word(before).isOne(.entre, .du, .de)
    return (first, last.term, isLed ? before : index, isSpan)
  }

  /// «XIe», «20e», «onzième»: the number of a century.
  private func centuryNumber(_ index: Int) -> (value: Int, end: Int)? {
    if word(index + 1) == .ordinalSuffix, isGlued(index + 1), let (value, digits) = number(index),
      digits <= 2
    {
      return (value, index + 2)
    }
    guard has(index), let match = matches.longest(.ordinalWord, at: index),
      let value = lexicon.number(of: match)
    else { return nil }
    return (Int(value), index + Int(match.tokenCount))
  }

  /// «été 2025», «l'été dernier», «cet automne».
  func seasonItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    guard let match = matches.longest(.season, at: index),
      let season = DateTerm.Season(letters: lexicon.letters(of: match))
    else { return nil }
    // «Forum d'automne 2025» is an edition: its year alone is a date.
    if word(index - 1) == .de { return nil }
    var end = index + Int(match.tokenCount)
    var term = DateTerm(index..<end)
    term.season = season
    let hasArticle = word(index - 1) == .article || word(index - 1) == .this
    let next = word(end) == .de ? end + 1 : end
    if let year = year(next, strong: true) {
      term.year = .year(year)
      end = next + 1
    } else {
      (term.direction, end) = lastOrNext(end)
      guard hasArticle, term.direction != .open || word(index - 1) == .this else { return nil }
      term.offset = .init(unit: .year, count: 0)
    }
    term.tokens = index..<end
    return (term, end)
  }

  /// Where «même période de» before a year starts.
  func samePeriodStart(before index: Int) -> Int? {
    var start = index - 1
    if word(start) == .article { start -= 1 }
    guard word(start) == .de else { return nil }
    start -= 1
    guard start > floor, word(start - 1) == .même else { return nil }
    guard word(start) == .period || word(start) == .month || matches.isCovered(.durationUnit, start)
    else { return nil }
    return start - 1
  }
}
