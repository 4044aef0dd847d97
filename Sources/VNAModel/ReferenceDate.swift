/// What a value of a date rests on, in falling order of trust.
public enum DateBasis: String, Hashable, Sendable, Codable, CaseIterable {
  /// The caller said so.
  case given
  /// The page's own metadata say so.
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
}

/// The day on which a text was written, and how that is known.
public struct ReferenceDate: Hashable, Sendable, Codable {
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
