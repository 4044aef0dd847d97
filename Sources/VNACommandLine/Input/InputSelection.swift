/// The options and the argument of a subcommand that reads files, declared once for all of them.
public enum InputOptions {
  /// The argument: files, directories, `-`.
  public static let inputs = Operand<[String]>.many(
    "inputs", label: "FILE…|DIRECTORY…|-",
    help: """
      Files; directories, of which every file with the ending txt, text, html, htm, xhtml, jsonl \
      or ndjson is read, in the order of names, hidden ones and symbolic links left out; or - for \
      standard input, which is also read when nothing is given and it is not a terminal.
      """)

  /// `--files-from file`: more paths.
  public static let filesFrom = Option<Path?>(
    "files-from", placeholder: "file",
    help: "Read more paths from this file, one a line; - is standard input."
  ).grouped("INPUT")

  /// `-0`: the paths in that file end with NUL.
  public static let null = Option.flag(
    "null", short: "0", help: "Paths of --files-from end with a NUL byte, not with a line."
  ).grouped("INPUT")

  /// `-L`: go through symbolic links.
  public static let follow = Option.flag(
    "follow", short: "L", help: "Follow symbolic links in directories."
  ).grouped("INPUT")

  /// The options, to list among those of a subcommand.
  public static let declarations = [
    filesFrom.declaration, null.declaration, follow.declaration,
  ]
}

/// What a person asked to have read.
public struct InputSelection: Sendable {
  /// Paths as given, `-` for standard input.
  var operands: [String] = []
  var filesFrom: Path?
  var isNullSeparated = false
  var followsLinks = false

  /// What the `arguments` of a subcommand with ``InputOptions`` select in a `context`.
  ///
  /// - Throws: `UsageError` for options that contradict each other, `NothingToRead` where nothing
  ///   is given and standard input is a terminal.
  public init(_ arguments: Arguments, in context: Context) throws {
    operands = arguments[InputOptions.inputs]
    filesFrom = arguments[InputOptions.filesFrom]
    isNullSeparated = arguments[InputOptions.null]
    followsLinks = arguments[InputOptions.follow]
    if isNullSeparated, filesFrom == nil {
      throw UsageError("The option '--null' needs '--files-from <file>'.")
    }
    let readers = operands.filter { $0 == "-" }.count + (filesFrom?.bytes == [0x2D] ? 1 : 0)
    if readers > 1 { throw UsageError("Standard input can be read only once.") }
    if operands.isEmpty, filesFrom == nil {
      if context.inputIsTerminal { throw NothingToRead() }
      operands = ["-"]
    }
  }

  package init(
    _ operands: [String], filesFrom: Path? = nil, null: Bool = false, follow: Bool = false
  ) {
    self.operands = operands
    self.filesFrom = filesFrom
    isNullSeparated = null
    followsLinks = follow
  }
}

/// Nothing was given and standard input is a person at a keyboard: the program answers with the
/// subcommand's short help and `ExitCode.usage`.
public struct NothingToRead: Error {}
