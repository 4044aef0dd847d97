import VNAExport
import VNAModel
import VNAStorage

/// `vna search`: the most relevant bulletins of a store, and where they say it.
struct SearchSubcommand: Subcommand {
  static let query = Operand<[String]>.many(
    "query", label: "QUERY", required: true, help: "What to look for.")
  static let limit = Option<Int>(
    "limit", short: "n", placeholder: "count", in: 1...1_000_000, default: 10,
    help: "Stop after so many.")
  static let order = Option<Query.Order>(
    "order", default: .relevance, help: "The order of what is found.")

  static let declaration = SubcommandDeclaration(
    "search", abstract: "Search bulletins of a store.",
    discussion: """
      Shows the bulletins that a query selects, the most relevant first (BM25), each with the part \
      of its text that shows why. Exits 1 where nothing is found.

      \(StoreOptions.language)
      """,
    examples: [
      .init("Search for words:", "vna search rail Laos --store archive.vna"),
      .init("For a phrase, in October:", "vna search '\"ligne ferroviaire\" date:2025-10'"),
    ],
    operands: [query.declaration],
    options: [
      StoreOptions.store.declaration, StoreOptions.format.declaration, limit.declaration,
      order.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let query = try StoreOptions.query(
      arguments[Self.query], order: arguments[Self.order], limit: arguments[Self.limit],
      in: context)
    let store = try await StoreOptions.open(arguments, .readOnly, in: context)
    let snippets = SnippetMaker(query)
    var rows = RowWriter(arguments, in: context)
    let terminal = context.outputTerminal
    try await withStoreErrors {
      for try await stored in store.bulletins(query, pageSize: 32) {
        let snippet = snippets.snippet(of: stored.bulletin)
        try rows.row(text: Self.text(stored, snippet, terminal)) { json in
          json.members(of: stored)
          json.key("score")
          json.number(stored.score)
          if let snippet { json.member(snippet) }
        }
      }
    }
    try rows.finishSearch()
    return rows.count == 0 ? .no : .success
  }

  private static func text(
    _ stored: StoredBulletin, _ snippet: Snippet?, _ terminal: Terminal
  ) -> String {
    guard let snippet else { return stored.line(terminal) }
    var line = StyledLine("    ")
    for piece in snippet.pieces {
      if piece.isMatch { line.add(piece.text, .bold, .yellow) } else { line.add(piece.text) }
    }
    return stored.line(terminal) + line.text(on: terminal, indent: 4)
  }
}

extension JSONWriter {
  /// Writes a snippet and where its matches are in the source.
  fileprivate mutating func member(_ snippet: Snippet) {
    key("snippet")
    beginObject()
    text("text", snippet.text)
    key("span")
    self.span(snippet.span)
    key("matches")
    beginArray()
    for match in snippet.matches { self.span(match) }
    endArray()
    endObject()
  }

  private mutating func span(_ span: Span) {
    beginObject(inline: true)
    key("start")
    integer(Int(span.start))
    key("end")
    integer(Int(span.end))
    endObject()
  }
}
