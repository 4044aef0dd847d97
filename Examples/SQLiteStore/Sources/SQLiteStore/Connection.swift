import CSQLite
import VNAKit

/// A connection to SQLite: statements with values bound to them, and failures as a store tells them.
///
/// It is used by one task at a time: its owner keeps it behind a lock, which is what makes it
/// `Sendable`.
final class Connection: @unchecked Sendable {
  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]
  private let path: String

  /// A value of a column or parameter.
  enum Value {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
  }

  init(path: String, flags: Int32) throws(StoreError) {
    self.path = path
    guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK else {
      let failure = failure()
      sqlite3_close_v2(handle)
      handle = nil
      throw failure
    }
    sqlite3_busy_timeout(handle, 2000)
  }

  deinit { close() }

  func close() {
    for statement in statements.values { sqlite3_finalize(statement) }
    statements = [:]
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }
  /// The row that was inserted last.
  var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Runs a statement and calls `row` for each row of its result.
  func run(
    _ sql: String, _ values: [Value] = [], _ row: ((Row) throws(StoreError) -> Void)? = nil
  ) throws(StoreError) {
    let statement = try prepared(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() { try bind(value, Int32(index + 1), statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try row?(Row(statement: statement))
      case SQLITE_DONE: return
      default: throw failure()
      }
    }
  }

  /// Runs `body` as one transaction.
  func transaction<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try run("BEGIN IMMEDIATE")
    do throws(StoreError) {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      try? run("ROLLBACK")
      throw error
    }
  }

  private func prepared(_ sql: String) throws(StoreError) -> OpaquePointer {
    if let statement = statements[sql] { return statement }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw failure()
    }
    statements[sql] = statement
    return statement
  }

  private func bind(
    _ value: Value, _ index: Int32, _ statement: OpaquePointer
  ) throws(StoreError) {
    // SQLITE_TRANSIENT, a macro that Swift cannot see: SQLite makes its own copy.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let status =
      switch value {
      case .null: sqlite3_bind_null(statement, index)
      case .integer(let value): sqlite3_bind_int64(statement, index, value)
      case .text(let value):
        sqlite3_bind_text(statement, index, value, Int32(value.utf8.count), copies)
      case .blob(let bytes):
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(statement, index, 0)
          : sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), copies)
      }
    if status != SQLITE_OK { throw failure() }
  }

  private func failure() -> StoreError {
    let code = sqlite3_errcode(handle)
    let kind: StoreError.Kind =
      switch code & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .locked
      case SQLITE_FULL: .full
      case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
      case SQLITE_CANTOPEN: .missing
      case SQLITE_PERM, SQLITE_AUTH: .denied
      case SQLITE_READONLY: .readOnly
      default: .failed
      }
    return StoreError(kind, String(cString: sqlite3_errmsg(handle)), path: path)
  }

  /// A row of a result; valid until the next one.
  struct Row {
    fileprivate let statement: OpaquePointer

    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    func number(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

    func text(_ column: Int32) -> String { String(decoding: blob(column), as: UTF8.self) }

    func optionalInteger(_ column: Int32) -> Int? {
      sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
    }

    func blob(_ column: Int32) -> [UInt8] {
      let start = sqlite3_column_blob(statement, column)
      return [UInt8](
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
  }
}
