import VNABenchmarks
import VNAModel
import VNAParsing

/// One run of `vna bench`: what it is measured on, and the measurement.
struct BenchMeasurement {
  private let stages: [Stage]
  private let measuresStart: Bool
  /// What the filter asks for; nil where there is none.
  private let wanted: [String]?
  private let arguments: Arguments
  private let context: Context

  /// Chooses what to measure.
  ///
  /// - Throws: `UsageError` where a filter leaves nothing.
  init(_ all: [Stage], _ arguments: Arguments, in context: Context) throws(UsageError) {
    self.arguments = arguments
    self.context = context
    guard let filter = arguments[BenchOptions.filter] else {
      stages = all
      measuresStart = true
      wanted = nil
      return
    }
    let wanted = filter.split(separator: ",").map(String.init)
    self.wanted = wanted
    func isChosen(_ name: String) -> Bool { wanted.contains { name.contains($0) } }
    let names = Set(all.filter { ([$0.name] + $0.partNames).contains(where: isChosen) }.map(\.name))
    // The yardstick stays: without it the ratios are lost.
    stages =
      names.isEmpty
      ? [] : all.filter { names.contains($0.name) || $0.name == BenchmarkRun.yardstick }
    measuresStart = ColdStart.names.contains(where: isChosen)
    guard !names.isEmpty || measuresStart else {
      throw .unknownName(
        filter, for: BenchOptions.filter.declaration,
        among: all.flatMap { [$0.name] + $0.partNames } + ColdStart.names)
    }
  }

  /// Whether the filter asks for a line of the result.
  private func isWanted(_ name: String) -> Bool {
    guard let wanted, name != BenchmarkRun.yardstick else { return true }
    return wanted.contains { name.contains($0) }
  }

  func run() async throws -> BenchmarkRun {
    let isOwn = !arguments[BenchOptions.inputs].isEmpty || arguments[InputOptions.filesFrom] != nil
    let input = try isOwn ? ownInput() : generated()
    var run = BenchmarkRun(input, version: context.program.version)
    let passes = arguments[BenchOptions.passes]
    context.note("measuring \(stages.count) stages on \(input.records.count) bulletins")
    run.measurements = try Measure.run(stages, on: input, passes: passes)
    if measuresStart { run.measurements += try coldStart(passes) }
    run.measurements.removeAll { !isWanted($0.stage) }
    for size in arguments[BenchOptions.scaling]?.numbers ?? [] {
      context.note("reading a stream of \(size) MB")
      let corpus: Scaling.Corpus =
        isOwn ? .repeated : .generated(seed: UInt64(arguments[BenchOptions.seed]))
      run.scaling.append(Scaling.measure(megabytes: size, of: corpus, input: input))
    }
    if let threads = arguments[BenchOptions.threads] {
      context.note("reading with \(threads.argument) threads")
      run.threads = await Threads.measure(threads.numbers, on: input, passes: passes)
    }
    return run
  }

  private func generated() -> BenchmarkInput {
    var input = BenchmarkInput.generated(
      megabytes: arguments[BenchOptions.size], seed: UInt64(arguments[BenchOptions.seed]))
    if let language = arguments[ParseOptions.language] { input.language = language }
    return input
  }

  /// The records of the files that were named, as far as the size goes.
  private func ownInput() throws -> BenchmarkInput {
    let limit = arguments[BenchOptions.size] * 1_000_000
    let selection = try InputSelection(arguments, in: context)
    let options = WorkSource.Options(
      format: arguments[ParseOptions.inputFormat],
      maximumRecord: arguments[ParseOptions.maxRecord].bytes)
    let names = arguments[BenchOptions.inputs]
    let name = names.count == 1 ? names[0] : "\(names.count) inputs"
    let box = RecordBox(BenchmarkInput(name: name, language: arguments[ParseOptions.language]))
    var source = WorkSource(selection, options: options) {}
    var worker = Worker(
      processor: RecordCollector(box: box),
      pipeline: RecordPipeline(jobs: 1, options: options) { _ in })
    var failure: CommandError?
    while box.input.bytes.count < limit, let unit = source.next() {
      for failed in worker.run(unit).failures {
        if let failure { context.report(failure) }
        failure = failed.error
      }
    }
    guard !box.input.bytes.isEmpty else {
      throw failure ?? CommandError(.badInput, "there is no bulletin to measure on")
    }
    // What cannot be read is told; the rest is measured.
    if let failure { context.report(failure) }
    return box.input
  }

  /// The program that is started: this one, where it has `parse`, or the `vna` beside it.
  private func coldStart(_ passes: Int) throws -> [Measurement] {
    guard var program = Platform.executablePath() else { return [] }
    if context.registry.subcommand("parse") == nil {
      let folder = program.bytes.dropLast(program.lastComponent.count)
      guard let sibling = Path(bytes: folder + Array("vna".utf8)), Platform.isExecutable(sibling)
      else {
        context.warn("no vna beside this program: its start is not measured")
        return []
      }
      program = sibling
    }
    return try ColdStart.measure(program.description, runs: max(passes, 3) * 3)
  }
}

/// What a collector has collected: a processor is a copyable value, its input is not to be copied.
private final class RecordBox {
  var input: BenchmarkInput
  init(_ input: BenchmarkInput) { self.input = input }
}

/// Keeps the text of each record.
private struct RecordCollector: RecordProcessor {
  let box: RecordBox

  mutating func process(_ record: InputRecord, into output: inout [UInt8]) {
    record.source.text.withBytes { box.input.append($0) }
  }

  mutating func fail(_ error: RecordError, into output: inout [UInt8]) {}
}
