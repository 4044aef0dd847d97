/// Which readers of names have to look at a token: those of organizations, places and people all
/// pass over most of a text, so the lookup notes for each where they stop.
package struct NameStops: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A known organization, a word that heads one, or a bracket that may hold an acronym.
  package static let organizations = NameStops(rawValue: 1)
  /// A known place, a word that heads one, or a word with a capital anywhere.
  package static let places = NameStops(rawValue: 2)
  /// A title, a form of address or of kinship, or a word that begins with a capital.
  package static let people = NameStops(rawValue: 4)

  package static var organizationClasses: UInt64 {
    LexiconClassSet(.organization, .organizationHead, .acronym).rawValue
  }
  package static var placeClasses: UInt64 {
    LexiconClassSet(.country, .place, .placeHead).rawValue
  }
  package static var peopleClasses: UInt64 {
    LexiconClassSet(.title, .kinship, .honorific).rawValue
  }

  /// Those that stop at phrases of these classes.
  @inline(__always)
  init(_ classes: UInt64) {
    rawValue =
      (classes & Self.organizationClasses != 0 ? 1 : 0)
      | (classes & Self.placeClasses != 0 ? 2 : 0)
      | (classes & Self.peopleClasses != 0 ? 4 : 0)
  }

  /// Those that stop at a token, whatever phrases there are. Counted rather than asked, since none
  /// of it can be foretold: a capital stops two.
  @inline(__always)
  init(_ token: Token) {
    let capitalized = UInt8(truncatingIfNeeded: token.flags.rawValue) & 1
    let mixed = UInt8(truncatingIfNeeded: token.flags.rawValue &>> 3) & 1
    rawValue = capitalized &* 6 | mixed &* 2 | (token.kind == .openBracket ? 1 : 0)
  }
}
