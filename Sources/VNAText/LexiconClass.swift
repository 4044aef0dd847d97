/// What a word or phrase can be, by the table that lists it.
///
/// The names are those of the table files (`month.tsv`), in every language; a set of classes is
/// 64 bits, of which the annotators' marks take three, so there are at most 61. The raw values are
/// an order in memory and in generated lexicons only: after a change here, generate the lexicons anew.
public enum LexiconClass: UInt8, Sendable, Hashable, CaseIterable {
  // Times
  /// Months; the value is the number, 1 to 12.
  case month
  /// Days of the week; the value is that of ISO 8601, 1 for Monday.
  case weekday
  /// Seasons; the value is the code of TIMEX3: `SP`, `SU`, `FA`, `WI`.
  case season
  /// Parts of the day; the value is the code of TIMEX3: `MO`, `MI`, `AF`, `EV`, `NI`, `DT`.
  case partOfDay
  /// Dates told from another: «hier», «la veille»; the value is a distance: `-1D`, `-1D@last`.
  case relativeDate
  /// Words that shift or blur a date: «fin», «avant»; the value is the `mod` of TIMEX3 or a relation.
  case dateModifier
  /// Small words around dates: «of», «from»; the value is what they do, as `of`, `from in`.
  case dateWord
  /// Units of time; the value is `D`, `W`, `M`, `Y`, `TH` …, after a number where they multiply: `15D`.
  case durationUnit
  /// Feasts and days of remembrance; the value is month and day, `05-01`, or a name where the day moves.
  case holiday
  /// Parts of a year by their order: «premier trimestre»; the value is `Q1` to `Q4`, `H1`, `H2` or months.
  case period
  /// Words that make a repeated date: «chaque année»; the value is the period of TIMEX3: `P1Y`.
  case setWord
  /// Nouns that say what a year beside them is: «mandat 2026-2031»; the value is its kind.
  case spanNoun

  // Numbers
  /// Numbers in words; the value is the number.
  case numberWord
  /// Ordinal numbers in words; the value is the number, -1 for the last.
  case ordinalWord
  /// Words that multiply the number before them: «milliard»; the value is the factor.
  case magnitude
  /// Units of measure; the value is the SI symbol or the one in use.
  case unit
  /// Currencies by name, code or sign; the value is the code of ISO 4217.
  case currency
  /// Words that bound or blur a number: «plus de»; the value is the bound.
  case approximator
  /// Words around numbers that count things; the value is what they do.
  case countWord

  // People
  /// Titles and functions: «président»; the value is their kind.
  case title
  /// Forms of address: «M.», «Mme»; the value is `m`, `f`, `mp` or `x`.
  case honorific
  /// Words of kinship: «épouse»; the value is its kind.
  case kinship
  /// Family names that open a name: «Nguyên».
  case familyName
  /// Syllables of given names.
  case givenSyllable
  /// Given names from elsewhere.
  case foreignGivenName
  /// Small words inside names: «von», «da».
  case nameParticle
  /// People known by name.
  case knownPerson
  /// Words that change a title: «ancien», «adjoint»; the value is how.
  case titleModifier
  /// Words of brands, clubs and competitions, which no name of a person has.
  case brandWord
  /// Nouns that are named by the words after them, so that these are no person: «rue Lê Loi».
  case namedThing

  // Organizations
  /// Words that open the name of an organization: «ministère»; the value is its kind.
  case organizationHead
  /// Well-known organizations; the value is their acronym, where there is one.
  case organization
  /// Acronyms known without a definition; the value is what they are: `org`, `treaty`, `place`, `other`.
  case acronym
  /// Parties.
  case party
  /// News agencies.
  case newsAgency

  // Places
  /// Countries; the value is the code of ISO 3166-1 alpha-2.
  case country
  /// Capitals that stand for a government: «Washington»; the value is the country.
  case capitalAlias
  /// Adjectives and nouns of nationality: «laotien»; the value is the country.
  case demonym
  /// Other places; the value is the country, or `-`, and the kind: `VN city`.
  case place
  /// Words that open the name of a place: «province de»; the value is the kind, and what becomes of the word.
  case placeHead
  /// Regions.
  case region
  /// Provinces.
  case province

  // What is said and done
  /// Verbs of saying; the value is `say` or `report`.
  case speechVerb
  /// Nouns of saying: «déclaration».
  case speechNoun
  /// Words that attribute what is said: «selon»; the value is `according` or `quote`.
  case quoteIntro
  /// Verbs that tell an event; the value is the frame, which says who takes part and how.
  case eventVerb
  /// Nouns that name an event; the value is its type.
  case eventNoun
  /// Words that say by what means people meet; the value is `phone`, `online` or `written`.
  case eventMode
  /// Words that say whether an event has happened; the value is `planned`, `invited` …
  case eventStatus

  // The language itself
  /// Abbreviations whose point ends no sentence.
  case abbreviation
  /// Function words, by which the language is known.
  case stopWord
  /// Words that open no name, although a capital may stand there.
  case commonWord
  /// Pronouns and determiners; the value is what they stand for.
  case pronoun
  /// Prepositions; the value is what the name behind them is in its clause.
  case preposition
  /// Words that join equals.
  case conjunction
  /// Words that deny.
  case negation
  /// Words that change others.
  case modifier

  // Free for the tables of an app or a plug-in
  /// Of an app or a plug-in.
  case custom1
  /// Of an app or a plug-in.
  case custom2
  /// Of an app or a plug-in.
  case custom3
  /// Of an app or a plug-in.
  case custom4

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
  /// One bit a class, that of ``LexiconClass/bit``.
  public let rawValue: UInt64
  /// Makes a set of its bits.
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
