/// SplitMix64: a stream of numbers that depends on its seed alone.
///
/// Integer arithmetic only, so the numbers are the same on every platform.
/// Source: Steele, Lea and Flood, “Fast Splittable Pseudorandom Number Generators”, OOPSLA 2014.
struct RandomSource: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A source for one bulletin: neighbouring indices give unrelated streams.
  init(seed: UInt64, index: UInt64) {
    state = Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Self.mix(index &+ 0xD1B5_4A32_D192_ED03)
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// A number in `0..<bound`, 0 where the bound is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number in the closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// A number in `0..<bound` by Zipf's law: a few names carry the news, and there are always new
  /// ones. Each power of two of the ranks is as likely as any other, which takes no logarithm.
  mutating func zipf(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let octaves = Int.bitWidth - bound.leadingZeroBitCount
    while true {
      let first = 1 << below(octaves)
      let rank = first + below(first) - 1
      if rank < bound { return rank }
    }
  }

  /// A number in `0..<bound`, small ones more often: milder than ``zipf(_:)``, for short lists.
  mutating func ranked(_ bound: Int) -> Int { below(below(below(bound) + 1) + 1) }

  /// One of the values, by their weights.
  mutating func weighted<Value>(_ choices: [(Int, Value)]) -> Value {
    var total = 0
    for choice in choices { total += choice.0 }
    var ticket = below(total)
    for choice in choices {
      if ticket < choice.0 { return choice.1 }
      ticket -= choice.0
    }
    return choices[choices.count - 1].1
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
