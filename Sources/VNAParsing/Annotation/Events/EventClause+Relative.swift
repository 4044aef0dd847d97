/// What «的» puts before a name or a noun: «X与Y的会谈», «在河内举行的峰会», «来访的Y».
extension EventClause {
  /// Puts what stands before a mark behind that which it describes.
  mutating func describe(_ mark: Int) {
    guard let head = head(behind: mark) else { return detach(mark) }
    if let about = opaque(before: mark) {
      // «关于越南参加Z的决议»
      pieces.removeSubrange(about...mark)
      return
    }
    if let verb = verb(before: mark, of: pieces[head]) {
      if pieces[verb].frame == .hold, pieces[head].kind == .noun, pieces[head].noun == .visit,
        verb > 0
      {
        // «对Z为期三天的访问»: how long it is.
        pieces.remove(at: verb)
        return attach(mark - 1, head - 1)
      }
      relate(start(of: verb), verb, mark, head)
    } else {
      attach(mark, head)
    }
  }

  /// Where that begins of which a paper is, «关于…的», if it tells of no office: «关于任命X的决定».
  private func opaque(before mark: Int) -> Int? {
    let about = pieces[..<mark].lastIndex { $0.kind == .preposition && !$0.tokens.isEmpty }
    guard let about,
      !pieces[about..<mark].contains(where: {
        $0.kind == .verb && ($0.frame.isOffice || $0.frame == .dismiss)
      })
    else { return nil }
    return about
  }

  /// What is described: «的友好会谈» has words between, «的X» has not.
  private func head(behind mark: Int) -> Int? {
    let head = mark + 1
    guard head < pieces.count, pieces[head].relation == .none else { return nil }
    switch pieces[head].kind {
    case .noun, .title: return head
    case .person, .organization, .place: return pieces[head].isApart ? nil : head
    case .hint: return pieces[head].isGroup ? head : nil
    default: return nil
    }
  }

  /// «越南的发展»: the name belongs to something that is told of no further.
  private mutating func detach(_ mark: Int) {
    if let whole = pieces[..<mark].lastIndex(where: { $0.kind == .noun }),
      pieces[whole].isGathering, pieces[whole].relation == .none,
      pieces[whole].tokens.upperBound == pieces[mark].tokens.lowerBound,
      pieces[..<whole].contains(where: { $0.kind == .verb && $0.frame == .be })
    {
      // «活动是12日举行的旅游周的一部分»: what is told belongs to it, and is not when that is.
      pieces.removeSubrange(whole...mark)
      return
    }
    if mark > 0, pieces[mark - 1].tokens.upperBound == pieces[mark].tokens.lowerBound,
      pieces[mark - 1].isName, pieces[mark - 1].relation == .none,
      pieces[mark - 1].kind != .person || mark < 2 || pieces[mark - 2].kind != .verb
    {
      pieces[mark - 1].relation = .of
    }
    pieces.remove(at: mark)
  }

  // MARK: Relative clauses

  /// The verb of a relative clause that ends at a mark: «举行的», «出席会议的X», «访问越南的X».
  private func verb(before mark: Int, of head: EventChunk) -> Int? {
    guard mark > 0, !pieces[mark].isApart else { return nil }
    let last = pieces[mark - 1]
    if last.kind == .verb { return mark - 1 }
    guard head.kind != .noun else { return nil }
    if last.kind == .noun || last.isGroup || last.relation == .of {
      var index = mark - 2
      while index >= 0 {
        switch pieces[index].kind {
        case .verb: return index
        case .noun, .conjunction, .hint, .date: index -= 1
        case _ where pieces[index].relation == .of: index -= 1
        default: return nil
        }
      }
      return nil
    }
    let journeys: EventSet<EventFrame> = [.tour, .arrive, .leave, .attend]
    guard last.kind == .place, last.relation == .none, mark > 1,
      pieces[mark - 2].kind == .verb, journeys.contains(pieces[mark - 2].frame)
    else { return nil }
    return mark - 2
  }

  /// Where a relative clause begins: behind the verb that governs what it describes, or with its subject.
  private func start(of verb: Int) -> Int {
    var start = verb
    while start > 0 {
      let before = pieces[start - 1]
      switch before.kind {
      // «接受A为Z颁发的证书»: A gives it.
      case .preposition
      where before.relation == .to && start > 2 && pieces[start - 2].relation == .none
        && (pieces[start - 2].isName || pieces[start - 2].kind == .title)
        && pieces[start - 3].kind == .verb:
        start -= 2
      case .preposition: return start - 1
      case .date, .hint, .conjunction: start -= 1
      case .person, .organization, .title, .place, .pronoun: start -= 1
      case .verb where before.frame == .arrive && start == verb: start -= 1
      default: return start
      }
      // «同正在访问的X»: the preposition governs X.
      if pieces[start].relation != .none, pieces[start].kind == .hint, !pieces[start].isGroup {
        return start
      }
    }
    return start
  }

  private mutating func relate(_ start: Int, _ verb: Int, _ mark: Int, _ head: Int) {
    var relation = EventRelation.none
    var clause = ContiguousArray(pieces[start..<mark])
    switch clause[0].kind {
    case .preposition:
      relation = clause[0].relation
      clause.removeFirst()
    case .hint, .verb:
      relation = clause[0].relation
      clause[0].relation = .none
    default: break
    }
    var named = pieces[head]
    named.relation = named.relation == .none ? relation : named.relation
    let frame = pieces[verb].frame
    switch named.kind {
    case .noun:
      var end = head + 1
      while end < pieces.count, pieces[end].isName, pieces[end].relation == .of { end += 1 }
      var phrase: ContiguousArray<EventChunk> = [named]
      phrase += pieces[(head + 1)..<end]
      phrase += reduced(clause, mark - verb, agents: named.noun.isMutual ? .with : .by)
      pieces.replaceSubrange(start..<end, with: phrase)
    case .hint:
      // «由X率领的代表团»: X.
      let leaders = clause.filter {
        $0.kind == .person || $0.kind == .title || $0.kind == .conjunction
      }.map { $0.kind == .conjunction ? $0 : $0.governed(by: relation) }
      pieces.replaceSubrange(
        start...head, with: frame == .lead && !leaders.isEmpty ? leaders : [named])
    default:
      pieces.replaceSubrange(start...head, with: [named])
      setAside(clause, frame, of: named)
    }
  }

  /// «X在河内举行的会谈» as «talks held by X in Hanoi».
  private func reduced(
    _ clause: ContiguousArray<EventChunk>, _ tail: Int, agents: EventRelation
  ) -> ContiguousArray<EventChunk> {
    let place = clause.count - tail
    guard clause.indices.contains(place), clause[place].kind == .verb else { return [] }
    var verb = clause[place]
    verb.voice = .reduced
    verb.relation = .none
    var phrase = ContiguousArray(clause.filter { $0.kind == .hint })
    phrase.append(verb)
    phrase += clause[(place + 1)...]
    for piece in clause[..<place]
    where piece.kind != .hint && piece.kind != .verb && piece.kind != .preposition {
      let isAgent = piece.relation == .none && (piece.isName || piece.kind == .title)
      phrase.append(isAgent ? piece.governed(by: agents) : piece)
    }
    return phrase
  }

  /// «正在越南访问的X», «出席会议的X»: told of X behind the clause.
  private mutating func setAside(
    _ clause: ContiguousArray<EventChunk>, _ frame: EventFrame, of name: EventChunk
  ) {
    guard name.kind != .place else { return }
    var copy = name
    copy.relation = .none
    copy.isListed = false
    copy.part = .none
    let stop = EventChunk(kind: .stop, tokens: name.tokens.lowerBound..<name.tokens.lowerBound)
    let visit =
      clause.first { $0.kind == .noun && $0.noun == .visit }
      ?? clause.first { $0.kind == .verb && $0.frame == .tour }
    if var visit {
      guard clause.contains(where: { $0.kind == .place }) else { return }
      // «X, on a visit to Vietnam»
      visit.kind = .noun
      visit.noun = .visit
      visit.relation = .in
      visit.determiner = .none
      asides += [stop, copy, visit]
      for piece in clause where piece.kind == .place || piece.kind == .date {
        asides.append(piece.kind == .place ? piece.governed(by: .to) : piece)
      }
    } else if frame == .attend || frame == .chair {
      asides += [stop, copy]
      var told = EventClause(pieces: clause)
      told.put(opening: true)
      asides += told.pieces
    }
  }

  // MARK: What belongs to a noun

  /// «见证A与B合作协议等文件的签署»: where the papers begin behind a verb that are listed before what is told
  /// of them all; nil of a single one.
  private func papers(before mark: Int) -> Int? {
    var (first, count) = (mark, 0)
    while first > 0 {
      let piece = pieces[first - 1]
      if piece.kind == .noun, piece.noun == .document {
        count += 1
      } else if !piece.isName, piece.kind != .conjunction, piece.determiner != .both {
        break
      }
      first -= 1
    }
    return count > 1 && first > 0 && pieces[first - 1].kind == .verb ? first : nil
  }

  /// «X与Y的会谈», «对越南的访问», «越南的总理»
  private mutating func attach(_ mark: Int, _ head: Int) {
    if pieces[head].kind == .noun, pieces[head].noun == .agreement,
      let papers = papers(before: mark)
    {
      pieces.removeSubrange(papers...mark)
      return
    }
    var first = mark
    while first > 0 {
      let before = pieces[first - 1]
      guard
        before.isName || before.kind == .title || before.determiner == .both
          || (before.kind == .conjunction && first < mark)
      else { break }
      // A name that no conjunction joins is another's.
      if first < mark, before.kind != .conjunction, pieces[first].kind != .conjunction { break }
      first -= 1
    }
    // «旨在加强合作的论坛»: what it is for is no status of it.
    if first > 0, pieces[first - 1].kind == .hint,
      pieces[first - 1].hint == .proposed || pieces[first - 1].hint == .ongoing
    {
      pieces.remove(at: first - 1)
      return attach(mark - 1, head - 1)
    }
    var owners = ContiguousArray(pieces[first..<mark])
    var named = pieces[head]
    guard let relation = owners.first?.relation else {
      if named.kind == .noun, named.words == 1, named.determiner == .none,
        !pieces[..<mark].contains(where: { $0.isName || $0.kind == .title })
      {
        // «为期三天的峰会»: of the one told of before.
        pieces[head].determiner = .the
      }
      pieces.remove(at: mark)
      return
    }
    if named.kind == .noun || named.kind == .title {
      let count = owners.count { $0.kind != .conjunction }
      var own: EventRelation = count > 1 && named.kind == .noun ? .between : .of
      switch relation {
      case .with, .to, .by, .against, .witness: own = relation
      case .none: break
      default: named.relation = named.relation == .none ? relation : named.relation
      }
      for index in owners.indices where owners[index].kind != .conjunction {
        owners[index].relation = own
        owners[index].part = .none
      }
      // «X对越南的访问»
      if own == .to, first > 0, pieces[first - 1].kind == .person,
        pieces[first - 1].relation == .none,
        !pieces[..<first].contains(where: { $0.kind == .verb }),
        isToldOfVisit(behind: head)
      {
        first -= 1
        owners.insert(pieces[first].governed(by: .of), at: 0)
      }
      pieces.replaceSubrange(first...head, with: [named] + owners)
    } else {
      // «将越南的Z列入»: the country's. «X的专机»: he who is in it.
      if relation == .to && named.kind == .place
        || named.isGroup && owners.count == 1 && owners[0].kind == .person
      {
        named = owners[0]
      }
      named.relation = relation
      pieces.replaceSubrange(first...head, with: [named])
    }
  }
}

extension EventClause {
  /// «X对Z的访问», «X对Z的访问从12日至14日进行»: whether nothing follows but when it was.
  fileprivate func isToldOfVisit(behind head: Int) -> Bool {
    guard
      let next = pieces[(head + 1)...].first(where: { $0.kind != .date && $0.kind != .hint })
    else { return true }
    return next.kind == .verb && (next.frame.isCourse || next.frame == .make)
  }
}

extension EventNoun {
  /// Whether those who hold it take part in it with each other.
  fileprivate var isMutual: Bool { self == .meeting || self == .meetings || self == .call }
}
