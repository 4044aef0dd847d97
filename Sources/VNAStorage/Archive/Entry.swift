/// What is known of a record without reading it: 72 bytes in a key table, as they are in memory.
struct Entry: BitwiseCopyable, Sendable, Hashable {
  static let byteCount = 72

  var key: KeyHash
  var id0: UInt64
  var id1: UInt64
  var sequence: UInt64
  var offset: UInt64
  var length: UInt32
  var version: UInt32
  var firstDay: Int32
  var lastDay: Int32
  var sourceLength: UInt32
  var kind: UInt32

  init(_ header: RecordHeader, key: KeyHash, offset: Int) {
    self.key = key
    (id0, id1) = header.id
    sequence = header.sequence
    self.offset = UInt64(offset)
    length = header.length
    version = header.version
    firstDay = header.firstDay
    lastDay = header.lastDay
    sourceLength = UInt32(header.sourceRange.count)
    kind = UInt32(header.kind.rawValue)
  }

  /// Whether it can be of a segment of this length.
  func isPlausible(within end: UInt64) -> Bool {
    sequence < ArchiveFormat.sequenceEnd && offset <= end && UInt64(length) <= end - offset
  }

  var isBulletin: Bool { kind == UInt32(RecordHeader.Kind.bulletin.rawValue) }
  var first: Int? { firstDay == RecordHeader.unknownDay ? nil : Int(firstDay) }
  var last: Int? { lastDay == RecordHeader.unknownDay ? nil : Int(lastDay) }
}

/// The entries of a segment: those of its key table, mapped, and those added since.
struct EntryTable: Sendable {
  private let mapped: MappedBytes?
  private let start: Int
  private let mappedCount: Int
  private(set) var added: [Entry] = []

  init() {
    mapped = nil
    start = 0
    mappedCount = 0
  }

  /// The entries in `mapped` from byte `start` on; the caller has checked that they are there.
  init(_ mapped: MappedBytes, from start: Int, count: Int) {
    self.mapped = mapped
    self.start = start
    mappedCount = count
  }

  var count: Int { mappedCount + added.count }

  @inline(__always) subscript(index: Int) -> Entry {
    if index >= mappedCount { return added[index - mappedCount] }
    // A map that was closed is no map: the table holds it.
    return mapped.unsafelyUnwrapped.bytes.loadUnaligned(
      fromByteOffset: start + index * Entry.byteCount, as: Entry.self)
  }

  mutating func append(_ entry: Entry) { added.append(entry) }
}

/// A key table: the entries of a segment up to a length, made durable when it is sealed and when
/// the store is closed, so that opening reads no records. It can be made anew from the segment.
enum KeyTable {
  static let headerCount = 64
  private static let magic: [UInt8] = Array("VNAKEY".utf8)

  /// Up to where a table knows its segment.
  struct Coverage: Hashable, Sendable {
    var length: UInt64
    var chain: UInt32
  }

  static func append(
    _ table: EntryTable, of segment: SegmentHeader, _ coverage: Coverage,
    to out: inout RecordBuffer
  ) {
    let start = out.count
    out.append(zeros: headerCount)
    for index in 0..<table.count {
      withUnsafeBytes(of: table[index]) { out.append($0) }
    }
    let entries = UnsafeRawBufferPointer(rebasing: out.bytes[(start + headerCount)...])
    let checksum = CRC32C.checksum(entries)
    for (place, byte) in magic.enumerated() { out.store(byte, at: start + place) }
    out.store(ArchiveFormat.version, at: start + 6)
    out.store(segment.storeID, at: start + 8)
    out.store(segment.number, at: start + 16)
    out.store(UInt32(table.count), at: start + 20)
    out.store(coverage.length, at: start + 24)
    out.store(coverage.chain, at: start + 32)
    out.store(checksum, at: start + 36)
    let head = UnsafeRawBufferPointer(rebasing: out.bytes[start..<(start + 60)])
    out.store(CRC32C.checksum(head), at: start + 60)
  }

  /// Reads a table; nil where the bytes are none of this segment, or damaged.
  static func read(
    _ mapped: MappedBytes, of segment: SegmentHeader
  ) -> (table: EntryTable, coverage: Coverage)? {
    let bytes = mapped.bytes
    guard bytes.count >= headerCount, bytes.prefix(6).elementsEqual(magic),
      bytes.loadLittle(6, UInt16.self) == ArchiveFormat.version,
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<60]))
        == bytes.loadLittle(60, UInt32.self),
      bytes.loadLittle(8, UInt64.self) == segment.storeID,
      bytes.loadLittle(16, UInt32.self) == segment.number
    else { return nil }
    let count = Int(bytes.loadLittle(20, UInt32.self))
    let entries = UnsafeRawBufferPointer(rebasing: bytes[headerCount...])
    guard entries.count == count * Entry.byteCount,
      CRC32C.checksum(entries) == bytes.loadLittle(36, UInt32.self)
    else { return nil }
    let table = EntryTable(mapped, from: headerCount, count: count)
    let coverage = Coverage(
      length: bytes.loadLittle(24, UInt64.self), chain: bytes.loadLittle(32, UInt32.self))
    guard (0..<count).allSatisfy({ table[$0].isPlausible(within: coverage.length) }) else {
      return nil
    }
    return (table, coverage)
  }
}
