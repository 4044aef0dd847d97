import VNAModel

/// What a part of the page says of the day on which it was written.
struct DateEvidence {
  /// A day, or the last day of a span.
  struct Day {
    var month: Int
    var day: Int
    var weekday: Int
    var year: Int?
    var direction: DateTerm.Direction
    var isBracketed: Bool
    var isDateline: Bool
    /// The first day of a span whose last day it is, of the same year or of the one before.
    var spanStart: SpanStart?
    /// «7 janvier 1972-2022»: a day that is celebrated in its second year.
    var isAnniversary = false
    /// In what opens the story: its headline, standfirst or first paragraph.
    var opensStory = false
    /// Weekdays by themselves have told the story's day before it.
    var followsWeekday = false
    /// How many weekdays of ``DateEvidence/told`` stand before it.
    var weekdaysBefore = 0

    var isSpan: Bool { spanStart != nil }

    func date(in year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day) }

    /// Whether another lies in the span of days whose last it is, and that is as short as a stay.
    func isStay(around other: CivilDate) -> Bool {
      guard let start = spanStart, let end = date(near: other), other <= end else { return false }
      let year = (start.month, start.day) <= (month, day) ? end.year : end.year - 1
      guard let first = CivilDate(year: year, month: start.month, day: start.day) else {
        return false
      }
      return first <= other && end.dayNumber - first.dayNumber < 15
    }

    /// Whether its year is one of those around the present.
    var isRecent: Bool { year.map { abs($0 - AnchorInference.guessedYear) <= 2 } ?? false }

    /// The day nearest to another.
    func date(near other: CivilDate) -> CivilDate? {
      if let year { return date(in: year) }
      // Months tell which year is nearest; of a half-year apart, the days.
      let ahead = (month - other.month) * 31 + day - other.day
      return date(in: ahead > 186 ? other.year - 1 : ahead < -186 ? other.year + 1 : other.year)
        ?? date(in: other.year - 1) ?? date(in: other.year + 1)
    }
  }

  struct SpanStart {
    var month: Int
    var day: Int
  }

  struct Year {
    var year: Int
    var month: Int
    var direction: DateTerm.Direction
    var isHeadline: Bool
    /// «Кубок Азии 2023 года»: that of a gathering or a cup, by which its year is called.
    var isEdition = false
  }

  var days: ContiguousArray<Day> = []
  var years: ContiguousArray<Year> = []
  var spans: ContiguousArray<ClosedRange<Int>> = []
  /// «ce lundi»: the weekday of the day of the text, or nearly.
  var firstDeictic: Int?
  /// «mardi»: the first weekdays by themselves that are not to come, from what opens the story on.
  private(set) var bare: ContiguousArray<Int> = []
  var lastDeictic: Int?
  /// «un bilan arrêté vendredi»: weekdays by themselves on which something had been done.
  private(set) var told: ContiguousArray<Int> = []

  /// How many weekdays by themselves are looked at: later ones lie further from the story's day.
  private static let mostBare = 4

  init() {
    days.reserveCapacity(24)
    years.reserveCapacity(12)
  }

  var isEmpty: Bool { days.isEmpty && years.isEmpty && spans.isEmpty }

  /// Whether it tells of years after the one that follows another, and not as to come.
  func tells(after year: Int) -> Bool {
    years.contains { $0.direction != .future && $0.year > year + 1 }
      || days.contains { $0.direction != .future && $0.year.map { $0 > year + 1 } ?? false }
  }

  /// The day that stands for the story: that of the dateline, else the first without its year, unless the
  /// story opens with a day that has it.
  var lead: Day? {
    days.first(where: \.isDateline)
      ?? days.first { $0.year == nil && $0.weekday > 0 && $0.direction != .future }
      ?? opening
      ?? days.first { $0.year == nil && !$0.isBracketed && $0.direction != .future }
      ?? days.first { $0.year == nil && !$0.isBracketed }
      ?? latest
      ?? days.first { !$0.isBracketed }
  }

  /// «lundi 27 octobre 2025», with which a story opens that speaks of other days only far from it: «le sommet
  /// est programmé du 8 au 9 mai».
  private var opening: Day? {
    let other = days.firstIndex { $0.year == nil && !$0.isBracketed && $0.direction != .future }
    let found = days[..<(other ?? days.endIndex)].first {
      $0.opensStory && $0.year != nil && !$0.isBracketed && !$0.isSpan && $0.direction != .future
        && ($0.weekday > 0 || $0.isRecent && !$0.followsWeekday)
    }
    guard let found, let other, let day = found.year.flatMap(found.date(in:)),
      let next = days[other].date(near: day)
    else { return found }
    // Of two days that open it, the one whose year is written is the one that lies further off.
    if found.weekday == 0, days[other].opensStory { return nil }
    return abs(next.dayNumber - day.dayNumber) > 30 ? found : nil
  }

  /// The first day that has its year and is not to come, of the last years that are told.
  private var latest: Day? {
    func isTold(_ day: Day) -> Bool {
      day.year != nil && !day.isBracketed && day.direction != .future
    }
    guard let last = days.lazy.filter(isTold).compactMap(\.year).max() else { return nil }
    return days.first { isTold($0) && $0.year.map { $0 >= last - 1 } ?? false }
  }

  /// Takes what an expression says.
  mutating func add(
    _ expression: DateExpression, _ reading: DateReading, isHeadline: Bool, isDateline: Bool,
    opensStory: Bool = false, isEdition: Bool = false
  ) {
    let terms = expression.terms
    guard !terms.isEmpty else { return }
    let last = reading.terms[terms.upperBound - 1]
    if expression.link == .range, last.isYearOnly, let to = last.writtenYear {
      let first = reading.terms[terms.lowerBound]
      if let from = first.writtenYear, first.isYearOnly, from <= to {
        spans.append(from...to)
        return
      }
    }
    if last.day > 0, last.month > 0, last.offset == nil {
      days.append(
        Day(
          month: last.month, day: last.day, weekday: terms.count == 1 ? last.weekday : 0,
          year: last.secondYear ?? last.writtenYear,
          direction: last.direction == .open ? expression.direction : last.direction,
          isBracketed: expression.isBracketed || last.secondYear != nil,
          isDateline: isDateline,
          spanStart: terms.count > 1 ? Self.spanStart(reading.terms[terms.lowerBound]) : nil,
          isAnniversary: last.secondYear != nil, opensStory: opensStory,
          followsWeekday: !bare.isEmpty || firstDeictic != nil, weekdaysBefore: told.count))
    } else if let year = last.writtenYear {
      years.append(
        Year(
          year: year, month: last.lastMonth > 0 ? last.lastMonth : last.month,
          direction: expression.direction, isHeadline: isHeadline,
          isEdition: isEdition && last.isYearOnly))
    } else if last.weekday > 0, last.isDeictic, last.direction == .open {
      if firstDeictic == nil { firstDeictic = last.weekday }
      lastDeictic = last.weekday
    } else if last.isWeekdayOnly, terms.count == 1, expression.direction != .future {
      if opensStory || !bare.isEmpty, bare.count < Self.mostBare { bare.append(last.weekday) }
      if expression.direction == .past, last.direction == .open, !expression.isPluperfect {
        told.append(last.weekday)
      }
    }
  }

  private static func spanStart(_ first: DateTerm) -> SpanStart {
    SpanStart(month: first.month, day: first.day)
  }
}
