#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// MARK: The system, and programs beside this one
extension Platform {
  /// `Linux 6.1.0 x86_64`
  static func systemName() -> String {
    var name = utsname()
    guard uname(&name) == 0 else { return "unknown" }
    func text<Field>(_ field: Field) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    return [text(name.sysname), text(name.release), text(name.machine)].joined(separator: " ")
  }

  /// Starts a program that reads nothing and whose output nobody sees, in a group of its own.
  ///
  /// - Returns: its number, for ``status(ofChild:)`` and ``endChild(_:)``.
  static func start(
    _ path: Path, arguments: [String], environment: [String]
  ) throws(Failure) -> Int32 {
    #if os(Linux) || os(macOS)
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
      #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      posix_spawnattr_init(&attributes)
      defer {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
      }
      for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
        posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", mode, 0)
      }
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
      posix_spawnattr_setpgroup(&attributes, 0)
      func copies(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { word in Path.withCString(ArgumentBytes.encode(word)) { strdup($0) } } + [nil]
      }
      let words = copies([path.argument] + arguments)
      let variables = copies(environment)
      defer { for word in words + variables { free(word) } }
      var child: pid_t = 0
      let code = path.withCString {
        posix_spawn(&child, $0, &actions, &attributes, words, variables)
      }
      if code != 0 { throw Failure(code: code) }
      return child
    #else
      throw .notSupported
    #endif
  }

  /// The exit status of a program as a shell tells it; nil while it runs.
  static func status(ofChild child: Int32) -> Int32? {
    var status: Int32 = 0
    guard waitpid(child, &status, WNOHANG) == child else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Ends a program and all of its group at once.
  static func endChild(_ child: Int32) {
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, Failure.last.isInterrupted {}
  }
}
