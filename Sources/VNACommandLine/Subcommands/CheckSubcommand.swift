import Synchronization
import VNAModel
import VNAParsing

/// `vna check`: what is doubtful in bulletins, as a compiler tells it.
struct CheckSubcommand: Subcommand {
  static let declaration = SubcommandDeclaration(
    "check", abstract: "Tell what is doubtful in bulletins.",
    discussion: """
      Writes a line for each thing that is wrong or doubtful: file:line:column: severity: message \
      [code]. Exits 1 when there are errors, 0 when there are only warnings and notes.
      """,
    examples: [
      .init("Check a folder before a long run:", "vna check bulletins/"),
      .init("Tell warnings only:", "vna check --severity warning bulletins/"),
    ],
    operands: [InputOptions.inputs.declaration],
    options: [
      severity.declaration, ParseOptions.jobs.declaration, ParseOptions.inputFormat.declaration,
      ParseOptions.maxRecord.declaration, ParseOptions.language.declaration,
      ParseOptions.referenceDate.declaration,
    ] + InputOptions.declarations)

  static let severity = Option<Diagnostic.Severity>(
    "severity", default: .note, help: "Leave out what is less severe.")

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let parser = RecordParser(
      BulletinParser(try ParseOptions.configuration(arguments, in: context)), times: context.times)
    let least = arguments[Self.severity]
    let terminal = context.outputTerminal
    Interruption.watch()
    let pipeline = RecordPipeline(
      jobs: arguments[ParseOptions.jobs],
      options: .init(
        format: arguments[ParseOptions.inputFormat],
        maximumRecord: arguments[ParseOptions.maxRecord].bytes),
      progress: context.progress, times: context.times
    ) { failure in
      // A record that failed is a line of the report; an input that cannot be read is told here.
      if failure.record == nil { context.report(failure.error) }
    }
    let counter = ErrorCounter()
    let selection = try InputSelection(arguments, in: context)
    let outcome = try await pipeline.run(selection, to: context.output) {
      CheckProcessor(parser: parser, terminal: terminal, least: least, counter: counter)
    }
    if outcome != .success, outcome != .badInput { return outcome }
    return counter.count > 0 ? .no : .success
  }
}

extension Diagnostic.Severity: OptionValue {}

/// Counts errors over all workers.
private final class ErrorCounter: Sendable {
  private let value = Atomic<Int>(0)
  var count: Int { value.load(ordering: .relaxed) }
  func add() { value.add(1, ordering: .relaxed) }
}

/// Parses records and writes their diagnostics.
private struct CheckProcessor: RecordProcessor {
  var parser: RecordParser
  let terminal: Terminal
  let least: Diagnostic.Severity
  let counter: ErrorCounter

  mutating func process(_ record: InputRecord, into output: inout [UInt8]) {
    let bulletin = parser.parse(record)
    let source = bulletin.source
    // Of what is no text there is nothing else to say.
    let whole = bulletin.diagnostics.first(where: \.saysBinary).map { [$0] }
    let lines = LineMap(source.text)
    for diagnostic in whole ?? bulletin.diagnostics where diagnostic.severity >= least {
      let position = diagnostic.span.map { lines.position(at: Int($0.start)) }
      var place = source.name ?? bulletin.id
      if let line = source.record?.line {
        // The line of a record's text is not the stream's: the record's own line tells where.
        place += ":\(line)"
      } else if let position {
        place += ":\(position.line):\(position.column)"
      }
      write(place, diagnostic.severity, diagnostic.message, diagnostic.code, &output)
    }
  }

  mutating func fail(_ error: RecordError, into output: inout [UInt8]) {
    let place = [error.name, error.line.map(String.init), error.column.map(String.init)]
      .compactMap(\.self).joined(separator: ":")
    write(place, .error, error.message, error.code, &output)
  }

  private func write(
    _ place: String, _ severity: Diagnostic.Severity, _ message: String, _ code: String,
    _ output: inout [UInt8]
  ) {
    if severity == .error { counter.add() }
    let style: Style =
      switch severity {
      case .error: .red
      case .warning: .yellow
      case .note: .cyan
      }
    let line =
      terminal.styled(place + ":", .bold) + " "
      + terminal.styled(severity.rawValue + ":", .bold, style) + " "
      + terminal.visible("\(message) [\(code)]") + "\n"
    output.append(contentsOf: line.utf8)
  }
}
