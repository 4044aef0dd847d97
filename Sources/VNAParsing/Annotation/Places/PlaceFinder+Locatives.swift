import VNAModel
import VNAText

/// Places of Vietnamese that only the words around them tell.
extension PlaceFinder {
  /// «miền Nam Thổ Nhĩ Kỳ»: whether a part of the country is that of another, which follows.
  func isOfOther(_ index: Int) -> Bool {
    guard index < reader.count, reader.isWord(index, inSentenceOf: index - 1),
      let match = reader.matches.longest(.country, at: index)
        ?? reader.matches.longest(.place, at: index)
    else { return false }
    let country = reader.value(match).country
    return country.isKnown && country != .vietnam
  }

  /// «hai quần đảo Hoàng Sa và Trường Sa»: a name without the noun that counts it and others.
  func withoutCountedHead(_ head: LexiconMatch, _ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + Int(head.tokenCount)
    guard start < range.upperBound, reader.role(range.lowerBound - 1) == .determiner,
      let form = reader.value(head).placeHead, form.mode != .keep
    else { return range }
    return start..<range.upperBound
  }

  /// «tại Thạnh Hòa», «ở Phước Lộc và Phước Hưng»: villages that no table has, behind the words that say
  /// where something is.
  mutating func readLocatives(_ context: inout AnnotationContext) {
    let known = mentions.count
    var next = 0
    while true {
      let index = reader.first(
        from: next, to: reader.count, of: LexiconClass.preposition.bit, or: [])
      guard index < reader.count else { break }
      next = index + 1
      guard reader.role(index) == .locative, isWhere(index) else { continue }
      var at = index + 1
      for _ in 0..<12 {
        guard let name = village(at: at, context) else { break }
        add(name, .commune, .none, key: reader.key(name), isUnknown: true, &context)
        at = name.upperBound
        guard reader.kind(at) == .comma || reader.role(at) == .and else { break }
        at += 1
      }
      next = max(next, at)
    }
    if mentions.count > known {
      mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  /// «ở», «tại», but not «đến», behind which persons stand as well.
  private func isWhere(_ index: Int) -> Bool {
    guard let match = reader.matches.longest(.preposition, at: index), match.tokenCount == 1 else {
      return false
    }
    return reader.lexicon.value(of: match, is: "in") || reader.lexicon.value(of: match, is: "at")
  }

  /// Two or three syllables of Vietnamese names that nothing else has a claim on.
  private func village(at index: Int, _ context: AnnotationContext) -> Range<Int>? {
    guard index > 0, reader.isCapitalizedWord(index, inSentenceOf: index - 1) else { return nil }
    let range = index..<reader.runEnd(from: index, limit: 5)
    guard (2...3).contains(range.count), context.isFree(range) else { return nil }
    let syllables = LexiconClassSet(.familyName, .givenSyllable)
    let others = LexiconClassSet(
      .title, .honorific, .organizationHead, .organization, .commonWord, .namedThing, .eventNoun,
      .placeHead, .month, .weekday, .acronym, .country, .holiday, .brandWord, .ordinalWord)
    guard reader.matches.classes(at: index).isDisjoint(with: others),
      range.allSatisfy({
        !reader.matches.classesOfWord(at: $0).isDisjoint(with: syllables)
          && reader.tokens[$0].hasSpaceBefore
      })
    else { return nil }
    // «tại Trần Hưng Đạo»: a street has the name of a person.
    if reader.matches.has(.familyName, at: index), !isInProvince(range.upperBound) { return nil }
    return range
  }

  /// «(Sơn La)», «, tỉnh Sơn La»: whether the province in which a place lies follows it.
  private func isInProvince(_ index: Int) -> Bool {
    guard let kind = reader.kind(index), kind == .openBracket || kind == .comma else {
      return false
    }
    return !reader.matches.classes(at: index + 1).isDisjoint(with: .init(.place, .placeHead))
  }
}
