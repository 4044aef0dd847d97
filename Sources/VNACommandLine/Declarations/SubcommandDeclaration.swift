import VNAParsing

/// A subcommand as declared, once: parsing, help, manual pages and completions come from it.
public struct SubcommandDeclaration: Sendable {
  /// A command line worth showing, and what it does.
  public struct Example: Sendable, Hashable {
    /// What it does, with a colon at the end.
    public let explanation: String
    /// The command line.
    public let command: String

    /// Makes an example of an `explanation` and a `command`.
    public init(_ explanation: String, _ command: String) {
      self.explanation = explanation
      self.command = command
    }
  }

  /// The name, in kebab case.
  public let name: String
  /// Other names.
  public let aliases: [String]
  /// One sentence.
  public let abstract: String
  /// Paragraphs with an empty line between them.
  public let discussion: String
  /// Command lines worth showing.
  public let examples: [Example]
  /// Its arguments, in their order; one that takes many words comes last.
  public let operands: [OperandDeclaration]
  /// Its own options, in the order of help.
  public internal(set) var options: [OptionDeclaration]
  /// Whether a mistake in a configuration file ends the program before it runs.
  let needsSoundSettings: Bool
  /// The heading of the program's help under which it stands, as `STORE`; nil is that of the others.
  var group: String?
  /// What help says of it where its first argument is known, as the format of an export; nil where
  /// that makes no difference.
  var topic: Topic?

  /// - Throws: `UsageError` for an argument that the subcommand does not know.
  typealias Topic =
    @Sendable (_ argument: String, _ registry: Registry) throws(UsageError) -> SubcommandDeclaration

  /// Makes a declaration of a `name` and what else is to be said.
  public init(
    _ name: String, aliases: [String] = [], abstract: String, discussion: String = "",
    examples: [Example] = [], operands: [OperandDeclaration] = [], options: [OptionDeclaration] = []
  ) {
    self.init(
      name, aliases: aliases, abstract: abstract, discussion: discussion, examples: examples,
      operands: operands, options: options, needsSoundSettings: true)
  }

  init(
    _ name: String, aliases: [String] = [], abstract: String, discussion: String = "",
    examples: [Example] = [], operands: [OperandDeclaration] = [],
    options: [OptionDeclaration] = [], needsSoundSettings: Bool
  ) {
    self.name = name
    self.aliases = aliases
    self.abstract = abstract
    self.discussion = discussion
    self.examples = examples
    self.operands = operands
    self.options = options
    self.needsSoundSettings = needsSoundSettings
  }

  /// The same, with more help where the first argument is known.
  func withTopics(_ topic: @escaping Topic) -> SubcommandDeclaration {
    var copy = self
    copy.topic = topic
    return copy
  }

  /// `parse, p`
  public var label: String { ([name] + aliases).joined(separator: ", ") }

  /// Its own options, then those of every subcommand that it does not declare itself.
  public var allOptions: [OptionDeclaration] {
    options
      + CommonOptions.declarations.filter { common in
        !options.contains { $0.name == common.name }
      }
  }
}

/// The program as declared.
public struct ProgramDeclaration: Sendable {
  /// What the person types; an executable `NAME-SUB` on PATH is its subcommand SUB.
  public let name: String
  /// The version, as `1.0.0`.
  public let version: String
  /// What it is for, in one sentence.
  public let abstract: String
  /// Paragraphs with an empty line between them.
  public let discussion: String
  /// Command lines worth showing.
  public let examples: [SubcommandDeclaration.Example]
  /// The day of the release as manual pages have it: `November 26, 2026`.
  public let released: String
  /// The versions of the formats it writes, for `--version --json`.
  public let schemaVersions: [(format: String, version: Int)]

  /// Makes a declaration.
  public init(
    name: String, version: String, released: String = "January 1, 1970", abstract: String,
    discussion: String = "", examples: [SubcommandDeclaration.Example] = [],
    schemaVersions: [(format: String, version: Int)] = []
  ) {
    self.name = name
    self.version = version
    self.released = released
    self.abstract = abstract
    self.discussion = discussion
    self.examples = examples
    self.schemaVersions = schemaVersions
  }

  /// The program of this package.
  public static let vna = ProgramDeclaration(
    name: "vna", version: BulletinParser.version, released: "November 26, 2026",
    abstract: "Turn bulletins of the Vietnam News Agency into structured data.",
    examples: [
      .init("Read a bulletin and show what it is made of:", "vna parse bulletin.txt"),
      .init("Read a folder of bulletins, one line of JSON for each:", "vna parse --jsonl archive/"),
      .init("Read what another program writes:", "curl -s URL | vna parse --json"),
    ],
    schemaVersions: [("bulletin", 1)])
}
