import Synchronization
import VNAExport
import VNAKit
import VNAModel
import VNAParsing

/// What a worker does with records; each worker has one of its own.
protocol RecordProcessor: SendableMetatype {
  /// Writes what a record comes to.
  mutating func process(_ record: InputRecord, into output: inout [UInt8])
  /// Writes what a record that failed comes to.
  mutating func fail(_ error: RecordError, into output: inout [UInt8])
}

/// Runs records through workers on all cores: output in the order of the input, memory bounded.
struct RecordPipeline: Sendable {
  var jobs: Int
  var options: WorkSource.Options
  /// Ends at the first record or input that fails.
  var isStrict = false
  /// Called once for each input or record that fails, in the order in which they are met.
  var didFail: @Sendable (CommandError, RecordError?) -> Void

  /// How a run ended.
  struct Outcome: Sendable {
    var status = ExitCode.success
    var records = 0
    var failures = 0
  }

  /// How far a worker may be ahead of the output, in units for each worker.
  private static let lead = 3

  /// Reads `selection`, makes a processor for each worker, writes to `sink`.
  func run<Processor: RecordProcessor>(
    _ selection: InputSelection, to sink: any OrderedSink,
    _ makeProcessor: @escaping @Sendable () -> Processor
  ) async throws -> Outcome {
    let output = OrderedOutput(sink)
    let feed = WorkFeed(WorkSource(selection, options: options) { output.waiting() })
    let window = jobs * Self.lead
    var total = Outcome()
    await withTaskGroup(of: Outcome.self) { group in
      for _ in 0..<jobs {
        group.addTask { [self] in
          var worker = Worker(processor: makeProcessor(), pipeline: self)
          while let (number, unit) = feed.next() {
            output.resume()
            // One slow unit must not let the others' results pile up.
            while number > output.next + window, output.failure == nil {
              try? await Task.sleep(nanoseconds: 200_000)
            }
            let bytes = worker.run(unit)
            output.write(bytes, of: number)
            if output.failure != nil || (isStrict && worker.outcome.failures > 0) { feed.close() }
          }
          return worker.outcome
        }
      }
      for await outcome in group { total.add(outcome) }
    }
    if let failure = output.failure { throw failure }
    if Interruption.isRequested { total.status = .interrupted }
    return total
  }
}

extension RecordPipeline.Outcome {
  /// The worse of two statuses counts: trouble with a file goes before trouble with a record.
  fileprivate mutating func add(_ other: Self) {
    records += other.records
    failures += other.failures
    note(other.status)
  }

  fileprivate mutating func note(_ other: ExitCode) {
    if other != .success, status == .success || status == .badInput { status = other }
  }
}

/// One worker: reads its unit's files, decodes its records and hands them to its processor.
private struct Worker<Processor: RecordProcessor> {
  var processor: Processor
  let pipeline: RecordPipeline
  var decoder = RecordDecoder()
  var outcome = RecordPipeline.Outcome()

  mutating func run(_ unit: WorkUnit) -> [UInt8] {
    var output: [UInt8] = []
    switch unit {
    case .records(let batch):
      output.reserveCapacity(batch.bytes.count * 3)
      run(batch, &output)
    case .files(let inputs):
      for input in inputs where !isStopped { read(input, &output) }
    case .failure(let error):
      fail(error)
    }
    return output
  }

  private var isStopped: Bool { pipeline.isStrict && outcome.failures > 0 }

  private mutating func read(_ input: Input, _ output: inout [UInt8]) {
    do throws(CommandError) {
      let reader = try FileReader(input)
      let bytes = try reader.readAll(limit: ByteSize(bytes: WorkSource.smallFile * 4))
      var splitter = RecordSplitter(
        format: pipeline.options.format, name: reader.name,
        maximumRecord: pipeline.options.maximumRecord)
      if let batch = splitter.append(bytes) { run(batch, &output) }
      if let batch = splitter.finish() { run(batch, &output) }
    } catch {
      fail(error)
    }
  }

  private mutating func run(_ batch: RecordBatch, _ output: inout [UInt8]) {
    for record in batch.records where !isStopped {
      switch decoder.decode(record, of: batch) {
      case .success(let input):
        outcome.records += 1
        processor.process(input, into: &output)
      case .failure(let error):
        outcome.failures += 1
        outcome.note(.badInput)
        processor.fail(error, into: &output)
        pipeline.didFail(CommandError(error), error)
      }
    }
  }

  private mutating func fail(_ error: CommandError) {
    outcome.failures += 1
    outcome.note(error.exitCode)
    pipeline.didFail(error, nil)
  }
}

extension CommandError {
  /// The failure of one record.
  init(_ error: RecordError) {
    let location = error.name.map { Location(file: $0, line: error.line, column: error.column) }
    self.init(.badInput, at: location, error.message)
  }
}

/// Hands out the units of a source, one at a time and numbered.
private final class WorkFeed: Sendable {
  private struct State: ~Copyable {
    var source: WorkSource
    var count = 0
    var isClosed = false
  }

  private let state: Mutex<State>

  init(_ source: consuming sending WorkSource) { state = Mutex(State(source: source)) }

  /// The next unit and its number; nil at the end, after ``close()`` and after ^C.
  func next() -> (Int, WorkUnit)? {
    state.withLock { state in
      guard !state.isClosed, !Interruption.isRequested, let unit = state.source.next() else {
        return nil
      }
      state.count += 1
      return (state.count - 1, unit)
    }
  }

  /// Hands out nothing more.
  func close() { state.withLock { $0.isClosed = true } }
}
