import VNACommandLine
import VNAKit

/// `newsdesk headlines`: the headlines of bulletins, one a line.
struct HeadlinesSubcommand: Subcommand {
  static let all = Option.flag(
    "all", short: "a", help: "The headlines of the other stories on the page too.")

  static let declaration = SubcommandDeclaration(
    "headlines", abstract: "List the headlines of bulletins.",
    operands: [InputOptions.inputs.declaration],
    options: [all.declaration] + InputOptions.declarations)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let parser = BulletinParser(context.registry.parserConfiguration())
    var walker = InputWalker(try InputSelection(arguments, in: context))
    var status = ExitCode.success
    while let found = walker.next() {
      do {
        let input = try found.get()
        let bytes = try FileReader(input).readAll(limit: ByteSize(bytes: 16 << 20))
        let bulletin = parser.parse(bytes: bytes, name: input.name)
        var headlines = [bulletin.story.headline]
        if arguments[Self.all] { headlines += bulletin.related.items.map(\.headline) }
        for headline in headlines.compactMap(\.self) {
          try context.output.write(context.outputTerminal.visible(headline.text) + "\n")
        }
      } catch let error as CommandError {
        // The others are read all the same.
        context.report(error)
        status = error.exitCode
      }
    }
    return status
  }
}
