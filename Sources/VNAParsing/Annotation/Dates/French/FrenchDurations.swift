import VNAModel
import VNAText

// Lengths of time and repeated times: not on the calendar, and not numbers either.

extension FrenchDateGrammar {
  /// «trois jours», «24 heures», «cinq prochaines années»; ages are taken, but are no durations.
  mutating func readDuration(at index: Int) -> Int? {
    let isNumber = tokens[index].kind == .number
    var end = index + 1
    if !isNumber {
      guard let match = matches.longest(.numberWord, at: index) else { return nil }
      end = index + Int(match.tokenCount)
    }
    let isOfFirst = word(end) == .premier
    if word(end).isOne(.dernier, .prochain, .premier) { end += 1 }
    // Most numbers count something else.
    guard has(end), let match = matches.longest(.durationUnit, at: end),
      let count = isNumber ? number(index)?.value : numberWord(index)?.value
    else { return nil }
    let last = end + Int(match.tokenCount)
    // One letter is an abbreviation where a figure stands before it.
    if tokens[end].end - tokens[end].start == 1 {
      guard isNumber, word(end) == .h || isGlued(end), !isGlued(last) else {
        return nil
      }
    }
    guard let (unit, factor) = lexicon.durationUnit(of: match) else { return nil }
    if count == 1, !isNumber, unit == .day, factor == 0 { return nil }
    if isOfFirst, unit == .day, factor <= 1, let end = readFirstDays(count, index, last) {
      return end
    }
    if unit == .year, isAge(index, last) { return take(index..<last) }
    // «deux heures et demie»
    let isHalf = word(last) == .et && word(last + 1) == .half && factor <= 1
    return add(
      vague: .init(
        kind: .duration, timexType: "DURATION",
        value: isHalf ? unit.durationAndHalf(count) : unit.duration(count * max(factor, 1))),
      index..<(isHalf ? last + 2 : last), .duration)
  }

  /// «10 premiers jours de novembre»: the days from the first of a month on.
  private mutating func readFirstDays(_ count: Int, _ index: Int, _ end: Int) -> Int? {
    guard (2...31).contains(count), word(end) == .de, let (month, after) = monthItem(end + 1),
      month.isMonth, month.secondYear == nil
    else { return nil }
    var (first, last) = (month, month)
    (first.day, last.day) = (1, count)
    (first.tokens, last.tokens) = (index..<after, index..<after)
    return add(range(first, last, index..<after), .range)
  }

  /// «à l'âge de 93 ans», «âgé de 59 ans», «Mme Takaichi, 64 ans,».
  private func isAge(_ index: Int, _ end: Int) -> Bool {
    guard word(end - 1) == .an else { return false }
    if word(index - 1) == .de, word(index - 2).isOne(.aged, .age) { return true }
    if kind(index - 1) == .comma, isCapitalized(index - 2) {
      return kind(end) == .comma || kind(end) == .closeBracket || kind(end) == .period
    }
    return kind(index - 1) == .openBracket && kind(end) == .closeBracket
  }

  /// «quelques jours», «plusieurs années».
  mutating func readVagueDuration(at index: Int) -> Int? {
    guard index > floor, word(index - 1).isOne(.quelque, .plusieurs), isPlural(index),
      let match = matches.longest(.durationUnit, at: index),
      let unit = DateUnit(letters: lexicon.letters(of: match))
    else { return nil }
    return add(
      vague: .init(kind: .duration, timexType: "DURATION", value: unit.duration(nil)),
      index - 1..<index + Int(match.tokenCount), .duration)
  }

  /// «chaque lundi», «tous les dimanches», «les lundis».
  mutating func readWeekdays(at index: Int) -> Int? {
    guard let (weekday, end) = code(.weekday, index) else { return nil }
    var start = index
    if word(index - 1) == .chaque {
      start = index - 1
    } else if isPlural(index), word(index - 1) == .article || word(index - 1) == .this {
      start = word(index - 2) == .tous ? index - 2 : index
      // «les lundi 14 et mardi 15» are days.
    } else {
      return nil
    }
    guard start >= floor else { return nil }
    var last = add(weekday: weekday, start..<end, partOfDay(end))
    // «chaque mardi et jeudi»
    for _ in 0..<6 where word(last) == .et || kind(last) == .comma {
      guard let (weekday, end) = code(.weekday, last + 1), dayNumber(end) == nil else { break }
      last = add(weekday: weekday, last + 1..<end, partOfDay(end))
    }
    return last
  }
}
