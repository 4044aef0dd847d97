/// Searching and trimming over raw bytes, eight at a time.
///
/// Every function takes offsets into one buffer and gives offsets back; none allocates. The word
/// trick is the classic one for "is a byte of this word zero" (Mycroft 1987): its lowest set bit
/// is exact, so on little-endian words it names the first match.
package enum ByteScan {
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// The high bit of the first zero byte of `word` (and perhaps of later bytes), else 0.
  @inlinable @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & highs
  }

  /// The high bit of the first byte of `word` below 0x20 (and perhaps of later bytes), else 0.
  @inlinable @inline(__always)
  static func controls(_ word: UInt64) -> UInt64 {
    (word &- ones &* 0x20) & ~word & highs
  }

  /// The place of the first byte among 32 whose high bit is set. Without a branch: which of the four
  /// words has it is no pattern that a processor could learn.
  @inlinable @inline(__always)
  static func place(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> Int {
    (bits(a) | bits(b) &<< 8 | bits(c) &<< 16 | bits(d) &<< 24).trailingZeroBitCount
  }

  /// The high bits of eight bytes as one byte; other bits of `word` are zero.
  @inlinable @inline(__always)
  static func bits(_ word: UInt64) -> UInt64 { ((word &>> 7) &* 0x0102_0408_1020_4080) &>> 56 }

  @inlinable @inline(__always)
  static func word(_ p: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: p.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The offset of the first `byte` in `start..<end`, or nil.
  @inlinable
  package static func firstIndex(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, start < end else { return nil }
    let raw = UnsafeRawPointer(base)
    let pattern = UInt64(byte) &* ones
    var i = start
    while i &+ 32 <= end {
      let a = zeroBytes(word(raw, i) ^ pattern)
      let b = zeroBytes(word(raw, i &+ 8) ^ pattern)
      let c = zeroBytes(word(raw, i &+ 16) ^ pattern)
      let d = zeroBytes(word(raw, i &+ 24) ^ pattern)
      if a | b | c | d != 0 { return i &+ place(a, b, c, d) }
      i &+= 32
    }
    while i &+ 8 <= end {
      let a = zeroBytes(word(raw, i) ^ pattern)
      if a != 0 { return i &+ a.trailingZeroBitCount &>> 3 }
      i &+= 8
    }
    if end &- start >= 8 {
      // The last eight bytes once more: those before `i` are known not to match.
      let a = zeroBytes(word(raw, end &- 8) ^ pattern)
      return a == 0 ? nil : end &- 8 &+ a.trailingZeroBitCount &>> 3
    }
    while i < end {
      if base[i] == byte { return i }
      i &+= 1
    }
    return nil
  }

  /// The offset of the first byte of `start..<end` that is `first` or `second`, or nil.
  @inlinable
  package static func firstIndex(
    of first: UInt8, or second: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, start < end else { return nil }
    let raw = UnsafeRawPointer(base)
    let one = UInt64(first) &* ones
    let two = UInt64(second) &* ones
    var i = start
    while i &+ 16 <= end {
      let low = word(raw, i)
      let high = word(raw, i &+ 8)
      let a = zeroBytes(low ^ one) | zeroBytes(low ^ two)
      let b = zeroBytes(high ^ one) | zeroBytes(high ^ two)
      if a | b != 0 {
        return a != 0
          ? i &+ a.trailingZeroBitCount &>> 3 : i &+ 8 &+ b.trailingZeroBitCount &>> 3
      }
      i &+= 16
    }
    if end &- start >= 16 {
      // The last sixteen bytes once more: those before `i` are known not to match.
      let low = word(raw, end &- 16)
      let high = word(raw, end &- 8)
      let a = zeroBytes(low ^ one) | zeroBytes(low ^ two)
      let b = zeroBytes(high ^ one) | zeroBytes(high ^ two)
      return a | b == 0 ? nil : end &- 16 &+ place(a, b, 0, 0)
    }
    while i < end {
      if base[i] == first || base[i] == second { return i }
      i &+= 1
    }
    return nil
  }

  /// The offset of the first LF or CR in `start..<end`, or `end`.
  @inlinable
  package static func lineEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    guard let base = bytes.baseAddress, start < end else { return end }
    let raw = UnsafeRawPointer(base)
    var i = start
    while true {
      // Hardly a control character is no line end, so one search for all of them finds both.
      while i &+ 32 <= end {
        let a = controls(word(raw, i))
        let b = controls(word(raw, i &+ 8))
        let c = controls(word(raw, i &+ 16))
        let d = controls(word(raw, i &+ 24))
        if a | b | c | d != 0 {
          i &+= place(a, b, c, d)
          break
        }
        i &+= 32
      }
      while i < end, base[i] >= 0x20 { i &+= 1 }
      if i >= end || base[i] == 0x0A || base[i] == 0x0D { return i }
      i &+= 1
    }
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
