import VNAText

/// Character references (`&eacute;`, `&#233;`, `&#xE9;`), by the rules of the HTML standard.
enum HTMLReferences {
  /// Reads the reference whose `&` is at `at` and appends its text.
  ///
  /// - Returns: the offset after the reference, or nil when the `&` is just an ampersand.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int, inAttribute: Bool = false,
    into out: inout [UInt8]
  ) -> Int? {
    var i = at &+ 1
    guard i < end else { return nil }
    if bytes[i] == 0x23 { return readNumber(bytes, at: i &+ 1, to: end, into: &out) }
    let start = i
    while i < end, i &- start < 9, isAlphanumeric(bytes[i]) { i &+= 1 }
    if i < end, bytes[i] == 0x3B {
      let name = UnsafeBufferPointer(rebasing: bytes[start..<i])
      if let scalar = HTMLEntities.scalar(name) {
        UTF8Validation.append(scalar, to: &out)
        return i &+ 1
      }
    }
    // Old names may lack the semicolon: the longest that fits.
    var length = min(i &- start, 8)
    while length >= 2 {
      let name = UnsafeBufferPointer(rebasing: bytes[start..<(start &+ length)])
      if let scalar = HTMLEntities.scalar(name, isLegacy: true) {
        let next = start &+ length
        // In an address, `&copy=1` is a parameter.
        if inAttribute, next < end, bytes[next] == 0x3D || isAlphanumeric(bytes[next]) {
          return nil
        }
        UTF8Validation.append(scalar, to: &out)
        return next
      }
      length &-= 1
    }
    return nil
  }

  private static func readNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int, into out: inout [UInt8]
  ) -> Int? {
    var i = start
    var isHexadecimal = false
    if i < end, bytes[i] | 0x20 == 0x78 {
      isHexadecimal = true
      i &+= 1
    }
    let digits = i
    var value: UInt32 = 0
    while i < end {
      let byte = bytes[i]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte &- 0x30
      case 0x41...0x46 where isHexadecimal: digit = byte &- 0x37
      case 0x61...0x66 where isHexadecimal: digit = byte &- 0x57
      default: digit = 0xFF
      }
      if digit == 0xFF { break }
      // Saturate: beyond U+10FFFF all values mean the same.
      if value < 0x11_0000 { value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit) }
      i &+= 1
    }
    guard i > digits else { return nil }
    if i < end, bytes[i] == 0x3B { i &+= 1 }
    switch value {
    case 0: value = 0xFFFD
    // Pages that meant windows-1252 by such numbers are read as they meant.
    case 0x80...0x9F: value = UInt32(SingleByteTable.windows1252[Int(value)])
    default: break
    }
    UTF8Validation.append(value, to: &out)
    return i
  }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// The text of a range with its references resolved, as of an attribute's value.
  static func resolved(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var out: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == 0x26,
        let next = read(bytes, at: i, to: range.upperBound, inAttribute: true, into: &out)
      {
        i = next
      } else {
        out.append(bytes[i])
        i &+= 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
