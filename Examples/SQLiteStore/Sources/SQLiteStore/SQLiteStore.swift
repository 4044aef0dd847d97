import CSQLite
import Foundation
import Synchronization
public import VNAKit

/// A store of bulletins in a file of SQLite: how an application brings its own database.
///
/// Each version is a row; what is searched stands beside it in a table of FTS5, as the terms that
/// VNAKit makes of a text. FTS5 finds the candidates for a query and says how relevant they are, and
/// ``QueryMatcher`` decides, so that all stores find the same. Every method keeps what
/// ``BulletinStore`` says of it; `VNAStorageTesting` checks that.
public final class SQLiteStore: BulletinStore {
  /// `sqlite:FILE`, for a ``StoreRegistry``.
  public static let scheme = StoreRegistry.Scheme(
    "sqlite", location: "FILE", summary: "a database of SQLite with full-text search"
  ) { location, access throws(StoreError) in
    try SQLiteStore(path: location, access: access)
  }

  private let connection: Mutex<Connection?>
  /// The file.
  public let path: String

  /// Opens a database, or makes one.
  public init(path: String, access: StoreRegistry.Access = .create) throws(StoreError) {
    self.path = path
    let flags =
      switch access {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      }
    let connection = try Connection(path: path, flags: flags | SQLITE_OPEN_NOMUTEX)
    if access != .readOnly {
      for sql in Self.schema { try connection.run(sql) }
    }
    self.connection = Mutex(connection)
  }

  private static let schema = [
    "PRAGMA journal_mode = WAL",
    // What was committed outlives the loss of power.
    "PRAGMA synchronous = FULL",
    """
    CREATE TABLE IF NOT EXISTS versions(
      sequence INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, id TEXT NOT NULL,
      version INTEGER NOT NULL, is_current INTEGER NOT NULL, engine TEXT NOT NULL,
      first_day INTEGER, last_day INTEGER, source BLOB NOT NULL, annotation BLOB NOT NULL)
    """,
    "CREATE UNIQUE INDEX IF NOT EXISTS by_key ON versions(key, version)",
    "CREATE INDEX IF NOT EXISTS by_id ON versions(id)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(terms, tokenize = 'unicode61')",
  ]

  /// Does something with the connection as the only one.
  func with<Value: Sendable>(
    _ body: (Connection) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try StoreError.checkCancellation()
    let result: Result<Value, StoreError> = connection.withLock { connection in
      guard let connection else { return .failure(StoreError(.closed, "the store is closed")) }
      return Result { () throws(StoreError) in try body(connection) }
    }
    return try result.get()
  }

  public func close() {
    connection.withLock { connection in
      connection?.close()
      connection = nil
    }
  }

  // MARK: Writing

  public func insert(
    _ bulletins: [Bulletin], engine: String
  ) throws(StoreError) -> [InsertReport] {
    try with { connection throws(StoreError) in
      try connection.transaction { () throws(StoreError) in
        var reports: [InsertReport] = []
        for bulletin in bulletins { reports.append(try insert(bulletin, engine, connection)) }
        return reports
      }
    }
  }

  private func insert(
    _ bulletin: Bulletin, _ engine: String, _ connection: Connection
  ) throws(StoreError) -> InsertReport {
    let key = StoredBulletin.key(of: bulletin)
    let id = StoredBulletin.contentID(of: bulletin)
    var last: (version: Int, id: String)?
    try connection.run(
      "SELECT version, id FROM versions WHERE key = ? AND is_current", [.text(key)]
    ) { row throws(StoreError) in last = (row.integer(0), row.text(1)) }
    if let last, last.id == id {
      return InsertReport(.duplicate, key: key, id: id, version: last.version)
    }
    try connection.run(
      "UPDATE versions SET is_current = 0 WHERE key = ? AND is_current", [.text(key)])
    let version = (last?.version ?? 0) + 1
    let days = bulletin.storyDays
    try connection.run(
      """
      INSERT INTO versions(key, id, version, is_current, engine, first_day, last_day, source,
        annotation) VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?)
      """,
      [
        .text(key), .text(id), .integer(Int64(version)), .text(engine),
        .init(days?.lowerBound.dayNumber), .init(days?.upperBound.dayNumber),
        .blob(bulletin.source.text.bytes), .blob(try Annotation.encode(bulletin)),
      ])
    try connection.run(
      "INSERT INTO words(rowid, terms) VALUES(?, ?)",
      [.integer(connection.lastRow), .text(SearchTerms.text(of: bulletin))])
    return InsertReport(last == nil ? .inserted : .replaced, key: key, id: id, version: version)
  }

  public func remove(_ keys: [String]) throws(StoreError) -> Int {
    try with { connection throws(StoreError) in
      try connection.transaction { () throws(StoreError) in
        var count = 0
        for key in keys {
          try connection.run(
            "DELETE FROM words WHERE rowid IN (SELECT sequence FROM versions WHERE key = ?)",
            [.text(key)])
          try connection.run("DELETE FROM versions WHERE key = ?", [.text(key)])
          if connection.changes > 0 { count += 1 }
        }
        return count
      }
    }
  }

  public func reannotate(
    engine: String, _ annotate: @Sendable (Bulletin) -> Bulletin
  ) throws(StoreError) -> Int {
    var count = 0
    while true {
      try StoreError.checkCancellation()
      let batch = try select(
        "WHERE is_current AND engine <> ? ORDER BY sequence LIMIT 64", [.text(engine)])
      if batch.isEmpty { return count }
      let renewed = batch.map { (stored: $0, bulletin: annotate($0.bulletin)) }
      count += try with { connection throws(StoreError) in
        try connection.transaction { () throws(StoreError) in
          for (stored, annotated) in renewed {
            var bulletin = annotated
            bulletin.source = stored.bulletin.source
            let row = Connection.Value.integer(Int64(stored.sequence))
            let days = bulletin.storyDays
            try connection.run(
              """
              UPDATE versions SET engine = ?, annotation = ?, first_day = ?, last_day = ?
              WHERE sequence = ?
              """,
              [
                .text(engine), .blob(try Annotation.encode(bulletin)),
                .init(days?.lowerBound.dayNumber), .init(days?.upperBound.dayNumber), row,
              ])
            try connection.run(
              "UPDATE words SET terms = ? WHERE rowid = ?",
              [.text(SearchTerms.text(of: bulletin)), row])
          }
          return renewed.count
        }
      }
    }
  }

  // MARK: Reading

  public func bulletin(_ id: String) throws(StoreError) -> StoredBulletin? {
    if let current = try select("WHERE key = ? AND is_current", [.text(id)]).first {
      return current
    }
    return try select("WHERE id = ? ORDER BY sequence DESC LIMIT 1", [.text(id)]).first
  }

  public func versions(of key: String) throws(StoreError) -> [StoredBulletin] {
    try select("WHERE key = ? ORDER BY version", [.text(key)])
  }

  public func statistics() throws(StoreError) -> StoreStatistics {
    try with { connection throws(StoreError) in
      var statistics = StoreStatistics(bulletinCount: 0, versionCount: 0, sourceBytes: 0)
      try connection.run(
        "SELECT count(*), total(is_current), total(length(source)) FROM versions"
      ) { row throws(StoreError) in
        statistics.versionCount = row.integer(0)
        statistics.bulletinCount = row.integer(1)
        statistics.sourceBytes = row.integer(2)
      }
      try connection.run(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
      ) { row throws(StoreError) in statistics.storedBytes = row.integer(0) }
      return statistics
    }
  }

  /// The versions that a condition selects.
  func select(
    _ condition: String, _ values: [Connection.Value]
  ) throws(StoreError) -> [StoredBulletin] {
    try with { connection throws(StoreError) in
      var found: [StoredBulletin] = []
      try connection.run(
        "SELECT sequence, key, id, version, engine, source, annotation FROM versions \(condition)",
        values
      ) { row throws(StoreError) in
        found.append(
          StoredBulletin(
            key: row.text(1), id: row.text(2), version: row.integer(3),
            sequence: UInt64(row.integer(0)), engine: row.text(4),
            bulletin: try Annotation.decode(row.blob(6), source: row.blob(5))))
      }
      return found
    }
  }
}

/// A bulletin without its text, as the JSON of Docs/output.md.
private enum Annotation {
  static func encode(_ bulletin: Bulletin) throws(StoreError) -> [UInt8] {
    do {
      return Array(try JSONEncoder().encode(bulletin))
    } catch {
      throw StoreError(.invalid, "the bulletin cannot be written as JSON: \(error)")
    }
  }

  static func decode(_ json: [UInt8], source: [UInt8]) throws(StoreError) -> Bulletin {
    do {
      let decoder = JSONDecoder()
      decoder.userInfo[.bulletinSource] = SourceText(utf8: source)
      return try decoder.decode(Bulletin.self, from: Data(json))
    } catch {
      throw StoreError(.corrupt, "the annotation cannot be read: \(error)")
    }
  }
}
