import VNAModel

/// Places and days of what a sentence tells beside its own event.
extension EventSentence {
  /// «Ils ont évoqué le forum tenu à Hanoï en 2024, et ont signé un accord»: where something was held of
  /// which the sentence only speaks, or long ago.
  func isOfEarlier(_ place: Int, from index: Int) -> Bool {
    guard place < index, !habits.contains(.complementsBeforeVerb),
      let verb = chunks[..<place].lastIndex(where: { $0.kind != .date && $0.kind != .place }),
      chunks[verb].kind == .verb, chunks[verb].voice == .reduced,
      let noun = chunks[..<verb].lastIndex(where: { $0.kind != .comma }),
      chunks[noun].kind == .noun, verb - noun <= 2
    else { return false }
    if chunks[noun].relation == .since { return true }
    let run = chunks[verb...].dropFirst().prefix { $0.kind == .date || $0.kind == .place }
    if run.contains(where: { $0.kind == .date && isLongAgo($0.index) }) { return true }
    return chunks[noun].relation == .none && noun > 0 && chunks[noun - 1].kind == .speech
  }

  /// «à la mémoire de X, disparu le 4 octobre à La Havane»: a day or place behind the comma that follows
  /// somebody, with words between that tell what happened to him.
  func isOfPerson(_ index: Int) -> Bool {
    index > 1 && chunks[index].isApart && chunks[index - 1].kind == .comma
      && !chunks[index - 1].isApart && chunks[index - 2].kind == .person
  }

  /// «X, qui évolue au Japon depuis 2021, a été désignée»: a day or place of a clause between commas, which
  /// ends before the piece.
  func isInInsertion(_ other: Int, from index: Int) -> Bool {
    guard other < index,
      let who = chunks[..<other].lastIndex(where: {
        $0.kind == .comma || $0.kind == .stop || $0.kind == .pronoun && $0.determiner == .who
      }), chunks[who].kind == .pronoun, chunks[who].relation == .none, who > 1,
      chunks[who - 1].kind == .comma,
      // «à l'Olympiade, qui s'achève à Lisbonne, ont reçu»: there it was.
      chunks[who - 2].kind == .person || chunks[who - 2].kind == .title
    else { return false }
    return chunks[other..<index].contains { $0.kind == .comma }
  }

  /// Whether a date names a part of a day.
  func hasHour(_ date: Int) -> Bool {
    guard date >= 0, case .point(let point)? = lists.dates[date].value else { return false }
    return point.time != nil
  }
}
