import VNAExport
import VNAModel
import VNAParsing
import VNAStorage

/// Where a subcommand's bulletins come from, and how they are read: the one way in for all that
/// works on bulletins rather than on records.
struct BulletinInput: Sendable {
  var parser: BulletinParser
  var selection: InputSelection
  var jobs: Int
  var options: WorkSource.Options
  var isStrict = false
  /// The store that they are taken from, instead of being parsed.
  var stored: StoredInput?

  /// The options of a subcommand that takes bulletins; its argument is `InputOptions.inputs`.
  static let declarations =
    [
      ParseOptions.jobs.declaration, ParseOptions.language.declaration,
      ParseOptions.referenceDate.declaration, ParseOptions.annotators.declaration,
      ParseOptions.inputFormat.declaration, ParseOptions.maxRecord.declaration,
      ParseOptions.strict.declaration,
    ] + InputOptions.declarations + StoredInput.declarations

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
    let configuration = try ParseOptions.configuration(
      arguments, readsLanguage: readsLanguage, in: context)
    let stored = try StoredInput(arguments, in: context)
    self.init(
      parser: BulletinParser(configuration),
      selection: try stored == nil ? InputSelection(arguments, in: context) : InputSelection([]),
      jobs: arguments[ParseOptions.jobs],
      options: .init(
        format: arguments[ParseOptions.inputFormat],
        maximumRecord: arguments[ParseOptions.maxRecord].bytes),
      isStrict: arguments[ParseOptions.strict])
    self.stored = stored
  }

  /// Hands each bulletin to `body`, on several cores at once and in no certain order.
  ///
  /// Records that fail are told; how it ended.
  func forEach(
    in context: Context, _ body: @escaping @Sendable (Bulletin) -> Void
  ) async throws -> ExitCode {
    try await run(to: context.output, in: context) { BulletinReader(body: body) }
  }

  /// Hands each bulletin to a processor, of which each worker has its own, and what they write to
  /// `sink`, in the order of the bulletins.
  ///
  /// Records that fail are told; how it ended.
  func run<Processor: BulletinProcessor>(
    to sink: any OrderedSink, in context: Context,
    _ makeProcessor: @escaping @Sendable () -> Processor
  ) async throws -> ExitCode {
    Interruption.watch()
    if let stored { return try await stored.run(to: sink, in: context, makeProcessor) }
    let parser = RecordParser(parser, times: context.times)
    return try await pipeline(context).run(selection, to: sink) {
      ParsingProcessor(parser: parser, processor: makeProcessor())
    }
  }

  /// Whether an output may take its name: it misses at most what was told as failed. One that holds
  /// nothing because nothing could be read may not, nor one that ends at a failure or a ^C.
  func isWhole(_ code: ExitCode, isEmpty: Bool) -> Bool {
    code == .success || code != .interrupted && !isStrict && !isEmpty
  }

  /// The pipeline that reads them, which tells what fails.
  private func pipeline(_ context: Context) -> RecordPipeline {
    RecordPipeline(
      jobs: jobs, options: options, isStrict: isStrict, progress: context.progress,
      times: context.times
    ) { context.report($0.error) }
  }
}

/// What is done with bulletins, wherever they come from; each worker has one of its own.
protocol BulletinProcessor: SendableMetatype {
  /// Writes what a bulletin comes to.
  mutating func process(_ bulletin: Bulletin, into output: inout [UInt8])
}

/// Parses records and hands the bulletins on.
private struct ParsingProcessor<Processor: BulletinProcessor>: RecordProcessor {
  /// What is no text is no news.
  static var refusesBinary: Bool { true }

  private var parser: RecordParser
  private var processor: Processor

  init(parser: RecordParser, processor: Processor) {
    self.parser = parser
    self.processor = processor
  }

  mutating func process(_ record: InputRecord, into output: inout [UInt8]) {
    processor.process(parser.parse(record), into: &output)
  }

  /// A record that failed is told on standard error.
  mutating func fail(_ error: RecordError, into output: inout [UInt8]) {}
}

/// Hands bulletins on and writes nothing itself.
private struct BulletinReader: BulletinProcessor {
  let body: @Sendable (Bulletin) -> Void

  mutating func process(_ bulletin: Bulletin, into output: inout [UInt8]) { body(bulletin) }
}

/// Bulletins of a store as input: `--store DIR [--query Q]` instead of files.
struct StoredInput: Sendable {
  /// No variable of the environment: files that are named are read, whatever it says. It counts
  /// where a query asks for a store.
  static let store = Option<String?>(
    "store", placeholder: "store", help: "Take bulletins from this store instead of files."
  ).completed(by: .stores).grouped("STORE")
  static let query = Option<String?>(
    "query", placeholder: "query", defaultText: "all",
    help: """
      Which bulletins of the store; see 'vna help list'. With it alone the store is the one that \
      VNA_STORE or the settings name.
      """
  ).grouped("STORE")

  static let declarations = [store.declaration, query.declaration]

  let name: String
  let query: Query

  /// What the arguments ask for; nil where they ask for no store.
  ///
  /// - Throws: `UsageError` for a wrong query, and for files beside a store.
  init?(_ arguments: Arguments, in context: Context) throws(UsageError) {
    let text = arguments[Self.query]
    let namesFiles =
      !arguments[InputOptions.inputs].isEmpty || arguments[InputOptions.filesFrom] != nil
    var name = arguments[Self.store]
    if name == nil, text != nil, !namesFiles {
      name = try context.settings.value(of: StoreOptions.store.declaration)?.word
    }
    guard let name, !name.isEmpty else {
      if text == nil { return nil }
      throw UsageError(
        "The option '--query' needs '--store <store>'" + (namesFiles ? "." : " or VNA_STORE."))
    }
    guard !namesFiles else {
      throw UsageError("Bulletins come from files or from '--store', not from both.")
    }
    self.name = name
    query = try StoreOptions.query(text.map { [$0] } ?? [], order: .inserted, in: context)
  }

  /// Hands each bulletin to one processor, and what it writes to `sink`.
  func run<Processor: BulletinProcessor>(
    to sink: any OrderedSink, in context: Context, _ makeProcessor: () -> Processor
  ) async throws -> ExitCode {
    let store = try await StoreOptions.open(name, .readOnly, in: context)
    var processor = makeProcessor()
    var output: [UInt8] = []
    return try await withStoreErrors {
      for try await stored in store.bulletins(query) {
        if Interruption.isRequested { return .interrupted }
        timed(context.times, .format) { processor.process(stored.bulletin, into: &output) }
        context.progress.advance()
        guard output.count >= 1 << 18 else { continue }
        try sink.write(output)
        output.removeAll(keepingCapacity: true)
      }
      if !output.isEmpty { try sink.write(output) }
      return .success
    }
  }
}
