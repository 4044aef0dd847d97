import VNAModel

/// Stretches of the calendar counted from a day.
enum CalendarStretch {
  /// So many units before or after the one that holds `base`.
  static func resolved(_ offset: DateTerm.Offset, from base: CivilDate) -> DateResolver.Resolved {
    let count = offset.count
    func point(_ point: TemporalPoint) -> DateResolver.Resolved {
      .init(first: point, basis: .relative)
    }
    func months(_ length: Int) -> DateResolver.Resolved {
      let index = (base.year * 12 + base.month - 1) / length + count
      let (year, month) = (index * length / 12, index * length % 12 + 1)
      var found = point(TemporalPoint(year: .year(year), month: month))
      if length > 1 {
        found.last = TemporalPoint(year: .year(year), month: month + length - 1)
        found.timex = length == 3 ? "\(year)-Q\(month / 3 + 1)" : "\(year)-H\(month / 6 + 1)"
      }
      return found
    }
    switch offset.unit {
    case .week, .weekend:
      let monday = base.adding(days: 1 - base.weekday + 7 * count)
      let week = weekNumber(of: monday)
      let number = week.number < 10 ? "0\(week.number)" : "\(week.number)"
      let isWeekend = offset.unit == .weekend
      var found = point(TemporalPoint(isWeekend ? monday.adding(days: 5) : monday))
      found.last = TemporalPoint(monday.adding(days: 6))
      found.timex = "\(week.year)-W\(number)" + (isWeekend ? "-WE" : "")
      return found
    case .month: return months(1)
    case .quarter: return months(3)
    case .halfYear: return months(6)
    case .year: return point(TemporalPoint(year: .year(base.year + count)))
    case .decade: return point(TemporalPoint(year: .decade(base.year / 10 + count)))
    case .century, .millennium:
      return point(TemporalPoint(year: .century(base.year / 100 + count)))
    case .day, .hour, .minute, .second: return point(TemporalPoint(base.adding(days: count)))
    }
  }

  /// The week of ISO 8601 that begins on a Monday.
  static func weekNumber(of monday: CivilDate) -> (year: Int, number: Int) {
    let thursday = monday.adding(days: 3)
    let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }
}

/// Chooses the year of a day or a stretch whose year is not written.
struct Nearest {
  let anchor: CivilDate
  let direction: DateTerm.Direction
  /// The wording itself says «dernier» or «prochain».
  let isStrict: Bool
  var isYearOnly = false

  /// Within so many days the nearest is meant, whatever the verb says.
  static let close = 45

  init(_ anchor: CivilDate, _ direction: DateTerm.Direction, isStrict: Bool) {
    self.anchor = anchor
    self.direction = direction
    self.isStrict = isStrict
  }

  /// The best of some stretches in rising order.
  func of(_ spans: [ClosedRange<CivilDate>]) -> ClosedRange<CivilDate>? {
    if isYearOnly { return spans.first { $0.lowerBound.year == anchor.year } }
    if isStrict {
      if direction == .past { return spans.last { $0.upperBound <= anchor } }
      return spans.first { $0.lowerBound >= anchor }
    }
    guard let nearest = spans.min(by: { abs(distance($0)) < abs(distance($1)) }) else { return nil }
    if distance(nearest) == 0 { return nearest }
    // A stretch of months is not near for being adjacent: the verb decides.
    let isDay = nearest.lowerBound == nearest.upperBound
    if isDay, abs(distance(nearest)) <= Self.close { return nearest }
    switch direction {
    case .past: return spans.last { $0.lowerBound <= anchor } ?? nearest
    case .future: return spans.first { $0.upperBound >= anchor } ?? nearest
    case .open: return spans.min { cost($0) < cost($1) }
    }
  }

  /// The days from the anchor to a stretch, negative in the past.
  private func distance(_ span: ClosedRange<CivilDate>) -> Int {
    if span.upperBound < anchor { return span.upperBound.dayNumber - anchor.dayNumber }
    if span.lowerBound > anchor { return span.lowerBound.dayNumber - anchor.dayNumber }
    return 0
  }

  /// News tell of the past more than of the future.
  private func cost(_ span: ClosedRange<CivilDate>) -> Int {
    let days = distance(span)
    return days > 0 ? days * 8 : -days * 5
  }
}
