import VNAParsing
import VNAStorage

/// `vna watch`: parses files of a folder as they appear.
struct WatchSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case text, jsonl }

  static let folders = Operand<[Path]>.many(
    "folders", label: "DIRECTORY…", required: true,
    help: "The folders, with those in them; of files those that 'vna parse' reads there.")
  static let format = Option<Format?>(
    "format", short: "f", defaultText: "text on a terminal, else jsonl",
    help: "How to write bulletins, or with --store and --verbose what became of them."
  ).synonym("jsonl", for: "jsonl").configurable()
  static let store = Option<String?>(
    "store", placeholder: "store",
    help: """
      Keep bulletins in this store instead of writing them; VNA_STORE and the settings do not count \
      here.
      """
  ).completed(by: .stores).grouped("STORE")
  static let interval = Option<Seconds>(
    "interval", placeholder: "seconds", default: Seconds(1),
    help: "How often to look; a file is read that is the same at two looks.")
  static let once = Option.flag(
    "once", help: "Handle what is there and end: two looks, one interval apart.")
  static let new = Option.flag(
    "new", help: "Leave out what is there at the start.")

  static let declaration = SubcommandDeclaration(
    "watch", abstract: "Parse files of a folder as they appear.",
    discussion: """
      Looks again and again at the files of a folder. What is there at the start, appears or changes \
      is parsed and written, a line each, or with --store kept as 'vna ingest' does, where a changed \
      file is a new version with --key name alone. A file that \
      somebody still writes waits until its size and time stay the same; one that cannot be read is \
      told and left. Where another program writes to the store, files wait for the next look.

      Control-C ends it between two files, with 130. With --once it exits as 'vna parse' does where \
      something could not be read, and 75 where a file was still being written.
      """,
    examples: [
      .init("Keep what a feed drops into a folder:", "vna watch inbox/ --store archive.vna"),
      .init("Pass it on, a line each:", "vna watch inbox/ --new | publish"),
      .init("In a job that runs every hour:", "vna watch --once inbox/ --store archive.vna"),
    ],
    operands: [folders.declaration],
    options: [
      store.declaration, StoreOptions.fileKey.declaration, format.declaration, interval.declaration,
      once.declaration,
      new.declaration, ParseOptions.jobs.declaration, ParseOptions.language.declaration,
      ParseOptions.referenceDate.declaration, ParseOptions.annotators.declaration,
      ParseOptions.includeSource.declaration, ParseOptions.offsets.declaration,
      ParseOptions.inputFormat.declaration, ParseOptions.maxRecord.declaration,
      InputOptions.follow.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let folders = arguments[Self.folders]
    for folder in folders { try Self.check(folder) }
    let interval = arguments[Self.interval]
    let isOnce = arguments[Self.once]
    if isOnce, arguments[Self.new] {
      throw UsageError("With '--new' there is nothing that '--once' could handle.")
    }
    Interruption.watch()
    var watcher = FolderWatcher(
      InputSelection(folders.map(\.argument), follow: arguments[InputOptions.follow]))
    var batch = try WatchBatch(arguments, in: context)
    // What could not be looked at: in the end it says how --once went.
    var trouble = ExitCode.success
    let tell = { (error: CommandError) in
      context.report(error)
      if trouble == .success { trouble = error.exitCode }
    }
    _ = watcher.look(report: tell)
    if arguments[Self.new] { watcher.finishAll() }
    context.note("watching " + folders.map(\.description).joined(separator: ", "))
    repeat {
      await Self.wait(interval.duration)
      if Interruption.isRequested { return .interrupted }
      let settled = watcher.look(report: tell)
      guard !settled.isEmpty, try await batch.run(settled) else { continue }
      watcher.finish(settled)
    } while !isOnce && !Interruption.isRequested
    if Interruption.isRequested { return .interrupted }
    let left = watcher.unfinished
    for path in left { context.warn("\(path.description): still being written, left for later") }
    // Trouble with a file goes before trouble with a record.
    let isPlain = batch.status == .success || batch.status == .badInput
    let status = isPlain && trouble != .success ? trouble : batch.status
    return status == .success && !left.isEmpty ? .tryAgain : status
  }

  private static func check(_ folder: Path) throws(CommandError) {
    do throws(Platform.Failure) {
      if try Platform.status(of: folder).kind == .directory {
        // A folder that may not be read would never show a file.
        _ = try Platform.names(in: folder)
        return
      }
    } catch {
      throw CommandError(error, file: folder.description)
    }
    throw CommandError(
      .usage, at: .init(file: folder.description), "not a folder",
      try: "vna parse \(folder.description)")
  }

  /// Waits, but not longer than ^C.
  private static func wait(_ duration: Duration) async {
    let end = ContinuousClock.now + duration
    while !Interruption.isRequested, ContinuousClock.now < end {
      let rest = min(.milliseconds(50), ContinuousClock.now.duration(to: end))
      try? await Task.sleep(for: rest)
    }
  }
}

/// What is done with files that have settled.
private struct WatchBatch {
  private let arguments: Arguments
  private let context: Context
  private let parser: BulletinParser
  private let jobs: Int
  private let options: WorkSource.Options
  /// What the failures so far say.
  private(set) var status = ExitCode.success
  private var isWaitingForStore = false

  init(_ arguments: Arguments, in context: Context) throws(UsageError) {
    self.arguments = arguments
    self.context = context
    parser = BulletinParser(try ParseOptions.configuration(arguments, in: context))
    jobs = arguments[ParseOptions.jobs]
    options = .init(
      format: arguments[ParseOptions.inputFormat],
      maximumRecord: arguments[ParseOptions.maxRecord].bytes)
  }

  /// Handles files; false where they have to wait.
  mutating func run(_ files: [Path]) async throws -> Bool {
    let selection = InputSelection(files.map(\.argument))
    let code: ExitCode
    if let store = arguments[WatchSubcommand.store], !store.isEmpty {
      guard let ended = try await ingest(selection, into: store) else { return false }
      code = ended
    } else {
      code = try await write(selection)
    }
    if status == .success || status == .badInput, code != .success { status = code }
    return true
  }

  private func write(_ selection: InputSelection) async throws -> ExitCode {
    let terminal = context.outputTerminal
    let pipeline = RecordPipeline(jobs: jobs, options: options) { context.report($0.error) }
    let code: ExitCode
    switch arguments[WatchSubcommand.format] ?? (terminal.isTerminal ? .text : .jsonl) {
    case .text:
      code = try await pipeline.run(selection, to: context.output) { [parser] in
        OutlineProcessor(parser: RecordParser(parser), terminal: terminal)
      }
    case .jsonl:
      let form = ParseOptions.Form(
        format: .jsonl, includesSource: arguments[ParseOptions.includeSource],
        offsets: arguments[ParseOptions.offsets], isPretty: false,
        showsControls: terminal.showsControls)
      code = try await pipeline.run(selection, to: context.output) { [parser] in
        JSONProcessor(parser: RecordParser(parser), form: form, isMarked: false)
      }
    }
    // Whoever reads it waits for it.
    try context.output.flush()
    return code
  }

  /// Nil where another program writes to the store. It is open for no longer than the files take, so
  /// that others may write in between.
  private mutating func ingest(
    _ selection: InputSelection, into name: String
  ) async throws -> ExitCode? {
    let store: any BulletinStore
    do {
      store = try await StoreOptions.open(name, .create, in: context)
    } catch let error as CommandError where error.exitCode == .tryAgain {
      if !isWaitingForStore {
        context.warn("\(name): another program writes to the store, waiting for it")
      }
      isWaitingForStore = true
      return nil
    }
    isWaitingForStore = false
    var run = IngestRun(
      store: store, parser: parser, jobs: jobs, isStrict: false, engine: context.engine,
      options: options, errors: nil, report: IngestReport(arguments, in: context),
      context: context)
    run.fileKey = arguments[StoreOptions.fileKey]
    return try await withStoreErrors { try await run.runAndClose(selection) }
  }
}

/// A time in seconds, from a twentieth to an hour.
struct Seconds: OptionValue, Hashable {
  static let form = ValueForm.described("seconds from 0.05 to 3600, as 0.5")

  let duration: Duration
  let argument: String

  init(_ seconds: Int) {
    duration = .seconds(seconds)
    argument = String(seconds)
  }

  init?(argument: String) {
    guard let seconds = Double(argument), (0.05...3600).contains(seconds) else { return nil }
    duration = .seconds(seconds)
    self.argument = argument
  }
}
