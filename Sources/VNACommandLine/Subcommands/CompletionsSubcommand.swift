/// `vna completions`: the script that makes a shell complete the program's words.
struct CompletionsSubcommand: Subcommand {
  static let shell = Operand<CompletionScript>.one(
    "shell", label: "SHELL", help: "The shell to write it for.")

  static let declaration = SubcommandDeclaration(
    "completions", abstract: "Write the completion script of a shell.",
    discussion: """
      Writes a script that completes subcommands, options and their values, formats, and the \
      executables that PATH adds. It asks the program each time, so it need not be made again when \
      the program changes.
      """,
    examples: [
      .init("In bash, in ~/.bashrc:", "source <(vna completions bash)"),
      .init("In zsh, in ~/.zshrc after compinit:", "source <(vna completions zsh)"),
      .init("In fish:", "vna completions fish > ~/.config/fish/completions/vna.fish"),
    ],
    operands: [shell.declaration])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    try context.output.write(arguments[Self.shell].text(for: context.program.name))
    return .success
  }
}
