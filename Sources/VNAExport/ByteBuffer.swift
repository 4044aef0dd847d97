/// A growable block of raw bytes that keeps its memory from one document to the next.
///
/// The writers of formats stand on it. Its memory has one owner, so it may move to another task:
/// hence `Sendable`, which the compiler cannot see through a pointer.
package struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private(set) var base: UnsafeMutableRawPointer
  private var capacity: Int
  /// The number of bytes written.
  package private(set) var count = 0

  /// Makes an empty buffer with room for `capacity` bytes.
  package init(capacity: Int = 1 << 16) {
    self.capacity = max(capacity, 64)
    base = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { base.deallocate() }

  /// What was written, valid only during `body`.
  package func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Forgets what was written, and keeps the memory.
  package mutating func removeAll() { count = 0 }

  /// Makes room for `extra` more bytes.
  @inline(__always) package mutating func reserve(_ extra: Int) {
    if capacity - count < extra { grow(extra) }
  }

  @inline(never) private mutating func grow(_ extra: Int) {
    let larger = max(count + extra, capacity * 2)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    moved.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = moved
    capacity = larger
  }

  /// Counts bytes that the caller has put at `base + count` after reserving room for them.
  @inline(__always) mutating func advance(_ bytes: Int) { count += bytes }

  /// Adds one byte.
  @inline(__always) package mutating func append(_ byte: UInt8) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Adds bytes as they are.
  @inline(__always) package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }

  /// Adds a literal.
  @inline(__always) package mutating func append(_ literal: StaticString) {
    if literal.hasPointerRepresentation {
      append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    } else {
      literal.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
    }
  }

  /// Adds a string as it is.
  package mutating func append(text string: String) {
    string.withUTF8Bytes { append($0) }
  }

  /// Adds the decimal digits of a number.
  package mutating func append(decimal number: Int64) {
    var rest = number.magnitude
    reserve(20)
    if number < 0 { append(UInt8(ascii: "-")) }
    var digits = 1
    var limit: UInt64 = 10
    while rest >= limit {
      digits += 1
      // 10^19 is the last power of ten that fits.
      if digits == 20 { break }
      limit *= 10
    }
    for place in stride(from: digits - 1, through: 0, by: -1) {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      base.storeBytes(
        of: UInt8(truncatingIfNeeded: digit) + 48, toByteOffset: count + place, as: UInt8.self)
      rest = quotient
    }
    count += digits
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
