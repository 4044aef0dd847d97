/// The months of a part of a year by the code of the tables: `Q1`, `H2`, `M01/M09`, `M01`.
enum CalendarMonths {
  /// The first and the last month of a code whose letters are packed into a number.
  static func of(_ letters: UInt64) -> (first: Int, last: Int)? {
    func digit(_ place: UInt64) -> Int { Int(letters >> (place * 8) & 0xFF) - 48 }
    func number(_ place: UInt64) -> Int { digit(place + 1) * 10 + digit(place) }
    switch UInt8(truncatingIfNeeded: letters >> 8) {
    case UInt8(ascii: "Q") where letters >> 16 == 0 && (1...4).contains(digit(0)):
      return (digit(0) * 3 - 2, digit(0) * 3)
    case UInt8(ascii: "H") where letters >> 16 == 0 && (1...2).contains(digit(0)):
      return (digit(0) * 6 - 5, digit(0) * 6)
    default: break
    }
    let (first, last): (Int, Int)
    if letters >> 16 == UInt64(UInt8(ascii: "M")) {
      (first, last) = (number(0), number(0))
    } else if letters >> 48 == UInt64(UInt8(ascii: "M")) {
      (first, last) = (number(4), number(0))
    } else {
      return nil
    }
    return (1...12).contains(first) && (first...12).contains(last) ? (first, last) : nil
  }
}
