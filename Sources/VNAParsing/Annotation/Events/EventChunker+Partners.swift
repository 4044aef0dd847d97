import VNAText

/// With whom somebody met or to whom he wrote, where adjectives stand behind nouns.
extension EventChunker {
  /// Whether a name is of the meeting or the letter right before, some words that describe it between:
  /// «buổi tiếp thân mật Đại sứ X», «gửi thư khen thầy trò huấn luyện viên X».
  func hasPartner(_ kind: EventChunk.Kind) -> Bool {
    guard kind == .person || kind == .title, let last = chunks.last, last.kind == .noun,
      last.relation == .none, !last.isWeak, last.determiner != .the, last.determiner != .this
    else { return false }
    return last.noun == .meeting || last.noun == .call || last.noun == .message
  }

  /// «Tiếp bà X, Đại sứ Y, đến chào xã giao»: why the one who is received has come, which the reception
  /// tells; not «đến chào Thủ tướng Z».
  func isCaller(
    _ frame: EventFrame, _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Bool {
    let end = tokens.upperBound
    guard frame == .meet, tokens.count > 1, !isNamed(after: end),
      end >= context.tokens.count || !context.matches.has(.title, at: end)
    else { return false }
    var back = chunks.count - 1
    while back >= 0 {
      let chunk = chunks[back]
      switch chunk.kind {
      case .comma, .date, .person, .organization, .title, .place: back -= 1
      case .verb: return chunk.frame == .receive && chunk.voice != .passive
      case .noun: return chunk.noun == .meeting && chunks[back + 1].relation == .with
      default: return false
      }
    }
    return false
  }

  /// Whether the last word of a verb is the preposition of those to whom something is sent.
  func endsWithTo(_ tokens: Range<Int>, _ context: borrowing AnnotationContext) -> Bool {
    guard tokens.count > 1,
      let last = context.matches.longest(.preposition, at: tokens.upperBound - 1)
    else { return false }
    return vocabulary.relation(last, lexicon) == .to
  }
}
