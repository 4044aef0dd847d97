import VNAExport
import VNAKit
import VNAModel
import VNAParsing
import VNAStorage

/// One ingestion: workers parse units of the input, and one task adds what they made to the store in
/// the order of the input.
struct IngestRun {
  let store: any BulletinStore
  let parser: BulletinParser
  let jobs: Int
  let isStrict: Bool
  let engine: String
  let options: WorkSource.Options
  let errors: OutputSink?
  var report: IngestReport
  /// What files are kept under that have no id and no address.
  var fileKey = StoreOptions.FileKey.text
  let context: Context

  /// A batch is added when it has so many bulletins or so many bytes.
  private static let batchCount = 512
  private static let batchBytes = 2 << 20

  private struct Unit: Sendable {
    var bulletins: [Bulletin]
    var failures: [UnitResult.Failure]
  }

  /// What the tasks of a run come back with.
  private enum Event: Sendable {
    case parsed(Int, Unit)
    case inputEnded
    case tick
  }

  private var batch: [Bulletin] = []
  private var batchBytes = 0
  private var status = ExitCode.success

  init(
    store: any BulletinStore, parser: BulletinParser, jobs: Int, isStrict: Bool, engine: String,
    options: WorkSource.Options, errors: OutputSink?, report: IngestReport, context: Context
  ) {
    self.store = store
    self.parser = parser
    self.jobs = jobs
    self.isStrict = isStrict
    self.engine = engine
    self.options = options
    self.errors = errors
    self.report = report
    self.context = context
  }

  /// Ingests all that is selected, lets the store be searched and closes it; how that ended.
  mutating func runAndClose(_ selection: InputSelection) async throws -> ExitCode {
    let status = try await run(selection)
    try errors?.flush()
    if let archive = store as? ArchiveStore, !Interruption.isRequested {
      try archive.buildIndex()
    }
    try await store.close()
    return status
  }

  /// Ingests all that is selected; how that ended.
  private mutating func run(_ selection: InputSelection) async throws -> ExitCode {
    let idle = IdleMark()
    let feed = WorkFeed(
      WorkSource(selection, options: options) { idle.set() }, times: context.times)
    let pipeline = RecordPipeline(
      jobs: jobs, options: options, isStrict: isStrict, times: context.times, didFail: { _ in })
    let records = RecordParser(parser, times: context.times)
    let fileKey = fileKey
    // Units ahead of the store: so many wait at most, whatever the input's size.
    let window = jobs * 3
    try await withThrowingTaskGroup(of: Event.self) { group in
      var running = 0
      var isAtEnd = false
      var waiting: [Int: Unit] = [:]
      var next = 0
      addTicker(&group)
      while !isAtEnd || running > 0 {
        while !isAtEnd, running < jobs, running + waiting.count < window {
          running += 1
          group.addTask {
            guard let (number, unit) = feed.next() else { return .inputEnded }
            var worker = Worker(processor: BulletinCollector(records, fileKey), pipeline: pipeline)
            let result = worker.run(unit)
            return .parsed(
              number,
              Unit(bulletins: worker.processor.bulletins, failures: result.failures))
          }
        }
        switch try await group.next() {
        case .tick:
          // A live feed must not wait for a batch to fill.
          if idle.take() { try await flush() }
          addTicker(&group)
        case .inputEnded, nil:
          running -= 1
          isAtEnd = true
        case .parsed(let number, let unit):
          running -= 1
          waiting[number] = unit
          while let unit = waiting.removeValue(forKey: next) {
            next += 1
            try await add(unit)
            if isStrict, status != .success { feed.close() }
          }
        }
      }
      group.cancelAll()
    }
    try await flush()
    try report.finish()
    return Interruption.isRequested ? .interrupted : status
  }

  /// Wakes the run now and then, to look whether the input waits.
  private func addTicker(_ group: inout ThrowingTaskGroup<Event, any Error>) {
    group.addTask {
      try? await Task.sleep(nanoseconds: 50_000_000)
      return .tick
    }
  }

  private mutating func add(_ unit: Unit) async throws {
    if isStrict, status != .success { return }
    for bulletin in unit.bulletins {
      batch.append(bulletin)
      batchBytes += bulletin.source.text.count
      if batch.count >= Self.batchCount || batchBytes >= Self.batchBytes { try await flush() }
    }
    for failure in unit.failures {
      context.report(failure.error)
      if let record = failure.record { try errors?.write(FailedRecord(record).line) }
      if status == .success || status == .badInput { status = failure.error.exitCode }
    }
  }

  private mutating func flush() async throws {
    guard !batch.isEmpty else { return }
    let start = ContinuousClock.now
    let reports = try await store.insert(batch, engine: engine)
    context.times?.add(start.duration(to: .now), to: .store)
    try report.add(reports, batch)
    batch.removeAll(keepingCapacity: true)
    batchBytes = 0
  }
}

/// Parses records and keeps the bulletins, but what is no text: a store would keep it for ever.
private struct BulletinCollector: RecordProcessor {
  static var refusesBinary: Bool { true }

  private var parser: RecordParser
  private let fileKey: StoreOptions.FileKey
  private(set) var bulletins: [Bulletin] = []

  init(_ parser: RecordParser, _ fileKey: StoreOptions.FileKey) {
    self.parser = parser
    self.fileKey = fileKey
  }

  mutating func process(_ record: InputRecord, into output: inout [UInt8]) {
    var record = record
    // Only a file that is one bulletin has a name of its own.
    if fileKey == .name, record.source.record == nil, record.source.url == nil,
      let name = record.source.name, name != Input.standardInput.name
    {
      record.source.record = BulletinSource.Record(id: name)
    }
    bulletins.append(parser.parse(record))
  }

  mutating func fail(_ error: RecordError, into output: inout [UInt8]) {}
}
