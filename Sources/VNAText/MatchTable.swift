/// A phrase of a lexicon found in the text.
public struct LexiconMatch: Sendable, Hashable {
  /// The entry, for ``Lexicon/value(of:)`` and its like; a lower one stood earlier in the tables.
  public var entry: UInt32
  /// The number of tokens that the phrase covers, hyphens inside it included.
  public var tokenCount: UInt16
  /// What the phrase can be.
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
  /// All matches, those of one token the longest first, and room for more.
  @usableFromInline var storage: ContiguousArray<LexiconMatch> = []
  /// The number of matches.
  @usableFromInline var matchCount = 0

  /// Makes an empty table.
  public init() {}

  /// The number of tokens matched.
  public internal(set) var count = 0

  /// The classes of the phrases that start at a token.
  @inlinable public func classes(at token: Int) -> LexiconClassSet {
    LexiconClassSet(rawValue: starting[token])
  }

  /// Whether a phrase of `one` class starts at a `token`.
  @inlinable public func has(_ one: LexiconClass, at token: Int) -> Bool {
    starting[token] & one.bit != 0
  }

  /// The classes of the phrases that started before a token and go on over it.
  @inlinable public func classesInside(at token: Int) -> LexiconClassSet {
    LexiconClassSet(rawValue: covering[token])
  }

  /// Whether a token is a phrase or in one.
  @inline(__always)
  func isKnown(at token: Int) -> Bool { starting[token] | covering[token] != 0 }

  /// The places among all matches of the phrases that start at a token, the longest first.
  @inlinable public func range(at token: Int) -> Range<Int> {
    Int(firsts[token])..<Int(firsts[token &+ 1])
  }

  /// The phrases that start at a token, the longest first.
  @inlinable public func matches(at token: Int) -> ArraySlice<LexiconMatch> {
    storage[range(at: token)]
  }

  /// The longest phrase of `one` class that starts at a `token`.
  @inlinable public func longest(_ one: LexiconClass, at token: Int) -> LexiconMatch? {
    guard starting[token] & one.bit != 0 else { return nil }
    return matches(at: token).first { $0.lexiconClass == one }
  }

  /// Forgets the matches and keeps the memory.
  public mutating func removeAll() { prepare(0) }

  /// Makes room for so many tokens without matches. The arrays keep what they have beyond it.
  mutating func prepare(_ count: Int) {
    self.count = count
    matchCount = 0
    let missing = count + 1 - firsts.count
    if missing > 0 {
      starting.append(contentsOf: repeatElement(0, count: missing))
      covering.append(contentsOf: repeatElement(0, count: missing))
      firsts.append(contentsOf: repeatElement(0, count: missing))
    }
    for token in 0..<count { covering[token] = 0 }
    firsts[count] = 0
  }

  /// Fills the table with the matches of a search.
  mutating func fill(_ search: Search) {
    prepare(search.tokens.count)
    var token = 0
    while true {
      token = fill(search, from: token)
      guard token < count else { break }
      let blank = LexiconMatch(entry: 0, tokenCount: 0, lexiconClass: .month)
      storage.append(contentsOf: repeatElement(blank, count: max(1024, storage.count)))
    }
    firsts[count] = UInt32(truncatingIfNeeded: matchCount)
  }

  /// Searches from a token on until all are done or the room is full; the token to go on with.
  private mutating func fill(_ search: Search, from token: Int) -> Int {
    let end = count
    var token = token
    storage.withUnsafeMutableBufferPointer { room in
      var writer = MatchWriter(room, count: matchCount)
      starting.withUnsafeMutableBufferPointer { starting in
        covering.withUnsafeMutableBufferPointer { covering in
          firsts.withUnsafeMutableBufferPointer { firsts in
            while token < end {
              let first = writer.count
              firsts[token] = UInt32(truncatingIfNeeded: first)
              starting[token] = search.match(at: token, covering: covering, into: &writer)
              if writer.isFull {
                writer.count = first
                break
              }
              token &+= 1
            }
          }
        }
      }
      matchCount = writer.count
    }
    return token
  }
}
