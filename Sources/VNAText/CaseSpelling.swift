/// The form under which Russian words are compared: without the ending of their case, so that one
/// entry of a table finds «Вьетнам», «Вьетнама» and «Вьетнаме», «генеральный секретарь» and
/// «генеральному секретарю».
///
/// It is no morphology: what has lost its ending only has to be the same in all cases, and unlike
/// other words. Of a short word at most one letter goes; plurals in -ов and -ев keep theirs,
/// which family names have too.
package enum CaseSpelling {
  /// The endings, the longest first.
  private static let endings: [[UInt8]] = [
    "иями", "иях", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "ием",
    "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ом", "ем", "ым", "им", "ых",
    "их", "ую", "юю", "ам", "ям", "ах", "ях", "ию", "ия", "ии", "ью",
    "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
  ].map { Array($0.utf8) }

  /// Words whose stem is that of a word of another kind: «среди» is no Wednesday.
  private static let wholes: Set<UInt64> = Set(
    ["среди", "после", "десять", "девять", "более", "менее", "также"].map { Folding.hash($0) })

  /// The hash of a word of Cyrillic letters that has an ending; nil for all others.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    // Four letters of two bytes each; longer than any word of the language there are none.
    guard word.count >= 8, word.count <= 128, word[0] & 0xFE == 0xD0 else { return nil }
    var folded: [UInt8] = []
    Folding.fold(word, into: &folded)
    guard let ending = endingLength(folded) else { return nil }
    var whole = TokenHash()
    for byte in folded where byte != UInt8(ascii: "'") { whole.append(byte) }
    guard !wholes.contains(whole.finished()) else { return nil }
    var hash = TokenHash()
    for byte in folded.dropLast(ending) { hash.append(byte) }
    return hash.finished()
  }

  /// The bytes of the ending of a word, all of whose letters take two bytes.
  ///
  /// «Вьетнам» and «Росатом» end like cases themselves: what is left of «Вьетнама» loses that too.
  package static func endingLength(_ folded: [UInt8]) -> Int? {
    guard let first = length(of: endings, in: folded[...]) else { return nil }
    return first + (length(of: cases, in: folded.dropLast(first)) ?? 0)
  }

  private static func length(of endings: [[UInt8]], in word: ArraySlice<UInt8>) -> Int? {
    for ending in endings where word.count > ending.count {
      let least = ending.count > 2 ? 8 : 6
      if word.count - ending.count >= least, word.suffix(ending.count).elementsEqual(ending) {
        return ending.count
      }
    }
    return nil
  }

  /// Endings with which nominatives end as well.
  private static let cases: [[UInt8]] = ["ам", "ям", "ом", "ем", "им", "ым"].map { Array($0.utf8) }
}
