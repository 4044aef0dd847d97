import VNAText

/// Roles of languages with cases whose words no table knows: what stands between a title and a name
/// belongs to the title where its endings allow it.
extension PeopleReader {
  /// Whether an adjective of nationality stands at a token: «румынский министр».
  func isNationality(_ index: Int) -> Bool {
    guard index >= 0, reader.words.style == .cases, tokens[index].kind == .word,
      !tokens[index].isCapitalized || tokens[index].flags.contains(.leadingWord)
    else { return false }
    return has(.demonym, at: index) && reader.isCaseAdjective(index)
  }

  /// Where the complements of a title end if words are taken along that no table knows; nil unless the
  /// name of a person stands there, and not yet before them.
  func looseEnd(_ phrase: RolePhrase, from strict: Int) -> Int? {
    guard reader.words.style == .cases, !leadsToName(strict, phrase) else { return nil }
    let end = compoundEnd(phrase, from: strict, isLoose: true)
    return end > strict && leadsToName(end, phrase) ? end : nil
  }

  /// Whether two words of a name stand at a token, of a person and no place or organization.
  private func leadsToName(_ index: Int, _ phrase: RolePhrase) -> Bool {
    guard isInSentence(index, of: phrase), tokens[index].kind == .word, tokens[index].isCapitalized
    else { return false }
    return addressedChain(at: index, in: tokens[index].sentence)
  }

  /// Past one word in small letters that a title may have as a complement: a genitive, «отделения»,
  /// «таиландцев», or what a preposition leads to: «по торговле», «по делам бизнеса».
  func looseWordEnd(_ index: Int) -> Int? {
    if reader.role(index) == .purpose, !tokens[index].isCapitalized {
      // «по приглашению X», «по словам X»
      let phrases = LexiconClassSet(.preposition, .quoteIntro, .eventStatus)
      guard (matches.end(ofAny: phrases, at: index) ?? index) <= index + 1,
        reader.isWord(index + 1, inSentenceOf: index)
      else { return nil }
      let noun = reader.pastCaseAdjectives(index + 1)
      return isPlainNoun(noun, NameReader.datives) || isPlainNoun(noun, Self.genitives)
        ? noun + 1 : nil
    }
    let noun = reader.pastCaseAdjectives(index)
    if noun > index, isPlainNoun(noun, Self.genitives) { return noun + 1 }
    return isPlainNoun(index, Self.genitives) ? index + 1 : nil
  }

  /// Past «и по делам»: one more field of the title, with its preposition.
  func joinedPurpose(_ index: Int) -> Int? {
    guard tokens[index].hash == words.et, index + 1 < tokens.count,
      reader.role(index + 1) == .purpose
    else { return nil }
    return looseWordEnd(index + 1)
  }

  /// «иорданцу Омару Караде»: whether a noun of nationality, and no adjective, stands at a token.
  func isCountryman(_ index: Int) -> Bool {
    reader.words.style == .cases && has(.demonym, at: index) && !reader.isCaseAdjective(index)
  }

  /// Whether a word in small letters with one of some endings is a noun, as far as that is known.
  private func isPlainNoun(_ index: Int, _ endings: EndingSet) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word, !tokens[index].isCapitalized,
      claims[index] == .none, !has(.stopWord, at: index), !isVerb(index),
      !has(.eventStatus, at: index), !has(.preposition, at: index)
    else { return false }
    let word = Int(tokens[index].start)..<Int(tokens[index].end)
    return word.count >= 8 && endings.isEnding(of: word, in: bytes)
      && !Self.verbs.isEnding(of: word, in: bytes)
  }

  private static let genitives = EndingSet(["а", "я", "ы", "и", "ов", "ев", "ей"])
  /// «пригласила», «встретились»: the past of verbs.
  private static let verbs = EndingSet(["ла", "ли", "лась", "лись", "лся"])

  /// The name behind a word that is the title's: «житель Чаленга Хо Ван Де».
  func nameBehindPlace(_ chain: NameChain) -> NameChain? {
    let first = chain.tokens.lowerBound
    guard reader.words.style == .cases, chain.words > 3, !isName(first) else { return nil }
    for index in chain.tokens.dropFirst() where isFamilyName(index) {
      return isLongVietnamese(index) ? self.chain(at: index) : nil
    }
    return nil
  }

  /// Whether a word inside the name ends as adjectives do, as in names of things: «Могила
  /// Неизвестного Солдата».
  func hasAdjectiveInside(_ chain: NameChain) -> Bool {
    guard reader.words.style == .cases, chain.words > 2 else { return false }
    return chain.tokens.dropFirst().dropLast().contains {
      !isName($0) && reader.isCaseAdjective($0)
    }
  }

  /// Three short words in capitals, of which no table knows any: «Кон О Гюн».
  func hasShortWords(_ chain: NameChain) -> Bool {
    guard reader.words.style == .cases, chain.words == 3, chain.tokens.count == 3,
      !tokens[chain.tokens.lowerBound].flags.contains(.leadingWord)
    else { return false }
    return chain.tokens.allSatisfy { tokens[$0].end - tokens[$0].start <= 10 }
  }

  /// Whether a title in the plural stands before one word that is no name: «жители Палу».
  func isOfSeveral(_ phrase: RolePhrase, before name: Int) -> Bool {
    guard reader.words.style == .cases, let last = phrase.head.last, !isName(name) else {
      return false
    }
    let word = Int(tokens[last].start)..<Int(tokens[last].end)
    return Self.plurals.isEnding(of: word, in: bytes)
  }

  private static let plurals = EndingSet(["и", "ы", "ей", "ам", "ям", "ами", "ями", "ов"])
}
