import VNAText

/// Roles in Chinese, which stand before the name, with what describes them before them.
extension PeopleReader {
  /// The phrase of a title with what stands before it: «越南航空港总公司（ACV）董事长»,
  /// «外交部副部长、国家委员会主席».
  func solidPhrase(at index: Int, _ match: LexiconMatch) -> RolePhrase {
    let end = index + Int(match.tokenCount)
    var start = index
    var steps = 0
    while start > 0, steps < 8, start > takenEnd, isSameSentence(start - 1, index) {
      steps += 1
      let before = start - 1
      if tokens[before].kind == .closeBracket, before > 2,
        tokens[before - 2].kind == .openBracket, claims[before - 3] == .organization
      {
        start = before - 2
      } else if tokens[before].kind == .comma,
        let title = reader.phraseStart(endingAt: before, of: .init(.title)),
        matches.longest(.title, at: title).map({ kind(of: $0) == .function }) ?? false
      {
        start = title
      } else if claims[before] == .organization || claims[before] == .place {
        while start > 0, claims[start - 1] == claims[before], isSameSentence(start - 1, index),
          index - start < 40
        {
          start -= 1
        }
      } else if let part = reader.phraseStart(
        endingAt: start, of: .init(.titleModifier, .organizationHead, .commonWord, .title))
      {
        start = part
      } else {
        break
      }
    }
    return RolePhrase(
      tokens: start..<end, head: index..<end, kind: kind(of: match),
      isDetermined: true)
  }
}

extension NameReader {
  /// The first and the last of the parts of a name with points between them, «埃马纽埃尔», «马克龙»; none where
  /// it has but one, or where they are single signs.
  func parts(of name: Range<Int>) -> [Range<Int>] {
    guard words.style == .solid, let last = name.last(where: { kind($0) == .symbol }),
      let first = name.first(where: { kind($0) == .symbol })
    else { return [] }
    return [last + 1..<name.upperBound, name.lowerBound..<first].filter { $0.count > 1 }
  }
}
