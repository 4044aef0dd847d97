import VNAModel

/// Who does what, where names have cases: the nominative acts, wherever it stands.
extension EventSentence {
  var namesHaveCases: Bool { habits.contains(.namesHaveCases) }

  /// The pieces of a verb's clause, those before it included.
  func clause(of verb: Int) -> Range<Int> {
    var start = verb
    while start > 0 {
      let before = chunks[start - 1]
      let isAuxiliary = before.kind == .verb && before.frame == .be
      // «во главе с X»
      if isBoundary(start - 1), !isAuxiliary, before.kind != .preposition { break }
      if before.kind == .speech { break }
      start -= 1
    }
    return start..<clauseEnd(after: verb)
  }

  /// The subject that a verb has in its own clause: before it, or in the nominative behind it; nil if
  /// there is none. `isUnnamed` tells of a title without a name.
  func ownSubject(of verb: Int) -> (actors: [EventCandidate.Actor], isUnnamed: Bool)? {
    let clause = clause(of: verb)
    let front = (clause.lowerBound..<verb).last { isActing($0) }
    let behind = (verb + 1..<max(clause.upperBound, verb + 1)).first {
      chunks[$0].kind != .place && isActing($0)
    }
    if let front {
      let isObject =
        chunks[front].kind != .person && chunks[front].kind != .title
        && (chunks[front].cases.isEmpty || chunks[front].cases.contains(.accusative))
      // «Вьетнам посетил президент»
      guard isObject, let behind, chunks[behind].cases == [.nominative],
        chunks[verb].voice == .active
      else {
        let actors = self.list(endingAt: front)
        return (actors ?? [], actors == nil)
      }
    }
    guard let behind else { return nil }
    // «где X», «который избрал Y»: the pronoun is the subject unless another case.
    if clause.lowerBound > 0, case let who = chunks[clause.lowerBound - 1], who.kind == .pronoun,
      who.cases.contains(.nominative) || who.cases.isEmpty
    {
      return nil
    }
    var actors: [EventCandidate.Actor] = []
    var last = behind
    for index in behind..<clause.upperBound {
      guard isActing(index) else { continue }
      // What is not joined to the first is told of something else.
      if index > behind, chunks[index].kind != chunks[behind].kind,
        chunks[index].kind != .title, chunks[behind].kind != .title
      {
        continue
      }
      if index > last, !isJoined(last, index) { break }
      last = index
      guard let actor = actor(index) else { continue }
      if chunks[index].kind == .person, chunks[index].isWeak { continue }
      if !actors.contains(where: { $0.isSame(as: actor) }) { actors.append(actor) }
    }
    return (actors, actors.isEmpty)
  }

  /// Whether a comma or «и» stands between two names, and no verb.
  private func isJoined(_ one: Int, _ other: Int) -> Bool {
    let between = chunks[(one + 1)..<other]
    return between.contains { $0.kind == .comma || $0.kind == .conjunction }
      && !between.contains { $0.kind == .verb || $0.kind == .speech }
  }

  /// Whether a piece names one who may be the subject.
  private func isActing(_ index: Int) -> Bool {
    let chunk = chunks[index]
    guard chunk.relation == .none, !chunk.isObject,
      chunk.cases.isEmpty || chunk.cases.contains(.nominative)
    else { return false }
    switch chunk.kind {
    case .person, .title, .organization: return true
    case .place: return lists.isCountry(chunk.index)
    default: return false
    }
  }

  /// The objects of a verb, which may stand before it where names have cases.
  func objects(
    of verb: Int, before end: Int, _ relations: EventSet<EventRelation>,
    _ kinds: EventSet<EventChunk.Kind>, _ role: EventCandidate.Role? = nil
  ) -> [EventCandidate.Actor] {
    guard namesHaveCases else { return names(verb + 1..<end, relations, kinds, role) }
    var actors: [EventCandidate.Actor] = []
    for index in clause(of: verb) where relations.contains(chunks[index].relation) {
      if chunks[index].relation == .none, !chunks[index].isObject { continue }
      for actor in names(index..<index + 1, relations, kinds, role)
      where !actors.contains(where: { $0.isSame(as: actor) }) {
        actors.append(actor)
      }
    }
    return actors
  }
}
