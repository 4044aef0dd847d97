import Synchronization
public import VNAModel

/// One output of an exporter, with what it has learnt from its bulletins: for those who make the pieces
/// of several bulletins at once and join them themselves. All others use an ``ExportStream``.
///
/// Any number of tasks may call ``write(_:to:)`` at the same time; ``end(_:)`` is called after the last.
public struct ExportOutput: Sendable {
  private let state: any OutputState

  /// Begins nothing yet: an output of an `exporter` without a bulletin.
  public init(_ exporter: some Exporter) { state = NotedOutput(exporter) }

  /// What stands between the pieces of two bulletins.
  public var separator: StaticString { state.separator }

  /// What the output knows a `bulletin` by, nil where one may come again: of several with the same
  /// identity who joins the pieces takes the first and leaves the others out, with their separator.
  public func identity(of bulletin: Bulletin) -> String? { state.identity(of: bulletin) }

  /// Writes what comes before the first bulletin.
  public func begin(_ buffer: inout ExportBuffer) { state.begin(&buffer) }

  /// Writes the piece of one `bulletin` to the end of a `buffer`, without a separator.
  public func write(_ bulletin: Bulletin, to buffer: inout ExportBuffer) {
    state.write(bulletin, to: &buffer)
  }

  /// Writes what comes after the last bulletin.
  public func end(_ buffer: inout ExportBuffer) { state.end(&buffer) }
}

/// An output, whatever its exporter and its notes are.
private protocol OutputState: Sendable {
  var separator: StaticString { get }
  func identity(of bulletin: Bulletin) -> String?
  func begin(_ buffer: inout ExportBuffer)
  func write(_ bulletin: Bulletin, to buffer: inout ExportBuffer)
  func end(_ buffer: inout ExportBuffer)
}

private final class NotedOutput<Format: Exporter>: OutputState {
  private let exporter: Format
  private let notes: Mutex<Format.Notes>

  init(_ exporter: Format) {
    self.exporter = exporter
    let empty = exporter.makeNotes()
    notes = Mutex(empty)
  }

  var separator: StaticString { exporter.separator }

  func identity(of bulletin: Bulletin) -> String? { exporter.identity(of: bulletin) }

  func begin(_ buffer: inout ExportBuffer) { exporter.begin(&buffer) }

  func write(_ bulletin: Bulletin, to buffer: inout ExportBuffer) {
    exporter.write(bulletin, to: &buffer)
    notes.withLock { exporter.note(bulletin, in: &$0) }
  }

  func end(_ buffer: inout ExportBuffer) {
    let notes = notes.withLock { $0 }
    exporter.end(&buffer, with: notes)
  }
}
