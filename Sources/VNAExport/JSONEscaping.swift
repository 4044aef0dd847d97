extension ByteBuffer {
  /// Adds UTF-8 text as the inside of a JSON string.
  ///
  /// Escaped are `"`, `\`, all control characters (C0, DEL and C1, so that no text can steer a
  /// terminal) and U+2028 and U+2029, at which readers of JSON Lines break lines though JSON does
  /// not. Everything else is copied, eight bytes at a time.
  mutating func appendJSONEscaped(_ text: UnsafeRawBufferPointer) {
    guard let from = text.baseAddress else { return }
    let length = text.count
    var index = 0
    reserve(length + 8)
    while index + 8 <= length {
      let word = UInt64(littleEndian: from.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      base.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
      let marks = Self.suspects(word)
      guard marks != 0 else {
        index += 8
        advance(8)
        continue
      }
      let plain = marks.trailingZeroBitCount >> 3
      advance(plain)
      index += plain
      index += appendSuspect(from + index, length: length - index)
      reserve(length - index + 8)
    }
    while index < length {
      let byte = from.load(fromByteOffset: index, as: UInt8.self)
      if Self.isSuspect(byte) {
        index += appendSuspect(from + index, length: length - index)
      } else {
        append(byte)
        index += 1
      }
    }
  }

  /// The high bit of the lowest byte of `word` that needs a second look, and perhaps of some
  /// above it.
  ///
  /// The test for a zero byte is `(x - 0x01…) & ~x & 0x80…` (Mycroft): a borrow can spoil only the
  /// bytes above the first hit.
  @inline(__always) private static func suspects(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    // C2 leads the C1 controls, E2 the line separators: they differ in one bit.
    let lead = (word | (ones &* 0x20)) ^ (ones &* 0xE2)
    let zero =
      ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((lead &- ones) & ~lead)
    let control = (word &- (ones &* 0x20)) & ~word
    let delete = ((word & (ones &* 0x7F)) &+ ones) & ~word
    return (zero | control | delete) & (ones &* 0x80)
  }

  @inline(__always) private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte | 0x20 == 0xE2
  }

  /// Adds the scalar at `from`, escaped if it must be, and returns its length.
  private mutating func appendSuspect(_ from: UnsafeRawPointer, length: Int) -> Int {
    let byte = from.load(as: UInt8.self)
    switch byte {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0xC2 where length >= 2:
      let next = from.load(fromByteOffset: 1, as: UInt8.self)
      if next < 0xA0 {
        appendUnicodeEscape(UInt16(next))
      } else {
        append(UnsafeRawBufferPointer(start: from, count: 2))
      }
      return 2
    case 0xE2 where length >= 3:
      let tail = from.loadUnaligned(fromByteOffset: 1, as: UInt16.self).bigEndian
      if tail == 0x80A8 || tail == 0x80A9 {
        appendUnicodeEscape(0x2000 | (tail & 0xFF &- 0x80))
      } else {
        append(UnsafeRawBufferPointer(start: from, count: 3))
      }
      return 3
    case 0xC2, 0xE2: append(byte)
    default: appendUnicodeEscape(UInt16(byte))
    }
    return 1
  }

  private mutating func appendUnicodeEscape(_ unit: UInt16) {
    append("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift) & 15
      append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
