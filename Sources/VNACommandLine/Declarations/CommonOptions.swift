/// The options that every subcommand takes, before or after its name.
public enum CommonOptions {
  /// `--color when`: whether to colour; also `VNA_COLOR`.
  public static let color = Option<ColorChoice>(
    "color", placeholder: "when", default: .auto, help: "Colour the output."
  ).configurable()
  /// `--raw`: control characters of texts go to a terminal as they are.
  public static let raw = Option.flag(
    "raw", help: "Leave control characters as they are on a terminal too.")
  /// `-q`: errors only.
  public static let quiet = Option.flag(
    "quiet", short: "q", help: "Tell errors only, no warnings and no progress."
  ).configurable()
  /// `-v`: what is being done, too.
  public static let verbose = Option.flag(
    "verbose", short: "v", help: "Tell what is being done.")
  /// `--debug`: how long each stage took, and what matters to a developer, too.
  public static let debug = Option.flag(
    "debug", help: "Tell how long each stage took, and what matters to a developer.")
  /// `--version`.
  public static let version = Option.flag("version", help: "Show the version.")
  /// `-h`.
  public static let help = Option.flag("help", short: "h", help: "Show help information.")

  /// In the order of help: version and help last.
  public static let declarations = [
    color.declaration, raw.declaration, quiet.declaration, verbose.declaration, debug.declaration,
    version.declaration, help.declaration,
  ]

  /// What may stand before the subcommand's name: the same, and the format of `--version`.
  static let programDeclarations = [versionFormat.declaration] + declarations

  static let versionFormat = Option<VersionFormat>(
    "format", short: "f", default: .text, help: "With --version: how to write it."
  ).synonym("json", for: "json")

  enum VersionFormat: String, CaseIterable, OptionValue { case text, json }
}

/// When to colour.
public enum ColorChoice: String, CaseIterable, OptionValue {
  /// On a terminal that can, unless the environment says otherwise.
  case auto
  /// Always, also into a pipe.
  case always
  /// Never.
  case never
}
