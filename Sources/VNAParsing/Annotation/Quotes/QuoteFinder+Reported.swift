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
      guard !isInQuotation(index), let that = conjunction(after: index, in: sentence) else {
        index += 1
        continue
      }
      let verb = reader.verbStart(index, in: sentence)
      if !reader.isWord(verb - 1, .infinitiveLead),
        let speaker = reader.subject(
          before: verb, from: max(sentence.lowerBound, verb - QuoteReader.reach))
      {
        let clause = that + 1..<clauseEnd(from: that + 1, in: sentence)
        // «a affirmé que «…»»: the quotation says it all.
        if !isInQuotation(that + 2) { append(clause, .reported, speaker) }
        index = clause.upperBound
      } else {
        index = that + 1
      }
    }
  }

  private func isInQuotation(_ index: Int) -> Bool {
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
      if index > verb + 1, reader.matches.has(.speechVerb, at: index) { return nil }
      index += 1
    }
    return nil
  }

  /// Where a reported clause ends: with the sentence, or at a semicolon.
  private func clauseEnd(from start: Int, in sentence: Range<Int>) -> Int {
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

  /// «Selon X, …»: what stands after the comma.
  private func according(_ sentence: Range<Int>, in block: Range<Int>)
    -> (Range<Int>, QuoteReader.Speaker?)?
  {
    guard let first = sentence.first,
      let intro = reader.phrase(.quoteIntro, "according", at: first),
      !reader.lexicon.value(of: intro, is: "name"), isCertain(intro, at: first)
    else { return nil }
    let start = first + Int(intro.tokenCount)
    guard let speaker = reader.subject(after: start, in: block), isNamed(speaker) else {
      return nil
    }
    var comma = start
    if case .printed(let name) = speaker { comma = name.upperBound }
    while comma < sentence.upperBound, reader.tokens[comma].kind != .comma { comma += 1 }
    guard comma + 1 < sentence.upperBound, !isInQuotation(comma + 2) else { return nil }
    let clause = comma + 1..<clauseEnd(from: comma + 1, in: sentence)
    return reader.wordCount(clause) >= Self.fewestWords ? (clause, speaker) : nil
  }

  /// «…, a annoncé lundi X», «…, selon X»: what stands before the comma.
  private mutating func attributed(_ sentence: Range<Int>, in block: Range<Int>)
    -> (Range<Int>, QuoteReader.Speaker)?
  {
    let marks = reader.marks
    var end = sentence.upperBound
    while let comma = marks.last(TokenMarks.comma, from: sentence.lowerBound, to: end) {
      end = comma
      guard let start = attribution(at: comma + 1, in: sentence), !isInQuotation(comma),
        !endsApposition(at: comma, in: sentence),
        let speaker = reader.subject(after: start, in: block), isNamed(speaker)
      else { continue }
      let clause = sentence.lowerBound..<comma
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

  /// «L'ambassadeur, X, a remercié la communauté»: whether a name stands between commas, the subject
  /// of the verb behind it.
  private func endsApposition(at comma: Int, in sentence: Range<Int>) -> Bool {
    guard let name = reader.name(before: comma), name.lowerBound > sentence.lowerBound,
      reader.kind(name.lowerBound - 1) == .comma
    else { return false }
    let start = max(sentence.lowerBound, name.lowerBound - QuoteReader.reach)
    return reader.lastVerb(in: start..<name.lowerBound) == nil
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
  private func isNamed(_ speaker: QuoteReader.Speaker) -> Bool {
    guard case .printed(let range) = speaker else { return true }
    let offices = LexiconClassSet(.title, .organizationHead)
    return range.contains {
      reader.tokens[$0].isCapitalized || !reader.matches.classes(at: $0).isDisjoint(with: offices)
    }
  }

  /// «Pour» and «suivant» open other phrases as well: only «selon» and its like are certain.
  private func isCertain(_ intro: LexiconMatch, at index: Int) -> Bool {
    intro.tokenCount > 1 || reader.isWord(index, .accordingTo)
  }
}
