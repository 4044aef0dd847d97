import Synchronization
import VNAExport
import VNAModel
import VNAParsing
import VNAStorage

/// `vna ingest`: parses bulletins and keeps them.
struct IngestSubcommand: Subcommand {
  static let declaration = SubcommandDeclaration(
    "ingest", abstract: "Parse bulletins and keep them in a store.",
    discussion: """
      Reads bulletins as 'vna parse' does and adds them to a store, which is made if it is not \
      there. What is there already is left alone, so a run that was stopped can simply be made \
      again; another text under the same key is kept as its new version. The key is the record's \
      id, else its url, else an id of the text: so a file that was edited is another bulletin, but \
      with --key name, which keeps it under its path, a new version.

      With --verbose each bulletin is told on standard output once it is on the drive.
      """,
    examples: [
      .init("Keep a folder of bulletins:", "vna ingest bulletins/ --store archive.vna"),
      .init("And again, after some were edited:", "vna ingest --key name bulletins/ --store a.vna"),
      .init("Keep what another program fetches:", "fetch | vna ingest --input-format jsonl"),
    ],
    operands: [InputOptions.inputs.declaration],
    options: [
      StoreOptions.store.declaration, StoreOptions.fileKey.declaration,
      StoreOptions.format.declaration, ParseOptions.jobs.declaration,
      ParseOptions.language.declaration,
      ParseOptions.referenceDate.declaration, ParseOptions.annotators.declaration,
      ParseOptions.errors.declaration, ParseOptions.inputFormat.declaration,
      ParseOptions.maxRecord.declaration, ParseOptions.strict.declaration,
    ] + InputOptions.declarations)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let selection = try InputSelection(arguments, in: context)
    let errors = try arguments[ParseOptions.errors].map(OutputTarget.openFailures)
    let store = try await StoreOptions.open(arguments, .create, in: context)
    Interruption.watch()
    var run = IngestRun(
      store: store, parser: BulletinParser(try ParseOptions.configuration(arguments, in: context)),
      jobs: arguments[ParseOptions.jobs],
      isStrict: arguments[ParseOptions.strict], engine: context.engine,
      options: .init(
        format: arguments[ParseOptions.inputFormat],
        maximumRecord: arguments[ParseOptions.maxRecord].bytes),
      errors: errors, report: IngestReport(arguments, in: context), context: context)
    run.fileKey = arguments[StoreOptions.fileKey]
    return try await withStoreErrors { try await run.runAndClose(selection) }
  }
}

extension Context {
  /// What annotations are marked with: the program that made them.
  var engine: String { "\(program.name) \(program.version)" }
}

/// Tells what becomes of bulletins that are ingested.
struct IngestReport {
  private let context: Context
  private var rows: RowWriter
  private(set) var counts: [InsertReport.Outcome: Int] = [:]

  init(_ arguments: Arguments, in context: Context) {
    self.context = context
    rows = RowWriter(arguments, in: context)
  }

  /// A batch is on the drive.
  mutating func add(_ reports: [InsertReport], _ bulletins: [Bulletin]) throws(OutputError) {
    for report in reports { counts[report.outcome, default: 0] += 1 }
    if context.verbosity >= .verbose {
      let terminal = context.outputTerminal
      for (report, bulletin) in zip(reports, bulletins) {
        var line = StyledLine("\(report.id)\t\(report.outcome.rawValue)\t")
        line.addWhole(report.key)
        try rows.row(text: line.text(on: terminal, indent: 2)) { json in
          json.text("id", report.id)
          json.text("key", report.key)
          json.text("outcome", report.outcome.rawValue)
          json.key("version")
          json.integer(report.version)
          json.key("source")
          json.beginObject()
          if let name = bulletin.source.name { json.text("name", name) }
          json.endObject()
        }
      }
      try context.output.flush()
    }
    context.progress.advance(reports.count)
  }

  /// The end: what was done.
  func finish() throws(OutputError) {
    if context.verbosity >= .verbose { try rows.finish() }
    // Success is quiet but to a person.
    let isWatched = context.messageTerminal.isTerminal && context.verbosity > .quiet
    guard isWatched || context.verbosity >= .verbose else { return }
    let parts = InsertReport.Outcome.allCases.map { outcome in
      let word = outcome == .duplicate ? "there already" : outcome.rawValue
      return "\(counts[outcome] ?? 0) \(word)"
    }
    context.conclude(parts.joined(separator: ", ") + ".")
  }
}
