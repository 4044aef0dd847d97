public import VNAModel

/// Writes JSON (RFC 8259) straight into reusable memory.
///
/// Commas, colons and line breaks are its own; the caller says what comes, in order, and closes
/// what it opens. No text can break out of a string, and the output of the compact style is one
/// line whatever it holds. Its memory is kept after ``flush(into:)``: use one writer for many
/// documents.
public struct JSONWriter: ~Copyable, Sendable {
  /// How the output looks.
  public enum Style: Hashable, Sendable {
    /// No white space at all: for JSON Lines.
    case compact
    /// Two spaces a level, small objects on one line: for people.
    case pretty
  }

  private enum Position { case first, next, afterKey }

  /// How the output looks.
  public let style: Style
  private var buffer: ByteBuffer
  private var position = Position.first
  private var depth = 0
  /// The depth from which everything stays on one line.
  private var inlineDepth = Int.max

  /// Makes a writer with nothing written.
  public init(style: Style = .compact) {
    self.style = style
    buffer = ByteBuffer()
  }

  /// Makes a writer that goes on where `bytes` ends; ``give(back:)`` ends the loan.
  init(style: Style, appendingTo bytes: inout ByteBuffer) {
    self.style = style
    buffer = ByteBuffer(capacity: 0)
    swap(&buffer, &bytes)
  }

  /// Gives back what was lent, with what was written behind it.
  mutating func give(back bytes: inout ByteBuffer) { swap(&buffer, &bytes) }

  // MARK: Output

  /// The number of bytes waiting.
  public var count: Int { buffer.count }

  /// Hands all bytes that wait to `sink` and keeps the memory for the next.
  ///
  /// - Throws: what the sink throws; the bytes then still wait.
  public mutating func flush<Sink: ByteSink>(into sink: inout Sink) throws {
    try buffer.withBytes { try sink.write($0) }
    buffer.removeAll()
  }

  /// The bytes that wait, valid only during `body`.
  public func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try buffer.withBytes(body)
  }

  /// Forgets everything, an unfinished document too, and keeps the memory.
  public mutating func removeAll() {
    buffer.removeAll()
    position = .first
    depth = 0
    inlineDepth = .max
  }

  /// Ends a document with LF.
  public mutating func endLine() {
    buffer.append(0x0A)
    position = .first
  }

  // MARK: Structure

  /// Opens an object; `inline` keeps it on one line in the pretty style.
  public mutating func beginObject(inline: Bool = false) { open(UInt8(ascii: "{"), inline) }

  /// Closes the object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "["), false) }

  /// Closes the array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a key; it must be ASCII with nothing to escape.
  public mutating func key(_ key: StaticString) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(key)
    endKey()
  }

  /// Writes a key of any text.
  public mutating func key(escaping key: String) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.appendEscaped(key)
    endKey()
  }

  // MARK: Values

  /// Writes a string.
  public mutating func string(_ string: String) {
    separate()
    quote { $0.appendEscaped(string) }
  }

  /// Writes the text of an excerpt from the source's own bytes.
  public mutating func string(_ excerpt: Excerpt) {
    separate()
    quote { buffer in
      excerpt.source.withBytes { bytes in
        let end = min(Int(excerpt.span.end), bytes.count)
        let start = min(Int(excerpt.span.start), end)
        let cuts =
          start < end
          && (bytes[start] & 0xC0 == 0x80 || (end < bytes.count && bytes[end] & 0xC0 == 0x80))
        if cuts {
          // A span that cuts a scalar: only the repaired text is valid.
          buffer.appendEscaped(excerpt.text)
        } else {
          let raw = UnsafeRawBufferPointer(bytes)
          buffer.appendJSONEscaped(UnsafeRawBufferPointer(rebasing: raw[start..<end]))
        }
      }
    }
  }

  /// Writes the whole text of a source.
  public mutating func string(_ source: SourceText) {
    separate()
    quote { buffer in
      source.withBytes { buffer.appendJSONEscaped(UnsafeRawBufferPointer($0)) }
    }
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    buffer.append(decimal: Int64(value))
  }

  /// Writes a number with as few digits as give it back; JSON has no NaN and no infinity: `null`.
  public mutating func number(_ value: Double) {
    separate()
    guard value.isFinite else { return buffer.append("null") }
    if abs(value) < 0x1p53, value == Double(Int64(value)), value != 0 {
      buffer.append(decimal: Int64(value))
    } else if value == 0 {
      buffer.append(value.sign == .minus ? "-0" : "0")
    } else {
      buffer.append(text: value.description)
    }
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    buffer.append("null")
  }

  /// Writes any value, the keys of objects in the order of their bytes.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value):
      separate()
      buffer.append(decimal: value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let values):
      beginArray()
      for element in values { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (name, member) in sorted {
        key(escaping: name)
        self.value(member)
      }
      endObject()
    }
  }

  // MARK: Layout

  private mutating func quote(_ body: (inout ByteBuffer) -> Void) {
    buffer.append(UInt8(ascii: "\""))
    body(&buffer)
    buffer.append(UInt8(ascii: "\""))
  }

  @inline(__always) private mutating func endKey() {
    buffer.append(style == .pretty ? "\": " : "\":")
    position = .afterKey
  }

  /// Puts what belongs between the value or key before and the one to come.
  @inline(__always) private mutating func separate() {
    if position == .next { buffer.append(UInt8(ascii: ",")) }
    if style == .pretty, position != .afterKey { breakLine(isFirst: position == .first) }
    position = .next
  }

  private mutating func breakLine(isFirst: Bool) {
    guard depth > 0 else { return }
    if depth >= inlineDepth {
      if !isFirst { buffer.append(0x20) }
      return
    }
    buffer.append(0x0A)
    for _ in 0..<depth { buffer.append("  ") }
  }

  private mutating func open(_ bracket: UInt8, _ inline: Bool) {
    separate()
    buffer.append(bracket)
    depth += 1
    if inline { inlineDepth = min(inlineDepth, depth) }
    position = .first
  }

  private mutating func close(_ bracket: UInt8) {
    let isInline = depth >= inlineDepth
    if depth == inlineDepth { inlineDepth = .max }
    depth -= 1
    if style == .pretty, position != .first, !isInline {
      buffer.append(0x0A)
      for _ in 0..<max(depth, 0) { buffer.append("  ") }
    }
    buffer.append(bracket)
    position = .next
  }
}

extension ByteBuffer {
  /// Adds a string as the inside of a JSON string.
  mutating func appendEscaped(_ string: String) {
    string.withUTF8Bytes { appendJSONEscaped($0) }
  }
}
