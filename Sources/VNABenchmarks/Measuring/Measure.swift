/// Measures stages: a first round to warm up, in which the memory is looked at, then the passes.
package enum Measure {
  /// Runs every stage in turn, round after round: a slow minute of the machine then falls on all
  /// of them. The first round is not timed.
  ///
  /// - Throws: what a stage throws that cannot be prepared or run.
  package static func run(
    _ stages: [Stage], on input: BenchmarkInput, passes: Int
  ) throws -> [Measurement] {
    var running: [Running] = []
    for stage in stages { running.append(try Running(stage, input)) }
    for _ in 0..<passes {
      for index in running.indices { try running[index].measure() }
    }
    return running.flatMap(\.results)
  }

  /// A stage and the times of its passes so far.
  private struct Running {
    private let stage: Stage.Prepared
    /// That of the stage, and behind it those of its parts.
    private(set) var results: [Measurement]

    /// Prepares a stage and runs the pass that warms up.
    init(_ stage: Stage, _ input: BenchmarkInput) throws {
      let heap = Memory.heapBytes
      self.stage = try stage.prepare(input)
      Memory.resetPeak()
      let resident = Memory.residentBytes
      let pass = try self.stage.pass()
      var first = Measurement(
        stage: stage.name, seconds: [], bytes: self.stage.bytes, count: self.stage.count,
        unit: self.stage.unit, checksum: pass.checksum)
      if let heap, let now = Memory.heapBytes { first.heapBytes = max(0, now - heap) }
      if let resident, let peak = Memory.peakBytes { first.peakBytes = max(0, peak - resident) }
      results = [first]
      for part in pass.parts {
        results.append(
          Measurement(
            stage: "\(stage.name).\(part.name)", seconds: [], bytes: first.bytes,
            count: first.count, unit: first.unit))
      }
    }

    mutating func measure() throws {
      let start = System.coreSeconds
      let pass = try stage.pass()
      let time = System.coreSeconds - start
      results[0].checksum = pass.checksum
      results[0].seconds.append(pass.seconds ?? time)
      for (index, part) in pass.parts.enumerated() where index + 1 < results.count {
        results[index + 1].seconds.append(part.seconds)
      }
    }
  }
}
