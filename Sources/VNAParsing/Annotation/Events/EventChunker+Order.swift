import VNAModel
import VNAText

/// Puts the pieces of a sentence whose complements stand before the verb into the order in which events
/// are read: «X 12日 在河内 同Y 举行 会谈» as «X held talks with Y in Hanoi on the 12th».
extension EventChunker {
  /// Whether a comma joins equals, «X、Y», and does not part clauses.
  func joinsEquals(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    let token = context.tokens[index]
    return context.bytes[Int(token.start)..<Int(token.end)].elementsEqual("、".utf8)
  }

  mutating func putInOrder() {
    var ordered: ContiguousArray<EventChunk> = []
    var asides: ContiguousArray<EventChunk> = []
    ordered.reserveCapacity(chunks.count + 8)
    var start = 0
    for end in 0...chunks.count
    where end == chunks.count || chunks[end].kind == .comma || chunks[end].kind == .stop {
      var clause = EventClause(pieces: ContiguousArray(chunks[start..<end]))
      clause.put(opening: ordered.isEmpty)
      ordered += clause.pieces
      asides += clause.asides
      if end < chunks.count { ordered.append(chunks[end]) }
      start = end + 1
    }
    chunks = ordered + asides
    leaveOutHonours()
  }

  /// «祝贺X当选», «致电祝贺Y就任»: why somebody is congratulated, which is no event of its own here.
  private mutating func leaveOutHonours() {
    let reasons: EventSet<EventFrame> = [.elect, .appoint, .become, .swear, .win, .list]
    var isMessage = false
    chunks.removeAll { chunk in
      switch chunk.kind {
      case .stop: isMessage = false
      case .verb where chunk.frame == .congratulate: isMessage = true
      case .verb where isMessage && reasons.contains(chunk.frame): return true
      default: break
      }
      return false
    }
  }
}

/// The pieces of one clause, without spaces between words and with what describes a name before it.
struct EventClause {
  var pieces: ContiguousArray<EventChunk>
  /// What relative clauses tell of their names, each behind a stop.
  var asides: ContiguousArray<EventChunk> = []

  init(pieces: ContiguousArray<EventChunk>) { self.pieces = pieces }

  mutating func put(opening isFirst: Bool) {
    guard pieces.count > 1 else { return }
    joinNeighbours()
    joinEquals()
    while let mark = pieces.firstIndex(where: { $0.kind == .pronoun && $0.determiner == .who }) {
      describe(mark)
    }
    leaveOut()
    moveComplements()
    openClause(isFirst)
  }

  // MARK: Neighbours

  /// «东盟峰会», «越南外交部»: a name right before a noun belongs to it, a place before another name says
  /// no more than that.
  private mutating func joinNeighbours() {
    var index = 0
    while index + 1 < pieces.count {
      let (name, next) = (pieces[index], pieces[index + 1])
      if name.kind == .title, name.index < 0, next.kind == .conjunction, index + 2 < pieces.count,
        pieces[index + 2].kind == .person || pieces[index + 2].kind == .title,
        !pieces[index + 2].isApart, !next.isApart
      {
        // «总书记、国家主席X»
        pieces[index + 2] = pieces[index + 2].beginning(with: name)
        pieces.removeSubrange(index..<index + 2)
        index = max(0, index - 1)
        continue
      }
      // «向联合国Z办事处总干事X»: the last name is the one that the preposition governs.
      if name.relation.isOfPartner, name.kind == .organization || name.kind == .place,
        next.relation == .none, next.isName || next.kind == .title
      {
        pieces[index + 1] = next.beginning(with: name)
        pieces.remove(at: index)
        continue
      }
      // «东盟防长会议»
      if name.kind == .title, name.index < 0, next.kind == .noun, next.relation == .none,
        next.tokens.lowerBound == name.tokens.upperBound
      {
        pieces[index + 1] = next.taking(the: name)
        pieces.remove(at: index)
        index = max(0, index - 1)
        continue
      }
      if name.kind == .noun, next.kind == .noun, next.relation == .none, !next.isApart,
        next.tokens.lowerBound == name.tokens.upperBound
      {
        if name.noun == next.noun {
          // «台风灾害», «论坛会议»
          pieces.remove(at: index + 1)
          continue
        }
        // «就合作文件签署仪式»
        if name.relation == .for { pieces[index + 1].relation = .for }
      }
      let gap = next.tokens.lowerBound - name.tokens.upperBound
      let isVisit = name.kind == .person && next.kind == .noun && next.noun == .visit
      guard name.kind == .place || name.kind == .organization || isVisit, next.relation == .none,
        gap == 0 || next.kind == .noun || next.isGroup, next.kind != .hint || next.isGroup,
        !next.isApart || (gap <= 5 && next.isGathering && name.relation == .none) || next.isGroup
      else {
        index += 1
        continue
      }
      switch next.kind {
      case .noun, .hint:
        pieces[index] = next.taking(the: name)
        pieces[index + 1] = name.governed(by: .of)
        // «越南-印度论坛»
        var place = index
        while place > 0, name.kind == .place, pieces[place - 1].kind == .place,
          pieces[place - 1].relation == .none, !pieces[place].isApart
        {
          let other = pieces[place - 1]
          pieces[place - 1] = pieces[place].taking(the: other)
          pieces[place] = other.governed(by: .of)
          place -= 1
        }
        index += 2
      case .place where name.kind != .place: index += 1
      case .person, .title, .organization, .place:
        pieces[index + 1] = next.beginning(with: name)
        pieces.remove(at: index)
      default: index += 1
      }
    }
  }

  /// «X与Y举行会谈»: what joins equals is the preposition as well.
  private mutating func joinEquals() {
    var index = 1
    while index < pieces.count {
      let (before, piece) = (pieces[index - 1], pieces[index])
      if piece.relation == .with, !piece.isApart,
        piece.tokens.lowerBound - before.tokens.upperBound <= 2, piece.isEqual(to: before)
      {
        pieces[index].relation = before.relation
        pieces.insert(
          EventChunk(kind: .conjunction, tokens: before.tokens.upperBound..<piece.tokens.lowerBound),
          at: index)
        index += 1
      }
      index += 1
    }
  }

  // MARK: Order

  private mutating func leaveOut() {
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      let before = index > 0 ? pieces[index - 1] : nil
      switch piece.kind {
      case .preposition: pieces.remove(at: index)
      // «应X的邀请»
      case .hint
      where piece.hint == .invited && (piece.relation == .cause || before?.relation == .cause):
        pieces.remove(at: index)
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
      case .verb where piece.frame == .tour
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
      case .verb where piece.frame == .elect && index + 1 < pieces.count
        && pieces[index + 1].kind == .noun && pieces[index + 1].noun == .award:
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
  private mutating func moveComplements() {
    let verbs = pieces.indices.filter { pieces[$0].kind == .verb || pieces[$0].kind == .speech }
    guard let first = verbs.first, let last = verbs.last else { return }
    var ordered: ContiguousArray<EventChunk> = []
    ordered.reserveCapacity(pieces.count)
    var moved = take(0..<first, into: &ordered, objectsOf: nil)
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

  /// «…，Y对Z进行访问»: the subject behind a comma begins anew.
  private mutating func openClause(_ isFirst: Bool) {
    guard !isFirst,
      let verb = pieces.firstIndex(where: { $0.kind == .verb || $0.kind == .speech }),
      let subject = pieces[..<verb].firstIndex(where: {
        ($0.kind == .person || $0.kind == .title || $0.kind == .organization)
          && $0.relation == .none
      })
    else { return }
    pieces[subject].opensClause = true
    pieces[subject].isListed = false
  }
}

extension EventChunk {
  /// Takes the place of one before it.
  func taking(the before: EventChunk) -> EventChunk {
    var chunk = self
    chunk.relation = relation == .none ? before.relation : relation
    if determiner == .none { chunk.determiner = before.determiner }
    chunk.isApart = before.isApart
    return chunk
  }

  /// Takes the place of one before it, and its words as well.
  fileprivate func beginning(with before: EventChunk) -> EventChunk {
    var chunk = taking(the: before)
    chunk.tokens = before.tokens.lowerBound..<tokens.upperBound
    return chunk
  }

  func governed(by relation: EventRelation) -> EventChunk {
    var chunk = self
    chunk.relation = relation
    return chunk
  }

  /// Whether it is a gathering that may be named by more than is known: «东盟数字论坛».
  fileprivate var isGathering: Bool {
    kind == .noun && (noun == .conference || noun == .congress)
  }

  /// «代表团»
  var isGroup: Bool { kind == .hint && (hint == .group || hint == .delegation) }

  /// Whether a preposition that joins equals may join it to the one before.
  fileprivate func isEqual(to before: EventChunk) -> Bool {
    let isHead = kind == .person || kind == .title
    switch before.kind {
    case .person, .title: return isHead || (kind == .organization && before.relation == .none)
    case .organization: return kind == .organization || (isHead && before.relation == .none)
    case .place: return kind == .place
    case .noun: return kind == .noun
    case .date: return kind == .date
    default: return false
    }
  }
}

extension EventRelation {
  /// Whether it governs somebody with whom something is done.
  fileprivate var isOfPartner: Bool { self == .to || self == .with || self == .by }

  /// Whether what it governs goes with a verb.
  var isComplement: Bool {
    switch self {
    case .with, .to, .by, .between, .in, .at, .for, .against, .since, .until, .witness: true
    case .none, .of, .among, .during, .cause, .within: false
    }
  }
}
