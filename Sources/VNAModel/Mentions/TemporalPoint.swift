/// A year, month, day or time of day, as far as it is known.
public struct TemporalPoint: Hashable, Sendable {
  /// What is known of the year.
  public enum Year: Hashable, Sendable {
    /// Nothing: `XXXX`.
    case unknown
    /// The year.
    case year(Int)
    /// The decade, as 202 for the 2020s: `202X`.
    case decade(Int)
    /// The hundred years, as 19 for 1900 to 1999: `19XX`.
    case century(Int)
  }

  /// A part of the day, or a clock time.
  public enum Time: Hashable, Sendable {
    /// `TMO` of TIMEX3.
    case morning
    /// `TMI`.
    case midday
    /// `TAF`.
    case afternoon
    /// `TEV`.
    case evening
    /// `TNI`.
    case night
    /// Hour 0 to 23 and minute 0 to 59, or 24:00.
    case clock(hour: Int, minute: Int)
  }

  // Eight bytes in all, since readers make and copy many points: the year's number times four
  // and its case, month and day or 0, the time as ``Time/packed``.
  @usableFromInline var packedYear: Int32
  @usableFromInline var packedMonth: UInt8
  @usableFromInline var packedDay: UInt8
  @usableFromInline var packedTime: UInt16

  /// Makes a point.
  @inlinable public init(year: Year, month: Int? = nil, day: Int? = nil, time: Time? = nil) {
    packedYear = year.packed
    packedMonth = UInt8(clamping: month ?? 0)
    packedDay = UInt8(clamping: day ?? 0)
    packedTime = time?.packed ?? 0
  }

  /// The year.
  @inlinable public var year: Year {
    get { Year(packed: packedYear) }
    set { packedYear = newValue.packed }
  }

  /// The month, 1 to 12.
  @inlinable public var month: Int? {
    get { packedMonth == 0 ? nil : Int(packedMonth) }
    set { packedMonth = UInt8(clamping: newValue ?? 0) }
  }

  /// The day of the month.
  @inlinable public var day: Int? {
    get { packedDay == 0 ? nil : Int(packedDay) }
    set { packedDay = UInt8(clamping: newValue ?? 0) }
  }

  /// The time of day.
  @inlinable public var time: Time? {
    get { Time(packed: packedTime) }
    set { packedTime = newValue?.packed ?? 0 }
  }

  /// Makes the point of a whole day.
  public init(_ date: CivilDate, time: Time? = nil) {
    self.init(year: .year(date.year), month: date.month, day: date.day, time: time)
  }

  /// The year as a number, where it is known.
  @inlinable public var knownYear: Int? {
    if case .year(let year) = year { year } else { nil }
  }

  /// The day it names, where it is known to the day.
  public var date: CivilDate? {
    guard let year = knownYear, let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The first and the last day it covers, where the year is known.
  public var days: ClosedRange<CivilDate>? {
    let first: CivilDate?
    let last: CivilDate?
    switch year {
    case .unknown: return nil
    case .decade(let decade):
      first = CivilDate(year: decade * 10, month: 1, day: 1)
      last = CivilDate(year: decade * 10 + 9, month: 12, day: 31)
    case .century(let century):
      first = CivilDate(year: century * 100, month: 1, day: 1)
      last = CivilDate(year: century * 100 + 99, month: 12, day: 31)
    case .year(let year):
      first = CivilDate(year: year, month: month ?? 1, day: day ?? 1)
      let month = month ?? 12
      last = CivilDate(
        year: year, month: month, day: day ?? CivilDate.daysInMonth(month, year: year))
    }
    guard let first, let last else { return nil }
    return first...last
  }
}

extension TemporalPoint: CustomStringConvertible {
  /// The notation of ``TemporalValue``.
  public var description: String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NotationWriter.longestPoint) { room in
      var writer = NotationWriter(room)
      writer.append(self)
      return writer.text
    }
  }

  /// Reads the notation; nil for anything else, for a month over 12 or a day that is none.
  public init?(_ notation: some StringProtocol) {
    let halves = notation.split(
      separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, let year = Self.year(parts[0]) else { return nil }
    self.init(year: year)
    if parts.count > 1 {
      // A decade or a century has no months of its own.
      switch year {
      case .decade, .century: return nil
      case .unknown, .year: break
      }
      guard let month = Self.number(parts[1], digits: 2), (1...12).contains(month) else {
        return nil
      }
      self.month = month
      if parts.count > 2 {
        // 29 February is a day of an unknown year.
        guard let day = Self.number(parts[2], digits: 2), day >= 1,
          day <= CivilDate.daysInMonth(month, year: knownYear ?? 2000)
        else { return nil }
        self.day = day
      }
    }
    if halves.count > 1 {
      guard day != nil, let time = Self.time(halves[1]) else { return nil }
      self.time = time
    }
  }

  private static func year(_ text: some StringProtocol) -> Year? {
    let digits = text.utf8.prefix { $0 != UInt8(ascii: "X") }
    let unknown = text.utf8.dropFirst(digits.count)
    guard text.utf8.count == 4, unknown.allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
    if digits.isEmpty { return .unknown }
    guard let number = number(text.prefix(digits.count), digits: digits.count) else { return nil }
    switch unknown.count {
    case 0: return .year(number)
    case 1: return .decade(number)
    case 2: return .century(number)
    default: return nil
    }
  }

  private static func time(_ text: some StringProtocol) -> Time? {
    switch text {
    case "MO": return .morning
    case "MI": return .midday
    case "AF": return .afternoon
    case "EV": return .evening
    case "NI": return .night
    default:
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let hour = number(parts[0], digits: 2),
        let minute = number(parts[1], digits: 2), minute < 60,
        hour < 24 || (hour, minute) == (24, 0)
      else { return nil }
      return .clock(hour: hour, minute: minute)
    }
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
