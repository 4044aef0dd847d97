import Synchronization
import VNAModel

extension ArchiveStore {
  /// The keys of current bulletins that begin with a text, the latest first: what a shell offers.
  ///
  /// Of each record nothing but its key is read, and a key is trusted by its hash. Keys of more than a
  /// kilobyte, which nobody types, are left out.
  ///
  /// - Parameters:
  ///   - prefix: how the keys begin.
  ///   - limit: the largest number of keys.
  ///   - deadline: when to come back with what there is.
  package func keys(
    beginningWith prefix: String, limit: Int, until deadline: ContinuousClock.Instant
  ) throws(StoreError) -> [String] {
    try checkOpen()
    let catalog = catalog.withLock { $0 }
    let secret = secret
    let wanted = Array(prefix.utf8)
    let room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: RecordHeader.byteCount + 1024, alignment: 16)
    defer { room.deallocate() }
    var keys: [String] = []
    var looked = 0
    for segment in catalog.segments.reversed() {
      for index in stride(from: segment.table.count - 1, through: 0, by: -1)
      where segment.current.contains(index) {
        if keys.count >= limit { return keys }
        looked += 1
        if looked % 64 == 0, ContinuousClock.now >= deadline { return keys }
        let entry = segment.table[index]
        let size = min(room.count, Int(entry.length))
        let count = try access.read(
          segment.file, segment.name, into: UnsafeMutableRawBufferPointer(rebasing: room[..<size]),
          at: Int(entry.offset))
        guard count > RecordHeader.byteCount else { continue }
        let length = Int(room.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
        let bytes = UnsafeRawBufferPointer(
          rebasing: UnsafeRawBufferPointer(room)[RecordHeader.byteCount..<count])
        guard length <= bytes.count else { continue }
        let key = UnsafeRawBufferPointer(rebasing: bytes[..<length])
        guard key.starts(with: wanted), KeyHash(key, secret) == entry.key else { continue }
        keys.append(String(decoding: key, as: UTF8.self))
      }
    }
    return keys
  }
}
