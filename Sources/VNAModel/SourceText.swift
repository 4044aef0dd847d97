/// The text of one bulletin: an immutable buffer of valid UTF-8 bytes.
///
/// Everything the parser finds is a ``Span`` of this buffer; a `String` is made only when asked
/// for. Excerpts share the buffer by reference, so copying a bulletin copies no text.
public final class SourceText: Sendable {
  /// The bytes, valid UTF-8, a byte order mark of the input included.
  public let bytes: [UInt8]

  /// The source of nothing.
  public static let empty = SourceText(validUTF8: [])

  /// Takes bytes that the caller has checked to be UTF-8.
  package init(validUTF8 bytes: [UInt8]) { self.bytes = bytes }

  /// Makes a source of a string.
  public convenience init(_ string: String) { self.init(validUTF8: Array(string.utf8)) }

  /// Makes a source of bytes, or nil if they are not valid UTF-8.
  public convenience init?(utf8 bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    self.init(validUTF8: bytes)
  }

  /// The length in bytes.
  public var count: Int { bytes.count }

  /// The span of the whole text.
  public var span: Span { Span(0..<bytes.count) }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text that `span` covers; what lies beyond the end is left out.
  public func text(_ span: Span) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[clamped(span)]), as: UTF8.self)
    }
  }

  /// Calls `body` with the bytes in place.
  ///
  /// - Throws: what `body` throws.
  @inlinable public func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows
    -> R
  {
    try bytes.withUnsafeBufferPointer(body)
  }

  /// The bytes that `span` covers.
  public subscript(span: Span) -> ArraySlice<UInt8> { bytes[clamped(span)] }

  private func clamped(_ span: Span) -> Range<Int> {
    let end = min(Int(span.end), bytes.count)
    return min(Int(span.start), end)..<end
  }

  /// The line and the column, both from 1, of a byte offset; the column counts Unicode scalars.
  ///
  /// Lines end at LF, CRLF and CR. Linear in the offset: for more than a few, make a ``LineMap``.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var index = 0
    let end = min(offset, bytes.count)
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 && byte != 0x0D {
        column += 1
      }
      index += 1
    }
    return (line, column)
  }
}

extension SourceText: Hashable {
  /// Two sources are equal when their bytes are.
  public static func == (left: SourceText, right: SourceText) -> Bool {
    left === right || left.bytes == right.bytes
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension SourceText {
  /// Whether a span begins or ends inside a scalar: only the repaired text of it is valid.
  package func cutsScalar(_ span: Span) -> Bool {
    let end = min(Int(span.end), count)
    let start = min(Int(span.start), end)
    guard start < end else { return false }
    return bytes[start] & 0xC0 == 0x80 || (end < count && bytes[end] & 0xC0 == 0x80)
  }
}
