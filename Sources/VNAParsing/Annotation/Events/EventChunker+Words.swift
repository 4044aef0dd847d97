import VNAModel
import VNAText

/// Words: small ones, titles, event nouns.
extension EventChunker {
  /// Whether «a», «des» and «est» may be other words than they look like.
  var hasHomographs: Bool { habits.contains(.hasFrenchHomographs) }

  /// The form of a word; of a French one without asking its grammar, whose references would be counted.
  func form(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> VerbForm {
    hasHomographs ? VerbForm(token, bytes) : grammar.form(token, bytes)
  }

  mutating func readWord(
    _ index: Int, _ classes: LexiconClassSet, _ context: borrowing AnnotationContext
  ) -> Int {
    if classes.contains(.preposition), let end = readPreposition(index, classes, context) {
      return end
    }
    if classes.contains(.eventMode) || classes.contains(.eventStatus),
      let match = context.matches.longest(.eventMode, at: index)
        ?? context.matches.longest(.eventStatus, at: index),
      Int(match.tokenCount) >= longestVerb(index, classes, context),
      let hint = vocabulary.hint(match, lexicon)
    {
      let tokens = index..<index + Int(match.tokenCount)
      var chunk = piece(.hint, tokens)
      chunk.hint = hint
      // «Nhận lời mời của X, Y sẽ thăm Việt Nam»
      if habits.contains(.uninflected), hint.isOfVerbs { openClause() }
      if habits.contains(.namesHaveCases), hint == .group || hint == .delegation {
        settleGroup(&chunk, context)
      }
      push(chunk)
      return tokens.upperBound
    }
    if let match = context.matches.longest(.pronoun, at: index),
      match.tokenCount > 1 || isNounForOthers(match, index, context),
      !isNamed(after: index + Int(match.tokenCount)), !opensTitle(match, index, context)
    {
      // «le chef du gouvernement», «ce dernier»: the one named before.
      let tokens = index..<index + Int(match.tokenCount)
      let found = vocabulary.pronoun(match, lexicon)
      if found == .body || found == .company || found == .assembly {
        let body =
          found == .assembly
          ? assembly(context) : body(tokens, isAny: found == .company, context)
        if let body {
          pushName(.organization, tokens, body)
          return tokens.upperBound
        }
        return readSmallWord(index, classes, context)
      }
      let cases = phraseCases(tokens, isPerson: true, context)
      if let person = compatriot(tokens, context) {
        // «le chef du gouvernement indien»
        pushName(.title, tokens, person, cases)
        return tokens.upperBound
      }
      var chunk = piece(.pronoun, tokens)
      if found == .guest, let person = foreigner(context) {
        pushName(.title, tokens, person, cases)
        return tokens.upperBound
      }
      if found == .latter, let person = personNamedLast {
        pushName(.title, tokens, person, cases)
        return tokens.upperBound
      }
      chunk.determiner = found == .both || found == .they ? .both : found == .who ? .who : .he
      push(chunk)
      return tokens.upperBound
    }
    if habits.contains(.ownersBefore),
      let match = context.matches.longest(.pronoun, at: index), match.tokenCount > 1,
      vocabulary.pronoun(match, lexicon) == .guest
    {
      // «and his host, President X»: the name follows.
      let end = index + Int(match.tokenCount)
      return end < context.tokens.count && context.tokens[end].kind == .comma ? end + 1 : end
    }
    if classes.contains(.title) || classes.contains(.eventVerb) || classes.contains(.eventNoun),
      let end = readPhrase(index, context)
    {
      return end
    }
    return readSmallWord(index, classes, context)
  }

  /// The tokens of the longest verb at a token: «à la tête de la délégation» is more than an office.
  private func longestVerb(
    _ index: Int, _ classes: LexiconClassSet, _ context: borrowing AnnotationContext
  ) -> Int {
    guard classes.contains(.eventVerb) else { return 0 }
    return Int(context.matches.longest(.eventVerb, at: index)?.tokenCount ?? 0)
  }

  private mutating func readPreposition(
    _ index: Int, _ classes: LexiconClassSet, _ context: borrowing AnnotationContext
  ) -> Int? {
    let matches = context.matches
    guard let match = matches.longest(.preposition, at: index) else { return nil }
    if habits.contains(.uninflected), isPlainVerb(index, match, classes, context) { return nil }
    // «a» the verb and «à» fold alike.
    if match.tokenCount == 1, hasHomographs, isPlainA(context.tokens[index], context.bytes) {
      return nil
    }
    if !classes.isDisjoint(with: holdingPrepositions) {
      let verb = matches.longest(.eventVerb, at: index)?.tokenCount ?? 0
      let mode = max(
        matches.longest(.eventMode, at: index)?.tokenCount ?? 0,
        matches.longest(.eventStatus, at: index)?.tokenCount ?? 0)
      let intro = matches.longest(.quoteIntro, at: index)?.tokenCount ?? 0
      let title = matches.longest(.title, at: index)?.tokenCount ?? 0
      // «trong đó»: the pronoun of a clause, and no «trong».
      let pronoun =
        habits.contains(.uninflected) ? matches.longest(.pronoun, at: index)?.tokenCount ?? 0 : 0
      let longer = max(max(max(verb, mode), max(intro, title)), pronoun)
      if longer > match.tokenCount { return nil }
    }
    guard let found = vocabulary.relation(match, lexicon) else { return nil }
    let end = index + Int(match.tokenCount)
    if found == .of, hasHomographs, isPlural(index, context) {
      // «Des crues ont touché», «a signé des accords»: an article.
      relation = .none
      determiner = .a
      return end
    }
    if found == .of, relation == .in || relation == .to || relation == .at,
      opensPlace(index - 1, context) || opensBuilding(index - 1, before: end, context)
    {
      // «dans la province de X», «à la ville de Y», «au Palais royal de Z»: there.
      isApart = false
      isLoose = false
      return end
    }
    // «including one between X and Y»
    if relation == .among { push(.preposition, index - 1..<index) }
    if found == .of, relation == .none, !hasHomographs,
      chunks.last(where: { $0.kind != .date })?.kind == .verb,
      opensPlace(index - 1, context)
    {
      // «visitó la ciudad de X»
      isApart = false
      isLoose = false
      return end
    }
    if found.isBackground { push(.preposition, index..<end) }
    relation = found
    determiner = isContracted(context.tokens[end - 1], context.bytes) ? .the : .none
    isLoose = false
    passedNoun = false
    adjective = []
    needsInstrumental = match.tokenCount == 1 && found == .with && habits.contains(.namesHaveCases)
    return end
  }

  /// Whether «le chef» goes on to a longer title: «le chef d'état-major».
  private func opensTitle(
    _ match: LexiconMatch, _ index: Int, _ context: borrowing AnnotationContext
  ) -> Bool {
    guard let title = context.matches.longest(.title, at: index + 1) else { return false }
    return title.tokenCount > 1 && title.tokenCount >= match.tokenCount
  }

  /// Whether a token, an adjective behind it or not, says what kind of place follows: «province».
  private func opensPlace(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    for token in [index, index - 1] where token > 0 && context.tokens[token].isWord {
      if context.matches.has(.placeHead, at: token) { return true }
    }
    return false
  }

  /// Whether a building, an adjective or its own name behind it, goes on with a place.
  private func opensBuilding(
    _ index: Int, before end: Int, _ context: borrowing AnnotationContext
  ) -> Bool {
    guard entry < entities.entries.count, entities.entries[entry].kind == .place,
      entities.entries[entry].tokens.lowerBound == end,
      lists.places[entities.entries[entry].index].kind == .city
    else { return false }
    for token in [index, index - 1] where token > 0 && context.tokens[token].isWord {
      if context.matches.has(.namedThing, at: token) { return true }
    }
    return false
  }

  /// Whether a token of the auxiliary's table is no «à».
  func isVerb(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !hasHomographs || token.end - token.start > 1 || isPlainA(token, bytes)
  }

  /// «en esta capital»: whether a token is «esta», which folds like «está».
  func isDemonstrative(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    habits.contains(.marksPersons) && token.end - token.start == 4
      && bytes[Int(token.end) - 1] == UInt8(ascii: "a")
      && bytes[Int(token.end) - 2] == UInt8(ascii: "t")
  }

  /// Whether a token is «a», which folds like «à».
  private func isPlainA(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.end - token.start == 1 && bytes[Int(token.start)] == UInt8(ascii: "a")
  }

  /// Whether a preposition holds an article: «du», «des», «au», «aux».
  private func isContracted(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.end - token.start >= 2 else { return false }
    guard hasHomographs else { return grammar.isContracted(token) }
    switch bytes[Int(token.end) - 1] {
    case UInt8(ascii: "u"), UInt8(ascii: "x"): return true
    case UInt8(ascii: "s"): return bytes[Int(token.start)] | 0x20 == UInt8(ascii: "d")
    default: return false
    }
  }

  /// Whether «des» is the plural of «un»: in front, also behind what a sentence sends ahead («À
  /// l'occasion du 50e anniversaire, des messages ont été échangés»), or right behind a verb.
  private func isPlural(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    let token = context.tokens[index]
    guard token.end - token.start == 3,
      context.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
    else { return false }
    if token.flags.contains(.leadingWord) { return true }
    guard !isApart, relation == .none, let last = chunks.last else { return false }
    return last.kind == .verb
      || (last.kind == .comma && chunks.first?.kind == .preposition
        && !chunks.contains { $0.kind == .verb || $0.kind == .speech })
  }

  private mutating func readSmallWord(
    _ index: Int, _ classes: LexiconClassSet, _ context: borrowing AnnotationContext
  ) -> Int {
    let matches = context.matches
    if classes.contains(.pronoun),
      let match = matches.matches(at: index).last(where: { $0.lexiconClass == .pronoun }),
      match.tokenCount == 1,
      let found = vocabulary.pronoun(match, lexicon)
    {
      switch found {
      case .he where habits.contains(.attributesBehind) && isNamed(after: index + 1):
        // «ông X»: a form of address.
        break
      case .this where habits.contains(.attributesBehind) && chunks.last?.kind == .noun:
        // «chuyến thăm này»
        if !isApart { chunks[chunks.count - 1].determiner = .this }
      case .there where habits.contains(.namesHaveCases) && relation != .in && relation != .at:
        // «с ней», «у них»: none that says where.
        isApart = true
        isLoose = true
      case .he, .they, .who, .self, .there, .him:
        // «des dirigeants de plusieurs pays lui ont écrit»: nor over a noun.
        if found == .him, isLoose { relation = .none }
        if found == .him, relation != .none { return index + 1 }
        if found == .self || found == .him { openClause() }
        var chunk = piece(.pronoun, index..<index + 1)
        chunk.determiner = found
        if found == .who {
          chunk.cases = phraseCases(index..<index + 1, isPerson: false, context)
        }
        push(chunk)
      default:
        // «avec succès le président»: the preposition does not reach over an article.
        if isLoose { relation = .none }
        determiner = found
      }
      return index + 1
    }
    if let match = matches.longest(.conjunction, at: index) {
      var chunk = piece(.conjunction, index..<index + Int(match.tokenCount))
      // «puis»
      if lexicon.value(of: match, is: "then") { chunk.hint = .each }
      push(chunk)
      return index + Int(match.tokenCount)
    }
    if let match = matches.longest(.quoteIntro, at: index),
      vocabulary.isSource(match, lexicon)
    {
      push(.according, index..<index + Int(match.tokenCount))
      return index + Int(match.tokenCount)
    }
    if let match = matches.longest(.speechVerb, at: index),
      isSaying(form(context.tokens[index], context.bytes), context.tokens[index])
    {
      openClause()
      push(.speech, index..<index + Int(match.tokenCount))
      if let hint = vocabulary.hint(match, lexicon) { chunks[chunks.count - 1].hint = hint }
      return index + Int(match.tokenCount)
    }
    isApart = true
    isLoose = true
    return index + 1
  }

  /// Whether a verb of saying says something: not «Informé du séisme, …», «rappelant».
  private func isSaying(_ form: VerbForm, _ token: Token) -> Bool {
    // «State President»
    if habits.contains(.markedInfinitive), form == .finite, token.isCapitalized {
      return false
    }
    return form != .gerund && (form != .participle || !token.flags.contains(.leadingWord))
  }

  /// Whether a word that is noun and verb («visite», «rencontre») is the noun here.
  func isNoun(
    _ noun: LexiconMatch, _ verb: LexiconMatch?, _ token: Token,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isAfterAuxiliary =
      !isApart && determiner == .none && chunks.last?.kind == .verb
      && (chunks.last?.frame == .aux || chunks.last?.frame == .be)
    if habits.contains(.namesHaveCases) {
      return noun.tokenCount > (verb?.tokenCount ?? 0) || grammar.isNoVerb(token, bytes)
    }
    guard let verb, !isPluralNoun(token, bytes) else {
      return !isAfterAuxiliary || habits.contains(.uninflected)
    }
    if noun.tokenCount != verb.tokenCount { return noun.tokenCount > verb.tokenCount }
    if habits.contains(.uninflected) {
      return isPlainNoun(token, isAfterAuxiliary: isAfterAuxiliary)
    }
    if habits.contains(.markedInfinitive) {
      // «to visit», but «to a visit»; «begins official visit»
      if relation == .to, determiner == .none, !isApart { return false }
      if let last = chunks.last, last.kind == .verb, !isAfterAuxiliary, last.frame != .be {
        return true
      }
    }
    // «visité», but «médaille»
    let isAccented =
      token.flags.contains(.nonASCII) && form(token, bytes) == .participle
    if isAccented || isAfterAuxiliary { return false }
    return determiner != .none || relation != .none || token.flags.contains(.leadingWord)
      || chunks.last?.kind == .hint
  }
}
