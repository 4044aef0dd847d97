/// The days of journeys and gatherings that last.
extension EventSentence {
  /// «left Hanoi on May 5 for a visit to Cuba from May 6 to 8»: whether the days that stand right behind a
  /// journey or gathering, or behind its place, are its own.
  func isOwnStretch(_ date: Int, of noun: Int) -> Bool {
    guard habits.isOfEnglishOrSpanish, date > noun,
      chunks[noun].kind == .noun, isStretch(chunks[date].index)
    else { return false }
    switch chunks[noun].noun {
    case .visit, .conference, .congress: break
    default: return false
    }
    return hasOnly([.place, .comma, .preposition], between: noun, date)
  }
}
