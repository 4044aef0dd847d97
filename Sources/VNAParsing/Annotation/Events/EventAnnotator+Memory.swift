import VNAModel
import VNAText

/// Whom the sentences to come may refer to: «les deux dirigeants», «il», «la délégation».
extension EventAnnotator {
  /// The people of the lead, for «les deux dirigeants».
  mutating func notePair(_ sentence: EventSentence) {
    var second: EventCandidate.Actor?
    for index in sentence.chunks.indices {
      let chunk = sentence.chunks[index]
      // Husbands and wives who come along are not meant.
      guard chunk.kind == .person || chunk.kind == .title, !chunk.isWeak,
        chunk.relation != .for, chunk.relation != .against, let actor = sentence.actor(index)
      else { continue }
      if first?.isSame(as: actor) ?? false || second?.isSame(as: actor) ?? false { continue }
      if second != nil { return }
      if first == nil { first = actor } else { second = actor }
      isPairLoose = chunk.relation.isBackground
    }
    if let first, let second { pair = (first, second) }
  }

  /// The two places that are the subject of a sentence, for «les deux parties».
  mutating func noteSides(_ sentence: EventSentence) {
    let chunks = sentence.chunks
    guard chunks.count > 2, chunks[0].kind == .place, chunks[1].kind == .conjunction,
      chunks[2].kind == .place, chunks[0].relation == .none, chunks[2].relation == .none,
      chunks[0].index != chunks[2].index,
      // «Le Vietnam et le Laos, le Cambodge …»: more than two.
      chunks.count == 3 || (chunks[3].kind != .comma && chunks[3].kind != .conjunction),
      let one = sentence.actor(0), let other = sentence.actor(2)
    else { return }
    sides = (one, other)
  }

  /// «visits Z at the invitation of Y» names who is not there yet: where a later sentence tells whom the
  /// visitor met, «the two leaders» are these.
  mutating func settlePair(_ reader: borrowing EventReader) {
    guard isPairLoose,
      let talks = reader.candidates.first(where: {
        $0.kind == .meeting && $0.status == .held && $0.strength > 2 && !$0.isBackground
          && $0.actors.count == 2 && $0.actors.allSatisfy { $0.kind == .person }
      })
    else { return }
    pair = (talks.actors[0], talks.actors[1])
    isPairLoose = false
  }

  /// The subject of the main verb, for «il» in the next sentence.
  mutating func noteSubject(_ sentence: EventSentence) {
    var isUnnamed = false
    for index in sentence.chunks.indices {
      let chunk = sentence.chunks[index]
      if chunk.kind == .pronoun, chunk.determiner == .he || chunk.determiner == .they {
        if index == 0, let actor = emphatic(sentence) { lastSubject = actor }
        return
      }
      if chunk.kind == .verb, chunk.voice == .active, isUnnamed { break }
      guard chunk.relation == .none || chunk.isListed else { continue }
      if sentence.namesHaveCases, chunk.isObject { continue }
      switch chunk.kind {
      case .hint where chunk.hint == .delegation && delegate != nil:
        // «La délégation a rencontré Y. Elle assistera à un forum.»
        lastSubject = delegate
        return
      case .organization:
        // «La Marine a un nouveau commandant, X. Il a pris …»
        if lastSubject == nil { lastSubject = onlyPerson(sentence) }
        return
      case .person, .title:
        if let actor = sentence.actor(index) {
          lastSubject = actor
          return
        }
        isUnnamed = true
      default: break
      }
    }
    if isUnnamed { lastSubject = nil }
  }

  /// «It was with a ceremony that X began his visit»: «it» means nobody.
  private func emphatic(_ sentence: EventSentence) -> EventCandidate.Actor? {
    let chunks = sentence.chunks
    guard sentence.habits.contains(.markedInfinitive), chunks.count > 3, chunks[1].kind == .verb,
      chunks[1].frame == .be,
      let that = chunks[2...].firstIndex(where: { $0.kind == .pronoun && $0.determiner == .who }),
      that + 1 < chunks.count, chunks[that + 1].kind == .person, chunks[that + 1].relation == .none
    else { return nil }
    return sentence.actor(that + 1)
  }

  /// The one who is on a visit, for «la délégation vietnamienne» later on.
  mutating func noteVisitor() {
    guard let visit = merger.events.first(where: { $0.kind == .visit && $0.strength > 1 }) else {
      return
    }
    let people = visit.actors.filter { $0.kind == .person }
    if people.count == 1, let visitor = people.first {
      delegate = .init(kind: .person, index: visitor.index)
    }
  }

  /// Of two whom the lead of a story from abroad names, the one who has come from the agency's country.
  mutating func noteTraveller() {
    guard chunker.scene != ActorCountries.home, let pair, pair.0.kind == .person,
      pair.1.kind == .person
    else { return }
    let travellers = [pair.0, pair.1].filter { chunker.countries[$0.index] == ActorCountries.home }
    if travellers.count == 1 { traveller = travellers[0] }
  }

  /// «une délégation conduite par X»: for «la délégation» later on.
  mutating func noteDelegate(_ sentence: EventSentence) {
    let chunks = sentence.chunks
    guard
      let group = chunks.firstIndex(where: {
        $0.kind == .hint && ($0.hint == .group || $0.hint == .delegation)
      }),
      let lead = chunks[group...].firstIndex(where: { $0.kind == .verb && $0.frame == .lead }),
      // «La délégation a rencontré le comité dirigé par Y»: he leads the committee.
      !chunks[group..<lead].contains(where: {
        $0.kind == .verb || $0.kind == .stop || $0.kind == .person
      }),
      let head = chunks[lead...].firstIndex(where: { $0.kind == .person || $0.kind == .title }),
      let actor = sentence.actor(head)
    else { return }
    delegate = actor
  }

  /// The one person that a sentence names.
  private func onlyPerson(_ sentence: EventSentence) -> EventCandidate.Actor? {
    var only: EventCandidate.Actor?
    for index in sentence.chunks.indices {
      guard sentence.chunks[index].kind == .person, let actor = sentence.actor(index) else {
        continue
      }
      if let only, !only.isSame(as: actor) { return nil }
      only = actor
    }
    return only
  }
}
