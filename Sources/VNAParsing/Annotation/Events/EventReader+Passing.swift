import VNAModel

/// Offices that a sentence about something else mentions.
extension EventReader {
  /// «X, entré en fonctions le 8 avril, a affirmé que»: told of somebody in passing, in a story of what he
  /// says or does.
  func isOfSomebody(_ participle: Int) -> Bool {
    guard chunks[participle].voice == .reduced,
      sentence.position == .body || sentence.position == .opening,
      participle > 1, chunks[participle - 1].kind == .comma, chunks[participle - 2].kind == .person
    else { return false }
    // «Il succède à X, réélu secrétaire général», «une lettre à X, reconduit au poste de ministre»
    if isPassedOver(participle - 2) { return true }
    guard
      let end = sentence.behind(participle).first(where: {
        chunks[$0].kind == .comma || chunks[$0].kind == .stop
      }), chunks[end].kind == .comma, end + 1 < chunks.count
    else { return false }
    return chunks[end + 1].kind == .speech || chunks[end + 1].kind == .verb
  }

  /// Whether a name in the body stands behind a preposition, in a clause that tells of somebody else.
  private func isPassedOver(_ name: Int) -> Bool {
    guard sentence.position == .body, !sentence.namesHaveCases,
      chunks[name].relation == .to || chunks[name].relation == .of
    else { return false }
    return chunks[..<name].contains {
      $0.relation == .none && ($0.kind == .person || $0.kind == .pronoun && $0.determiner == .he)
    }
  }
}
