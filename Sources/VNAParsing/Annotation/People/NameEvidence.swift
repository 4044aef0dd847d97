import VNAText

/// What makes a person of a capitalised run that no title leads to.
extension PeopleReader {
  /// Cuts words from the start of a chain that only open the sentence, and a place before a name.
  func trim(_ chain: inout NameChain) {
    // «Le Vietnamien Nguyên Công Phuong», «Corée Nguyen Thi Thanh»
    for index in chain.tokens.dropFirst() where isFamilyName(index) && isLongVietnamese(index) {
      let opening = chain.tokens.lowerBound..<index
      if !gluedFamilyName(opening.lowerBound),
        opening.allSatisfy({ isOpening($0) || !isName($0) || tokens[$0].kind != .word })
      {
        while chain.words > 0, chain.tokens.lowerBound < index {
          drop(&chain, to: chain.tokens.lowerBound + 1)
        }
      }
      break
    }
    // «Ấn Độ Rajnath Singh»
    if reader.words.style != .articles,
      !isFamilyName(chain.tokens.lowerBound)
        || claims[chain.tokens.lowerBound] == .place,
      let end = placeEnd(chain.tokens.lowerBound), end < chain.tokens.upperBound
    {
      while chain.words > 0, chain.tokens.lowerBound < end {
        drop(&chain, to: chain.tokens.lowerBound + 1)
      }
    }
    while chain.words > 0 {
      let first = chain.tokens.lowerBound
      // «la Sud-Coréenne Kim Jang-mi», but «Thai Thanh Quy», whose family name is as the people's
      if chain.words > 2, let end = matches.end(ofAny: LexiconClassSet(.demonym), at: first),
        !(end == first + 1 && isFamilyName(first) && isVietnamese(chain))
      {
        drop(&chain, to: end)
        continue
      }
      let next = first + 1
      let leadsDemonym =
        next < chain.tokens.upperBound && words.sets(tokens[first]).contains(.articles)
        // «Lê Viêt Duyên» is no article.
        && !tokens[first].flags.contains(.nonASCII) && has(.demonym, at: next)
      if words.isTo(tokens[first]) || leadsDemonym {
        drop(&chain, to: next)
        continue
      }
      // «Saluant Bui Thanh Son», «Selon Nguyen Van A», «Hanoi Pham Minh Chinh»
      let opens = isOpening(first)
      if chain.words > 1, next < chain.tokens.upperBound,
        tokens[first].flags.contains(.leadingWord) || opens || placeEnd(first) == next,
        !isName(first) || opens && !isVietnamese(chain), !gluedFamilyName(first),
        !isHighlander(first), startsName(next)
      {
        drop(&chain, to: next)
        continue
      }
      // «En Santiago»: a preposition that is a syllable of names as well, and a place.
      if chain.words == 2, next + 1 == chain.tokens.upperBound, has(.preposition, at: first),
        tokens[first].flags.contains(.leadingWord), has(.place, at: next), !isFamilyName(first)
      {
        drop(&chain, to: next)
        continue
      }
      // «La Marine», «Le Têt»; «Le Duc Anh» is a name.
      let isArticle =
        next < chain.tokens.upperBound && words.sets(tokens[first]).contains(.articles)
        && !tokens[first].flags.contains(.nonASCII)
        && (!has(.givenSyllable, at: next) || has(.holiday, at: next))
      guard opens, isArticle || !(isName(first) && chain.words > 1) else { return }
      drop(&chain, to: next)
    }
  }

  /// Whether a word has its capital from opening a sentence or headline only.
  private func isOpening(_ index: Int) -> Bool {
    if tokens[index].end - tokens[index].start == 1 || reader.isInitial(index),
      index + 1 < tokens.count, tokens[index + 1].kind == .period
    {
      return false
    }
    // «Lê» folds like the article, and is none.
    if tokens[index].flags.contains(.nonASCII), has(.familyName, at: index) { return false }
    return has(.commonWord, at: index) || has(.stopWord, at: index) || has(.quoteIntro, at: index)
      || words.sets(tokens[index]).contains(.articles)
  }

  private func drop(_ chain: inout NameChain, to start: Int) {
    chain.words -= 1
    var start = start
    while start < chain.tokens.upperBound,
      tokens[start].kind != .word
        || !tokens[start].isCapitalized
    {
      start += 1
    }
    if start >= chain.tokens.upperBound { chain.words = 0 }
    chain.tokens = min(start, chain.tokens.upperBound)..<chain.tokens.upperBound
    if chain.words > 0 { chain.start = tokens[chain.tokens.lowerBound].start }
  }

  /// The rule by which a chain is a name, or nil.
  func evidence(for chain: NameChain, right: RolePhrase?) -> StaticString? {
    guard chain.words > 1 || gluedFamilyName(chain.tokens.lowerBound) else { return nil }
    let range = chain.tokens
    let first = range.lowerBound
    if let end = placeEnd(first), end >= range.upperBound { return nil }
    if let end = organizationEnd(first), end >= range.upperBound { return nil }
    if chain.words == 2, endsWithinWord(range) { return nil }
    let isVietnamese = isVietnamese(chain)
    guard !isOfOtherKind(chain, isVietnamese: isVietnamese) else { return nil }
    if isAfterDemonym(first) { return "person.demonym" }
    if isAged(chain) { return "person.age" }
    if let right, isTelling(right) { return "person.role" }
    // «vannerie de Phu Vinh», «stade de My Dinh»: two syllables are a village as well.
    if chain.words == 2, isPlaced(first), isSyllabic(range), !gluedFamilyName(first) { return nil }
    if isVietnamese || isHighlander(first) { return "person.vietnamese" }
    if isGivenName(first), !(isOpening(first) && chain.words == 2 && !isName(range.upperBound - 1))
    {
      return "person.given"
    }
    let isKnown = range.contains { isGivenName($0) }
    if isKnown, chain.words <= 4 { return "person.given" }
    return unknownEvidence(chain)
  }

  /// «H’Mai Niê», «K’Sor Phuoc»: names of the peoples of the Central Highlands.
  private func isHighlander(_ first: Int) -> Bool {
    let token = tokens[first]
    guard token.flags.contains(.elided), token.end - token.start <= 4 else { return false }
    let letter = bytes[Int(token.start)]
    return letter == UInt8(ascii: "H") || letter == UInt8(ascii: "K")
  }

  /// «le Chinois Li Yuehong»
  private func isAfterDemonym(_ first: Int) -> Bool {
    guard first > 0, isSameSentence(first - 1, first) else { return false }
    if isCountryman(first - 1) { return true }
    guard tokens[first - 1].isCapitalized else { return false }
    return has(.demonym, at: first - 1)
      || matches.classesInside(at: first - 1).contains(.demonym)
  }

  /// Whether a preposition stands before that leads to a place as well, and no other person.
  private func isPlaced(_ first: Int) -> Bool {
    guard first > 0, isSameSentence(first - 1, first) else { return false }
    if first - takenEnd <= 2 { return false }
    let before = tokens[first - 1]
    return words.isTo(before) || words.isOf(before) || words.sets(before).contains(.locatives)
  }

  /// Whether all words are syllables of Vietnamese names.
  private func isSyllabic(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      wordClasses($0).rawValue & (LexiconClass.givenSyllable.bit | LexiconClass.familyName.bit)
        != 0
    }
  }

  /// Evidence for two to four words that no table knows.
  private func unknownEvidence(_ chain: NameChain) -> StaticString? {
    let range = chain.tokens
    guard chain.words <= 4 else { return nil }
    for index in range where tokens[index].isCapitalized {
      let classes = wordClasses(index)
      if classes.rawValue & Self.commonBits != 0 { return nil }
      if tokens[index].flags.contains(.allCaps), !tokens[index].flags.contains(.elided),
        tokens[index].end - tokens[index].start > 1
      {
        return nil
      }
    }
    if hasAdjectiveInside(chain) { return nil }
    if isSpeaker(range) { return "person.speaker" }
    if isLed(range) || hasShortWords(chain) { return Self.context }
    return nil
  }

  private static let commonBits =
    LexiconClassSet(
      .commonWord, .place, .country, .capitalAlias, .organization, .acronym, .organizationHead,
      .demonym, .month, .weekday, .brandWord, .namedThing, .eventNoun, .title, .currency, .unit,
      .numberWord, .ordinalWord, .relativeDate, .stopWord
    ).rawValue

  /// A Vietnamese family name and one to four syllables.
  func isVietnamese(_ chain: NameChain) -> Bool {
    let range = chain.tokens
    if gluedFamilyName(range.lowerBound) { return true }
    guard (2...6).contains(chain.words), isFamilyName(range.lowerBound) else { return false }
    // «La Loi sur le tourisme»: an article that opens a sentence, and no family.
    if chain.words == 2, tokens[range.lowerBound].flags.contains(.leadingWord),
      reader.role(range.lowerBound) == .article
    {
      return false
    }
    // Of three words and more one may be unknown: «Y Thanh Hà Niê Kdam».
    var spare = chain.words > 2 ? 1 : 0
    for index in range.dropFirst()
    where tokens[index].kind == .word
      && (tokens[index].isCapitalized || tokens[index].hasSpaceBefore)
    {
      let classes = wordClasses(index).rawValue
      if classes & (LexiconClass.givenSyllable.bit | LexiconClass.familyName.bit) == 0 {
        guard spare > 0, classes == 0 else { return false }
        spare -= 1
      }
    }
    return true
  }

  /// Whether words inside or before the chain tell of a thing, a place or an organization.
  private func isOfOtherKind(_ chain: NameChain, isVietnamese: Bool) -> Bool {
    let range = chain.tokens
    let first = range.lowerBound
    for index in range where tokens[index].isCapitalized {
      // «Têt Nguyên Dan», «Công An Hà Nôi»
      if let end = matches.end(ofAny: LexiconClassSet(.brandWord), at: index), end > index + 1 {
        return true
      }
      if isName(index), index > first || isVietnamese || isGivenName(index) { continue }
      let classes = wordClasses(index).rawValue
      // «Martin Green of the University of X»: a word of brands is a surname as well.
      if index == range.upperBound - 1, chain.words == 2, isGivenName(first),
        classes & Self.thingBits & ~LexiconClass.brandWord.bit == 0,
        isSpeaker(range) || isLed(range)
      {
        continue
      }
      if classes & Self.thingBits != 0 { return true }
      if !isVietnamese, claims[index] == .organization { return true }
    }
    // «Đoàn Việt Nam do X dẫn đầu»: a delegation, with the capital of the sentence.
    if tokens[first].flags.contains(.leadingWord), has(.eventStatus, at: first),
      has(.country, at: first + 1), placeEnd(first + 1) == range.upperBound
    {
      return true
    }
    // «le pont Rach Miêu 2», «le navire Hai Yang 26»
    let end = range.upperBound
    if end + 1 < tokens.count, tokens[end].kind == .number, isSameSentence(first, end),
      tokens[end].hasSpaceBefore, !has(.durationUnit, at: end + 1), !has(.month, at: end + 1)
    {
      return true
    }
    guard first > 0, isSameSentence(first - 1, first) else { return false }
    let before = tokens[first - 1]
    guard before.kind == .word else {
      // «(Photo : Linh Bao)»
      if before.kind == .colon, first > 1, has(.commonWord, at: first - 2),
        words.sets(tokens[first - 2]).contains(.credits)
      {
        return true
      }
      // «Z121 Vina», «l’Est-Ouest»
      if before.kind == .number { return !isVietnamese || !tokens[first].hasSpaceBefore }
      // «Pham Binh Minh-Wang Yi»
      if before.kind == .hyphen, takenEnd == first - 1 { return false }
      return !tokens[first].hasSpaceBefore && before.kind != .openQuote
        && before.kind != .openBracket && before.kind != .quote && before.kind != .dash
    }
    if words.sets(before).contains(.articles) { return true }
    if before.isCapitalized, !has(.acronym, at: first - 1), !has(.commonWord, at: first - 1),
      !tokens[first - 1].flags.contains(.leadingWord), takenEnd != first
    {
      // The chain was cut: what stands before is part of a longer name.
      return has(.organizationHead, at: first - 1) || has(.namedThing, at: first - 1)
    }
    // «tour à tour» is no tower.
    let isThing =
      has(.namedThing, at: first - 1)
      // «На полях саммита Фам Минь Тьинь провел встречу»: a gathering is named after nobody.
      && !(isVietnamese && chain.words > 1 && isGathering(first - 1))
      && !matches.classesInside(at: first - 1).contains(.eventStatus)
    if isThing || isNamedOrganization(first - 1) || isNamedByPhrase(first) { return true }
    guard words.isOf(before), first > 1, isSameSentence(first - 2, first) else { return false }
    if reader.has(.namedThing, .place, at: first - 2) { return true }
    // «Palacio Legislativo de San Lázaro»
    return reader.words.capitalizesNames && first > 2 && isSameSentence(first - 3, first)
      && reader.isAdjective(first - 2) && reader.has(.namedThing, .place, at: first - 3)
  }

  /// «nghệ thuật Xòe Thái»: whether the words right before a name, which have several syllables, tell of
  /// a thing.
  private func isNamedByPhrase(_ first: Int) -> Bool {
    guard reader.words.style == .compounds, first > 1,
      matches.classesInside(at: first - 1).contains(.namedThing)
    else { return false }
    return (2...4).contains { length in
      first >= length
        && matches.matches(at: first - length).contains {
          $0.lexiconClass == .namedThing && $0.tokenCount == length
        }
    }
  }

  /// «саммит», «форум»: a meeting, in a language whose names follow such a word with nothing between.
  private func isGathering(_ index: Int) -> Bool {
    guard reader.words.style == .cases, let noun = matches.longest(.eventNoun, at: index) else {
      return false
    }
    return reader.lexicon.value(of: noun, is: "conference")
  }

  private func isNamedOrganization(_ index: Int) -> Bool {
    has(.organizationHead, at: index) && !has(.title, at: index)
  }

  private static let thingBits =
    LexiconClassSet(
      .place, .country, .capitalAlias, .organization, .organizationHead, .brandWord, .namedThing,
      .month, .weekday, .demonym, .acronym, .eventNoun
    ).rawValue

  /// «, 61 ans»
  private func isAged(_ chain: NameChain) -> Bool {
    let end = chain.tokens.upperBound
    guard end + 2 < tokens.count, isSameSentence(end - 1, end + 2) else { return false }
    let isMarked = tokens[end].kind == .comma || tokens[end].kind == .openBracket
    return isMarked && tokens[end + 1].kind == .number && tokens[end + 2].hash == words.ans
  }

  /// Whether a role in apposition makes a person: «champion» and «leader» can be a firm's.
  private func isTelling(_ role: RolePhrase) -> Bool {
    !words.sets(tokens[role.head.lowerBound]).contains(.weakTitles)
  }

  /// A verb of saying right after («a déclaré») or right before («raconte», «a confié»).
  private func isSpeaker(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    var steps = 0
    while next < tokens.count, steps < 4, isSameSentence(range.lowerBound, next),
      tokens[next].kind == .word
    {
      if has(.speechVerb, at: next) { return true }
      guard words.sets(tokens[next]).contains(.auxiliaries) || has(.stopWord, at: next) else {
        break
      }
      next += 1
      steps += 1
    }
    let before = range.lowerBound - 1
    return before >= 0 && isSameSentence(before, range.lowerBound) && has(.speechVerb, at: before)
      && tokens[before].hash != words.a
  }

  /// A verb after it, a preposition before it, or another person beside it.
  private func isLed(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if end < tokens.count, isSameSentence(range.lowerBound, end), tokens[end].kind == .word,
      words.sets(tokens[end]).contains(.auxiliaries), !words.isTo(tokens[end])
    {
      return true
    }
    let first = range.lowerBound
    // «Stanley Whittingham of Binghamton University»
    if words.standsBeforeTitle, end + 2 < tokens.count, isSameSentence(first, end + 2),
      words.isOf(tokens[end]),
      claims[isArticle(end + 1) ? end + 2 : end + 1] == .organization
    {
      return true
    }
    if end + 1 < tokens.count, isSameSentence(first, end + 1),
      tokens[end].hash == words.et || tokens[end].kind == .comma,
      (chain(at: end + 1)?.words ?? 0) > 1
    {
      return true
    }
    guard first > 0, isSameSentence(first - 1, first) else { return false }
    if words.sets(tokens[first - 1]).contains(.personLeads) || words.isTo(tokens[first - 1]) {
      return true
    }
    guard tokens[first - 1].kind == .comma || tokens[first - 1].kind == .openBracket else {
      return false
    }
    return first - takenEnd <= 2
  }
}
