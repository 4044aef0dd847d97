/// A phrase of a lexicon found in the text.
public struct LexiconMatch: Sendable, Hashable {
  /// The entry, for ``Lexicon/value(of:)`` and its like; a lower one stood earlier in the tables.
  public var entry: UInt32
  /// The number of tokens that the phrase covers, hyphens inside it included.
  public var tokenCount: UInt16
  public var lexiconClass: LexiconClass
}

/// What a lexicon knows of each token of a ``TokenTable``; reused from bulletin to bulletin.
public struct MatchTable: Sendable {
  /// Classes of the phrases that start at each token.
  @usableFromInline var starting: ContiguousArray<UInt64> = []
  /// Classes of the phrases that started at an earlier token and cover this one.
  @usableFromInline var covering: ContiguousArray<UInt64> = []
  /// The first match of each token, and at the end their number.
  @usableFromInline var firsts: ContiguousArray<UInt32> = [0]
  /// All matches, those of one token the longest first.
  public private(set) var matches: ContiguousArray<LexiconMatch> = []

  /// Makes an empty table.
  public init() {}

  /// The number of tokens matched.
  public private(set) var count = 0

  /// The classes of the phrases that start at a token.
  @inlinable public func classes(at token: Int) -> LexiconClassSet {
    LexiconClassSet(rawValue: starting[token])
  }

  /// Whether a phrase of the class starts at a token.
  @inlinable public func has(_ one: LexiconClass, at token: Int) -> Bool {
    starting[token] & one.bit != 0
  }

  /// The classes of the phrases that started before a token and go on over it.
  @inlinable public func classesInside(at token: Int) -> LexiconClassSet {
    LexiconClassSet(rawValue: covering[token])
  }

  /// The places in ``matches`` of the phrases that start at a token, the longest first.
  @inlinable public func range(at token: Int) -> Range<Int> {
    Int(firsts[token])..<Int(firsts[token &+ 1])
  }

  /// The phrases that start at a token, the longest first.
  @inlinable public func matches(at token: Int) -> ArraySlice<LexiconMatch> {
    matches[range(at: token)]
  }

  /// The longest phrase of a class that starts at a token.
  @inlinable public func longest(_ one: LexiconClass, at token: Int) -> LexiconMatch? {
    guard starting[token] & one.bit != 0 else { return nil }
    for index in range(at: token) where matches[index].lexiconClass == one {
      return matches[index]
    }
    return nil
  }

  /// The classes of the phrases of one token at a token.
  @inlinable public func classesOfWord(at token: Int) -> LexiconClassSet {
    guard starting[token] != 0 else { return [] }
    var bits: UInt64 = 0
    for index in range(at: token) where matches[index].tokenCount == 1 {
      bits |= matches[index].lexiconClass.bit
    }
    return LexiconClassSet(rawValue: bits)
  }

  /// Where the longest phrase of any of the classes ends that starts at a token, or nil.
  @inlinable public func end(ofAny classes: LexiconClassSet, at token: Int) -> Int? {
    guard starting[token] & classes.rawValue != 0 else { return nil }
    for index in range(at: token) where classes.contains(matches[index].lexiconClass) {
      return token &+ Int(matches[index].tokenCount)
    }
    return nil
  }

  /// Forgets the matches and keeps the memory.
  public mutating func removeAll() { prepare(0) }

  /// Makes room for so many tokens without matches. The arrays keep what they have beyond it.
  mutating func prepare(_ count: Int) {
    self.count = count
    matches.removeAll(keepingCapacity: true)
    let missing = count - starting.count
    if missing > 0 {
      starting.append(contentsOf: repeatElement(0, count: missing))
      covering.append(contentsOf: repeatElement(0, count: missing))
      firsts.append(contentsOf: repeatElement(0, count: missing))
    }
    firsts[count] = 0
  }

  mutating func fill(_ search: Search) {
    let count = count
    starting.withUnsafeMutableBufferPointer { starting in
      covering.withUnsafeMutableBufferPointer { covering in
        firsts.withUnsafeMutableBufferPointer { firsts in
          for index in 0..<count { covering[index] = 0 }
          for index in 0..<count {
            firsts[index] = UInt32(truncatingIfNeeded: matches.count)
            let isKnown = Lexicon.Tables.passes(
              search.tables.firstFilter, search.tokens[index].hash)
            starting[index] =
              isKnown ? search.match(at: index, covering: covering, into: &matches) : 0
          }
          firsts[count] = UInt32(truncatingIfNeeded: matches.count)
        }
      }
    }
  }
}
