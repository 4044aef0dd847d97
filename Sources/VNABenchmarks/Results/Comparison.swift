/// One stage in two runs.
///
/// The machine is noisy, so times are compared relative to the newline scan of their own run
/// where both runs have it.
package struct Comparison: Equatable, Sendable {
  package enum Verdict: String, Sendable {
    case slower, faster
    case same = "within noise"
  }

  package var stage: String
  /// How much more time the stage takes now, in percent; negative is faster.
  package var change: Double
  /// What the spread of both runs explains, in percent.
  package var noise: Double

  package init(stage: String, change: Double, noise: Double) {
    self.stage = stage
    self.change = change
    self.noise = noise
  }

  package var verdict: Verdict {
    if abs(change) <= noise { return .same }
    return change > 0 ? .slower : .faster
  }

  /// Compares the stages that both runs have.
  package static func between(_ old: BenchmarkRun, and new: BenchmarkRun) -> [Comparison] {
    new.measurements.compactMap { now in
      guard let before = old.measurement(now.stage), before.median > 0, now.median > 0 else {
        return nil
      }
      let isYardstick = now.stage == BenchmarkRun.yardstick
      let relative =
        isYardstick
        ? nil : old.ratio(now.stage).flatMap { a in new.ratio(now.stage).map { $0 / a } }
      let factor = relative ?? absolute(before, now)
      // Two runs in which nothing varied still differ by a few percent.
      var noise = before.spread + now.spread
      if relative != nil {
        for run in [old, new] { noise += run.measurement(BenchmarkRun.yardstick)?.spread ?? 0 }
      }
      return Comparison(
        stage: now.stage, change: (factor - 1) * 100, noise: max(0.05, 2 * noise) * 100)
    }
  }

  private static func absolute(_ before: Measurement, _ now: Measurement) -> Double {
    if let old = before.secondsPerByte, let new = now.secondsPerByte { return new / old }
    return before.countPerSecond / now.countPerSecond
  }

  /// The stages that got slower by more than so many percent and beyond noise. The newline scan
  /// measures the machine, not the library, and never fails a run.
  package static func failures(_ comparisons: [Comparison], above percent: Double) -> [Comparison] {
    comparisons.filter {
      $0.stage != BenchmarkRun.yardstick && $0.verdict == .slower && $0.change > percent
    }
  }
}
