import VNAModel
import VNAText

/// Puts the pieces of a sentence whose complements stand before the verb into the order in which events
/// are read: «X 12日 在河内 同Y 举行 会谈» as «X held talks with Y in Hanoi on the 12th».
extension EventChunker {
  mutating func putInOrder() {
    joinGoverned()
    var ordered: ContiguousArray<EventChunk> = []
    var asides: ContiguousArray<EventChunk> = []
    ordered.reserveCapacity(chunks.count + 8)
    var start = 0
    var planned: EventChunk?
    for end in 0...chunks.count
    where end == chunks.count || chunks[end].kind == .comma || chunks[end].kind == .stop {
      var clause = EventClause(pieces: ContiguousArray(chunks[start..<end]))
      clause.put(opening: ordered.isEmpty)
      planned = clause.continuePlan(planned, isJoined: start > 0 && joinsClauses(start - 1))
      ordered += clause.pieces
      asides += clause.asides
      if end < chunks.count { ordered.append(chunks[end]) }
      start = end + 1
    }
    chunks = ordered + asides
    leaveOutHonours()
  }

  /// «A向B，C和D致电»: a comma behind a recipient before whose verb more of them stand.
  private mutating func joinGoverned() {
    var hasSubject = false
    var isOpen = true
    for index in chunks.indices {
      let chunk = chunks[index]
      switch chunk.kind {
      case .comma where isOpen && hasSubject && index > 0 && index + 1 < chunks.count:
        let (before, after) = (chunks[index - 1], chunks[index + 1])
        guard before.kind == .person, before.relation == .to, after.kind == .person,
          after.relation == .none, !chunk.isApart, !after.isApart, goesOn(behind: index + 1)
        else {
          (hasSubject, isOpen) = (false, true)
          continue
        }
        chunks[index].kind = .conjunction
        chunks[index + 1].relation = .to
      case .comma, .stop: (hasSubject, isOpen) = (false, true)
      case .person, .organization, .title: if chunk.relation == .none { hasSubject = true }
      case .verb, .noun, .hint, .speech: isOpen = false
      default: break
      }
    }
  }

  /// Whether a verb follows a person without a recipient of his own before it.
  private func goesOn(behind person: Int) -> Bool {
    for chunk in chunks[(person + 1)...] {
      switch chunk.kind {
      case .verb: return true
      case .person, .conjunction: if chunk.relation == .to { return false }
      default: return false
      }
    }
    return false
  }

  /// Whether a piece is a word that joins clauses, «并», and no comma.
  private func joinsClauses(_ index: Int) -> Bool {
    chunks[index].kind == .comma && chunks[index].determiner == .there
  }

  /// «祝贺X当选», «致电祝贺Y就任»: why somebody is congratulated, which is no event of its own here.
  private mutating func leaveOutHonours() {
    let reasons: EventSet<EventFrame> = [.elect, .appoint, .become, .swear, .win, .list]
    var isMessage = false
    chunks.removeAll { chunk in
      switch chunk.kind {
      case .stop: isMessage = false
      case .verb where chunk.frame == .congratulate: isMessage = true
      case .verb where isMessage && reasons.contains(chunk.frame): return true
      default: break
      }
      return false
    }
  }
}
