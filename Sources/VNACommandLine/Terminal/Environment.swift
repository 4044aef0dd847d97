/// The environment variables of the process, or others in their stead.
public struct Environment: Sendable {
  private let lookUp: @Sendable (String) -> String?

  /// Those of the process.
  public static let process = Environment { Platform.environmentValue($0) }

  init(_ lookUp: @escaping @Sendable (String) -> String?) {
    self.lookUp = lookUp
  }

  /// Makes an environment of these variables.
  public init(_ values: [String: String]) {
    self.init { values[$0] }
  }

  /// The value of a variable, where it is set.
  public subscript(variable: String) -> String? { lookUp(variable) }
}
