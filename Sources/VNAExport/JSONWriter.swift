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

  /// How the output looks.
  public let style: Style
  private var buffer: ByteBuffer
  /// How many commas what comes next must have before it: 1 behind a value, else 0.
  private var commas = 0

  // Only the pretty style needs to know more.
  private var isAfterKey = false
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
  ///
  /// - Throws: what `body` throws.
  public func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try buffer.withBytes(body)
  }

  /// Forgets everything, an unfinished document too, and keeps the memory.
  public mutating func removeAll() {
    buffer.removeAll()
    commas = 0
    isAfterKey = false
    depth = 0
    inlineDepth = .max
  }

  /// Ends a document with LF.
  public mutating func endLine() {
    buffer.append(0x0A)
    commas = 0
  }

  // MARK: Structure

  /// Opens an object; `inline` keeps it on one line in the pretty style.
  @inline(__always) public mutating func beginObject(inline: Bool = false) {
    open(UInt8(ascii: "{"), inline)
  }

  /// Closes the object.
  @inline(__always) public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array.
  @inline(__always) public mutating func beginArray() { open(UInt8(ascii: "["), false) }

  /// Closes the array.
  @inline(__always) public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a key; it must be ASCII with nothing to escape.
  @inline(__always) public mutating func key(_ key: StaticString) {
    next(room: key.byteCount + 3) {
      $0.put(UInt8(ascii: "\""))
      $0.put(key)
      $0.put("\":")
    }
    commas = 0
    if style == .pretty { endKey() }
  }

  /// Writes a key of any text.
  public mutating func key(escaping key: String) {
    string(key)
    buffer.append(UInt8(ascii: ":"))
    commas = 0
    if style == .pretty { endKey() }
  }

  // MARK: Values

  /// Writes a string.
  public mutating func string(_ string: String) {
    string.withUTF8Bytes { self.string(utf8: $0) }
  }

  /// Writes a string of valid UTF-8.
  @inline(__always) mutating func string(utf8 text: UnsafeRawBufferPointer) {
    guard text.count <= JSONEscaping.longestPiece else { return longString(text) }
    next(room: JSONEscaping.room(text.count) + 2) {
      $0.put(UInt8(ascii: "\""))
      $0.put(escaping: text)
      $0.put(UInt8(ascii: "\""))
    }
  }

  private mutating func longString(_ text: UnsafeRawBufferPointer) {
    next(room: 1) { $0.put(UInt8(ascii: "\"")) }
    buffer.appendJSONEscaped(text)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes the text of an excerpt from the source's own bytes.
  public mutating func string(_ excerpt: Excerpt) {
    let isWritten = excerpt.source.withBytes { bytes in
      guard let text = UnsafeRawBufferPointer(bytes).text(excerpt.span) else { return false }
      string(utf8: text)
      return true
    }
    // Of a span that cuts a scalar only the repaired text is valid.
    if !isWritten { string(excerpt.text) }
  }

  /// Writes the whole text of a source.
  public mutating func string(_ source: SourceText) {
    source.withBytes { string(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) { integer(Int64(value)) }

  private mutating func integer(_ number: Int64) {
    next(room: ByteCursor.roomForDecimal) { $0.put(decimal: number) }
  }

  /// Writes a number with as few digits as give it back; JSON has no NaN and no infinity: `null`.
  public mutating func number(_ value: Double) {
    if abs(value) < 0x1p53, value == Double(Int64(value)) {
      if value == 0, value.sign == .minus { return literal("-0") }
      return integer(Int64(value))
    }
    guard value.isFinite else { return null() }
    value.description.withUTF8Bytes { digits in
      next(room: digits.count) { $0.put(digits) }
    }
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { literal("null") }

  private mutating func literal(_ text: StaticString) {
    next(room: text.byteCount) { $0.put(text) }
  }

  /// Writes any value, the keys of objects in the order of their bytes.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): integer(value)
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

  /// Lets `write` put what comes next, a key or a value, where there is room for it.
  ///
  /// What it puts must be valid and escaped: only the files named after the writer call this.
  @inline(__always) mutating func next(room: Int, _ write: (inout ByteCursor) -> Void) {
    if style == .pretty { breakLine() }
    let commas = commas
    buffer.withRoom(room + 1) {
      $0.put(UInt8(ascii: ","), times: commas)
      write(&$0)
    }
    self.commas = 1
  }

  @inline(__always) private mutating func open(_ bracket: UInt8, _ inline: Bool) {
    next(room: 1) { $0.put(bracket) }
    commas = 0
    if style == .pretty { deepen(inline) }
  }

  @inline(__always) private mutating func close(_ bracket: UInt8) {
    if style == .pretty { rise() }
    buffer.append(bracket)
    commas = 1
  }

  // MARK: The pretty style

  /// Begins the line of the next key or value, after the comma where one is due.
  private mutating func breakLine() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    let isFirst = commas == 0
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    commas = 0
    guard depth > 0 else { return }
    if depth < inlineDepth {
      indent()
    } else if !isFirst {
      buffer.append(0x20)
    }
  }

  private mutating func indent() {
    buffer.append(0x0A)
    for _ in 0..<max(depth, 0) { buffer.append("  ") }
  }

  private mutating func endKey() {
    buffer.append(0x20)
    isAfterKey = true
  }

  private mutating func deepen(_ inline: Bool) {
    depth += 1
    if inline { inlineDepth = min(inlineDepth, depth) }
  }

  private mutating func rise() {
    let isInline = depth >= inlineDepth
    if depth == inlineDepth { inlineDepth = .max }
    depth -= 1
    if commas != 0, !isInline { indent() }
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes of a span of this source; nil where it does not lie there or cuts a scalar.
  @inline(__always) func text(_ span: Span) -> UnsafeRawBufferPointer? {
    let start = Int(span.start)
    let end = Int(span.end)
    guard start <= end, end <= count, let base = baseAddress else { return nil }
    func cuts(_ offset: Int) -> Bool {
      offset < count && base.load(fromByteOffset: offset, as: UInt8.self) & 0xC0 == 0x80
    }
    if cuts(start) || cuts(end) { return nil }
    return UnsafeRawBufferPointer(start: base + start, count: end - start)
  }
}
