import Synchronization

/// ^C, seen by a subcommand that wants to stop at the border of a record.
///
/// Without `watch()` an interrupt ends the program at once, which is right for most subcommands.
public enum Interruption {
  /// A signal handler can reach nothing but a global; it only adds to this counter.
  private static let count = Atomic<Int>(0)

  private static let watching = Atomic<Bool>(false)

  static var isWatched: Bool { watching.load(ordering: .relaxed) }

  /// Whether ^C was pressed since `watch()`.
  public static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }

  /// From now on the first ^C only sets `isRequested`; the second ends the program at once.
  /// A subcommand that stops for it returns `ExitCode.interrupted`.
  public static func watch() {
    // The first use of a global may take a lock, which a signal handler must not.
    _ = isRequested
    watching.store(true, ordering: .relaxed)
    Platform.onInterrupt { _ in Interruption.count.add(1, ordering: .relaxed) }
  }
}
