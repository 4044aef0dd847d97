import VNAModel

/// The pieces of a sentence, in place.
struct EventChunks: RandomAccessCollection {
  private let pieces: UnsafeMutableBufferPointer<EventChunk>

  init(_ pieces: UnsafeMutableBufferPointer<EventChunk>) { self.pieces = pieces }

  var startIndex: Int { 0 }
  var endIndex: Int { pieces.count }

  /// A piece; one outside is a programmer's error and stops the program, as with an array.
  subscript(index: Int) -> EventChunk {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: pieces.count))
    return pieces[index]
  }

  /// Notes that an event has used a verb; there may be none.
  func use(_ index: Int) {
    if indices.contains(index) { pieces[index].isUsed = true }
  }
}

/// The pieces of one sentence, with the questions that events ask of them.
struct EventSentence {
  let chunks: EventChunks
  let position: EventCandidate.Position
  /// The one whom «il» means.
  let lastSubject: EventCandidate.Actor?
  /// Those whom «les deux ministres» means: the two people of the lead.
  let pair: (EventCandidate.Actor, EventCandidate.Actor)?
  /// The number of the story's day, if known.
  let anchor: Int?
  let lists: EventLists

  /// What words anywhere in the sentence say of all its events.
  struct Signs {
    /// How the parties came together, by the first word that says it.
    var mode: Event.Mode?
    /// «tour à tour»
    var isEach = false
    /// «respectivement»
    var isRespective = false
    /// «À sa descente d'avion», «à l'aéroport»
    var isWelcome = false
  }

  /// Read once, since each event asks.
  var signs: Signs {
    var signs = Signs()
    for index in chunks.indices {
      let chunk = chunks[index]
      switch chunk.kind {
      case .hint:
        switch chunk.hint {
        case .phone: signs.mode = signs.mode ?? .phone
        case .online: signs.mode = signs.mode ?? .online
        case .written: signs.mode = signs.mode ?? .written
        case .each: signs.isEach = true
        case .respective: signs.isRespective = true
        default: break
        }
      case .noun where chunk.noun == .welcome && chunk.relation == .to: signs.isWelcome = true
      case .place where lists.places[chunk.index].kind == .airport: signs.isWelcome = true
      default: break
      }
    }
    return signs
  }

  // MARK: Clauses

  /// Whether a new clause begins with a piece.
  func isBoundary(_ index: Int) -> Bool {
    let chunk = chunks[index]
    if chunk.opensClause { return true }
    switch chunk.kind {
    case .stop, .preposition: return true
    case .pronoun:
      return chunk.determiner == .who || chunk.determiner == .he || chunk.determiner == .they
    case .verb:
      switch chunk.voice {
      case .active, .passive, .reflexive: return true
      case .reduced, .gerund, .infinitive: return false
      }
    default: return false
    }
  }

  /// Whether a verb is told in passing: «après avoir inauguré».
  func isBackground(_ verb: Int) -> Bool {
    var index = verb - 1
    while index >= 0, chunks[index].kind == .verb,
      chunks[index].frame == .aux || chunks[index].frame == .be
    {
      index -= 1
    }
    return index >= 0 && chunks[index].kind == .preposition
  }

  /// The end of what belongs to the piece at `index`, to its right.
  func clauseEnd(after index: Int) -> Int {
    var next = index + 1
    while next < chunks.count, !isBoundary(next) { next += 1 }
    return next
  }

  /// The verb that governs a noun from the left: the nearest before it, with no other noun between.
  func verbBefore(_ noun: Int) -> Int? {
    var index = noun - 1
    var hasNoun = false
    while index >= 0 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .verb where chunk.frame != .be && chunk.frame != .aux: return index
      case .stop: return nil
      case .noun where chunk.relation == .none:
        // «a signé un accord et une convention»
        if hasNoun { return nil }
        hasNoun = true
      case .pronoun where chunk.determiner == .who: return nil
      default: break
      }
      index -= 1
    }
    return nil
  }

  /// The verb whose subject a noun is: the nearest after it, with no other noun's clause between.
  func verbAfter(_ noun: Int) -> Int? {
    var index = noun + 1
    while index < chunks.count {
      let chunk = chunks[index]
      switch chunk.kind {
      case .verb where chunk.frame != .be && chunk.frame != .aux: return index
      case .stop: return nil
      case .noun where chunk.relation == .none && chunk.determiner != .none: return nil
      case .person where chunk.relation == .none && !chunk.isListed: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  // MARK: Who

  /// The names that are a verb's subject, the nearest first; nil if it has an unnamed one.
  func subject(of verb: Int) -> [EventCandidate.Actor]? {
    if let person = antecedent(of: verb) { return list(endingAt: person) }
    if (chunks[verb].voice == .infinitive && chunks[verb].relation == .for) || isFollowing(verb),
      let main = chunks[..<verb].lastIndex(where: {
        $0.kind == .verb && $0.frame != .aux && $0.frame != .be && $0.voice != .infinitive
      })
    {
      // «a convoqué Y pour protester»: he who did the one does the other.
      return subject(of: main)
    }
    var index = verb - 1
    while index >= 0 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .stop: return []
      case .pronoun where chunk.determiner == .he:
        // «X rejoint Hanoi : il est devenu»
        if let first = chunks.first, first.kind == .person, first.relation == .none, index > 0,
          let own = actor(0)
        {
          return [own]
        }
        return lastSubject.map { [$0] } ?? []
      case .pronoun where chunk.determiner == .both || chunk.determiner == .they: return nil
      case .pronoun where chunk.determiner == .who:
        guard
          var before = chunks[..<index].lastIndex(where: { $0.isName || $0.kind == .title })
        else { return [] }
        // «le Comité central du Parti, qui»: the body, not the one to which it belongs.
        while before > 0, chunks[before].relation == .of, !chunks[before].isApart,
          chunks[before].kind == .organization, chunks[before - 1].kind == .organization
        {
          before -= 1
        }
        return list(endingAt: before)
      case .person, .organization, .title, .place:
        if isObject(index) { break }
        if chunk.kind != .place, chunk.relation == .none || chunk.isListed {
          return list(endingAt: index)
        }
        guard chunk.kind == .place else { break }
        if chunk.relation == .none || chunk.isListed, lists.isCountry(chunk.index) {
          return list(endingAt: index)
        }
      case .noun where chunk.relation == .none:
        if !chunks[..<index].contains(where: { $0.kind == .verb }) { return [] }
      default: break
      }
      index -= 1
    }
    return isFinite(verb) ? [] : mainSubject(after: verb)
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
      !chunks[index - 1].isApart, !chunks[index].isApart, chunks[index - 2].kind == .person,
      chunks[index].frame != .close, chunks[index].frame != .sign, chunks[index].frame != .meet
    else { return nil }
    return index - 2
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
    guard
      let verb = chunks.indices.first(where: {
        $0 > participle
          && (chunks[$0].kind == .speech || isFinite($0)
            // «doit rester»
            || (chunks[$0].kind == .hint && chunks[$0].hint == .planned))
      }),
      let name = (participle + 1..<verb).last(where: {
        let chunk = chunks[$0]
        return chunk.relation == .none
          && (chunk.kind == .person || chunk.kind == .organization || chunk.kind == .title
            || (chunk.kind == .pronoun && chunk.determiner == .he))
      })
    else { return [] }
    if chunks[name].kind == .pronoun { return lastSubject.map { [$0] } ?? [] }
    return list(endingAt: name)
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
    let before = chunks[index - 1]
    // «une délégation conduite par X s'est rendue»
    return before.kind == .verb && before.frame != .be && before.frame != .aux
      && before.frame != .lead
  }

  /// A name and those coordinated with it before; nil for an unnamed title.
  private func list(endingAt last: Int) -> [EventCandidate.Actor]? {
    var actors: [EventCandidate.Actor] = []
    var index = last
    var hasTitle = false
    while index >= 0 {
      let chunk = chunks[index]
      let before = listed(before: index)
      if chunk.kind == .person, chunk.isWeak, before != nil {
        // «X et son épouse, Y»: who comes along does not act.
      } else if let actor = actor(index) {
        actors.append(actor)
      } else {
        hasTitle = true
      }
      // «de X, le président»: a new clause, not a list.
      if (chunk.isApart && !isHeaded(index)) || chunk.opensClause
        || (chunk.isListed && chunk.relation != .none)
      {
        break
      }
      guard let before, chunks[before].kind == chunk.kind,
        chunks[before].relation == chunk.relation
      else { break }
      index = before
    }
    return actors.isEmpty && hasTitle ? nil : actors.reversed()
  }

  /// «et le consortium X»: a word for what it is stands between the article and the name.
  private func isHeaded(_ index: Int) -> Bool {
    let chunk = chunks[index]
    return chunk.kind == .organization && chunk.determiner == .the && index > 0
      && (chunks[index - 1].kind == .conjunction || chunks[index - 1].kind == .comma)
      && chunk.tokens.lowerBound <= chunks[index - 1].tokens.upperBound + 2
  }

  /// The people listed behind a colon: «Quatre ambassadeurs ont présenté …: X, Y et Z».
  func listed(behind index: Int, _ role: EventCandidate.Role? = nil) -> [EventCandidate.Actor] {
    let range = near(behind: index)
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
  private func listed(before index: Int) -> Int? {
    var before = index - 1
    while before >= 0, index - before <= 2,
      chunks[before].kind == .comma || chunks[before].kind == .conjunction,
      !chunks[before].isApart
    {
      before -= 1
    }
    return before >= 0 && before < index - 1 ? before : nil
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

  // MARK: Where and when

  /// The place nearest to a piece among those with «à», «en», «dans».
  func place(near index: Int, withRecipients: Bool = true) -> Int? {
    var best: (distance: Int, place: Int)?
    for other in near(index) where chunks[other].kind == .place {
      let chunk = chunks[other]
      guard chunk.relation == .in || chunk.relation == .to, !chunk.isListed, !chunk.isWeak else {
        continue
      }
      // «a offert au Vietnam sa première médaille»
      if !withRecipients, chunk.relation == .to, lists.isCountry(chunk.index) { continue }
      let distance = self.distance(index, other, participle: 60)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, chunk.index) }
    }
    return best.flatMap { $0.distance < 1000 ? $0.place : nil }
  }

  /// The pieces that can belong to one: those of a sentence, and of text without a full stop so many
  /// that the time stays linear.
  private func near(_ index: Int) -> Range<Int> {
    max(0, index - 100)..<min(chunks.count, index + 101)
  }

  /// The pieces behind one that can have to do with it.
  func near(behind index: Int) -> Range<Int> {
    min(index + 1, chunks.count)..<min(index + 101, chunks.count)
  }

  /// The date chunk that belongs to a piece, or nil.
  func date(
    near index: Int, within range: Range<Int>? = nil, withSince: Bool = true, daysOnly: Bool = false
  )
    -> Int?
  {
    var best: (distance: Int, chunk: Int)?
    for other in near(index) where chunks[other].kind == .date {
      if chunks[other].isWeak || range.map({ !$0.contains(other) }) ?? false { continue }
      if !withSince, chunks[other].relation == .since { continue }
      if daysOnly, !isDay(chunks[other].index) { continue }
      var distance = self.distance(index, other)
      // «l'amitié, établie le 8 février 1950»: what lies a year back stands close by, or is not meant.
      if distance > 6, isLongAgo(chunks[other].index) { distance += 1000 }
      // «la chambre issue du scrutin du 21 février a confié»: the day of something told in passing.
      if chunks[other].relation == .of, other > 0, other < index,
        chunks[other - 1].kind == .noun, chunks[other - 1].relation != .none,
        !chunks[other].isApart
      {
        distance += 1000
      }
      if distance < 1000, best.map({ distance < $0.distance }) ?? true {
        best = (distance, other)
      }
    }
    return best?.chunk
  }

  private func isDay(_ date: Int) -> Bool {
    guard case .point(let point)? = lists.dates[date].value else { return false }
    return point.day != nil
  }

  private func isLongAgo(_ date: Int) -> Bool {
    guard let anchor, case .point(let point)? = lists.dates[date].value, let day = point.date
    else { return false }
    return day.dayNumber < anchor - 365
  }

  /// The number of the first date that is one day, or -1; a day since which something is so counts
  /// where there is no other: «figure depuis mardi sur la liste».
  var firstDay: Int {
    var since = -1
    for index in chunks.indices where chunks[index].kind == .date && !chunks[index].isWeak {
      guard case .point(let point) = lists.dates[chunks[index].index].value, point.day != nil,
        chunks[index].relation != .until
      else { continue }
      if chunks[index].relation != .since { return chunks[index].index }
      if since < 0 { since = chunks[index].index }
    }
    return since
  }

  /// The number of the date, person or place that a piece names.
  func number(_ chunk: Int) -> Int { chunks[chunk].index }

  /// The date chunk of a sentence that has but one.
  var onlyDate: Int? {
    var only: Int?
    for index in chunks.indices where chunks[index].kind == .date && !chunks[index].isWeak {
      if only != nil { return nil }
      only = index
    }
    return only
  }

  /// The tokens between two pieces, and 1000 for each clause between them.
  private func distance(_ index: Int, _ other: Int, participle: Int = 1000) -> Int {
    let (low, high) = (min(index, other), max(index, other))
    var distance = chunks[high].tokens.lowerBound - chunks[low].tokens.upperBound
    // What stands in front belongs to the whole sentence.
    let isFronted = other < index && !chunks[..<other].contains { $0.isName || $0.kind == .verb }
    // «…, a annoncé lundi le ministère»: the day of the announcement.
    if other > index + 1, chunks[other].kind == .date, chunks[other - 1].kind == .speech {
      distance += 1000
    }
    for between in (low + 1)..<max(high, low + 1) {
      let chunk = chunks[between]
      if between == other - 1, other > index + 2, chunk.kind == .comma, chunks[other].isApart,
        chunks[other].kind == .date, chunks[between - 1].kind == .person
      {
        // «à la mémoire de X, disparu le 4 octobre»: the day is his.
        distance += 1000
      }
      if chunk.kind == .stop || (chunk.kind == .pronoun && chunk.determiner == .who && !isFronted) {
        distance += 1000
      } else if chunk.kind == .noun, chunk.relation.isBackground {
        distance += 40
      } else if chunk.kind == .according {
        distance += 1000
      } else if chunk.kind == .verb, chunk.frame == .harm {
        continue
      } else if chunk.kind == .verb, other > index, chunk.voice == .reduced, between > index + 1,
        chunk.frame != .hold || chunks[(index + 1)..<between].contains(where: { $0.kind != .comma })
      {
        // «des entretiens, tenus le 8 mai» is no clause of its own.
        distance += participle
      } else if chunk.kind == .verb, chunk.frame != .be, chunk.frame != .aux, !isFronted {
        distance += 30
      }
    }
    // «après X, le 8 mai»
    if chunks[other].relation.isBackground { distance += 20 }
    return distance
  }
}
