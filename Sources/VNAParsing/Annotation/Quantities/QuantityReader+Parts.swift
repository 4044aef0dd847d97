import VNAText

/// Numbers that are said in parts: «2 mil 300 millones», «1亿2000万», «3 millions 500 mille».
extension QuantityReader {
  /// Adds to a number with a magnitude the numbers that go on from it.
  func readParts(_ term: inout QuantityTerm) {
    while let magnitude = term.magnitude, let joined = joined(term, magnitude) { term = joined }
  }

  /// A number and the next of its parts as one; nil where none goes on from it.
  private func joined(_ term: QuantityTerm, _ magnitude: Int64) -> QuantityTerm? {
    let (first, next) = (term.tokens.lowerBound, term.tokens.upperBound)
    // The annotator is hot, and most magnitudes are followed by no number.
    guard isIn(next, sentenceOf: first), tokens[next].kind == .number, term.number.scale == 0,
      claims[next] == .none, !isRank(at: next + 1, first: next),
      let number = DecimalNumber(
        bytes, Int(tokens[next].start)..<Int(tokens[next].end),
        hasDecimalComma: grammar.hasDecimalComma)
    else { return nil }
    var part = QuantityTerm(number: number, isNegative: false, tokens: next..<next + 1)
    readMagnitude(&part)
    var whole = term
    whole.tokens = first..<part.tokens.upperBound
    whole.magnitude = part.magnitude
    if magnitude == 1000, opensThousands(next - 1, sentenceOf: first), term.number.digits < 1000,
      !number.isGrouped,
      (10..<1000).contains(number.value(times: 1))
    {
      // «2 mil 300 millones» are 2,300 millions; «45 mil 600» have no more to them.
      guard let number = term.number.appending(number) else { return nil }
      whole.number = number
      return whole
    }
    let smaller = part.magnitude ?? 1
    guard smaller < magnitude, magnitude % smaller == 0, number.scale == 0,
      part.magnitude != nil || isHundreds(number, at: next),
      number.value(times: smaller) < Double(magnitude)
    else { return nil }
    let (digits, overflows) = term.number.digits.multipliedReportingOverflow(
      by: magnitude / smaller)
    let (sum, isTooLarge) = digits.addingReportingOverflow(number.digits)
    guard !overflows, !isTooLarge else { return nil }
    whole.number = DecimalNumber(digits: sum, scale: 0, isGrouped: true)
    return whole
  }

  /// Whether a number without a magnitude is the rest of a larger one: «1万2000». Behind a space it
  /// begins something else: «2 million 300 days later».
  private func isHundreds(_ number: DecimalNumber, at index: Int) -> Bool {
    number.digits >= 100 && !tokens[index].hasSpaceBefore
  }

  /// The thousand that a word before a number says, which has no digit of its own: «mil 350»,
  /// «dos mil 350»: its first token and how many they are.
  func thousands(before index: Int) -> (start: Int, count: DecimalNumber)? {
    guard opensThousands(index - 1, sentenceOf: index), tokens[index].hasSpaceBefore,
      !tokens[index].flags.contains(.hasSeparator), tokens[index].end - tokens[index].start < 4
    else { return nil }
    let before = index - 2
    if isIn(before, sentenceOf: index), tokens[before].kind == .number { return nil }
    guard isIn(before, sentenceOf: index), reaches(.numberWord, before),
      let word = phrase(.numberWord, nil, endingAt: index - 1),
      let count = lexicon.number(of: word), (2..<1000).contains(count)
    else { return (index - 1, DecimalNumber(digits: 1, scale: 0)) }
    return (index - 1 - Int(word.tokenCount), DecimalNumber(digits: count, scale: 0))
  }

  /// Whether a word says a thousand by itself, as «mil» does and «thousand» does not.
  func opensThousands(_ index: Int, sentenceOf other: Int) -> Bool {
    guard grammar.hasBareThousands, isIn(index, sentenceOf: other),
      matches.has(.numberWord, at: index),
      matches.has(.magnitude, at: index)
    else { return false }
    return matches.range(at: index).contains {
      let match = matches.matches[$0]
      return match.lexiconClass == .numberWord && match.tokenCount == 1
        && lexicon.number(of: match) == 1000
    }
  }
}
