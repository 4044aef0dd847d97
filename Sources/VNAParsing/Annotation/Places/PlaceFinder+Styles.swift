import VNAModel
import VNAText

/// Places of languages whose names hang together without articles: Vietnamese, Russian, Chinese.
extension PlaceFinder {
  /// Whether a name of the tables stands for itself, by the style of the language; nil where that of
  /// languages with articles decides.
  func standsByStyle(_ range: Range<Int>, _ context: AnnotationContext) -> Bool? {
    switch reader.words.style {
    case .articles: return nil
    case .compounds: return standsAmongSyllables(range, context)
    case .cases:
      return reader.role(range.lowerBound - 1) != .building && !isOfGames(range)
    case .solid:
      // «亚洲杯»: a region in the name of a cup.
      return reader.role(range.upperBound) != .wrapper && !isInForeignName(range)
        && !isOfRiver(range) && !isOfBuilding(range)
        // «连同文化体育旅游部»: a word that ends inside a name is none.
        && (context.claims[range.lowerBound] == .organization)
          == (context.claims[range.upperBound - 1] == .organization)
        && !isInTitleOfGames(range)
        // «跨太平洋»
        && (!reader.matches.classesInside(at: range.lowerBound).contains(.stopWord)
          || cutsDate(range, context) || isGoverned(range))
    }
  }

  /// «Игры стран Юго-Восточной Азии», «чемпионат Азии»: a region in the name of games or a summit.
  private func isOfGames(_ range: Range<Int>) -> Bool {
    guard isRegion(at: range.lowerBound) else { return false }
    var before = range.lowerBound - 1
    // «Восточной Азии» and «Азии» of «Юго-Восточной Азии»
    for _ in 0..<2 {
      if reader.kind(before) == .hyphen, !reader.tokens[before].hasSpaceBefore {
        before -= 2
      } else if reader.isCapitalized(before), reader.isCaseAdjective(before) {
        before -= 1
      }
    }
    // «стран»; «Кубок вызова Азии», «Кубок чемпионов Азии»: what is played for.
    if reader.role(before) == .settlement
      || before > 0 && !reader.isCapitalized(before) && reader.role(before) == .none
        && reader.isWord(before, inSentenceOf: range.lowerBound)
        && !reader.matches.has(.namedThing, at: before) && reader.isCapitalized(before - 1)
    {
      before -= 1
    }
    guard before >= 0, reader.isWord(before, inSentenceOf: range.lowerBound) else { return false }
    return reader.matches.matches(at: before).contains {
      $0.lexiconClass == .namedThing && reader.lexicon.value(of: $0, is: "wrapper")
    }
  }

  /// «埃马纽埃尔·马克龙»: signs that write the sounds of a name, up to the point behind it.
  private func isInForeignName(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while end < min(range.upperBound + 6, reader.count), reader.matches.has(.nameParticle, at: end)
    {
      end += 1
    }
    if end > range.upperBound, isPoint(end) { return true }
    // «安东尼·阿尔巴尼斯»
    guard end >= range.upperBound else { return false }
    var start = range.lowerBound
    while start > max(0, range.lowerBound - 6), reader.matches.has(.nameParticle, at: start - 1) {
      start -= 1
    }
    return start > 0 && isPoint(start - 1)
  }

  /// «后江沿岸», «沿前江和后江»: the river, not the province that has its name.
  private func isOfRiver(_ range: Range<Int>) -> Bool {
    if reader.isRiver(range) { return true }
    guard reader.role(range.upperBound - 1) == .building else { return false }
    var before = range.lowerBound - 1
    if before > 1, reader.role(before) == .and, reader.role(before - 1) == .building,
      let other = reader.phraseStart(endingAt: before, of: .init(.place))
    {
      before = other - 1
    }
    return before >= 0 && reader.isShore(before)
  }

  /// «锦普体育场»: the town in the name of a building.
  private func isOfBuilding(_ range: Range<Int>) -> Bool {
    guard range.upperBound < reader.count,
      let thing = reader.matches.longest(.namedThing, at: range.upperBound)
    else { return false }
    return thing.tokenCount > 1 && reader.lexicon.value(of: thing, is: "place")
  }

  private func isRegion(at index: Int) -> Bool {
    guard let place = reader.matches.longest(.place, at: index) else { return false }
    let kind = reader.value(place).place
    return kind == .region || kind == .continent
  }

  /// «并同日本企业签约»: a name whose first sign ends a word of dates that was not read as one.
  private func cutsDate(_ range: Range<Int>, _ context: AnnotationContext) -> Bool {
    reader.phraseStart(endingAt: range.lowerBound + 1, of: .init(.relativeDate)).map {
      $0 < range.lowerBound && context.claims[$0] != .date
    } ?? false
  }

  /// «在罗马同意大利总统会谈»: a preposition before a name, whose first sign would make a shorter word with it.
  private func isGoverned(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard range.count > 2, before >= 0, reader.matches.has(.preposition, at: before) else {
      return false
    }
    return reader.phraseStart(endingAt: range.lowerBound + 1, of: .init(.stopWord)) == before
  }

  /// «东南亚运动会», «亚洲女子排球挑战杯»: a region in the name of games or a cup.
  private func isInTitleOfGames(_ range: Range<Int>) -> Bool {
    guard isRegion(at: range.lowerBound) else { return false }
    let ends = LexiconClassSet(
      .stopWord, .eventVerb, .preposition, .speechVerb, .title, .place, .country)
    var index = range.upperBound
    while index < min(range.upperBound + 8, reader.count), reader.kind(index) == .ideograph {
      if let thing = reader.matches.longest(.namedThing, at: index) {
        return reader.lexicon.value(of: thing, is: "wrapper")
      }
      if !reader.matches.classes(at: index).isDisjoint(with: ends) { return false }
      index += 1
    }
    return false
  }

  private func isPoint(_ index: Int) -> Bool {
    index < reader.count && reader.kind(index) == .symbol
      && reader.tokens[index].end - reader.tokens[index].start >= 2
  }

  /// «tỉnh Bình Dương», but not «ông Nguyễn Bình Dương»; «Thủ tướng Anh Keir Starmer», but not «Anh
  /// Dũng».
  private func standsAmongSyllables(_ range: Range<Int>, _ context: AnnotationContext) -> Bool {
    let (first, end) = (range.lowerBound, range.upperBound)
    let before = first - 1
    let isInSentence =
      before >= 0 && reader.tokens[before].sentence == reader.tokens[first].sentence
    // «sông Hồng», «đường Hà Nội»
    if isInSentence, reader.role(before) == .building, !reader.isCapitalized(before),
      !isLastSyllable(before)
    {
      return false
    }
    // «tiếng Anh» is a language; «nổi tiếng Việt Nam» speaks of none.
    if isInSentence, reader.role(before) == .language,
      reader.matches.classesInside(at: before).isEmpty
    {
      return false
    }
    let syllables = LexiconClassSet(.familyName, .givenSyllable)
    if isInSentence, reader.isCapitalized(before), context.claims[before] == .none,
      reader.tokens[first].hasSpaceBefore, !isOfDelegation(range)
    {
      let classes = reader.matches.classesOfWord(at: before)
      if classes.contains(.familyName), !reader.tokens[before].flags.contains(.leadingWord) {
        return false
      }
      if range.count == 1, !classes.isDisjoint(with: syllables) { return false }
    }
    // «bà Mai Châu», but «các em Việt Nam»
    if isInSentence, reader.matches.has(.honorific, at: before),
      range.count == 1 || !reader.matches.has(.country, at: first)
    {
      return false
    }
    guard range.count == 1 else { return true }
    if isFirstSyllable(first) || isSecondOfPair(first, context) { return false }
    if reader.tokens[first].flags.contains(.leadingWord), reader.matches.has(.honorific, at: first)
    {
      // «Anh nói»: a form of address that opens the sentence.
      return reader.kind(end) == .comma || reader.role(end) == .and
    }
    guard reader.isCapitalizedWord(end, inSentenceOf: first), reader.tokens[end].hasSpaceBefore
    else { return true }
    let next = reader.matches.classesOfWord(at: end)
    if next.contains(.foreignGivenName) || next.contains(.country) { return true }
    // «Bộ trưởng Ngoại giao Bangladesh A.K. Abdul Momen»
    if reader.isInitial(end), reader.kind(end + 1) == .period { return true }
    // A family name with two syllables behind it is a person's of that country.
    if next.contains(.familyName), reader.isCapitalizedWord(end + 1, inSentenceOf: first) {
      return true
    }
    return next.isDisjoint(with: syllables)
  }

  /// «Đoàn Việt Nam do X dẫn đầu»: whether the word before a country names a delegation and opens the
  /// sentence; inside one it would have no capital, but as somebody's family name.
  private func isOfDelegation(_ country: Range<Int>) -> Bool {
    let before = country.lowerBound - 1
    return reader.matches.has(.country, at: country.lowerBound)
      && reader.matches.has(.eventStatus, at: before)
      && reader.tokens[before].flags.contains(.leadingWord)
  }

  /// «Anh hùng», «Vinh dự», «Áo dài»: whether a place's name is but the first syllable of a word of the
  /// tables.
  private func isFirstSyllable(_ index: Int) -> Bool {
    let words = LexiconClassSet(
      .commonWord, .title, .eventVerb, .eventNoun, .speechVerb, .countWord, .stopWord)
    guard let end = reader.matches.end(ofAny: words, at: index) else { return false }
    return end > index + 1 && !reader.isCapitalized(index + 1)
  }

  /// «điểm cầu Hà Nội»: whether a word is but the second syllable of one that is counted.
  private func isLastSyllable(_ index: Int) -> Bool {
    index > 0 && reader.matches.end(ofAny: .init(.countWord), at: index - 1) == index + 1
  }

  /// «Bệnh viện Hữu nghị Việt Đức»: whether a country is named by the second syllable of a body's own name.
  private func isSecondOfPair(_ index: Int, _ context: AnnotationContext) -> Bool {
    let before = index - 1
    guard before > 0, context.claims[index] == .organization,
      context.claims[before] == .organization, reader.isCapitalized(before),
      reader.tokens[index].hasSpaceBefore
    else { return false }
    let words = LexiconClassSet(.commonWord, .organization, .organizationHead, .country, .place)
    return !reader.matches.classesOfWord(at: before).isDisjoint(
      with: .init(.familyName, .givenSyllable))
      && !(max(before - 3, 0)...before).contains {
        reader.matches.end(ofAny: words, at: $0).map { $0 == index } ?? false
      }
  }

  /// «多个乡», «十余个县»: signs that count and name nothing.
  private func isCount(_ start: Int, before head: Int) -> Bool {
    let quantities = LexiconClassSet(.numberWord, .approximator)
    return (start + 1..<head).contains {
      reader.isClassifier($0)
        && !reader.matches.classes(at: $0 - 1).isDisjoint(with: quantities)
    }
  }

  /// «云屯县», «永昂港»: the signs before a head that can be a place's name; gives the token after it.
  mutating func solidName(
    before head: LexiconMatch, at index: Int, _ context: inout AnnotationContext
  ) -> Int {
    let end = index + Int(head.tokenCount)
    guard let form = reader.value(head).placeHead,
      !endsFamilyName(index), !endsWord(index)
    else { return end }
    var start = solidStart(before: index, context)
    // «塞河县», «木江界县»: a river gives its name; if more signs stand before it, it ends another.
    if start > 1, reader.role(start - 1) == .building, index - start < 2,
      context.claims[start - 1] == .none
    {
      let whole = solidStart(before: index, from: start - 1, context)
      if start == index || (2..<4).contains(index - whole) { start = whole }
    }
    let foreign = index - start == 4 ? foreignStart(before: index, context) : nil
    if let foreign { start = foreign }
    // More signs than a name has: where it begins is not known.
    guard index - start >= 2, index - start < 4 || foreign != nil, !isCount(start, before: index)
    else { return end }
    add(
      start..<end, form.kind, .none, key: reader.key(start..<end), isUnknown: true, &context)
    return end
  }

  /// Where the signs begin that can be a place's name up to a head, of which those from a token on are.
  private func solidStart(
    before head: Int, from known: Int? = nil, _ context: AnnotationContext
  ) -> Int {
    var start = known ?? head
    while start > 0, head - start < 4, reader.kind(start - 1) == .ideograph,
      reader.tokens[start - 1].sentence == reader.tokens[head].sentence,
      context.claims[start - 1] == .none, !reader.matches.has(.stopWord, at: start - 1),
      head - start < 2 || !closesOther(start - 1) && !isBehindWord(start),
      reader.role(start - 1) == .none
    {
      start -= 1
    }
    return start
  }

  /// «前往木江县», «当时文振县»: whether a word of several signs that is no name ends before a token.
  private func isBehindWord(_ index: Int) -> Bool {
    let words = LexiconClassSet(.eventVerb, .preposition, .stopWord, .speechVerb, .eventStatus)
    return reader.phraseStart(endingAt: index, of: words).map { $0 < index - 1 } ?? false
  }

  /// The longest place at a token; «伦敦市场» is no «伦敦市», since its last sign begins another word.
  func wholePlace(at index: Int) -> LexiconMatch? {
    guard let place = reader.matches.longest(.place, at: index) else { return nil }
    guard reader.words.style == .solid, place.tokenCount > 2,
      case let last = index + Int(place.tokenCount) - 1,
      (reader.matches.longest(.commonWord, at: last)?.tokenCount ?? 0) > 1
    else { return place }
    return reader.matches.matches(at: index).first {
      $0.lexiconClass == .place && $0.tokenCount == place.tokenCount - 1
    } ?? place
  }

  /// «在作坊里»: whether a head is but the last sign of a word.
  private func endsWord(_ head: Int) -> Bool {
    reader.phraseStart(endingAt: head + 1, of: .init(.commonWord)).map { $0 < head } ?? false
  }

  /// «知事吉村洋文»: whether a sign is the last of a family name behind a title.
  private func endsFamilyName(_ index: Int) -> Bool {
    guard let name = reader.phraseStart(endingAt: index + 1, of: .init(.familyName)), name < index
    else { return false }
    return reader.phraseStart(endingAt: name, of: .init(.title)) != nil
  }

  /// «该省三堂县»: the sign before a name is of what that lies in.
  private func closesOther(_ index: Int) -> Bool {
    reader.matches.longest(.placeHead, at: index)?.tokenCount == 1
      || reader.matches.longest(.commonWord, at: index)?.tokenCount == 1
  }

  /// «迪拜杰贝阿里港»: where signs that write foreign sounds begin before a head, if something else ends
  /// right before them.
  private func foreignStart(before head: Int, _ context: AnnotationContext) -> Int? {
    var start = head
    while start > 0, head - start < 8, context.claims[start - 1] == .none,
      reader.tokens[start - 1].sentence == reader.tokens[head].sentence,
      reader.matches.has(.nameParticle, at: start - 1)
    {
      start -= 1
    }
    guard (4..<8).contains(head - start) else { return nil }
    let isBounded =
      start == 0 || context.claims[start - 1] == .place || reader.kind(start - 1) != .ideograph
      || reader.matches.has(.stopWord, at: start - 1)
    return isBounded ? start : nil
  }
}
