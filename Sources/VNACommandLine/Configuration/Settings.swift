/// Where options get the values that the command line does not give: variables of the environment,
/// then the project's file, then the person's.
struct Settings: Sendable {
  /// Where a value comes from.
  enum Origin: Sendable, Hashable {
    case commandLine
    case variable(String)
    case file(CommandError.Location)
    /// Nobody said anything.
    case none
  }

  let environment: Environment
  /// The files that are there, the one that goes first first.
  private(set) var files: [ConfigurationFile] = []
  /// What is wrong with the files.
  private(set) var problems: [CommandError] = []
  private let registry: Registry?

  /// The environment alone.
  init(_ environment: Environment) {
    self.environment = environment
    registry = nil
  }

  /// The environment and the files.
  init(_ environment: Environment, registry: Registry, readsFolder: Bool) {
    self.environment = environment
    self.registry = registry
    let paths = Self.paths(environment, readsFolder: readsFolder).filter {
      (try? Platform.status(of: $0)) != nil
    }
    if paths.isEmpty { return }
    let declarations = self.declarations
    for path in paths {
      let (file, problems) = ConfigurationFile.read(
        path, declarations: declarations, home: environment["HOME"])
      files.append(file)
      self.problems += problems
    }
  }

  /// The options that can be set, of all subcommands, by name: `--format` is another one in each.
  ///
  /// Made anew each time: most runs never ask, and the words of some options are those of the
  /// language packs, which would have to be loaded.
  var declarations: [String: [OptionDeclaration]] {
    guard let registry else { return [:] }
    let options = CommonOptions.declarations + registry.declarations.flatMap(\.options)
    return Dictionary(grouping: options.filter(\.isConfigurable), by: \.name)
  }

  /// The files that may be there: the project's in the folder where one stands, then the person's.
  ///
  /// Folders above are not looked into: what lies in a shared one, as /tmp, may be anybody's.
  static func paths(_ environment: Environment, readsFolder: Bool = true) -> [Path] {
    var paths: [Path] = []
    if readsFolder, let path = Path(argument: ".vna.json") { paths.append(path) }
    // The standard of these folders has relative ones ignored.
    let given = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = given ?? environment["HOME"].map { $0 + "/.config" }
    if let folder, let path = Path(argument: folder + "/vna/config.json") { paths.append(path) }
    return paths
  }

  /// The value of an option that the command line does not give, and where it comes from.
  ///
  /// - Throws: for a variable that no subcommand could use; files were checked when they were read.
  func value(
    of option: OptionDeclaration
  ) throws(UsageError) -> (word: String, origin: Origin)? {
    if let variable = option.environment, let text = environment[variable], !text.isEmpty {
      let word = option.takesValue ? text : Self.flagWord(text)
      if option.accepts(word) { return (word, .variable(variable)) }
      // `--format` has other words in another subcommand: one of those is no mistake here.
      guard others(than: option).contains(where: { $0.accepts(word) }) else {
        throw .invalidEnvironment(text, for: option)
      }
    }
    guard option.isConfigurable else { return nil }
    for file in files {
      if let entry = file.entries[option.name], option.accepts(entry.word) {
        return (entry.word, .file(entry.location))
      }
    }
    return nil
  }

  private func others(than option: OptionDeclaration) -> [OptionDeclaration] {
    declarations[option.name] ?? []
  }

  /// What values of an option of several subcommands look like.
  static func form(of options: [OptionDeclaration]) -> ValueForm {
    var words: [String] = []
    for option in options {
      guard case .choice(let choice) = option.form else { return option.form }
      words += choice.filter { !words.contains($0) }
    }
    return .choice(words)
  }

  private static func flagWord(_ value: String) -> String {
    switch value.lowercased() {
    case "1", "true", "yes", "on": "true"
    case "0", "false", "no", "off": "false"
    default: value
    }
  }
}
