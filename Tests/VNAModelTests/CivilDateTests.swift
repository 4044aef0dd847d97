import Foundation
import Testing
import VNAModel

@Suite struct CivilDateTests {
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
