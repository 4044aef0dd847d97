import VNAModel
import VNAText

/// Counted nouns of English, which other nouns and adjectives stand before: «3 crew members».
extension QuantityReader {
  /// Past a word that describes the noun behind it and is no part of the unit: «1,700 Vietnamese
  /// students», «12 foreign-invested projects», «480 National Assembly deputies»; nil for others.
  func adjunctEnd(_ index: Int) -> Int? {
    guard isNoun(after: index), tokens[index].kind == .word else {
      let isCompound =
        isIn(index + 2, sentenceOf: index) && tokens[index + 1].kind == .hyphen
        && !tokens[index + 1].hasSpaceBefore
      guard isCompound, isNoun(after: index + 2),
        countWord(index + 2, is: "adjective") || hasAdjectiveEnding(index + 2)
      else { return nil }
      return index + 3
    }
    if tokens[index].isCapitalized { return capitalsEnd(index) }
    guard !countWord(index, is: "noun") else { return nil }
    let describes =
      countWord(index, is: "adjective") || matches.has(.ordinalWord, at: index)
      || hasAdjectiveEnding(index)
    return describes ? index + 1 : nil
  }

  private func isNoun(after index: Int) -> Bool {
    isIn(index + 1, sentenceOf: index) && tokens[index + 1].kind == .word
      && !matches.has(.stopWord, at: index + 1)
  }

  /// Past the words in capitals before a noun in small letters.
  private func capitalsEnd(_ index: Int) -> Int? {
    var end = index
    while end < index + 3, isIn(end + 1, sentenceOf: index), tokens[end + 1].kind == .word {
      end += 1
      if tokens[end].isCapitalized { continue }
      return matches.has(.stopWord, at: end) ? nil : end
    }
    return nil
  }

  private func hasAdjectiveEnding(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !token.isCapitalized, token.end - token.start > 4 else { return false }
    return Self.adjectiveEndings.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  private static let adjectiveEndings = EndingSet([
    "al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ary", "ed", "ern", "ant", "ent",
  ])

  /// The end of a noun with those before it: «crew members», «border guards»; nil where no plural
  /// closes it soon.
  func headEnd(from start: Int, _ first: Int) -> Int? {
    // A plural or a collective noun is counted as it stands, unless a plural goes on with it.
    if isPlural(first - 1), !countWord(start, is: "never") { return nil }
    var end = first
    while end < start + 4, isIn(end, sentenceOf: start), tokens[end].kind == .word,
      !tokens[end].isCapitalized, tokens[end].hasSpaceBefore, !matches.has(.stopWord, at: end),
      matches.classes(at: end).isDisjoint(with: .verbs), !matches.has(.durationUnit, at: end),
      !countWord(end, is: "never")
    {
      end += 1
      if countWord(end - 1, is: "noun"), isNoun(after: end - 1), isPlural(end) { continue }
      if isPlural(end - 1) || countWord(end - 1, is: "noun") {
        return matches.has(.stopWord, at: start) || countWord(start, is: "never") ? nil : end
      }
    }
    return nil
  }

  /// The end of «soldiers, border guards and fishermen», which are counted together; nil where the
  /// first noun stands alone.
  func listEnd(of term: QuantityTerm, from first: Int) -> Int? {
    var end = first
    while isIn(end + 1, sentenceOf: first - 1), tokens[end].kind == .comma,
      !tokens[end + 1].isCapitalized, let next = noun(at: end + 1, of: term, hasOf: false)
    {
      end = next
    }
    guard end > first, isWord(end, .nounAnd, sentenceOf: first - 1) else { return nil }
    return noun(at: end + 1, of: term, hasOf: false)
  }

  /// «class», «virus», «analysis»: an «s» that is no plural's.
  func isEnglishSingular(_ token: Token) -> Bool {
    switch bytes[Int(token.end) - 2] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), 0x27 | 0x20: return true
    default: return false
    }
  }
}
