import VNAModel
import VNAText

// What each sort of token starts.

extension TableDateGrammar {
  /// Reads what starts at a number or a word of the time tables; nil if it is no time.
  mutating func readTime(at index: Int) -> Int? {
    let found = matches.classes(at: index)
    let isNumber = kind(index) == .number
    if isNumber, isPartOfCode(index) { return nil }
    if found.contains(.dateModifier), let end = readFuzzy(at: index) { return end }
    if found.contains(.relativeDate), let end = readRelative(at: index) { return end }
    if found.contains(.setWord), let end = readSharedWeekday(at: index) ?? readSet(at: index) {
      return end
    }
    if isNumber || found.contains(.partOfDay), let end = readTimed(at: index) { return end }
    if found.contains(.weekday), let end = readWeekdays(at: index) { return end }
    // «last Friday», «próximo lunes»: the word before is no time by itself.
    if found.contains(.weekday) || found.contains(.month),
      let before = start(before: index, of: [.last, .next]), before >= floor,
      let end = readDates(at: before)
    {
      return end
    }
    if let end = readDates(at: index) { return end }
    if isNumber || found.contains(.numberWord) { return readDuration(at: index) }
    // «XX века»
    if end(index, of: .century) != nil, index - 1 >= floor, roman(index - 1) != nil {
      return readDates(at: index - 1)
    }
    return nil
  }

  /// «57-NQ/TW», «12/2025/NĐ-CP»: figures to which letters are joined.
  private func isPartOfCode(_ index: Int) -> Bool {
    var next = index + 1
    for _ in 0..<4 {
      guard isGlued(next), kind(next) == .slash || kind(next) == .hyphen, isGlued(next + 1) else {
        return false
      }
      if kind(next + 1) == .word {
        return tokens[next + 1].flags.contains(.allCaps)
          && (roman(next + 1) == nil || kind(next) == .hyphen)
          && roles(next + 1).isEmpty
      }
      guard kind(next + 1) == .number else { return false }
      next += 2
    }
    return false
  }

  /// Reads a span, a list or a point with the time of day behind it.
  mutating func readDates(at index: Int) -> Int? {
    guard var first = dayish(index) else { return nil }
    if let year = first.term.writtenYear, year % 10 == 0, first.term.isYearOnly,
      isBehindDecade(index)
    {
      first.term.year = .decade(year / 10)
    }
    return readDates(first, nil)
  }

  /// «những năm 1960 và 1970»: what makes the first a decade holds for the second; but «the 1980s and 1990».
  private func isBehindDecade(_ index: Int) -> Bool {
    guard kind(index) == .number, let last = reading.expressions.last,
      kind(last.tokens.upperBound - 1) == .number,
      let term = reading.terms.last, case .decade = term.year
    else { return false }
    let joint = kind(index - 1) == .comma ? index - 1 : start(before: index, of: .and)
    return last.tokens.upperBound == joint
  }

  /// The same of a point that is read already, with where a word that blurs it starts.
  private mutating func readDates(
    _ first: Item, _ fuzzy: (start: Int, mod: DateExpression.Modifier)?
  ) -> Int? {
    guard var found = sequence(first, from: fuzzy?.start) else { return nil }
    // «from late March to early April»: no blur of the whole.
    if found.link == .single { found.mod = fuzzy?.mod }
    if reading.terms.count - found.terms == 1 {
      var term = reading.terms[found.terms]
      if term.day > 0 || term.weekday > 0 || term.offset?.unit == .day {
        let end = found.tokens.upperBound
        if let whole = hours(term, end) {
          drop(found)
          return add(range(whole.first, whole.last, found.tokens.lowerBound..<whole.end), .clock)
        }
        let (timed, after) = trailing(term, end)
        reading.terms[found.terms] = timed
        found.tokens = found.tokens.lowerBound..<after
        if after > end {
          if let span = timedSpan(from: timed, after, of: found) { return add(span, .range) }
          return add(found, .clock)
        }
      }
      if term.isYearOnly, case .year = term.year {
        if let (from, to) = samePeriod(found.tokens) {
          term.repeatsLast = true
          found.tokens = from..<to
          reading.terms[found.terms] = term
        }
      }
      if found.mod == nil, let (mod, end) = fuzzyEnd(term, found.tokens.upperBound) {
        found.mod = mod
        found.tokens = found.tokens.lowerBound..<end
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

  /// «4月底», «2025年初»: what blurs a date behind it.
  private func fuzzyEnd(_ term: DateTerm, _ index: Int) -> (DateExpression.Modifier, Int)? {
    guard style.yearFirst, term.day == 0, term.weekday == 0 else { return nil }
    return modifier(index)
  }

  func modifier(_ index: Int) -> (DateExpression.Modifier, Int)? {
    guard has(index), let match = matches.longest(.dateModifier, at: index) else { return nil }
    let end = index + Int(match.tokenCount)
    if lexicon.value(of: match, is: "START") { return (.start, end) }
    if lexicon.value(of: match, is: "MID") { return (.middle, end) }
    return lexicon.value(of: match, is: "END") ? (.end, end) : nil
  }

  /// «same period of» before a year, «同期» behind it.
  func samePeriod(_ year: Range<Int>) -> (from: Int, to: Int)? {
    if style.yearFirst {
      return end(skip(year.upperBound, .of), of: .same).map { (year.lowerBound, $0) }
    }
    let place = skipBack(year.lowerBound, [.of, .the, .in, .year])
    return start(before: place, of: .same).map { ($0, year.upperBound) }
  }

  // MARK: Words before a date

  /// «early February 2025», «the end of the year», «cuối tháng này», «年底».
  private mutating func readFuzzy(at index: Int) -> Int? {
    guard let (mod, end) = modifier(index) else { return nil }
    if style.yearFirst {
      // «年底» alone is that of this year.
      let roles = roles(index)
      guard roles.contains(.year) || roles.contains(.month),
        !isGlued(index) || kind(index - 1) != .number
      else { return nil }
      var term = DateTerm(index..<end)
      term.offset = .init(unit: roles.contains(.year) ? .year : .month, count: 0)
      var found = start(term, index..<end)
      found.mod = mod
      return add(found, .relative)
    }
    var next = end
    if kind(next) == .hyphen { next += 1 }
    next = skip(next, [.of, .the])
    var place = next
    // «el mes de mayo», «the month of May», «năm 2025»
    if let after = self.end(next, of: .month), !style.countsMonths { place = skip(after, .of) }
    place = skip(place, .year)
    if let point = core(place) ?? core(next), !point.term.isBareDay, point.term.day == 0,
      point.term.weekday == 0
    {
      return readDates(point, (index, mod))
    }
    if let (code, after) = relative(
      next, .week, .month, .quarter, .halfYear, .year, .decade, .century)
    {
      var term = DateTerm(index..<after)
      term.offset = .init(unit: code.unit, count: code.count, fromLast: code.fromLast)
      var found = start(term, index..<after)
      found.mod = mod
      return add(found, .relative)
    }
    // «the end of the year», «fines de mes», «cuối năm»
    let unit: DateUnit
    let after: Int
    if let end = self.end(next, of: .year) {
      (unit, after) = (.year, end)
    } else if let end = self.end(next, of: .month) {
      (unit, after) = (.month, end)
    } else {
      return nil
    }
    if unit == .year, mod == .start, let end = readMonths(from: index, after) { return end }
    guard kind(after) != .number, self.end(after, of: [.of, .decade]) == nil, !isCounted(after)
    else {
      return nil
    }
    var term = DateTerm(index..<after)
    term.offset = .init(unit: unit, count: 0)
    var found = start(term, index..<after)
    found.mod = mod
    return add(found, .relative)
  }

  /// «from the beginning of the year to the end of July»: the months from the first on.
  private mutating func readMonths(from index: Int, _ end: Int) -> Int? {
    guard let joint = self.end(end, of: .to) else { return nil }
    var place = skip(joint, .the)
    if let (_, after) = modifier(place) { place = skip(after, [.of, .the]) }
    guard let (month, after) = monthItem(place), month.isMonth else { return nil }
    var last = month
    var first = DateTerm(index..<end)
    first.month = 1
    if last.hasYear { first.year = last.year } else { first.offset = .init(unit: .year, count: 0) }
    if !last.hasYear, last.offset == nil { last.offset = first.offset }
    let opener = start(before: skipBack(index, .the), of: .from)
    return add(range(first, last, (opener ?? index)..<after), .range)
  }

  /// «并同日本两家企业签约»: a word in whose last sign the name of a country or a place begins, unless another
  /// word does: «同日本届论坛».
  private func endsInsideName(_ word: Range<Int>) -> Bool {
    let names = LexiconClassSet(.country, .place)
    guard word.count > 1, has(word.upperBound),
      let end = matches.end(ofAny: names, at: word.upperBound - 1), end > word.upperBound
    else { return false }
    return (matches.end(ofAny: .init(.pronoun, .relativeDate), at: word.upperBound) ?? 0)
      <= word.upperBound + 1
  }

  /// «yesterday afternoon», «năm ngoái», «the same day», «去年同期».
  private mutating func readRelative(at index: Int) -> Int? {
    guard let match = matches.longest(.relativeDate, at: index) else { return nil }
    let end = index + Int(match.tokenCount)
    if style.yearFirst, endsInsideName(index..<end) { return end }
    guard let code = RelativeCode(lexicon, match) else {
      // «year on year» and its like are no dates.
      let value = lexicon.value(of: match)
      guard value.utf8.last == UInt8(ascii: "F") else { return end }
      return add(
        vague: .init(kind: .duration, timexType: "DATE", value: value), index..<end, .vague)
    }
    if code.isOpen { return end }
    switch code.unit {
    case .day:
      // «mañana» is also a part of the day: «la mañana del 5».
      if let end = readPartOfDay(at: index) { return end }
      if code.fromLast, code.time != nil {
        // «второй половине дня 4 марта»: all of it is the part of the day.
        if end > index + 1, let part = matches.longest(.partOfDay, at: index),
          part.tokenCount == match.tokenCount, let end = readTimed(at: index)
        {
          return end
        }
        // «trong đêm mùng 2»: the part of the day is of the day behind it.
        if end > index + 1, matches.has(.partOfDay, at: end - 1),
          timedDay(end - 1) != nil || self.end(end, of: .day).map({ kind($0) == .number }) ?? false
        {
          return index
        }
        // «утром в понедельник»; «in the evening of May 5» is read at «evening».
        if matches.has(.partOfDay, at: index), let end = readTimed(at: index) { return end }
        if let next = self.end(end, of: .of), dayish(skip(next, [.the, .day, .this])) != nil {
          return index
        }
      }
      if code.fromLast, code.time != nil, end == index + 1, !isAdverb(index) { return end }
      let after = readDates(at: index)
      if code.fromLast, code.time != nil { leaveOutPreposition(at: index, before: end) }
      return after
    case .year, .month, .week, .century:
      // «the same month of 2024», «same month last year»: read at the year.
      if code.fromLast, code.unit == .month, case let next = skip(end, .of),
        yearItem(next) != nil || relative(next, .year) != nil
      {
        return nil
      }
      if style.yearFirst, let first = century(index) ?? weekdayItem(index) ?? core(index) {
        return readDates(first, nil)
      }
    case .quarter where style.monthFirst:
      // «the last quarter of the race»
      if let of = self.end(end, of: .of), relative(of, .year) == nil,
        self.end(skip(of, [.the, .this]), of: .year) == nil, yearItem(skip(of, .the)) == nil
      {
        return end
      }
    default: break
    }
    var term = DateTerm(index..<end)
    term.offset = .init(unit: code.unit, count: code.count, fromLast: code.fromLast)
    term.isDeictic = !code.fromLast
    var tokens = index..<end
    if code.unit == .year, let (from, to) = samePeriod(tokens) {
      term.repeatsLast = true
      tokens = from..<to
    }
    var found = start(term, tokens)
    if let (mod, after) = fuzzyEnd(term, end), style.yearFirst, !term.repeatsLast {
      found.mod = mod
      found.tokens = index..<after
    }
    return add(found, .relative)
  }

  /// «por la tarde»: of a part of the day that stands alone the preposition is no part.
  private mutating func leaveOutPreposition(at index: Int, before end: Int) {
    guard let first = self.end(index, of: .at), first < end,
      let last = reading.expressions.indices.last,
      reading.expressions[last].tokens.lowerBound == index,
      let term = reading.expressions[last].terms.first,
      reading.terms[term].tokens.upperBound > first
    else { return }
    reading.expressions[last].tokens = first..<reading.expressions[last].tokens.upperBound
    reading.terms[term].tokens = first..<reading.terms[term].tokens.upperBound
  }

}
