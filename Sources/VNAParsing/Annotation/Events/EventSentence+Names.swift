import VNAModel

/// Names of a sentence: alone, in lists, behind prepositions.
extension EventSentence {
  /// A name and those coordinated with it before; nil for an unnamed title.
  func list(endingAt last: Int) -> [EventCandidate.Actor]? {
    var actors: [EventCandidate.Actor] = []
    var index = last
    var hasTitle = false
    // The subject ends with her who comes along.
    if let main = chunks.companion(at: last), chunks[main].relation == .none { index = main }
    while index >= 0 {
      let chunk = chunks[index]
      let opening = openingOfNameless(index)
      let listed = listed(before: opening ?? index)
      if chunk.kind == .person, chunk.isWeak, listed != nil {
        // «X et son épouse, Y»: who comes along does not act.
      } else if let actor = actor(index) {
        actors.append(actor)
      } else {
        hasTitle = true
      }
      // «de X, le président»: a new clause, not a list.
      if (chunk.isApart && opening == nil && !isHeaded(index)) || chunk.opensClause
        || (chunk.isListed && chunk.relation != .none)
      {
        break
      }
      // «UBND thành phố Cần Thơ và Viện X»: the seat of the body before.
      let before = named(before: seated(listed, beside: chunk), beside: chunk)
      // «La compagnie X et l'exploitant du port»: one of them without a name.
      guard let before,
        chunks[before].kind == chunk.kind || opening != nil && chunks[before].kind == .person
          || (chunk.kind == .title && hasTitle && chunks[before].kind == .organization
            && chunks[index - 1].kind == .conjunction)
          // «Việt Nam và EU»
          || (habits.contains(.uninflected) && chunk.kind == .organization
            && chunks[before].kind == .place)
          // «Вьетнам и Европейский союз»
          || (namesHaveCases && chunk.kind == .organization && chunks[before].kind == .place
            && lists.isCountry(chunks[before].index)),
        chunks[before].relation == chunk.relation
      else { break }
      index = before
    }
    return actors.isEmpty && hasTitle ? nil : actors.reversed()
  }

  /// «X, du lycée Y de la ville de Z, et W»: the person whom the school, body or town behind the comma belongs to,
  /// or the piece itself.
  private func named(before piece: Int?, beside chunk: EventChunk) -> Int? {
    guard let piece, chunk.kind == .person, !namesHaveCases,
      !habits.contains(.complementsBeforeVerb), !habits.contains(.uninflected),
      chunks[piece].kind == .organization || chunks[piece].kind == .place
    else { return piece }
    var first = piece
    while first > 0, chunks[first - 1].kind == .organization || chunks[first - 1].kind == .place {
      first -= 1
    }
    guard first > 1, chunks[first].relation == .of || chunks[first].relation == .from,
      chunks[first - 1].kind == .comma, chunks[first - 2].kind == .person,
      chunks[first - 2].relation == chunk.relation
    else { return piece }
    return first - 2
  }

  /// The body whose seat a place is that stands in a list before another body, or the piece itself.
  private func seated(_ piece: Int?, beside chunk: EventChunk) -> Int? {
    guard let piece, chunk.kind == .organization, piece > 0, chunks[piece].kind == .place else {
      return piece
    }
    // «la empresa X, de la provincia de Y, y el grupo Z»
    if piece > 1, chunks[piece - 1].kind == .comma, chunks[piece - 2].kind == .organization,
      chunks[piece].relation == .of || chunks[piece].relation == .in,
      chunks[piece - 2].relation == chunk.relation
    {
      return piece - 2
    }
    guard !chunks[piece].isListed, chunks[piece - 1].kind == .organization,
      chunks[piece].relation == .none || chunks[piece].relation == .of,
      chunks[piece - 1].relation == chunk.relation
    else { return piece }
    return piece - 1
  }

  /// «林玉辉、东盟十国旅游部门负责人以及Z的代表出席»: where the words begin that tell whose heads people without a name
  /// are, who are listed behind somebody; nil for others.
  private func openingOfNameless(_ index: Int) -> Int? {
    guard habits.contains(.complementsBeforeVerb), chunks[index].kind == .title,
      chunks[index].index < 0, chunks[index].relation == .none
    else { return nil }
    var start = index
    while start > 0, index - start < 2, chunks[start - 1].relation == .none,
      chunks[start - 1].kind == .organization || chunks[start - 1].kind == .place
    {
      start -= 1
    }
    return start > 0 && chunks[start - 1].kind == .conjunction ? start : nil
  }

  /// «et le consortium X»: a word for what it is stands between the article and the name.
  func isHeaded(_ index: Int) -> Bool {
    let chunk = chunks[index]
    if chunk.kind == .organization, index > 1, chunks[index - 1].kind == .conjunction,
      chunks[index - 2].kind == .organization, chunks[index - 2].relation == chunk.relation,
      chunk.tokens.lowerBound <= chunks[index - 1].tokens.upperBound + Self.longestHead
    {
      // «VNPT et l'opérateur laotien Unitel»: two bodies, whatever the second is called.
      return true
    }
    // «и американская компания X»
    let isDescribed = chunk.determiner == .the || namesHaveCases
    return chunk.kind == .organization && isDescribed && index > 0
      && (chunks[index - 1].kind == .conjunction || chunks[index - 1].kind == .comma)
      && chunk.tokens.lowerBound <= chunks[index - 1].tokens.upperBound + Self.longestHead
  }

  /// The most tokens of an article, a word for what a body is and an adjective.
  static let longestHead = 5

  /// The people listed behind a colon: «Quatre ambassadeurs ont présenté …: X, Y et Z».
  func listed(behind index: Int, _ role: EventCandidate.Role? = nil) -> [EventCandidate.Actor] {
    let range = behind(index)
    guard let colon = range.first(where: { chunks[$0].kind == .stop }) else { return [] }
    let end = range.first { $0 > colon && chunks[$0].kind == .verb } ?? range.upperBound
    let people = names(colon + 1..<end, [.none], [.person], role)
    return people.count > 1 ? people : []
  }

  /// The countries for which people without a name act: «les ministres du Laos et du Cambodge ont
  /// signé».
  func countries(before verb: Int) -> [EventCandidate.Actor] {
    var index = verb - 1
    var first = verb
    while index >= 0 {
      let chunk = chunks[index]
      if chunk.kind == .title, chunk.index < 0 { first = index }
      if chunk.kind == .stop || chunk.kind == .preposition || chunk.kind == .noun
        || chunk.kind == .person
        || (chunk.kind == .verb && chunk.frame != .aux && chunk.frame != .be)
      {
        break
      }
      index -= 1
    }
    return names(first..<verb, [.of], [.place])
  }

  /// The piece before a comma, an «et» or both.
  func listed(before index: Int) -> Int? {
    var before = index - 1
    while before >= 0, index - before <= 2,
      chunks[before].kind == .comma || chunks[before].kind == .conjunction,
      !chunks[before].isApart
    {
      before -= 1
    }
    return before >= 0 && before < index - 1 ? before : nil
  }

  /// Whose a noun is by the name before it: «Luxon's visit».
  func owner(of noun: Int) -> EventCandidate.Actor? {
    noun > 0 && chunks[noun - 1].isOwner ? actor(noun - 1) : nil
  }

  /// The actor that a piece names.
  func actor(_ index: Int, _ role: EventCandidate.Role? = nil) -> EventCandidate.Actor? {
    let chunk = chunks[index]
    switch chunk.kind {
    case .person, .organization: return .init(kind: chunk.kind, index: chunk.index, role: role)
    case .title where chunk.index >= 0:
      return .init(kind: .person, index: chunk.index, role: role)
    case .place where lists.isCountry(chunk.index):
      return .init(kind: .place, index: chunk.index, role: role)
    default: return nil
    }
  }

  /// The names in some pieces with one of some relations.
  func names(
    _ range: Range<Int>, _ relations: EventSet<EventRelation>, _ kinds: EventSet<EventChunk.Kind>,
    _ role: EventCandidate.Role? = nil
  ) -> [EventCandidate.Actor] {
    var actors: [EventCandidate.Actor] = []
    for index in range.clamped(to: 0..<chunks.count) {
      let chunk = chunks[index]
      let kind = chunk.kind == .title && chunk.index >= 0 ? .person : chunk.kind
      guard kinds.contains(kind), relations.contains(chunk.relation),
        let actor = actor(index, role), !actors.contains(where: { $0.isSame(as: actor) })
      else { continue }
      actors.append(actor)
    }
    return actors
  }
}
