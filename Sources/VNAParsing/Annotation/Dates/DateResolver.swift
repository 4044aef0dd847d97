import VNAModel

/// Makes values of terms, from the anchor of their part and the days named before.
struct DateResolver {
  /// A day that was named, to count «le lendemain» from.
  private struct NamedDay {
    var day: CivilDate
    var sentence: UInt32
    var paragraph: Int
    var item: Int?
    var isEligible: Bool
    /// «la veille»: the story goes on with the day from which it was counted.
    var isCounted: Bool
    /// Of a sentence in the pluperfect.
    var isBackground: Bool
    /// «dans la nuit de lundi à mardi»
    var isNight: Bool
    /// «vers 2h30»
    var isInSmallHours: Bool
    /// «mardi à 23h22», «lundi soir»
    var isLate: Bool
    /// The dateline's, on which the story was sent.
    var isDateline: Bool
  }

  /// A term resolved: a point, or the first and last point of a stretch.
  struct Resolved {
    /// How TIMEX3 writes it, where that is not the notation of the points.
    enum Form: UInt8 { case points, week, weekend, season }

    var first: TemporalPoint
    var last: TemporalPoint?
    /// Two separate points: the ends of an anniversary.
    var isPair = false
    var basis: DateBasis
    var form = Form.points
  }

  /// What comes of an expression; each term resolved is in ``parts``.
  struct Found {
    var value: TemporalValue?
    var basis: DateBasis
  }

  let anchor: DateAnchor?
  /// Whether a part of a day in another paragraph is of the story's day, where the day named last lies
  /// before it; in French that is as often another day.
  let returnsToStory: Bool
  /// The terms of the last expression resolved.
  private(set) var parts: ContiguousArray<Resolved?> = []
  private var named: ContiguousArray<NamedDay> = []
  /// The last value with a month, for «la même période de 2024».
  private(set) var lastStretch: TemporalValue?
  private(set) var lastYear: Int?
  /// The first day of the last month named, for «le même mois».
  private(set) var lastMonth: CivilDate?
  /// Whether the story has told its own day.
  private(set) var hasToldDay = false

  init(_ anchor: DateAnchor?, returnsToStory: Bool = false) {
    self.anchor = anchor
    self.returnsToStory = returnsToStory
    parts.reserveCapacity(4)
    named.reserveCapacity(24)
  }

  /// Where an expression stands.
  struct Place {
    var sentence: UInt32
    var paragraph = 0
    var item: Int?
    var opensParagraph = false
    /// The same, but for a preposition: «Dans l'après-midi, …».
    var isNearOpening = false
    var isDateline = false
    /// In a sentence of the pluperfect.
    var isBackground = false
  }

  /// The value of an expression with what it rests on.
  mutating func resolve(
    _ expression: DateExpression, in reading: DateReading, at place: Place
  ) -> Found {
    let first = reading.terms[expression.terms.lowerBound]
    if expression.terms.count == 1, parts.count == 1 {
      parts[0] = resolve(first, expression.direction, place)
    } else {
      parts.removeAll(keepingCapacity: true)
      for index in expression.terms {
        parts.append(resolve(reading.terms[index], expression.direction, place))
      }
    }
    if expression.link == .list, first.isWeekdayOnly { orderWeekdays() }
    if expression.link == .range, parts.count == 2 {
      let last = reading.terms[expression.terms.lowerBound + 1]
      if expression.direction == .open, let whole = monthsOfSpan(first, last) {
        parts[0]?.first.year = whole.first.year
        parts[1]?.first.year = whole.first.year
      } else if let year = yearOfReport(first, last, expression.direction) {
        parts[0]?.first.year = .year(year)
        parts[1]?.first.year = .year(year)
      }
      order(first, last)
    }
    var basis: DateBasis?
    for part in parts {
      let next = part?.basis ?? .unresolved
      if basis.map({ $0 > next }) ?? true { basis = next }
    }
    let value = value(of: expression)
    if let value { remember(value, expression, first, place) }
    return Found(value: value, basis: value == nil ? .unresolved : basis ?? .unresolved)
  }

  private func value(of expression: DateExpression) -> TemporalValue? {
    for part in parts where part == nil { return nil }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil else { return nil }
    switch expression.link {
    case .single:
      guard let end = first.last else { return .point(first.first) }
      return first.isPair ? .set([first.first, end]) : .range(first.first, end)
    case .range: return .range(first.first, last.last ?? last.first)
    case .list: return .set(parts.compactMap { $0?.first })
    }
  }

  /// «mercredi et jeudi» on a Wednesday: the second follows the first.
  private mutating func orderWeekdays() {
    for index in parts.indices.dropFirst() {
      guard let before = parts[index - 1]?.first.date, var point = parts[index]?.first,
        let day = point.date, day < before
      else { continue }
      let next = day.adding(days: 7)
      (point.year, point.month, point.day) = (.year(next.year), next.month, next.day)
      parts[index]?.first = point
    }
  }

  /// A span that would end before it begins is of two years.
  private mutating func order(_ from: DateTerm, _ to: DateTerm) {
    guard let first = parts[0]?.first, let last = parts[1]?.first,
      let start = first.days?.lowerBound, let end = last.days?.upperBound, end < start
    else { return }
    if to.isWeekdayOnly, let day = last.date {
      let next = day.adding(days: 7)
      parts[1]?.first = TemporalPoint(next, time: last.time)
    } else if to.writtenYear == nil, let year = last.knownYear {
      parts[1]?.first.year = .year(year + 1)
    } else if from.writtenYear == nil, let year = first.knownYear {
      parts[0]?.first.year = .year(year - 1)
    }
  }

  private mutating func remember(
    _ value: TemporalValue, _ expression: DateExpression, _ term: DateTerm, _ place: Place
  ) {
    if let point = value.lastPoint, let year = point.knownYear {
      lastYear = year
      if let month = point.month { lastMonth = CivilDate(year: year, month: month, day: 1) }
    }
    switch value {
    case .set: break
    case .range(let first, _): if first.month != nil { lastStretch = value }
    case .point(let point):
      if point.month != nil, point.day == nil {
        // «hasta julio, un 51% más que en el mismo período de 2023»: the months from January on.
        lastStretch =
          expression.isUpTo ? .range(TemporalPoint(year: point.year, month: 1), point) : value
      }
      guard let day = point.date else { return }
      if let anchor, anchor.isTold, term.isDayAndMonth, day <= anchor.day,
        anchor.day.dayNumber - day.dayNumber <= AnchorInference.nextDays
      {
        hasToldDay = true
      }
      var isEligible = !expression.isBracketed
      if term.writtenYear != nil, let anchor {
        isEligible = isEligible && abs(day.dayNumber - anchor.day.dayNumber) <= 60
      }
      named.append(
        NamedDay(
          day: day, sentence: place.sentence, paragraph: place.paragraph, item: place.item,
          isEligible: isEligible,
          isCounted: term.offset.map { $0.fromLast && $0.count != 0 } ?? false,
          isBackground: expression.isPluperfect, isNight: point.time == .night,
          isInSmallHours: point.time.map {
            if case .clock(let hour, _) = $0 { hour < 6 } else { false }
          } ?? false,
          isLate: point.time.map {
            switch $0 {
            case .clock(let hour, _): hour >= 18
            case .evening, .night: true
            default: false
            }
          } ?? false,
          isDateline: place.isDateline
        ))
    }
  }

  /// The day that «le même jour» and «dans la soirée» speak of.
  func focus(
    _ place: Place, _ direction: DateTerm.Direction = .future, isOfStory: Bool = false,
    isToCome: Bool = false, isLast: Bool = false, isNight: Bool = false, isSame: Bool = false,
    near: Int = 14
  ) -> CivilDate? {
    var best: NamedDay?
    for candidate in named.reversed() where candidate.item == place.item {
      if candidate.sentence == place.sentence {
        if candidate.isEligible { return candidate.day }
        continue
      }
      guard candidate.isEligible,
        !candidate.isCounted || candidate.paragraph == place.paragraph,
        // «Le même jour, …» after what «avait» told.
        !candidate.isBackground || candidate.paragraph == place.paragraph || !isNear(candidate.day)
      else { continue }
      // What is told as past was not on a day to come, of which another sentence spoke.
      if direction != .future, let anchor, candidate.day > anchor.day { continue }
      // «Il doit prêter serment dans la soirée»: no day that is over.
      if isToCome, let anchor, candidate.day < anchor.day { continue }
      guard let found = best else {
        best = candidate
        continue
      }
      // Of the days of one sentence, that nearest to the day of the text.
      guard found.sentence == candidate.sentence, let anchor else { break }
      if abs(candidate.day.dayNumber - anchor.day.dayNumber)
        < abs(found.day.dayNumber - anchor.day.dayNumber)
      {
        best = candidate
      }
    }
    if let best {
      // «прибыл 28 января», and in another paragraph of a story of the 29th: «Днем его принял X»; a
      // night goes on with the day told last.
      if returnsToStory || isSame, !isNight, let anchor, best.paragraph != place.paragraph,
        best.day < anchor.day, !best.isCounted, isNear(best.day),
        storyDay(place, isToldOf: !returnsToStory) == anchor.day
      {
        return anchor.day
      }
      if place.opensParagraph || best.paragraph != place.paragraph,
        let main = mainDay(besides: best.day, near, place)
      {
        return main
      }
      // «la veille» in a paragraph that names no day is the eve of the story's day.
      if isOfStory, best.paragraph != place.paragraph,
        let main = storyDay(place, isLast: isLast, isToldOf: true)
      {
        return main
      }
      return best.day
    }
    guard let anchor, !anchor.isYearOnly else { return nil }
    return anchor.day
  }

  /// The day of a clock time in the small hours, told behind what was late on a day, in the same
  /// paragraph or the one before: «mardi à 23h22», and then «vers 1h00», if that is not to come.
  func dayBehindMidnight(
    _ day: CivilDate, _ time: TemporalPoint.Time?, _ place: Place
  ) -> CivilDate {
    guard case .clock(let hour, _)? = time, hour < 6, let anchor, day < anchor.day,
      named.reversed().prefix(while: {
        $0.item == place.item && $0.paragraph + 1 >= place.paragraph
      }).contains(where: { $0.day == day && $0.isLate })
    else { return day }
    return day.adding(days: 1)
  }

  /// «La veille, …» at the head of a paragraph, or in one that names no day, goes on with the story,
  /// not with a day of its background: the first day near to that of the text, where the last one is far from it.
  private func mainDay(besides last: CivilDate, _ near: Int, _ place: Place) -> CivilDate? {
    guard let anchor, !anchor.isYearOnly, !isNear(last, near) else { return nil }
    return storyDay(place)
  }

  private func isNear(_ day: CivilDate, _ days: Int = 14) -> Bool {
    guard let anchor else { return false }
    return abs(day.dayNumber - anchor.day.dayNumber) <= days
  }

  /// The first day that the story names near to that of the text; or of the days of that sentence
  /// the last that is not ahead: «Ouvert vendredi, le congrès s'est achevé ce dimanche».
  private func storyDay(
    _ place: Place, isLast: Bool = false, isToldOf: Bool = false
  ) -> CivilDate? {
    guard let anchor, !anchor.isYearOnly else { return nil }
    func isFitting(_ day: NamedDay) -> Bool {
      day.item == place.item && day.isEligible && isNear(day.day)
    }
    // The day on which it was sent tells less than one that the lead names, and a day to come nothing.
    let told =
      isToldOf ? named.first { isFitting($0) && !$0.isDateline && $0.day <= anchor.day } : nil
    guard let first = told ?? named.first(where: isFitting) else { return nil }
    var day = first.day
    if first.isNight {
      // «dans la nuit de lundi à mardi», then «mardi 10 février vers 2h30»
      let next = day.adding(days: 1)
      if named.contains(where: {
        $0.item == place.item && $0.isEligible && $0.isInSmallHours && $0.day == next
      }) {
        day = next
      }
    }
    guard isLast else { return day }
    // The standfirst has the day; the lead has it again, and the one on which it was told.
    let next = named.first {
      $0.item == place.item && $0.isEligible && $0.sentence != first.sentence
    }
    let second = next.flatMap { $0.day == first.day ? $0.sentence : nil } ?? first.sentence
    for other in named
    where other.item == place.item && (other.sentence == first.sentence || other.sentence == second)
    {
      if other.isEligible, isNear(other.day), other.day <= anchor.day, other.day > day {
        day = other.day
      }
    }
    return day
  }
}
