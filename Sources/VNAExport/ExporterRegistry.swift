/// The formats that can be written, by name: VNAKit's own and those of others.
///
/// The first exporter to take a name keeps it.
public struct ExporterRegistry: Sendable {
  private var types: [any Exporter.Type] = []

  /// Makes an empty registry.
  public init() {}

  /// A registry with VNAKit's own formats.
  public static var standard: ExporterRegistry {
    var registry = ExporterRegistry()
    for type in standardTypes { registry.add(type) }
    return registry
  }

  /// VNAKit's own exporters, in the order in which they are listed.
  public static var standardTypes: [any Exporter.Type] { BuiltInExporters.all }

  /// Adds a format; false where its name is taken already.
  @discardableResult public mutating func add(_ type: any Exporter.Type) -> Bool {
    guard self.type(named: type.format.name) == nil else { return false }
    types.append(type)
    return true
  }

  /// All formats, in the order in which they were added.
  public var formats: [ExportFormat] { types.map { $0.format } }

  /// The format of a name.
  public func format(named name: String) -> ExportFormat? { type(named: name)?.format }

  /// Makes an exporter of the format of a `name` and with its `options`.
  ///
  /// - Throws: ``ExportError`` for a name or an option that is not known and for a value that its
  ///   option cannot have.
  public func makeExporter(
    _ name: String, options: ExportOptions = ExportOptions()
  ) throws(ExportError) -> any Exporter {
    guard let type = type(named: name) else {
      let known = formats.map(\.name).joined(separator: ", ")
      throw ExportError("There is no format '\(name)'. The formats are: \(known).")
    }
    try type.format.check(options)
    return try type.init(options)
  }

  private func type(named name: String) -> (any Exporter.Type)? {
    types.first { $0.format.name == name }
  }
}
