import VNAModel
import VNAText

/// Counted nouns of languages whose plurals have no ending of their own.
extension QuantityReader {
  /// What is counted behind a number, by a table of nouns and classifiers or behind adjectives.
  func otherUnit(of term: QuantityTerm, at start: Int) -> UnitReading {
    var at = start
    // «1000多个奖学金名额»
    if countWord(at, is: "more") {
      at += 1
      guard isIn(at, sentenceOf: start) else { return .none }
    }
    guard tokens[at].isWord else { return .none }
    if countWord(at, is: "not") { return .time(end: at + 1) }
    let isTime = !matches.classes(at: at).isDisjoint(with: Self.times) && listed(at) == nil
    if isTime { return .time(end: at + 1) }
    if isWord(at, .hour), !tokens[at].hasSpaceBefore { return .time(end: at + 1) }
    let noun = grammar.nouns == .listed ? listedNoun(at, of: term) : inflectedNoun(at)
    guard let noun else { return .none }
    return .unit(
      QuantityUnit(
        kind: .count, name: .noun(TokenRange(noun.name)), tokens: start..<noun.end))
  }

  /// «72 đồng chí»: a unit's word that only begins a noun of the table.
  func isInNoun(_ unit: Range<Int>) -> Bool {
    guard grammar.nouns == .listed, let noun = listed(unit.lowerBound) else { return false }
    return noun.upperBound > unit.upperBound
  }

  /// «时速达184公里»: the unit of speed that a word before the number makes of its kilometres.
  func speedBefore(_ unit: Int) -> LexiconMatch? {
    for index in stride(from: unit - 2, to: unit - 7, by: -1) {
      guard isIn(index, sentenceOf: unit) else { return nil }
      if let match = matches.longest(.unit, at: index), match.tokenCount > 1,
        lexicon.value(of: match, is: "km/h")
      {
        return match
      }
    }
    return nil
  }

  // MARK: - Nouns of a table

  /// The longest noun of the table at a token.
  private func listed(_ index: Int) -> Range<Int>? {
    longest("noun", at: index)
  }

  private func longest(_ value: StaticString, at index: Int) -> Range<Int>? {
    guard index < tokens.count, matches.has(.countWord, at: index) else { return nil }
    for place in matches.range(at: index) {
      let match = matches.matches[place]
      if match.lexiconClass == .countWord, lexicon.value(of: match, is: value) {
        return index..<index + Int(match.tokenCount)
      }
    }
    return nil
  }

  /// «56 [ngôi] nhà», «8000[名]观众», and what no table has behind a classifier.
  private func listedNoun(_ start: Int, of term: QuantityTerm) -> (name: Range<Int>, end: Int)? {
    if let classifier = longest("classifier", at: start) {
      let next = classifier.upperBound
      if isIn(next, sentenceOf: start), tokens[next].isWord {
        if let noun = listed(next) {
          // «căn hộ» is a noun of its own.
          if let whole = listed(start), whole.upperBound >= noun.upperBound {
            return (whole, whole.upperBound)
          }
          return (noun, noun.upperBound)
        }
        if let noun = ofCountry(next) { return (noun, noun.upperBound) }
        if let noun = unlisted(next), !countWord(next, is: "adjective") {
          return (noun, noun.upperBound)
        }
      }
      if let noun = listed(start) { return (noun, noun.upperBound) }
      // «新批项目2036个»: what is counted stands before its number.
      if tokens[start].kind == .ideograph {
        guard let noun = nounBefore(term.tokens.lowerBound) else { return nil }
        return (noun, classifier.upperBound)
      }
      return nil
    }
    if let noun = listed(start) { return (noun, noun.upperBound) }
    return tokens[start].kind == .word ? unlisted(start).map { ($0, $0.upperBound) } : nil
  }

  /// «[越南]留学生», «越南人»: the noun behind the name of a country, with it where it is a people's.
  private func ofCountry(_ start: Int) -> Range<Int>? {
    guard tokens[start].kind == .ideograph, let country = matches.longest(.country, at: start)
    else { return nil }
    let next = start + Int(country.tokenCount)
    guard isIn(next, sentenceOf: start), let noun = listed(next) ?? unlisted(next) else {
      return nil
    }
    return noun.count == 1 ? start..<noun.upperBound : noun
  }

  /// The token after a classifier with which a number ends, its noun left out.
  func bareClassifier(of term: QuantityTerm) -> Int? {
    guard grammar.nouns == .listed else { return nil }
    var at = term.tokens.upperBound
    if countWord(at, is: "more") { at += 1 }
    guard isIn(at, sentenceOf: term.tokens.lowerBound), tokens[at].kind == .ideograph else {
      return nil
    }
    return longest("classifier", at: at)?.upperBound
  }

  /// A noun that no table has: two syllables at most, or the signs up to a function word.
  private func unlisted(_ start: Int) -> Range<Int>? {
    let limit = tokens[start].kind == .ideograph ? 6 : 2
    var end = start
    while end < start + limit, isIn(end, sentenceOf: start), tokens[end].isWord,
      !tokens[end].isCapitalized, tokens[end].kind == tokens[start].kind,
      !matches.has(.stopWord, at: end), !countWord(end, is: "never"),
      !countWord(end, is: "not"), !countWord(end, is: "adjective"),
      matches.classes(at: end).isDisjoint(with: Self.times.union(.verbs))
    {
      end += 1
    }
    guard end > start else { return nil }
    // More signs than a noun has: the clause goes on, and where it ends is not known.
    let isOpen = tokens[start].kind == .ideograph && end == start + limit
    return isOpen ? start..<start + 2 : start..<end
  }

  /// The noun of the table that stands last before a number, in the same clause.
  private func nounBefore(_ number: Int) -> Range<Int>? {
    var index = number - 1
    while index >= number - 12, isIn(index, sentenceOf: number), tokens[index].isWord {
      if let noun = listed(index), noun.upperBound <= number, noun.count > 1 {
        // «养殖网箱»: the longest one that ends there.
        let first = max(0, index - 4)
        let longer = (first..<index).lazy.compactMap { self.listed($0) }
          .first { $0.upperBound == noun.upperBound }
        return longer ?? noun
      }
      index -= 1
    }
    return nil
  }

  // MARK: - Nouns in a case

  /// «15 [прямых] авиарейсов», «1 500 [таких] дел»
  private func inflectedNoun(_ start: Int) -> (name: Range<Int>, end: Int)? {
    var index = start
    // «9 раненых»: a word of the table is a noun here, be it like a verb.
    if isIn(start, sentenceOf: start), let noun = listed(start) { return (noun, noun.upperBound) }
    while index < start + 4, isPlainWord(index, start) {
      if let noun = listed(index) { return (noun, noun.upperBound) }
      let describes = countWord(index, is: "adjective") || hasCaseEnding(index)
      guard describes, isPlainWord(index + 1, start) else { break }
      index += 1
    }
    guard isPlainWord(index, start), tokens[index].end - tokens[index].start > 4 else { return nil }
    return (index..<index + 1, index + 1)
  }

  private func isPlainWord(_ index: Int, _ start: Int) -> Bool {
    isIn(index, sentenceOf: start) && tokens[index].kind == .word && !tokens[index].isCapitalized
      && !matches.has(.stopWord, at: index) && !countWord(index, is: "never")
      && !countWord(index, is: "not") && !isWord(index, .copula)
      && matches.classes(at: index).isDisjoint(with: Self.times.union(.verbs))
  }

  private func hasCaseEnding(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.end - token.start > 8
      && Self.caseEndings.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  private static let caseEndings = EndingSet([
    "ых", "их", "ые", "ие", "ого", "его", "ому", "ыми", "ими", "ую", "ый", "ое",
  ])
}
