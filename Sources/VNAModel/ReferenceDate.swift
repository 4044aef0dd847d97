/// What a value of a date rests on, in falling order of trust.
public enum DateBasis: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The caller said so.
  case given
  /// The record of a stream or the page's own metadata say so.
  case metadata
  /// The year is written there.
  case explicit
  /// Another date of the same block settles it.
  case deduced
  /// A weekday fits one nearby year only.
  case weekday
  /// Counted from the reference date.
  case relative
  /// The likeliest year within the limits that are known; others are possible.
  case bound
  /// Nothing settles it.
  case unresolved

  /// How much it is trusted: the less, the smaller.
  private var rank: Int {
    switch self {
    case .given: 7
    case .metadata: 6
    case .explicit: 5
    case .deduced: 4
    case .weekday: 3
    case .relative: 2
    case .bound: 1
    case .unresolved: 0
    }
  }

  /// What is trusted less comes first: ``unresolved`` is the least, ``given`` the greatest.
  public static func < (left: DateBasis, right: DateBasis) -> Bool { left.rank < right.rank }
}

/// The day on which a text was written, and how that is known.
public struct ReferenceDate: Hashable, Sendable {
  /// The day, the month or the year.
  public var value: TemporalValue
  /// What it rests on.
  public var basis: DateBasis

  /// Makes a reference date.
  public init(_ value: TemporalValue, basis: DateBasis) {
    self.value = value
    self.basis = basis
  }
}

extension ReferenceDate: Codable {
  enum CodingKeys: String, CodingKey { case value, basis }

  /// Reads the object `referenceDate`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    value = try container.decode(TemporalValue.self, forKey: .value)
    basis = try container.decodeKind(DateBasis.self, forKey: .basis)
  }
}
