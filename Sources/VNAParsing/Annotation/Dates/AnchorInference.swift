import VNAModel

/// Finds the day on which a part of the page was written from what it says.
///
/// Each year near the years that are written is weighed: does a weekday fit its date, do full dates
/// lie close, is the year before spoken of as past? What the weights mean is told at each; only a
/// weekday that fits or a full date close by makes the year sure, all else is a bound.
struct AnchorInference {
  let evidence: DateEvidence
  /// The anchor of the page's other part, and whether this part is not older (the list of other
  /// stories) or not younger (the story) than that.
  var other: DateAnchor?
  var isAfterOther: Bool

  /// The year around which a weekday is tried where nothing else is known. News pages of the web
  /// are of some thirty years; such a guess is never given as certain.
  static let guessedYear = 2025

  /// The agency's pages on the web begin with it.
  private static let firstYear = 1998

  /// How many years ahead plans reach that are written beside the day of the text.
  private static let horizon = 6

  /// A weekday that is so many days ahead of the day told last, or fewer, is the one behind it.
  static let nextDays = 2

  /// How many weekdays behind the story's day are looked at.
  private static let mostFollowing = 4

  /// How much better than any other year a sure one must fit.
  static let margin = 4

  func anchor() -> DateAnchor? {
    guard let lead = evidence.lead else { return yearAnchor() }
    if let year = lead.year {
      guard let day = lead.date(in: year) else { return nil }
      if lead.direction == .future { return DateAnchor(other?.day ?? day, .bound) }
      if isOfHistory(lead, year) { return evidence.tells(after: year) ? yearAnchor() : nil }
      let isSure = !isBesideStory(lead)
      return told(from: day, isSure ? .explicit : .bound)
    }
    let written = writtenYears
    guard let low = written.first, let high = written.last else { return unwritten(lead) }
    // «neutre en carbone en 2050»: where aims alone are written, the day is of years before them.
    if lead.weekday > 0, hasOnlyAims, let found = unwritten(lead) { return found }
    if let day = sameDayWritten(lead, written) {
      return told(from: day, .explicit)
    }
    var best: (day: CivilDate, weight: Int)?
    var second = Int.min
    // The years next to those that are written, and with a weekday some more.
    let hasWeekday = lead.weekday > 0 || evidence.days.contains { $0.year == nil && $0.weekday > 0 }
    let years =
      hasWeekday || !evidence.bare.isEmpty
      ? low - 6...min(high, low + 60) + 6 : low - 1...min(high, low + 120) + 1
    for year in years {
      guard let day = lead.date(in: year), lead.weekday == 0 || day.weekday == lead.weekday,
        hasWeekday || written.contains(near: year) || weightOfBare(day) > 0,
        other.map({ isInOrder(day, $0) }) ?? true
      else {
        continue
      }
      // A weekday fits again after five or six years, but pages speak of the years around them.
      let weight = weight(of: day) - max(0, written.distance(to: year) - 1)
      // Of equals the later year: pages speak of the years before them.
      if let known = best, weight < known.weight {
        second = max(second, weight)
      } else {
        second = best?.weight ?? second
        best = (day, weight)
      }
    }
    guard let best else { return unwritten(lead) }
    // A weekday fits again after five years at the earliest, which may not have come yet.
    let isSupported =
      written.supports(best.day.year)
      || (lead.weekday > 0 && abs(best.day.year - Self.guessedYear) < 5)
    if lead.weekday > 0, abs(best.day.year - Self.guessedYear) > 10, !isSupported,
      let guess = unwritten(lead)
    {
      // «en poste depuis 2013», «d'ici à 2050»: any year is possible whose weekday fits.
      return DateAnchor(guess.day, .bound)
    }
    let isSure = isSupported && (second == Int.min || best.weight - second >= Self.margin)
    return told(from: best.day, isSure ? basis(best.day, best.weight) : .bound)
  }

  /// «établies le 21 août 1973»: whether a full date is none of the story's days. So it is where later
  /// years are told of, before there were pages of the web, or, if it is not of late, where weekdays
  /// by themselves tell the story's day.
  private func isOfHistory(_ lead: DateEvidence.Day, _ year: Int) -> Bool {
    if lead.isDateline { return false }
    return evidence.tells(after: year + 1) || year < Self.firstYear
      || (isBesideStory(lead) && !lead.isRecent)
  }

  /// «a reçu mercredi l'ambassadeur. … établies le 12 avril 2023»: whether the story's own day was told
  /// before a full date, without its year.
  private func isBesideStory(_ lead: DateEvidence.Day) -> Bool {
    lead.followsWeekday && lead.weekday == 0 && !lead.isSpan && !lead.isDateline
  }

  /// The lead's day where it stands with its year too: «le 4 mars», and below «mardi 4 mars 2025».
  ///
  /// A year much older than others that are written is that of an anniversary or a birth; some years
  /// ahead of it can be a plan's.
  private func sameDayWritten(_ lead: DateEvidence.Day, _ written: YearSet) -> CivilDate? {
    let latest = written.last ?? 0
    for day in evidence.days
    where day.month == lead.month && day.day == lead.day && !day.isBracketed
      && day.direction != .future
    {
      guard let year = day.year, year >= latest - Self.horizon, let found = lead.date(in: year)
      else {
        continue
      }
      if lead.weekday == 0 || lead.weekday == found.weekday { return found }
    }
    return nil
  }

  /// Whether all years that are written lie ahead.
  private var hasOnlyAims: Bool {
    evidence.spans.isEmpty && evidence.days.allSatisfy { $0.year == nil }
      && evidence.years.allSatisfy { $0.direction == .future }
  }

  private var writtenYears: YearSet {
    var years = YearSet()
    for day in evidence.days { if let year = day.year { years.insert(year) } }
    for year in evidence.years { years.insert(year.year) }
    for span in evidence.spans {
      years.insert(span.lowerBound)
      years.insert(span.upperBound)
    }
    return years
  }

  /// How well the page fits a story of this day.
  private func weight(of lead: CivilDate) -> Int {
    var sum = 0
    var weekdays = 0
    let number = lead.dayNumber
    for day in evidence.days {
      if day.year == nil, day.weekday == 0 || weekdays == 3 { continue }
      guard let date = day.date(near: lead) else { continue }
      if day.year == nil {
        weekdays += 1
        sum += date.weekday == day.weekday ? 12 : -16
      } else {
        // «le 26 février …, en visite du 25 au 28 février 2025»: a stay on one of whose days something was.
        sum +=
          day.isStay(around: lead)
          ? 12 : weight(of: date, day, lead, daysFromLead: date.dayNumber - number)
      }
    }
    if weekdays == 0, let weekday = evidence.firstDeictic, lead.weekday == weekday {
      sum += evidence.lead?.isDateline == true ? 10 : 5
    } else if weekdays == 0, evidence.firstDeictic == nil {
      sum += weightOfBare(lead)
    }
    if lead.year > Self.guessedYear + 1 { sum -= 8 }
    for year in evidence.years { sum += weight(of: year, lead) }
    for span in evidence.spans {
      if span.contains(lead.year) { sum += 2 }
      if span.lowerBound == lead.year || span.lowerBound == lead.year + 1 { sum += 1 }
      if lead.year > span.upperBound + 1 { sum -= 2 }
    }
    return sum
  }

  /// «mardi», told on the day or, under a dateline, on the day after; those that follow lie about it, and
  /// hardly on the day behind it, which is a week away.
  private func weightOfBare(_ lead: CivilDate) -> Int {
    guard let day = evidence.lead, !day.isSpan, day.direction != .future,
      let first = evidence.bare.first
    else { return 0 }
    func later(_ weekday: Int) -> Int { (lead.weekday - weekday + 7) % 7 }
    guard day.isDateline else { return later(first) == 0 ? 5 : 0 }
    var sum = [0: 6, 1: 4, 6: -3][later(first)] ?? 0
    for weekday in evidence.bare.dropFirst() { sum += [0: 2, 1: 1, 6: -2][later(weekday)] ?? 0 }
    return sum
  }

  /// A full date: near at hand, or of the year before as the writer says the year.
  private func weight(
    of date: CivilDate, _ day: DateEvidence.Day, _ lead: CivilDate, daysFromLead distance: Int
  ) -> Int {
    if day.isAnniversary {
      // Celebrated in the year of the text, or in one that is near.
      if (0...120).contains(distance) { return 6 }
      return date.year == lead.year ? 5 : distance > 0 ? -4 : 0
    }
    // «mercredi 27 décembre 2023»: of the weekday one speaks only near the day.
    if day.weekday > 0 { return abs(distance) <= 30 ? 12 : -6 }
    switch day.direction {
    case .future:
      if distance < 0 { return -8 }
      return distance <= 120 ? 8 : distance <= 400 ? 4 : 0
    case .past:
      if distance > 1 { return distance > 400 ? -6 : -4 }
      if distance >= -14 { return 6 }
      return date.year == lead.year - 1 ? 4 : date.year == lead.year ? 2 : 0
    case .open:
      if abs(distance) <= 30 { return 8 }
      if date.year == lead.year - 1 { return 3 }
      if distance > 400 { return -3 }
      return date.year == lead.year || (distance > 0 && distance < 200) ? 2 : 0
    }
  }

  /// A month or a year: one says the year of what is past or to come, hardly the year it is.
  private func weight(of said: DateEvidence.Year, _ lead: CivilDate) -> Int {
    if said.month > 0 {
      let distance = (said.year - lead.year) * 12 + said.month - lead.month
      switch said.direction {
      case .future: return distance < 0 ? -6 : distance <= 8 ? 5 : 0
      case .past:
        if distance > 0 { return -6 }
        // «в первом квартале 2022 года», told in April.
        if distance >= -4 { return 4 }
        return said.year == lead.year - 1 ? 3 : said.year == lead.year ? 2 : 0
      case .open: return (-6...4).contains(distance) ? 3 : distance > 12 ? -3 : 0
      }
    }
    let distance = said.year - lead.year
    if said.isEdition { return distance == 0 ? 5 : 0 }
    switch said.direction {
    case .future: return distance > 0 ? 2 : distance == 0 ? -4 : -6
    case .past: return distance > 0 ? -6 : distance == -1 ? 6 : distance == 0 ? 1 : 0
    case .open:
      if distance == 0 { return said.isHeadline ? 5 : 2 }
      return distance == -1 ? 5 : distance > 1 ? -3 : 0
    }
  }

  /// What makes the year sure.
  private func basis(_ lead: CivilDate, _ weight: Int) -> DateBasis {
    var isNear = false
    for day in evidence.days {
      guard let date = day.date(near: lead) else { continue }
      if day.year == nil, day.weekday > 0 {
        return date.weekday == day.weekday ? .weekday : .bound
      }
      if day.year != nil, abs(date.dayNumber - lead.dayNumber) <= 60 { isNear = true }
    }
    return isNear && weight > 0 ? .deduced : .bound
  }

  /// A day with no year anywhere near: the other part of the page bounds it.
  private func unwritten(_ lead: DateEvidence.Day) -> DateAnchor? {
    let around = other?.day.year ?? Self.guessedYear
    let weekdays = evidence.days.filter { $0.year == nil && $0.weekday > 0 }
    if !weekdays.isEmpty {
      let fitting = (around - 14...around + 14).filter {
        guard let day = lead.date(in: $0), other.map({ isInOrder(day, $0) }) ?? true else {
          return false
        }
        return weekdays.allSatisfy { $0.date(near: day)?.weekday == $0.weekday }
      }
      // Years to come are less likely by far: a weekday fits again after five years, or six.
      func distance(_ year: Int) -> Int {
        other == nil && year > around
          ? (year - around) * 6
          : year > around + 1 ? (year - around) * 3 : abs(year - around)
      }
      func cost(_ year: Int) -> Int {
        distance(year) - (lead.date(in: year).map { weight(of: $0) } ?? 0)
      }
      guard let year = fitting.min(by: { cost($0) < cost($1) }),
        let day = lead.date(in: year)
      else { return nil }
      let isSure = other.map { $0.basis != .bound && abs(year - $0.day.year) <= 2 } ?? false
      return told(from: day, isSure ? .weekday : .bound)
    }
    guard let other else { return unwrittenByBare(lead) }
    if lead.direction == .future, isAfterOther { return DateAnchor(other.day, .bound) }
    let years = (other.day.year - 1...other.day.year + 1)
    let fitting = years.compactMap { lead.date(in: $0) }.filter { isInOrder($0, other) }
    guard
      let day = fitting.min(by: {
        abs($0.dayNumber - other.day.dayNumber) < abs($1.dayNumber - other.day.dayNumber)
      })
    else { return nil }
    return told(from: day, .bound)
  }

  /// A dateline's day on which, of the years around, the weekdays fit best that stand by themselves.
  private func unwrittenByBare(_ lead: DateEvidence.Day) -> DateAnchor? {
    guard lead.isDateline else { return nil }
    var best: (day: CivilDate, weight: Int)?
    for year in (Self.guessedYear - 6...Self.guessedYear + 1).reversed() {
      guard let day = lead.date(in: year) else { continue }
      let weight = weightOfBare(day)
      // Under none of them is it told on the day itself, or told often.
      guard weight > 4 else { continue }
      let distance = abs(Self.guessedYear - year)
      if best.map({ weight - distance > $0.weight }) ?? true {
        best = (day, weight - distance)
      }
    }
    return best.map { DateAnchor($0.day, .bound) }
  }

  /// Whether a day lies on its side of the other part's; the days before still count as the same.
  private func isInOrder(_ day: CivilDate, _ other: DateAnchor) -> Bool {
    let distance = day.dayNumber - other.day.dayNumber
    return isAfterOther ? distance >= -40 : distance <= 7
  }

  /// Years alone: the last one that is not to come.
  private func yearAnchor() -> DateAnchor? {
    let written = writtenYears
    guard !evidence.years.isEmpty, let low = written.first, let high = written.last else {
      return nil
    }
    var best: (year: Int, weight: Int)?
    for year in low - 1...min(high + 1, low + 200) {
      guard let day = CivilDate(year: year, month: 12, day: 15) else { continue }
      let weight = weight(of: day)
      if weight > best?.weight ?? 0 { best = (year, weight) }
    }
    guard let best else { return nil }
    if let other, other.day.year == best.year { return DateAnchor(other.day, .bound) }
    return DateAnchor(year: best.year, .bound)
  }

  private func told(from lead: CivilDate, _ basis: DateBasis) -> DateAnchor {
    var anchor = DateAnchor(latestDay(from: lead), basis)
    anchor.isTold = evidence.lead?.isDateline == false
    return anchor
  }

  /// The latest day near the lead that is not to come: the story was written then.
  private func latestDay(from lead: CivilDate) -> CivilDate {
    if evidence.lead?.isDateline == true { return lead }
    var latest = lead
    var hasWeekday = evidence.lead.map { $0.weekday > 0 } ?? false
    var weekdaysBefore = evidence.lead?.weekdaysBefore ?? 0
    for day in evidence.days where day.direction != .future && !day.isBracketed {
      guard let date = day.date(near: lead), abs(date.dayNumber - lead.dayNumber) <= 31,
        // «en visite du 25 au 28 février», told on the 26th
        !day.isStay(around: lead)
      else { continue }
      if hasWeekday, day.weekday == 0 { continue }
      if date >= latest { weekdaysBefore = day.weekdaysBefore }
      if day.weekday > 0, !hasWeekday || date > latest {
        latest = date
        hasWeekday = true
      } else if date > latest {
        latest = date
      }
    }
    // «jeudi 6 novembre 2025. … Selon un bilan arrêté vendredi»
    var next = Self.nextDays
    for weekday in evidence.told.dropFirst(weekdaysBefore).prefix(Self.mostFollowing) {
      let ahead = (weekday - latest.weekday + 7) % 7
      guard ahead <= next else { continue }
      latest = latest.adding(days: ahead)
      next -= ahead
    }
    // «ce lundi» is the day itself, or nearly.
    if let weekday = evidence.lastDeictic {
      let ahead = (weekday - latest.weekday + 7) % 7
      if ahead <= 3 { latest = latest.adding(days: ahead) }
    }
    return latest
  }
}
