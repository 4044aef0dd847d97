/// A set of additions to the program, registered under a name.
public protocol Plugin: Sendable {
  /// As `vna plugins` lists it.
  static var name: String { get }
  /// Adds what the plug-in brings.
  func register(in registry: inout Registry)
}

/// A subcommand: its declaration, and what it does.
public protocol Subcommand: Sendable {
  /// Its name, arguments, options and help.
  static var declaration: SubcommandDeclaration { get }
  /// Does the work.
  ///
  /// - Parameters:
  ///   - arguments: the values of the operands and options that ``declaration`` lists.
  ///   - context: the streams, the terminal, the environment, the plug-ins.
  /// - Returns: the status with which the program ends.
  /// - Throws: ``CommandError`` for a failure that a person can mend, ``UsageError`` for a command line
  ///   that makes no sense; anything else is told as a defect of the program.
  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode
}

/// A subcommand with further options, which depend on what plug-ins have added.
protocol ExtensibleSubcommand: Subcommand {
  /// The declaration with these options; where `operands` are known, with those alone that fit them.
  static func declaration(in registry: Registry, operands: [String]) -> SubcommandDeclaration
}
