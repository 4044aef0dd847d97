/// The inputs of a selection one after the other, found as one goes: neither a long list of paths
/// nor a deep tree of directories is held in memory.
///
/// The order is that of the command line, then of `--files-from`; in a directory that of the names'
/// bytes.
public struct InputWalker: ~Copyable, Sendable {
  private struct Frame {
    let directory: Path
    let identity: Platform.FileStatus
    var names: ArraySlice<[UInt8]>
  }

  /// The endings of the files that are read in a directory.
  static let extensions: Set<String> = ["txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson"]
  /// No tree of bulletins is deeper; one that seems so goes in circles.
  private static let maxDepth = 128

  private let followsLinks: Bool
  private var operands: ArraySlice<String>
  private var list: PathList?
  private var pendingList: (file: Path, separator: UInt8)?
  private var frames: [Frame] = []

  /// Starts at the first input.
  public init(_ selection: InputSelection) {
    followsLinks = selection.followsLinks
    operands = selection.operands[...]
    list = nil
    pendingList = selection.filesFrom.map { ($0, selection.isNullSeparated ? 0x00 : 0x0A) }
  }

  /// The next input, or what is wrong with it; the others follow all the same. Nil at the end.
  public mutating func next() -> Result<Input, CommandError>? {
    while true {
      if let found = nextInDirectory() { return found }
      let path: Path
      if let operand = operands.popFirst() {
        if operand == "-" { return .success(.standardInput) }
        guard let given = Path(argument: operand) else {
          return .failure(CommandError(.missingInput, "a path cannot be empty"))
        }
        path = given
      } else {
        do throws(CommandError) {
          guard let listed = try nextListed() else { return nil }
          path = listed
        } catch {
          list = nil
          return .failure(error)
        }
      }
      if let found = start(path) { return found }
    }
  }

  private mutating func nextListed() throws(CommandError) -> Path? {
    if let (file, separator) = pendingList {
      pendingList = nil
      list = try PathList(file, separator: separator)
    }
    guard let path = try list?.next() else {
      list = nil
      return nil
    }
    return path
  }

  /// A path that was named: a file, whatever its ending, or a directory to walk through.
  private mutating func start(_ path: Path) -> Result<Input, CommandError>? {
    do throws(Platform.Failure) {
      let status = try Platform.status(of: path)
      guard status.kind == .directory else { return .success(.file(path)) }
      return enter(path, status)
    } catch {
      return .failure(CommandError(error, file: path.description))
    }
  }

  private mutating func enter(
    _ directory: Path, _ status: Platform.FileStatus
  ) -> Result<Input, CommandError>? {
    if frames.count >= Self.maxDepth {
      return .failure(
        CommandError(.badInput, at: .init(file: directory.description), "directories too deep"))
    }
    do throws(Platform.Failure) {
      let names = try Platform.names(in: directory)
      frames.append(Frame(directory: directory, identity: status, names: names[...]))
      return nil
    } catch {
      return .failure(CommandError(error, file: directory.description))
    }
  }

  private mutating func nextInDirectory() -> Result<Input, CommandError>? {
    while let last = frames.indices.last {
      guard let name = frames[last].names.popFirst() else {
        frames.removeLast()
        continue
      }
      // Hidden files are a program's own.
      guard name.first != 0x2E, let path = frames[last].directory.appending(name) else { continue }
      if let found = visit(path) { return found }
    }
    return nil
  }

  /// Something in a directory; devices, pipes and sockets would make the walk wait for ever.
  private mutating func visit(_ path: Path) -> Result<Input, CommandError>? {
    let status: Platform.FileStatus
    do throws(Platform.Failure) {
      status = try Platform.status(of: path, followsLinks: followsLinks)
    } catch {
      return .failure(CommandError(error, file: path.description))
    }
    switch status.kind {
    case .regular:
      return Self.extensions.contains(path.fileExtension) ? .success(.file(path)) : nil
    case .directory:
      // A link back to a directory above would never end.
      let isCircle = frames.contains {
        $0.identity.device == status.device && $0.identity.inode == status.inode
      }
      return isCircle ? nil : enter(path, status)
    case .symbolicLink, .other:
      return nil
    }
  }
}

/// Paths read from a file, a piece at a time.
private struct PathList: ~Copyable, Sendable {
  private static let longest = 1 << 16

  private let reader: FileReader
  private let separator: UInt8
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var number = 0

  init(_ file: Path, separator: UInt8) throws(CommandError) {
    reader = try FileReader(file.bytes == [0x2D] ? .standardInput : .file(file))
    self.separator = separator
  }

  /// The next path; empty entries are passed over, and so is a CR before a LF.
  mutating func next() throws(CommandError) -> Path? {
    while var entry = try nextEntry() {
      if separator == 0x0A, entry.last == 0x0D { entry.removeLast() }
      if entry.isEmpty { continue }
      guard let path = Path(bytes: Array(entry)) else {
        throw CommandError(
          .badInput, at: .init(file: reader.name, line: number), "a path with a NUL byte",
          try: "--null")
      }
      return path
    }
    return nil
  }

  private mutating func nextEntry() throws(CommandError) -> ArraySlice<UInt8>? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: separator) {
        defer { position = end + 1 }
        number += 1
        return buffer[position..<end]
      }
      if isAtEnd {
        defer { position = buffer.count }
        return position < buffer.count ? buffer[position...] : nil
      }
      if buffer.count - position > Self.longest {
        throw CommandError(
          .badInput, at: .init(file: reader.name, line: number + 1), "a path of more than 64K")
      }
      buffer.removeSubrange(..<position)
      position = 0
      searched = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws(CommandError) {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: 1 << 14))
    var end = start
    defer { buffer.removeLast(buffer.count - end) }
    let result: Result<Int, CommandError> = buffer.withUnsafeMutableBytes { bytes in
      Result { () throws(CommandError) in
        try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
      }
    }
    end += try result.get()
    isAtEnd = end == start
  }
}
