import VNAModel
import VNAParsing
import VNAStorage

/// The options of subcommands that work on a store, and how they open it.
enum StoreOptions {
  enum Format: String, CaseIterable, OptionValue { case text, json, jsonl }
  /// What a file is kept under that has no id and no address.
  enum FileKey: String, CaseIterable, OptionValue { case text, name }

  static let store = Option<String?>(
    "store", placeholder: "store",
    help: "A directory that holds an archive, or another store as scheme:location."
  ).configurable().completed(by: .stores).grouped("STORE")
  static let format = Option<Format?>(
    "format", short: "f", defaultText: "text on a terminal, else jsonl", help: "How to write it."
  ).synonym("json", for: "json").synonym("jsonl", for: "jsonl").configurable()
  static let fileKey = Option<FileKey>(
    "key", default: .text,
    help: """
      What a file is kept under that has no id and no url: an id of its text, or its path as given, \
      so that a changed file is a new version of what it was.
      """
  ).grouped("STORE")
  static let query = Operand<[String]>.many(
    "query", label: "QUERY", help: "What to select, in the language of 'vna help list'.")
  static let limit = Option<Int?>(
    "limit", short: "n", placeholder: "count", in: 1...1_000_000, help: "Stop after so many.")

  /// The language of queries, for help.
  static let language = """
    A query is words, all of which have to be there: rail Laos. Further: "one after the other", \
    ferr* for how a word begins, -word for what must not be there, one OR another, ="Hà Nội" where \
    accents count, headline:word, person:"Tô Lâm", org:ONU, place:Bakou, country:LA, event:meeting, \
    lang:fr, date:2025-10, date:2025-10-01..2025-10-15, since:2025, until:2025-06. Accents and \
    capitals count only after =.
    """

  static func format(_ arguments: Arguments, in context: Context) -> Format {
    arguments[format] ?? (context.outputTerminal.isTerminal ? .text : .jsonl)
  }

  /// Opens the store that the arguments or the environment name.
  ///
  /// - Throws: `UsageError` where none is named, `CommandError` where it cannot be opened.
  static func open(
    _ arguments: Arguments, _ access: StoreRegistry.Access, in context: Context
  ) async throws -> any BulletinStore {
    guard let name = arguments[store], !name.isEmpty else {
      throw UsageError("A store is missing: give '--store DIRECTORY' or set VNA_STORE.")
    }
    return try await open(name, access, in: context)
  }

  /// Opens a store by its name, and tells what was mended.
  static func open(
    _ name: String, _ access: StoreRegistry.Access, in context: Context
  ) async throws -> any BulletinStore {
    do throws(StoreError) {
      context.note("opening the store \(name)")
      let store = try await context.registry.stores.open(name, access)
      if let archive = store as? ArchiveStore, archive.recovery.cutBytes > 0 {
        let file = archive.recovery.cutSegment ?? archive.path
        context.warn(
          "\(file): \(archive.recovery.cutBytes) bytes of a batch that was never complete are cut off"
        )
      }
      return store
    } catch {
      throw CommandError(error, store: name)
    }
  }

  /// The directory of the archive that a store's name means; nil for another kind of store.
  static func archiveDirectory(of name: String) -> String? {
    let scheme = "archive:"
    if name.hasPrefix(scheme) { return String(name.dropFirst(scheme.count)) }
    if let colon = name.firstIndex(of: ":"), name[..<colon].utf8.count > 1, !name.contains("/") {
      return nil
    }
    return name
  }

  /// Reads a query, its words as the command line had them; warns of a language that nothing is in.
  ///
  /// - Throws: `UsageError` that names the column.
  static func query(
    _ words: [String], order: Query.Order? = nil, limit: Int? = nil, in context: Context
  ) throws(UsageError) -> Query {
    let text = words.joined(separator: " ")
    do {
      var query = try Query(text)
      if let order { query.order = order }
      query.limit = limit
      warn(of: query, in: context)
      return query
    } catch {
      var message = "The query is wrong at column \(error.column): \(error.message)."
      if let suggestion = error.suggestion { message += " Please write \(suggestion)." }
      throw UsageError(message + "\n  \(text)\n  \(spaces(before: error.column, in: text))^")
    }
  }

  /// Warns of languages that no bulletin is read in. Records may name others, so they are looked for.
  private static func warn(of query: Query, in context: Context) {
    let asked = query.clauses.flatMap(\.alternatives).filter { $0.field == .language }.map(\.text)
    if asked.isEmpty { return }
    let known = context.registry.parserConfiguration().languages.map(\.code)
    for language in asked where !known.contains(language) {
      context.warn(
        "'\(language)' is none of the languages that are read: " + known.joined(separator: ", "))
    }
  }

  /// As many columns as stand before a scalar of a text.
  private static func spaces(before column: Int, in text: String) -> String {
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(column - 1)))
    return String(repeating: " ", count: TextLayout.columns(head))
  }
}

extension Query.Order: OptionValue {}

extension CommandError {
  /// A failure of a store.
  init(_ error: StoreError, store: String? = nil) {
    let code: ExitCode =
      switch error.kind {
      case .missing: .missingInput
      case .locked: .tryAgain
      case .denied: .permission
      case .corrupt, .newerFormat: .badInput
      case .full, .failed, .poisoned: .inputOutput
      case .invalid, .readOnly: .usage
      case .unsupported: .unavailable
      case .cancelled: .interrupted
      case .closed: .internalError
      }
    let suggestion: String? =
      switch error.kind {
      case .corrupt: "vna store repair --store \(store ?? "STORE") NEW-DIRECTORY"
      case .missing where store != nil: "vna ingest FILE --store \(store ?? "STORE")"
      default: nil
      }
    self.init(
      code, at: (error.path ?? store).map { Location(file: $0) }, error.message, try: suggestion)
  }
}

/// Runs what works on a store and tells its failures as the program does.
func withStoreErrors<Value>(
  _ body: () async throws -> Value
) async throws -> Value {
  do {
    return try await body()
  } catch let error as StoreError {
    throw CommandError(error)
  }
}
