import VNAText

/// What stands after «de» in the phrase of a title.
extension PeopleReader {
  /// Past the object of a preposition, without its own complements; nil if there is none.
  func objectEnd(_ start: Int, _ phrase: inout RolePhrase) -> Int? {
    let sentence = tokens[phrase.head.lowerBound].sentence
    func isInside(_ index: Int) -> Bool {
      index < tokens.count && tokens[index].sentence == sentence
    }
    if let end = toldCountryEnd(start) { return end }
    var next = start
    if isInside(next), words.isOf(tokens[next]) { next += 1 }
    while isInside(next), isArticle(next), next - start < 2 {
      next += 1
    }
    guard isInside(next) else { return nil }
    if tokens[next].kind == .number {
      // «la 5ᵉ Région militaire», «la 10e session»
      next += 1
      while isInside(next), !tokens[next].hasSpaceBefore, tokens[next].kind == .word {
        next += 1
      }
      guard isInside(next), tokens[next].kind == .word else { return nil }
    }
    guard tokens[next].kind == .word else { return nil }
    if let end = entityEnd(next) { return end }
    if tokens[next].isCapitalized {
      if startsName(next), next == start { return nil }
      return capitalizedEnd(next + 1, first: next)
    }
    guard !has(.stopWord, at: next) else { return nil }
    if titleMatch(next) != nil, next > start, !has(.organizationHead, at: next) {
      // «épouse du président»: the inner title's own phrase is read with its name.
      return innerTitleEnd(next, of: phrase)
    }
    return nounEnd(next, &phrase)
  }

  /// Past a place or an organization that is known, or nil.
  private func entityEnd(_ index: Int) -> Int? {
    let place = placeEnd(index)
    let organization = organizationEnd(index)
    if let place, place >= organization ?? 0 {
      return joinedPlacesEnd(place)
    }
    if let organization { return organization }
    guard let head = matches.longest(.organizationHead, at: index) else { return nil }
    var end = index + Int(head.tokenCount)
    let isNamed = reader.value(head).isNamed
    while end < tokens.count, isSameSentence(end - 1, end), tokens[end].kind == .word,
      !tokens[end].isCapitalized, isAdjective(end)
    {
      end += 1
    }
    if end < tokens.count, isSameSentence(end - 1, end), tokens[end].isCapitalized,
      tokens[end].kind == .word
    {
      if isNamed, claims[index] == .none {
        end = namedEnd(end)
      } else if !startsName(end) {
        end = capitalizedEnd(end, first: index)
      }
    }
    return end
  }

  func isNamedHead(_ index: Int) -> Bool {
    guard let head = matches.longest(.organizationHead, at: index), head.tokenCount == 1 else {
      return false
    }
    return reader.value(head).isNamed
  }

  /// Past the capitalised name of a hospital or firm; a person's name may follow it.
  func namedEnd(_ start: Int) -> Int {
    guard start < tokens.count, tokens[start].isCapitalized, tokens[start].kind == .word else {
      return start
    }
    if let end = organizationEnd(start) { return end }
    if let end = placeEnd(start) { return joinedPlacesEnd(end) }
    guard let chain = chain(at: start) else { return start + 1 }
    for index in chain.tokens.dropFirst() where startsName(index) && isFamilyName(index) {
      return index
    }
    return chain.tokens.upperBound
  }

  /// Past the capitalised words of an object, up to where the name of a person begins.
  private func capitalizedEnd(_ start: Int, first: Int) -> Int {
    var end = start
    while end < tokens.count, isSameSentence(end - 1, end), tokens[end].kind == .word,
      tokens[end].isCapitalized, end - first < 6
    {
      if startsName(end) || titleMatch(end) != nil || has(.honorific, at: end) { break }
      if let place = placeEnd(end) {
        end = place
        continue
      }
      // «Viceministra de Relaciones Exteriores Nguyen Minh Hang»
      if let name = vietnameseStart(behind: end) { return name }
      // Two unknown words at the end are rather a name than part of «l’Intérieur».
      // «Relaciones Exteriores Rosalba Quintero Mejía»: but not where the first of them is of a field.
      if end == start, let rest = chain(at: end), rest.words >= 2, !has(.organization, at: first),
        rest.words < 3 || !has(.commonWord, at: end),
        !rest.tokens.contains(where: { has(.brandWord, at: $0) })
      {
        break
      }
      end += 1
      while end + 1 < tokens.count, tokens[end].kind == .hyphen, !tokens[end].hasSpaceBefore,
        tokens[end + 1].kind == .word, !tokens[end + 1].hasSpaceBefore
      {
        end += 2
      }
    }
    return end
  }

  /// Where a Vietnamese name begins behind the last words of a field, or nil.
  private func vietnameseStart(behind field: Int) -> Int? {
    guard let run = chain(at: field), !isName(field) else { return nil }
    return run.tokens.dropFirst().first { isFamilyName($0) && isLongVietnamese($0) }
  }

  /// Whether a Vietnamese name of three words or more begins here.
  func isLongVietnamese(_ index: Int) -> Bool {
    guard let chain = chain(at: index), chain.words >= 3 else { return false }
    return isVietnamese(chain) && (placeEnd(index) ?? 0) < chain.tokens.upperBound
  }

  /// Past places joined by a hyphen or dash: «Vietnam-Japon», «Argentine – Vietnam».
  func joinedPlacesEnd(_ start: Int) -> Int {
    var end = start
    while end + 1 < tokens.count, isSameSentence(end - 1, end + 1),
      tokens[end].kind == .hyphen || tokens[end].kind == .dash, let next = placeEnd(end + 1)
    {
      end = next
    }
    return end
  }

  /// Past a noun in small letters with its adjectives («port sec», «gestion»).
  private func nounEnd(_ start: Int, _ phrase: inout RolePhrase) -> Int {
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].kind == .hyphen, !tokens[end].hasSpaceBefore,
      tokens[end + 1].kind == .word
    {
      end += 2
    }
    let isThing = has(.namedThing, at: start)
    var extra = 0
    while end < tokens.count, extra < 2, isSameSentence(end - 1, end), tokens[end].kind == .word,
      !tokens[end].isCapitalized, !has(.stopWord, at: end), !has(.titleModifier, at: end),
      !isVerb(end), tokens[end].hash != words.a
    {
      if !isAdjective(end), !has(.demonym, at: end) {
        // «port sec»: an adjective of which nothing is known, unless it is a verb.
        phrase.isLoose = true
      }
      end += 1
      extra += 1
    }
    if isThing, extra == 0, end < tokens.count, isSameSentence(end - 1, end),
      tokens[end].isCapitalized, tokens[end].kind == .word, !isLongVietnamese(end)
    {
      end = placeEnd(end) ?? chain(at: end)?.tokens.upperBound ?? end
    }
    return end
  }

  /// Past an inner title and, where it stands right after, the name that it leads.
  private func innerTitleEnd(_ index: Int, of phrase: RolePhrase) -> Int {
    guard let match = titleMatch(index) else { return index }
    var end = index + Int(match.tokenCount)
    while end < tokens.count, isSameSentence(end - 1, end), !tokens[end].isCapitalized,
      has(.demonym, at: end) || isAdjective(end)
    {
      end += 1
    }
    if phrase.kind == .kinship, end < tokens.count, let name = chain(at: end), name.words >= 2,
      isSameSentence(end - 1, end)
    {
      end = name.tokens.upperBound
    }
    return end
  }
}
