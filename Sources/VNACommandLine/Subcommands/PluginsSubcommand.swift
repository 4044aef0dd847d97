/// `vna plugins`: what has been added to the program, and what cannot be used.
struct PluginsSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case text, json, jsonl }

  static let format = Option<Format?>(
    "format", short: "f", defaultText: "text on a terminal, else jsonl",
    help: "How to write the list."
  ).synonym("json", for: "json").synonym("jsonl", for: "jsonl").configurable()

  static let declaration = SubcommandDeclaration(
    "plugins", abstract: "List plug-ins and external subcommands.",
    discussion: """
      Lists the plug-ins compiled into the program and what each brings, then the executables that PATH adds as \
      subcommands, in the order of PATH, each with a warning where it cannot be reached: \
      shadowed by an earlier one, not executable, or hidden by a subcommand of the program.
      """,
    examples: [
      .init("See why a subcommand of your own is not found:", "vna plugins --format text")
    ],
    options: [format.declaration])

  struct Row {
    let kind: String
    let name: String
    var path: String?
    /// What a plug-in brings, by kind.
    var parts: [(kind: String, names: [String])] = []
    let warning: String?
  }

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let rows = Self.rows(context)
    let terminal = context.outputTerminal
    switch arguments[Self.format] ?? (terminal.isTerminal ? .text : .jsonl) {
    case .text:
      let width = rows.map { TextLayout.columns($0.name) }.max() ?? 0
      for row in rows {
        let place = row.path ?? Self.text(row)
        var line = StyledLine(row.name, .bold)
        line.pad(to: width + 2)
        line.add(place)
        try context.output.write(line.text(on: terminal, indent: width + 2))
        if let warning = row.warning {
          var line = StyledLine(String(repeating: " ", count: width + 2))
          line.add("warning:", .yellow)
          line.add(" " + warning)
          try context.output.write(line.text(on: terminal, indent: width + 2))
        }
      }
    case .jsonl:
      for row in rows {
        try context.output.write(terminal.visible(Self.json(row), as: .json) + "\n")
      }
    case .json:
      let list = rows.map { "\n  " + Self.json($0) }.joined(separator: ",")
      try context.output.write(terminal.visible("[\(list)\n]", as: .json) + "\n")
    }
    return .success
  }

  static func rows(_ context: Context) -> [Row] {
    let registry = context.registry
    let external = ExternalSubcommands(
      program: context.program.name, environment: context.environment)
    var rows = registry.plugins.map { plugin in
      let lost = registry.conflicts.filter { $0.plugin == plugin }.map { "'\($0.name)'" }
      return Row(
        kind: "compiled-in", name: plugin,
        parts: [(kind: "subcommands", names: registry.subcommands(of: plugin))]
          + registry.additions(of: plugin),
        warning: lost.isEmpty ? nil : "name taken already: " + lost.joined(separator: ", "))
    }
    for entry in external.list() {
      let warning: String? =
        if entry.name == "help" || registry.subcommand(entry.name) != nil {
          "hidden by the built-in subcommand '\(entry.name)'"
        } else if !entry.isRunnable {
          "not an executable file"
        } else if entry.isShadowed {
          "shadowed by one earlier on PATH"
        } else {
          nil
        }
      rows.append(
        Row(
          kind: "external", name: entry.name, path: entry.path.description, warning: warning))
    }
    return rows
  }

  /// `compiled-in: parse, export; formats: csv`
  private static func text(_ row: Row) -> String {
    let parts = row.parts.filter { !$0.names.isEmpty }.map { part in
      (part.kind == "subcommands" ? "" : part.kind + ": ") + part.names.joined(separator: ", ")
    }
    return parts.isEmpty ? row.kind : row.kind + ": " + parts.joined(separator: "; ")
  }

  private static func json(_ row: Row) -> String {
    var members = [
      (key: "kind", value: JSONText.quoted(row.kind)),
      (key: "name", value: JSONText.quoted(row.name)),
    ]
    if let path = row.path { members.append((key: "path", value: JSONText.quoted(path))) }
    for part in row.parts {
      let list = part.names.map(JSONText.quoted).joined(separator: ",")
      members.append((key: part.kind, value: "[\(list)]"))
    }
    if let text = row.warning { members.append((key: "warning", value: JSONText.quoted(text))) }
    return JSONText.object(members)
  }
}
