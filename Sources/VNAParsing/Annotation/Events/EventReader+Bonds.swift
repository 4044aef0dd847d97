import VNAModel

/// Agreements by what they bind: «Un protocole lie A à B».
extension EventReader {
  /// «A et B sont liés par un accord», «Un accord lie A à B» in the body; false if nobody is bound.
  mutating func readBond(_ index: Int) -> Bool {
    let verb: Int
    let parties: [EventCandidate.Actor]
    if let before = sentence.verbBefore(index), chunks[before].frame == .bind,
      chunks[before].voice == .passive,
      chunks[before].words > 1 || chunks[index].relation == .by
    {
      (verb, parties) = (before, sentence.subject(of: before) ?? [])
    } else if sentence.position == .body, let next = binding(index) {
      (verb, parties) = (next, bound(by: next))
    } else {
      return false
    }
    guard parties.count > 1 else { return false }
    var event = candidate(.agreement, index)
    event.add(parties, as: .signatory)
    // One of several that the story tells of, where it is not the first.
    let isFirst = sentence.position.rawValue <= EventCandidate.Position.lead.rawValue
    event.isBackground = !isFirst
    event.strength = isFirst ? 3 : 1
    chunks.use(verb)
    // «…, signé jeudi à Istanbul»
    let signing = sentence.behind(index).first {
      chunks[$0].kind == .verb && chunks[$0].frame == .sign && chunks[$0].voice == .reduced
    }
    if let signing { chunks.use(signing) }
    finish(event, at: signing ?? index, verb: verb)
    return true
  }

  /// The verb of «un mémorandum lie X à Y», with the paper as its subject.
  func binding(_ paper: Int) -> Int? {
    guard chunks[paper].relation == .none, let next = sentence.verbAfter(paper),
      chunks[next].frame == .bind, chunks[next].voice == .active, bound(by: next).count > 1
    else { return nil }
    return next
  }

  /// The parties that a paper binds.
  func bound(by verb: Int) -> [EventCandidate.Actor] {
    sentence.names(
      verb + 1..<sentence.clauseEnd(after: verb), [.none, .to, .with], [.organization, .place],
      .signatory)
  }

  /// «A et B coopéreront, aux termes d'un contrat conclu lundi»: the bodies of the clause that a paper binds,
  /// where it names none itself.
  func boundBodies(before signing: Int) -> [EventCandidate.Actor] {
    guard chunks[signing].voice == .reduced,
      let paper = chunks[..<signing].lastIndex(where: { $0.kind == .noun }),
      chunks[paper].noun == .document,
      chunks[paper].relation == .within || chunks[paper].relation == .by
    else { return [] }
    let before =
      chunks[paper].relation == .within
      ? sentence.names(0..<paper, [.none, .to, .with], [.organization], .signatory) : []
    guard before.isEmpty, !chunks[..<paper].contains(where: { $0.isName || $0.kind == .verb }),
      let comma = sentence.behind(signing).first(where: { chunks[$0].kind == .comma })
    else { return before }
    // «Par un contrat signé lundi, A confie à B …»
    return sentence.names(comma..<chunks.count, [.none, .to, .with], [.organization], .signatory)
  }
}
