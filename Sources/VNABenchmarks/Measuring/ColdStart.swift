import VNACorpus

/// The program itself, started for one thing: what a person waits for who types it.
package enum ColdStart {
  /// The names of what is measured.
  package static let names = ["cold-start.version", "cold-start.bulletin"]

  /// Starts `program` for its version and for one bulletin of some 10 KB, in turn, after a start
  /// of each that is not timed.
  ///
  /// - Throws: `Stage.Failure` where the program cannot be run.
  package static func measure(_ program: String, runs: Int) throws -> [Measurement] {
    let file = try TemporaryFile(bulletin())
    let commands = [["--version"], ["parse", "--format", "jsonl", file.path]]
    var results = names.map { Measurement(stage: $0, seconds: [], unit: .run) }
    for round in 0...runs {
      for (index, command) in commands.enumerated() {
        guard let outcome = ChildProcess.run(program, command), outcome.isSuccess else {
          throw Stage.Failure("cannot run \(program) \(command.joined(separator: " "))")
        }
        guard round > 0 else { continue }
        results[index].seconds.append(outcome.seconds)
      }
    }
    return results
  }

  /// A generated bulletin of some 10 KB.
  private static func bulletin() -> [UInt8] {
    let generator = CorpusGenerator(seed: 1)
    var index = 0
    while true {
      let text = generator.bulletin(index).text
      if (9_500...10_500).contains(text.count) { return text }
      index += 1
    }
  }
}
