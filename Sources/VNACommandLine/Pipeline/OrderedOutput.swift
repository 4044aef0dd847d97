import Synchronization
import VNAParsing

/// Where ordered output goes.
protocol OrderedSink: Sendable {
  /// Takes the next piece.
  func write(_ bytes: [UInt8]) throws(OutputError)
  /// Makes what was written visible.
  func flush() throws(OutputError)
}

extension OutputSink: OrderedSink {}

/// What a unit of work came to.
struct UnitResult: Sendable {
  /// An input or a record that failed.
  struct Failure: Sendable {
    var error: CommandError
    /// Nil where a whole input failed.
    var record: RecordError?
  }

  var bytes: [UInt8] = []
  var failures: [Failure] = []
  var recordCount = 0
}

/// Writes what workers made in the order of the work, whichever of them is done first; failures
/// are told in that order too.
final class OrderedOutput: Sendable {
  private struct State {
    var next = 0
    var pending: [Int: UnitResult] = [:]
    var failure: OutputError?
    var status = ExitCode.success
    var isOver = false
  }

  private let sink: any OrderedSink
  private let endsAtFailure: Bool
  private let progress: ProgressLine?
  private let times: StageTimes?
  private let didFail: @Sendable (UnitResult.Failure) -> Void
  private let state = Mutex(State())
  /// While the input waits, what is done is written at once.
  private let isIdle = Atomic<Bool>(false)

  /// Output to `sink`; with `endsAtFailure` nothing follows the first unit that has a failure.
  init(
    _ sink: any OrderedSink, endsAtFailure: Bool, progress: ProgressLine? = nil,
    times: StageTimes? = nil,
    didFail: @escaping @Sendable (UnitResult.Failure) -> Void
  ) {
    self.sink = sink
    self.endsAtFailure = endsAtFailure
    self.progress = progress
    self.times = times
    self.didFail = didFail
  }

  /// Whether nothing more will be written.
  var isOver: Bool { state.withLock { $0.isOver } }

  /// The first failure to write, if there was one.
  var failure: OutputError? { state.withLock { $0.failure } }

  /// What the failures so far say: trouble with an input goes before trouble with a record.
  var status: ExitCode { state.withLock { $0.status } }

  /// Whether a unit is so far ahead of what is written that its result had better wait.
  func isFarAhead(_ unit: Int, by window: Int) -> Bool {
    state.withLock { !$0.isOver && unit > $0.next + window }
  }

  /// Takes what a unit came to; writes it, and what waited for it, when its turn has come.
  func write(_ result: UnitResult, of unit: Int) {
    state.withLock { state in
      guard !state.isOver else { return }
      state.pending[unit] = result
      do throws(OutputError) {
        while !state.isOver, let result = state.pending.removeValue(forKey: state.next) {
          state.next += 1
          if !result.bytes.isEmpty {
            try timed(times, .write) { () throws(OutputError) in try sink.write(result.bytes) }
          }
          progress?.advance(result.recordCount)
          tell(result.failures, &state)
        }
        if isIdle.load(ordering: .relaxed) { try sink.flush() }
      } catch {
        end(error, &state)
      }
    }
  }

  private func tell(_ failures: [UnitResult.Failure], _ state: inout State) {
    for failure in failures {
      didFail(failure)
      let isFirst = state.status == .success || state.status == .badInput
      if isFirst { state.status = failure.error.exitCode }
    }
    if endsAtFailure, !failures.isEmpty { end(nil, &state) }
  }

  private func end(_ failure: OutputError?, _ state: inout State) {
    state.failure = failure
    state.isOver = true
    state.pending = [:]
  }

  /// Tells that the input waits: what was written is flushed, now and until ``resume()``.
  func waiting() {
    isIdle.store(true, ordering: .relaxed)
    state.withLock { state in
      guard !state.isOver else { return }
      do throws(OutputError) { try sink.flush() } catch { end(error, &state) }
    }
  }

  /// Tells that the input flows again.
  func resume() { isIdle.store(false, ordering: .relaxed) }
}
