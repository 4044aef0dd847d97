/// Where the words come from that a shell offers for a value, beyond what its form tells.
public enum Completion: Sendable, Hashable {
  /// The formats that bulletins can be exported to, those of plug-ins too.
  case exportFormats
  /// The options of the format that the command line names, with their values: `table=people`.
  case formatOptions
  /// What can be looked for: the annotators, those of plug-ins too, `all` and `none`.
  case annotators
  /// The languages that a parser knows, by their codes.
  case languages
  /// Directories, and the kinds of stores with their colon, but for `memory:`, which keeps nothing.
  case stores
  /// The subcommands of the program and of PATH.
  case subcommands
  /// The keys of bulletins in the store that the command line or a setting names.
  case storedKeys
  /// The names of what can be set in configuration files.
  case settings
}

extension Option {
  /// The same option, for whose value a shell offers these words.
  public func completed(by source: Completion) -> Option {
    changed { $0.completion = source }
  }
}

extension Operand {
  /// The same argument, for which a shell offers these words.
  public func completed(by source: Completion) -> Operand {
    var declaration = declaration
    declaration.completion = source
    return Operand(declaration: declaration, read: read)
  }
}
