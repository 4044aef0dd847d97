/// An option and the type of its value. A subcommand keeps each as a constant, lists its
/// `declaration` and reads it from the parsed arguments by it:
///
///     static let limit = Option<Int>("limit", short: "n", default: 10, help: "…")
///     … arguments[Self.limit]
public struct Option<Value: Sendable>: Sendable {
  /// What help, messages and completions are made of.
  public private(set) var declaration: OptionDeclaration
  /// The value of all occurrences in order; none is the default.
  let read: @Sendable ([String]) -> Value

  /// The same option under a heading of its own in help, as `INPUT`.
  public func grouped(_ heading: String) -> Option {
    changed { $0.group = heading }
  }

  /// The same option, read from a variable of the environment where it is not given.
  public func environment(_ variable: String) -> Option {
    changed { $0.environment = variable }
  }

  /// The same option, which a person may set once and for all: by a variable of the environment,
  /// `VNA_NAME` unless another was named, and in configuration files under its long name.
  public func configurable() -> Option {
    changed {
      let name = $0.name.uppercased().replacing("-", with: "_")
      $0.environment = $0.environment ?? "VNA_" + name
      $0.isConfigurable = true
    }
  }

  /// The same option, for which `--` and `name` are short for it with `value`.
  public func synonym(_ name: String, for value: String) -> Option {
    changed { $0.synonyms.append(.init(name: name, value: value)) }
  }

  /// The same option, which has another long name beside its own.
  func alias(_ name: String) -> Option {
    changed { $0.aliases.append(name) }
  }

  func changed(_ change: (inout OptionDeclaration) -> Void) -> Option {
    var copy = self
    change(&copy.declaration)
    return copy
  }
}

extension Option where Value: OptionValue {
  /// An option with a default, which help shows.
  ///
  /// - Parameters:
  ///   - name: the long name, without dashes.
  ///   - short: the letter for short; nil for none.
  ///   - placeholder: what help calls the value; nil is the name.
  ///   - value: the value where it is not given.
  ///   - help: what it does, in a sentence.
  public init(
    _ name: String, short: Character? = nil, placeholder: String? = nil, default value: Value,
    help: String
  ) {
    declaration = .value(
      Value.self, name, short, placeholder, Value.form, default: value.argument, help)
    read = { $0.last.flatMap(Value.init(argument:)) ?? value }
  }
}

extension Option where Value == Int {
  /// A number within bounds.
  ///
  /// - Parameters:
  ///   - name: the long name, without dashes.
  ///   - short: the letter for short; nil for none.
  ///   - placeholder: what help calls the value; nil is the name.
  ///   - range: the numbers allowed.
  ///   - value: the value where it is not given.
  ///   - defaultText: how help calls the default; nil is the number.
  ///   - help: what it does, in a sentence.
  public init(
    _ name: String, short: Character? = nil, placeholder: String? = nil, in range: ClosedRange<Int>,
    default value: Int, defaultText: String? = nil, help: String
  ) {
    declaration = .value(
      Int.self, name, short, placeholder, .number(range), default: defaultText ?? value.argument,
      help
    ) { range.contains($0) }
    read = { $0.last.flatMap(Int.init(argument:)) ?? value }
  }
}

extension Option where Value == Int? {
  /// A number within bounds that may be absent.
  init(
    _ name: String, short: Character?, placeholder: String, in range: ClosedRange<Int>, help: String
  ) {
    declaration = .value(
      Int.self, name, short, placeholder, .number(range), default: nil, help
    ) { range.contains($0) }
    read = { $0.last.flatMap(Int.init(argument:)) }
  }
}

extension Option where Value == ByteSize {
  /// A size of at most `most`.
  init(
    _ name: String, placeholder: String, default value: ByteSize, atMost most: ByteSize,
    help: String
  ) {
    let form = ValueForm.described(
      "a size in bytes such as 4096, 512K or 16M, at most \(most.argument)")
    declaration = .value(
      ByteSize.self, name, nil, placeholder, form, default: value.argument, help
    ) { $0.bytes <= most.bytes }
    read = { $0.last.flatMap(ByteSize.init(argument:)) ?? value }
  }
}

extension Option {
  /// An option that may be absent.
  ///
  /// - Parameters:
  ///   - name: the long name, without dashes.
  ///   - short: the letter for short; nil for none.
  ///   - placeholder: what help calls the value; nil is the name.
  ///   - defaultText: what help says of its absence; nil says nothing.
  ///   - help: what it does, in a sentence.
  public init<Wrapped: OptionValue>(
    _ name: String, short: Character? = nil, placeholder: String? = nil,
    defaultText: String? = nil, help: String
  ) where Value == Wrapped? {
    declaration = .value(
      Wrapped.self, name, short, placeholder, Wrapped.form, default: defaultText, help)
    read = { $0.last.flatMap(Wrapped.init(argument:)) }
  }

  /// An option that may be given many times.
  ///
  /// - Parameters:
  ///   - name: the long name, without dashes.
  ///   - short: the letter for short; nil for none.
  ///   - placeholder: what help calls the value; nil is the name.
  ///   - defaultText: what help says of its absence; nil says nothing.
  ///   - help: what it does, in a sentence.
  public static func repeated<Element: OptionValue>(
    _ name: String, short: Character? = nil, placeholder: String? = nil,
    defaultText: String? = nil, help: String
  ) -> Option where Value == [Element] {
    let declaration = OptionDeclaration.value(
      Element.self, name, short, placeholder, Element.form, default: defaultText,
      isRepeatable: true, help)
    return Option(declaration: declaration) { $0.compactMap(Element.init(argument:)) }
  }
}

extension Option where Value == Bool {
  /// A flag: false unless given.
  ///
  /// - Parameters:
  ///   - name: the long name, without dashes.
  ///   - short: the letter for short; nil for none.
  ///   - help: what it does, in a sentence.
  public static func flag(_ name: String, short: Character? = nil, help: String) -> Option {
    Option(declaration: .flag(name, short, .flag, default: nil, help)) { $0.last == "true" }
  }

  /// A flag with an inverse, `--name` and `--no-name`.
  ///
  /// - Parameters:
  ///   - name: the long name, without dashes.
  ///   - value: the value where it is not given.
  ///   - help: what it does, in a sentence.
  public static func invertibleFlag(_ name: String, default value: Bool, help: String) -> Option {
    let text = value ? "--\(name)" : "--no-\(name)"
    return Option(declaration: .flag(name, nil, .invertibleFlag, default: text, help)) {
      $0.last.map { $0 == "true" } ?? value
    }
  }
}

extension OptionDeclaration {
  fileprivate static func value<Value: OptionValue>(
    _ type: Value.Type, _ name: String, _ short: Character?, _ placeholder: String?,
    _ form: ValueForm, default defaultText: String?, isRepeatable: Bool = false, _ help: String,
    where isAllowed: @escaping @Sendable (Value) -> Bool = { _ in true }
  ) -> OptionDeclaration {
    OptionDeclaration(
      name: name, short: short, kind: .value(placeholder: placeholder ?? name), form: form,
      defaultText: defaultText, isRepeatable: isRepeatable, help: help,
      group: nil, environment: nil, synonyms: [],
      accepts: { Value(argument: $0).map(isAllowed) ?? false })
  }

  fileprivate static func flag(
    _ name: String, _ short: Character?, _ kind: Kind, default defaultText: String?,
    _ help: String
  ) -> OptionDeclaration {
    OptionDeclaration(
      name: name, short: short, kind: kind, form: .choice(["true", "false"]),
      defaultText: defaultText, isRepeatable: false, help: help, group: nil,
      environment: nil, synonyms: [], accepts: { ["true", "false"].contains($0) })
  }
}
