import Testing
import VNAModel
import VNAText

@Suite struct LexiconTests {
  private func lexicon() throws -> Lexicon {
    var builder = LexiconBuilder()
    try builder.addTables([
      "place": """
      # Places.
      Hô Chi Minh-Ville | Minh Ville\tVN city
      Ho Chi Minh\tVN memory
      Tours\tFR city
      Nouvelle-Zélande\tNZ

      """,
      "familyName": "Ho\n",
      "acronym": "AN\nONU\tUN\nASEAN\n",
      "month": "mars\t3\r\naoût\t8\r\n",
      "unit": "% | pour cent\t%\nn°\n",
      "partOfDay": "après-midi\tAF",
      "numberWord": "mille\t1000",
      "magnitude": "mille\t1000",
      "relativeDate": "hier\t-1",
      "organizationHead": "Union de l'Europe\tEU\nSports, Tourisme et Loisirs",
    ])
    return builder.lexicon()
  }

  private func view(_ text: String) throws -> TokenView {
    TokenView(source: SourceText(text), lexicon: try lexicon())
  }

  /// The entries as `text:class:value`, in the order of the text, the longest of a place first.
  private func found(_ text: String) throws -> [String] {
    let view = try view(text)
    return view.indices.flatMap { index in
      view.entries(at: index).map {
        "\(view.text(of: $0.tokens)):\($0.lexiconClass.name):\($0.value)"
      }
    }
  }

  @Test func longestFirst() throws {
    #expect(
      try found("à Hô Chi Minh-Ville") == [
        "Hô Chi Minh-Ville:place:VN city", "Hô Chi Minh:place:VN memory", "Hô:familyName:",
        "Minh-Ville:place:VN city",
      ])
  }

  @Test(arguments: [
    ("l'après-midi", ["après-midi:partOfDay:AF"]),
    ("l'après midi", ["après midi:partOfDay:AF"]),
    ("APRES\u{2011}MIDI", ["APRES\u{2011}MIDI:partOfDay:AF"]),
    ("après - midi", []),
    ("après– midi", []),
    ("après. Midi", []),
    ("Minh, Ville", []),
    ("l’Union de l’Europe", ["Union de l’Europe:organizationHead:EU"]),
    ("Sports, tourisme et loisirs", ["Sports, tourisme et loisirs:organizationHead:"]),
    ("Sports tourisme et loisirs", []),
    ("5% (n° 3)", ["%:unit:%", "n°:unit:"]),
    ("5 pour cent", ["pour cent:unit:%"]),
    ("Nouvelle Zelande", ["Nouvelle Zelande:place:NZ"]),
  ])
  func hyphensAndBorders(_ text: String, _ expected: [String]) throws {
    #expect(try found(text) == expected)
  }

  @Test(arguments: [
    ("l'an dernier", []), ("An 2025", []), ("l'AN", ["AN:acronym:"]),
    ("Onu", []), ("ONU", ["ONU:acronym:UN"]), ("Asean", ["Asean:acronym:"]), ("asean", []),
    ("des tours", []), ("à Tours", ["Tours:place:FR city"]), ("TOURS", ["TOURS:place:FR city"]),
    ("Mars", ["Mars:month:3"]), ("AOUT", ["AOUT:month:8"]),
  ])
  func capitals(_ text: String, _ expected: [String]) throws {
    #expect(try found(text) == expected)
  }

  @Test func theOrderOfWordsMatters() throws {
    var builder = LexiconBuilder()
    try builder.add("vingt-quatre", as: .numberWord, value: "24")
    try builder.add("quatre-vingt", as: .numberWord, value: "80")
    let view = TokenView(
      source: SourceText("quatre-vingt vingt-quatre"), lexicon: builder.lexicon())
    let values = view.indices.flatMap { view.entries(at: $0).map(\.value) }
    #expect(values == ["80", "24"])
  }

  @Test func oneWordOfSeveralClasses() throws {
    let view = try view("dix mille")
    #expect(view.classes(at: 0) == [])
    #expect(view.classes(at: 1) == LexiconClassSet(.numberWord, .magnitude))
    #expect(view.classes(at: 1).contains(.magnitude) && !view.classes(at: 1).contains(.month))
    #expect(view.classes(at: 1).classes == [.numberWord, .magnitude])
    let match = try #require(view.matchTable.longest(.magnitude, at: 1))
    #expect(view.lexicon.number(of: match) == 1000)
    #expect(view.lexicon.value(of: match, is: "1000"))
    #expect(!view.lexicon.value(of: match, is: "100"))
    #expect(view.matchTable.longest(.month, at: 1) == nil)
  }

  @Test func valuesInParts() throws {
    let view = try view("hier à Hô Chi Minh-Ville")
    let yesterday = try #require(view.matchTable.longest(.relativeDate, at: 0))
    #expect(view.lexicon.number(of: yesterday) == -1)
    let city = try #require(view.matchTable.longest(.place, at: 2))
    #expect(city.tokenCount == 5)
    #expect(view.lexicon.field(0, of: city) == "VN")
    #expect(view.lexicon.field(1, of: city) == "city")
    #expect(view.lexicon.field(2, of: city) == nil)
    #expect(view.lexicon.number(of: city) == nil)
    #expect(view.matchTable.classesInside(at: 6).contains(.place))
    #expect(!view.matchTable.classesInside(at: 2).contains(.place))
  }

  @Test func phrasesStayInTheirBlock() throws {
    let source = SourceText("Minh Ville")
    let blocks = [Span(0..<5), Span(5..<10)]
    let view = TokenView(source: source, blocks: blocks, lexicon: try lexicon())
    #expect(view.indices.allSatisfy { view.entries(at: $0).isEmpty })
    #expect(Array(view.blocks) == [0..<1, 1..<2])
    #expect(Array(view.sentences) == [0..<1, 1..<2])
    #expect(view.tokens(in: blocks[1]) == 1..<2)
    #expect(view.text(at: 1) == "Ville" && view.folded(at: 1) == "ville")
  }

  @Test func tableErrorsNameTheLine() {
    for (text, line) in [("mars\t3\t4", 1), ("# x\n\nmars | \t3", 3), ("-", 1)] {
      var builder = LexiconBuilder()
      do {
        try builder.addTable(text, as: .month)
        Issue.record("no error for \(text)")
      } catch {
        #expect(error.line == line && error.table == "month", "\(error)")
      }
    }
    var builder = LexiconBuilder()
    #expect(throws: LexiconTableError.self) { try builder.addTables(["monthh": "mars"]) }
  }

  @Test func classesAreNamedOnceAndFit() {
    #expect(Set(LexiconClass.allCases.map(\.name)).count == LexiconClass.allCases.count)
    #expect(LexiconClass.allCases.count <= 64)
    #expect(LexiconClass(name: "familyName") == .familyName)
  }

  /// Every phrase of a large lexicon is found with its own value, and no other word is.
  @Test func largeLexicon() throws {
    var builder = LexiconBuilder()
    let letters = Array("aeioubd")
    let words = (0..<20_000).map { number in
      "mot" + String(String(number, radix: 7).compactMap(\.wholeNumberValue).map { letters[$0] })
    }
    for (index, word) in words.enumerated() {
      try builder.add(index % 3 == 0 ? word + " suite" : word, as: .place, value: "\(index % 5000)")
    }
    let lexicon = builder.lexicon()
    let text = words.map { $0 + " suite x" + $0 }.joined(separator: " ")
    let view = TokenView(source: SourceText(text), lexicon: lexicon)
    #expect(view.count == 3 * words.count)
    var wrong = 0
    for index in words.indices {
      let entries = view.entries(at: 3 * index)
      let isRight =
        entries.count == 1 && entries[0].value == "\(index % 5000)"
        && entries[0].tokens.count == (index % 3 == 0 ? 2 : 1)
        && view.entries(at: 3 * index + 1).isEmpty && view.entries(at: 3 * index + 2).isEmpty
      if !isRight { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  /// An image by hand, after its mark “VLX1”: the counts of buckets, the fingerprints all 0 and all nodes first words, so many
  /// values of no length.
  private static func image(bucketBits: UInt32, counts: [UInt8], values: UInt32) -> [UInt8] {
    let nodes = counts.reduce(0) { $0 + Int($1) }
    let header: [UInt32] = [
      0x3158_4C56, bucketBits, UInt32(nodes), 0, values, 0,
    ]
    return header.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
      + counts + [UInt8](repeating: 0, count: 4 * nodes) + [UInt8](repeating: 0x40, count: nodes)
      + [UInt8](repeating: 0, count: Int(values))
  }

  @Test("An image that holds more values than there are numbers is refused")
  func hostileImages() {
    let few = [UInt8](repeating: 1, count: 2)
    #expect(Lexicon(image: Self.image(bucketBits: 1, counts: few, values: 1)) != nil)
    #expect(Lexicon(image: Self.image(bucketBits: 1, counts: few, values: 65_537)) == nil)
  }

  @Test func damagedImagesAreRefused() throws {
    var builder = LexiconBuilder()
    try builder.add("Hanoi", as: .place, value: "VN")
    let image = builder.image()
    #expect(Lexicon(image: image)?.entryCount == 1)
    for length in image.indices { #expect(Lexicon(image: Array(image[..<length])) == nil) }
    for index in image.indices {
      var damaged = image
      damaged[index] ^= 0xFF
      // Whatever is accepted must be safe to ask.
      if let lexicon = Lexicon(image: damaged) {
        let view = TokenView(source: SourceText("Hanoi est à Hanoi"), lexicon: lexicon)
        for token in view.indices { _ = view.entries(at: token) }
      }
    }
  }
}
