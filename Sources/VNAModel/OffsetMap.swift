/// The unit in which spans are written.
public enum OffsetUnit: String, Codable, Hashable, Sendable, CaseIterable {
  /// UTF-8 bytes, as in Swift, Go and Rust.
  case utf8
  /// UTF-16 code units, as in JavaScript and Java.
  case utf16
  /// Unicode scalars, as in Python.
  case scalar
}

/// Translates byte offsets of a source into another unit and back.
///
/// It notes the count at every 256th byte, so one look-up reads at most 256 bytes.
public struct OffsetMap: Sendable {
  /// The source whose offsets it translates.
  public let source: SourceText
  /// The unit other than bytes.
  public let unit: OffsetUnit
  /// The offset in `unit` of byte 0, 256, 512 …; empty for `utf8`.
  private let marks: [UInt32]
  private static let stride = 256

  /// Reads the source once; nothing is read for ``OffsetUnit/utf8``.
  public init(_ source: SourceText, unit: OffsetUnit) {
    self.source = source
    self.unit = unit
    guard unit != .utf8 else {
      marks = []
      return
    }
    var marks: [UInt32] = []
    marks.reserveCapacity(source.count / Self.stride + 1)
    source.withBytes { buffer in
      let bytes = UnsafeRawBufferPointer(buffer)
      var count = 0
      for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
        marks.append(UInt32(count))
        let end = min(start + Self.stride, bytes.count)
        count += Self.width(of: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), unit)
      }
    }
    self.marks = marks
  }

  /// The units that a byte adds: a lead byte adds those of its scalar, the others none.
  private static func width(of byte: UInt8, _ unit: OffsetUnit) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }

  /// The units that the scalars add whose lead bytes are in `bytes`, eight bytes at a time.
  private static func width(of bytes: UnsafeRawBufferPointer, _ unit: OffsetUnit) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    var count = 0
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Shifting left brings the lower bits of a byte to its top, whatever the byte order.
      let trailing = word & ~(word << 1) & high
      count += 8 - trailing.nonzeroBitCount
      if unit == .utf16 {
        let leadsOfFour = word & (word << 1) & (word << 2) & (word << 3) & high
        count += leadsOfFour.nonzeroBitCount
      }
      index += 8
    }
    for byte in bytes[index...] { count += width(of: byte, unit) }
    return count
  }

  /// The offset in ``unit`` of a byte offset; what lies beyond the end counts as the end.
  public func offset(ofByte byte: Int) -> Int {
    let byte = min(max(byte, 0), source.count)
    guard unit != .utf8 else { return byte }
    guard !marks.isEmpty else { return 0 }
    let mark = min(byte / Self.stride, marks.count - 1)
    return source.withBytes { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      let rest = UnsafeRawBufferPointer(rebasing: bytes[(mark * Self.stride)..<byte])
      return Int(marks[mark]) + Self.width(of: rest, unit)
    }
  }

  /// What a span covers in ``unit``. Of a map to UTF-16, `NSRange(map.range(of: span))` is what
  /// Foundation's and UIKit's APIs take. A look-up reads at most 512 bytes, however long the source is.
  public func range(of span: Span) -> Range<Int> {
    let start = offset(ofByte: Int(span.start))
    return start..<max(start, offset(ofByte: Int(span.end)))
  }

  /// The byte offset of an offset in ``unit``; nil beyond the end and between two surrogates.
  public func byte(ofOffset offset: Int) -> Int? {
    guard unit != .utf8 else { return (0...source.count).contains(offset) ? offset : nil }
    guard offset > 0 else { return offset == 0 ? 0 : nil }
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(marks[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var index = (low - 1) * Self.stride
    var count = Int(marks[low - 1])
    while index < source.count {
      let byte = source.bytes[index]
      if byte & 0xC0 != 0x80 {
        if count >= offset { return count == offset ? index : nil }
        count += Self.width(of: byte, unit)
      }
      index += 1
    }
    return count == offset ? index : nil
  }
}

extension CodingUserInfoKey {
  /// For decoding: the ``SourceText`` of the bulletin, where the JSON does not hold `source.text`, and
  /// for parts of a bulletin by themselves, as a `[Person]`.
  public static var bulletinSource: CodingUserInfoKey { key("org.vnakit.source") }
  /// For encoding: an ``OffsetMap`` of the bulletin's source, to write spans in its unit.
  public static var bulletinOffsets: CodingUserInfoKey { key("org.vnakit.offsets") }
  /// For encoding: `false` leaves `source.text` out, which is written otherwise. Decoding then needs
  /// ``bulletinSource``.
  public static var bulletinIncludesSource: CodingUserInfoKey { key("org.vnakit.include-source") }

  private static func key(_ name: String) -> CodingUserInfoKey {
    guard let key = CodingUserInfoKey(rawValue: name) else {
      preconditionFailure("a CodingUserInfoKey takes any name")
    }
    return key
  }
}
