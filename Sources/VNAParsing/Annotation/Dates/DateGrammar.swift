import VNAModel
import VNAText

/// The grammar of a language's dates: wordings in, ``DateExpression`` out.
///
/// A grammar knows wordings only. Which day «jeudi» is, and which year «le 8 mai» belongs to, is
/// the same in every language and settled by ``DateResolver``.
protocol DateGrammar {
  /// Reads the tokens of a block.
  mutating func read(_ block: Range<Int>, into reading: inout DateReading)
}

/// The text that a grammar reads.
struct DateText {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: TokenBuffer
  let matches: MatchBuffer
  let lexicon: Lexicon
}

/// The grammars, by the language's code.
enum DateGrammars {
  static func grammar(for language: String, _ text: DateText) -> (any DateGrammar)? {
    switch language {
    case "fr": FrenchDateGrammar(text)
    default: nil
    }
  }
}
