import VNAModel
import VNAText

/// Subjects that are no plain name before their verb.
extension QuoteReader {
  /// «Д. Ривас»: a letter and a family name of somebody whom nothing else names.
  func initials(at index: Int) -> Range<Int>? {
    guard kind(index) == .word, tokens[index].isCapitalized,
      tokens[index].end - tokens[index].start < 3, kind(index + 1) == .period,
      kind(index + 2) == .word, tokens[index + 2].isCapitalized,
      tokens[index + 2].sentence == tokens[index].sentence, name(at: index) == nil,
      name(at: index + 2) == nil, !matches.has(.honorific, at: index)
    else { return nil }
    return index..<index + 3
  }

  /// «Le dirigeant brésilien, qui s'était rendu à Hanoi, a dit …»: the noun that opens the sentence, if
  /// nothing but what tells more of it stands before the verb.
  func openingPhrase(before verb: Int, from start: Int) -> Range<Int>? {
    guard kind(verb - 1) == .comma, isFunctionWord(start, .article),
      tokens[start].flags.contains(.leadingWord)
    else { return nil }
    var comma = start + 1
    while comma < verb, comma < start + 12, kind(comma) == .word || kind(comma) == .hyphen,
      name(at: comma) == nil
    {
      comma += 1
    }
    guard comma > start + 1, comma + 2 < verb, kind(comma) == .comma,
      isWord(comma + 1, [.who, .that])
    else { return nil }
    return start + 1..<comma
  }

  /// «Белорусский руководитель поздравил X и подчеркнул: «…»»: a title with the country whose it is, and no
  /// name, that opens the sentence.
  func foreignTitle(at start: Int, before verb: Int) -> Range<Int>? {
    guard grammar.hasPlainVerbs, !grammar.hasSubjectFirst,
      tokens[start].flags.contains(.leadingWord), matches.has(.demonym, at: start),
      let title = matches.longest(.title, at: start + 1), title.tokenCount == 1,
      start + 2 <= verb, tokens[start + 2].kind == .word || start + 2 == verb,
      !tokens[start + 2].isCapitalized
    else { return nil }
    return start..<start + 2
  }

  /// «le nouveau chef du gouvernement a prêté serment : «…»»: the first title, with its article and behind no
  /// preposition, of words that name nobody.
  func titled(in words: Range<Int>) -> Range<Int>? {
    guard !grammar.hasPlainVerbs else { return nil }
    for index in words
    where isFunctionWord(index, .article)
      && (index == words.lowerBound || !isFunctionWord(index - 1, .oblique))
    {
      var first = index + 1
      if let modifier = matches.longest(.titleModifier, at: first) {
        first += Int(modifier.tokenCount)
      }
      guard let title = matches.longest(.title, at: first) else { continue }
      let end = first + Int(title.tokenCount)
      return end <= words.upperBound ? index + 1..<end : nil
    }
    return nil
  }

  /// «M. X a qualifié la visite de « … »»: the person with whom a sentence begins, but for a title.
  func opener(of range: Range<Int>) -> Range<Int>? {
    guard let name = nextName(from: range.lowerBound, before: range.upperBound),
      !isOblique(name.lowerBound), name.lowerBound < range.lowerBound + 12,
      (range.lowerBound..<name.lowerBound).allSatisfy({
        tokens[$0].kind != .comma && !matches.has(.eventVerb, at: $0)
          && !matches.has(.speechVerb, at: $0)
      })
    else { return nil }
    return name
  }
}
