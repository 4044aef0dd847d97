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
  /// Whether a record that is no text at all fails.
  static var refusesBinary: Bool { get }
}

extension RecordProcessor {
  static var refusesBinary: Bool { false }
}

/// Runs records through workers on all cores: output in the order of the input, memory bounded.
struct RecordPipeline: Sendable {
  var jobs: Int
  var options: WorkSource.Options
  /// Ends at the first record or input that fails.
  var isStrict = false
  var progress: ProgressLine?
  var times: StageTimes?
  /// Called once for each input or record that fails, in the order of the input.
  var didFail: @Sendable (UnitResult.Failure) -> Void

  /// How far a worker may be ahead of the output, in units for each worker.
  private static let lead = 3

  /// Reads `selection`, makes a processor for each worker, writes to `sink`; how that ended.
  func run<Processor: RecordProcessor>(
    _ selection: InputSelection, to sink: any OrderedSink,
    _ makeProcessor: @escaping @Sendable () -> Processor
  ) async throws -> ExitCode {
    let output = OrderedOutput(
      sink, endsAtFailure: isStrict, progress: progress, times: times, didFail: didFail)
    let feed = WorkFeed(
      WorkSource(selection, options: options) { output.waiting() }, times: times)
    let window = jobs * Self.lead
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<jobs {
        group.addTask { [self] in
          var worker = Worker(processor: makeProcessor(), pipeline: self)
          while let (number, unit) = feed.next() {
            output.resume()
            // One slow unit must not let the others' results pile up.
            while output.isFarAhead(number, by: window) {
              try? await Task.sleep(nanoseconds: 200_000)
            }
            output.write(worker.run(unit), of: number)
            if output.isOver { feed.close() }
          }
        }
      }
    }
    if let failure = output.failure { throw failure }
    return Interruption.isRequested ? .interrupted : output.status
  }
}

/// One worker: reads its unit's files, decodes its records and hands them to its processor.
struct Worker<Processor: RecordProcessor> {
  var processor: Processor
  let pipeline: RecordPipeline
  var decoder = RecordDecoder()
  var result = UnitResult()

  mutating func run(_ unit: WorkUnit) -> UnitResult {
    result = UnitResult()
    switch unit {
    case .records(let batch):
      result.bytes.reserveCapacity(batch.records.reduce(4096) { $0 + $1.range.count * 6 })
      run(batch)
    case .files(let inputs):
      for input in inputs where !isStopped { read(input) }
    case .failure(let error):
      fail(error)
    }
    defer { result = UnitResult() }
    return result
  }

  private var isStopped: Bool { pipeline.isStrict && !result.failures.isEmpty }

  private mutating func read(_ input: Input) {
    do throws(CommandError) {
      let reader = try FileReader(input)
      let bytes = try timed(pipeline.times, .read) { () throws(CommandError) in
        try reader.readAll(limit: ByteSize(bytes: WorkSource.smallFile * 4))
      }
      var splitter = RecordSplitter(
        format: pipeline.options.format, name: reader.name,
        maximumRecord: pipeline.options.maximumRecord)
      if let batch = splitter.append(bytes) { run(batch) }
      if let batch = splitter.finish() { run(batch) }
    } catch {
      fail(error)
    }
  }

  private mutating func run(_ batch: RecordBatch) {
    for record in batch.records where !isStopped {
      result.recordCount += 1
      var decoded = timed(pipeline.times, .decode) { decoder.decode(record, of: batch) }
      if Processor.refusesBinary, case .success(let input) = decoded,
        let doubt = input.diagnostics.first(where: \.saysBinary)
      {
        decoded = .failure(RecordError(doubt, of: input.source))
      }
      switch decoded {
      case .success(let input):
        timed(pipeline.times, .format) { processor.process(input, into: &result.bytes) }
      case .failure(let error):
        processor.fail(error, into: &result.bytes)
        result.failures.append(.init(error: CommandError(error), record: error))
      }
    }
  }

  private mutating func fail(_ error: CommandError) {
    result.failures.append(.init(error: error))
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
final class WorkFeed: Sendable {
  private struct State: ~Copyable {
    var source: WorkSource
    var count = 0
    var isClosed = false
  }

  private let state: Mutex<State>

  private let times: StageTimes?

  init(_ source: consuming sending WorkSource, times: StageTimes? = nil) {
    state = Mutex(State(source: source))
    self.times = times
  }

  /// The next unit and its number; nil at the end, after ``close()`` and after ^C.
  func next() -> (Int, WorkUnit)? {
    state.withLock { state in
      guard !state.isClosed, !Interruption.isRequested,
        let unit = timed(times, .read, { state.source.next() })
      else {
        return nil
      }
      state.count += 1
      return (state.count - 1, unit)
    }
  }

  /// Hands out nothing more.
  func close() { state.withLock { $0.isClosed = true } }
}

extension Diagnostic {
  /// Whether it says that the source is no text at all.
  var saysBinary: Bool { code == "binary" }
}
