import Synchronization

/// Notes that the input would have to wait, so that what is done is not held back meanwhile.
final class IdleMark: Sendable {
  private let isSet = Atomic<Bool>(false)

  /// Called by whoever reads, before a read that waits.
  func set() { isSet.store(true, ordering: .relaxed) }

  /// Whether it was set since the last time.
  func take() -> Bool { isSet.exchange(false, ordering: .relaxed) }
}
