/// The manual page of the program or a subcommand, as mdoc(7), made from the declarations.
struct ManualPage {
  let program: ProgramDeclaration

  /// The page `vna(1)`.
  func page(subcommands: [SubcommandDeclaration]) -> String {
    var page = head(program.name, program.abstract)
    page += """
      .Sh SYNOPSIS
      .Nm
      .Op Ar options
      .Ar subcommand
      .Op Ar ...

      """
    page += description(program.abstract, program.discussion)
    page += list("SUBCOMMANDS", subcommands.map { (".It Cm " + $0.name, $0.abstract) })
    page += options(CommonOptions.declarations)
    page += environment(CommonOptions.declarations) + files + Self.exitStatus
    page += examples(program.examples)
    page += ".Sh SEE ALSO\n"
    let pages = subcommands.map { ".Xr \(program.name)-\($0.name) 1" }.sorted()
    return page + pages.joined(separator: " ,\n") + "\n"
  }

  /// The page `vna-SUBCOMMAND(1)`.
  func page(_ subcommand: SubcommandDeclaration) -> String {
    var page = head("\(program.name)-\(subcommand.name)", subcommand.abstract)
    page += ".Sh SYNOPSIS\n.Nm \(program.name) \(subcommand.name)\n.Op Ar options\n"
    for operand in subcommand.operands {
      let label = Self.plain(operand.label)
      page += operand.count.isRequired ? ".Ar \(label)\n" : ".Op Ar \(label)\n"
    }
    page += description(subcommand.abstract, subcommand.discussion)
    page += list(
      "ARGUMENTS", subcommand.operands.map { (".It Ar " + Self.plain($0.label), $0.fullHelp) })
    page += options(subcommand.allOptions) + environment(subcommand.allOptions)
    page += Self.exitStatus + examples(subcommand.examples)
    return page + ".Sh SEE ALSO\n.Xr \(program.name) 1\n"
  }

  // MARK: Parts

  private func head(_ name: String, _ abstract: String) -> String {
    """
    .Dd \(program.released)
    .Dt \(name.uppercased()) 1
    .Os
    .Sh NAME
    .Nm \(name)
    .Nd \(Self.text(abstract.last == "." ? String(abstract.dropLast()) : abstract))

    """
  }

  private func description(_ abstract: String, _ discussion: String) -> String {
    var text = ".Sh DESCRIPTION\n" + Self.text(abstract) + "\n"
    var opens = true
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        opens = true
        continue
      }
      if opens { text += ".Pp\n" }
      opens = false
      text += Self.text(String(line)) + "\n"
    }
    return text
  }

  private func list(_ title: String, _ rows: [(item: String, text: String)]) -> String {
    if rows.isEmpty { return "" }
    let items = rows.map { $0.item + "\n" + Self.text($0.text) + "\n" }
    return ".Sh \(title)\n.Bl -tag -width Ds\n" + items.joined() + ".El\n"
  }

  private func options(_ options: [OptionDeclaration]) -> String {
    list(
      "OPTIONS",
      options.map { option in
        var item = ".It"
        if let short = option.short { item += " Fl \(short) ," }
        item += " Fl Fl \(option.name)"
        if option.kind == .invertibleFlag { item += " , Fl Fl no-\(option.name)" }
        if case .value(let placeholder) = option.kind { item += " Ar \(placeholder)" }
        return (item, option.fullHelp)
      })
  }

  private func environment(_ options: [OptionDeclaration]) -> String {
    list(
      "ENVIRONMENT",
      options.compactMap { option in
        option.environment.map {
          (".It Ev " + $0, "Stands for --\(option.name) where that is not given.")
        }
      })
  }

  private var files: String {
    list(
      "FILES",
      [
        (".It Pa .vna.json", "Settings of the folder where one stands."),
        (
          ".It Pa ~/.config/vna/config.json",
          "Settings of the person; in $XDG_CONFIG_HOME where that is set."
        ),
      ])
  }

  private static let exitStatus = """
    .Sh EXIT STATUS
    0 for success; 1 where the answer is no; 64 for a command line that makes no sense; 65 for bad
    input; 66 for missing input; 73, 74 and 77 where something cannot be created, read or written;
    75 where a store is locked; 78 for a wrong setting; 130 after an interrupt.

    """

  private func examples(_ examples: [SubcommandDeclaration.Example]) -> String {
    if examples.isEmpty { return "" }
    let parts = examples.map { Self.text($0.explanation) + "\n.Pp\n.Dl " + Self.code($0.command) }
    return ".Sh EXAMPLES\n" + parts.joined(separator: "\n.Pp\n") + "\n"
  }

  // MARK: Escaping

  /// Text, each sentence on a line of its own as mdoc wants it. A point or quote at the head of a
  /// line would be a request, a backslash an escape.
  static func text(_ text: String) -> String {
    var lines: [String] = [""]
    for word in text.replacing("\\", with: "\\e").split(separator: " ") {
      let starts = lines[lines.count - 1].isEmpty
      let safe = starts && (word.hasPrefix(".") || word.hasPrefix("'")) ? "\\&" + word : word
      lines[lines.count - 1] += starts ? safe : " " + word
      if word.hasSuffix(".") || word.hasSuffix(".)") { lines.append("") }
    }
    if lines.count > 1, lines[lines.count - 1].isEmpty { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// An argument of a macro that is all of the line: words that are names of macros are kept plain.
  private static func code(_ command: String) -> String {
    command.replacing("\\", with: "\\e").split(separator: " ").map { word in
      word.replacing("\"", with: "\\(dq").replacing("'", with: "\\(aq").replacing("-", with: "\\-")
    }.map { "\\&" + $0 }.joined(separator: " ")
  }

  /// A label without the brackets that help puts round it: `<files> ...`.
  private static func plain(_ label: String) -> String {
    label.replacing("<", with: "").replacing(">", with: "")
  }
}
