#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library behind this module; no file of it but these, `Platform…`, imports one.
enum Platform {
  /// A system call that failed, by its `errno`.
  struct Failure: Error, Hashable, CustomStringConvertible {
    let code: Int32

    static var last: Failure { Failure(code: errno) }
    static var notSupported: Failure { Failure(code: ENOSYS) }

    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    var isNoDirectory: Bool { code == ENOTDIR }
    var isDirectory: Bool { code == EISDIR }
    var isDenied: Bool { code == EACCES || code == EPERM }
    var isInterrupted: Bool { code == EINTR }
    var isBrokenPipe: Bool { code == EPIPE }
    var isExisting: Bool { code == EEXIST }
    /// A descriptor that is not open.
    static var closed: Failure { Failure(code: EBADF) }
    /// The system's own words, as “No such file or directory”.
    var description: String { String(cString: strerror(code)) }
  }

  enum FileKind: Hashable { case regular, directory, symbolicLink, other }

  struct FileStatus: Hashable {
    let kind: FileKind
    let device: UInt64
    let inode: UInt64
    let byteCount: Int
    /// When its bytes were last written, in nanoseconds of the system's clock.
    let modified: Int64
  }

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2
}

// MARK: Files
extension Platform {
  static func openForReading(_ path: Path) throws(Failure) -> Int32 {
    try retrying { path.withCString { open($0, O_RDONLY | O_CLOEXEC) } }
  }

  /// Opens a file for writing. Without `overwrites` an existing file is an error; without
  /// `followsLinks` a symbolic link is one.
  static func create(
    _ path: Path, overwrites: Bool, followsLinks: Bool = true
  ) throws(Failure) -> Int32 {
    var flags = O_WRONLY | O_CREAT | O_CLOEXEC | (overwrites ? O_TRUNC : O_EXCL)
    if !followsLinks { flags |= O_NOFOLLOW }
    return try retrying { path.withCString { open($0, flags, 0o644) } }
  }

  /// Puts the file `path` in the place of `target`, at once.
  static func rename(_ path: Path, to target: Path) throws(Failure) {
    _ = try retrying {
      path.withCString { from in
        target.withCString { to in renameat(AT_FDCWD, from, AT_FDCWD, to) }
      }
    }
  }

  /// Takes away a file; one that is not there is no error.
  static func removeFile(_ path: Path) {
    _ = path.withCString { unlink($0) }
  }

  /// Gives an open file the permissions of a file at `path`.
  static func copyPermissions(of path: Path, to descriptor: Int32) throws(Failure) {
    var info = stat()
    _ = try retrying { path.withCString { stat($0, &info) } }
    _ = try retrying { fchmod(descriptor, info.st_mode & 0o7777) }
  }

  /// Makes a directory; one that exists is no error, a file of its name is `ENOTDIR`.
  static func makeDirectory(_ path: Path) throws(Failure) {
    do {
      _ = try retrying { path.withCString { mkdir($0, 0o755) } }
    } catch {
      guard error.code == EEXIST else { throw error }
      if (try? status(of: path))?.kind != .directory { throw Failure(code: ENOTDIR) }
    }
  }

  /// Whether a descriptor was handed to the process. Where one was not, its number can be that of
  /// something that the runtime has opened for itself, which is of no kind.
  static func isOpen(_ descriptor: Int32) -> Bool {
    var info = stat()
    return fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT != 0
  }

  static func closeFile(_ descriptor: Int32) {
    _ = close(descriptor)
  }

  /// Reads once. An interrupted call is made again, except after a ^C that is watched for: then
  /// it throws `EINTR`. The signal comes to another thread, so a read that would block looks for
  /// it now and then.
  static func readOnce(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(Failure) -> Int {
    while true {
      while Interruption.isWatched,
        !wait(for: descriptor, events: Int16(POLLIN), milliseconds: 100)
      {
        if Interruption.isRequested { throw Failure(code: EINTR) }
      }
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      let failure = Failure.last
      if failure.code == EAGAIN {
        wait(for: descriptor, events: Int16(POLLIN), milliseconds: -1)
      } else if !failure.isInterrupted || Interruption.isRequested {
        throw failure
      }
    }
  }

  /// Writes all of `bytes`, however many calls that takes.
  static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = write(descriptor, piece.baseAddress, piece.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      let failure = Failure.last
      if failure.code == EAGAIN {
        wait(for: descriptor, events: Int16(POLLOUT), milliseconds: -1)
      } else if !failure.isInterrupted {
        throw failure
      }
    }
  }

  /// Whether a read would give bytes or the end of the file at once.
  static func isReadable(_ descriptor: Int32) -> Bool {
    wait(for: descriptor, events: Int16(POLLIN), milliseconds: 0)
  }

  @discardableResult
  private static func wait(for descriptor: Int32, events: Int16, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: events, revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// What stands at `path`; a symbolic link is looked through unless `followsLinks` is false.
  static func status(of path: Path, followsLinks: Bool = true) throws(Failure) -> FileStatus {
    var info = stat()
    _ = try retrying {
      path.withCString { followsLinks ? stat($0, &info) : lstat($0, &info) }
    }
    let kind: FileKind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return FileStatus(
      kind: kind, device: UInt64(truncatingIfNeeded: info.st_dev),
      inode: UInt64(truncatingIfNeeded: info.st_ino), byteCount: Int(info.st_size),
      modified: nanoseconds(info))
  }

  private static func nanoseconds(_ info: stat) -> Int64 {
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  static func isWritable(_ path: Path) -> Bool {
    path.withCString { access($0, W_OK) } == 0
  }

  static func isExecutable(_ path: Path) -> Bool {
    path.withCString { access($0, X_OK) } == 0
  }

  /// The names in a directory in byte order, `.` and `..` left out.
  static func names(in directory: Path) throws(Failure) -> [[UInt8]] {
    guard let stream = directory.withCString({ opendir($0) }) else { throw Failure.last }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let failure = Failure.last
        if failure.code != 0 { throw failure }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
          [UInt8](UnsafeBufferPointer(start: start, count: strlen(UnsafePointer(field).asCString)))
        }
      }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Makes the call again while a signal interrupts it.
  private static func retrying(_ call: () -> Int32) throws(Failure) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      let failure = Failure.last
      if !failure.isInterrupted { throw failure }
    }
  }
}

extension UnsafePointer {
  fileprivate var asCString: UnsafePointer<CChar> {
    UnsafeRawPointer(self).assumingMemoryBound(to: CChar.self)
  }
}

// MARK: Terminal, environment and process
extension Platform {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The terminal's width in columns, where `descriptor` is one and knows it.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func environmentValue(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: value, count: strlen(value))
    return ArgumentBytes.decode(bytes)
  }

  static func setEnvironmentValue(_ name: String, _ value: String) {
    _ = Path.withCString(ArgumentBytes.encode(value)) { setenv(name, $0, 1) }
  }

  /// The words after the program's name, bytes that are not UTF-8 kept (`ArgumentBytes`).
  static func arguments() -> [String] {
    let count = Int(CommandLine.argc)
    guard count > 1 else { return [] }
    return (1..<count).compactMap { index in
      guard let word = CommandLine.unsafeArgv[index] else { return nil }
      return ArgumentBytes.decode(UnsafeRawBufferPointer(start: word, count: strlen(word)))
    }
  }

  /// The path of the running program, where the system tells it.
  static func executablePath() -> Path? {
    #if canImport(Darwin)
      var capacity: UInt32 = 4096
      var buffer = [CChar](repeating: 0, count: Int(capacity))
      guard _NSGetExecutablePath(&buffer, &capacity) == 0 else { return nil }
      return Path(bytes: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
    #else
      var buffer = [CChar](repeating: 0, count: 4096)
      let count = readlink("/proc/self/exe", &buffer, buffer.count)
      guard count > 0 else { return nil }
      return Path(bytes: buffer.prefix(count).map { UInt8(bitPattern: $0) })
    #endif
  }

  /// The number of this process.
  static var processNumber: Int32 { getpid() }

  /// The number of processors that are on line, at least 1.
  static func processorCount() -> Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Puts another program in this one's place. Comes back only when that failed.
  static func execute(_ path: Path, arguments: [String]) -> Failure {
    #if os(Linux) || os(macOS)
      var words: [UnsafeMutablePointer<CChar>?] = [path.withCString { strdup($0) }]
      for argument in arguments {
        words.append(Path.withCString(ArgumentBytes.encode(argument)) { strdup($0) })
      }
      words.append(nil)
      path.withCString { _ = execv($0, words) }
      let failure = Failure.last
      for word in words { free(word) }
      return failure
    #else
      return .notSupported
    #endif
  }

  static func endProcess(_ status: Int32) -> Never { exit(status) }

  /// Calls `handler` on the first ^C; the second ends the process at once.
  static func onInterrupt(_ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler = .init(sa_handler: handler)
    #elseif canImport(Musl)
      action.__sa_handler = .init(sa_handler: handler)
    #else
      action.__sigaction_u = .init(__sa_handler: handler)
    #endif
    action.sa_flags = Int32(truncatingIfNeeded: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
  }

  /// Ends the process by SIGINT, so that the shell sees an interrupted program and not only 130.
  static func endByInterrupt() -> Never {
    signal(SIGINT, SIG_DFL)
    // The threads of Swift's tasks hold signals back.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
    raise(SIGINT)
    exit(130)
  }
}
