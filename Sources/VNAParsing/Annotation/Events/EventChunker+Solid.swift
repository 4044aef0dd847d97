import VNAModel
import VNAText

/// Words of a script without spaces, where each sign is a token and the longest phrase counts:
/// «对话会» is a gathering, though «对» is a preposition.
extension EventChunker {
  /// What the longest phrase at a token is.
  private struct Phrase {
    var kind: LexiconClass
    var match: LexiconMatch
    var end: Int
  }

  private static let ins: Set<UInt64> = [Folding.hash("在"), Folding.hash("于")]

  /// The classes of words that are read, the first of several equally long ones counting.
  private static let order: [LexiconClass] = [
    .eventMode, .eventStatus, .eventVerb, .eventNoun, .preposition, .pronoun, .conjunction,
    .title, .quoteIntro, .speechVerb,
  ]
  private static let read = LexiconClassSet(
    .eventMode, .eventStatus, .eventVerb, .eventNoun, .preposition, .pronoun, .conjunction,
    .title, .quoteIntro, .speechVerb)
  /// Words that are passed, and hide what begins with the same sign.
  private static let passed = LexiconClassSet(.stopWord, .commonWord)
  /// Words that are passed without a trace.
  private static let traceless = LexiconClassSet(
    .countWord, .numberWord, .ordinalWord, .titleModifier, .honorific, .demonym)

  /// Reads the longest phrase at a token; the token behind it.
  mutating func readSolid(_ index: Int, _ context: borrowing AnnotationContext) -> Int {
    guard let phrase = phrase(at: index, context) else {
      return pass(index, context)
    }
    let tokens = index..<phrase.end
    switch phrase.kind {
    case .eventMode, .eventStatus:
      guard let hint = vocabulary.hint(phrase.match, lexicon) else { break }
      holdPreposition(tokens)
      var chunk = piece(.hint, tokens)
      chunk.hint = hint
      push(chunk)
      // «正在越南», «将于12日»
      if nextStart == phrase.end, Self.ins.contains(context.tokens[phrase.end - 1].hash) {
        relation = .in
      }
    case .eventVerb, .eventNoun: readSolidEvent(tokens, context)
    case .preposition: readSolidPreposition(phrase.match, tokens)
    case .pronoun: readSolidPronoun(phrase.match, tokens, context)
    case .conjunction:
      // «并», which joins clauses: the same subject goes on.
      determiner = .there
      push(.comma, tokens)
    case .title: readSolidTitle(phrase.match, tokens, context)
    case .quoteIntro:
      if vocabulary.isSource(phrase.match, lexicon) { push(.according, tokens) } else { mark() }
    case .speechVerb:
      openClause()
      push(.speech, tokens)
    default: mark()
    }
    return phrase.end
  }

  /// The longest phrase at a token that ends before the next name.
  private func phrase(at index: Int, _ context: borrowing AnnotationContext) -> Phrase? {
    let limit = nextStart > index ? nextStart - index : .max
    var best: (count: Int, rank: Int, kind: LexiconClass, match: LexiconMatch)?
    var hidden = 0
    for match in context.matches.matches(at: index) {
      let count = Int(match.tokenCount)
      guard count <= limit else { continue }
      if let rank = Self.order.firstIndex(of: match.lexiconClass) {
        if best.map({ (count, -rank) > ($0.count, -$0.rank) }) ?? true {
          best = (count, rank, match.lexiconClass, match)
        }
      } else if Self.passed.contains(match.lexiconClass) {
        hidden = max(hidden, count)
      }
    }
    guard let best, best.count >= hidden else { return nil }
    return Phrase(kind: best.kind, match: best.match, end: index + best.count)
  }

  /// Passes what tells nothing here.
  private mutating func pass(_ index: Int, _ context: borrowing AnnotationContext) -> Int {
    var end = index + 1
    var isTraceless = false
    for match in context.matches.matches(at: index) {
      let last = index + Int(match.tokenCount)
      guard last <= max(nextStart, index + 1) || nextStart <= index else { continue }
      if Self.traceless.contains(match.lexiconClass) { isTraceless = true }
      if Self.passed.contains(match.lexiconClass) || Self.traceless.contains(match.lexiconClass) {
        end = max(end, last)
      }
    }
    if context.bytes.isPerfective(context.tokens[index]) { isTraceless = true }
    if !isTraceless { mark() }
    return end
  }

  mutating func mark() {
    isApart = true
    isLoose = true
  }

  /// «《合作协定》», «“河内电影节”»: of a title only what it is called, behind which its mark stands; the token behind.
  mutating func readTitleMark(
    _ index: Int, _ sentence: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int {
    let end = end(of: .closeQuote, index, sentence, context)
    guard end > index + 1 else { return end }
    let isTitle = context.bytes.isTitleMark(context.tokens[index])
    for start in max(index + 1, end - 12)..<max(index + 1, end - 1) {
      for match in context.matches.matches(at: start)
      where match.lexiconClass == .eventNoun && start + Int(match.tokenCount) == end - 1 {
        guard let found = vocabulary.noun(match, lexicon),
          isTitle || (found.noun == .conference && !found.isWeak)
        else { continue }
        isApart = false
        var chunk = piece(.noun, start..<end - 1)
        chunk.noun = found.noun
        chunk.isWeak = found.isWeak
        push(chunk)
        return end
      }
    }
    return end
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a token is «《».
  fileprivate func isTitleMark(_ token: Token) -> Bool {
    self[Int(token.start)..<Int(token.end)].elementsEqual("《".utf8)
  }

  /// Whether a token is «了», which only says that something has happened.
  fileprivate func isPerfective(_ token: Token) -> Bool {
    token.end - token.start == 3 && self[Int(token.start)] == 0xE4
      && self[Int(token.start) + 1] == 0xBA && self[Int(token.start) + 2] == 0x86
  }
}
