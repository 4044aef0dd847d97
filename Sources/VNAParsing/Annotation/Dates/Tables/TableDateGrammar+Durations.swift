import VNAModel
import VNAText

// Lengths of time and repeated times, and on which side of the text's day a wording lies.

extension TableDateGrammar {
  /// «three days», «24 giờ», «5 лет»; ages are taken, but are no durations.
  mutating func readDuration(at index: Int) -> Int? {
    let count: Int
    var end: Int
    if let (value, _) = number(index) {
      (count, end) = (value, index + 1)
    } else if let word = numberWord(index) {
      (count, end) = word
    } else {
      return nil
    }
    if kind(end) == .hyphen, isGlued(end) { end += 1 }
    // «two and a half hours», «два с половиной часа»
    var half = self.end(end, of: .half)
    end = skip(half ?? end, [.last, .next])
    guard has(end), let match = matches.longest(.durationUnit, at: end) else { return nil }
    var last = end + Int(match.tokenCount)
    // «dos horas y media», «hai giờ rưỡi»
    if half == nil {
      half = self.end(last, of: .half)
      last = half ?? last
    }
    // «hai ngày 24 và 25/9»: the word belongs to what follows.
    if style.countsMonths, kind(last) == .number { return last - 1 > index ? last : nil }
    guard let (unit, factor) = lexicon.durationUnit(of: match) else { return nil }
    if let spanNoun = has(last) ? matches.longest(.spanNoun, at: last) : nil,
      lexicon.value(of: spanNoun, is: "age")
    {
      return take(index..<last)
    }
    return add(
      vague: .init(
        kind: .duration, timexType: "DURATION",
        value: half != nil && factor <= 1
          ? unit.durationAndHalf(count) : unit.duration(count * max(factor, 1))),
      index..<last, .duration)
  }

  /// «每周一»: a repeated time whose last sign belongs to the weekday as well.
  mutating func readSharedWeekday(at index: Int) -> Int? {
    guard style.yearFirst, let match = matches.longest(.setWord, at: index), match.tokenCount > 1
    else { return nil }
    let end = index + Int(match.tokenCount)
    guard let (weekday, after) = code(.weekday, end - 1), after > end else { return nil }
    return addWeekday(weekday, index..<after)
  }

  /// «10 tháng 3 âm lịch», «农历三月», «rằm tháng Giêng»: figures of a calendar that is not that of the text.
  func isOfOtherCalendar(_ range: Range<Int>) -> Bool {
    let after =
      kind(range.upperBound) == .openBracket ? range.upperBound + 1 : range.upperBound
    return end(after, of: .foreign) != nil || start(before: range.lowerBound, of: .foreign) != nil
  }

  /// «every Monday», «каждый понедельник и четверг»: each weekday is a repeated date of its own.
  mutating func readWeekdays(at index: Int) -> Int? {
    guard let every = start(before: index, of: .every), every >= floor,
      let (weekday, end) = code(.weekday, index), isWeekday(index, end)
    else { return nil }
    var last = addWeekday(weekday, every..<end)
    for _ in 0..<6 {
      let isComma = isListComma(last)
      guard isComma || self.end(last, of: .and) != nil else { break }
      let next = isComma ? last + 1 : self.end(last, of: .and) ?? last
      guard let (weekday, end) = code(.weekday, next), isWeekday(next, end),
        number(end) == nil, month(end, alone: false) == nil
      else { break }
      last = addWeekday(weekday, next..<end)
    }
    return last
  }

  private mutating func addWeekday(_ weekday: Int, _ range: Range<Int>) -> Int {
    add(weekday: weekday, range, partOfDay(skip(range.upperBound, [.at, .the])))
  }

  /// The side of the day of the text on which the sentence puts these tokens, by the nearest word that
  /// tells, those before it first. Of a bare year nothing does.
  func direction(of range: Range<Int>, isYear: Bool) -> DateTerm.Direction {
    if isYear { return .open }
    let sentence = tokens.tokens(ofSentence: Int(tokens[range.lowerBound].sentence))
      .clamped(to: block)
    // «11月3日动工，计划2024年投产»: without tenses, what another clause plans tells nothing.
    var isOver = false
    // «opened on Wednesday and will last until Sunday»: the next verb tells where no other does.
    var next: DateTerm.Direction?
    // «had given 17 million shots as of Sunday, and aims to»: the comma makes no difference.
    var joint = range.upperBound
    if joint < sentence.upperBound, kind(joint) == .comma { joint += 1 }
    let isJoined =
      !style.yearFirst && joint < sentence.upperBound && matches.has(.conjunction, at: joint)
    // «la visita, iniciada el lunes, concluye mañana»: a participle right before the day.
    let verb = skipBack(range.lowerBound, [.the, .in, .at])
    if let done = start(before: verb, of: .done),
      !(max(done - 3, sentence.lowerBound)..<done).contains(where: {
        roles($0).contains(.future) || isFuture($0)
      })
    {
      return .past
    }
    for step in 0..<28 {
      let (before, after) = (range.lowerBound - 1 - step, range.upperBound + step)
      if before >= sentence.lowerBound, let found = cue(before) { return found }
      if style.yearFirst, step > 0, after < sentence.upperBound, kind(after) == .comma {
        isOver = true
      }
      if after < sentence.upperBound, step < 14, !isOver, next == nil,
        let found = agreement(after) ?? cue(after)
      {
        if !isJoined { return found }
        next = found
      }
    }
    // «examina hasta el sábado 66 expedientes»: the last day of what goes on.
    if next == nil, matches.has(.weekday, at: range.lowerBound),
      let until = start(before: range.lowerBound, of: .until)
        ?? start(before: skipBack(range.lowerBound, .the), of: .until), until > sentence.lowerBound
    {
      return .future
    }
    return next ?? .open
  }

  /// «meeting on Monday, they agreed to act»: a day before is that on which they did.
  private func agreement(_ index: Int) -> DateTerm.Direction? {
    guard let end = end(index, of: .future), end > index + 1 else { return nil }
    let word = Int(tokens[index].start)..<Int(tokens[index].end)
    return vocabulary.pastEndings.isEnding(of: word, in: bytes) ? .past : nil
  }

  /// Whether a word tells of the past or the future. «will be signed», «to be held»: where a verb of the
  /// future stands right before a participle, that counts.
  private func cue(_ index: Int) -> DateTerm.Direction? {
    let roles = roles(index)
    if roles.contains(.future) {
      // «上将»: part of a title.
      return matches.classesInside(at: index).contains(.title) ? nil : .future
    }
    let token = tokens[index]
    guard token.isWord, !token.isCapitalized || token.flags.contains(.leadingWord) else {
      return nil
    }
    let word = Int(token.start)..<Int(token.end)
    if roles.contains(.past) || vocabulary.pastEndings.isEnding(of: word, in: bytes) {
      // «could not be reached»
      if start(before: index, of: .past) != nil { return .past }
      for before in stride(from: index - 1, through: max(index - 3, block.lowerBound), by: -1)
      where self.roles(before).contains(.future) || isFuture(before) {
        return .future
      }
      return .past
    }
    return isFuture(index) ? .future : nil
  }

  private func isFuture(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && !token.isCapitalized
      && vocabulary.futureEndings.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }
}
