/// Help made from declarations, in the layout that users of Swift's argument parser know: labels
/// at column 2, text at column 26, wrapped to the width.
struct HelpText {
  let program: ProgramDeclaration
  let width: Int

  private static let labelIndent = 2
  private static let textColumn = 26

  /// All about one subcommand.
  func full(_ subcommand: SubcommandDeclaration) -> String {
    var sections = overview(subcommand.abstract, subcommand.discussion)
    sections.append(usage(subcommand))
    sections += examples(subcommand.examples)
    sections += section(
      "ARGUMENTS", subcommand.operands.map { (label: $0.label, text: $0.fullHelp) })
    sections += optionSections(subcommand.allOptions)
    return joined(sections)
  }

  /// All about the program, and the executables of PATH that it runs.
  func full(
    subcommands: [SubcommandDeclaration], external: [ExternalSubcommands.Entry] = []
  ) -> String {
    var sections = overview(program.abstract, program.discussion)
    sections.append(usage)
    sections += examples(program.examples)
    sections += optionSections(CommonOptions.declarations)
    sections += self.subcommands(subcommands, external)
    return joined(sections) + "\n" + see("help <subcommand>", "for detailed help.")
  }

  /// What the bare program says: examples first.
  func short(
    subcommands: [SubcommandDeclaration], external: [ExternalSubcommands.Entry] = []
  ) -> String {
    var sections = examples(program.examples)
    sections.append(usage)
    sections += self.subcommands(subcommands, external)
    return joined(sections) + "\n" + see("help <subcommand>", "for detailed help.")
  }

  /// What a subcommand says that was given nothing to read.
  func short(_ subcommand: SubcommandDeclaration) -> String {
    joined(examples(subcommand.examples) + [usage(subcommand)])
      + see("\(subcommand.name) --help", "for more information.")
  }

  var usage: String {
    TextLayout.hanging("USAGE: \(program.name) ", ["[<options>]", "<subcommand>"], width: width)
  }

  func usage(_ subcommand: SubcommandDeclaration) -> String {
    usage(subcommand, title: "USAGE:")
  }

  /// The usage line; a long list of options is told as `[<options>]`.
  func usage(_ subcommand: SubcommandDeclaration, title: String) -> String {
    var pieces = subcommand.options.map { "[\($0.synopsis)]" }
    if pieces.isEmpty || pieces.count > 6 { pieces = ["[<options>]"] }
    pieces += subcommand.operands.map(\.usage)
    return TextLayout.hanging(
      "\(title) \(program.name) \(subcommand.name) ", pieces, width: width)
  }

  /// What stands after an error in the command line.
  func afterError(_ subcommand: SubcommandDeclaration?) -> String {
    guard let subcommand else {
      return "Usage: \(program.name) [<options>] <subcommand>\n"
        + see("--help", "for more information.")
    }
    return usage(subcommand, title: "Usage:")
      + "\n" + see("\(subcommand.name) --help", "for more information.")
  }

  /// The help of the option or argument that an error is about.
  func afterError(label: String, text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    return TextLayout.hanging("Help:  \(label)  ", words, indent: 7, width: width) + "\n"
  }

  // MARK: Parts
  private func see(_ words: String, _ purpose: String) -> String {
    let pieces = purpose.split(separator: " ").map(String.init)
    return TextLayout.hanging("  See '\(program.name) \(words)'", pieces, indent: 2, width: width)
      + "\n"
  }

  private func joined(_ sections: [String]) -> String {
    sections.joined(separator: "\n\n") + "\n"
  }

  private func overview(_ abstract: String, _ discussion: String) -> [String] {
    var sections: [String] = []
    if !abstract.isEmpty {
      sections.append(
        TextLayout.wrap("OVERVIEW: " + abstract, width: width).joined(separator: "\n"))
    }
    var paragraph: [Substring] = []
    let lines = discussion.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines + [Substring()] {
      if !line.isEmpty {
        paragraph.append(line)
      } else if !paragraph.isEmpty {
        let text = paragraph.joined(separator: " ")
        sections.append(TextLayout.wrap(text, width: width).joined(separator: "\n"))
        paragraph = []
      }
    }
    return sections
  }

  /// A command is never wrapped: it is there to be copied.
  private func examples(_ examples: [SubcommandDeclaration.Example]) -> [String] {
    if examples.isEmpty { return [] }
    let lines = examples.flatMap { example in
      TextLayout.wrap(example.explanation, width: width - 2).map { "  " + $0 }
        + ["    " + example.command]
    }
    return ["EXAMPLES:\n" + lines.joined(separator: "\n")]
  }

  /// The groups with a heading of their own in the order of their first option, then the others.
  private func optionSections(_ options: [OptionDeclaration]) -> [String] {
    var headings: [String] = []
    for case let heading? in options.map(\.group) where !headings.contains(heading) {
      headings.append(heading)
    }
    return (headings.map(Optional.some) + [nil]).flatMap { heading in
      section(
        heading ?? "OPTIONS",
        options.filter { $0.group == heading }.map { (label: $0.label, text: $0.fullHelp) })
    }
  }

  /// The groups in the order of their first subcommand, then those of none, then those on PATH.
  private func subcommands(
    _ subcommands: [SubcommandDeclaration], _ external: [ExternalSubcommands.Entry]
  ) -> [String] {
    var headings: [String] = []
    for case let heading? in subcommands.map(\.group) where !headings.contains(heading) {
      headings.append(heading)
    }
    let others = headings.isEmpty ? "SUBCOMMANDS" : "OTHER SUBCOMMANDS"
    return (headings.map(Optional.some) + [nil]).flatMap { heading in
      section(
        heading.map { $0 + " SUBCOMMANDS" } ?? others,
        subcommands.filter { $0.group == heading }.map { (label: $0.label, text: $0.abstract) })
    }
      + section(
        "SUBCOMMANDS ON PATH", external.map { (label: $0.name, text: $0.path.description) })
  }

  private func section(_ title: String, _ rows: [(label: String, text: String)]) -> [String] {
    if rows.isEmpty { return [] }
    return [title + ":\n" + rows.map(row).joined(separator: "\n")]
  }

  private func row(label: String, text: String) -> String {
    let head = String(repeating: " ", count: Self.labelIndent) + label
    let column = width < TextLayout.narrow ? 6 : Self.textColumn
    let indent = String(repeating: " ", count: column)
    let lines = TextLayout.wrap(text, width: width - column)
    guard let first = lines.first else { return head }
    let used = TextLayout.columns(head)
    if width >= TextLayout.narrow, used < column {
      let start = head + String(repeating: " ", count: column - used) + first
      return ([start] + lines.dropFirst().map { indent + $0 }).joined(separator: "\n")
    }
    let wrappedHead = TextLayout.wrap(label, width: width - 2).map { "  " + $0 }
    return (wrappedHead + lines.map { indent + $0 }).joined(separator: "\n")
  }
}
