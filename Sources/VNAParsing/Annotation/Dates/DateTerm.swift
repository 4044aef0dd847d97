import VNAModel

/// One point of time as a wording gives it: what is not written there is still open.
///
/// A grammar makes and copies many terms, so this is a small trivial value.
struct DateTerm {
  /// A time counted from another: «hier», «l'an dernier», «la veille».
  struct Offset: Equatable {
    var unit: DateUnit
    private var smallCount: Int16
    /// Counted from the last date named, not from the day of the text.
    var fromLast: Bool

    init(unit: DateUnit, count: Int, fromLast: Bool = false) {
      self.unit = unit
      smallCount = Int16(clamping: count)
      self.fromLast = fromLast
    }

    var count: Int { Int(smallCount) }
  }

  /// On which side of the anchor it lies, as far as words say.
  enum Direction: UInt8 { case open, past, future }

  /// TIMEX3's seasons.
  enum Season: UInt8 {
    case spring, summer, autumn, winter

    /// The season of a code of the tables, its letters packed into a number.
    init?(letters: UInt64) {
      switch letters {
      case 0x5350: self = .spring
      case 0x5355: self = .summer
      case 0x4641: self = .autumn
      case 0x5749: self = .winter
      default: return nil
      }
    }

    var letters: String {
      switch self {
      case .spring: "SP"
      case .summer: "SU"
      case .autumn: "FA"
      case .winter: "WI"
      }
    }
  }

  private var place: TokenRange
  /// Year, month, day and time, as far as they are written.
  private var point = TemporalPoint(year: .unknown)
  /// The second year of an anniversary, or 0.
  private var packedSecondYear: UInt16 = 0
  private var packedLastMonth: UInt8 = 0
  private var packedWeekday: UInt8 = 0
  var offset: Offset?
  /// As long a time as the last one named, in another year: «la même période de 2024».
  var repeatsLast = false
  var season: Season?
  var direction = Direction.open
  /// The wording says itself that the day is at hand: «ce jeudi», «jeudi dernier».
  var isDeictic = false

  init(_ tokens: Range<Int>) { place = TokenRange(tokens) }
}

extension DateTerm {
  /// The tokens.
  var tokens: Range<Int> {
    get { place.range }
    set { place = TokenRange(newValue) }
  }

  var year: TemporalPoint.Year? {
    get { hasYear ? point.year : nil }
    set { point.year = newValue ?? .unknown }
  }

  /// The second year of an anniversary: «16 octobre 1945-2025».
  var secondYear: Int? {
    get { packedSecondYear == 0 ? nil : Int(packedSecondYear) }
    set { packedSecondYear = UInt16(clamping: newValue ?? 0) }
  }

  /// 1 to 12, or 0.
  var month: Int {
    get { point.month ?? 0 }
    set { point.month = newValue }
  }

  /// The last month of a quarter, a half-year or another part of a year, or 0.
  var lastMonth: Int {
    get { Int(packedLastMonth) }
    set { packedLastMonth = UInt8(truncatingIfNeeded: newValue) }
  }

  /// 1 to 31, or 0.
  var day: Int {
    get { point.day ?? 0 }
    set { point.day = newValue }
  }

  /// 1 to 7, or 0.
  var weekday: Int {
    get { Int(packedWeekday) }
    set { packedWeekday = UInt8(truncatingIfNeeded: newValue) }
  }

  var time: TemporalPoint.Time? {
    get { point.time }
    set { point.time = newValue }
  }

  var hasTime: Bool { point.time != nil }
  var hasYear: Bool { if case .unknown = point.year { false } else { true } }
  /// A day of the month whose month stands with a later term.
  var isBareDay: Bool { day > 0 && month == 0 && offset == nil }
  /// «20 du mois prochain»
  var isDayOfMonthOffset: Bool { day > 0 && offset?.unit == .month }
  var isMonth: Bool { month > 0 && day == 0 && lastMonth == 0 }
  var isDayAndMonth: Bool { month > 0 && day > 0 }
  /// A weekday without the day of the month.
  var isWeekdayOnly: Bool { weekday > 0 && day == 0 && month == 0 }
  var isYearOnly: Bool {
    hasYear && month == 0 && day == 0 && weekday == 0 && offset == nil && !repeatsLast
  }
  /// Nothing but a part of the day or an hour.
  var isTimeOnly: Bool {
    time != nil && !hasYear && month == 0 && day == 0 && weekday == 0 && offset == nil
  }
  var writtenYear: Int? { point.knownYear }
}
