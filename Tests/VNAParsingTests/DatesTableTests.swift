import Testing
import VNAModel
import VNAParsing

/// Sentences in the agency's manner, written on Thursday 16 October 2025 unless they say otherwise.
@Suite struct DatesTableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var day: String
    var dates: [String]
    var testDescription: String { sentence }
  }

  /// One case a line: `sentence | wording = value ; wording = value`, with `@day` before the
  /// sentences that were written on another day.
  static func cases(_ table: String) -> [Case] {
    var day = "2025-10-16"
    var cases: [Case] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("@") {
        day = String(line.dropFirst())
        continue
      }
      let halves = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      let dates = halves.count > 1 ? halves[1].split(separator: ";").map(trim) : []
      cases.append(
        Case(sentence: trim(halves[0]), day: day, dates: dates.filter { !$0.isEmpty }))
    }
    return cases
  }

  private static func trim(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private func check(_ one: Case) {
    #expect(DatesSupport.read(one.sentence, on: one.day) == one.dates)
  }

  @Test(arguments: cases(daysTable)) func days(_ one: Case) { check(one) }
  @Test(arguments: cases(spansTable)) func spans(_ one: Case) { check(one) }
  @Test(arguments: cases(timesTable)) func timesOfDay(_ one: Case) { check(one) }
  @Test(arguments: cases(yearsTable)) func yearsAndPeriods(_ one: Case) { check(one) }
  @Test(arguments: cases(relativeTable)) func relativeWords(_ one: Case) { check(one) }
  @Test(arguments: cases(lengthsTable)) func lengths(_ one: Case) { check(one) }
  @Test(arguments: cases(otherNumbersTable)) func otherNumbers(_ one: Case) { check(one) }

  @Test func areMany() {
    let tables = [
      Self.daysTable, Self.spansTable, Self.timesTable, Self.yearsTable, Self.relativeTable,
      Self.lengthsTable, Self.otherNumbersTable,
    ]
    #expect(tables.reduce(0) { $0 + Self.cases($1).count } >= 150)
  }
}
