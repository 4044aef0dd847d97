import VNAText

/// The French function words by which names and titles hang together, as token hashes.
///
/// These are grammar, a closed set; all other words are the lexicon's. One object, so that readers
/// hold one reference.
final class NameGrammarWords: Sendable {
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
  let vice = Folding.hash("vice")
  let porte = Folding.hash("porte")
  let parole = Folding.hash("parole")
  let junior = Folding.hash("Jr")
  let senior = Folding.hash("Sr")
  let derniere = Folding.hash("dernière")

  private let sets: WordSetTable

  private init() {
    sets = WordSetTable([
      (.pluralDeterminers, "les des aux ces ses leurs nos plusieurs"),
      (.singularDeterminers, "le la l un une au du ce cet cette son sa leur notre feu"),
      (
        .articles,
        """
        le la les l un une du des au aux ce cet cette ces son sa ses leur leurs notre nos \
        votre vos chaque
        """
      ),
      (.apposingArticles, "le la l un une"),
      (.locatives, "dans en vers depuis jusqu"),
      (
        .personLeads,
        """
        de d par avec et selon pour contre que qu comme dont ou entre chez envers devant
        """
      ),
      (.complementPrepositions, "en pour aupres pres sur contre dans"),
      (.charged, "charge chargee charges chargees responsable relevant"),
      (
        .linked,
        """
        lie liee lies liees relatif relative relatifs relatives dedie dediee consacre \
        consacree
        """
      ),
      (.preAdjectives, "haut haute hauts hautes jeune jeunes grand"),
      (
        .auxiliaries,
        """
        a ont avait aura aurait est etait sera serait fut devient deviendra reste s se y \
        doit va veut qui
        """
      ),
      (
        .weakTitles,
        """
        membre membres leader leaders champion championne champions vainqueur finaliste \
        laureat laureate hote hotes acteur acteurs representant producteur fournisseur \
        responsable partenaire coureur conducteur donateur createur auteur interprete guide \
        pilote patron
        """
      ),
      (.credits, "photo photos source sources texte credit video"),
    ])
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
  func isTo(_ token: Token) -> Bool { token.hash == a && token.flags.contains(.nonASCII) }
}
