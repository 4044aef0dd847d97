/// A unit of the calendar or the clock.
enum DateUnit: UInt8, Hashable {
  case day, week, weekend, month, quarter, halfYear, year, decade, century, millennium
  case hour, minute, second

  /// The unit of a code of the tables, `D`, `W`, `TH` …, its letters packed into a number.
  init?(letters: UInt64) {
    switch letters {
    case 0x44: self = .day
    case 0x57: self = .week
    case 0x5745: self = .weekend
    case 0x4D: self = .month
    case 0x51: self = .quarter
    case 0x48: self = .halfYear
    case 0x59: self = .year
    case 0x4445: self = .decade
    case 0x4345: self = .century
    case 0x4D4C: self = .millennium
    case 0x5448: self = .hour
    case 0x544D: self = .minute
    case 0x5453: self = .second
    default: return nil
    }
  }

  /// TIMEX3's duration of so many units and half of one: `PT2H30M`, `P1Y6M`, `P2.5W`.
  func durationAndHalf(_ count: Int) -> String {
    switch self {
    case .hour: "PT\(count)H30M"
    case .minute: "PT\(count)M30S"
    case .year: "P\(count)Y6M"
    case .decade: "P\(count * 10 + 5)Y"
    case .century: "P\(count * 100 + 50)Y"
    default: duration(count).replacing("\(count)", with: "\(count).5", maxReplacements: 1)
    }
  }

  /// TIMEX3's duration of so many units (nil: an unknown number), as `P3D` or `PXY`.
  func duration(_ count: Int?) -> String {
    let number = count.map(String.init) ?? "X"
    return switch self {
    case .day: "P\(number)D"
    case .week: "P\(number)W"
    case .weekend: "P\(number)WE"
    case .month: "P\(number)M"
    case .quarter: "P\(number)Q"
    case .halfYear: count.map { "P\($0 * 6)M" } ?? "PXM"
    case .year: "P\(number)Y"
    case .decade: "P\(number)DE"
    case .century: "P\(number)CE"
    case .millennium: "P\(number)L"
    case .hour: "PT\(number)H"
    case .minute: "PT\(number)M"
    case .second: "PT\(number)S"
    }
  }
}
