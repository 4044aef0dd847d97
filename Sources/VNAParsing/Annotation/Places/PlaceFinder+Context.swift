import VNAModel
import VNAText

extension PlaceFinder {
  /// Whether a name of the tables stands for itself, and not in a person's name or a brand.
  func stands(_ range: Range<Int>, _ context: inout AnnotationContext) -> Bool {
    if let stands = standsByStyle(range, context) { return stands }
    let first = range.lowerBound
    if reader.isPlainNoun(range) { return false }
    // «Solo en diciembre …»: a word that opens the sentence.
    if range.count == 1, reader.tokens[first].flags.contains(.leadingWord),
      reader.matches.has(.stopWord, at: first), !reader.matches.has(.country, at: first),
      reader.isWord(first + 1, inSentenceOf: first), !reader.isCapitalized(first + 1)
    {
      return false
    }
    if reader.words.standsBeforeHead, hasSmallSyllable(range) { return false }
    let before = reader.role(first - 1)
    let isBound = reader.binds(first - 1, as: before)
    let isPair = isPaired(range)
    if context.claims[first] == .organization {
      if reader.words.standsBeforeHead { return !isInBrand(range, context) }
      return (isBound && first > 0 && context.claims[first - 1] == .organization) || isPair
    }
    // A street, a bridge, a lake: «place Ba Dinh».
    if before == .building, !isPair { return false }
    if before == .of, isInZone(first - 1, range) { return false }
    if isNameOfCentre(first), !isPair { return false }
    // A proper name goes on before it: a family name, a given name, a brand.
    if !isBound, joins(first - 1, to: first, context) { return false }
    if isPair { return true }
    if reader.words.standsBeforeHead { return isAdjunct(range) && (isBound || !isShortName(range)) }
    if isBound { return !(isGivenName(range) && continues(range.upperBound, after: first)) }
    if isGivenName(range), reader.matches.has(.foreignGivenName, at: first) { return false }
    // … or behind it, as in «Vietnam Airlines»; a new name can follow «du Laos».
    return !continues(range.upperBound, after: first)
  }

  /// «My son» is no My Son: Vietnamese names have capitals in all words.
  private func hasSmallSyllable(_ range: Range<Int>) -> Bool {
    range.contains {
      reader.kind($0) == .word && !reader.isCapitalized($0)
        && !reader.matches.classes(at: $0).isDisjoint(with: .init(.givenSyllable, .kinship))
    }
  }

  /// Whether a name of one word may be a person's: «Maurice», «Vinh».
  private func isGivenName(_ range: Range<Int>) -> Bool {
    range.count == 1
      && !reader.matches.classes(at: range.lowerBound).isDisjoint(
        with: .init(.foreignGivenName, .familyName, .givenSyllable))
  }

  /// «zone industrielle de Yên Phong»: an industrial zone is no place, nor is a small one it is named
  /// after.
  private func isInZone(_ preposition: Int, _ range: Range<Int>) -> Bool {
    guard preposition >= 2, let place = reader.matches.longest(.place, at: range.lowerBound),
      reader.matches.longest(.country, at: range.lowerBound) == nil
    else { return false }
    switch reader.value(place).place {
    case .province, .city, .region, nil: return false
    default: break
    }
    for start in [preposition - 2, preposition - 1] {
      if let head = reader.matches.longest(.organizationHead, at: start),
        start + Int(head.tokenCount) == preposition,
        reader.value(head).organizationHead?.kind == .zone
      {
        return true
      }
    }
    return false
  }

  /// «centre commercial Sapa»: what stands right behind such a head is what it is called.
  private func isNameOfCentre(_ first: Int) -> Bool {
    guard first > 1, reader.isWord(first - 1, inSentenceOf: first) else { return false }
    return [first - 2, first - 1].contains { start in
      guard let head = reader.matches.longest(.organizationHead, at: start),
        head.tokenCount > 1, start + Int(head.tokenCount) == first
      else { return false }
      return reader.value(head).organizationHead?.kind == .centre
    }
  }

  /// Whether a place stands beside another with only a hyphen between them.
  private func isPaired(_ range: Range<Int>) -> Bool {
    let places = LexiconClassSet(.country, .place)
    func hyphen(_ index: Int) -> Bool {
      guard let kind = reader.kind(index) else { return false }
      return kind == .hyphen || kind == .dash
    }
    let after = range.upperBound
    if hyphen(after), after + 1 < reader.count,
      !reader.matches.classes(at: after + 1).isDisjoint(with: places)
    {
      return true
    }
    guard hyphen(range.lowerBound - 1), range.lowerBound >= 2 else { return false }
    let before = range.lowerBound - 2
    let classes = reader.matches.classes(at: before).union(
      reader.matches.classesInside(at: before))
    return !classes.isDisjoint(with: places)
  }

  /// Whether the word before goes with the name, as a family name does.
  private func joins(_ before: Int, to first: Int, _ context: AnnotationContext) -> Bool {
    guard before >= 0, reader.tokens[before].sentence == reader.tokens[first].sentence else {
      return false
    }
    let token = reader.tokens[before]
    if token.kind == .hyphen, !token.hasSpaceBefore, !reader.tokens[first].hasSpaceBefore {
      // «Jean-Paris»; but «ASEAN-Chine».
      guard before > 0, reader.isCapitalized(before - 1) else { return false }
      let known = LexiconClassSet(.country, .place, .acronym, .organization)
      let classes = reader.matches.classes(at: before - 1).union(
        reader.matches.classesInside(at: before - 1))
      return classes.isDisjoint(with: known) && !reader.isAllCaps(before - 1)
    }
    guard token.kind == .word, token.isCapitalized else { return false }
    if context.claims[before] == .place || context.claims[before] == .date { return false }
    let classes = reader.matches.classes(at: before)
    let names = LexiconClassSet(.familyName, .givenSyllable, .foreignGivenName, .honorific)
    if !classes.isDisjoint(with: names) { return true }
    return !token.flags.contains(.leadingWord) && !classes.contains(.country)
      && !classes.contains(.placeHead)
  }

  /// Whether a capitalised word goes on with a name.
  private func continues(_ after: Int, after first: Int) -> Bool {
    guard reader.isCapitalizedWord(after, inSentenceOf: first) else { return false }
    let token = reader.tokens[after]
    guard token.hasSpaceBefore, !token.flags.contains(.elided) else { return false }
    let classes = reader.matches.classes(at: after)
    let own = LexiconClassSet(.country, .place, .month, .weekday, .title, .honorific)
    return classes.isDisjoint(with: own) && reader.role(after) == .none
  }
}
