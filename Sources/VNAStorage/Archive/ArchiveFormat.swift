import VNAModel

/// The format on disk, number 1: see Docs/storage.md, which has it byte by byte. All numbers are
/// little-endian.
enum ArchiveFormat {
  static let version: UInt16 = 1
  static let manifest = "MANIFEST"
  static let lock = "LOCK"
  /// The largest batch.
  static let maximumFrame = 1 << 30
  /// No archive counts so far: a sequence number from here on is damage.
  static let sequenceEnd: UInt64 = 1 << 62

  static func segment(_ number: UInt32) -> String { padded(number) + ".vlog" }
  static func keyTable(_ number: UInt32) -> String { padded(number) + ".vkey" }

  static func padded(_ number: UInt32) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// The number of a segment's file, by its name.
  static func segmentNumber(_ name: String) -> UInt32? {
    name.hasSuffix(".vlog") ? UInt32(name.dropLast(5)) : nil
  }
}

/// The first bytes of a segment.
struct SegmentHeader: Hashable, Sendable {
  static let byteCount = 32
  private static let magic: [UInt8] = Array("VNALOG".utf8)

  var storeID: UInt64
  var number: UInt32

  func append(to out: inout RecordBuffer) {
    let start = out.count
    Self.magic.withUnsafeBytes { out.append($0) }
    out.append(ArchiveFormat.version)
    out.append(storeID)
    out.append(number)
    out.append(zeros: 8)
    out.append(CRC32C.checksum(UnsafeRawBufferPointer(rebasing: out.bytes[start...])))
  }

  enum Failure: Error { case damaged, newer }

  init(storeID: UInt64, number: UInt32) {
    self.storeID = storeID
    self.number = number
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    guard bytes.count >= Self.byteCount, bytes.prefix(6).elementsEqual(Self.magic) else {
      throw .damaged
    }
    let head = UnsafeRawBufferPointer(rebasing: bytes[..<28])
    guard CRC32C.checksum(head) == bytes.loadLittle(28, UInt32.self) else { throw .damaged }
    guard bytes.loadLittle(6, UInt16.self) == ArchiveFormat.version else { throw .newer }
    storeID = bytes.loadLittle(8, UInt64.self)
    number = bytes.loadLittle(16, UInt32.self)
  }

  /// What the first frame has in the place of the checksum of the one before.
  var chain: UInt32 { number &* 0x9E37_79B9 ^ UInt32(truncatingIfNeeded: storeID) }
}

/// The head of a frame: one batch, whole or not there.
struct FrameHeader: Hashable, Sendable {
  static let byteCount = 56
  static let magic: [UInt8] = [0x56, 0x4E, 0x41, 0xB1]

  /// The bytes of the records that follow.
  var length: UInt32
  var count: UInt32
  /// Where the frame stands in its segment: what an old block of the drive brings back is told
  /// from what was written here.
  var offset: UInt64
  /// Up to where the segment was known to be on the drive when the frame was written: damage
  /// before it is no torn write.
  var synced: UInt64
  /// The sequence number of the first record.
  var sequence: UInt64
  /// The checksum of the head before, so that frames follow each other without a hole.
  var chain: UInt32
  /// The checksum of the records' checksums.
  var checksums: UInt32
  var segment: UInt32

  /// Writes the head over room that was left for it, and tells its own checksum.
  func store(at start: Int, in out: inout RecordBuffer, storeID: UInt64) -> UInt32 {
    for (place, byte) in Self.magic.enumerated() { out.store(byte, at: start + place) }
    out.store(length, at: start + 4)
    out.store(count, at: start + 8)
    out.store(segment, at: start + 12)
    out.store(offset, at: start + 16)
    out.store(synced, at: start + 24)
    out.store(sequence, at: start + 32)
    out.store(chain, at: start + 40)
    out.store(checksums, at: start + 44)
    out.store(UInt32(0), at: start + 48)
    let head = UnsafeRawBufferPointer(rebasing: out.bytes[start..<(start + 52)])
    let own = CRC32C.checksum(head, seed: Self.seed(storeID))
    out.store(own, at: start + 52)
    return own
  }

  private static func seed(_ storeID: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: storeID ^ storeID >> 32)
  }

  /// Reads a head; nil where the bytes are none of this store.
  static func read(
    _ bytes: UnsafeRawBufferPointer, storeID: UInt64
  ) -> (header: FrameHeader, own: UInt32)? {
    guard bytes.count >= byteCount, bytes.prefix(4).elementsEqual(magic) else { return nil }
    let head = UnsafeRawBufferPointer(rebasing: bytes[..<52])
    let own = bytes.loadLittle(52, UInt32.self)
    guard CRC32C.checksum(head, seed: seed(storeID)) == own else { return nil }
    let header = FrameHeader(
      length: bytes.loadLittle(4, UInt32.self), count: bytes.loadLittle(8, UInt32.self),
      offset: bytes.loadLittle(16, UInt64.self), synced: bytes.loadLittle(24, UInt64.self),
      sequence: bytes.loadLittle(32, UInt64.self), chain: bytes.loadLittle(40, UInt32.self),
      checksums: bytes.loadLittle(44, UInt32.self), segment: bytes.loadLittle(12, UInt32.self))
    return (header, own)
  }
}

/// The head of a record; the key, the engine, the annotation and the source follow.
struct RecordHeader: Hashable, Sendable {
  static let byteCount = 56

  enum Kind: UInt8 {
    case bulletin = 1
    case removal = 2
  }

  var length: UInt32
  var checksum: UInt32
  var kind: Kind
  var engineLength: UInt16
  var keyLength: UInt32
  var annotationLength: UInt32
  var version: UInt32
  var sequence: UInt64
  var id: (UInt64, UInt64)
  var firstDay: Int32
  var lastDay: Int32

  /// The day that stands for an unknown one.
  static let unknownDay = Int32.min

  static func == (left: RecordHeader, right: RecordHeader) -> Bool {
    left.checksum == right.checksum && left.sequence == right.sequence
  }

  func hash(into hasher: inout Hasher) { hasher.combine(sequence) }

  /// Writes the head over room that was left for it; the record ends where `out` does.
  func store(at start: Int, in out: inout RecordBuffer) -> UInt32 {
    out.store(UInt32(out.count - start), at: start)
    out.store(kind.rawValue, at: start + 8)
    out.store(UInt8(0), at: start + 9)
    out.store(engineLength, at: start + 10)
    out.store(keyLength, at: start + 12)
    out.store(annotationLength, at: start + 16)
    out.store(version, at: start + 20)
    out.store(sequence, at: start + 24)
    out.store(id.0, at: start + 32)
    out.store(id.1, at: start + 40)
    out.store(firstDay, at: start + 48)
    out.store(lastDay, at: start + 52)
    let own = CRC32C.checksum(UnsafeRawBufferPointer(rebasing: out.bytes[(start + 8)...]))
    out.store(own, at: start + 4)
    return own
  }

  /// Reads the head of the record that `bytes` begin with, and checks it; nil where it is damaged.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.byteCount else { return nil }
    length = bytes.loadLittle(0, UInt32.self)
    checksum = bytes.loadLittle(4, UInt32.self)
    guard length >= Self.byteCount, Int(length) <= bytes.count,
      let kind = Kind(rawValue: bytes[8])
    else { return nil }
    self.kind = kind
    engineLength = bytes.loadLittle(10, UInt16.self)
    keyLength = bytes.loadLittle(12, UInt32.self)
    annotationLength = bytes.loadLittle(16, UInt32.self)
    version = bytes.loadLittle(20, UInt32.self)
    sequence = bytes.loadLittle(24, UInt64.self)
    id = (bytes.loadLittle(32, UInt64.self), bytes.loadLittle(40, UInt64.self))
    firstDay = bytes.loadLittle(48, Int32.self)
    lastDay = bytes.loadLittle(52, Int32.self)
    let parts = Int(keyLength) + Int(engineLength) + Int(annotationLength)
    guard parts <= Int(length) - Self.byteCount, sequence < ArchiveFormat.sequenceEnd else {
      return nil
    }
    let body = UnsafeRawBufferPointer(rebasing: bytes[8..<Int(length)])
    guard CRC32C.checksum(body) == checksum else { return nil }
  }

  init(
    kind: Kind, engineLength: UInt16, keyLength: UInt32, annotationLength: UInt32, version: UInt32,
    sequence: UInt64, id: (UInt64, UInt64), firstDay: Int32, lastDay: Int32
  ) {
    length = 0
    checksum = 0
    self.kind = kind
    self.engineLength = engineLength
    self.keyLength = keyLength
    self.annotationLength = annotationLength
    self.version = version
    self.sequence = sequence
    self.id = id
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  var keyRange: Range<Int> { Self.byteCount..<(Self.byteCount + Int(keyLength)) }
  var engineRange: Range<Int> {
    keyRange.upperBound..<(keyRange.upperBound + Int(engineLength))
  }
  var annotationRange: Range<Int> {
    engineRange.upperBound..<(engineRange.upperBound + Int(annotationLength))
  }
  var sourceRange: Range<Int> { annotationRange.upperBound..<Int(length) }
}

extension UnsafeRawBufferPointer {
  /// A little-endian number; the caller has checked that it is there.
  @inline(__always)
  func loadLittle<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ offset: Int, _ type: Integer.Type
  ) -> Integer {
    Integer(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

extension ContentID {
  /// The notation of the two words of a content id.
  static func notation(_ id: (UInt64, UInt64)) -> String {
    var digits = Array("vna:".utf8)
    for word in [id.0, id.1] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
        digits.append(digit < 10 ? 48 + digit : 87 + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The two words of a notation; nil for anything else.
  static func words(_ notation: String) -> (UInt64, UInt64)? {
    guard notation.utf8.count == 36, notation.hasPrefix("vna:") else { return nil }
    let digits = notation.dropFirst(4)
    guard digits.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }),
      let first = UInt64(digits.prefix(16), radix: 16),
      let second = UInt64(digits.suffix(16), radix: 16)
    else { return nil }
    return (first, second)
  }
}
