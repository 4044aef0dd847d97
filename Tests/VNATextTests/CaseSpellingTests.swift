import Testing
import VNAText

/// Russian words are known in all their cases by one entry of a table.
@Suite struct CaseSpellingTests {
  private func isFound(_ phrase: String, in text: String) throws -> Bool {
    var builder = LexiconBuilder(language: "Russian")
    try builder.add(phrase, as: .custom1)
    var tokens = TokenTable(lexicon: builder.lexicon())
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { tokens.append(source: $0, range: 0..<$0.count) }
    var matches = MatchTable()
    builder.lexicon().match(tokens, into: &matches)
    return (0..<tokens.count).contains { matches.classes(at: $0).contains(.custom1) }
  }

  @Test(arguments: [
    ("Вьетнам", "во Вьетнаме"), ("Вьетнам", "из Вьетнама"), ("Вьетнам", "с Вьетнамом"),
    ("Россия", "в России"), ("Россия", "с Россией"), ("Ханой", "в Ханое"), ("Китай", "с Китаем"),
    ("Росатом", "между Росатомом и"), ("армия", "армией"), ("Дания", "Данию"),
    ("генеральный секретарь", "с генеральным секретарем"),
    ("народный комитет", "Народного комитета"), ("национальное собрание", "Национальным собранием"),
  ])
  func findsAllCases(phrase: String, text: String) throws {
    #expect(try isFound(phrase, in: text))
  }

  @Test(arguments: [
    // Short words keep what they end with; plurals in -ов are other words; «среди» is no Wednesday.
    ("Дан", "Дания"), ("министр", "Кабинет министров"), ("среда", "среди"), ("посла", "после"),
    ("мир", "мэр"), ("Иван", "Иванов"),
  ])
  func tellsOtherWordsApart(phrase: String, text: String) throws {
    #expect(try !isFound(phrase, in: text))
  }

  @Test func keepsItsSpellingInAnImage() throws {
    var builder = LexiconBuilder(language: "Russian")
    try builder.add("Москва", as: .place)
    let lexicon = try #require(Lexicon(image: builder.image()))
    #expect(lexicon.spelling == .stems)
    #expect(lexicon.spelling.hash("Москву") == lexicon.spelling.hash("Москвой"))
    #expect(WordSpelling.folded.hash("Москву") != WordSpelling.folded.hash("Москвой"))
    #expect(WordSpelling.tones.hash("năm") != WordSpelling.tones.hash("nam"))
  }
}
