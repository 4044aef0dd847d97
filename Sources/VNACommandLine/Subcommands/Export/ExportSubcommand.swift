import VNAExport
import VNAModel
import VNAParsing

/// `vna export`: bulletins in, a format of others out.
struct ExportSubcommand: Subcommand {
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
    "set", placeholder: "name=value", help: "An option of a plug-in's format."
  ).grouped("FORMAT")

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
    options: [output.declaration, OutputTarget.force.declaration] + FormatOptions.declarations
      + [set.declaration] + BulletinInput.declarations
  ).withTopics(FormatHelp.declaration)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let name = arguments[Self.format]
    let exporters = context.registry.exporters
    let format = try exporters.required(name)
    let options = try FormatOptions.read(arguments, set: arguments[Self.set], for: format)
    let run = ExportRun(
      format: format, options: options, exporters: exporters,
      input: try BulletinInput(arguments, in: context),
      overwrites: arguments[OutputTarget.force])
    return try await run.run(to: arguments[Self.output], in: context)
  }
}

/// The options of VNAKit's own formats as options of the command line.
enum FormatOptions {
  /// The options by name, with the formats that have them.
  private static let known: [(option: ExportOption, formats: [String])] = {
    var known: [(option: ExportOption, formats: [String])] = []
    for format in ExporterRegistry.standard.formats {
      for option in format.options {
        if let index = known.firstIndex(where: { $0.option.name == option.name }) {
          known[index].formats.append(format.name)
        } else {
          known.append((option, [format.name]))
        }
      }
    }
    return known
  }()

  private static let flags: [Option<Bool>] = known.filter { $0.option.kind == .flag }.map {
    Option.flag($0.option.name, help: help($0.option, $0.formats)).grouped("FORMAT")
  }

  private static let texts: [Option<String?>] = known.filter { $0.option.kind != .flag }.map {
    let placeholder = if case .day = $0.option.kind { "date" } else { $0.option.name }
    return Option<String?>(
      $0.option.name, placeholder: placeholder, defaultText: $0.option.defaultValue,
      help: help($0.option, $0.formats)
    ).grouped("FORMAT")
  }

  private static func help(_ option: ExportOption, _ formats: [String]) -> String {
    var text = formats.joined(separator: ", ") + ": " + option.help
    if case .choice(let words) = option.kind {
      text += " One of " + words.joined(separator: ", ") + "."
    }
    return text
  }

  static var declarations: [OptionDeclaration] {
    flags.map(\.declaration) + texts.map(\.declaration)
  }

  /// The options given, checked.
  static func read(
    _ arguments: Arguments, set: [String], for format: ExportFormat
  ) throws(UsageError) -> ExportOptions {
    var values: [String: String] = [:]
    for flag in flags where arguments[flag] { values[flag.declaration.name] = "true" }
    for text in texts { values[text.declaration.name] = arguments[text] }
    for pair in set {
      guard let equals = pair.firstIndex(of: "="), equals > pair.startIndex else {
        throw UsageError("The value '\(pair)' is invalid for '--set'. Please write name=value.")
      }
      values[String(pair[..<equals])] = String(pair[equals...].dropFirst())
    }
    let options = ExportOptions(values)
    do {
      try format.check(options)
    } catch {
      throw UsageError(error.description)
    }
    return options
  }
}
