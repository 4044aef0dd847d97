import VNAModel

/// The tokens of a text with what a lexicon knows of them, to read.
///
/// This is what an annotator sees. Indices are those of the tokens; an index or range outside
/// ``indices`` is a programmer's error, as with an array.
public struct TokenView: Sendable {
  /// A phrase of the lexicon in the text.
  public struct Entry: Sendable, Hashable {
    /// What the phrase can be.
    public var lexiconClass: LexiconClass
    /// The value as the table has it, empty if it has none.
    public var value: String
    /// The tokens that the phrase covers.
    public var tokens: Range<Int>
  }

  /// The text; spans are of its bytes.
  public let source: SourceText
  /// The lexicon that the phrases are of.
  public let lexicon: Lexicon
  package let table: TokenTable
  package let matchTable: MatchTable

  /// Shows tables that were filled from `source` with `lexicon`.
  package init(source: SourceText, tokens: TokenTable, matches: MatchTable, lexicon: Lexicon) {
    self.source = source
    self.lexicon = lexicon
    table = tokens
    matchTable = matches
  }

  /// Tokenizes a text, each span as a block of its own (the whole text if there are none).
  public init(source: SourceText, blocks: [Span] = [], lexicon: Lexicon = .empty) {
    var tokens = TokenTable(lexicon: lexicon)
    var matches = MatchTable()
    source.withBytes { bytes in
      for (tag, block) in (blocks.isEmpty ? [source.span] : blocks).enumerated() {
        tokens.append(source: bytes, range: block.range, tag: tag)
      }
    }
    lexicon.match(tokens, into: &matches)
    self.init(source: source, tokens: tokens, matches: matches, lexicon: lexicon)
  }

  /// The number of tokens.
  public var count: Int { table.count }
  /// The indices of all tokens, from 0.
  public var indices: Range<Int> { 0..<count }
  /// Kind, flags and place of a token.
  public subscript(index: Int) -> Token { table[index] }

  /// The bytes of a token in the source.
  public func span(at index: Int) -> Span {
    Span(start: table[index].start, end: table[index].end)
  }

  /// The bytes from the first token of a range to the last.
  public func span(of tokens: Range<Int>) -> Span {
    guard let first = tokens.first, let last = tokens.last else { return Span(0..<0) }
    return Span(start: table[first].start, end: table[last].end)
  }

  /// A token as the text has it.
  public func text(at index: Int) -> String { source.text(span(at: index)) }
  /// Some tokens as the text has them, with what stands between.
  public func text(of tokens: Range<Int>) -> String { source.text(span(of: tokens)) }
  /// The folded form of a token, see ``Folding``.
  public func folded(at index: Int) -> String { Folding.fold(text(at: index)) }

  /// The classes of the phrases that start at a token.
  public func classes(at index: Int) -> LexiconClassSet { matchTable.classes(at: index) }

  /// The phrases that start at a token, the longest first.
  public func entries(at index: Int) -> [Entry] {
    matchTable.matches(at: index).map {
      Entry(
        lexiconClass: $0.lexiconClass, value: lexicon.value(of: $0),
        tokens: index..<index + Int($0.tokenCount))
    }
  }

  /// The tokens of each sentence, in order.
  public var sentences: some RandomAccessCollection<Range<Int>> {
    (0..<table.sentenceCount).lazy.map { table.tokens(ofSentence: $0) }
  }

  /// The tokens of the sentence that a token is in.
  public func sentence(around index: Int) -> Range<Int> {
    table.tokens(ofSentence: Int(table[index].sentence))
  }

  /// The tokens of each block, in order; an empty block has none.
  public var blocks: some RandomAccessCollection<Range<Int>> {
    table.blocks.lazy.map(\.tokens)
  }

  /// The tokens that start inside a span.
  public func tokens(in span: Span) -> Range<Int> {
    let first = table.firstIndex(atOrAfter: span.start)
    return first..<max(first, table.firstIndex(atOrAfter: span.end))
  }
}
