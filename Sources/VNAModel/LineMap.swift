/// Finds the lines and columns of a source, however many are asked for.
///
/// It reads the source once, when it is made. A look-up then takes time that grows with the logarithm of
/// the number of lines; ``SourceText/position(at:)`` reads the text anew each time.
public struct LineMap: Sendable {
  /// The source whose lines it knows.
  public let source: SourceText
  /// Where each line begins.
  private let starts: [UInt32]
  private let scalars: OffsetMap

  /// Reads the source.
  public init(_ source: SourceText) {
    self.source = source
    scalars = OffsetMap(source, unit: .scalar)
    var starts: [UInt32] = [0]
    source.withBytes { bytes in
      for index in bytes.indices where Self.endsLine(bytes, at: index) {
        starts.append(UInt32(index + 1))
      }
    }
    self.starts = starts
  }

  /// The number of lines; one that is empty stands behind the last end of a line.
  public var lineCount: Int { starts.count }

  /// The line and the column, both from 1, of a byte offset; the column counts Unicode scalars.
  ///
  /// Lines end at LF, CRLF and CR. What lies beyond the end counts as the end.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), source.count)
    var low = 1
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    let start = Int(starts[low - 1])
    var column = scalars.offset(ofByte: offset) - scalars.offset(ofByte: start) + 1
    // CRLF is one end: between its bytes stands no column.
    if offset > start, source.bytes[offset - 1] == 0x0D { column -= 1 }
    return (low, column)
  }

  /// Whether a line ends with a byte: of CRLF with its LF.
  private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    return byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
  }
}
