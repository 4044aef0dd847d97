/// The environment variables of the process, or others in their stead.
public struct Environment: Sendable {
  private let lookUp: @Sendable (String) -> String?

  /// Those of the process.
  public static let process = Environment { Platform.environmentValue($0) }

  init(_ lookUp: @escaping @Sendable (String) -> String?) {
    self.lookUp = lookUp
  }

  public init(_ values: [String: String]) {
    self.init { values[$0] }
  }

  public subscript(variable: String) -> String? { lookUp(variable) }
}
