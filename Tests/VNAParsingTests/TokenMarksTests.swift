import Testing
import VNAText

@testable import VNAParsing

@Suite("Marks of tokens")
struct TokenMarksTests {
  /// Calls `body` with the marks of a text whose only known word is «dit», a verb of saying.
  private func withMarks<R>(_ text: String, _ body: (TokenMarks) -> R) throws -> R {
    var builder = LexiconBuilder()
    try builder.add("dit", as: .speechVerb)
    let lexicon = builder.lexicon()
    var table = TokenTable(lexicon: lexicon)
    Array(text.utf8).withUnsafeBufferPointer { table.append(source: $0, range: 0..<$0.count) }
    var matches = MatchTable()
    lexicon.match(table, into: &matches)
    return table.withBuffer { tokens in
      matches.withBuffer { matches in
        var marks = MarkTable()
        marks.fill(tokens, matches)
        return marks.withMarks(body)
      }
    }
  }

  @Test("No class has the bits of numbers, pairs and commas")
  func bitsAreFree() {
    let signs = TokenMarks.number | TokenMarks.pair | TokenMarks.comma
    for one in LexiconClass.allCases { #expect(one.bit & signs == 0) }
  }

  // The tokens: 0 Le, 1 3, 2 comma, 3 An, 4 bracket, 5 elle, 6 bracket, 7 dit, 8 mot, 9 period
  private let text = "Le 3, An (elle) dit mot."

  @Test(
    "The first of a kind, wherever the search begins",
    arguments: [
      (TokenMarks.number, 0, 10, 1), (TokenMarks.number, 2, 10, 10), (TokenMarks.pair, 0, 10, 4),
      (TokenMarks.pair, 5, 10, 6), (TokenMarks.pair, 0, 4, 4), (TokenMarks.comma, 2, 3, 2),
      (LexiconClass.speechVerb.bit, 0, 10, 7), (LexiconClass.speechVerb.bit, 8, 10, 10),
      (TokenMarks.number | TokenMarks.comma, 2, 10, 2), (TokenMarks.number, 10, 10, 10),
    ])
  func first(_ wanted: UInt64, _ start: Int, _ end: Int, _ expected: Int) throws {
    let found = try withMarks(text) { $0.first(wanted, from: start, to: end) }
    #expect(found == expected)
  }

  @Test("The last before an end")
  func last() throws {
    try withMarks(text) { marks in
      #expect(marks.last(TokenMarks.pair, from: 0, to: 10) == 6)
      #expect(marks.last(TokenMarks.pair, from: 0, to: 6) == 4)
      #expect(marks.last(TokenMarks.comma, from: 3, to: 10) == nil)
    }
  }

  @Test("A table that is filled again keeps nothing of the text before")
  func refill() {
    var marks = MarkTable()
    var counts: [Int] = []
    for text in ["1 2 3 4 5 6", "un", "1"] {
      var table = TokenTable()
      Array(text.utf8).withUnsafeBufferPointer { table.append(source: $0, range: 0..<$0.count) }
      var matches = MatchTable()
      Lexicon.empty.match(table, into: &matches)
      table.withBuffer { tokens in
        matches.withBuffer { marks.fill(tokens, $0) }
      }
      let count = table.count
      counts.append(marks.withMarks { $0.first(TokenMarks.number, from: 0, to: count) })
    }
    #expect(counts == [0, 1, 0])
  }
}
