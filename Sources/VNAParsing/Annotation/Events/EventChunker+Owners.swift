import VNAText

/// «Luxon's visit»: names whose owner's sign follows.
extension EventChunker {
  /// The «s» behind an apostrophe.
  private static let sign = Folding.hash("s")

  /// Whether a token is the sign of an owner: the «s» of «Luxon's», the apostrophe of «leaders'».
  func isOwnerSign(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    guard index > 0, !context.tokens[index].hasSpaceBefore else { return false }
    return context.tokens[index].hash == Self.sign
      && context.tokens[index - 1].flags.contains(.elided)
  }

  /// Reads the sign behind a name, which then belongs to what follows and takes no part of its own;
  /// the token behind it.
  mutating func readOwner(
    _ index: Int, _ sentence: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int {
    guard index < sentence.upperBound, let last = chunks.last,
      last.tokens.upperBound == index
    else { return index }
    let isPlural =
      context.tokens[index].kind == .apostrophe && !context.tokens[index].hasSpaceBefore
    guard isPlural || isOwnerSign(index, context) else { return index }
    switch last.kind {
    case .person, .organization, .title, .place:
      chunks[chunks.count - 1].relation = .of
      chunks[chunks.count - 1].isListed = false
      chunks[chunks.count - 1].part = .owner
    default: return index + 1
    }
    relation = last.relation
    determiner = .the
    isApart = last.isApart
    return index + 1
  }
}
