import VNAModel
import VNAText

/// Phrases of the tables: titles, nouns of events and verbs.
extension EventChunker {
  /// A title, a noun or a verb, whichever is longest.
  mutating func readPhrase(
    _ index: Int, _ context: borrowing AnnotationContext
  ) -> Int? {
    let matches = context.matches
    let title = matches.longest(.title, at: index)
    let verb = isKindOfBody(index, context) ? nil : matches.longest(.eventVerb, at: index)
    let noun = eventNoun(index, context)
    let longest = max(verb?.tokenCount ?? 0, noun?.tokenCount ?? 0)
    // «le prix Nobel» is who won it where a name follows, which was read as a role.
    if let title, title.tokenCount > longest || (title.tokenCount == longest && noun == nil),
      !isParticiple(index, verb, context), !isToCome(verb, title)
    {
      let tokens = index..<bodyOfTitle(index, title, context)
      if determiner == .the, isTwo(index - 1, context) {
        // «les deux chefs de gouvernement»
        var chunk = piece(.pronoun, tokens)
        chunk.determiner = .both
        push(chunk)
        if let (one, other) = titles.pair(for: tokens, title, context) {
          namedPair = (.init(kind: .person, index: one), .init(kind: .person, index: other))
        }
      } else {
        let isOffice = habits.contains(.uninflected) && namesOffice
        pushName(
          .title, tokens, isOffice ? -1 : bearer(of: tokens, title, context) ?? -1,
          phraseCases(tokens, isPerson: true, context))
      }
      return tokens.upperBound
    }
    if let noun, isNoun(noun, verb, context.tokens[index], context.bytes),
      let found = vocabulary.noun(noun, lexicon)
    {
      var tokens = index..<index + Int(noun.tokenCount)
      var chunk = piece(.noun, tokens)
      chunk.noun = found.noun
      let first = context.tokens[index]
      if found.noun == .meetings, first.isCapitalized, !first.flags.contains(.leadingWord) {
        // «les Rencontres du Vietnam»: the name of a gathering.
        chunk.noun = .conference
      }
      chunk.isWeak = found.isWeak
      chunk.days = days(around: tokens, context)
      // «…, première réunion de ce niveau»: no number of its own.
      if determiner != .none || chunks.last?.kind != .comma {
        chunk.ordinal = ordinal(before: index, context)
      }
      if found.noun == .conference, let end = handedPapers(behind: tokens, context) {
        chunk.noun = .agreement
        tokens = index..<end
        chunk.tokens = tokens
      }
      if habits.contains(.attributesBehind) {
        if let (value, end) = ordinal(behind: tokens.upperBound, context) {
          chunk.ordinal = value
          tokens = index..<end
          chunk.tokens = tokens
        } else if chunk.determiner == .none, isBare(tokens.upperBound, context) {
          chunk.determiner = .the
        }
      }
      if habits.contains(.namesHaveCases) { settleNoun(&chunk, index, context) }
      if habits.contains(.attributesBehind), chunk.noun == .conference, chunk.relation == .none,
        let last = chunks.last, last.kind == .noun, last.noun == .award,
        last.tokens.upperBound == tokens.lowerBound
      {
        // «giải Nhất cuộc thi»: at which it is won.
        chunk.relation = .of
      }
      push(chunk)
      return tokens.upperBound
    }
    if let verb, let frame = vocabulary.frame(verb, lexicon),
      frame != .aux || isVerb(context.tokens[index], context.bytes),
      frame != .be || !isDirection(index, context),
      frame != .be || !isDemonstrative(context.tokens[index], context.bytes),
      verb.tokenCount > 1
        || !isPluralNoun(context.tokens[index], context.bytes),
      !isDetermined(index, verb, context), !isCompoundTail(index, context),
      !habits.contains(.namesHaveCases) || !grammar.isNoVerb(context.tokens[index], context.bytes),
      verb.tokenCount > 1 || !isCompoundHead(index, context)
    {
      let tokens = index..<index + Int(verb.tokenCount)
      readVerb(frame, tokens, context)
      return tokens.upperBound
    }
    return nil
  }

  /// «lễ trao 12 văn kiện hợp tác»: the end of the papers that are counted behind a ceremony of giving.
  private func handedPapers(
    behind tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int? {
    let paper = tokens.upperBound + 1
    guard habits.contains(.uninflected), paper < context.tokens.count,
      context.tokens[tokens.upperBound].kind == .number,
      let giving = context.matches.longest(.eventVerb, at: tokens.upperBound - 1),
      giving.tokenCount == 1, vocabulary.frame(giving, lexicon) == .give,
      let match = context.matches.longest(.eventNoun, at: paper),
      vocabulary.noun(match, lexicon)?.noun == .document
    else { return nil }
    return paper + Int(match.tokenCount)
  }

  /// The end of a title, or of its part before the body to which somebody is elected: «bầu đại biểu [Quốc
  /// hội]», «élu président [de l'Assemblée nationale]».
  private func bodyOfTitle(
    _ index: Int, _ title: LexiconMatch, _ context: borrowing AnnotationContext
  ) -> Int {
    let end = index + Int(title.tokenCount)
    guard title.tokenCount > 1, isOfVote,
      let body = entities.entries[min(entry, entities.entries.count)...].first,
      body.kind == .organization, body.tokens.lowerBound > index, body.tokens.upperBound == end,
      !isNamed(after: end)
    else { return end }
    if habits.contains(.attributesBehind) { return body.tokens.lowerBound }
    // «élu membre du Bureau politique»: among those who sit there.
    if lexicon.value(of: title, is: "party") { return end }
    return (index + 1..<body.tokens.lowerBound).last {
      context.matches.has(.preposition, at: $0)
    } ?? end
  }

  /// Whether a title is the object of an election, or stands in a list with one.
  private var isOfVote: Bool {
    guard let verb = chunks.last(where: { $0.kind == .verb }) else { return false }
    return verb.frame == .elect
  }

  /// Whether a word that is title and verb, «envoyé», is the verb: behind an auxiliary.
  func isParticiple(
    _ index: Int, _ verb: LexiconMatch?, _ context: borrowing AnnotationContext
  ) -> Bool {
    guard verb != nil, !isApart, determiner == .none, let last = chunks.last, last.kind == .verb,
      last.frame == .aux || last.frame == .be
    else { return false }
    return form(context.tokens[index], context.bytes).isPast
  }

  /// Whether a word that folds like a participle is a noun: «les échanges», «les médailles».
  func isPluralNoun(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = Int(token.end)
    return hasHomographs && token.flags.contains(.nonASCII) && token.end - token.start > 4
      && bytes[end - 1] == UInt8(ascii: "s") && bytes[end - 2] == UInt8(ascii: "e")
      && VerbForm(token, bytes) == .finite
  }

  /// Whether «est» is no verb: «l'est du pays», «le sud-est», «c'est-à-dire».
  private func isDirection(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    if determiner == .the, !isApart { return true }
    return index > 0 && context.tokens[index - 1].kind == .hyphen
      && !context.tokens[index].hasSpaceBefore
  }

  /// «la firma Saigon Ventures»: a word in small letters for what the body right behind it is.
  private func isKindOfBody(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    guard context.matches.has(.organizationHead, at: index), !context.tokens[index].isCapitalized,
      nextName(after: index) == index + 1
    else { return false }
    return context.claims[index + 1] == .organization
  }

  /// The longest event noun at a token that ends before the next name.
  func eventNoun(
    _ index: Int, _ context: borrowing AnnotationContext
  ) -> LexiconMatch? {
    guard context.matches.has(.eventNoun, at: index), !isKindOfBody(index, context) else {
      return nil
    }
    // «le Congrès national du Parti communiste»: a name inside the phrase goes on beyond it.
    let limit = nextName(after: index)
    return context.matches.matches(at: index).first {
      $0.lexiconClass == .eventNoun && index + Int($0.tokenCount) <= limit
        && ($0.tokenCount > 1 || !isCompoundHead(index, context))
        // «конференц-центр»
        && ($0.tokenCount > 1 || !habits.contains(.namesHaveCases) || !isHyphenated(index, context))
    }
  }

  /// Whether a person's name follows directly, a comma or an adjective between.
  func isNamed(after end: Int) -> Bool {
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

  /// «will co-chair talks»: whether a word that is a title as well is the verb of what is planned.
  private func isToCome(_ verb: LexiconMatch?, _ title: LexiconMatch) -> Bool {
    guard habits.contains(.markedInfinitive), let verb, verb.tokenCount == title.tokenCount,
      !isApart, determiner == .none, let last = chunks.last
    else { return false }
    return last.kind == .hint && last.hint == .planned
  }
}
