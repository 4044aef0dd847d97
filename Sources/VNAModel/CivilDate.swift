/// A day of the Gregorian calendar, by integer arithmetic alone.
///
/// The algorithms are Howard Hinnant's `days_from_civil` and `civil_from_days`.
public struct CivilDate: Hashable, Sendable, Comparable {
  /// The year; 1 BC is 0.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day, or nil if the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The numbers of the first and the last day there is, -9999-01-01 and 9999-12-31.
  private static let dayNumbers = -4_371_587...2_932_896

  /// Makes the day `dayNumber` days after 1970-01-01; beyond the years -9999 to 9999, their first or
  /// last day.
  public init(dayNumber: Int) {
    let known = min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound)
    let shifted = known + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The days since 1970-01-01.
  public var dayNumber: Int {
    // Years of our era need no rounding below zero.
    if year > 0 {
      let years = UInt(bitPattern: month <= 2 ? year &- 1 : year)
      let months = UInt(bitPattern: month > 2 ? month &- 3 : month &+ 9)
      let centuries = years / 100
      let days =
        years &* 365 &+ years / 4 &- centuries &+ centuries / 4 &+ (months &* 153 &+ 2) / 5
      return Int(bitPattern: days) &+ day &- 719_469
    }
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The weekday of ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let shifted = (dayNumber + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The day `days` days later, and no later than the end of the year 9999.
  public func adding(days: Int) -> CivilDate {
    // A sum that is no number lies as far beyond the last day as the days themselves.
    let (sum, isTooLarge) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: isTooLarge ? days : sum)
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a `month` of a `year`, 0 for a month that is none.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// Earlier days come first.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Whether both are the same day.
  public static func == (left: CivilDate, right: CivilDate) -> Bool {
    left.year == right.year && left.month == right.month && left.day == right.day
  }
}

extension CivilDate: Strideable {
  /// The days from this one to another.
  public func distance(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// The day `days` days later, as ``adding(days:)`` has it.
  public func advanced(by days: Int) -> CivilDate { adding(days: days) }
}

extension CivilDate: LosslessStringConvertible {
  /// Reads a day as ISO 8601 writes it, `2025-03-04`, and `-0043-03-15` before year 0; nil for anything
  /// else.
  public init?(_ iso: String) {
    let isBefore = iso.hasPrefix("-")
    guard let point = TemporalPoint(isBefore ? iso.dropFirst() : iso[...]), point.time == nil,
      let date = point.date, !isBefore || date.year > 0,
      let known = CivilDate(
        year: isBefore ? -date.year : date.year, month: date.month, day: date.day)
    else { return nil }
    self = known
  }

  /// The day in ISO 8601: `2025-03-04`.
  public var description: String {
    let notation = TemporalPoint(year: .year(abs(year)), month: month, day: day).description
    return year < 0 ? "-" + notation : notation
  }
}

extension CivilDate: Codable {
  /// Reads a string such as `2025-03-04`.
  ///
  /// - Throws: `DecodingError` where it is none or the calendar has no such day.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text)"))
    }
    self = date
  }

  /// Writes a string such as `2025-03-04`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
