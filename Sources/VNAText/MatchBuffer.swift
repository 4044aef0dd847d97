/// What a lexicon knows of some tokens, in place: a ``MatchTable`` for readers in the hot path.
///
/// A copy counts no reference. It is valid only inside the call of
/// ``MatchTable/withBuffer(_:)`` that made it.
@usableFromInline
package struct MatchBuffer {
  /// All matches: the single words of the lexicon, and those that were written down for the text.
  @usableFromInline
  package struct Matches {
    @usableFromInline let words: UnsafeBufferPointer<LexiconMatch>
    @usableFromInline let written: UnsafeBufferPointer<LexiconMatch>

    /// The match at a place of ``MatchBuffer/range(at:)``.
    @inlinable @inline(__always)
    package subscript(place: Int) -> LexiconMatch {
      let written = Int(MatchRange.written)
      return place < written ? words[place] : self.written[place &- written]
    }
  }

  /// The number of tokens matched.
  @usableFromInline package let count: Int
  @usableFromInline let starting: UnsafeBufferPointer<UInt64>
  @usableFromInline let covering: UnsafeBufferPointer<UInt64>
  @usableFromInline let ranges: UnsafeBufferPointer<MatchRange>
  /// The raw values of ``NameStops`` of each token, and eight bytes more.
  private let stops: UnsafeBufferPointer<UInt8>
  /// All matches, those of one token the longest first.
  @usableFromInline package let matches: Matches

  init(
    count: Int, starting: UnsafeBufferPointer<UInt64>, covering: UnsafeBufferPointer<UInt64>,
    ranges: UnsafeBufferPointer<MatchRange>, stops: UnsafeBufferPointer<UInt8>, matches: Matches
  ) {
    self.count = count
    self.starting = starting
    self.covering = covering
    self.ranges = ranges
    self.stops = stops
    self.matches = matches
  }

  /// The classes of the phrases that start at a token.
  @inlinable @inline(__always)
  package func classes(at token: Int) -> LexiconClassSet {
    precondition(UInt(bitPattern: token) < UInt(bitPattern: count))
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
    precondition(UInt(bitPattern: token) < UInt(bitPattern: count))
    return LexiconClassSet(rawValue: covering[token])
  }

  /// The places in ``matches`` of the phrases that start at a token, the longest first.
  @inlinable @inline(__always)
  package func range(at token: Int) -> Range<Int> {
    precondition(UInt(bitPattern: token) < UInt(bitPattern: count))
    let start = Int(ranges[token].start)
    return Range(uncheckedBounds: (start, start &+ Int(ranges[token].count)))
  }

  /// The phrases that start at a token, the longest first.
  @inlinable @inline(__always)
  package func matches(at token: Int) -> UnsafeBufferPointer<LexiconMatch> {
    let range = range(at: token)
    let written = Int(MatchRange.written)
    let start = range.lowerBound & (written &- 1)
    let all = range.lowerBound < written ? matches.words : matches.written
    return UnsafeBufferPointer(rebasing: all[start..<start &+ range.count])
  }

  /// The longest phrase of a class that starts at a token.
  @inlinable @inline(__always)
  package func longest(_ one: LexiconClass, at token: Int) -> LexiconMatch? {
    guard has(one, at: token) else { return nil }
    for match in matches(at: token) where match.lexiconClass == one { return match }
    return nil
  }

  /// The classes of the phrases of one token at a token.
  @inlinable @inline(__always)
  package func classesOfWord(at token: Int) -> LexiconClassSet {
    guard !classes(at: token).isEmpty else { return [] }
    var bits: UInt64 = 0
    for match in matches(at: token) where match.tokenCount == 1 { bits |= match.lexiconClass.bit }
    return LexiconClassSet(rawValue: bits)
  }

  /// Where the longest phrase of any of the classes ends that starts at a token, or nil.
  @inlinable @inline(__always)
  package func end(ofAny classes: LexiconClassSet, at token: Int) -> Int? {
    guard !self.classes(at: token).isDisjoint(with: classes) else { return nil }
    for match in matches(at: token) where classes.contains(match.lexiconClass) {
      return token &+ Int(match.tokenCount)
    }
    return nil
  }

  /// The first token from one on at which a reader of names has to look, or `end` or more if there
  /// is none before it.
  package func first(_ stop: NameStops, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= count)
    guard let base = stops.baseAddress else { return end }
    let wanted = UInt64(stop.rawValue) &* 0x0101_0101_0101_0101
    var index = start
    while index < end {
      let eight = EightBytes.at(base + index) & wanted
      if eight != 0 { return index &+ eight.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    return index
  }
}
