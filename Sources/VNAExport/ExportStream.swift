public import VNAModel

/// Writes bulletins one after another into a sink; its memory holds one at a time, and of formats that
/// may have a bulletin only once the identities of all.
public struct ExportStream<Sink: ByteSink>: ~Copyable {
  private let output: ExportOutput
  private var buffer = ExportBuffer()
  private var count = 0
  private var known: Set<String> = []
  /// Where the bytes go.
  public private(set) var sink: Sink

  /// Begins an output of an `exporter` into a `sink`.
  ///
  /// - Throws: what the sink throws.
  public init(_ exporter: some Exporter, into sink: Sink) throws {
    output = ExportOutput(exporter)
    self.sink = sink
    output.begin(&buffer)
    try buffer.flush(into: &self.sink)
  }

  /// Writes one bulletin, unless the format may have it only once and it was written already.
  ///
  /// - Throws: what the sink throws.
  public mutating func write(_ bulletin: Bulletin) throws {
    if let identity = output.identity(of: bulletin), !known.insert(identity).inserted { return }
    if count > 0 { buffer.append(output.separator) }
    count += 1
    output.write(bulletin, to: &buffer)
    try buffer.flush(into: &sink)
  }

  /// Ends the output and gives the sink back.
  ///
  /// - Throws: what the sink throws.
  public consuming func finish() throws -> Sink {
    output.end(&buffer)
    try buffer.flush(into: &sink)
    return sink
  }
}
