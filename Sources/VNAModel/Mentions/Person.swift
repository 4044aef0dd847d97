/// A person of the bulletin, once, with every place that names them.
public struct Person: Hashable, Sendable, Codable {
  /// The longest spelling, without honorifics.
  public var name: String
  /// The titles and functions beside the name, in the order of the text.
  public var roles: [Excerpt]
  /// The places that name the person.
  public var mentions: [Excerpt]

  /// Makes a person.
  public init(name: String, roles: [Excerpt] = [], mentions: [Excerpt]) {
    self.name = name
    self.roles = roles
    self.mentions = mentions
  }
}
