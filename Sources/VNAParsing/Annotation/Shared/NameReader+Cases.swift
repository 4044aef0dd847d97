import VNAText

/// Initials and adjectives of Russian names.
extension NameReader {
  /// How nouns end in the dative.
  static let datives = EndingSet(["у", "ю", "е", "и", "ам", "ям"])

  /// Whether a word is one capital letter, a Cyrillic one as well.
  func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.flags.contains(.allCaps) else { return false }
    let length = token.end - token.start
    return length == 1 || length == 2 && bytes[Int(token.start)] & 0xFE == 0xD0
  }

  /// Past up to three Russian adjectives before a word.
  func pastCaseAdjectives(_ index: Int) -> Int {
    guard words.style == .cases else { return index }
    var next = index
    while next < index + 5 {
      // «вьетнамско-лаосской»
      let isPair =
        kind(next + 1) == .hyphen && !tokens[next + 1].hasSpaceBefore && !isCapitalized(next)
        && kind(next) == .word && isWord(next + 2, inSentenceOf: index)
      let last = isPair ? next + 2 : next
      guard isCaseAdjective(last), isWord(last + 1, inSentenceOf: index) else { break }
      next = last + 1
    }
    return next
  }

  /// Whether a word ends as Russian adjectives do.
  func isCaseAdjective(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let token = tokens[index]
    return token.end - token.start > 8 && !matches.has(.title, at: index)
      && Self.caseEndings.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
      && !Self.nounEndings.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  /// Whether a Russian noun ends as only plurals do: «общинах», «провинциями».
  func isCasePlural(_ index: Int) -> Bool {
    guard words.style == .cases, kind(index) == .word else { return false }
    return Self.pluralEndings.isEnding(
      of: Int(tokens[index].start)..<Int(tokens[index].end), in: bytes)
  }

  /// Whether it ends as plurals do, and as the genitive of some: «уезды», «общины».
  func mayBeCasePlural(_ index: Int) -> Bool {
    guard words.style == .cases, kind(index) == .word else { return false }
    return Self.plainPlurals.isEnding(
      of: Int(tokens[index].start)..<Int(tokens[index].end), in: bytes)
  }

  private static let plainPlurals = EndingSet(["ы", "и"])

  private static let pluralEndings = EndingSet(["ах", "ях", "ам", "ям", "ами", "ями"])

  /// Nouns that end like adjectives: «заседание», «открытие», «содействие».
  private static let nounEndings = EndingSet(["ание", "ение", "ятие", "ытие", "ствие"])

  private static let caseEndings = EndingSet([
    "ых", "их", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым",
    "им", "ой", "ей", "ую", "юю", "ом", "ем", "ыми", "ими",
  ])
}
