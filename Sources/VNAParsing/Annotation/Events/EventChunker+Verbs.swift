import VNAModel
import VNAText

/// Verbs: which of their uses stands in the text.
extension EventChunker {
  mutating func readVerb(
    _ frame: EventFrame, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) {
    if habits.contains(.uninflected) { return readPlainVerb(frame, tokens, context) }
    let index = tokens.lowerBound
    let first = context.tokens[index]
    let form =
      habits.contains(.hasFrenchHomographs)
      ? VerbForm(first, last: context.tokens[tokens.upperBound - 1], context.bytes)
      : grammar.form(context.tokens[pastSelf(tokens, context)], context.bytes)
    let frame =
      frame == .aux && habits.contains(.havingIsDoing) && hasObject(tokens, context)
      ? .have : frame
    let isMarked =
      form == .finite && relation == .to && !isApart
      && habits.contains(.markedInfinitive)
    var voice = EventChunk.Voice.active
    if form.isPast {
      voice = pastVoice(index, isCertain: form == .participle)
      if voice == .reduced, form == .past {
        voice = openVoice(frame, tokens, context)
      }
      if voice == .reduced, tokens.count > 1, opensWithAuxiliary(index, context) {
        // «a eu» is one phrase.
        voice = .active
      }
      // «a élu un bureau et reconduit X»
      if voice == .reduced, let last = chunks.last, last.kind == .conjunction,
        let before = chunks.last(where: { $0.kind == .verb })
      {
        voice = before.voice
      }
    } else if form == .passive {
      voice = .passive
    } else if form == .acting {
      voice = frame == .arrive || frame == .make ? .reduced : .gerund
    } else if tokens.count > 1, habits.contains(.namesHaveCases),
      context.matches.has(.preposition, at: index)
    {
      // «под председательством», «во главе с»
      voice = .reduced
    } else if form == .gerund {
      voice = isProgressive ? .active : .gerund
    } else if let last = chunks.last, last.kind == .pronoun, last.determiner == .self {
      voice = .reflexive
    } else if habits.contains(.namesHaveCases), form == .finite || form == .future,
      tokens.count == 1,
      grammar.isReflexive(first, context.bytes)
    {
      voice = .reflexive
    } else if form == .infinitive || isMarked {
      voice = .infinitive
    }
    if voice == .reflexive, habits.contains(.subjectBehind) {
      switch frame {
      // «se firmaron cinco documentos»
      case .sign, .adopt, .inaugurate, .give, .elect, .appoint, .list: voice = .passive
      default: break
      }
    }
    // «lie», which ends as a participle does: the table has none of its forms.
    if frame == .bind, tokens.count == 1, voice == .reduced { voice = .active }
    // «une délégation que menait X»: said of the delegation, as «menée par X» is.
    if frame == .lead, tokens.count > 1, voice == .active { voice = .reduced }
    switch voice {
    case .active, .passive, .reflexive: openClause()
    case .reduced, .gerund, .infinitive: break
    }
    var chunk = piece(.verb, tokens)
    // «s'est conclu»: came to its end.
    chunk.frame = frame == .sign && voice == .reflexive ? .close : frame
    if form == .past, frame == .open, voice == .passive,
      !chunks.contains(where: { $0.kind == .noun })
    {
      // «A library has been opened»
      chunk.frame = .inaugurate
    }
    chunk.voice = voice
    if form == .acting || form == .participle {
      chunk.cases = phraseCases(index..<index + 1, isPerson: true, context)
    }
    chunk.isFuture = form == .future
    chunk.isPlural = grammar.isPlural(first, context.bytes)
    if isMarked {
      // «arrived to attend»: what for; «PM to visit Japan»: what is to come.
      chunk.relation = .for
      chunk.isFuture = !hasVerb
    }
    // «a» and «ont» are shorter, «ayant» and «avoir» have other forms.
    chunk.isEarlier =
      frame == .aux
      && (form == .past
        || (form == .finite && context.tokens[index].end - context.tokens[index].start > 4))
    push(chunk)
    if habits.contains(.namesHaveCases), tokens.count > 1,
      let last = context.matches.longest(.preposition, at: tokens.upperBound - 1)
    {
      // «обсудил с X»: the phrase's last word is the name's preposition.
      relation = vocabulary.relation(last, lexicon) ?? .none
    }
  }

  /// The word of a phrase that changes: that behind «se» in «se trasladará a».
  private func pastSelf(_ tokens: Range<Int>, _ context: borrowing AnnotationContext) -> Int {
    let first = tokens.lowerBound
    guard tokens.count > 1, habits.contains(.subjectBehind),
      let word = context.matches.longest(.pronoun, at: first),
      vocabulary.pronoun(word, lexicon) == .`self`
    else { return first }
    return first + 1
  }

  /// The voice of a participle, by the auxiliaries before it, adverbs between.
  ///
  /// What is not certain to be one has them in its own clause, with no comma between.
  private func pastVoice(_ index: Int, isCertain: Bool) -> EventChunk.Voice {
    var back = chunks.count - 1
    var hasBe = false
    while back >= 0, chunks[back].tokens.upperBound >= index - 6 {
      let chunk = chunks[back]
      if chunk.kind == .verb, chunk.frame == .aux {
        if !hasBe, back > 0, chunks[back - 1].kind == .pronoun,
          chunks[back - 1].determiner == .self, habits.contains(.marksPersons)
        {
          // «se ha reunido»
          return .reflexive
        }
        return hasBe ? .passive : .active
      }
      if chunk.kind == .verb, chunk.frame == .be {
        hasBe = true
      } else if chunk.kind == .pronoun, chunk.determiner == .self {
        return hasBe ? .reflexive : .reduced
      } else if chunk.kind == .date || chunk.kind == .place || chunk.kind == .hint {
        // «a, le 8 mai à Hanoi, reçu»
      } else if chunk.kind != .comma || !isCertain {
        break
      }
      back -= 1
    }
    return hasBe ? .passive : .reduced
  }

  private func opensWithAuxiliary(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    context.matches.matches(at: index).contains {
      $0.lexiconClass == .eventVerb && $0.tokenCount == 1
        && vocabulary.frame($0, lexicon) == .aux
    }
  }

  /// The voice of «signed» without an auxiliary: past, or participle.
  private func openVoice(
    _ frame: EventFrame, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> EventChunk.Voice {
    let end = tokens.upperBound
    guard end < context.tokens.count else { return .active }
    let next = context.matches.longest(.preposition, at: end)
    // «arrived from Singapore»: nobody arrives by somebody.
    if frame == .arrive || frame == .leave { return .active }
    if let next, vocabulary.relation(next, lexicon) == .by { return .reduced }
    switch frame {
    case .lead: return .reduced
    case .elect, .appoint, .dismiss, .swear:
      // «X elected President»: the headline leaves the auxiliary out.
      if !hasPerson(behind: end), chunks.last?.kind == .person, !isApart { return .passive }
    case .sign, .adopt, .send, .give, .honor, .hold, .chair, .inaugurate, .list, .receive: break
    default: return .active
    }
    // «X received in Hanoi on Monday Y»: the subject stands right before it.
    if let last = chunks.last, !isApart, last.isName || last.kind == .title,
      last.relation == .none, !(chunks.count > 1 && chunks[chunks.count - 2].kind == .comma)
    {
      return .active
    }
    // What is held needs an object.
    let hasNone =
      next != nil || !context.tokens[end].isWord
      || (entry < entities.entries.count && entities.entries[entry].kind == .date
        && entities.entries[entry].tokens.lowerBound == end)
    return hasNone ? .reduced : .active
  }

  /// Whether a person behind the preposition of recipients is the object of the verb before: of one that
  /// has persons as its objects, with no other object between.
  var takesPersons: Bool {
    let frames: EventSet<EventFrame> = [
      .meet, .receive, .congratulate, .elect, .appoint, .dismiss, .honor, .beat, .succeed, .tour,
      .raise,
    ]
    for chunk in chunks.reversed() {
      switch chunk.kind {
      case .verb: return frames.contains(chunk.frame) && chunk.voice != .reflexive
      case .stop: return false
      case .noun where chunk.relation == .none: return false
      default: break
      }
    }
    return false
  }

  /// Whether a person is named close behind a token.
  private func hasPerson(behind end: Int) -> Bool {
    var next = entry
    while next < entities.entries.count, entities.entries[next].tokens.lowerBound < end + 10 {
      if entities.entries[next].kind == .person, entities.entries[next].tokens.lowerBound >= end {
        return true
      }
      next += 1
    }
    return false
  }

  /// Whether «had» is followed by what somebody had: «had phone talks with X».
  private func hasObject(
    _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Bool {
    for index in tokens.upperBound..<min(tokens.upperBound + 4, context.tokens.count) {
      let classes = context.matches.classes(at: index)
      // «had to settle for silver», «had collected 13 medals»
      if index == tokens.upperBound {
        if let word = context.matches.longest(.preposition, at: index),
          vocabulary.relation(word, lexicon) == .to
        {
          return false
        }
        if !classes.contains(.eventNoun), form(context.tokens[index], context.bytes).isPast {
          return false
        }
      }
      if classes.contains(.eventNoun) { return true }
      if classes.contains(.pronoun), let word = context.matches.longest(.pronoun, at: index) {
        return vocabulary.pronoun(word, lexicon) == .a
      }
      if classes.contains(.eventVerb) || classes.contains(.speechVerb) { return false }
    }
    return false
  }

  /// «is attending»
  private var isProgressive: Bool {
    guard let last = chunks.last(where: { $0.kind != .hint && $0.kind != .date }) else {
      return false
    }
    return last.kind == .verb && last.frame == .be && relation == .none
  }

  /// Whether the clause has a verb of its own already.
  private var hasVerb: Bool {
    for chunk in chunks.reversed() {
      if chunk.kind == .stop { return false }
      if chunk.kind == .verb || chunk.kind == .speech || chunk.kind == .hint { return true }
    }
    return false
  }

  // MARK: What is no verb

  /// Whether an article or «his» stands before a bare verb, which then is a noun: «his host».
  func isDetermined(
    _ index: Int, _ verb: LexiconMatch, _ context: borrowing AnnotationContext
  ) -> Bool {
    guard habits.contains(.markedInfinitive), verb.tokenCount == 1, determiner != .none,
      !isApart
    else { return false }
    return form(context.tokens[index], context.bytes) == .finite
  }

  /// Whether a hyphen stands right before it: «flood-hit areas».
  func isCompoundTail(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    habits.contains(.markedInfinitive) && index > 0 && context.tokens[index - 1].kind == .hyphen
      && !context.tokens[index].hasSpaceBefore && !context.tokens[index - 1].hasSpaceBefore
  }

  /// Whether a hyphen stands right behind it: «flood-hit areas».
  func isCompoundHead(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    habits.contains(.markedInfinitive) && isHyphenated(index, context)
  }

  func isHyphenated(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    index + 2 < context.tokens.count
      && context.tokens[index + 1].kind == .hyphen && !context.tokens[index + 1].hasSpaceBefore
      && !context.tokens[index + 2].hasSpaceBefore
  }
}
