import VNAText

/// What the case of a name makes of it, in languages whose names have cases.
extension EventChunker {
  /// Whether the name of an organization begins right behind a sign.
  func opensOrganization(_ sign: Int) -> Bool {
    guard entry < entities.entries.count else { return false }
    let next = entities.entries[entry]
    return next.kind == .organization && next.tokens.lowerBound == sign + 1
  }

  /// Notes a word that means nothing here: one that is no adjective is the noun of the preposition
  /// before it, unless it says what kind of thing follows: «в провинции X».
  mutating func noteWord(
    _ token: Token, _ known: LexiconClassSet, _ cases: CaseEndings,
    _ context: borrowing AnnotationContext
  ) {
    // «на 20-й сессии»: the ending of a number.
    if !token.hasSpaceBefore, !token.isCapitalized, token.end - token.start <= 6 { return }
    // «в Кремле министра»: a building that has a name of its own.
    guard known.isDisjoint(with: Self.heads) || token.isCapitalized && known.contains(.namedThing)
    else { return }
    if cases.isAdjective(token, context.bytes) {
      adjective = cases.cases(of: token, isPerson: false, context.bytes)
    } else {
      passedNoun = true
    }
  }

  private static let heads = LexiconClassSet(.placeHead, .organizationHead, .namedThing)

  /// In which cases a title or noun stands; empty in languages without cases.
  func phraseCases(
    _ tokens: Range<Int>, isPerson: Bool, _ context: borrowing AnnotationContext
  ) -> CaseSet {
    guard habits.contains(.namesHaveCases) else { return [] }
    return grammar.cases?.cases(ofPhrase: tokens, isPerson: isPerson, context) ?? []
  }

  /// Whether one word is a noun that means those named before: «собеседники», «гость».
  func isNounForOthers(
    _ match: LexiconMatch, _ index: Int, _ context: borrowing AnnotationContext
  ) -> Bool {
    guard habits.contains(.namesHaveCases), !isApart, relation == .none,
      let found = vocabulary.pronoun(match, lexicon), found == .both || found == .guest
    else { return false }
    // «обеих сторон», «вьетнамская сторона»
    return found == .guest
      || phraseCases(index..<index + 1, isPerson: true, context).contains(.nominative)
  }

  /// Pushes a name as its case says: «встреча посла с X», «вручил послу», «принят послом».
  mutating func pushCased(
    _ kind: EventChunk.Kind, _ tokens: Range<Int>, _ index: Int, _ cases: CaseSet
  ) {
    var chunk = piece(kind, tokens, index)
    chunk.cases = cases
    if relation == .none || !isGoverned(kind, cases) || led != nil {
      chunk.relation = .none
      if let group = led {
        // «делегация во главе с X»: he does what it does.
        chunk.relation = group.relation
        chunk.part = group.part
        chunk.cases = group.cases
      } else if let before = equal(of: kind), Self.agree(cases, before) {
        chunk.relation = before.relation
        chunk.part = before.part
        chunk.isListed = chunks.last?.kind == .comma
      } else {
        settle(&chunk)
      }
    }
    push(chunk)
  }

  /// The people without a name whose head follows a verb of leading.
  private var led: EventChunk? {
    guard let last = chunks.last, last.kind == .verb, last.frame == .lead, !isApart else {
      return nil
    }
    return chunks.last { $0.kind == .hint && ($0.hint == .group || $0.hint == .delegation) }
  }

  /// Whether the preposition before a name is the name's.
  private func isGoverned(_ kind: EventChunk.Kind, _ cases: CaseSet) -> Bool {
    // «в столице X», but «в отставку министр X»
    if passedNoun, kind != .place { return false }
    if cases.isEmpty { return true }
    if kind == .person || kind == .title, cases == [.nominative] { return false }
    return !needsInstrumental || cases.contains(.instrumental)
  }

  /// The name that one behind a comma or «и» may be the equal of.
  private func equal(of kind: EventChunk.Kind) -> EventChunk? {
    guard let last = chunks.last, last.kind == .comma || last.kind == .conjunction, !last.isApart
    else { return nil }
    var index = chunks.count - 2
    if index > 0, chunks[index].kind == .comma { index -= 1 }
    // «Президент России и министр»
    while index > 0, chunks[index].relation == .of, chunks[index].kind != kind,
      chunks[index].kind == .place || chunks[index].kind == .organization
    {
      index -= 1
    }
    guard index >= 0, chunks[index].isName || chunks[index].kind == .title else { return nil }
    let before = chunks[index]
    let arePeople =
      (kind == .person || kind == .title) && (before.kind == .person || before.kind == .title)
    return before.kind == kind || arePeople ? before : nil
  }

  /// Whether a name in some cases may be the equal of another.
  private static func agree(_ cases: CaseSet, _ before: EventChunk) -> Bool {
    if cases.isEmpty { return true }
    if before.isObject { return cases.contains(.accusative) }
    return switch before.relation {
    case .none: cases.contains(.nominative)
    case .of: cases.contains(.genitive)
    case .to: cases.contains(.dative)
    case .by, .with, .between: cases != [.nominative] && !cases.isDisjoint(with: before.cases)
    default: cases != [.nominative]
    }
  }

  /// What a name with no preposition is.
  private mutating func settle(_ chunk: inout EventChunk) {
    let cases = chunk.cases
    // «сборная Вьетнама»: what does not agree with the name is a noun, however it ends.
    if chunk.kind == .place || chunk.kind == .organization, !cases.isEmpty, !adjective.isEmpty,
      cases.isDisjoint(with: adjective)
    {
      passedNoun = true
    }
    if cases.isEmpty {
      // «визит МИД»: what does not tell its case stands right behind what it belongs to.
      if chunk.kind == .place || chunk.kind == .organization, !isApart,
        isAttached(chunk.kind)
      {
        chunk.relation = .of
      } else if chunk.kind == .person, takesObject, hasSubject {
        // «избрало X»: the only spelling of a name does not tell its case.
        chunk.part = .object
      }
    } else if chunk.kind == .person || chunk.kind == .title, cases.contains(.accusative),
      passedNoun, takesObject
    {
      // «принял в Кремле министра»
      chunk.part = .object
    } else if cases.contains(.genitive), isAttached(chunk.kind) {
      chunk.relation = isLed ? .by : .of
    } else if cases.contains(.nominative) {
      // «посетил Вьетнам», where somebody else is the subject
      if chunk.kind != .person, chunk.kind != .title, cases.contains(.accusative),
        hasSubject || isBeaten(chunk.kind)
      {
        chunk.part = .object
      }
    } else if cases.contains(.accusative) {
      chunk.part = .object
    } else if cases.contains(.instrumental), chunk.kind == .person, givesOffice {
      // «избрали Председателем X»: the office agrees with the verb, and the name is whom it chose.
      chunk.part = .object
    } else if cases.contains(.instrumental), chunk.kind == .organization, isDone {
      // «организован Народным комитетом», «подписан группой»
      chunk.relation = .by
    } else if cases.contains(.genitive) {
      chunk.relation = .of
    } else if cases.contains(.dative) {
      chunk.relation = .to
    } else if cases.contains(.instrumental) {
      chunk.relation = .by
    }
  }

  /// What people without a name are: «принял делегацию».
  mutating func settleGroup(
    _ chunk: inout EventChunk, _ context: borrowing AnnotationContext
  ) {
    chunk.cases = phraseCases(chunk.tokens, isPerson: false, context)
    if relation == .none || !isGoverned(.hint, chunk.cases) {
      chunk.relation = .none
      settle(&chunk)
    }
  }

  /// What an event's noun with no preposition is: «церемония открытия выставки».
  func settleNoun(
    _ chunk: inout EventChunk, _ index: Int, _ context: borrowing AnnotationContext
  ) {
    chunk.cases = phraseCases(chunk.tokens, isPerson: false, context)
    if chunk.relation != .none, passedNoun { chunk.relation = .none }
    guard chunk.relation == .none else { return }
    if chunk.cases.contains(.genitive), isAttached(.noun) {
      chunk.relation = .of
    } else if !chunk.cases.contains(.nominative), !chunk.cases.contains(.accusative) {
      if chunk.cases.contains(.dative) {
        chunk.relation = .to
      } else if chunk.cases.contains(.instrumental) {
        chunk.relation = .by
      }
    }
  }

  /// Whether the verb right before, a day or place between, says what is done by somebody.
  private var isDone: Bool {
    guard !passedNoun,
      let last = chunks.last(where: {
        $0.kind != .date && !($0.kind == .place && $0.relation == .in) && $0.kind != .hint
      })
    else { return false }
    return last.kind == .verb && (last.voice == .passive || last.voice == .reduced)
  }

  /// «под председательством X»
  private var isLed: Bool {
    guard let last = chunks.last, !isApart else { return false }
    return last.kind == .verb && last.voice == .reduced
  }

  /// Whether what is read next stands behind a noun, whose genitive it may be.
  private func isAttached(_ kind: EventChunk.Kind) -> Bool {
    if passedNoun { return true }
    if isLed { return true }
    var index = chunks.count - 1
    while index >= 0 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .date: break
      case .place where chunk.relation == .in: break
      // «принял в Кремле министра»
      case .organization where chunk.relation == .in && (kind == .person || kind == .title): break
      case .place: return chunk.relation == .of
      // «принял находящегося с визитом президента»
      case .noun: return chunk.noun != .visit || chunk.relation != .with
      // «внесен в список ЮНЕСКО»: of the noun with which the phrase ends.
      case .verb where chunk.frame == .list && chunk.words > 1: return true
      case .title, .hint, .organization, .preposition: return true
      default: return false
      }
      index -= 1
    }
    return false
  }

  /// Whether the verb before has a person as its object, and has none yet.
  private var takesObject: Bool {
    for chunk in chunks.reversed() {
      if chunk.isObject { return false }
      if chunk.kind == .verb {
        // «утвердило X»
        return chunk.voice != .passive && (takesPersons || chunk.frame == .adopt)
      }
      if chunk.kind == .noun, chunk.relation == .none { return false }
    }
    return false
  }

  /// Whether somebody is elected or appointed by the verb before, in the active, and is not named yet.
  private var givesOffice: Bool {
    guard !isApart, let last = chunks.last, last.kind == .verb else { return false }
    return last.voice == .active && (last.frame == .elect || last.frame == .appoint)
  }

  /// «Сборная Вьетнама обыграла Таиланд»: a country right behind such a verb.
  private func isBeaten(_ kind: EventChunk.Kind) -> Bool {
    guard kind == .place, !isApart, let last = chunks.last, last.kind == .verb else { return false }
    return (last.frame == .beat || last.frame == .tour) && last.voice == .active
  }

  /// Whether the clause has a verb, and somebody before it who does what it tells.
  private var hasSubject: Bool {
    var hasVerb = false
    for chunk in chunks.reversed() {
      switch chunk.kind {
      case .verb, .speech:
        if !hasVerb, chunk.kind == .verb, chunk.voice == .passive || chunk.voice == .reflexive {
          return false
        }
        if hasVerb, chunk.frame != .be { return false }
        hasVerb = true
      case .stop: return false
      case .person, .organization, .title, .place:
        if chunk.relation == .none, !chunk.isObject { return hasVerb }
      case .pronoun where chunk.determiner == .he || chunk.determiner == .who: return hasVerb
      default: break
      }
    }
    return false
  }
}
