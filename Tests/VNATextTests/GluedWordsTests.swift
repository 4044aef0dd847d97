import Testing

@testable import VNAText

/// Words that a lost space made one.
@Suite struct GluedWordsTests {
  private static let french = GluedWords(
    beforeNames: "du la à et d", beforeNouns: "le la du", behindTitles: "de du à",
    behindPlaces: "cette")

  /// The tokens of a text behind which `|` stands, by the lexicon of the tests.
  private func separate(_ text: String, _ glued: GluedWords = french) throws -> TokenTable {
    var builder = LexiconBuilder()
    try builder.add("ministre", as: .title)
    try builder.add("président", as: .title)
    try builder.add("porte-parole", as: .title)
    try builder.add("vice", as: .titleModifier)
    try builder.add("confié", as: .speechVerb)
    try builder.add("ministère", as: .organizationHead)
    try builder.add("Hanoï", as: .place)
    try builder.add("laministre", as: .commonWord)
    try builder.add("dBA", as: .unit)
    let lexicon = builder.lexicon()
    var table = TokenTable(lexicon: lexicon)
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { source in
      var start = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        table.append(source: source, range: start..<start + line.utf8.count, tag: start)
        start += line.utf8.count + 1
      }
      table.separate(glued, source: source)
    }
    return table
  }

  private func words(_ table: TokenTable, of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return table.tokens.map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("président duVietnam", ["président", "du", "Vietnam"]),
    ("laCommission, etÉmile àHuê", ["la", "Commission", ",", "et", "Émile", "à", "Huê"]),
    ("duTP.HCM", ["du", "TP", ".", "HCM"]),
    ("leministre duministère", ["le", "ministre", "du", "ministère"]),
    (
      "levice-ministre laporte-parole",
      ["le", "vice", "-", "ministre", "la", "porte", "-", "parole"]
    ),
    ("présidentde l'Assemblée", ["président", "de", "l'", "Assemblée"]),
    ("a confiéà la presse, au-delà", ["a", "confié", "à", "la", "presse", ",", "au", "-", "delà"]),
    ("à Hanoïcette année", ["à", "Hanoï", "cette", "année"]),
    ("duVietnam’s", ["du", "Vietnam’", "s"]),
    // The whole word is known; the rest is none; nothing small is in front; a capital comes first.
    ("laministre", ["laministre"]),
    ("lecture ladite ducal", ["lecture", "ladite", "ducal"]),
    ("iPhone eBay McDonald LaCommission", ["iPhone", "eBay", "McDonald", "LaCommission"]),
    ("laporte du jardin", ["laporte", "du", "jardin"]),
    ("Hueccette", ["Hueccette"]),
    // Signs of units, of the table or by their length behind a number.
    ("en dBA", ["en", "dBA"]),
    ("90 dB à 2018 duVietnam", ["90", "dB", "à", "2018", "du", "Vietnam"]),
    ("dAn", ["d", "An"]),
  ])
  func cutsWhereASpaceWasLost(_ text: String, _ expected: [String]) throws {
    #expect(words(try separate(text), of: text) == expected)
  }

  @Test func halvesAreAsIfTheSpaceWereThere() throws {
    let (glued, apart) = ("Voilà duVietnam", "Voilà du Vietnam")
    let (one, two) = (try separate(glued), try separate(apart))
    try #require(one.count == two.count)
    for index in 0..<one.count {
      #expect(one[index].hash == two[index].hash)
      #expect(one[index].flags == two[index].flags)
      #expect(one[index].kind == two[index].kind)
    }
  }

  @Test func blocksAndSentencesMoveAlong() throws {
    let text = "Il va àHuê. Elle voit leministre.\nNous aussi.\nduNord auSud. Et duMidi."
    let table = try separate(text)
    #expect(
      table.blocks.map { words(table, of: text)[$0.tokens].joined(separator: " ") } == [
        "Il va à Huê . Elle voit le ministre .", "Nous aussi .", "du Nord auSud . Et du Midi .",
      ])
    #expect(
      (0..<table.sentenceCount).map {
        words(table, of: text)[table.tokens(ofSentence: $0)].joined(separator: " ")
      } == [
        "Il va à Huê .", "Elle voit le ministre .", "Nous aussi .", "du Nord auSud .",
        "Et du Midi .",
      ])
    for sentence in 0..<table.sentenceCount {
      for index in table.tokens(ofSentence: sentence) {
        #expect(Int(table[index].sentence) == sentence)
      }
    }
  }

  @Test func withoutSmallWordsNothingIsCut() throws {
    let text = "duVietnam leministre"
    #expect(words(try separate(text, .none), of: text) == ["duVietnam", "leministre"])
  }

  /// A page of nothing else takes as long a word as a page with one.
  @Test func manyAreCut() throws {
    let text = String(repeating: "duVietnam ", count: 20_000)
    let table = try separate(text)
    #expect(table.count == 40_000)
    #expect(table[39_999].end == UInt32(text.utf8.count - 1))
  }
}
