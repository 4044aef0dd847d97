public import VNAModel

/// A place that keeps bulletins. This page is the contract; `VNAStorageTesting` checks it.
///
/// ## What is kept
///
/// A bulletin is kept under its *key*: the caller's record id, else its address, else its content
/// id (``StoredBulletin/key(of:)``). Kept are the bytes of its source, its annotation (all else that
/// a ``/VNAModel/Bulletin`` holds) and the name of the engine that made the annotation. Another text under
/// the same key is a new *version*, as when a page is corrected and issued again: the new one is
/// *current*, and the old ones stay readable through ``versions(of:)`` and by their content ids. All
/// other operations see current versions only.
///
/// ## Atomicity and order
///
/// A call of ``insert(_:engine:)``, ``remove(_:)`` or ``reannotate(engine:_:)`` for one batch takes
/// place as a whole or not at all, also for those who read meanwhile. What it did is seen by every
/// call that starts after it returned, of any task. Batches take place one after the other. Each
/// version gets a *sequence* number, larger than all before it; numbers are not used twice, and a
/// renewed annotation keeps the number.
///
/// ## Durability
///
/// When a call returns, what it did has reached the place that the store promises; each store says
/// which (``ArchiveStore/Options/durability``). A call that throws has done nothing, with one
/// exception: after ``StoreError/Kind/failed`` and ``StoreError/Kind/poisoned`` the last batch may
/// or may not be there when the store is opened again, whole in either case.
///
/// ## Concurrency
///
/// A store is `Sendable`: all operations may be called from any number of tasks at the same time.
/// Readers do not wait for a batch that is being written for longer than it takes to publish it.
/// Nothing is said of two stores opened on the same place; see the store's own documentation.
///
/// ## Errors
///
/// Every failure is a ``StoreError``, whose kind says what can be done. No operation stops the
/// process for what it finds on a disk or is handed by a caller.
///
/// ## Cancellation
///
/// A cancelled task gets ``StoreError/Kind/cancelled`` from the next operation that it calls or,
/// in the middle of one that takes long, at the next border of a batch; nothing is half done. It is a
/// ``StoreError`` like all others: `catch is CancellationError`, which is right for the parser
/// (`parseUnlessCancelled`), does not see it.
public protocol BulletinStore: Sendable {
  /// Adds bulletins as one batch.
  ///
  /// A bulletin whose text is that of the current version of its key is a duplicate and changes
  /// nothing, whatever its annotation; so is one that is twice in the batch.
  ///
  /// - Parameters:
  ///   - bulletins: the bulletins, in the order in which they get their sequence numbers.
  ///   - engine: what made the annotations, as `VNAKit 0.1.0`.
  /// - Returns: one report for each bulletin, in their order.
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `readOnly`, `full`, `failed` or `poisoned`;
  ///   with `invalid` for bulletins that the store cannot hold.
  @discardableResult
  func insert(
    _ bulletins: [Bulletin], engine: String
  ) async throws(StoreError) -> [InsertReport]

  /// Removes bulletins with all their versions, as one batch.
  ///
  /// - Parameter keys: the keys; those that are not there do no harm.
  /// - Returns: how many were there.
  /// - Throws: ``StoreError``, of the same kinds as inserting.
  func remove(_ keys: [String]) async throws(StoreError) -> Int

  /// The bulletin that an id names: the current version where it is a key, else the version with
  /// that content id, the latest one of several; nil where there is none.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `failed` or `corrupt`.
  func bulletin(_ id: String) async throws(StoreError) -> StoredBulletin?

  /// All versions of a key, the oldest first; none for a key that is not there.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `failed` or `corrupt`.
  func versions(of key: String) async throws(StoreError) -> [StoredBulletin]

  /// The bulletins that a query selects, in its order, a page at a time.
  ///
  /// Equals in the order of the query come in the order of their sequence numbers, so that the same
  /// query on the same contents always gives the same list. Between two pages the contents may
  /// change: what was there all the time and keeps its rank comes exactly once. A relevance depends
  /// on all contents, so in that order a change can let a bulletin come twice or not at all. How it
  /// is measured is the store's own affair: it is positive, and the more, the better.
  ///
  /// - Parameters:
  ///   - query: what to select; its ``Query/limit`` bounds all pages together.
  ///   - cursor: where the page before ended, as its ``BulletinPage/next``; nil for the first page. A cursor
  ///     belongs to the store and the query that gave it.
  ///   - limit: the size of the page, at least 1.
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `failed` or `corrupt`; with `invalid` for a
  ///   cursor that is none of this store's and for a limit below 1.
  func page(
    _ query: Query, after cursor: Cursor?, limit: Int
  ) async throws(StoreError) -> BulletinPage

  /// How many bulletins a query selects; ``Query/limit`` bounds it.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `failed` or `corrupt`.
  func count(_ query: Query) async throws(StoreError) -> Int

  /// What the bulletins that a query selects name, most frequent first.
  ///
  /// A bulletin counts once for a value. Spellings that fold alike are one value («Tô Lâm», «To
  /// Lam»), shown in its most frequent spelling. Equals come in the order of their spellings' bytes.
  ///
  /// - Parameters:
  ///   - facet: what to count.
  ///   - query: the bulletins; its order is of no account, its ``Query/limit`` is.
  ///   - limit: the largest number of values.
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `failed` or `corrupt`.
  func facets(
    _ facet: Facet, of query: Query, limit: Int
  ) async throws(StoreError) -> [FacetValue]

  /// Makes the annotations anew of all current versions that another engine annotated.
  ///
  /// It goes in batches, each as a whole: one that is stopped or fails has done a part, and the next
  /// call does the rest.
  ///
  /// - Parameters:
  ///   - engine: what makes the annotations now; bulletins that have this name are left alone.
  ///   - annotate: makes a bulletin of the same source; the source it returns is not looked at.
  /// - Returns: how many were made anew.
  /// - Throws: ``StoreError``, of the same kinds as inserting, and `corrupt`.
  func reannotate(
    engine: String, _ annotate: @Sendable (Bulletin) -> Bulletin
  ) async throws(StoreError) -> Int

  /// What the store holds.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `failed` or `corrupt`.
  func statistics() async throws(StoreError) -> StoreStatistics

  /// Ends the use of the store; what it holds in memory for the next opening is written. Calls
  /// after it throw ``StoreError/Kind/closed``, but a second `close` does nothing.
  ///
  /// - Throws: ``StoreError`` with `failed` or `full`; the store is closed all the same.
  func close() async throws(StoreError)
}

extension BulletinStore {
  /// Adds one bulletin, as a batch of its own.
  ///
  /// - Parameters:
  ///   - bulletin: the bulletin.
  ///   - engine: what made its annotation.
  /// - Throws: what inserting a batch throws.
  @discardableResult
  public func insert(_ bulletin: Bulletin, engine: String) async throws(StoreError) -> InsertReport
  {
    try await insert([bulletin], engine: engine).only()
  }
}

extension [InsertReport] {
  /// The report of a batch of one.
  func only() throws(StoreError) -> InsertReport {
    guard let report = first else {
      throw StoreError(.failed, "the store gave no report for a bulletin")
    }
    return report
  }
}
