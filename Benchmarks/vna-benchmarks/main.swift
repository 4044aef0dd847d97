import Foundation

/// Measures on the input and prints, saves and compares as asked; the exit code.
func measure(_ options: Options) throws -> Int32 {
  var stages = Stage.all
  if let filter = options.filter {
    // The yardstick stays: without it the ratios are lost.
    stages = stages.filter { $0.name.contains(filter) || $0.name == BenchmarkRun.yardstick }
  }
  let old = try options.compare.map { try BenchmarkRun.load($0, in: options.directory) }
  let input =
    try options.input.map(BenchmarkInput.file)
    ?? .generated(megabytes: options.size, seed: options.seed)
  let run = BenchmarkRun(
    input: input, measurements: Measure.run(stages, on: input, passes: options.passes))
  let comparisons = old.map { Comparison.between($0, and: run) } ?? []
  switch options.format {
  case .json: FileHandle.standardOutput.write(try run.json())
  case .text: print(Table.render(run, comparisons, markdown: false), terminator: "")
  case .markdown: print(Table.render(run, comparisons, markdown: true), terminator: "")
  }
  if let name = options.save { try run.save(name, in: options.directory) }
  guard let limit = options.failAbove else { return 0 }
  let failures = Comparison.failures(comparisons, above: limit)
  for failure in failures {
    complain("\(failure.stage) takes \(Int(failure.change.rounded()))% more time")
  }
  return failures.isEmpty ? 0 : 1
}

func complain(_ message: String) {
  FileHandle.standardError.write(Data("vna-benchmarks: \(message)\n".utf8))
}

do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  switch options.command {
  case .help: print(Options.usage)
  case .generate: try Generate.run(options)
  case .check: exit(Check.run(options))
  case .measure: exit(try measure(options))
  }
} catch let mistake as Options.Mistake {
  complain(mistake.message + "; see --help")
  exit(2)
} catch {
  complain("\(error)")
  exit(1)
}
