import VNAModel
import VNAText

// Hours and parts of the day.

extension TableDateGrammar {
  /// A part of the day that starts here.
  func partOfDay(_ index: Int) -> (time: TemporalPoint.Time, end: Int)? {
    guard has(index), let match = matches.longest(.partOfDay, at: index),
      let time = TemporalPoint.Time(letters: lexicon.letters(of: match))
    else { return nil }
    return (time, index + Int(match.tokenCount))
  }

  /// Whether a part of the day says when, in a language whose cases tell: «вечером», «к вечеру», but not
  /// «вечер дружбы», «с каждым днем», «Днем независимости».
  func isAdverb(_ index: Int) -> Bool {
    guard vocabulary.adverbEndings.longest > 0 else { return true }
    let token = tokens[index]
    if token.isCapitalized, !token.flags.contains(.leadingWord) { return false }
    guard
      vocabulary.adverbEndings.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
    else { return false }
    guard has(index - 1), kind(index - 1) == .word, !token.flags.contains(.leadingWord) else {
      return true
    }
    let before = Int(tokens[index - 1].start)..<Int(tokens[index - 1].end)
    return !vocabulary.attributeEndings.isEnding(of: before, in: bytes)
      && end(index - 1, of: .from) != index
  }

  /// «12:55», «2:30 pm», «2 am», «14 giờ 20 phút», «7 de la tarde», «9时30分»; it is sure to be one
  /// where its minutes or its half of the day are written.
  func clock(_ index: Int) -> (hour: Int, minute: Int, end: Int, isSure: Bool)? {
    guard kind(index) == .number else { return nil }
    if tokens[index].flags.contains(.hasSeparator) { return dottedClock(index) }
    guard let (hour, digits) = number(index), digits <= 2, hour <= 24 else { return nil }
    var minute = 0
    var end = index + 1
    var isSure = false
    if kind(end) == .colon, isGlued(end) {
      guard isGlued(index + 2), let (value, digits) = number(index + 2), digits == 2, value < 60
      else { return nil }
      // «1:30:05», «10:20:30» are no times of the day.
      if kind(index + 3) == .colon, isGlued(index + 3) { return nil }
      (minute, end, isSure) = (value, skip(index + 3, .hour), true)
    } else if let after = self.end(end, of: .hour) {
      end = after
      if let half = self.end(end, of: .half) {
        (minute, end, isSure) = (30, half, true)
      } else if let (value, digits) = number(end), value < 60 {
        if let after = self.end(end + 1, of: .minute) {
          (minute, end, isSure) = (value, after, true)
        } else if digits == 2,
          isGlued(end)
            || !isMeasured(end + 1) && kind(end + 1) != .slash
              && month(skip(end + 1, .of), alone: false) == nil
        {
          (minute, end, isSure) = (value, end + 1, true)
        }
      }
    }
    return withHalf(index, hour, minute, end, isSure)
  }

  /// «2.30 pm», «14.30» where points are written in hours.
  private func dottedClock(
    _ index: Int
  ) -> (hour: Int, minute: Int, end: Int, isSure: Bool)? {
    let text = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count) else {
      return nil
    }
    func value(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
      digits.reduce(0) { $1 &- 48 < 10 ? $0 * 10 + Int($1 &- 48) : 100 }
    }
    let (hour, minute) = (value(parts[0]), value(parts[1]))
    guard hour <= 24, minute < 60 else { return nil }
    let isLed =
      style.dotsHours && start(before: index, of: .at) != nil && !isCounted(index + 1)
      && !isMeasured(index + 1)
    let end = skip(index + 1, .hour)
    let found = withHalf(index, hour, minute, end, isLed || end > index + 1)
    return found?.isSure == true ? found : nil
  }

  /// Takes «pm» or «de la tarde» behind an hour into it; nil where nothing says that it is one.
  private func withHalf(
    _ index: Int, _ hour: Int, _ minute: Int, _ end: Int, _ isSure: Bool
  ) -> (hour: Int, minute: Int, end: Int, isSure: Bool)? {
    var end = end
    if let after = self.end(end, of: [.am, .pm]) {
      guard (1...12).contains(hour) else { return (hour, minute, after, true) }
      let isAfternoon = roles(end).contains(.pm)
      if kind(after) == .period, isGlued(after), kind(after - 1) == .word,
        !has(after + 1) || !tokens[after + 1].flags.contains(.sentenceStart),
        // «1:24 pm.By Tuesday»: a lost space behind a full stop.
        !isGlued(after + 1) || !tokens[after + 1].isCapitalized
      {
        end = after + 1
      } else {
        end = after
      }
      return (hour % 12 + (isAfternoon ? 12 : 0), minute, end, true)
    }
    let part = skip(end, [.of, .the, .at])
    // «16 giờ 15 phút chiều nay»: the day takes the part of it.
    let isOfDay = relative(part, .day).map { $0.code.time != nil && !$0.code.fromLast } ?? false
    if part > end || end > index + 1, let (time, after) = partOfDay(part),
      !style.yearFirst, !isOfDay
    {
      return (Self.hour(hour, in: time), minute, after, true)
    }
    guard isSure || end > index + 1 else { return nil }
    return (hour, minute, end, isSure)
  }

  /// The hour of the day of one on the face of a clock.
  static func hour(_ hour: Int, in part: TemporalPoint.Time) -> Int {
    switch part {
    case .afternoon, .evening: hour < 12 ? hour + 12 : hour
    case .night: (6..<12).contains(hour) ? hour + 12 : hour
    case .midday: hour < 4 ? hour + 12 : hour
    default: hour
    }
  }

  /// What tells the time before a day: «2:30 pm on», «sáng», «7 giờ 30 sáng», «tarde del».
  func lead(_ index: Int) -> (time: TemporalPoint.Time, end: Int, isClock: Bool, isSure: Bool)? {
    if let (hour, minute, end, isSure) = clock(index) {
      return (.clock(hour: hour, minute: minute), end, true, isSure)
    }
    guard let (part, end) = partOfDay(index) else { return nil }
    let next = skip(kind(end) == .comma ? end + 1 : end, .at)
    if let (hour, minute, after, isSure) = clock(next) {
      let time = TemporalPoint.Time.clock(hour: Self.hour(hour, in: part), minute: minute)
      return (time, after, true, isSure || style.yearFirst)
    }
    return (part, end, false, false)
  }

  /// The time behind a day: «por la noche», «a las 11:00», «at 2:30 pm», «утром», «上午9时».
  func trailing(_ term: DateTerm, _ index: Int) -> Item {
    var term = term
    var end = index
    for _ in 0..<2 {
      var next = end
      let hasComma = kind(next) == .comma
      if hasComma { next += 1 }
      let place = skip(next, [.at, .the])
      guard let (time, after, isClock, isSure) = lead(place) else { break }
      if case .clock = term.time { break }
      if isClock {
        guard isSure || place > next || style.yearFirst else { break }
        if hasComma,
          !isSure
            || dayish(skip(after, [.of, .the, .in, .day])).map({
              $0.term.day > 0 || $0.term.weekday > 0 || $0.term.offset?.unit == .day
            }) == true
        {
          break
        }
        // «下午3时» and «evening at 7:30»
        if case .clock(let hour, let minute) = time, let part = term.time {
          term.time = .clock(hour: Self.hour(hour, in: part), minute: minute)
        } else {
          term.time = time
        }
      } else {
        // «, sáng 25/9» and «, la tarde del 24» are other dates.
        // «7月26日下午的会议» is of that afternoon.
        let isOfOther = !style.yearFirst && self.end(after, of: [.of, .in]) != nil
        if hasComma || term.time != nil || isOfOther { break }
        if let day = dayish(skip(after, .day)), day.term.month > 0 || day.term.weekday > 0 { break }
        term.time = time
      }
      end = after
    }
    term.tokens = term.tokens.lowerBound..<end
    return (term, end)
  }
}
