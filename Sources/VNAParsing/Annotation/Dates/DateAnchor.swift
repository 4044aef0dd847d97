import VNAModel

/// The day from which a part of the page counts its dates.
struct DateAnchor: Hashable {
  var day: CivilDate
  /// Only the year is known; the day is its middle.
  var isYearOnly = false
  var basis: DateBasis

  init(_ day: CivilDate, _ basis: DateBasis) {
    self.day = day
    self.basis = basis
  }

  /// An anchor of which the year alone is known.
  init?(year: Int, _ basis: DateBasis) {
    guard let day = CivilDate(year: year, month: 7, day: 1) else { return nil }
    self.init(day, basis)
    isYearOnly = true
  }

  /// The anchor of a day that is known otherwise.
  init?(_ reference: ReferenceDate) {
    guard case .point(let point) = reference.value, let day = point.date else { return nil }
    self.init(day, reference.basis)
  }

  /// The same as a bulletin says it.
  var reference: ReferenceDate {
    let point = isYearOnly ? TemporalPoint(year: .year(day.year)) : TemporalPoint(day)
    return ReferenceDate(.point(point), basis: basis)
  }

  /// What a day or month whose year comes from this anchor rests on.
  var basisOfYear: DateBasis {
    switch basis {
    case .explicit, .weekday, .relative: .deduced
    default: basis
    }
  }

  /// What a day counted from this anchor rests on.
  var basisOfCount: DateBasis {
    switch basis {
    case .bound, .unresolved: .bound
    default: .relative
    }
  }
}

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
    /// The last day of a span.
    var isSpan = false
    /// «7 janvier 1972-2022»: a day that is celebrated in its second year.
    var isAnniversary = false

    func date(in year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day) }

    /// The day nearest to another.
    func date(near other: CivilDate) -> CivilDate? {
      if let year { return date(in: year) }
      // Months tell which year is nearest; of a half-year apart, the days.
      let ahead = (month - other.month) * 31 + day - other.day
      return date(in: ahead > 186 ? other.year - 1 : ahead < -186 ? other.year + 1 : other.year)
        ?? date(in: other.year - 1) ?? date(in: other.year + 1)
    }
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

  /// The day that stands for the story: that of the dateline, else the first without its year.
  var lead: Day? {
    days.first(where: \.isDateline)
      ?? days.first { $0.year == nil && $0.weekday > 0 && $0.direction != .future }
      ?? days.first { $0.year == nil && !$0.isBracketed && $0.direction != .future }
      ?? days.first { $0.year == nil && !$0.isBracketed }
      ?? days.first { !$0.isBracketed }
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
          isDateline: isDateline, isSpan: terms.count > 1,
          isAnniversary: last.secondYear != nil))
    } else if let year = last.writtenYear {
      years.append(
        Year(
          year: year, month: last.lastMonth > 0 ? last.lastMonth : last.month,
          direction: expression.direction, isHeadline: isHeadline,
          isEdition: isEdition && last.isYearOnly))
    } else if last.weekday > 0, last.isDeictic, last.direction == .open {
      if firstDeictic == nil { firstDeictic = last.weekday }
      lastDeictic = last.weekday
    } else if last.isWeekdayOnly, terms.count == 1, expression.direction != .future,
      opensStory || !bare.isEmpty, bare.count < Self.mostBare
    {
      bare.append(last.weekday)
    }
  }
}
