import VNAModel
import VNAText

/// Verbs and nouns of one form, whose part the words around them tell.
extension EventChunker {
  // MARK: Verbs

  /// Reads a verb of a language without forms; one whose subject of the active stands before it,
  /// «được X tiếp», goes before that name, as in other languages.
  mutating func readPlainVerb(
    _ frame: EventFrame, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) {
    // «bầu X giữ chức Chủ tịch nước»: the office, and no verb of its own.
    if frame == .become, hasOffice { return push(.preposition, tokens) }
    let (voice, agents) = plainVoice(frame, context.tokens[tokens.lowerBound], context.bytes)
    if agents == nil, voice == .active || voice == .passive { openClause() }
    let isOfLetter = frame == .send && voice == .reduced
    var chunk = piece(.verb, tokens)
    chunk.frame = frame
    chunk.voice = voice
    if isCaller(frame, tokens, context) {
      chunk.voice = .reduced
      chunk.isUsed = true
    }
    if let agents {
      chunks.insert(chunk, at: agents)
      clear()
    } else {
      push(chunk)
    }
    // «đến Hà Nội», «chuyển tới X»
    if frame == .arrive || isOfLetter || frame == .send && endsWithTo(tokens, context) {
      relation = .to
    }
  }

  /// The voice of a verb by what stands before it, and the first of the names that do it, if these
  /// stand there too.
  private func plainVoice(
    _ frame: EventFrame, _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (voice: EventChunk.Voice, agents: Int?) {
    if frame == .be || frame == .aux { return (.active, nil) }
    if form(token, bytes) == .participle { return (.reduced, nil) }
    // «để dự»: what for.
    if relation == .for, !isApart { return (.infinitive, nil) }
    if frame == .send, !isApart, let last = chunks.last, last.kind == .noun,
      last.noun == .message
    {
      // «điện mừng gửi X»
      return (.reduced, nil)
    }
    var agents: Int?
    var back = chunks.count - 1
    walk: while back >= 0 {
      let chunk = chunks[back]
      switch chunk.kind {
      case .person, .organization, .title, .place:
        if chunk.relation == .by {
          agents = back
        } else if chunk.relation != .of, chunk.relation != .in, chunk.relation != .with {
          break walk
        }
      case .comma, .conjunction, .date, .hint: break
      default: break walk
      }
      back -= 1
    }
    if back >= 0, chunks[back].kind == .verb, chunks[back].frame == .be {
      // «Được tổ chức từ ngày 5/11, hội nghị …»
      return (isFront(back) ? .reduced : .passive, agents)
    }
    if agents != nil { return (.reduced, agents) }
    if let last = chunks.last, last.kind == .preposition { return (.gerund, nil) }
    let happens: EventSet<EventFrame> = [.have, .strike, .sink, .harm]
    // «Tiếp Đại sứ X, Thủ tướng Y nói», «Khai mạc sáng nay, Đại hội …»
    if !happens.contains(frame), isFront(chunks.count) {
      return (frame.isCourse ? .reduced : .gerund, nil)
    }
    return (.active, nil)
  }

  /// Whether nothing but dates and places stands before a piece.
  private func isFront(_ index: Int) -> Bool {
    chunks[..<index].allSatisfy {
      switch $0.kind {
      case .date, .comma: true
      case .place: $0.relation == .in
      default: false
      }
    }
  }

  /// Whether a title that follows means nobody: «đắc cử Thủ tướng», «các Đại sứ».
  var namesOffice: Bool {
    if determiner == .a { return true }
    guard !isApart, relation == .none, let last = chunks.last else { return false }
    let frames: EventSet<EventFrame> = [.elect, .become, .swear, .make]
    return last.kind == .verb && frames.contains(last.frame)
  }

  /// Whether the clause tells already of an election or appointment.
  private var hasOffice: Bool {
    for chunk in chunks.reversed() {
      if chunk.kind == .stop { return false }
      if chunk.kind == .verb, chunk.frame == .elect || chunk.frame == .appoint { return true }
    }
    return false
  }

  /// Whether a word is no preposition: part of a verb of saying, «cho biết»; the verb of its clause,
  /// «X đến Hà Nội», «sẽ tới Hà Nội».
  func isPlainVerb(
    _ index: Int, _ match: LexiconMatch, _ classes: LexiconClassSet,
    _ context: borrowing AnnotationContext
  ) -> Bool {
    if classes.contains(.speechVerb), let verb = context.matches.longest(.speechVerb, at: index),
      verb.tokenCount > match.tokenCount
    {
      return true
    }
    guard classes.contains(.eventVerb),
      let verb = context.matches.longest(.eventVerb, at: index),
      verb.tokenCount == match.tokenCount
    else { return false }
    let end = index + Int(match.tokenCount)
    if vocabulary.frame(verb, lexicon) == .raise, end < context.tokens.count {
      // «chào mừng Thủ tướng X», but «lễ hội chào mừng Đại hội»
      let people = LexiconClassSet(.title, .honorific)
      return !context.matches.classes(at: end).isDisjoint(with: people)
        || (nextStart == end && isNamed(after: end))
    }
    guard match.tokenCount == 1 else { return false }
    if vocabulary.frame(verb, lexicon) == .give {
      // «trao Huân chương tặng X»
      return !chunks.contains { $0.kind == .verb && $0.frame == .give }
    }
    let isBeforePlace =
      nextStart == index + 1 && entry < entities.entries.count
      && entities.entries[entry].kind == .place
    guard let last = chunks.last(where: { $0.kind != .date && $0.kind != .comma }) else {
      return isBeforePlace
    }
    switch last.kind {
    case .verb: return last.frame == .aux
    case .hint: return last.hint == .planned || last.hint == .ongoing
    case .person, .title, .organization:
      return isBeforePlace && last.relation == .none && !chunks.contains { $0.kind == .verb }
    default: return false
    }
  }

  // MARK: Nouns

  /// Whether a word that is noun and verb is the noun: «chủ trì hội đàm», «tại hội đàm», but «sẽ hội
  /// đàm», «X hội đàm với Y».
  func isPlainNoun(_ token: Token, isAfterAuxiliary: Bool) -> Bool {
    if isAfterAuxiliary || (chunks.last?.kind == .hint && !isApart) { return false }
    if determiner != .none || (relation != .none && relation != .for) { return true }
    if let last = chunks.last, last.kind == .verb, !isApart { return true }
    // «Hội đàm Việt Nam - Lào»
    return token.flags.contains(.leadingWord) && entry < entities.entries.count
      && entities.entries[entry].kind == .place
  }

  /// The number behind a noun, «Hội nghị lần thứ 10», «Kỳ họp thứ Tám», and the token behind it.
  func ordinal(
    behind end: Int, _ context: borrowing AnnotationContext
  ) -> (value: Int16, end: Int)? {
    guard end + 1 < context.tokens.count,
      let label = context.matches.longest(.countWord, at: end),
      context.lexicon.value(of: label, is: "label")
    else { return nil }
    let index = end + Int(label.tokenCount)
    guard index < context.tokens.count else { return nil }
    let token = context.tokens[index]
    if let word = context.matches.longest(.numberWord, at: index),
      let value = context.lexicon.number(of: word)
    {
      return (max(0, Int16(clamping: value)), index + Int(word.tokenCount))
    }
    if let value = RomanNumeral.value(of: token, context.bytes) {
      return (Int16(clamping: value), index + 1)
    }
    guard token.kind == .number, token.end - token.start <= 3 else { return nil }
    var value: Int16 = 0
    for place in token.start..<token.end {
      let digit = context.bytes[Int(place)] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int16(digit)
    }
    return (value, index + 1)
  }

  /// Whether a noun has nothing behind it that says which it is: «Tại hội nghị, X nói», «Đại hội bế
  /// mạc».
  func isBare(_ end: Int, _ context: borrowing AnnotationContext) -> Bool {
    guard end < context.tokens.count, context.tokens[end].isWord else {
      return end >= context.tokens.count || context.tokens[end].kind != .number
    }
    let next = LexiconClassSet(.eventVerb, .eventStatus, .speechVerb)
    return !context.matches.classes(at: end).isDisjoint(with: next)
  }

  // MARK: Names behind nouns

  /// What a name right behind a noun or title is to it; none if it is not.
  func attribute(_ kind: EventChunk.Kind, _ tokens: Range<Int>) -> EventRelation {
    guard let last = chunks.last, tokens.lowerBound - last.tokens.upperBound <= 4 else {
      return .none
    }
    switch last.kind {
    // «được X tiếp»
    case .verb: return last.frame == .be ? .by : .none
    case .title, .organization: return kind == .place || kind == .organization ? .of : .none
    case .hint:
      return last.hint == .group || last.hint == .delegation ? .of : .none
    case .noun:
      let isPerson = kind == .person || kind == .title
      switch last.noun {
      // «điện mừng Tổng thống X»
      case .message: return .to
      // «cuộc gặp Tổng thống X», «hội đàm Việt Nam - Lào»
      case .meeting, .meetings, .call: return isPerson ? .with : .between
      case .document, .agreement: return kind == .place ? .between : .none
      case .visit: return isPerson ? .of : .none
      case .appointment, .order: return .none
      default: return .of
      }
    default: return .none
    }
  }

  /// Makes a congress of a numbered conference of a committee: «Hội nghị lần thứ 10 Ban Chấp hành
  /// Trung ương Đảng» is a plenum.
  mutating func notePlenum(_ index: Int, _ context: borrowing AnnotationContext) {
    guard chunks.count > 1 else { return }
    let noun = chunks.count - 2
    guard chunks[noun].kind == .noun, chunks[noun].noun == .conference, chunks[noun].ordinal != 0,
      chunks[noun + 1].relation == .of,
      let head = context.matches.longest(.organizationHead, at: index),
      context.lexicon.value(of: head).hasPrefix("committee")
    else { return }
    chunks[noun].noun = .congress
  }

  /// Whether a comma stands between a numbered noun and the body it belongs to: «Kỳ họp thứ 8, Quốc
  /// hội khóa XV».
  func isAttributeNext(_ index: Int) -> Bool {
    guard let last = chunks.last, last.kind == .noun, last.ordinal != 0, !isApart,
      last.tokens.upperBound == index - 1, entry < entities.entries.count
    else { return false }
    return entities.entries[entry].tokens.lowerBound == index
      && entities.entries[entry].kind == .organization
  }

  /// Whether a sign joins two places: «Việt Nam - Lào».
  func isPairOfPlaces(around index: Int) -> Bool {
    guard let last = chunks.last, last.kind == .place, last.tokens.upperBound == index,
      entry < entities.entries.count
    else { return false }
    return entities.entries[entry].tokens.lowerBound == index + 1
      && entities.entries[entry].kind == .place
  }
}
