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
  private var exporterOwners: [String: String] = [:]
  private var storeOwners: [String: String] = [:]
  private var parserChanges:
    [(plugin: String, change: @Sendable (inout ParserConfiguration) -> Void)] = []
  /// The headings in help, by the names of subcommands.
  private var groups: [String: String] = [:]
  private var group: String?

  init(_ plugins: [any Plugin]) {
    for plugin in plugins {
      self.plugins.append(type(of: plugin).name)
      plugin.register(in: &self)
    }
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
    groups[declaration.name] = group
  }

  /// Adds subcommands that stand under a heading of their own in the program's help.
  mutating func grouped(_ heading: String, _ body: (inout Registry) -> Void) {
    group = heading
    body(&self)
    group = nil
  }

  /// Adds a format for `export`, and its options to those of `export`. One whose name is taken is left
  /// out and noted as a conflict.
  public mutating func add(_ exporter: any Exporter.Type) {
    if exporters.add(exporter) {
      exporterOwners[exporter.format.name] = plugins.last
    } else {
      conflicts.append(Conflict(name: exporter.format.name, plugin: plugins.last ?? ""))
    }
  }

  /// Adds a kind of store for `--store scheme:location`. One whose name is taken is left out and
  /// noted as a conflict.
  public mutating func add(_ scheme: StoreRegistry.Scheme) {
    if stores.add(scheme) {
      storeOwners[scheme.name] = plugins.last
    } else {
      conflicts.append(Conflict(name: scheme.name, plugin: plugins.last ?? ""))
    }
  }

  /// Adds to what every parser of the program knows and does: language packs, layout grammars,
  /// annotators.
  public mutating func configureParser(
    _ change: @escaping @Sendable (inout ParserConfiguration) -> Void
  ) {
    parserChanges.append((plugins.last ?? "", change))
  }

  /// VNAKit's configuration with what the plug-ins changed, in their order.
  public func parserConfiguration() -> ParserConfiguration {
    var configuration = ParserConfiguration()
    for (_, change) in parserChanges { change(&configuration) }
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
    declaration.group = groups[declaration.name]
    return declaration
  }

  /// An option with the words that its value can be, where plug-ins add to them.
  func resolved(_ option: OptionDeclaration) -> OptionDeclaration {
    var option = option
    switch option.completion {
    case .annotators:
      option.form = AnnotatorNames.valueForm(with: parserConfiguration().annotators.map(\.name))
    case .languages: option.form = .choice(parserConfiguration().languages.map(\.code))
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

  /// What a plug-in brings beside subcommands, by kind; a kind of which it has none is left out.
  func additions(of plugin: String) -> [(kind: String, names: [String])] {
    var before = ParserConfiguration()
    for (owner, change) in parserChanges {
      if owner == plugin { break }
      change(&before)
    }
    var after = before
    for (owner, change) in parserChanges where owner == plugin { change(&after) }
    func new<Part>(_ name: (Part) -> String, _ parts: KeyPath<ParserConfiguration, [Part]>)
      -> [String]
    {
      let known = Set(before[keyPath: parts].map(name))
      return after[keyPath: parts].map(name).filter { !known.contains($0) }
    }
    let all = [
      ("formats", exporters.formats.map(\.name).filter { exporterOwners[$0] == plugin }),
      ("stores", stores.schemes.map(\.name).filter { storeOwners[$0] == plugin }),
      ("annotators", new(\.name, \.annotators)), ("languages", new(\.code, \.languages)),
      ("layouts", new(\.name, \.layouts)),
    ]
    return all.filter { !$0.1.isEmpty }.map { (kind: $0.0, names: $0.1) }
  }

  var allNames: [String] { declarations.flatMap { [$0.name] + $0.aliases } }
}
