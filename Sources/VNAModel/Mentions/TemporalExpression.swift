/// A wording that names a time: a date, a span, a time of day, a duration or a set.
public struct TemporalExpression: Hashable, Sendable {
  /// What sort of time it is, as in TimeML.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A day, month, year, or a span of them.
    case date
    /// A clock time or part of a day.
    case time
    /// How long something takes, which has no place in the calendar.
    case duration
    /// Something that comes again: «chaque lundi».
    case set
  }

  // Types of optional members are written out: with `?` they would be set to nil before `init` sets
  // them, and each expression would be copied once more.

  /// The wording.
  public var excerpt: Excerpt
  /// The time it names; absent for durations and sets, and where nothing settles it. What ``mod`` says is
  /// not in it: of «fin 2024» it is the whole year.
  public var value: Optional<TemporalValue>
  /// What sort of time it is.
  public var kind: Kind
  /// What the value rests on; ``DateBasis/explicit`` of a duration or set, which has none.
  public var basis: DateBasis
  /// TimeML's `mod`: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER` …
  public var mod: Optional<String>
  /// TimeML's `quant` of a set: `EVERY`.
  public var quant: Optional<String>
  /// TimeML's `freq` of a set: `2X`.
  public var freq: Optional<String>
  /// The same in TimeML's terms, one for each end of a range or member of an enumeration.
  public var timex3: [Timex3]

  /// One TIMEX3 of TimeML 1.2.
  public struct Timex3: Hashable, Sendable, Codable {
    /// Where it lies.
    public var span: Span
    /// `DATE`, `TIME`, `DURATION` or `SET`.
    public var type: String
    /// Its value: `2025-10-16TMO`, `P3D`, `PRESENT_REF` …
    public var value: String

    /// Makes a TIMEX3.
    public init(span: Span, type: String, value: String) {
      self.span = span
      self.type = type
      self.value = value
    }
  }

  /// Makes an expression.
  public init(
    _ excerpt: Excerpt, kind: Kind = .date, value: TemporalValue? = nil,
    basis: DateBasis = .explicit, mod: String? = nil, quant: String? = nil, freq: String? = nil,
    timex3: [Timex3] = []
  ) {
    self.excerpt = excerpt
    self.kind = kind
    self.value = value
    self.basis = basis
    self.mod = mod
    self.quant = quant
    self.freq = freq
    self.timex3 = timex3
  }
}

extension TemporalExpression: Codable {
  private enum CodingKeys: String, CodingKey {
    case value, edtf, type, basis, mod, quant, freq, timex3
  }

  /// Reads one object of `dates`.
  public init(from decoder: any Decoder) throws {
    excerpt = try Excerpt(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    value = try container.decodeIfPresent(TemporalValue.self, forKey: .value)
    kind = try container.decodeKind(Kind.self, forKey: .type)
    basis = try container.decodeKind(DateBasis.self, forKey: .basis)
    mod = try container.decodeIfPresent(String.self, forKey: .mod)
    quant = try container.decodeIfPresent(String.self, forKey: .quant)
    freq = try container.decodeIfPresent(String.self, forKey: .freq)
    timex3 = try container.decode([Timex3].self, forKey: .timex3)
  }

  /// Writes one object of `dates`; `edtf` follows from the value.
  public func encode(to encoder: any Encoder) throws {
    try excerpt.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(value, forKey: .value)
    try container.encodeIfPresent(value?.edtf, forKey: .edtf)
    try container.encode(kind, forKey: .type)
    try container.encode(basis, forKey: .basis)
    try container.encodeIfPresent(mod, forKey: .mod)
    try container.encodeIfPresent(quant, forKey: .quant)
    try container.encodeIfPresent(freq, forKey: .freq)
    try container.encode(timex3, forKey: .timex3)
  }
}
