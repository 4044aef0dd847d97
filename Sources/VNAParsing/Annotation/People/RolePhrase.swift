/// A title or function with its complements: «vice-Premier ministre et ministre de la Défense».
struct RolePhrase {
  enum Kind: UInt8 {
    case function, rank, kinship, nobility
  }

  /// The tokens, without the article.
  var tokens: Range<Int>
  /// The tokens of the title itself.
  var head: Range<Int>
  var kind: Kind
  /// Whether an article, a possessive or the start of a sentence stands before.
  var isDetermined = false
  /// Whether it tells the function of several people.
  var isPlural = false
  /// Whether its end is a guess: words stand there of which the lexicon knows nothing.
  var isLoose = false
}
