/// Reads the words of a command line by declarations. Options stand anywhere; `--` ends them; a
/// long name is written out in full.
struct ArgumentParser {
  let options: [OptionDeclaration]
  /// The first word that is no option ends the parsing: the subcommand's name.
  var stopsAtOperand = false

  /// Options and operands as written, not yet checked for what is missing.
  struct Words {
    var values: [String: [String]] = [:]
    var operands: [String] = []
    /// What follows the first operand or the wish for help, where parsing stopped at it.
    var rest: [String] = []
    /// `--help` ends the parsing: what follows it does not matter.
    var asksForHelp = false
    var asksForVersion: Bool { values["version"]?.last == "true" }
  }

  func parse(_ words: [String]) throws(UsageError) -> Words {
    var result = Words()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        result.operands += rest
        break
      } else if word.hasPrefix("--") {
        try parseLong(word, &rest, &result)
      } else if word.hasPrefix("-"), word != "-" {
        try parseShort(word, &rest, &result)
      } else if stopsAtOperand {
        result.operands = [word]
        result.rest = Array(rest)
        break
      } else {
        result.operands.append(word)
      }
      if result.asksForHelp {
        result.rest = Array(rest)
        break
      }
    }
    return result
  }

  private func parseLong(
    _ word: String, _ rest: inout ArraySlice<String>, _ result: inout Words
  ) throws(UsageError) {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let attached = name.count < body.count ? String(body.dropFirst(name.count + 1)) : nil
    if let option = options.first(where: { $0.name == name || $0.aliases.contains(name) }) {
      if option.takesValue {
        let value = if let attached { attached } else { try nextValue(for: option, &rest) }
        try add(value, to: option, &result)
      } else {
        try refuse(attached, for: "--" + name, option)
        try add("true", to: option, &result)
      }
      return
    }
    for option in options {
      let value: String
      if option.kind == .invertibleFlag, name == "no-" + option.name {
        value = "false"
      } else if let synonym = option.synonyms.first(where: { $0.name == name }) {
        value = synonym.value
      } else {
        continue
      }
      try refuse(attached, for: "--" + name, option)
      try add(value, to: option, &result)
      return
    }
    throw .unknownOption("--" + name, among: options)
  }

  /// One or more one-letter options behind one dash, the last perhaps with its value: `-qfjson`.
  private func parseShort(
    _ word: String, _ rest: inout ArraySlice<String>, _ result: inout Words
  ) throws(UsageError) {
    let name = String(word.dropFirst().prefix { $0 != "=" })
    // `-format` is a long name with a dash too few, not a bundle of f, o, r …
    if name.count > 1, options.contains(where: { $0.longNames.contains(name) }) {
      throw .unknownOption("-" + name, among: options)
    }
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw .unknownOption("-\(letter)", among: options)
      }
      guard option.takesValue else {
        if letters.first == "=" {
          try refuse(String(letters.dropFirst()), for: "-\(letter)", option)
        }
        try add("true", to: option, &result)
        if result.asksForHelp { return }
        continue
      }
      if letters.first == "=" { letters = letters.dropFirst() }
      let value = try letters.isEmpty ? nextValue(for: option, &rest) : String(letters)
      try add(value, to: option, &result)
      return
    }
  }

  /// The next word as a value. One that looks like an option is none: its value was forgotten
  /// (`--name=-value` says otherwise), but a number may be negative.
  private func nextValue(
    for option: OptionDeclaration, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    if let next = rest.first {
      let isNumber = if case .number = option.form { Int(next) != nil } else { false }
      if !next.hasPrefix("-") || next == "-" || isNumber {
        rest.removeFirst()
        return next
      }
    }
    throw UsageError("Missing value for '\(option.synopsis)'", option: option)
  }

  private func refuse(
    _ value: String?, for spelling: String, _ option: OptionDeclaration
  ) throws(UsageError) {
    guard let value else { return }
    throw UsageError(
      "The option '\(spelling)' does not take any value, but '\(value)' was specified.",
      option: option)
  }

  private func add(
    _ value: String, to option: OptionDeclaration, _ result: inout Words
  ) throws(UsageError) {
    guard option.accepts(value) else { throw .invalidValue(value, for: option) }
    if option.isRepeatable {
      result.values[option.name, default: []].append(value)
    } else {
      result.values[option.name] = [value]
    }
    if option.name == CommonOptions.help.declaration.name { result.asksForHelp = true }
  }
}

extension ArgumentParser {
  /// The arguments of a subcommand, checked: nothing missing, nothing too much, settings
  /// read. `values` are those given before the subcommand's name.
  static func arguments(
    of declaration: SubcommandDeclaration, words: Words, values: [String: [String]],
    settings: Settings
  ) throws(UsageError) -> Arguments {
    let options = declaration.allOptions
    var arguments = Arguments()
    arguments.optionNames = Set(options.map(\.name))
    arguments.values = values.merging(words.values) { $1 }
    arguments.operands = words.operands
    arguments.operandDeclarations = declaration.operands
    for option in options {
      do throws(UsageError) {
        arguments.settings[option.name] = try settings.value(of: option)?.word
      } catch {
        if declaration.needsSoundSettings { throw error }
      }
    }

    if !declaration.operands.contains(where: { $0.count.isMany }),
      words.operands.count > declaration.operands.count
    {
      throw .unexpected(Array(words.operands.dropFirst(declaration.operands.count)))
    }
    for (index, operand) in declaration.operands.enumerated() {
      let words = arguments.words(at: index)
      if words.isEmpty, operand.count.isRequired { throw .missingOperand(operand) }
      for word in words where !operand.accepts(word) {
        throw .invalidOperand(word, for: operand)
      }
    }
    return arguments
  }
}
