import Foundation
import Testing
import VNAModel
import VNAText

@Suite struct TokenTests {
  @Test(arguments: [
    ("l’Union d'Asie", ["l’", "Union", "d'", "Asie"]),
    ("aujourd’hui", ["aujourd’", "hui"]),
    ("d’1,5 million", ["d’", "1,5", "million"]),
    ("l’«UE»", ["l’", "«", "UE", "»"]),
    ("les députés' ", ["les", "députés", "'"]),
    ("Hô Chi Minh-Ville", ["Hô", "Chi", "Minh", "-", "Ville"]),
    ("537,7 et 366.000.", ["537,7", "et", "366.000", "."]),
    ("366\u{A0}000 dongs", ["366", "000", "dongs"]),
    ("le 20novembre, 80e", ["le", "20", "novembre", ",", "80", "e"]),
    ("5ᵉ 8h00 km²", ["5", "ᵉ", "8", "h", "00", "km", "²"]),
    ("20% 15\u{202F}% 3 $", ["20", "%", "15", "%", "3", "$"]),
    ("2025–2030 — 14/10/2025", ["2025", "–", "2030", "—", "14", "/", "10", "/", "2025"]),
    ("n°5 (VNA)", ["n", "°", "5", "(", "VNA", ")"]),
    ("« Oui... » “non”…", ["«", "Oui", "...", "»", "“", "non", "”", "…"]),
    ("Vie\u{302}\u{323}t Nam", ["Vie\u{302}\u{323}t", "Nam"]),
    ("越南 2025年", ["越", "南", "2025", "年"]),
    ("1. 2,", ["1", ".", "2", ","]),
  ])
  func cuts(_ text: String, _ expected: [String]) {
    #expect(tokenize(text).1 == expected)
  }

  /// Words are read by eight letters at once where there are bytes enough, and letter by letter at the
  /// end of a source; neither may look beyond its block.
  @Test(arguments: [
    "a", "pays", "abcdefgh", "abcdefghi", "abcdefghijklmno", "abcdefghijklmnop", "É", "été",
    "anticonstitutionnellement", "développement", "internationalité", "ÀÉÎÕÜÇÈÊ", "éèêëàâîïôùûü",
    "États-Unis", "l’Assemblée", "l'été", "aujourd'hui", "ÉCONOMIE", "iPhone", "abcdefghIj", "cœur",
    "Đặng Thị Ngọc Thịnh", "deux×trois", "e\u{301}tat", "co\u{AD}opérer", "Việt Nam", "«été»", "d’",
    "Москва", "1.000", "fin...", "Oui. Non",
  ])
  func whatStandsBehindABlockChangesNothing(_ text: String) {
    let block = Span(0..<text.utf8.count)
    let alone = TokenView(source: SourceText(text), blocks: [block])
    let expected = alone.indices.map { alone[$0] }
    let behind = ["x", "É", "'a", "’a", "abc", ".5", " ", "\u{301}", "œ"]
    for rest in behind + behind.map({ $0 + String(repeating: "lettres ", count: 9) }) {
      let view = TokenView(source: SourceText(text + rest), blocks: [block])
      #expect(view.indices.map { view[$0] } == expected, "before “\(rest)”")
    }
  }

  @Test(
    arguments: [
      ("état", [.hasLower, .nonASCII]), ("État", [.capitalized, .hasLower, .nonASCII]),
      ("ÉTAT", [.capitalized, .allCaps, .nonASCII]), ("É", [.capitalized, .allCaps, .nonASCII]),
      ("iPad", [.hasLower, .mixedCase]), ("éTat", [.hasLower, .mixedCase, .nonASCII]),
      ("eÉ", [.hasLower, .mixedCase, .nonASCII]),
      ("McDonald", [.capitalized, .hasLower, .mixedCase]),
      ("INTERNATIONAL", [.capitalized, .allCaps]), ("Internationaux", [.capitalized, .hasLower]),
      ("internationauX", [.hasLower, .mixedCase]), ("cœur", [.hasLower, .nonASCII]),
    ] as [(String, TokenFlags)])
  func capitalsOfWords(_ word: String, _ expected: TokenFlags) {
    // At the end of the source and before other words.
    for text in [word, word + ", lettres et lettres et lettres"] {
      let view = TokenView(source: SourceText(text))
      #expect(view[0].flags.subtracting([.sentenceStart, .leadingWord]) == expected)
      #expect(view[0].hash == Folding.hash(word))
      #expect(view.text(at: 0) == word)
    }
  }

  /// As the documentation lists them for annotators of others: a hashtag begins with a symbol.
  @Test func signsWithoutAKindOfTheirOwnAreSymbols() {
    let signs = "# @ & * + = < > _ | ~ ^ \\ § © →"
    let (table, words) = tokenize(signs)
    #expect(words == signs.split(separator: " ").map(String.init))
    #expect(table.tokens.allSatisfy { $0.kind == .symbol })
    let (address, parts) = tokenize("#Tet a@b.vn +84 24 3825")
    #expect(parts == ["#", "Tet", "a", "@", "b", ".", "vn", "+", "84", "24", "3825"])
    #expect(address.tokens[8...].map(\.kind) == [.number, .number, .number])
  }

  @Test func kinds() {
    let (table, _) = tokenize("le 7 ² - – ' . ? ! … , : ; « » \" ( ] / % € ° + 国")
    #expect(
      table.tokens.map(\.kind) == [
        .word, .number, .superscript, .hyphen, .dash, .apostrophe, .period, .question,
        .exclamation, .ellipsis, .comma, .colon, .semicolon, .openQuote, .closeQuote, .quote,
        .openBracket, .closeBracket, .slash, .percent, .currency, .degree, .symbol, .ideograph,
      ])
  }

  @Test func caseFlags() {
    let (table, words) = tokenize("été Émile ĐẢNG VnExpress mRNA À Москва ООН")
    let flags = Dictionary(uniqueKeysWithValues: zip(words, table.tokens.map(\.flags)))
    let shape: TokenFlags = [.capitalized, .allCaps, .hasLower, .mixedCase]
    #expect(flags["été"]?.intersection(shape) == .hasLower)
    #expect(flags["Émile"]?.intersection(shape) == [.capitalized, .hasLower])
    #expect(flags["ĐẢNG"]?.intersection(shape) == [.capitalized, .allCaps])
    #expect(flags["VnExpress"]?.intersection(shape) == [.capitalized, .hasLower, .mixedCase])
    #expect(flags["mRNA"]?.intersection(shape) == [.hasLower, .mixedCase])
    #expect(flags["À"]?.intersection(shape) == [.capitalized, .allCaps])
    #expect(flags["Москва"]?.intersection(shape) == [.capitalized, .hasLower])
    #expect(flags["ООН"]?.intersection(shape) == [.capitalized, .allCaps])
  }

  @Test func spaceFlagsAndElision() {
    let (table, _) = tokenize("l’eau\u{A0}: 1\n2x")
    let tokens = table.tokens
    #expect(tokens[0].flags.contains(.elided))
    #expect(tokens[0].hash == Folding.hash("l"))
    #expect(!tokens[1].hasSpaceBefore)
    #expect(tokens[2].flags.isSuperset(of: [.spaceBefore, .noBreakBefore]))
    #expect(tokens[4].flags.isSuperset(of: [.spaceBefore, .lineBreakBefore]))
    #expect(!tokens[5].hasSpaceBefore)
  }

  @Test func blocksNeverShareTokensOrSentences() {
    let bytes = Array("un deux trois".utf8)
    var table = TokenTable()
    bytes.withUnsafeBufferPointer {
      table.append(source: $0, range: 0..<5, tag: 7)
      table.append(source: $0, range: 5..<5, tag: 8)
      table.append(source: $0, range: 5..<99, tag: 9)
    }
    #expect(table.blocks.map(\.tokens) == [0..<2, 2..<2, 2..<4])
    #expect(table.blocks.map(\.tag) == [7, 8, 9])
    #expect(table.tokens.map(\.sentence) == [0, 0, 1, 1])
    #expect(table[1].end == 5 && table[2].start == 5)
    #expect(table.firstIndex(atOrAfter: 4) == 2)
    table.removeAll()
    #expect(table.count == 0 && table.sentenceCount == 0 && table.blocks.isEmpty)
  }

  /// Tokens are in order, in range, and only white space and marks stand between them.
  private func checkTiling(_ text: String) {
    let bytes = Array(text.utf8)
    var place = 0
    for token in tokenize(text).0.tokens {
      #expect(Int(token.start) >= place && token.end > token.start)
      #expect(isBlank(bytes[place..<Int(token.start)]), "before \(token) of \(text)")
      place = Int(token.end)
    }
    #expect(place <= bytes.count && isBlank(bytes[place...]))
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.generalCategory == .nonspacingMark
    }
  }

  @Test func tokensTileTheText() {
    checkTiling("« L’Assemblée nationale », a-t-il dit (10 000 $) : 20novembre…\n😀 é̀")
    var generator = SplitMix(state: 42)
    let alphabet = Array("aÉđệ 1.,’'-–«»\u{A0}\u{301}国😀\n.!M").map(String.init)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in alphabet.randomElement(using: &generator) ?? "" }
      checkTiling(text.joined())
    }
  }

  @Test func anyBytesAreAccepted() {
    var generator = SplitMix(state: 7)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in
        let value = generator.next()
        return value & 0x300 == 0 ? UInt8(0x20) : UInt8(truncatingIfNeeded: value >> 12)
      }
      var table = TokenTable()
      bytes.withUnsafeBufferPointer { table.append(source: $0, range: 0..<$0.count) }
      var place: UInt32 = 0
      for token in table.tokens {
        #expect(token.start >= place && token.end > token.start)
        place = token.end
      }
      #expect(Int(place) <= bytes.count)
    }
  }
}

/// Words are read eight letters at a time; each length, and each thing behind it, is a path.
@Suite struct WordHashTests {
  @Test(arguments: 1...26) func aWordOfAnyLengthHashesAsItsFoldedForm(_ length: Int) {
    let lower = String("abcdefghijklmnopqrstuvwxyz".prefix(length))
    let accented = lower.dropLast() + "é"
    for word in [
      lower, lower.uppercased(), lower.prefix(1).uppercased() + lower.dropFirst(), String(accented),
    ] {
      for behind in ["", ".", " z", " suite du texte", "-zz suite du texte", "… suite du texte"] {
        let (tokens, words) = tokenize("Un " + word + behind)
        #expect(words[1] == word)
        #expect(tokens[1].hash == Folding.hash(word), "\(word)\(behind)")
        let isUpper = word == lower.uppercased()
        #expect(tokens[1].flags.contains(.allCaps) == isUpper, "\(word)\(behind)")
        #expect(tokens[1].flags.contains(.hasLower) == !isUpper, "\(word)\(behind)")
        #expect(tokens[1].isCapitalized == (word.first?.isUppercase ?? false))
        #expect(!tokens[1].flags.contains(TokenFlags.mixedCase))
      }
    }
  }

  @Test func anApostropheBelongsToTheWordBeforeIt() {
    for length in 1...18 {
      let word = String(repeating: "q", count: length)
      let (tokens, words) = tokenize("dit \(word)’un mot, \(word)'une phrase entière")
      #expect(words[1] == word + "’" && words[5] == word + "'")
      #expect(tokens[1].hash == Folding.hash(word) && tokens[5].hash == tokens[1].hash)
    }
  }
}
