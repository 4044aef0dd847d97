import VNAExport
import VNAStorage

/// Says what can stand where the cursor is: what `vna __complete` prints for the scripts of
/// ``CompletionScript``.
///
/// Everything comes from the declarations, so that a new option, subcommand or plug-in is
/// completed without another word.
struct CompletionEngine {
  struct Candidate: Hashable {
    var word: String
    var description = ""
  }

  /// What the shell adds of its own.
  enum Files: String { case none, files, directories }

  struct Answer: Hashable {
    var candidates: [Candidate] = []
    var files = Files.none

    /// A line for each candidate, `word<TAB>description`, and `:files` or `:directories` last.
    var text: String {
      var text = ""
      for candidate in candidates {
        text += candidate.word
        if !candidate.description.isEmpty { text += "\t" + candidate.description }
        text += "\n"
      }
      return files == .none ? text : text + ":\(files.rawValue)\n"
    }
  }

  let program: ProgramDeclaration
  let registry: Registry
  let settings: Settings

  /// What can stand for the last of the words behind the program's name; it may be empty.
  func complete(_ words: [String]) async -> Answer {
    var (words, cut) = Self.joined(words)
    let current = words.popLast() ?? ""
    var answer = await answer(for: current, after: words)
    answer.candidates.removeAll {
      !$0.word.hasPrefix(current) || $0.word.contains(where: \.isNewline)
    }
    for index in answer.candidates.indices { answer.candidates[index].word.removeFirst(cut) }
    return answer
  }

  /// bash cuts a word at equals signs and colons: `--format`, `=`, `json` is one again, and so are
  /// `vna`, `:`, `01` and `table`, `=`, `people`. Only what is behind the sign is to be completed
  /// then: so many characters of the last word are there already.
  private static func joined(_ words: [String]) -> (words: [String], cut: Int) {
    var joined: [String] = []
    var cut = 0
    var isOpen = false
    for word in words {
      let isColon = !word.isEmpty && word.allSatisfy { $0 == ":" }
      let isSign = isColon || word == "=" && joined.last?.hasPrefix("--") == false
      if isSign || isOpen, let last = joined.last, !last.isEmpty {
        if isSign { cut = last.count + word.count }
        joined[joined.count - 1] += word
        isOpen = isSign
        continue
      }
      (isOpen, cut) = (false, 0)
      if word == "=", joined.last?.hasPrefix("--") == true {
        joined.append("")
      } else if joined.last == "", joined.dropLast().last?.hasPrefix("--") == true {
        joined[joined.count - 1] = word
      } else {
        joined.append(word)
      }
    }
    return (joined, cut)
  }

  private func answer(for current: String, after words: [String]) async -> Answer {
    var rest = words[...]
    // What stands before the subcommand: options of every subcommand.
    while let word = rest.first, word.hasPrefix("-") {
      rest.removeFirst()
      if let option = Self.option(word, CommonOptions.programDeclarations), !word.contains("=") {
        if rest.isEmpty { return await values(of: option, current) }
        rest.removeFirst()
      }
    }
    guard let name = rest.popFirst() else {
      if current.hasPrefix("-") { return await options(CommonOptions.programDeclarations, current) }
      return Answer(candidates: subcommands)
    }
    if name == "help" {
      guard let named = rest.popFirst() else { return Answer(candidates: subcommands) }
      guard rest.isEmpty, let subcommand = registry.subcommand(named) else { return Answer() }
      return await topics(of: registry.declaration(of: subcommand), current)
    }
    guard let subcommand = registry.subcommand(name) else {
      // An external subcommand knows its own words; files are the best guess.
      return Answer(files: .files)
    }
    return await answer(for: current, after: rest, in: subcommand)
  }

  private func answer(
    for current: String, after words: ArraySlice<String>, in subcommand: any Subcommand
  ) async -> Answer {
    let declared = registry.declaration(of: subcommand).allOptions
    var operands: [String] = []
    var rest = words
    var endsOptions = false
    var store: String?
    while let word = rest.popFirst() {
      if endsOptions || !word.hasPrefix("-") || word == "-" {
        operands.append(word)
      } else if word == "--" {
        endsOptions = true
      } else if let option = Self.option(word, declared), !word.contains("=") {
        guard let value = rest.popFirst() else {
          // Of `export csv --table` those tables that csv has.
          let fitting = registry.declaration(of: subcommand, operands: operands).options
          let option = fitting.first { $0.name == option.name } ?? option
          if option.completion == .formatOptions {
            return Answer(candidates: formatOptions(of: operands.first))
          }
          return await values(of: option, current)
        }
        if option.name == Self.storeName { store = value }
      } else if word.hasPrefix("--\(Self.storeName)=") {
        store = String(word.dropFirst(Self.storeName.count + 3))
      }
    }
    let fitting = registry.declaration(of: subcommand, operands: operands)
    if !endsOptions, current.hasPrefix("-") { return await options(fitting.allOptions, current) }
    guard let operand = Self.operand(at: operands.count, in: fitting.operands) else {
      return Answer()
    }
    return await values(operand.form, operand.completion, current, store: store, isOperand: true)
  }

  /// What help there is on a subcommand's first word: `help export json` tells of the format.
  private func topics(of declaration: SubcommandDeclaration, _ current: String) async -> Answer {
    guard declaration.topic != nil, let operand = declaration.operands.first else {
      return Answer()
    }
    return await values(operand.form, operand.completion, current, store: nil, isOperand: true)
  }

  /// The operand that a word falls to: the last one takes what is left.
  private static func operand(
    at index: Int, in operands: [OperandDeclaration]
  ) -> OperandDeclaration? {
    if index < operands.count { return operands[index] }
    guard let last = operands.last, last.count.isMany else { return nil }
    return last
  }

  /// The option that a word names and that waits for a value.
  private static func option(
    _ word: String, _ options: [OptionDeclaration]
  ) -> OptionDeclaration? {
    options.first { option in
      guard option.takesValue else { return false }
      if word.hasPrefix("--") { return word == "--" + option.name }
      guard let short = option.short else { return false }
      // `-qf` is `-q -f`; whatever is behind a letter that takes a value is the value.
      return word.hasPrefix("-") && word.last == short
    }
  }

  // MARK: Words

  private static let storeName = StoreOptions.store.declaration.name

  private func options(_ options: [OptionDeclaration], _ current: String) async -> Answer {
    if let sign = current.firstIndex(of: "=") {
      let head = String(current[..<sign])
      guard let option = Self.option(head, options) else { return Answer() }
      let value = String(current[sign...].dropFirst())
      var answer = await values(of: option, value)
      for index in answer.candidates.indices {
        answer.candidates[index].word = head + "=" + answer.candidates[index].word
      }
      return answer
    }
    return Answer(
      candidates: options.flatMap { option in
        option.longNames.map { Candidate(word: "--" + $0, description: option.help) }
      })
  }

  private func values(of option: OptionDeclaration, _ current: String) async -> Answer {
    await values(option.form, option.completion, current, store: nil, isOperand: false)
  }

  private func values(
    _ form: ValueForm, _ source: Completion?, _ current: String, store: String?, isOperand: Bool
  ) async -> Answer {
    switch source {
    case .exportFormats:
      return Answer(
        candidates: registry.exporters.formats.map {
          Candidate(word: $0.name, description: $0.summary)
        })
    case .stores:
      return Answer(
        candidates: registry.stores.schemes.filter(\.isLasting).map {
          Candidate(word: $0.name + ":", description: $0.summary)
        },
        files: .directories)
    case .subcommands: return Answer(candidates: subcommands)
    case .storedKeys:
      let setting = try? settings.value(of: StoreOptions.store.declaration)
      guard let name = store ?? setting?.word else { return Answer() }
      let keys = StoredKeys(registry: registry, environment: settings.environment)
      return Answer(candidates: await keys.candidates(name, beginningWith: current))
    case .settings:
      let options = settings.declarations.values.compactMap(\.first).sorted { $0.name < $1.name }
      return Answer(candidates: options.map { Candidate(word: $0.name, description: $0.help) })
    case .annotators, .languages, .formatOptions, nil: break
    }
    switch form {
    case .list(let words, let alone):
      // Behind a comma only what is not there yet and may stand with others.
      let given = current.split(separator: ",", omittingEmptySubsequences: false).dropLast()
        .map(String.init)
      if given.contains(where: alone.contains) { return Answer() }
      let left = given.isEmpty ? form.words : words.filter { !given.contains($0) }
      let head = given.map { $0 + "," }.joined()
      return Answer(candidates: left.map { Candidate(word: head + $0) })
    case .choice(let words): return Answer(candidates: words.map { Candidate(word: $0) })
    case .file: return Answer(files: .files)
    case .directory: return Answer(files: .directories)
    // Most words that are given without a name are files.
    case .text: return Answer(files: isOperand ? .files : .none)
    case .number, .byteSize, .described: return Answer()
    }
  }

  /// `name=value` for what can be chosen of a format, `name` for a flag.
  private func formatOptions(of name: String?) -> [Candidate] {
    let options = name.flatMap { registry.exporters.format(named: $0) }?.options ?? []
    return options.flatMap { option in
      let words: [String] =
        switch option.kind {
        case .flag: [option.name]
        case .choice(let values): values.map { option.name + "=" + $0 }
        case .text, .day: [option.name + "="]
        }
      return words.map { Candidate(word: $0, description: option.help) }
    }
  }

  /// Those of the program, `help`, and the executables of PATH that they do not hide.
  private var subcommands: [Candidate] {
    var candidates = registry.declarations.map {
      Candidate(word: $0.name, description: $0.abstract)
    }
    candidates.append(Candidate(word: "help", description: "Show help information."))
    let external = ExternalSubcommands(program: program.name, environment: settings.environment)
    for entry in external.list() where entry.isRunnable && !entry.isShadowed {
      guard !candidates.contains(where: { $0.word == entry.name }) else { continue }
      candidates.append(Candidate(word: entry.name, description: entry.path.description))
    }
    return candidates
  }
}
