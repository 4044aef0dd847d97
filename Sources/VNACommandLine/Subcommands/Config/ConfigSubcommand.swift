import VNAExport

/// `vna config`: what is set, and where.
struct ConfigSubcommand: Subcommand {
  static let key = Operand<String?>.optional(
    "key", label: "KEY", help: "Write the value of this setting and nothing else."
  ).completed(by: .settings)
  static let showOrigin = Option.flag(
    "show-origin", help: "Also tell where each value comes from.")

  static let declaration = SubcommandDeclaration(
    "config", abstract: "List settings, and where they come from.",
    discussion: """
      An option that is repeated on every command line can be set once. The command line goes first, \
      then the variable of the environment, then .vna.json in the folder where one stands, then \
      config.json in $XDG_CONFIG_HOME/vna, which is ~/.config/vna where that is not set, then the \
      default.

      Both files are JSON objects from names to values: {"store": "~/vna/archive.vna", "language": \
      "fr", "jobs": 2}. A flag is true or false. A path counts from where one stands, as on \
      the command line; ~/ at its head is the home folder. With KEY it exits 1 where nothing is set.
      """,
    examples: [
      .init("What is set, and by whom?", "vna config --show-origin"),
      .init("In a script:", "store=$(vna config store)"),
    ],
    operands: [key.declaration],
    options: [showOrigin.declaration, StoreOptions.format.declaration])

  private struct Row {
    var name: String
    var value: String?
    var origin: Settings.Origin
  }

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let settings = context.settings
    let declarations = settings.declarations.sorted { $0.key < $1.key }
    let rows = try declarations.map { name, options in
      try Self.row(name, options, arguments, settings)
    }
    if let key = arguments[Self.key] {
      guard let row = rows.first(where: { $0.name == key }) else {
        throw UsageError.unknownSetting(key, among: rows.map(\.name))
      }
      guard let value = row.value else { return .no }
      try context.output.write(context.outputTerminal.visible(value) + "\n")
      return .success
    }
    try write(rows, arguments, context)
    return .success
  }

  private static func row(
    _ name: String, _ options: [OptionDeclaration], _ arguments: Arguments, _ settings: Settings
  ) throws(UsageError) -> Row {
    if let given = arguments.values[name]?.last {
      return Row(name: name, value: given, origin: .commandLine)
    }
    for option in options {
      if let (word, origin) = try settings.value(of: option) {
        return Row(name: name, value: word, origin: origin)
      }
    }
    let flag = options.first?.takesValue == false ? "false" : nil
    return Row(name: name, value: options.first?.defaultText ?? flag, origin: .none)
  }

  private func write(_ rows: [Row], _ arguments: Arguments, _ context: Context) throws {
    let terminal = context.outputTerminal
    let showsOrigin = arguments[Self.showOrigin]
    let nameWidth = rows.map { TextLayout.columns($0.name) }.max() ?? 0
    let valueWidth = rows.map { TextLayout.columns($0.value ?? "–") }.max() ?? 0
    var writer = RowWriter(arguments, in: context)
    for row in rows {
      let value = row.value ?? "–"
      var line = StyledLine(row.name, .bold)
      line.pad(to: nameWidth + 2)
      if row.origin == .none { line.add(value, .dim) } else { line.add(value) }
      if showsOrigin {
        line.pad(to: nameWidth + 2 + valueWidth + 2)
        line.addWhole(row.origin.description, .dim)
      }
      try writer.row(text: line.text(on: terminal, indent: nameWidth + 2)) { json in
        json.text("name", row.name)
        if let value = row.value { json.text("value", value) }
        json.key("origin")
        json.member(row.origin)
      }
    }
    try writer.finish()
  }
}

extension Settings.Origin: CustomStringConvertible {
  var description: String {
    switch self {
    case .commandLine: "command line"
    case .variable(let name): "$" + name
    case .file(let location): location.description
    case .none: "default"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ origin: Settings.Origin) {
    beginObject()
    switch origin {
    case .commandLine: text("kind", "command-line")
    case .none: text("kind", "default")
    case .variable(let name):
      text("kind", "environment")
      text("variable", name)
    case .file(let location):
      text("kind", "file")
      text("path", location.file)
      if let line = location.line {
        key("line")
        integer(line)
      }
      if let column = location.column {
        key("column")
        integer(column)
      }
    }
    endObject()
  }
}

extension UsageError {
  fileprivate static func unknownSetting(_ key: String, among names: [String]) -> UsageError {
    let guess = Suggestion.nearest(to: key, among: names)
    return UsageError(
      "There is no setting '\(key)'; 'vna config' lists them."
        + Suggestion.question(guess, prefix: ""))
  }
}
