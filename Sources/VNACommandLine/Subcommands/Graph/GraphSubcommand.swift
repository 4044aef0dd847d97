import VNAExport

/// `vna graph`: who acts with whom, as a graph or a drawing of it.
struct GraphSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case graphml, gexf, dot, svg }

  static let format = Option<Format?>(
    "format", short: "f",
    defaultText: "the ending of the output file, else dot on a terminal, else graphml",
    help: "How to write the graph; svg is a drawing of those with the most ties.")
  static let links = Option<ActorGraph.Links>(
    "links", default: .events,
    help: "What joins two actors: an event in which both act, or a story that names both.")
  static let between = Option<ActorGraph.Scope>(
    "between", default: .all,
    help: """
      Whom it joins. Between countries: those that act, and those for which people and \
      organizations act.
      """)

  static let declaration = SubcommandDeclaration(
    "graph", abstract: "Write who acts with whom as a graph.",
    discussion: """
      Joins the people, organizations and countries that act in one event, over all bulletins, and \
      counts how often. 'vna export' writes the same formats.
      """,
    examples: [
      .init("Draw who meets whom:", "vna graph bulletins/ -o who.svg"),
      .init(
        "Draw which countries deal with each other:", "vna graph --between countries b/ -o c.svg"),
      .init("Look at it in Gephi, with its days:", "vna graph bulletins/ -o who.gexf"),
    ],
    operands: [InputOptions.inputs.declaration],
    options: [
      OutputTarget.output.declaration, OutputTarget.force.declaration, format.declaration,
      links.declaration, between.declaration,
    ] + BulletinInput.declarations)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let target = arguments[OutputTarget.output]
    let usual: Format = target == nil && context.outputTerminal.isTerminal ? .dot : .graphml
    let format = try arguments[Self.format] ?? target.flatMap(OutputTarget.format) ?? usual
    var run = try ExportRun(
      format.rawValue,
      options: ExportOptions([
        "links": arguments[Self.links].rawValue, "between": arguments[Self.between].rawValue,
      ]), input: try BulletinInput(arguments, in: context),
      overwrites: arguments[OutputTarget.force], in: context)
    // With --format the person has chosen.
    run.checksEnding = false
    return try await run.run(toFile: target, in: context)
  }
}

extension ActorGraph.Links: OptionValue {}
extension ActorGraph.Scope: OptionValue {}
