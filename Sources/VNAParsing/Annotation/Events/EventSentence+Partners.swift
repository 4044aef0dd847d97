/// With whom, where setting and verb stand between the meeting and its parties.
extension EventSentence {
  /// «cuộc gặp bên lề hội nghị với X»: those behind the setting.
  func partners(behind noun: Int) -> [EventCandidate.Actor] {
    var end = clauseEnd(after: noun)
    while end + 1 < chunks.count, chunks[end].kind == .preposition, chunks[end + 1].kind == .noun {
      end = clauseEnd(after: end)
    }
    let behind = names(noun + 1..<end, [.with], [.person])
    if !behind.isEmpty { return behind }
    // «Giữa X và Y đã có cuộc hội đàm»
    let before = names(0..<noun, [.between], [.person])
    return before.count == 2 ? before : []
  }

  /// «được X và Y bàn thảo tại hội đàm», «nêu ý kiến với X tại buổi tiếp xúc»: those who spoke at it, with
  /// each other or with people who have no name.
  func talkers(before noun: Int) -> [EventCandidate.Actor] {
    let start = chunks[..<noun].lastIndex { $0.kind == .stop } ?? 0
    let agents = names(start..<noun, [.by], [.person])
    if agents.count == 2 { return agents }
    return agents.isEmpty ? names(start..<noun, [.with], [.person]) : []
  }

  /// «Tới dự có X và Y»: those of whom it is said that they are there.
  func present(behind have: Int) -> [EventCandidate.Actor] {
    guard have + 1 < chunks.count,
      chunks[have + 1].kind == .person || chunks[have + 1].kind == .title,
      chunks[have + 1].relation == .none
    else { return [] }
    return names(
      have + 1..<clauseEnd(after: have), [.none], [.person, .organization], .participant)
  }

  /// «được X nêu ra»: who does what the verb behind tells, right before it.
  func agent(before verb: Int) -> EventCandidate.Actor? {
    let last = chunks[..<verb].lastIndex {
      $0.kind != .date && $0.kind != .comma && $0.kind != .place && $0.kind != .title
    }
    guard habits.contains(.uninflected), let last, chunks[last].relation == .by,
      chunks[last].kind == .person || chunks[last].kind == .organization
    else { return nil }
    return actor(last, .source)
  }
}
