/// A half-open range of the source in UTF-8 bytes.
///
/// Offsets count the bytes of the buffer in ``SourceText``; a record is at most 4 GiB.
public struct Span: Hashable, Sendable {
  /// The first byte.
  public var start: UInt32
  /// The byte after the last.
  public var end: UInt32

  /// Makes a span of two byte offsets.
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// Makes a span of a range of byte offsets.
  public init(_ range: Range<Int>) {
    self.init(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  /// The span as a range of integers, for subscripting a buffer.
  public var range: Range<Int> { Int(start)..<Int(max(start, end)) }
  /// The length in bytes.
  public var count: Int { range.count }
  /// Whether the span covers nothing.
  public var isEmpty: Bool { end <= start }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two spans share a byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}

extension Span: Codable {
  private enum CodingKeys: String, CodingKey { case start, end }

  /// Reads the two offsets as they stand; ``Bulletin`` turns other units into bytes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    start = try container.decode(UInt32.self, forKey: .start)
    end = try container.decode(UInt32.self, forKey: .end)
  }

  /// Writes the two offsets, in the units of the map in `userInfo`
  /// (``/VNAModel/Swift/CodingUserInfoKey/bulletinOffsets``) if there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let map = encoder.userInfo[.bulletinOffsets] as? OffsetMap
    try container.encode(map?.offset(ofByte: Int(start)) ?? Int(start), forKey: .start)
    try container.encode(map?.offset(ofByte: Int(end)) ?? Int(end), forKey: .end)
  }
}
