import VNAModel
import VNAText

/// A text read into UTF-8, with what was doubtful about it.
package struct DecodedText: Sendable {
  /// The text; for UTF-8 input exactly the input's bytes, a byte order mark included.
  package var source: SourceText
  package var encoding: TextEncoding
  package var diagnostics: [Diagnostic]
}

/// Bytes into text: which encoding they are in, decided by evidence and told when it is doubtful.
///
/// 1. A byte order mark decides; so does the pattern of zero bytes that UTF-16 leaves in the first
///    64 bytes of Latin text.
/// 2. What is well-formed UTF-8 is UTF-8, whatever a page declares.
/// 3. Otherwise the declared encoding; or UTF-8 with its bad bytes replaced, where well-formed
///    sequences outnumber bad ones; or that one of windows-1252 and windows-1258 in which the
///    bytes make likelier letters. The diagnostic `invalid-utf8` says which, and where the first
///    bad byte stands.
package enum TextDecoding {
  /// Reads bytes of any encoding.
  ///
  /// - Parameters:
  ///   - bytes: the input, at most 1 GiB.
  ///   - declared: what the page or the caller says; used where the bytes are not UTF-8.
  package static func decode(
    _ bytes: [UInt8], declared: TextEncoding? = nil
  ) -> DecodedText {
    if bytes.isEmpty {
      return DecodedText(
        source: .empty, encoding: .utf8,
        diagnostics: [Diagnostic(.warning, code: "empty", message: "the input is empty")])
    }
    var result =
      bytes.withUnsafeBufferPointer { buffer -> DecodedText? in
        if let order = UTF16Decoding.byteOrder(of: buffer) {
          return UTF16Decoding.decode(buffer, order)
        }
        guard let bad = UTF8Validation.firstInvalid(in: buffer) else { return nil }
        return fallback(buffer, firstBad: bad, declared: declared)
      } ?? DecodedText(source: SourceText(validUTF8: bytes), encoding: .utf8, diagnostics: [])
    result.source.withBytes { TextInspection.inspect($0, into: &result.diagnostics) }
    return result
  }

  private static func fallback(
    _ bytes: UnsafeBufferPointer<UInt8>, firstBad: Range<Int>, declared: TextEncoding?
  ) -> DecodedText {
    let place = "byte \(firstBad.lowerBound) is not UTF-8"
    var encoding = declared ?? .utf8
    let isDeclared = encoding == .windows1252 || encoding == .windows1258
    if !isDeclared { encoding = EncodingScore.choose(for: bytes) }
    guard encoding != .utf8Repaired else {
      let repaired = UTF8Validation.repaired(bytes)
      let start = firstBad.lowerBound
      let stretches = repaired.replacements == 1 ? "stretch" : "stretches"
      return DecodedText(
        source: SourceText(validUTF8: repaired.bytes), encoding: .utf8Repaired,
        diagnostics: [
          Diagnostic(
            .warning, code: "invalid-utf8",
            message: "\(place): \(repaired.replacements) bad \(stretches) replaced by U+FFFD",
            span: Span(start..<(start + 3)))
        ])
    }
    let decoded = decodeSingleByte(bytes, encoding, mark: firstBad.lowerBound)
    let reason = isDeclared ? "as the page declares" : "the likeliest encoding"
    return DecodedText(
      source: SourceText(validUTF8: decoded.bytes), encoding: encoding,
      diagnostics: [
        Diagnostic(
          isDeclared ? .note : .warning, code: "invalid-utf8",
          message: "\(place): read as \(encoding.rawValue), \(reason)", span: decoded.span)
      ])
  }

  /// Reads windows-1252 or windows-1258, and gives the span of what came of the byte at `mark`.
  static func decodeSingleByte(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, mark: Int
  ) -> (bytes: [UInt8], span: Span) {
    let composes = encoding == .windows1258
    let table = composes ? SingleByteTable.windows1258 : SingleByteTable.windows1252
    let letters = composes ? VietnameseComposition.table : [:]
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count &+ bytes.count / 4)
    var span = Span(start: 0, end: 0)
    var i = 0
    while i < bytes.count {
      let start = out.count
      var scalar = UInt32(table[Int(bytes[i])])
      var length = 1
      if composes, i &+ 1 < bytes.count {
        let next = UInt32(table[Int(bytes[i &+ 1])])
        if VietnameseComposition.isMark(next), let both = letters[scalar << 16 | next] {
          scalar = both
          length = 2
        }
      }
      UTF8Validation.append(scalar, to: &out)
      if i <= mark, mark < i &+ length { span = Span(start..<out.count) }
      i &+= length
    }
    return (out, span)
  }
}

/// UTF-16, known by its byte order mark or by the zero bytes of Latin text.
enum UTF16Decoding {
  enum ByteOrder { case little, big }

  /// The byte order if the text is UTF-16, else nil.
  static func byteOrder(of bytes: UnsafeBufferPointer<UInt8>) -> ByteOrder? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return .little }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return .big }
    // Without a mark: zeros in a quarter of the first units at least, all on the same side.
    let units = min(bytes.count, 64) / 2
    var zeros = (even: 0, odd: 0)
    for unit in 0..<units {
      if bytes[2 * unit] == 0 { zeros.even += 1 }
      if bytes[2 * unit + 1] == 0 { zeros.odd += 1 }
    }
    guard max(zeros.even, zeros.odd) >= max(2, units / 4) else { return nil }
    if zeros.even == 0 { return .little }
    return zeros.odd == 0 ? .big : nil
  }

  /// Reads UTF-16 without its byte order mark; half a surrogate pair becomes U+FFFD.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ order: ByteOrder) -> DecodedText {
    let low = order == .little ? 0 : 1
    let units = bytes.count / 2
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var bad = 0
    var firstBad = 0
    var i = 0
    func unit(_ i: Int) -> UInt32 {
      UInt32(bytes[2 &* i &+ 1 &- low]) &<< 8 | UInt32(bytes[2 &* i &+ low])
    }
    if units > 0, unit(0) == 0xFEFF { i = 1 }
    while i < units {
      var scalar = unit(i)
      i &+= 1
      if scalar & 0xF800 == 0xD800 {
        if scalar < 0xDC00, i < units, unit(i) & 0xFC00 == 0xDC00 {
          scalar = 0x10000 &+ (scalar & 0x3FF) &<< 10 &+ (unit(i) & 0x3FF)
          i &+= 1
        } else {
          if bad == 0 { firstBad = out.count }
          bad += 1
          scalar = 0xFFFD
        }
      }
      UTF8Validation.append(scalar, to: &out)
    }
    if bytes.count % 2 == 1 {
      if bad == 0 { firstBad = out.count }
      bad += 1
      UTF8Validation.append(0xFFFD, to: &out)
    }
    var diagnostics: [Diagnostic] = []
    if bad > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, code: "invalid-utf16",
          message: "halves of characters in UTF-16 replaced by U+FFFD: \(bad)",
          span: Span(firstBad..<(firstBad + 3))))
    }
    return DecodedText(
      source: SourceText(validUTF8: out),
      encoding: order == .little ? .utf16LittleEndian : .utf16BigEndian,
      diagnostics: diagnostics)
  }
}
