import VNAText

/// Roles of English, which stand before the name and have what describes them before themselves:
/// «New Zealand Prime Minister Christopher Luxon», «Deputy Minister of Health Tran Van Thuan».
extension PeopleReader {
  /// Whether a word in an apposition may describe the title behind it: «, a squid fisherman».
  func isAdjunct(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .hyphen { return !token.hasSpaceBefore }
    if token.kind == .number {
      return index + 1 < tokens.count && tokens[index + 1].kind == .hyphen
    }
    guard token.kind == .word else { return false }
    if has(.stopWord, at: index), !token.flags.contains(.allCaps) { return false }
    let isVerb = has(.speechVerb, at: index) && !token.isCapitalized
    return !isVerb && !isFamilyName(index) || claims[index] == .place
      || claims[index] == .organization
  }

  /// Walks back from a title over what describes it, to the article.
  func readAdjuncts(_ phrase: inout RolePhrase) {
    var start = phrase.head.lowerBound
    // No role is longer; so the time stays linear.
    while start > 0, start > takenEnd, phrase.head.lowerBound - start < 24,
      isSameSentence(start - 1, start)
    {
      let before = start - 1
      let token = tokens[before]
      if token.kind == .hyphen, !token.hasSpaceBefore, before > 0, tokens[before - 1].kind == .word
      {
        start -= 2
        continue
      }
      if token.kind == .closeBracket, let open = openBracket(before) {
        start = claimStart(open - 1)
        continue
      }
      guard token.kind == .word, tokens[start].hasSpaceBefore, !token.flags.contains(.elided) else {
        break
      }
      if claims[before] == .organization || claims[before] == .place {
        start = claimStart(before)
        continue
      }
      guard describes(before) else { break }
      start = before
    }
    phrase.tokens = start..<phrase.head.upperBound
    phrase.isPlural = isPlural(phrase.head)
    guard start > 0, isSameSentence(start - 1, start) else {
      phrase.isDetermined = true
      return
    }
    let before = start - 1
    let sets = words.sets(tokens[before])
    if sets.contains(.pluralDeterminers) { phrase.isPlural = true }
    phrase.isDetermined =
      sets.contains(.singularDeterminers) || sets.contains(.pluralDeterminers)
      || tokens[before].hash == words.possessive || tokens[before].kind == .openQuote
      || tokens[before].kind == .colon || has(.honorific, at: before) || isHonorificPoint(before)
  }

  /// «National Assembly (NA) Chairman»: the bracket of an acronym behind an organization.
  private func openBracket(_ close: Int) -> Int? {
    guard close > 2, tokens[close - 2].kind == .openBracket, claims[close - 3] == .organization,
      tokens[close - 1].isCapitalized
    else { return nil }
    return close - 2
  }

  /// Whether a word before a title belongs to the role.
  private func describes(_ index: Int) -> Bool {
    let token = tokens[index]
    let classes = matches.classes(at: index)
    if classes.contains(.demonym) || matches.classesInside(at: index).contains(.demonym) {
      return true
    }
    if isAdjective(modifier: index, next: index + 1) || classes.contains(.titleModifier) {
      return !has(.conjunction, at: index) && reader.has(.titleModifier, .other, at: index)
    }
    guard token.isCapitalized, !token.flags.contains(.leadingWord) else { return false }
    if classes.contains(.stopWord) || classes.contains(.honorific) { return false }
    return classes.contains(.commonWord) || token.flags.contains(.allCaps)
      || classes.contains(.organizationHead)
  }

  private func claimStart(_ index: Int) -> Int {
    var start = index
    while start > 0, claims[start - 1] == claims[index], isSameSentence(start - 1, index),
      start > takenEnd, index - start < 32
    {
      start -= 1
    }
    return start
  }

  /// «Ministers», «Directors General», «chairmen».
  private func isPlural(_ head: Range<Int>) -> Bool {
    guard let first = head.first, let last = head.last else { return false }
    func ends(_ index: Int, _ letters: StaticString) -> Bool {
      let token = tokens[index]
      let count = letters.utf8CodeUnitCount
      guard Int(token.end - token.start) > count else { return false }
      return (0..<count).allSatisfy {
        bytes[Int(token.end) - count + $0] | 0x20 == letters.utf8Start[$0]
      }
    }
    func isPlural(_ index: Int) -> Bool {
      ends(index, "s") && !ends(index, "ss") && !ends(index, "us") || ends(index, "men")
    }
    return isPlural(first) || isPlural(last)
  }

  // MARK: - Complements

  /// Where a role ends whose title ends at `start`: «of Foreign Affairs and Chairman of …».
  func laterEnd(_ phrase: inout RolePhrase, from start: Int) -> Int {
    var end = start
    var hasField = false
    var steps = 0
    while steps < 16, isInSentence(end, of: phrase) {
      steps += 1
      let token = tokens[end]
      if token.kind == .openBracket {
        guard let after = acronymEnd(end) else { return end }
        end = after
      } else if token.kind == .comma, isLowerTitle(phrase), let after = widerPlace(end) {
        // «a farmer in Sa Dec city, Dong Thap province, said»
        end = after
      } else if token.kind == .comma {
        guard !isOthers(phrase, before: end + 1),
          let after = hasField ? fieldsEnd(end, phrase) : nil ?? nextTitle(end + 1, phrase)
        else { return end }
        end = after
      } else if token.hash == words.et {
        if let after = nextTitle(end + 1, phrase) {
          end = after
        } else {
          guard hasField, isField(end + 1, phrase) else { return end }
          end = fieldEnd(end + 1, phrase)
        }
      } else if isPreposition(end, phrase) {
        guard let object = laterObject(end + 1, phrase) else { return end }
        hasField = object.isField
        end = object.end
        // «of the People's Committee of Quang Tri province»
        if isInSentence(end, of: phrase), has(.placeHead, at: end), !tokens[end].isCapitalized {
          end += 1
        }
      } else {
        return end
      }
    }
    return end
  }

  /// Past the district or province around a place, behind the comma that ends it, if nothing but the end of the
  /// clause or its verb follows.
  private func widerPlace(_ comma: Int) -> Int? {
    let start = comma + 1
    guard start < tokens.count, isSameSentence(comma, start),
      claims[comma - 1] == .place || has(.placeHead, at: comma - 1), let place = placeEnd(start),
      place < tokens.count, has(.placeHead, at: place), !tokens[place].isCapitalized
    else { return nil }
    let end = place + 1
    guard end < tokens.count, isSameSentence(start, end) else { return end }
    return tokens[end].kind == .comma || tokens[end].kind == .period || isVerb(end) ? end : nil
  }

  /// «her Cuban peer, Vice President X»: whose peer he is, and behind the comma the office.
  private func isOthers(_ phrase: RolePhrase, before next: Int) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    guard before >= 0, isLowerTitle(phrase), isInSentence(next, of: phrase),
      tokens[next].isCapitalized, let match = matches.longest(.pronoun, at: before)
    else { return false }
    return reader.lexicon.value(of: match, is: "own")
  }

  private func isPreposition(_ index: Int, _ phrase: RolePhrase) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized, index + 1 < tokens.count else { return false }
    if words.isOf(token) { return true }
    if words.isTo(token) || token.hash == words.au
      || words.sets(token).contains(.complementPrepositions)
    {
      // «Ambassador to Vietnam», «Director-General for Culture»; not «to visit».
      var next = index + 1
      if isInSentence(next, of: phrase), isArticle(next) { next += 1 }
      return isInSentence(next, of: phrase) && tokens[next].isCapitalized
        && claims[next] != .date && !startsName(next)
    }
    let isFrom = words.sets(token).contains(.charged)
    guard token.hash == words.aux || token.hash == words.en || isFrom else { return false }
    // «lecturer at the University of Hue», «chief representative in Vietnam, X»
    var next = index + 1
    if isInSentence(next, of: phrase), isArticle(next) { next += 1 }
    guard isInSentence(next, of: phrase) else { return false }
    if claims[next] == .organization { return true }
    if token.hash == words.en, next == index + 1, isStudied(next, phrase) { return true }
    guard token.hash != words.aux, var place = placeEnd(next) else { return false }
    // «a farmer from Thanh Tri district, said»
    if isInSentence(place, of: phrase), has(.placeHead, at: place) { place += 1 }
    let isLower = phrase.tokens.lowerBound > 0 && isLowerTitle(phrase)
    guard isInSentence(place, of: phrase) else { return isFrom || isLower }
    if isFrom || isLower {
      // «…, said X, owner of a boat in Hue.»
      return tokens[place].kind == .comma || tokens[place].kind == .period || isVerb(place)
        || startsName(place)
    }
    return tokens[place].kind == .comma && isInSentence(place + 1, of: phrase)
      && startsName(place + 1)
      || startsName(place)
  }

  /// «a lecturer in international law at X»: a field in small letters, up to a comma or to where it is taught.
  private func isStudied(_ start: Int, _ phrase: RolePhrase) -> Bool {
    guard isLowerTitle(phrase), let title = titleMatch(phrase.head.lowerBound),
      reader.lexicon.value(of: title, is: "profession")
    else { return false }
    var end = start
    while end < start + 4, isInSentence(end, of: phrase), tokens[end].kind == .word,
      !tokens[end].isCapitalized, !has(.stopWord, at: end), !isVerb(end), claims[end] == .none
    {
      end += 1
    }
    guard end > start, isInSentence(end, of: phrase) else { return false }
    return tokens[end].kind == .comma || tokens[end].hash == words.aux || words.isOf(tokens[end])
  }

  /// «a shopkeeper», not «Prime Minister».
  private func isLowerTitle(_ phrase: RolePhrase) -> Bool {
    !tokens[phrase.head.lowerBound].isCapitalized
  }

  /// Past the object of a preposition; nil if there is none.
  private func laterObject(_ start: Int, _ phrase: RolePhrase) -> (end: Int, isField: Bool)? {
    var next = start
    if isInSentence(next, of: phrase), isArticle(next) { next += 1 }
    if isInSentence(next, of: phrase), tokens[next].kind == .number {
      // «of the 47th session»
      next += 1
      if isInSentence(next, of: phrase), !tokens[next].hasSpaceBefore { next += 1 }
    }
    let first = next
    while isInSentence(next, of: phrase), tokens[next].kind == .word, !tokens[next].isCapitalized,
      next < first + 4, !has(.stopWord, at: next), !isVerb(next), claims[next] == .none
    {
      next += 1
      if isInSentence(next, of: phrase), tokens[next].kind == .hyphen,
        !tokens[next].hasSpaceBefore
      {
        next += 1
      }
    }
    guard isInSentence(next, of: phrase) else { return next > first ? (next, false) : nil }
    if claims[next] == .organization || claims[next] == .place || claims[next] == .none,
      let end = known(next)
    {
      return (end, false)
    }
    if has(.demonym, at: next), isField(next, phrase), isInSentence(next + 1, of: phrase),
      tokens[next + 1].kind == .word, !tokens[next + 1].isCapitalized,
      !has(.stopWord, at: next + 1), !isVerb(next + 1), tokens[next + 1].hash != words.et
    {
      // «head of the Vietnamese delegation»
      return (next + 2, false)
    }
    if isField(next, phrase) { return (fieldEnd(next, phrase), true) }
    return next > first ? (next, false) : nil
  }

  /// Past a place or an organization, and an organization to which a place leads.
  private func known(_ index: Int) -> Int? {
    guard tokens[index].isCapitalized, !startsName(index) else { return nil }
    let end = max(organizationEnd(index) ?? index, placeEnd(index) ?? index)
    guard end > index else { return nil }
    if end < tokens.count, isSameSentence(index, end), claims[end] == .organization {
      return organizationEnd(end) ?? end
    }
    // «Vietnam’s Ministry of …»
    if tokens[end - 1].flags.contains(.elided), end < tokens.count,
      tokens[end].hash == words.possessive, end + 1 < tokens.count
    {
      return known(end + 1) ?? end - 1
    }
    return end
  }

  /// Whether a capitalised word opens a field: «Foreign Affairs».
  private func isField(_ index: Int, _ phrase: RolePhrase) -> Bool {
    isInSentence(index, of: phrase) && tokens[index].kind == .word && tokens[index].isCapitalized
      && !startsName(index) && titleMatch(index) == nil && !has(.honorific, at: index)
      && placeEnd(index) == nil && claims[index] != .date
  }

  /// Past the capitalised words of a field, up to a name.
  private func fieldEnd(_ start: Int, _ phrase: RolePhrase) -> Int {
    var end = start + 1
    while isInSentence(end, of: phrase), end < start + 6 {
      if tokens[end].kind == .hyphen, !tokens[end].hasSpaceBefore, isInSentence(end + 1, of: phrase)
      {
        end += 2
        continue
      }
      guard tokens[end].kind == .word, tokens[end].isCapitalized, !startsName(end),
        titleMatch(end) == nil, !has(.honorific, at: end),
        has(.commonWord, at: end) || !opensForeignName(end)
      else { break }
      end += 1
    }
    return end
  }

  /// Two unknown words at the end are rather a name than part of «Foreign Affairs».
  private func opensForeignName(_ index: Int) -> Bool {
    guard let chain = chain(at: index) else { return false }
    return chain.words >= 2 && !chain.tokens.contains { has(.commonWord, at: $0) }
  }

  /// «, Sports and Tourism»
  private func fieldsEnd(_ comma: Int, _ phrase: RolePhrase) -> Int? {
    var at = comma
    while isInSentence(at + 1, of: phrase), tokens[at].kind == .comma, isField(at + 1, phrase) {
      at = fieldEnd(at + 1, phrase)
    }
    guard at > comma, isInSentence(at + 1, of: phrase), tokens[at].hash == words.et,
      isField(at + 1, phrase)
    else { return nil }
    return fieldEnd(at + 1, phrase)
  }

  /// Past one more title behind «and» or a comma, with what describes it.
  private func nextTitle(_ start: Int, _ phrase: RolePhrase) -> Int? {
    var next = start
    while isInSentence(next, of: phrase), titleMatch(next) == nil, next < start + 6 {
      if let end = known(next), claims[next] != .none {
        next = end
      } else if isAdjunct(next), !startsName(next) {
        next += 1
      } else {
        return nil
      }
    }
    guard isInSentence(next, of: phrase), let match = titleMatch(next),
      match.lexiconClass == .title, kind(of: match) != .rank || next == start
    else { return nil }
    // «director of the Department of Tourism, visitors rose …»
    if match.tokenCount == 1, !tokens[next].isCapitalized, !phrase.isPlural,
      isPlural(next..<next + 1)
    {
      return nil
    }
    return next + Int(match.tokenCount)
  }
}
