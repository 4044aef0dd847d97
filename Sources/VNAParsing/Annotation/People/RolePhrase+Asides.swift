import VNAText

/// What stands inside the phrase of a title and adds nothing to it.
extension PeopleReader {
  /// «de la Asociación de Exportadores (VASEP, por sus siglas en inglés), X»: past a bracket with an acronym
  /// and the words that say what it is.
  func spelledAcronymEnd(_ open: Int) -> Int? {
    guard open + 3 < tokens.count, tokens[open + 1].kind == .word,
      tokens[open + 1].flags.contains(.allCaps) || tokens[open + 1].flags.contains(.mixedCase)
    else { return nil }
    var isAcronym = false
    for index in open + 2..<min(open + 10, tokens.count) where isSameSentence(open, index) {
      if tokens[index].kind == .closeBracket { return isAcronym ? index + 1 : nil }
      if reader.role(index) == .acronymWord { isAcronym = true }
    }
    return nil
  }

  /// «canciller de esa nación sudamericana», «embajador de ese país»: past a country told before that only a
  /// noun names.
  func toldCountryEnd(_ start: Int) -> Int? {
    guard words.capitalizesFields, start + 1 < tokens.count, isSameSentence(start, start + 1),
      reader.role(start) == .determiner, !tokens[start].isCapitalized,
      words.sets(tokens[start + 1]).contains(.nations)
    else { return nil }
    var end = start + 2
    while end < tokens.count, isSameSentence(start, end), !tokens[end].isCapitalized,
      has(.demonym, at: end) || isAdjective(end)
    {
      end += 1
    }
    return end
  }
}
