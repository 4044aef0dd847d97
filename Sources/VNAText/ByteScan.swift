/// Searching and trimming over raw bytes, sixteen or 32 at a time.
///
/// Every function takes offsets into one buffer and gives offsets back; none allocates.
package enum ByteScan {
  /// The sixteen bytes at `offset`.
  @inlinable @inline(__always)
  static func block(_ p: UnsafeRawPointer, _ offset: Int) -> SIMD16<UInt8> {
    p.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Sixteen times the same byte.
  @inlinable @inline(__always)
  static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  /// What a comparison of sixteen bytes gives: all bits of each byte for which it holds.
  ///
  /// As two words, because their operations become single instructions, those of masks do not.
  @inlinable @inline(__always)
  static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  /// The place of the first of 32 bytes whose bits are set. Without a branch: which of the four
  /// words has it is no pattern that a processor could learn.
  @inlinable @inline(__always)
  static func place(_ low: SIMD2<UInt64>, _ high: SIMD2<UInt64>) -> Int {
    (flags(low.x) | flags(low.y) &<< 8 | flags(high.x) &<< 16 | flags(high.y) &<< 24)
      .trailingZeroBitCount
  }

  /// A bit for each byte of `word`, whose bytes have all bits or none.
  @inlinable @inline(__always)
  static func flags(_ word: UInt64) -> UInt64 {
    ((UInt64(littleEndian: word) & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) &>> 56
  }

  /// The offset of the first `byte` in `start..<end`, or nil.
  @inlinable
  package static func firstIndex(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    firstIndex(in: bytes, from: start, to: end) {
      bits($0 .== all(byte))
    } orSingle: {
      $0 == byte
    }
  }

  /// The offset of the first byte of `start..<end` that is `first` or `second`, or nil.
  @inlinable
  package static func firstIndex(
    of first: UInt8, or second: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    firstIndex(in: bytes, from: start, to: end) {
      bits($0 .== all(first)) | bits($0 .== all(second))
    } orSingle: {
      $0 == first || $0 == second
    }
  }

  /// The offset of the last `byte` in `start..<end`, or nil.
  @inlinable
  package static func lastIndex(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, start < end else { return nil }
    var i = end
    while i &- 16 >= start {
      i &-= 16
      let found = bits(block(base, i) .== all(byte))
      if found.x | found.y != 0 {
        return i &+ 63 &- (flags(found.x) | flags(found.y) &<< 8).leadingZeroBitCount
      }
    }
    while i > start {
      i &-= 1
      if base[i] == byte { return i }
    }
    return nil
  }

  /// The offset of the first LF or CR in `start..<end`, or `end`.
  @inlinable
  package static func lineEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    // Hardly a control character is no line end, so one search for all of them finds both.
    var i = start
    while let control = firstIndex(
      in: bytes, from: i, to: end, { bits($0 .< all(0x20)) }, orSingle: { $0 < 0x20 })
    {
      if bytes[control] == 0x0A || bytes[control] == 0x0D { return control }
      i = control &+ 1
    }
    return end
  }

  /// The offset of the first byte that is searched, or nil: `matches` tells of sixteen bytes which
  /// are, `isMatch` of one.
  @inlinable @inline(__always)
  static func firstIndex(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    _ matches: (SIMD16<UInt8>) -> SIMD2<UInt64>, orSingle isMatch: (UInt8) -> Bool
  ) -> Int? {
    guard let base = bytes.baseAddress, start < end else { return nil }
    let raw = UnsafeRawPointer(base)
    var i = start
    while i &+ 32 <= end {
      let low = matches(block(raw, i))
      let high = matches(block(raw, i &+ 16))
      let both = low | high
      if both.x | both.y != 0 { return i &+ place(low, high) }
      i &+= 32
    }
    if end &- start >= 16 {
      // What is left in one block or two; the last begins early, where nothing was found.
      if i &+ 16 < end {
        let low = matches(block(raw, i))
        if low.x | low.y != 0 { return i &+ place(low, .zero) }
      }
      let last = matches(block(raw, end &- 16))
      return last.x | last.y == 0 ? nil : end &- 16 &+ place(last, .zero)
    }
    while i < end {
      if isMatch(base[i]) { return i }
      i &+= 1
    }
    return nil
  }

  /// Where the line after the break at `at` begins: CRLF is one break, and so are CR and LF alone.
  ///
  /// At the end of the text it gives the end.
  @inlinable
  package static func lineStart(
    after at: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int
  ) -> Int {
    guard at < end else { return end }
    if bytes[at] == 0x0D, at &+ 1 < end, bytes[at &+ 1] == 0x0A { return at &+ 2 }
    return at &+ 1
  }

  /// How often `byte` occurs in `start..<end`.
  @inlinable
  package static func count(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var total = 0
    for i in start..<Swift.max(start, end) where bytes[i] == byte { total &+= 1 }
    return total
  }

  /// Whether the text at `at` begins with `needle`.
  @inlinable @inline(__always)
  package static func hasPrefix(
    _ needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int
  ) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard at >= 0, length <= end &- at else { return false }
    let start = needle.utf8Start
    var k = 0
    while k < length {
      if bytes[at &+ k] != start[k] { return false }
      k &+= 1
    }
    return true
  }

  /// The offset of the first `needle` wholly inside `start..<end`, or nil; `start` when it is empty.
  ///
  /// Time grows with the text times the needle at worst: needles are short words.
  @inlinable
  package static func firstIndex(
    of needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    let length = needle.utf8CodeUnitCount
    guard length > 0 else { return start }
    let first = needle.utf8Start[0]
    let last = end &- length &+ 1
    var i = start
    while let hit = firstIndex(of: first, in: bytes, from: i, to: last) {
      if hasPrefix(needle, in: bytes, at: hit, to: end) { return hit }
      i = hit &+ 1
    }
    return nil
  }

  /// The offset of the first `needle` wholly inside `start..<end`, or nil; `start` when it is empty.
  @inlinable
  package static func firstIndex(
    of needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let first = needle.first else { return start }
    let last = end &- needle.count &+ 1
    var i = start
    while let hit = firstIndex(of: first, in: bytes, from: i, to: last) {
      var k = 1
      while k < needle.count, bytes[hit &+ k] == needle[k] { k &+= 1 }
      if k == needle.count { return hit }
      i = hit &+ 1
    }
    return nil
  }
}
