import VNAExport
import VNAKit
import VNAStorage

/// All that plug-ins have added. The first to take a name keeps it: a plug-in never changes what
/// another's word does.
public struct Registry: Sendable {
  /// A name that was taken already.
  public struct Conflict: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The plug-in that came too late.
    public let plugin: String
  }

  /// The subcommands, in the order in which they were added.
  public private(set) var subcommands: [any Subcommand] = []
  /// The names of the plug-ins, in their order.
  public private(set) var plugins: [String] = []
  /// The names that were taken already.
  public private(set) var conflicts: [Conflict] = []
  /// The formats that bulletins can be exported to.
  public private(set) var exporters = ExporterRegistry()
  /// The kinds of stores that can be opened by name.
  public private(set) var stores = StoreRegistry()
  private var owners: [String: String] = [:]
  /// The annotators that plug-ins have added, and the languages that a parser knows.
  private var annotatorNames: [String] = []
  private var languageCodes: [String] = []
  private var parserChanges: [@Sendable (inout ParserConfiguration) -> Void] = []

  init(_ plugins: [any Plugin]) {
    for plugin in plugins {
      self.plugins.append(type(of: plugin).name)
      plugin.register(in: &self)
    }
    let parser = parserConfiguration()
    annotatorNames = parser.annotators.map(\.name)
    languageCodes = parser.languages.map(\.code)
  }

  /// Adds a subcommand. One whose name or alias is taken is left out and noted as a conflict.
  public mutating func add(_ subcommand: any Subcommand) {
    let declaration = type(of: subcommand).declaration
    let plugin = plugins.last ?? ""
    let names = [declaration.name] + declaration.aliases
    if let taken = names.first(where: { $0 == "help" || owners[$0] != nil }) {
      conflicts.append(Conflict(name: taken, plugin: plugin))
      return
    }
    for name in names { owners[name] = plugin }
    subcommands.append(subcommand)
  }

  /// Adds a format for `export`, and its options to those of `export`. One whose name is taken is left out and noted as a conflict.
  public mutating func add(_ exporter: any Exporter.Type) {
    if !exporters.add(exporter) {
      conflicts.append(Conflict(name: exporter.format.name, plugin: plugins.last ?? ""))
    }
  }

  /// Adds a kind of store for `--store scheme:location`. One whose name is taken is left out and
  /// noted as a conflict.
  public mutating func add(_ scheme: StoreRegistry.Scheme) {
    if !stores.add(scheme) {
      conflicts.append(Conflict(name: scheme.name, plugin: plugins.last ?? ""))
    }
  }

  /// Adds to what every parser of the program knows and does: language packs, layout grammars,
  /// annotators.
  public mutating func configureParser(
    _ change: @escaping @Sendable (inout ParserConfiguration) -> Void
  ) {
    parserChanges.append(change)
  }

  /// VNAKit's configuration with what the plug-ins changed, in their order.
  public func parserConfiguration() -> ParserConfiguration {
    var configuration = ParserConfiguration()
    for change in parserChanges { change(&configuration) }
    return configuration
  }

  /// The declarations in the order in which help lists them.
  public var declarations: [SubcommandDeclaration] {
    subcommands.map { declaration(of: $0) }
  }

  /// The declaration of a subcommand with all that plug-ins have brought: options of formats, names
  /// of annotators. Where `operands` are known, of the options that depend on them only those that fit.
  func declaration(
    of subcommand: any Subcommand, operands: [String] = []
  ) -> SubcommandDeclaration {
    let type = type(of: subcommand)
    let extensible = type as? any ExtensibleSubcommand.Type
    var declaration =
      extensible?.declaration(in: self, operands: operands) ?? type.declaration
    declaration.options = declaration.options.map(resolved)
    return declaration
  }

  /// An option with the words that its value can be, where plug-ins add to them.
  func resolved(_ option: OptionDeclaration) -> OptionDeclaration {
    var option = option
    switch option.completion {
    case .annotators: option.form = AnnotatorNames.valueForm(with: annotatorNames)
    case .languages: option.form = .choice(languageCodes)
    default: break
    }
    return option
  }

  /// The subcommand of that name or alias.
  func subcommand(_ name: String) -> (any Subcommand)? {
    subcommands.first {
      let declaration = type(of: $0).declaration
      return declaration.name == name || declaration.aliases.contains(name)
    }
  }

  /// The names of the subcommands that a plug-in added.
  func subcommands(of plugin: String) -> [String] {
    declarations.map(\.name).filter { owners[$0] == plugin }
  }

  var allNames: [String] { declarations.flatMap { [$0.name] + $0.aliases } }
}
