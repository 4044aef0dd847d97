import VNAModel

/// The day from which a part of the page counts its dates.
struct DateAnchor: Hashable {
  var day: CivilDate
  /// Only the year is known; the day is its middle.
  var isYearOnly = false
  /// The running text tells the day, no dateline and nobody who knows: the story may have been written
  /// some days later.
  var isTold = false
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
