import VNAModel

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

  /// TIMEX3's `mod`.
  enum Modifier: UInt8 {
    case start, middle, end

    var timex: String {
      switch self {
      case .start: "START"
      case .middle: "MID"
      case .end: "END"
      }
    }
  }

  /// The rule that read it, for `vna explain`.
  enum Rule: UInt8 {
    case point, range, list, weekday, clock, partOfDay, relative, duration, set, vague

    var name: StaticString {
      switch self {
      case .point: "date.point"
      case .range: "date.range"
      case .list: "date.list"
      case .weekday: "date.weekday"
      case .clock: "date.clock"
      case .partOfDay: "date.part-of-day"
      case .relative: "date.relative"
      case .duration: "date.duration"
      case .set: "date.set"
      case .vague: "date.vague"
      }
    }
  }

  /// A wording that no calendar resolves: a duration, a set or a vague reference.
  struct Vague {
    var kind: TemporalExpression.Kind
    /// `DURATION`, `SET` or `DATE`.
    var timexType: String
    var value: String
    var quant: String?
    /// How often within it: `2X`.
    var freq: String?
  }

  var tokens: Range<Int>
  /// Its terms in ``DateReading/terms``.
  var terms: Range<Int> = 0..<0
  /// Its place in ``DateReading/vague``, or -1: it is resolved.
  var vague = -1
  var link = Link.single
  var mod: Modifier?
  /// What the sentence's verb or a word beside it says.
  var direction = DateTerm.Direction.open
  /// Whether its sentence tells of what was over before the story.
  var isPluperfect = false
  /// «hasta julio»: the last month of what began with the year.
  var isUpTo = false
  /// It stands in round brackets.
  var isBracketed = false
  var rule: Rule

  init(_ tokens: Range<Int>, _ rule: Rule) {
    self.tokens = tokens
    self.rule = rule
  }
}

/// All that a grammar read in a bulletin.
struct DateReading {
  var expressions: ContiguousArray<DateExpression> = []
  var terms: ContiguousArray<DateTerm> = []
  var vague: ContiguousArray<DateExpression.Vague> = []
  /// Tokens that look like a date and are none, so that no other reader takes them for numbers.
  var taken: ContiguousArray<Range<Int>> = []

  /// Whether a term of an expression has a time of day.
  func hasTime(_ expression: DateExpression) -> Bool {
    for index in expression.terms where terms[index].hasTime { return true }
    return false
  }
}
