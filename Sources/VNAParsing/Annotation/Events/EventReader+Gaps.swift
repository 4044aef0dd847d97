import VNAModel

/// Clauses that leave out the verb that the one before has: «X поздравил A, а Y – B», «X felicitó a A, y
/// Y a B».
extension EventReader {
  /// Adds the encounters and messages that such clauses tell, of the day of the one whose verb they share.
  mutating func readGaps() {
    guard !sentence.habits.contains(.complementsBeforeVerb) else { return }
    for number in candidates.indices {
      let event = candidates[number]
      guard event.kind == .message || event.kind == .meeting || event.kind == .call,
        event.status == .held, event.actors.count > 1,
        let start = chunks.firstIndex(where: {
          $0.tokens.lowerBound >= event.mention.lowerBound
        }), let second = partner(of: event, behind: start)
      else { continue }
      for (actor, other, piece) in pairs(behind: second)
      where !event.actors.contains(where: { $0.isSame(as: actor) })
        && !event.actors[..<2].contains(where: { $0.isSame(as: other) })
      {
        // «à A, et Y, à B» read as a list of those to whom it was done.
        candidates[number].actors.removeAll { $0.isSame(as: other) }
        var one = event
        one.mention = chunks[piece].tokens
        one.actors = [actor, other]
        for index in one.actors.indices { one.actors[index].role = event.actors[index].role }
        candidates.append(one)
      }
    }
  }

  /// «X a félicité A, et Y, son homologue B»: where no case and no preposition tells whom, the word does.
  private func isCounterpart(_ index: Int, of first: Int) -> Bool {
    !sentence.namesHaveCases && chunks[first].relation == .none
      && chunks[index].kind == .person && chunks[index].relation == .none
      && chunks[index].determiner == .own
  }

  /// The piece behind the verb that names the second of the two whom an event brings together.
  private func partner(of event: EventCandidate, behind start: Int) -> Int? {
    (start..<chunks.count).last { index in
      (isPartner(index) || event.kind == .message && isCongratulated(index))
        && sentence.actor(index).map { $0.isSame(as: event.actors[1]) } ?? false
    }
  }

  /// «a félicité A»: right behind a verb of congratulating.
  private func isCongratulated(_ index: Int) -> Bool {
    index > 0 && !sentence.namesHaveCases && chunks[index].kind == .person
      && chunks[index].relation == .none && chunks[index - 1].kind == .verb
      && chunks[index - 1].frame == .congratulate && chunks[index - 1].voice == .active
  }

  /// Whether a piece names one to whom something is done: an object, or behind «к», «с».
  private func isPartner(_ index: Int) -> Bool {
    let chunk = chunks[index]
    return (chunk.kind == .person || chunk.kind == .title)
      && (chunk.isObject || chunk.relation == .to || chunk.relation == .with)
  }

  /// The pairs behind a piece, each of one who acts, behind a comma or «и», and right behind him one to
  /// whom it is done in the same way.
  private func pairs(
    behind first: Int
  ) -> [(EventCandidate.Actor, EventCandidate.Actor, piece: Int)] {
    var found: [(EventCandidate.Actor, EventCandidate.Actor, piece: Int)] = []
    var last = first
    while last < chunks.count {
      var index = last + 1
      var isJoined = false
      while index < chunks.count, chunks[index].kind == .comma || chunks[index].kind == .conjunction
      {
        isJoined = true
        index += 1
      }
      if isJoined, let end = endOfAside(index) {
        last = end - 1
        continue
      }
      guard isJoined, index + 1 < chunks.count, acts(index) else { break }
      // «la présidente de l'Assemblée, Y, au président du Sénat, B»
      let partner = chunks[index + 1].kind == .comma ? index + 2 : index + 1
      guard partner < chunks.count, isPartner(partner) || isCounterpart(partner, of: first),
        chunks[partner].isObject == chunks[first].isObject,
        chunks[partner].relation == chunks[first].relation,
        !chunks[partner].isListed || isCounterpart(partner, of: first),
        let actor = sentence.actor(index), let other = sentence.actor(partner)
      else { break }
      found.append((actor, other, index))
      last = partner
    }
    // «A, а Y – B отправил письмо»: the second clause has a verb of its own.
    let next = last + 1
    if next < chunks.count, chunks[next].kind == .verb || chunks[next].kind == .speech {
      return []
    }
    return found
  }

  /// «X a félicité A, présidente de l'Assemblée, et Y, son homologue B»: the comma or «et» behind what says who A
  /// is; nil where a piece is the start of something else.
  private func endOfAside(_ start: Int) -> Int? {
    guard !sentence.namesHaveCases, start > 0, chunks[start - 1].kind == .comma else { return nil }
    var next = start
    while next < chunks.count, next - start < Self.longestAside {
      let chunk = chunks[next]
      switch chunk.kind {
      case .comma, .conjunction: return next > start ? next : nil
      case .title, .organization, .place, .hint, .preposition: break
      case .verb where chunk.voice == .infinitive: break
      default: return nil
      }
      next += 1
    }
    return nil
  }

  /// The most pieces that say who somebody is.
  private static let longestAside = 6

  /// Whether a piece names a person in the nominative; a name that no case tells is no sure one.
  private func acts(_ index: Int) -> Bool {
    let chunk = chunks[index]
    return chunk.kind == .person && chunk.relation == .none && !chunk.isObject && !chunk.isWeak
      && (!sentence.namesHaveCases || chunk.cases.contains(.nominative))
  }
}
