import VNAExport

/// The options of formats, those of plug-ins too, as options of the command line.
struct FormatOptions {
  /// What one name means in some formats.
  private struct Meaning {
    var option: ExportOption
    var formats: [String]
  }

  /// The options by name: a name means the same in most formats that have it, and not in all.
  private var known: [[Meaning]] = []
  private let isOfOneFormat: Bool

  /// Those of a `format`, where there is one of that name, or of all.
  init(_ registry: Registry, format name: String? = nil) {
    let named = name.flatMap { registry.exporters.format(named: $0) }
    isOfOneFormat = named != nil
    let reserved = Set(ExportSubcommand.declaration.allOptions.flatMap(\.longNames))
    for format in named.map({ [$0] }) ?? registry.exporters.formats {
      for option in format.options where !reserved.contains(option.name) {
        guard let index = known.firstIndex(where: { $0[0].option.name == option.name }) else {
          known.append([Meaning(option: option, formats: [format.name])])
          continue
        }
        // A flag here and a value there cannot be one option.
        guard known[index][0].option.isFlag == option.isFlag else { continue }
        if let same = known[index].firstIndex(where: { $0.option == option }) {
          known[index][same].formats.append(format.name)
        } else {
          known[index].append(Meaning(option: option, formats: [format.name]))
        }
      }
    }
  }

  var declarations: [OptionDeclaration] { known.map(declaration) }

  private func declaration(_ meanings: [Meaning]) -> OptionDeclaration {
    let option = meanings[0].option
    let help = meanings.map { meaning in
      (isOfOneFormat ? "" : meaning.formats.joined(separator: ", ") + ": ") + meaning.option.help
    }
    var words: [String] = option.isFlag ? ["true", "false"] : []
    for word in meanings.flatMap(\.option.words) where !words.contains(word) { words.append(word) }
    let placeholder = if case .day = option.kind { "date" } else { option.name }
    // What a value can be is for the format to say: two may have other words for one name.
    return OptionDeclaration(
      name: option.name, short: nil,
      kind: option.isFlag ? .flag : .value(placeholder: placeholder),
      form: words.isEmpty ? .text : .choice(words),
      defaultText: option.isFlag || meanings.count > 1 ? nil : option.defaultValue,
      isRepeatable: false, help: help.joined(separator: " "), group: "FORMAT", environment: nil,
      synonyms: [], accepts: { _ in true })
  }

  /// How an option of a format is given: `--table`, or `--set table=…` where the name means something
  /// else to `vna export`.
  func spelling(of option: ExportOption, in format: ExportFormat) -> String {
    let isOwn = known.joined().contains {
      $0.option.name == option.name && $0.formats.contains(format.name)
    }
    if isOwn { return "--\(option.name)" }
    return "--set \(option.name)" + (option.isFlag ? "" : "=…")
  }

  /// The options given, checked.
  ///
  /// - Throws: `UsageError` for what the format does not have.
  func read(
    _ arguments: Arguments, set: [String], for format: ExportFormat
  ) throws(UsageError) -> ExportOptions {
    var values: [String: String] = [:]
    for name in known.map({ $0[0].option.name }) { values[name] = arguments.values[name]?.last }
    for pair in set {
      if let equals = pair.firstIndex(of: "="), equals > pair.startIndex {
        values[String(pair[..<equals])] = String(pair[equals...].dropFirst())
      } else if format.options.contains(where: { $0.name == pair && $0.isFlag }) {
        values[pair] = "true"
      } else {
        throw UsageError("The value '\(pair)' is invalid for '--set'. Please write name=value.")
      }
    }
    let options = ExportOptions(values)
    do {
      try format.check(options)
    } catch {
      throw UsageError(error.description)
    }
    return options
  }
}

extension ExportOption {
  var isFlag: Bool { kind == .flag }

  /// The words that its value can be, where only some are allowed.
  var words: [String] {
    if case .choice(let words) = kind { words } else { [] }
  }
}
