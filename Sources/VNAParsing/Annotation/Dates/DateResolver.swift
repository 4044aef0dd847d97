import VNAModel

/// Makes values of terms, from the anchor of their part and the days named before.
struct DateResolver {
  /// A day that was named, to count «le lendemain» from.
  private struct NamedDay {
    var day: CivilDate
    var sentence: UInt32
    var item: Int?
    var isEligible: Bool
  }

  /// A term resolved: a point, or the first and last point of a stretch.
  struct Resolved {
    var first: TemporalPoint
    var last: TemporalPoint?
    /// Two separate points: the ends of an anniversary.
    var isPair = false
    var basis: DateBasis
    /// TIMEX3's own notation, where it is not that of the points.
    var timex: String?
  }

  let anchor: DateAnchor?
  private var named: [NamedDay] = []
  /// The last value with a month, for «la même période de 2024».
  private var lastStretch: TemporalValue?
  private var lastYear: Int?

  init(_ anchor: DateAnchor?) { self.anchor = anchor }

  /// Where an expression stands.
  struct Place {
    var sentence: UInt32
    var item: Int?
    var opensParagraph = false
  }

  /// The value of an expression with what it rests on, and each term resolved.
  mutating func resolve(
    _ expression: DateExpression, _ terms: ArraySlice<DateTerm>, at place: Place
  ) -> (value: TemporalValue?, basis: DateBasis, parts: [Resolved?]) {
    var parts = terms.map { resolve($0, expression.direction, place) }
    if expression.link == .range, parts.count == 2 { order(&parts, Array(terms)) }
    let basis = parts.map { $0?.basis ?? .unresolved }.max { rank($0) < rank($1) } ?? .unresolved
    let value = value(of: expression, parts)
    remember(expression, terms, value, parts, place)
    return (value, basis, parts)
  }

  private func rank(_ basis: DateBasis) -> Int { DateBasis.allCases.firstIndex(of: basis) ?? 0 }

  private func value(of expression: DateExpression, _ parts: [Resolved?]) -> TemporalValue? {
    let known = parts.compactMap { $0 }
    guard known.count == parts.count, let first = known.first, let last = known.last else {
      return nil
    }
    switch expression.link {
    case .single:
      guard let end = first.last else { return .point(first.first) }
      return first.isPair ? .set([first.first, end]) : .range(first.first, end)
    case .range: return .range(first.first, last.last ?? last.first)
    case .list: return .set(known.map(\.first))
    }
  }

  /// A span that would end before it begins is of two years.
  private func order(_ parts: inout [Resolved?], _ terms: [DateTerm]) {
    guard let first = parts[0], let last = parts[1], let from = first.first.days?.lowerBound,
      let to = last.first.days?.upperBound, to < from
    else { return }
    if terms[1].writtenYear == nil, case .year(let year) = last.first.year {
      parts[1]?.first.year = .year(year + 1)
    } else if terms[0].writtenYear == nil, case .year(let year) = first.first.year {
      parts[0]?.first.year = .year(year - 1)
    }
  }

  private mutating func remember(
    _ expression: DateExpression, _ terms: ArraySlice<DateTerm>, _ value: TemporalValue?,
    _ parts: [Resolved?], _ place: Place
  ) {
    guard let value else { return }
    if let month = value.points.first?.month, month > 0,
      value.points[0].day == nil
        || value.points.count > 1
    {
      if case .set = value {} else { lastStretch = value }
    }
    if let year = value.points.last?.knownYear { lastYear = year }
    guard case .point(let point) = value, let day = point.date, let term = terms.first else {
      return
    }
    var isEligible = !expression.isBracketed
    if term.writtenYear != nil, let anchor {
      isEligible = isEligible && abs(day.dayNumber - anchor.day.dayNumber) <= 60
    }
    named.append(
      NamedDay(day: day, sentence: place.sentence, item: place.item, isEligible: isEligible))
  }

  /// The day that «le même jour» and «dans la soirée» speak of.
  private func focus(_ place: Place) -> CivilDate? {
    var best: NamedDay?
    for candidate in named.reversed() where candidate.item == place.item {
      if candidate.sentence == place.sentence {
        if candidate.isEligible { return candidate.day }
        continue
      }
      guard candidate.isEligible else { continue }
      guard let found = best else {
        best = candidate
        continue
      }
      // Of the days of one sentence, that nearest to the day of the text.
      guard found.sentence == candidate.sentence, let anchor else { break }
      if abs(candidate.day.dayNumber - anchor.day.dayNumber)
        < abs(found.day.dayNumber - anchor.day.dayNumber)
      {
        best = candidate
      }
    }
    if let best {
      if place.opensParagraph, let main = mainDay(besides: best.day, place) { return main }
      return best.day
    }
    guard let anchor, !anchor.isYearOnly else { return nil }
    return anchor.day
  }

  /// «La veille, …» at the head of a paragraph goes on with the story, not with a day of its
  /// background: the first day near to that of the text, where the last one is far from it.
  private func mainDay(besides last: CivilDate, _ place: Place) -> CivilDate? {
    func isNear(_ day: CivilDate) -> Bool {
      guard let anchor else { return false }
      return abs(day.dayNumber - anchor.day.dayNumber) <= 14
    }
    guard let anchor, !anchor.isYearOnly, !isNear(last) else { return nil }
    return named.first { $0.item == place.item && $0.isEligible && isNear($0.day) }?.day
  }

  // MARK: - One term

  private func resolve(
    _ term: DateTerm, _ direction: DateTerm.Direction, _ place: Place
  ) -> Resolved? {
    let direction = term.direction == .open ? direction : term.direction
    if term.repeatsLast { return repeated(term) }
    if let year = term.year { return explicit(term, year) }
    if let offset = term.offset { return offsetPoint(term, offset, place) }
    if term.isTimeOnly {
      guard let day = focus(place) else { return nil }
      return Resolved(
        first: TemporalPoint(day, time: term.time), basis: anchor?.basisOfCount ?? .deduced)
    }
    if term.isDayAndMonth { return dayAndMonth(term, direction) }
    if term.month > 0 { return months(term, direction) }
    if term.weekday > 0 { return weekday(term, direction) }
    return nil
  }

  private func explicit(_ term: DateTerm, _ year: TemporalPoint.Year) -> Resolved? {
    if term.lastMonth > 0 {
      return Resolved(
        first: TemporalPoint(year: year, month: term.month),
        last: TemporalPoint(year: year, month: term.lastMonth), basis: .explicit)
    }
    var point = TemporalPoint(year: year)
    if term.month > 0 { point.month = term.month }
    if term.month > 0, term.day > 0 {
      if case .year(let year) = year,
        CivilDate(year: year, month: term.month, day: term.day) == nil
      {
        return nil
      }
      point.day = term.day
      point.time = term.time
    }
    var found = Resolved(first: point, basis: .explicit)
    if let second = term.secondYear {
      point.year = .year(second)
      found.last = point
      found.isPair = true
    }
    if let season = term.season { found.timex = "\(point)-\(season)" }
    return found
  }

  private func repeated(_ term: DateTerm) -> Resolved? {
    let year: Int
    if let written = term.writtenYear {
      year = written
    } else if let offset = term.offset,
      let base = (offset.fromLast ? lastYear : nil) ?? anchor?.day.year
    {
      year = base + offset.count
    } else {
      return nil
    }
    let basis: DateBasis = term.year != nil ? .explicit : anchor?.basisOfCount ?? .relative
    guard let stretch = lastStretch, let end = stretch.points.last?.knownYear else {
      return Resolved(first: TemporalPoint(year: .year(year)), basis: basis)
    }
    let points = stretch.points.map { point in
      var moved = point
      if let known = point.knownYear { moved.year = .year(known + year - end) }
      return moved
    }
    guard let first = points.first, let last = points.last else { return nil }
    return Resolved(first: first, last: points.count > 1 ? last : nil, basis: basis)
  }

  private func offsetPoint(
    _ term: DateTerm, _ offset: DateTerm.Offset, _ place: Place
  ) -> Resolved? {
    if offset.unit == .year {
      guard let year = offset.fromLast ? lastYear : anchor?.day.year else { return nil }
      var inYear = term
      inYear.offset = nil
      inYear.year = .year(year + offset.count)
      guard var found = explicit(inYear, .year(year + offset.count)) else { return nil }
      found.basis = anchor?.basisOfCount ?? .relative
      return found
    }
    let base: CivilDate
    if offset.fromLast {
      guard let day = focus(place) else { return nil }
      base = day
    } else {
      guard let anchor, !anchor.isYearOnly || offset.unit == .decade || offset.unit == .century
      else { return nil }
      base = anchor.day
    }
    var found = CalendarStretch.resolved(offset, from: base)
    found.basis = anchor?.basisOfCount ?? .relative
    if offset.unit == .day { found.first.time = term.time }
    return found
  }

  private func dayAndMonth(_ term: DateTerm, _ direction: DateTerm.Direction) -> Resolved? {
    let unknown = Resolved(
      first: TemporalPoint(year: .unknown, month: term.month, day: term.day, time: term.time),
      basis: .unresolved)
    guard let anchor else {
      return term.day > CivilDate.daysInMonth(term.month, year: 2000) ? nil : unknown
    }
    let days = (anchor.day.year - 1...anchor.day.year + 1).compactMap {
      CivilDate(year: $0, month: term.month, day: term.day)
    }
    var choice = Nearest(anchor.day, direction, isStrict: term.direction != .open)
    choice.isYearOnly = anchor.isYearOnly
    guard var day = choice.of(days.map { $0...$0 })?.lowerBound else {
      return days.isEmpty && term.day <= CivilDate.daysInMonth(term.month, year: 2000)
        ? unknown : nil
    }
    var basis = anchor.basisOfYear
    if term.weekday > 0, day.weekday != term.weekday {
      // The weekday knows the year better than distance does.
      if let other = days.first(where: { $0.weekday == term.weekday }) { day = other }
    }
    if term.weekday > 0, day.weekday == term.weekday, anchor.basis == .weekday { basis = .weekday }
    return Resolved(first: TemporalPoint(day, time: term.time), basis: basis)
  }

  private func months(_ term: DateTerm, _ direction: DateTerm.Direction) -> Resolved {
    let lastMonth = max(term.month, term.lastMonth)
    func stretch(_ year: TemporalPoint.Year) -> Resolved {
      Resolved(
        first: TemporalPoint(year: year, month: term.month),
        last: term.lastMonth > 0 ? TemporalPoint(year: year, month: lastMonth) : nil,
        basis: .unresolved)
    }
    guard let anchor else { return stretch(.unknown) }
    let spans = (anchor.day.year - 1...anchor.day.year + 1).compactMap {
      year -> ClosedRange<CivilDate>? in
      guard let first = CivilDate(year: year, month: term.month, day: 1),
        let last = CivilDate(
          year: year, month: lastMonth, day: CivilDate.daysInMonth(lastMonth, year: year))
      else { return nil }
      return first...last
    }
    var choice = Nearest(anchor.day, direction, isStrict: term.direction != .open)
    choice.isYearOnly = anchor.isYearOnly
    guard let span = choice.of(spans) else { return stretch(.unknown) }
    var found = stretch(.year(span.lowerBound.year))
    found.basis = anchor.basisOfYear
    return found
  }

  private func weekday(_ term: DateTerm, _ direction: DateTerm.Direction) -> Resolved? {
    guard let anchor, !anchor.isYearOnly else { return nil }
    if term.day > 0 {
      // «jeudi 16»: the nearest 16th that is a Thursday.
      for distance in 0...60 {
        for day in [anchor.day.adding(days: -distance), anchor.day.adding(days: distance)]
        where day.day == term.day && day.weekday == term.weekday {
          return Resolved(
            first: TemporalPoint(day, time: term.time), basis: anchor.basisOfCount)
        }
      }
      return nil
    }
    var back = (anchor.day.weekday - term.weekday + 7) % 7
    if direction == .future {
      let ahead = (7 - back) % 7
      back = -(ahead == 0 && term.direction == .future ? 7 : ahead)
    } else if term.direction == .past, back == 0 {
      back = 7
    }
    return Resolved(
      first: TemporalPoint(anchor.day.adding(days: -back), time: term.time),
      basis: anchor.basisOfCount)
  }
}
