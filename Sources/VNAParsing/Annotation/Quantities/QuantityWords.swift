import VNAText

/// What function words around a number do, one bit each.
///
/// They are grammar, a closed set for each language; all other words are the lexicon's.
struct QuantityRoles: OptionSet, Sendable {
  let rawValue: UInt32

  /// Joins a magnitude to what is counted: «2 millions de», «1,5 million d’».
  static var of: Self { Self(rawValue: 1 << 0) }
  /// Joins the ends of a range: «de 10 à 12».
  static var to: Self { Self(rawValue: 1 << 1) }
  /// Joins the ends of a range after ``between``, and the last of a list.
  static var and: Self { Self(rawValue: 1 << 2) }
  static var between: Self { Self(rawValue: 1 << 3) }
  /// Stands glued to a number that only tells the place in a row: «21e».
  static var ordinalEnding: Self { Self(rawValue: 1 << 4) }
  /// Stands glued to a number of a clock time.
  static var hour: Self { Self(rawValue: 1 << 5) }
  /// Between a part and the whole: «438 voix sur 443», «35 des 49 passagers».
  static var outOf: Self { Self(rawValue: 1 << 6) }
  /// The one of those that stands right behind the part's noun: «sur».
  static var outOfNoun: Self { Self(rawValue: 1 << 7) }
  /// Before a number whose noun was named shortly before: «dont 8», «soit 4 de plus».
  static var elliptic: Self { Self(rawValue: 1 << 8) }
  /// The same after any quantity: «8%, contre 7 en 2023».
  static var against: Self { Self(rawValue: 1 << 9) }
  /// Before such a number where a verb or «de» follows it.
  static var joining: Self { Self(rawValue: 1 << 10) }
  /// Verbs after a number that stands for what it counts: «12 sont portés disparus».
  static var copula: Self { Self(rawValue: 1 << 11) }
  /// «au nombre de», «le nombre de»: the noun «nombre», and its preposition in the former.
  static var number: Self { Self(rawValue: 1 << 12) }
  static var numberPreposition: Self { Self(rawValue: 1 << 13) }
  /// Stands for the noun «nombre»: «celui des communes».
  static var thatOne: Self { Self(rawValue: 1 << 14) }
  /// Articles and the like before a plural noun.
  static var pluralDeterminer: Self { Self(rawValue: 1 << 15) }
  /// The preposition of a direction and of an approximation: «vers».
  static var towards: Self { Self(rawValue: 1 << 16) }
  /// A reflexive before its auxiliary, and votes: «2 se sont abstenus», «8 contre».
  static var reflexive: Self { Self(rawValue: 1 << 17) }
  static var vote: Self { Self(rawValue: 1 << 18) }
  /// The comparative before an adjective: «les 5 plus grandes villes».
  static var more: Self { Self(rawValue: 1 << 19) }
  /// «121 autres», of what was counted before.
  static var others: Self { Self(rawValue: 1 << 21) }
  /// «300 par an», «leur nombre»: rates, and whose number it is.
  static var per: Self { Self(rawValue: 1 << 22) }
  static var their: Self { Self(rawValue: 1 << 23) }
  /// The first word of ``outOfNoun`` where that has two: «145 votes out of 189».
  static var out: Self { Self(rawValue: 1 << 24) }
  /// Joins two nouns that are counted together: «villes et provinces».
  static var nounAnd: Self { Self(rawValue: 1 << 20) }
}

/// The function words by which quantities hang together in a language, and how its nouns stand.
struct QuantityWords: Sendable {
  let table: WordTable<QuantityRoles>
  /// Whether a comma opens the decimals and points separate thousands.
  var hasDecimalComma = true
  /// Whether «x» and «z» end plurals as «s» does.
  var hasFrenchPlurals = false
  /// From which magnitude on ``QuantityRoles/of`` stands before what is counted: «2 millones de», but
  /// «80 mil hectáreas».
  var ofFrom: Int64 = 0
  /// Whether a thousand is said without a one before it and goes on in smaller numbers: «mil 350»,
  /// «45 mil 20».
  var hasBareThousands = false
  /// Whether nouns stand before the one they describe: «crew members».
  var hasNounAdjuncts = false
  /// How what is counted is known.
  var nouns = Nouns.plurals

  /// How the noun behind a number is known.
  enum Nouns {
    /// By the ending of its plural.
    case plurals
    /// It stands behind adjectives in some case: «15 прямых авиарейсов».
    case inflected
    /// By a table of nouns and classifiers: «56 ngôi nhà», «8000名观众».
    case listed
  }

  /// Those of a language as in ISO 639-1; nil where quantities are not read.
  static func ofLanguage(_ code: String) -> QuantityWords? {
    switch code {
    case "fr": french
    case "en": english
    case "es": spanish
    case "vi": vietnamese
    case "ru": russian
    case "zh": chinese
    default: nil
    }
  }

  private static let french = QuantityWords(
    table: WordTable(roles: [
      (.of, "de d"), (.to, "à"), (.and, "et ou"), (.nounAnd, "et"), (.between, "entre"),
      (.ordinalEnding, "e er ère ers ères re ème eme ièmes ième èmes emes nd nde es"),
      (.hour, "h"), (.outOf, "sur des"), (.outOfNoun, "sur"), (.elliptic, "dont soit puis"),
      (.against, "contre après"), (.joining, "et puis ou mais dont"),
      (.copula, "sont ont étaient avaient seront auront restent demeurent furent eurent"),
      (.number, "nombre"), (.numberPreposition, "au"), (.thatOne, "celui"),
      (.pluralDeterminer, "les des ces ses leurs nos aux"), (.towards, "vers"),
      (.reflexive, "se s"), (.vote, "contre pour abstentions"), (.more, "plus"),
      (.others, "autres"), (.per, "par"), (.their, "leur son"),
    ]), hasFrenchPlurals: true)

  private static let english = QuantityWords(
    table: WordTable(roles: [
      (.of, "of"), (.to, "to"), (.and, "and or"), (.nounAnd, "and"), (.between, "between"),
      (.ordinalEnding, "st nd rd th s"), (.hour, "h am pm"), (.outOf, "of"),
      (.outOfNoun, "of"), (.out, "out"),
      (.elliptic, "including then with"), (.against, "against versus from"),
      (.joining, "and then but while"),
      (.copula, "are were have had remain remained will"), (.number, "number"),
      (.thatOne, "that"), (.pluralDeterminer, "the these those their its our"),
      (.towards, "towards toward"), (.vote, "against for abstentions"), (.more, "most"),
      (.others, "others another"), (.per, "per a"), (.their, "their its"),
    ]), hasDecimalComma: false, ofFrom: .max, hasNounAdjuncts: true)

  private static let spanish = QuantityWords(
    table: WordTable(roles: [
      (.of, "de"), (.to, "a"), (.and, "y o e u"), (.nounAnd, "y e"), (.between, "entre"),
      (.ordinalEnding, "o a os as er ra"), (.hour, "h"), (.outOf, "de"),
      (.elliptic, "incluidos incluidas luego"), (.against, "frente contra tras"),
      (.joining, "y e o pero mientras"),
      (
        .copula,
        "son eran fueron están estaban siguen seguían resultaron permanecen quedaron han habían"
      ),
      (.number, "número cifra cantidad"), (.thatOne, "el"),
      (.pluralDeterminer, "los las estos estas esos esas sus"), (.towards, "hacia"),
      (.reflexive, "se"), (.vote, "contra abstenciones"), (.more, "más"),
      (.others, "otros otras"), (.per, "por"), (.their, "su"),
    ]), ofFrom: 1_000_000, hasBareThousands: true)
}
