/// An open file, read in pieces and closed when it goes out of scope.
public struct FileReader: ~Copyable, Sendable {
  /// What messages call it.
  public let name: String
  private let path: Path?
  private let descriptor: Int32

  /// Opens a file, or takes standard input.
  ///
  /// - Throws: a `CommandError` with `missingInput`, `permission` or `inputOutput`.
  public init(_ input: Input) throws(CommandError) {
    name = input.name
    switch input {
    case .standardInput:
      path = nil
      descriptor = Platform.standardInput
    case .file(let path):
      self.path = path
      do {
        descriptor = try Platform.openForReading(path)
      } catch {
        throw CommandError(error, file: name)
      }
    }
  }

  deinit {
    if path != nil { Platform.closeFile(descriptor) }
  }

  /// Whether a read would return at once; false is the moment to flush what was written so far.
  public var isReady: Bool { Platform.isReadable(descriptor) }

  /// Reads once into `buffer`: the number of bytes, 0 at the end of the file.
  ///
  /// - Throws: a `CommandError`; `interrupted` after ^C where `Interruption.watch()` is on.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(CommandError) -> Int {
    do {
      return try Platform.readOnce(descriptor, into: buffer)
    } catch {
      throw CommandError(error, file: name)
    }
  }

  /// Reads to the end in pieces of at most `size` bytes, all in the same buffer; `body` returns
  /// false to stop.
  ///
  /// - Throws: a `CommandError` of reading, and what `body` throws.
  public func readChunks(
    of size: Int = 1 << 16, _ body: (UnsafeRawBufferPointer) throws -> Bool
  ) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try read(into: buffer)
      if count == 0 { return }
      if try !body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return }
    }
  }

  /// All bytes to the end.
  ///
  /// - Throws: a `CommandError` with `badInput` where there are more than `limit` bytes.
  public func readAll(limit: ByteSize) throws(CommandError) -> [UInt8] {
    let expected = path.flatMap { try? Platform.status(of: $0).byteCount } ?? 0
    // One byte more than the file has, so that the read which finds the end needs no more room.
    var capacity = min(max(expected, 4096), limit.bytes) + 1
    var bytes: [UInt8] = []
    while true {
      let start = bytes
      bytes = []
      var failure: CommandError?
      var isAtEnd = false
      bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        count = start.withUnsafeBytes { old in
          UnsafeMutableRawBufferPointer(buffer).copyMemory(from: old)
          return old.count
        }
        let raw = UnsafeMutableRawBufferPointer(buffer)
        do throws(CommandError) {
          while count < capacity, !isAtEnd {
            let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: raw[count...]))
            isAtEnd = read == 0
            count += read
          }
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if bytes.count > limit.bytes {
        throw CommandError(
          .badInput, at: .init(file: name), "larger than \(limit.argument) bytes")
      }
      if isAtEnd { return bytes }
      let (doubled, overflow) = capacity.multipliedReportingOverflow(by: 2)
      capacity = min(overflow ? limit.bytes : doubled, limit.bytes) + 1
    }
  }
}

/// Where a subcommand reads from.
public enum Input: Sendable, Hashable {
  /// What is piped in.
  case standardInput
  /// A file.
  case file(Path)

  /// The path, or `<stdin>`, for messages and as the name of the source.
  public var name: String {
    switch self {
    case .standardInput: "<stdin>"
    case .file(let path): path.description
    }
  }
}
