/// `vna man`: the manual pages.
struct ManSubcommand: Subcommand {
  static let subject = Operand<String?>.optional(
    "subcommand", label: "SUBCOMMAND", help: "The subcommand; the program itself if left out."
  ).completed(by: .subcommands)

  static let declaration = SubcommandDeclaration(
    "man", abstract: "Write a manual page.",
    discussion: """
      Writes the page in mdoc, for man or mandoc to show or a package to install.
      """,
    examples: [
      .init("Read the page of a subcommand:", "vna man parse | man -l -"),
      .init("Install the page of the program:", "vna man > /usr/local/share/man/man1/vna.1"),
    ],
    operands: [subject.declaration])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let pages = ManualPage(program: context.program)
    guard let name = arguments[Self.subject] else {
      try context.output.write(pages.page(subcommands: context.registry.declarations))
      return .success
    }
    guard let subcommand = context.registry.subcommand(name) else {
      let guess = Suggestion.nearest(to: name, among: context.registry.allNames)
      throw UsageError(
        "There is no subcommand '\(name)'." + Suggestion.question(guess, prefix: ""))
    }
    try context.output.write(pages.page(context.registry.declaration(of: subcommand)))
    return .success
  }
}
