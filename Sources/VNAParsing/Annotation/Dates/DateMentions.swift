import VNAModel

/// Makes the mentions of a bulletin from what was read and resolved.
enum DateMentions {
  static func vague(
    _ expression: DateExpression, _ vague: DateExpression.Vague, _ context: AnnotationContext
  ) -> TemporalExpression {
    let span = context.span(expression.tokens)
    return TemporalExpression(
      Excerpt(context.source, span), kind: vague.kind, basis: .explicit, quant: vague.quant,
      timex3: [.init(span: span, type: "\(vague.timexType)", value: vague.value)])
  }

  static func mention(
    _ expression: DateExpression, _ terms: ArraySlice<DateTerm>,
    _ found: (value: TemporalValue?, basis: DateBasis, parts: [DateResolver.Resolved?]),
    _ context: AnnotationContext
  ) -> TemporalExpression {
    let span = context.span(expression.tokens)
    var timex: [TemporalExpression.Timex3] = []
    for (term, part) in zip(terms, found.parts) {
      let isWhole = terms.count == 1
      append(
        term, part, isWhole ? span : context.span(term.tokens), to: &timex)
    }
    let hasClock = terms.contains { $0.time != nil }
    return TemporalExpression(
      Excerpt(context.source, span), kind: hasClock ? .time : .date, value: found.value,
      basis: found.value == nil ? .unresolved : found.basis, mod: expression.mod.map { "\($0)" },
      timex3: timex)
  }

  private static func append(
    _ term: DateTerm, _ part: DateResolver.Resolved?, _ span: Span,
    to timex: inout [TemporalExpression.Timex3]
  ) {
    let type = term.time == nil ? "DATE" : "TIME"
    guard let part else {
      timex.append(.init(span: span, type: type, value: unresolved(term)))
      return
    }
    if part.isPair, let last = part.last {
      timex.append(.init(span: span, type: type, value: value(of: part.first)))
      timex.append(.init(span: span, type: type, value: value(of: last)))
      return
    }
    timex.append(.init(span: span, type: type, value: part.timex ?? value(part, term)))
  }

  /// TIMEX3 has decades as `198` and centuries as `19`, quarters as `2025-Q3`.
  private static func value(_ part: DateResolver.Resolved, _ term: DateTerm) -> String {
    guard let last = part.last, let from = part.first.month, let to = last.month,
      part.first.day == nil
    else { return value(of: part.first) }
    let year = "\(TemporalPoint(year: part.first.year))"
    if to - from == 2, from % 3 == 1 { return "\(year)-Q\(from / 3 + 1)" }
    if to - from == 5, from % 6 == 1 { return "\(year)-H\(from / 6 + 1)" }
    return "\(part.first)/\(last)"
  }

  private static func value(of point: TemporalPoint) -> String {
    switch point.year {
    case .decade(let decade): "\(decade)"
    case .century(let century): "\(century)"
    default: "\(point)"
    }
  }

  private static func unresolved(_ term: DateTerm) -> String {
    let time = term.time.map { String("\(TemporalPoint(year: .unknown, time: $0))".dropFirst(4)) }
    if term.weekday > 0 { return "XXXX-WXX-\(term.weekday)" + (time ?? "") }
    return "XXXX-XX-XX" + (time ?? "")
  }

  /// What is doubtful in a date.
  static func diagnostic(_ mention: TemporalExpression) -> Diagnostic? {
    switch mention.basis {
    case .bound:
      Diagnostic(
        .warning, code: "date-bound",
        message: "Only a limit is known for the year of this date; give the day of publication.",
        span: mention.excerpt.span)
    case .unresolved:
      Diagnostic(
        .note, code: "date-unresolved",
        message: "Nothing settles which day this is; give the day of publication.",
        span: mention.excerpt.span)
    default: nil
    }
  }
}
