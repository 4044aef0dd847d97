public import VNAModel

/// Writes bulletins one after another into a sink; its memory holds one at a time, and of formats that
/// may have a bulletin only once the identities of all.
public struct ExportStream<Sink: ByteSink>: ~Copyable {
  private var pieces: ExportPieces
  private var buffer = ExportBuffer()
  /// Where the bytes go.
  public private(set) var sink: Sink

  /// Begins an output of an `exporter` into a `sink`.
  ///
  /// - Throws: what the sink throws.
  public init(_ exporter: some Exporter, into sink: Sink) throws {
    pieces = ExportPieces(exporter)
    self.sink = sink
    pieces.output.begin(&buffer)
    try buffer.flush(into: &self.sink)
  }

  /// Writes one bulletin, unless the format may have it only once and it was written already.
  ///
  /// - Throws: what the sink throws.
  public mutating func write(_ bulletin: Bulletin) throws {
    pieces.write(bulletin, to: &buffer)
    try buffer.flush(into: &sink)
  }

  /// Ends the output and gives the sink back.
  ///
  /// - Throws: what the sink throws.
  public consuming func finish() throws -> Sink {
    pieces.output.end(&buffer)
    try buffer.flush(into: &sink)
    return sink
  }
}
