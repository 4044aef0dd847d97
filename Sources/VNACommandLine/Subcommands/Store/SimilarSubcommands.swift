import VNAExport
import VNAModel
import VNAStorage

/// `vna similar`: bulletins about the same.
struct SimilarSubcommand: Subcommand {
  static let id = Operand<String>.one("id", label: "ID", help: "A key, or a content id.")
    .completed(by: .storedKeys)
  static let limit = Option<Int>(
    "limit", short: "n", placeholder: "count", in: 1...10_000, default: 10,
    help: "Stop after so many.")

  static let declaration = SubcommandDeclaration(
    "similar", abstract: "Find bulletins on the same subject as one of them.",
    discussion: """
      Looks for the words that tell most of a bulletin, those that are frequent in it and rare in \
      others, and shows the bulletins that have most of them, each with the part of its runs of \
      five words that both have, where there is any. Exits 1 where there are none.
      """,
    examples: [.init("What else is there on this?", "vna similar KEY --store archive.vna")],
    operands: [id.declaration],
    options: [
      StoreOptions.store.declaration, StoreOptions.format.declaration, limit.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let id = arguments[Self.id]
    let store = try await StoreOptions.open(arguments, .readOnly, in: context)
    var rows = RowWriter(arguments, in: context)
    let terminal = context.outputTerminal
    let found = try await withStoreErrors { () async throws -> [SimilarBulletin] in
      guard let stored = try await store.bulletin(id) else {
        throw CommandError(
          .no, "there is no bulletin '\(id)' in the store", try: "vna list --format jsonl")
      }
      return try await store.similar(to: stored, limit: arguments[Self.limit])
    }
    for similar in found {
      let note = Percentage.note(similar.similarity)
      try rows.row(text: similar.bulletin.line(terminal, note: note)) { json in
        json.members(of: similar.bulletin)
        json.key("score")
        json.number(similar.bulletin.score)
        json.key("similarity")
        json.number(similar.similarity)
      }
    }
    try rows.finishSearch()
    return found.isEmpty ? .no : .success
  }
}

/// `vna duplicates`: bulletins that are nearly the same.
struct DuplicatesSubcommand: Subcommand {
  static let threshold = Option<Int>(
    "threshold", placeholder: "percent", in: 1...100, default: 80,
    help: "The least part of the runs of five words that both have; below 80 some may be missed.")

  static let declaration = SubcommandDeclaration(
    "duplicates", abstract: "Find bulletins that are nearly the same.",
    discussion: """
      Compares the bodies of all bulletins, or of those that a query selects, by their runs of five \
      words, and shows each pair that has enough of them in common, the most similar first. Exits 1 \
      where there are none.

      \(StoreOptions.language)
      """,
    examples: [
      .init("Copies and corrected copies:", "vna duplicates --store archive.vna"),
      .init("Only of one month:", "vna duplicates date:2025-10 --threshold 90"),
    ],
    operands: [StoreOptions.query.declaration],
    options: [
      StoreOptions.store.declaration, StoreOptions.format.declaration, threshold.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let query = try StoreOptions.query(arguments[StoreOptions.query], in: context)
    let store = try await StoreOptions.open(arguments, .readOnly, in: context)
    let threshold = Double(arguments[Self.threshold]) / 100
    let pairs = try await withStoreErrors {
      try await context.progress.during("comparing") {
        try await store.duplicates(among: query, threshold: threshold)
      }
    }
    var rows = RowWriter(arguments, in: context)
    let terminal = context.outputTerminal
    for pair in pairs {
      let text =
        terminal.styled(Percentage.text(pair.similarity), .green) + "\n"
        + pair.first.line(terminal, margin: 2) + pair.second.line(terminal, margin: 2)
      try rows.row(text: text) { json in
        // The later one is the duplicate; the earlier one is what it repeats.
        json.members(of: pair.second)
        json.key("similarity")
        json.number(pair.similarity)
        json.key("of")
        json.beginObject()
        json.members(of: pair.first)
        json.endObject()
      }
    }
    try rows.finishSearch()
    return pairs.isEmpty ? .no : .success
  }
}

/// Parts of one for people.
private enum Percentage {
  /// «12.5 % the same»; nil where less than a thousandth is: those tell of the same in other words.
  static func note(_ part: Double) -> String? {
    part < 0.001 ? nil : text(part) + " the same"
  }

  static func text(_ part: Double) -> String {
    let tenths = Int((part * 1000).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
