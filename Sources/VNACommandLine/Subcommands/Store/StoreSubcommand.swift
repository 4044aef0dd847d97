import VNAExport
import VNAModel
import VNAParsing
import VNAStorage

/// `vna store`: looks after a store.
struct StoreSubcommand: Subcommand {
  enum Action: String, CaseIterable, OptionValue {
    case verify, repair, compact, stats, reannotate
  }

  static let action = Operand<Action>.one("action", label: "ACTION", help: "What to do.")
  static let target = Operand<String?>.optional(
    "target", label: "NEW-DIRECTORY", help: "Of repair: where to put what can be saved.")

  static let declaration = SubcommandDeclaration(
    "store", abstract: "Verify, repair, compact or count a store.",
    discussion: """
      verify reads every byte of an archive and tells what is damaged; it exits 1 when something is \
      lost. repair saves what is whole of a damaged archive into a new one and leaves the damaged \
      one as it is. compact gives back the room of what was removed or made anew; a crash at any \
      time harms nothing. stats counts. reannotate parses again what an earlier version of the \
      program parsed.
      """,
    examples: [
      .init("Is the archive sound?", "vna store verify --store archive.vna"),
      .init("Save what can be saved:", "vna store repair saved.vna --store archive.vna"),
      .init("After an update:", "vna store reannotate --store archive.vna"),
    ],
    operands: [action.declaration, target.declaration],
    options: [StoreOptions.store.declaration, StoreOptions.format.declaration]
  ).withTopics(StoreHelp.declaration)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let action = arguments[Self.action]
    let target = arguments[Self.target]
    if (target != nil) != (action == .repair) {
      throw UsageError(
        target == nil
          ? "Missing expected argument 'NEW-DIRECTORY'" : "Only repair takes a second argument.")
    }
    var rows = RowWriter(arguments, isOne: true, in: context)
    switch action {
    case .verify: return try verify(arguments, &rows, context)
    case .repair: return try repair(arguments, to: target ?? "", &rows, context)
    case .compact: return try await compact(arguments, &rows, context)
    case .stats: return try await stats(arguments, &rows, context)
    case .reannotate: return try await reannotate(arguments, &rows, context)
    }
  }

  // MARK: Archives

  /// The directory of the archive, which need not be sound.
  private func directory(_ arguments: Arguments) throws -> String {
    guard let name = arguments[StoreOptions.store], !name.isEmpty else {
      throw UsageError("A store is missing: give '--store DIRECTORY' or set VNA_STORE.")
    }
    guard let directory = StoreOptions.archiveDirectory(of: name) else {
      throw CommandError(.unavailable, "only archives can be verified and repaired")
    }
    return directory
  }

  /// Writes what was found as one row: `problems`, a line each for a person, then `counts` and what
  /// they come to in words.
  private func write(
    _ problems: [ArchiveStore.Problem], _ sentence: String, _ rows: inout RowWriter,
    _ context: Context, counts: (inout JSONWriter) -> Void
  ) throws(OutputError) {
    let terminal = context.outputTerminal
    func severity(_ problem: ArchiveStore.Problem) -> String {
      problem.isLoss ? "error" : "warning"
    }
    let lines = problems.map { problem in
      var line = StyledLine(severity(problem) + ":", .bold, problem.isLoss ? .red : .yellow)
      line.add(" " + problem.description)
      return line.text(on: terminal, indent: 2)
    }
    try rows.row(text: lines.joined() + terminal.visible(sentence) + "\n") { json in
      counts(&json)
      json.key("problems")
      json.beginArray()
      for problem in problems {
        json.beginObject()
        json.text("severity", severity(problem))
        json.text("path", problem.path)
        if let offset = problem.offset { json.number("offset", offset) }
        json.text("message", problem.message)
        json.endObject()
      }
      json.endArray()
    }
  }

  private func verify(
    _ arguments: Arguments, _ rows: inout RowWriter, _ context: Context
  ) throws -> ExitCode {
    let path = try directory(arguments)
    let report: ArchiveStore.Verification
    do throws(StoreError) {
      report = try ArchiveStore.verify(path: path) {
        context.progress.advance($0, of: "records")
      }
    } catch {
      throw CommandError(error, store: path)
    }
    let sentence =
      "\(Plural.text(report.recordCount, "record")), \(Plural.text(report.byteCount, "byte")), "
      + Plural.text(report.problems.count, "problem")
    try write(report.problems, sentence, &rows, context) { json in
      json.number("records", report.recordCount)
      json.number("bytes", report.byteCount)
    }
    return report.isSound ? .success : .no
  }

  private func repair(
    _ arguments: Arguments, to target: String, _ rows: inout RowWriter, _ context: Context
  ) throws -> ExitCode {
    let path = try directory(arguments)
    let report: ArchiveStore.Repair
    do throws(StoreError) {
      report = try ArchiveStore.repair(from: path, to: target) {
        context.progress.advance($0, of: "records")
      }
    } catch {
      throw CommandError(error, store: path)
    }
    let sentence =
      "\(Plural.text(report.savedRecords, "record")) saved in \(target), "
      + "\(Plural.text(report.problems.count, "stretch", "stretches")) lost"
    try write(report.problems, sentence, &rows, context) { json in
      json.text("directory", target)
      json.number("savedRecords", report.savedRecords)
    }
    return report.problems.isEmpty ? .success : .no
  }

  // MARK: Open stores

  private func compact(
    _ arguments: Arguments, _ rows: inout RowWriter, _ context: Context
  ) async throws -> ExitCode {
    let store = try await StoreOptions.open(arguments, .readWrite, in: context)
    guard let archive = store as? any CompactableStore else {
      throw CommandError(.unavailable, "this kind of store needs no compaction")
    }
    let report = try await withStoreErrors { () async throws -> Compaction in
      let report = try await context.progress.during("compacting") { try await archive.compact() }
      try await store.close()
      return report
    }
    try rows.row(
      text: "\(report.bytesBefore) bytes before, \(report.bytesAfter) after, "
        + "\(Plural.text(report.droppedRecords, "record")) dropped\n"
    ) { json in
      json.number("bytesBefore", report.bytesBefore)
      json.number("bytesAfter", report.bytesAfter)
      json.number("droppedRecords", report.droppedRecords)
    }
    return .success
  }

  private func stats(
    _ arguments: Arguments, _ rows: inout RowWriter, _ context: Context
  ) async throws -> ExitCode {
    let store = try await StoreOptions.open(arguments, .readOnly, in: context)
    let statistics = try await withStoreErrors { try await store.statistics() }
    var numbers: [(name: StaticString, value: Int)] = [
      ("bulletins", statistics.bulletinCount), ("versions", statistics.versionCount),
      ("sourceBytes", statistics.sourceBytes),
    ]
    if let bytes = statistics.storedBytes { numbers.append(("storedBytes", bytes)) }
    let pairs = numbers.map { ("\($0.name)", String($0.value)) }
    let lines = (pairs + statistics.details.map { ($0.name, $0.value) }).map { name, value in
      "\(name): \(context.outputTerminal.visible(value))\n"
    }
    try rows.row(text: lines.joined()) { json in
      for number in numbers { json.number(number.name, number.value) }
      json.key("details")
      json.beginObject()
      for detail in statistics.details {
        json.key(escaping: detail.name)
        if let number = Int(detail.value) {
          json.integer(number)
        } else {
          json.string(detail.value)
        }
      }
      json.endObject()
    }
    return .success
  }

  private func reannotate(
    _ arguments: Arguments, _ rows: inout RowWriter, _ context: Context
  ) async throws -> ExitCode {
    let store = try await StoreOptions.open(arguments, .readWrite, in: context)
    let renewer = Renewer(BulletinParser(context.registry.parserConfiguration()))
    let count = try await withStoreErrors { () async throws -> Int in
      let count = try await store.reannotate(engine: context.engine) {
        context.progress.advance()
        return renewer.renew($0)
      }
      try await store.close()
      return count
    }
    try rows.row(text: "\(Plural.text(count, "bulletin")) annotated anew\n") { json in
      json.text("engine", context.engine)
      json.number("count", count)
    }
    return .success
  }
}

/// Parses a kept bulletin again, with what the caller had said of it.
private struct Renewer: Sendable {
  let parser: BulletinParser

  init(_ parser: BulletinParser) { self.parser = parser }

  func renew(_ old: Bulletin) -> Bulletin {
    var hints = ParseHints()
    // Only what was given is sure; what was detected may be detected better now.
    if old.languageConfidence == 1 { hints.language = old.language }
    var source = old.source
    var findings = SourceFindings(isOfRecord: true)
    // The tags are gone from the text that is kept.
    if source.mediaType == "text/html" {
      findings.headlineStart = old.story.headline?.span.range.lowerBound
    }
    if let date = old.referenceDate, case .point(let point) = date.value {
      if date.basis == .given { hints.published = point.date }
      if date.basis == .metadata { findings.published = point.date }
    }
    source.findings = findings
    return parser.parse(source, hints: hints)
  }
}
