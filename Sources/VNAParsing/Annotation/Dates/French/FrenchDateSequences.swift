import VNAModel
import VNAText

// Spans and enumerations, completed from right to left.

extension FrenchDateGrammar {
  /// Terms that belong together, from the first token of the wording to the last.
  struct Sequence {
    /// The first of its terms; they are the last of ``DateReading/terms``.
    var terms: Int
    var tokens: Range<Int>
    var link: DateExpression.Link = .single
    var mod: DateExpression.Modifier?
  }

  /// Begins a sequence with one term.
  mutating func start(_ term: DateTerm, _ tokens: Range<Int>) -> Sequence {
    reading.terms.append(term)
    return Sequence(terms: reading.terms.count - 1, tokens: tokens)
  }

  /// Takes back the terms of a sequence that led to nothing.
  mutating func drop(_ found: Sequence, keeping count: Int = 0) {
    reading.terms.removeLast(reading.terms.count - found.terms - count)
  }

  /// Reads a span, an enumeration or a single point from `index`.
  mutating func sequence(_ index: Int, _ first: Item) -> Sequence? {
    // Most small numbers are no days: nothing joins them to a month.
    if first.term.isBareDay, first.term.weekday == 0, !isJoint(first.end) { return nil }
    var start = index
    var mod = first.mod
    if mod == nil, let (fuzzy, found) = fuzzyStart(before: index) {
      start = fuzzy
      mod = found
    }
    if let span = span(start, first) { return span }
    var found = self.start(first.term, start..<first.end)
    found.mod = mod
    if first.term.isBareDay {
      if days(&found) { return found }
      // «jeudi 16» names a day, «16» does not.
      if first.term.weekday > 0 { return found }
      drop(found)
      return nil
    }
    if first.term.isWeekdayOnly, weekdays(&found) { return found }
    if first.term.isDayAndMonth, isPluralArticle(start - 1), wholeDays(&found) { return found }
    if first.term.isMonth, !first.term.hasYear, months(&found) { return found }
    if start < index { reading.terms[found.terms].tokens = start..<first.end }
    return found
  }

  /// Whether a token can lead from one point of a span or a list to the next.
  private func isJoint(_ index: Int) -> Bool {
    switch word(index) {
    case .et, .ou, .au, .aux, .à, .jusque: true
    case .none: kind(index) == .comma || isHyphenOrDash(index)
    default: false
    }
  }

  /// «du 14 au 16 octobre», «entre janvier et mars», «2025-2030».
  private mutating func span(_ start: Int, _ first: Item) -> Sequence? {
    var next = first.end
    let joint = word(next)
    // Most dates stand alone: look no further then.
    switch joint {
    case .et, .au, .aux, .à, .jusque: break
    default:
      guard isHyphenOrDash(next) || (kind(next) == .slash && first.term.isYearOnly) else {
        return nil
      }
    }
    var opener = start - 1
    if word(opener).isOne(.article, .this) { opener -= 1 }
    if opener < floor { opener = block.lowerBound - 1 }
    var tokens = start
    switch joint {
    case .et:
      guard word(opener) == .entre else { return nil }
      next = skipArticle(next + 1)
      tokens = opener
    case .au, .aux, .à:
      // «à» and the verb «a» fold alike.
      if joint == .à, !self.tokens[next].flags.contains(.nonASCII),
        !isCapitalized(next), !word(opener).isOne(.de, .du)
      {
        return nil
      }
      next = skipArticle(next + 1)
      if word(opener).isOne(.du, .de) { tokens = opener }
    case .jusque:
      guard word(next + 1).isOne(.au, .à, .en, .aux) else { return nil }
      next = skipArticle(next + 2)
      if word(opener).isOne(.du, .de, .depuis) { tokens = opener }
    default: next += 1
    }
    if let second = shortYear(first, next) {
      return range(first.term, second, first.term.tokens.lowerBound..<next + 1)
    }
    guard clock(next) == nil, let second = secondItem(first, next),
      fits(first.term, second.term, isOpened: tokens < start)
    else { return nil }
    var found = range(first.term, second.term, tokens..<second.end)
    complete(&found)
    return found
  }

  mutating func range(
    _ first: DateTerm, _ last: DateTerm, _ tokens: Range<Int>
  ) -> Sequence {
    var found = start(first, tokens)
    reading.terms.append(last)
    found.link = .range
    return found
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
  private func shortYear(_ first: Item, _ index: Int) -> DateTerm? {
    guard first.term.isYearOnly, let year = first.term.writtenYear, isGlued(index),
      kind(index - 1) == .hyphen || kind(index - 1) == .slash || kind(index - 1) == .dash,
      isGlued(index - 1), let (value, digits) = number(index), digits == 2, value > year % 100,
      value - year % 100 <= 10, !isGlued(index + 1) || kind(index + 1) != .word,
      !isMeasured(index + 1, strong: false)
    else { return nil }
    var second = DateTerm(index..<index + 1)
    second.year = .year(year - year % 100 + value)
    return second
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
    if first.hasYear, second.hasYear, first.day == second.day, first.month == second.month {
      return false
    }
    if (first.lastMonth > 0) != (second.lastMonth > 0) { return false }
    return true
  }

  /// «14 et 15 octobre», «1er, 2 et 3 mai».
  private mutating func days(_ found: inout Sequence) -> Bool {
    var end = found.tokens.upperBound
    for _ in 0..<12 {
      guard let next = afterComma(end), let (term, after) = weekdayItem(next) ?? dayItem(next),
        term.day > 0
      else { break }
      reading.terms.append(term)
      end = after
      if term.month > 0 {
        close(&found, end)
        return true
      }
    }
    drop(found, keeping: 1)
    return false
  }

  private func isPluralArticle(_ index: Int) -> Bool {
    word(index).isOne(.article, .aux) && isPlural(index)
  }

  /// «les 31 octobre et 1er novembre».
  private mutating func wholeDays(_ found: inout Sequence) -> Bool {
    guard word(found.tokens.upperBound) == .et,
      let (term, end) = dayItem(found.tokens.upperBound + 1), term.month > 0
    else { return false }
    reading.terms.append(term)
    close(&found, end)
    found.mod = nil
    return true
  }

  /// «mercredi et jeudi», «lundi, mardi et mercredi».
  private mutating func weekdays(_ found: inout Sequence) -> Bool {
    var end = found.tokens.upperBound
    for _ in 0..<6 {
      let isLast = word(end) == .et
      guard isLast || kind(end) == .comma,
        let (term, after) = weekdayItem(skipArticle(end + 1)), term.isWeekdayOnly
      else { break }
      reading.terms.append(term)
      end = after
      if isLast {
        close(&found, end)
        return true
      }
    }
    drop(found, keeping: 1)
    return false
  }

  /// «septembre et octobre 2025».
  private mutating func months(_ found: inout Sequence) -> Bool {
    var end = found.tokens.upperBound
    for _ in 0..<11 {
      let isLast = word(end).isOne(.et, .ou)
      guard isLast || kind(end) == .comma, let (term, after) = monthItem(end + 1),
        term.secondYear == nil
      else { break }
      reading.terms.append(term)
      end = after
      if isLast {
        close(&found, end)
        return true
      }
    }
    drop(found, keeping: 1)
    return false
  }

  /// Makes a list of a sequence whose last term ends at `end`.
  private mutating func close(_ found: inout Sequence, _ end: Int) {
    found.tokens = found.tokens.lowerBound..<end
    found.link = .list
    complete(&found)
  }

  /// What follows a comma, «et», «ou» and an article.
  private func afterComma(_ index: Int) -> Int? {
    var next = index
    if kind(next) == .comma { next += 1 }
    if word(next).isOne(.et, .ou) { next += 1 }
    guard next > index else { return nil }
    if word(next).isOne(.au, .du) { next += 1 }
    return skipArticle(next)
  }

  /// Gives each term what it shares with the one behind it.
  private mutating func complete(_ found: inout Sequence) {
    let count = reading.terms.count - found.terms
    var index = reading.terms.count - 1
    // «de décembre 2023 à février»
    if count == 2 {
      let first = reading.terms[index - 1]
      let last = reading.terms[index]
      if !last.hasYear, last.offset == nil, last.month > 0, last.weekday == 0 || last.day > 0,
        let year = first.writtenYear, first.month > 0
      {
        let isAfter = (last.month, last.day) >= (first.month, min(first.day, last.day))
        reading.terms[index].year = .year(isAfter ? year : year + 1)
      }
    }
    while index > found.terms {
      let next = reading.terms[index]
      index -= 1
      Self.complete(&reading.terms[index], from: next, ofTwo: count == 2)
    }
  }

  private static func complete(_ term: inout DateTerm, from next: DateTerm, ofTwo: Bool) {
    if term.isBareDay, next.month > 0 {
      term.month = next.month
      term.year = next.year
      // «du 28 au 3 mars» began in February.
      if next.day > 0, term.day > next.day, ofTwo {
        term.month = next.month == 1 ? 12 : next.month - 1
        if term.month == 12, let year = next.writtenYear { term.year = .year(year - 1) }
      }
    } else if !term.hasYear, term.offset == nil, term.month > 0, let year = next.writtenYear {
      let isBefore = (term.month, term.day) <= (next.month, max(next.day, term.day))
      term.year = .year(isBefore ? year : year - 1)
    }
    if term.offset == nil, !term.hasYear, term.weekday == 0 || term.day > 0 {
      term.offset = next.offset?.unit == .year ? next.offset : nil
    }
    if term.direction == .open { term.direction = next.direction }
  }
}
