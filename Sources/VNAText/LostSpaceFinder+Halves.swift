/// What becomes of a word where a space was lost.
extension LostSpaceFinder {
  /// The tokens of both halves.
  func halves(of token: Token, at place: UInt32) -> (Token, Token) {
    let (first, second) = (alone(token.start..<place), alone(place..<token.end))
    let outer: TokenFlags = [
      .spaceBefore, .noBreakBefore, .lineBreakBefore, .sentenceStart, .leadingWord,
    ]
    return (
      Token(
        start: token.start, end: place, hash: first.hash, sentence: token.sentence,
        flags: first.flags.union(token.flags.intersection(outer)), kind: .word),
      Token(
        start: place, end: token.end, hash: second.hash, sentence: token.sentence,
        flags: second.flags.union(token.flags.intersection(.elided)).union(.spaceBefore),
        kind: .word)
    )
  }
}
