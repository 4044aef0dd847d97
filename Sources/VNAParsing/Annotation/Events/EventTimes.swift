import VNAModel

/// The times of events by number: those of the bulletin's dates, and behind them spans made of two.
///
/// A candidate holds numbers, since a time takes more memory than all else that it knows; -1 is no
/// time.
struct EventTimes {
  private let dates: UnsafeBufferPointer<TemporalExpression>
  private var spans: [TemporalValue] = []

  init(_ lists: EventLists) { dates = lists.dates }

  subscript(number: Int) -> TemporalValue? {
    if number < 0 { return nil }
    return number < dates.count ? dates[number].value : spans[number - dates.count]
  }

  /// The first and the last day of a time, as day numbers.
  func days(_ number: Int) -> ClosedRange<Int>? {
    switch self[number] {
    case .point(let point): Self.days(point, point)
    case .range(let first, let last): Self.days(first, last)
    case .set(let points):
      if let first = points.first, let last = points.last { Self.days(first, last) } else { nil }
    case nil: nil
    }
  }

  private static func days(_ first: TemporalPoint, _ last: TemporalPoint) -> ClosedRange<Int>? {
    guard let from = first.days?.lowerBound.dayNumber, let to = last.days?.upperBound.dayNumber,
      from <= to
    else { return nil }
    return from...to
  }

  // MARK: When an event was held

  /// The opening and the closing, where they make a span.
  private func stay(_ event: EventCandidate) -> (TemporalPoint, TemporalPoint)? {
    guard case .point(let first) = self[event.opening], case .point(let last) = self[event.closing],
      let from = first.days, let to = last.days,
      from.lowerBound < to.lowerBound
    else { return nil }
    // An exhibition that runs for weeks is told for its opening.
    if event.kind == .conference,
      to.lowerBound.dayNumber - from.lowerBound.dayNumber > Self.longestGathering
    {
      return nil
    }
    return (first, last)
  }

  /// How many days lie between the first and the last of a gathering: of more, it is an exhibition, a fair
  /// or a campaign.
  private static let longestGathering = 13

  /// The time that counts where opening and closing make no span.
  private func single(_ event: EventCandidate) -> Int {
    if event.date >= 0 { return event.date }
    if event.kind == .conference, event.opening >= 0 { return event.opening }
    return event.closing >= 0 ? event.closing : event.opening
  }

  /// The day or days, the opening and the closing taken together.
  func whenHeld(_ event: EventCandidate) -> TemporalValue? {
    if event.opening >= 0, event.closing >= 0, var (first, last) = stay(event) {
      first.time = nil
      last.time = nil
      return .range(first, last)
    }
    let date = self[single(event)]
    // «les 1er et 2 décembre»: a visit has one span.
    if case .set(let points)? = date,
      event.kind == .visit || event.kind == .conference || event.kind == .congress,
      let first = points.first, let last = points.last, let from = first.date, let to = last.date,
      to.dayNumber - from.dayNumber == points.count - 1
    {
      return .range(TemporalPoint(from), TemporalPoint(to))
    }
    return date
  }

  /// The first and the last day on which an event was held.
  func daysHeld(_ event: EventCandidate) -> ClosedRange<Int>? {
    if event.opening >= 0, event.closing >= 0, let (first, last) = stay(event) {
      return Self.days(first, last)
    }
    return days(single(event))
  }

  /// The number of the day some days after another; -1 where that is no day.
  mutating func day(_ count: Int, after number: Int) -> Int {
    guard case .point(let point)? = self[number], let day = point.date else { return -1 }
    spans.append(.point(TemporalPoint(day.adding(days: count))))
    return dates.count + spans.count - 1
  }

  /// The number of a day without its hour.
  mutating func wholeDay(_ number: Int) -> Int {
    guard case .point(var point)? = self[number], point.time != nil else { return number }
    point.time = nil
    spans.append(.point(point))
    return dates.count + spans.count - 1
  }

  // MARK: Merging

  /// The finer of two times; of a gathering or a visit the whole span.
  mutating func better(_ one: Int, _ other: Int, _ kind: Event.Kind) -> Int {
    guard one >= 0, other >= 0 else { return max(one, other) }
    guard one != other, let first = days(one), let second = days(other) else { return one }
    if kind == .disaster, case .range? = self[one], case .point? = self[other], second.count == 1,
      first.contains(second.lowerBound)
    {
      // It rained from one day to the next, and on one of them the flood came.
      return other
    }
    let isLong = kind == .visit || kind == .conference || kind == .congress
    if !isLong, kind != .disaster, kind != .message, case .point(let day)? = self[other],
      day.day != nil,
      first.count > 1, first.contains(second.lowerBound)
    {
      // «X, en visite du 7 au 10, a signé»: a span of days, and one of them is the day.
      return other
    }
    guard case .point(var from)? = self[one] else { return one }
    if isLong, case .range? = self[other] { return other }
    // «trong hai ngày 13 và 14/11»
    if isLong, case .set? = self[other], second.lowerBound == first.lowerBound { return other }
    if kind == .visit, case .point(var to)? = self[other], first.lowerBound < second.lowerBound,
      from.day != nil, to.day != nil
    {
      from.time = nil
      to.time = nil
      spans.append(.range(from, to))
      return dates.count + spans.count - 1
    }
    if first == second, from.time == nil, case .point(let fine)? = self[other],
      let time = fine.time
    {
      // «mardi» in the headline, «mardi après-midi» in the lead.
      if case .clock = time { return one }
      return other
    }
    let isWithin = first.contains(second.lowerBound) && first.contains(second.upperBound)
    return isWithin && first != second && from.day == nil ? other : one
  }
}
