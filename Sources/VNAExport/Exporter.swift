public import VNAModel

/// Writes bulletins in one format.
///
/// An exporter is a format and its options. It is made once and writes as many outputs as one likes:
/// what an output learns from its bulletins is a value of its own, the ``Notes``. An output is
/// ``begin(_:)``, then ``write(_:to:)`` for each bulletin, with ``separator`` between two of them,
/// then ``end(_:with:)``.
///
/// The pieces that bulletins come to are joined in the order of the bulletins, but may be made at
/// the same time on several cores: ``note(_:in:)`` has the notes for itself, but sees the bulletins
/// in any order, and what it learns must not depend on it. Nothing depends on the clock: the same
/// bulletins give the same bytes.
///
/// ``ExportStream`` does it in order for a single task, ``ExportOutput`` for several. How to make one is
/// told in <doc:WritingAnExporter>.
public protocol Exporter: Sendable {
  /// What the end of an output needs of its bulletins: `Void` for a format whose end is the same
  /// after all.
  associatedtype Notes: Sendable = Void

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
  /// Writes what comes after the last bulletin, where that is the same after all.
  func end(_ output: inout ExportBuffer)
  /// What the output knows a `bulletin` by, where it may hold it only once: of several with the same
  /// identity the first is written. Nil where a bulletin may come again.
  func identity(of bulletin: Bulletin) -> String?

  /// The notes of an output that has no bulletin yet.
  func makeNotes() -> Notes
  /// Adds what the end needs of one `bulletin` to the `notes` of its output.
  func note(_ bulletin: Bulletin, in notes: inout Notes)
  /// Writes what comes after the last bulletin to the end of the `output`, `with` the notes of it.
  func end(_ output: inout ExportBuffer, with notes: Notes)
}

extension Exporter {
  /// Nothing.
  public var separator: StaticString { "" }
  /// Writes nothing.
  public func begin(_ output: inout ExportBuffer) {}
  /// Writes nothing.
  public func end(_ output: inout ExportBuffer) {}
  /// Nil for every `bulletin`.
  public func identity(of bulletin: Bulletin) -> String? { nil }
  /// Notes nothing of a `bulletin` `in` the notes.
  public func note(_ bulletin: Bulletin, in notes: inout Notes) {}
  /// Writes to the `output` what ``end(_:)`` does, whatever it comes `with`.
  public func end(_ output: inout ExportBuffer, with notes: Notes) { end(&output) }

  /// The whole output for some bulletins; for many, use an ``ExportStream``.
  public func bytes(of bulletins: Bulletin...) -> [UInt8] { bytes(of: bulletins) }

  /// The whole output for some bulletins; for many, use an ``ExportStream``.
  public func bytes(of bulletins: [Bulletin]) -> [UInt8] {
    var pieces = ExportPieces(self)
    var buffer = ExportBuffer()
    pieces.output.begin(&buffer)
    for bulletin in bulletins { pieces.write(bulletin, to: &buffer) }
    pieces.output.end(&buffer)
    return buffer.withBytes { Array($0) }
  }

  /// The whole output for some bulletins as text; all formats are UTF-8.
  public func string(of bulletins: Bulletin...) -> String { string(of: bulletins) }

  /// The whole output for some bulletins as text; all formats are UTF-8.
  public func string(of bulletins: [Bulletin]) -> String {
    String(decoding: bytes(of: bulletins), as: UTF8.self)
  }
}

extension Exporter where Notes == Void {
  /// Nothing.
  public func makeNotes() {}
}
