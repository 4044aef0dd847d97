import VNAModel
import VNAText

/// Terms that belong together, from the first token of the wording to the last.
struct DateSequence {
  /// The first of its terms; they are the last of ``DateReading/terms``.
  var terms: Int
  var tokens: Range<Int>
  var link: DateExpression.Link = .single
  var mod: DateExpression.Modifier?

  /// Whether two points can be the ends of one span; `isOpened` where a word opens it («du», «from»).
  static func fits(_ first: DateTerm, _ second: DateTerm, isOpened: Bool) -> Bool {
    if first.secondYear != nil || second.secondYear != nil || second.isBareDay { return false }
    // «du 20 au 25 du mois prochain»
    if first.isBareDay { return second.isDayAndMonth || second.isDayOfMonthOffset }
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
}

extension DateReading {
  /// Gives each term of a sequence, which are the last, what it shares with the one behind it.
  mutating func complete(_ found: DateSequence) {
    let count = terms.count - found.terms
    var index = terms.count - 1
    // «de décembre 2023 à février»
    if count == 2 {
      let first = terms[index - 1]
      let last = terms[index]
      if !last.hasYear, last.offset == nil, last.month > 0, last.weekday == 0 || last.day > 0,
        let year = first.writtenYear, first.month > 0
      {
        let isAfter = (last.month, last.day) >= (first.month, min(first.day, last.day))
        terms[index].year = .year(isAfter ? year : year + 1)
      }
    }
    while index > found.terms {
      let next = terms[index]
      index -= 1
      Self.complete(&terms[index], from: next, ofTwo: count == 2)
    }
  }

  private static func complete(_ term: inout DateTerm, from next: DateTerm, ofTwo: Bool) {
    if term.isBareDay, next.isDayOfMonthOffset, term.day < next.day {
      term.offset = next.offset
    } else if term.isBareDay, next.month > 0 {
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

// MARK: - Writing down what was read

extension DateGrammar where Self: ~Copyable {
  /// Takes what was read at `index`, inside so many brackets, and goes behind it.
  mutating func advance(_ index: inout Int, _ end: Int?, _ depth: Int) {
    guard let end, end > index else {
      index += 1
      return
    }
    let last = reading.expressions.count - 1
    if depth > 0, last >= 0, reading.expressions[last].tokens.upperBound == end {
      reading.expressions[last].isBracketed = true
    }
    floor = end
    index = end
  }

  /// The expression of a sequence, whose terms are there already.
  func expression(of found: DateSequence, _ rule: DateExpression.Rule) -> DateExpression {
    var expression = DateExpression(found.tokens, rule)
    expression.terms = found.terms..<reading.terms.count
    expression.link = expression.terms.count > 1 ? found.link : .single
    expression.mod = found.mod
    return expression
  }

  /// Begins a sequence with one term.
  mutating func start(_ term: DateTerm, _ tokens: Range<Int>) -> DateSequence {
    reading.terms.append(term)
    return DateSequence(terms: reading.terms.count - 1, tokens: tokens)
  }

  /// Takes back the terms of a sequence that led to nothing.
  mutating func drop(_ found: DateSequence, keeping count: Int = 0) {
    reading.terms.removeLast(reading.terms.count - found.terms - count)
  }

  mutating func range(
    _ first: DateTerm, _ last: DateTerm, _ tokens: Range<Int>
  ) -> DateSequence {
    var found = start(first, tokens)
    reading.terms.append(last)
    found.link = .range
    return found
  }

  /// Adds a duration, a set or a vague reference.
  mutating func add(
    vague: DateExpression.Vague, _ range: Range<Int>, _ rule: DateExpression.Rule
  ) -> Int {
    var expression = DateExpression(range, rule)
    expression.vague = reading.vague.count
    reading.vague.append(vague)
    reading.expressions.append(expression)
    return range.upperBound
  }

  /// Adds a weekday that comes again and again, «every Monday», with the part of the day behind it.
  mutating func add(
    weekday: Int, _ range: Range<Int>, _ part: (time: TemporalPoint.Time, end: Int)?
  ) -> Int {
    let time = part.map { "\(TemporalPoint(year: .unknown, time: $0.time))".dropFirst(4) } ?? ""
    return add(
      vague: .init(
        kind: .set, timexType: "SET", value: "XXXX-WXX-\(weekday)\(time)", quant: "EVERY"),
      range.lowerBound..<(part?.end ?? range.upperBound), .set)
  }

  /// Keeps tokens from being read as numbers.
  mutating func take(_ range: Range<Int>) -> Int {
    reading.taken.append(range)
    return range.upperBound
  }
}
