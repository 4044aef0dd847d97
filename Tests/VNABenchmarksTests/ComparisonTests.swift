import Testing

@testable import VNABenchmarks

/// A run in which each stage took so long for a megabyte.
func run(_ seconds: [String: [Double]], date: String = "2026-01-02T03:04:05Z") -> BenchmarkRun {
  var run = BenchmarkRun(
    date: date, version: "0.1.0", commit: "0123456789abcdef",
    machine: Machine(
      system: "Linux 6", architecture: "arm64", cores: 2, processor: "Test", compiler: "6.3",
      optimized: true),
    input: "test", inputBytes: 1_000_000, bulletins: 100)
  run.measurements = seconds.sorted { $0.key < $1.key }.map {
    Measurement(stage: $0.key, seconds: $0.value, bytes: 1_000_000, count: 100)
  }
  return run
}

@Suite struct ComparisonTests {
  private func comparison(_ old: BenchmarkRun, _ new: BenchmarkRun, _ stage: String) -> Comparison?
  {
    Comparison.between(old, and: new).first { $0.stage == stage }
  }

  @Test("A stage is compared relative to the newline scan of its run")
  func relative() throws {
    // The machine is half as fast, and so is the stage: nothing has changed.
    let old = run(["newline-scan": [1, 1, 1], "a": [4, 4, 4]])
    let new = run(["newline-scan": [2, 2, 2], "a": [8, 8, 8]])
    let same = try #require(comparison(old, new, "a"))
    #expect(same.change == 0)
    #expect(same.verdict == .same)
    // The scan itself is told as it is.
    #expect(comparison(old, new, "newline-scan")?.change == 100)
    let slower = try #require(
      comparison(old, run(["newline-scan": [1, 1, 1], "a": [5, 5, 5]]), "a"))
    #expect(abs(slower.change - 25) < 1e-9)
    #expect(slower.verdict == .slower)
    let faster = try #require(
      comparison(old, run(["newline-scan": [1, 1, 1], "a": [3, 3, 3]]), "a"))
    #expect(abs(faster.change + 25) < 1e-9)
    #expect(faster.verdict == .faster)
  }

  @Test("What the spread of the passes explains is noise")
  func noise() throws {
    // A spread of 0.1 in each: up to 40 % are noise.
    let old = run(["a": [9, 10, 11]])
    let new = run(["a": [11.7, 13, 14.3]])
    let one = try #require(comparison(old, new, "a"))
    #expect(one.verdict == .same)
    #expect(abs(one.change - 30) < 1e-9)
    #expect(abs(one.noise - 40) < 1e-9)
    // Without any spread 5 % still are.
    #expect(comparison(run(["a": [100]]), run(["a": [104]]), "a")?.verdict == .same)
    #expect(comparison(run(["a": [100]]), run(["a": [106]]), "a")?.verdict == .slower)
  }

  @Test("Runs of another size are compared by the byte, searches by the query")
  func sizes() throws {
    var new = run(["a": [20]])
    new.measurements[0].bytes = 2_000_000
    #expect(comparison(run(["a": [10]]), new, "a")?.change == 0)
    var (before, after) = (run(["q": [1]]), run(["q": [1]]))
    before.measurements[0].bytes = 0
    after.measurements[0].bytes = 0
    after.measurements[0].count = 50
    #expect(comparison(before, after, "q")?.change == 100)
  }

  @Test("Stages of one run alone are left out; the scan fails nothing")
  func failures() {
    let old = run(["newline-scan": [1], "a": [1], "gone": [1]])
    let new = run(["newline-scan": [1], "a": [1.2], "new": [1]])
    let all = Comparison.between(old, and: new)
    #expect(all.map(\.stage) == ["a", "newline-scan"])
    #expect(Comparison.failures(all, above: 10).map(\.stage) == ["a"])
    #expect(Comparison.failures(all, above: 25).isEmpty)
    let scan = [Comparison(stage: "newline-scan", change: 90, noise: 5)]
    #expect(Comparison.failures(scan, above: 10).isEmpty)
  }
}
