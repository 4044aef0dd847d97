import VNAModel
import VNAText

/// The grammar of a language's dates: wordings in, ``DateExpression`` out.
///
/// A grammar knows wordings only. Which day «jeudi» is, and which year «le 8 mai» belongs to, is
/// the same in every language and settled by ``DateResolver``.
protocol DateGrammar: ~Copyable {
  var bytes: UnsafeBufferPointer<UInt8> { get }
  var tokens: TokenBuffer { get }
  var matches: MatchBuffer { get }
  var lexicon: Lexicon { get }
  /// The tokens of the block in hand.
  var block: Range<Int> { get }
  /// Where the last expression ended: nothing reaches back over it.
  var floor: Int { get set }
  /// All that was read so far.
  var reading: DateReading { get set }
  /// Where the name of a zone ends that starts here, without its offset: «GMT», «heure de Hanoï».
  func zoneName(_ index: Int) -> Int?
  /// Reads the tokens of a block.
  mutating func read(_ block: Range<Int>)
}

/// The text that a grammar reads.
struct DateText {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: TokenBuffer
  let matches: MatchBuffer
  let marks: TokenMarks
  let lexicon: Lexicon
}

/// The grammars, by the language's code.
enum DateGrammars {
  /// What the language's grammar reads in all blocks, or nil where there is none.
  static func read(_ text: DateText, _ words: LanguageWords) -> DateReading? {
    if words.code == "fr" {
      return FrenchDateWords.shared.withView { read(text, FrenchDateGrammar(text, $0)) }
    }
    guard let vocabulary = words.dates else { return nil }
    return read(text, TableDateGrammar(text, vocabulary))
  }

  private static func read(
    _ text: DateText, _ grammar: consuming some DateGrammar & ~Copyable
  ) -> DateReading {
    for block in text.tokens.blocks { grammar.read(block.tokens) }
    return grammar.reading
  }
}
