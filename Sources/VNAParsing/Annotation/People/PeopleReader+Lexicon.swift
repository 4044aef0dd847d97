import VNAText

/// What the reader asks of the tokens and the lexicon.
extension PeopleReader {
  @inline(__always)
  func has(_ one: LexiconClass, at index: Int) -> Bool { matches.has(one, at: index) }

  @inline(__always)
  func isSameSentence(_ left: Int, _ right: Int) -> Bool {
    tokens[left].sentence == tokens[right].sentence
  }

  /// The classes of a token as a word by itself.
  func wordClasses(_ index: Int) -> LexiconClassSet {
    matches.classesOfWord(at: index)
  }

  /// Whether a token as a word by itself has one of some classes; most are refused at once.
  @inline(__always)
  private func isWord(_ index: Int, of bits: UInt64) -> Bool {
    matches.classes(at: index).rawValue & bits != 0 && wordClasses(index).rawValue & bits != 0
  }

  func isFamilyName(_ index: Int) -> Bool {
    isWord(index, of: LexiconClass.familyName.bit) || gluedFamilyName(index)
  }

  func isGivenName(_ index: Int) -> Bool {
    isWord(index, of: LexiconClass.foreignGivenName.bit)
  }

  /// Whether a word is known from names.
  func isName(_ index: Int) -> Bool {
    isWord(
      index,
      of: LexiconClass.familyName.bit | LexiconClass.givenSyllable.bit
        | LexiconClass.foreignGivenName.bit)
  }

  /// Whether the name of a person begins at a token: a family or given name and one more word.
  func startsName(_ index: Int) -> Bool {
    guard tokens[index].isCapitalized, tokens[index].kind == .word,
      isWord(index, of: LexiconClass.familyName.bit | LexiconClass.foreignGivenName.bit)
        || gluedFamilyName(index) || reader.isInitial(index) && isPointed(index)
    else { return false }
    guard let chain = chain(at: index), chain.words >= 2 || gluedFamilyName(index) else {
      return false
    }
    return (placeEnd(index) ?? index) < chain.tokens.upperBound
      && (organizationEnd(index) ?? index) < chain.tokens.upperBound
  }

  /// «NguyenTan», «MmeNguyen»: a family name or form of address glued to what follows.
  @inline(__always)
  func gluedFamilyName(_ index: Int) -> Bool {
    tokens[index].flags.contains(.mixedCase) && isGluedToFamilyName(index)
  }

  private func isGluedToFamilyName(_ index: Int) -> Bool {
    guard let head = gluedHead(index) else { return false }
    return head.classes.contains(.familyName) || head.classes.contains(.honorific)
  }

  /// The bytes of the form of address that is glued to a name, 0 in ordinary text.
  @inline(__always)
  func gluedAddressLength(_ index: Int) -> Int {
    guard tokens[index].flags.contains(.mixedCase), let head = gluedHead(index),
      head.classes.contains(.honorific)
        // «PresidentRecep Tayyip Erdoğan»
        || words.standsBeforeTitle && head.classes.contains(.title)
    else { return 0 }
    return head.length
  }

  /// What the lexicon knows of a mixed-case word up to its second capital, and the bytes of that.
  private func gluedHead(_ index: Int) -> (length: Int, classes: LexiconClassSet)? {
    let token = tokens[index]
    guard token.flags.contains(.mixedCase), token.isCapitalized,
      !token.flags.contains(.elided)
    else { return nil }
    var cut = Int(token.start) + 1
    while cut < Int(token.end), bytes[cut] &- 65 >= 26, !isCyrillicCapital(cut) { cut += 1 }
    guard cut < Int(token.end), cut - Int(token.start) >= 2 else { return nil }
    return (cut - Int(token.start), classes(ofBytes: Int(token.start)..<cut))
  }

  /// Whether one of «А» to «Я» stands at a byte.
  private func isCyrillicCapital(_ index: Int) -> Bool {
    bytes[index] == 0xD0 && index + 1 < bytes.count && bytes[index + 1] &- 0x90 < 0x20
  }

  /// What the lexicon knows of a part of a word.
  func classes(ofBytes range: Range<Int>) -> LexiconClassSet {
    let part = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    return reader.lexicon.classes(ofWord: reader.lexicon.spelling.hash(part))
  }

  /// Past the place at a token, by its claim or by the lexicon; nil if there is none.
  func placeEnd(_ index: Int) -> Int? {
    if claims[index] == .place { return claimEnd(index) }
    guard tokens[index].isCapitalized else { return nil }
    return matches.end(ofAny: Self.places, at: index)
  }

  private static let places = LexiconClassSet(.place, .country, .capitalAlias)
  private static let organizations = LexiconClassSet(
    .organization, .acronym, .newsAgency, .party)

  /// Past the organization at a token, by its claim or by the lexicon; nil if there is none.
  func organizationEnd(_ index: Int) -> Int? {
    if claims[index] == .organization { return claimEnd(index) }
    return matches.end(ofAny: Self.organizations, at: index)
  }

  private func claimEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, claims[end] == claims[index], isSameSentence(index, end) {
      end += 1
    }
    return end
  }

  /// An article or possessive in small letters: «Son» and «Lê» are names.
  func isArticle(_ index: Int) -> Bool {
    !tokens[index].isCapitalized && words.sets(tokens[index]).contains(.articles)
  }

  func isVerb(_ index: Int) -> Bool {
    has(.speechVerb, at: index) || has(.eventVerb, at: index)
  }

  /// Whether a word in small letters has the ending of an adjective and is no verb.
  func isAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized, !token.flags.contains(.elided),
      !isVerb(index), !has(.stopWord, at: index)
    else { return false }
    let word = Int(token.start)..<Int(token.end)
    return word.count >= 4 && words.adjectiveEndings.isEnding(of: word, in: bytes)
  }
}
