import VNAModel
import VNAParsing

/// Where a subcommand's bulletins come from, and how they are read: the one way in for all that
/// works on bulletins rather than on records.
struct BulletinInput: Sendable {
  var parser: BulletinParser
  var selection: InputSelection
  var jobs: Int
  var options: WorkSource.Options
  var isStrict = false

  /// The options of a subcommand that takes bulletins; its argument is `InputOptions.inputs`.
  static let declarations =
    [
      ParseOptions.jobs.declaration, ParseOptions.language.declaration,
      ParseOptions.referenceDate.declaration, ParseOptions.annotators.declaration,
      ParseOptions.inputFormat.declaration, ParseOptions.maxRecord.declaration,
      ParseOptions.strict.declaration,
    ] + InputOptions.declarations

  /// The same for one whose own `--language` means something else.
  static let declarationsWithoutLanguage = declarations.filter {
    $0.name != ParseOptions.language.declaration.name
  }

  init(
    parser: BulletinParser, selection: InputSelection, jobs: Int, options: WorkSource.Options,
    isStrict: Bool = false
  ) {
    self.parser = parser
    self.selection = selection
    self.jobs = jobs
    self.options = options
    self.isStrict = isStrict
  }

  /// What the arguments of a subcommand with ``declarations`` ask for.
  ///
  /// - Throws: as `InputSelection` does.
  init(_ arguments: Arguments, readsLanguage: Bool = true, in context: Context) throws {
    var configuration = context.registry.parserConfiguration()
    let annotators = arguments[ParseOptions.annotators]
    configuration.annotations = annotators.builtIn
    configuration.annotators.removeAll { !annotators.runs($0.name) }
    if readsLanguage, let language = arguments[ParseOptions.language] {
      configuration.language = language
    }
    if let date = arguments[ParseOptions.referenceDate] { configuration.referenceDate = date }
    self.init(
      parser: BulletinParser(configuration),
      selection: try InputSelection(arguments, in: context), jobs: arguments[ParseOptions.jobs],
      options: .init(
        format: arguments[ParseOptions.inputFormat],
        maximumRecord: arguments[ParseOptions.maxRecord].bytes),
      isStrict: arguments[ParseOptions.strict])
  }

  /// Hands each bulletin to `body`, on several cores at once and in no certain order.
  ///
  /// Records that fail are told; how it ended.
  func forEach(
    in context: Context, _ body: @escaping @Sendable (Bulletin) -> Void
  ) async throws -> ExitCode {
    Interruption.watch()
    let parser = parser
    return try await pipeline(context).run(selection, to: context.output) {
      BulletinProcessor(parser: parser, body: body)
    }
  }

  /// The pipeline that reads them, which tells what fails.
  func pipeline(_ context: Context) -> RecordPipeline {
    RecordPipeline(jobs: jobs, options: options, isStrict: isStrict) { context.report($0.error) }
  }
}

/// Parses records and hands the bulletins on; it writes nothing itself.
private struct BulletinProcessor: RecordProcessor {
  private let parser: BulletinParser
  private let body: @Sendable (Bulletin) -> Void
  private var scratch = ParserScratch()

  init(parser: BulletinParser, body: @escaping @Sendable (Bulletin) -> Void) {
    self.parser = parser
    self.body = body
  }

  mutating func process(_ record: InputRecord, into output: inout [UInt8]) {
    body(parser.parse(record, reusing: &scratch))
  }

  mutating func fail(_ error: RecordError, into output: inout [UInt8]) {}
}
