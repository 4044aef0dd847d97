import VNAModel
import VNAText

// What each sort of token starts.

extension FrenchDateGrammar {
  /// Reads what starts with a number; the end, or nil if it is no time.
  mutating func readNumber(at index: Int) -> Int? {
    // Dates in figures and «20.000»: nothing in words goes on a number with points.
    if tokens[index].flags.contains(.hasSeparator) {
      guard let first = numericDate(index) else { return nil }
      return readDates(index, (first.term, first.end, nil))
    }
    if word(index + 1) == .ordinalSuffix, let end = readCenturies(at: index) { return end }
    if matches.has(.period, at: index) || word(index + 2) == .century,
      let found = periodItem(index)
    {
      return readDates(index, (found.term, found.end, nil))
    }
    if let (hour, minute, end) = clock(index) {
      if isHourOfDay(index, end) { return readClock(index, hour, minute, end) }
    }
    if let end = readDuration(at: index) { return end }
    if let end = readDayWithTime(at: index) { return end }
    guard let first = item(index, fuzzy: false) else { return nil }
    return readDates(index, first)
  }

  /// «le 27 au soir», «le 3 à l'aube»: a day of the month at hand.
  private mutating func readDayWithTime(at index: Int) -> Int? {
    guard word(index - 1) == .article, !isPlural(index - 1), let (day, after) = dayNumber(index),
      word(after).isOne(.au, .en, .dans, .à), let (time, end) = timeSuffix(after)
    else { return nil }
    if case .clock = time { return nil }
    var term = DateTerm(index..<end)
    term.day = day
    term.time = time
    return add(term, term.tokens, .point)
  }

  /// Reads what starts with a word of the time tables.
  mutating func readWord(at index: Int) -> Int? {
    let found = matches.classes(at: index)
    if found.contains(.relativeDate), let end = readRelative(at: index) { return end }
    if found.contains(.setWord), let end = readSet(at: index) { return end }
    if found.contains(.weekday) {
      if let end = readWeekdays(at: index) { return end }
      guard let first = weekdayItem(index) else { return nil }
      return readDates(index, (first.term, first.end, nil))
    }
    if found.contains(.month), let first = monthItem(index) {
      return readDates(index, (first.term, first.end, nil))
    }
    if found.contains(.ordinalWord), let end = readCenturies(at: index) { return end }
    if found.contains(.period) || found.contains(.ordinalWord), let first = periodItem(index) {
      return readDates(index, (first.term, first.end, nil))
    }
    if found.contains(.ordinalWord), let first = dayItem(index), first.term.month > 0 {
      return readDates(index, (first.term, first.end, nil))
    }
    if found.contains(.partOfDay), let end = readPartOfDay(at: index) { return end }
    if found.contains(.season), let first = seasonItem(index) {
      return readDates(index, (first.term, first.end, nil))
    }
    if found.contains(.durationUnit) {
      if let first = decadeItem(index) { return readDates(index, (first.term, first.end, nil)) }
      if let end = readVagueDuration(at: index) { return end }
      if let end = readFuzzyUnit(at: index) { return end }
    }
    if found.contains(.numberWord), let end = readDuration(at: index) { return end }
    return nil
  }

  /// Reads two centuries, the noun of which stands behind the second.
  private mutating func readCenturies(at index: Int) -> Int? {
    guard let (first, last, start, isSpan) = centuries(index) else { return nil }
    var found = range(first, last, start..<last.tokens.upperBound)
    if !isSpan { found.link = .list }
    return add(found, isSpan ? .range : .list)
  }

  /// Reads a span, a list or a point with the time of day behind it.
  private mutating func readDates(_ index: Int, _ first: Item) -> Int? {
    guard var found = sequence(index, first) else { return nil }
    if reading.terms.count - found.terms == 1 {
      let term = reading.terms[found.terms]
      if term.day > 0 || term.weekday > 0 { addTime(&found) }
      if term.isYearOnly, let start = samePeriodStart(before: index) {
        reading.terms[found.terms].repeatsLast = true
        found.tokens = start..<found.tokens.upperBound
      }
    }
    let rule: DateExpression.Rule
    switch found.link {
    case .range: rule = .range
    case .list: rule = .list
    case .single: rule = reading.terms[found.terms].weekday > 0 ? .weekday : .point
    }
    return add(found, rule)
  }

  /// Takes the time of day behind a single day into it.
  private mutating func addTime(_ found: inout DateSequence) {
    var end = found.tokens.upperBound
    // «le 8 novembre de 8h00 à 17h00»
    if word(end).isOne(.de, .entre), let (hour, minute, after) = clock(end + 1),
      word(after).isOne(.à, .et), let (hour2, minute2, after2) = clock(after + 1)
    {
      var second = reading.terms[found.terms]
      reading.terms[found.terms].time = .clock(hour: hour, minute: minute)
      second.time = .clock(hour: hour2, minute: minute2)
      second.tokens = after + 1..<after2
      reading.terms.append(second)
      found.tokens = found.tokens.lowerBound..<after2
      found.link = .range
      return
    }
    for _ in 0..<2 {
      guard let (time, after) = timeSuffix(end) else { break }
      if case .clock = reading.terms[found.terms].time { break }
      reading.terms[found.terms].time = time
      end = after
    }
    let first = reading.terms[found.terms].tokens.lowerBound
    reading.terms[found.terms].tokens = first..<end
    found.tokens = found.tokens.lowerBound..<end
  }

  /// «8h00 le 8 novembre», «19h30 ce jeudi», «8h00».
  private mutating func readClock(_ index: Int, _ hour: Int, _ minute: Int, _ end: Int) -> Int? {
    var term = DateTerm(index..<end)
    term.time = .clock(hour: hour, minute: minute)
    var next = behindZone(end)
    if kind(next) == .comma { next += 1 }
    if word(next) == .du || word(next) == .de { next += 1 }
    if let (time, after) = partOfDay(next), word(next - 1) == .du {
      if time == .evening || time == .afternoon, hour < 12 {
        term.time = .clock(hour: hour + 12, minute: minute)
      }
      term.tokens = index..<after
      next = after
      if word(next) == .du { next += 1 }
    }
    let place = skipArticle(next)
    if let day = dayItem(place) ?? weekdayItem(place), !day.term.isBareDay || day.term.weekday > 0,
      kind(end) != .comma || day.term.weekday > 0 || place > next
    {
      var whole = day.term
      whole.time = term.time
      whole.tokens = index..<day.end
      return add(whole, index..<day.end, .clock)
    }
    if let match = has(place) ? relativeDate(at: place) : nil,
      let relative = RelativeCode(lexicon, match), relative.unit == .day
    {
      let after = place + Int(match.tokenCount)
      term.offset = .init(unit: .day, count: relative.count, fromLast: relative.fromLast)
      term.tokens = index..<after
      return add(term, index..<after, .clock)
    }
    // «de 8h00 à 10h00»
    let last = term.tokens.upperBound
    if word(last).isOne(.à, .et), let (hour2, minute2, after) = clock(last + 1),
      word(index - 1).isOne(.de, .entre), index > floor
    {
      var second = DateTerm(last + 1..<after)
      second.time = .clock(hour: hour2, minute: minute2)
      let day = skipArticle(after)
      if day > after, let (date, end) = dayItem(day), date.month > 0 {
        term.day = date.day
        term.month = date.month
        term.year = date.year
        second.day = date.day
        second.month = date.month
        second.year = date.year
        return add(range(term, second, index - 1..<end), .clock)
      }
      return add(range(term, second, index - 1..<after), .clock)
    }
    return add(term, term.tokens, .clock)
  }

  /// «après-midi du 16 octobre», «nuit du 6 au 7 novembre», «dans l'après-midi».
  private mutating func readPartOfDay(at index: Int) -> Int? {
    // «au petit matin»: the phrase goes without its preposition.
    guard word(index) != .au, let (time, end) = partOfDay(index) else { return nil }
    var next = end
    let isLinked = word(next) == .du || word(next) == .de
    if isLinked { next += 1 }
    let place = skipArticle(next)
    if let first = dayItem(place) ?? weekdayItem(place) ?? numericDate(place),
      isLinked || (place == end && first.term.isDayAndMonth && word(index - 1) == .this)
        || (place > end && first.term.isDayAndMonth && isPlainPartOfDay(index, end))
    {
      let item: Item = (first.term, first.end, nil)
      if var found = sequence(place, item) {
        if found.link == .single {
          addTime(&found)
        } else if time != .night || found.link == .list {
          return add(found, .range)
        }
        // A night goes over to the next day: it is the night of the first.
        var term = reading.terms[found.terms]
        if case .clock = term.time {} else { term.time = time }
        let range = index..<found.tokens.upperBound
        term.tokens = range
        drop(found)
        return add(term, range, .partOfDay)
      }
    }
    if isLinked, has(next), let match = relativeDate(at: next),
      let relative = RelativeCode(lexicon, match), relative.unit == .day
    {
      let range = index..<next + Int(match.tokenCount)
      var term = DateTerm(range)
      term.offset = .init(unit: .day, count: relative.count, fromLast: relative.fromLast)
      term.time = time
      return add(term, range, .partOfDay)
    }
    guard isPlainPartOfDay(index, end) else { return nil }
    var term = DateTerm(index..<end)
    term.time = time
    return add(term, index..<end, .partOfDay)
  }

  /// The longest wording for a day or another time told from here. The letters of «cette année-là» are
  /// those of «cette année la (production)» too.
  func relativeDate(at index: Int) -> LexiconMatch? {
    matches.matches(at: index).first {
      let last = index + Int($0.tokenCount) - 1
      return $0.lexiconClass == .relativeDate
        && (last == index || kind(last - 1) == .hyphen || word(last) != .article
          || tokens[last].flags.contains(.nonASCII))
    }
  }

  /// «hier soir», «l'an prochain», «le même jour».
  private mutating func readRelative(at index: Int) -> Int? {
    guard let match = relativeDate(at: index) else { return nil }
    var end = index + Int(match.tokenCount)
    guard let relative = RelativeCode(lexicon, match) else {
      // «au lendemain de» and its like are no dates.
      let code = lexicon.value(of: match)
      guard code.utf8.last == UInt8(ascii: "F") else { return end }
      return add(
        vague: .init(kind: .duration, timexType: "DATE", value: code), index..<end, .vague)
    }
    if relative.isOpen { return end }
    if relative.unit == .day {
      // «la veille de la visite», «le monde de demain»
      if relative.fromLast, relative.time == nil, relative.count != 0,
        word(end).isOne(.de, .du, .des)
      {
        return end
      }
      if !relative.fromLast, relative.time == nil, word(index - 1) == .de, relative.count != 0 {
        return end
      }
      // «ce mois d'octobre», «ce jour de fête»
    } else if relative.count == 0, !relative.fromLast, word(end) == .de || word(end) == .du {
      if month(end + 1, afterDay: false) != nil { return nil }
    } else if relative.fromLast, relative.unit == .month, word(end) == .de {
      // «même mois de 2024», «même mois de l'an dernier»: read at the year.
      if year(end + 1, strong: false) != nil || yearOffset(end) != nil { return nil }
    }
    var term = DateTerm(index..<end)
    term.offset = .init(unit: relative.unit, count: relative.count, fromLast: relative.fromLast)
    term.time = relative.time
    term.isDeictic = !relative.fromLast
    var tokens = index..<end
    var mod: DateExpression.Modifier?
    if relative.unit == .day {
      // «ce matin 12 décembre», «aujourd'hui, 16 octobre»
      var next = end
      if kind(next) == .comma { next += 1 }
      next = skipArticle(next)
      if !relative.fromLast, let (day, after) = dayItem(next) ?? weekdayItem(next), day.month > 0,
        word(next - 1) != .article || word(index) == .none
      {
        term.offset = nil
        term.day = day.day
        term.month = day.month
        term.year = day.year
        term.weekday = day.weekday
        end = after
        tokens = index..<end
      }
    } else if relative.unit == .year, let start = samePeriodStart(before: index) {
      term.repeatsLast = true
      tokens = start..<end
    } else if relative.unit == .year, let (fuzzy, found) = fuzzyStartOfYear(before: index) {
      tokens = fuzzy..<end
      mod = found
    }
    var found = start(term, tokens)
    found.mod = mod
    if relative.unit == .day { addTime(&found) }
    return add(found, .relative)
  }

  /// «fin de l'année», «début du mois»: those of the day of the text.
  private mutating func readFuzzyUnit(at index: Int) -> Int? {
    let unit: DateUnit
    switch word(index) {
    case .year: unit = .year
    case .month: unit = .month
    default: return nil
    }
    guard !isPlural(index) || unit == .month else { return nil }
    var start = index - 1
    if word(start) == .article { start -= 1 }
    guard word(start) == .de || word(start) == .du,
      word(start - 1).isOne(.début, .fin, .milieu),
      start - 1 >= floor, word(index + 1) != .de, number(index + 1) == nil,
      unit == .year || word(start) == .du
    else { return nil }
    let mod: DateExpression.Modifier
    switch word(start - 1) {
    case .début: mod = .start
    case .fin: mod = .end
    default: mod = .middle
    }
    var term = DateTerm(start - 1..<index + 1)
    term.offset = .init(unit: unit, count: 0)
    if unit == .year, mod == .end, isInImperfect(before: term.tokens.lowerBound) {
      term.direction = .past
    }
    var found = self.start(term, term.tokens)
    found.mod = mod
    return add(found, .relative)
  }

  /// «fin» or «début» before «de l'année», «de cette année».
  private func fuzzyStartOfYear(before index: Int) -> (start: Int, mod: DateExpression.Modifier)? {
    guard word(index - 1) == .de || word(index - 1).isOne(.début, .fin) else { return nil }
    let start = word(index - 1) == .de ? index - 2 : index - 1
    guard start >= floor else { return nil }
    switch word(start) {
    case .début: return (start, .start)
    case .fin: return (start, .end)
    case .milieu: return (start, .middle)
    default: return nil
    }
  }
}
