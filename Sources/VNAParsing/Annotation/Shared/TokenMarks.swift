import VNAText

/// What each token of a text can begin, in one row of words, so that a reader passes quickly over
/// those that are nothing to it.
///
/// A mark holds the classes of the phrases that start at the token and, in the bits that no class
/// has, whether it is a number, a bracket or quotation mark, or a comma. Looking at the token itself
/// and at its classes costs several times as much, and each reader of a bulletin looks at all tokens.
/// It is valid only inside the call of ``MarkTable/withMarks(_:)`` that made it.
struct TokenMarks {
  fileprivate let bits: UnsafeBufferPointer<UInt64>

  /// A token of digits.
  static let number: UInt64 = 1 << 61
  /// A bracket or a quotation mark.
  static let pair: UInt64 = 1 << 62
  /// A comma.
  static let comma: UInt64 = 1 << 63

  /// The marks of a token.
  @inline(__always)
  subscript(index: Int) -> UInt64 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: bits.count))
    return bits[index]
  }

  /// The first token from one on that has one of some marks; `end` or more if there is none before it.
  @inline(never)
  func first(_ wanted: UInt64, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= bits.count)
    let bits = bits
    var index = start
    // Four at a time: those that are wanted stand far apart.
    while index &+ 4 <= end {
      let any = bits[index] | bits[index &+ 1] | bits[index &+ 2] | bits[index &+ 3]
      if any & wanted != 0 { break }
      index &+= 4
    }
    while index < end, bits[index] & wanted == 0 { index &+= 1 }
    return index
  }

  /// The last token before `end` and not before `start` that has one of some marks, or nil.
  func last(_ wanted: UInt64, from start: Int, to end: Int) -> Int? {
    precondition(start >= 0 && end <= bits.count)
    let bits = bits
    var index = end
    while index > start {
      index &-= 1
      if bits[index] & wanted != 0 { return index }
    }
    return nil
  }

  /// Whether a token of a range has one of some marks.
  @inline(__always)
  func contains(_ wanted: UInt64, in range: Range<Int>) -> Bool {
    first(wanted, from: range.lowerBound, to: range.upperBound) < range.upperBound
  }
}

/// The memory of ``TokenMarks``, kept from bulletin to bulletin.
struct MarkTable: Sendable {
  private var bits: ContiguousArray<UInt64> = []
  private var count = 0

  /// Takes the marks of tokens that were matched.
  mutating func fill(_ tokens: TokenBuffer, _ matches: MatchBuffer) {
    precondition(matches.count >= tokens.count)
    count = tokens.count
    if bits.count < count {
      bits.append(contentsOf: repeatElement(0, count: count - bits.count))
    }
    let count = count
    bits.withUnsafeMutableBufferPointer { bits in
      Self.bitsOfKinds.withUnsafeBufferPointer { ofKind in
        for index in 0..<count {
          let kind = Int(tokens[index].kind.rawValue)
          bits[index] = matches.classes(at: index).rawValue | ofKind[kind]
        }
      }
    }
  }

  /// A table, since a jump at each token would often be guessed wrong.
  private static let bitsOfKinds = ContiguousArray(TokenKind.allCases.map(bit))

  private static func bit(of kind: TokenKind) -> UInt64 {
    switch kind {
    case .number: TokenMarks.number
    case .openQuote, .closeQuote, .quote, .openBracket, .closeBracket: TokenMarks.pair
    case .comma: TokenMarks.comma
    default: 0
    }
  }

  /// Calls `body` with the marks in place.
  func withMarks<R>(_ body: (TokenMarks) -> R) -> R {
    bits.withUnsafeBufferPointer {
      body(TokenMarks(bits: UnsafeBufferPointer(rebasing: $0[..<count])))
    }
  }
}
