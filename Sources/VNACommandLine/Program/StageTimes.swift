import Synchronization

/// How long each stage of a run took, of all its threads together: what `--debug` tells at the end.
final class StageTimes: Sendable {
  enum Stage: String, CaseIterable {
    /// Finding files, reading them and cutting streams into records.
    case read
    /// Records to text: JSON, HTML, encodings.
    case decode
    case parse
    /// Bulletins to output; what parsing took is not in it.
    case format
    /// Output to where it goes.
    case write
    /// Bulletins into a store.
    case store
  }

  private struct State {
    var times: [Stage: Duration] = [:]
    var records = 0
    var bytes = 0
  }

  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Does something and notes how long it took.
  func measure<Value, Failure: Error>(
    _ stage: Stage, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = ContinuousClock.now
    defer { add(start.duration(to: .now), to: stage) }
    return try body()
  }

  func add(_ time: Duration, to stage: Stage) {
    state.withLock { $0.times[stage, default: .zero] += time }
  }

  /// Notes a record of so many bytes.
  func count(bytes: Int) {
    state.withLock { state in
      state.records += 1
      state.bytes += bytes
    }
  }

  /// The stages that there were, and the whole.
  var lines: [String] {
    let (records, bytes) = state.withLock { ($0.records, $0.bytes) }
    var times = state.withLock { $0.times }
    // A worker parses in the middle of what it does for the output.
    if let format = times[.format], let parse = times[.parse] { times[.format] = format - parse }
    let total = start.duration(to: .now)
    var lines: [String] = []
    let stages = Stage.allCases.compactMap { stage in
      times[stage].map { "\(stage.rawValue) \(Self.seconds($0))" }
    }
    if !stages.isEmpty {
      lines.append(stages.joined(separator: ", ") + ", of all threads together")
    }
    var line = "\(Self.seconds(total)) in all"
    if records > 0 {
      let rate = Int((Double(records) / (total / .seconds(1))).rounded())
      line +=
        ", \(Plural.text(records, "record")) of \(Plural.text(bytes, "byte")), \(rate) records/s"
    }
    return lines + [line]
  }

  /// `0.012 s`
  private static func seconds(_ time: Duration) -> String {
    let milliseconds = Int((time / .milliseconds(1)).rounded())
    let digits = String(milliseconds % 1000 + 1000).dropFirst()
    return "\(milliseconds / 1000).\(digits) s"
  }
}

/// Does something, and notes how long it took where somebody wants to know.
func timed<Value, Failure: Error>(
  _ times: StageTimes?, _ stage: StageTimes.Stage, _ body: () throws(Failure) -> Value
) throws(Failure) -> Value {
  guard let times else { return try body() }
  return try times.measure(stage, body)
}
