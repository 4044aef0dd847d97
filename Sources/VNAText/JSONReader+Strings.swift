extension JSONReader {
  /// Reads a string, its escapes resolved, into `out` (whose old content goes).
  package mutating func readString(into out: inout [UInt8]) throws(JSONReadingError) {
    out.removeAll(keepingCapacity: true)
    try beginString()
    while true {
      let run = offset
      let byte = try plainRun()
      if run < offset {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<offset]))
      }
      offset &+= 1
      if byte == 0x22 { break }
      UTF8Validation.append(try escape(), to: &out)
    }
    valueEnded()
  }

  /// Reads a string.
  package mutating func readString() throws(JSONReadingError) -> String {
    let start = offset
    try beginString()
    let run = offset
    if try plainRun() == 0x22 {
      // Without escapes, as most are, it is read from where it stands.
      let text = String(
        decoding: UnsafeBufferPointer(rebasing: bytes[run..<offset]), as: UTF8.self)
      offset &+= 1
      valueEnded()
      return text
    }
    offset = start
    var buffer: [UInt8] = []
    try readString(into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  /// Passes over a string, checking it.
  package mutating func skipString() throws(JSONReadingError) {
    try beginString()
    while true {
      let byte = try plainRun()
      offset &+= 1
      if byte == 0x22 { break }
      _ = try escape()
    }
    valueEnded()
  }

  private mutating func beginString() throws(JSONReadingError) {
    guard try peekKind() == .string else {
      throw JSONReadingError(.kind, "a string is wanted here", at: offset)
    }
    offset &+= 1
  }

  /// Goes to the next quotation mark or backslash and gives it.
  @inline(__always)
  private mutating func plainRun() throws(JSONReadingError) -> UInt8 {
    guard let base = bytes.baseAddress else { throw syntax("a string has no end") }
    let raw = UnsafeRawPointer(base)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var i = offset
    // Eight bytes at a time: none is a quotation mark, a backslash or below U+0020.
    while i &+ 8 <= end {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      let quote = word ^ (0x22 &* ones)
      let backslash = word ^ (0x5C &* ones)
      let hit =
        ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        | ((word &- 0x20 &* ones) & ~word)
      if hit & highs != 0 {
        i &+= (hit & highs).trailingZeroBitCount &>> 3
        break
      }
      i &+= 8
    }
    while i < end {
      let byte = base[i]
      if byte == 0x22 || byte == 0x5C {
        offset = i
        return byte
      }
      if byte < 0x20 {
        offset = i
        throw syntax("a control character in a string must be escaped")
      }
      i &+= 1
    }
    offset = end
    throw syntax("a string has no end")
  }

  /// Reads what follows a backslash.
  private mutating func escape() throws(JSONReadingError) -> UInt32 {
    guard let byte = peekByte() else { throw syntax("a string has no end") }
    offset &+= 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return UInt32(byte)
    case 0x62: return 0x08
    case 0x66: return 0x0C
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x75: break
    default:
      offset &-= 1
      throw syntax("there is no such escape in JSON")
    }
    let start = offset &- 2
    let value = try hexadecimal()
    guard value & 0xF800 == 0xD800 else { return value }
    if value < 0xDC00, offset &+ 2 <= end, bytes[offset] == 0x5C, bytes[offset &+ 1] == 0x75 {
      offset &+= 2
      let second = try hexadecimal()
      if second & 0xFC00 == 0xDC00 {
        return 0x10000 &+ (value & 0x3FF) &<< 10 &+ (second & 0x3FF)
      }
    }
    throw JSONReadingError(.loneSurrogate, "half of a surrogate pair stands alone", at: start)
  }

  private mutating func hexadecimal() throws(JSONReadingError) -> UInt32 {
    guard offset &+ 4 <= end else { throw syntax("\\u wants four hexadecimal digits") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[offset]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte &- 0x30
      case 0x41...0x46: digit = byte &- 0x37
      case 0x61...0x66: digit = byte &- 0x57
      default: throw syntax("\\u wants four hexadecimal digits")
      }
      value = value &<< 4 | UInt32(digit)
      offset &+= 1
    }
    return value
  }
}

extension JSONReader {
  /// Passes over a number and gives it as it is written.
  package mutating func readNumberText() throws(JSONReadingError) -> String {
    let range = try readNumberRange()
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
