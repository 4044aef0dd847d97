/// CRC-32C (Castagnoli), sixteen bytes at a time (“slicing-by-16”, after Kounavis and Berry 2005).
package enum CRC32C {
  private static let tableCount = 16

  /// Table `n` has the checksums of a byte followed by `n` zeros.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: tableCount * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0x82F6_3B78 }
      tables[byte] = value
    }
    for index in 256..<(tableCount * 256) {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()

  /// The checksum of bytes, or of bytes that follow those of `seed`.
  package static func checksum(_ bytes: UnsafeRawBufferPointer, seed: UInt32 = 0) -> UInt32 {
    guard let base = bytes.baseAddress else { return seed }
    return tables.withUnsafeBufferPointer { tables in
      guard let table = tables.baseAddress else { return seed }
      var crc = ~seed
      var place = base
      var left = bytes.count
      while left >= 16 {
        let low = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self)) ^ UInt64(crc)
        let high = UInt64(
          littleEndian: place.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        // The two halves wait for nothing of each other.
        crc = eight(table + 2048, low) ^ eight(table, high)
        place += 16
        left &-= 16
      }
      while left > 0 {
        let index = Int(truncatingIfNeeded: (crc ^ UInt32(place.load(as: UInt8.self))) & 0xFF)
        crc = crc &>> 8 ^ table[index]
        place += 1
        left &-= 1
      }
      return ~crc
    }
  }

  /// What eight bytes add; the first of them by the last of eight tables.
  @inline(__always)
  private static func eight(_ table: UnsafePointer<UInt32>, _ word: UInt64) -> UInt32 {
    let first =
      table[1792 &+ Int(word & 0xFF)] ^ table[1536 &+ Int(word &>> 8 & 0xFF)]
      ^ table[1280 &+ Int(word &>> 16 & 0xFF)] ^ table[1024 &+ Int(word &>> 24 & 0xFF)]
    let second =
      table[768 &+ Int(word &>> 32 & 0xFF)] ^ table[512 &+ Int(word &>> 40 & 0xFF)]
      ^ table[256 &+ Int(word &>> 48 & 0xFF)] ^ table[Int(word &>> 56)]
    return first ^ second
  }
}

/// SipHash-2-4 with 128 bits of result (Aumasson and Bernstein): nobody who does not know the
/// store's own key can make two keys of bulletins that it takes for one.
struct KeyHash: Hashable, Sendable, BitwiseCopyable {
  var low: UInt64
  var high: UInt64

  init(_ key: String, secret: (UInt64, UInt64)) {
    var text = key
    self = text.withUTF8 { KeyHash(UnsafeRawBufferPointer($0), secret) }
  }

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ bytes: UnsafeRawBufferPointer, _ secret: (UInt64, UInt64)) {
    var state = State(
      v0: secret.0 ^ 0x736f_6d65_7073_6575, v1: secret.1 ^ 0x646f_7261_6e64_6f6d ^ 0xEE,
      v2: secret.0 ^ 0x6c79_6765_6e65_7261, v3: secret.1 ^ 0x7465_6462_7974_6573)
    var index = 0
    while index + 8 <= bytes.count {
      state.add(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    for (place, byte) in bytes[index...].enumerated() { last |= UInt64(byte) << UInt64(place * 8) }
    state.add(last)
    state.v2 ^= 0xEE
    for _ in 0..<4 { state.round() }
    low = state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    state.v1 ^= 0xDD
    for _ in 0..<4 { state.round() }
    high = state.v0 ^ state.v1 ^ state.v2 ^ state.v3
  }

  private struct State {
    var v0: UInt64
    var v1: UInt64
    var v2: UInt64
    var v3: UInt64

    mutating func add(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func round() {
      v0 = v0 &+ v1
      v1 = Self.turned(v1, 13) ^ v0
      v0 = Self.turned(v0, 32)
      v2 = v2 &+ v3
      v3 = Self.turned(v3, 16) ^ v2
      v0 = v0 &+ v3
      v3 = Self.turned(v3, 21) ^ v0
      v2 = v2 &+ v1
      v1 = Self.turned(v1, 17) ^ v2
      v2 = Self.turned(v2, 32)
    }

    static func turned(_ word: UInt64, _ count: UInt64) -> UInt64 {
      word &<< count | word &>> (64 &- count)
    }
  }
}
