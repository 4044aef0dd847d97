import VNAModel
import VNAText

/// How dates are written in French.
///
/// A machine over token classes: a number, a month, a weekday or another word of the time tables
/// starts it; it then reads forward as far as a date goes on and back to what opens a span («du»,
/// «entre») or blurs it («fin»). It never goes back over what it has read, so it is linear.
struct FrenchDateGrammar: DateGrammar, ~Copyable {
  /// The text and the words, by reference, so that handing on the grammar copies little.
  private final class Source {
    let text: DateText
    let words: WordTable<FrenchDateWord>.View

    init(_ text: DateText, _ words: WordTable<FrenchDateWord>.View) {
      self.text = text
      self.words = words
    }
  }

  private let source: Source
  /// The tokens of the block in hand.
  var block = 0..<0
  /// Where the last expression ended: nothing reaches back over it.
  var floor = 0
  var reading = DateReading()
  /// What is known of the sentence of the last expression.
  private var tense = (sentence: -1, isPluperfect: false)

  private static var triggers: UInt64 {
    LexiconClassSet(
      .month, .weekday, .partOfDay, .relativeDate, .durationUnit, .season, .period, .setWord,
      .numberWord, .ordinalWord
    ).rawValue
  }

  init(_ text: DateText, _ words: WordTable<FrenchDateWord>.View) {
    source = Source(text, words)
    // About as many as most bulletins have.
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
  var words: WordTable<FrenchDateWord>.View { source.words }

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
      if mark & TokenMarks.number != 0 {
        advance(&index, readNumber(at: index), depth)
      } else if mark & triggers != 0 {
        advance(&index, readWord(at: index), depth)
      } else {
        let kind = tokens[index].kind
        if kind == .openBracket { depth += 1 }
        if kind == .closeBracket, depth > 0 { depth -= 1 }
        index += 1
      }
    }
  }

  /// Takes what was read at `index` and goes behind it.
  private mutating func advance(_ index: inout Int, _ end: Int?, _ depth: Int) {
    guard let end, end > index else {
      index += 1
      return
    }
    let last = reading.expressions.count - 1
    if depth > 0, last >= 0, reading.expressions[last].tokens.upperBound == end {
      reading.expressions[last].isBracketed = true
    }
    floor = end
    index = end
  }

  /// Adds the expression of a sequence, whose terms are there already.
  mutating func add(_ found: Sequence, _ rule: DateExpression.Rule) -> Int {
    var expression = DateExpression(found.tokens, rule)
    expression.terms = found.terms..<reading.terms.count
    expression.link = expression.terms.count > 1 ? found.link : .single
    expression.mod = found.mod
    expression.direction = direction(
      of: found.tokens, isYear: reading.terms[found.terms].isYearOnly)
    let term = reading.terms[found.terms]
    if term.day > 0 || term.weekday > 0 {
      let number = Int(tokens[found.tokens.lowerBound].sentence)
      if tense.sentence != number {
        tense = (number, isPluperfect(tokens.tokens(ofSentence: number)))
      }
      expression.isPluperfect = tense.isPluperfect
    }
    reading.expressions.append(expression)
    return found.tokens.upperBound
  }

  /// Adds an expression of one term.
  mutating func add(_ term: DateTerm, _ range: Range<Int>, _ rule: DateExpression.Rule) -> Int {
    add(start(term, range), rule)
  }

  /// Adds a duration, a set or a vague reference.
  mutating func add(
    vague: DateExpression.Vague, _ range: Range<Int>, _ rule: DateExpression.Rule
  ) -> Int {
    var expression = DateExpression(range, rule)
    expression.vague = reading.vague.count
    reading.vague.append(vague)
    reading.expressions.append(expression)
    return range.upperBound
  }

  /// Keeps tokens from being read as numbers.
  mutating func take(_ range: Range<Int>) -> Int {
    reading.taken.append(range)
    return range.upperBound
  }
}

// MARK: - Looking at tokens

extension FrenchDateGrammar {
  @inline(__always)
  func has(_ index: Int) -> Bool { index >= block.lowerBound && index < block.upperBound }

  @inline(__always)
  func kind(_ index: Int) -> TokenKind? { has(index) ? tokens[index].kind : nil }

  @inline(__always)
  func word(_ index: Int) -> FrenchDateWord {
    guard has(index), tokens[index].kind == .word else { return .none }
    return words[tokens[index].hash]
  }

  /// Whether no white space stands before the token.
  func isGlued(_ index: Int) -> Bool { has(index) && !tokens[index].hasSpaceBefore }

  func isCapitalized(_ index: Int) -> Bool { has(index) && tokens[index].isCapitalized }

  func isHyphenOrDash(_ index: Int) -> Bool {
    let found = kind(index)
    return found == .hyphen || found == .dash
  }

  /// The letters of a token, as the source has them.
  func count(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }

  /// The value and the number of digits of a number without point or comma.
  func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard has(index) else { return nil }
    let token = tokens[index]
    guard token.kind == .number, !token.flags.contains(.hasSeparator), token.end - token.start <= 4
    else { return nil }
    var value = 0
    for place in Int(token.start)..<Int(token.end) { value = value * 10 + Int(bytes[place] &- 48) }
    return (value, Int(token.end - token.start))
  }

  /// The number in words that starts here, a whole one.
  func numberWord(_ index: Int) -> (value: Int, end: Int)? {
    guard has(index), let match = matches.longest(.numberWord, at: index),
      let value = lexicon.number(of: match)
    else { return nil }
    return (Int(value), index + Int(match.tokenCount))
  }

  /// The number of a match's value, 0 if it is none.
  func code(_ one: LexiconClass, _ index: Int) -> (value: Int, end: Int)? {
    guard has(index), let match = matches.longest(one, at: index),
      let value = lexicon.number(of: match)
    else { return nil }
    return (Int(value), index + Int(match.tokenCount))
  }

  /// Steps over an article or «ce».
  func skipArticle(_ index: Int) -> Int {
    let found = word(index)
    return found == .article || found == .this ? index + 1 : index
  }

  func isPlural(_ index: Int) -> Bool {
    guard has(index) else { return false }
    let last = bytes[Int(tokens[index].end) - 1] | 0x20
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
  }
}
