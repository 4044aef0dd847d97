import VNAModel

/// A day of the years 1 to 9999 as formats write it.
///
/// Bulletins know days, not clocks. Where a format wants a clock time a day is written as its noon
/// in Hanoi, at a fixed +07:00: the zone database has another offset for years before 1975, and
/// readers that turn midnight into UTC show the day before.
struct ExportDay: Hashable, Comparable {
  let date: CivilDate

  init?(_ date: CivilDate?) {
    guard let date, (1...9999).contains(date.year) else { return nil }
    self.date = date
  }

  /// Reads `2025-10-20`.
  init?(_ text: String) {
    guard text.utf8.count == 10 else { return nil }
    self.init(TemporalPoint(text)?.date)
  }

  private init(known date: CivilDate) { self.date = date }

  /// The day that stands for an unknown one where a format must have one: 1970-01-01.
  static let unknown = ExportDay(known: CivilDate(dayNumber: 0))

  static func < (left: ExportDay, right: ExportDay) -> Bool { left.date < right.date }

  /// `2025-05-08`
  var iso: String { TemporalPoint(date).description }

  /// `20250508`
  var basic: String { iso.filter { $0 != "-" } }

  /// RFC 3339: `2025-05-08T12:00:00+07:00`
  var rfc3339: String { iso + "T12:00:00+07:00" }

  /// ISO 8601 basic, as NITF has it: `20250508T120000+0700`
  var basicTime: String { basic + "T120000+0700" }

  /// RFC 5322, as RSS has it: `Thu, 08 May 2025 12:00:00 +0700`
  var rfc822: String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let parts = iso.split(separator: "-")
    let weekday = weekdays[date.weekday - 1]
    return "\(weekday), \(parts[2]) \(months[date.month - 1]) \(parts[0]) 12:00:00 +0700"
  }

  /// The same moment in UTC, as iCalendar has it: `20250508T050000Z`
  var utcStamp: String { basic + "T050000Z" }

  /// The next day; nil after the last of year 9999.
  var next: ExportDay? {
    let day = date.adding(days: 1)
    return day > date ? ExportDay(day) : nil
  }
}
