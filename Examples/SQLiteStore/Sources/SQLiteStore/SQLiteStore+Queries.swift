public import VNAKit

extension SQLiteStore {
  /// A row that a query selects, and its place in the order.
  private struct Selected {
    var rank: Double
    var sequence: UInt64
    var score: Double
    var bulletin: StoredBulletin

    /// Whether it comes behind a place.
    func isAfter(_ place: (rank: Double, sequence: UInt64)) -> Bool {
      rank != place.rank ? rank > place.rank : sequence > place.sequence
    }
  }

  public func page(
    _ query: Query, after cursor: Cursor?, limit: Int
  ) throws(StoreError) -> BulletinPage {
    guard limit >= 1 else {
      throw StoreError(.invalid, "a page has at least 1 bulletin, and \(limit) were asked for")
    }
    var selected = try select(query)
    var taken = 0
    if let cursor {
      let parts = cursor.rawValue.split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard parts.count == 3 else {
        throw StoreError(.invalid, "'\(cursor.rawValue)' is no cursor of this store")
      }
      taken = Int(parts[2])
      let place = (rank: Double(bitPattern: parts[0]), sequence: parts[1])
      selected = selected.filter { $0.isAfter(place) }
    }
    let count = min(limit, max(0, (query.limit ?? .max) - taken))
    let page = selected.prefix(count)
    var next: Cursor?
    if let last = page.last, selected.count > count, taken + count < query.limit ?? .max {
      let parts = [last.rank.bitPattern, last.sequence, UInt64(taken + count)]
      next = Cursor(rawValue: parts.map { String($0, radix: 16) }.joined(separator: "-"))
    }
    return BulletinPage(
      page.map { selected in
        var bulletin = selected.bulletin
        bulletin.score = selected.score
        return bulletin
      }, next: next)
  }

  public func count(_ query: Query) throws(StoreError) -> Int {
    min(try select(query).count, query.limit ?? .max)
  }

  public func facets(
    _ facet: Facet, of query: Query, limit: Int
  ) throws(StoreError) -> [FacetValue] {
    var counter = FacetCounter(facet)
    for selected in try select(query).prefix(query.limit ?? .max) {
      counter.add(selected.bulletin.bulletin)
    }
    return counter.top(limit)
  }

  /// What a query selects, in its order.
  private func select(_ query: Query) throws(StoreError) -> [Selected] {
    let matcher = QueryMatcher(query)
    var candidates: [StoredBulletin]
    var scores: [UInt64: Double] = [:]
    if let expression = Self.expression(matcher.requiredTerms) {
      candidates = try select(
        """
        WHERE is_current AND sequence IN (SELECT rowid FROM words WHERE words MATCH ?)
        ORDER BY sequence
        """, [.text(expression)])
      if query.order == .relevance { scores = try self.scores(matcher) }
    } else {
      candidates = try select("WHERE is_current ORDER BY sequence", [])
    }
    candidates = candidates.filter { matcher.matches($0.bulletin) }
    return candidates.map { bulletin in
      let score = scores[bulletin.sequence] ?? 0
      let days = bulletin.bulletin.storyDays
      let rank: Double =
        switch query.order {
        case .relevance: -score
        case .newest: days.map { -Double($0.upperBound.dayNumber) } ?? .infinity
        case .oldest: days.map { Double($0.lowerBound.dayNumber) } ?? .infinity
        case .inserted: 0
        }
      return Selected(rank: rank, sequence: bulletin.sequence, score: score, bulletin: bulletin)
    }.sorted { ($0.rank, $0.sequence) < ($1.rank, $1.sequence) }
  }

  /// What FTS5 thinks of the relevance of each row; smaller is better there.
  private func scores(_ matcher: QueryMatcher) throws(StoreError) -> [UInt64: Double] {
    let all = matcher.requiredTerms.flatMap(\.self)
    guard let expression = Self.expression([all]) else { return [:] }
    return try with { connection throws(StoreError) in
      var scores: [UInt64: Double] = [:]
      try connection.run(
        "SELECT rowid, bm25(words) FROM words WHERE words MATCH ?", [.text(expression)]
      ) { row throws(StoreError) in scores[UInt64(row.integer(0))] = -row.number(1) }
      return scores
    }
  }

  /// The conditions in FTS5's own language: of each list one, of all lists all.
  private static func expression(_ conditions: [[SearchTerm]]) -> String? {
    let parts = conditions.filter { !$0.isEmpty }.map { terms in
      let phrases = terms.map { term in
        // Folded words hold no quotation mark, but nothing here relies on that.
        let text = term.words.joined(separator: " ").split(separator: "\"").joined()
        return "\"\(text)\"" + (term.isPrefix ? "*" : "")
      }
      return "(" + phrases.joined(separator: " OR ") + ")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }
}
