import Testing

@testable import VNAText

/// Words that a lost space made one.
@Suite struct LostSpacesTests {
  private static let french = LostSpaces(
    vocabulary: WordSet(
      lines: """
        # Words of the tests.
        affaires
        annonce
        anniversaire
        cette
        communiste
        conversation
        demande
        enseigne
        étrangères
        fait
        invité
        ministère
        national
        neige
        parti
        préside
        reçu
        relations
        soir
        téléphonique
        ville
        villeneuve
        neuve
        """),
    particles: "a à au avait ce cette dans de des du en entre est et la le les par que sa son un",
    prefixes: "entre", auxiliaries: "a", inner: "sa", nameEndings: "a de en et la le son",
    elisions: "l d s qu aujourd", ordinals: "e er", endings: "era ront", participles: "é u")

  /// The tokens of a text without lost spaces, by the lexicon of the tests.
  private func separate(_ text: String, _ spaces: LostSpaces = french) throws -> TokenTable {
    var builder = LexiconBuilder()
    try builder.add("ministre", as: .title)
    try builder.add("président", as: .title)
    try builder.add("ambassadeur", as: .title)
    try builder.add("donner", as: .eventVerb)
    try builder.add("remercié", as: .eventVerb)
    try builder.add("décorée", as: .eventVerb)
    try builder.add("Hanoï", as: .place)
    try builder.add("Nations Unies", as: .organization)
    try builder.add("ASEAN", as: .organization)
    try builder.add("Nguyên", as: .familyName)
    try builder.add("Phuc", as: .givenSyllable)
    try builder.add("Minh", as: .givenSyllable)
    try builder.add("mai", as: .month)
    try builder.add("laministre", as: .commonWord)
    try builder.add("VietJet", as: .organization)
    try builder.add("dBA", as: .unit)
    var table = TokenTable(lexicon: builder.lexicon())
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { source in
      var start = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        table.append(source: source, range: start..<start + line.utf8.count, tag: start)
        start += line.utf8.count + 1
      }
      var matches = MatchTable()
      table.lexicon.match(&table, restoring: spaces, in: source, into: &matches)
    }
    return table
  }

  /// The words and signs of a table, with spaces between.
  private func words(_ table: TokenTable, of text: String) -> String {
    let bytes = Array(text.utf8)
    return table.tokens.map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }.joined(separator: " ")
  }

  @Test(arguments: [
    // Before a capital.
    ("président duVietnam", "président du Vietnam"),
    ("la Chine, etÉmile àHuê", "la Chine , et Émile à Huê"),
    ("duTP.HCM", "du TP . HCM"),
    ("le ministreNguyên Van Minh", "le ministre Nguyên Van Minh"),
    ("Nguyên PhucMinh", "Nguyên Phuc Minh"),
    ("Parti communisteNguyên", "Parti communiste Nguyên"),
    ("aux NationsUnies", "aux Nations Unies"),
    ("Ana Costa est là, AnaCosta aussi", "Ana Costa est là , Ana Costa aussi"),
    ("la Corée, deCorée", "la Corée , de Corée"),
    // Two words in small letters.
    ("decette demande", "de cette demande"),
    ("lesrelations", "les relations"),
    ("affairesétrangères", "affaires étrangères"),
    ("ambassadeurde", "ambassadeur de"),
    ("il aremercié", "il a remercié"),
    ("il areçu", "il a reçu"),
    ("un soirsa fille, invitéson ami", "un soir sa fille , invité son ami"),
    ("maià Hanoï", "mai à Hanoï"),
    ("entreles deux", "entre les deux"),
    // Before an elided word.
    ("àl’ambassadeur del'ASEAN", "à l’ ambassadeur de l' ASEAN"),
    ("conversationd'un soir", "conversation d' un soir"),
    ("Nguyên Minhs’est", "Nguyên Minh s’ est"),
    // Behind a name: of a place, a syllable behind another, an acronym, one that stands elsewhere.
    ("à Hanoïcette année", "à Hanoï cette année"),
    ("Nguyên Phuca reçu", "Nguyên Phuc a reçu"),
    ("L'ASEANest là", "L' ASEAN est là"),
    ("Marc Dupuis, Dupuisavait neige", "Marc Dupuis , Dupuis avait neige"),
    // Behind the ending of an ordinal.
    ("15eanniversaire, 13eCongrès", "15 e anniversaire , 13 e Congrès"),
    // Where a sentence begins.
    ("Quela fin. Leministre.", "Que la fin . Le ministre ."),
  ])
  func cutsWhereASpaceWasLost(_ text: String, _ expected: String) throws {
    #expect(words(try separate(text), of: text) == expected)
  }

  @Test(arguments: [
    // The lexicon or the vocabulary knows the whole.
    "laministre", "la neige", "à Villeneuve", "VietJet",
    // A part is no word, too short, or one with which words begin; the whole ends like one word.
    "ladite", "ducal", "iPhone eBay McDonald", "entreneige", "Hueccette", "donnera", "Phuca Minh",
    "le Dupuisavait",
    // An accent makes another word: «dé» is not «de».
    "déneige",
    // Names may be made of words.
    "Lademande a dit", "le nCoV", "VilleNeuve",
    // Signs of units, of the table or by their length behind a number.
    "en dBA", "90 dB", "aujourd'hui",
  ])
  func leavesWhatIsOneWord(_ text: String) throws {
    let plain = try separate(text, .none)
    #expect(words(try separate(text), of: text) == words(plain, of: text))
  }

  /// Names that nothing tells of are cut only on a page that has lost other spaces.
  @Test func strangersAreCutOnADamagedPage() throws {
    let whole = "Salvador Allendeavait reçu. Hanoïneige, Partinational."
    let damaged = "duVietnam auVietnam decette " + whole
    #expect(
      words(try separate(whole), of: whole)
        == "Salvador Allendeavait reçu . Hanoïneige , Partinational .")
    #expect(
      words(try separate(damaged), of: damaged)
        == "du Vietnam au Vietnam de cette Salvador Allende avait reçu . Hanoï neige , Parti national ."
    )
  }

  @Test func halvesAreAsIfTheSpaceWereThere() throws {
    for (glued, apart) in [
      ("Voilà duVietnam", "Voilà du Vietnam"), ("Voilà lesrelations", "Voilà les relations"),
      ("Voilà àl’ambassadeur", "Voilà à l’ambassadeur"),
    ] {
      let (one, two) = (try separate(glued), try separate(apart))
      try #require(one.count == two.count)
      for index in 0..<one.count {
        #expect(one[index].hash == two[index].hash)
        #expect(one[index].flags == two[index].flags)
        #expect(one[index].kind == two[index].kind)
      }
    }
  }

  @Test func blocksAndSentencesMoveAlong() throws {
    let text = "Il va àHuê. Elle voit lesrelations.\nNous aussi.\nduNord suSud. Et duMidi."
    let table = try separate(text)
    let all = words(table, of: text).split(separator: " ")
    #expect(
      table.blocks.map { all[$0.tokens].joined(separator: " ") } == [
        "Il va à Huê . Elle voit les relations .", "Nous aussi .",
        "du Nord suSud . Et du Midi .",
      ])
    #expect(
      (0..<table.sentenceCount).map { all[table.tokens(ofSentence: $0)].joined(separator: " ") }
        == [
          "Il va à Huê .", "Elle voit les relations .", "Nous aussi .", "du Nord suSud .",
          "Et du Midi .",
        ])
    for sentence in 0..<table.sentenceCount {
      for index in table.tokens(ofSentence: sentence) {
        #expect(Int(table[index].sentence) == sentence)
      }
    }
  }

  @Test func withoutSmallWordsNothingIsCut() throws {
    let text = "duVietnam lesrelations"
    #expect(words(try separate(text, .none), of: text) == text)
  }

  /// A page of nothing else takes as long a word as a page with one.
  @Test func manyAreCut() throws {
    let text = String(repeating: "duVietnam ", count: 20_000)
    let table = try separate(text)
    #expect(table.count == 40_000)
    #expect(table[39_999].end == UInt32(text.utf8.count - 1))
  }

  @Test func aSetKnowsItsWordsAndComesBackFromSwift() throws {
    let words = (0..<3_000).map { "mot\($0)" }
    let set = WordSet(lines: "# nothing\n" + words.joined(separator: "\n"))
    #expect(words.allSatisfy { set.contains(WordSpelling.folded.hash($0)) })
    let strangers = (0..<20_000).filter { set.contains(WordSpelling.folded.hash("autre\($0)")) }
    #expect(strangers.count < 20)
    #expect(!WordSet.empty.contains(WordSpelling.folded.hash("mot1")))
    #expect(WordSet(packed: "", wordCount: 0).contains(0) == false)
  }
}
