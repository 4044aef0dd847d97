/// Participles that stand, with what belongs to them, before the one whom they describe: «прибывший в Ханой с
/// визитом премьер-министр X», in languages whose names have cases.
extension EventChunker {
  /// What a participle and a name may have between them.
  private static var mostPieces: Int { 8 }

  /// Puts each such participle behind the sentence, where it is told of its name as a clause is, and leaves
  /// the name to what is told of it.
  mutating func moveAttributes() {
    var asides: ContiguousArray<EventChunk> = []
    var index = 0
    while index < chunks.count {
      if let name = described(by: index) {
        let participle = chunks[index]
        var subject = chunks[name]
        subject.relation = .none
        subject.part = .none
        subject.isListed = false
        subject.opensClause = true
        subject.cases = [.nominative]
        var verb = participle.governed(by: .none)
        verb.voice = .active
        verb.cases = []
        asides.append(EventChunk(kind: .stop, tokens: participle.tokens))
        asides.append(subject)
        asides.append(verb)
        asides += chunks[index + 1..<name]
        settle(name, as: participle)
        chunks.removeSubrange(index..<name)
      }
      index += 1
    }
    chunks += asides
  }

  /// The name before which a participle stands; nil where none does, and where it follows its name.
  private func described(by index: Int) -> Int? {
    let verb = chunks[index]
    let frames: EventSet<EventFrame> = [.arrive, .tour, .make, .lead]
    guard verb.kind == .verb, !verb.cases.isEmpty, frames.contains(verb.frame), !follows(index)
    else { return nil }
    var hasNoun = verb.frame == .arrive || verb.frame == .tour
    for next in (index + 1)..<max(min(index + Self.mostPieces, chunks.count), index + 1) {
      let chunk = chunks[next]
      switch chunk.kind {
      case .place, .date: continue
      // «совершающий визит», «возглавляющий делегацию»
      case .noun where chunk.noun == .visit: hasNoun = true
      case .hint where chunk.hint == .group || chunk.hint == .delegation: hasNoun = true
      case .person where hasNoun, .title where hasNoun:
        // «прибывший с визитом премьер-министр»: they agree.
        return chunk.cases.isEmpty || !chunk.cases.isDisjoint(with: verb.cases) ? next : nil
      default: return nil
      }
    }
    return nil
  }

  /// «X, прибывший в Ханой»
  private func follows(_ index: Int) -> Bool {
    index > 1 && chunks[index - 1].kind == .comma
      && (chunks[index - 2].isName || chunks[index - 2].kind == .title)
  }

  /// Makes a name what it is without its participle: «с прибывшим с визитом X» is «с X».
  private mutating func settle(_ name: Int, as participle: EventChunk) {
    if participle.relation != .none {
      chunks[name].relation = participle.relation
      chunks[name].part = .none
    } else if participle.cases.contains(.nominative), chunks[name].cases.contains(.nominative) {
      chunks[name].relation = .none
      chunks[name].part = .none
    }
    chunks[name].isApart = participle.isApart
  }
}
