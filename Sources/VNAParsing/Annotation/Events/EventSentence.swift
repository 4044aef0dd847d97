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
  /// Where the language differs from others.
  let habits: EventGrammar.Habits
  /// The one whom «il» means.
  let lastSubject: EventCandidate.Actor?
  /// The head of the delegation that was told of last.
  let delegate: EventCandidate.Actor?
  /// The one of the lead who has come from the agency's country, where the story is from abroad: whose
  /// visit «the visit of the delegation» is, if none is told to head it.
  let traveller: EventCandidate.Actor?
  /// Those whom «les deux ministres» means: the two people of the lead.
  let pair: (EventCandidate.Actor, EventCandidate.Actor)?
  /// The countries or provinces of which the story tells, for «les deux parties».
  let sides: (EventCandidate.Actor, EventCandidate.Actor)?
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
      case .person where chunk.relation == .none && !chunk.isListed:
        if !isInserted(index, after: noun) { return nil }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// «La session, que suivra X, se clôturera jeudi»: the subject of a clause between commas.
  private func isInserted(_ person: Int, after noun: Int) -> Bool {
    noun + 2 < person && chunks[noun + 1].kind == .comma && chunks[noun + 2].kind == .pronoun
      && chunks[noun + 2].determiner == .who && person + 1 < chunks.count
      && chunks[person + 1].kind == .comma
  }
}
