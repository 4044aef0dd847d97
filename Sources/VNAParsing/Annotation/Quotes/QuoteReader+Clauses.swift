import VNAModel
import VNAText

/// Clauses that depend on a verb of saying without a word that tells so.
extension QuoteReader {
  /// How far behind the verb a clause and its own verb are looked for.
  private static let clauseReach = 20

  /// Where the clause begins that depends on a verb of saying, if no conjunction opens it: «said the
  /// works will go on», «部长表示，…».
  func bareClause(after verb: Int, in sentence: Range<Int>) -> Int? {
    if grammar.hasCommaForThat { return clauseBehindComma(after: verb, in: sentence) }
    if grammar.hasPlainVerbs { return clauseBehindVerb(verb, in: sentence) }
    guard grammar.dropsThat, isWord(verb, [.says, .claims, .tells]), !isWord(verb - 1, .been),
      verb + 1 < sentence.upperBound
    else { return nil }
    guard tokens[verb + 1].isWord || kind(verb + 1) == .number, !isWord(verb + 1, .clauseStop)
    else {
      return nil
    }
    guard let behind = isWord(verb, .tells) ? endOfRecipient(verb + 1, in: sentence) : verb + 1,
      let start = endOfSetting(behind, in: sentence)
    else { return nil }
    let isClose = start == verb + 1
    if isClose, isWord(verb, .says), mayOpenClause(start), isBehindSubject(verb) {
      return start + 2 < sentence.upperBound ? start : nil
    }
    return hasSubjectAndVerb(start, in: sentence, isPlain: isClose && isWord(verb, .says))
      ? start : nil
  }

  /// Whether «que» belongs to the object of a verb and not to the verb: «a salué l'aide que la France
  /// apporte», but not «a exprimé l'espoir que …», «a informé les députés que …».
  func isRelative(_ that: Int, behind verb: Int) -> Bool {
    if isWord(that + 1, .finite), !tokens[that + 1].isCapitalized { return true }
    if isWord(verb, .tells) || isWord(that - 1, .clauseNoun) || isTime(that - 1) { return false }
    let isNoun = that > verb + 2
    if isNoun, isWord(that - 2, .article), !isWord(that - 3, [.oblique, .setting]) { return true }
    return isNoun && isWord(verb + 1, .article)
      && !(verb + 2..<that).contains { isWord($0, [.clauseNoun, .oblique]) || isTime($0) }
  }

  /// Where words that tell a day end: «el domingo», «este sábado 22 de julio».
  func endOfTime(_ start: Int, before end: Int) -> Int {
    var index = start
    var time = start
    while index < end, index < start + 8 {
      if isTime(index) {
        time = index + 1
      } else if !isWord(index, [.article, .joining, .setting]) {
        break
      }
      index += 1
    }
    return time
  }

  /// «lundi», «la semaine dernière».
  private func isTime(_ index: Int) -> Bool {
    let times = LexiconClassSet(.durationUnit, .relativeDate, .period, .month)
    return isDay(index) || kind(index) == .number
      || !matches.classes(at: index).isDisjoint(with: times)
  }

  /// «阮鸿延指出，…»: what follows the comma right behind a verb that says what follows.
  private func clauseBehindComma(after verb: Int, in sentence: Range<Int>) -> Int? {
    guard let match = phrase(.speechVerb, "clause", at: verb),
      match.tokenCount == matches.longest(.speechVerb, at: verb)?.tokenCount
    else { return nil }
    let comma = verb + Int(match.tokenCount)
    guard comma + 1 < sentence.upperBound, kind(comma) == .comma else { return nil }
    // «“…”阮鸿延说，…»: what was said stands before.
    var first = verb
    while first > 0, first > verb - 40, tokens[first - 1].isWord,
      tokens[first - 1].end == tokens[first].start
    {
      first -= 1
    }
    let isBehindQuotation =
      first > 0 && tokens[first - 1].end == tokens[first].start && kind(first - 1) == .closeQuote
    return isBehindQuotation ? nil : comma + 1
  }

  /// «Ông Nam cho biết …»: what follows a verb that nothing but a clause follows.
  private func clauseBehindVerb(_ verb: Int, in sentence: Range<Int>) -> Int? {
    guard let match = phrase(.speechVerb, "clause", at: verb) else { return nil }
    var start = verb + Int(match.tokenCount)
    if start < sentence.upperBound, kind(start) == .comma { start += 1 }
    let near = min(sentence.upperBound, start + Self.clauseReach)
    guard start < near, wordCount(start..<near) >= QuoteFinder.fewestWords,
      tokens[start].isWord || kind(start) == .number,
      !isWord(start, [.that, .oblique]), !matches.has(.speechVerb, at: start)
    else { return nil }
    return start
  }

  /// Whether a verb stands behind its subject: after a comma, only where that ends an apposition, as
  /// the comma of «…, said the Committee» does not.
  private func isBehindSubject(_ verb: Int) -> Bool {
    guard let before = kind(verb - 1) else { return false }
    switch before {
    case .word, .closeBracket: return true
    case .comma:
      let start = max(sentence(of: verb).lowerBound, verb - Self.reach)
      guard let name = lastName(in: start..<verb, mayBeOblique: false),
        name.upperBound < verb, kind(name.upperBound) == .comma
      else { return false }
      return !(name.upperBound..<verb - 1).contains { isWord($0, .finite) }
        && !(start..<name.lowerBound).contains { isWord($0, .finite) }
    default: return false
    }
  }

  /// Whether a word behind «said» can only be the subject of what is said.
  private func mayOpenClause(_ index: Int) -> Bool {
    if isWord(index, .notSaid) || isWord(index + 1, .notSaid) || isDay(index) { return false }
    if isWord(index, [.subject, .article]) { return true }
    return tokens[index].isCapitalized || kind(index) == .number
  }

  /// Where the words end that tell to whom something is told: «reporters», «the press».
  private func endOfRecipient(_ start: Int, in sentence: Range<Int>) -> Int? {
    if let name = name(at: start) { return name.upperBound }
    var index = start + 1
    let limit = min(sentence.upperBound, start + 10)
    while index < limit, tokens[index].isWord, !isWord(index, .clauseStop) {
      if opensSubject(index) || isWord(index, .setting) || isDay(index) { return index }
      index += 1
    }
    return nil
  }

  /// Where what tells when and where it was said ends: «on Monday», «in a statement»; the place
  /// itself where nothing does.
  private func endOfSetting(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard isWord(start, [.setting, .oblique]) || isDay(start) else { return start }
    var index = start + 1
    let limit = min(sentence.upperBound, start + Self.clauseReach)
    while index < limit {
      guard tokens[index].isWord || tokens[index].kind == .number, !isWord(index, .clauseStop)
      else {
        return nil
      }
      if opensSubject(index)
        || isDay(index - 1) && tokens[index].isWord && !isDay(index)
          && !isWord(index, [.setting, .oblique, .phraseEnd])
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether another noun begins at a place: an article, a pronoun or a name that no preposition
  /// and no adjective stands before.
  private func opensSubject(_ index: Int) -> Bool {
    let before = index - 1
    if isWord(before, [.setting, .oblique, .article, .phraseEnd, .and, .tells]) { return false }
    if isWord(index, .subject) || isFunctionWord(index, .article) { return true }
    return tokens[index].isCapitalized && !isDay(index) && !matches.has(.month, at: index)
      && kind(before) == .word && (!tokens[before].isCapitalized || isDay(before))
  }

  /// Whether a noun and its verb stand at a place: «the works will», but not «the works that will»,
  /// and not «the help Vietnam had» unless nothing but a clause can stand there.
  private func hasSubjectAndVerb(_ start: Int, in sentence: Range<Int>, isPlain: Bool) -> Bool {
    guard start < sentence.upperBound, tokens[start].isWord || kind(start) == .number,
      !isWord(start, [.setting, .oblique, .notSaid, .finite, .clauseStop])
    else { return false }
    var index = start + 1
    let limit = min(sentence.upperBound, start + Self.clauseReach)
    while index < limit {
      switch tokens[index].kind {
      case .word, .number, .hyphen, .percent, .currency, .apostrophe: break
      default: return false
      }
      if isWord(index, .clauseStop) { return false }
      if isWord(index, .finite), !tokens[index].isCapitalized {
        return !isWord(index - 1, .article)
      }
      if !isPlain, opensSubject(index), !matches.has(.demonym, at: index) { return false }
      index += 1
    }
    return false
  }
}
