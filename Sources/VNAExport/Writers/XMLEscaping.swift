extension ByteBuffer {
  /// Adds UTF-8 text as content or as the value of an attribute.
  ///
  /// `&`, `<`, `>` and both quotation marks are written as references everywhere. Control
  /// characters that XML 1.0 has no way to carry (C0 but tab, LF and CR, and U+FFFE and U+FFFF)
  /// become U+FFFD. XML has references for CR, DEL and C1; HTML forbids DEL, C1 and the
  /// noncharacters too, so there they become U+FFFD, and CR, which it knows as a line end, LF.
  mutating func appendMarkupEscaped(
    _ text: UnsafeRawBufferPointer, _ syntax: XMLWriter.Syntax, isAttribute: Bool
  ) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20 && byte < 0x7F {
        if byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27 {
          flush(text, &start, index, 1)
          appendReference(byte)
        }
        index += 1
      } else if byte < 0x80 {
        if byte == 0x0A || byte == 0x09, !isAttribute {
          index += 1
          continue
        }
        flush(text, &start, index, 1)
        appendControl(byte, syntax, isAttribute: isAttribute)
        index += 1
      } else if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 {
        flush(text, &start, index, 2)
        appendControl(text[index + 1], syntax, isAttribute: isAttribute)
        index += 2
      } else if byte >= 0xEF {
        let length = min(byte < 0xF0 ? 3 : 4, text.count - index)
        if Self.isNoncharacter(text, index, length, syntax) {
          flush(text, &start, index, length)
          append("\u{FFFD}")
        }
        index += length
      } else {
        index += 1
      }
    }
    flush(text, &start, index, 0)
  }

  /// Adds what was passed over up to `index`, and passes over `length` bytes more.
  private mutating func flush(
    _ text: UnsafeRawBufferPointer, _ start: inout Int, _ index: Int, _ length: Int
  ) {
    if start < index { append(UnsafeRawBufferPointer(rebasing: text[start..<index])) }
    start = index + length
  }

  private mutating func appendReference(_ byte: UInt8) {
    switch byte {
    case 0x26: append("&amp;")
    case 0x3C: append("&lt;")
    case 0x3E: append("&gt;")
    case 0x22: append("&quot;")
    default: append("&#39;")
    }
  }

  private mutating func appendControl(
    _ byte: UInt8, _ syntax: XMLWriter.Syntax, isAttribute: Bool
  ) {
    if byte == 0x0D, syntax == .html { return append(isAttribute ? "&#10;" : "\n") }
    let isSpace = byte == 0x09 || byte == 0x0A || byte == 0x0D
    guard isSpace || (byte >= 0x7F && syntax == .xml) else { return append("\u{FFFD}") }
    append("&#")
    append(decimal: Int64(byte))
    append(UInt8(ascii: ";"))
  }

  /// U+FFFE and U+FFFF; in HTML also U+FDD0 to U+FDEF and the last two of each plane.
  private static func isNoncharacter(
    _ text: UnsafeRawBufferPointer, _ index: Int, _ length: Int, _ syntax: XMLWriter.Syntax
  ) -> Bool {
    if length == 3 {
      let tail = (text[index + 1], text[index + 2])
      if tail.0 == 0xBF && tail.1 >= 0xBE { return true }
      return syntax == .html && tail.0 == 0xB7 && (0x90...0xAF).contains(tail.1)
    }
    guard length == 4, syntax == .html else { return false }
    return text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF && text[index + 3] >= 0xBE
  }
}
