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
      phrase.start = tokens[first].start
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
}
