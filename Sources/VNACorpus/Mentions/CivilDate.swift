/// A day of the Gregorian calendar.
///
/// Conversions by integer arithmetic. Source: Howard Hinnant, “chrono-Compatible Low-Level Date
/// Algorithms”, `civil_from_days` and `days_from_civil`.
struct CivilDate: Hashable {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that many days after 1 January 1970 (not before it).
  init(days: Int) {
    let z = days + 719_468
    let era = z / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    day = doy - (153 * mp + 2) / 5 + 1
    month = mp < 10 ? mp + 3 : mp - 9
    year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  var days: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yoe = y - era * 400
    let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
  }

  /// 0 is Monday.
  var weekday: Int { (days + 3) % 7 }

  /// `2025-05-08`.
  var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }
  /// `2025-05`.
  var isoMonth: String { "\(year)-\(Self.two(month))" }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
