#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library behind this module; no other file of it imports one. Every function makes one
/// call of the system and tells how that went: repeating is for those who call.
enum SystemPlatform {
  /// The natural logarithm.
  static func logarithm(_ value: Double) -> Double { log(value) }

  /// Whether a failed call may simply be made again.
  static func isInterruption(_ code: Int32) -> Bool { code == EINTR || code == EAGAIN }

  /// What kind of trouble an `errno` is.
  static func kind(of code: Int32) -> StoreError.Kind {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EACCES, EPERM, EROFS: .denied
    case ENOENT, ENOTDIR: .missing
    case EWOULDBLOCK: .locked
    default: .failed
    }
  }

  /// The system's own words, as “No such file or directory”.
  static func words(for code: Int32) -> String { String(cString: strerror(code)) }

  static func randomBytes() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }
}

// MARK: Files
extension SystemPlatform {
  static func open(_ path: String, _ use: FileUse) throws(SystemFailure) -> Int32 {
    let flags =
      switch use {
      case .read: O_RDONLY
      case .write: O_RDWR
      case .create: O_RDWR | O_CREAT | O_EXCL
      case .replace: O_RDWR | O_CREAT | O_TRUNC
      case .lock: O_RDWR | O_CREAT
      }
    #if canImport(Darwin)
      let descriptor = Darwin.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o644)
    #elseif canImport(Musl)
      let descriptor = Musl.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o644)
    #else
      let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o644)
    #endif
    return try check(descriptor, "open")
  }

  static func close(_ descriptor: Int32) {
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Glibc.close(descriptor)
    #endif
  }

  static func size(_ descriptor: Int32) throws(SystemFailure) -> Int {
    var info = stat()
    _ = try check(fstat(descriptor, &info), "fstat")
    return Int(info.st_size)
  }

  static func read(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemFailure) -> Int {
    try check(pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset)), "pread")
  }

  static func write(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(SystemFailure) -> Int {
    try check(pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset)), "pwrite")
  }

  static func truncate(_ descriptor: Int32, to size: Int) throws(SystemFailure) {
    _ = try check(ftruncate(descriptor, off_t(size)), "ftruncate")
  }

  /// Brings what was written to the drive. Apple's `fsync` leaves it in the drive's own memory, so
  /// there the two stronger commands are given, and `fsync` where the file system knows neither.
  static func sync(_ descriptor: Int32, _ durability: Durability) throws(SystemFailure) {
    switch durability {
    case .none: return
    case .full:
      #if canImport(Darwin)
        if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
      #endif
      _ = try check(fsync(descriptor), "fsync")
    case .barrier:
      #if canImport(Darwin)
        if fcntl(descriptor, F_BARRIERFSYNC) == 0 { return }
        _ = try check(fsync(descriptor), "fsync")
      #else
        _ = try check(fdatasync(descriptor), "fdatasync")
      #endif
    }
  }

  /// Takes the file for this process alone, without waiting; false where somebody else has it.
  static func lock(_ descriptor: Int32) throws(SystemFailure) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    let failure = SystemFailure(errno, "flock")
    if failure.code == EWOULDBLOCK { return false }
    throw failure
  }

  /// Shows the first `count` bytes of a file as memory.
  static func map(_ descriptor: Int32, count: Int) throws(SystemFailure) -> UnsafeRawBufferPointer {
    guard count > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    guard let base = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED
    else { throw SystemFailure(errno, "mmap") }
    return UnsafeRawBufferPointer(start: base, count: count)
  }

  static func unmap(_ bytes: UnsafeRawBufferPointer) {
    if let base = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), bytes.count) }
  }

  fileprivate static func check<Value: SignedInteger>(
    _ result: Value, _ call: StaticString
  ) throws(SystemFailure) -> Value {
    if result < 0 { throw SystemFailure(errno, call) }
    return result
  }
}

// MARK: Directories
extension SystemPlatform {
  static func makeDirectory(_ path: String) throws(SystemFailure) {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw SystemFailure(errno, "mkdir") }
  }

  static func rename(_ from: String, _ to: String) throws(SystemFailure) {
    #if canImport(Darwin)
      let result = Darwin.rename(from, to)
    #elseif canImport(Musl)
      let result = Musl.rename(from, to)
    #else
      let result = Glibc.rename(from, to)
    #endif
    _ = try check(result, "rename")
  }

  static func remove(_ path: String) throws(SystemFailure) {
    _ = try check(unlink(path), "unlink")
  }

  static func names(in directory: String) throws(SystemFailure) -> [String] {
    guard let stream = opendir(directory) else { throw SystemFailure(errno, "opendir") }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemFailure(errno, "readdir") }
        return names.sorted()
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        String(cString: UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  static func syncDirectory(_ path: String, _ durability: Durability) throws(SystemFailure) {
    if durability == .none { return }
    #if canImport(Darwin)
      let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
    #elseif canImport(Musl)
      let descriptor = Musl.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #else
      let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #endif
    _ = try check(descriptor, "open")
    defer { close(descriptor) }
    _ = try check(fsync(descriptor), "fsync")
  }
}
