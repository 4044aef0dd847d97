/// A number as digits: exact until the magnitude is multiplied in.
struct DecimalNumber: Equatable {
  /// All digits as one integer.
  var digits: Int64
  /// How many of them are decimals.
  var scale: Int
  /// Points, commas or spaces separate its thousands.
  var isGrouped = false
  /// It could be read as thousands too: one decimal sign, three digits after it.
  var isAmbiguous = false

  /// The value, `factor` times: rounded once.
  func value(times factor: Int64) -> Double {
    var (digits, factor, scale) = (digits, factor, scale)
    while scale > 0, factor % 10 == 0 {
      factor /= 10
      scale -= 1
    }
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    let divisor = Double(Self.powers[min(scale, Self.powers.count - 1)])
    let (product, overflows) = digits.multipliedReportingOverflow(by: factor)
    return (overflows ? Double(digits) * Double(factor) : Double(product)) / divisor
  }

  /// The same digits with a decimal sign read as separator of thousands.
  var grouped: DecimalNumber { DecimalNumber(digits: digits, scale: 0, isGrouped: true) }

  /// Whether it looks like a year: four digits without separator, 1900 to 2100.
  var looksLikeYear: Bool { scale == 0 && !isGrouped && (1900...2100).contains(digits) }

  /// Appends a group of three digits, with its decimals if it has some («500», «500,25»).
  func appending(_ group: DecimalNumber) -> DecimalNumber? {
    guard scale == 0 else { return nil }
    let (shifted, overflows) = digits.multipliedReportingOverflow(
      by: 1000 * Self.powers[min(group.scale, Self.powers.count - 1)])
    guard !overflows, shifted < Self.limit else { return nil }
    return DecimalNumber(digits: shifted + group.digits, scale: group.scale, isGrouped: true)
  }

  private static let limit: Int64 = 1_000_000_000_000_000
  private static let powers: [Int64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
  ]
}

extension DecimalNumber {
  /// Reads a token of digits, points and commas; nil where it is none: «24.10.2025».
  ///
  /// `1.200` is 1200 with a decimal comma, `7.85` can only be a decimal point.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hasDecimalComma: Bool) {
    var digits: Int64 = 0
    var count = 0
    // The digits since the last separator, and before the first.
    var run = 0
    var firstRun = 0
    var points = 0
    var commas = 0
    var last: UInt8 = 0
    var inner = true
    for byte in bytes[range] {
      if byte &- 48 < 10 {
        digits = digits &* 10 &+ Int64(byte &- 48)
        count += 1
        run += 1
      } else {
        if points + commas == 0 { firstRun = run } else if run != 3 { inner = false }
        if byte == UInt8(ascii: ".") { points += 1 } else { commas += 1 }
        last = byte
        run = 0
      }
    }
    guard count <= 15 else { return nil }
    let startsWithZero = bytes[range.lowerBound] == UInt8(ascii: "0")
    let canGroup = inner && (1...3).contains(firstRun) && !startsWithZero
    switch points + commas {
    case 0:
      self.init(digits: digits, scale: 0)
    case 1:
      let isDecimalSign = (last == UInt8(ascii: ",")) == hasDecimalComma
      let isGroup = canGroup && run == 3
      if isGroup, !isDecimalSign {
        self.init(digits: digits, scale: 0, isGrouped: true)
      } else {
        guard run <= 8 else { return nil }
        self.init(digits: digits, scale: run, isAmbiguous: isGroup)
      }
    default:
      guard canGroup else { return nil }
      if points == 0 || commas == 0 {
        guard run == 3 else { return nil }
        self.init(digits: digits, scale: 0, isGrouped: true)
      } else {
        // The last sign is the only one of its kind: it opens the decimals.
        guard (last == UInt8(ascii: ",") ? commas : points) == 1, run <= 8 else { return nil }
        self.init(digits: digits, scale: run, isGrouped: true)
      }
    }
  }
}
