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

  /// The tokens and room for more.
  @usableFromInline var storage: ContiguousArray<Token> = []
  /// The number of tokens.
  public internal(set) var count = 0
  /// The blocks, in the order in which they were appended.
  public internal(set) var blocks: ContiguousArray<Block> = []
  /// The first token of each sentence. No sentence crosses a block.
  public internal(set) var sentenceStarts: ContiguousArray<UInt32> = []

  /// The lexicon whose words of the class ``LexiconClass/abbreviation`` end no sentence with
  /// their point («Mme», «art»).
  public var lexicon: Lexicon

  /// Makes an empty table for a language.
  public init(lexicon: Lexicon = .empty) { self.lexicon = lexicon }

  /// The token at an index below ``count``.
  @inlinable public subscript(index: Int) -> Token { storage[index] }
  /// All tokens.
  public var tokens: ArraySlice<Token> { storage[..<count] }
  /// The number of sentences.
  @inlinable public var sentenceCount: Int { sentenceStarts.count }

  /// The tokens of a sentence.
  @inlinable public func tokens(ofSentence sentence: Int) -> Range<Int> {
    let next = sentence + 1
    return Int(
      sentenceStarts[sentence])..<(next < sentenceStarts.count
      ? Int(sentenceStarts[next]) : count)
  }

  /// The first token that starts at or after a byte offset, or ``count``.
  public func firstIndex(atOrAfter offset: UInt32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if storage[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Forgets the tokens and keeps the memory.
  public mutating func removeAll() {
    count = 0
    blocks.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
  }

  /// Tokenizes one block, the bytes of `range` of the `source`; `tag` is the caller's own number for
  /// it. Blocks are appended in the order of the source.
  ///
  /// Any bytes are accepted; malformed ones become symbols. A range outside the source is cut.
  public mutating func append(
    source: UnsafeBufferPointer<UInt8>, range: Range<Int>, tag: Int = 0
  ) {
    let first = count
    let bounds = range.clamped(to: 0..<min(source.count, Int(UInt32.max)))
    if let base = source.baseAddress, !bounds.isEmpty {
      var tokenizer = Tokenizer(base: base, range: bounds, readable: source.count)
      while tokenizer.index < bounds.upperBound {
        makeRoom(bytes: bounds.upperBound - tokenizer.index)
        storage.withUnsafeMutableBufferPointer { room in
          tokenizer.run(
            into: room, count: &count, sentenceStarts: &sentenceStarts, lexicon: lexicon)
        }
      }
    }
    spell(source, first..<count, lexicon.spelling)
    blocks.append(Block(tokens: first..<count, tag: tag))
  }

  /// Makes sure of room for the tokens of so many bytes of prose; there may be more of them.
  private mutating func makeRoom(bytes: Int) {
    let room = storage.count - count
    guard room < bytes / 3 + 16 else { return }
    let blank = Token(start: 0, end: 0, hash: 0, sentence: 0, flags: [], kind: .symbol)
    let more = max(bytes / 3 + 16, storage.count / 2)
    storage.append(contentsOf: repeatElement(blank, count: more))
  }
}
