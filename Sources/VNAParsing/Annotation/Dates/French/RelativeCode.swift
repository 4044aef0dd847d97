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

  init?(_ lexicon: Lexicon, _ match: LexiconMatch) { self.init(lexicon.value(of: match)) }

  init?(_ code: String) {
    var rest = code.utf8[...]
    var sign = 1
    if rest.first == UInt8(ascii: "-") {
      sign = -1
      rest.removeFirst()
    } else if rest.first == UInt8(ascii: "+") {
      rest.removeFirst()
    }
    var number: Int?
    while let byte = rest.first, byte &- 48 < 10, number ?? 0 < 1000 {
      number = (number ?? 0) * 10 + Int(byte &- 48)
      rest.removeFirst()
    }
    guard let number else { return nil }
    count = sign * number
    if rest.last == UInt8(ascii: ">") {
      isOpen = true
      rest.removeLast()
    }
    if let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      fromLast = true
      rest = rest[..<at]
    }
    if let at = rest.firstIndex(of: UInt8(ascii: "T")), at > rest.startIndex {
      time = TemporalPoint.Time(code: rest[rest.index(after: at)...])
      rest = rest[..<at]
    }
    guard let unit = DateUnit(code: rest) else { return nil }
    self.unit = unit
  }
}

extension TemporalPoint.Time {
  /// The part of day of a code of the tables: `MO`, `EV` …
  init?(code: some Sequence<UInt8>) {
    var packed = 0
    for byte in code { packed = packed << 8 | Int(byte) }
    switch packed {
    case 0x4D4F: self = .morning
    case 0x4D49: self = .midday
    case 0x4146: self = .afternoon
    case 0x4556: self = .evening
    case 0x4E49: self = .night
    default: return nil
    }
  }
}
