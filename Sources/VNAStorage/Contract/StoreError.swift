/// Why an operation of a store failed.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What can be done about it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Nothing is there, and it was not to be made.
    case missing
    /// Somebody else writes: try again later.
    case locked
    /// The system refuses.
    case denied
    /// What is stored is damaged: restore it, or save what can be saved.
    case corrupt
    /// It was written by a newer VNAKit: update.
    case newerFormat = "newer-format"
    /// There is no room; the batch was not stored, and the store goes on as it was.
    case full
    /// The system failed to read or write.
    case failed
    /// A write failed before, so that nothing certain can be said of the next: open the store anew.
    case poisoned
    /// The store was opened for reading only.
    case readOnly = "read-only"
    /// The store was closed.
    case closed
    /// The task was cancelled. Where the parser throws Swift's `CancellationError`, a store throws this.
    case cancelled
    /// What was asked for makes no sense: an error of the caller.
    case invalid
    /// This store cannot do that.
    case unsupported
  }

  /// What can be done about it.
  public var kind: Kind
  /// What happened, in English, without a full stop at the end.
  public var message: String
  /// The file it happened with.
  public var path: String?

  /// Makes an error.
  public init(_ kind: Kind, _ message: String, path: String? = nil) {
    self.kind = kind
    self.message = message
    self.path = path
  }

  /// The path and the message.
  public var description: String { path.map { "\($0): \(message)" } ?? message }

  /// Does nothing, but in a cancelled task; for stores, before and between what takes long.
  ///
  /// - Throws: ``Kind/cancelled`` in a cancelled task.
  public static func checkCancellation() throws(StoreError) {
    if Task.isCancelled { throw StoreError(.cancelled, "the task was cancelled") }
  }
}
