public import VNAModel

/// Writes CSV (RFC 4180) into an ``ExportBuffer``: commas, CRLF, quotation marks where needed.
///
/// No text can break out of its field. Control characters but tab, CR and LF, which readers of CSV
/// choke on, become U+FFFD. With `guardsFormulas` a text that a spreadsheet would take for a
/// formula gets a `'` before it (OWASP, CWE-1236): it then no longer is the text of the bulletin.
public struct CSVWriter: ~Copyable, Sendable {
  private var buffer: ByteBuffer
  private let guardsFormulas: Bool
  private var isFirst = true

  init(guardsFormulas: Bool, appendingTo bytes: inout ByteBuffer) {
    self.guardsFormulas = guardsFormulas
    buffer = ByteBuffer(capacity: 0)
    swap(&buffer, &bytes)
  }

  mutating func give(back bytes: inout ByteBuffer) { swap(&buffer, &bytes) }

  /// Ends the row.
  public mutating func endRow() {
    buffer.append("\r\n")
    isFirst = true
  }

  /// Writes a text; nothing is an empty field.
  public mutating func field(_ text: String?) {
    separate()
    text?.withUTF8Bytes { append($0) }
  }

  /// Writes the text of an excerpt; nothing is an empty field.
  public mutating func field(_ excerpt: Excerpt?) {
    guard let excerpt else { return field(nil as String?) }
    if excerpt.source.cutsScalar(excerpt.span) { return field(excerpt.text) }
    separate()
    excerpt.source[excerpt.span].withUnsafeBytes { append($0) }
  }

  /// Writes a whole number.
  public mutating func field(_ number: Int) {
    separate()
    buffer.append(decimal: Int64(number))
  }

  /// Writes a number with as few digits as give it back; one that is none is an empty field.
  public mutating func field(_ number: Double) {
    separate()
    guard number.isFinite else { return }
    if abs(number) < 0x1p53, number == number.rounded() {
      buffer.append(decimal: Int64(number))
    } else {
      buffer.append(text: number.description)
    }
  }

  /// Writes `true` or `false`.
  public mutating func field(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
  }

  private mutating func separate() {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func append(_ text: UnsafeRawBufferPointer) {
    guard let first = text.first, let last = text.last else { return }
    let isGuarded = guardsFormulas && Self.startsFormula(first)
    let needsQuotes =
      first == 0x20 || last == 0x20 || text.contains { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }
    if needsQuotes { buffer.append(UInt8(ascii: "\"")) }
    if isGuarded { buffer.append(UInt8(ascii: "'")) }
    for byte in text {
      switch byte {
      case 0x22: buffer.append("\"\"")
      case 0x09, 0x0A, 0x0D, 0x20...: buffer.append(byte)
      default: buffer.append("\u{FFFD}")
      }
    }
    if needsQuotes { buffer.append(UInt8(ascii: "\"")) }
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    case 0x00, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}
