import VNAModel
import VNAText

/// Who said or published what.
extension EventReader {
  mutating func readReport(_ index: Int, _ verb: Int?) {
    let chunk = chunks[index]
    var event = candidate(.statement, index)
    event.isBackground = false
    let end = sentence.clauseEnd(after: index)
    // «selon les chiffres publiés par X», «d'après le rapport de X»
    let isSource =
      index > 0 && chunks[..<index].suffix(3).contains { $0.kind == .according }
    // «le bilan de l'accord entre le Vietnam et l'UE»: what another noun brings is no source.
    let own =
      chunks[(index + 1)..<max(end, index + 1)].firstIndex { $0.kind == .noun } ?? end
    var sources = sentence.names(index + 1..<own, [.by, .of], [.organization, .person], .source)
    let frames: EventSet<EventFrame> = [.declare, .hold, .have, .make]
    if sources.isEmpty, let verb, frames.contains(chunks[verb].frame), !chunk.isWeak {
      sources = sentence.subject(of: verb) ?? []
    }
    if sources.isEmpty, !chunk.isWeak, let next = sentence.behind(index).first,
      chunks[next].kind == .verb, chunks[next].frame == .declare, chunks[next].voice == .reduced,
      let name = chunks[..<index].first(where: { $0.kind == .organization && $0.relation == .none })
    {
      // «…, dans un rapport publié mardi»
      sources = [.init(kind: .organization, index: name.index, role: .source)]
    }
    if sources.isEmpty, var owner = sentence.owner(of: index) {
      owner.role = .source
      sources = [owner]
    }
    guard !sources.isEmpty else { return }
    var anchor = index
    if let next = chunks.indices.dropFirst(index + 1).first(where: {
      chunks[$0].kind == .verb && chunks[$0].frame == .declare
    }), next < end {
      chunks.use(next)
      anchor = next
    }
    for actor in sources.prefix(1) { event.add(actor) }
    event.strength = isSource || verb.map { chunks[$0].frame == .declare } == true ? 2 : 1
    if chunk.isWeak { event.strength -= 1 }
    guard event.strength > 0 else { return }
    finish(event, at: anchor, verb: verb)
  }

  mutating func readStatement(_ index: Int) {
    let chunk = chunks[index]
    var event = candidate(.statement, index)
    var sources = sentence.subject(of: index) ?? []
    if chunk.voice == .reduced || chunk.voice == .passive {
      sources = sentence.names(
        index + 1..<sentence.clauseEnd(after: index), [.by], [.person, .organization])
    } else if sources.isEmpty || isInverted(index) {
      // «…, a réagi jeudi la porte-parole, X»
      let source = sentence.names(
        index + 1..<sentence.clauseEnd(after: index), [.none], [.person, .organization]
      ).first
      if let source { sources = [source] }
    }
    if sentence.habits.contains(.complementsBeforeVerb), sources.allSatisfy({ $0.kind == .place }),
      let speaker = chunks[..<index].firstIndex(where: { $0.isName && $0.relation == .none }),
      chunks[speaker].kind == .person, let actor = sentence.actor(speaker)
    {
      // «发言人X就公民撤离利比亚等问题答记者问»: what is asked about has names of its own.
      sources = [actor]
    }
    guard !sources.isEmpty else { return }
    if let told = candidates.firstIndex(where: {
      $0.kind == .statement && !$0.actors.isEmpty && $0.actors.allSatisfy { $0.kind == .place }
    }) {
      // «Le Vietnam rejette …, a réagi la porte-parole»
      for actor in sources { candidates[told].add(actor) }
      return
    }
    event.add(sources, as: .source)
    event.strength = 2
    finish(event, at: index, verb: index)
  }

  /// Whether a comma stands right before a verb with its auxiliary.
  func isInverted(_ index: Int) -> Bool {
    index > 1 && chunks[index - 1].kind == .verb && chunks[index - 1].frame == .aux
      && chunks[index - 2].kind == .comma && !chunks[index - 1].isApart
  }
}
