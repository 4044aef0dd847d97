import Synchronization
import VNAExport
import VNAKit
import VNAModel
import VNAParsing

/// `vna parse`: bulletins in, their structure and what they say out.
struct ParseSubcommand: Subcommand {
  static let declaration = SubcommandDeclaration(
    "parse", abstract: "Parse bulletins into structured data.",
    discussion: """
      Reads bulletins and writes what is in them, with the exact place of each piece in the source: \
      headline, standfirst, dateline, paragraphs, captions, sign-off, the list of other stories, \
      and the dates, people, organizations, places, quantities, quotes and events that they name. \
      Many inputs use all cores; the output keeps their order.

      Exits 65 where a record is not what it should be, 66 where an input does not exist; the others \
      are read all the same. 'vna man parse' lists every exit code.
      """,
    examples: [
      .init("Show a bulletin to a person:", "vna parse Examples/bulletin.txt"),
      .init("Make JSON lines of a folder:", "vna parse --format jsonl bulletins/ > out.jsonl"),
      .init("Filter JSON lines:", "cat pages.jsonl | vna parse --input-format jsonl"),
    ],
    operands: [InputOptions.inputs.declaration],
    options: ParseOptions.declarations + InputOptions.declarations)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let options = ParseOptions(arguments, in: context)
    let parser = BulletinParser(try ParseOptions.configuration(arguments, in: context))
    let selection = try InputSelection(arguments, in: context)
    if options.form.format == .timeml {
      let input = BulletinInput(
        parser: parser, selection: selection, jobs: options.jobs,
        options: .init(format: options.inputFormat, maximumRecord: options.maximumRecord),
        isStrict: options.isStrict)
      return try await ExportRun("timeml", input: input, in: context).run(to: nil, in: context)
    }
    let errors = try options.errors.map(OutputTarget.openFailures)
    let failure = Mutex<OutputError?>(nil)

    Interruption.watch()
    let pipeline = RecordPipeline(
      jobs: options.jobs,
      options: .init(format: options.inputFormat, maximumRecord: options.maximumRecord),
      isStrict: options.isStrict, progress: context.progress, times: context.times
    ) { failed in
      context.report(failed.error)
      guard let errors, let record = failed.record else { return }
      do throws(OutputError) {
        try errors.write(FailedRecord(record).line)
      } catch {
        failure.withLock { $0 = error }
      }
    }
    let form = options.form
    let records = RecordParser(parser, times: context.times)
    let status: ExitCode
    switch form.format {
    case .text:
      status = try await pipeline.run(selection, to: context.output) {
        OutlineProcessor(parser: records, terminal: context.outputTerminal)
      }
    case .json:
      let array = JSONArraySink(context.output)
      status = try await pipeline.run(selection, to: array) {
        JSONProcessor(parser: records, form: form, isMarked: true)
      }
      try array.finish()
    case .jsonl, .timeml:
      status = try await pipeline.run(selection, to: context.output) {
        JSONProcessor(parser: records, form: form, isMarked: false)
      }
    }
    try errors?.flush()
    if let failure = failure.withLock({ $0 }) { throw failure }
    return status
  }
}
