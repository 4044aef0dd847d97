import VNAText

/// Where the name of an officer begins right behind that of his body, with no comma between.
extension OrganizationFinder {
  /// Whether the name of a Vietnamese begins at a token: «Ministry of Finance Nguyen Van Thang».
  func startsName(_ index: Int) -> Bool {
    let classes = reader.matches.classes(at: index)
    guard classes.contains(.familyName), classes.isDisjoint(with: .init(.country, .place)) else {
      return false
    }
    return reader.isCapitalizedWord(index + 1, inSentenceOf: index)
      && reader.matches.has(.givenSyllable, at: index + 1)
  }

  /// «ministro de Asuntos Exteriores, Unión Europea y Cooperación»: whether a name is one of several fields
  /// of a minister.
  func isListedField(_ name: Range<Int>) -> Bool {
    var at = name.lowerBound - 1
    guard reader.words.capitalizesNames, at > 0,
      reader.role(at) == .and || reader.kind(at) == .comma && reader.role(name.upperBound) == .and
    else { return false }
    while at > 0, name.lowerBound - at < 8,
      reader.kind(at) == .comma || reader.role(at) == .and
        || reader.isCapitalizedWord(at, inSentenceOf: name.lowerBound)
    {
      at -= 1
    }
    guard at > 0, reader.role(at) == .of else { return false }
    at -= 1
    for _ in 0..<2 where reader.isAdjective(at) { at -= 1 }
    return reader.role(at) == .minister
  }

  /// «Speaker of the House of Representatives Puan Maharani», «President of the National Assembly of
  /// People's Power Esteban Lazo»: whether two words of which no body is named stand behind one whose
  /// officer a title in front tells of.
  func startsOfficer(_ index: Int, of first: Int) -> Bool {
    guard index > first, isNameWord(index, first), isNameWord(index + 1, first) else {
      return false
    }
    var of = first - 1
    if reader.role(of) == .article { of -= 1 }
    guard of > 0, reader.role(of) == .of else { return false }
    return reader.matches.has(.title, at: of - 1) || reader.matches.isCovered(.title, of - 1)
      || reader.matches.isCovered(.title, first)
  }

  /// Whether a capitalised word is none of those of which names of bodies and places are made.
  private func isNameWord(_ index: Int, _ first: Int) -> Bool {
    guard reader.isCapitalizedWord(index, inSentenceOf: first), !reader.isAllCaps(index) else {
      return false
    }
    let others = LexiconClassSet(
      .country, .place, .organization, .organizationHead, .acronym, .commonWord, .demonym, .title,
      .stopWord, .placeHead, .titleModifier)
    return reader.role(index) == .none && !reader.isAdjective(index)
      && reader.matches.classes(at: index).isDisjoint(with: others)
      && reader.matches.classesInside(at: index).isDisjoint(
        with: .init(.country, .place, .organization, .organizationHead))
  }
}
