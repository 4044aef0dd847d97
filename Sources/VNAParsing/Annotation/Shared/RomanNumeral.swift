import VNAText

/// Roman numbers of centuries, congresses and editions.
enum RomanNumeral {
  /// The value of a word that is one in capitals, of six letters at most; nil where it is none.
  static func value(of token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard token.kind == .word, token.flags.contains(.allCaps), token.end - token.start <= 6 else {
      return nil
    }
    var (value, last) = (0, 0)
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      let digit: Int
      switch byte {
      case UInt8(ascii: "I"): digit = 1
      case UInt8(ascii: "V"): digit = 5
      case UInt8(ascii: "X"): digit = 10
      case UInt8(ascii: "L"): digit = 50
      default: return nil
      }
      value += last < digit ? digit - 2 * last : digit
      last = digit
    }
    return value
  }
}
