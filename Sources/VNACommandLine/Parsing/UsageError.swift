/// A command line that cannot be understood; the program adds the usage line and ends with
/// `ExitCode.usage`.
public struct UsageError: Error, Sendable, Hashable {
  /// What is wrong, as `Unknown option '--formt'. Did you mean '--format'?`
  public let message: String
  /// The option or argument concerned and its help.
  let help: Help?
  let exitCode: ExitCode

  /// Makes an error of what is wrong, as sentences.
  public init(_ message: String) {
    self.init(message, help: nil)
  }

  struct Help: Sendable, Hashable {
    let label: String
    let text: String
  }

  init(_ message: String, help: Help?, exitCode: ExitCode = .usage) {
    self.message = message
    self.help = help
    self.exitCode = exitCode
  }

  init(_ message: String, option: OptionDeclaration, exitCode: ExitCode = .usage) {
    self.init(message, help: Help(label: option.label, text: option.fullHelp), exitCode: exitCode)
  }

  static func unknownOption(_ spelling: String, among options: [OptionDeclaration]) -> UsageError {
    let name = String(spelling.drop { $0 == "-" })
    let names = options.flatMap(\.longNames)
    let guess = Suggestion.nearest(to: name, among: names)
    var message = "Unknown option '\(spelling)'." + Suggestion.question(guess, prefix: "--")
    if guess == nil, ["o", "output"].contains(name), !names.contains("output") {
      message += " Write to a file with '> FILE'."
    }
    return UsageError(message)
  }

  static func invalidValue(_ value: String, for option: OptionDeclaration) -> UsageError {
    UsageError(
      invalid(value, for: option.synopsis, form: option.form), option: option)
  }

  /// A value that would have to be one of these names, known only when the program runs.
  static func unknownName(
    _ name: String, for option: OptionDeclaration, among names: [String]
  ) -> UsageError {
    UsageError(invalid(name, for: option.synopsis, form: .choice(names)), option: option)
  }

  static func invalidEnvironment(_ value: String, for option: OptionDeclaration) -> UsageError {
    let variable = option.environment ?? option.name
    return UsageError(
      invalid(value, for: variable, form: option.form), option: option, exitCode: .configuration)
  }

  static func invalidOperand(_ value: String, for operand: OperandDeclaration) -> UsageError {
    UsageError(
      invalid(value, for: operand.label, form: operand.form),
      help: Help(label: operand.label, text: operand.fullHelp))
  }

  static func missingOperand(_ operand: OperandDeclaration) -> UsageError {
    UsageError(
      "Missing expected argument '\(operand.label)'",
      help: Help(label: operand.label, text: operand.fullHelp))
  }

  static func unexpected(_ words: [String]) -> UsageError {
    let quoted = words.map { "'\($0)'" }.joined(separator: ", ")
    return UsageError(
      words.count == 1
        ? "Unexpected argument \(quoted)" : "\(words.count) unexpected arguments: \(quoted)")
  }

  static func invalid(_ value: String, for name: String, form: ValueForm) -> String {
    var message = "The value '\(value)' is invalid for '\(name)'."
    if let requirement = form.requirement { message += " \(requirement)." }
    let guess = Suggestion.nearest(to: value, among: form.words)
    message += Suggestion.question(guess, prefix: "")
    return message
  }
}
