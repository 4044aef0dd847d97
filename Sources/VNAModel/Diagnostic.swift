/// Something doubtful that was met while reading, with the place and a rule's name.
public struct Diagnostic: Hashable, Sendable, Codable, Error {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// A value is wrong or lost.
    case error
    /// A value may be wrong.
    case warning
    /// Worth knowing.
    case note
  }

  /// How bad it is.
  public var severity: Severity
  /// The rule's name, in kebab case, as `no-headline`.
  public var code: String
  /// What is wrong and what to try, in one English sentence.
  public var message: String
  /// Where, if it has a place.
  public var span: Span?

  /// Makes a diagnostic.
  public init(_ severity: Severity, code: String, message: String, span: Span? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
  }
}
