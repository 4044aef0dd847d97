/// A set of cases of an enumeration of at most 64, one bit each, written as an array literal.
struct EventSet<Case: RawRepresentable>: ExpressibleByArrayLiteral where Case.RawValue == UInt8 {
  private var bits: UInt64 = 0

  @inline(__always)
  init(arrayLiteral cases: Case...) {
    for one in cases { bits |= 1 &<< UInt64(one.rawValue) }
  }

  @inline(__always)
  func contains(_ one: Case) -> Bool { bits &>> UInt64(one.rawValue) & 1 != 0 }
}
