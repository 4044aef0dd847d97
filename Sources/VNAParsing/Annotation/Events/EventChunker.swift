import VNAModel
import VNAText

/// Cuts a sentence into the pieces that matter to events.
struct EventChunker {
  let entities: EntityIndex
  let titles: TitleIndex
  /// Which dates are fine enough for an event: to the month at least.
  let fineDates: [Bool]
  /// Which places are too wide to be where something happened: seas, continents.
  let widePlaces: [Bool]
  /// The pieces of the sentence read last.
  var chunks: ContiguousArray<EventChunk> = []

  // What stands before the next piece.
  var relation = EventRelation.none
  var determiner = EventPronoun.none
  /// Whether a word that means nothing here was passed since the last piece.
  var isApart = false
  /// The closing signs that the rest of a sentence was searched for in vain: never searched again,
  /// or many open marks would take quadratic time.
  private var lacking: (sentence: Int, kinds: UInt64) = (-1, 0)
  /// Whether such a word was passed since the last preposition.
  var isLoose = false
  var isAuxiliary = false
  var entry = 0
  var role = 0

  init(entities: EntityIndex, titles: TitleIndex, bulletin: Bulletin) {
    fineDates = bulletin.dates.map { date in date.value.map(EventReader.isFine) ?? false }
    widePlaces = bulletin.places.map { $0.kind == .sea || $0.kind == .continent }
    self.entities = entities
    self.titles = titles
  }

  /// The classes of words that start a piece.
  static let classes = LexiconClassSet(
    .eventVerb, .eventNoun, .eventMode, .eventStatus, .preposition, .pronoun, .conjunction, .title,
    .quoteIntro, .speechVerb)
  /// The classes of words that are passed without a trace: adjectives of nationality, «M.».
  static let transparent = LexiconClassSet(
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
  mutating func step(
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

  mutating func readSign(
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
  mutating func end(
    of kind: TokenKind, _ index: Int, _ sentence: Range<Int>,
    _ context: borrowing AnnotationContext
  ) -> Int {
    let bit: UInt64 = 1 << UInt64(kind.rawValue)
    if lacking.sentence != sentence.lowerBound { lacking = (sentence.lowerBound, 0) }
    guard lacking.kinds & bit == 0 else { return index + 1 }
    for next in (index + 1)..<max(sentence.upperBound, index + 1)
    where context.tokens[next].kind == kind {
      if kind != .closeBracket { isApart = true }
      return next + 1
    }
    lacking.kinds |= bit
    return index + 1
  }

  // MARK: Names

  mutating func readRole(_ found: EntityIndex.Role) -> Int {
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

  mutating func readEntity(
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
  func titleBefore() -> Int? {
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

  mutating func pushName(_ kind: EventChunk.Kind, _ tokens: Range<Int>, _ index: Int) {
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

  mutating func push(_ kind: EventChunk.Kind, _ tokens: Range<Int>, _ index: Int = -1) {
    var chunk = EventChunk(kind: kind, tokens: tokens)
    chunk.index = index
    chunk.relation = relation
    chunk.determiner = determiner
    chunk.isApart = isApart
    chunks.append(chunk)
    clear()
  }

  mutating func clear() {
    relation = .none
    determiner = .none
    isApart = false
    isLoose = false
  }
}
