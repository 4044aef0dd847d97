import VNAText

/// The role that stands behind a name.
extension PeopleReader {
  /// The role in apposition after a name: «, ministre de …,», «, 61 ans, agriculteur», «(maire)».
  func apposition(after chain: NameChain) -> RolePhrase? {
    let sentence = tokens[chain.tokens.lowerBound].sentence
    func isInside(_ index: Int) -> Bool {
      index < tokens.count && tokens[index].sentence == sentence
    }
    var next = chain.tokens.upperBound
    if let office = officeStart(after: chain) { return phrase(at: office) }
    if let office = givenOffice(after: chain) { return office }
    guard isInside(next), tokens[next].kind == .comma || tokens[next].kind == .openBracket else {
      return nil
    }
    next += 1
    if isInside(next + 2), tokens[next].kind == .number, tokens[next + 1].hash == words.ans,
      tokens[next + 2].kind == .comma
    {
      next += 3
    }
    if isInside(next), let now = matches.longest(.relativeDate, at: next) {
      // «, jusqu'ici chef adjoint de …»
      next += Int(now.tokenCount)
    }
    guard isInside(next) else { return nil }
    var hasArticle = false
    if words.sets(tokens[next]).contains(.apposingArticles), !tokens[next].isCapitalized {
      hasArticle = true
      next += 1
    } else if tokens[next].hash == words.also {
      next += 1
    }
    let first = next
    while isInside(next), titleMatch(next) == nil {
      if words.standsBeforeTitle, isAdjunct(next), next < first + 8 {
        next += 1
      } else if let match = matches.longest(.titleModifier, at: next) {
        next += Int(match.tokenCount)
      } else if words.sets(tokens[next]).contains(.preAdjectives) {
        next += 1
      } else {
        break
      }
      if isInside(next), tokens[next].kind == .hyphen { next += 1 }
    }
    guard isInside(next), var phrase = phrase(at: next), !phrase.isPlural else { return nil }
    if words.standsBeforeTitle {
      phrase.tokens = first..<phrase.tokens.upperBound
    }
    // A title that leads to the next name is that one's.
    let end = phrase.tokens.upperBound
    if isInside(end), addressedChain(at: pastAddress(end), in: sentence) { return nil }
    if hasArticle, isInside(end) {
      // «À X, le chef de l’État a rappelé»: the title opens a clause of its own.
      // «a farmer in Tri Ton» goes on with its noun.
      let isClause =
        !words.standsBeforeTitle || isVerb(end) || words.sets(tokens[end]).contains(.auxiliaries)
      if tokens[end].kind == .word, isClause { return nil }
      if tokens[end].kind == .comma, addressedChain(at: end + 1, in: sentence) { return nil }
    }
    return phrase
  }

  /// «a élu X président de la Cour et Y procureur», «appointed X (as) Minister»: the office that is
  /// given to somebody stands right behind his name, with no comma.
  private func givenOffice(after chain: NameChain) -> RolePhrase? {
    let (first, end) = (chain.tokens.lowerBound, chain.tokens.upperBound)
    let style = reader.words.style
    guard style == .articles || style == .cases, end < tokens.count, isSameSentence(first, end)
    else { return nil }
    let office = words.sets(tokens[end]).contains(.equating) ? end + 1 : end
    // «избрало X председателем»: as what, the case tells.
    if let cases, !isInstrumental(office, cases) { return nil }
    guard titleMatch(office) != nil, isSameSentence(first, office), isGivenOffice(first),
      var phrase = phrase(at: office), !phrase.isPlural
    else { return nil }
    phrase.tokens = office..<phrase.tokens.upperBound
    // A title that leads to the next name is that one's.
    let next = phrase.tokens.upperBound
    return addressedChain(at: pastAddress(next), in: tokens[first].sentence) ? nil : phrase
  }

  private func isInstrumental(_ office: Int, _ cases: CaseEndings) -> Bool {
    // «вице-председателем»
    let noun = office + 2 < tokens.count && tokens[office + 1].kind == .hyphen ? office + 2 : office
    return noun < tokens.count
      && cases.cases(of: tokens[noun], isPerson: true, bytes).contains(.instrumental)
  }

  /// Whether a verb or noun of appointing or electing stands before a name, or another to whom an office was
  /// given.
  private func isGivenOffice(_ name: Int) -> Bool {
    var index = name - 1
    // «a élu M. X président»
    while index >= 0, isSameSentence(index, name) {
      if isHonorificPoint(index) {
        index -= 2
      } else if has(.honorific, at: index) {
        index -= 1
      } else {
        break
      }
    }
    let first = index
    while index >= 0, first - index < 5, isSameSentence(index, name), tokens[index].kind == .word {
      if let last = names.last, let office = last.right, office.tokens.upperBound == index,
        tokens[index].hash == words.et
      {
        return tokens[last.tokens.upperBound].kind == .word
      }
      if has(.eventVerb, at: index) || has(.eventNoun, at: index), givesOffice(index) {
        return true
      }
      if tokens[index].isCapitalized { return false }
      index -= 1
    }
    return false
  }

  private func givesOffice(_ index: Int) -> Bool {
    matches.range(at: index).contains { givesOffice(matches.matches[$0]) }
  }

  /// Whether a word is a verb or noun of electing or appointing.
  func givesOffice(_ match: LexiconMatch) -> Bool {
    switch match.lexiconClass {
    case .eventVerb:
      reader.lexicon.value(of: match, is: "elect")
        || reader.lexicon.value(of: match, is: "appoint")
    case .eventNoun:
      reader.lexicon.value(of: match, is: "election")
        || reader.lexicon.value(of: match, is: "appointment")
    default: false
    }
  }

  /// Whether a chain after a title's comma is its name and not the subject of a clause to which
  /// the title only leads: «En qualité d'envoyé du président, X se rendra …».
  func isLikelyApposed(_ chain: NameChain, _ phrase: RolePhrase) -> Bool {
    let first = chain.tokens.lowerBound
    let end = chain.tokens.upperBound
    guard end < tokens.count, isSameSentence(first, end), tokens[end].kind == .word else {
      return true
    }
    // «Приветствуя посла, X отметил»: no nominative, and no comma behind the name.
    if let cases, let head = phrase.head.last,
      !cases.cases(of: tokens[head], isPerson: true, bytes).contains(.nominative)
    {
      return false
    }
    if words.sets(tokens[end]).contains(.auxiliaries) && !words.isTo(tokens[end]) || isVerb(end) {
      // «Le ministre …, X a déclaré»: a comma is missing, but the title is the subject.
      let before = phrase.tokens.lowerBound - 1
      return before < 0 || tokens[before].flags.contains(.leadingWord)
        || !isSameSentence(before, first)
    }
    // «Selon le président du groupe, Sun Group prévoit …»
    return isFamilyName(first) || isGivenName(first) || tokens[end].hash == words.et
      || !hasBrand(chain)
  }

  func hasBrand(_ chain: NameChain) -> Bool {
    chain.tokens.contains { has(.brandWord, at: $0) }
  }
}
