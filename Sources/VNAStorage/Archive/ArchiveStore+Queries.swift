import Synchronization
import VNAModel

extension ArchiveStore {
  /// A bulletin that a query selects: its place in the order of the query and in the archive.
  struct Selected: Sendable {
    var rank: Rank
    var position: Position
    var score: Double
  }

  public func page(
    _ query: Query, after cursor: Cursor? = nil, limit: Int
  ) throws(StoreError) -> BulletinPage {
    try checkOpen()
    let query = CompiledQuery(query)
    let place = try cursor.map { cursor throws(StoreError) in try cursor.position() }
    let taken = place?.taken ?? 0
    let count = try query.pageLimit(limit, after: taken)
    return try evaluating(needsIndex: query.needsIndex) { catalog throws(StoreError) in
      // One more tells whether there is a next page.
      let top = try select(query, in: catalog, after: place?.rank, top: count + 1)
      var bulletins: [StoredBulletin] = []
      for selected in top.prefix(count) {
        var stored = try read(catalog.segments[selected.position.segment], selected.position.entry)
        stored.score = selected.score
        bulletins.append(stored)
      }
      var next: Cursor?
      if top.count > count, count > 0, taken + count < query.limit ?? .max {
        next = Cursor(after: top[count - 1].rank, taken: taken + count)
      }
      return BulletinPage(bulletins, next: next)
    }
  }

  public func count(_ query: Query) throws(StoreError) -> Int {
    try checkOpen()
    let query = CompiledQuery(query)
    return try evaluating(needsIndex: query.needsIndex) { catalog throws(StoreError) in
      min(try select(query, in: catalog, after: nil, top: nil).count, query.limit ?? .max)
    }
  }

  public func facets(
    _ facet: Facet, of query: Query, limit: Int
  ) throws(StoreError) -> [FacetValue] {
    try checkOpen()
    let query = CompiledQuery(query)
    return try evaluating(needsIndex: true) { catalog throws(StoreError) in
      let selected = try select(query, in: catalog, after: nil, top: query.limit)
      return try FacetCount(facet, catalog).top(limit, of: selected)
    }
  }

  /// Does something with the catalog, and with an index of it where that is needed. An index that
  /// turns out to be damaged is made anew, once.
  private func evaluating<Value>(
    needsIndex: Bool, _ body: (Catalog) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard needsIndex else { return try body(catalog.withLock { $0 }) }
    do throws(StoreError) {
      return try body(try indexedCatalog())
    } catch {
      guard error.kind == .corrupt, error.path?.hasSuffix(".vidx") ?? false else { throw error }
      catalog.withLock { $0.forgetIndexes() }
      return try body(try indexedCatalog())
    }
  }

  /// The bulletins that a query selects.
  ///
  /// - Parameters:
  ///   - rank: leaves out those up to this rank.
  ///   - top: only the first so many, in order; nil gives all in any order.
  func select(
    _ query: CompiledQuery, in catalog: Catalog, after rank: Rank?, top: Int?
  ) throws(StoreError) -> [Selected] {
    var found = TopSelected(limit: top)
    func add(_ position: Position, _ score: Double) {
      let entry = catalog[position]
      guard query.dates.isOpen || query.dates.overlaps(entry) else { return }
      let place = Rank(
        query.order, firstDay: entry.first, lastDay: entry.last, score: score,
        sequence: entry.sequence)
      if let rank, place <= rank { return }
      found.add(Selected(rank: place, position: position, score: score))
    }
    if query.needsIndex {
      var evaluation = SearchEvaluation(query, catalog) { position throws(StoreError) in
        try self.read(catalog.segments[position.segment], position.entry).bulletin
      }
      try evaluation.run()
      for part in evaluation.parts {
        for document in part.selected {
          let entry = part.part.entries.lowerBound + Int(document)
          let score = part.scores.isEmpty ? 0 : part.scores[Int(document)]
          add(Position(segment: part.segment, entry: entry), score)
        }
      }
      return found.inOrder()
    }
    for (number, segment) in catalog.segments.enumerated() {
      try StoreError.checkCancellation()
      for index in 0..<segment.table.count where segment.current.contains(index) {
        add(Position(segment: number, entry: index), 0)
      }
    }
    return found.inOrder()
  }

  public func statistics() throws(StoreError) -> StoreStatistics {
    try checkOpen()
    let catalog = catalog.withLock { $0 }
    var stored = 0
    for name in try access.names() {
      guard ArchiveFiles.number(name) != nil else { continue }
      do throws(StoreError) {
        stored += try access.size(try access.open(name, .read), name)
      } catch {
        // A file may be replaced while we count.
        guard error.kind == .missing else { throw error }
      }
    }
    let records = catalog.segments.reduce(0) { $0 + $1.table.count }
    return StoreStatistics(
      bulletinCount: catalog.bulletinCount, versionCount: catalog.versionCount,
      sourceBytes: catalog.sourceBytes, storedBytes: stored,
      details: [
        .init("segments", String(catalog.segments.count)), .init("records", String(records)),
        .init("superseded-records", String(records - catalog.versionCount)),
        .init("format", String(ArchiveFormat.version)),
      ])
  }
}

extension Query.DateRange {
  /// Whether a record's days and these have one in common.
  func overlaps(_ entry: Entry) -> Bool {
    guard let firstDay = entry.first, let lastDay = entry.last else { return isOpen }
    if let first, lastDay < first.dayNumber { return false }
    if let last, firstDay > last.dayNumber { return false }
    return true
  }
}

/// The first of many in the order of their ranks: a heap whose top is the last of those kept.
struct TopSelected {
  private let limit: Int?
  private var heap: [ArchiveStore.Selected] = []

  init(limit: Int?) { self.limit = limit }

  mutating func add(_ selected: ArchiveStore.Selected) {
    guard let limit else {
      heap.append(selected)
      return
    }
    if heap.count < limit {
      heap.append(selected)
      var child = heap.count - 1
      while child > 0 {
        let parent = (child - 1) / 2
        guard heap[parent].rank < heap[child].rank else { break }
        heap.swapAt(parent, child)
        child = parent
      }
    } else if let last = heap.first, selected.rank < last.rank {
      heap[0] = selected
      sink()
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var largest = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[largest].rank < heap[child].rank {
        largest = child
      }
      if largest == parent { return }
      heap.swapAt(parent, largest)
      parent = largest
    }
  }

  /// Those kept: in order where there is a limit.
  func inOrder() -> [ArchiveStore.Selected] {
    limit == nil ? heap : heap.sorted { $0.rank < $1.rank }
  }
}
