import VNAModel
import VNAText

/// Cuts a sentence into the pieces that matter to events.
struct EventChunker {
  let entities: EntityIndex
  let titles: TitleIndex
  let countries: ActorCountries
  /// The country where the story was written.
  let scene: String
  let lists: EventLists
  let lexicon: Lexicon
  let vocabulary: EventVocabulary
  let grammar: EventGrammar
  let habits: EventGrammar.Habits
  /// The pieces of the sentence read last.
  var chunks: ContiguousArray<EventChunk> = []

  /// Those whom «the two heads of government» means in that sentence, where their titles tell.
  var namedPair: (EventCandidate.Actor, EventCandidate.Actor)?

  /// Whether that sentence has a semicolon.
  private var hasSemicolon = false

  // What stands before the next piece.
  var relation = EventRelation.none
  var determiner = EventPronoun.none
  /// Whether a word that means nothing here was passed since the last piece.
  var isApart = false
  /// Whether such a word was passed since the last preposition.
  var isLoose = false
  /// Whether a word that means nothing here, and is no adjective, was passed since the last piece, or
  /// since the last preposition, whose noun it is then.
  var passedNoun = false
  /// In which cases the word before stands that looks like an adjective; empty where it does not.
  var adjective: CaseSet = []
  /// Whether the last preposition is one that with another case means another thing: «с».
  var needsInstrumental = false
  /// Whether words that mean nothing here stand right before the last preposition, which joins what it
  /// governs to them.
  var joinsWords = false
  /// The closing signs that the rest of a sentence was searched for in vain: never searched again,
  /// or many open marks would take quadratic time.
  private var lacking: (sentence: Int, kinds: UInt64) = (-1, 0)
  /// The first entry and the first role of the index that end behind the token read.
  var entry = 0
  var role = 0
  /// The first entry that ends behind the token asked for last.
  private var passed = 0
  /// No entry and no role begins before this token.
  private(set) var nextStart = 0

  /// The classes of words that start a piece.
  private let classes = LexiconClassSet(
    .eventVerb, .eventNoun, .eventMode, .eventStatus, .preposition, .pronoun, .conjunction, .title,
    .quoteIntro, .speechVerb)
  /// The classes of words that are passed without a trace: adjectives of nationality, «M.».
  private let transparent = LexiconClassSet(
    .demonym, .honorific, .titleModifier, .ordinalWord, .numberWord)
  /// The classes of phrases that may hold a preposition.
  let holdingPrepositions = LexiconClassSet(
    .eventVerb, .eventMode, .eventStatus, .quoteIntro, .title, .pronoun)

  init(_ lists: EventLists, scene: String?, _ context: borrowing AnnotationContext) {
    self.lists = lists
    self.scene = scene ?? ActorCountries.home
    lexicon = context.lexicon
    vocabulary = context.words.events
    grammar = context.words.eventGrammar
    habits = grammar.habits
    entities = EntityIndex(lists, context)
    titles = TitleIndex(entities, context)
    countries = ActorCountries(entities, people: lists.people.count, context)
  }

  /// The first entry that ends behind a token. Tokens are asked for in their order.
  mutating func firstEntry(from token: Int) -> Int {
    while passed < entities.entries.count, entities.entries[passed].tokens.upperBound <= token {
      passed += 1
    }
    return passed
  }

  mutating func read(_ sentence: Range<Int>, _ context: borrowing AnnotationContext) {
    chunks.removeAll(keepingCapacity: true)
    hasSemicolon = false
    namedPair = nil
    clear()
    entry = firstEntry(from: sentence.lowerBound)
    role = entities.firstRole(from: sentence.lowerBound)
    nextStart = 0
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if index >= nextStart, let end = readName(index, in: sentence) {
        if habits.contains(.attributesBehind) { notePlenum(index, context) }
        index = max(index + 1, end)
        if habits.contains(.ownersBefore) { index = readOwner(index, sentence, context) }
      } else {
        index = max(index + 1, readToken(index, sentence, context))
      }
    }
    if hasSemicolon { joinLists(context) }
    if habits.contains(.complementsBeforeVerb) { putInOrder() }
    if habits.contains(.namesHaveCases) { moveAttributes() }
  }

  /// Reads the name, role or date that a token belongs to; the token behind it, or nil.
  private mutating func readName(_ index: Int, in sentence: Range<Int>) -> Int? {
    while role < entities.roles.count, entities.roles[role].tokens.upperBound <= index { role += 1 }
    while entry < entities.entries.count, entities.entries[entry].tokens.upperBound <= index {
      entry += 1
    }
    nextStart = .max
    if role < entities.roles.count {
      let tokens = entities.roles[role].tokens
      nextStart = tokens.lowerBound
      if tokens.lowerBound == index, tokens.upperBound <= sentence.upperBound {
        return readRole(entities.roles[role])
      }
    }
    if entry < entities.entries.count {
      nextStart = min(nextStart, entities.entries[entry].tokens.lowerBound)
      if entities.entries[entry].tokens.lowerBound <= index {
        return readEntity(entities.entries[entry])
      }
    }
    return nil
  }

  /// Reads what begins at a token that belongs to no name; the token behind it.
  private mutating func readToken(
    _ index: Int, _ sentence: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int {
    let kind = context.tokens[index].kind
    if kind != .word, kind != .ideograph { return readSign(kind, index, sentence, context) }
    if habits.contains(.complementsBeforeVerb) { return readSolid(index, context) }
    if nextStart > index, nextStart - index <= 2, let end = readSplitVerb(index, sentence, context)
    {
      return end
    }
    let known = context.matches.classes(at: index)
    if habits.contains(.attributesBehind), known.contains(.namedThing),
      !known.contains(.eventNoun), let thing = context.matches.longest(.namedThing, at: index),
      lexicon.value(of: thing, is: "place"), index + Int(thing.tokenCount) <= nextStart
    {
      // «tại Phủ Chủ tịch, Chủ tịch nước X tiếp Y»: a building, and nobody's title.
      isApart = true
      isLoose = true
      return index + Int(thing.tokenCount)
    }
    guard known.rawValue & classes.rawValue != 0 else {
      if known.rawValue & transparent.rawValue == 0,
        // «UBND tỉnh Nghệ An»
        !habits.contains(.attributesBehind) || !known.contains(.placeHead),
        !habits.contains(.ownersBefore) || !isOwnerSign(index, context),
        // «открытие XIII съезда»
        !habits.contains(.namesHaveCases)
          || RomanNumeral.value(of: context.tokens[index], context.bytes) == nil
      {
        isApart = true
        isLoose = true
        if habits.contains(.namesHaveCases), let cases = grammar.cases {
          noteWord(context.tokens[index], known, cases, context)
        }
      }
      return index + 1
    }
    return readWord(index, known, context)
  }

  /// «a pris mardi la parole», «prend à compter de mercredi les commandes»: a phrase with a date in it.
  private mutating func readSplitVerb(
    _ index: Int, _ sentence: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int? {
    guard entry < entities.entries.count, entities.entries[entry].kind == .date,
      entities.entries[entry].tokens.lowerBound == nextStart
    else { return nil }
    let date = entities.entries[entry]
    guard date.tokens.upperBound < sentence.upperBound else { return nil }
    let rest = date.tokens.upperBound..<min(date.tokens.upperBound + 5, sentence.upperBound)
    guard (context.matches.longest(.eventVerb, at: index)?.tokenCount ?? 1) == 1,
      let found = lexicon.match(
        .eventVerb, beginning: context.tokens[index], goingOn: rest, in: context.tokens),
      // «présenté lundi à X» is not «présente à».
      !context.matches.has(.preposition, at: found.end - 1),
      let frame = vocabulary.frame(found.match, lexicon)
    else { return nil }
    readVerb(frame, index..<found.end, context)
    var next = index + 1
    while next < date.tokens.lowerBound { next = readToken(next, sentence, context) }
    _ = readEntity(date)
    return found.end
  }

  // MARK: Signs

  mutating func readSign(
    _ kind: TokenKind, _ index: Int, _ sentence: Range<Int>,
    _ context: borrowing AnnotationContext
  ) -> Int {
    switch kind {
    case .comma:
      if habits.contains(.attributesBehind), isAttributeNext(index + 1) { return index + 1 }
      let joins =
        habits.contains(.complementsBeforeVerb) && context.bytes.isListComma(context.tokens[index])
      push(joins ? .conjunction : .comma, index..<index + 1)
    case .hyphen, .dash:
      // «hội đàm Việt Nam - Lào»
      if habits.contains(.attributesBehind), isPairOfPlaces(around: index) {
        push(.conjunction, index..<index + 1)
      }
    case .colon, .semicolon:
      if kind == .semicolon { hasSemicolon = true }
      push(.stop, index..<index + 1)
    case .openQuote:
      if habits.contains(.complementsBeforeVerb) { return readTitleMark(index, sentence, context) }
      // «подписали «Сайгон Ньюпорт» и «РЖД Логистика»»: a name, and nothing said.
      if habits.contains(.namesHaveCases), opensOrganization(index) { return index + 1 }
      return end(of: .closeQuote, index, sentence, context)
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

  /// «Lors d'un entretien avec X, Y a souligné»: a name between a comma and a verb is no more of
  /// what stands before it.
  mutating func openClause() {
    var index = chunks.count - 1
    if index > 0, chunks[index].kind == .comma, !isApart { index -= 1 }
    if habits.contains(.attributesBehind) {
      // «Nhận lời mời của X, Y cùng Phu nhân Z thăm»: she comes along.
      while index > 1, chunks[index].isName, chunks[index].relation == .with,
        chunks[index - 1].kind == .person
      {
        index -= 1
      }
    }
    // «À l'invitation de X, Y et son épouse, Z, effectuent»
    if index > 1, let main = chunks.companion(at: index) { index = main }
    if habits.contains(.clausesBehindPrepositions), index > 0,
      chunks[index].relation.isBackground, !isApart, chunks[index].kind != .noun,
      chunks[index - 1].kind == .preposition
    {
      // «before Luxon flies»
      chunks[index].relation = .none
      chunks[index].opensClause = true
      return
    }
    guard index > 1, chunks[index - 1].kind == .comma else { return }
    let chunk = chunks[index]
    // «на встрече с X, прошедшей в Ханое, сказал»: no subject.
    if !chunk.cases.isEmpty, !chunk.cases.contains(.nominative) { return }
    guard chunk.kind == .person || chunk.kind == .title || chunk.kind == .organization,
      chunk.isListed || chunk.relation == .none
        || chunk.tokens.lowerBound == chunks[index - 1].tokens.upperBound
        // «Cùng với ông X, bà Y đã dự»: a form of address stands between.
        || habits.contains(.attributesBehind) && !chunk.isApart
          && chunk.tokens.lowerBound == chunks[index - 1].tokens.upperBound + 1
    else { return }
    chunks[index].relation = .none
    chunks[index].isListed = false
    chunks[index].opensClause = true
  }

  /// A piece with what stands before it.
  func piece(_ kind: EventChunk.Kind, _ tokens: Range<Int>, _ index: Int = -1) -> EventChunk {
    var chunk = EventChunk(kind: kind, tokens: tokens)
    chunk.index = index
    // «at the forum» is the background of what is told, «at Noi Bai airport» is where.
    chunk.relation = relation == .at ? (kind == .noun ? .during : .in) : relation
    chunk.determiner = determiner
    chunk.isApart = isApart
    return chunk
  }

  mutating func push(_ chunk: EventChunk) {
    chunks.append(chunk)
    clear()
  }

  mutating func push(_ kind: EventChunk.Kind, _ tokens: Range<Int>) { push(piece(kind, tokens)) }

  mutating func clear() {
    relation = .none
    determiner = .none
    isApart = false
    isLoose = false
    passedNoun = false
    adjective = []
    needsInstrumental = false
  }
}
