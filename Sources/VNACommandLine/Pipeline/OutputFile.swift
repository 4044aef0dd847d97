import Synchronization

/// A file that an output goes to: it takes its name when the output is whole, and what had the name
/// before is there until then.
///
/// The output waits in a hidden file beside it. Devices, pipes and symbolic links are written
/// straight, and so is a file in a folder where none can be made.
final class OutputFile: Sendable {
  /// What is written.
  let sink: OutputSink
  private let path: Path
  /// Where the output waits; nil where it is written straight.
  private let draft: Path?
  private let isFinished = Mutex(false)

  /// - Throws: `CommandError` for a file that exists, unless `overwrites`, and for one that cannot
  ///   be created.
  init(_ path: Path, overwrites: Bool) throws(CommandError) {
    self.path = path
    let status = try? Platform.status(of: path, followsLinks: false)
    if status.map({ $0.kind == .regular && overwrites && Platform.isWritable(path) }) ?? true,
      let draft = Self.draft(of: path),
      let descriptor = try? Platform.create(draft, overwrites: true, followsLinks: false)
    {
      if status != nil { try? Platform.copyPermissions(of: path, to: descriptor) }
      self.draft = draft
      sink = OutputSink.file(descriptor: descriptor)
    } else {
      draft = nil
      sink = try OutputSink.file(path, overwrites: overwrites)
    }
  }

  deinit {
    if let draft, !isFinished.withLock({ $0 }) { Platform.removeFile(draft) }
  }

  /// The output is whole: writes what is buffered and gives the file its name.
  func finish() throws {
    try sink.flush()
    guard let draft else { return }
    do throws(Platform.Failure) {
      try Platform.rename(draft, to: path)
    } catch {
      throw CommandError(creating: path, error)
    }
    isFinished.withLock { $0 = true }
  }

  /// «.NAME.PROCESS.part» in the same folder: only there it can be renamed at once.
  private static func draft(of path: Path) -> Path? {
    let name = path.lastComponent
    if name.isEmpty { return nil }
    let process = Array(".\(Platform.processNumber).part".utf8)
    // Names may have 255 bytes.
    let kept = name.prefix(255 - 1 - process.count)
    return Path(
      bytes: path.bytes.prefix(path.bytes.count - name.count) + [0x2E] + kept + process)
  }
}
