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

  /// How the parties came together, by the first word of the sentence that says it.
  var mode: Event.Mode? {
    for index in chunks.indices where chunks[index].kind == .hint {
      switch chunks[index].hint {
      case .phone: return .phone
      case .online: return .online
      case .written: return .written
      default: break
      }
    }
    return nil
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
        guard let before = chunks[..<index].lastIndex(where: { $0.isName || $0.kind == .title })
        else { return [] }
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

  /// «Recevant X, Y a dit», «Réuni mardi, le Conseil a élu»: the subject of the clause that a
  /// participle in front belongs to.
  func mainSubject(after participle: Int) -> [EventCandidate.Actor]? {
    guard
      let verb = chunks.indices.first(where: {
        $0 > participle && (chunks[$0].kind == .speech || isFinite($0))
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
      if chunk.isApart || chunk.opensClause || (chunk.isListed && chunk.relation != .none) { break }
      guard let before, chunks[before].kind == chunk.kind,
        chunks[before].relation == chunk.relation
      else { break }
      index = before
    }
    return actors.isEmpty && hasTitle ? nil : actors.reversed()
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
  func place(near index: Int) -> Int? {
    var best: (distance: Int, place: Int)?
    for other in chunks.indices where chunks[other].kind == .place {
      let chunk = chunks[other]
      guard chunk.relation == .in || chunk.relation == .to, !chunk.isListed, !chunk.isWeak else {
        continue
      }
      let distance = self.distance(index, other, participle: 60)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, chunk.index) }
    }
    return best.flatMap { $0.distance < 1000 ? $0.place : nil }
  }

  /// The date chunk that belongs to a piece, or nil.
  func date(near index: Int, within range: Range<Int>? = nil) -> Int? {
    var best: (distance: Int, chunk: Int)?
    for other in chunks.indices where chunks[other].kind == .date {
      if chunks[other].isWeak || range.map({ !$0.contains(other) }) ?? false { continue }
      var distance = self.distance(index, other)
      // «l'amitié, établie le 8 février 1950»: what lies a year back stands close by, or is not meant.
      if distance > 6, isLongAgo(chunks[other].index) { distance += 1000 }
      if distance < 1000, best.map({ distance < $0.distance }) ?? true {
        best = (distance, other)
      }
    }
    return best?.chunk
  }

  private func isLongAgo(_ date: Int) -> Bool {
    guard let anchor, case .point(let point)? = lists.dates[date].value, let day = point.date
    else { return false }
    return day.dayNumber < anchor - 365
  }

  /// The number of the first date that is one day, or -1.
  var firstDay: Int {
    for index in chunks.indices where chunks[index].kind == .date && !chunks[index].isWeak {
      guard case .point(let point) = lists.dates[chunks[index].index].value, point.day != nil,
        chunks[index].relation != .since, chunks[index].relation != .until
      else { continue }
      return chunks[index].index
    }
    return -1
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
