import VNAModel
import VNAText

// Years, decades and dates in figures.

extension FrenchDateGrammar {
  /// A year of four digits behind a month (`strong`), or one that stands alone.
  func year(_ index: Int, strong: Bool) -> Int? {
    guard has(index), tokens[index].kind == .number, count(index) == 4,
      let (value, _) = number(index), (1000...2999).contains(value)
    else { return nil }
    if strong {
      return isMeasured(index + 1, strong: true) ? nil : value
    }
    return isYear(index, value) ? value : nil
  }

  /// A year or a decade as a point of time.
  func yearItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    if let found = decadeItem(index) { return found }
    var start = index
    // «l’an 2000», «année 2025» as the end of a span.
    if word(start) == .year || word(start) == .an, number(start + 1) != nil { start += 1 }
    guard let year = year(start, strong: start > index) else { return nil }
    var term = DateTerm(start..<start + 1)
    term.year = .year(year)
    return (term, start + 1)
  }

  /// «années 1980», «années 60», «années quatre-vingt-dix», «décennie 2020».
  func decadeItem(_ index: Int) -> (term: DateTerm, end: Int)? {
    let head = word(index)
    guard head == .decade || (head == .year && isPlural(index)) else { return nil }
    var term = DateTerm(index..<index + 2)
    if let (value, digits) = number(index + 1) {
      guard value % 10 == 0, digits == 2 || (digits == 4 && (1000...2999).contains(value)),
        !(digits == 2 && isGlued(index + 1))
      else { return nil }
      // «les années 2020 et 2021», «années 2020-2025» are years.
      if digits == 4, head == .year, let next = follower(index + 2), next % 10 != 0 { return nil }
      term.year = .decade(digits == 2 ? 190 + value / 10 : value / 10)
      return (term, index + 2)
    }
    if head == .year, let (value, end) = numberWord(index + 1), (20...90).contains(value),
      value % 10 == 0
    {
      term.year = .decade(190 + value / 10)
      term.tokens = index..<end
      return (term, end)
    }
    return nil
  }

  /// «et 1990», «, 70» behind «années 1980»: decades whose noun stands before the first.
  func nextDecade(_ index: Int, behind first: DateTerm) -> (term: DateTerm, end: Int)? {
    guard case .decade(let decade) = first.year, let (value, digits) = number(index),
      value % 10 == 0, !isMeasured(index + 1, strong: false), kind(index + 1) != .percent
    else { return nil }
    let next = digits == 2 ? decade / 10 * 10 + value / 10 : value / 10
    guard digits == 2 || digits == 4, (decade + 1...decade + 9).contains(next) else { return nil }
    var term = DateTerm(index..<index + 1)
    term.year = .decade(next)
    return (term, index + 1)
  }

  /// The year behind a hyphen, «et» or «à».
  private func follower(_ index: Int) -> Int? {
    guard isHyphenOrDash(index) || word(index) == .et || word(index) == .à else { return nil }
    guard let (value, digits) = number(index + 1), digits == 4 else { return nil }
    return value
  }

  /// Whether a number of four digits that stands alone is a year.
  func isYear(_ index: Int, _ value: Int) -> Bool {
    let before = word(index - 1)
    let after = index + 1
    let isIntroduced =
      switch before {
      case .en, .depuis, .vers, .year, .an, .début, .fin, .mi, .horizon, .ici: true
      case .à: word(index - 2) == .ici
      default: false
      }
    let isSpan = opensSpan(index, value)
    guard (1900...2100).contains(value) || isIntroduced || isSpan else { return false }
    if before == .number || before == .quelque { return false }
    if before == .de, word(index - 2) == .amount { return false }
    // What the figures are part of.
    if isGlued(index), has(index - 1) {
      switch kind(index - 1) {
      case .word:
        switch before {
        case .en, .de, .du, .depuis, .pour, .à, .et, .fin, .début, .an, .year, .article: break
        default: return false
        }
      case .number, .ideograph, .slash, .degree, .currency, .symbol, .superscript: return false
      case .hyphen, .dash:
        if kind(index - 2) == .number || number(index - 2) != nil { return false }
      default: break
      }
    } else if kind(index - 1) == .number || kind(index - 1) == .currency
      || kind(index - 1) == .degree
    {
      return false
    }
    if isGlued(after) {
      switch kind(after) {
      case .word:
        switch word(after) {
        case .et, .à, .au, .en, .ou, .de: break
        default: return false
        }
      case .slash: if !isSpan { return false }
      case .percent, .currency, .degree, .superscript, .ideograph: return false
      case .hyphen:
        if isGlued(after + 1), kind(after + 1) == .word, isCapitalized(after + 1) { return false }
      case .colon: if kind(after + 1) == .number, isGlued(after + 1) { return false }
      default: break
      }
    }
    if kind(after) == .number, !isIntroduced { return false }
    return !isMeasured(after, strong: isIntroduced)
  }

  /// Whether a later year stands behind a hyphen, a dash or a stroke: «1765-1820», «2024/2025».
  private func opensSpan(_ index: Int, _ value: Int) -> Bool {
    let isStroke = kind(index + 1) == .slash && isGlued(index + 1) && isGlued(index + 2)
    guard isStroke || isHyphenOrDash(index + 1), let (next, digits) = number(index + 2) else {
      return false
    }
    if isGlued(index + 3), kind(index + 3) == .slash || kind(index + 3) == .hyphen { return false }
    if isStroke { return next == value + 1 || (digits == 2 && next == value % 100 + 1) }
    // «la dynastie des Nguyên (1802-1945)»: reigns of a house in brackets.
    let longest = isBracketed(index..<index + 3) ? 600 : 130
    return digits == 4 && next > value && next - value <= longest && next <= 2100
  }

  /// Whether the word at `index` makes an amount of the number before it.
  func isMeasured(_ index: Int, strong: Bool) -> Bool {
    guard has(index) else { return false }
    let token = tokens[index]
    if token.kind == .percent { return true }
    if token.kind == .currency || token.kind == .degree { return !strong || isGlued(index) }
    guard token.kind == .word, !token.flags.contains(.elided) else { return false }
    let found = matches.classes(at: index)
    if found.contains(.magnitude) || found.contains(.currency) || found.contains(.durationUnit)
      || found.contains(.unit)
    {
      // «en 2024 a …», «en 2024 la …»: letters that are units elsewhere.
      if token.end - token.start > 1 { return words[token.hash] == .none || !strong }
      return !strong && words[token.hash] == .none
    }
    return strong ? false : isCounted(index)
  }

  /// Whether a plural noun stands here: «2000 délégués».
  func isCounted(_ index: Int) -> Bool {
    guard has(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized, !token.flags.contains(.elided),
      token.end - token.start > 2, words[token.hash] == .none, isPlural(index)
    else { return false }
    return !matches.has(.stopWord, at: index)
  }

  /// «16/10/2025», «16.10.2025», «27.03.15», «16-10-2025», «2025-10-16», «10/2025», «le 16/10».
  func numericDate(_ index: Int) -> (term: DateTerm, end: Int)? {
    guard kind(index) == .number else { return nil }
    if tokens[index].flags.contains(.hasSeparator) { return dottedDate(index) }
    guard let sign = kind(index + 1), sign == .slash || sign == .hyphen, isGlued(index + 1),
      isGlued(index + 2), let (first, firstDigits) = number(index),
      let (second, secondDigits) = number(index + 2)
    else { return nil }
    if kind(index + 3) == sign, isGlued(index + 3), isGlued(index + 4),
      let (third, thirdDigits) = number(index + 4)
    {
      guard kind(index + 5) != sign || !isGlued(index + 5) else { return nil }
      let end = index + 5
      if firstDigits == 4, secondDigits == 2, thirdDigits == 2 {
        return figures(index..<end, first, second, third)
      }
      guard firstDigits <= 2, secondDigits <= 2 else { return nil }
      if thirdDigits == 4 { return figures(index..<end, third, second, first) }
      if thirdDigits == 2, sign == .slash {
        return figures(index..<end, fullYear(third), second, first)
      }
      return nil
    }
    guard sign == .slash, kind(index + 3) != .slash || !isGlued(index + 3), firstDigits <= 2 else {
      return nil
    }
    if secondDigits == 4, (1...12).contains(first), (1900...2100).contains(second) {
      var term = DateTerm(index..<index + 3)
      term.month = first
      term.year = .year(second)
      return (term, index + 3)
    }
    // Only behind an article are two small numbers a day: «le 16/10», not «9/10».
    let before = word(index - 1)
    guard secondDigits <= 2, (1...31).contains(first), (1...12).contains(second),
      before == .article || before == .du || before == .au || isBracketed(index..<index + 3)
        || matches.isCovered(.weekday, index - 1),
      !isMeasured(index + 3, strong: false), !isPlural(article: index - 1) || !isFraction(index)
    else { return nil }
    var term = DateTerm(index..<index + 3)
    term.day = first
    term.month = second
    return (term, index + 3)
  }

  /// «les 2/3», where a day has «le».
  private func isPlural(article index: Int) -> Bool {
    word(index) == .article && bytes[Int(tokens[index].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// Whether round brackets hold these tokens and nothing else.
  private func isBracketed(_ range: Range<Int>) -> Bool {
    kind(range.lowerBound - 1) == .openBracket && kind(range.upperBound) == .closeBracket
  }
}

extension MatchBuffer {
  /// Whether a phrase of the class starts at a token that exists.
  func isCovered(_ one: LexiconClass, _ index: Int) -> Bool {
    index >= 0 && index < count && has(one, at: index)
  }
}
