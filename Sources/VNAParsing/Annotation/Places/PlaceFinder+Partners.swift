import VNAModel
import VNAText

/// Towns that no table has, named beside one of the tables.
extension PlaceFinder {
  /// «des ports d'Abidjan et de San Pedro», «un jumelage entre Ninh Binh et Veliko Tarnovo»: what «et»
  /// joins to a town by the same preposition is a town; gives the token after it.
  mutating func readPartner(
    of range: Range<Int>, _ kind: Place.Kind, _ context: inout AnnotationContext
  ) -> Int? {
    let before = range.lowerBound - 1
    let role = reader.role(before)
    guard role == .of || role == .between, Self.isTown(kind), !reader.isCapitalized(before),
      reader.role(range.upperBound) == .and,
      reader.isWord(range.upperBound, inSentenceOf: before)
    else { return nil }
    var start = range.upperBound + 1
    if role == .of {
      guard reader.role(start) == .of else { return nil }
      start += 1
    }
    guard reader.isCapitalizedWord(start, inSentenceOf: before), reader.role(start) == .none,
      !reader.isAllCaps(start)
    else { return nil }
    let name = start..<reader.runEnd(from: start, limit: 3)
    guard context.isFree(name), !isOther(name, role) else { return nil }
    add(
      name, kind, role == .between ? counterpart(of: range) : .none, key: reader.key(name),
      isUnknown: true, &context)
    return name.upperBound
  }

  private static func isTown(_ kind: Place.Kind) -> Bool {
    switch kind {
    case .province, .city, .district, .commune: true
    default: false
    }
  }

  /// Whether a name is known to be something else, or written as a person's: «de Hanoi et de Pierre
  /// Martin»; a saint's name, which is a particle as well, opens that of a town.
  private func isOther(_ name: Range<Int>, _ role: NameWords.Role) -> Bool {
    let others = LexiconClassSet(
      .country, .place, .title, .honorific, .organization, .organizationHead, .acronym, .demonym,
      .month, .weekday, .holiday)
    let classes = reader.matches.classes(at: name.lowerBound)
    if !classes.isDisjoint(with: others) { return true }
    if role == .between { return false }
    if classes.contains(.familyName), name.count > 1,
      reader.matches.has(.givenSyllable, at: name.lowerBound + 1)
    {
      return true
    }
    return classes.contains(.foreignGivenName) && !classes.contains(.nameParticle)
  }

  /// The other country of a pair of towns: the only one that the text has named so far beside that of
  /// the first; none where there are several.
  private func counterpart(of range: Range<Int>) -> CountryCode {
    guard let first = mentions.last, first.tokens == range else { return .none }
    let others = countries.filter { $0 != first.country }
    return others.count == 1 ? others[0] : .none
  }

  /// «à Muong Lo, dans la province de Yên Bai»: the comma behind a village that the next words say to
  /// lie in a province; nil where the province stands by itself.
  func commaBefore(province: Range<Int>) -> Int? {
    var index = province.lowerBound - 1
    guard reader.role(index) == .of else { return nil }
    index -= 1
    guard index > 0, reader.matches.has(.placeHead, at: index) else { return nil }
    index -= 1
    if reader.role(index) == .article { index -= 1 }
    if reader.role(index) == .locative { index -= 1 }
    return reader.kind(index) == .comma ? index : nil
  }
}
