import VNAExport

/// The help of `vna export FORMAT`: of all options of formats only those of this one.
enum FormatHelp {
  /// The declaration of the export in one format.
  ///
  /// - Throws: `UsageError` where there is no such format.
  static func declaration(
    _ name: String, _ registry: Registry
  ) throws(UsageError) -> SubcommandDeclaration {
    let format = try registry.exporters.required(name)
    let export = registry.declaration(of: ExportSubcommand(), operands: [name])
    // An option that the command line does not have as such is given with --set.
    let hasAll = format.options.allSatisfy { option in
      export.options.contains { $0.group == "FORMAT" && $0.name == option.name }
    }
    let options = export.options.filter {
      !hasAll || $0.name != ExportSubcommand.set.declaration.name
    }
    let shape =
      switch format.shape {
      case .document: "one bulletin a file"
      case .collection: "all bulletins in one file"
      }
    let advice = format.shape == .document ? "bulletins/ -o \(name)/" : "bulletins/ > bulletins."
    let ending = format.shape == .document ? "" : format.fileExtension
    return SubcommandDeclaration(
      "export \(name)", abstract: format.summary,
      discussion: "\(format.mediaType), \(shape), with the ending \(format.fileExtension).",
      examples: [.init("Write a folder of bulletins:", "vna export \(name) \(advice)\(ending)")],
      operands: Array(export.operands.dropFirst()),
      options: options)
  }
}

extension ExporterRegistry {
  /// The format of that name.
  ///
  /// - Throws: `UsageError` where there is none, with the nearest one.
  func required(_ name: String) throws(UsageError) -> ExportFormat {
    if let format = format(named: name) { return format }
    let guess = Suggestion.nearest(to: name, among: formats.map(\.name))
    throw UsageError(
      "There is no format '\(name)'; 'vna formats' lists them."
        + Suggestion.question(guess, prefix: ""))
  }
}
