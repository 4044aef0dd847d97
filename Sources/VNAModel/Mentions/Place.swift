/// A place of the bulletin, once, with every point of the text that names it.
public struct Place: Hashable, Sendable {
  /// What sort of place it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A state.
    case country
    /// A first-order division: province, state, prefecture.
    case province
    /// A city or town.
    case city
    /// A district of a province or a city.
    case district
    /// A commune, a ward, a village.
    case commune
    /// An island.
    case island
    /// A group of islands.
    case archipelago
    /// A sea or an ocean, which has no country.
    case sea
    /// A part of a country or of several: «le delta du Mékong».
    case region
    /// A river.
    case river
    /// An airport.
    case airport
    /// A port.
    case port
    /// A mountain, a range, a pass.
    case mountain
    /// A bay or gulf.
    case bay
    /// A park or nature reserve.
    case park
    /// A crossing of a border.
    case borderGate
    /// A continent.
    case continent
    /// A monument, a building, a street.
    case site
    /// Anything else, also of an annotator of your own.
    case other
  }

  /// The longest spelling; of a country, the one used most.
  public var name: String
  /// What sort of place it is.
  public var kind: Kind
  /// The ISO 3166-1 alpha-2 code of the country that it is or lies in, where there is one.
  public var country: String?
  /// The points of the text that name it.
  public var mentions: [Excerpt]

  /// Makes a place.
  public init(name: String, kind: Kind, country: String? = nil, mentions: [Excerpt]) {
    self.name = name
    self.kind = kind
    self.country = country
    self.mentions = mentions
  }
}

extension Place: Codable {
  enum CodingKeys: String, CodingKey { case name, kind, country, mentions }

  /// Reads one object of `places`; a kind that this version does not know is read as ``Kind/other``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    kind = try container.decodeKind(forKey: .kind, else: .other)
    country = try container.decodeIfPresent(String.self, forKey: .country)
    mentions = try container.decode([Excerpt].self, forKey: .mentions)
  }
}
