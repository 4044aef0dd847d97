import VNAModel
import VNAText

/// Verbs and nouns of a script without spaces.
extension EventChunker {
  private static let under = Folding.hash("下")

  /// «在X主持下»: those behind the preposition act.
  mutating func makeAgents() {
    var index = chunks.count - 1
    while index >= 0, chunks[index].kind == .conjunction || chunks[index].relation == .in {
      if chunks[index].relation == .in { chunks[index].relation = .by }
      index -= 1
    }
  }

  /// A word that tells an event: «访问» is verb and noun, by what stands beside it.
  mutating func readSolidEvent(
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
      chunk.words = Int16(clamping: max(1, tokens.count / 2))
      if determiner == .none, tokens.count == 2, opensClause || isToldAgain {
        // «会议将持续至周五», «…，X主持会议»: of the one told of before.
        chunk.determiner = .the
      }
      if chunk.isGathering, chunk.relation == .with, joinsWords { chunk.relation = .none }
      if chunk.isGathering || chunk.noun == .visit {
        chunk.days = daysTold(around: tokens, context)
      }
      chunk.ordinal = edition(before: tokens.lowerBound, context)
      if chunk.ordinal == 0, let name = chunks.last, name.isName,
        name.tokens.upperBound == tokens.lowerBound
      {
        // «第43届东盟峰会»
        chunk.ordinal = edition(before: name.tokens.lowerBound, context)
      }
      push(chunk)
      return
    }
    guard let verb, var frame = vocabulary.frame(verb, lexicon),
      !isOfAnniversary(tokens.upperBound, context)
    else { return mark() }
    if frame == .meet || frame == .receive, let of = chunks.last, of.kind == .pronoun,
      of.determiner == .who, !isApart, followsAgent(chunks.count - 1)
    {
      // «X受到Y的接见»: as «X被Y接见».
      chunks.removeLast()
      frame = .receive
      isLoose = false
    }
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
    // «将持续到21日»
    if frame == .hold, Self.untils.contains(context.tokens[tokens.upperBound - 1].hash) {
      relation = .until
    }
  }

  /// «建交50周年»: whether only the years that have passed since are told.
  private func isOfAnniversary(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    guard index < context.tokens.count else { return false }
    let number = context.matches.longest(.numberWord, at: index).map { Int($0.tokenCount) } ?? 1
    let unit = index + number
    guard unit < context.tokens.count,
      context.tokens[index].kind == .number || context.matches.has(.numberWord, at: index),
      let years = context.matches.longest(.durationUnit, at: unit)
    else { return false }
    // «年» alone is a stretch of time, «周年» an anniversary.
    return years.tokenCount > 1 && lexicon.value(of: years, is: "Y")
  }

  /// Whether the names before a piece are governed by «受到» or its like.
  private func followsAgent(_ piece: Int) -> Bool {
    for chunk in chunks[..<piece].reversed() where chunk.kind != .preposition {
      if chunk.relation == .by { return true }
      guard chunk.isName || chunk.kind == .title else { return false }
    }
    return false
  }

  /// The days that a gathering or a visit takes: «为期五天的展会», «展会为期五天», «一连两天在河内召开的
  /// 第12次研讨会»; 0 if untold.
  private func daysTold(around noun: Range<Int>, _ context: borrowing AnnotationContext) -> Int8 {
    let tokens = context.tokens
    var first = max(0, noun.lowerBound - 8)
    // What describes it may be long, but is of the same clause.
    let farthest = max(0, noun.lowerBound - Self.longestDescription)
    while first > farthest, tokens[first - 1].kind != .comma { first -= 1 }
    for start in first..<max(first, min(noun.upperBound + 6, tokens.count - 3))
    where Self.lasting.contains(where: {
      tokens[start].hash == $0.0 && tokens[start + 1].hash == $0.1
    }) && tokens[start].sentence == tokens[noun.lowerBound].sentence {
      var end = start + 2
      var count = 0
      if let word = context.matches.longest(.numberWord, at: end) {
        count = context.lexicon.number(of: word).map { Int($0) } ?? 0
        end += Int(word.tokenCount)
      } else {
        guard let days = smallNumber(at: end, context) else { continue }
        count = Int(days)
        end += 1
      }
      guard end < tokens.count, let unit = context.matches.longest(.durationUnit, at: end),
        lexicon.value(of: unit, is: "D")
      else { continue }
      return Int8(clamping: count)
    }
    return 0
  }

  private static let untils: Set<UInt64> = [Folding.hash("到"), Folding.hash("至")]
  private static let possessive = Folding.hash("的")
  private static let lasting = [("为", "期"), ("历", "时"), ("一", "连")].map {
    (Folding.hash($0.0), Folding.hash($0.1))
  }
  private static let longestDescription = 24

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

  /// Whether a gathering without any description is the one of which the sentence has told.
  private var isToldAgain: Bool {
    guard !isApart, relation == .none, chunks.last?.kind == .verb else { return false }
    return chunks.contains {
      $0.kind == .noun && ($0.noun == .conference || $0.noun == .congress || $0.noun == .meeting)
    }
  }

  /// Whether nothing stands before in the clause.
  private var opensClause: Bool {
    guard !isApart, relation == .none else { return false }
    return chunks.last.map { $0.kind == .comma || $0.kind == .stop } ?? true
  }

  /// Whether a person without a preposition stands before in the clause, subject or object: X or Y in
  /// «X会见Y时».
  var hasOwnName: Bool {
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
      // «为期三天的峰会» is no third one.
      context.tokens[back].hash != Self.possessive,
      context.matches.has(.countWord, at: back), !context.matches.has(.numberWord, at: back)
    {
      back -= 1
    }
    // «第17次会议» is one phrase with its classifier.
    guard back >= 0, back < index - 1 || context.matches.has(.countWord, at: index) else {
      return 0
    }
    if context.tokens[back].kind == .number {
      return smallNumber(at: back, context) ?? 0
    }
    for start in max(0, back - 3)...back {
      for match in context.matches.matches(at: start)
      where match.lexiconClass == .numberWord && start + Int(match.tokenCount) == back + 1 {
        return max(0, Int16(clamping: context.lexicon.number(of: match) ?? 0))
      }
    }
    return 0
  }
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
