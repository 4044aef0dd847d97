import VNAExport
import VNAModel
import VNAParsing

/// `vna export`: bulletins in, a format of others out.
struct ExportSubcommand: ExtensibleSubcommand {
  static let format = Operand<String>.one(
    "format", label: "FORMAT", help: "One of the formats that 'vna formats' lists."
  ).completed(by: .exportFormats)
  static let output = Option<Path?>(
    "output", short: "o", placeholder: "file-or-directory", defaultText: "standard output",
    help: """
      Where to write. A path that ends with / or is a directory gets one file for each bulletin, \
      named after its source.
      """)
  static let set = Option<[String]>.repeated(
    "set", placeholder: "name=value",
    help: """
      An option of the format that has the name of an option of 'export' itself; a flag without \
      its value.
      """
  ).completed(by: .formatOptions).grouped("FORMAT")

  static let declaration = SubcommandDeclaration(
    "export", abstract: "Write bulletins in a format of other programs.",
    discussion: """
      Reads bulletins as 'vna parse' does and writes each in the format. Formats for one bulletin \
      need a directory where there are several. 'vna help export csv' has the options of one format.
      """,
    examples: [
      .init("Make a table of all people:", "vna export csv --table people bulletins/ > people.csv"),
      .init("Make a page of each bulletin:", "vna export html bulletins/ -o pages/"),
      .init("Put the events into a calendar:", "vna export ics bulletins/ -o events.ics"),
    ],
    operands: [format.declaration, InputOptions.inputs.declaration],
    options: [output.declaration, OutputTarget.force.declaration, set.declaration]
      + BulletinInput.declarations
  ).withTopics(FormatHelp.declaration)

  static func declaration(in registry: Registry, operands: [String]) -> SubcommandDeclaration {
    let formats = FormatOptions(registry, format: operands.first)
    var copy = declaration
    let place = copy.options.firstIndex { $0.name == set.declaration.name } ?? 0
    copy.options.insert(contentsOf: formats.declarations, at: place)
    return copy
  }

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let name = arguments[Self.format]
    let exporters = context.registry.exporters
    let format = try exporters.required(name)
    let options = try FormatOptions(context.registry)
      .read(arguments, set: arguments[Self.set], for: format)
    let run = ExportRun(
      format: format, options: options, exporters: exporters,
      input: try BulletinInput(arguments, in: context),
      overwrites: arguments[OutputTarget.force])
    return try await run.run(to: arguments[Self.output], in: context)
  }
}
