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
  @usableFromInline var firsts: ContiguousArray<UInt32> = []
  /// All matches, those of one token the longest first.
  public private(set) var matches: ContiguousArray<LexiconMatch> = []
  /// The nodes of the phrases at the token in hand, with their lengths.
  private var path: ContiguousArray<(node: Int, count: Int)> = []

  /// Makes an empty table.
  public init() {}

  /// The number of tokens matched.
  @inlinable public var count: Int { starting.count }

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
    ArraySlice(matches[range(at: token)])
  }

  /// The longest phrase of a class that starts at a token.
  @inlinable public func longest(_ one: LexiconClass, at token: Int) -> LexiconMatch? {
    guard starting[token] & one.bit != 0 else { return nil }
    for index in range(at: token) where matches[index].lexiconClass == one {
      return matches[index]
    }
    return nil
  }

  /// Forgets the matches and keeps the memory.
  public mutating func removeAll() {
    starting.removeAll(keepingCapacity: true)
    covering.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
  }

  fileprivate mutating func fill(_ tokens: TokenTable, _ lexicon: Lexicon) {
    removeAll()
    let count = tokens.count
    starting.append(contentsOf: repeatElement(0, count: count))
    covering.append(contentsOf: repeatElement(0, count: count))
    firsts.reserveCapacity(count + 1)
    for index in 0..<count {
      firsts.append(UInt32(truncatingIfNeeded: matches.count))
      let hash = tokens.tokens[index].hash
      let bit = Int(truncatingIfNeeded: hash) & Lexicon.filterMask
      if lexicon.filter[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0 {
        match(at: index, hash, tokens, lexicon)
      }
    }
    firsts.append(UInt32(truncatingIfNeeded: matches.count))
  }

  private mutating func match(
    at index: Int, _ firstHash: UInt64, _ tokens: TokenTable, _ lexicon: Lexicon
  ) {
    var hash = firstHash
    var last = index
    path.removeAll(keepingCapacity: true)
    while true {
      let node = lexicon.node(hash)
      guard node >= 0 else { break }
      if !lexicon.entryRange(node).isEmpty { path.append((node, last - index + 1)) }
      guard lexicon.nodes[node] & Lexicon.continues != 0,
        let next = Self.next(after: last, tokens), next - index < Int(UInt16.max)
      else { break }
      last = next
      hash = TokenHash.mix(hash, tokens.tokens[last].hash)
    }
    let flags = tokens.tokens[index].flags
    while let (node, count) = path.popLast() {
      var classes: UInt64 = 0
      for entry in lexicon.entryRange(node) {
        let found = lexicon.entries[entry]
        guard Self.holds(found.caseRule, flags),
          let lexiconClass = LexiconClass(rawValue: found.lexiconClass)
        else { continue }
        classes |= lexiconClass.bit
        matches.append(
          LexiconMatch(
            entry: UInt32(truncatingIfNeeded: entry),
            tokenCount: UInt16(truncatingIfNeeded: count), lexiconClass: lexiconClass))
      }
      starting[index] |= classes
      for token in index + 1..<index + count { covering[token] |= classes }
    }
  }

  /// The token that can go on a phrase: the next one of the sentence; a hyphen without spaces is
  /// stepped over.
  @inline(__always)
  private static func next(after index: Int, _ tokens: TokenTable) -> Int? {
    var next = index &+ 1
    guard next < tokens.count else { return nil }
    if tokens.tokens[next].kind == .hyphen, !tokens.tokens[next].hasSpaceBefore {
      next &+= 1
      guard next < tokens.count, !tokens.tokens[next].hasSpaceBefore else { return nil }
    }
    let token = tokens.tokens[next]
    guard token.sentence == tokens.tokens[index].sentence else { return nil }
    return next
  }

  @inline(__always)
  private static func holds(_ rule: UInt8, _ flags: TokenFlags) -> Bool {
    switch Lexicon.CaseRule(rawValue: rule) {
    case .capitalized: flags.contains(.capitalized)
    case .allCaps: flags.contains(.allCaps)
    case .any, nil: true
    }
  }
}

extension Lexicon {
  /// Finds the phrases that start at each token; `matches` is filled anew.
  ///
  /// Linear in the number of tokens: a phrase has no more words than the longest of the lexicon.
  /// A phrase never crosses a sentence; hyphens without spaces are stepped over.
  public func match(_ tokens: TokenTable, into matches: inout MatchTable) {
    matches.fill(tokens, self)
  }
}
