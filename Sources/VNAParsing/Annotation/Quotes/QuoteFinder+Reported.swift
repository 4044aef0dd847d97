import VNAModel
import VNAText

extension QuoteFinder {
  /// Reads «X a souligné que …», «Selon X, …» and «…, a annoncé X» in a sentence.
  mutating func readReported(_ sentence: Range<Int>, in block: Range<Int>) {
    if let (clause, speaker) = according(sentence, in: block) {
      append(clause, .reported, speaker)
      return
    }
    if let (clause, speaker) = attributed(sentence, in: block) {
      append(clause, .reported, speaker)
      return
    }
    let marks = reader.marks
    var index = sentence.lowerBound
    while true {
      index = marks.first(LexiconClass.speechVerb.bit, from: index, to: sentence.upperBound)
      guard index < sentence.upperBound else { return }
      // «une visite d'État que …», «a state visit that …»: a noun.
      guard !isInQuotation(index), !reader.isFunctionWord(index - 1, .article),
        let (start, isSaid) = dependent(of: index, in: sentence)
      else {
        index += 1
        continue
      }
      let verb = reader.verbStart(index, in: sentence)
      let first = max(sentence.lowerBound, verb - QuoteReader.reach)
      if !isSaid {
        // «X a rappelé l'aide que …»: X speaks all the same.
        name(of: reader.subject(before: verb, from: first), before: verb)
        index += 1
        continue
      }
      index = start
      guard !reader.isWord(verb - 1, .infinitiveLead) else { continue }
      let subject = reader.subject(before: verb, from: first)
      guard let speaker = subject ?? reader.office(before: verb, from: first) else { continue }
      let clause = start..<clauseEnd(from: start, in: sentence)
      index = max(clause.upperBound, start)
      // «a affirmé que «…»»: the quotation says it all.
      guard !isInQuotation(start + 1) else { continue }
      let last = lastSpeaker
      append(clause, .reported, speaker)
      // An office is no «he» of the next sentence.
      if subject == nil, case .printed = speaker { lastSpeaker = last }
    }
  }

  /// The first token of the clause behind the verb of saying at a place, with or without a
  /// conjunction, and whether it is what is said and not «que» with a noun before it.
  private func dependent(of verb: Int, in sentence: Range<Int>) -> (start: Int, isSaid: Bool)? {
    if let start = reader.bareClause(after: verb, in: sentence) { return (start, true) }
    guard let that = conjunction(after: verb, in: sentence) else { return nil }
    // «said that, under his leadership, …»
    let start = reader.kind(that + 1) == .comma ? that + 2 : that + 1
    return (start, !reader.isRelative(that, behind: verb))
  }

  func isInQuotation(_ index: Int) -> Bool {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].inner.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count && stretches[low].inner.contains(index)
  }

  /// The «que» of a verb: right after it, or after a few words («a souligné à Hanoï que»).
  private func conjunction(after verb: Int, in sentence: Range<Int>) -> Int? {
    var index = verb + 1
    let limit = min(sentence.upperBound, verb + 10)
    while index < limit {
      let token = reader.tokens[index]
      if reader.isWord(index, .that) {
        return reader.isWord(index - 1, .notThat) ? nil : index
      }
      switch token.kind {
      case .word, .number, .comma, .hyphen: break
      default: return nil
      }
      if index > verb + 1, reader.matches.has(.speechVerb, at: index),
        !reader.isFunctionWord(index - 1, .article)
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Where a reported clause begins with its sentence: behind «Huê, 3 septembre (VNA) – ».
  private func clauseStart(_ clause: Range<Int>) -> Int {
    for index in clause.dropFirst().prefix(14)
    where reader.kind(index) == .dash || reader.kind(index) == .hyphen {
      if reader.kind(index - 1) == .closeBracket { return index + 1 }
    }
    return clause.lowerBound
  }

  /// Where a reported clause ends: with the sentence, or at a semicolon.
  func clauseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    while end < sentence.upperBound, reader.tokens[end].kind != .semicolon { end += 1 }
    while end > start {
      switch reader.tokens[end - 1].kind {
      case .period, .comma, .colon: end -= 1
      default: return end
      }
    }
    return end
  }

  /// «…, a annoncé lundi X», «…, selon X»: what stands before the comma.
  private mutating func attributed(_ sentence: Range<Int>, in block: Range<Int>)
    -> (Range<Int>, QuoteReader.Speaker)?
  {
    let marks = reader.marks
    var end = sentence.upperBound
    while let comma = marks.last(TokenMarks.comma, from: sentence.lowerBound, to: end) {
      end = comma
      guard !isInQuotation(comma), !endsApposition(at: comma, in: sentence),
        let (speaker, after) = speaker(behind: comma, in: sentence, of: block), isNamed(speaker)
      else { continue }
      if isSomebody(speaker), let rest = rest(behind: after, in: sentence) {
        return (rest, speaker)
      }
      let clause = clauseStart(sentence.lowerBound..<comma)..<comma
      guard reader.wordCount(clause) >= Self.fewestWords,
        !clause.contains(where: isInQuotation)
      else {
        // «Nairobi, a annoncé celui-ci, …»
        name(of: speaker, before: comma)
        return nil
      }
      return (clause, speaker)
    }
    return nil
  }

  /// «L'ambassadeur, X, a remercié la communauté», «L'ambassadeur X, chef de la mission, a …»: whether
  /// what stands before a comma is the subject of the verb behind it.
  private func endsApposition(at comma: Int, in sentence: Range<Int>) -> Bool {
    if let name = reader.name(before: comma), name.lowerBound > sentence.lowerBound,
      reader.kind(name.lowerBound - 1) == .comma
    {
      let start = reader.marks.last(
        TokenMarks.comma, from: sentence.lowerBound, to: name.lowerBound - 1)
      return !reader.hasVerb((start ?? sentence.lowerBound)..<name.lowerBound)
    }
    guard
      let before = reader.marks.last(TokenMarks.comma, from: sentence.lowerBound, to: comma),
      let name = reader.name(before: before), !reader.isOblique(name.lowerBound),
      reader.opensWithTitle(before + 1..<comma) || reader.isApposition(before + 1..<comma)
        || reader.isParticiple(before + 1)
    else { return false }
    let start = reader.marks.last(
      TokenMarks.comma, from: sentence.lowerBound, to: name.lowerBound)
    return !reader.hasVerb((start ?? sentence.lowerBound)..<name.lowerBound)
  }

  /// «Sur le plan économique, a-t-il noté, les échanges croissent»: what stands behind an attribution,
  /// where a sentence only sets out before it.
  private func rest(behind index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard index + 1 < sentence.upperBound, reader.kind(index) == .comma,
      reader.isWord(sentence.lowerBound, [.oblique, .setting])
    else { return nil }
    let clause = index + 1..<clauseEnd(from: index + 1, in: sentence)
    let isWhole =
      reader.wordCount(clause) >= Self.fewestWords && !clause.contains(where: isInQuotation)
    return isWhole ? clause : nil
  }

  /// Who said what stands before a comma, and the token behind the attribution.
  private func speaker(behind comma: Int, in sentence: Range<Int>, of block: Range<Int>)
    -> (QuoteReader.Speaker, after: Int)?
  {
    if let start = attribution(at: comma + 1, in: sentence) {
      return reader.subject(after: start, in: block).map { ($0, endOfAttribution($0, start)) }
    }
    guard reader.grammar.dropsThat else {
      return speaker(behindVerbAt: comma + 1, in: sentence, of: block)
    }
    guard let verb = closingVerb(behind: comma, in: sentence) else { return nil }
    let speaker =
      verb == comma + 1
      ? reader.subject(after: verb + 1, in: block) : reader.subject(before: verb, from: comma + 1)
    return speaker.map { ($0, endOfAttribution($0, verb + 1)) }
  }

  /// «…, informó el domingo la Oficina General de Estadísticas», «…, сообщил посол X»: who stands
  /// behind a finite verb of saying that has no other object, as a person, an institution or an office.
  private func speaker(behindVerbAt verb: Int, in sentence: Range<Int>, of block: Range<Int>)
    -> (QuoteReader.Speaker, after: Int)?
  {
    guard verb < sentence.upperBound, reader.isWord(verb, .says),
      dependent(of: verb, in: sentence) == nil
    else { return nil }
    let start = reader.endOfTime(verb + 1, before: sentence.upperBound)
    guard start < sentence.upperBound,
      reader.isWord(start, [.article, .recipient]) || reader.opensWithOffice(start)
    else { return nil }
    let speaker =
      reader.subject(after: start, in: block)
      ?? reader.institution(at: start, before: min(start + 20, sentence.upperBound))
    guard let speaker, case .printed(let words) = speaker,
      reader.opensWithOffice(words.lowerBound)
    else { return nil }
    return (speaker, words.upperBound)
  }

  /// Whether a speaker is a person or stands for one.
  private func isSomebody(_ speaker: QuoteReader.Speaker) -> Bool {
    guard case .printed(let range) = speaker else { return true }
    return reader.person(named: range) != nil
  }

  private func endOfAttribution(_ speaker: QuoteReader.Speaker, _ verb: Int) -> Int {
    if case .printed(let name) = speaker { return max(name.upperBound, verb) }
    return verb
  }

  /// «…, Dien said», «…, said the committee»: a verb of saying that nothing but a time or a place
  /// follows, or the one who says it.
  private func closingVerb(behind comma: Int, in sentence: Range<Int>) -> Int? {
    var verb = comma + 1
    let limit = min(sentence.upperBound, comma + 16)
    while verb < limit, reader.tokens[verb].isWord || reader.kind(verb) == .hyphen,
      !reader.isWord(verb, [.says, .claims]), !reader.isWord(verb, .clauseStop)
    {
      verb += 1
    }
    guard verb < limit, reader.isWord(verb, [.says, .claims]), !reader.isWord(verb - 1, .been),
      dependent(of: verb, in: sentence) == nil
    else { return nil }
    let next = verb + 1
    if verb == comma + 1 {
      return reader.isWord(next, .article)
        || reader.kind(next) == .word && reader.tokens[next].isCapitalized ? verb : nil
    }
    guard next < sentence.upperBound else { return verb }
    switch reader.tokens[next].kind {
    case .period: return verb
    // «…, he said, adding that …», but not «Trade, he said, has grown».
    case .comma: return reader.matches.has(.speechVerb, at: next + 1) ? verb : nil
    default:
      let isSetting = reader.isWord(next, .setting) || reader.isDay(next)
      return isSetting && !reader.isWord(sentence.lowerBound, [.setting, .oblique, .phraseEnd])
        ? verb : nil
    }
  }

  /// The token after «a annoncé», «a-t-il dit», «selon» at a place.
  private func attribution(at index: Int, in sentence: Range<Int>) -> Int? {
    guard index < sentence.upperBound, reader.kind(index) == .word else { return nil }
    if let intro = reader.phrase(.quoteIntro, "according", at: index) {
      return isCertain(intro, at: index) ? index + Int(intro.tokenCount) : nil
    }
    guard
      reader.isAuxiliary(index)
        || reader.isWord(index, .reflexive)
    else { return nil }
    for verb in index + 1..<min(index + 7, sentence.upperBound) {
      guard let match = reader.matches.longest(.speechVerb, at: verb) else { continue }
      if reader.isWord(verb, .addresses) { return nil }
      // «X, …, a promis de soutenir»: what is promised follows, not who promises.
      let next = verb + Int(match.tokenCount)
      if reader.isWord(next, .joining), next + 1 < sentence.upperBound,
        VerbForm(reader.tokens[next + 1], reader.bytes) == .infinitive
      {
        return nil
      }
      return conjunction(after: verb, in: sentence) == nil ? verb + Int(match.tokenCount) : nil
    }
    return nil
  }

  /// Whether a speaker is a person or an institution, and not «un bilan provisoire».
  func isNamed(_ speaker: QuoteReader.Speaker) -> Bool {
    guard case .printed(let range) = speaker, reader.name(at: range.lowerBound) == nil else {
      return true
    }
    let offices = LexiconClassSet(.title, .organizationHead, .organization)
    return range.contains {
      reader.tokens[$0].isCapitalized || !reader.matches.classes(at: $0).isDisjoint(with: offices)
    }
  }

  /// «Pour» and «suivant» open other phrases as well: only «selon» and its like are certain, and not
  /// «theo đó», which goes on.
  func isCertain(_ intro: LexiconMatch, at index: Int) -> Bool {
    intro.tokenCount > 1
      || reader.isWord(index, .accordingTo) && !reader.isWord(index + 1, .notThat)
  }
}
