import VNAModel
import VNAText

extension QuantityReader {
  /// What the words before a quantity, or right after it, say of it: «plus de 40», «10% au moins».
  func bound(of extent: Range<Int>) -> Quantity.Bound? {
    if let before = boundBefore(extent.lowerBound) { return before }
    let after = extent.upperBound
    guard isIn(after, sentenceOf: extent.lowerBound),
      let match = matches.longest(.approximator, at: after),
      let bound = bound(of: match)
    else { return nil }
    // «au moins 5» after this quantity belongs to the next.
    let next = after + Int(match.tokenCount)
    if isIn(next, sentenceOf: after), tokens[next].kind == .number { return nil }
    switch bound {
    case .atLeast, .atMost: return bound
    case .about, .moreThan, .lessThan:
      // «на 9,2 % больше»: by how much, and no bound.
      if grammar.nouns == .inflected { return nil }
      // «environ» closes the phrase; «plus de 3» would open another.
      let isClosed = !isIn(next, sentenceOf: after) || !tokens[next].isWord
      return isClosed ? bound : nil
    }
  }

  /// The bound that the words before a token set.
  func boundBefore(_ index: Int) -> Quantity.Bound? {
    // «vers» before things is a direction: «l'exportation vers 25 pays».
    guard !isWord(index - 1, .towards, sentenceOf: index) else { return nil }
    guard let match = approximator(endingAt: index) else { return nil }
    if lexicon.value(of: match, is: "upTo") {
      return isLevel(index - Int(match.tokenCount)) ? nil : .atMost
    }
    return bound(of: match)
  }

  /// Whether what begins at a token is the level that something reached, and no limit: «вырос до 5%»,
  /// «subió 0,5 puntos hasta 5%».
  private func isLevel(_ start: Int) -> Bool {
    for distance in 1...8 {
      let index = start - distance
      guard isIn(index, sentenceOf: start), tokens[index].kind != .comma else { return false }
      if countWord(index, is: "change") { return true }
    }
    return false
  }

  /// The longest approximator that ends right before a token.
  func approximator(endingAt index: Int) -> LexiconMatch? {
    phrase(.approximator, nil, endingAt: index)
  }

  /// The longest phrase of a class, with a value if one is asked for, that ends before a token.
  func phrase(_ one: LexiconClass, _ value: StaticString?, endingAt index: Int) -> LexiconMatch? {
    guard index > 0, reaches(one, index - 1) else { return nil }
    var found: LexiconMatch?
    for length in 1...6 {
      let start = index - length
      guard isIn(start, sentenceOf: index) else { break }
      guard matches.has(one, at: start) else { continue }
      for entry in matches.range(at: start) {
        let match = matches.matches[entry]
        guard match.lexiconClass == one, Int(match.tokenCount) == length else { continue }
        if value.map({ lexicon.value(of: match, is: $0) }) ?? true { found = match }
      }
    }
    return found
  }

  /// The bound that an approximator sets; «entre», «de» and «exactement» set none.
  func bound(of match: LexiconMatch) -> Quantity.Bound? {
    if lexicon.value(of: match, is: "moreThan") { return .moreThan }
    if lexicon.value(of: match, is: "lessThan") { return .lessThan }
    if lexicon.value(of: match, is: "atLeast") { return .atLeast }
    if lexicon.value(of: match, is: "atMost") { return .atMost }
    let isAbout = lexicon.value(of: match, is: "about") || lexicon.value(of: match, is: "almost")
    return isAbout ? .about : nil
  }
}
