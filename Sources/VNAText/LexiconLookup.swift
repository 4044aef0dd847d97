extension Lexicon {
  /// Finds the phrases that start at each of the `tokens`; `matches` is filled anew.
  ///
  /// Linear in the number of tokens: a phrase has no more words than the longest of the lexicon.
  /// A phrase never crosses a sentence; hyphens without spaces are stepped over, in Vietnamese also
  /// those with spaces.
  public func match(_ tokens: TokenTable, into matches: inout MatchTable) {
    let tables = tables
    tokens.withBuffer { matches.fill(Search(tables: tables, tokens: $0.tokens)) }
  }
}

extension Lexicon {
  /// The longest phrase of a class that begins with one word and goes on at others further on: what
  /// stands between, as in «a pris mardi la parole», is passed over.
  package func match(
    _ wanted: LexiconClass, beginning first: Token, goingOn rest: Range<Int>, in tokens: TokenBuffer
  ) -> (match: LexiconMatch, end: Int)? {
    let tables = tables
    var hash = first.hash
    var node = tables.node(hash)
    var best: (match: LexiconMatch, end: Int)?
    for index in rest {
      guard node >= 0, tables.continues(node) else { break }
      hash = TokenHash.chain(hash, tokens[index].hash)
      node = tables.node(hash)
      guard node >= 0 else { break }
      for entry in tables.entryRange(node) where tables.entries[entry].lexiconClass == wanted {
        let match = LexiconMatch(
          entry: UInt32(truncatingIfNeeded: entry),
          tokenCount: UInt16(truncatingIfNeeded: index - rest.lowerBound + 2), lexiconClass: wanted)
        best = (match, index + 1)
      }
    }
    return best
  }
}

/// One search for the phrases of a lexicon in some tokens.
struct Search {
  let tables: Lexicon.Tables
  let tokens: UnsafeBufferPointer<Token>

  /// Writes the phrases that start at a token, the longest first; marks the tokens that they
  /// cover and returns their classes.
  @inline(__always)
  func match(
    at first: Int, covering: UnsafeMutableBufferPointer<UInt64>, into matches: inout MatchWriter
  ) -> UInt64 {
    let hash = tokens[first].hash
    guard Lexicon.Tables.passes(tables.firstFilter, hash) else { return 0 }
    let node = tables.node(hash)
    guard node >= 0 else { return 0 }
    let start = matches.count
    let classes = write(node, first, first, to: &matches)
    // Most beginnings of phrases are just words: «de», «la».
    guard tables.continues(node), let second = next(after: first) else { return classes }
    let both = TokenHash.chain(hash, tokens[second].hash)
    guard Lexicon.Tables.passes(tables.nextFilter, both) else { return classes }
    return classes | matchPhrases(at: first, start, second, both, covering, &matches)
  }

  /// Follows the longer phrases that begin with a word, from its second word on. They are found
  /// the shortest first; each goes before what was written from `start` on.
  @inline(never)
  private func matchPhrases(
    at first: Int, _ start: Int, _ second: Int, _ both: UInt64,
    _ covering: UnsafeMutableBufferPointer<UInt64>, _ matches: inout MatchWriter
  ) -> UInt64 {
    var hash = both
    var last = second
    var all: UInt64 = 0
    while true {
      let node = tables.node(hash)
      guard node >= 0 else { break }
      let shorter = matches.count
      let classes = write(node, first, last, to: &matches)
      if classes != 0 {
        all |= classes
        if shorter > start { matches.rotate(start, shorter) }
        var inside = last
        while inside > first {
          covering[inside] |= classes
          inside &-= 1
        }
      }
      guard tables.continues(node), let next = next(after: last), next &- first < 0xFFFF
      else { break }
      last = next
      hash = TokenHash.chain(hash, tokens[last].hash)
      guard Lexicon.Tables.passes(tables.nextFilter, hash) else { break }
    }
    return all
  }

  /// Writes the entries of a node that hold for the capitals of the first word.
  @inline(__always)
  private func write(
    _ node: Int, _ first: Int, _ last: Int, to matches: inout MatchWriter
  ) -> UInt64 {
    let flags = tokens[first].flags
    let count = UInt16(truncatingIfNeeded: last &- first &+ 1)
    let range = tables.entryRange(node)
    guard matches.hasRoom(range.count) else { return 0 }
    var classes: UInt64 = 0
    var entry = range.lowerBound
    while entry < range.upperBound {
      let found = tables.entries[entry]
      if found.caseRule.holds(flags) {
        classes |= found.lexiconClass.bit
        matches.append(
          LexiconMatch(
            entry: UInt32(truncatingIfNeeded: entry), tokenCount: count,
            lexiconClass: found.lexiconClass))
      }
      entry &+= 1
    }
    return classes
  }

  /// The token that can go on a phrase: the next one of the sentence; a hyphen without spaces is
  /// stepped over, in Vietnamese also one between spaces: «Thừa Thiên - Huế».
  @inline(__always)
  private func next(after index: Int) -> Int? {
    var next = index &+ 1
    guard next < tokens.count else { return nil }
    if tokens[next].kind == .hyphen, !tokens[next].hasSpaceBefore || tables.spelling == .tones {
      let hasSpace = tokens[next].hasSpaceBefore
      next &+= 1
      guard next < tokens.count, tokens[next].hasSpaceBefore == hasSpace else { return nil }
    }
    return tokens[next].sentence == tokens[index].sentence ? next : nil
  }
}

/// Where a search writes: the room of a ``MatchTable``.
struct MatchWriter {
  let room: UnsafeMutableBufferPointer<LexiconMatch>
  var count: Int
  /// Whether something found no room: the token is to be searched again with more.
  private(set) var isFull = false

  init(_ room: UnsafeMutableBufferPointer<LexiconMatch>, count: Int) {
    self.room = room
    self.count = count
  }

  /// Whether there is room for so many more.
  @inline(__always)
  mutating func hasRoom(_ more: Int) -> Bool {
    if count &+ more <= room.count { return true }
    isFull = true
    return false
  }

  /// Writes one for which there is room.
  @inline(__always)
  mutating func append(_ match: LexiconMatch) {
    room[count] = match
    count &+= 1
  }

  /// Puts what was written from `middle` on before what was written from `start` on.
  func rotate(_ start: Int, _ middle: Int) {
    reverse(start, middle)
    reverse(middle, count)
    reverse(start, count)
  }

  private func reverse(_ start: Int, _ end: Int) {
    var (low, high) = (start, end &- 1)
    while low < high {
      room.swapAt(low, high)
      (low, high) = (low &+ 1, high &- 1)
    }
  }
}
