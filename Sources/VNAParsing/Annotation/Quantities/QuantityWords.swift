import VNAText

/// The function words by which quantities hang together, as hashes of folded words.
///
/// They are grammar, a closed set for each language; all other words are the lexicon's.
struct QuantityWords: Sendable {
  /// Joins a magnitude to what is counted: «2 millions de», «1,5 million d’».
  let of: [UInt64]
  /// Joins the ends of a range: «de 10 à 12».
  let to: [UInt64]
  /// Joins the ends of a range after ``between``, and the last of a list.
  let and: [UInt64]
  let between: [UInt64]
  /// Stands glued to a number that only tells the place in a row: «21e».
  let ordinalEndings: [UInt64]
  /// Stands glued to a number of a clock time.
  let hour: UInt64
  /// Between a part and the whole: «438 voix sur 443», «35 des 49 passagers».
  let outOf: [UInt64]
  /// Before a number whose noun was named shortly before: «dont 8», «soit 4 de plus».
  let elliptic: [UInt64]
  /// The same after any quantity: «8%, contre 7 en 2023».
  let against: [UInt64]
  /// Before such a number where a verb or «de» follows it.
  let joining: [UInt64]
  /// Verbs after a number that stands for what it counts: «12 sont portés disparus».
  let copulas: [UInt64]
  /// «au nombre de», «le nombre de»: the noun «nombre», and its preposition in the former.
  let number: UInt64
  let numberPreposition: UInt64
  /// Stands for the noun «nombre»: «celui des communes».
  let thatOne: UInt64
  /// Articles and the like before a plural noun.
  let pluralDeterminers: [UInt64]
  /// The preposition of a direction and of an approximation: «vers».
  let towards: UInt64
  /// A reflexive before its auxiliary, and votes: «2 se sont abstenus», «8 contre».
  let reflexives: [UInt64]
  let votes: [UInt64]
  /// The comparative before an adjective: «les 5 plus grandes villes».
  let more: UInt64
  /// Whether a comma opens the decimals and points separate thousands.
  let hasDecimalComma: Bool

  static let french = QuantityWords(
    of: hashes("de d"), to: hashes("à"), and: hashes("et ou"), between: hashes("entre"),
    ordinalEndings: hashes("e er ère ers ères re ème eme ièmes ième èmes emes nd nde es"),
    hour: Folding.hash("h"), outOf: hashes("sur des"),
    elliptic: hashes("dont soit puis"), against: hashes("contre après"),
    joining: hashes("et puis ou mais dont"),
    copulas: hashes("sont ont étaient avaient seront auront restent demeurent furent eurent"),
    number: Folding.hash("nombre"), numberPreposition: Folding.hash("au"),
    thatOne: Folding.hash("celui"),
    pluralDeterminers: hashes("les des ces ses leurs nos aux"), towards: Folding.hash("vers"),
    reflexives: hashes("se s"), votes: hashes("contre pour abstentions"),
    more: Folding.hash("plus"),
    hasDecimalComma: true)

  private static func hashes(_ words: String) -> [UInt64] {
    words.utf8.split(separator: 0x20).map { Folding.hash(String(decoding: $0, as: UTF8.self)) }
  }
}
