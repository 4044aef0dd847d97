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
  private static let under = Folding.hash("下")

  /// «在X主持下»: those behind the preposition act.
  private mutating func makeAgents() {
    var index = chunks.count - 1
    while index >= 0, chunks[index].kind == .conjunction || chunks[index].relation == .in {
      if chunks[index].relation == .in { chunks[index].relation = .by }
      index -= 1
    }
  }

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
    case .conjunction: push(.comma, tokens)
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

  private mutating func mark() {
    isApart = true
    isLoose = true
  }

  // MARK: Verbs and nouns

  /// A word that tells an event: «访问» is verb and noun, by what stands beside it.
  private mutating func readSolidEvent(
    _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) {
    let verb = match(.eventVerb, tokens, context)
    let noun = match(.eventNoun, tokens, context)
    if let noun, let found = vocabulary.noun(noun, lexicon),
      verb == nil || isNominal(tokens.upperBound, context)
    {
      var chunk = piece(.noun, tokens)
      chunk.noun = found.noun
      chunk.isWeak = found.isWeak
      if opensClause, determiner == .none, tokens.count == 2 {
        // «会议将持续至周五»: of the one told of before.
        chunk.determiner = .the
      }
      chunk.ordinal = edition(before: tokens.lowerBound, context)
      if chunk.ordinal == 0, let name = chunks.last, name.tokens.upperBound == tokens.lowerBound {
        // «第43届东盟峰会»
        chunk.ordinal = edition(before: name.tokens.lowerBound, context)
      }
      push(chunk)
      return
    }
    guard let verb, let frame = vocabulary.frame(verb, lexicon) else { return mark() }
    holdPreposition(tokens)
    openClause()
    var chunk = piece(.verb, tokens)
    chunk.frame = frame
    chunk.words = Int16(clamping: max(1, tokens.count / 2))
    let isPassive = grammar.form(context.tokens[tokens.lowerBound], context.bytes) == .participle
    chunk.voice = isPassive && frame.hasPassive ? .passive : .active
    if frame == .chair, context.tokens[tokens.upperBound - 1].hash == Self.under {
      // «在X主持下»
      chunk.voice = .reduced
      makeAgents()
    }
    push(chunk)
  }

  private func match(
    _ kind: LexiconClass, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> LexiconMatch? {
    context.matches.matches(at: tokens.lowerBound).first {
      $0.lexiconClass == kind && Int($0.tokenCount) == tokens.count
    }
  }

  /// Whether a word that is verb and noun is the noun: the object of a verb («进行访问»), behind what
  /// belongs to it («X的访问»), or where something is told of it («访问期间», «会谈举行»).
  private func isNominal(_ end: Int, _ context: borrowing AnnotationContext) -> Bool {
    if isModified { return true }
    guard end < context.tokens.count, nextStart != end else { return false }
    for match in context.matches.matches(at: end) {
      switch match.lexiconClass {
      case .preposition:
        if let relation = vocabulary.relation(match, lexicon), relation.standsBehind,
          relation != .witness, match.tokenCount > 1 || relation == .during
        {
          return !hasOwnName
        }
      case .eventVerb:
        if let frame = vocabulary.frame(match, lexicon), frame.isCourse { return true }
      case .eventStatus:
        if let hint = vocabulary.hint(match, lexicon), hint == .planned { return !hasOwnName }
      default: break
      }
    }
    return false
  }

  /// Whether nothing stands before in the clause.
  private var opensClause: Bool {
    guard !isApart, relation == .none else { return false }
    return chunks.last.map { $0.kind == .comma || $0.kind == .stop } ?? true
  }

  /// «会见Y时»: whether a name follows is not asked; whether the clause has a subject and no verb yet.
  private var hasOwnName: Bool {
    for chunk in chunks.reversed() {
      switch chunk.kind {
      case .comma, .stop, .speech: return false
      case .person: if chunk.relation == .none { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a verb or «的» stands before, with words that tell no more of it between.
  private var isModified: Bool {
    for chunk in chunks.reversed() {
      switch chunk.kind {
      case .verb:
        let frames: EventSet<EventFrame> = [
          .make, .hold, .have, .attend, .chair, .open, .close, .send, .sign, .adopt, .give, .win,
        ]
        return frames.contains(chunk.frame) && chunk.voice == .active
      case .pronoun: return chunk.determiner == .who
      case .hint:
        switch chunk.hint {
        case .phone, .online, .written: break
        default: return false
        }
      case .conjunction, .noun: break
      default: return false
      }
    }
    return false
  }

  /// The number of an edition before a noun: «第43届峰会», «第十五次会议»; 0 if none.
  private func edition(before index: Int, _ context: borrowing AnnotationContext) -> Int16 {
    var back = index - 1
    while back > 0, back > index - 4, context.tokens[back].kind == .ideograph,
      context.matches.has(.countWord, at: back), !context.matches.has(.numberWord, at: back)
    {
      back -= 1
    }
    // «第17次会议» is one phrase with its classifier.
    guard back >= 0, back < index - 1 || context.matches.has(.countWord, at: index) else {
      return 0
    }
    if context.tokens[back].kind == .number {
      let digits = context.tokens[back]
      guard digits.end - digits.start <= 3 else { return 0 }
      var value: Int16 = 0
      for place in digits.start..<digits.end {
        let digit = context.bytes[Int(place)] &- UInt8(ascii: "0")
        guard digit < 10 else { return 0 }
        value = value * 10 + Int16(digit)
      }
      return value
    }
    for start in max(0, back - 3)...back {
      for match in context.matches.matches(at: start)
      where match.lexiconClass == .numberWord && start + Int(match.tokenCount) == back + 1 {
        return max(0, Int16(clamping: context.lexicon.number(of: match) ?? 0))
      }
    }
    return 0
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

  // MARK: Small words

  /// A preposition before something else than a name governs what that belongs to: «同来访的X».
  private mutating func holdPreposition(_ tokens: Range<Int>) {
    guard relation != .none, relation != .in, relation != .by else { return }
    push(.preposition, tokens.lowerBound..<tokens.lowerBound)
  }

  private mutating func readSolidPreposition(_ match: LexiconMatch, _ tokens: Range<Int>) {
    guard let found = vocabulary.relation(match, lexicon) else { return mark() }
    if found.standsBehind { return readPostposition(found, tokens) }
    if found == .none { return mark() }
    if found == .to, tokens.count == 1, let last = chunks.last, last.kind == .hint, !isApart,
      last.tokens.upperBound == tokens.lowerBound, last.hint == .off
    {
      // «不对»: no preposition.
      return mark()
    }
    holdPreposition(tokens)
    // «关于越南参加Z的决议»: what it is about ends with «的».
    if found == .for, tokens.count == 2 {
      relation = .for
      push(.preposition, tokens)
    }
    relation = found
    determiner = .none
    isApart = false
    isLoose = false
  }

  /// «会谈中», «X见证下», «抵达河内后»: what stands before is the background.
  private mutating func readPostposition(_ found: EventRelation, _ tokens: Range<Int>) {
    guard let last = chunks.indices.last else { return mark() }
    switch chunks[last].kind {
    case _ where found == .witness:
      var index = last
      while index >= 0, chunks[index].isName || chunks[index].kind == .title
        || chunks[index].kind == .conjunction
      {
        let isFirst = chunks[index].relation == .in
        if chunks[index].kind != .conjunction { chunks[index].relation = .witness }
        if isFirst { break }
        index -= 1
      }
    case .noun where chunks[last].tokens.upperBound == tokens.lowerBound && found != .witness:
      if last > 0, chunks[last - 1].kind == .verb, chunks[last - 1].voice == .active,
        chunks[last - 1].frame == .make || chunks[last - 1].frame == .hold
      {
        // «对Z进行访问期间，X …»
        if !hasOwnName { chunks[last - 1].voice = .gerund }
        return
      }
      chunks[last].relation = found
    case .verb where chunks[last].frame == .close && found == .during && last > 0
      && chunks[last - 1].kind == .noun:
      // «会谈结束后»
      chunks.removeLast()
      chunks[last - 1].relation = .during
    default:
      guard found == .during, tokens.count > 1 || !isApart else { return mark() }
      // «就任总理以来»
      if let verb = chunks.lastIndex(where: { $0.kind == .verb || $0.kind == .comma }),
        chunks[verb].kind == .verb, chunks[verb].frame.isOffice
      {
        chunks.remove(at: verb)
        return mark()
      }
      // «会见X时，Y表示», «抵达后»
      if let verb = chunks.lastIndex(where: {
        $0.kind == .verb || $0.kind == .comma || $0.kind == .stop
      }), chunks[verb].kind == .verb, chunks[verb].voice == .active {
        chunks[verb].voice = .gerund
      } else {
        mark()
      }
    }
  }

  private mutating func readSolidPronoun(
    _ match: LexiconMatch, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) {
    guard let found = vocabulary.pronoun(match, lexicon) else { return mark() }
    switch found {
    case .both where tokens.count == 2 && relation == .none && !standsAsSubject(tokens, context):
      // «两国关系»
      mark()
    case .he where relation != .none || chunks.last?.kind == .verb:
      // «同他会面»
      if let person = personBefore(tokens.lowerBound) {
        pushName(.title, tokens, person)
      } else {
        mark()
      }
    case .he, .who, .both, .they:
      var chunk = piece(.pronoun, tokens)
      chunk.determiner = found == .they ? .both : found
      push(chunk)
    case .guest:
      if let person = foreigner(context) { pushName(.title, tokens, person) } else { mark() }
    default: determiner = found
    }
  }

  /// The person named last, but for those of the clause itself.
  private func personBefore(_ token: Int) -> Int? {
    let clause = chunks.lastIndex { $0.kind == .comma || $0.kind == .stop }.map { $0 + 1 } ?? 0
    var index = min(entry, entities.entries.count)
    var steps = 0
    while index > 0, steps < 32 {
      index -= 1
      steps += 1
      let found = entities.entries[index]
      guard found.kind == .person, found.tokens.upperBound <= token,
        !chunks[clause...].contains(where: { $0.kind == .person && $0.index == found.index })
      else { continue }
      return found.index
    }
    return nil
  }

  /// Whether a verb, or what goes with one, follows: «两国签署», «双方12日».
  private func standsAsSubject(_ tokens: Range<Int>, _ context: borrowing AnnotationContext) -> Bool {
    let end = tokens.upperBound
    guard end < context.tokens.count else { return false }
    if nextStart == end { return context.tokens[end].kind == .number }
    let next = context.matches.classes(at: end)
    return !next.isDisjoint(
      with: .init(.eventVerb, .eventStatus, .speechVerb, .preposition, .stopWord, .relativeDate))
  }

  /// A title without a name is its bearer's; one behind a name says no more: «范明政总理».
  private mutating func readSolidTitle(
    _ match: LexiconMatch, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) {
    if let last = chunks.last, !isApart, last.tokens.upperBound == tokens.lowerBound {
      if last.kind == .person { return }
      if last.kind == .place {
        let person = titles.person(
          for: tokens, of: lists.places[last.index].country, countries, context)
        return pushName(.title, tokens, person ?? -1)
      }
    }
    pushName(.title, tokens, titles.person(for: tokens, of: nil, countries, context) ?? -1)
  }
}

extension EventRelation {
  /// Whether a word for it stands behind what it belongs to, in languages without inflection:
  /// «会谈中», «在X见证下».
  fileprivate var standsBehind: Bool { self == .during || self == .within || self == .witness }
}

extension EventFrame {
  /// Whether it is about who holds an office.
  var isOffice: Bool {
    switch self {
    case .elect, .appoint, .become, .swear: true
    default: false
    }
  }

  /// Whether it may happen to its subject without a word for it: «当选», «入选».
  fileprivate var hasPassive: Bool {
    switch self {
    case .elect, .appoint, .dismiss, .honor, .give, .list, .receive: true
    default: false
    }
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
