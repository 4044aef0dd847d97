/// The pieces of one clause, without spaces between words and with what describes a name before it.
struct EventClause {
  var pieces: ContiguousArray<EventChunk>
  /// What relative clauses tell of their names, each behind a stop.
  var asides: ContiguousArray<EventChunk> = []

  init(pieces: ContiguousArray<EventChunk>) { self.pieces = pieces }

  mutating func put(opening isFirst: Bool) {
    guard pieces.count > 1 else { return }
    joinEquals()
    joinNeighbours()
    joinEquals()
    joinReasons()
    while let mark = pieces.firstIndex(where: { $0.kind == .pronoun && $0.determiner == .who }) {
      describe(mark)
    }
    leaveOut()
    moveComplements()
    openClause(isFirst)
  }

  /// «X将举行会谈，并会见Y»: what is planned goes on behind a conjunction, where the subject stays.
  /// Gives the sign of the plan.
  mutating func continuePlan(_ before: EventChunk?, isJoined: Bool) -> EventChunk? {
    guard let verb = pieces.firstIndex(where: { $0.kind == .verb }) else {
      return pieces.isEmpty ? before : nil
    }
    if let own = pieces.first(where: { $0.kind == .hint && $0.hint == .planned }) { return own }
    guard isJoined, let before,
      !pieces[..<verb].contains(where: { $0.isName && $0.relation == .none })
    else { return nil }
    pieces.insert(before, at: verb)
    return before
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
      // «在菲律宾首都马尼拉»: the city.
      if name.kind == .place, next.kind == .place, name.relation == .in, next.relation == .none,
        gap == 2
      {
        pieces[index + 1] = next.beginning(with: name)
        pieces.remove(at: index)
        continue
      }
      let isVisit = name.kind == .person && next.kind == .noun && next.noun == .visit
      guard name.kind == .place || name.kind == .organization || isVisit, next.relation == .none,
        gap == 0 || next.kind == .noun || next.isGroup, next.kind != .hint || next.isGroup,
        !next.isApart || next.isGroup
          || next.isGathering && name.relation == .none && gap <= (isDescribed(index) ? 16 : 5)
      else {
        index += 1
        continue
      }
      switch next.kind {
      case .noun, .hint:
        pieces[index] = next.taking(the: name)
        // «X的越南之行»: where to.
        let isGoal = name.kind == .place && next.noun == .visit && next.isWeak
        pieces[index + 1] = name.governed(by: isGoal ? .to : .of)
        moveOthers(before: index)
        index += 2
      case .place where name.kind != .place: index += 1
      // «东盟防长会议»: of the gathering.
      case .title
      where next.index < 0 && index + 2 < pieces.count
        && pieces[index + 2].kind == .noun
        && pieces[index + 2].tokens.lowerBound == next.tokens.upperBound:
        pieces.remove(at: index + 1)
      case .person, .title, .organization, .place:
        pieces[index + 1] = next.beginning(with: name)
        pieces.remove(at: index)
      default: index += 1
      }
    }
  }

  /// «就Z饭店爆炸事故向Y致电»: what happened is what it is for, as is the name before it.
  private mutating func joinReasons() {
    for index in pieces.indices.dropFirst().dropLast()
    where pieces[index].kind == .noun && pieces[index].relation == .none
      && pieces[index + 1].relation.isOfPartner
      && (pieces[index - 1].relation == .for || pieces[index - 1].relation == .cause)
      && pieces[index - 1].isName
    {
      pieces[index].relation = pieces[index - 1].relation
    }
  }

  /// «举办的岘港人工智能论坛»: whether a name stands right behind a mark and so opens what is described.
  private func isDescribed(_ index: Int) -> Bool {
    index > 0 && pieces[index - 1].kind == .pronoun && pieces[index - 1].determiner == .who
      && pieces[index - 1].tokens.upperBound == pieces[index].tokens.lowerBound
  }

  /// «越南-印度论坛», «越南与印度磋商»: the places before the one that stood before a noun.
  private mutating func moveOthers(before noun: Int) {
    var noun = noun
    while noun > 0, pieces[noun].relation == .none, !pieces[noun].isApart {
      let isJoined = pieces[noun - 1].kind == .conjunction && noun > 1
      let other = pieces[isJoined ? noun - 2 : noun - 1]
      guard other.kind == .place, other.relation == .none, pieces[noun + 1].kind == .place else {
        return
      }
      pieces[noun + 1].relation = .between
      let head = pieces[noun].taking(the: other)
      pieces.remove(at: isJoined ? noun - 2 : noun - 1)
      noun -= 1
      if isJoined {
        pieces.swapAt(noun - 1, noun)
        noun -= 1
      }
      pieces[noun] = head
      pieces.insert(other.governed(by: .between), at: noun + 1)
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
          EventChunk(
            kind: .conjunction, tokens: before.tokens.upperBound..<piece.tokens.lowerBound),
          at: index)
        index += 1
      }
      index += 1
    }
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
  func beginning(with before: EventChunk) -> EventChunk {
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
  var isGathering: Bool {
    kind == .noun && (noun == .conference || noun == .congress)
  }

  /// «代表团»
  var isGroup: Bool { kind == .hint && (hint == .group || hint == .delegation) }

  /// Whether a preposition that joins equals may join it to the one before.
  func isEqual(to before: EventChunk) -> Bool {
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
  var isOfPartner: Bool { self == .to || self == .with || self == .by }

  /// Whether what it governs goes with a verb.
  var isComplement: Bool {
    switch self {
    case .with, .to, .by, .between, .in, .at, .for, .against, .since, .until, .witness: true
    case .none, .of, .among, .from, .during, .cause, .within, .firstDay, .lastDay: false
    }
  }
}
