/// Who comes along with somebody.
extension RandomAccessCollection where Element == EventChunk, Index == Int {
  /// The person whom the one at a place accompanies: X in «X et son épouse, Y»; nil if it is nobody's
  /// husband or wife.
  func companion(at index: Int) -> Int? {
    guard self[index].kind == .person, self[index].isWeak,
      let main = self[..<index].lastIndex(where: { $0.kind == .person }), index - main <= 5,
      !self[main].isWeak,
      !self[main..<index].contains(where: { $0.kind == .verb || $0.kind == .stop })
    else { return nil }
    return main
  }
}
