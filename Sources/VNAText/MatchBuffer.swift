/// What a lexicon knows of some tokens, in place: a ``MatchTable`` for readers in the hot path.
///
/// A copy counts no reference. It is valid only inside the call of
/// ``MatchTable/withBuffer(_:)`` that made it.
@usableFromInline
package struct MatchBuffer {
  /// The number of tokens matched.
  @usableFromInline package let count: Int
  @usableFromInline let starting: UnsafeBufferPointer<UInt64>
  @usableFromInline let covering: UnsafeBufferPointer<UInt64>
  @usableFromInline let firsts: UnsafeBufferPointer<UInt32>
  /// All matches, those of one token the longest first.
  @usableFromInline package let matches: UnsafeBufferPointer<LexiconMatch>

  @inlinable package init(
    count: Int, starting: UnsafeBufferPointer<UInt64>, covering: UnsafeBufferPointer<UInt64>,
    firsts: UnsafeBufferPointer<UInt32>, matches: UnsafeBufferPointer<LexiconMatch>
  ) {
    self.count = count
    self.starting = starting
    self.covering = covering
    self.firsts = firsts
    self.matches = matches
  }

  /// Whether there is such a token. Readers ask of the token behind the one they have without asking
  /// whether it is the last: outside, nothing matches.
  @inlinable @inline(__always)
  func holds(_ token: Int) -> Bool { UInt(bitPattern: token) < UInt(bitPattern: count) }

  /// The classes of the phrases that start at a token.
  @inlinable @inline(__always)
  package func classes(at token: Int) -> LexiconClassSet {
    guard holds(token) else { return [] }
    return LexiconClassSet(rawValue: starting[token])
  }

  /// Whether a phrase of the class starts at a token.
  @inlinable @inline(__always)
  package func has(_ one: LexiconClass, at token: Int) -> Bool {
    classes(at: token).contains(one)
  }

  /// The classes of the phrases that started before a token and go on over it.
  @inlinable @inline(__always)
  package func classesInside(at token: Int) -> LexiconClassSet {
    guard holds(token) else { return [] }
    return LexiconClassSet(rawValue: covering[token])
  }

  /// The places in ``matches`` of the phrases that start at a token, the longest first.
  @inlinable @inline(__always)
  package func range(at token: Int) -> Range<Int> {
    guard holds(token) else { return 0..<0 }
    return Range(uncheckedBounds: (Int(firsts[token]), Int(firsts[token &+ 1])))
  }

  /// The phrases that start at a token, the longest first.
  @inlinable @inline(__always)
  package func matches(at token: Int) -> UnsafeBufferPointer<LexiconMatch> {
    UnsafeBufferPointer(rebasing: matches[range(at: token)])
  }

  /// The longest phrase of a class that starts at a token.
  @inlinable @inline(__always)
  package func longest(_ one: LexiconClass, at token: Int) -> LexiconMatch? {
    guard has(one, at: token) else { return nil }
    for index in range(at: token) where matches[index].lexiconClass == one {
      return matches[index]
    }
    return nil
  }

  /// The classes of the phrases of one token at a token.
  @inlinable @inline(__always)
  package func classesOfWord(at token: Int) -> LexiconClassSet {
    guard !classes(at: token).isEmpty else { return [] }
    var bits: UInt64 = 0
    for index in range(at: token) where matches[index].tokenCount == 1 {
      bits |= matches[index].lexiconClass.bit
    }
    return LexiconClassSet(rawValue: bits)
  }

  /// Where the longest phrase of any of the classes ends that starts at a token, or nil.
  @inlinable @inline(__always)
  package func end(ofAny classes: LexiconClassSet, at token: Int) -> Int? {
    guard !self.classes(at: token).isDisjoint(with: classes) else { return nil }
    for index in range(at: token) where classes.contains(matches[index].lexiconClass) {
      return token &+ Int(matches[index].tokenCount)
    }
    return nil
  }
}

extension MatchTable {
  /// Calls `body` with the matches in place.
  package func withBuffer<R>(_ body: (MatchBuffer) throws -> R) rethrows -> R {
    try starting.withUnsafeBufferPointer { starting in
      try covering.withUnsafeBufferPointer { covering in
        try firsts.withUnsafeBufferPointer { firsts in
          try storage.withUnsafeBufferPointer { storage in
            try body(
              MatchBuffer(
                count: count, starting: starting, covering: covering, firsts: firsts,
                matches: UnsafeBufferPointer(rebasing: storage[..<matchCount])))
          }
        }
      }
    }
  }
}
