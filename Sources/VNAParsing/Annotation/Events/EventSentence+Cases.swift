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
      .map { namesake(of: $0, before: verb) }
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
    guard let behind = behind ?? subject(of: verb, beyond: clause) else { return nil }
    // «где X», «который избрал Y»: the pronoun is the subject unless another case.
    if clause.lowerBound > 0, case let who = chunks[clause.lowerBound - 1], who.kind == .pronoun,
      who.cases.contains(.nominative) || who.cases.isEmpty
    {
      return nil
    }
    var actors: [EventCandidate.Actor] = []
    var last = behind
    let end = max(clause.upperBound, clauseEnd(after: behind))
    for index in behind..<end {
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

  /// «X, до этого заместитель министра, стал»: the one before the comma, of whom a title between commas tells.
  private func namesake(of title: Int, before verb: Int) -> Int {
    guard chunks[title].kind == .title, actor(title) == nil,
      chunks[title..<verb].contains(where: { $0.kind == .comma }),
      let comma = chunks[..<title].lastIndex(where: {
        $0.kind != .hint && $0.kind != .date && $0.kind != .preposition
      }), comma > 0, chunks[comma].kind == .comma, chunks[comma - 1].kind == .person,
      isActing(comma - 1)
    else { return title }
    return comma - 1
  }

  /// «подписал по итогам переговоров X»: the subject of a verb behind what tells of the setting, where nobody
  /// else is its subject.
  private func subject(of verb: Int, beyond clause: Range<Int>) -> Int? {
    guard clause.upperBound < chunks.count, chunks[clause.upperBound].kind == .preposition,
      !chunks[..<verb].contains(where: { $0.kind == .pronoun || $0.kind == .title })
    else { return nil }
    for index in clause.upperBound..<chunks.count {
      let chunk = chunks[index]
      switch chunk.kind {
      case .stop, .speech, .according, .pronoun: return nil
      case .verb where chunk.voice != .reduced && chunk.voice != .gerund: return nil
      case .person where isActing(index) && chunk.cases.contains(.nominative): return index
      default: continue
      }
    }
    return nil
  }

  /// «будет находиться»: whether an infinitive tells what is to come, with an auxiliary.
  func isAnalytic(_ verb: Int) -> Bool {
    verb > 0 && chunks[verb].voice == .infinitive && chunks[verb - 1].kind == .verb
      && chunks[verb - 1].frame == .be && chunks[verb - 1].isFuture
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
