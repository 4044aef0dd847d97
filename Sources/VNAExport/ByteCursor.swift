/// A place in a ``ByteBuffer`` that has room for what is put there: one look at the room serves
/// many small pieces.
///
/// All that is put is counted against the room that ``ByteBuffer/withRoom(_:_:)`` made.
struct ByteCursor {
  /// Where the next byte goes; who writes there himself moves it on.
  var at: UnsafeMutableRawPointer

  /// Puts a byte once or, with 0 for `times`, not at all.
  @inline(__always) mutating func put(_ byte: UInt8, times: Int = 1) {
    at.storeBytes(of: byte, as: UInt8.self)
    at += times
  }

  /// Puts bytes as they are.
  @inline(__always) mutating func put(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    at.copyMemory(from: start, byteCount: bytes.count)
    at += bytes.count
  }

  /// Puts a literal.
  @inline(__always) mutating func put(_ literal: StaticString) {
    if literal.hasPointerRepresentation {
      at.copyMemory(from: literal.utf8Start, byteCount: literal.utf8CodeUnitCount)
      at += literal.utf8CodeUnitCount
    } else {
      literal.withUTF8Buffer { put(UnsafeRawBufferPointer($0)) }
    }
  }

  // MARK: Numbers

  /// The room that ``put(decimal:)`` needs: a sign and the digits of three times eight.
  static let roomForDecimal = 25

  /// Puts the decimal digits of a number.
  @inline(__always) mutating func put(decimal number: Int64) {
    if number < 0 { put(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    guard magnitude < 100_000_000 else {
      at = Self.write(magnitude, to: at)
      return
    }
    let digits = Self.eightDigits(magnitude)
    // Zeros in front are the lowest bytes; the last digit stays.
    let zeros = min(digits.trailingZeroBitCount >> 3, 7)
    let text = (digits | 0x3030_3030_3030_3030) >> UInt64(truncatingIfNeeded: zeros * 8)
    at.storeBytes(of: text.littleEndian, as: UInt64.self)
    at += 8 - zeros
  }

  @inline(never) private static func write(
    _ magnitude: UInt64, to at: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    let (high, low) = magnitude.quotientAndRemainder(dividingBy: 100_000_000)
    var cursor = ByteCursor(at: at)
    cursor.put(decimal: Int64(high))
    let text = eightDigits(low) | 0x3030_3030_3030_3030
    cursor.at.storeBytes(of: text.littleEndian, as: UInt64.self)
    return cursor.at + 8
  }

  /// The eight digits of a number below 10^8, the first in the lowest byte.
  ///
  /// The halves are divided side by side in one word, first into pairs and then into digits;
  /// 10486 / 2^20 and 103 / 2^10 stand for 1 / 100 and 1 / 10 and are near enough in this range.
  @inline(__always) private static func eightDigits(_ number: UInt64) -> UInt64 {
    let (high, low) = number.quotientAndRemainder(dividingBy: 10_000)
    let fours = high | (low << 32)
    let hundreds = ((fours &* 10486) >> 20) & 0x0000_007F_0000_007F
    let pairs = hundreds | ((fours &- hundreds &* 100) << 16)
    let tens = ((pairs &* 103) >> 10) & 0x000F_000F_000F_000F
    return tens | ((pairs &- tens &* 10) << 8)
  }
}

extension StaticString {
  /// The length, also of a literal that is kept as a scalar.
  @inline(__always) var byteCount: Int { hasPointerRepresentation ? utf8CodeUnitCount : 4 }
}
