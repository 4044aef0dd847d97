/// Something doubtful that was met while reading, with the place and a rule's name.
public struct Diagnostic: Hashable, Sendable, Error {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// A value is wrong or lost.
    case error
    /// A value may be wrong.
    case warning
    /// Worth knowing.
    case note

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    /// What is less bad comes first: ``note`` is the least, ``error`` the greatest.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
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

extension Diagnostic: Codable {
  enum CodingKeys: String, CodingKey { case severity, code, message, span }

  /// Reads one object of `diagnostics`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    severity = try container.decodeKind(Severity.self, forKey: .severity)
    code = try container.decode(String.self, forKey: .code)
    message = try container.decode(String.self, forKey: .message)
    span = try container.decodeIfPresent(Span.self, forKey: .span)
  }
}
