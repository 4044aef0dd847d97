import VNAModel
import VNAText

extension QuantityReader {
  /// What stands after a number.
  enum UnitReading {
    case unit(QuantityUnit)
    case none
    /// A month, a weekday, a duration, an hour: the number is part of a time, up to this token.
    case time(end: Int)
  }

  /// Words that make the number before them a time or an age.
  static var times: LexiconClassSet { LexiconClassSet(.month, .durationUnit, .period) }

  func readUnit(of term: QuantityTerm) -> UnitReading {
    let first = term.tokens.lowerBound
    var at = term.tokens.upperBound
    guard isIn(at, sentenceOf: first) else { return .none }
    var hasOf = false
    if term.magnitude != nil, isWord(at, .of) {
      hasOf = true
      at += 1
      guard isIn(at, sentenceOf: first) else { return .none }
    }
    if let unit = sign(at: at) { return .unit(unit) }
    let isGlued = !tokens[at].hasSpaceBefore && !hasOf
    if let unit = money(at: at) ?? measure(at: at), !isInNoun(unit.tokens) { return .unit(unit) }
    guard grammar.nouns == .plurals else { return otherUnit(of: term, at: at) }
    guard tokens[at].kind == .word else { return .none }
    // «2,5 fois plus»: how many times as much, which is no amount of what was measured before.
    if countWord(at, is: "not") { return .time(end: at + 1) }
    if isGlued, isWord(at, .hour) { return .time(end: at + 1) }
    // «1.2 billion last year»
    if grammar.hasNounAdjuncts, matches.has(.relativeDate, at: at) { return .none }
    let noun = skipAdjectives(at, first: first)
    if !matches.classes(at: noun).isDisjoint(with: Self.times),
      !tokens[noun].flags.contains(.elided),
      !countWord(noun, is: "noun")
    {
      return .time(end: noun + 1)
    }
    if let magnitude = term.magnitude, magnitude >= grammar.ofFrom, !hasOf {
      // «milliards dedollars» has lost a space; «1,1 million étaient» leaves the noun out.
      return gluedUnit(at: at).map(UnitReading.unit) ?? .none
    }
    if isGlued, tokens[at].end - tokens[at].start < 4 { return .none }
    if let unit = countedNoun(at: noun, of: term, hasOf: hasOf, first: at) { return .unit(unit) }
    // «60,000 Vietnamese live abroad»
    if grammar.hasNounAdjuncts, noun > at,
      let unit = countedNoun(at: at, of: term, hasOf: hasOf, first: at)
    {
      return .unit(unit)
    }
    return .none
  }

  /// A percent sign, also «%» of the unit table.
  private func sign(at index: Int) -> QuantityUnit? {
    guard tokens[index].kind == .percent, bytes[Int(tokens[index].start)] == UInt8(ascii: "%")
    else { return nil }
    return QuantityUnit(kind: .percentage, name: .percent, tokens: index..<index + 1)
  }

  private func money(at index: Int) -> QuantityUnit? {
    guard let match = matches.longest(.currency, at: index),
      !tokens[index].flags.contains(.elided)
    else { return nil }
    return QuantityUnit(
      kind: .money, name: .entry(match), tokens: index..<index + Int(match.tokenCount))
  }

  private func measure(at index: Int) -> QuantityUnit? {
    guard let match = matches.longest(.unit, at: index), !tokens[index].flags.contains(.elided),
      !isInitial(index, match)
    else { return nil }
    let speed = grammar.nouns == .listed ? speedBefore(index) : nil
    if let speed, lexicon.value(of: match, is: "km") {
      return QuantityUnit(
        kind: .measure, name: .entry(speed), tokens: index..<index + Int(match.tokenCount))
    }
    let isPercentage = lexicon.value(of: match, is: "%") || lexicon.value(of: match, is: "pp")
    return QuantityUnit(
      kind: isPercentage ? .percentage : .measure, name: .entry(match),
      tokens: index..<index + Int(match.tokenCount))
  }

  /// Whether a one-letter symbol is written with another capital than the unit, and so is none.
  private func isInitial(_ index: Int, _ match: LexiconMatch) -> Bool {
    let token = tokens[index]
    guard match.tokenCount == 1, token.kind == .word, token.end - token.start == 1 else {
      return false
    }
    let isLower = bytes[Int(token.start)] >= UInt8(ascii: "a")
    let value = lexicon.valueBytes(of: match).first ?? 0
    return isLower && value < UInt8(ascii: "a") && value != UInt8(ascii: "L")
      || !isLower && value >= UInt8(ascii: "a")
  }

  // MARK: - Counted nouns

  /// The first token after adjectives that stand before a noun: «3 nouveaux ponts».
  private func skipAdjectives(_ start: Int, first: Int) -> Int {
    var index = start
    while index < start + 4 {
      if grammar.hasNounAdjuncts {
        guard let end = adjunctEnd(index) else { break }
        index = end
        continue
      }
      guard isIn(index + 1, sentenceOf: first), tokens[index + 1].kind == .word else { break }
      let isComparative =
        isWord(index, .more) && countWord(index + 1, is: "adjective")
      // «400 jeunes talents», but «400 jeunes depuis 2003».
      let isOfPeople =
        countWord(index, is: "people") && !matches.has(.stopWord, at: index + 1)
      guard isComparative || isOfPeople || countWord(index, is: "adjective") else { break }
      index += 1
    }
    return index
  }

  private func countedNoun(at start: Int, of term: QuantityTerm, hasOf: Bool, first: Int)
    -> QuantityUnit?
  {
    guard let end = noun(at: start, of: term, hasOf: hasOf) else { return nil }
    var last = end
    // «villes et provinces»: both are counted.
    if isWord(end, .nounAnd, sentenceOf: start), isPlainPlural(start),
      isIn(end + 1, sentenceOf: start), isPlainPlural(end + 1), !isParticiple(end + 1),
      let more = noun(at: end + 1, of: term, hasOf: hasOf)
    {
      last = more
    }
    if grammar.hasNounAdjuncts, let all = listEnd(of: term, from: end) { last = all }
    return QuantityUnit(
      kind: .count, name: .noun(TokenRange(start..<last)), tokens: first..<last)
  }

  /// The end of the noun at a place, hyphens included, or nil where there is none.
  func noun(at start: Int, of term: QuantityTerm, hasOf: Bool) -> Int? {
    guard isIn(start, sentenceOf: term.tokens.lowerBound), tokens[start].kind == .word,
      !tokens[start].flags.contains(.elided)
    else { return nil }
    var end = start + 1
    while isIn(end + 1, sentenceOf: start), tokens[end].kind == .hyphen,
      !tokens[end].hasSpaceBefore, tokens[end + 1].kind == .word, !tokens[end + 1].hasSpaceBefore
    {
      end += 2
    }
    if grammar.hasNounAdjuncts, let head = headEnd(from: start, end) { return head }
    if let words = countedWords(at: start) { return start + words }
    if countWord(start, is: "never") { return nil }
    let isCompound = end > start + 1
    if !isCompound, matches.has(.stopWord, at: start) { return nil }
    let isPlural = isPlural(end - 1) || isCompound && isPlural(start)
    if tokens[start].isCapitalized { return isCountedName(start, term, isPlural) ? end : nil }
    if isPlural { return end }
    // «1 personne», «0 cas», «1,5 million de» a collective.
    let isSingular = term.number.digits < 2 && term.magnitude == nil
    let isWord =
      isSingular && tokens[start].end - tokens[start].start > 3
      && matches.classes(at: start).isDisjoint(with: .verbs)
    return isWord || hasOf ? end : nil
  }

  /// Whether a word with a capital is counted: a people («600 Vietnamiens»), or a plural that is no
  /// name of a place.
  private func isCountedName(_ index: Int, _ term: QuantityTerm, _ isPlural: Bool) -> Bool {
    let classes = matches.classes(at: index)
    if classes.contains(.demonym), isPlural || grammar.hasNounAdjuncts { return true }
    guard isPlural, tokens[index].flags.contains(.hasLower),
      classes.isDisjoint(with: .names)
    else { return false }
    let before = term.tokens.lowerBound - 1
    return !isIn(before, sentenceOf: index) || !tokens[before].isCapitalized
      || matches.has(.stopWord, at: before)
  }

  /// Whether a word ends as plurals of the language do.
  func isPlural(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.end - token.start > 2 else { return false }
    switch bytes[Int(token.end) - 1] | 0x20 {
    case UInt8(ascii: "s"): return !grammar.hasNounAdjuncts || !isEnglishSingular(token)
    case UInt8(ascii: "x"), UInt8(ascii: "z"): return grammar.hasFrenchPlurals
    default: return false
    }
  }

  func isPlainPlural(_ index: Int) -> Bool {
    isPlural(index) && !tokens[index].isCapitalized && !matches.has(.stopWord, at: index)
  }

  /// Whether a word looks like a participle in the plural: «endommagées», «approuvés», «reçus».
  func isParticiple(_ index: Int) -> Bool {
    guard isPlainPlural(index), !countWord(index, is: "noun") else { return false }
    if countWord(index, is: "participle") { return true }
    let end = Int(tokens[index].end)
    guard tokens[index].end - tokens[index].start > 5 else { return false }
    func isAccented(_ at: Int) -> Bool { bytes[at - 1] == 0xC3 && bytes[at] == 0xA9 }
    return isAccented(end - 2) || bytes[end - 2] == UInt8(ascii: "e") && isAccented(end - 3)
  }

  // MARK: - Lost spaces

  /// A unit to which the preposition is glued: «132 milliards dedollars».
  private func gluedUnit(at index: Int) -> QuantityUnit? {
    let token = tokens[index]
    guard token.kind == .word, token.end - token.start > 5,
      bytes[Int(token.start)] == UInt8(ascii: "d"), bytes[Int(token.start) + 1] == UInt8(ascii: "e")
    else { return nil }
    var rest = TokenTable(lexicon: lexicon)
    rest.append(source: bytes, range: Int(token.start) + 2..<Int(token.end))
    guard rest.count == 1 else { return nil }
    let classes = lexicon.classes(ofWord: rest[0].hash, writtenAs: rest[0].flags)
    guard !classes.isDisjoint(with: .measures) else { return nil }
    var found = MatchTable()
    lexicon.match(rest, into: &found)
    let unit = found.longest(.currency, at: 0) ?? found.longest(.unit, at: 0)
    guard let match = unit else { return nil }
    return QuantityUnit(
      kind: match.lexiconClass == .currency ? .money : .measure, name: .entry(match),
      tokens: index..<index + 1)
  }
}
