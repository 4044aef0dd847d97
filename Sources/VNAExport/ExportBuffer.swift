/// What an exporter writes into: bytes in memory that is used again and again.
///
/// Text of a bulletin should pass through one of its writers, which no text can break out of.
public struct ExportBuffer: ~Copyable, Sendable {
  private var bytes = ByteBuffer()

  /// Makes an empty buffer.
  public init() {}

  /// The number of bytes waiting.
  public var count: Int { bytes.count }

  /// Adds a literal as it is.
  public mutating func append(_ literal: StaticString) { bytes.append(literal) }

  /// Adds text as it is: only for formats without any syntax, and for text made by a writer.
  public mutating func append(raw text: String) { bytes.append(text: text) }

  /// Adds bytes as they are.
  public mutating func append(raw bytes: UnsafeRawBufferPointer) { self.bytes.append(bytes) }

  /// Writes JSON of a `style` at the end: what `body` hands the writer.
  public mutating func json(
    _ style: JSONWriter.Style = .compact, _ body: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter(style: style, appendingTo: &bytes)
    body(&writer)
    writer.give(back: &bytes)
  }

  /// Writes XML or HTML, which `syntax` says, at the end: what `body` hands the writer. `depth` is how
  /// deep the piece stands in its document, for the indentation.
  public mutating func xml(
    _ syntax: XMLWriter.Syntax = .xml, depth: Int = 0, _ body: (inout XMLWriter) -> Void
  ) {
    var writer = XMLWriter(syntax, depth: depth, appendingTo: &bytes)
    body(&writer)
    writer.give(back: &bytes)
  }

  /// Writes CSV at the end: what `body` hands the writer. `guardsFormulas` puts `'` before a text that
  /// a spreadsheet would take for a formula.
  public mutating func csv(guardsFormulas: Bool = false, _ body: (inout CSVWriter) -> Void) {
    var writer = CSVWriter(guardsFormulas: guardsFormulas, appendingTo: &bytes)
    body(&writer)
    writer.give(back: &bytes)
  }

  /// Hands all bytes that wait to `sink` and keeps the memory for the next.
  ///
  /// - Throws: what the sink throws; the bytes then still wait.
  public mutating func flush<Sink: ByteSink>(into sink: inout Sink) throws {
    try bytes.withBytes { if !$0.isEmpty { try sink.write($0) } }
    bytes.removeAll()
  }

  /// The bytes that wait, valid only during `body`.
  ///
  /// - Throws: what `body` throws.
  public func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try bytes.withBytes(body)
  }

  /// Forgets what waits and keeps the memory.
  public mutating func removeAll() { bytes.removeAll() }
}
