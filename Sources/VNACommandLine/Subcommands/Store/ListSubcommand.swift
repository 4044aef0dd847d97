import VNAExport
import VNAStorage

/// `vna list`: the bulletins of a store.
struct ListSubcommand: Subcommand {
  static let order = Option<Query.Order>(
    "order", default: .inserted, help: "The order of the list.")

  static let declaration = SubcommandDeclaration(
    "list", abstract: "List bulletins of a store.",
    discussion: """
      Lists the current versions that a query selects, or all of them, one a line.

      \(StoreOptions.language)
      """,
    examples: [
      .init(
        "What was written of a country in October?",
        "vna list country:LA date:2025-10 --order oldest --store archive.vna"),
      .init("Keys for another program:", "vna list --format jsonl | jq -r .key"),
    ],
    operands: [StoreOptions.query.declaration],
    options: [
      StoreOptions.store.declaration, StoreOptions.format.declaration, order.declaration,
      StoreOptions.limit.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let query = try StoreOptions.query(
      arguments[StoreOptions.query], order: arguments[Self.order],
      limit: arguments[StoreOptions.limit], in: context)
    let store = try await StoreOptions.open(arguments, .readOnly, in: context)
    var rows = RowWriter(arguments, in: context)
    let terminal = context.outputTerminal
    try await withStoreErrors {
      for try await stored in store.bulletins(query) {
        try rows.row(text: stored.line(terminal)) { json in
          json.members(of: stored)
          json.key("sequence")
          json.integer(Int(stored.sequence))
          json.text("engine", stored.engine)
        }
      }
    }
    try rows.finishSearch()
    return .success
  }
}
