import VNAExport
import VNAModel

/// `vna report`: one page of what bulletins say.
struct ReportSubcommand: Subcommand {
  static let language = Option<DisplayLanguage?>(
    "language", defaultText: "that of most bulletins",
    help: "The language of the page's own words."
  ).alias("page-language")
  static let title = Option<String?>("title", help: "The title of the page.")
    .alias("page-title")
  static let allEvents = Option.flag(
    "all-events", help: "Also the events that bulletins mention, not only those that they report.")
  static let stories = Option<Int>(
    "stories", placeholder: "count", in: 0...100_000, default: 200,
    help: "How many stories are reproduced, the newest; all are counted.")

  static let declaration = SubcommandDeclaration(
    "report", abstract: "Make one page of what bulletins say.",
    discussion: """
      Writes an HTML page with figures, a timeline, people, who acts with whom, countries and \
      topics, and the stories with their mentions marked. It is one file that loads nothing, runs \
      nothing, fits a phone and prints. 'vna export report' makes the same page, where --language is \
      that of the bulletins, and of the page's words --page-language.
      """,
    examples: [
      .init("Make a page of a week's bulletins:", "vna report week/ -o report.html"),
      .init("Choose its words:", "vna report --language en --title 'Week 10' week/ -o week.html"),
    ],
    operands: [InputOptions.inputs.declaration],
    options: [
      OutputTarget.output.declaration, OutputTarget.force.declaration, language.declaration,
      title.declaration, allEvents.declaration, stories.declaration,
    ] + BulletinInput.declarationsWithoutLanguage)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let target = arguments[OutputTarget.output]
    if target == nil, context.outputTerminal.isTerminal {
      throw UsageError("A page is nothing for a terminal: give '-o FILE', or pipe it.")
    }
    var values = [
      "all-events": String(arguments[Self.allEvents]), "stories": String(arguments[Self.stories]),
    ]
    values["page-language"] = arguments[Self.language]?.rawValue
    values["page-title"] = arguments[Self.title]
    let run = try ExportRun(
      ReportExporter.format.name, options: ExportOptions(values),
      input: try BulletinInput(arguments, readsLanguage: false, in: context),
      overwrites: arguments[OutputTarget.force], in: context)
    return try await run.run(toFile: target, in: context)
  }
}

extension DisplayLanguage: OptionValue {}
