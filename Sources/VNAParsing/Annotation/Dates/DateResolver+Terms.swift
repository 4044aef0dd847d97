import VNAModel

// The value of one term, by what it is: a year, an offset, a day and month, a weekday.

extension DateResolver {
  /// The point or the stretch that a term means; nil where nothing tells.
  func resolve(
    _ term: DateTerm, _ direction: DateTerm.Direction, _ place: Place
  ) -> Resolved? {
    let direction = term.direction == .open ? direction : term.direction
    if term.repeatsLast { return repeated(term) }
    if term.hasYear { return explicit(term) }
    if let offset = term.offset { return offsetPoint(term, offset, direction, place) }
    if term.isTimeOnly {
      guard
        let day = focus(
          place, direction, isOfStory: !place.isNearOpening, isToCome: direction == .future,
          isNight: term.time == .night)
      else { return nil }
      return Resolved(
        first: TemporalPoint(dayBehindMidnight(day, term.time, place), time: term.time),
        basis: anchor?.basisOfCount ?? .deduced)
    }
    if term.isDayAndMonth { return dayAndMonth(term, direction) }
    if term.month > 0 { return months(term, direction) }
    if term.weekday > 0 { return weekday(term, direction, place) }
    if term.isBareDay { return dayOfMonth(term, direction) }
    return nil
  }

  /// «le 27 au soir»: the nearest 27th, on the side of which the words speak.
  private func dayOfMonth(_ term: DateTerm, _ direction: DateTerm.Direction) -> Resolved? {
    guard let anchor, !anchor.isYearOnly else { return nil }
    for distance in 0...31 {
      for day in [anchor.day.adding(days: -distance), anchor.day.adding(days: distance)]
      where day.day == term.day {
        if direction == .future, day < anchor.day { continue }
        if direction == .past, day > anchor.day { continue }
        return Resolved(first: TemporalPoint(day, time: term.time), basis: anchor.basisOfCount)
      }
    }
    return nil
  }

  private func explicit(_ term: DateTerm) -> Resolved? {
    let year = term.year ?? .unknown
    if term.lastMonth > 0 {
      return Resolved(
        first: TemporalPoint(year: year, month: term.month),
        last: TemporalPoint(year: year, month: term.lastMonth), basis: .explicit)
    }
    var point = TemporalPoint(year: year, month: term.month)
    if term.month > 0, term.day > 0 {
      if let year = term.writtenYear,
        CivilDate(year: year, month: term.month, day: term.day) == nil
      {
        return nil
      }
      point.day = term.day
      point.time = term.time
    }
    var found = Resolved(first: point, basis: .explicit)
    if let second = term.secondYear {
      point.year = .year(second)
      found.last = point
      found.isPair = true
    }
    if term.season != nil { found.form = .season }
    return found
  }

  private func repeated(_ term: DateTerm) -> Resolved? {
    let year: Int
    if let written = term.writtenYear {
      year = written
    } else if let offset = term.offset,
      let base = (offset.fromLast ? lastYear : nil) ?? anchor?.day.year
    {
      year = base + offset.count
    } else {
      return nil
    }
    let basis: DateBasis = term.hasYear ? .explicit : anchor?.basisOfCount ?? .relative
    guard let stretch = lastStretch, var first = stretch.firstPoint, var last = stretch.lastPoint,
      let end = last.knownYear
    else {
      return Resolved(first: TemporalPoint(year: .year(year)), basis: basis)
    }
    if let known = first.knownYear { first.year = .year(known + year - end) }
    last.year = .year(year)
    var found = Resolved(first: first, basis: basis)
    if case .range = stretch { found.last = last }
    return found
  }

  private func offsetPoint(
    _ term: DateTerm, _ offset: DateTerm.Offset, _ direction: DateTerm.Direction, _ place: Place
  ) -> Resolved? {
    if offset.unit == .year {
      guard let year = offset.fromLast ? lastYear : anchor?.day.year else { return nil }
      var inYear = term
      inYear.offset = nil
      inYear.year = .year(year + offset.count)
      // «En 2024 … 260 projets étaient en activité à la fin de l'année», told in March 2025.
      if term.direction == .past, offset.count == 0, lastYear == year - 1 {
        inYear.year = .year(year - 1)
      }
      guard var found = explicit(inYear) else { return nil }
      found.basis = anchor?.basisOfCount ?? .relative
      return found
    }
    let base: CivilDate
    if offset.fromLast, offset.unit == .month, let month = lastMonth {
      base = month
    } else if offset.fromLast {
      let isEve = offset.unit == .day && offset.count == -1
      // «The same day, he met …» was not on a day to come.
      let isSame = offset.unit == .day && offset.count == 0
      let side = isSame ? direction : .future
      let isOpening = place.opensParagraph || place.isNearOpening
      // «En la mañana, …» at the head of a paragraph is of the story's day, not of one days before.
      let isPart = isSame && term.time != nil && isOpening
      // «赛后当夜», «le soir même» in a paragraph that names no day is of the story's day as well, but at
      // its head goes on with the paragraph before.
      let isOfStory = isEve || (isSame && term.time != nil && !isOpening)
      guard
        let day = focus(
          place, side, isOfStory: isOfStory, isLast: isOfStory, isNight: term.time == .night,
          isSame: isSame && term.time == nil && isOpening, near: isPart ? 3 : 14)
      else { return nil }
      base = day
    } else {
      guard let anchor, !anchor.isYearOnly || offset.unit == .decade || offset.unit == .century
      else { return nil }
      base = anchor.day
    }
    var found = CalendarStretch.resolved(offset, from: base)
    if offset.unit == .week, term.weekday > 0, let monday = found.first.date {
      // «上周五», «Friday last week»
      found = Resolved(
        first: TemporalPoint(monday.adding(days: term.weekday - 1), time: term.time),
        basis: .relative)
    }
    found.basis = anchor?.basisOfCount ?? .relative
    if offset.unit == .day { found.first.time = term.time }
    if offset.unit == .month, term.day > 0 {
      // «本月20日», «20 de este mes»
      found.first.day = term.day
      found.first.time = term.time
      guard found.first.date != nil else { return nil }
    }
    return found
  }

  private func dayAndMonth(_ term: DateTerm, _ direction: DateTerm.Direction) -> Resolved? {
    let unknown = Resolved(
      first: TemporalPoint(year: .unknown, month: term.month, day: term.day, time: term.time),
      basis: .unresolved)
    guard let anchor else {
      return term.day > CivilDate.daysInMonth(term.month, year: 2000) ? nil : unknown
    }
    let choice = NearestYear(anchor, direction, isStrict: term.direction != .open)
    let year = choice.year { year in
      CivilDate(year: year, month: term.month, day: term.day).map {
        let number = $0.dayNumber
        return .init(first: number, last: number, year: year)
      }
    }
    guard let year, var day = CivilDate(year: year, month: term.month, day: term.day) else {
      // «le 29 février» of no year around.
      let years = anchor.day.year - 1...anchor.day.year + 1
      let isDay = years.contains { term.day <= CivilDate.daysInMonth(term.month, year: $0) }
      return !isDay && term.day <= CivilDate.daysInMonth(term.month, year: 2000) ? unknown : nil
    }
    var basis = anchor.basisOfYear
    if term.weekday > 0, day.weekday != term.weekday {
      // The weekday knows the year better than distance does.
      for year in anchor.day.year - 1...anchor.day.year + 1 {
        guard let other = CivilDate(year: year, month: term.month, day: term.day),
          other.weekday == term.weekday
        else { continue }
        day = other
        break
      }
    }
    if term.weekday > 0, day.weekday == term.weekday, anchor.basis == .weekday { basis = .weekday }
    return Resolved(first: TemporalPoint(day, time: term.time), basis: basis)
  }

  private func months(_ term: DateTerm, _ direction: DateTerm.Direction) -> Resolved {
    let lastMonth = max(term.month, term.lastMonth)
    func stretch(_ year: TemporalPoint.Year) -> Resolved {
      Resolved(
        first: TemporalPoint(year: year, month: term.month),
        last: term.lastMonth > 0 ? TemporalPoint(year: year, month: lastMonth) : nil,
        basis: .unresolved)
    }
    guard let anchor else { return stretch(.unknown) }
    // «前11个月», told in December: so many months are those of a report, not of a plan.
    let isReport = direction == .open && term.month == 1 && term.lastMonth > 6
    let direction = isReport ? .past : direction
    let choice = NearestYear(anchor, direction, isStrict: term.direction != .open)
    let year = choice.year { year in
      guard let first = CivilDate(year: year, month: term.month, day: 1),
        let last = CivilDate(
          year: year, month: lastMonth, day: CivilDate.daysInMonth(lastMonth, year: year))
      else { return nil }
      return .init(first: first.dayNumber, last: last.dayNumber, year: year)
    }
    guard var year else { return stretch(.unknown) }
    if isOfYearBefore(term, year, direction, anchor) { year -= 1 }
    var found = stretch(.year(year))
    found.basis = anchor.basisOfYear
    return found
  }

  /// «from January through September» where no year and no verb tells: the year of the whole stretch.
  func monthsOfSpan(_ from: DateTerm, _ to: DateTerm) -> Resolved? {
    guard anchor != nil, from.isMonth, to.isMonth, !from.hasYear, !to.hasYear, from.offset == nil,
      to.offset == nil, from.direction == .open, to.direction == .open, from.month < to.month
    else { return nil }
    var whole = from
    whole.lastMonth = to.month
    return months(whole, .open)
  }

  /// «from January 1 to October 31», told in November: the part of the year at hand that a report counts,
  /// though the next first of January is nearer than the last.
  func yearOfReport(
    _ from: DateTerm, _ to: DateTerm, _ direction: DateTerm.Direction
  ) -> Int? {
    guard let anchor, !anchor.isYearOnly, direction != .future, from.month == 1, from.day == 1,
      to.isDayAndMonth, !from.hasYear, !to.hasYear, from.offset == nil, to.offset == nil,
      from.direction == .open, to.direction == .open, (to.month, to.day) > (1, 1)
    else { return nil }
    let (year, day) = (anchor.day.year, anchor.day)
    let isOver = (to.month, to.day) <= (day.month, day.day)
    // «… to December 31» is over on that day alone: earlier it is what goes on.
    return isOver ? year : to.month >= 11 && day.month <= 2 ? year - 1 : nil
  }

  /// «les six premiers mois de l'année» of an article of January that tells of the year before: of
  /// this one too little is over.
  private func isOfYearBefore(
    _ term: DateTerm, _ year: Int, _ direction: DateTerm.Direction, _ anchor: DateAnchor
  ) -> Bool {
    guard term.lastMonth > term.month, direction != .future, !anchor.isYearOnly,
      anchor.day.year == year, term.month == 1, anchor.day.month == 1
    else { return false }
    return direction == .past || lastYear == year - 1
  }

  /// How many days back «this Friday» may lie where no verb tells.
  private static let daysBackOfThis = 4

  private func weekday(
    _ term: DateTerm, _ direction: DateTerm.Direction, _ place: Place
  ) -> Resolved? {
    guard let anchor, !anchor.isYearOnly else { return nil }
    if term.day > 0 {
      // «jeudi 16»: the nearest 16th that is a Thursday.
      for distance in 0...60 {
        var day = anchor.day.adding(days: -distance)
        if day.day != term.day || day.weekday != term.weekday {
          day = anchor.day.adding(days: distance)
        }
        guard day.day == term.day, day.weekday == term.weekday else { continue }
        return Resolved(first: TemporalPoint(day, time: term.time), basis: anchor.basisOfCount)
      }
      return nil
    }
    var back = (anchor.day.weekday - term.weekday + 7) % 7
    if direction == .future {
      let ahead = (7 - back) % 7
      back = -(ahead == 0 && term.direction == .future ? 7 : ahead)
    } else if term.direction == .past, back == 0 {
      back = 7
    } else if hasToldDay, term.direction == .open, !term.isDeictic, !place.isBackground {
      if back >= 7 - AnchorInference.nextDays {
        // «jeudi 6 novembre 2025 …, vendredi matin»: of the days behind the one that is told.
        back -= 7
      } else if back > AnchorInference.nextDays, anchor.basis == .explicit {
        // «lundi 3 mars 2025. … Vendredi, …»: the one before or the one behind it.
        return nil
      }
    } else if direction == .open, term.isDeictic, back > Self.daysBackOfThis {
      // «Este viernes le toca el turno a X»: a day nearly a week ago is not «this Friday».
      back -= 7
    }
    return Resolved(
      first: TemporalPoint(anchor.day.adding(days: -back), time: term.time),
      basis: anchor.basisOfCount)
  }
}
