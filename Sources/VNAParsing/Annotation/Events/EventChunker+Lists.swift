import VNAText

/// Names that semicolons part.
extension EventChunker {
  /// «le président X ; le Premier ministre, Y, et la ministre, Z, ont envoyé …»: a semicolon between names
  /// with no verb on one of its sides is the comma of a list.
  mutating func joinLists(_ context: borrowing AnnotationContext) {
    for index in chunks.indices
    where chunks[index].kind == .stop
      && context.tokens[chunks[index].tokens.lowerBound].kind == .semicolon
    {
      let before = chunks[max(0, index - Self.reach)..<index].reversed()
      let after = chunks[(index + 1)..<min(chunks.count, index + 1 + Self.reach)]
      // «…; Вьетнам на нем представит X»: what begins with no name of a list may have a verb of no table.
      let goesOn = after.first.map { $0.kind != .place && $0.kind != .date } ?? false
      if goesOn, isOfNames(before) || isOfNames(after) { chunks[index].kind = .comma }
    }
  }

  /// No member of a list has more pieces; the others are not looked at, so that the time stays linear.
  private static let reach = 40

  /// Whether the pieces up to the next stop name somebody and tell nothing.
  private func isOfNames(_ pieces: some Sequence<EventChunk>) -> Bool {
    var hasPerson = false
    for chunk in pieces {
      switch chunk.kind {
      case .stop: return hasPerson
      case .verb, .speech, .noun: return false
      case .person: hasPerson = true
      default: break
      }
    }
    return hasPerson
  }
}
