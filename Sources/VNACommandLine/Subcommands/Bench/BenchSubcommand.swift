import VNABenchmarks

/// `vna bench`: how fast the stages are, on generated bulletins or a user's own.
package struct BenchSubcommand: Subcommand {
  package static let declaration = SubcommandDeclaration(
    "bench", abstract: "Measure how fast bulletins are read.",
    discussion: """
      Measures each stage of the work on one core, beside a scan for line ends of the same bytes, \
      which is about the fastest that a core can look at them: compare ratios to that scan, not \
      megabytes, for a machine is never as fast twice. Without files it measures on generated \
      bulletins, which are the same everywhere.

      A saved run can be compared with later ones; what is within the spread of the passes is \
      called noise. Measure with nothing else running.
      """,
    examples: [
      .init("Measure all stages:", "vna bench"),
      .init("Measure on your own bulletins:", "vna bench archive/"),
      .init("Keep a run, and compare with it later:", "vna bench --save before"),
      .init(
        "Fail if anything got slower by a tenth:", "vna bench --compare before --fail-above 10"),
      .init(
        "See that large corpora and more cores behave:",
        "vna bench --filter export --scaling 1,10,100 --threads 1,2"),
      .init("Draw the saved runs:", "vna bench --chart runs.svg"),
    ],
    operands: [BenchOptions.inputs.declaration], options: BenchOptions.declarations)

  private let stages: [Stage]

  /// `stages` is what can be measured, the newline scan first.
  package init(stages: [Stage] = Stage.all) { self.stages = stages }

  package func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    try await withBenchErrors(directory: arguments[BenchOptions.directory]) {
      try await measure(arguments, in: context)
    }
  }

  private func measure(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let folder = RunFolder(arguments[BenchOptions.directory])
    let save = arguments[BenchOptions.save]
    let chart = arguments[BenchOptions.chart]
    let limit = arguments[BenchOptions.failAbove]
    let force = arguments[OutputTarget.force]
    if let save {
      guard RunFolder.isName(save) else {
        throw UsageError("A run cannot be called '\(save)': use letters, digits, '.', '_' and '-'.")
      }
      try folder.check(save, overwrites: force)
    }
    if limit != nil, arguments[BenchOptions.compare] == nil {
      throw UsageError("The option '--fail-above' needs '--compare <name>'.")
    }
    let old = try arguments[BenchOptions.compare].map { try folder.load($0) }
    let drawing = try chart.map { try OutputTarget.open($0, overwrites: force) }
    if let drawing, save == nil {
      try draw(folder, to: drawing)
      return .success
    }

    let run = try await BenchMeasurement(stages, arguments, in: context).run()
    let comparisons = old.map { Comparison.between($0, and: run) } ?? []
    switch arguments[BenchOptions.format] {
    case .json: try context.output.write(run.json())
    case .text: try write(run, comparisons, .columns, in: context)
    case .markdown: try write(run, comparisons, .markdown, in: context)
    }
    if let save { try folder.save(run, as: save) }
    if let drawing { try draw(folder, to: drawing) }
    guard let limit else { return .success }
    let failures = Comparison.failures(comparisons, above: limit.value)
    for failure in failures {
      let percent = Int(failure.change.rounded())
      context.report(CommandError(.no, "\(failure.stage) takes \(percent)% more time"))
    }
    return failures.isEmpty ? .success : .no
  }

  private func write(
    _ run: BenchmarkRun, _ comparisons: [Comparison], _ style: RunTable.Style, in context: Context
  ) throws(OutputError) {
    let text = RunTable.render(run, comparedWith: comparisons, style: style)
    try context.output.write(context.outputTerminal.visible(text))
  }

  private func draw(_ folder: RunFolder, to output: OutputFile) throws {
    let runs = folder.all()
    guard !runs.isEmpty else {
      throw CommandError(
        .missingInput, at: .init(file: folder.path), "no runs are saved here",
        try: "vna bench --save NAME")
    }
    try output.sink.write(RunChart(runs).svg())
    try output.finish()
  }
}

/// Makes errors for people of what the measurement throws.
private func withBenchErrors(
  directory: String, _ body: () async throws -> ExitCode
) async throws -> ExitCode {
  do {
    return try await body()
  } catch let trouble as RunFolder.Trouble {
    switch trouble {
    case .missing(let name, let known):
      throw CommandError(
        .missingInput, at: .init(file: directory), "no run is called '\(name)'",
        try: known.isEmpty ? "vna bench --save \(name)" : known.quotedList)
    case .exists(let name):
      throw CommandError(
        .cannotCreate, at: .init(file: directory), "a run is called '\(name)' already",
        try: "--force")
    case .unreadable(let name):
      throw CommandError(
        .badInput, at: .init(file: "\(directory)/\(name).json"), "this is no run of 'vna bench'")
    case .cannotWrite(let path):
      throw CommandError(.cannotCreate, at: .init(file: path), "cannot be written")
    }
  } catch let failure as Stage.Failure {
    throw CommandError(.inputOutput, failure.description)
  }
}
