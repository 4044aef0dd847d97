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
      }
      return found
    }
    switch offset.unit {
    case .week, .weekend:
      let monday = base.adding(days: 1 - base.weekday + 7 * count)
      let isWeekend = offset.unit == .weekend
      var found = point(TemporalPoint(isWeekend ? monday.adding(days: 5) : monday))
      found.last = TemporalPoint(monday.adding(days: 6))
      found.form = isWeekend ? .weekend : .week
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

  /// The week of ISO 8601 that begins on a Monday, as `2025-W07`.
  static func week(from monday: CivilDate) -> String {
    let thursday = monday.adding(days: 3)
    let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let number = (thursday.dayNumber - first.dayNumber) / 7 + 1
    return "\(thursday.year)-W" + (number < 10 ? "0\(number)" : "\(number)")
  }
}
