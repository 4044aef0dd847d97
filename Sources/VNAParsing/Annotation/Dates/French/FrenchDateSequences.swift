import VNAModel
import VNAText

// Spans and enumerations, completed from right to left.

extension FrenchDateGrammar {
  /// Terms that belong together, from the first token of the wording to the last.
  struct Sequence {
    var terms: [DateTerm]
    var tokens: Range<Int>
    var link: DateExpression.Link
    var mod: StaticString?
  }

  /// Reads a span, an enumeration or a single point from `index`.
  func sequence(_ index: Int, _ first: Item) -> Sequence? {
    var start = index
    var mod = first.mod
    if mod == nil, let (fuzzy, found) = fuzzyStart(before: index) {
      start = fuzzy
      mod = found
    }
    if let span = span(start, first) { return span }
    var found = Sequence(
      terms: [first.term], tokens: start..<first.end, link: .single, mod: mod)
    if first.term.isBareDay {
      guard let list = days(found) else {
        // «jeudi 16» names a day, «16» does not.
        return first.term.weekday > 0 ? found : nil
      }
      return list
    }
    if first.term.isDayAndMonth, isPluralArticle(start - 1), let list = wholeDays(found) {
      return list
    }
    if first.term.isMonth, first.term.year == nil, let list = months(found) { return list }
    if start < index { found.terms[0].tokens = start..<first.end }
    return found
  }

  /// «du 14 au 16 octobre», «entre janvier et mars», «2025-2030».
  private func span(_ start: Int, _ first: Item) -> Sequence? {
    var opener = start - 1
    if [.article, .this].contains(word(opener)) { opener -= 1 }
    if opener < floor { opener = block.lowerBound - 1 }
    var next = first.end
    var tokens = start
    switch word(next) {
    case .et where word(opener) == .entre:
      next = skipArticle(next + 1)
      tokens = opener
    case .au, .aux, .à:
      // «à» and the verb «a» fold alike.
      if word(next) == .à, !self.tokens[next].flags.contains(.nonASCII),
        !isCapitalized(next), ![.de, .du].contains(word(opener))
      {
        return nil
      }
      next = skipArticle(next + 1)
      if [.du, .de].contains(word(opener)) { tokens = opener }
    case .jusque:
      guard [.au, .à, .en, .aux].contains(word(next + 1)) else { return nil }
      next = skipArticle(next + 2)
      if [.du, .de, .depuis].contains(word(opener)) { tokens = opener }
    default:
      guard isHyphenOrDash(next) || (kind(next) == .slash && first.term.isYearOnly) else {
        return nil
      }
      next += 1
    }
    if let short = shortYear(first, next) { return short }
    guard clock(next) == nil, let second = secondItem(first, next),
      fits(first.term, second.term, isOpened: tokens < start)
    else { return nil }
    return Sequence(
      terms: Self.completed([first.term, second.term]), tokens: tokens..<second.end, link: .range)
  }

  /// The end of a span; behind a year a year.
  private func secondItem(_ first: Item, _ index: Int) -> Item? {
    if first.term.isYearOnly, let year = year(index, strong: true),
      kind(index + 1) != .hyphen || !isGlued(index + 1)
    {
      var term = DateTerm(index..<index + 1)
      // «années 1960-1970»
      term.year = first.term.writtenYear == nil && year % 10 == 0 ? .decade(year / 10) : .year(year)
      return (term, index + 1, nil)
    }
    return item(index)
  }

  /// «2024-25».
  private func shortYear(_ first: Item, _ index: Int) -> Sequence? {
    guard first.term.isYearOnly, let year = first.term.writtenYear, isGlued(index),
      kind(index - 1) == .hyphen || kind(index - 1) == .slash || kind(index - 1) == .dash,
      isGlued(index - 1), let (value, digits) = number(index), digits == 2, value > year % 100,
      value - year % 100 <= 10, !isGlued(index + 1) || kind(index + 1) != .word,
      !isMeasured(index + 1, strong: false)
    else { return nil }
    var second = DateTerm(index..<index + 1)
    second.year = .year(year - year % 100 + value)
    return Sequence(
      terms: [first.term, second], tokens: first.term.tokens.lowerBound..<index + 1, link: .range)
  }

  /// Whether two points can be the ends of one span.
  private func fits(_ first: DateTerm, _ second: DateTerm, isOpened: Bool) -> Bool {
    if first.secondYear != nil || second.secondYear != nil || second.isBareDay { return false }
    if first.isBareDay { return second.isDayAndMonth }
    if first.isYearOnly || second.isYearOnly {
      // «de 2020 à fin juin 2025»; «mai - 2026» is none.
      guard first.isYearOnly, second.isYearOnly else {
        guard isOpened, let from = first.writtenYear, let to = second.writtenYear else {
          return false
        }
        return from < to
      }
      switch (first.year, second.year) {
      case (.year(let from), .year(let to)): return to > from
      case (.decade(let from), .decade(let to)): return to > from
      case (.century(let from), .century(let to)): return to > from
      default: return false
      }
    }
    // «27 juillet 1947 - 27 juillet 2022» are two days.
    if first.year != nil, second.year != nil, first.day == second.day, first.month == second.month {
      return false
    }
    if (first.lastMonth > 0) != (second.lastMonth > 0) { return false }
    return true
  }

  /// «14 et 15 octobre», «1er, 2 et 3 mai».
  private func days(_ found: Sequence) -> Sequence? {
    var list = found
    var end = found.tokens.upperBound
    for _ in 0..<12 {
      guard let next = afterComma(end), let (term, after) = weekdayItem(next) ?? dayItem(next),
        term.day > 0
      else { return nil }
      list.terms.append(term)
      end = after
      if term.month > 0 {
        list.tokens = found.tokens.lowerBound..<end
        list.link = .list
        list.terms = Self.completed(list.terms)
        return list
      }
    }
    return nil
  }

  private func isPluralArticle(_ index: Int) -> Bool {
    (word(index) == .article || word(index) == .aux) && isPlural(index)
  }

  /// «les 31 octobre et 1er novembre».
  private func wholeDays(_ found: Sequence) -> Sequence? {
    guard word(found.tokens.upperBound) == .et,
      let (term, end) = dayItem(found.tokens.upperBound + 1), term.month > 0
    else { return nil }
    return Sequence(
      terms: Self.completed(found.terms + [term]), tokens: found.tokens.lowerBound..<end,
      link: .list)
  }

  /// «septembre et octobre 2025».
  private func months(_ found: Sequence) -> Sequence? {
    var list = found
    var end = found.tokens.upperBound
    for _ in 0..<11 {
      let isLast = word(end) == .et || word(end) == .ou
      guard isLast || kind(end) == .comma, let (term, after) = monthItem(end + 1),
        term.secondYear == nil
      else { return nil }
      list.terms.append(term)
      end = after
      if isLast {
        list.tokens = found.tokens.lowerBound..<end
        list.link = .list
        list.terms = Self.completed(list.terms)
        return list
      }
    }
    return nil
  }

  /// What follows a comma, «et», «ou» and an article.
  private func afterComma(_ index: Int) -> Int? {
    var next = index
    if kind(next) == .comma { next += 1 }
    if [.et, .ou].contains(word(next)) { next += 1 }
    guard next > index else { return nil }
    if word(next) == .au || word(next) == .du { next += 1 }
    return skipArticle(next)
  }

  /// Gives each term what it shares with the one behind it.
  static func completed(_ terms: [DateTerm]) -> [DateTerm] {
    var terms = terms
    guard var index = terms.indices.last else { return terms }
    // «de décembre 2023 à février»
    if terms.count == 2, terms[1].year == nil, terms[1].offset == nil, terms[1].month > 0,
      terms[1].weekday == 0 || terms[1].day > 0, let year = terms[0].writtenYear, terms[0].month > 0
    {
      let isAfter =
        (terms[1].month, terms[1].day) >= (terms[0].month, min(terms[0].day, terms[1].day))
      terms[1].year = .year(isAfter ? year : year + 1)
    }
    while index > terms.startIndex {
      let next = terms[index]
      index -= 1
      var term = terms[index]
      if term.isBareDay, next.month > 0 {
        term.month = next.month
        term.year = next.year
        // «du 28 au 3 mars» began in February.
        if next.day > 0, term.day > next.day, terms.count == 2 {
          term.month = next.month == 1 ? 12 : next.month - 1
          if term.month == 12, let year = next.writtenYear { term.year = .year(year - 1) }
        }
      } else if term.year == nil, term.offset == nil, term.month > 0, let year = next.writtenYear {
        let isBefore = (term.month, term.day) <= (next.month, max(next.day, term.day))
        term.year = .year(isBefore ? year : year - 1)
      }
      if term.offset == nil, term.year == nil, term.weekday == 0 || term.day > 0 {
        term.offset = next.offset?.unit == .year ? next.offset : nil
      }
      if term.direction == .open { term.direction = next.direction }
      terms[index] = term
    }
    return terms
  }
}
