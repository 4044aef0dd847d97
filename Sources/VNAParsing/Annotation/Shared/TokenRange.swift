/// A range of tokens in eight bytes, for values of which many are made and copied.
struct TokenRange {
  private var first: UInt32
  private var end: UInt32

  init(_ range: Range<Int>) {
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  var range: Range<Int> { Range(uncheckedBounds: (Int(first), Int(end))) }
}
