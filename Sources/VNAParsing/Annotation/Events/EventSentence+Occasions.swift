/// What somebody did when he said something: «abogó por ampliar los lazos, al recibir a X».
extension EventSentence {
  /// Whether a verb is an infinitive behind a preposition with its article, which tells when.
  func isOccasion(_ verb: Int) -> Bool {
    chunks[verb].kind == .verb && chunks[verb].voice == .infinitive
      && chunks[verb].relation == .to && chunks[verb].determiner == .the
  }

  /// «X abogó por que su país y Uruguay amplíen los lazos, al recibir a Y»: those who speak in the main
  /// clause, and nobody of whom they speak; nil where a verb is no occasion of a sentence that begins so.
  func speakers(before verb: Int) -> [EventCandidate.Actor]? {
    guard habits.contains(.marksPersons), isOccasion(verb),
      let told = chunks[..<verb].firstIndex(where: {
        $0.kind == .speech || $0.kind == .hint && $0.hint == .proposed
      }),
      !chunks[told..<verb].contains(where: { $0.kind == .stop }),
      let name = chunks[..<told].lastIndex(where: {
        $0.kind == .person || $0.kind == .title || $0.kind == .pronoun
      }), chunks[name].kind == .person, chunks[name].relation == .none
    else { return nil }
    return list(endingAt: name)
  }
}
