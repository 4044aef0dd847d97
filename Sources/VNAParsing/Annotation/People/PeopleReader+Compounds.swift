import VNAText

/// Roles whose complements follow with no preposition, the name right behind them: «Phó Chủ tịch Ủy ban
/// Nhân dân (UBND) tỉnh Nghệ An Nguyễn Văn Đệ», «Генеральный секретарь ЦК КПВ То Лам».
extension PeopleReader {
  /// The phrase of a title at a token.
  func compoundPhrase(at index: Int, _ match: LexiconMatch) -> RolePhrase {
    let end = index + Int(match.tokenCount)
    var start = index
    for length in 1...3 where index - length >= 0 && isSameSentence(index - length, index) {
      if let modifier = matches.longest(.titleModifier, at: index - length),
        Int(modifier.tokenCount) == length, reader.value(modifier).word != .and
      {
        start = index - length
      }
    }
    // «румынский министр»
    if isNationality(start - 1), isSameSentence(start - 1, index) { start -= 1 }
    var phrase = RolePhrase(
      tokens: start..<end, head: index..<end, kind: kind(of: match),
      isDetermined: start == 0 || !words.sets(tokens[start - 1]).contains(.charged))
    if phrase.kind != .kinship {
      let strict = compoundEnd(phrase, from: end)
      phrase.tokens = start..<(looseEnd(phrase, from: strict) ?? strict)
    }
    return phrase
  }

  /// Where the complements of a title end, and further titles.
  func compoundEnd(_ phrase: RolePhrase, from start: Int, isLoose: Bool = false) -> Int {
    var end = start
    var steps = 0
    while steps < 24, isInSentence(end, of: phrase) {
      steps += 1
      let token = tokens[end]
      if token.kind == .openBracket {
        guard let after = acronymEnd(end) ?? acronymsEnd(end) else { return end }
        end = after
        continue
      }
      if token.kind == .openQuote || token.kind == .quote {
        guard let after = quotedEnd(end) else { return end }
        end = after
        continue
      }
      if token.kind == .comma || token.hash == words.et || has(.titleModifier, at: end) {
        if token.kind == .comma, isOfOthers(phrase) { return end }
        let more = joinedTitle(end, phrase) ?? joinedFields(end, phrase)
        guard let after = more ?? (isLoose ? joinedPurpose(end) : nil) else { return end }
        end = after
        continue
      }
      if token.kind == .number, let after = classEnd(end, of: phrase) {
        end = after
        continue
      }
      guard token.kind == .word, !opensPerson(end) else { return end }
      if claims[end] == .organization || claims[end] == .place, let after = claimedEnd(end) {
        end = after
      } else if words.sets(token).contains(.locatives), isInSentence(end + 1, of: phrase),
        claims[end + 1] == .place || claims[end + 1] == .organization,
        let after = claimedEnd(end + 1)
      {
        end = after
      } else if let after = homeEnd(end, of: phrase) {
        end = after
      } else if reader.words.style == .cases, reader.role(end) == .purpose,
        isInSentence(end + 1, of: phrase), claims[end + 1] == .place,
        let after = claimedEnd(end + 1)
      {
        // «директор банка по Вьетнаму»
        end = after
      } else if let after = genitiveTitle(end) ?? partEnd(end) ?? sameCountryEnd(end) {
        end = after
      } else if isLoose, let after = looseWordEnd(end) {
        end = after
      } else {
        return end
      }
    }
    return end
  }

  /// «рыбак из общины Ванфыок»: past the place, told with its kind, where somebody lives or works.
  private func homeEnd(_ index: Int, of phrase: RolePhrase) -> Int? {
    guard reader.words.style == .cases, reader.role(index) == .locative,
      let kind = matches.longest(.placeHead, at: index + 1), !tokens[index + 1].isCapitalized,
      case let place = index + 1 + Int(kind.tokenCount), isInSentence(place, of: phrase),
      claims[place] == .place
    else { return nil }
    return claimedEnd(place)
  }

  /// «ученик 12-го класса»: past an ordinal number in figures and what it counts.
  private func classEnd(_ number: Int, of phrase: RolePhrase) -> Int? {
    let noun = number + 3
    guard reader.words.style == .cases, isInSentence(noun, of: phrase),
      tokens[number + 1].kind == .hyphen, !tokens[number + 1].hasSpaceBefore,
      tokens[number + 2].kind == .word, !tokens[number + 2].hasSpaceBefore,
      tokens[number + 2].end - tokens[number + 2].start <= 6,
      tokens[noun].kind == .word, !tokens[noun].isCapitalized, !has(.eventVerb, at: noun),
      !has(.month, at: noun), !has(.stopWord, at: noun)
    else { return nil }
    return noun + 1
  }

  /// «trả lời câu hỏi của phóng viên, Người phát ngôn X»: a title in small letters of somebody to whom
  /// something belongs is none of the one named behind the comma.
  private func isOfOthers(_ phrase: RolePhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    return reader.words.style == .compounds && first > 0 && !tokens[first].isCapitalized
      && isSameSentence(first - 1, first) && reader.role(first - 1) == .of
  }

  /// Past a claimed name, up to the name of a person that begins inside it.
  private func claimedEnd(_ index: Int) -> Int? {
    var end = index + 1
    while end < tokens.count, claims[end] == claims[index], isSameSentence(index, end),
      !opensPerson(end)
    {
      end += 1
    }
    return end
  }

  /// Past an organization in quotation marks: «генеральный директор «Росатома»».
  private func quotedEnd(_ open: Int) -> Int? {
    var close = open + 1
    while close < tokens.count, claims[close] == .organization, isSameSentence(open, close) {
      close += 1
    }
    guard close > open + 1, close < tokens.count,
      tokens[close].kind == .closeQuote || tokens[close].kind == .quote
    else { return nil }
    return close + 1
  }

  /// Past «(УНП ООН)».
  private func acronymsEnd(_ open: Int) -> Int? {
    var close = open + 1
    while close < min(open + 5, tokens.count), tokens[close].kind == .word,
      tokens[close].flags.contains(.allCaps)
    {
      close += 1
    }
    return close > open + 1 && close < tokens.count && tokens[close].kind == .closeBracket
      ? close + 1 : nil
  }

  /// Whether the name of a person begins at a token, and not a place of the tables: «Nghệ An», «Hà Nội»
  /// have syllables of names.
  private func opensPerson(_ index: Int) -> Bool {
    guard startsName(index) else { return false }
    let places = LexiconClassSet(.place, .country, .organization)
    // «Quốc vương Jordan Abdullah II»: the country, and the name behind it.
    if reader.words.style == .compounds, has(.country, at: index), startsName(index + 1) {
      return false
    }
    let isInside = !matches.classesInside(at: index).isDisjoint(with: places)
    return !isInside && (matches.end(ofAny: places, at: index) ?? index) < index + 2
  }

  /// «заместитель Председателя Национального собрания»
  private func genitiveTitle(_ index: Int) -> Int? {
    guard reader.words.style == .cases, let match = titleMatch(index),
      match.lexiconClass == .title, kind(of: match) == .function
    else { return nil }
    return index + Int(match.tokenCount)
  }

  /// Past «страны», «этой страны» before the name: «Президенту страны Тхонглуну Сисулиту».
  private func sameCountryEnd(_ index: Int) -> Int? {
    guard reader.words.style == .cases else { return nil }
    let noun = reader.role(index) == .determiner ? index + 1 : index
    guard reader.role(noun) == .settlement, noun + 1 < tokens.count,
      isSameSentence(index, noun + 1), tokens[noun + 1].isCapitalized
    else { return nil }
    return noun + 1
  }

  /// Past a word that belongs to a title: a field, a body, «tỉnh», an acronym.
  private func partEnd(_ index: Int) -> Int? {
    let noun = reader.pastCaseAdjectives(index)
    if noun > index, let end = plainPartEnd(noun) ?? genitiveTitle(noun) { return end }
    // «экономических связей»: a noun that ends as adjectives do.
    if noun > index + 1, let end = plainPartEnd(noun - 1) { return end }
    return plainPartEnd(index)
  }

  private func plainPartEnd(_ index: Int) -> Int? {
    let parts = LexiconClassSet(.commonWord, .organizationHead, .placeHead, .organization)
    if let end = matches.end(ofAny: parts, at: index) {
      let isVerb = has(.speechVerb, at: index) && !tokens[index].isCapitalized
      return isVerb ? nil : end
    }
    if tokens[index].flags.contains(.allCaps), tokens[index].end - tokens[index].start > 2,
      !isName(index)
    {
      return index + 1
    }
    return nil
  }

  /// Past «, Chủ tịch», «kiêm Bộ trưởng», «và Chủ tịch» before the name.
  private func joinedTitle(_ index: Int, _ phrase: RolePhrase) -> Int? {
    var next = index
    if let modifier = matches.longest(.titleModifier, at: index) {
      next += Int(modifier.tokenCount)
    } else {
      next += 1
      if isInSentence(next, of: phrase), let modifier = matches.longest(.titleModifier, at: next) {
        next += Int(modifier.tokenCount)
      }
    }
    guard isInSentence(next, of: phrase), let match = titleMatch(next),
      match.lexiconClass == .title, kind(of: match) == .function
    else { return nil }
    return next + Int(match.tokenCount)
  }

  /// «Anh Lò Văn Pánh»: a form of address that is a syllable of names as well.
  func addressesName(_ index: Int) -> Bool {
    reader.words.style == .compounds && index + 2 < tokens.count
      && isSameSentence(index, index + 2) && isFamilyName(index + 1) && !isFamilyName(index)
      && tokens[index + 2].isCapitalized
  }

  /// «Nhật-Việt», «Việt - Hàn»: whether a name would be nothing but syllables with hyphens between them.
  func isPairOfSyllables(_ name: Range<Int>) -> Bool {
    let syllables = LexiconClassSet(.familyName, .givenSyllable, .country)
    return name.allSatisfy {
      tokens[$0].kind != .word || !wordClasses($0).isDisjoint(with: syllables)
    }
  }

  /// «Cộng hòa …» behind a title: the first syllable of a word, and no name of one word like «Modi».
  func opensSyllables(_ index: Int) -> Bool {
    guard reader.words.style == .compounds, tokens[index].flags.contains(.nonASCII),
      index + 1 < tokens.count, isSameSentence(index, index + 1)
    else { return false }
    return tokens[index + 1].kind == .word && !tokens[index + 1].isCapitalized
      && !has(.speechVerb, at: index + 1)
  }

  /// «Đoàn Thể thao Việt Nam»: whether a name of two syllables would end with the first one of a word.
  func endsWithinWord(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard reader.words.style == .compounds, next < tokens.count, isSameSentence(next - 1, next),
      tokens[next].kind == .word, !tokens[next].isCapitalized
    else { return false }
    return matches.end(ofAny: .init(.commonWord), at: next - 1).map { $0 > next } ?? false
  }

  /// Past «, спорта и туризма», «и торговли»: more fields of the title.
  private func joinedFields(_ index: Int, _ phrase: RolePhrase) -> Int? {
    var at = index
    while isInSentence(at + 1, of: phrase), tokens[at].kind == .comma, at - index < 24,
      !opensPerson(at + 1), let end = fieldEnd(at + 1)
    {
      at = end
    }
    guard isInSentence(at + 1, of: phrase), tokens[at].hash == words.et, !opensPerson(at + 1) else {
      return nil
    }
    return fieldEnd(at + 1)
  }

  /// Past a word of the table of fields, with Russian adjectives before it.
  private func fieldEnd(_ index: Int) -> Int? {
    let noun = reader.pastCaseAdjectives(index)
    return matches.end(ofAny: .init(.commonWord), at: index)
      ?? (noun > index ? matches.end(ofAny: .init(.commonWord), at: noun) : nil)
  }

  /// «bà X giữ chức Phó Bí thư»: past the words that say that somebody holds an office.
  func officeStart(after chain: NameChain) -> Int? {
    guard reader.words.style == .compounds else { return nil }
    var next = chain.tokens.upperBound
    while next < tokens.count, next < chain.tokens.upperBound + 4,
      isSameSentence(chain.tokens.lowerBound, next), words.sets(tokens[next]).contains(.charged)
    {
      next += 1
    }
    return next > chain.tokens.upperBound && next < tokens.count && titleMatch(next) != nil
      ? next : nil
  }
}
