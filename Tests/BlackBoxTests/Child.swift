import Foundation

/// Runs a program and waits for it, as many at once as tests want to: no thread that tasks need is
/// kept waiting.
enum Child {
  /// A failed system call.
  struct Failure: Error {
    var call: String
    var number: Int32
  }

  /// Which files of this process become the child's standard input, output and error.
  struct Streams {
    var input: Int32
    var output: Int32
    var messages: Int32
  }

  /// Runs a program to its end: the exit status as a shell sees it.
  static func run(
    _ program: String, _ words: [String], _ environment: [String: String], in folder: String,
    _ streams: Streams
  ) async throws -> Int32 {
    let child = try spawn(program, words, environment, folder, streams)
    return await onOwnThread {
      var status: Int32 = 0
      while waitpid(child, &status, 0) == -1 && errno == EINTR {}
      let signal = status & 0x7F
      return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
  }

  /// Does what keeps a thread waiting on one of its own: those of the tasks are few.
  static func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { waiting in
      Thread.detachNewThread { waiting.resume(returning: work()) }
    }
  }

  private static func spawn(
    _ program: String, _ words: [String], _ environment: [String: String], _ folder: String,
    _ streams: Streams
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, streams.input, 0)
    posix_spawn_file_actions_adddup2(&actions, streams.output, 1)
    posix_spawn_file_actions_adddup2(&actions, streams.messages, 2)
    // No spawning call that all systems have changes the folder; a shell does.
    let inFolder = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder, program]
    var arguments = (inFolder + words).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, "/bin/sh", &actions, nil, &arguments, &variables)
    guard failure == 0 else { throw Failure(call: "posix_spawn \(program)", number: failure) }
    return child
  }

  /// Opens a file that no other child gets to see.
  static func open(_ path: String, _ flags: Int32) throws -> Int32 {
    let descriptor = Foundation.open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(call: "open \(path)", number: errno) }
    return descriptor
  }
}
