import VNAModel

/// Agreements by what they bind: «Un protocole lie A à B».
extension EventReader {
  /// «Un accord lie désormais A à B», «A et B sont liés par un accord»; false if nobody is bound.
  mutating func readBond(_ index: Int) -> Bool {
    var parties: [EventCandidate.Actor] = []
    var verb: Int?
    if chunks[index].relation == .none, let next = sentence.verbAfter(index),
      chunks[next].frame == .gather, chunks[next].voice == .active
    {
      verb = next
      parties = sentence.names(
        next + 1..<sentence.clauseEnd(after: next), [.none, .to, .with],
        [.person, .organization, .place], .signatory)
    } else if let before = sentence.verbBefore(index), chunks[before].frame == .gather,
      chunks[before].voice == .passive,
      chunks[before].words > 1 || chunks[index].relation == .by
    {
      verb = before
      parties = sentence.subject(of: before) ?? []
      for place in parties.indices { parties[place].role = .signatory }
    }
    guard let verb, parties.count > 1 else { return false }
    var event = candidate(.agreement, index)
    for party in parties { event.add(party) }
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
