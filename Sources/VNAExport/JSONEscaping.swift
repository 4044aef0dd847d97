/// Text as the inside of a JSON string.
///
/// Escaped are `"`, `\`, all control characters (C0, DEL and C1, so that no text can steer a
/// terminal) and U+2028 and U+2029, at which readers of JSON Lines break lines though JSON does
/// not. Everything else is copied, sixteen bytes at a time.
enum JSONEscaping {
  /// The longest text that is escaped in one go.
  static let longestPiece = 4096

  /// The room that a text needs: every byte can become six, and blocks are stored whole.
  @inline(__always) static func room(_ count: Int) -> Int { count * 6 + 16 }

  /// Writes UTF-8 text where there is ``room(_:)`` for it; the end of what was written.
  @inline(__always) static func write(
    _ text: UnsafeRawBufferPointer, to start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    guard let from = text.baseAddress else { return start }
    // Most texts are names and words.
    if text.count < 16 {
      let block = lastBlock(from, text.count)
      start.storeBytes(of: block, as: Block.self)
      if !suspects(block).areAny { return start + text.count }
    }
    return write(from, from + text.count, to: start)
  }

  private static func write(
    _ start: UnsafeRawPointer, _ end: UnsafeRawPointer, to: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    var from = start
    var to = to
    while end - from >= 16 {
      let block = from.loadUnaligned(as: Block.self)
      to.storeBytes(of: block, as: Block.self)
      let suspects = suspects(block)
      guard suspects.areAny, let plain = firstEscape(suspects, from, end) else {
        from += 16
        to += 16
        continue
      }
      (from, to) = escape(from + plain, to: to + plain)
    }
    while from < end {
      let left = end - from
      let block = lastBlock(from, left)
      to.storeBytes(of: block, as: Block.self)
      let suspects = suspects(block)
      guard suspects.areAny, let plain = firstEscape(suspects, from, end) else { return to + left }
      (from, to) = escape(from + plain, to: to + plain)
    }
    return to
  }

  // MARK: Blocks

  private typealias Block = SIMD16<UInt8>

  /// The 0 to 15 bytes at `from` and spaces behind them, without reading further.
  @inline(__always) private static func lastBlock(_ from: UnsafeRawPointer, _ count: Int) -> Block {
    func word<Word: FixedWidthInteger & BitwiseCopyable>(_ type: Word.Type, _ at: Int) -> UInt64 {
      let word = from.loadUnaligned(fromByteOffset: at, as: type)
      return UInt64(truncatingIfNeeded: Word(littleEndian: word))
    }
    let spaces: UInt64 = 0x2020_2020_2020_2020
    var low = spaces
    var high = spaces
    if count >= 8 {
      low = word(UInt64.self, 0)
      if count > 8 {
        let bits = UInt64(truncatingIfNeeded: (count - 8) * 8)
        high = (word(UInt64.self, count - 8) &>> (64 - bits)) | (spaces &<< bits)
      }
    } else if count > 0 {
      // The pieces overlap where they are more than `count` together.
      func shifted(_ value: UInt64, _ bytes: Int) -> UInt64 {
        value &<< UInt64(truncatingIfNeeded: bytes * 8)
      }
      if count >= 4 {
        low = word(UInt32.self, 0) | shifted(word(UInt32.self, count - 4), count - 4)
      } else {
        low =
          word(UInt8.self, 0) | shifted(word(UInt8.self, count / 2), count / 2)
          | shifted(word(UInt8.self, count - 1), count - 1)
      }
      low |= shifted(spaces, count)
    }
    return unsafeBitCast(SIMD2(low.littleEndian, high.littleEndian), to: Block.self)
  }

  /// All bits of each byte that needs a second look.
  @inline(__always) private static func suspects(_ block: Block) -> SIMD2<UInt64> {
    // C2 leads the C1 controls, E2 the line separators: they differ in one bit.
    let lead = (block | Block(repeating: 0x20)) .== Block(repeating: 0xE2)
    let quote = block .== Block(repeating: 0x22)
    let backslash = block .== Block(repeating: 0x5C)
    let control = block .< Block(repeating: 0x20)
    let delete = block .== Block(repeating: 0x7F)
    return unsafeBitCast(
      lead .| quote .| backslash .| control .| delete, to: SIMD2<UInt64>.self)
  }

  /// How many bytes of the block at `from` come before the first that must be escaped.
  private static func firstEscape(
    _ suspects: SIMD2<UInt64>, _ from: UnsafeRawPointer, _ end: UnsafeRawPointer
  ) -> Int? {
    for half in 0..<2 {
      var marks = UInt64(littleEndian: suspects[half])
      while marks != 0 {
        let bit = marks.trailingZeroBitCount
        let index = half * 8 + (bit >> 3)
        if mustEscape(from + index, end) { return index }
        marks &= ~(0xFF &<< UInt64(truncatingIfNeeded: bit))
      }
    }
    return nil
  }

  /// Whether the suspect at `from` is one that must be escaped.
  @inline(__always) private static func mustEscape(
    _ from: UnsafeRawPointer, _ end: UnsafeRawPointer
  ) -> Bool {
    switch from.load(as: UInt8.self) {
    case 0xC2:
      return end - from >= 2 && from.load(fromByteOffset: 1, as: UInt8.self) < 0xA0
    case 0xE2:
      return end - from >= 3 && from.load(fromByteOffset: 1, as: UInt8.self) == 0x80
        && from.load(fromByteOffset: 2, as: UInt8.self) | 1 == 0xA9
    default: return true
    }
  }

  // MARK: Escapes

  /// Writes the scalar at `from`, which must be escaped; what comes behind both.
  private static func escape(
    _ from: UnsafeRawPointer, to: UnsafeMutableRawPointer
  ) -> (UnsafeRawPointer, UnsafeMutableRawPointer) {
    var cursor = ByteCursor(at: to)
    var length = 1
    let byte = from.load(as: UInt8.self)
    switch byte {
    case 0x22: cursor.put("\\\"")
    case 0x5C: cursor.put("\\\\")
    case 0x0A: cursor.put("\\n")
    case 0x0D: cursor.put("\\r")
    case 0x09: cursor.put("\\t")
    case 0xC2:
      cursor.put(unicode: UInt16(from.load(fromByteOffset: 1, as: UInt8.self)))
      length = 2
    case 0xE2:
      cursor.put(unicode: 0x2028 | UInt16(from.load(fromByteOffset: 2, as: UInt8.self) & 1))
      length = 3
    default: cursor.put(unicode: UInt16(byte))
    }
    return (from + length, cursor.at)
  }
}

extension ByteCursor {
  /// Puts a text of at most ``JSONEscaping/longestPiece`` bytes as the inside of a JSON string.
  @inline(__always) mutating func put(escaping text: UnsafeRawBufferPointer) {
    at = JSONEscaping.write(text, to: at)
  }

  fileprivate mutating func put(unicode unit: UInt16) {
    put("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift) & 15
      put(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}

extension SIMD2<UInt64> {
  /// Whether any bit is set.
  @inline(__always) fileprivate var areAny: Bool { self[0] | self[1] != 0 }
}

extension ByteBuffer {
  /// Adds UTF-8 text as the inside of a JSON string.
  mutating func appendJSONEscaped(_ text: UnsafeRawBufferPointer) {
    var rest = text[...]
    while !rest.isEmpty {
      var end = min(rest.startIndex + JSONEscaping.longestPiece, rest.endIndex)
      // A piece ends between two scalars.
      while end < rest.endIndex, end > rest.startIndex + 4, rest[end] & 0xC0 == 0x80 { end -= 1 }
      let piece = UnsafeRawBufferPointer(rebasing: rest[..<end])
      withRoom(JSONEscaping.room(piece.count)) { $0.put(escaping: piece) }
      rest = rest[end...]
    }
  }
}
