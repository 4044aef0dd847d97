import VNAModel

/// Who acts: the names that belong to a verb.
extension EventSentence {
  /// The names that are a verb's subject, the nearest first; nil if it has an unnamed one.
  func subject(of verb: Int) -> [EventCandidate.Actor]? {
    if let person = antecedent(of: verb) {
      // «A и B, находящийся с визитом»: one of them.
      if namesHaveCases, !chunks[verb].isPlural { return actor(person).map { [$0] } ?? [] }
      return list(endingAt: person)
    }
    if habits.contains(.uninflected), let person = guest(before: verb) { return [person] }
    if let person = describedPerson(before: verb) { return [person] }
    if let speakers = speakers(before: verb) { return speakers }
    if habits.contains(.markedInfinitive), chunks[verb].voice == .infinitive, verb > 0,
      chunks[verb - 1].isName, chunks[verb - 1].relation == .for
    {
      // «was enough for Vietnam to beat Thailand»
      return list(endingAt: verb - 1)
    }
    if (chunks[verb].voice == .infinitive && chunks[verb].relation == .for) || isFollowing(verb),
      let main = chunks[..<verb].lastIndex(where: {
        $0.kind == .verb && $0.frame != .aux && $0.frame != .be && $0.voice != .infinitive
      })
    {
      // «a convoqué Y pour protester»: he who did the one does the other.
      return subject(of: main)
    }
    if namesHaveCases, isFinite(verb) || chunks[verb].kind == .speech || isAnalytic(verb) {
      if let own = ownSubject(of: verb) { return own.isUnnamed ? nil : own.actors }
      // «Как уточнил X, завтра откроется ярмарка»: the gathering itself is the subject.
      if chunks[verb].frame.isCourse, chunks[verb].voice == .reflexive { return [] }
    }
    var index = verb - 1
    while index >= 0 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .stop: return []
      case .pronoun
      where chunk.determiner == .he && habits.contains(.uninflected) && index > 0
        && (chunks[index - 1].kind == .preposition
          // «gặp Y và chúc mừng bà được bầu»
          || chunks[index - 1].kind == .verb && chunks[index - 1].frame == .congratulate):
        // «gửi điện mừng tới X nhân dịp ông được bầu»
        return chunks[..<index].lastIndex { $0.kind == .person }.flatMap { actor($0) }.map { [$0] }
          ?? lastSubject.map { [$0] } ?? []
      case .pronoun where chunk.determiner == .he:
        return (ownSubject(before: index) ?? lastSubject).map { [$0] } ?? []
      // «就两国关系交换意见»: what it is about.
      case .pronoun where chunk.relation == .for && habits.contains(.complementsBeforeVerb): break
      case .pronoun where chunk.determiner == .both || chunk.determiner == .they: return nil
      case .pronoun where chunk.determiner == .who:
        if antecedentPlace(of: verb) != nil,
          let main = chunks[..<index].lastIndex(where: {
            $0.kind == .verb && $0.frame != .be && $0.voice == .active
          })
        {
          // «посетил Ватикан, где имел беседу с X»
          return subject(of: main)
        }
        guard
          var before = chunks[..<index].lastIndex(where: { $0.isName || $0.kind == .title })
        else { return [] }
        // «le Comité central du Parti, qui»: the body, not the one to which it belongs.
        while before > 0, chunks[before].relation == .of, !chunks[before].isApart,
          chunks[before].kind == .organization, chunks[before - 1].kind == .organization
        {
          before -= 1
        }
        // «Crown Princess Mary of Denmark, who»: the person.
        if before > 0, chunks[before].kind == .place, chunks[before].relation == .of,
          !chunks[before].isApart, chunks[before - 1].kind == .person
        {
          before -= 1
        }
        return list(endingAt: before)
      case .title where isSaidOf(index):
        // «X, who is also head of the board, visited»: he does.
        index -= 2
      case .person, .organization, .title, .place:
        if isObject(index) {
          if isWatched(index, doing: verb) { return list(endingAt: index) }
          break
        }
        if habits.contains(.uninflected), chunk.relation == .by, isHead(index) {
          // «Đoàn đại biểu do X dẫn đầu đã rời Hà Nội»
          return actor(index).map { [$0] } ?? []
        }
        // «Как сообщил X, »
        if namesHaveCases, index > 0, chunks[index - 1].kind == .speech { break }
        if chunk.kind != .place, chunk.relation == .none || chunk.isListed {
          return list(endingAt: index)
        }
        guard chunk.kind == .place else { break }
        if chunk.relation == .none || chunk.isListed, lists.isCountry(chunk.index) {
          return list(endingAt: index)
        }
      case .hint where chunk.hint == .delegation && chunk.relation == .none:
        // «La délégation, composée de onze membres, effectue une visite»
        if let delegate { return [delegate] }
      case .noun where chunk.relation == .none:
        if !chunks[..<index].contains(where: { $0.kind == .verb }) {
          return habits.contains(.complementsBeforeVerb) ? bodies(behind: index) : []
        }
      default: break
      }
      index -= 1
    }
    if !isFinite(verb), !namesHaveCases || chunks[verb].kind != .speech {
      return mainSubject(after: verb)
    }
    return habits.contains(.subjectBehind) ? subjectBehind(verb) : inverted(verb)
  }

  /// Whether a title is what a clause between commas says somebody is.
  private func isSaidOf(_ title: Int) -> Bool {
    title > 1 && chunks[title].relation == .none && chunks[title - 1].kind == .verb
      && chunks[title - 1].frame == .be && chunks[title - 2].kind == .pronoun
      && chunks[title - 2].determiner == .who
  }

  /// «Z委员会第47届会议将X列入»: the body whose session it is.
  private func bodies(behind noun: Int) -> [EventCandidate.Actor] {
    guard chunks[noun].noun == .conference || chunks[noun].noun == .congress,
      noun + 1 < chunks.count, chunks[noun + 1].kind == .organization,
      chunks[noun + 1].relation == .of
    else { return [] }
    return actor(noun + 1).map { [$0] } ?? []
  }

  /// «Autour de la même table se sont retrouvés X et Y», «Ont été élus X et Y»: the people right behind a
  /// verb that has nothing that could do it before it.
  private func inverted(_ verb: Int) -> [EventCandidate.Actor] {
    guard chunks[verb].kind == .verb,
      chunks[verb].voice == .reflexive || chunks[verb].voice == .passive,
      !chunks[..<verb].contains(where: {
        switch $0.kind {
        case .person, .organization, .title, .noun, .hint: true
        case .place: $0.relation != .in && $0.relation != .to
        case .pronoun: $0.determiner != .`self`
        default: false
        }
      })
    else { return [] }
    return names(verb + 1..<clauseEnd(after: verb), [.none], [.person])
  }

  /// «Asistieron al acto X e Y»: the names behind a verb that are no objects; where there are none,
  /// the one whom the sentence before was about: «También visitó».
  private func subjectBehind(_ verb: Int) -> [EventCandidate.Actor] {
    let range = verb + 1..<clauseEnd(after: verb)
    var actors: [EventCandidate.Actor] = []
    for index in range.clamped(to: 0..<chunks.count) {
      let chunk = chunks[index]
      guard chunk.relation == .none, !chunk.isObject,
        chunk.kind == .person || chunk.kind == .title, let actor = actor(index),
        !namesHaveCases || !isObject(index)
      else { continue }
      actors.append(actor)
    }
    if actors.isEmpty {
      actors = names(range, [.none], [.organization]).filter { actor in
        !range.contains { chunks[$0].isObject && self.actor($0)?.isSame(as: actor) ?? false }
      }
    }
    guard actors.isEmpty, chunks[verb].voice == .active || chunks[verb].voice == .reflexive,
      !chunks[verb].frame.isCourse,
      !chunks[..<verb].contains(where: { $0.isName || $0.kind == .noun })
    else { return actors }
    // «Al cierre suscribieron un acta»: more than one.
    return chunks[verb].isPlural ? [] : lastSubject.map { [$0] } ?? []
  }

  /// «X rejoint Hanoi : il est devenu», «X s'envolera pour Riyad, où il participera»: the one whom the
  /// sentence is about.
  private func ownSubject(before pronoun: Int) -> EventCandidate.Actor? {
    for index in chunks[..<pronoun].indices
    where chunks[index].kind == .person && chunks[index].relation == .none && !isObject(index) {
      return actor(index)
    }
    return nil
  }

  /// «reçu X, premier chef d'État à se rendre au Vietnam», «met X, the first president to visit Vietnam»:
  /// the one whom the words behind the name describe.
  private func describedPerson(before verb: Int) -> EventCandidate.Actor? {
    guard verb > 0 else { return nil }
    var index = verb - 1
    switch chunks[verb].voice {
    case .infinitive: break
    case .reflexive
    where chunks[index].kind == .pronoun && chunks[index].determiner == .`self`
      && chunks[index].relation == .to:
      index -= 1
    default: return nil
    }
    guard index > 0, chunks[index].kind == .person, chunks[index].isDescribed else { return nil }
    return actor(index)
  }

  /// «avec X, arrivé lundi», «du ministre X, venu participer à»: the person right before a participle,
  /// whatever part he has in the clause.
  private func antecedent(of verb: Int) -> Int? {
    var index = verb
    if chunks[index].voice == .infinitive, index > 0, chunks[index - 1].kind == .verb,
      chunks[index - 1].frame == .arrive
    {
      index -= 1
    }
    guard chunks[index].voice == .reduced, index > 1, chunks[index - 1].kind == .comma,
      !chunks[index - 1].isApart, !chunks[index].isApart,
      // «a su homólogo, llegado a Vietnam»: his, whoever that is.
      chunks[index - 2].kind == .person || chunks[index - 2].kind == .title,
      chunks[index].frame != .close, chunks[index].frame != .sign, chunks[index].frame != .meet
    else { return nil }
    return index - 2
  }

  /// «tiếp X đang thăm Việt Nam», «gặp X sang dự hội nghị»: the one named right before a verb, who is
  /// no subject of that before.
  private func guest(before verb: Int) -> EventCandidate.Actor? {
    guard chunks[verb].voice == .active, verb > 0 else { return nil }
    var index = verb - 1
    let isUnderWay = chunks[index].kind == .hint && chunks[index].hint == .ongoing
    let frames: EventSet<EventFrame> =
      isUnderWay ? [.tour, .arrive, .attend, .have, .make, .open] : [.tour, .arrive, .attend]
    guard frames.contains(chunks[verb].frame) else { return nil }
    if isUnderWay, index > 0 { index -= 1 }
    if isUnderWay, index > 0, chunks[index].kind == .comma {
      // «tiếp ông X, Bộ trưởng Quốc phòng Lào, đang thăm Việt Nam»
      let first = max(index - 5, 0)
      while index > first, chunks[index].kind != .person,
        chunks[index].kind == .comma || chunks[index].kind == .title || chunks[index].isName
      {
        index -= 1
      }
    }
    // «chào mừng X cùng đoàn đại biểu cấp cao Lào thăm Việt Nam»
    while index > 0, chunks[index].relation == .with || chunks[index].relation == .of,
      chunks[index - 1].isName || chunks[index - 1].kind == .hint
    {
      index -= 1
    }
    guard chunks[index].kind == .person || chunks[index].kind == .title else { return nil }
    let isOther =
      isUnderWay && chunks[index].relation != .none && chunks[index].relation != .by
    return isOther || isObject(index) ? actor(index) : nil
  }

  /// «chứng kiến X và Y ký thỏa thuận», «批准X出任部长»: whether those whom others watch, or of whom they
  /// approve, do what the verb behind tells.
  private func isWatched(_ index: Int, doing verb: Int) -> Bool {
    guard habits.contains(.uninflected) || habits.contains(.complementsBeforeVerb),
      chunks[verb].frame != .attend,
      chunks[(index + 1)..<verb].allSatisfy({
        $0.kind == .verb && ($0.frame == .aux || $0.frame == .be) || $0.kind == .hint
          || $0.kind == .date && habits.contains(.complementsBeforeVerb)
      }),
      let watcher = chunks[..<index].last(where: { $0.kind == .verb })
    else { return false }
    return watcher.frame == .attend || watcher.frame == .adopt && chunks[verb].frame.isOffice
  }

  /// Whether somebody is told to lead a delegation.
  func isHead(_ index: Int) -> Bool {
    index > 1 && chunks[index - 1].kind == .verb && chunks[index - 1].frame == .lead
      && chunks[..<(index - 1)].contains {
        $0.kind == .hint && ($0.hint == .group || $0.hint == .delegation)
      }
  }

  /// «avant de s'entretenir avec Y»
  private func isFollowing(_ verb: Int) -> Bool {
    var index = verb - 1
    if index > 0, chunks[index].kind == .pronoun, chunks[index].determiner == .`self` { index -= 1 }
    return index > 0 && chunks[index].kind == .preposition
  }

  /// «Recevant X, Y a dit», «Réuni mardi, le Conseil a élu»: the subject of the clause that a
  /// participle in front belongs to.
  func mainSubject(after participle: Int) -> [EventCandidate.Actor]? {
    let relative = insertedClause(behind: participle)
    guard
      let verb = chunks.indices.first(where: {
        $0 > participle && !relative.contains($0)
          && (chunks[$0].kind == .speech || isFinite($0)
            // «doit rester», «a demandé que»
            || (chunks[$0].kind == .hint
              && (chunks[$0].hint == .planned || chunks[$0].hint == .proposed))
            || isSimplePast($0))
      })
    else { return [] }
    if namesHaveCases, let own = ownSubject(of: verb) { return own.isUnnamed ? nil : own.actors }
    guard
      let name = (participle + 1..<verb).last(where: {
        let chunk = chunks[$0]
        return chunk.relation == .none && !relative.contains($0)
          && (chunk.kind == .person || chunk.kind == .organization || chunk.kind == .title
            || (chunk.kind == .pronoun && chunk.determiner == .he))
      })
    else { return [] }
    if chunks[name].kind == .pronoun {
      // «Arrivé dimanche, X s'envolera pour Riyad, où il participera», but «Recevant Y, il a salué».
      let comma = chunks[(participle + 1)..<name].firstIndex { $0.kind == .comma } ?? name
      let own = chunks[comma..<name].firstIndex { $0.kind == .person && $0.relation == .none }
      return (own.flatMap { actor($0) } ?? lastSubject).map { [$0] } ?? []
    }
    return list(endingAt: name)
  }

  /// «Reçu par X, Y, qui dirige la même commission, a proposé»: the clause between commas, whose verb is
  /// not that of the sentence.
  private func insertedClause(behind participle: Int) -> Range<Int> {
    guard
      let who = chunks[participle...].firstIndex(where: {
        $0.kind == .stop || $0.kind == .pronoun && $0.determiner == .who
      }), chunks[who].kind == .pronoun, who > participle + 1, chunks[who - 1].kind == .comma,
      chunks[who - 2].kind == .person || chunks[who - 2].kind == .title,
      let end = chunks[who...].firstIndex(where: { $0.kind == .comma || $0.kind == .stop }),
      chunks[end].kind == .comma
    else { return 0..<0 }
    return who..<end
  }

  /// Whether a piece is a verb that tells the past without an auxiliary: «X called on».
  func isSimplePast(_ index: Int) -> Bool {
    guard
      habits.contains(.havingIsDoing) || habits.contains(.uninflected) || namesHaveCases
    else { return false }
    return switch chunks[index].kind {
    case .hint: chunks[index].hint == .proposed
    case .verb: chunks[index].voice == .active && chunks[index].frame != .be
    default: false
    }
  }

  private func isFinite(_ index: Int) -> Bool {
    guard chunks[index].kind == .verb else { return false }
    switch chunks[index].voice {
    case .active, .passive, .reflexive: return true
    case .reduced, .gerund, .infinitive: return false
    }
  }

  /// Whether a name is the object of the verb directly before it.
  private func isObject(_ index: Int) -> Bool {
    guard index > 0, chunks[index].relation == .none else { return false }
    if habits.contains(.complementsBeforeVerb), chunks[index].isObject { return true }
    if namesHaveCases {
      return chunks[index].isObject
        || (!chunks[index].cases.isEmpty && !chunks[index].cases.contains(.nominative))
    }
    var index = index
    if habits.contains(.uninflected) {
      // «tiếp X và Y, dự hội nghị»
      while !chunks[index].opensClause, let before = listed(before: index),
        chunks[before].kind == chunks[index].kind, chunks[before].relation == .none
      {
        index = before
      }
      guard index > 0 else { return false }
    }
    var verb = index - 1
    // «a reçu hier à Hanoï Y»
    while verb > 0, chunks[verb].kind == .date || isPlaceOfDoing(verb) { verb -= 1 }
    let before = chunks[verb]
    // «une délégation conduite par X s'est rendue»
    guard before.kind == .verb, before.frame != .be, before.frame != .aux, before.frame != .lead
    else { return false }
    return verb == index - 1 || before.voice == .active && hasSubject(before: verb)
  }

  private func isPlaceOfDoing(_ index: Int) -> Bool {
    chunks[index].kind == .place && (chunks[index].relation == .in || chunks[index].relation == .to)
  }

  /// Whether somebody named before a verb in its clause may do it, so that who stands behind it does not.
  private func hasSubject(before verb: Int) -> Bool {
    let start = chunks[..<verb].lastIndex {
      $0.kind == .comma || $0.kind == .stop || $0.kind == .pronoun && $0.determiner == .who
    }
    return chunks[(start ?? 0)..<verb].contains {
      ($0.kind == .person || $0.kind == .organization || $0.kind == .title) && $0.relation == .none
    }
  }
}
