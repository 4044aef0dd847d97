import Foundation
import Testing
import VNAModel

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("2025-03-04", 2025, 3, 4), ("0001-01-01", 1, 1, 1), ("0000-02-29", 0, 2, 29),
    ("-0004-02-29", -4, 2, 29), ("-9999-12-31", -9999, 12, 31),
  ])
  func isWrittenAndRead(_ iso: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.description == iso)
    #expect(CivilDate(iso) == date)
    let json = try JSONEncoder().encode([date])
    #expect(String(decoding: json, as: UTF8.self) == "[\"\(iso)\"]")
    #expect(try JSONDecoder().decode([CivilDate].self, from: json) == [date])
  }

  @Test(arguments: [
    "", "2025", "2025-03", "2025-02-29", "2025-3-4", "2025-03-04T10:00", "XXXX-03-04",
    "-0000-01-01",
    "--2025-03-04", "2025-03-04/2025-03-05", "hier",
  ])
  func isNoDay(_ text: String) {
    #expect(CivilDate(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: JSONEncoder().encode([text]))
    }
  }

  @Test func daysCanBeWalked() throws {
    let last = try #require(CivilDate("2024-02-28"))
    let first = try #require(CivilDate("2024-03-01"))
    #expect((last...first).map(\.description) == ["2024-02-28", "2024-02-29", "2024-03-01"])
    #expect(last.distance(to: first) == 2)
    #expect(first.advanced(by: -2) == last)
  }

  @Test(arguments: [
    (2_932_896, "9999-12-31"), (2_932_897, "9999-12-31"), (Int.max, "9999-12-31"),
    (-4_371_587, "-9999-01-01"), (-4_371_588, "-9999-01-01"), (Int.min, "-9999-01-01"),
  ])
  func noDayLiesBeyondTheYears(_ number: Int, _ iso: String) {
    #expect(CivilDate(dayNumber: number).description == iso)
    #expect(CivilDate(dayNumber: number).adding(days: number.signum()).description == iso)
  }

  /// Five centuries each way of 1970 against Foundation's calendar, whose days before
  /// 15 October 1582 are those of another calendar, though of the same week.
  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var date = CivilDate(dayNumber: -182_700)
    for number in -182_700...182_700 {
      // Foundation is slow: it is asked for one day in eleven.
      #expect(date.dayNumber == number)
      if number % 11 == 0 {
        let instant = Date(timeIntervalSince1970: Double(number) * 86_400)
        let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
        if number >= -141_427 {
          try #require(
            (date.year, date.month, date.day)
              == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
        }
        let weekday = try #require(parts.weekday)
        try #require(date.weekday == (weekday + 5) % 7 + 1)
      }
      date = date.adding(days: 1)
    }
  }

  /// Every day of 1000 to 3000 is the day after the one before, by the rule of the calendar.
  @Test func daysFollowEachOther() throws {
    var number = try #require(CivilDate(year: 1000, month: 1, day: 1)).dayNumber
    for year in 1000...3000 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for day in 1...length {
          let date = CivilDate(dayNumber: number)
          guard date.year == year, date.month == month + 1, date.day == day,
            date.dayNumber == number
          else {
            Issue.record("day \(number) is \(date), not \(year)-\(month + 1)-\(day)")
            return
          }
          number += 1
        }
      }
    }
  }

  @Test(arguments: [
    (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11_016, 2), (2025, 5, 8, 20_216, 4),
    (1600, 1, 1, -135_140, 6), (0, 3, 1, -719_468, 3),
  ]) func knownDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int, _ weekday: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 1, 32), (2025, 4, 31), (2025, 2, 29),
    (1900, 2, 29), (2025, -1, 1), (10_000, 1, 1), (Int.max, 1, 1), (Int.min, 1, 1),
    (2025, Int.max, 1), (2025, 1, Int.max),
  ]) func refuses(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func comparesByDay() throws {
    let earlier = try #require(CivilDate(year: 2024, month: 12, day: 31))
    #expect(earlier < earlier.adding(days: 1))
    #expect(earlier.adding(days: 1).year == 2025)
    #expect(CivilDate.daysInMonth(0, year: 2025) == 0)
  }
}
