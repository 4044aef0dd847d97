import VNAModel
import VNAText

/// The code of a relative date in the tables: `[sign]N UNIT [T PART] [@last] [>]`, as `-1DTEV`.
struct RelativeCode {
  var count: Int
  var unit: DateUnit
  var time: TemporalPoint.Time?
  var fromLast = false
  /// A span up to now or from now, no point.
  var isOpen = false

  init?(_ lexicon: Lexicon, _ match: LexiconMatch) { self.init(lexicon.valueBytes(of: match)) }

  init?(_ code: some Sequence<UInt8>) {
    var isNegative = false
    var number: Int?
    // The letters of the unit and of the part of the day.
    var (unit, part): (UInt64, UInt64) = (0, 0)
    var hasPart = false
    var last: UInt8 = 0
    for byte in code {
      last = byte
      switch byte {
      case UInt8(ascii: "-") where number == nil: isNegative = true
      case UInt8(ascii: "+") where number == nil: break
      case UInt8(ascii: "0")...UInt8(ascii: "9") where unit == 0 && number ?? 0 < 1000:
        number = (number ?? 0) * 10 + Int(byte &- 48)
      case UInt8(ascii: ">"): break
      case UInt8(ascii: "@"): fromLast = true
      case _ where fromLast: break
      case UInt8(ascii: "T") where unit != 0 && !hasPart: hasPart = true
      default:
        if hasPart { part = part << 8 | UInt64(byte) } else { unit = unit << 8 | UInt64(byte) }
      }
    }
    guard let number, let found = DateUnit(letters: unit) else { return nil }
    count = isNegative ? -number : number
    self.unit = found
    time = hasPart ? TemporalPoint.Time(letters: part) : nil
    isOpen = last == UInt8(ascii: ">")
  }
}

extension TemporalPoint.Time {
  /// The part of day of a code of the tables, `MO`, `EV` …, its letters packed into a number.
  init?(letters: UInt64) {
    switch letters {
    case 0x4D4F: self = .morning
    case 0x4D49: self = .midday
    case 0x4146: self = .afternoon
    case 0x4556: self = .evening
    case 0x4E49: self = .night
    default: return nil
    }
  }
}

extension Lexicon {
  /// The unit of time of a match and the number before it in its code, 0 if none: `15D`, `D`.
  func durationUnit(of match: LexiconMatch) -> (unit: DateUnit, factor: Int)? {
    var factor = 0
    var letters: UInt64 = 0
    for byte in valueBytes(of: match) {
      if letters == 0, byte &- 48 < 10 {
        factor = factor * 10 + Int(byte &- 48)
      } else {
        letters = letters &<< 8 | UInt64(byte)
      }
    }
    return DateUnit(letters: letters).map { ($0, factor) }
  }

  /// The value of a match as a number, one byte after the other; of a long one the last eight.
  func letters(of match: LexiconMatch) -> UInt64 {
    var letters: UInt64 = 0
    for byte in valueBytes(of: match) { letters = letters &<< 8 | UInt64(byte) }
    return letters
  }
}
