import VNAText

/// The function words by which names and titles hang together in a language, as token hashes.
///
/// These are grammar, a closed set; all other words are the lexicon's. They are called after the
/// French words; what a language does not have is never found. One object, so that readers hold one
/// reference.
final class NameGrammarWords: Sendable {
  let de: UInt64
  let d: UInt64
  let du: UInt64
  let des: UInt64
  let la: UInt64
  let l: UInt64
  let le: UInt64
  let un: UInt64
  let une: UInt64
  /// The preposition «à» and, without its accent, the verb «a».
  let a: UInt64
  let au: UInt64
  let aux: UInt64
  let en: UInt64
  let et: UInt64
  let ans: UInt64
  let also: UInt64
  let junior: UInt64
  let senior: UInt64
  /// The «s» behind the apostrophe of an English possessive.
  let possessive: UInt64
  /// Whether ``a`` needs its accent to be a preposition.
  private let isToAccented: Bool
  /// How adjectives end that stand behind a title.
  let adjectiveEndings: EndingSet
  /// Whether what describes a title stands before it: «New Zealand Prime Minister».
  let standsBeforeTitle: Bool
  /// Whether fields have capitals throughout, so that a name right behind them is told by itself:
  /// «ministro de Industria y Comercio Nguyen Hong Dien».
  let capitalizesFields: Bool

  private let sets: WordSetTable

  /// Takes the words that stand for the French ones, the words of each set, and endings.
  init(
    _ words: [String: String], isToAccented: Bool = false, standsBeforeTitle: Bool = false,
    capitalizesFields: Bool = false, spelling: WordSpelling = .folded, sets: [(WordSets, String)],
    adjectiveEndings: String
  ) {
    func hash(_ french: String) -> UInt64 { words[french].map { spelling.hash($0) } ?? 1 }
    (de, d, du, des) = (hash("de"), hash("d"), hash("du"), hash("des"))
    (la, l, le) = (hash("la"), hash("l"), hash("le"))
    (un, une, a, au) = (hash("un"), hash("une"), hash("a"), hash("au"))
    (aux, en, et, ans) = (hash("aux"), hash("en"), hash("et"), hash("ans"))
    (also, possessive) = (hash("également"), hash("possessive"))
    (junior, senior) = (Folding.hash("Jr"), Folding.hash("Sr"))
    self.isToAccented = isToAccented
    self.standsBeforeTitle = standsBeforeTitle
    self.capitalizesFields = capitalizesFields
    self.sets = WordSetTable(sets, spelling)
    self.adjectiveEndings = EndingSet(adjectiveEndings.split(separator: " "))
  }

  /// Those of a language as in ISO 639-1; French where there are no others.
  static func ofLanguage(_ code: String) -> NameGrammarWords {
    switch code {
    case "en": english
    case "es": spanish
    case "vi": vietnamese
    case "ru": russian
    case "zh": chinese
    default: french
    }
  }

  /// The sets that have a token's word.
  @inline(__always)
  func sets(_ token: Token) -> WordSets { sets[token.hash] }

  /// Whether a token is one of «de», «du», «des», «d’».
  @inline(__always)
  func isOf(_ token: Token) -> Bool {
    token.hash == de || token.hash == du || token.hash == des || token.hash == d
  }

  /// Whether a token is the preposition «à» and not the verb «a».
  @inline(__always)
  func isTo(_ token: Token) -> Bool {
    token.hash == a && (!isToAccented || token.flags.contains(.nonASCII))
  }
}
