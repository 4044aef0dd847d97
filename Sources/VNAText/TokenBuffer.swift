/// The tokens of a ``TokenTable`` in place, for readers in the hot path.
///
/// A copy counts no reference. It is valid only inside the call of
/// ``TokenTable/withBuffer(_:)`` that made it.
@usableFromInline
package struct TokenBuffer {
  @usableFromInline let tokens: UnsafeBufferPointer<Token>
  /// The stretches of text that were tokenized on their own, in order.
  @usableFromInline package let blocks: UnsafeBufferPointer<TokenTable.Block>
  @usableFromInline let sentenceStarts: UnsafeBufferPointer<UInt32>

  @inlinable package init(
    tokens: UnsafeBufferPointer<Token>, blocks: UnsafeBufferPointer<TokenTable.Block>,
    sentenceStarts: UnsafeBufferPointer<UInt32>
  ) {
    self.tokens = tokens
    self.blocks = blocks
    self.sentenceStarts = sentenceStarts
  }

  /// The number of tokens.
  @inlinable @inline(__always)
  package var count: Int { tokens.count }
  /// The number of sentences.
  @inlinable @inline(__always)
  package var sentenceCount: Int { sentenceStarts.count }

  /// The token at an index; one outside is a programmer's error and stops the program, as with
  /// an array: whatever the input, nothing else is ever read.
  @inlinable @inline(__always)
  package subscript(index: Int) -> Token {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: tokens.count))
    return tokens[index]
  }

  /// The tokens of a sentence.
  @inlinable @inline(__always)
  package func tokens(ofSentence sentence: Int) -> Range<Int> {
    precondition(UInt(bitPattern: sentence) < UInt(bitPattern: sentenceStarts.count))
    let next = sentence &+ 1
    let end = next < sentenceStarts.count ? Int(sentenceStarts[next]) : count
    return Int(sentenceStarts[sentence])..<end
  }

  /// The first token that starts at or after a byte offset, or ``count``.
  package func firstIndex(atOrAfter offset: UInt32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low &+ high) / 2
      if tokens[middle].start < offset { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}

extension TokenTable {
  /// Calls `body` with the tokens in place.
  package func withBuffer<R>(_ body: (TokenBuffer) throws -> R) rethrows -> R {
    try storage.withUnsafeBufferPointer { storage in
      try blocks.withUnsafeBufferPointer { blocks in
        try sentenceStarts.withUnsafeBufferPointer { starts in
          try body(
            TokenBuffer(
              tokens: UnsafeBufferPointer(rebasing: storage[..<count]), blocks: blocks,
              sentenceStarts: starts))
        }
      }
    }
  }
}
