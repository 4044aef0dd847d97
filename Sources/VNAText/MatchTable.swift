/// A phrase of a lexicon found in the text.
public struct LexiconMatch: Sendable, Hashable {
  /// The entry, for ``Lexicon/value(of:)`` and its like; a lower one stood earlier in the tables.
  public var entry: UInt32
  /// The number of tokens that the phrase covers, hyphens inside it included.
  public var tokenCount: UInt16
  /// What the phrase can be.
  public var lexiconClass: LexiconClass
}

/// Where the matches of a token are: among the single words of the lexicon, or among those that were
/// written down for the text.
@usableFromInline
package struct MatchRange: Sendable {
  /// Set in the start where the matches were written down.
  @inlinable static var written: UInt32 { 1 << 31 }

  @usableFromInline var start: UInt32 = 0
  @usableFromInline var count: UInt32 = 0

  init() {}

  @inline(__always)
  init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }
}

/// What a lexicon knows of each token of a ``TokenTable``; reused from bulletin to bulletin.
public struct MatchTable: Sendable {
  /// Classes of the phrases that start at each token.
  @usableFromInline var starting: ContiguousArray<UInt64> = []
  /// Classes of the phrases that started at an earlier token and cover this one.
  @usableFromInline var covering: ContiguousArray<UInt64> = []
  /// The matches of each token.
  private var ranges: ContiguousArray<MatchRange> = []
  /// The readers of names that have to look at each token.
  private var stops: ContiguousArray<UInt8> = []
  /// The matches that were written down, those of one token the longest first, and room for more.
  private var storage: ContiguousArray<LexiconMatch> = []
  /// The number of matches written down.
  private var matchCount = 0
  /// The lexicon that the matches are of.
  private var lexicon = Lexicon.empty

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

  /// The phrases that start at a token, the longest first.
  public func matches(at token: Int) -> ArraySlice<LexiconMatch> {
    precondition(token < count)
    return withBuffer { Array($0.matches(at: token))[...] }
  }

  /// The longest phrase of `one` class that starts at a `token`.
  public func longest(_ one: LexiconClass, at token: Int) -> LexiconMatch? {
    guard starting[token] & one.bit != 0 else { return nil }
    return withBuffer { $0.longest(one, at: token) }
  }

  /// Forgets the matches and keeps the memory.
  public mutating func removeAll() { prepare(0) }

  /// Makes room for so many tokens without matches. The arrays keep what they have beyond it.
  mutating func prepare(_ count: Int) {
    self.count = count
    matchCount = 0
    let missing = count - ranges.count
    if missing > 0 {
      starting.append(contentsOf: repeatElement(0, count: missing))
      covering.append(contentsOf: repeatElement(0, count: missing))
      ranges.append(contentsOf: repeatElement(MatchRange(), count: missing))
    }
    // Eight stops are looked at together.
    let missingStops = count + 8 - stops.count
    if missingStops > 0 { stops.append(contentsOf: repeatElement(0, count: missingStops)) }
    for token in 0..<count { covering[token] = 0 }
  }

  /// Fills the table with the matches of a search.
  mutating func fill(_ search: Search, of lexicon: Lexicon) {
    self.lexicon = lexicon
    prepare(search.tokens.count)
    var token = 0
    while true {
      token = fill(search, from: token)
      guard token < count else { break }
      let blank = LexiconMatch(entry: 0, tokenCount: 0, lexiconClass: .month)
      storage.append(contentsOf: repeatElement(blank, count: max(1024, storage.count)))
    }
  }

  /// Searches from a token on until all are done or the room is full; the token to go on with.
  private mutating func fill(_ search: Search, from token: Int) -> Int {
    let end = count
    var token = token
    storage.withUnsafeMutableBufferPointer { room in
      var writer = MatchWriter(room, count: matchCount)
      starting.withUnsafeMutableBufferPointer { starting in
        covering.withUnsafeMutableBufferPointer { covering in
          ranges.withUnsafeMutableBufferPointer { ranges in
            stops.withUnsafeMutableBufferPointer { stops in
              while token < end {
                let first = writer.count
                let found = search.match(at: token, covering: covering, into: &writer)
                if writer.isFull {
                  writer.count = first
                  break
                }
                starting[token] = found.classes
                ranges[token] = found.range
                stops[token] = found.stops | NameStops(search.tokens[token]).rawValue
                token &+= 1
              }
            }
          }
        }
      }
      matchCount = writer.count
    }
    return token
  }
}

extension MatchTable {
  /// Calls `body` with the matches in place.
  package func withBuffer<R>(_ body: (MatchBuffer) throws -> R) rethrows -> R {
    try starting.withUnsafeBufferPointer { starting in
      try covering.withUnsafeBufferPointer { covering in
        try ranges.withUnsafeBufferPointer { ranges in
          try stops.withUnsafeBufferPointer { stops in
            try storage.withUnsafeBufferPointer { storage in
              try withExtendedLifetime(lexicon) {
                try body(
                  MatchBuffer(
                    count: count, starting: starting, covering: covering, ranges: ranges,
                    stops: stops,
                    matches: MatchBuffer.Matches(words: lexicon.tables.words, written: storage)))
              }
            }
          }
        }
      }
    }
  }
}
