import VNAText

/// Initials and adjectives of Russian names.
extension NameReader {
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
    while next < index + 3, isCaseAdjective(next), isWord(next + 1, inSentenceOf: index) {
      next += 1
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

  /// Nouns that end like adjectives: «заседание», «открытие», «содействие».
  private static let nounEndings = EndingSet(["ание", "ение", "ятие", "ытие", "ствие"])

  private static let caseEndings = EndingSet([
    "ых", "их", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым",
    "им", "ой", "ей", "ую", "юю", "ом", "ем", "ыми", "ими",
  ])
}
