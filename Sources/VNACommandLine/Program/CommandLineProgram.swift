/// A command-line program made of plug-ins:
///
///     await CommandLineProgram(plugins: [BuiltIn()]).run()
public struct CommandLineProgram: Sendable {
  /// The name, version and help of the program.
  public let program: ProgramDeclaration
  /// What the plug-ins have added.
  public let registry: Registry

  /// A `program` of these `plugins`, of which the first to take a name keeps it.
  public init(_ program: ProgramDeclaration = .vna, plugins: [any Plugin]) {
    self.program = program
    registry = Registry(plugins)
  }

  /// Runs the command line of the process and ends the process with its exit code.
  public func run() async -> Never {
    let code = await execute(Platform.arguments(), in: .process())
    if code == .interrupted { Platform.endByInterrupt() }
    Platform.endProcess(code.rawValue)
  }

  /// Runs a command line, writes to the streams of the process and tells the exit code. Only an
  /// external subcommand does not return: it takes the place of the process.
  public func run(_ arguments: [String]) async -> ExitCode {
    await execute(arguments, in: .process())
  }

  package func execute(_ arguments: [String], in surroundings: Surroundings) async -> ExitCode {
    let settings = Settings(
      surroundings.environment, registry: registry, readsFolder: surroundings.readsFolder)
    var run = Run(
      program: program, registry: registry, surroundings: surroundings, settings: settings)
    let code = await run.dispatch(arguments)
    run.finish()
    do {
      try surroundings.output.flush()
    } catch {
      return run.tell(error, after: code)
    }
    return code
  }
}

/// One run of a program.
private struct Run {
  let program: ProgramDeclaration
  let registry: Registry
  let surroundings: Surroundings
  let settings: Settings
  var values: [String: [String]] = [:]
  var progress: ProgressLine?
  var times: StageTimes?
  var subcommand: SubcommandDeclaration?

  mutating func dispatch(_ words: [String]) async -> ExitCode {
    do {
      let head = try ArgumentParser(
        options: CommonOptions.programDeclarations, stopsAtOperand: true
      ).parse(words)
      values = head.values
      if head.asksForVersion {
        // `--version --json` and `--version parse --json` are all the same to a person.
        return try showVersion(json: values["format"]?.last == "json")
      }
      if head.asksForHelp {
        // `--help parse` and `parse --help` are all the same to a person.
        let topic = head.rest.drop { $0.hasPrefix("-") }.prefix { !$0.hasPrefix("-") }
        let isKnown = topic.first.map { registry.subcommand($0) != nil } ?? false
        return try showHelp(isKnown ? Array(topic) : [])
      }
      if values["format"] != nil {
        throw UsageError("The option '--format' belongs after the subcommand.")
      }
      guard let name = head.operands.first else {
        return try show(help.short(subcommands: registry.declarations, external: external))
      }
      if name == "help" { return try showHelp(head.rest) }
      if name == "__complete" { return try await showCompletions(head.rest) }
      guard let subcommand = registry.subcommand(name) else {
        return try runExternal(name, head.rest)
      }
      return try await run(subcommand, head.rest)
    } catch {
      return tell(error, after: .success)
    }
  }

  private mutating func run(
    _ subcommand: any Subcommand, _ words: [String]
  ) async throws -> ExitCode {
    let declaration = registry.declaration(of: subcommand)
    self.subcommand = declaration
    let parsed = try ArgumentParser(options: declaration.allOptions).parse(words)
    values.merge(parsed.values) { $1 }
    if parsed.asksForHelp {
      let topic = parsed.operands.first.flatMap { try? declaration.topic?($0, registry) }
      return try show(help.full(topic ?? declaration))
    }
    if parsed.asksForVersion {
      let wantsJSON = values["format"].map { $0.last?.hasPrefix("json") == true } ?? false
      return try showVersion(json: wantsJSON)
    }
    if declaration.needsSoundSettings, let problem = settings.problems.first { throw problem }
    prepare()
    for file in settings.files { context.note("settings of \(file.path.description)") }
    let arguments = try ArgumentParser.arguments(
      of: declaration, words: parsed, values: values, settings: settings)
    return try await subcommand.run(arguments, in: context)
  }

  /// Makes what a run notes its way with.
  private mutating func prepare() {
    let isWatched =
      surroundings.messagesAreTerminal && verbosity == .normal
      && surroundings.environment["CI"] == nil && surroundings.environment["TERM"] != "dumb"
    let progress = ProgressLine(surroundings.messages, isShown: isWatched)
    if surroundings.outputIsTerminal { surroundings.output.atFirstWrite { progress.end() } }
    self.progress = progress
    if verbosity == .debug { times = StageTimes() }
  }

  /// Takes the progress line away and tells how long the stages took.
  func finish() {
    progress?.end()
    for line in times?.lines ?? [] { context.debug(line) }
  }

  // MARK: What the program says itself
  private func show(_ text: String) throws -> ExitCode {
    try surroundings.output.write(text)
    return .success
  }

  private func showVersion(json: Bool) throws -> ExitCode {
    guard json else { return try show("\(program.name) \(program.version)\n") }
    let schemas = program.schemaVersions.map { "\(JSONText.quoted($0.format)):\($0.version)" }
    return try show(
      "{\"name\":\(JSONText.quoted(program.name)),\"version\":\(JSONText.quoted(program.version)),"
        + "\"schemaVersions\":{\(schemas.joined(separator: ","))}}\n")
  }

  private func showHelp(_ words: [String]) throws -> ExitCode {
    let parsed = try ArgumentParser(options: CommonOptions.declarations).parse(words)
    guard let name = parsed.operands.first, name != "help" else {
      return try show(help.full(subcommands: registry.declarations, external: external))
    }
    let topics = parsed.operands.dropFirst()
    guard let subcommand = registry.subcommand(name) else {
      if !topics.isEmpty { throw UsageError.unexpected(Array(topics)) }
      return try runExternal(name, ["--help"])
    }
    let declaration = registry.declaration(of: subcommand)
    guard let word = topics.first else { return try show(help.full(declaration)) }
    // Help is of no file: a word that says nothing of what help there is was meant otherwise.
    guard topics.count == 1, let topic = declaration.topic else {
      // What is one of a few words is told with all of them.
      if topics.count == 1, declaration.operands.first?.form.words.contains(word) == true {
        return try show(help.full(declaration))
      }
      throw UsageError.unexpected(Array(topics))
    }
    return try show(help.full(topic(word, registry)))
  }

  /// The executables of PATH that are subcommands.
  private var external: [ExternalSubcommands.Entry] {
    ExternalSubcommands(program: program.name, environment: surroundings.environment)
      .reachable(besides: registry.allNames + ["help"])
  }

  /// What the scripts of `vna completions` ask for: the words behind the program's name up to the
  /// cursor, after `--`.
  private func showCompletions(_ words: [String]) async throws -> ExitCode {
    let engine = CompletionEngine(
      program: program, registry: registry, settings: settings)
    let words = words.first == "--" ? Array(words.dropFirst()) : words
    return try show(await engine.complete(words).text)
  }

  private var help: HelpText {
    HelpText(program: program, width: terminal(isOutput: true).width)
  }

  // MARK: External subcommands
  private func runExternal(_ name: String, _ words: [String]) throws -> ExitCode {
    let external = ExternalSubcommands(program: program.name, environment: surroundings.environment)
    switch external.find(name) {
    case .runnable(let path):
      try surroundings.output.flush()
      throw external.run(
        path, words, version: program.version, color: word(of: CommonOptions.color))
    case .notRunnable(let path):
      let isFile = (try? Platform.status(of: path).kind) == .regular
      throw CommandError(
        .notRunnable, at: .init(file: path.description), "not an executable file",
        try: isFile ? "chmod +x \(path.description)" : nil)
    case .absent:
      let names = registry.allNames + ["help"] + external.list().filter(\.isRunnable).map(\.name)
      // `stats` is a word of `store`, and not nearly another subcommand.
      var guess =
        registry.declarations.first { declaration in
          guard case .choice(let words)? = declaration.operands.first?.form else { return false }
          return words.contains(name)
        }.map { "\($0.name) \(name)" } ?? Suggestion.nearest(to: name, among: names)
      if guess == nil, registry.subcommand("parse") != nil, let path = Path(argument: name),
        (try? Platform.status(of: path)) != nil
      {
        guess = "\(program.name) parse \(name)"
      }
      throw UsageError("Unknown subcommand '\(name)'." + Suggestion.question(guess, prefix: ""))
    }
  }

  // MARK: Errors
  func tell(_ error: any Error, after code: ExitCode) -> ExitCode {
    progress?.end()
    switch error {
    case let error as UsageError:
      let terminal = terminal(isOutput: false)
      let help = HelpText(program: program, width: terminal.width)
      var line = StyledLine("Error:", .bold, .red)
      // Lines behind the first one point at a column of the one above.
      let parts = error.message.split(separator: "\n", maxSplits: 1)
      line.add(" " + (parts.first ?? ""))
      var text = line.text(on: terminal, indent: 2)
      for part in parts.dropFirst() { text += terminal.visible(String(part)) + "\n" }
      if let row = error.help { text += help.afterError(label: row.label, text: row.text) }
      text += help.afterError(subcommand)
      try? surroundings.messages.write(text)
      return error.exitCode
    case let error as CommandError:
      if error.exitCode != .interrupted { context.report(error) }
      return error.exitCode
    case let error as OutputError:
      if error.exitCode != .brokenPipe {
        context.report(CommandError(error.exitCode, error.description))
      }
      return error.exitCode
    case is NothingToRead:
      if let subcommand {
        let help = HelpText(program: program, width: terminal(isOutput: false).width)
        try? surroundings.messages.write(help.short(subcommand))
      }
      return .usage
    case is CancellationError:
      return .interrupted
    default:
      context.report(CommandError(.internalError, "internal error: \(error)"))
      return .internalError
    }
  }

  private func terminal(isOutput: Bool) -> Terminal {
    let choice = word(of: CommonOptions.color)
    return Terminal(
      isTerminal: isOutput ? surroundings.outputIsTerminal : surroundings.messagesAreTerminal,
      systemWidth: isOutput ? surroundings.outputWidth : surroundings.messageWidth,
      color: choice.flatMap(ColorChoice.init(rawValue:)) ?? .auto, raw: values["raw"] != nil,
      environment: surroundings.environment)
  }

  /// The word of an option that all subcommands have, as given or as set. A variable that makes no
  /// sense is told by the subcommand that runs.
  private func word<Value>(of option: Option<Value>) -> String? {
    let declaration = option.declaration
    return values[declaration.name]?.last ?? (try? settings.value(of: declaration))?.word
  }

  private var verbosity: Context.Verbosity {
    if values["debug"] != nil { return .debug }
    if values["verbose"] != nil { return .verbose }
    return word(of: CommonOptions.quiet) == "true" ? .quiet : .normal
  }

  private var context: Context {
    Context(
      program: program, registry: registry, environment: surroundings.environment,
      settings: settings, output: surroundings.output, outputTerminal: terminal(isOutput: true),
      messages: surroundings.messages, messageTerminal: terminal(isOutput: false),
      inputIsTerminal: surroundings.inputIsTerminal, verbosity: verbosity,
      progress: progress ?? ProgressLine(surroundings.messages, isShown: false), times: times,
      subcommand: subcommand)
  }
}
