/// An organization of the bulletin, once, with every place that names it.
public struct Organization: Hashable, Sendable, Codable {
  /// The longest spelling.
  public var name: String
  /// The acronym, from the text or from what is known.
  public var acronym: String?
  /// The places that name the organization.
  public var mentions: [Excerpt]

  /// Makes an organization.
  public init(name: String, acronym: String? = nil, mentions: [Excerpt]) {
    self.name = name
    self.acronym = acronym
    self.mentions = mentions
  }
}
