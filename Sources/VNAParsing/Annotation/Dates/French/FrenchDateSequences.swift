import VNAModel
import VNAText

// Spans and enumerations, completed from right to left.

extension FrenchDateGrammar {
  /// Reads a span, an enumeration or a single point from `index`.
  mutating func sequence(_ index: Int, _ first: Item) -> DateSequence? {
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
    if first.term.isYearOnly, decades(&found) { return found }
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
  private mutating func span(_ start: Int, _ first: Item) -> DateSequence? {
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
      DateSequence.fits(first.term, second.term, isOpened: tokens < start)
    else { return nil }
    let found = range(first.term, second.term, tokens..<second.end)
    reading.complete(found)
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

  /// «14 et 15 octobre», «1er, 2 et 3 mai».
  private mutating func days(_ found: inout DateSequence) -> Bool {
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
  private mutating func wholeDays(_ found: inout DateSequence) -> Bool {
    guard word(found.tokens.upperBound) == .et,
      let (term, end) = dayItem(found.tokens.upperBound + 1), term.month > 0
    else { return false }
    reading.terms.append(term)
    close(&found, end)
    found.mod = nil
    return true
  }

  /// «mercredi et jeudi», «lundi, mardi et mercredi».
  private mutating func weekdays(_ found: inout DateSequence) -> Bool {
    list(&found) { grammar, index in
      guard let (term, end) = grammar.weekdayItem(grammar.skipArticle(index)), term.isWeekdayOnly
      else { return nil }
      return (term, end)
    }
  }

  /// «septembre et octobre 2025».
  private mutating func months(_ found: inout DateSequence) -> Bool {
    list(&found) { grammar, index in
      guard let (term, end) = grammar.monthItem(index), term.secondYear == nil else { return nil }
      return (term, end)
    }
  }

  /// «années 1980 et 1990», «années 60, 70 et 80».
  private mutating func decades(_ found: inout DateSequence) -> Bool {
    let first = reading.terms[found.terms]
    guard case .decade = first.year else { return false }
    return list(&found) { grammar, index in grammar.nextDecade(index, behind: first) }
  }

  /// Reads what commas and a last «et» or «ou» add to the first term of a sequence; without that word it
  /// is no list.
  private mutating func list(
    _ found: inout DateSequence,
    _ next: (borrowing FrenchDateGrammar, Int) -> (term: DateTerm, end: Int)?
  ) -> Bool {
    var end = found.tokens.upperBound
    for _ in 0..<11 {
      let isLast = word(end).isOne(.et, .ou)
      guard isLast || kind(end) == .comma, let (term, after) = next(self, end + 1) else { break }
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
  private mutating func close(_ found: inout DateSequence, _ end: Int) {
    found.tokens = found.tokens.lowerBound..<end
    found.link = .list
    reading.complete(found)
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
}
