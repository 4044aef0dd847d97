import VNAText

/// Titles glued to their article by a lost space: «a rappelé leministre du Plan, Bui Quang Vinh».
extension PeopleReader {
  /// The role before a name whose article is glued to it; nil in ordinary text.
  func gluedRole(before chain: NameChain) -> RolePhrase? {
    let first = chain.tokens.lowerBound
    var index = first - 1
    while index >= 0, first - index <= 16, isSameSentence(index, first) {
      let token = tokens[index]
      guard
        token.kind == .word || token.kind == .comma && index == first - 1
          || token.kind == .hyphen && !token.hasSpaceBefore
      else { return nil }
      if matches.classes(at: index).rawValue == 0, let skip = articleLength(token),
        isTitle(Int(token.start) + skip..<Int(token.end))
      {
        var phrase = RolePhrase(
          tokens: index..<index + 1, start: token.start + UInt32(skip), head: index..<index + 1,
          kind: .function, isDetermined: true)
        phrase.tokens = index..<complementEnd(&phrase, from: index + 1)
        let end = phrase.tokens.upperBound
        return end == first || end == first - 1 && tokens[end].kind == .comma ? phrase : nil
      }
      if let role = hyphenedRole(at: index) ?? gluedComplement(at: index) {
        let end = role.tokens.upperBound
        return end == first || end == first - 1 && tokens[end].kind == .comma ? role : nil
      }
      index -= 1
    }
    return nil
  }

  /// «levice-ministre de la Santé», «laporte-parole»: an article glued to the first half of a title.
  private func hyphenedRole(at index: Int) -> RolePhrase? {
    let token = tokens[index]
    guard matches.classes(at: index).rawValue == 0, index + 2 < tokens.count,
      tokens[index + 1].kind == .hyphen, !tokens[index + 1].hasSpaceBefore, !token.isCapitalized,
      token.kind == .word, token.end - token.start >= 4,
      bytes[Int(token.start)] == UInt8(ascii: "l")
    else { return nil }
    let second = bytes[Int(token.start) + 1]
    guard second == UInt8(ascii: "e") || second == UInt8(ascii: "a") else { return nil }
    let half = hash(Int(token.start) + 2..<Int(token.end))
    let end: Int
    if half == words.vice, let match = titleMatch(index + 2) {
      end = index + 2 + Int(match.tokenCount)
    } else if half == words.porte, tokens[index + 2].hash == words.parole {
      end = index + 3
    } else {
      return nil
    }
    var phrase = RolePhrase(
      tokens: index..<end, start: token.start + 2, head: index..<end, kind: .function,
      isDetermined: true)
    phrase.tokens = index..<complementEnd(&phrase, from: end)
    return phrase
  }

  private func hash(_ range: Range<Int>) -> UInt64 {
    Folding.hash(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
  }

  /// «présidentde l'Assemblée nationale»: a title glued to its «de».
  private func gluedComplement(at index: Int) -> RolePhrase? {
    let token = tokens[index]
    let (start, end) = (Int(token.start), Int(token.end))
    guard token.kind == .word, end - start >= 7, matches.classes(at: index).rawValue == 0,
      bytes[end - 2] == UInt8(ascii: "d"),
      bytes[end - 1] == UInt8(ascii: "e") || bytes[end - 1] == UInt8(ascii: "u"),
      isTitle(start..<end - 2)
    else { return nil }
    var phrase = RolePhrase(
      tokens: index..<index + 1, start: token.start, head: index..<index + 1, kind: .function,
      isDetermined: true)
    guard let object = objectEnd(index + 1, &phrase) else { return nil }
    phrase.tokens = index..<complementEnd(&phrase, from: object)
    return phrase
  }

  /// The bytes of the article with which a word in small letters begins, or nil.
  func articleLength(_ token: Token) -> Int? {
    guard token.kind == .word, !token.isCapitalized, token.end - token.start >= 7 else {
      return nil
    }
    let start = Int(token.start)
    switch (bytes[start], bytes[start + 1]) {
    case (UInt8(ascii: "l"), UInt8(ascii: "e")), (UInt8(ascii: "l"), UInt8(ascii: "a")),
      (UInt8(ascii: "d"), UInt8(ascii: "u")), (UInt8(ascii: "d"), UInt8(ascii: "e")),
      (UInt8(ascii: "a"), UInt8(ascii: "u")):
      return 2
    default: return nil
    }
  }

  private func isTitle(_ range: Range<Int>) -> Bool {
    classes(ofBytes: range).contains(.title)
  }
}
