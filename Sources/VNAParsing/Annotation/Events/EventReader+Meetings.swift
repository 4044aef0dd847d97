import VNAModel
import VNAText

/// Meetings and calls that a noun names: «un entretien avec X».
extension EventReader {
  /// «Deux rencontres ont occupé X : l'une avec A, l'autre avec B», «celle de A et celle de B»: a
  /// meeting with each; false if it is no such list.
  mutating func readList(behind index: Int) -> Bool {
    guard let colon = sentence.behind(index).first(where: { chunks[$0].kind == .stop }),
      let host = sentence.names(
        index + 1..<colon, [.none, .of, .to], [.person]
      ).first
    else { return false }
    let others = sentence.names(colon + 1..<chunks.count, [.with, .of], [.person])
    guard !others.isEmpty else { return false }
    for other in others {
      var event = candidate(.meeting, index)
      event.add(host)
      event.add(other)
      event.strength = 3
      finish(event, at: index)
    }
    return true
  }

  /// The names of a noun: its subject by the verb before it, or what «de» and «avec» bring.
  private func sides(
    _ index: Int, _ verb: Int?
  ) -> (subject: [EventCandidate.Actor], others: [EventCandidate.Actor], isUnnamed: Bool) {
    let end = sentence.clauseEnd(after: index)
    var subject: [EventCandidate.Actor] = []
    var isUnnamed = false
    if let verb {
      if let found = sentence.subject(of: verb) { subject = found } else { isUnnamed = true }
    }
    var others = sentence.names(
      index + 1..<end, [.with, .between, .to], [.person, .organization, .place])
    if others.isEmpty, sentence.habits.contains(.uninflected) {
      others = sentence.partners(behind: index)
    }
    if subject.isEmpty, !isUnnamed {
      subject = sentence.names(index + 1..<end, [.of, .by], [.person])
      if subject.isEmpty, let owner = sentence.owner(of: index) { subject = [owner] }
    }
    if others.isEmpty, let verb, chunks[verb].frame == .have, chunks[verb].voice == .infinitive {
      // «s'est vu accorder une audience par Y»
      others = sentence.names(index + 1..<end, [.by], [.person])
    }
    if subject.isEmpty, others.isEmpty, !isUnnamed {
      others = pair(behind: index)
      if others.isEmpty, chunks[index].relation == .none {
        // «Entre X et Y, l'entretien a porté sur …»
        others = sentence.names(
          sentence.clause(of: index).lowerBound..<index, [.between], [.person])
      }
    }
    // Places are where it happened, unless they are countries that meet.
    if subject.contains(where: { $0.kind == .person })
      || others.contains(where: { $0.kind == .person })
    {
      others.removeAll { $0.kind == .place }
    }
    return (subject, others, isUnnamed)
  }

  /// «Tête-à-tête X-Y»: two names that a hyphen joins.
  private func pair(behind index: Int) -> [EventCandidate.Actor] {
    guard index + 2 < chunks.count, !chunks[index + 1].isApart,
      chunks[index + 1].kind == .person, chunks[index + 2].kind == .person,
      chunks[index + 1].tokens.upperBound + 1 == chunks[index + 2].tokens.lowerBound
    else { return [] }
    return [sentence.actor(index + 1), sentence.actor(index + 2)].compactMap { $0 }
  }

  mutating func readMeeting(_ index: Int, _ kind: Event.Kind, _ verb: Int?) {
    let chunk = chunks[index]
    // «la 6e session des consultations»: the session tells it.
    if chunk.relation == .of, !chunk.isApart, index > 0, chunks[index - 1].noun == .congress,
      chunks[index - 1].kind == .noun
    {
      return
    }
    var event = candidate(kind, index)
    let supports: EventSet<EventFrame> = [
      .have, .hold, .make, .attend, .chair, .receive, .gather, .send, .open, .close,
    ]
    // «Выступая на экстренном совещании, X потребовал»
    let isSpoken =
      sentence.namesHaveCases && chunk.relation != .none
      && (verb.map { chunks[$0].frame == .address } ?? false)
    var support = verb.flatMap {
      // «a obtenu une audience», but «a remporté la rencontre»
      let isGot = chunks[$0].frame == .win && chunk.determiner == .a && chunk.relation == .none
      return supports.contains(chunks[$0].frame) || isGot || isSpoken ? $0 : nil
    }
    if support == nil, chunk.relation == .none, let next = sentence.verbAfter(index),
      chunks[next].frame.isCourse
        || (chunks[next].frame == .chair && chunks[next].voice == .passive)
    {
      // «La consultation entre … s'est tenue …, sous la présidence de X», «a été présidée par X»
      readMeetingHeld(index, kind, next)
      return
    }
    if chunk.relation == .none, let led = support, led < index, chunks[led].frame == .chair,
      chunks[led].voice == .reduced, let next = sentence.verbAfter(index),
      chunks[next].frame.isCourse
    {
      readMeetingHeld(index, kind, next)
      return
    }
    if chunk.relation == .none, let next = sentence.verbAfter(index),
      chunks[next].frame == .gather, chunks[next].voice == .active,
      readGathered(index, kind, next)
    {
      return
    }
    if let known = support, known > index { support = nil }
    if let verb, isPurpose(verb) { return }
    if chunk.relation != .none, let verb,
      chunks[verb].frame == .receive || chunks[verb].frame == .meet
    {
      // «X l'a reçu pour un entretien»: the verb tells it.
      return
    }
    if kind == .meeting, let support, chunks[support].frame == .attend, !isWithPerson(index) {
      // «a participé à la réunion annuelle»: a gathering of many.
      readConference(index, .conference, verb)
      return
    }
    if kind == .meeting, let support, isOrganized(index, by: support) {
      readConference(index, .conference, verb)
      return
    }
    var (subject, others, isUnnamed) = sides(index, support)
    if isUnnamed { others += sentence.listed(behind: index) }
    if kind == .meeting, let support,
      chunks[support].frame == .chair || chunks[support].frame == .attend
    {
      // «đồng chủ trì Tham khảo chính trị với X»
      others =
        sentence.habits.contains(.uninflected)
        ? sentence.names(index + 1..<sentence.clauseEnd(after: index), [.with], [.person]) : []
    }
    if subject.isEmpty, !others.isEmpty, support == nil,
      chunk.determiner == .own || chunk.relation == .during, let person = main(chunk, index)
    {
      subject = [person]
    }
    if let support, chunks[support].frame == .hold {
      // «La commission a tenu sa 3e réunion sous la coprésidence de X et de Y»
      addChairs(behind: index, to: &event)
    }
    if others.isEmpty, let support, chunks[support].frame == .hold {
      // «hosted a banquet in Hanoi for X»
      others = sentence.names(
        index + 1..<sentence.clauseEnd(after: index), [.for, .to], [.person])
    }
    // «sostuvo conversaciones con una delegación encabezada por X»
    if others.isEmpty, support != nil, let head = sentence.head(behind: index) { others = [head] }
    if subject.isEmpty, others.count == 1, let verb, chunks[verb].frame == .give,
      chunk.relation == .none
    {
      // «entregó las cartas credenciales a Y»
      subject = (sentence.subject(of: verb) ?? []).filter { $0.kind == .person }
    }
    var held: Int?
    if subject.isEmpty, others.isEmpty, support == nil, let (holders, verb) = holders(of: index) {
      others = holders
      held = verb
    }
    // «remettre leurs lettres de créance à»
    if chunk.relation == .of, support == nil, !isConvened(index) { subject = [] }
    for actor in subject where actor.kind != .place { event.add(actor) }
    for actor in others where actor.kind != .place { event.add(actor) }
    if event.actors.isEmpty {
      for actor in subject { event.add(actor) }
      for actor in others { event.add(actor) }
    }
    if event.actors.isEmpty, chunk.relation == .during, let verb = mainVerb(after: index) {
      // «Lors d'un entretien mardi, X et Y ont évoqué»
      var both = (sentence.subject(of: verb) ?? []).filter { $0.kind == .person }
      // «X told Y during their talks», «Tại hội đàm, X đề nghị Y»
      if both.count == 1, verb < index || sentence.habits.contains(.uninflected) {
        let end = verb < index ? index : sentence.clauseEnd(after: verb)
        both += sentence.names(verb + 1..<end, [.none], [.person])
      } else if both.count == 1, let other = spokenTo(behind: verb),
        !other.isSame(as: both[0])
      {
        both.append(other)
      }
      if both.count == 2, !areSignersOnly(both, verb) {
        for actor in both { event.add(actor) }
        event.isBackground = false
      }
    }
    if event.actors.isEmpty, chunk.relation == .during, sentence.namesHaveCases {
      // «В ходе беседы, состоявшейся в среду, X и Y условились», whatever the verb may be.
      let both = acting(
        index + 1..<(chunks[index...].firstIndex { $0.kind == .stop } ?? chunks.count), [.person])
      if both.count == 2, mainVerb(after: index).map({ chunks[$0].kind == .speech }) ?? true {
        for actor in both { event.add(actor) }
        event.isBackground = false
      }
    }
    if event.actors.isEmpty, support == nil, isAtItsEnd(index) {
      // «X et Y ont signé un accord au terme d'un entretien»
      let both = sentence.names(0..<index, [.none, .by], [.person])
      let signing = chunks[..<index].lastIndex { $0.kind == .verb && $0.frame == .sign }
      if both.count == 2, !(signing.map { areSignersOnly(both, $0) } ?? false) {
        for actor in both { event.add(actor) }
      }
    }
    if event.actors.isEmpty, support == nil, sentence.habits.contains(.uninflected),
      chunk.relation.isBackground, sentence.position.rawValue <= 2
    {
      // «được X và Y bàn thảo tại hội đàm», «cử tri nêu ý kiến với X tại buổi tiếp xúc»
      for actor in sentence.talkers(before: index) { event.add(actor) }
      if !event.actors.isEmpty { event.isBackground = false }
    }
    if event.actors.isEmpty, support != nil || !isOfBody(index) && !isOfOthers(index),
      let pair = sentence.pair,
      chunks.contains(where: { $0.kind == .pronoun && $0.determiner == .both })
    {
      // «Lors de l'entretien, les deux dirigeants»
      event.add(pair.0)
      event.add(pair.1)
      event.isBackground = false
      if event.position == .body { event.position = .opening }
    }
    let openers = event.actors.isEmpty ? openers(of: index) : []
    if !openers.isEmpty {
      for actor in openers { event.add(actor) }
      event.isBackground = false
    }
    let people = event.actors.count { $0.kind == .person }
    let isTold = support != nil || !openers.isEmpty
    event.strength = event.actors.count >= 2 ? 3 : people == 1 && isTold ? 2 : 1
    // «a présidé une réunion» says enough.
    if let support, chunks[support].frame == .chair || isSpoken {
      if people == 1 { event.strength = 3 }
      event.isBackground = false
    }
    if chunk.isWeak { event.strength -= 1 }
    if event.strength < 1 { return }
    if event.mode == .phone || chunk.noun == .call {
      event.kind = .call
      event.mode = event.mode ?? .phone
    }
    if let support { chunks.use(support) }
    finish(event, at: held ?? index, verb: support)
  }

  /// «L'Association a organisé une rencontre consacrée à la langue»: a body brings many together, and nobody
  /// is named whom it met.
  private func isOrganized(_ index: Int, by verb: Int) -> Bool {
    let chunk = chunks[index]
    guard sentence.position.rawValue <= EventCandidate.Position.lead.rawValue,
      chunks[verb].frame == .hold, chunks[verb].voice == .active, verb < index,
      chunk.determiner == .a, chunk.relation == .none, chunk.words == 1,
      !sentence.namesHaveCases, !hasNoArticles, !sentence.habits.contains(.uninflected),
      let subject = sentence.subject(of: verb), !subject.isEmpty,
      subject.allSatisfy({ $0.kind == .organization })
    else { return false }
    return sentence.names(
      index + 1..<sentence.clauseEnd(after: index), [.with, .between, .for, .to],
      [.person, .organization]
    ).isEmpty
  }

  /// «dự buổi tiếp xúc với X», «dự cuộc gặp với X»: with somebody who is named, and no gathering of many.
  private func isWithPerson(_ index: Int) -> Bool {
    guard sentence.habits.contains(.uninflected) else { return false }
    let end = sentence.clauseEnd(after: index)
    return !sentence.names(index + 1..<end, [.with], [.person]).isEmpty
  }

  /// «Ngay sau hội đàm, X và Y đã ký thỏa thuận», after a lead that names two others: these have met, and
  /// those sign for them.
  private func areSignersOnly(_ people: [EventCandidate.Actor], _ verb: Int) -> Bool {
    let main = chunks[verb...].first { $0.kind != .verb || $0.frame != .aux }
    guard let main, main.kind == .verb, main.frame == .sign, let pair = sentence.pair,
      sentence.position == .body
    else { return false }
    return !people.contains { $0.isSame(as: pair.0) || $0.isSame(as: pair.1) }
  }

  /// «au terme d'un entretien», «au terme de deux heures d'entretien»
  private func isAtItsEnd(_ index: Int) -> Bool {
    index > 0 && chunks[index - 1].kind == .preposition
      && (chunks[index].relation == .during || chunks[index].relation == .of)
  }

  /// «de préparer la 4e réunion du Conseil»: no meeting of those who say so.
  private func isOfBody(_ index: Int) -> Bool {
    if chunks[index].relation.isBackground { return false }
    let next = sentence.behind(index).first
    return chunks[index].ordinal != 0
      || next.map {
        chunks[$0].kind == .organization && chunks[$0].relation == .of && !chunks[$0].isApart
      } ?? false
  }

  /// «cuộc gặp giữa lãnh đạo hai nước», of which two ministers speak: between those who have no name here.
  private func isOfOthers(_ index: Int) -> Bool {
    guard sentence.habits.contains(.uninflected), index + 1 < chunks.count else { return false }
    return chunks[index + 1].relation == .between && chunks[index + 1].kind != .pronoun
  }

  /// «l'entretien que X a eu avec Y», «l'entretien qu'ont eu mardi X et Y»
  private func holders(of index: Int) -> (actors: [EventCandidate.Actor], verb: Int)? {
    // «une réunion que X a présidée avec Y»
    let holdings: EventSet<EventFrame> = [.have, .hold, .chair]
    guard
      let who = sentence.behind(index).first(where: {
        chunks[$0].kind != .date && chunks[$0].kind != .place && chunks[$0].kind != .comma
      }), chunks[who].kind == .pronoun, chunks[who].determiner == .who,
      let verb = sentence.behind(who).first(where: {
        chunks[$0].kind == .verb && holdings.contains(chunks[$0].frame)
      })
    else { return nil }
    chunks.use(verb)
    let named =
      sentence.names(who + 1..<verb, [.none], [.person])
      + sentence.names(verb + 1..<sentence.clauseEnd(after: verb), [.none, .with], [.person])
    guard named.isEmpty, chunks[verb].isPlural || chunks[who + 1].determiner == .they else {
      return (named, verb)
    }
    // «coincidieron X e Y en la conversación que sostuvieron»: those of the main clause.
    let both = sentence.names(sentence.clause(of: index).lowerBound..<index, [.none], [.person])
    return both.count == 2 ? (both, verb) : nil
  }

  /// The verb of the clause behind what stands in front; «X and Y discussed trade at their meeting»:
  /// that before.
  private func mainVerb(after index: Int) -> Int? {
    if let next = sentence.behind(index).first(where: {
      chunks[$0].kind == .speech || (chunks[$0].kind == .verb && chunks[$0].voice != .reduced)
        // «X a invité Y à», «a demandé à Y de»
        || (chunks[$0].kind == .hint
          && (chunks[$0].hint == .proposed || chunks[$0].hint == .invited))
    }) {
      return next
    }
    return chunks[index].determiner == .own
      ? chunks[..<index].lastIndex { $0.kind == .speech } : nil
  }

  /// «Lors d'un entretien avec X, Y a dit», «son entretien avec X»: the one whom the sentence, or the
  /// one before, is about.
  private func main(_ chunk: EventChunk, _ index: Int) -> EventCandidate.Actor? {
    if chunk.relation == .during, let person = speaker() {
      return .init(kind: .person, index: person.index)
    }
    guard chunk.determiner == .own else { return nil }
    if let before = chunks[..<index].last(where: { $0.kind == .person && $0.relation == .none }) {
      return .init(kind: .person, index: before.index)
    }
    return sentence.lastSubject
  }
}
