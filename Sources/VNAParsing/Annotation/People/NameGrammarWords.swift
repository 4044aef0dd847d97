import VNAText

/// The French function words by which names and titles hang together, as token hashes.
///
/// These are grammar, a closed set; all other words are the lexicon's.
struct NameGrammarWords: Sendable {
  static let french = NameGrammarWords()

  let de = Folding.hash("de")
  let d = Folding.hash("d")
  let du = Folding.hash("du")
  let des = Folding.hash("des")
  let la = Folding.hash("la")
  let l = Folding.hash("l")
  let le = Folding.hash("le")
  let les = Folding.hash("les")
  let un = Folding.hash("un")
  let une = Folding.hash("une")
  /// The preposition «à» and, without its accent, the verb «a».
  let a = Folding.hash("a")
  let au = Folding.hash("au")
  let aux = Folding.hash("aux")
  let en = Folding.hash("en")
  let et = Folding.hash("et")
  let ans = Folding.hash("ans")
  let avec = Folding.hash("avec")
  let par = Folding.hash("par")
  let also = Folding.hash("également")
  let il = Folding.hash("il")
  let elle = Folding.hash("elle")
  let dernier = Folding.hash("dernier")
  let derniere = Folding.hash("dernière")

  /// Words that put one before several of a kind.
  let pluralDeterminers = hashes(["les", "des", "aux", "ces", "ses", "leurs", "nos", "plusieurs"])
  /// Words that put one before a single one.
  let singularDeterminers = hashes([
    "le", "la", "l", "un", "une", "au", "du", "ce", "cet", "cette", "son", "sa", "leur", "notre",
    "feu",
  ])
  /// Articles, also those glued to a preposition, and possessives: no name of a person follows.
  let articles = hashes([
    "le", "la", "les", "l", "un", "une", "du", "des", "au", "aux", "ce", "cet", "cette", "ces",
    "son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "chaque",
  ])
  /// Articles that may open an apposition after a name.
  let apposingArticles = hashes(["le", "la", "l", "un", "une"])
  /// Prepositions that lead to a place rather than to a person.
  let locatives = hashes(["dans", "en", "vers", "depuis", "jusqu"])
  /// Words after which a name without a title is likely a person's.
  let personLeads = hashes([
    "de", "d", "par", "avec", "et", "selon", "pour", "contre", "que", "qu", "comme", "dont", "ou",
    "entre", "chez", "envers", "devant",
  ])
  /// Prepositions that join a complement with a capital to a title («ambassadeur en Russie»).
  let complementPrepositions = hashes(["en", "pour", "aupres", "pres", "sur", "contre", "dans"])
  /// Participles before «de» or «des» that join a complement to a title.
  let charged = hashes(["charge", "chargee", "charges", "chargees", "responsable", "relevant"])
  /// Participles before «à» or «aux» that do the same.
  let linked = hashes([
    "lie", "liee", "lies", "liees", "relatif", "relative", "relatifs", "relatives", "dedie",
    "dediee", "consacre", "consacree",
  ])
  /// Adjectives that stand before a title and belong to the role.
  let preAdjectives = hashes(["haut", "haute", "hauts", "hautes", "jeune", "jeunes", "grand"])
  /// Auxiliaries and copulas that stand after a subject.
  let auxiliaries = hashes([
    "a", "ont", "avait", "aura", "aurait", "est", "etait", "sera", "serait", "fut", "devient",
    "deviendra", "reste", "s", "se", "y", "doit", "va", "veut", "qui",
  ])
  /// Nouns that tell too little of a kind to make a person of the name beside them.
  let weakTitles = hashes([
    "membre", "membres", "leader", "leaders", "champion", "championne", "champions", "vainqueur",
    "finaliste", "laureat", "laureate", "hote", "hotes", "acteur", "acteurs", "representant",
    "producteur", "fournisseur", "responsable", "partenaire", "coureur", "conducteur", "donateur",
    "createur", "auteur", "interprete", "guide", "pilote", "patron",
  ])

  /// Words before the colon of a credit.
  let credits = hashes(["photo", "photos", "source", "sources", "texte", "credit", "video"])

  private static func hashes(_ words: [String]) -> ContiguousArray<UInt64> {
    ContiguousArray(words.map { Folding.hash($0) })
  }

  /// Whether a token is one of «de», «du», «des», «d’».
  @inline(__always)
  func isOf(_ token: Token) -> Bool {
    token.hash == de || token.hash == du || token.hash == des || token.hash == d
  }

  /// Whether a token is the preposition «à» and not the verb «a».
  @inline(__always)
  func isTo(_ token: Token) -> Bool { token.hash == a && token.flags.contains(.nonASCII) }
}
