/// The bulletins that a query selects, read a page at a time as they are asked for.
public struct StoredBulletins: AsyncSequence, Sendable {
  /// A bulletin with its key and version.
  public typealias Element = StoredBulletin
  /// What a store throws.
  public typealias Failure = StoreError

  let store: any BulletinStore
  let query: Query
  let pageSize: Int

  /// Reads on, a page ahead of what was asked for at most.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let store: any BulletinStore
    let query: Query
    let pageSize: Int
    private var waiting: [StoredBulletin] = []
    private var cursor: Cursor?
    private var left: Int
    private var isAtEnd = false

    init(_ sequence: StoredBulletins) {
      store = sequence.store
      query = sequence.query
      pageSize = sequence.pageSize
      left = query.limit ?? .max
    }

    /// The next bulletin, or nil at the end.
    ///
    /// - Throws: what ``BulletinStore/page(_:after:limit:)`` throws.
    public mutating func next() async throws(StoreError) -> StoredBulletin? {
      try await next(isolation: nil)
    }

    /// The next bulletin, or nil at the end.
    ///
    /// - Throws: what ``BulletinStore/page(_:after:limit:)`` throws.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(StoreError) -> StoredBulletin? {
      if waiting.isEmpty {
        guard !isAtEnd, left > 0 else { return nil }
        let page = try await store.page(query, after: cursor, limit: Swift.min(pageSize, left))
        // Reversed, so that taking one away moves no other.
        waiting = page.bulletins.reversed()
        left -= page.bulletins.count
        cursor = page.next
        isAtEnd = page.next == nil
      }
      return waiting.popLast()
    }
  }

  /// Starts at the beginning.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

extension BulletinStore {
  /// All bulletins that a query selects, in its order; memory holds one page.
  ///
  /// - Parameters:
  ///   - query: what to select; everything where it is left out.
  ///   - pageSize: how many are read at a time.
  public func bulletins(_ query: Query = Query(), pageSize: Int = 256) -> StoredBulletins {
    StoredBulletins(store: self, query: query, pageSize: Swift.max(1, pageSize))
  }
}
