/// White space in UTF-8 bytes, as pages use it.
///
/// Counted as white space: the property White_Space of Unicode (tab, LF, VT, FF, CR, space, NEL,
/// NBSP, U+1680, U+2000–200A, U+2028, U+2029, narrow NBSP U+202F, U+205F, ideographic space
/// U+3000), and what editors leave behind without being seen: zero width space U+200B, word joiner
/// U+2060 and the byte order mark U+FEFF. The text must be well-formed UTF-8.
extension ByteScan {
  /// The length in bytes of the white space character at `at`, or 0 when there is none.
  @inlinable @inline(__always)
  package static func whitespaceLength(
    in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int
  ) -> Int {
    guard at < end else { return 0 }
    let byte = bytes[at]
    if byte <= 0x20 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte < 0xC2 { return 0 }
    return wideWhitespaceLength(in: bytes, at: at, to: end)
  }

  /// The length in bytes of the white space character that ends at `end`, or 0.
  @inlinable @inline(__always)
  package static func whitespaceLength(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int
  ) -> Int {
    guard start < end else { return 0 }
    let byte = bytes[end &- 1]
    if byte <= 0x20 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte < 0x80 { return 0 }
    for length in 2...3 where end &- length >= start {
      if bytes[end &- length] >= 0xC2 {
        return wideWhitespaceLength(in: bytes, at: end &- length, to: end) == length ? length : 0
      }
    }
    return 0
  }

  @usableFromInline
  static func wideWhitespaceLength(
    in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int
  ) -> Int {
    let lead = bytes[at]
    guard at &+ 1 < end else { return 0 }
    let second = bytes[at &+ 1]
    if lead == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard at &+ 2 < end else { return 0 }
    let third = bytes[at &+ 2]
    switch (lead, second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80):
      let isSpace = third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
      return isSpace ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F || third == 0xA0 ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The first offset at or after `start` that is not white space, or `end`.
  @inlinable @inline(__always)
  package static func skipWhitespace(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var i = start
    while true {
      let length = whitespaceLength(in: bytes, at: i, to: end)
      if length == 0 { return i }
      i &+= length
    }
  }

  /// `range` without the white space at both ends; empty at its start when it is all white space.
  @inlinable @inline(__always)
  package static func trimmed(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    // Text at both ends is nearly every case.
    if range.count > 1, isText(startingWith: bytes[range.lowerBound]),
      isASCIIText(bytes[range.upperBound &- 1]) || isTwoByteText(bytes[range.upperBound &- 2])
    {
      return range
    }
    return slowlyTrimmed(range, in: bytes)
  }

  @inlinable @inline(__always)
  static func isASCIIText(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5F }

  /// Whether a byte opens a character of two bytes that is no white space: of U+00C0 to U+07FF.
  @inlinable @inline(__always)
  static func isTwoByteText(_ byte: UInt8) -> Bool { byte &- 0xC3 < 0x1D }

  @inlinable @inline(__always)
  static func isText(startingWith byte: UInt8) -> Bool { isASCIIText(byte) || isTwoByteText(byte) }

  @usableFromInline
  static func slowlyTrimmed(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var end = range.upperBound
    let start = skipWhitespace(in: bytes, from: range.lowerBound, to: end)
    if start >= end { return range.lowerBound..<range.lowerBound }
    while true {
      let length = whitespaceLength(in: bytes, from: start, before: end)
      if length == 0 { return start..<end }
      end &-= length
    }
  }

  /// Whether `range` is empty or nothing but white space.
  @inlinable
  package static func isBlank(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    skipWhitespace(in: bytes, from: range.lowerBound, to: range.upperBound) >= range.upperBound
  }
}
