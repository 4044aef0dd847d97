import VNAModel
import VNAText

/// Whom a title without a name means: «l'ambassadeur», «le dirigeant néerlandais».
extension QuoteReader {
  /// The person whose title opens a sentence as its subject, before any name; nil where there is
  /// none or where the story's people do not tell whose it is.
  func titledSubject(of sentence: Range<Int>) -> Int? {
    for index in sentence.prefix(Self.reach) {
      let token = tokens[index]
      // The subject stands before the verb.
      if isWord(index, [.auxiliary, .pronoun]), !token.flags.contains(.nonASCII) { return nil }
      if matches.has(.speechVerb, at: index) || name(at: index) != nil { return nil }
      guard let title = matches.longest(.title, at: index) else { continue }
      let isSubject =
        isFunctionWord(index - 1, .article)
        && (index - 1 == sentence.lowerBound || !isFunctionWord(index - 2, .oblique))
      return isSubject ? bearer(ofTitle: index..<index + Int(title.tokenCount)) : nil
    }
    return nil
  }

  /// The person whom a title by itself means, if named in the same sentence or the one before.
  func bearer(of phrase: Range<Int>, in block: Range<Int>) -> Int? {
    guard let first = phrase.first, let title = matches.longest(.title, at: first),
      Int(title.tokenCount) == phrase.count, let person = bearer(ofTitle: phrase),
      let name = names.last(where: { $0.person == person && $0.tokens.upperBound <= first })?
        .tokens,
      block.contains(name.lowerBound)
    else { return nil }
    return tokens[first].sentence - tokens[name.lowerBound].sentence < 2 ? person : nil
  }

  /// The one whose role has the country named behind a title, or else the one named last before it
  /// whose role has that title.
  private func bearer(ofTitle title: Range<Int>) -> Int? {
    if let country = country(at: title.upperBound) {
      // «le chef du gouvernement mozambicain» is not just anybody from there.
      if title.count > 1 { return nil }
      var found: Int?
      for person in people.indices where hasRole(person, where: { self.country(at: $0) == country })
      {
        if found != nil { return nil }
        found = person
      }
      return found
    }
    let hash = tokens[title.lowerBound].hash
    return names.last {
      $0.tokens.upperBound <= title.lowerBound
        && hasRole($0.person, where: { self.tokens[$0].hash == hash })
    }?.person
  }

  private func hasRole(_ person: Int, where isMeant: (Int) -> Bool) -> Bool {
    people[person].roles.contains { role in
      var index = tokens.firstIndex(atOrAfter: role.span.start)
      while index < tokens.count, tokens[index].start < role.span.end {
        if isMeant(index) { return true }
        index += 1
      }
      return false
    }
  }

  private func country(at token: Int) -> String? {
    guard token < tokens.count else { return nil }
    return (matches.longest(.demonym, at: token) ?? matches.longest(.country, at: token))
      .map(lexicon.value)
  }

  /// Whether a preposition before a name's title keeps it from being a subject: «par le Premier
  /// ministre X».
  func isOblique(_ name: Range<Int>, of person: Int) -> Bool {
    if isOblique(name.lowerBound) { return true }
    let start = tokens[name.lowerBound].start
    guard let role = people[person].roles.first(where: { $0.span.end + 1 == start }) else {
      return false
    }
    let first = tokens.firstIndex(atOrAfter: role.span.start)
    return isOblique(first) || (isFunctionWord(first - 1, .article) && isOblique(first - 1))
  }
}
