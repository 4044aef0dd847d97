/// A positional argument as declared.
public struct OperandDeclaration: Sendable {
  /// How many words fall to it.
  public enum Count: Sendable, Hashable {
    /// One, which has to be there.
    case one
    /// One or none.
    case optional
    /// Any number, also none.
    case many
    /// At least one.
    case oneOrMore

    var isRequired: Bool { self == .one || self == .oneOrMore }
    var isMany: Bool { self == .many || self == .oneOrMore }
  }

  /// The name, in kebab case.
  public let name: String
  /// What help calls it, as `<name>`, `<files> ...` or `FILE|DIRECTORY|-`.
  public let label: String
  /// How many words fall to it.
  public let count: Count
  /// What such a word looks like.
  public let form: ValueForm
  /// What it is, in a sentence.
  public let help: String
  /// What a shell offers for it, beyond its form.
  public internal(set) var completion: Completion?
  let accepts: @Sendable (String) -> Bool

  /// The label as a usage line has it: in brackets unless required.
  var usage: String { count.isRequired ? label : "[\(label)]" }

  /// The help text and the words allowed.
  public var fullHelp: String {
    guard case .choice(let words) = form else { return help }
    return "\(help) (values: \(words.joined(separator: ", ")))"
  }
}

/// A positional argument and the type of its value; used as an `Option` is.
public struct Operand<Value: Sendable>: Sendable {
  /// What help, messages and completions are made of.
  public let declaration: OperandDeclaration
  /// The value of the words that fell to it. Nil only where a required word is missing, which
  /// parsing has refused before.
  let read: @Sendable ([String]) -> Value?

  /// One word that has to be there.
  ///
  /// - Parameters:
  ///   - name: the name, in kebab case.
  ///   - label: what help calls it; nil is `<name>`.
  ///   - help: what it is, in a sentence.
  public static func one(_ name: String, label: String? = nil, help: String) -> Operand
  where Value: OptionValue {
    Operand(declaration: .init(Value.self, name, label, .one, help)) {
      $0.first.flatMap(Value.init(argument:))
    }
  }

  /// One word that may be left out.
  ///
  /// - Parameters:
  ///   - name: the name, in kebab case.
  ///   - label: what help calls it; nil is `<name>`.
  ///   - help: what it is, in a sentence.
  public static func optional<Wrapped: OptionValue>(
    _ name: String, label: String? = nil, help: String
  ) -> Operand where Value == Wrapped? {
    Operand(declaration: .init(Wrapped.self, name, label, .optional, help)) {
      .some($0.first.flatMap(Wrapped.init(argument:)))
    }
  }

  /// Any number of words.
  ///
  /// - Parameters:
  ///   - name: the name, in kebab case.
  ///   - label: what help calls it; nil is `<name>`.
  ///   - required: whether there has to be one at least.
  ///   - help: what it is, in a sentence.
  public static func many<Element: OptionValue>(
    _ name: String, label: String? = nil, required: Bool = false, help: String
  ) -> Operand where Value == [Element] {
    let count: OperandDeclaration.Count = required ? .oneOrMore : .many
    return Operand(declaration: .init(Element.self, name, label, count, help)) {
      $0.compactMap(Element.init(argument:))
    }
  }
}

extension OperandDeclaration {
  fileprivate init<Value: OptionValue>(
    _ type: Value.Type, _ name: String, _ label: String?, _ count: Count, _ help: String
  ) {
    self.init(
      name: name, label: label ?? (count.isMany ? "<\(name)> ..." : "<\(name)>"), count: count,
      form: Value.form, help: help, accepts: { Value(argument: $0) != nil })
  }
}
