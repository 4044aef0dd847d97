import Synchronization
public import VNAModel

/// A store in the memory of the process: for tests, and for work that need not be kept.
///
/// It looks at every bulletin for every query, so it is for thousands of bulletins, not for
/// hundreds of thousands; its answers are what every other store's have to be.
public final class MemoryStore: BulletinStore {
  private struct State {
    /// The versions of each key, the oldest first.
    var versions: [String: [StoredBulletin]] = [:]
    var nextSequence: UInt64 = 1
    var isClosed = false
  }

  private let state = Mutex(State())

  /// Makes an empty store.
  public init() {}

  private func withState<Value: Sendable>(
    _ body: (inout State) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try StoreError.checkCancellation()
    let result: Result<Value, StoreError> = state.withLock { state in
      guard !state.isClosed else { return .failure(StoreError(.closed, "the store is closed")) }
      return Result { () throws(StoreError) in try body(&state) }
    }
    return try result.get()
  }

  @discardableResult
  public func insert(
    _ bulletins: [Bulletin], engine: String
  ) throws(StoreError) -> [InsertReport] {
    try withState { state throws(StoreError) in
      bulletins.map { bulletin in
        let key = StoredBulletin.key(of: bulletin)
        let id = StoredBulletin.contentID(of: bulletin)
        let last = state.versions[key]?.last
        if let last, last.id == id {
          return InsertReport(.duplicate, key: key, id: id, version: last.version)
        }
        let version = (last?.version ?? 0) + 1
        state.versions[key, default: []].append(
          StoredBulletin(
            key: key, id: id, version: version, sequence: state.nextSequence, engine: engine,
            bulletin: bulletin))
        state.nextSequence += 1
        return InsertReport(
          last == nil ? .inserted : .replaced, key: key, id: id, version: version)
      }
    }
  }

  /// Adds one `bulletin`, annotated by `engine`, as a batch of its own, for code that does not suspend.
  ///
  /// - Throws: what inserting a batch throws.
  @discardableResult
  public func insert(_ bulletin: Bulletin, engine: String) throws(StoreError) -> InsertReport {
    try insert([bulletin], engine: engine).only()
  }

  public func remove(_ keys: [String]) throws(StoreError) -> Int {
    try withState { state throws(StoreError) in
      keys.reduce(0) { $0 + (state.versions.removeValue(forKey: $1) == nil ? 0 : 1) }
    }
  }

  public func bulletin(_ id: String) throws(StoreError) -> StoredBulletin? {
    try withState { state throws(StoreError) in
      if let current = state.versions[id]?.last { return current }
      return state.versions.values.joined().filter { $0.id == id }.max {
        $0.sequence < $1.sequence
      }
    }
  }

  public func versions(of key: String) throws(StoreError) -> [StoredBulletin] {
    try withState { state throws(StoreError) in state.versions[key] ?? [] }
  }

  public func page(
    _ query: Query, after cursor: Cursor? = nil, limit: Int
  ) throws(StoreError) -> BulletinPage {
    let query = CompiledQuery(query)
    let position = try cursor.map { cursor throws(StoreError) in try cursor.position() }
    let taken = position?.taken ?? 0
    var ranked = try selected(by: query)
    if let rank = position?.rank { ranked.removeAll { $0.rank <= rank } }
    let count = try query.pageLimit(limit, after: taken)
    let page = ranked.prefix(count)
    let hasMore = ranked.count > count && taken + count < query.limit ?? .max
    return BulletinPage(
      page.map(\.bulletin),
      next: hasMore
        ? page.last.map { Cursor(after: $0.rank, taken: taken + page.count) } : nil)
  }

  public func count(_ query: Query) throws(StoreError) -> Int {
    let query = CompiledQuery(query)
    return min(try selected(by: query).count, query.limit ?? .max)
  }

  public func facets(
    _ facet: Facet, of query: Query, limit: Int
  ) throws(StoreError) -> [FacetValue] {
    let query = CompiledQuery(query)
    var counter = FacetCounter(facet)
    for item in try selected(by: query).prefix(query.limit ?? .max) {
      counter.add(StoryFacts(item.bulletin.bulletin).values(of: facet))
    }
    return counter.top(limit)
  }

  public func reannotate(
    engine: String, _ annotate: @Sendable (Bulletin) -> Bulletin
  ) throws(StoreError) -> Int {
    let old = try withState { state throws(StoreError) in
      state.versions.values.compactMap(\.last).filter { $0.engine != engine }
    }
    var count = 0
    for stored in old {
      var renewed = annotate(stored.bulletin)
      renewed.source = stored.bulletin.source
      try withState { state throws(StoreError) in
        guard let last = state.versions[stored.key]?.indices.last,
          state.versions[stored.key]?[last].sequence == stored.sequence
        else { return }
        state.versions[stored.key]?[last].bulletin = renewed
        state.versions[stored.key]?[last].engine = engine
        count += 1
      }
    }
    return count
  }

  public func statistics() throws(StoreError) -> StoreStatistics {
    try withState { state throws(StoreError) in
      let all = state.versions.values.joined()
      return StoreStatistics(
        bulletinCount: state.versions.count, versionCount: all.count,
        sourceBytes: all.reduce(0) { $0 + $1.bulletin.source.text.count })
    }
  }

  public func close() { state.withLock { $0.isClosed = true } }

  // MARK: Queries

  private struct Selected {
    var rank: Rank
    var bulletin: StoredBulletin
  }

  /// The current bulletins that a query selects, in its order.
  private func selected(by query: CompiledQuery) throws(StoreError) -> [Selected] {
    let current = try withState { state throws(StoreError) in
      state.versions.values.compactMap(\.last)
    }
    let terms = query.isRanked ? query.rankedTerms : []
    var matcher = BulletinMatcher()
    var holders = [Int](repeating: 0, count: terms.count)
    var length = 0
    var found: [(bulletin: StoredBulletin, frequencies: [Int], length: Int)] = []
    for stored in current {
      try StoreError.checkCancellation()
      matcher.read(stored.bulletin)
      length += matcher.length
      let frequencies = terms.map { matcher.frequency(of: $0) }
      for (index, frequency) in frequencies.enumerated() where frequency > 0 {
        holders[index] += 1
      }
      if matcher.matches(query) { found.append((stored, frequencies, matcher.length)) }
    }
    let relevance = Relevance(count: current.count, terms: length)
    let weights = holders.map { relevance.weight(bulletins: $0) }
    return found.map { stored, frequencies, length in
      var stored = stored
      for (index, frequency) in frequencies.enumerated() where frequency > 0 {
        stored.score += relevance.score(
          weight: weights[index], frequency: frequency, length: length)
      }
      let days = StoryFacts.days(of: stored.bulletin)
      return Selected(
        rank: Rank(
          query.order, firstDay: days?.lowerBound.dayNumber, lastDay: days?.upperBound.dayNumber,
          score: stored.score, sequence: stored.sequence),
        bulletin: stored)
    }.sorted { $0.rank < $1.rank }
  }
}
