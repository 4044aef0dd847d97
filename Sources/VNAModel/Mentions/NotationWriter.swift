/// Writes the notation of points of time into a few bytes of the stack.
struct NotationWriter {
  /// The most bytes that one point takes, with the sign behind it.
  static let longestPoint = 32

  private let room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  /// The bytes written.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  mutating func append(_ point: TemporalPoint) {
    var unknown = 0
    switch point.year {
    case .unknown: unknown = 4
    case .year(let year): append(year, padded: 4)
    case .decade(let decade):
      append(decade, padded: 3)
      unknown = 1
    case .century(let century):
      append(century, padded: 2)
      unknown = 2
    }
    for _ in 0..<unknown { append(UInt8(ascii: "X")) }
    if let month = point.month {
      append(UInt8(ascii: "-"))
      append(month, padded: 2)
    }
    if let day = point.day {
      append(UInt8(ascii: "-"))
      append(day, padded: 2)
    }
    if let time = point.time { append(time) }
  }

  private mutating func append(_ time: TemporalPoint.Time) {
    let letters: StaticString
    switch time {
    case .morning: letters = "TMO"
    case .midday: letters = "TMI"
    case .afternoon: letters = "TAF"
    case .evening: letters = "TEV"
    case .night: letters = "TNI"
    case .clock(let hour, let minute):
      append(UInt8(ascii: "T"))
      append(hour, padded: 2)
      append(UInt8(ascii: ":"))
      return append(minute, padded: 2)
    }
    for index in 0..<3 { append(letters.utf8Start[index]) }
  }

  /// A number in digits, zeros before it up to a width.
  private mutating func append(_ number: Int, padded width: Int) {
    // All but a few years and days are no longer than that.
    if width == 2, number >= 0, number < 100 {
      room[count] = Self.digit(number / 10)
      room[count + 1] = Self.digit(number % 10)
      count += 2
      return
    }
    if width == 4, number >= 1000, number < 10_000 {
      room[count] = Self.digit(number / 1000)
      room[count + 1] = Self.digit(number / 100 % 10)
      room[count + 2] = Self.digit(number / 10 % 10)
      room[count + 3] = Self.digit(number % 10)
      count += 4
      return
    }
    var rest = number.magnitude
    var length = number < 0 ? 2 : 1
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    let end = count + max(length, width)
    rest = number.magnitude
    var place = end
    for _ in 0..<length {
      place -= 1
      room[place] = Self.digit(Int(rest % 10))
      rest /= 10
    }
    if number < 0 { room[place] = UInt8(ascii: "-") }
    while place > count {
      place -= 1
      room[place] = UInt8(ascii: "0")
    }
    count = end
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: value) &+ UInt8(ascii: "0")
  }
}
