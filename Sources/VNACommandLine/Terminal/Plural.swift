/// Numbers of things in English.
enum Plural {
  /// `1 file`, `2 files`; what does not end in s alone is given: `1 stretch`, `2 stretches`.
  static func text(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}

extension Double {
  /// The number for a person: a whole one without a point.
  var shortDigits: String { Int64(exactly: self).map(String.init) ?? String(self) }
}
