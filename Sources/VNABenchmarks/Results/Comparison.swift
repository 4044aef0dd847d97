/// One stage in two runs.
///
/// The machine is noisy, so times are compared relative to the newline scan of their own run
/// where both runs have it.
struct Comparison {
  enum Verdict: String {
    case slower, faster
    case same = "within noise"
  }

  var stage: String
  /// How much more time the stage takes now, in percent; negative is faster.
  var change: Double
  /// What the spread of both runs explains, in percent.
  var noise: Double

  var verdict: Verdict {
    if abs(change) <= noise { return .same }
    return change > 0 ? .slower : .faster
  }

  /// Compares the stages that both runs have.
  static func between(_ old: BenchmarkRun, and new: BenchmarkRun) -> [Comparison] {
    new.measurements.compactMap { now in
      guard let before = old.measurements.first(where: { $0.stage == now.stage }) else {
        return nil
      }
      let isYardstick = now.stage == BenchmarkRun.yardstick
      let relative =
        isYardstick
        ? nil : old.ratio(now.stage).flatMap { a in new.ratio(now.stage).map { $0 / a } }
      let absolute = before.megabytesPerSecond / max(now.megabytesPerSecond, 1e-9)
      // Two runs in which nothing varied still differ by a few percent.
      let noise = max(0.05, 2 * (before.spread + now.spread))
      return Comparison(
        stage: now.stage, change: ((relative ?? absolute) - 1) * 100, noise: noise * 100)
    }
  }

  /// The stages that got slower by more than so many percent and beyond noise. The newline scan
  /// measures the machine, not the library, and never fails a run.
  static func failures(_ comparisons: [Comparison], above percent: Double) -> [Comparison] {
    comparisons.filter {
      $0.stage != BenchmarkRun.yardstick && $0.verdict == .slower && $0.change > percent
    }
  }
}
