/// A growable block of raw bytes, little-endian, that keeps its memory from one batch to the next.
///
/// Its memory has one owner, so it may move to another task: hence `Sendable`, which the compiler
/// cannot see through a pointer.
struct RecordBuffer: ~Copyable, @unchecked Sendable {
  private(set) var base: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1 << 12) {
    self.capacity = max(capacity, 64)
    base = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { base.deallocate() }

  /// Gives the memory away, to be read only.
  consuming func mapped() -> MappedBytes {
    let bytes = UnsafeRawBufferPointer(start: base, count: count)
    discard self
    return MappedBytes(bytes) { $0.deallocate() }
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  mutating func removeAll() { count = 0 }

  /// Forgets all bytes from `count` on.
  mutating func truncate(to count: Int) { self.count = min(count, self.count) }

  /// Gives memory back that one large batch took.
  mutating func shrink(to limit: Int) {
    guard capacity > limit, count <= limit else { return }
    resize(limit)
  }

  @inline(__always) mutating func reserve(_ extra: Int) {
    if capacity - count < extra { resize(max(count + extra, capacity * 2)) }
  }

  @inline(never) private mutating func resize(_ size: Int) {
    let moved = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    moved.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = moved
    capacity = size
  }

  @inline(__always) mutating func append(byte: UInt8) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  @inline(__always) mutating func append<Integer: FixedWidthInteger>(_ value: Integer) {
    reserve(MemoryLayout<Integer>.size)
    base.storeBytes(of: value.littleEndian, toByteOffset: count, as: Integer.self)
    count += MemoryLayout<Integer>.size
  }

  /// Puts a number over bytes that are there.
  @inline(__always) mutating func store<Integer: FixedWidthInteger>(
    _ value: Integer, at offset: Int
  ) {
    precondition(offset >= 0 && offset + MemoryLayout<Integer>.size <= count)
    base.storeBytes(of: value.littleEndian, toByteOffset: offset, as: Integer.self)
  }

  /// A number of seven bits a byte, the lowest first.
  @inline(__always) mutating func append(varint value: UInt64) {
    reserve(10)
    var rest = value
    while rest >= 0x80 {
      base.storeBytes(
        of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: count, as: UInt8.self)
      count += 1
      rest >>= 7
    }
    base.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: count, as: UInt8.self)
    count += 1
  }

  @inline(__always) mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }

  mutating func append(zeros: Int) {
    reserve(zeros)
    (base + count).initializeMemory(as: UInt8.self, repeating: 0, count: zeros)
    count += zeros
  }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }
}

/// Reads what `RecordBuffer` wrote; bytes that are no such thing throw and never trap.
struct RecordReader {
  struct Malformed: Error {}

  let bytes: UnsafeRawBufferPointer
  private(set) var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var remaining: Int { bytes.count - offset }

  @inline(__always) mutating func byte() throws(Malformed) -> UInt8 {
    guard offset < bytes.count else { throw Malformed() }
    defer { offset += 1 }
    return bytes[offset]
  }

  @inline(__always) mutating func integer<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type = Integer.self
  ) throws(Malformed) -> Integer {
    guard remaining >= MemoryLayout<Integer>.size else { throw Malformed() }
    defer { offset += MemoryLayout<Integer>.size }
    return Integer(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Integer.self))
  }

  @inline(__always) mutating func varint() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      if shift == 63, byte > 1 { throw Malformed() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      if shift > 63 { throw Malformed() }
    }
  }

  /// A number of things that take at least a byte each: never more than bytes are left.
  mutating func count() throws(Malformed) -> Int {
    let value = try varint()
    guard value <= UInt64(remaining) else { throw Malformed() }
    return Int(value)
  }

  mutating func slice(_ count: Int) throws(Malformed) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= remaining else { throw Malformed() }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)])
  }

  mutating func text(_ count: Int) throws(Malformed) -> String {
    String(decoding: try slice(count), as: UTF8.self)
  }
}
