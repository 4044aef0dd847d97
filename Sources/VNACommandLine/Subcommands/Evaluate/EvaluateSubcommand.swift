import VNAExport

/// `vna evaluate`: how well the parser reads pages of which somebody has written down what they say.
struct EvaluateSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case text, json }

  static let sources = Operand<[Path]>.many(
    "sources", label: "DIRECTORY|FILE…", required: true,
    help: """
      Folders with NAME.txt and NAME.gold.json beside each other, or files whose lines hold a text and \
      its gold.
      """)
  static let format = Option<Format>(
    "format", short: "f", default: .text, help: "How to write the figures."
  ).synonym("json", for: "json")
  static let details = Option.flag(
    "details", help: "Also tell, for each file, what is missing, spurious or wrong.")
  static let failBelow = Option<[FieldFloors]>.repeated(
    "fail-below", placeholder: "field=value",
    help: "Exit 1 where a figure is lower, as people=0.9,full-events=0.6.")
  static let prefix = Option<String?>(
    "prefix", defaultText: "all", help: "Only files whose names begin like this, as fr-.")
  static let noReferenceDate = Option.flag(
    "no-reference-date", help: "Do not tell the parser the day of publication.")
  static let predictions = Option<Path?>(
    "predictions", placeholder: "directory",
    help: "Score NAME.json of this folder instead of parsing.")

  static let declaration = SubcommandDeclaration(
    "evaluate", abstract: "Score the parser on pages of which the truth is known.",
    discussion: """
      Parses each NAME.txt and compares it with NAME.gold.json, in which a person wrote down what is \
      in it; what the gold file has no key for is not scored. The figures are F1, precision and recall of what is a set, and the part of right \
      answers of what is a label or an attribute, over all files together. A file whose JSON quotes \
      anything else than the bytes of its span counts as failed, and the exit code is 1.
      """,
    examples: [
      .init("How well does it read my pages?", "vna evaluate gold/"),
      .init("What is it that it misses?", "vna evaluate --details gold/"),
      .init("In a test:", "vna evaluate --fail-below people=0.95,dates=0.95 gold/"),
    ],
    operands: [sources.declaration],
    options: [
      format.declaration, details.declaration, failBelow.declaration, prefix.declaration,
      noReferenceDate.declaration, predictions.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let floors = FieldFloors(arguments[Self.failBelow])
    var run = EvaluationRun(configuration: context.registry.parserConfiguration())
    run.predictions = arguments[Self.predictions]
    run.tellsReferenceDate = !arguments[Self.noReferenceDate]
    run.prefix = ArgumentBytes.encode(arguments[Self.prefix] ?? "")
    Interruption.watch()

    var report = EvaluationReport()
    for source in arguments[Self.sources] {
      try run.run(source) { skipped in
        context.warn("\(skipped.description): no gold file beside it, left out")
      } didScore: { document in
        report.add(document)
        context.progress.advance(of: "files")
        if let failure = document.failure {
          context.report(
            CommandError(.no, at: .init(file: document.name), "nothing of it counts: \(failure)"))
        }
      }
      if Interruption.isRequested { return .interrupted }
    }
    guard report.count > 0 else {
      throw CommandError(
        .missingInput, "there is no text with a gold file beside it",
        try: "vna help evaluate")
    }
    try floors.check(against: report.tally)
    try write(report, arguments, context)
    let low = floors.below(report.tally)
    for (field, floor, value) in low {
      let text = value.map(FixedPoint.thousandths) ?? "nothing to count"
      context.report(CommandError(.no, "\(field): \(text), below \(floor)"))
    }
    return low.isEmpty && report.failures == 0 ? .success : .no
  }

  private func write(
    _ report: EvaluationReport, _ arguments: Arguments, _ context: Context
  ) throws(OutputError) {
    let terminal = context.outputTerminal
    let details = arguments[Self.details]
    switch arguments[Self.format] {
    case .text:
      if details {
        for document in report.documents {
          for note in document.tally.notes {
            let line = "\(document.name): \(note.field): \(note.kind.rawValue): \(note.text)"
            try context.output.write(terminal.visible(line) + "\n")
          }
        }
      }
      try context.output.write(terminal.visible(report.text) + "\n")
    case .json:
      var writer = JSONWriter(style: terminal.isTerminal ? .pretty : .compact)
      report.write(details: details, to: &writer)
      writer.endLine()
      let json = writer.withBytes { String(decoding: $0, as: UTF8.self) }
      try context.output.write(terminal.visible(json, as: .json))
    }
  }
}

/// What `--fail-below` asks for: the least figure of each field.
struct FieldFloors: OptionValue {
  static let form = ValueForm.described("fields and numbers from 0 to 1, as people=0.9,dates=0.95")

  private var floors: [(field: String, value: Double)] = []

  init?(argument: String) {
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let sign = part.lastIndex(of: "="), sign > part.startIndex,
        let value = Double(part[sign...].dropFirst()), (0...1).contains(value)
      else { return nil }
      floors.append((Self.plain(String(part[..<sign])), value))
    }
  }

  /// All of several.
  init(_ all: [FieldFloors]) { floors = all.flatMap(\.floors) }

  var argument: String { floors.map { "\($0.field)=\($0.value)" }.joined(separator: ",") }

  /// Refuses fields that nobody scores; one of which nothing was counted is another matter.
  func check(against tally: Tally) throws(UsageError) {
    let known = Tally.fields.map(Self.plain)
    for floor in floors where !known.contains(floor.field) {
      throw .unknownName(floor.field, for: EvaluateSubcommand.failBelow.declaration, among: known)
    }
  }

  /// The fields that are lower; nil as a value where nothing was counted.
  func below(_ tally: Tally) -> [(field: String, floor: Double, value: Double?)] {
    floors.compactMap { floor in
      let field = Tally.fields.first { Self.plain($0) == floor.field } ?? floor.field
      let value = tally.matches[field]?.f1 ?? tally.answers[field]?.accuracy
      if let value, value >= floor.value { return nil }
      return (field, floor.value, value)
    }
  }

  /// `full events` is written `full-events` by who does not want quotes.
  private static func plain(_ field: String) -> String { field.replacing(" ", with: "-") }
}
