/// Delegations, and those who lead them.
extension EventSentence {
  /// «con una delegación de la Federación, encabezada por X», «for a delegation led by X»: who leads the
  /// delegation that is named right behind a piece.
  func head(behind index: Int) -> EventCandidate.Actor? {
    guard habits.isOfEnglishOrSpanish,
      let group = behind(index).first(where: {
        switch chunks[$0].kind {
        case .hint, .verb, .speech, .stop, .person, .title: true
        default: false
        }
      }), chunks[group].kind == .hint,
      chunks[group].hint == .group || chunks[group].hint == .delegation,
      let verb = behind(group).first(where: {
        chunks[$0].kind == .verb || chunks[$0].kind == .speech || chunks[$0].kind == .stop
      }), chunks[verb].kind == .verb, chunks[verb].frame == .lead, chunks[verb].voice == .reduced,
      let name = behind(verb).first, chunks[name].kind == .person || chunks[name].kind == .title
    else { return nil }
    return actor(name)
  }
}
