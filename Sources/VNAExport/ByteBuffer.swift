/// A growable block of raw bytes that keeps its memory from one document to the next.
///
/// The writers of formats stand on it. Its memory has one owner, so it may move to another task:
/// hence `Sendable`, which the compiler cannot see through a pointer.
package struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private var base: UnsafeMutableRawPointer
  /// Where the next byte goes.
  private var end: UnsafeMutableRawPointer
  private var limit: UnsafeMutableRawPointer

  /// Makes an empty buffer with room for `capacity` bytes.
  package init(capacity: Int = 1 << 16) {
    let capacity = max(capacity, 64)
    base = .allocate(byteCount: capacity, alignment: 16)
    end = base
    limit = base + capacity
  }

  deinit { base.deallocate() }

  /// The number of bytes written.
  package var count: Int { end - base }

  /// What was written, valid only during `body`.
  package func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Forgets what was written, and keeps the memory.
  package mutating func removeAll() { end = base }

  /// Makes room for `room` bytes, and lets `write` put at most as many there.
  @inline(__always) mutating func withRoom(_ room: Int, _ write: (inout ByteCursor) -> Void) {
    if limit - end < room { grow(room) }
    var cursor = ByteCursor(at: end)
    write(&cursor)
    assert(cursor.at - end <= room, "more was written than there is room for")
    end = cursor.at
  }

  @inline(never) private mutating func grow(_ room: Int) {
    let count = count
    let capacity = max(count + room, (limit - base) * 2)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    moved.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = moved
    end = moved + count
    limit = moved + capacity
  }

  /// Adds one byte.
  @inline(__always) package mutating func append(_ byte: UInt8) {
    withRoom(1) { $0.put(byte) }
  }

  /// Adds bytes as they are.
  @inline(__always) package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    withRoom(bytes.count) { $0.put(bytes) }
  }

  /// Adds a literal.
  @inline(__always) package mutating func append(_ literal: StaticString) {
    withRoom(literal.byteCount) { $0.put(literal) }
  }

  /// Adds a string as it is.
  package mutating func append(text string: String) {
    string.withUTF8Bytes { append($0) }
  }

  /// Adds the decimal digits of a number.
  package mutating func append(decimal number: Int64) {
    withRoom(ByteCursor.roomForDecimal) { $0.put(decimal: number) }
  }
}

extension String {
  /// Calls `body` with the bytes, copying them only where they are not already in one piece.
  @inline(__always) func withUTF8Bytes<R>(
    _ body: (UnsafeRawBufferPointer) throws -> R
  ) rethrows -> R {
    if let result = try utf8.withContiguousStorageIfAvailable({
      try body(UnsafeRawBufferPointer($0))
    }) {
      return result
    }
    return try Array(utf8).withUnsafeBytes(body)
  }
}
