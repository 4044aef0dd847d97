import VNAModel
import VNAText

/// Looks at the words around a quotation.
///
/// An object, so that handing it on copies nothing.
final class QuoteReader {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: TokenBuffer
  let matches: MatchBuffer
  let marks: TokenMarks
  let claims: ContiguousArray<TokenClaim>
  let lexicon: Lexicon
  let words: WordTable<QuoteRoles>.View
  /// The tokens of the places that name people, in order, each with the person's number.
  let names: ContiguousArray<(tokens: Range<Int>, person: Int)>
  let people: [Person]
  let grammar: QuoteWords

  init(
    _ context: AnnotationContext, people: [Person], _ words: WordTable<QuoteRoles>.View,
    _ grammar: QuoteWords
  ) {
    self.grammar = grammar
    source = context.source
    bytes = context.bytes
    tokens = context.tokens
    matches = context.matches
    marks = context.marks
    claims = context.claims
    lexicon = context.lexicon
    self.words = words
    self.people = people
    var names: ContiguousArray<(tokens: Range<Int>, person: Int)> = []
    var count = 0
    for index in people.indices { count += people[index].mentions.count }
    names.reserveCapacity(count)
    let tokens = context.tokens
    for person in people.indices {
      for mention in people[person].mentions.indices {
        let span = people[person].mentions[mention].span
        let first = tokens.firstIndex(atOrAfter: span.start)
        var end = first
        while end < tokens.count, tokens[end].start < span.end { end += 1 }
        if first < end { names.append((first..<end, person)) }
      }
    }
    names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    self.names = names
  }

  /// How many tokens before a verb or mark are looked at, so that the time stays linear.
  static let reach = 120

  @inline(__always)
  func isWord(_ index: Int, _ roles: QuoteRoles) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord
      && !words[tokens[index].hash].isDisjoint(with: roles)
  }

  /// «a», «avait» before a participle; not «à», which folds alike.
  func isAuxiliary(_ index: Int) -> Bool {
    guard isWord(index, .auxiliary) else { return false }
    let token = tokens[index]
    return token.end - token.start != 2 || !token.flags.contains(.nonASCII)
  }

  /// The same in small letters, or at the start of a sentence: «Son» of «Ly Son» is no article.
  func isFunctionWord(_ index: Int, _ roles: QuoteRoles) -> Bool {
    isWord(index, roles)
      && (!tokens[index].isCapitalized || tokens[index].flags.contains(.leadingWord))
  }

  func kind(_ index: Int) -> TokenKind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  func sentence(of index: Int) -> Range<Int> {
    tokens.tokens(ofSentence: Int(tokens[index].sentence))
  }

  /// The longest phrase of a class with a value that starts at a token.
  func phrase(_ one: LexiconClass, _ value: StaticString, at index: Int) -> LexiconMatch? {
    guard index >= 0, index < tokens.count, matches.has(one, at: index) else { return nil }
    return matches.range(at: index).first {
      matches.matches[$0].lexiconClass == one && lexicon.value(of: matches.matches[$0], is: value)
    }.map { matches.matches[$0] }
  }

  /// The number of words, an elided article not counted.
  func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      let token = tokens[index]
      if token.kind == .number || token.isWord && !token.flags.contains(.elided) { count += 1 }
    }
    return count
  }

  /// Whether a word has the end of a past participle: «déclaré», «réjouie», «répondu».
  func isParticiple(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    if matches.has(.speechVerb, at: index) || matches.has(.eventVerb, at: index) { return true }
    let token = tokens[index]
    guard token.end - token.start > 3 else { return false }
    var end = Int(token.end) - 1
    while end > Int(token.start), bytes[end] == UInt8(ascii: "e") || bytes[end] == UInt8(ascii: "s")
    {
      end -= 1
    }
    let last = bytes[end]
    return last == 0xA9 || last == UInt8(ascii: "i") || last == UInt8(ascii: "u")
      || last == UInt8(ascii: "t")
  }
}
