/// A set of additions to the program, registered under a name.
public protocol Plugin: Sendable {
  /// As `vna plugins` lists it.
  static var name: String { get }
  func register(in registry: inout Registry)
}

/// A subcommand: its declaration, and what it does.
public protocol Subcommand: Sendable {
  static var declaration: SubcommandDeclaration { get }
  /// Does the work. Throw `CommandError` for a failure that a person can mend and `UsageError` for
  /// a command line that makes no sense.
  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode
}
