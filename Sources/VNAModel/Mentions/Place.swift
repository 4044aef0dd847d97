/// A place of the bulletin, once, with every point of the text that names it.
public struct Place: Hashable, Sendable, Codable {
  /// What sort of place it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case country, province, city, district, commune, island, archipelago, sea, region, river
    case airport, port, mountain, bay, park, borderGate, continent, site, other
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
