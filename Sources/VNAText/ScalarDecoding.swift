/// One scalar of a UTF-8 buffer and the number of bytes that it takes.
///
/// A malformed byte is U+FFFD of length one, so that any bytes can be read to their end.
@inline(__always)
func decodeScalar(
  _ bytes: UnsafePointer<UInt8>, at index: Int, before end: Int
) -> (scalar: UInt32, length: Int) {
  let first = UInt32(bytes[index])
  if first < 0x80 { return (first, 1) }
  if first < 0xE0 {
    guard first >= 0xC2, index + 1 < end else { return (0xFFFD, 1) }
    let second = UInt32(bytes[index + 1]) ^ 0x80
    return second < 0x40 ? ((first & 0x1F) << 6 | second, 2) : (0xFFFD, 1)
  }
  guard index + 2 < end else { return (0xFFFD, 1) }
  let second = UInt32(bytes[index + 1]) ^ 0x80
  let third = UInt32(bytes[index + 2]) ^ 0x80
  guard second | third < 0x40 else { return (0xFFFD, 1) }
  if first < 0xF0 {
    let scalar = (first & 0x0F) << 12 | second << 6 | third
    return scalar >= 0x800 && scalar &- 0xD800 >= 0x800 ? (scalar, 3) : (0xFFFD, 1)
  }
  guard first < 0xF5, index + 3 < end else { return (0xFFFD, 1) }
  let fourth = UInt32(bytes[index + 3]) ^ 0x80
  guard fourth < 0x40 else { return (0xFFFD, 1) }
  let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
  return 0x10000...0x10FFFF ~= scalar ? (scalar, 4) : (0xFFFD, 1)
}
