import VNAModel
import VNAText

/// Reads a number with what belongs to it, at a place of the tokens.
///
/// An object, so that handing it on copies nothing.
final class QuantityReader {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: TokenBuffer
  let matches: MatchBuffer
  let marks: TokenMarks
  let lexicon: Lexicon
  /// What the tokens belong to by now: numbers of dates are no quantities.
  let claims: ContiguousArray<TokenClaim>
  let words: WordTable<QuantityRoles>.View
  let grammar: QuantityWords

  init(
    _ context: AnnotationContext, _ words: WordTable<QuantityRoles>.View, _ grammar: QuantityWords
  ) {
    source = context.source
    bytes = context.bytes
    tokens = context.tokens
    matches = context.matches
    marks = context.marks
    lexicon = context.lexicon
    claims = context.claims
    self.words = words
    self.grammar = grammar
  }

  /// What comes of a number.
  enum Reading {
    case term(QuantityTerm)
    /// A date, a duration, an age, a place in a row: nothing to count, up to this token.
    case other(end: Int)
  }

  /// Whether a token is there and in the sentence of another.
  @inline(__always)
  func isIn(_ index: Int, sentenceOf other: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].sentence == tokens[other].sentence
  }

  /// Whether a token of the sentence is a word that does one of some things.
  @inline(__always)
  func isWord(_ index: Int, _ roles: QuantityRoles, sentenceOf other: Int) -> Bool {
    isIn(index, sentenceOf: other) && isWord(index, roles)
  }

  /// The same of a token that is there.
  @inline(__always)
  func isWord(_ index: Int, _ roles: QuantityRoles) -> Bool {
    tokens[index].isWord && !words[tokens[index].hash].isDisjoint(with: roles)
  }

  /// The value in the table of words around numbers, if the word at a place is in it.
  func countWord(_ index: Int, is value: StaticString) -> Bool {
    guard index < tokens.count, matches.has(.countWord, at: index) else { return false }
    return matches.range(at: index).contains {
      matches.matches[$0].lexiconClass == .countWord
        && lexicon.value(of: matches.matches[$0], is: value)
    }
  }

  /// How many words a noun of the table has that is counted as it stands: «300 bánh chung».
  func countedWords(at index: Int) -> Int? {
    guard index < tokens.count, matches.has(.countWord, at: index) else { return nil }
    return matches.range(at: index).lazy.map { self.matches.matches[$0] }.first {
      $0.lexiconClass == .countWord && lexicon.value(of: $0, is: "noun")
    }.map { Int($0.tokenCount) }
  }

  /// Whether a phrase of a class starts at a token or goes on over it.
  @inline(__always)
  func reaches(_ one: LexiconClass, _ index: Int) -> Bool {
    matches.classes(at: index).contains(one) || matches.classesInside(at: index).contains(one)
  }

  /// Reads the number at a place; `previous` is the number that a range or list goes on from.
  func read(at first: Int, after previous: QuantityTerm? = nil) -> Reading {
    guard previous != nil || mayBegin(at: first) else { return .other(end: first + 1) }
    let token = tokens[first]
    guard
      var number = DecimalNumber(
        bytes, Int(token.start)..<Int(token.end), hasDecimalComma: grammar.hasDecimalComma)
    else { return .other(end: first + 1) }
    var end = first + 1
    while let group = spacedGroup(at: end, after: number, first: first) {
      guard let joined = number.appending(group) else { break }
      number = joined
      end += 1
    }
    if let end = dialledEnd(from: first, readTo: end) { return .other(end: end) }
    var start = first
    var isNegative = false
    if let thousands = thousands(before: first), let sum = thousands.count.appending(number) {
      (start, number) = (thousands.start, sum)
    } else if previous == nil, let sign = sign(before: first) {
      start = sign.start
      isNegative = sign.isNegative
    }
    var term = QuantityTerm(number: number, isNegative: isNegative, tokens: start..<end)
    if isRank(at: end, first: first) { return .other(end: end + 1) }
    readMagnitude(&term)
    readParts(&term)
    if term.magnitude == nil, readGluedMagnitude(&term) { return .term(term) }
    switch readUnit(of: term) {
    case .unit(let unit): term.unit = unit
    case .none: break
    case .time(let end): return .other(end: end)
    }
    if term.unit == nil, let unit = currencyBefore(start) { term.unit = unit }
    if number.isAmbiguous, term.magnitude == nil, term.unit?.kind == .count {
      term.number = number.grouped
    }
    return .term(term)
  }

  // MARK: - The number

  /// Whether what stands before a number lets it be one of its own: not «G20», «n°1», «2025/30».
  private func mayBegin(at index: Int) -> Bool {
    guard isIn(index - 1, sentenceOf: index), !tokens[index].hasSpaceBefore else { return true }
    let before = tokens[index - 1]
    switch before.kind {
    case .word:
      // «VND500 billion», «US$5»
      if before.flags.contains(.allCaps), reaches(.currency, index - 1) { return true }
      // «de10 pays» has lost a space, «Covid19» has not.
      if grammar.nouns != .plurals, !before.isCapitalized, before.end - before.start > 3 {
        return true
      }
      return before.flags.contains(.elided)
        || !before.isCapitalized && matches.has(.stopWord, at: index - 1)
    case .number, .superscript, .slash, .degree, .symbol, .colon, .period, .apostrophe:
      guard before.kind == .symbol, isPlus(index - 1) || isMinus(index - 1) else { return false }
      return before.hasSpaceBefore || !isIn(index - 2, sentenceOf: index)
        || tokens[index - 2].kind == .openBracket
    case .hyphen, .dash:
      // A minus sign has a space or bracket before it: «soit -5%»; «Covid-19» is a name.
      guard isIn(index - 2, sentenceOf: index), !before.hasSpaceBefore else { return true }
      return tokens[index - 2].kind == .openBracket
    default:
      return true
    }
  }

  private func isPlus(_ index: Int) -> Bool { bytes[Int(tokens[index].start)] == UInt8(ascii: "+") }

  /// U+2212, the mathematical minus.
  private func isMinus(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.end - token.start == 3 && bytes[Int(token.start)] == 0xE2
      && bytes[Int(token.start) + 1] == 0x88 && bytes[Int(token.start) + 2] == 0x92
  }

  private func sign(before index: Int) -> (start: Int, isNegative: Bool)? {
    guard isIn(index - 1, sentenceOf: index), !tokens[index].hasSpaceBefore else { return nil }
    switch tokens[index - 1].kind {
    case .hyphen, .dash: return (index - 1, true)
    case .symbol where isPlus(index - 1): return (index - 1, false)
    case .symbol where isMinus(index - 1): return (index - 1, true)
    default: return nil
    }
  }

  /// A group of three digits after a space: «1 500», «1 234 567,8».
  private func spacedGroup(at index: Int, after number: DecimalNumber, first: Int)
    -> DecimalNumber?
  {
    guard isIn(index, sentenceOf: first), tokens[index].kind == .number,
      tokens[index].hasSpaceBefore, !tokens[index].flags.contains(.lineBreakBefore),
      number.scale == 0, index > first + 1 || !tokens[first].flags.contains(.hasSeparator),
      index > first + 1 || (1...999).contains(number.digits) && !startsWithZero(first)
    else { return nil }
    let token = tokens[index]
    let range = Int(token.start)..<Int(token.end)
    let digits = bytes[range].prefix { $0 &- 48 < 10 }.count
    guard digits == 3, let group = DecimalNumber(bytes, range, hasDecimalComma: true),
      !group.isGrouped, !tokens[index].flags.contains(.hasSeparator) || group.scale > 0
    else { return nil }
    return group
  }

  /// Past the groups of a telephone number: «+84 981 84 84 84», «024 3933 2325»; nil for other numbers.
  private func dialledEnd(from first: Int, readTo read: Int) -> Int? {
    var end = read
    while isIn(end, sentenceOf: first), tokens[end].kind == .number, tokens[end].hasSpaceBefore,
      !tokens[end].flags.contains(.lineBreakBefore), end - first < 8, claims[end] == .none
    {
      end += 1
    }
    guard end > read, end - first > 2 else { return nil }
    let isAbroad = first > 0 && !tokens[first].hasSpaceBefore && isPlus(first - 1)
    return isAbroad || startsWithZero(first) ? end : nil
  }

  private func startsWithZero(_ index: Int) -> Bool {
    bytes[Int(tokens[index].start)] == UInt8(ascii: "0")
  }

  /// Whether letters are glued to the number that make it a place in a row or part of a name.
  func isRank(at index: Int, first: Int) -> Bool {
    guard isIn(index, sentenceOf: first), !tokens[index].hasSpaceBefore else { return false }
    switch tokens[index].kind {
    case .word:
      if isWord(index, .ordinalEnding) { return true }
      // «5G», «90e», «20novembre»; a unit or noun glued by a lost space is read below.
      return tokens[index].isCapitalized
        && matches.classes(at: index).isDisjoint(with: .measures)
    case .superscript, .apostrophe: return true
    case .slash: return !isIn(index + 1, sentenceOf: first) || tokens[index + 1].kind != .number
    case .colon: return isIn(index + 1, sentenceOf: first) && tokens[index + 1].kind == .number
    case .hyphen:
      // «9-TW», «4-roues»; a range goes on with a number, «10-trillion» with its magnitude.
      return isIn(index + 1, sentenceOf: first) && tokens[index + 1].kind == .word
        && !tokens[index + 1].hasSpaceBefore && !isHyphenated(magnitude: index + 1)
    default: return false
    }
  }

  /// Whether a word that a hyphen joins to a number multiplies it: «a US$5-billion project».
  private func isHyphenated(magnitude index: Int) -> Bool {
    tokens[index].end - tokens[index].start > 4 && matches.has(.magnitude, at: index)
  }

  func readMagnitude(_ term: inout QuantityTerm) {
    var end = term.tokens.upperBound
    let first = term.tokens.lowerBound
    var factor: Int64 = 1
    if isIn(end + 1, sentenceOf: first), tokens[end].kind == .hyphen, !tokens[end].hasSpaceBefore,
      !tokens[end + 1].hasSpaceBefore, isHyphenated(magnitude: end + 1)
    {
      end += 1
    }
    // «6900多万»
    if isIn(end + 1, sentenceOf: first), countWord(end, is: "more"),
      matches.has(.magnitude, at: end + 1)
    {
      end += 1
    }
    while isIn(end, sentenceOf: first), let match = matches.longest(.magnitude, at: end),
      let value = lexicon.number(of: match), value >= 1000
    {
      let token = tokens[end]
      let next = end + Int(match.tokenCount)
      // «M», «k»: glued to the number, or before a currency; else an initial.
      if token.end - token.start == 1 {
        let isMoney =
          isIn(next, sentenceOf: first)
          && (matches.has(.currency, at: next) || tokens[next].kind == .currency)
        guard isMoney || !token.hasSpaceBefore else { break }
      }
      let (product, overflows) = factor.multipliedReportingOverflow(by: value)
      guard !overflows else { break }
      factor = product
      end = next
    }
    guard factor > 1 else { return }
    term.magnitude = factor
    term.tokens = term.tokens.lowerBound..<end
  }

  /// A currency right before the number: «USD 500 millions», «$5».
  private func currencyBefore(_ index: Int) -> QuantityUnit? {
    guard index > 0, reaches(.currency, index - 1) else { return nil }
    var length = 4
    while length > 1 {
      length -= 1
      let start = index - length
      guard isIn(start, sentenceOf: index) else { continue }
      guard matches.has(.currency, at: start) else { continue }
      for entry in matches.range(at: start) {
        let match = matches.matches[entry]
        guard match.lexiconClass == .currency, Int(match.tokenCount) == length else { continue }
        let isCode = tokens[index - 1].kind == .currency || tokens[start].flags.contains(.allCaps)
        // «le navire SAR 413»
        guard isCode, !isShip(start - 1), !(start > 0 && tokens[start - 1].kind == .number) else {
          return nil
        }
        return QuantityUnit(kind: .money, name: .entry(match), tokens: start..<index)
      }
    }
    return nil
  }

  /// Whether a ship or another thing stands at a token whose name letters and figures make.
  private func isShip(_ index: Int) -> Bool {
    guard index >= 0, let thing = matches.longest(.namedThing, at: index) else { return false }
    return lexicon.value(of: thing, is: "ship")
  }
}

extension LexiconClassSet {
  /// What can stand glued to a number.
  static var measures: Self { Self(.unit, .currency, .magnitude) }
  /// Words that tell of something done.
  static var verbs: Self { Self(.speechVerb, .eventVerb) }
  /// Names of places and parts of people's names.
  static var names: Self { Self(.country, .place, .capitalAlias, .familyName, .givenSyllable) }
}
