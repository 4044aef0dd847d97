/// A call of the system that failed.
package struct SystemFailure: Error, Hashable, Sendable {
  /// Its `errno`.
  package var code: Int32
  /// The name of the call.
  package var call: String

  package init(_ code: Int32, _ call: StaticString) {
    self.code = code
    self.call = call.description
  }

  /// The same for those who use the store. The name of the call helps only where nobody expected
  /// the failure.
  func error(_ path: String) -> StoreError {
    let kind = SystemPlatform.kind(of: code)
    let words = SystemPlatform.words(for: code)
    return StoreError(kind, kind == .failed ? "\(words) (\(call))" : words, path: path)
  }
}

/// What a file is opened for.
package enum FileUse: Sendable {
  case read
  /// An existing file, to read and write.
  case write
  /// A file that must not be there yet.
  case create
  /// A file that is emptied if it is there.
  case replace
  /// A file that is made if it is not there, to be locked.
  case lock
}

/// All that the archive asks of a disk. Tests stand a simulated one in its place; so each function
/// is one call of the system, which may be interrupted or do less than it was asked for.
package protocol FileSystem: Sendable {
  func open(_ path: String, _ use: FileUse) throws(SystemFailure) -> any OpenFile
  func makeDirectory(_ path: String) throws(SystemFailure)
  func names(in directory: String) throws(SystemFailure) -> [String]
  func rename(_ from: String, to: String) throws(SystemFailure)
  func remove(_ path: String) throws(SystemFailure)
  /// Makes durable which files the directory has.
  func syncDirectory(_ path: String, _ durability: Durability) throws(SystemFailure)
}

/// An open file; closed when nothing refers to it any more.
package protocol OpenFile: AnyObject, Sendable {
  func size() throws(SystemFailure) -> Int
  func read(
    into bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemFailure) -> Int
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemFailure) -> Int
  func truncate(to size: Int) throws(SystemFailure)
  func sync(_ durability: Durability) throws(SystemFailure)
  /// Takes the file for this opening alone; false where another has it.
  func lock() throws(SystemFailure) -> Bool
  /// The first `count` bytes as they are now.
  func map(count: Int) throws(SystemFailure) -> MappedBytes
}

/// Bytes of a file in memory; given back when nothing refers to them any more.
///
/// Nobody writes to them, here or in the file: the files that are mapped are only ever replaced
/// whole. That is what makes it `Sendable`.
package final class MappedBytes: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let release: (UnsafeRawBufferPointer) -> Void

  package init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// A copy of bytes.
  package convenience init(copying source: UnsafeRawBufferPointer) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 16)
    copy.copyMemory(from: source)
    self.init(UnsafeRawBufferPointer(copy)) { $0.deallocate() }
  }

  deinit { release(bytes) }
}

/// The disk of the machine.
struct SystemFiles: FileSystem {
  private final class File: OpenFile {
    let descriptor: Int32
    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { SystemPlatform.close(descriptor) }

    func size() throws(SystemFailure) -> Int { try SystemPlatform.size(descriptor) }

    func read(
      into bytes: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(SystemFailure) -> Int {
      try SystemPlatform.read(descriptor, bytes, at: offset)
    }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemFailure) -> Int {
      try SystemPlatform.write(descriptor, bytes, at: offset)
    }

    func truncate(to size: Int) throws(SystemFailure) {
      try SystemPlatform.truncate(descriptor, to: size)
    }

    func sync(_ durability: Durability) throws(SystemFailure) {
      try SystemPlatform.sync(descriptor, durability)
    }

    func lock() throws(SystemFailure) -> Bool { try SystemPlatform.lock(descriptor) }

    func map(count: Int) throws(SystemFailure) -> MappedBytes {
      MappedBytes(try SystemPlatform.map(descriptor, count: count)) { SystemPlatform.unmap($0) }
    }
  }

  func open(_ path: String, _ use: FileUse) throws(SystemFailure) -> any OpenFile {
    File(try SystemPlatform.open(path, use))
  }

  func makeDirectory(_ path: String) throws(SystemFailure) {
    try SystemPlatform.makeDirectory(path)
  }

  func names(in directory: String) throws(SystemFailure) -> [String] {
    try SystemPlatform.names(in: directory)
  }

  func rename(_ from: String, to: String) throws(SystemFailure) {
    try SystemPlatform.rename(from, to)
  }

  func remove(_ path: String) throws(SystemFailure) { try SystemPlatform.remove(path) }

  func syncDirectory(_ path: String, _ durability: Durability) throws(SystemFailure) {
    try SystemPlatform.syncDirectory(path, durability)
  }
}

/// How far a batch has come when the store says that it is kept.
public enum Durability: String, Hashable, Sendable, CaseIterable {
  /// On the drive: `fsync`, on Apple systems `F_FULLFSYNC`. It outlives the loss of power, if the
  /// drive does not lie.
  case full
  /// In order: `fdatasync`, on Apple systems `F_BARRIERFSYNC`. After the loss of power the last
  /// batches may be gone there, never one before another.
  case barrier
  /// With the system. It outlives the process, not the machine.
  case none
}
