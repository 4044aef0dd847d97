/// An option as declared: a plain value from which parsing, help, manual pages and completions
/// are made. `Option` makes it and reads its values.
public struct OptionDeclaration: Sendable {
  /// What stands behind the name.
  public enum Kind: Sendable, Hashable {
    /// Given or not.
    case flag
    /// `--name` and `--no-name`.
    case invertibleFlag
    /// Followed by a value, which help calls `<placeholder>`.
    case value(placeholder: String)
  }

  /// Another long name that stands for this option with a certain value: `--json`.
  public struct Synonym: Sendable, Hashable {
    /// The name without its dashes.
    public let name: String
    /// The value that it stands for.
    public let value: String
  }

  /// The long name without its dashes.
  public let name: String
  /// The one-letter name.
  public let short: Character?
  /// What stands behind the name.
  public let kind: Kind
  /// What the value looks like.
  public internal(set) var form: ValueForm
  /// The default as help tells it; nil where there is none to tell.
  public internal(set) var defaultText: String?
  /// Whether each occurrence adds a value; else the last one counts.
  public let isRepeatable: Bool
  /// What it does, in a sentence.
  public let help: String
  /// The heading in help under which it stands; nil is `OPTIONS`.
  public internal(set) var group: String?
  /// The variable of the environment that is read where the option is not given.
  public internal(set) var environment: String?
  /// Whether a configuration file may give it, under its long name.
  public internal(set) var isConfigurable = false
  /// Other names that stand for it with a value.
  public internal(set) var synonyms: [Synonym]
  /// Other long names that mean the same.
  var aliases: [String] = []
  /// What a shell offers for the value, beyond its form.
  public internal(set) var completion: Completion?
  /// Whether a word can be read as its value.
  let accepts: @Sendable (String) -> Bool

  /// `--format <format>`: what messages call it.
  public var synopsis: String {
    switch kind {
    case .flag: "--\(name)"
    case .invertibleFlag: "--\(name)/--no-\(name)"
    case .value(let placeholder): "--\(name) <\(placeholder)>"
    }
  }

  /// `-f, --format <format>`: what help calls it.
  public var label: String { short.map { "-\($0), " + synopsis } ?? synopsis }

  /// The help text and, in brackets, what else is to know.
  public var fullHelp: String {
    var details: [String] = []
    if takesValue, !form.words.isEmpty {
      details.append("values: " + form.words.joined(separator: ", "))
    }
    if let defaultText { details.append("default: " + defaultText) }
    let others = aliases + synonyms.map(\.name)
    if !others.isEmpty {
      details.append("also: " + others.map { "--\($0)" }.joined(separator: ", "))
    }
    if let environment { details.append("environment: " + environment) }
    return details.isEmpty ? help : help + " (" + details.joined(separator: "; ") + ")"
  }

  /// Every long name that means it.
  var longNames: [String] {
    let inverse = kind == .invertibleFlag ? ["no-" + name] : []
    return [name] + aliases + inverse + synonyms.map(\.name)
  }

  var takesValue: Bool {
    if case .value = kind { return true }
    return false
  }
}
