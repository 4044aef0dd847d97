import VNAModel
import VNAText

/// Where a name ends because another begins: that of a party, or a person's.
extension OrganizationFinder {
  /// «Ban Chấp hành Trung ương | Đảng Cộng sản Việt Nam», «… | Đoàn Thanh niên Cộng sản Hồ Chí Minh»: another
  /// body by its own name, of which this one is the committee.
  func partyStart(_ index: Int) -> Int? {
    if opensParty(index) { return index }
    // «Trung ương Đảng» is known too.
    guard let known = reader.matches.longest(.organization, at: index) else { return nil }
    let last = index + Int(known.tokenCount) - 1
    return last > index && opensParty(last) ? last : nil
  }

  func opensParty(_ index: Int) -> Bool {
    guard reader.isCapitalized(index),
      let match = reader.matches.longest(.organizationHead, at: index),
      let kind = reader.value(match).organizationHead?.kind
    else { return false }
    if kind == .party {
      return reader.isCapitalizedWord(index + 1, inSentenceOf: index)
        && !reader.matches.has(.familyName, at: index + 1)
    }
    return kind == .association && match.tokenCount > 2
      && (reader.matches.longest(.organization, at: index)?.tokenCount ?? 0) > 5
  }

  /// Whether the name of a person begins at a token.
  func startsPerson(_ index: Int) -> Bool {
    guard reader.isCapitalizedWord(index, inSentenceOf: index),
      reader.isCapitalizedWord(index + 1, inSentenceOf: index)
    else { return false }
    if reader.isInitial(index + 1), reader.matches.has(.familyName, at: index) { return true }
    let classes = reader.matches.classesOfWord(at: index)
    let known = LexiconClassSet(.country, .place, .organization, .commonWord)
    let isKnown = reader.matches.end(ofAny: known, at: index).map { $0 > index + 1 } ?? false
    // «Xăng dầu An Giang»: a name of two words goes before that of which one looks like a person's.
    if classes.contains(.foreignGivenName) {
      return !isKnown || reader.words.style != .compounds
    }
    guard classes.contains(.familyName), !isKnown else { return false }
    return !reader.matches.classesOfWord(at: index + 1).isDisjoint(
      with: .init(.givenSyllable, .familyName))
  }
}
