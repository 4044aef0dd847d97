/// Numbers as formats write them.
enum NumberText {
  /// As few digits as give the number back, whole numbers without a point; nil for none.
  static func decimal(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    if abs(value) < 0x1p53, value == value.rounded() { return String(Int64(value)) }
    return value.description
  }
}
