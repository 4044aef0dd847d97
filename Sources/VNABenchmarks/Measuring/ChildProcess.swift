#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that is run to its end, its output thrown away.
enum ChildProcess {
  struct Outcome {
    /// From before it was started until it has ended.
    var seconds: Double
    /// Whether it ended with 0.
    var isSuccess: Bool
  }

  /// Runs a program; nil where it cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> Outcome? {
    #if os(Linux) || os(macOS)
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
      #else
        var actions = posix_spawn_file_actions_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      for stream: Int32 in [1, 2] {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
      var words = ([program] + arguments).map { strdup($0) } + [nil]
      defer { for word in words { free(word) } }
      var child = pid_t()
      let start = System.wallSeconds
      guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else { return nil }
      var status: Int32 = 0
      while waitpid(child, &status, 0) == -1 {
        guard errno == EINTR else { return nil }
      }
      return Outcome(seconds: System.wallSeconds - start, isSuccess: status == 0)
    #else
      return nil
    #endif
  }
}
