/// Memory for very many lists of bytes that grow at the same time.
///
/// A list is a chain of slices, each twice as large as the one before up to a bound; the last four
/// bytes of a slice say where the next begins. Nothing is moved when a list grows. The memory has
/// one owner, so it may move to another task.
struct PostingArena: ~Copyable, @unchecked Sendable {
  /// The end of a list that grows.
  struct Tail: BitwiseCopyable {
    /// Where the list begins.
    var start: UInt32
    /// Where its next byte goes.
    var cursor: UInt32
    /// Where the slice's room for bytes ends.
    var limit: UInt32
    var size: UInt32
  }

  private static let firstSize: UInt32 = 16
  private static let lastSize: UInt32 = 4096

  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  private var used = 0

  init(capacity: Int = 1 << 20) {
    self.capacity = capacity
    base = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { base.deallocate() }

  /// A new list.
  mutating func makeList() -> Tail {
    let start = allocate(Self.firstSize)
    return Tail(
      start: start, cursor: start, limit: start &+ Self.firstSize &- 4, size: Self.firstSize)
  }

  private mutating func allocate(_ size: UInt32) -> UInt32 {
    if used + Int(size) > capacity {
      // Lists are found by 32-bit numbers; a part is cut long before they are used up.
      precondition(used + Int(size) <= Int(UInt32.max))
      let larger = max(capacity * 2, used + Int(size))
      let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
      moved.copyMemory(from: base, byteCount: used)
      base.deallocate()
      base = moved
      capacity = larger
    }
    defer { used += Int(size) }
    return UInt32(truncatingIfNeeded: used)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8, to tail: inout Tail) {
    if tail.cursor == tail.limit { grow(&tail) }
    base.storeBytes(of: byte, toByteOffset: Int(tail.cursor), as: UInt8.self)
    tail.cursor &+= 1
  }

  @inline(never)
  private mutating func grow(_ tail: inout Tail) {
    let size = min(tail.size &* 2, Self.lastSize)
    let next = allocate(size)
    base.storeBytes(of: next, toByteOffset: Int(tail.limit), as: UInt32.self)
    tail.cursor = next
    tail.limit = next &+ size &- 4
    tail.size = size
  }

  @inline(__always)
  mutating func append(varint value: UInt32, to tail: inout Tail) {
    // Nearly all numbers are small and have room.
    if value < 0x80, tail.cursor != tail.limit {
      base.storeBytes(
        of: UInt8(truncatingIfNeeded: value), toByteOffset: Int(tail.cursor), as: UInt8.self)
      tail.cursor &+= 1
      return
    }
    if value < 0x4000, tail.limit &- tail.cursor >= 2 {
      let pair = UInt16(truncatingIfNeeded: value & 0x7F | 0x80 | (value &>> 7) &<< 8)
      base.storeBytes(of: pair.littleEndian, toByteOffset: Int(tail.cursor), as: UInt16.self)
      tail.cursor &+= 2
      return
    }
    appendLong(value, to: &tail)
  }

  @inline(never)
  private mutating func appendLong(_ value: UInt32, to tail: inout Tail) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80, to: &tail)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest), to: &tail)
  }

  /// Adds all bytes of a list to `out`.
  func copy(_ tail: Tail, to out: inout RecordBuffer) {
    var start = tail.start
    var size = Self.firstSize
    while true {
      let limit = start &+ size &- 4
      let isLast = limit == tail.limit
      let end = isLast ? tail.cursor : limit
      out.append(UnsafeRawBufferPointer(start: base + Int(start), count: Int(end &- start)))
      if isLast { return }
      start = base.load(fromByteOffset: Int(limit), as: UInt32.self)
      size = min(size &* 2, Self.lastSize)
    }
  }
}
