/// What a subcommand works with beside its arguments.
public struct Context: Sendable {
  /// How much is said to the person.
  public enum Verbosity: Int, Sendable, Comparable {
    /// Errors.
    case quiet
    /// Warnings and progress too.
    case normal
    /// What is being done too.
    case verbose
    /// What matters to a developer too.
    case debug

    public static func < (left: Verbosity, right: Verbosity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The program that runs.
  public let program: ProgramDeclaration
  /// What the plug-ins have added.
  public let registry: Registry
  /// The variables of the environment.
  public let environment: Environment
  let settings: Settings
  /// Records, and nothing else, go here.
  public let output: OutputSink
  /// How ``output`` is shown: its width, its colours.
  public let outputTerminal: Terminal
  /// All that is said to the person goes here.
  public let messages: OutputSink
  /// How ``messages`` are shown.
  public let messageTerminal: Terminal
  /// Whether standard input is a person at a keyboard.
  public let inputIsTerminal: Bool
  /// How much is said to the person.
  public let verbosity: Verbosity
  /// How far a long job is.
  public let progress: ProgressLine
  /// Where stages note how long they took; nil without `--debug`.
  let times: StageTimes?
  /// The declaration of the subcommand that runs.
  public let subcommand: SubcommandDeclaration?

  /// Tells an error; the program goes on.
  public func report(_ error: CommandError) {
    say("error", .red, error.sentence, try: error.suggestion)
  }

  /// Tells what may be wrong, unless `--quiet`.
  public func warn(_ message: String) {
    if verbosity > .quiet { say("warning", .yellow, message) }
  }

  /// Tells what is being done, with `--verbose`.
  public func note(_ message: String) {
    if verbosity >= .verbose { say("note", .cyan, message) }
  }

  /// Tells what matters to a developer, with `--debug`.
  public func debug(_ message: @autoclosure () -> String) {
    if verbosity >= .debug { say("debug", .dim, message()) }
  }

  private func say(_ kind: String, _ style: Style, _ text: String, try advice: String? = nil) {
    var line = StyledLine("\(program.name): ")
    line.add(kind + ":", .bold, style)
    line.add(" " + text)
    if let advice {
      line.add(" ")
      line.addWhole("try: " + advice)
    }
    tell(line)
  }

  /// Tells what was done, unless `--quiet`.
  func conclude(_ text: String) {
    if verbosity > .quiet { tell(StyledLine("\(program.name): " + text)) }
  }

  private func tell(_ line: StyledLine) {
    progress.clear()
    // Where even standard error is gone there is nobody left to tell.
    try? messages.write(line.text(on: messageTerminal, indent: 2))
  }
}

/// The streams and the environment a program runs in: those of the process, or a test's own.
package struct Surroundings: Sendable {
  package var environment: Environment
  /// Whether the file of settings in the folder where one stands is read.
  package var readsFolder = false
  package var output: OutputSink
  package var messages: OutputSink
  package var outputIsTerminal: Bool
  package var messagesAreTerminal: Bool
  package var inputIsTerminal: Bool
  package var outputWidth: Int?
  package var messageWidth: Int?

  package static func process() -> Surroundings {
    Surroundings(
      environment: .process, readsFolder: true, output: .standardOutput(),
      messages: .standardError(),
      outputIsTerminal: Platform.isTerminal(Platform.standardOutput),
      messagesAreTerminal: Platform.isTerminal(Platform.standardError),
      inputIsTerminal: Platform.isTerminal(Platform.standardInput),
      outputWidth: Platform.terminalWidth(Platform.standardOutput),
      messageWidth: Platform.terminalWidth(Platform.standardError))
  }

  /// A memory of what is written, for tests.
  package static func memory(
    _ variables: [String: String] = [:], terminal: Bool = false
  ) -> Surroundings {
    Surroundings(
      environment: Environment(variables), output: .memory(), messages: .memory(),
      outputIsTerminal: terminal, messagesAreTerminal: terminal, inputIsTerminal: terminal)
  }
}
