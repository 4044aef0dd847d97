extension Lexicon {
  /// Finds the phrases that start at each of the `tokens`; `matches` is filled anew.
  ///
  /// Linear in the number of tokens: a phrase has no more words than the longest of the lexicon.
  /// A phrase never crosses a sentence; hyphens without spaces are stepped over.
  public func match(_ tokens: TokenTable, into matches: inout MatchTable) {
    let tables = tables
    tokens.withBuffer { matches.fill(Search(tables: tables, tokens: $0.tokens), of: self) }
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
      guard node >= 0, tables.readings[2 &* node].continues != 0 else { break }
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

  /// What was found at a token.
  struct Found {
    var classes: UInt64 = 0
    var range = MatchRange()
    var stops: UInt8 = 0
  }

  /// Finds the phrases that start at a token, the longest first, and marks the tokens that they
  /// cover. What is more than the entries of one word as the lexicon has them is written to
  /// `matches`.
  @inline(__always)
  func match(
    at first: Int, covering: UnsafeMutableBufferPointer<UInt64>, into matches: inout MatchWriter
  ) -> Found {
    let hash = tokens[first].hash
    let node = tables.node(hash)
    guard node >= 0 else { return Found() }
    // Most beginnings of phrases are just words: «de», «la».
    if tables.readings[2 &* node].continues != 0, first &+ 1 < tokens.count {
      let second = tokens[first &+ 1]
      let both = TokenHash.chain(hash, second.hash)
      // Counted rather than asked one by one, since each is a guess.
      let goesOn =
        tables.mayGoOn(both) & (second.sentence == tokens[first].sentence ? 1 : 0)
      if goesOn | (second.kind == .hyphen ? 1 : 0) != 0 {
        return matchPhrases(at: first, node, covering, &matches)
      }
    }
    return word(node, at: first, &matches)
  }

  /// What the entries of a single word are.
  @inline(__always)
  private func word(_ node: Int, at first: Int, _ matches: inout MatchWriter) -> Found {
    if let reading = reading(node, at: first) {
      return Found(
        classes: reading.classes,
        range: MatchRange(start: reading.start, count: UInt32(reading.count)),
        stops: reading.stops)
    }
    let start = matches.count
    return found(write(node, first, first, to: &matches), from: start, matches)
  }

  /// The reading of a node that a word has by its capitals; nil if it is one of its own: of two or
  /// three entries, «AN» and «An» and «an», some hold and some do not.
  @inline(__always)
  private func reading(_ node: Int, at first: Int) -> Lexicon.Reading? {
    let flags = tokens[first].flags
    let holds = tables.readings[2 &* node].holds(flags)
    guard holds || !flags.contains(.capitalized) else { return nil }
    return tables.readings[2 &* node &+ (holds ? 0 : 1)]
  }

  /// What was written from `start` on.
  @inline(__always)
  private func found(_ classes: UInt64, from start: Int, _ matches: MatchWriter) -> Found {
    Found(
      classes: classes, range: matches.range(from: start), stops: NameStops(classes).rawValue)
  }

  /// Follows the longer phrases that begin with a word, from its second word on. They are found
  /// the shortest first; each goes before what was written from `start` on.
  @inline(never)
  private func matchPhrases(
    at first: Int, _ node: Int, _ covering: UnsafeMutableBufferPointer<UInt64>,
    _ matches: inout MatchWriter
  ) -> Found {
    let start = matches.count
    var hash = tokens[first].hash
    var last = first
    var all: UInt64 = 0
    var longer = node
    while tables.readings[2 &* longer].continues != 0, let next = next(after: last),
      next &- first < 0xFFFF
    {
      last = next
      hash = TokenHash.chain(hash, tokens[last].hash)
      guard tables.mayGoOn(hash) != 0 else { break }
      longer = tables.node(hash)
      guard longer >= 0 else { break }
      let shorter = matches.count
      let classes = write(longer, first, last, to: &matches)
      guard classes != 0 else { continue }
      if shorter > start {
        matches.rotate(start, shorter)
      } else {
        all |= writeWord(node, at: first, to: &matches)
      }
      all |= classes
      var inside = last
      while inside > first {
        covering[inside] |= classes
        inside &-= 1
      }
    }
    if matches.count == start { return word(node, at: first, &matches) }
    return found(all, from: start, matches)
  }

  /// Writes the entries of a single word behind those of a phrase; gives their classes.
  @inline(__always)
  private func writeWord(_ node: Int, at first: Int, to matches: inout MatchWriter) -> UInt64 {
    guard let reading = reading(node, at: first) else {
      return write(node, first, first, to: &matches)
    }
    guard matches.hasRoom(Int(reading.count)) else { return 0 }
    var place = Int(reading.start)
    let end = place &+ Int(reading.count)
    while place < end {
      matches.append(tables.words[place])
      place &+= 1
    }
    return reading.classes
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
  /// stepped over.
  @inline(__always)
  private func next(after index: Int) -> Int? {
    var next = index &+ 1
    guard next < tokens.count else { return nil }
    if tokens[next].kind == .hyphen, !tokens[next].hasSpaceBefore {
      next &+= 1
      guard next < tokens.count, !tokens[next].hasSpaceBefore else { return nil }
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

  /// The place of what was written from `start` on.
  @inline(__always)
  func range(from start: Int) -> MatchRange {
    MatchRange(
      start: UInt32(truncatingIfNeeded: start) | MatchRange.written,
      count: UInt32(truncatingIfNeeded: count &- start))
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
