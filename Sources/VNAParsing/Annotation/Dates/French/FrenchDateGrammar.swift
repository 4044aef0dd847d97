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

  /// Adds the expression of a sequence, whose terms are there already.
  mutating func add(_ found: DateSequence, _ rule: DateExpression.Rule) -> Int {
    var expression = expression(of: found, rule)
    expression.direction = direction(
      of: found.tokens, isYear: reading.terms[found.terms].isYearOnly)
    let term = reading.terms[found.terms]
    if term.day > 0 || term.weekday > 0 {
      let number = Int(tokens[found.tokens.lowerBound].sentence)
      if tense.sentence != number {
        tense = (number, isPluperfect(tokens.tokens(ofSentence: number)))
      }
      expression.isPluperfect = tense.isPluperfect || isApposed(found.tokens.lowerBound)
    }
    reading.expressions.append(expression)
    return found.tokens.upperBound
  }

  /// Adds an expression of one term.
  mutating func add(_ term: DateTerm, _ range: Range<Int>, _ rule: DateExpression.Rule) -> Int {
    add(start(term, range), rule)
  }
}

// MARK: - Looking at tokens

extension FrenchDateGrammar {
  @inline(__always)
  func word(_ index: Int) -> FrenchDateWord {
    guard has(index), tokens[index].kind == .word else { return .none }
    return words[tokens[index].hash]
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
