import VNAModel

/// A gathering that was told of before and is called a meeting now.
extension EventReader {
  /// «Встречу провел премьер X; в ней участвовали …»: one who holds the meeting, and nobody with whom: what the
  /// sentence before told of is meant.
  mutating func readGatheringAgain(_ index: Int) -> Bool {
    let frames: EventSet<EventFrame> = [.hold, .chair, .open, .lead]
    guard sentence.namesHaveCases, index == 0, chunks[index].tokens.count == 1,
      chunks[index].relation == .none, chunks[index].cases.contains(.accusative),
      sentence.position.rawValue >= EventCandidate.Position.lead.rawValue,
      let verb = sentence.verbAfter(index), frames.contains(chunks[verb].frame),
      chunks[verb].voice == .active, let subject = sentence.subject(of: verb), subject.count == 1,
      sentence.names(
        index + 1..<sentence.clauseEnd(after: verb), [.with, .between], [.person, .organization]
      ).isEmpty
    else { return false }
    var event = candidate(.conference, index)
    event.isAnaphor = true
    for actor in subject { event.add(actor) }
    event.strength = 1
    chunks.use(verb)
    finish(event, at: index, verb: verb)
    return true
  }

  /// «会议分为两个阶段», «大会由X主持»: the word alone, at the head of a clause of the body, means the gathering of
  /// which the story has told.
  func isBareGathering(_ index: Int) -> Bool {
    let chunk = chunks[index]
    guard sentence.habits.contains(.complementsBeforeVerb), !chunk.isApart, chunk.tokens.count < 4,
      chunk.relation == .none, chunk.determiner == .none, chunk.ordinal == 0,
      sentence.position.rawValue > EventCandidate.Position.lead.rawValue
    else { return false }
    guard index > 0 else { return chunk.tokens.count == 2 }
    let before = chunks[index - 1]
    switch before.kind {
    case .comma, .stop: return chunk.tokens.count == 2
    // «出席开幕式»
    case .verb:
      return before.frame == .attend && before.tokens.upperBound == chunk.tokens.lowerBound
    default: return false
    }
  }
}
