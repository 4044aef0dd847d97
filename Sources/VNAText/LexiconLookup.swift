extension Lexicon {
  /// The arrays of a lexicon in place, for the inner loop of the search.
  struct Tables {
    var bucketShift: UInt64
    var bucketStarts: UnsafeBufferPointer<UInt32>
    var fingerprints: UnsafeBufferPointer<UInt32>
    var nodes: UnsafeBufferPointer<UInt32>
    var entries: UnsafeBufferPointer<Entry>
    var firstFilter: UnsafeBufferPointer<UInt64>
    var nextFilter: UnsafeBufferPointer<UInt64>

    /// Whether a filter of a power of two of words has the bit of a hash.
    @inline(__always)
    static func passes(_ filter: UnsafeBufferPointer<UInt64>, _ hash: UInt64) -> Bool {
      let word = Int(truncatingIfNeeded: hash &>> 6) & (filter.count &- 1)
      return filter[word] &>> (hash & 63) & 1 != 0
    }

    /// The node of a hash, or -1.
    @inline(__always)
    func node(_ hash: UInt64) -> Int {
      let bucket = Int(truncatingIfNeeded: hash &>> bucketShift)
      let fingerprint = UInt32(truncatingIfNeeded: hash)
      var index = Int(bucketStarts[bucket])
      let end = Int(bucketStarts[bucket &+ 1])
      while index < end {
        if fingerprints[index] == fingerprint { return index }
        index &+= 1
      }
      return -1
    }

    @inline(__always)
    func entryRange(_ node: Int) -> Range<Int> {
      let first = Int(nodes[node] & ~Lexicon.continues)
      let end = Int(nodes[node &+ 1] & ~Lexicon.continues)
      return Range(uncheckedBounds: (first, end))
    }

    @inline(__always)
    func continues(_ node: Int) -> Bool { nodes[node] & Lexicon.continues != 0 }
  }

  /// Finds the phrases that start at each token; `matches` is filled anew.
  ///
  /// Linear in the number of tokens: a phrase has no more words than the longest of the lexicon.
  /// A phrase never crosses a sentence; hyphens without spaces are stepped over.
  public func match(_ tokens: TokenTable, into matches: inout MatchTable) {
    matches.prepare(tokens.count)
    arrays.withTables { tables in
      tokens.storage.withUnsafeBufferPointer { all in
        let search = Search(tables: tables, tokens: all, count: tokens.count)
        matches.fill(search)
      }
    }
  }
}

/// One search for the phrases of a lexicon in some tokens.
struct Search {
  let tables: Lexicon.Tables
  let tokens: UnsafeBufferPointer<Token>
  let count: Int

  /// Appends the phrases that start at a token, the longest first; marks the tokens that they
  /// cover and returns their classes.
  func match(
    at first: Int, covering: UnsafeMutableBufferPointer<UInt64>,
    into matches: inout ContiguousArray<LexiconMatch>
  ) -> UInt64 {
    let flags = tokens[first].flags
    let start = matches.count
    var hash = tokens[first].hash
    var last = first
    var all: UInt64 = 0
    while true {
      let node = tables.node(hash)
      guard node >= 0 else { break }
      var classes: UInt64 = 0
      let range = tables.entryRange(node)
      var entry = range.upperBound
      // Backwards, since the whole is turned round at the end.
      while entry > range.lowerBound {
        entry &-= 1
        let found = tables.entries[entry]
        guard found.caseRule.holds(flags) else { continue }
        classes |= found.lexiconClass.bit
        matches.append(
          LexiconMatch(
            entry: UInt32(truncatingIfNeeded: entry),
            tokenCount: UInt16(truncatingIfNeeded: last &- first &+ 1),
            lexiconClass: found.lexiconClass))
      }
      if classes != 0 {
        all |= classes
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
    // In place: a slice turned round would be a copy.
    var (low, high) = (start, matches.count &- 1)
    while low < high {
      matches.swapAt(low, high)
      (low, high) = (low &+ 1, high &- 1)
    }
    return all
  }

  /// The token that can go on a phrase: the next one of the sentence; a hyphen without spaces is
  /// stepped over.
  @inline(__always)
  private func next(after index: Int) -> Int? {
    var next = index &+ 1
    guard next < count else { return nil }
    if tokens[next].kind == .hyphen, !tokens[next].hasSpaceBefore {
      next &+= 1
      guard next < count, !tokens[next].hasSpaceBefore else { return nil }
    }
    return tokens[next].sentence == tokens[index].sentence ? next : nil
  }
}
