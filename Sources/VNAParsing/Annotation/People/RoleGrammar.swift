import VNAText

/// Reads the phrase of a title: adjectives, complements, coordinated functions.
extension PeopleReader {
  /// The phrase of the title at a token, or nil if none starts there.
  func phrase(at index: Int) -> RolePhrase? {
    guard let match = titleMatch(index) else { return nil }
    switch reader.words.style {
    case .articles: break
    case .compounds, .cases: return compoundPhrase(at: index, match)
    case .solid: return solidPhrase(at: index, match)
    }
    let end = index + Int(match.tokenCount)
    var phrase = RolePhrase(
      tokens: index..<end, head: index..<end, kind: kind(of: match))
    if words.standsBeforeTitle {
      readAdjuncts(&phrase)
      phrase.tokens = phrase.tokens.lowerBound..<laterEnd(&phrase, from: end)
      return phrase
    }
    readDeterminer(&phrase)
    phrase.tokens = phrase.tokens.lowerBound..<complementEnd(&phrase, from: end)
    return phrase
  }

  /// The longest title or word of kinship at a token.
  func titleMatch(_ index: Int) -> LexiconMatch? {
    guard index < tokens.count, matches.classes(at: index).rawValue & Self.titleBits != 0 else {
      return nil
    }
    // «Phủ Chủ tịch» is a palace, «le sous-marin» a ship.
    if reader.words.style == .compounds || reader.words.style == .articles,
      matches.classesInside(at: index).contains(.namedThing)
    {
      return nil
    }
    // «thay mặt Ban Bí thư», «Đoàn Chủ tịch»: the body, and no officer.
    if reader.words.style == .compounds, index > 0, claims[index] == .organization,
      claims[index - 1] == .organization, isSameSentence(index - 1, index)
    {
      return nil
    }
    let title = matches.longest(.title, at: index)
    // «la visita oficial de X»: an adjective, and no officer.
    if index > 0, let noun = matches.longest(.eventNoun, at: index - 1), noun.tokenCount > 1,
      Int(noun.tokenCount) > Int(title?.tokenCount ?? 0)
    {
      return nil
    }
    guard let kinship = matches.longest(.kinship, at: index) else { return title }
    guard let title, title.tokenCount >= kinship.tokenCount else { return kinship }
    return title
  }

  private static var titleBits: UInt64 { LexiconClass.title.bit | LexiconClass.kinship.bit }

  func kind(of match: LexiconMatch) -> RolePhrase.Kind {
    if match.lexiconClass == .kinship { return .kinship }
    switch reader.value(match).word {
    case .rank: return .rank
    case .nobility: return .nobility
    default: return .function
    }
  }

  /// Walks back over adjectives («nouvel ambassadeur») to the article.
  private func readDeterminer(_ phrase: inout RolePhrase) {
    var start = phrase.head.lowerBound
    while start > 0, isSameSentence(start - 1, start) {
      let before = tokens[start - 1]
      if before.kind == .hyphen, start > 1, has(.titleModifier, at: start - 2) {
        start -= 2
      } else if before.kind == .word,
        words.sets(before).contains(.preAdjectives)
          || isAdjective(modifier: start - 1, next: start)
      {
        start -= 1
      } else {
        break
      }
    }
    phrase.tokens = start..<phrase.head.upperBound
    phrase.isPlural = hasPluralEnding(phrase.head)
    guard start > 0, isSameSentence(start - 1, start) else {
      phrase.isDetermined = true
      return
    }
    var before = start - 1
    if tokens[before].flags.contains(.elided), tokens[before].hash != words.d {
      // «l’»
      phrase.isDetermined = true
      phrase.isPlural = false
      return
    }
    if has(.numberWord, at: before), tokens[before].hash != words.un,
      tokens[before].hash != words.une
    {
      phrase.isDetermined = true
      phrase.isPlural = true
      before -= 1
      return
    }
    let sets = words.sets(tokens[before])
    if sets.contains(.singularDeterminers) {
      phrase.isDetermined = true
      phrase.isPlural = false
    } else if sets.contains(.pluralDeterminers) {
      phrase.isDetermined = true
      phrase.isPlural = true
    } else if tokens[before].kind == .openQuote || tokens[before].kind == .colon
      || has(.honorific, at: before) || isHonorificPoint(before)
    {
      phrase.isDetermined = true
    }
  }

  func isAdjective(modifier index: Int, next: Int) -> Bool {
    guard let match = matches.longest(.titleModifier, at: index),
      index + Int(match.tokenCount) == next
    else { return false }
    return reader.value(match).word != .and
  }

  func isHonorificPoint(_ index: Int) -> Bool {
    tokens[index].kind == .period && index > 0 && has(.honorific, at: index - 1)
  }

  private func hasPluralEnding(_ head: Range<Int>) -> Bool {
    var first = head.lowerBound
    // «vice-Premiers», «co-présidents»
    if head.count > 2, tokens[first + 1].kind == .hyphen { first += 2 }
    let last = bytes[Int(tokens[first].end) - 1]
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
  }

  /// Where the complements of a title end, which begin at `start`.
  func complementEnd(_ phrase: inout RolePhrase, from start: Int) -> Int {
    // «directeur de l’hôpital» is a title by itself; what follows is the hospital's name.
    var end = isInSentence(start, of: phrase) && isNamedHead(start - 1) ? namedEnd(start) : start
    // «président de la Commission» is a title by itself, and the body's name may go on: «économique et
    // financière».
    if claims[phrase.head.lowerBound] == .none, claims[end - 1] == .organization,
      let whole = nameEnd(end, phrase)
    {
      end = whole
    }
    /// After «de»: «et de», «, des» may go on.
    var hasObject = phrase.head.contains { words.isOf(tokens[$0]) }
    var steps = 0
    while steps < 24, isInSentence(end, of: phrase) {
      steps += 1
      let token = tokens[end]
      switch token.kind {
      case .word: break
      case .openBracket:
        guard let after = acronymEnd(end) else { return end }
        end = after
        continue
      case .comma:
        guard let after = listEnd(end, &phrase, hasObject) else { return end }
        end = after
        continue
      default: return end
      }
      if token.hash == words.et || words.capitalizesFields && reader.role(end) == .and {
        guard let after = coordinationEnd(end, &phrase, hasObject) else { return end }
        end = after
      } else if let match = matches.longest(.demonym, at: end), !token.isCapitalized {
        end += Int(match.tokenCount)
        // «franco-vietnamienne»
        if isInSentence(end + 1, of: phrase), tokens[end].kind == .hyphen,
          !tokens[end].hasSpaceBefore, !tokens[end + 1].isCapitalized,
          let second = matches.longest(.demonym, at: end + 1)
        {
          end += 1 + Int(second.tokenCount)
        }
      } else if let match = matches.longest(.titleModifier, at: end),
        reader.value(match).word != .and, !token.isCapitalized
      {
        end += Int(match.tokenCount)
      } else if words.isOf(token) {
        guard let after = objectEnd(end + 1, &phrase) else { return end }
        hasObject = true
        end = after
      } else if words.isTo(token) || token.hash == words.au || token.hash == words.aux
        || words.sets(token).contains(.complementPrepositions)
      {
        guard let after = placedEnd(end + 1, &phrase) else { return end }
        hasObject = true
        end = after
      } else if words.sets(token).contains(.charged), end + 1 < tokens.count,
        words.isOf(tokens[end + 1])
      {
        end += 1
      } else if words.sets(token).contains(.linked), end + 1 < tokens.count,
        words.isTo(tokens[end + 1]) || tokens[end + 1].hash == words.au
          || tokens[end + 1].hash == words.aux, let after = objectEnd(end + 2, &phrase)
      {
        end = after
      } else if hasObject, token.isCapitalized, !startsName(end), let place = placeEnd(end) {
        end = joinedPlacesEnd(place)
      } else if isAdjective(end) {
        end += 1
      } else {
        return end
      }
    }
    return end
  }

  /// Past the rest of an organization's name that began before a token; nil where none goes on.
  private func nameEnd(_ start: Int, _ phrase: RolePhrase) -> Int? {
    var end = start
    while isInSentence(end, of: phrase), claims[end] == .organization { end += 1 }
    return end > start ? end : nil
  }

  func isInSentence(_ index: Int, of phrase: RolePhrase) -> Bool {
    index < tokens.count && tokens[index].sentence == tokens[phrase.head.lowerBound].sentence
  }

  /// Past «(PCV)», and past «(chambre basse)» where the name follows.
  func acronymEnd(_ index: Int) -> Int? {
    var close = index + 1
    while close < tokens.count, close - index <= 5, isSameSentence(index, close),
      tokens[close].kind == .word
    {
      close += 1
    }
    if close + 1 < tokens.count, tokens[close].kind == .closeBracket, close > index + 1,
      tokens[close + 1].kind == .comma, isSameSentence(index, close + 1),
      close + 2 < tokens.count, startsName(close + 2)
    {
      return close + 1
    }
    if let end = spelledAcronymEnd(index) { return end }
    guard index + 2 < tokens.count, tokens[index + 2].kind == .closeBracket,
      tokens[index + 1].kind == .word, tokens[index + 1].isCapitalized,
      tokens[index + 1].flags.contains(.allCaps) || tokens[index + 1].flags.contains(.mixedCase),
      tokens[index + 1].end - tokens[index + 1].start >= 2
    else { return nil }
    return index + 3
  }

  /// After a comma: past «de la Culture, des Sports» or «, secrétaire du Comité central».
  private func listEnd(_ comma: Int, _ phrase: inout RolePhrase, _ hasObject: Bool) -> Int? {
    var next = comma + 1
    guard isInSentence(next, of: phrase) else { return nil }
    if hasObject, words.isOf(tokens[next]) {
      // Only a ministry's or committee's fields go on so: «, des Sports et du Tourisme».
      var object = next + 1
      if isInSentence(object, of: phrase),
        tokens[object].hash == words.la || tokens[object].hash == words.l
      {
        object += 1
      }
      guard isInSentence(object, of: phrase), tokens[object].isCapitalized,
        !startsName(object), placeEnd(object) == nil
      else { return nil }
      return objectEnd(next + 1, &phrase)
    }
    if hasObject, isMinister(phrase), let end = fieldsEnd(next, phrase) { return end }
    if tokens[next].hash == words.also { next += 1 }
    while isInSentence(next, of: phrase), let match = matches.longest(.titleModifier, at: next),
      titleMatch(next) == nil
    {
      next += Int(match.tokenCount)
    }
    guard isInSentence(next, of: phrase), let match = titleMatch(next),
      match.lexiconClass == .title, reader.value(match).word != .rank,
      // «la ministra de Industria, Reyes Maroto» is no queen.
      !has(.honorific, at: next), !words.capitalizesFields || !tokens[next].isCapitalized
    else { return nil }
    return next + Int(match.tokenCount)
  }

  /// Whether a title has fields in capitals without «de» again: «ministra de Cultura, Deportes y Turismo».
  private func isMinister(_ phrase: RolePhrase) -> Bool {
    words.capitalizesFields && phrase.head.contains { reader.role($0) == .minister }
  }

  /// Past «Deportes y Turismo» behind the comma of «Cultura, Deportes y Turismo».
  private func fieldsEnd(_ start: Int, _ phrase: RolePhrase) -> Int? {
    var next = start
    for _ in 0..<4 {
      guard let end = fieldEnd(next, in: phrase), isInSentence(end, of: phrase) else { return nil }
      if reader.role(end) == .and { return fieldEnd(end + 1, in: phrase) }
      guard tokens[end].kind == .comma else { return nil }
      next = end + 1
    }
    return nil
  }

  /// Past one field in capitals, «Medio Ambiente»; nil where a person or place is named.
  private func fieldEnd(_ start: Int, in phrase: RolePhrase) -> Int? {
    var end = start
    while isInSentence(end, of: phrase), tokens[end].kind == .word, tokens[end].isCapitalized,
      end < start + 3, !isName(end), !startsName(end), placeEnd(end) == nil, titleMatch(end) == nil
    {
      end += 1
    }
    return end > start ? end : nil
  }

  /// After «et»: past «et ministre», «et de la Défense».
  private func coordinationEnd(_ et: Int, _ phrase: inout RolePhrase, _ hasObject: Bool) -> Int? {
    var next = et + 1
    guard isInSentence(next, of: phrase) else { return nil }
    if tokens[next].hash == words.also { next += 1 }
    if let match = titleMatch(next), match.lexiconClass == .title {
      return next + Int(match.tokenCount)
    }
    guard hasObject else { return nil }
    if words.isOf(tokens[next]) {
      // «et de deux autres pays», «et des entreprises» after a list of persons go on nothing.
      return objectEnd(next + 1, &phrase)
    }
    if words.isTo(tokens[next]) || tokens[next].hash == words.au || tokens[next].hash == words.aux
      || tokens[next].hash == words.en
    {
      return placedEnd(next + 1, &phrase)
    }
    if let end = smallEnd(next, behind: et, phrase) { return end }
    // «Éducation et Formation»: one more field, no name of a person nor of a place.
    let object = tokens[next].hash == words.l || tokens[next].hash == words.la ? next + 1 : next
    if isMinister(phrase), let end = fieldEnd(object, in: phrase) { return end }
    if isInSentence(object, of: phrase), tokens[object].kind == .word,
      tokens[object].isCapitalized, tokens[et - 1].isCapitalized, !isName(object),
      placeEnd(object) == nil, titleMatch(object) == nil,
      !continuesChain(object + 1) || words.capitalizesFields && startsName(object + 1)
    {
      return object + 1
    }
    return nil
  }

  /// Past a second adjective or noun in small letters: «des affaires juridiques et sociales», «du centre
  /// de recherche et développement,», which nothing of its own follows.
  private func smallEnd(_ next: Int, behind et: Int, _ phrase: RolePhrase) -> Int? {
    guard tokens[next].kind == .word, !tokens[next].isCapitalized, !tokens[et - 1].isCapitalized,
      claims[next] == .none, !has(.stopWord, at: next), !isVerb(next), !isArticle(next)
    else { return nil }
    if isAdjective(next), isAdjective(et - 1) { return phrase.isPlural ? nil : next + 1 }
    var end = next + 1
    while isInSentence(end, of: phrase), end < next + 3, isAdjective(end) { end += 1 }
    return isInSentence(end, of: phrase) && tokens[end].kind == .comma ? end : nil
  }

  /// Whether a capitalised word stands at a token, in the sentence of the one before.
  private func continuesChain(_ index: Int) -> Bool {
    index < tokens.count && isSameSentence(index - 1, index) && tokens[index].kind == .word
      && tokens[index].isCapitalized
  }

  /// Past an object with a capital after «à», «au», «en», «pour»; nil if it is none.
  private func placedEnd(_ start: Int, _ phrase: inout RolePhrase) -> Int? {
    var next = start
    if isInSentence(next, of: phrase), words.isOf(tokens[next]) { next += 1 }
    if isInSentence(next, of: phrase), isArticle(next) { next += 1 }
    guard isInSentence(next, of: phrase), tokens[next].kind == .word,
      !startsName(next)
    else { return nil }
    if tokens[next].isCapitalized || has(.organizationHead, at: next) || has(.placeHead, at: next) {
      return objectEnd(start, &phrase)
    }
    return fieldEnd(next, phrase)
  }

  /// Past a field in small letters that the name follows behind a comma: «conseiller à la sécurité
  /// nationale, X».
  private func fieldEnd(_ start: Int, _ phrase: RolePhrase) -> Int? {
    guard !has(.stopWord, at: start), titleMatch(start) == nil else { return nil }
    var end = start + 1
    while isInSentence(end, of: phrase), end < start + 4, isAdjective(end) { end += 1 }
    guard isInSentence(end + 1, of: phrase), tokens[end].kind == .comma,
      tokens[end + 1].isCapitalized, (chain(at: end + 1)?.words ?? 0) > 1
    else { return nil }
    return end
  }
}
