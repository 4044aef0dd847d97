/// Finds the files of folders that appear or change, once nobody writes to them any more.
///
/// It looks when it is told to, at names, sizes and times: that works on every file system, those of
/// a network included, where notices of the system do not.
struct FolderWatcher {
  /// What a file is known by; a new one of these is a new text.
  private struct Mark: Hashable {
    var inode: UInt64
    var byteCount: Int
    var modified: Int64

    init(_ status: Platform.FileStatus) {
      inode = status.inode
      byteCount = status.byteCount
      modified = status.modified
    }
  }

  private struct Known {
    var mark: Mark
    var isDone: Bool
  }

  private let selection: InputSelection
  private var known: [Path: Known] = [:]
  /// The trouble told already: a folder that is gone is told once, not at every look.
  private var told: Set<CommandError> = []

  init(_ selection: InputSelection) { self.selection = selection }

  /// The files that are as they were at the look before and were not handed out yet, in the order of
  /// names. An empty file is not there yet.
  mutating func look(report: (CommandError) -> Void) -> [Path] {
    var settled: [Path] = []
    var seen: [Path: Known] = [:]
    var trouble: Set<CommandError> = []
    var walker = InputWalker(selection)
    while let found = walker.next() {
      switch found {
      case .failure(let error):
        trouble.insert(error)
        if !told.contains(error) { report(error) }
      case .success(.standardInput): break
      case .success(.file(let path)):
        guard let status = try? Platform.status(of: path), status.byteCount > 0 else { continue }
        let mark = Mark(status)
        let before = known[path]
        let isSame = before?.mark == mark
        if isSame, before?.isDone == false { settled.append(path) }
        seen[path] = Known(mark: mark, isDone: isSame && before?.isDone == true)
      }
    }
    known = seen
    told = trouble
    return settled
  }

  /// Notes files as handled as they were at the last look.
  mutating func finish(_ paths: some Sequence<Path>) {
    for path in paths { known[path]?.isDone = true }
  }

  /// Notes all files that are there as handled.
  mutating func finishAll() { finish(Array(known.keys)) }

  /// The files that are still being written, or were not handled.
  var unfinished: [Path] {
    known.filter { !$0.value.isDone }.keys.sorted {
      $0.bytes.lexicographicallyPrecedes($1.bytes)
    }
  }
}
