import Foundation

/// Time of this thread on a core: other tests and programs beside it do not count, as they would in
/// time of the clock.
package enum CPUTime {
  /// How long `work` computes; it must not leave the thread.
  package static func measure(_ work: () throws -> Void) rethrows -> Duration {
    let start = now
    try work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int(time.tv_sec)) + .nanoseconds(Int(time.tv_nsec))
  }
}
