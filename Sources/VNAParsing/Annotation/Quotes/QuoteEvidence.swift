import VNAText

/// Why words in quotation marks are speech, and where to look for the speaker.
enum QuoteEvidence {
  /// «…», a déclaré X: the first token after the verb.
  case verbAfter(Int)
  /// «…, a déclaré X, …»: the comma before the verb and the first token after it.
  case inserted(comma: Int, Int)
  /// «…», selon X: the first token after the preposition.
  case introAfter(Int)
  /// X a déclaré : «…», or X a déclaré que … «…»: the first token of the verb.
  case verbBefore(Int)
  /// Pour X, «…»: the first token after the preposition.
  case introBefore(Int)
  /// X : «…».
  case colon(Int)
  /// Nothing but the words themselves.
  case words
}

extension QuoteReader {
  /// Whether a stretch is speech; nil where it is a name, a title, a theme.
  func evidence(for quoted: QuotedStretch, in block: Range<Int>, isParagraph: Bool)
    -> QuoteEvidence?
  {
    let first = quoted.inner.lowerBound
    if grammar.hasTitleMarks,
      bytes[Int(tokens[quoted.open].start)..<Int(tokens[quoted.open].end)].elementsEqual("《".utf8)
    {
      return nil
    }
    let isWhole = opensSentence(quoted, in: block)
    let isLower = !tokens[first].isCapitalized || tokens[first].flags.contains(.allCaps)
    if isNamed(quoted, in: block, isLower: isLower) { return nil }
    if let verb = verb(after: quoted, in: block, isWhole: isWhole) { return verb }
    if let insertion = insertion(in: quoted.inner) { return insertion }
    let sentence = sentence(of: quoted.open).clamped(to: block)
    let before = max(sentence.lowerBound, quoted.open - Self.reach)..<quoted.open
    if kind(quoted.open - 1) == .colon, quoted.open > block.lowerBound {
      if let verb = lastVerb(in: before, isFinite: true) { return .verbBefore(verb) }
      return .colon(quoted.open - 1)
    }
    if let intro = introduction(before) { return .introBefore(intro) }
    if !before.isEmpty, let verb = lastVerb(in: before),
      isLower || isWord(quoted.open - 1, .that) || verb == quoted.open - 1
    {
      return .verbBefore(verb)
    }
    if grammar.hasPlainVerbs, let verb = lastVerb(in: before), endsSentence(quoted, in: block) {
      // «… nhấn mạnh yêu cầu theo phương châm “…”.»
      return .verbBefore(verb)
    }
    if isLower, isParagraph, !before.isEmpty, isWord(quoted.open - 1, .that),
      endsSentence(quoted, in: block)
    {
      // «For X, the point is that “…”»: of the one named before.
      return .colon(quoted.open)
    }
    let speaksForItself = quoted.inner.contains { isWord($0, .firstPerson) }
    if isWhole, isParagraph, speaksForItself || endsSentence(quoted, in: block),
      wordCount(quoted.inner) >= 6
    {
      return .words
    }
    return speaksForItself && isParagraph && !before.isEmpty && isLower ? .words : nil
  }

  /// Whether the mark opens a sentence, or follows a dash that does.
  private func opensSentence(_ quoted: QuotedStretch, in block: Range<Int>) -> Bool {
    let open = quoted.open
    return open == block.lowerBound || tokens[open].flags.contains(.sentenceStart)
      || open - 1 == block.lowerBound
      || kind(open - 1) == .period || kind(open - 1) == .closeBracket
  }

  /// Whether the sentence ends with the quotation.
  private func endsSentence(_ quoted: QuotedStretch, in block: Range<Int>) -> Bool {
    func isEnd(_ index: Int) -> Bool {
      guard index < block.upperBound else { return true }
      switch tokens[index].kind {
      case .period, .question, .exclamation, .ellipsis: return true
      default: return tokens[index].flags.contains(.sentenceStart)
      }
    }
    return isEnd(quoted.end) || quoted.inner.last.map(isEnd) ?? false
  }

  /// The attribution after the closing mark.
  private func verb(after quoted: QuotedStretch, in block: Range<Int>, isWhole: Bool)
    -> QuoteEvidence?
  {
    var index = quoted.end
    var hasComma = false
    while index < block.upperBound, index < quoted.end + 2 {
      let isDash =
        grammar.hasPlainVerbs && (tokens[index].kind == .dash || tokens[index].kind == .hyphen)
      guard isDash || tokens[index].kind == .comma || tokens[index].kind == .closeQuote else {
        break
      }
      hasComma = true
      index += 1
    }
    guard index < block.upperBound else { return nil }
    if tokens[index].kind == .period { index += 1 }
    if kind(index) == .colon, let that = termsThat(index + 1, in: block) {
      return .verbAfter(that)
    }
    if index + 4 < block.upperBound,
      isWord(index, .it), isWord(index + 1, .isVerb), isWord(index + 2, .what),
      isWord(index + 3, .that)
    {
      // «C'est ce qu'a affirmé X».
      let verb = (index + 4..<min(index + 9, block.upperBound)).first {
        matches.has(.speechVerb, at: $0)
      }
      return verb.map { .verbAfter($0 + 1) }
    }
    if grammar.hasSubjectFirst, isWhole, let verb = verb(behindSubject: index, in: block) {
      return .verbBefore(verb)
    }
    guard index < block.upperBound, tokens[index].kind == .word, !tokens[index].isCapitalized
    else { return nil }
    if let intro = phrase(.quoteIntro, "according", at: index) {
      let end = index + Int(intro.tokenCount)
      return hasComma || isWhole ? .introAfter(end) : nil
    }
    // «a-t-il déclaré», «a également déclaré», «s’est réjoui», «raconte».
    var group = index
    var hasAuxiliary = false
    while group < min(index + 7, block.upperBound) {
      if let match = matches.longest(.speechVerb, at: group) {
        return .verbAfter(group + Int(match.tokenCount))
      }
      // «…» a été lancé: a passive.
      if isWord(group, .been) { return nil }
      let isReflexive = isWord(group, .reflexive)
      if isAuxiliary(group) || isReflexive {
        hasAuxiliary = true
      } else if group == index, isDative(group) {
        // «lui a dit X»
      } else if hasAuxiliary, tokens[group].kind == .word, hasComma, isWhole, isParticiple(group),
        group > index, !isWord(group, .pronoun),
        tokens[group].end - tokens[group].start > 4
      {
        return .verbAfter(group + 1)
      } else if tokens[group].isCapitalized || tokens[group].kind == .comma || !hasAuxiliary {
        return nil
      }
      group += 1
    }
    return nil
  }

  /// What stands between the words of a subject: «，佐科·维多多», «, Tư lệnh Quân khu 4 Hà Thọ Bình».
  private static let joining: Set<TokenKind> = [.comma, .symbol, .number]

  /// «…», Luxon told reporters: the verb behind its subject, in the same clause.
  private func verb(behindSubject start: Int, in block: Range<Int>) -> Int? {
    var index = start
    let end = min(start + (grammar.hasPlainVerbs ? 48 : 12), block.upperBound)
    while index < end, tokens[index].sentence == tokens[start].sentence {
      let joins =
        tokens[index].kind == .hyphen
        || grammar.hasPlainVerbs && Self.joining.contains(tokens[index].kind)
      if index > start, index + 2 < end, tokens[index].kind == .comma,
        tokens[index + 1].kind == .number, tokens[index + 2].kind == .comma
      {
        // «…», Xuan, 83, told the audience.
        index += 3
        if index < end, matches.has(.speechVerb, at: index) { return index }
        continue
      }
      if index > start, tokens[index].kind == .comma,
        let verb = verb(behindAside: index, in: block)
      {
        return verb
      }
      guard tokens[index].isWord || joins else { return nil }
      if index > start, matches.has(.speechVerb, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// «…», Ambassador X, who represents Vietnam in Chile, told reporters: the verb right behind what commas add
  /// to the subject.
  private func verb(behindAside comma: Int, in block: Range<Int>) -> Int? {
    guard name(before: comma) != nil, isWord(comma + 1, .who) else { return nil }
    let end = min(comma + 28, block.upperBound)
    var index = comma + 2
    while index + 1 < end, tokens[index].sentence == tokens[comma].sentence {
      if tokens[index].kind == .comma, matches.has(.speechVerb, at: index + 1) { return index + 1 }
      if tokens[index].kind == .openQuote { return nil }
      index += 1
    }
    return nil
  }

  /// «c'est en ces termes que X», «c'est par ces mots que X»: the token behind «que».
  private func termsThat(_ index: Int, in block: Range<Int>) -> Int? {
    guard index + 6 < block.upperBound, isWord(index, .it), isWord(index + 1, .isVerb),
      matches.has(.preposition, at: index + 2), isWord(index + 3, .these)
    else { return nil }
    return (index + 4..<index + 7).first { isWord($0, .that) }.map { $0 + 1 }
  }

  /// Whether a word before the marks makes them a name: «le thème », «le Forum », «intitulé ».
  private func isNamed(_ quoted: QuotedStretch, in block: Range<Int>, isLower: Bool) -> Bool {
    var index = quoted.open - 1
    if kind(index) == .colon { index -= 1 }
    if !isLower, index >= block.lowerBound, tokens[index].isCapitalized,
      tokens[index].kind == .word,
      !tokens[index].flags.contains(.leadingWord), kind(quoted.open - 1) != .colon
    {
      return true
    }
    let limit = max(block.lowerBound, index - 3)
    while index >= limit {
      guard tokens[index].isWord else { return false }
      if phrase(.quoteIntro, "name", at: index) != nil { return true }
      if matches.has(.stopWord, at: index), !isWord(index, .joining) { return false }
      if matches.has(.speechVerb, at: index), isAuxiliary(index - 1) { return false }
      index -= 1
    }
    return false
  }

  /// «…, a noté le ministre, …»: a verb put into the quotation.
  private func insertion(in inner: Range<Int>) -> QuoteEvidence? {
    var comma = inner.lowerBound + 1
    while comma + 2 < inner.upperBound {
      defer { comma += 1 }
      guard tokens[comma].kind == .comma else { continue }
      var next = comma + 1
      if grammar.hasPlainVerbs {
        // «…, – отметил посол, – …»
        guard tokens[next].kind == .dash || tokens[next].kind == .hyphen else { continue }
        next += 1
      }
      var verb = next
      if isAuxiliary(next) || isWord(next, .reflexive) {
        while verb < min(next + 5, inner.upperBound), !matches.has(.speechVerb, at: verb) {
          verb += 1
        }
      }
      guard verb < inner.upperBound, let match = matches.longest(.speechVerb, at: verb) else {
        continue
      }
      // A subject follows, not an object: «dit M. Minh», «dit-il», «a noté le ministre».
      let end = verb + Int(match.tokenCount)
      let isFinite =
        verb > next || grammar.hasPlainVerbs || isFunctionWord(end, .article)
        || kind(end) == .hyphen
        || end < inner.upperBound && tokens[end].isCapitalized
      if isFinite, !isWord(end, .that) { return .inserted(comma: comma, end) }
    }
    return nil
  }

  /// The last verb of saying in some tokens: its first token, the auxiliary's if it has one.
  ///
  /// What a participle says is no saying («une déclaration publiée lundi»), unless nothing else is.
  func lastVerb(in range: Range<Int>, isFinite: Bool = false) -> Int? {
    var other: Int?
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      guard matches.has(.speechVerb, at: index) else { continue }
      let start = verbStart(index, in: range)
      if index == range.upperBound - 1 || grammar.hasPlainVerbs { return start }
      switch VerbForm(tokens[index], bytes) {
      case .participle where start < index: return start
      case .participle, .gerund: other = other ?? start
      case .infinitive, .future, .past, .finite, .passive, .acting: return start
      }
    }
    return isFinite ? nil : other
  }

  /// Whether some tokens have a verb, so that they are more than a subject; «conseiller» is none.
  func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains {
      isAuxiliary($0) || isWord($0, .isVerb)
        || !matches.classes(at: $0).isDisjoint(with: LexiconClassSet(.speechVerb, .eventVerb))
          && !matches.has(.title, at: $0)
    }
  }

  /// The first token of the verb whose participle or finite form is at a place.
  func verbStart(_ verb: Int, in range: Range<Int>) -> Int {
    var index = verb
    while index > range.lowerBound, index > verb - 5 {
      index -= 1
      let isAuxiliary =
        isAuxiliary(index) || isWord(index, .isVerb) && isWord(index - 1, .reflexive)
      if isAuxiliary {
        while index > range.lowerBound, isWord(index - 1, [.clitic, .reflexive]) {
          index -= 1
        }
        return index
      }
      if tokens[index].kind != .word || tokens[index].isCapitalized { break }
    }
    index = verb
    while index > range.lowerBound,
      isWord(index - 1, .reflexive) || isWord(index - 1, .clitic)
    {
      index -= 1
    }
    return index
  }

  /// «Selon X, », «Pour le député X, » at the start of the sentence: the token after it.
  private func introduction(_ before: Range<Int>) -> Int? {
    guard let first = before.first, let last = before.last, tokens[last].kind == .comma,
      before.count < 40
    else { return nil }
    for start in [first, first + 1] where start < last {
      if let match = phrase(.quoteIntro, "according", at: start) {
        return start + Int(match.tokenCount)
      }
      // «Hier, selon X, »: only after a comma.
      if tokens[start].kind == .comma { break }
    }
    return nil
  }
}
