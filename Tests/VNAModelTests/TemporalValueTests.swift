import Testing
import VNAModel

@Suite struct TemporalValueTests {
  @Test(arguments: [
    "2025", "0001", "202X", "19XX", "XXXX", "2025-05", "XXXX-05", "2025-05-08", "XXXX-05-08",
    "2024-02-29", "XXXX-02-29", "2025-10-16TMO", "2025-10-16TMI", "2025-10-16TAF",
    "2025-10-16TEV", "2025-10-16TNI", "XXXX-10-16TMO", "2025-10-16T14:30", "2025-10-16T00:00",
    "2025-10-16T24:00", "2025-10-20/2025-10-22", "2025/2030", "2025-01/2025-09", "202X/203X",
    "2025-10-16TMO/2025-10-17TEV", "2025-10-14,2025-10-15", "2025,2027,2030",
  ]) func printsWhatItRead(_ notation: String) throws {
    let value = try #require(TemporalValue(notation))
    #expect(value.description == notation)
    #expect(TemporalValue(value.description) == value)
  }

  /// Numbers that no calendar has are written too, with as many digits as they need.
  @Test func printsWhatItCannotRead() {
    func text(_ year: TemporalPoint.Year, _ month: Int? = nil, _ day: Int? = nil) -> String {
      TemporalPoint(year: year, month: month, day: day).description
    }
    #expect(text(.year(12_025), 112, 200) == "12025-112-200")
    #expect(text(.year(-5), 1, 9) == "00-5-01-09")
    #expect(text(.decade(1000)) == "1000X" && text(.decade(0)) == "000X")
    #expect(text(.century(100)) == "100XX" && text(.century(-1)) == "-1XX")
    #expect(TemporalValue.set([]).description == "" && TemporalValue.set([]).edtf == "{}")
  }

  @Test func readsTheParts() throws {
    let day = TemporalPoint(year: .year(2025), month: 10, day: 16)
    var clock = day
    clock.time = .clock(hour: 14, minute: 30)
    var night = day
    night.time = .night
    #expect(TemporalValue("2025-10-16") == .point(day))
    #expect(TemporalValue("2025-10-16T14:30/2025-10-16TNI") == .range(clock, night))
    #expect(TemporalValue("202X") == .point(TemporalPoint(year: .decade(202))))
    #expect(TemporalValue("19XX") == .point(TemporalPoint(year: .century(19))))
    #expect(
      TemporalValue("XXXX-05,2025")
        == .set([TemporalPoint(year: .unknown, month: 5), TemporalPoint(year: .year(2025))]))
  }

  @Test(arguments: [
    "", " ", "25", "225", "20255", "2XXX", "20X5", "X025", "xxxx", "202x", "2025-", "2025-5",
    "2025-005", "2025-00", "2025-13", "2025-05-", "2025-05-8", "2025-05-00", "2025-05-32",
    "2025-02-29", "1900-02-29", "XXXX-02-30", "2025-04-31", "2025-05-08-01", "202X-05", "19XX-05",
    "2025TMO", "2025-05TMO", "2025-05-08T", "2025-05-08TXX", "2025-05-08Tmo", "2025-05-08TMOTMO",
    "2025-05-08T1:00", "2025-05-08T25:00", "2025-05-08T24:01", "2025-05-08T12:60",
    "2025-05-08T12:00:00", "2025-05-08T12", "/", "2025/", "/2025", "2025/2026/2027", ",", "2025,",
    ",2025", "2025,,2026", "2025,2026/2027", "{2025,2026}", "+2025", "-2025", "２０２５", "2025 ",
    "2025\n", "2025\u{301}", "2025-05-08T\u{301}MO", "202X\u{301}", "éXX", "é2XX",
  ]) func refuses(_ notation: String) {
    #expect(TemporalValue(notation) == nil)
  }

  @Test(arguments: [
    ("2025-05-08", "2025-05-08"), ("2025", "2025"), ("202X", "202X"), ("XXXX-05-08", "XXXX-05-08"),
    ("2025-10-20/2025-10-22", "2025-10-20/2025-10-22"),
    ("2025-10-14,2025-10-15", "{2025-10-14,2025-10-15}"),
  ]) func saysItInEDTF(_ notation: String, _ edtf: String) throws {
    #expect(try #require(TemporalValue(notation)).edtf == edtf)
  }

  @Test(arguments: ["2025-10-16TMO", "2025-10-16T14:30", "2025-10-16/2025-10-17TAF"])
  func edtfHasNoPartOfDay(_ notation: String) throws {
    #expect(try #require(TemporalValue(notation)).edtf == nil)
  }

  @Test(arguments: [
    ("2025-05-08", (2025, 5, 8), (2025, 5, 8)), ("2025-05", (2025, 5, 1), (2025, 5, 31)),
    ("2024-02", (2024, 2, 1), (2024, 2, 29)), ("2025", (2025, 1, 1), (2025, 12, 31)),
    ("202X", (2020, 1, 1), (2029, 12, 31)), ("19XX", (1900, 1, 1), (1999, 12, 31)),
    ("2025/2030", (2025, 1, 1), (2030, 12, 31)), ("2025-01/2025-09", (2025, 1, 1), (2025, 9, 30)),
    ("2025-10-14,2025-10-15", (2025, 10, 14), (2025, 10, 15)),
    ("2025-10-16TMO", (2025, 10, 16), (2025, 10, 16)),
  ]) func coversDays(_ notation: String, _ first: (Int, Int, Int), _ last: (Int, Int, Int)) throws {
    let days = try #require(TemporalValue(notation)?.days)
    #expect((days.lowerBound.year, days.lowerBound.month, days.lowerBound.day) == first)
    #expect((days.upperBound.year, days.upperBound.month, days.upperBound.day) == last)
  }

  @Test func hasNoDaysWithoutAYearOrBackwards() throws {
    for notation in ["XXXX-05-08", "XXXX", "2025/XXXX", "2026/2025"] {
      #expect(try #require(TemporalValue(notation)).days == nil)
    }
  }
}
