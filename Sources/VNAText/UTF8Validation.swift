/// The UTF-8 check: one pass, exact, and it says where the first bad byte is.
///
/// Well-formed sequences are those of table 3-7 of the Unicode Standard: no overlong form, no
/// surrogate, nothing above U+10FFFF. An ill-formed stretch is a *maximal subpart* of the same
/// chapter (3.9): the longest start of a well-formed sequence, or else one byte. This is the rule
/// by which the standard library, and browsers, replace bad input with U+FFFD.
package enum UTF8Validation {
  /// The high bit of each byte of a word.
  static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The first ill-formed stretch at or after `start`, or nil when the rest is well formed.
  ///
  /// - Parameters:
  ///   - bytes: the text to check.
  ///   - start: where to begin; a boundary between two sequences.
  package static func firstInvalid(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Range<Int>? {
    guard let base = bytes.baseAddress else { return nil }
    let count = bytes.count
    let raw = UnsafeRawPointer(base)
    var i = start
    // From here on blocks are tried; after one that needs a look, not before its end.
    var nextBlocks = start &+ 4
    while i < count {
      if i >= nextBlocks, i &+ 64 <= count {
        // Blocks start anywhere; what follows them starts at a sequence.
        let end = endOfPlainBlocks(raw, from: i, to: count)
        nextBlocks = end &+ 64
        i = sequenceStart(base, before: end, from: i)
      }
      // Sixteen ASCII bytes at a time: two loads, one test.
      while i &+ 16 <= count {
        let low = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        let high = raw.loadUnaligned(fromByteOffset: i &+ 8, as: UInt64.self)
        if (low | high) & highBits != 0 {
          // Go straight to the first byte that is not ASCII.
          let lowMask = UInt64(littleEndian: low) & highBits
          if lowMask != 0 {
            i &+= lowMask.trailingZeroBitCount &>> 3
          } else {
            i &+= 8 &+ (UInt64(littleEndian: high) & highBits).trailingZeroBitCount &>> 3
          }
          break
        }
        i &+= 16
      }
      // Then sequences, until the text is ASCII again.
      while i < count {
        let byte = base[i]
        if byte < 0x80 {
          i &+= 1
          if i &+ 16 <= count, base[i] < 0x80 { break }
          continue
        }
        let length = sequenceLength(base + i, available: count &- i)
        if length <= 0 { return i..<(i &- length) }
        i &+= length
        if i >= nextBlocks, i &+ 64 <= count { break }
      }
    }
    return nil
  }

  /// Where the sequence starts that reaches over `end`, or `end` itself.
  @inline(__always)
  private static func sequenceStart(
    _ base: UnsafePointer<UInt8>, before end: Int, from start: Int
  ) -> Int {
    var at = end
    while at > start, end &- at < 3, isContinuation(base[at &- 1]) { at &-= 1 }
    return at > start && base[at &- 1] >= 0xC0 ? at &- 1 : end
  }

  /// The first ill-formed stretch of an array, or nil when it is well formed.
  package static func firstInvalid(in bytes: [UInt8]) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { firstInvalid(in: $0) }
  }

  /// Whether the bytes are well-formed UTF-8.
  package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    firstInvalid(in: bytes) == nil
  }

  /// The length of the non-ASCII sequence at `p`; when it is ill formed, minus the length of its
  /// maximal subpart.
  @inline(__always)
  private static func sequenceLength(_ p: UnsafePointer<UInt8>, available: Int) -> Int {
    let lead = p[0]
    if lead < 0xE0 {
      if lead < 0xC2 { return -1 }
      return available >= 2 && isContinuation(p[1]) ? 2 : -1
    }
    if lead < 0xF0 {
      // The second byte of E0 excludes overlong forms, that of ED the surrogates.
      let from: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let to: UInt8 = lead == 0xED ? 0x9F : 0xBF
      if available < 2 || p[1] < from || p[1] > to { return -1 }
      return available >= 3 && isContinuation(p[2]) ? 3 : -2
    }
    if lead > 0xF4 { return -1 }
    let from: UInt8 = lead == 0xF0 ? 0x90 : 0x80
    let to: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
    if available < 2 || p[1] < from || p[1] > to { return -1 }
    if available < 3 || !isContinuation(p[2]) { return -2 }
    return available >= 4 && isContinuation(p[3]) ? 4 : -3
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension UTF8Validation {
  /// The text with every ill-formed stretch replaced by U+FFFD, and how many there were.
  ///
  /// Linear in the length, however bad the input.
  package static func repaired(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (bytes: [UInt8], replacements: Int) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count &+ 16)
    var replacements = 0
    var at = 0
    while let bad = firstInvalid(in: bytes, from: at) {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<bad.lowerBound]))
      out.append(0xEF)
      out.append(0xBF)
      out.append(0xBD)
      replacements += 1
      at = bad.upperBound
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at...]))
    return (out, replacements)
  }

  /// Appends a scalar value; surrogates and values above U+10FFFF become U+FFFD.
  @inline(__always)
  package static func append(_ value: UInt32, to out: inout [UInt8]) {
    if value < 0x80 {
      out.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      out.append(UInt8(truncatingIfNeeded: 0xC0 | value &>> 6))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else if value < 0x10000 {
      let scalar = value & 0xF800 == 0xD800 ? 0xFFFD : value
      out.append(UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12))
      out.append(UInt8(truncatingIfNeeded: 0x80 | scalar &>> 6 & 0x3F))
      out.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if value < 0x110000 {
      out.append(UInt8(truncatingIfNeeded: 0xF0 | value &>> 18))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value &>> 12 & 0x3F))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value &>> 6 & 0x3F))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      append(0xFFFD, to: &out)
    }
  }
}
