import Synchronization

/// Where ordered output goes.
protocol OrderedSink: Sendable {
  /// Takes the next piece.
  func write(_ bytes: [UInt8]) throws(OutputError)
  /// Makes what was written visible.
  func flush() throws(OutputError)
}

extension OutputSink: OrderedSink {}

/// Writes what workers made in the order of the work, whichever of them is done first.
final class OrderedOutput: Sendable {
  private struct State {
    var next = 0
    var pending: [Int: [UInt8]] = [:]
    var failure: OutputError?
  }

  private let sink: any OrderedSink
  private let state = Mutex(State())
  /// While the input waits, what is done is written at once.
  private let isIdle = Atomic<Bool>(false)

  init(_ sink: any OrderedSink) { self.sink = sink }

  /// The number of the unit that is to be written next.
  var next: Int { state.withLock { $0.next } }

  /// The first failure to write, if there was one.
  var failure: OutputError? { state.withLock { $0.failure } }

  /// Takes what a unit came to; writes it, and what waited for it, when its turn has come.
  func write(_ bytes: [UInt8], of unit: Int) {
    state.withLock { state in
      guard state.failure == nil else { return }
      state.pending[unit] = bytes
      do throws(OutputError) {
        while let bytes = state.pending.removeValue(forKey: state.next) {
          state.next += 1
          if !bytes.isEmpty { try sink.write(bytes) }
        }
        if isIdle.load(ordering: .relaxed) { try sink.flush() }
      } catch {
        state.failure = error
      }
    }
  }

  /// Tells that the input waits: what was written is flushed, now and until ``resume()``.
  func waiting() {
    isIdle.store(true, ordering: .relaxed)
    state.withLock { state in
      guard state.failure == nil else { return }
      do throws(OutputError) { try sink.flush() } catch { state.failure = error }
    }
  }

  /// Tells that the input flows again.
  func resume() { isIdle.store(false, ordering: .relaxed) }
}
