/// How long each part of annotation took, for those who measure: see ``ParserScratch/times``.
package struct AnnotationTimes: Sendable {
  /// The parts, in their order.
  package enum Part: Int, CaseIterable, Sendable {
    case tokens, lookup, dates, quantities, organizations, places, people, merging, quotes, events
  }

  /// The time of each part, by its raw value, over all bulletins since ``init()``.
  package private(set) var total = [Duration](repeating: .zero, count: Part.allCases.count)
  private var last = ContinuousClock.now

  package init() {}

  /// The next part begins now.
  mutating func begin() { last = .now }

  /// A part ends, and the next begins.
  mutating func end(_ part: Part) {
    let now = ContinuousClock.now
    total[part.rawValue] += now - last
    last = now
  }
}
