public import VNAModel

/// Writes bulletins in one format.
///
/// An exporter is made for one output and writes it in order: ``begin(_:)``, then
/// ``write(_:to:)`` for each bulletin, with ``separator`` between two of them, then ``end(_:)``.
/// The pieces that bulletins come to are joined in the order of the bulletins, but may be made at
/// the same time on several cores: what one learns for ``end(_:)`` must be kept under a lock and
/// must not depend on the order. Nothing depends on the clock: the same bulletins give the same
/// bytes.
///
/// ``ExportStream`` does it in order for a single task.
public protocol Exporter: Sendable {
  /// The format: its name, its media type, its options.
  static var format: ExportFormat { get }

  /// Makes an exporter from options that ``ExportFormat/check(_:)`` has passed.
  ///
  /// - Throws: ``ExportError`` where values cannot be used together.
  init(_ options: ExportOptions) throws(ExportError)

  /// What stands between the pieces of two bulletins.
  var separator: StaticString { get }

  /// Writes what comes before the first bulletin.
  func begin(_ output: inout ExportBuffer)
  /// Writes the piece of one `bulletin` to the end of the `output`.
  func write(_ bulletin: Bulletin, to output: inout ExportBuffer)
  /// Writes what comes after the last bulletin.
  func end(_ output: inout ExportBuffer)
}

extension Exporter {
  /// Nothing.
  public var separator: StaticString { "" }
  /// Writes nothing.
  public func begin(_ output: inout ExportBuffer) {}
  /// Writes nothing.
  public func end(_ output: inout ExportBuffer) {}

  /// The whole output for some bulletins; for many, use an ``ExportStream``.
  public func bytes(of bulletins: Bulletin...) -> [UInt8] { bytes(of: bulletins) }

  /// The whole output for some bulletins; for many, use an ``ExportStream``.
  public func bytes(of bulletins: [Bulletin]) -> [UInt8] {
    var output = ExportBuffer()
    begin(&output)
    for (index, bulletin) in bulletins.enumerated() {
      if index > 0 { output.append(separator) }
      write(bulletin, to: &output)
    }
    end(&output)
    return output.withBytes { Array($0) }
  }
}

/// Writes bulletins one after another into a sink; its memory holds one at a time.
public struct ExportStream<Sink: ByteSink>: ~Copyable {
  private let exporter: any Exporter
  private var buffer = ExportBuffer()
  private var count = 0
  /// Where the bytes go.
  public private(set) var sink: Sink

  /// Begins the output of an `exporter` into a `sink`.
  ///
  /// - Throws: what the sink throws.
  public init(_ exporter: any Exporter, into sink: Sink) throws {
    self.exporter = exporter
    self.sink = sink
    exporter.begin(&buffer)
    try buffer.flush(into: &self.sink)
  }

  /// Writes one bulletin.
  ///
  /// - Throws: what the sink throws.
  public mutating func write(_ bulletin: Bulletin) throws {
    if count > 0 { buffer.append(exporter.separator) }
    count += 1
    exporter.write(bulletin, to: &buffer)
    try buffer.flush(into: &sink)
  }

  /// Ends the output and gives the sink back.
  ///
  /// - Throws: what the sink throws.
  public consuming func finish() throws -> Sink {
    exporter.end(&buffer)
    try buffer.flush(into: &sink)
    return sink
  }
}
