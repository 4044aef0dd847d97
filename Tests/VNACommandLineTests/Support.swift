import Testing

@testable import VNACommandLine

/// A subcommand with every form of option and argument.
struct ReadSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case text, json, jsonl }

  static let format = Option<Format>(
    "format", short: "f", default: .text, help: "The output format."
  ).synonym("json", for: "json").synonym("jsonl", for: "jsonl")
  static let limit = Option<Int>(
    "limit", short: "n", placeholder: "count", in: 0...1000, default: 10,
    help: "Stop after so many bulletins.")
  static let language = Option<String?>(
    "language",
    help: "The language of all bulletins, as a code of two letters, instead of finding it out."
  ).environment("VNA_LANGUAGE").grouped("READING")
  static let tags = Option<[String]>.repeated("tag", short: "t", help: "A tag to add.")
  static let strict = Option.flag("strict", short: "s", help: "Stop at the first error.")
  static let pager = Option.invertibleFlag("pager", default: true, help: "Page the output.")
  static let size = Option<ByteSize>(
    "max-record", placeholder: "size", default: ByteSize(bytes: 16 << 20),
    help: "The largest record.")
  static let files = Operand<[String]>.many(
    "files", required: true, help: "The files to read.")

  static let declaration = SubcommandDeclaration(
    "read", aliases: ["r"], abstract: "Read bulletins.",
    discussion: "First paragraph.\n\nSecond paragraph.",
    examples: [.init("Read one:", "vna read a.txt")],
    operands: [files.declaration],
    options: [
      format.declaration, limit.declaration, language.declaration, tags.declaration,
      strict.declaration, pager.declaration, size.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    for file in arguments[Self.files] {
      switch file {
      case "missing":
        throw CommandError(
          .missingInput, at: .init(file: "a\u{1B}b", line: 3, column: 7), "no such file",
          try: "vna read --help")
      case "defect": throw Defect()
      case "usage": throw UsageError("These options contradict each other.")
      case "nothing": throw NothingToRead()
      case "warn": context.warn("odd")
      default: try context.output.write(context.outputTerminal.styled(file, .bold) + "\n")
      }
    }
    return .success
  }

  struct Defect: Error {}
}

/// A subcommand with a fixed number of arguments.
struct CopySubcommand: Subcommand {
  static let source = Operand<Path>.one("source", help: "What to copy.")
  static let target = Operand<Path?>.optional("target", help: "Where to.")
  static let declaration = SubcommandDeclaration(
    "copy", abstract: "Copy.", operands: [source.declaration, target.declaration])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let target = arguments[Self.target]?.description ?? "nowhere"
    try context.output.write("\(arguments[Self.source]) to \(target)\n")
    return .no
  }
}

struct TestPlugin: Plugin {
  static let name = "test"

  func register(in registry: inout Registry) {
    registry.add(ReadSubcommand())
    registry.add(CopySubcommand())
  }
}

struct Outcome: Equatable {
  var code: ExitCode
  var output: String
  var messages: String
}

func vna(
  _ words: String..., environment: [String: String] = [:], terminal: Bool = false,
  width: Int? = nil
) async -> Outcome {
  var variables = environment
  if let width { variables["COLUMNS"] = String(width) }
  let surroundings = Surroundings.memory(variables, terminal: terminal)
  let code = await CommandLineProgram(plugins: [BuiltIn(), TestPlugin()])
    .execute(words, in: surroundings)
  return Outcome(
    code: code, output: surroundings.output.contents, messages: surroundings.messages.contents)
}

/// The arguments of `read`, or the error.
func read(
  _ words: [String], environment: [String: String] = [:]
) throws(UsageError) -> Arguments {
  let declaration = ReadSubcommand.declaration
  let parsed = try ArgumentParser(options: declaration.allOptions).parse(words)
  return try ArgumentParser.arguments(
    of: declaration, words: parsed, values: [:], settings: Settings(Environment(environment)))
}
