import VNAText

/// Titles glued to their article by a lost space: «a rappelé leministre du Plan, Bui Quang Vinh».
extension PeopleReader {
  /// The role before a name whose article is glued to it; nil in ordinary text.
  func gluedRole(before chain: NameChain) -> RolePhrase? {
    let first = chain.tokens.lowerBound
    var index = first - 1
    while index >= 0, first - index <= 16, isSameSentence(index, first) {
      let token = tokens[index]
      guard token.kind == .word || token.kind == .comma && index == first - 1 else { return nil }
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
      index -= 1
    }
    return nil
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
