/// The tokens of some blocks of one source, in order.
///
/// A worker keeps one table and reuses its memory from bulletin to bulletin. Tokens are one array
/// of 24-byte values, since whoever looks at a token looks at most of its fields.
public struct TokenTable: Sendable {
  /// A stretch of text that was tokenized on its own, such as a paragraph.
  public struct Block: Sendable, Hashable {
    /// The block's tokens.
    public var tokens: Range<Int>
    /// What the caller knows the block by.
    public var tag: Int
  }

  public internal(set) var tokens: ContiguousArray<Token> = []
  public internal(set) var blocks: ContiguousArray<Block> = []
  /// The first token of each sentence. No sentence crosses a block.
  public internal(set) var sentenceStarts: ContiguousArray<UInt32> = []

  /// The lexicon whose words of the class ``LexiconClass/abbreviation`` end no sentence with
  /// their point («Mme», «art»).
  public var lexicon: Lexicon

  /// Makes an empty table for a language.
  public init(lexicon: Lexicon = .empty) { self.lexicon = lexicon }

  /// The number of tokens.
  @inlinable public var count: Int { tokens.count }
  /// The token at an index.
  @inlinable public subscript(index: Int) -> Token { tokens[index] }
  /// The number of sentences.
  @inlinable public var sentenceCount: Int { sentenceStarts.count }

  /// The tokens of a sentence.
  @inlinable public func tokens(ofSentence sentence: Int) -> Range<Int> {
    let next = sentence + 1
    return Int(
      sentenceStarts[sentence])..<(next < sentenceStarts.count
      ? Int(sentenceStarts[next]) : tokens.count)
  }

  /// The first token that starts at or after a byte offset, or ``count``.
  public func firstIndex(atOrAfter offset: UInt32) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Forgets the tokens and keeps the memory.
  public mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
  }

  /// Tokenizes one block, the bytes of `range`. Blocks are appended in the order of the source.
  ///
  /// Any bytes are accepted; malformed ones become symbols. A range outside the source is cut.
  public mutating func append(
    source: UnsafeBufferPointer<UInt8>, range: Range<Int>, tag: Int = 0
  ) {
    let first = tokens.count
    let bounds = range.clamped(to: 0..<min(source.count, Int(UInt32.max)))
    if let base = source.baseAddress, !bounds.isEmpty {
      // The array is moved out and back so that appending needs no check of shared storage.
      var tokenizer = Tokenizer(base: base, index: bounds.lowerBound, end: bounds.upperBound)
      swap(&tokenizer.tokens, &tokens)
      swap(&tokenizer.sentenceStarts, &sentenceStarts)
      tokenizer.run(lexicon)
      swap(&tokenizer.tokens, &tokens)
      swap(&tokenizer.sentenceStarts, &sentenceStarts)
    }
    blocks.append(Block(tokens: first..<tokens.count, tag: tag))
  }
}
