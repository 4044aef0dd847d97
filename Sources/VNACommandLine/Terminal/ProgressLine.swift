import Synchronization

/// A line on standard error that tells how far a long job is, written over some times a second and
/// gone at the end.
///
/// It is shown to a person only: on a terminal, without `--quiet`, `--verbose` or `--debug` and not
/// under `CI`, and never once something was written to standard output on the same terminal. A job that
/// is done within a moment shows none.
public final class ProgressLine: Sendable {
  private struct State {
    var count = 0
    var isVisible = false
    var isOver = false
    var toldAt: ContinuousClock.Instant?
  }

  /// Ten times a second are enough for an eye.
  static let interval = Duration.milliseconds(100)
  /// Jobs shorter than this show nothing.
  static let delay = Duration.milliseconds(300)

  private let messages: OutputSink
  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private let clock: @Sendable () -> ContinuousClock.Instant
  private let state = Mutex(State())

  init(
    _ messages: OutputSink, isShown: Bool,
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.messages = messages
    self.isShown = isShown
    self.clock = clock
    start = clock()
  }

  /// Notes that `count` more `things` are done.
  public func advance(_ count: Int = 1, of things: String = "bulletins") {
    guard isShown else { return }
    state.withLock { state in
      state.count += count
      let count = state.count
      tell(&state) { elapsed in
        let rate = Double(count) / elapsed
        let digits = rate < 10 ? Self.tenths(rate) : String(Int(rate.rounded()))
        return "\(count) \(things), \(digits)/s"
      }
    }
  }

  /// Tells how long something takes that cannot be counted, while it takes it.
  func during<Value>(
    _ words: String, _ body: () async throws -> Value
  ) async rethrows -> Value {
    guard isShown else { return try await body() }
    let ticker = Task {
      while !Task.isCancelled {
        state.withLock { state in tell(&state) { "\(words), \(Int($0)) s" } }
        try? await Task.sleep(for: Self.interval)
      }
    }
    defer { ticker.cancel() }
    return try await body()
  }

  private func tell(_ state: inout State, _ text: (Double) -> String) {
    let now = clock()
    let elapsed = start.duration(to: now)
    guard !state.isOver, elapsed >= Self.delay,
      state.toldAt.map({ $0.duration(to: now) >= Self.interval }) ?? true
    else { return }
    state.toldAt = now
    state.isVisible = true
    try? messages.write("\r\(text(elapsed / .seconds(1)))\u{1B}[K")
  }

  /// Takes the line away, for something else to be written; it comes back by itself.
  func clear() {
    state.withLock { clear(&$0) }
  }

  /// Takes the line away for good.
  func end() {
    state.withLock { state in
      clear(&state)
      state.isOver = true
    }
  }

  private func clear(_ state: inout State) {
    guard state.isVisible else { return }
    state.isVisible = false
    try? messages.write("\r\u{1B}[K")
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
