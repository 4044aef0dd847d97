/// An amount of money, a percentage, a measure or a count.
public struct Quantity: Hashable, Sendable {
  /// What sort of quantity it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// An amount, with an ISO 4217 code as its unit.
    case money
    /// A share or a change in percent, with `%` as its unit.
    case percentage
    /// A measure, with an SI symbol as its unit.
    case measure
    /// A number of things, with their noun as its unit.
    case count
  }

  /// What the words before the number say of it.
  public enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
    /// «plus de»: the value itself is excluded.
    case moreThan
    /// «moins de»: the value itself is excluded.
    case lessThan
    /// «au moins»: the value is included.
    case atLeast
    /// «au plus», «jusqu’à»: the value is included.
    case atMost
    /// «environ», «près de».
    case about
  }

  // Types of optional members are written out: with `?` they would be set to nil before `init` sets
  // them, and each quantity would be copied once more.

  /// The wording.
  public var excerpt: Excerpt
  /// The number, magnitudes multiplied out, in ``unit``.
  public var value: Double
  /// An ISO 4217 code, `%`, an SI symbol, or the counted noun as printed.
  public var unit: Optional<String>
  /// What sort of quantity it is.
  public var kind: Kind
  /// The bound before it.
  public var bound: Optional<Bound>

  /// Makes a quantity.
  public init(
    _ excerpt: Excerpt, value: Double, unit: String? = nil, kind: Kind, bound: Bound? = nil
  ) {
    self.excerpt = excerpt
    self.value = value
    self.unit = unit
    self.kind = kind
    self.bound = bound
  }
}

extension Quantity: Codable {
  private enum CodingKeys: String, CodingKey { case value, unit, kind, bound }

  /// Reads one object of `quantities`.
  public init(from decoder: any Decoder) throws {
    excerpt = try Excerpt(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    value = try container.decode(Double.self, forKey: .value)
    unit = try container.decodeIfPresent(String.self, forKey: .unit)
    kind = try container.decodeKind(Kind.self, forKey: .kind)
    // Without its bound a number would say another thing: an unknown one is no absent one.
    bound =
      container.contains(.bound) ? try container.decodeKind(Bound.self, forKey: .bound) : nil
  }

  /// Writes one object of `quantities`.
  public func encode(to encoder: any Encoder) throws {
    try excerpt.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encodeIfPresent(unit, forKey: .unit)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(bound, forKey: .bound)
  }
}
