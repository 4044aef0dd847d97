import VNAExport
import VNAStorage

/// What `vna people`, `vna places` and `vna organizations` have in common.
private enum FacetList {
  static let limit = Option<Int>(
    "limit", short: "n", placeholder: "count", in: 1...1_000_000, default: 50,
    help: "Stop after so many.")

  static func declaration(
    _ name: String, of things: String, example: String
  ) -> SubcommandDeclaration {
    SubcommandDeclaration(
      name, abstract: "Rank the \(things) that bulletins name.",
      discussion: """
        Counts in how many bulletins each is named in the main story, of all bulletins or of those \
        that a query selects. Spellings that differ in accents, capitals and hyphens only are one, \
        shown in the most frequent spelling.

        \(StoreOptions.language)
        """,
      examples: [.init("The most frequent:", example)],
      operands: [StoreOptions.query.declaration],
      options: [
        StoreOptions.store.declaration, StoreOptions.format.declaration, limit.declaration,
      ])
  }

  static func run(
    _ facet: Facet, _ arguments: Arguments, in context: Context
  ) async throws -> ExitCode {
    let query = try StoreOptions.query(arguments[StoreOptions.query], in: context)
    let store = try await StoreOptions.open(arguments, .readOnly, in: context)
    let values = try await withStoreErrors {
      try await store.facets(facet, of: query, limit: arguments[limit])
    }
    var rows = RowWriter(arguments, in: context)
    let terminal = context.outputTerminal
    let width = values.first.map { String($0.count).utf8.count } ?? 1
    for value in values {
      let count = String(value.count)
      let others = value.spellings.dropFirst().joined(separator: ", ")
      var line = StyledLine()
      line.pad(to: width - count.utf8.count)
      line.add(count, .green)
      line.add("  ")
      line.add(value.value, .bold)
      if !others.isEmpty {
        line.add("  ")
        line.add("(\(others))", .dim)
      }
      try rows.row(text: line.text(on: terminal, indent: width + 2)) { json in
        json.text("name", value.value)
        json.key("count")
        json.integer(value.count)
        json.key("spellings")
        json.beginArray()
        for spelling in value.spellings { json.string(spelling) }
        json.endArray()
      }
    }
    try rows.finishSearch()
    return .success
  }
}

/// `vna people`: who is named, and how often.
struct PeopleSubcommand: Subcommand {
  static let declaration = FacetList.declaration(
    "people", of: "people", example: "vna people date:2025-10 --store archive.vna")

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    try await FacetList.run(.people, arguments, in: context)
  }
}

/// `vna places`: which places are named, and how often.
struct PlacesSubcommand: Subcommand {
  static let declaration = FacetList.declaration(
    "places", of: "places", example: "vna places person:\"Tô Lâm\" --store archive.vna")

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    try await FacetList.run(.places, arguments, in: context)
  }
}

/// `vna organizations`: which organizations are named, and how often.
struct OrganizationsSubcommand: Subcommand {
  static let declaration = FacetList.declaration(
    "organizations", of: "organizations",
    example: "vna organizations country:LA --store archive.vna")

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    try await FacetList.run(.organizations, arguments, in: context)
  }
}
