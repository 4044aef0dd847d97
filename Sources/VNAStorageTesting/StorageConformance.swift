public import VNAStorage

/// One thing that every store has to keep, as a check that any test framework can run:
///
/// ```swift
/// for check in StorageConformance.all {
///   try await check.run(StoreMaker { MemoryStore() })  // or your store
/// }
/// ```
public struct ConformanceCheck: Sendable, CustomStringConvertible {
  /// What a check is about, so that a store that cannot do all can say what it lacks.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// Inserting, versions, reading, removing, annotating anew.
    case core
    /// Queries, pages, counts and facets.
    case query
    /// What is there when the store is opened again.
    case durability
    /// Several tasks at once.
    case concurrency
  }

  /// What has to hold, in words.
  public let name: String
  /// What it is about.
  public let group: Group
  private let body: @Sendable (StoreMaker) async throws -> Void

  init(
    _ group: Group, _ name: String, _ body: @escaping @Sendable (StoreMaker) async throws -> Void
  ) {
    self.group = group
    self.name = name
    self.body = body
  }

  /// Runs the check on stores that `maker` makes.
  ///
  /// - Throws: ``ConformanceFailure`` where the store does not keep it, or what the store threw.
  public func run(_ maker: StoreMaker) async throws { try await body(maker) }

  /// `core: a new bulletin is inserted`
  public var description: String { "\(group.rawValue): \(name)" }
}

/// Makes the stores that checks are run on.
public struct StoreMaker: Sendable {
  /// Makes an empty store, a new one at each call.
  public let make: @Sendable () async throws -> any BulletinStore
  /// Opens a store again at the place of one that was closed.
  public let reopen: (@Sendable (any BulletinStore) async throws -> any BulletinStore)?

  /// A maker of two closures; without `reopen` the checks of ``ConformanceCheck/Group/durability`` do
  /// nothing.
  ///
  /// - Throws: nothing itself; what the closures throw ends the check.
  public init(
    reopen: (@Sendable (any BulletinStore) async throws -> any BulletinStore)? = nil,
    _ make: @escaping @Sendable () async throws -> any BulletinStore
  ) {
    self.make = make
    self.reopen = reopen
  }
}

/// What a store did not keep.
public struct ConformanceFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was expected and what came.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// The checks.
public enum StorageConformance {
  /// All of them.
  public static let all = core + query + durability + concurrency
  /// Those of one group.
  public static func checks(_ group: ConformanceCheck.Group) -> [ConformanceCheck] {
    all.filter { $0.group == group }
  }
}

/// Fails unless two values are equal.
func expect<Value: Equatable>(
  _ value: Value, _ expected: Value, _ what: @autoclosure () -> String
) throws {
  if value != expected {
    throw ConformanceFailure("\(what()): expected \(expected), got \(value)")
  }
}

/// Fails unless something holds.
func expect(_ holds: Bool, _ what: @autoclosure () -> String) throws {
  if !holds { throw ConformanceFailure(what()) }
}

/// Fails unless `body` throws an error of a kind.
func expect(
  _ kind: StoreError.Kind, _ what: String, _ body: () async throws -> Void
) async throws {
  do {
    try await body()
  } catch let error as StoreError {
    return try expect(error.kind, kind, what)
  }
  throw ConformanceFailure("\(what): expected the error \(kind.rawValue), got none")
}

extension BulletinStore {
  /// The keys of all bulletins that a query selects, in its order, read in pages.
  func keys(_ query: Query = Query(), pageSize: Int = 256) async throws -> [String] {
    var keys: [String] = []
    for try await stored in bulletins(query, pageSize: pageSize) { keys.append(stored.key) }
    return keys
  }

  func keys(_ query: String) async throws -> [String] { try await keys(Query(query)).sorted() }
}
