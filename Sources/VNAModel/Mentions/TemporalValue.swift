/// What a date expression names: a point, a span or several points of time.
///
/// Its notation is that of ISO 8601 and EDTF with the parts of day of TIMEX3: `2025-05-08`,
/// `2025-05`, `2025`, `202X`, `XXXX-05-08`, `2025-10-16TMO`, `2025-10-16T14:30`,
/// `2025-10-20/2025-10-22`, `2025-10-14,2025-10-15`. Parsing what it prints gives it back.
public enum TemporalValue: Hashable, Sendable {
  /// One day, month, year, decade or time of day.
  case point(TemporalPoint)
  /// From one point to another, both included.
  case range(TemporalPoint, TemporalPoint)
  /// Two or more separate points.
  case set([TemporalPoint])

  /// The points it is made of, in order.
  public var points: [TemporalPoint] {
    switch self {
    case .point(let point): [point]
    case .range(let first, let last): [first, last]
    case .set(let points): points
    }
  }

  /// The first of its points; makes no array.
  package var firstPoint: TemporalPoint? {
    switch self {
    case .point(let point): point
    case .range(let first, _): first
    case .set(let points): points.first
    }
  }

  /// The last of its points; makes no array.
  package var lastPoint: TemporalPoint? {
    switch self {
    case .point(let point): point
    case .range(_, let last): last
    case .set(let points): points.last
    }
  }

  /// The first and the last day it covers, where the year is known.
  public var days: ClosedRange<CivilDate>? {
    if case .point(let point) = self { return point.days }
    guard let first = firstPoint?.days?.lowerBound, let last = lastPoint?.days?.upperBound,
      first <= last
    else { return nil }
    return first...last
  }

  /// The same in EDTF (ISO 8601-2, level 2), where EDTF can say it: it knows no part of day.
  public var edtf: String? {
    guard hasEDTF else { return nil }
    if case .set = self { return "{" + description + "}" }
    return description
  }

  /// Whether EDTF can say it.
  package var hasEDTF: Bool {
    switch self {
    case .point(let point): point.time == nil
    case .range(let first, let last): first.time == nil && last.time == nil
    case .set(let points): points.allSatisfy { $0.time == nil }
    }
  }
}

extension TemporalValue: CustomStringConvertible {
  /// The notation.
  public var description: String {
    var text = ""
    withNotation { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Calls `body` with the bytes of the notation, which lie on the stack.
  package func withNotation(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let length = NotationWriter.longestPoint
    switch self {
    case .point(let point):
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { room in
        var writer = NotationWriter(room)
        writer.append(point)
        body(writer.bytes)
      }
    case .range(let first, let last):
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length * 2) { room in
        var writer = NotationWriter(room)
        writer.append(first)
        writer.append(UInt8(ascii: "/"))
        writer.append(last)
        body(writer.bytes)
      }
    case .set(let points):
      withUnsafeTemporaryAllocation(
        of: UInt8.self, capacity: length * max(points.count, 1)
      ) { room in
        var writer = NotationWriter(room)
        for (index, point) in points.enumerated() {
          if index > 0 { writer.append(UInt8(ascii: ",")) }
          writer.append(point)
        }
        body(writer.bytes)
      }
    }
  }

  /// Reads the notation; nil for anything else.
  public init?(_ notation: String) {
    if notation.utf8.contains(UInt8(ascii: "/")) {
      let ends = notation.split(separator: "/", omittingEmptySubsequences: false)
      guard ends.count == 2, let first = TemporalPoint(ends[0]), let last = TemporalPoint(ends[1])
      else { return nil }
      self = .range(first, last)
    } else if notation.utf8.contains(UInt8(ascii: ",")) {
      let members = notation.split(separator: ",", omittingEmptySubsequences: false)
      let points = members.compactMap { TemporalPoint($0) }
      guard points.count == members.count else { return nil }
      self = .set(points)
    } else {
      guard let point = TemporalPoint(notation) else { return nil }
      self = .point(point)
    }
  }
}

extension TemporalValue: Codable {
  /// Reads the notation.
  public init(from decoder: any Decoder) throws {
    let notation = try decoder.singleValueContainer().decode(String.self)
    guard let value = TemporalValue(notation) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a date value: \(notation)"))
    }
    self = value
  }

  /// Writes the notation.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
