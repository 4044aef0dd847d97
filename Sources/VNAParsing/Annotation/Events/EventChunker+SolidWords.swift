import VNAModel
import VNAText

/// Small words and titles of a script without spaces.
extension EventChunker {
  /// A preposition before something else than a name governs what that belongs to: «同来访的X».
  mutating func holdPreposition(_ tokens: Range<Int>) {
    guard relation != .none, relation != .in, relation != .by else { return }
    push(.preposition, tokens.lowerBound..<tokens.lowerBound)
  }

  mutating func readSolidPreposition(_ match: LexiconMatch, _ tokens: Range<Int>) {
    guard let found = vocabulary.relation(match, lexicon) else { return mark() }
    if found.standsBehind { return readPostposition(found, tokens) }
    if found == .none { return mark() }
    if found == .to, tokens.count == 1, let last = chunks.last, last.kind == .hint, !isApart,
      last.tokens.upperBound == tokens.lowerBound, last.hint == .off
    {
      // «不对»: no preposition.
      return mark()
    }
    // «半导体与人工智能论坛»: words are joined, no names.
    joinsWords = found == .with && isApart
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
      while index >= 0,
        chunks[index].isName || chunks[index].kind == .title
          || chunks[index].kind == .conjunction
      {
        let isFirst = chunks[index].relation == .in
        if chunks[index].kind != .conjunction { chunks[index].relation = .witness }
        if isFirst { break }
        index -= 1
      }
    case .noun where chunks[last].tokens.upperBound == tokens.lowerBound:
      if last > 0, chunks[last - 1].kind == .verb, chunks[last - 1].voice == .active,
        chunks[last - 1].frame == .make || chunks[last - 1].frame == .hold
      {
        // «对Z进行访问期间，X …»
        if !hasOwnName { chunks[last - 1].voice = .gerund }
        return
      }
      chunks[last].relation = found
      // «移交仪式上，X …»: of the one told of before.
      if chunks[last].determiner == .none { chunks[last].determiner = .the }
    case .verb
    where chunks[last].frame == .close && found == .during && last > 0
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

  mutating func readSolidPronoun(
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
  private func standsAsSubject(_ tokens: Range<Int>, _ context: borrowing AnnotationContext) -> Bool
  {
    let end = tokens.upperBound
    guard end < context.tokens.count else { return false }
    if nextStart == end { return context.tokens[end].kind == .number }
    let next = context.matches.classes(at: end)
    return !next.isDisjoint(
      with: .init(.eventVerb, .eventStatus, .speechVerb, .preposition, .stopWord, .relativeDate))
  }

  /// A title without a name is its bearer's; one behind a name says no more: «范明政总理».
  mutating func readSolidTitle(
    _ match: LexiconMatch, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) {
    // «选举X为2021-2026年任期主席», «选举主席»: the office, which others may hold as well.
    if standsForOffice(tokens) { return pushName(.title, tokens, -1) }
    if let last = chunks.last, !isApart, last.tokens.upperBound == tokens.lowerBound {
      if last.kind == .person {
        chunks[chunks.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
        return
      }
      if last.kind == .place {
        let person = titles.person(
          for: tokens, match, of: lists.places[last.index].country, countries, context)
        return pushName(.title, tokens, person ?? -1)
      }
    }
    pushName(.title, tokens, titles.person(for: tokens, match, of: nil, countries, context) ?? -1)
  }

  /// Whether a title is that of the office which the clause tells to be filled: right behind the verb, or with
  /// «为» or a word more behind the person.
  private func standsForOffice(_ title: Range<Int>) -> Bool {
    guard
      let verb = chunks.lastIndex(where: {
        $0.kind == .verb || $0.kind == .comma || $0.kind == .stop
      }), chunks[verb].kind == .verb, chunks[verb].voice == .active,
      chunks[verb].frame == .elect || chunks[verb].frame == .appoint
    else { return false }
    guard verb + 1 < chunks.count else {
      return chunks[verb].tokens.upperBound == title.lowerBound
    }
    return chunks[verb + 1].kind == .person && (relation == .to || isApart)
  }
}

extension EventRelation {
  /// Whether a word for it stands behind what it belongs to, in languages without inflection:
  /// «会谈中», «在X见证下».
  var standsBehind: Bool { self == .during || self == .within || self == .witness }
}
