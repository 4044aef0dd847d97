import VNAModel
import VNAText

// Days in figures, and dates whose greater part goes before the lesser.

extension TableDateGrammar {
  /// «31/3/2025», «31-3-2025», «31.03.2025», «2025-03-31», «3/2025», «31/3».
  func figuresDate(_ index: Int) -> Item? {
    guard kind(index) == .number else { return nil }
    if tokens[index].flags.contains(.hasSeparator) {
      return dottedDate(index).map { withYearWord($0.term, $0.end) }
    }
    guard let sign = kind(index + 1), sign == .slash || sign == .hyphen, isGlued(index + 1),
      isGlued(index + 2), let (first, firstDigits) = number(index),
      let (second, secondDigits) = number(index + 2)
    else { return nil }
    let isOpen = kind(index - 1) == sign && isGlued(index)
    if isOpen { return nil }
    if kind(index + 3) == sign, isGlued(index + 3), isGlued(index + 4),
      let (third, thirdDigits) = number(index + 4)
    {
      let end = index + 5
      guard kind(end) != sign || !isGlued(end) else { return nil }
      if firstDigits == 4, secondDigits <= 2, thirdDigits <= 2 {
        return figures(index..<end, first, second, third)
      }
      guard firstDigits <= 2, secondDigits <= 2,
        thirdDigits == 4 || sign == .slash && thirdDigits == 2
      else { return nil }
      let year = thirdDigits == 4 ? third : fullYear(third)
      return figures(index..<end, year, second, first) ?? figures(index..<end, year, first, second)
    }
    let end = index + 3
    guard firstDigits <= 2, kind(end) != sign || !isGlued(end) || !(kind(end + 1) == .word)
    else { return nil }
    if secondDigits == 4, (1...12).contains(first), (1900...2100).contains(second),
      sign == .slash || start(before: index, of: .month) != nil
    {
      var term = DateTerm(index..<end)
      term.month = first
      term.year = .year(second)
      return (term, end)
    }
    guard secondDigits <= 2, (1...31).contains(first), (1...12).contains(second),
      CivilDate(year: 2000, month: second, day: first) != nil,
      sign == .slash ? isSlashedDay(index, end) : isHyphenedDay(index, end)
    else { return nil }
    var term = DateTerm(index..<end)
    (term.day, term.month) = (first, second)
    // «31/3 năm nay», «30/4/1975» was read above.
    return withYear(term, end)
  }

  /// Whether two small numbers are a day and no share: «ngày 1/7», «(18/12)», not «1/3 số hộ».
  private func isSlashedDay(_ index: Int, _ end: Int) -> Bool {
    if isMeasured(end) || isGlued(end) && kind(end) == .slash { return false }
    if kind(index - 1) == .openBracket && kind(end) == .closeBracket { return true }
    if isFraction(index), isBlurred(index) || opensShares(end) { return false }
    // «giảm khoảng 2/3», whose last word leads to hours as well
    if start(before: index, of: .number) != nil { return false }
    let isLed =
      start(before: index, of: [.day, .from, .between, .at]) != nil
      || matches.isCovered(.partOfDay, index - 1) || matches.isCovered(.weekday, index - 2)
      || matches.isCovered(.relativeDate, index - 2)
      || matches.isCovered(.weekday, kind(index - 1) == .comma ? index - 3 : index - 1)
    if isLed || endsSlashedSpan(index, end) { return true }
    guard style.slashesDays else { return false }
    // «24/7» is always, «10/10» all of them.
    if has(end), let noun = matches.longest(.countWord, at: end),
      lexicon.value(of: noun, is: "noun")
    {
      return false
    }
    if kind(end) == .word, isCounted(end) || roles(end).contains(.number) { return false }
    guard let (first, _) = number(index), let (second, digits) = number(index + 2) else {
      return false
    }
    return first != second && (first > second || digits == 2 || !isCapitalized(end))
  }

  /// «Chiều 12-3», «ngày 8-10»: a day and its month, and no span of days or hours as «ngày 6-8/1»,
  /// «các ngày 5-7», «mỗi ngày 8-10 chuyến».
  private func isHyphenedDay(_ index: Int, _ end: Int) -> Bool {
    guard style.slashesDays, !isMeasured(end),
      !isGlued(end) || kind(end) == .comma || kind(end) == .period,
      month(end, alone: true) == nil, !(kind(end) == .word && isCounted(end)),
      roles(end).isDisjoint(with: [.month, .hour, .number])
    else { return false }
    if let day = start(before: index, of: .day) {
      return !matches.has(.numberWord, at: day - 1) && kind(day - 1) != .number
        && !matches.has(.setWord, at: day - 1) && roles(day - 1).isDisjoint(with: [.every, .the])
    }
    return matches.isCovered(.partOfDay, index - 1)
  }

  /// «từ 1/3 đến 2/3 dân số»: what counts something at the end of a span is no day.
  private func opensShares(_ index: Int) -> Bool {
    guard let next = end(index, of: .to), kind(next + 1) == .slash, isFraction(next) else {
      return false
    }
    return kind(next + 3) == .word && isCounted(next + 3)
  }

  /// «28/2 đến 3/3», «28/11 to 3/12»: a day behind the joint to one that is written like it, even where
  /// its figures are equal.
  private func endsSlashedSpan(_ index: Int, _ end: Int) -> Bool {
    let isDash = isHyphenOrDash(index - 1)
    guard let joint = isDash ? index - 1 : start(before: index, of: .to) else { return false }
    return kind(joint - 1) == .number && kind(joint - 2) == .slash && isGlued(joint - 1)
      && (isDash || !isCounted(end))
  }

  /// «31.03.2025 года».
  private func withYearWord(_ term: DateTerm, _ index: Int) -> Item {
    var term = term
    let end = skip(index, .year)
    term.tokens = term.tokens.lowerBound..<end
    return (term, end)
  }

  /// «2025年3月31日», «去年10月», «今年第一季度», «3月31日», «31日».
  func greaterFirst(_ index: Int) -> Item? {
    var term = DateTerm(index..<index + 1)
    var next = index
    if let (value, digits) = number(index), digits == 4, let end = end(index + 1, of: .year) {
      guard (1000...2999).contains(value) else { return nil }
      term.year = .year(value)
      next = end
    } else if let (value, end) = yearInSigns(index) {
      term.year = .year(value)
      next = end
    } else if let (code, end) = relative(index, .year) {
      term.offset = .init(unit: .year, count: code.count, fromLast: code.fromLast)
      next = skip(end, .of)
    } else if let (code, end) = relative(index, .month), let (day, after) = dayNumber(end) {
      // «本月15日»
      term.offset = .init(unit: .month, count: code.count, fromLast: code.fromLast)
      term.day = day
      term.tokens = index..<after
      return (term, after)
    }
    if let (month, end) = month(next, alone: true) {
      term.month = month
      next = end
      if let (day, end) = dayNumber(next) {
        term.day = day
        next = end
      }
    } else if let (first, last, end) = countedMonths(next) ?? months(next) {
      (term.month, term.lastMonth) = (first, last)
      next = end
    } else if let (found, end) = season(next), next > index {
      term.season = found.season
      next = end
    } else if next == index {
      // «第3号台风» is no day.
      if kind(index) == .number, start(before: index, of: .number) == nil,
        let (day, end) = dayNumber(index)
      {
        term.day = day
        next = end
      } else {
        return yearItem(index)
      }
    }
    // «今年» alone is read as a relative date.
    if term.offset != nil, term.month == 0, term.season == nil { return nil }
    term.tokens = index..<next
    return (term, next)
  }

  /// «1-9月», «1至9月»: the word stands behind the last.
  private func countedMonths(_ index: Int) -> (first: Int, last: Int, end: Int)? {
    guard let (first, digits) = number(index), digits <= 2, (1...11).contains(first),
      let next = isHyphenOrDash(index + 1) ? index + 2 : end(index + 1, of: .to),
      let (last, end) = month(next, alone: true), last > first, dayNumber(end) == nil
    else { return nil }
    return (first, last, end)
  }

  /// «二〇二五年».
  private func yearInSigns(_ index: Int) -> (year: Int, end: Int)? {
    guard kind(index) == .ideograph, end(index + 4, of: .year) != nil else { return nil }
    var year = 0
    for place in index..<index + 4 {
      guard let match = matches.matches(at: place).last(where: { $0.lexiconClass == .numberWord }),
        match.tokenCount == 1, let digit = lexicon.number(of: match), digit < 10
      else { return nil }
      year = year * 10 + Int(digit)
    }
    return (1000...2999).contains(year) ? end(index + 4, of: .year).map { (year, $0) } : nil
  }

  // MARK: Parts of a year

  private func months(_ index: Int) -> (first: Int, last: Int, end: Int)? {
    guard has(index), let match = matches.longest(.period, at: index),
      let (first, last) = CalendarMonths.of(lexicon.letters(of: match))
    else { return nil }
    return (first, last, index + Int(match.tokenCount))
  }

  /// «first quarter of 2025», «quý I/2025», «первом полугодии 2025 г.».
  func period(_ index: Int) -> Item? {
    guard let (first, last, end) = months(index) else { return nil }
    var term = DateTerm(index..<end)
    (term.month, term.lastMonth) = (first, last)
    let found = withYear(term, end)
    if found.term.year != nil || found.term.offset != nil { return found }
    // «the first half of the match»: a part of something else.
    if let of = self.end(found.end, of: .of) {
      let next = skip(of, [.the, .this])
      guard let after = self.end(next, of: .year) else { return style.monthFirst ? nil : found }
      term.tokens = index..<after
      return (term, after)
    }
    return found
  }

  /// «summer 2025», «mùa hè năm 2025».
  func season(_ index: Int) -> (term: DateTerm, end: Int)? {
    guard has(index), let match = matches.longest(.season, at: index),
      let season = DateTerm.Season(letters: lexicon.letters(of: match))
    else { return nil }
    let end = index + Int(match.tokenCount)
    var term = DateTerm(index..<end)
    term.season = season
    if style.yearFirst { return (term, end) }
    let found = withYear(term, end)
    return found.term.hasYear || found.term.offset != nil ? found : nil
  }

  /// «девять месяцев 2024 года», «nine months of 2024», «девять месяцев этого года»: the first ones of
  /// that year.
  func monthsOfYear(_ index: Int) -> Item? {
    let found = number(index).map { (value: $0.value, end: index + 1) } ?? numberWord(index)
    guard let (count, end) = found, (2...11).contains(count), has(end),
      let unit = matches.longest(.durationUnit, at: end), lexicon.value(of: unit, is: "M")
    else { return nil }
    let figures = skip(end + Int(unit.tokenCount), [.of, .year])
    var term = DateTerm(index..<figures)
    (term.month, term.lastMonth) = (1, count)
    let after: Int
    if let year = yearNumber(figures) {
      term.year = .year(year)
      after = skip(figures + 1, .year)
    } else if style.namesYears || style.countsMonths,
      let (code, end) = relative(figures, .year) ?? relative(end + Int(unit.tokenCount), .year)
    {
      // Where nouns have cases or no joints, the year right behind is what they are of.
      term.offset = .init(unit: .year, count: code.count, fromLast: code.fromLast)
      after = end
    } else {
      return nil
    }
    term.tokens = index..<after
    return (term, after)
  }

  /// «1990s», «años 90», «thập niên 1990», «1990-е годы», «20世纪90年代».
  func decade(_ index: Int) -> Item? {
    var term = DateTerm(index..<index + 1)
    if let (value, digits) = number(index), value % 10 == 0, digits == 2 || digits == 4 {
      let glued = kind(index + 1) == .hyphen && isGlued(index + 1) ? index + 2 : index + 1
      guard isGlued(glued), let end = end(glued, of: .decade) else { return nil }
      term.year = .decade(digits == 2 ? 190 + value / 10 : value / 10)
      let after = skip(end, .year)
      term.tokens = index..<after
      return (term, after)
    }
    if let end = end(index, of: .decade) {
      let first = skip(end, [.of, .the, .year, .decade])
      let after: Int
      if let (value, digits) = number(first), value % 10 == 0, digits == 2 || digits == 4 {
        // «những năm 2020-2025», «những năm 2025» are years.
        if digits == 4, !(1000...2999).contains(value) { return nil }
        if isHyphenOrDash(first + 1), let next = number(first + 2)?.value, next % 10 != 0 {
          return nil
        }
        term.year = .decade(digits == 2 ? 190 + value / 10 : value / 10)
        after = first + 1
      } else if let (value, end) = numberWord(first), value % 10 == 0, (20...90).contains(value) {
        term.year = .decade(190 + value / 10)
        after = end
      } else {
        return nil
      }
      // «những năm 90 của thế kỷ trước»
      let ofCentury =
        style.yearFirst
        ? nil
        : self.end(after, of: .of).flatMap { century($0)?.end ?? relative($0, .century)?.end }
      let last = ofCentury ?? after
      term.tokens = index..<last
      return (term, last)
    }
    return nil
  }

  /// «20th century», «siglo XX», «thế kỷ 21», «XX веке», «20世纪», «20世纪90年代».
  func century(_ index: Int) -> Item? {
    var term = DateTerm(index..<index + 1)
    var found: (value: Int, end: Int)?
    if let end = end(index, of: .century) {
      if let value = roman(end) {
        found = (value, end + 1)
      } else if let (value, digits) = number(end), digits <= 2 {
        found = (value, end + 1)
      }
    } else if let value = roman(index), let end = end(index + 1, of: .century) {
      found = (value, end)
    } else if let (value, after) = code(.ordinalWord, index), let end = end(after, of: .century) {
      found = (value, end)
    } else if let (value, digits) = number(index), digits <= 2 {
      var next = index + 1
      if kind(next) == .hyphen, isGlued(next) { next += 1 }
      if let end = end(skip(next, .suffix), of: .century) { found = (value, end) }
    } else if style.yearFirst, let (_, end) = relative(index, .century),
      let (decade, after) = decade(end), case .decade = decade.year
    {
      // «上世纪90年代»
      term.year = decade.year
      term.tokens = index..<after
      return (term, after)
    }
    guard let (value, end) = found, (1...21).contains(value) else { return nil }
    if style.yearFirst, let (decade, after) = decade(end), case .decade(let number) = decade.year {
      term.year = .decade((value - 1) * 10 + number % 10)
      term.tokens = index..<after
      return (term, after)
    }
    term.year = .century(value - 1)
    term.tokens = index..<end
    return (term, end)
  }
}
