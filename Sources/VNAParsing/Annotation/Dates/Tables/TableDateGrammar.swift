import VNAModel
import VNAText

/// How dates are written in the languages whose small words stand in the table `dateWord`: all but
/// French, which has a grammar of its own.
///
/// The same machine as there, and less of it: a number or a word of the time tables starts it, it
/// reads forward as far as a date goes on, and looks back for what opens a span. What differs between
/// the languages beside their words is a ``DateStyle``. It never goes back over what it has read.
struct TableDateGrammar: DateGrammar, ~Copyable {
  /// The text and the words, by reference, so that handing on the grammar copies little.
  private final class Source {
    let text: DateText
    let vocabulary: DateVocabulary

    init(_ text: DateText, _ vocabulary: DateVocabulary) {
      self.text = text
      self.vocabulary = vocabulary
    }
  }

  private let source: Source
  var block = 0..<0
  var floor = 0
  var reading = DateReading()

  private static var triggers: UInt64 {
    LexiconClassSet(
      .month, .weekday, .partOfDay, .relativeDate, .durationUnit, .season, .period, .setWord,
      .numberWord, .ordinalWord, .dateModifier
    ).rawValue
  }

  init(_ text: DateText, _ vocabulary: DateVocabulary) {
    source = Source(text, vocabulary)
    reading.expressions.reserveCapacity(48)
    reading.terms.reserveCapacity(64)
  }

  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> { source.text.bytes }
  @inline(__always)
  var tokens: TokenBuffer { source.text.tokens }
  @inline(__always)
  var matches: MatchBuffer { source.text.matches }
  @inline(__always)
  var lexicon: Lexicon { source.text.lexicon }
  @inline(__always)
  var vocabulary: DateVocabulary { source.vocabulary }
  @inline(__always)
  var style: DateStyle { source.vocabulary.style }

  mutating func read(_ block: Range<Int>) {
    self.block = block
    floor = block.lowerBound
    let triggers = Self.triggers
    let wanted = triggers | TokenMarks.number | TokenMarks.pair
    let marks = source.text.marks
    var depth = 0
    var index = block.lowerBound
    while true {
      index = marks.first(wanted, from: index, to: block.upperBound)
      guard index < block.upperBound else { return }
      let mark = marks[index]
      if mark & (TokenMarks.number | triggers) == 0 {
        if kind(index) == .openBracket { depth += 1 }
        if kind(index) == .closeBracket, depth > 0 { depth -= 1 }
        // «“我昨晚…”»: what somebody says of another day.
        if kind(index) == .openQuote { depth += 1 }
        if kind(index) == .closeQuote, depth > 0 { depth -= 1 }
        index += 1
        continue
      }
      advance(&index, readTime(at: index), depth)
    }
  }

  /// Adds the expression of a sequence, whose terms are there already.
  mutating func add(_ found: DateSequence, _ rule: DateExpression.Rule) -> Int {
    if isOfOtherCalendar(found.tokens) {
      drop(found)
      return take(found.tokens)
    }
    var expression = expression(of: found, rule)
    expression.direction = direction(
      of: found.tokens, isYear: reading.terms[found.terms].isYearOnly)
    // «поручил до конца августа разработать план»
    if style.endsAreAhead, found.mod == .end,
      start(before: found.tokens.lowerBound, of: .to) != nil
    {
      expression.direction = .future
    }
    // «к 2025 году отрасль намерена», «by 2030»
    if expression.direction == .open, reading.terms[found.terms].isYearOnly,
      start(before: found.tokens.lowerBound, of: .by) != nil
    {
      expression.direction = .future
    }
    // «the third quarter» where no verb tells: the last that has begun.
    if reading.terms[found.terms].lastMonth > 0, expression.direction == .open {
      expression.direction = .past
    }
    let only = reading.terms[found.terms]
    expression.isUpTo =
      expression.terms.count == 1 && only.month > 0 && only.day == 0 && only.lastMonth == 0
      && start(before: found.tokens.lowerBound, of: .until) != nil
    reading.expressions.append(expression)
    return found.tokens.upperBound
  }

  /// Adds an expression of one term.
  mutating func add(_ term: DateTerm, _ range: Range<Int>, _ rule: DateExpression.Rule) -> Int {
    add(start(term, range), rule)
  }
}

// MARK: - The small words

extension TableDateGrammar {
  /// What the longest small word at a token does.
  func roles(_ index: Int) -> DateRoles {
    guard has(index), let match = matches.longest(.dateWord, at: index) else { return [] }
    return source.vocabulary.roles[lexicon.valueNumber(of: match)]
  }

  /// The end of the small word at a token if it has one of some roles.
  func end(_ index: Int, of wanted: DateRoles) -> Int? {
    guard has(index), let match = matches.longest(.dateWord, at: index),
      !source.vocabulary.roles[lexicon.valueNumber(of: match)].isDisjoint(with: wanted)
    else { return nil }
    return min(index + Int(match.tokenCount), block.upperBound)
  }

  /// Steps over small words of some roles, three at most.
  func skip(_ index: Int, _ wanted: DateRoles) -> Int {
    var next = index
    for _ in 0..<3 {
      guard let end = end(next, of: wanted) else { break }
      next = end
    }
    return next
  }

  /// The start of the small word with one of some roles that ends before a token.
  func start(before index: Int, of wanted: DateRoles) -> Int? {
    for start in stride(from: index - 1, through: max(index - 4, floor), by: -1) {
      if end(start, of: wanted) == index { return start }
    }
    return nil
  }

  /// Where small words of some roles start that stand before a token, three at most.
  func skipBack(_ index: Int, _ wanted: DateRoles) -> Int {
    var start = index
    for _ in 0..<3 {
      guard let before = self.start(before: start, of: wanted) else { break }
      start = before
    }
    return start
  }

  /// Whether a comma stands at a token that joins the members of a list: in Chinese «、».
  func isListComma(_ index: Int) -> Bool {
    guard kind(index) == .comma else { return false }
    return !style.yearFirst || bytes.isListComma(tokens[index])
  }

  /// Whether the number before a token counts or measures something.
  func isMeasured(_ index: Int) -> Bool {
    guard has(index) else { return false }
    let token = tokens[index]
    if token.kind == .percent || token.kind == .currency || token.kind == .degree { return true }
    guard token.isWord else { return false }
    let found = matches.classes(at: index)
    return roles(index).isEmpty
      && (found.contains(.magnitude) || found.contains(.currency) || found.contains(.unit)
        || found.contains(.durationUnit))
  }

  /// Whether a noun that can be counted stands at a token: a small word of no other use.
  func isCounted(_ index: Int) -> Bool {
    guard has(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized, token.end - token.start > 2 else {
      return false
    }
    let known = LexiconClassSet(
      .dateWord, .dateModifier, .relativeDate, .partOfDay, .weekday, .month, .preposition,
      .conjunction, .stopWord)
    return matches.classes(at: index).isDisjoint(with: known)
  }

  /// A relative date whose unit is one of some, at a token.
  func relative(_ index: Int, _ units: DateUnit...) -> (code: RelativeCode, end: Int)? {
    guard has(index), let match = matches.longest(.relativeDate, at: index),
      let code = RelativeCode(lexicon, match), !code.isOpen, units.contains(code.unit)
    else { return nil }
    return (code, index + Int(match.tokenCount))
  }

  /// A Roman number in capitals, up to 39.
  func roman(_ index: Int) -> Int? {
    guard has(index), let value = RomanNumeral.value(of: tokens[index], bytes) else { return nil }
    return (1...39).contains(value) ? value : nil
  }
}
