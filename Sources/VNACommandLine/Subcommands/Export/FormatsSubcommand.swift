import VNAExport

/// `vna formats`: what bulletins can be exported to.
struct FormatsSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case text, json, jsonl }

  static let format = Option<Format?>(
    "format", short: "f", defaultText: "text on a terminal, else jsonl",
    help: "How to write the list."
  ).synonym("json", for: "json").synonym("jsonl", for: "jsonl").configurable()

  static let name = Operand<String?>.optional(
    "name", label: "FORMAT", help: "The only one to list."
  ).completed(by: .exportFormats)

  static let declaration = SubcommandDeclaration(
    "formats", abstract: "List the formats of 'vna export'.",
    discussion: """
      Lists each format with its media type, whether it holds one bulletin (document) or many \
      (collection), and its options.
      """,
    examples: [.init("See every option of every format:", "vna formats --format text")],
    operands: [name.declaration], options: [format.declaration])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    var formats = context.registry.exporters.formats
    if let name = arguments[Self.name] {
      formats = [try context.registry.exporters.required(name)]
    }
    let terminal = context.outputTerminal
    switch arguments[Self.format] ?? (terminal.isTerminal ? .text : .jsonl) {
    case .text:
      let width = formats.map { TextLayout.columns($0.name) }.max() ?? 0
      let indent = String(
        repeating: " ",
        count: terminal.isTerminal && terminal.width < TextLayout.narrow ? 2 : width + 2)
      let options = FormatOptions(context.registry)
      for format in formats {
        var head = StyledLine(format.name, .bold)
        head.pad(to: width + 2)
        head.add(format.summary)
        var lines = [head]
        lines.append(
          StyledLine(
            indent + "\(format.shape.rawValue), .\(format.fileExtension), \(format.mediaType)"))
        for option in format.options {
          lines.append(
            StyledLine(
              indent + "\(options.spelling(of: option, in: format)): \(option.help)"
                + Self.values(option)))
        }
        for line in lines {
          try context.output.write(line.text(on: terminal, indent: width + 4))
        }
      }
    case .jsonl:
      for format in formats {
        try context.output.write(terminal.visible(Self.json(format), as: .json) + "\n")
      }
    case .json:
      let list = formats.map { "\n  " + Self.json($0) }.joined(separator: ",")
      try context.output.write(terminal.visible("[\(list)\n]", as: .json) + "\n")
    }
    return .success
  }

  private static func values(_ option: ExportOption) -> String {
    var parts: [String] = []
    if case .choice(let words) = option.kind { parts.append(words.joined(separator: ", ")) }
    if let value = option.defaultValue { parts.append("default \(value)") }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: "; ") + ")"
  }

  private static func json(_ format: ExportFormat) -> String {
    let options = format.options.map { option in
      var members = [
        (key: "name", value: JSONText.quoted(option.name)),
        (key: "help", value: JSONText.quoted(option.help)),
      ]
      if case .choice(let words) = option.kind {
        let list = words.map(JSONText.quoted).joined(separator: ",")
        members.append((key: "values", value: "[\(list)]"))
      }
      if let value = option.defaultValue {
        members.append((key: "default", value: JSONText.quoted(value)))
      }
      return JSONText.object(members)
    }
    return JSONText.object([
      (key: "name", value: JSONText.quoted(format.name)),
      (key: "summary", value: JSONText.quoted(format.summary)),
      (key: "mediaType", value: JSONText.quoted(format.mediaType)),
      (key: "fileExtension", value: JSONText.quoted(format.fileExtension)),
      (key: "shape", value: JSONText.quoted(format.shape.rawValue)),
      (key: "options", value: "[" + options.joined(separator: ",") + "]"),
    ])
  }
}
