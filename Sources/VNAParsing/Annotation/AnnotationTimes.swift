/// How long each part of annotation took, for those who measure: see ``ParserScratch/times``.
package struct AnnotationTimes: Sendable {
  /// The parts, in their order.
  package enum Part: Int, CaseIterable, Sendable {
    case tokens, lookup, dates, quantities, organizations, places, people, merging, quotes, events
  }

  /// The seconds of each part, by its raw value, over all bulletins.
  package private(set) var total = [Double](repeating: 0, count: Part.allCases.count)
  private let clock: @Sendable () -> Double
  private var last = 0.0

  /// Times nothing yet; `clock` gives the seconds since some moment.
  package init(clock: @escaping @Sendable () -> Double) { self.clock = clock }

  /// The next part begins now.
  mutating func begin() { last = clock() }

  /// A part ends, and the next begins.
  mutating func end(_ part: Part) {
    let now = clock()
    total[part.rawValue] += now - last
    last = now
  }
}
