import Testing
import VNAText

@Suite struct SentenceTests {
  private func sentences(_ text: String, _ abbreviations: [String] = []) -> [String] {
    let (table, _) = tokenize(text, abbreviations: abbreviations)
    let bytes = Array(text.utf8)
    return (0..<table.sentenceCount).compactMap { sentence in
      let range = table.tokens(ofSentence: sentence)
      guard let first = range.first, let last = range.last else { return nil }
      #expect(table[first].flags.contains(.sentenceStart))
      #expect(range.allSatisfy { Int(table[$0].sentence) == sentence })
      let span = Int(table[first].start)..<Int(table[last].end)
      return String(decoding: bytes[span], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ["Il part.", "Elle reste !", "Qui ?", "15 pays…", "État."],
    ["Il a 3,5 ans. et état. é"],
    ["M. Pham et Mme. Le, J. Biden.", "Fin"],
    ["« Nous venons. »", "Il sort.", "« Oui »."],
    ["« Nous venons. » dit-il."],
    ["Le col.", "Le Col. Nam"],
    ["L'AN.", "Le ministre, vietnam.vn, S.A. de Hanoï"],
  ])
  func endWhereOneReadsAnEnd(_ expected: [String]) {
    #expect(sentences(expected.joined(separator: " "), ["Mme", "Col"]) == expected)
  }

  @Test func endWithoutASpace() {
    #expect(sentences("dans le pays.Le ministre") == ["dans le pays.", "Le ministre"])
    #expect(sentences("河内。越南") == ["河内。", "越南"])
  }

  @Test func leadingWords() {
    let (table, words) = tokenize("« Le pays. Il dit : « Nous avons Hanoi. »")
    let leading = zip(words, table.tokens).filter { $0.1.flags.contains(.leadingWord) }.map(\.0)
    #expect(leading == ["Le", "Il", "Nous"])
  }
}
