import VNAModel
import VNAText

// What each sort of token starts.

extension FrenchDateGrammar {
  /// Reads what starts with a number; the end, or nil if it is no time.
  mutating func readNumber(at index: Int) -> Int? {
    if matches.has(.period, at: index) || word(index + 2) == .century,
      let found = periodItem(index)
    {
      return readDates(index, (found.term, found.end, nil))
    }
    if let (hour, minute, end) = clock(index) {
      if isHourOfDay(index, end) { return readClock(index, hour, minute, end) }
    }
    if let end = readDuration(at: index) { return end }
    guard let first = item(index, fuzzy: false) else { return nil }
    return readDates(index, first)
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

  /// Reads a span, a list or a point with the time of day behind it.
  private mutating func readDates(_ index: Int, _ first: Item) -> Int? {
    guard var found = sequence(index, first) else { return nil }
    if found.terms.count == 1 {
      let term = found.terms[0]
      if term.day > 0 || term.weekday > 0 { addTime(&found) }
      if term.isYearOnly, let start = samePeriodStart(before: index) {
        found.terms[0].repeatsLast = true
        found.tokens = start..<found.tokens.upperBound
      }
    }
    return add(found.terms, found.tokens, found.link, rule(of: found), mod: found.mod)
  }

  private func rule(of found: Sequence) -> StaticString {
    switch found.link {
    case .range: "date.range"
    case .list: "date.list"
    case .single: found.terms[0].weekday > 0 ? "date.weekday" : "date.point"
    }
  }

  /// Takes the time of day behind a single day into it.
  private func addTime(_ found: inout Sequence) {
    var end = found.tokens.upperBound
    // «le 8 novembre de 8h00 à 17h00»
    if [.de, .entre].contains(word(end)), let (hour, minute, after) = clock(end + 1),
      [.à, .et].contains(word(after)), let (hour2, minute2, after2) = clock(after + 1)
    {
      var second = found.terms[0]
      found.terms[0].time = .clock(hour: hour, minute: minute)
      second.time = .clock(hour: hour2, minute: minute2)
      second.tokens = after + 1..<after2
      found.terms.append(second)
      found.tokens = found.tokens.lowerBound..<after2
      found.link = .range
      return
    }
    for _ in 0..<2 {
      guard let (time, after) = timeSuffix(end) else { break }
      if case .clock = found.terms[0].time { break }
      found.terms[0].time = time
      end = after
    }
    found.terms[0].tokens = found.terms[0].tokens.lowerBound..<end
    found.tokens = found.tokens.lowerBound..<end
  }

  /// «8h00 le 8 novembre», «19h30 ce jeudi», «8h00».
  private mutating func readClock(_ index: Int, _ hour: Int, _ minute: Int, _ end: Int) -> Int? {
    var term = DateTerm(index..<end)
    term.time = .clock(hour: hour, minute: minute)
    var next = end
    // «20h (heure locale) samedi»
    if kind(next) == .openBracket, word(next + 1) == .heure {
      for place in next + 2..<next + 6 where kind(place) == .closeBracket { next = place + 1 }
    }
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
      return add([whole], index..<day.end, .single, "date.clock")
    }
    if let match = has(place) ? matches.longest(.relativeDate, at: place) : nil,
      let relative = RelativeCode(lexicon, match), relative.unit == .day
    {
      let after = place + Int(match.tokenCount)
      term.offset = .init(unit: .day, count: relative.count, fromLast: relative.fromLast)
      term.tokens = index..<after
      return add([term], index..<after, .single, "date.clock")
    }
    // «de 8h00 à 10h00»
    let last = term.tokens.upperBound
    if [.à, .et].contains(word(last)), let (hour2, minute2, after) = clock(last + 1),
      [.de, .entre].contains(word(index - 1)), index > floor
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
        return add([term, second], index - 1..<end, .range, "date.clock")
      }
      return add([term, second], index - 1..<after, .range, "date.clock")
    }
    return add([term], term.tokens, .single, "date.clock")
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
        if found.link == .range || found.link == .list {
          // A night goes over to the next day: it is the night of the first.
          guard time == .night, found.link == .range else {
            return add(found.terms, found.tokens, found.link, "date.range")
          }
          found.terms.removeLast()
        } else {
          addTime(&found)
        }
        if case .clock = found.terms[0].time {} else { found.terms[0].time = time }
        let range = index..<found.tokens.upperBound
        found.terms[0].tokens = range
        return add([found.terms[0]], range, .single, "date.part-of-day")
      }
    }
    if isLinked, has(next), let match = matches.longest(.relativeDate, at: next),
      let relative = RelativeCode(lexicon, match), relative.unit == .day
    {
      let range = index..<next + Int(match.tokenCount)
      var term = DateTerm(range)
      term.offset = .init(unit: .day, count: relative.count, fromLast: relative.fromLast)
      term.time = time
      return add([term], range, .single, "date.part-of-day")
    }
    guard isPlainPartOfDay(index, end) else { return nil }
    var term = DateTerm(index..<end)
    term.time = time
    return add([term], index..<end, .single, "date.part-of-day")
  }

  /// «hier soir», «l'an prochain», «le même jour».
  private mutating func readRelative(at index: Int) -> Int? {
    guard let match = matches.longest(.relativeDate, at: index) else { return nil }
    var end = index + Int(match.tokenCount)
    let code = lexicon.value(of: match)
    guard let relative = RelativeCode(code) else {
      // «au lendemain de» and its like are no dates.
      guard code.utf8.last == UInt8(ascii: "F") else { return end }
      return add(
        vague: .init(kind: .duration, timexType: "DATE", value: code), index..<end, "date.vague")
    }
    if relative.isOpen { return end }
    if relative.unit == .day {
      // «la veille de la visite», «le monde de demain»
      if relative.fromLast, relative.time == nil, relative.count != 0,
        [.de, .du, .des].contains(word(end))
      {
        return end
      }
      if !relative.fromLast, relative.time == nil, word(index - 1) == .de, relative.count != 0 {
        return end
      }
      // «ce mois d'octobre», «ce jour de fête»
    } else if relative.count == 0, !relative.fromLast, word(end) == .de || word(end) == .du {
      if month(end + 1, afterDay: false) != nil { return nil }
    }
    var term = DateTerm(index..<end)
    term.offset = .init(unit: relative.unit, count: relative.count, fromLast: relative.fromLast)
    term.time = relative.time
    term.isDeictic = !relative.fromLast
    var found = Sequence(terms: [term], tokens: index..<end, link: .single)
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
        found = Sequence(terms: [term], tokens: index..<end, link: .single)
      }
      addTime(&found)
    } else if relative.unit == .year, let start = samePeriodStart(before: index) {
      found.terms[0].repeatsLast = true
      found.tokens = start..<end
    } else if relative.unit == .year, let (fuzzy, mod) = fuzzyStartOfYear(before: index) {
      found.tokens = fuzzy..<end
      found.mod = mod
    }
    return add(found.terms, found.tokens, .single, "date.relative", mod: found.mod)
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
      [.début, .fin, .milieu].contains(word(start - 1)),
      start - 1 >= floor, word(index + 1) != .de, number(index + 1) == nil,
      unit == .year || word(start) == .du
    else { return nil }
    let mod: StaticString
    switch word(start - 1) {
    case .début: mod = "START"
    case .fin: mod = "END"
    default: mod = "MID"
    }
    var term = DateTerm(start - 1..<index + 1)
    term.offset = .init(unit: unit, count: 0)
    return add([term], term.tokens, .single, "date.relative", mod: mod)
  }

  /// «fin» or «début» before «de l'année», «de cette année».
  private func fuzzyStartOfYear(before index: Int) -> (start: Int, mod: StaticString)? {
    guard word(index - 1) == .de || [.début, .fin].contains(word(index - 1)) else { return nil }
    let start = word(index - 1) == .de ? index - 2 : index - 1
    guard start >= floor else { return nil }
    switch word(start) {
    case .début: return (start, "START")
    case .fin: return (start, "END")
    case .milieu: return (start, "MID")
    default: return nil
    }
  }
}
