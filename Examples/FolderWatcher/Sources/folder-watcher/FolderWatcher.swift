import Foundation

/// The files of a folder as they come: each once it has stopped growing, and again when it changes.
///
/// It looks at the names every so often, which works on every system and on network drives too.
struct FolderWatcher: AsyncSequence {
  typealias Element = URL

  let folder: URL
  /// How long to wait between two looks.
  var interval = Duration.seconds(1)

  /// What tells that a file has changed.
  private struct State: Equatable {
    var size: Int
    var date: Date
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let watcher: FolderWatcher
    /// How files looked the last time, and how they were when they were handed out.
    private var seen: [String: State] = [:]
    private var done: [String: State] = [:]
    private var ready: [URL] = []

    fileprivate init(_ watcher: FolderWatcher) { self.watcher = watcher }

    /// The next file; waits for it, and throws `CancellationError` when its task is cancelled.
    mutating func next() async throws -> URL? {
      while ready.isEmpty {
        try look()
        if ready.isEmpty { try await Task.sleep(for: watcher.interval) }
      }
      return ready.removeFirst()
    }

    private mutating func look() throws {
      let files = FileManager.default
      for name in try files.contentsOfDirectory(atPath: watcher.folder.path).sorted()
      where !name.hasPrefix(".") {
        let url = watcher.folder.appendingPathComponent(name)
        // A file that has gone in the meantime is none.
        guard let attributes = try? files.attributesOfItem(atPath: url.path),
          attributes[.type] as? FileAttributeType == .typeRegular
        else { continue }
        let state = State(
          size: attributes[.size] as? Int ?? 0,
          date: attributes[.modificationDate] as? Date ?? .distantPast)
        // What looks as it did the last time is complete.
        if seen[name] == state, done[name] != state {
          done[name] = state
          ready.append(url)
        }
        seen[name] = state
      }
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}
