/// Some of the years in which pages of the web speak of the present, 1990 to 2100; others are left
/// out.
struct YearSet {
  private static let base = 1990
  private static let top = 2100

  /// One bit a year.
  private var bits: (low: UInt64, high: UInt64) = (0, 0)

  mutating func insert(_ year: Int) {
    guard year >= Self.base, year <= Self.top else { return }
    let place = UInt64(year - Self.base)
    if place < 64 { bits.low |= 1 << place } else { bits.high |= 1 << (place - 64) }
  }

  func contains(_ year: Int) -> Bool {
    guard year >= Self.base, year <= Self.top else { return false }
    let place = UInt64(year - Self.base)
    return (place < 64 ? bits.low >> place : bits.high >> (place - 64)) & 1 != 0
  }

  /// Whether it has a year, the one before or the one after.
  func contains(near year: Int) -> Bool {
    contains(year - 1) || contains(year) || contains(year + 1)
  }

  /// Whether a page that writes these years can be sure to be of a year: it is among them, or two of
  /// them lie close by.
  func supports(_ year: Int) -> Bool {
    contains(year) || (year - 3...year + 2).count(where: { contains($0) }) > 1
  }

  /// How far the nearest year lies from another; 10 where there is none as near.
  func distance(to year: Int) -> Int {
    (0..<10).first { contains(year - $0) || contains(year + $0) } ?? 10
  }

  var first: Int? {
    if bits.low != 0 { return Self.base + bits.low.trailingZeroBitCount }
    return bits.high != 0 ? Self.base + 64 + bits.high.trailingZeroBitCount : nil
  }

  var last: Int? {
    if bits.high != 0 { return Self.base + 127 - bits.high.leadingZeroBitCount }
    return bits.low != 0 ? Self.base + 63 - bits.low.leadingZeroBitCount : nil
  }
}
