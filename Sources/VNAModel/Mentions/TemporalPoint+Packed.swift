// The parts of a point as small integers.

extension TemporalPoint.Year {
  /// The number times four and the case; numbers beyond any calendar are cut.
  @inlinable var packed: Int32 {
    func cut(_ number: Int) -> Int32 { Int32(max(-0x1000_0000, min(0x1000_0000, number))) &* 4 }
    return switch self {
    case .unknown: 0
    case .year(let year): cut(year) | 1
    case .decade(let decade): cut(decade) | 2
    case .century(let century): cut(century) | 3
    }
  }

  @inlinable init(packed: Int32) {
    let number = Int(packed &>> 2)
    switch packed & 3 {
    case 0: self = .unknown
    case 1: self = .year(number)
    case 2: self = .decade(number)
    default: self = .century(number)
    }
  }
}

extension TemporalPoint.Time {
  /// A part of the day as 1 to 5, a clock time as its hour and minute with the highest bit.
  @inlinable var packed: UInt16 {
    switch self {
    case .morning: 1
    case .midday: 2
    case .afternoon: 3
    case .evening: 4
    case .night: 5
    case .clock(let hour, let minute):
      0x8000 | UInt16(max(0, min(hour, 127))) &<< 8 | UInt16(UInt8(clamping: minute))
    }
  }

  /// The time of a packed one; nil for 0.
  @inlinable init?(packed: UInt16) {
    switch packed {
    case 1: self = .morning
    case 2: self = .midday
    case 3: self = .afternoon
    case 4: self = .evening
    case 5: self = .night
    case 0x8000...: self = .clock(hour: Int(packed &>> 8 & 127), minute: Int(packed & 255))
    default: return nil
    }
  }
}
