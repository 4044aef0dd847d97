import VNAModel
import VNAText

extension QuantityFinder {
  /// The unit of a number that has none beside it, or nil where it is no quantity.
  func ellipsis(_ term: inout QuantityTerm) -> QuantityUnit? {
    let first = term.tokens.lowerBound
    let sentence = reader.tokens[first].sentence
    if let classifier = reader.bareClassifier(of: term) {
      // «竣工的有86个»: of what was counted last.
      term.tokens = first..<classifier
      if let noun = memory.lastNoun { return noun.unit(for: term.tokens) }
      return QuantityUnit(kind: .count, name: .nothing, tokens: term.tokens)
    }
    if let noun = nounCounted(after: term) ?? nounCounted(before: first) {
      return QuantityUnit(kind: .count, name: .noun(TokenRange(noun)), tokens: term.tokens)
    }
    if term.magnitude == nil, term.number.looksLikeYear { return nil }
    if let noun = memory.lastNoun, noun.sentence == sentence, isOthers(term) {
      return noun.unit(for: term.tokens)
    }
    if hasOwnNumber(before: first) { return memory.lastCounted?.unit(for: term.tokens) }
    if let listed = bracketed(term) { return listed }
    if let whole = whole(of: term) { return whole }
    if let magnitude = term.magnitude { return amount(term, magnitude) }
    let inSentence = memory.last.flatMap { $0.sentence == sentence ? $0 : nil }
    if term.number.scale > 0 {
      // «12,5 milliards de dollars en 2023, contre 11,9 un an plus tôt».
      guard let inSentence, isLed(first) else { return nil }
      term.magnitude = inSentence.magnitude
      return inSentence.unit(for: term.tokens)
    }
    // «plus de 20», but not «vers 20» or «à partir de 20».
    let isBounded = reader.phrase(.countWord, "bound", endingAt: first) != nil
    if term.number.isGrouped || isBounded, isUnnamed(first) {
      if let counted = memory.lastCounted { return counted.unit(for: term.tokens) }
      return term.number.isGrouped
        ? QuantityUnit(kind: .count, name: .nothing, tokens: term.tokens) : nil
    }
    // «contre 41», «frente a 41»
    let against = reader.isWord(first - 1, .to, sentenceOf: first) ? first - 2 : first - 1
    if let inSentence, reader.isWord(against, .against, sentenceOf: first) {
      return inSentence.unit(for: term.tokens)
    }
    if let unit = gapped(&term) { return unit }
    return isElliptic(term) ? memory.lastCounted?.unit(for: term.tokens) : nil
  }

  /// An amount with a magnitude: «88 milliards» are money, «1,1 million» what was counted last.
  private func amount(_ term: QuantityTerm, _ magnitude: Int64) -> QuantityUnit? {
    let isLarge = magnitude >= 1_000_000_000
    let source = isLarge ? memory.lastMoney ?? memory.lastCounted : memory.lastCounted
    if let source { return source.unit(for: term.tokens) }
    let kind: Quantity.Kind = isLarge || memory.lastMoney != nil ? .money : .count
    return QuantityUnit(
      kind: kind, name: memory.lastMoney.map { .same($0.number) } ?? .nothing, tokens: term.tokens)
  }

  /// Whether a word that leads to a number stands before it, and not a name or noun.
  private func isLed(_ first: Int) -> Bool {
    let before = first - 1
    guard reader.isIn(before, sentenceOf: first), reader.tokens[before].isWord else { return true }
    return reader.matches.has(.stopWord, at: before)
      || reader.approximator(endingAt: first) != nil
  }

  /// Whether the word before a number is not a name that the number belongs to («Boeing 1.200»).
  private func isUnnamed(_ first: Int) -> Bool {
    let before = first - 1
    guard reader.isIn(before, sentenceOf: first) else { return true }
    return !reader.tokens[before].isCapitalized || reader.matches.has(.stopWord, at: before)
      || reader.matches.has(.approximator, at: before)
  }

  /// «le Laos a eu 160 voix, le Brunei 154 et les Maldives 145»: the same of another, whose verb and
  /// noun are left out.
  private func gapped(_ term: inout QuantityTerm) -> QuantityUnit? {
    let (first, after) = (term.tokens.lowerBound, term.tokens.upperBound)
    guard term.magnitude == nil, let last = memory.last, last.kind != .percentage,
      last.end < first - 1, first - last.end < 7, endsClause(after, of: first),
      reader.tokens[last.end].sentence == reader.tokens[first].sentence,
      reader.tokens[last.end].kind == .comma || reader.isWord(last.end, .and)
    else { return nil }
    var name = last.end + 1
    if reader.isWord(name, .and) { name += 1 }
    while name < first, !reader.tokens[name].isCapitalized { name += 1 }
    guard name < first, (name..<first).allSatisfy({ reader.tokens[$0].isCapitalized }),
      !reader.matches.classes(at: name).isDisjoint(with: .names)
    else { return nil }
    term.magnitude = last.magnitude
    return last.unit(for: term.tokens)
  }

  /// Whether a clause or one of a list ends before a token.
  private func endsClause(_ index: Int, of first: Int) -> Bool {
    guard reader.isIn(index, sentenceOf: first) else { return true }
    switch reader.tokens[index].kind {
    case .comma, .semicolon, .period: return true
    default: return reader.isWord(index, .and)
    }
  }

  /// «le Laos (12 titres), le Brunei (9)»: alone in brackets like the one before it.
  private func bracketed(_ term: QuantityTerm) -> QuantityUnit? {
    let (first, after) = (term.tokens.lowerBound, term.extent.upperBound)
    guard term.magnitude == nil, term.number.scale == 0,
      reader.isIn(first - 1, sentenceOf: first), reader.tokens[first - 1].kind == .openBracket,
      reader.isIn(after, sentenceOf: first), reader.tokens[after].kind == .closeBracket,
      let last = memory.last, last.kind == .count, last.sentence == reader.tokens[first].sentence,
      last.end < first, reader.tokens[last.end].kind == .closeBracket
    else { return nil }
    return last.unit(for: term.tokens)
  }

  /// A part of a whole that has its noun: «438 voix sur 443», «35 des 49 passagers».
  private func whole(of term: QuantityTerm) -> QuantityUnit? {
    let first = term.tokens.lowerBound
    let lead = reader.isWord(first - 2, .out, sentenceOf: first) ? first - 2 : first - 1
    if reader.isWord(first - 1, .outOfNoun, sentenceOf: first),
      let counted = memory.lastCounted, counted.end == lead, counted.kind == .count
    {
      return counted.unit(for: term.tokens)
    }
    var next = term.tokens.upperBound
    guard reader.isWord(next, .outOf, sentenceOf: first) else { return nil }
    next += 1
    if reader.isWord(next, .pluralDeterminer, sentenceOf: first) { next += 1 }
    guard reader.isIn(next, sentenceOf: first), reader.tokens[next].kind == .number,
      reader.claims[next] == .none, case .term(let rest) = reader.read(at: next),
      var unit = rest.unit,
      unit.kind == .count
    else { return nil }
    unit.tokens = term.tokens
    return unit
  }

  /// «dont 8 de portée normative», «et 26 sont blessés», «4 ont survécu».
  private func isElliptic(_ term: QuantityTerm) -> Bool {
    let first = term.tokens.lowerBound
    guard let counted = memory.lastCounted else { return false }
    let distance = Int(reader.tokens[first].sentence) - Int(counted.sentence)
    if distance == 0, reader.isWord(first - 1, .elliptic, sentenceOf: first) { return true }
    let next = term.tokens.upperBound
    let verb = reader.isWord(next, .reflexive, sentenceOf: first) ? next + 1 : next
    let isVote =
      reader.isWord(next, .vote, sentenceOf: first) && distance == 0
      && (!reader.isIn(next + 1, sentenceOf: first)
        || reader.tokens[next + 1].kind == .comma || reader.tokens[next + 1].kind == .period
        || reader.isWord(next + 1, .and, sentenceOf: first))
    // «12 médailles d'or, 9 d'argent et 8 de bronze».
    let isKind =
      distance == 0 && reader.isWord(next, .of, sentenceOf: first)
      && (reader.isWord(first - 1, .joining, sentenceOf: first)
        || reader.isIn(first - 1, sentenceOf: first) && reader.tokens[first - 1].kind == .comma)
    let isSubject = isKind || isVote || reader.isWord(verb, .copula, sentenceOf: first)
    guard isSubject, distance <= 1 else { return false }
    let before = first - 1
    return !reader.isIn(before, sentenceOf: first) || !reader.tokens[before].isWord
      || reader.isWord(before, .joining, sentenceOf: first)
  }

  // MARK: - «nombre»

  /// The noun of «de 63 à 34 le nombre de provinces», «de 90 à 40 celui des communes».
  private func nounCounted(after term: QuantityTerm) -> Range<Int>? {
    let first = term.tokens.lowerBound
    var next = term.extent.upperBound
    if reader.isWord(next, .to, sentenceOf: first),
      reader.isIn(next + 1, sentenceOf: first), reader.tokens[next + 1].kind == .number
    {
      next += 2
    }
    if reader.isWord(next, .per, sentenceOf: first) {
      // «de 300 à 600 par an le nombre de stagiaires»
      next += 2
    }
    guard reader.isIn(next + 2, sentenceOf: first), reader.tokens[next].isWord else { return nil }
    var noun = next + 2
    if reader.isWord(next + 1, .number) {
      while reader.isIn(noun + 1, sentenceOf: first), noun < next + 4,
        !reader.isWord(noun, .of, sentenceOf: first)
      {
        noun += 1
      }
      guard reader.isWord(noun, .of, sentenceOf: first) else { return nil }
      noun += 1
    } else {
      guard reader.isWord(next, .thatOne),
        reader.isWord(next + 1, .pluralDeterminer, sentenceOf: first)
      else { return nil }
    }
    guard reader.isIn(noun, sentenceOf: first), reader.isPlainPlural(noun) else { return nil }
    return noun..<noun + 1
  }

  /// The noun of «liaisons, au nombre de 40» or «le nombre de visiteurs a atteint 3.000».
  private func nounCounted(before first: Int) -> Range<Int>? {
    let sentence = reader.tokens.tokens(ofSentence: Int(reader.tokens[first].sentence))
    if reader.isWord(first - 1, .of, sentenceOf: first),
      reader.isWord(first - 2, .number, sentenceOf: first),
      reader.isWord(first - 3, .numberPreposition, sentenceOf: first)
    {
      return pluralNoun(before: first - 3, from: sentence.lowerBound)
    }
    guard isLed(first) || !reader.tokens[first - 1].isCapitalized, !reader.isLabelled(first) else {
      return nil
    }
    var index = first - 1
    let start = max(sentence.lowerBound, first - 40)
    while index > start {
      index -= 1
      guard reader.isWord(index, .number),
        !reader.isWord(index - 1, .numberPreposition, sentenceOf: first)
      else { continue }
      return noun(after: index, before: first)
    }
    return nil
  }

  /// «72 personnes ont péri et 294 autres ont été blessées», «y otras 294 resultaron heridas»
  func isOthers(_ term: QuantityTerm) -> Bool {
    let (first, next) = (term.tokens.lowerBound, term.tokens.upperBound)
    if reader.isWord(first - 1, .others, sentenceOf: first) {
      return !reader.isIn(next, sentenceOf: first) || !reader.isPlainPlural(next)
    }
    return reader.isWord(next, .others, sentenceOf: first)
      && (!reader.isIn(next + 1, sentenceOf: first) || !reader.isPlainPlural(next + 1))
  }

  /// «Leur nombre s'établit à 161»
  private func hasOwnNumber(before first: Int) -> Bool {
    let sentence = reader.tokens.tokens(ofSentence: Int(reader.tokens[first].sentence))
    guard sentence.lowerBound + 1 < first, sentence.lowerBound + 10 > first else { return false }
    return reader.isWord(sentence.lowerBound, .their)
      && reader.isWord(sentence.lowerBound + 1, .number)
  }

  /// The noun of «nombre total de …», «nombre d’…».
  private func noun(after number: Int, before first: Int) -> Range<Int>? {
    var index = number + 1
    while index < min(number + 3, first), !reader.isWord(index, .of) {
      index += 1
    }
    guard index < first - 1, reader.isWord(index, .of) else { return nil }
    while index + 2 < first,
      reader.countWord(index + 1, is: "adjective")
        || reader.grammar.hasNounAdjuncts && reader.matches.has(.demonym, at: index + 1)
    {
      index += 1
    }
    return reader.isPlainPlural(index + 1) ? index + 1..<index + 2 : nil
  }

  /// The nearest plural noun with an article before a place.
  private func pluralNoun(before end: Int, from start: Int) -> Range<Int>? {
    var index = end - 1
    while index > start {
      index -= 1
      let isDeterminer =
        reader.isWord(index, .pluralDeterminer)
        || reader.isWord(index, .of)
          && reader.countWord(index + 1, is: "adjective")
      guard isDeterminer else { continue }
      var noun = index + 1
      while noun + 1 < end, reader.countWord(noun, is: "adjective") { noun += 1 }
      if noun < end, reader.isPlainPlural(noun) { return noun..<noun + 1 }
    }
    return nil
  }
}
