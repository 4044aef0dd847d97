import VNAModel

/// A unit of the calendar or the clock.
enum DateUnit: UInt8, Hashable {
  case day, week, weekend, month, quarter, halfYear, year, decade, century, millennium
  case hour, minute, second

  /// The unit of a code of the tables: `D`, `W`, `TH` …
  init?(code: some Sequence<UInt8>) {
    var packed = 0
    for byte in code { packed = packed << 8 | Int(byte) }
    switch packed {
    case 0x44: self = .day
    case 0x57: self = .week
    case 0x5745: self = .weekend
    case 0x4D: self = .month
    case 0x51: self = .quarter
    case 0x48: self = .halfYear
    case 0x59: self = .year
    case 0x4445: self = .decade
    case 0x4345: self = .century
    case 0x4D4C: self = .millennium
    case 0x5448: self = .hour
    case 0x544D: self = .minute
    case 0x5453: self = .second
    default: return nil
    }
  }

  /// TIMEX3's duration of so many units (nil: an unknown number), as `P3D` or `PXY`.
  func duration(_ count: Int?) -> String {
    let number = count.map(String.init) ?? "X"
    return switch self {
    case .day: "P\(number)D"
    case .week: "P\(number)W"
    case .weekend: "P\(number)WE"
    case .month: "P\(number)M"
    case .quarter: "P\(number)Q"
    case .halfYear: count.map { "P\($0 * 6)M" } ?? "PXM"
    case .year: "P\(number)Y"
    case .decade: "P\(number)DE"
    case .century: "P\(number)CE"
    case .millennium: "P\(number)L"
    case .hour: "PT\(number)H"
    case .minute: "PT\(number)M"
    case .second: "PT\(number)S"
    }
  }
}

/// One point of time as a wording gives it: what is not written there is still open.
struct DateTerm: Hashable {
  /// A time counted from another: «hier», «l'an dernier», «la veille».
  struct Offset: Hashable {
    var unit: DateUnit
    var count: Int
    /// Counted from the last date named, not from the day of the text.
    var fromLast = false
  }

  /// On which side of the anchor it lies, as far as words say.
  enum Direction: UInt8 { case open, past, future }

  /// The tokens.
  var tokens: Range<Int>
  var year: TemporalPoint.Year?
  /// The second year of an anniversary: «16 octobre 1945-2025».
  var secondYear: Int?
  /// 1 to 12, or 0.
  var month = 0
  /// The last month of a quarter, a half-year or another part of a year, or 0.
  var lastMonth = 0
  /// 1 to 31, or 0.
  var day = 0
  /// 1 to 7, or 0.
  var weekday = 0
  var time: TemporalPoint.Time?
  var offset: Offset?
  /// As long a time as the last one named, in another year: «la même période de 2024».
  var repeatsLast = false
  /// TIMEX3's letters of a season.
  var season: StaticString?
  var direction = Direction.open
  /// The wording says itself that the day is at hand: «ce jeudi», «jeudi dernier».
  var isDeictic = false

  init(_ tokens: Range<Int>) { self.tokens = tokens }

  /// A day of the month whose month stands with a later term.
  var isBareDay: Bool { day > 0 && month == 0 }
  var isMonth: Bool { month > 0 && day == 0 && lastMonth == 0 }
  var isDayAndMonth: Bool { month > 0 && day > 0 }
  var isYearOnly: Bool {
    year != nil && month == 0 && day == 0 && weekday == 0 && offset == nil && !repeatsLast
  }
  /// Nothing but a part of the day or an hour.
  var isTimeOnly: Bool {
    time != nil && year == nil && month == 0 && day == 0 && weekday == 0 && offset == nil
  }
  var writtenYear: Int? { if case .year(let year) = year { year } else { nil } }

  static func == (left: DateTerm, right: DateTerm) -> Bool {
    left.tokens == right.tokens && left.year == right.year && left.month == right.month
      && left.day == right.day && left.time == right.time && left.offset == right.offset
  }

  func hash(into hasher: inout Hasher) { hasher.combine(tokens) }
}

/// A wording that names a time, read but not yet resolved.
struct DateExpression {
  enum Link: UInt8 {
    /// One point.
    case single
    /// From the first to the last.
    case range
    /// Separate points.
    case list
  }

  /// A wording that no calendar resolves: a duration, a set or a vague reference.
  struct Vague {
    var kind: TemporalExpression.Kind
    /// `DURATION`, `SET` or `DATE`.
    var timexType: StaticString
    var value: String
    var quant: String?
  }

  var tokens: Range<Int>
  /// Its terms in ``DateReading/terms``.
  var terms: Range<Int> = 0..<0
  var link = Link.single
  /// TIMEX3's `mod`.
  var mod: StaticString?
  var vague: Vague?
  /// What the sentence's verb or a word beside it says.
  var direction = DateTerm.Direction.open
  /// It stands in round brackets.
  var isBracketed = false
  /// The rule that read it, for `vna explain`.
  var rule: StaticString = "date"

  init(_ tokens: Range<Int>) { self.tokens = tokens }
}

/// All that a grammar read in a bulletin.
struct DateReading {
  var expressions: ContiguousArray<DateExpression> = []
  var terms: ContiguousArray<DateTerm> = []
  /// Tokens that look like a date and are none, so that no other reader takes them for numbers.
  var taken: ContiguousArray<Range<Int>> = []
}
