import VNAText

extension UnsafeBufferPointer<UInt8> {
  /// Whether a token is «、», which joins equals and parts no clauses.
  func isListComma(_ token: Token) -> Bool {
    token.end - token.start == 3 && self[Int(token.start)..<Int(token.end)].elementsEqual("、".utf8)
  }
}
