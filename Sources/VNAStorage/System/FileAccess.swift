/// Files of one directory, by name: whole reads and writes over single calls of the system, and
/// failures as the store tells them.
struct FileAccess: Sendable {
  let files: any FileSystem
  let directory: String

  func path(_ name: String) -> String { directory + "/" + name }

  /// Makes a call again while it is interrupted.
  private func retrying<Value>(
    _ name: String, _ call: () throws(SystemFailure) -> Value
  ) throws(StoreError) -> Value {
    var attempts = 0
    while true {
      do throws(SystemFailure) {
        return try call()
      } catch {
        attempts += 1
        // A system that interrupts for ever is a failure too.
        guard SystemPlatform.isInterruption(error.code), attempts < 1000 else {
          throw error.error(name.isEmpty ? directory : path(name))
        }
      }
    }
  }

  func open(_ name: String, _ use: FileUse) throws(StoreError) -> any OpenFile {
    try retrying(name) { () throws(SystemFailure) in try files.open(path(name), use) }
  }

  func makeDirectory() throws(StoreError) {
    do throws(StoreError) {
      try retrying("") { () throws(SystemFailure) in try files.makeDirectory(directory) }
    } catch {
      guard error.kind == .missing else { throw error }
      // Folders above it are not made: a misspelt path would be hidden by them.
      throw StoreError(.failed, "the folder in which to make it is not there", path: directory)
    }
  }

  func names() throws(StoreError) -> [String] {
    try retrying("") { () throws(SystemFailure) in try files.names(in: directory) }
  }

  func rename(_ from: String, to: String) throws(StoreError) {
    try retrying(from) { () throws(SystemFailure) in try files.rename(path(from), to: path(to)) }
  }

  func remove(_ name: String) throws(StoreError) {
    try retrying(name) { () throws(SystemFailure) in try files.remove(path(name)) }
  }

  func syncDirectory(_ durability: Durability) throws(StoreError) {
    try retrying("") { () throws(SystemFailure) in
      try files.syncDirectory(directory, durability)
    }
  }

  func size(_ file: any OpenFile, _ name: String) throws(StoreError) -> Int {
    try retrying(name) { () throws(SystemFailure) in try file.size() }
  }

  func lock(_ file: any OpenFile, _ name: String) throws(StoreError) -> Bool {
    try retrying(name) { () throws(SystemFailure) in try file.lock() }
  }

  func map(_ file: any OpenFile, _ name: String, count: Int) throws(StoreError) -> MappedBytes {
    try retrying(name) { () throws(SystemFailure) in try file.map(count: count) }
  }

  func truncate(_ file: any OpenFile, _ name: String, to size: Int) throws(StoreError) {
    try retrying(name) { () throws(SystemFailure) in try file.truncate(to: size) }
  }

  /// Not made again when it fails: what a second `fsync` says is worth nothing. An interrupted
  /// one has not been tried.
  func sync(
    _ file: any OpenFile, _ name: String, _ durability: Durability
  ) throws(StoreError) {
    if durability == .none { return }
    try retrying(name) { () throws(SystemFailure) in try file.sync(durability) }
  }

  /// Reads until the buffer is full or the file ends: the number of bytes.
  func read(
    _ file: any OpenFile, _ name: String, into bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(StoreError) -> Int {
    var count = 0
    while count < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[count...])
      let more = try retrying(name) { () throws(SystemFailure) in
        try file.read(into: rest, at: offset + count)
      }
      if more == 0 { break }
      count += more
    }
    return count
  }

  /// Reads a file whole.
  func contents(_ name: String) throws(StoreError) -> [UInt8] {
    let file = try open(name, .read)
    let size = try size(file, name)
    var failure: StoreError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(StoreError) {
        count = try read(file, name, into: UnsafeMutableRawBufferPointer(buffer), at: 0)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, however many calls that takes.
  func write(
    _ file: any OpenFile, _ name: String, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(StoreError) {
    var count = 0
    while count < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[count...])
      let more = try retrying(name) { () throws(SystemFailure) in
        try file.write(rest, at: offset + count)
      }
      guard more > 0 else {
        throw StoreError(.failed, "the system writes nothing and says no reason", path: path(name))
      }
      count += more
    }
  }

  /// Puts a file in place whole: after a crash there is the old one, or none, or the new one.
  func replace(
    _ name: String, with bytes: UnsafeRawBufferPointer, _ durability: Durability
  ) throws(StoreError) {
    let temporary = name + ".tmp"
    let file = try open(temporary, .replace)
    try write(file, temporary, bytes, at: 0)
    try sync(file, temporary, durability)
    try rename(temporary, to: name)
    try syncDirectory(durability)
  }
}
