import VNAModel
import VNAText

/// Cuts a sentence into the pieces that matter to events.
struct EventChunker {
  let entities: EntityIndex
  let titles: TitleIndex
  /// Which dates are fine enough for an event: to the month at least.
  private let fineDates: [Bool]
  /// Which places are too wide to be where something happened: seas, continents.
  private let widePlaces: [Bool]
  /// The pieces of the sentence read last.
  private(set) var chunks: ContiguousArray<EventChunk> = []

  // What stands before the next piece.
  private var relation = EventRelation.none
  private var determiner = EventPronoun.none
  /// Whether a word that means nothing here was passed since the last piece.
  private var isApart = false
  /// Whether such a word was passed since the last preposition.
  private var isLoose = false
  private var isAuxiliary = false
  private var entry = 0
  private var role = 0

  init(entities: EntityIndex, titles: TitleIndex, bulletin: Bulletin) {
    fineDates = bulletin.dates.map { date in date.value.map(EventReader.isFine) ?? false }
    widePlaces = bulletin.places.map { $0.kind == .sea || $0.kind == .continent }
    self.entities = entities
    self.titles = titles
  }

  /// The classes of words that start a piece.
  private static let classes = LexiconClassSet(
    .eventVerb, .eventNoun, .eventMode, .eventStatus, .preposition, .pronoun, .conjunction, .title,
    .quoteIntro, .speechVerb)
  /// The classes of words that are passed without a trace: adjectives of nationality, «M.».
  private static let transparent = LexiconClassSet(
    .demonym, .honorific, .titleModifier, .ordinalWord, .numberWord)

  mutating func read(_ sentence: Range<Int>, _ context: borrowing AnnotationContext) {
    chunks.removeAll(keepingCapacity: true)
    relation = .none
    determiner = .none
    isApart = false
    isLoose = false
    entry = entities.firstEntry(from: sentence.lowerBound)
    role = entities.firstRole(from: sentence.lowerBound)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      index = max(index + 1, step(index, sentence, context))
    }
  }

  /// Reads what begins at a token; the token behind it.
  private mutating func step(
    _ index: Int, _ sentence: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int {
    while role < entities.roles.count, entities.roles[role].tokens.upperBound <= index { role += 1 }
    while entry < entities.entries.count, entities.entries[entry].tokens.upperBound <= index {
      entry += 1
    }
    if role < entities.roles.count, entities.roles[role].tokens.lowerBound == index,
      entities.roles[role].tokens.upperBound <= sentence.upperBound
    {
      return readRole(entities.roles[role])
    }
    if entry < entities.entries.count, entities.entries[entry].tokens.lowerBound <= index {
      return readEntity(entities.entries[entry], context)
    }
    let token = context.tokens[index]
    if !token.isWord { return readSign(token, index, sentence, context) }
    let classes = context.matches.classes(at: index)
    guard !classes.isDisjoint(with: Self.classes) else {
      if classes.isDisjoint(with: Self.transparent) {
        isApart = true
        isLoose = true
      }
      return index + 1
    }
    return readWord(index, token, classes, context)
  }

  // MARK: Signs

  private mutating func readSign(
    _ token: Token, _ index: Int, _ sentence: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int {
    switch token.kind {
    case .comma:
      push(.comma, index..<index + 1)
    case .colon, .semicolon:
      push(.stop, index..<index + 1)
    case .openQuote: return end(of: .closeQuote, index, sentence, context)
    case .quote: return end(of: .quote, index, sentence, context)
    case .openBracket: return end(of: .closeBracket, index, sentence, context)
    default: break
    }
    return index + 1
  }

  /// The token behind a closing sign, or the next if there is none: what is quoted or in brackets
  /// tells no event.
  private mutating func end(
    of kind: TokenKind, _ index: Int, _ sentence: Range<Int>,
    _ context: borrowing AnnotationContext
  ) -> Int {
    for next in (index + 1)..<max(sentence.upperBound, index + 1)
    where context.tokens[next].kind == kind {
      if kind != .closeBracket { isApart = true }
      return next + 1
    }
    return index + 1
  }

  // MARK: Names

  private mutating func readRole(_ found: EntityIndex.Role) -> Int {
    role += 1
    let end = found.tokens.upperBound
    // «le président, X»: the name follows.
    var next = entry
    while next < entities.entries.count, entities.entries[next].tokens.lowerBound < end {
      next += 1
    }
    if next < entities.entries.count, entities.entries[next].kind == .person,
      entities.entries[next].index == found.person,
      entities.entries[next].tokens.lowerBound <= end + 2
    {
      let last = entities.entries[next].tokens.upperBound
      entry = next + 1
      pushName(.person, found.tokens.lowerBound..<last, found.person)
      return last
    }
    // «X, président»: the name stands before.
    if let last = chunks.last(where: { $0.kind != .comma }), last.kind == .person,
      last.index == found.person, found.tokens.lowerBound <= last.tokens.upperBound + 2
    {
      if chunks.last?.kind == .comma { chunks.removeLast() }
      chunks[chunks.count - 1].tokens = last.tokens.lowerBound..<end
      clear()
      return end
    }
    pushName(.title, found.tokens, found.person)
    return end
  }

  private mutating func readEntity(
    _ found: EntityIndex.Entry, _ context: borrowing AnnotationContext
  ) -> Int {
    entry += 1
    if found.kind == .date {
      push(.date, found.tokens, found.index)
      chunks[chunks.count - 1].isWeak = !fineDates[found.index]
      return found.tokens.upperBound
    }
    if found.kind == .person, let title = titleBefore() {
      // «le président du Laos, X» where no role was found: the name takes the title's place.
      let first = chunks[title]
      chunks.removeSubrange(title...)
      relation = first.relation
      determiner = first.determiner
      isApart = first.isApart
      pushName(.person, first.tokens.lowerBound..<found.tokens.upperBound, found.index)
    } else {
      pushName(found.kind, found.tokens, found.index)
    }
    if found.kind == .place { chunks[chunks.count - 1].isWeak = widePlaces[found.index] }
    return found.tokens.upperBound
  }

  /// The chunk of a title whose bearer's name would follow here.
  private func titleBefore() -> Int? {
    guard !isApart, relation == .none else { return nil }
    var index = chunks.count - 1
    if index >= 0, chunks[index].kind == .comma, !chunks[index].isApart { index -= 1 }
    while index >= 0 {
      let chunk = chunks[index]
      if chunk.kind == .title { return index }
      guard chunk.kind == .organization || chunk.kind == .place, chunk.relation == .of,
        !chunk.isApart
      else { return nil }
      index -= 1
    }
    return nil
  }

  private mutating func pushName(_ kind: EventChunk.Kind, _ tokens: Range<Int>, _ index: Int) {
    var isListed = false
    // «en présence de X et de Y»
    if relation == .of, !isApart, chunks.count >= 2, chunks[chunks.count - 1].kind == .conjunction,
      chunks[chunks.count - 2].kind == kind, chunks[chunks.count - 2].relation == .with
    {
      relation = .with
    }
    if relation == .none, !isApart, let last = chunks.last,
      last.kind == .comma || last.kind == .conjunction, !last.isApart, chunks.count >= 2
    {
      var before = chunks[chunks.count - 2]
      if before.kind == .comma, last.kind == .conjunction, chunks.count >= 3 {
        before = chunks[chunks.count - 3]
      }
      if before.kind == kind || (before.kind == .title && kind == .person) {
        relation = before.relation
        // «à l'ambassadeur, X, le président a dit»: an article may begin anew.
        isListed = last.kind == .comma && determiner != .none
      }
    }
    push(kind, tokens, index)
    chunks[chunks.count - 1].isListed = isListed
  }

  // MARK: Words

  private mutating func readWord(
    _ index: Int, _ token: Token, _ classes: LexiconClassSet,
    _ context: borrowing AnnotationContext
  ) -> Int {
    let matches = context.matches
    let lexicon = context.lexicon
    if let match = matches.longest(.preposition, at: index) {
      // «a» the verb and «à» fold alike.
      let isVerb = match.tokenCount == 1 && isPlainA(token, context.bytes)
      let longer = max(
        matches.longest(.eventVerb, at: index)?.tokenCount ?? 0,
        matches.longest(.eventMode, at: index)?.tokenCount ?? 0,
        matches.longest(.quoteIntro, at: index)?.tokenCount ?? 0,
        matches.longest(.title, at: index)?.tokenCount ?? 0)
      if !isVerb, longer <= match.tokenCount,
        let found = context.pack.events.relation(match, lexicon)
      {
        let end = index + Int(match.tokenCount)
        if found.isBackground { push(.preposition, index..<end) }
        relation = found
        determiner = isContracted(context.tokens[end - 1], context.bytes) ? .the : .none
        isLoose = false
        return end
      }
    }
    if let match = matches.longest(.eventMode, at: index)
      ?? matches.longest(.eventStatus, at: index),
      let hint = context.pack.events.hint(match, lexicon)
    {
      push(.hint, index..<index + Int(match.tokenCount))
      chunks[chunks.count - 1].hint = hint
      return index + Int(match.tokenCount)
    }
    if let match = matches.longest(.pronoun, at: index), match.tokenCount > 1,
      !isNamed(after: index + Int(match.tokenCount))
    {
      // «le chef du gouvernement», «ce dernier»: the one named before.
      push(.pronoun, index..<index + Int(match.tokenCount))
      chunks[chunks.count - 1].determiner = .he
      return index + Int(match.tokenCount)
    }
    let title = matches.longest(.title, at: index)
    let verb = matches.longest(.eventVerb, at: index)
    // «le Congrès national du Parti communiste»: a name inside the phrase goes on beyond it.
    let limit = nextName(after: index)
    let noun = matches.matches(at: index).first {
      $0.lexiconClass == .eventNoun && index + Int($0.tokenCount) <= limit
    }
    let longest = max(verb?.tokenCount ?? 0, noun?.tokenCount ?? 0)
    if let title, title.tokenCount >= longest {
      let tokens = index..<index + Int(title.tokenCount)
      pushName(.title, tokens, titles.person(for: tokens, context) ?? -1)
      return tokens.upperBound
    }
    if let noun, isNoun(noun, verb, token, context),
      let found = context.pack.events.noun(noun, lexicon)
    {
      push(.noun, index..<index + Int(noun.tokenCount))
      chunks[chunks.count - 1].noun = found.noun
      chunks[chunks.count - 1].isWeak = found.isWeak
      return index + Int(noun.tokenCount)
    }
    if let verb, let frame = context.pack.events.frame(verb, lexicon),
      frame != .aux || token.end - token.start > 1 || isPlainA(token, context.bytes)
    {
      return readVerb(verb, frame, index, context)
    }
    return readSmallWord(index, token, context)
  }

  /// Whether a person's name follows directly, a comma or an adjective between.
  private func isNamed(after end: Int) -> Bool {
    var next = entry
    while next < entities.entries.count, entities.entries[next].tokens.lowerBound < end {
      next += 1
    }
    return next < entities.entries.count && entities.entries[next].kind == .person
      && entities.entries[next].tokens.lowerBound <= end + 2
  }

  /// The first token of the next name.
  private func nextName(after index: Int) -> Int {
    var next = entry
    while next < entities.entries.count {
      let start = entities.entries[next].tokens.lowerBound
      if start > index { return start }
      next += 1
    }
    return .max
  }

  /// Whether a token is «a», which folds like «à».
  private func isPlainA(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.end - token.start == 1 && bytes[Int(token.start)] == UInt8(ascii: "a")
  }

  /// Whether a preposition holds an article: «du», «des», «au», «aux».
  private func isContracted(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.end - token.start >= 2 else { return false }
    switch bytes[Int(token.end) - 1] {
    case UInt8(ascii: "u"), UInt8(ascii: "x"): return true
    case UInt8(ascii: "s"): return bytes[Int(token.start)] | 0x20 == UInt8(ascii: "d")
    default: return false
    }
  }

  private mutating func readSmallWord(
    _ index: Int, _ token: Token, _ context: borrowing AnnotationContext
  ) -> Int {
    let matches = context.matches
    if let match = matches.matches(at: index).last(where: { $0.lexiconClass == .pronoun }),
      match.tokenCount == 1,
      let found = context.pack.events.pronoun(match, context.lexicon)
    {
      switch found {
      case .he, .who, .self, .there:
        push(.pronoun, index..<index + 1)
        chunks[chunks.count - 1].determiner = found
      default:
        // «avec succès le président»: the preposition does not reach over an article.
        if isLoose { relation = .none }
        determiner = found
      }
      return index + Int(match.tokenCount)
    }
    if let match = matches.longest(.conjunction, at: index) {
      push(.conjunction, index..<index + Int(match.tokenCount))
      return index + Int(match.tokenCount)
    }
    if let match = matches.longest(.quoteIntro, at: index),
      context.pack.events.isSource(match, context.lexicon)
    {
      push(.according, index..<index + Int(match.tokenCount))
      return index + Int(match.tokenCount)
    }
    if let match = matches.longest(.speechVerb, at: index),
      !VerbForm(token, context.bytes).isGerund
    {
      push(.speech, index..<index + Int(match.tokenCount))
      return index + Int(match.tokenCount)
    }
    isApart = true
    isLoose = true
    return index + 1
  }

  /// Whether a word that is noun and verb («visite», «rencontre») is the noun here.
  private func isNoun(
    _ noun: LexiconMatch, _ verb: LexiconMatch?, _ token: Token,
    _ context: borrowing AnnotationContext
  ) -> Bool {
    let isAfterAuxiliary =
      !isApart && determiner == .none && chunks.last?.kind == .verb
      && (chunks.last?.frame == .aux || chunks.last?.frame == .be)
    guard let verb else { return !isAfterAuxiliary }
    if noun.tokenCount != verb.tokenCount { return noun.tokenCount > verb.tokenCount }
    if token.flags.contains(.nonASCII) || isAfterAuxiliary { return false }
    return determiner != .none || relation != .none || token.flags.contains(.leadingWord)
      || chunks.last?.kind == .hint
  }

  private mutating func readVerb(
    _ match: LexiconMatch, _ frame: EventFrame, _ index: Int,
    _ context: borrowing AnnotationContext
  ) -> Int {
    let tokens = index..<index + Int(match.tokenCount)
    let form = VerbForm(
      context.tokens[index], last: context.tokens[tokens.upperBound - 1], context.bytes)
    var voice = EventChunk.Voice.active
    if form.isParticiple {
      voice = .reduced
      // The auxiliaries before it, adverbs between.
      var back = chunks.count - 1
      var hasBe = false
      while back >= 0, chunks[back].tokens.upperBound >= index - 6 {
        let chunk = chunks[back]
        if chunk.kind == .verb, chunk.frame == .aux {
          voice = hasBe ? .passive : .active
          break
        }
        if chunk.kind == .verb, chunk.frame == .be {
          hasBe = true
          voice = .passive
        } else if chunk.kind == .pronoun, chunk.determiner == .self {
          if hasBe { voice = .reflexive }
          break
        } else if chunk.kind == .date || chunk.kind == .place || chunk.kind == .hint {
          // «a, le 8 mai à Hanoi, reçu»
        } else if chunk.kind != .comma {
          break
        }
        back -= 1
      }
      // «a élu un bureau et reconduit X»
      if voice == .reduced, let last = chunks.last, last.kind == .conjunction,
        let before = chunks.last(where: { $0.kind == .verb })
      {
        voice = before.voice
      }
    } else if let last = chunks.last, last.kind == .pronoun, last.determiner == .self {
      voice = .reflexive
    } else if form.isGerund {
      voice = .gerund
    } else if form.isInfinitive {
      voice = .infinitive
    }
    push(.verb, tokens)
    chunks[chunks.count - 1].frame = frame
    chunks[chunks.count - 1].voice = voice
    chunks[chunks.count - 1].isFuture = form.isFuture
    return tokens.upperBound
  }

  private mutating func push(_ kind: EventChunk.Kind, _ tokens: Range<Int>, _ index: Int = -1) {
    var chunk = EventChunk(kind: kind, tokens: tokens)
    chunk.index = index
    chunk.relation = relation
    chunk.determiner = determiner
    chunk.isApart = isApart
    chunks.append(chunk)
    clear()
  }

  private mutating func clear() {
    relation = .none
    determiner = .none
    isApart = false
    isLoose = false
  }
}
