import VNAModel

/// Chooses the year of a day or a stretch whose year is not written: that of the anchor or one
/// next to it.
struct NearestYear {
  /// The days of one of the years, by their numbers.
  struct Stretch {
    var first: Int
    var last: Int
    var year: Int
  }

  private let anchor: Int
  private let anchorYear: Int
  let direction: DateTerm.Direction
  /// The wording itself says «dernier» or «prochain».
  let isStrict: Bool
  let isYearOnly: Bool

  /// Within so many days the nearest is meant, whatever the verb says.
  private static let close = 45

  init(_ anchor: DateAnchor, _ direction: DateTerm.Direction, isStrict: Bool) {
    self.anchor = anchor.day.dayNumber
    anchorYear = anchor.day.year
    isYearOnly = anchor.isYearOnly
    self.direction = direction
    self.isStrict = isStrict
  }

  /// The year of the best stretch; `stretch` gives that of a year, where there is one.
  func year(_ stretch: (Int) -> Stretch?) -> Int? {
    if isYearOnly { return stretch(anchorYear)?.year }
    var nearest: (year: Int, distance: Int, isDay: Bool)?
    var cheapest: (year: Int, cost: Int)?
    // The last that has begun, the first that is not over, and the same of whole stretches.
    var (begun, open, over, coming): (Int?, Int?, Int?, Int?)
    for year in anchorYear - 1...anchorYear + 1 {
      guard let found = stretch(year) else { continue }
      let distance = distance(found)
      let cost = Self.cost(distance)
      if nearest.map({ abs(distance) < abs($0.distance) }) ?? true {
        nearest = (year, distance, found.first == found.last)
      }
      if cheapest.map({ cost < $0.cost }) ?? true { cheapest = (year, cost) }
      if found.first <= anchor { begun = year }
      if found.last >= anchor, open == nil { open = year }
      if found.last <= anchor { over = year }
      if found.first >= anchor, coming == nil { coming = year }
    }
    if isStrict { return direction == .past ? over : coming }
    guard let nearest else { return nil }
    // A stretch of months is not near for being adjacent: the verb decides.
    if nearest.distance == 0 || nearest.isDay && abs(nearest.distance) <= Self.close {
      return nearest.year
    }
    switch direction {
    case .past: return begun ?? nearest.year
    case .future: return open ?? nearest.year
    case .open: return cheapest?.year
    }
  }

  /// The days from the anchor to a stretch, negative in the past.
  private func distance(_ stretch: Stretch) -> Int {
    if stretch.last < anchor { return stretch.last - anchor }
    return stretch.first > anchor ? stretch.first - anchor : 0
  }

  /// News tell of the past more than of the future.
  private static func cost(_ days: Int) -> Int { days > 0 ? days * 8 : -days * 5 }
}
