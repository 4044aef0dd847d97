/// Where complements go: behind the verb before which they stand.
extension EventClause {
  mutating func leaveOut() {
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      let before = index > 0 ? pieces[index - 1] : nil
      switch piece.kind {
      case .preposition:
        pieces.remove(at: index)
        // «应对方邀请»
        if piece.relation == .cause, index < pieces.count, pieces[index].kind == .hint,
          pieces[index].hint == .invited || pieces[index].hint == .proposed
        {
          pieces.remove(at: index)
        }
      // «应X的邀请», «应X提议»
      case .hint
      where (piece.hint == .invited || piece.hint == .proposed)
        && (piece.relation == .cause || before?.relation == .cause):
        pieces.remove(at: index)
      // «将勋章授予Y»: of the object, which goes behind the verb.
      case .hint where piece.hint == .planned && piece.tokens.count == 1 && putsObject(index): break
      // «在备忘录上签字»: what is signed.
      case .verb
      where piece.frame == .sign && before?.kind == .noun && before?.noun == .document
        && before?.relation.isBackground ?? false:
        pieces[index - 1].relation = .none
        pieces.swapAt(index - 1, index)
        index += 1
      // «将Z列入名录»: of the object, which no name is.
      case .hint
      where piece.hint == .planned && piece.tokens.count == 1 && hasUnnamedObject(index):
        pieces.remove(at: index)
      // «来访的X»: on his way, not why; «前往机场迎接»: where.
      case .verb where piece.frame == .arrive && followsPurpose(index):
        if index + 1 < pieces.count,
          pieces[index + 1].kind == .place || pieces[index + 1].kind == .organization,
          pieces[index + 1].relation == .none
        {
          pieces[index + 1].relation = .in
        }
        pieces.remove(at: index)
      // «是X首次访越»: said of a visit told before.
      case .verb
      where piece.frame == .tour
        && pieces[..<index].contains(where: { $0.kind == .verb && $0.frame == .be }):
        pieces.remove(at: index)
      // «欢迎X访问», «欢迎X对Z进行访问»: as «received X on a visit».
      case .verb where isVisit(index) && followsReception(index):
        if piece.frame == .make { pieces.remove(at: index) }
        pieces[index].kind = .noun
        pieces[index].noun = .visit
        pieces[index].relation = .in
        if index > 0, pieces[index - 1].kind == .place, pieces[index - 1].relation == .to {
          pieces.swapAt(index - 1, index)
        }
        for place in pieces[index...].indices
        where pieces[place].kind == .place && pieces[place].relation == .none {
          pieces[place].relation = .to
        }
        index += 1
      // «当选最佳球员»
      case .verb
      where piece.frame == .elect
        && pieces[(index + 1)...].contains(where: { $0.kind == .noun && $0.noun == .award }):
        pieces[index].frame = .win
        pieces[index].voice = .active
        index += 1
      // «Z发生地震»: where.
      case .verb where piece.frame == .harm || piece.frame == .sink:
        for place in pieces[..<index].indices
        where pieces[place].kind == .place && pieces[place].relation == .none {
          pieces[place].relation = .in
        }
        index += 1
      // «率团访问»
      case .verb where piece.frame == .lead && index + 1 < pieces.count:
        var end = index + 1
        while end < pieces.count, pieces[end].isGroup || pieces[end].relation == .of { end += 1 }
        if end < pieces.count, pieces[end].kind == .verb || pieces[end].relation != .none {
          pieces.removeSubrange(index..<end)
        } else {
          index += 1
        }
      // «将X列入»: a preposition of the object.
      case .hint
      where piece.hint == .planned && piece.tokens.count == 1 && index + 1 < pieces.count
        && pieces[index + 1].isName && pieces[index + 1].relation == .none
        && pieces[index + 1].tokens.lowerBound == piece.tokens.upperBound:
        pieces[index + 1].relation = .to
        pieces.remove(at: index)
      // «获X授予»
      case .verb
      where piece.frame == .win && piece.tokens.count == 1 && index + 2 < pieces.count
        && pieces[index + 1].isName && pieces[(index + 2)...].contains(where: { $0.kind == .verb }):
        pieces[index + 1].relation = .by
        pieces.remove(at: index)
      default: index += 1
      }
    }
  }

  /// Puts what a sign before it marks as the object of a verb of giving behind that verb and the one to whom
  /// it is given; whether it is so marked.
  private mutating func putsObject(_ hint: Int) -> Bool {
    guard hint + 1 < pieces.count, pieces[hint + 1].kind == .noun,
      let verb = pieces[(hint + 1)...].firstIndex(where: {
        $0.kind != .noun && $0.relation != .of
      }),
      pieces[verb].kind == .verb, pieces[verb].frame == .give || pieces[verb].frame == .send
    else { return false }
    let object = pieces[(hint + 1)..<verb]
    let end =
      pieces[(verb + 1)...].firstIndex {
        !($0.isName || $0.kind == .title || $0.kind == .conjunction) || $0.relation != .none
      } ?? pieces.count
    pieces.insert(contentsOf: object, at: end)
    pieces.removeSubrange(hint..<verb)
    return true
  }

  /// «访问», «进行国事访问»
  private func isVisit(_ verb: Int) -> Bool {
    pieces[verb].frame == .tour
      || (pieces[verb].frame == .make && verb + 1 < pieces.count
        && pieces[verb + 1].kind == .noun && pieces[verb + 1].noun == .visit)
  }

  /// Whether somebody is received before in the clause, with whom a visit then is.
  private func followsReception(_ verb: Int) -> Bool {
    guard
      let receive = pieces[..<verb].lastIndex(where: { $0.kind == .verb && $0.frame == .receive })
    else { return false }
    return pieces[receive..<verb].contains { $0.kind == .person && $0.relation == .none }
  }

  /// «将Z列入», «将关系提升为»: whether the verb behind a sign of the future has words before it that can only
  /// be its object.
  private func hasUnnamedObject(_ hint: Int) -> Bool {
    guard let verb = pieces[(hint + 1)...].firstIndex(where: { $0.kind == .verb }),
      pieces[verb].frame == .list || pieces[verb].frame == .sign
    else { return false }
    return verb > hint + 1
      ? pieces[hint + 1].kind == .pronoun || pieces[verb].isApart : pieces[verb].isApart
  }

  /// Whether a verb behind one of going says what for: «前往机场迎接Y», «赴Z出席会议».
  private func followsPurpose(_ verb: Int) -> Bool {
    let purposes: EventSet<EventFrame> = [
      .meet, .receive, .attend, .tour, .chair, .inaugurate, .address, .congratulate,
    ]
    return pieces[(verb + 1)...].contains { $0.kind == .verb && purposes.contains($0.frame) }
  }

  /// Puts what stands before a verb with a preposition, and its date, behind the verb and its objects.
  mutating func moveComplements() {
    let verbs = pieces.indices.filter { pieces[$0].kind == .verb || pieces[$0].kind == .speech }
    guard let first = verbs.first, let last = verbs.last else { return }
    var ordered: ContiguousArray<EventChunk> = []
    ordered.reserveCapacity(pieces.count)
    var moved = take(0..<first, into: &ordered, objectsOf: nil)
    if pieces[first].frame == .chair || pieces[first].frame == .attend {
      joinPartners(&moved, to: &ordered)
    }
    for (place, verb) in verbs.enumerated() {
      var piece = pieces[verb]
      if piece.relation == .by || moved.contains(where: { $0.relation == .by }),
        piece.voice == .active
      {
        // «由X主持», «被X列入»
        piece.voice = .passive
      }
      if piece.kind == .verb { piece.relation = .none }
      if piece.frame == .make, piece.kind == .verb,
        ordered.first.map({ $0.kind == .noun && $0.noun == .visit }) ?? false
      {
        // «X的访问于12日至14日进行»
        piece.voice = .reduced
      }
      if piece.frame == .make, piece.kind == .verb, verb == first,
        let told = ordered.first, told.kind == .noun, told.noun == .meeting || told.noun == .call
      {
        // «X与Y的会谈12日进行»
        piece.frame = .hold
      }
      if piece.kind == .verb, piece.voice == .active, verb == first, isPaperAlone(ordered, verb) {
        // «X与Y的协议12日在Z签署»
        piece.voice = .passive
      }
      if piece.voice == .gerund {
        // «出席会议期间»: told in passing.
        ordered.append(EventChunk(kind: .preposition, tokens: piece.tokens))
      }
      ordered.append(piece)
      if verb == last {
        let rest = take(verb + 1..<pieces.count, into: &ordered, objectsOf: piece)
        ordered += moved + rest
      } else {
        let next = verbs[place + 1]
        var between: ContiguousArray<EventChunk> = []
        let rest = take(verb + 1..<next, into: &between, objectsOf: piece)
        let hints = between.lastIndex { $0.kind != .hint }.map { $0 + 1 } ?? 0
        ordered += between[..<hints] + moved + between[hints...]
        moved = rest
      }
    }
    pieces = ordered
  }

  /// Whether a paper is all that could be the subject of a verb of signing, and no other stands behind it.
  private func isPaperAlone(_ before: ContiguousArray<EventChunk>, _ verb: Int) -> Bool {
    guard pieces[verb].frame == .sign || pieces[verb].frame == .adopt, pieces[verb].words == 1
    else { return false }
    let isName = before.contains {
      ($0.isName || $0.kind == .title || $0.kind == .pronoun) && $0.relation == .none
    }
    return !isName
      && before.contains { $0.kind == .noun && $0.noun == .document && $0.relation == .none }
      && !pieces[(verb + 1)...].contains { $0.kind == .noun || $0.isName || $0.kind == .title }
  }

  /// «X 12日与Y共同主持»: both do.
  private func joinPartners(
    _ moved: inout ContiguousArray<EventChunk>, to stay: inout ContiguousArray<EventChunk>
  ) {
    guard
      let subject = stay.lastIndex(where: { $0.kind == .person && $0.relation == .none }),
      let partner = moved.firstIndex(where: { $0.kind == .person && $0.relation == .with })
    else { return }
    var one = moved.remove(at: partner)
    one.relation = .none
    one.isApart = false
    let end = stay[subject].tokens.upperBound
    stay.insert(one, at: subject + 1)
    stay.insert(EventChunk(kind: .conjunction, tokens: end..<end), at: subject + 1)
  }

  /// Divides what stands before a verb: the pieces that stay, and those that go behind it.
  private func take(
    _ range: Range<Int>, into stay: inout ContiguousArray<EventChunk>, objectsOf verb: EventChunk?
  ) -> ContiguousArray<EventChunk> {
    var moved: ContiguousArray<EventChunk> = []
    var isMoving = false
    for index in range {
      var piece = pieces[index]
      switch piece.kind {
      case .date: isMoving = index > 0
      // «X对Z的访问于12日结束»: where to is told with the visit.
      case .place
      where piece.relation == .to
        && stay.last(where: { $0.relation != .of }).map({ $0.kind == .noun && $0.noun == .visit })
          ?? false:
        isMoving = false
      case .person, .organization, .title, .place:
        isMoving = piece.relation.isComplement
        if !isMoving, piece.relation == .none, let verb, verb.kind == .verb, verb.frame != .lead {
          piece.part = .object
        }
      case .conjunction where isMoving: break
      default: isMoving = false
      }
      if isMoving { moved.append(piece) } else { stay.append(piece) }
    }
    return moved
  }
}
