import VNAModel
import VNAText

/// Makes the mentions of a bulletin from what was read and resolved.
enum DateMentions {
  /// The TIMEX3s of an expression whose terms were resolved to `parts`.
  static func timex3(
    _ expression: DateExpression, _ reading: DateReading,
    _ parts: ContiguousArray<DateResolver.Resolved?>, _ span: Span, _ tokens: TokenBuffer
  ) -> [TemporalExpression.Timex3] {
    let first = reading.terms[expression.terms.lowerBound]
    if parts.count == 1, let part = parts[0], !part.isPair {
      return [.init(span: span, type: type(of: first), value: value(part, first))]
    }
    var timex: [TemporalExpression.Timex3] = []
    for (place, index) in expression.terms.enumerated() {
      let term = reading.terms[index]
      let range = term.tokens
      let own = Span(start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end)
      append(term, parts[place], parts.count == 1 ? span : own, to: &timex)
    }
    return timex
  }

  private static func type(of term: DateTerm) -> String { term.time == nil ? "DATE" : "TIME" }

  private static func append(
    _ term: DateTerm, _ part: DateResolver.Resolved?, _ span: Span,
    to timex: inout [TemporalExpression.Timex3]
  ) {
    let type = type(of: term)
    guard let part else {
      timex.append(.init(span: span, type: type, value: unresolved(term)))
      return
    }
    if part.isPair, let last = part.last {
      timex.append(.init(span: span, type: type, value: value(of: part.first)))
      timex.append(.init(span: span, type: type, value: value(of: last)))
      return
    }
    timex.append(.init(span: span, type: type, value: value(part, term)))
  }

  private static func value(_ part: DateResolver.Resolved, _ term: DateTerm) -> String {
    switch part.form {
    case .season: return "\(part.first)-" + (term.season?.letters ?? "")
    case .week, .weekend:
      guard let first = part.first.date else { break }
      if part.form == .week { return CalendarStretch.week(from: first) }
      return CalendarStretch.week(from: first.adding(days: -5)) + "-WE"
    case .points: break
    }
    guard let last = part.last else { return value(of: part.first) }
    return value(from: part.first, to: last)
  }

  /// TIMEX3 has quarters as `2025-Q3`.
  private static func value(from first: TemporalPoint, to last: TemporalPoint) -> String {
    guard let from = first.month, let to = last.month, first.day == nil else {
      return value(of: first)
    }
    let year = "\(TemporalPoint(year: first.year))"
    if to - from == 2, from % 3 == 1 { return "\(year)-Q\(from / 3 + 1)" }
    if to - from == 5, from % 6 == 1 { return "\(year)-H\(from / 6 + 1)" }
    return "\(first)/\(last)"
  }

  /// TIMEX3 has decades as `198` and centuries as `19`.
  private static func value(of point: TemporalPoint) -> String {
    switch point.year {
    case .decade(let decade): "\(decade)"
    case .century(let century): "\(century)"
    default: point.description
    }
  }

  private static func unresolved(_ term: DateTerm) -> String {
    let time = term.time.map { String("\(TemporalPoint(year: .unknown, time: $0))".dropFirst(4)) }
    if term.weekday > 0 { return "XXXX-WXX-\(term.weekday)" + (time ?? "") }
    return "XXXX-XX-XX" + (time ?? "")
  }

  /// What is doubtful in a date.
  static func diagnostic(_ basis: DateBasis, _ span: Span) -> Diagnostic? {
    switch basis {
    case .bound:
      Diagnostic(
        .warning, code: "date-bound",
        message: "The year of this date is likely, not certain; give the day of publication.",
        span: span)
    case .unresolved:
      Diagnostic(
        .note, code: "date-unresolved",
        message: "Nothing settles which day this is; give the day of publication.",
        span: span)
    default: nil
    }
  }
}
