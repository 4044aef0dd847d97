import VNAExport
import VNAModel
import VNAStorage

/// `vna show`: one bulletin of a store.
struct ShowSubcommand: Subcommand {
  static let id = Operand<String>.one(
    "id", label: "ID", help: "A key, or the content id of any version, as vna:0123…."
  )
  .completed(by: .storedKeys)
  static let source = Option.flag(
    "source", help: "Write the text itself, byte for byte, and nothing else.")
  static let versions = Option.flag("versions", help: "Show all versions, the oldest first.")

  static let declaration = SubcommandDeclaration(
    "show", abstract: "Show a bulletin of a store.",
    discussion: """
      Shows the current version of a key, or the version that a content id names. On a terminal \
      as 'vna parse' does; as JSON under the key bulletin.
      """,
    examples: [
      .init("Show a bulletin:", "vna show 'https://…/article.vnp' --store archive.vna"),
      .init("Get its text back:", "vna show KEY --source > bulletin.txt"),
    ],
    operands: [id.declaration],
    options: [
      StoreOptions.store.declaration, StoreOptions.format.declaration, source.declaration,
      versions.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let id = arguments[Self.id]
    let store = try await StoreOptions.open(arguments, .readOnly, in: context)
    let found = try await withStoreErrors { () async throws -> [StoredBulletin] in
      guard let stored = try await store.bulletin(id) else { return [] }
      return arguments[Self.versions] ? try await store.versions(of: stored.key) : [stored]
    }
    guard !found.isEmpty else {
      throw CommandError(
        .no, "there is no bulletin '\(id)' in the store", try: "vna list --format jsonl")
    }
    if arguments[Self.source] {
      for stored in found { try context.output.write(stored.bulletin.source.text.bytes) }
      return .success
    }
    var rows = RowWriter(arguments, in: context)
    let terminal = context.outputTerminal
    for stored in found {
      try rows.row(text: text(stored, terminal)) { json in
        json.members(of: stored)
        json.key("sequence")
        json.integer(Int(stored.sequence))
        json.text("engine", stored.engine)
        json.key("bulletin")
        BulletinJSON(.init(includesSource: true)).write(stored.bulletin, to: &json)
      }
    }
    try rows.finish()
    return .success
  }

  private func text(_ stored: StoredBulletin, _ terminal: Terminal) -> String {
    let facts = [stored.key, "version \(stored.version)", stored.id, stored.engine]
    let line = StyledLine(facts.filter { !$0.isEmpty }.joined(separator: ", "), .dim)
    return line.text(on: terminal, indent: 2) + BulletinOutline(terminal).text(stored.bulletin)
  }
}

/// `vna remove`: takes bulletins out of a store.
struct RemoveSubcommand: Subcommand {
  static let keys = Operand<[String]>.many(
    "keys", label: "KEY…", required: true, help: "The keys of the bulletins."
  )
  .completed(by: .storedKeys)
  static let dryRun = Option.flag(
    "dry-run", help: "Only tell what would be removed.")

  static let declaration = SubcommandDeclaration(
    "remove", abstract: "Remove bulletins from a store.",
    discussion: """
      Removes bulletins with all their versions, all of them or none: where one key is not in the \
      store, nothing is removed, and it exits 1. Their bytes stay on the drive until 'vna store compact'.
      """,
    examples: [.init("Remove one:", "vna remove n123 --store archive.vna")],
    operands: [keys.declaration],
    options: [
      StoreOptions.store.declaration, StoreOptions.format.declaration, dryRun.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let isDry = arguments[Self.dryRun]
    let store = try await StoreOptions.open(
      arguments, isDry ? .readOnly : .readWrite, in: context)
    var rows = RowWriter(arguments, in: context)
    let terminal = context.outputTerminal
    try await withStoreErrors {
      let found = try await bulletins(of: arguments[Self.keys], in: store)
      if !isDry { _ = try await store.remove(found.map(\.key)) }
      for stored in found {
        try rows.row(text: stored.line(terminal)) { $0.members(of: stored) }
      }
      try await store.close()
    }
    try rows.finish()
    return .success
  }

  /// The bulletins of all keys, each once.
  ///
  /// - Throws: `CommandError` that names the keys that the store does not have.
  private func bulletins(
    of keys: [String], in store: any BulletinStore
  ) async throws -> [StoredBulletin] {
    var found: [StoredBulletin] = []
    var wrong: [String] = []
    var seen: Set<String> = []
    var advice: String?
    for key in keys where seen.insert(key).inserted {
      let stored = try await store.bulletin(key)
      if let stored, stored.key == key {
        found.append(stored)
        continue
      }
      wrong.append(key)
      // An id of a text names a version: only a key is removed.
      if let stored { advice = "vna remove '\(stored.key)', the key of that version" }
    }
    if wrong.isEmpty { return found }
    let names = wrong.map { "'\($0)'" }.joined(separator: ", ")
    throw CommandError(
      .no,
      (wrong.count == 1
        ? "there is no bulletin with the key \(names)"
        : "there are no bulletins with the keys \(names)")
        + " in the store" + (found.isEmpty ? "" : "; nothing is removed"),
      try: wrong.count == 1 && advice != nil ? advice : "vna list --format jsonl")
  }
}
