import VNAModel
import VNAText

/// Nouns that say what part somebody has in what is told: «его собеседниками были A и B», «организаторами форума
/// выступили A и B», «победителем стал X», «подписи под меморандумом поставили A и B».
extension EventReader {
  mutating func readRole(_ index: Int) {
    switch chunks[index].noun {
    case .partner: readPartners(index)
    case .organizer: readOrganizers(index)
    case .winner: readWinners(index)
    case .signature: readSignatures(index)
    default: break
    }
  }

  /// «Собеседником X был Y», «в числе его собеседников были A и B»: they met.
  private mutating func readPartners(_ index: Int) {
    let stretch = stretch(around: index)
    var owner = sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.of], [.person]
    ).first
    if owner == nil, chunks[index].determiner == .own {
      let before = acting(0..<stretch.lowerBound, [.person, .title]).last
      owner = before ?? sentence.lastSubject
    }
    guard let owner else { return }
    let others = acting(stretch, [.person, .title]).filter { !$0.isSame(as: owner) }
    guard !others.isEmpty else { return }
    var event = candidate(.meeting, index)
    event.isBackground = false
    event.add(owner)
    for other in others { event.add(other) }
    event.strength = 3
    finish(event, at: index)
  }

  /// «Организаторами выступили A и B»: of the gathering that the sentence or one before tells.
  private mutating func readOrganizers(_ index: Int) {
    guard isPredicate(index) else { return }
    let hosts = acting(stretch(around: index), [.organization, .person])
    guard !hosts.isEmpty else { return }
    var event = candidate(.conference, index)
    event.isAnaphor = true
    event.isBackground = false
    for var host in hosts {
      host.role = host.kind == .organization ? .organizer : .participant
      event.add(host)
    }
    event.strength = 3
    candidates.append(event)
  }

  /// «Победителем конкурса стал X»
  private mutating func readWinners(_ index: Int) {
    guard isPredicate(index) else { return }
    let stretch = stretch(around: index)
    // «станет победителем тот, кто …»: nobody yet.
    guard !chunks[stretch].contains(where: { $0.isFuture }) else { return }
    let winners = acting(stretch, [.person, .organization])
    guard !winners.isEmpty else { return }
    var event = candidate(.award, index)
    event.isBackground = false
    event.add(winners, as: .winner)
    event.strength = 3
    for verb in stretch where chunks[verb].kind == .verb && chunks[verb].frame == .become {
      chunks.use(verb)
    }
    finish(event, at: index)
  }

  /// «Подписи под документом поставили A и B», «документ скреплен подписями A и B»
  private mutating func readSignatures(_ index: Int) {
    var signers = sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.of], [.person, .organization])
    if signers.count < 2 { signers += acting(stretch(around: index), [.person, .organization]) }
    guard signers.count > 1 else { return }
    var event = candidate(.agreement, index)
    event.isBackground = false
    event.add(signers, as: .signatory)
    event.strength = 3
    finish(event, at: index)
  }

  /// Whether a noun says what somebody is or becomes: in another case than his.
  private func isPredicate(_ index: Int) -> Bool {
    let cases = chunks[index].cases
    return cases.contains(.instrumental) && !cases.contains(.nominative)
  }

  /// The pieces around one up to where something else is told.
  private func stretch(around index: Int) -> Range<Int> {
    let isEnd = { (piece: EventChunk) in
      piece.kind == .stop || piece.kind == .speech
        || piece.kind == .pronoun && piece.determiner == .who
    }
    let start = chunks[..<index].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    return start..<(chunks[index...].firstIndex(where: isEnd) ?? chunks.count)
  }

  /// Those whom the pieces of a range name as their subject.
  func acting(
    _ range: Range<Int>, _ kinds: EventSet<EventChunk.Kind>
  ) -> [EventCandidate.Actor] {
    var actors: [EventCandidate.Actor] = []
    for index in range where kinds.contains(chunks[index].kind) {
      let chunk = chunks[index]
      guard chunk.relation == .none, !chunk.isObject, !chunk.isWeak,
        chunk.cases.isEmpty || chunk.cases.contains(.nominative),
        let actor = sentence.actor(index),
        !actors.contains(where: { $0.isSame(as: actor) })
      else { continue }
      actors.append(actor)
    }
    return actors
  }
}
