/// What a command line said, read by the constants that declared it.
public struct Arguments: Sendable {
  /// The words of each option given, flags as `true` and `false`, by its long name.
  var values: [String: [String]] = [:]
  /// What is set in the environment and in files.
  var settings: [String: String] = [:]
  /// The words that are no options, in order.
  public internal(set) var operands: [String] = []
  var operandDeclarations: [OperandDeclaration] = []
  var optionNames: Set<String> = []

  /// The value of an option: of the command line, else as set, else its default.
  ///
  /// - Precondition: the subcommand declares the option.
  public subscript<Value>(option: Option<Value>) -> Value {
    let name = option.declaration.name
    precondition(optionNames.contains(name), "the subcommand does not declare --\(name)")
    return option.read(values[name] ?? settings[name].map { [$0] } ?? [])
  }

  /// The value of a positional argument.
  ///
  /// - Precondition: the subcommand declares it.
  public subscript<Value>(operand: Operand<Value>) -> Value {
    let name = operand.declaration.name
    guard let index = operandDeclarations.firstIndex(where: { $0.name == name }),
      let value = operand.read(words(at: index))
    else { preconditionFailure("the subcommand does not declare <\(name)>") }
    return value
  }

  /// Whether the subcommand has the option.
  func declares<Value>(_ option: Option<Value>) -> Bool {
    optionNames.contains(option.declaration.name)
  }

  /// Whether the command line itself gives the option.
  public func gives<Value>(_ option: Option<Value>) -> Bool {
    values[option.declaration.name] != nil
  }

  /// The words that fall to a declaration: one each from the left, the rest to the one that takes
  /// many.
  func words(at index: Int) -> [String] {
    let declarations = operandDeclarations
    guard let many = declarations.firstIndex(where: { $0.count.isMany }), index >= many else {
      return index < operands.count ? [operands[index]] : []
    }
    let following = declarations.count - many - 1
    let end = max(min(many, operands.count), operands.count - following)
    if index == many { return Array(operands[min(many, end)..<end]) }
    let position = end + index - many - 1
    return position < operands.count ? [operands[position]] : []
  }
}
