/// One thing that `vna doctor` looked at.
struct Finding: Hashable {
  enum Status: String { case ok, warning, error }

  var status: Status
  /// What was looked at: `program`, `store` …
  var check: String
  var message: String
  /// What a person can do.
  var advice: String?

  static func ok(_ check: String, _ message: String) -> Finding {
    Finding(status: .ok, check: check, message: message)
  }

  static func warning(_ check: String, _ message: String, try advice: String? = nil) -> Finding {
    Finding(status: .warning, check: check, message: message, advice: advice)
  }

  static func error(_ check: String, _ message: String, try advice: String? = nil) -> Finding {
    Finding(status: .error, check: check, message: message, advice: advice)
  }
}
