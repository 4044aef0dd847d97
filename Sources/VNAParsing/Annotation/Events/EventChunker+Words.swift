import VNAModel
import VNAText

/// Words: small ones, titles, event nouns and verbs.
extension EventChunker {
  mutating func readWord(
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
      let found = context.pack.events.pronoun(match, lexicon)
      chunks[chunks.count - 1].determiner = found == .both ? .both : .he
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
}
