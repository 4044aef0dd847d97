/// A store that keeps the room of what was removed until it is told to give it back.
public protocol CompactableStore: BulletinStore {
  /// Gives the room back. What is kept, and the numbers and versions of it, stay as they are; a
  /// crash at any time leaves the store as before or as after.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `readOnly`, `full`, `failed` or `corrupt`.
  func compact() async throws(StoreError) -> Compaction
}

/// What a compaction did.
public struct Compaction: Hashable, Sendable {
  /// The bytes before.
  public var bytesBefore: Int
  /// The bytes after.
  public var bytesAfter: Int
  /// How many records were left out: what was removed, and annotations that were made anew.
  public var droppedRecords: Int

  /// Makes a report; for stores.
  public init(bytesBefore: Int = 0, bytesAfter: Int = 0, droppedRecords: Int = 0) {
    self.bytesBefore = bytesBefore
    self.bytesAfter = bytesAfter
    self.droppedRecords = droppedRecords
  }
}
