import VNAModel
import VNAText

/// Messages that no verb of sending tells, or that are told as another's are.
extension EventReader {
  /// «Thủ tướng X hôm 5/3 điện thăm hỏi Y»: whether the noun is itself the verb of one named before it.
  func isToldByNoun(_ index: Int) -> Bool {
    guard sentence.habits.contains(.uninflected), chunks[index].relation == .none,
      !chunks[index].isApart,
      let before = chunks[..<index].last(where: {
        $0.kind != .date && $0.kind != .hint && !($0.kind == .verb && $0.frame == .aux)
      })
    else { return false }
    return before.relation == .none
      && (before.kind == .person || before.kind == .organization || before.kind == .title)
  }

  /// «X en a fait autant auprès de Y»: as the message told before.
  mutating func readEcho(_ index: Int) {
    var event = candidate(.message, index)
    event.isEcho = true
    event.mode = .written
    let senders =
      isAnnounced(index) ? sentence.mainSubject(after: index) : sentence.subject(of: index)
    for var actor in senders ?? [] where actor.kind != .place {
      actor.role = .sender
      event.add(actor)
    }
    let end = sentence.clauseEnd(after: index)
    if signs.isRespective {
      // «ont fait de même auprès, respectivement, de A, de B et de C»
      let senders = sentence.names(0..<index, [.none], [.person], .sender)
      let recipients = sentence.names(index + 1..<end, [.to, .with, .of], [.person], .recipient)
      guard senders.count == recipients.count else { return }
      for (sender, recipient) in zip(senders, recipients) {
        var one = event
        one.actors = [sender, recipient]
        one.strength = 3
        finish(one, at: index, verb: index)
      }
      return
    }
    for actor in sentence.names(
      index + 1..<end, [.to, .with], [.person, .organization], .recipient)
    {
      event.add(actor)
    }
    guard event.actors.count > 1 else { return }
    event.strength = 3
    finish(event, at: index, verb: index)
  }

  /// «отправили A – X-у и B – Y-у»: whether each of those who send stands before the one to whom.
  func isPaired(
    _ senders: [EventCandidate.Actor], _ recipients: [EventCandidate.Actor]
  ) -> Bool {
    guard sentence.namesHaveCases else { return false }
    var next = 0
    for index in chunks.indices where chunks[index].kind == .person {
      guard let actor = sentence.actor(index), next < senders.count * 2 else { continue }
      let list = next.isMultiple(of: 2) ? senders : recipients
      guard list[next / 2].isSame(as: actor) else { return false }
      next += 1
    }
    return next == senders.count * 2
  }
}
