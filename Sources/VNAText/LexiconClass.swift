/// What a word or phrase can be, by the table that lists it.
///
/// The names are those of the table files (`month.tsv`), in every language; a set of classes is
/// 64 bits, so there are at most 64. The raw values are an order in memory and in generated
/// lexicons only: after a change here, generate the lexicons anew.
public enum LexiconClass: UInt8, Sendable, Hashable, CaseIterable {
  // Times
  case month, weekday, season, partOfDay, relativeDate, dateModifier, dateWord, durationUnit
  case holiday, period, setWord, spanNoun
  // Numbers
  case numberWord, ordinalWord, magnitude, unit, currency, approximator, countWord
  // People
  case title, honorific, kinship, familyName, givenSyllable, foreignGivenName, nameParticle
  case knownPerson, titleModifier, brandWord, namedThing
  // Organizations
  case organizationHead, organization, acronym, party, newsAgency
  // Places
  case country, capitalAlias, demonym, place, placeHead, region, province
  // What is said and done
  case speechVerb, speechNoun, quoteIntro, eventVerb, eventNoun, eventMode, eventStatus
  // The language itself
  case abbreviation, stopWord, commonWord, pronoun, preposition, conjunction, negation, modifier
  /// Free for the tables of an app or a plug-in.
  case custom1, custom2, custom3, custom4

  /// The class of a name, as in the name of a table file.
  public init?(name: some StringProtocol) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The name of the class and of its table.
  public var name: String { String(describing: self) }

  /// The bit of the class in a ``LexiconClassSet``.
  @inlinable public var bit: UInt64 { 1 &<< UInt64(rawValue) }
}

/// A set of lexicon classes: 64 bits, one a class.
public struct LexiconClassSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of some classes.
  @inlinable public init(_ classes: LexiconClass...) {
    var bits: UInt64 = 0
    for one in classes { bits |= one.bit }
    self.init(rawValue: bits)
  }

  /// Whether the class is in the set.
  @inlinable public func contains(_ one: LexiconClass) -> Bool { rawValue & one.bit != 0 }

  /// The classes of the set, in their order.
  public var classes: [LexiconClass] { LexiconClass.allCases.filter(contains) }
}
