import VNAModel
import VNAText

/// Reads events from the pieces of a sentence: by its event nouns, then by the verbs left over.
struct EventReader {
  let sentence: EventSentence
  lazy var signs: EventSentence.Signs = sentence.signs
  var candidates: ContiguousArray<EventCandidate> = []

  init(_ sentence: EventSentence) { self.sentence = sentence }

  var chunks: EventChunks { sentence.chunks }
  var lists: EventLists { sentence.lists }

  mutating func read() {
    for index in chunks.indices where chunks[index].kind == .noun { readNoun(index) }
    for index in chunks.indices where chunks[index].kind == .verb && !chunks[index].isUsed {
      readVerb(index)
    }
    readEnd()
    if candidates.count > 1 {
      candidates.sort { $0.mention.lowerBound < $1.mention.lowerBound }
    }
  }

  // MARK: Nouns

  private mutating func readNoun(_ index: Int) {
    let chunk = chunks[index]
    // A noun told in passing has no verb of its own.
    let isPassing =
      chunk.relation.isBackground
      && (chunk.noun == .meeting || chunk.noun == .meetings || chunk.noun == .call
        || chunk.noun == .visit)
    let before = isPassing ? nil : sentence.verbBefore(index)
    switch chunk.noun {
    // «поблагодарил за теплый прием»
    case .meeting where sentence.namesHaveCases && isNamedFor(index): break
    case .meeting: readMeeting(index, .meeting, before)
    case .meetings:
      if readList(behind: index) { return }
      let known = candidates.count
      readMeeting(index, .meeting, before)
      for new in known..<candidates.count { candidates[new].isSeries = true }
    case .call: readMeeting(index, .call, before)
    case .visit: readVisit(index, before)
    case .message: readMessage(index, before)
    case .agreement:
      if sentence.namesHaveCases, let before, chunks[before].frame == .open,
        chunk.tokens.count > 1
      {
        // «открыли церемонию подписания»
        readConference(index, .conference, before)
      } else {
        readSigning(index, before)
      }
    case .document, .order: readDocument(index, before)
    case .appointment: readAppointment(index, before)
    case .election: readElection(index, before)
    // «церемония закрытия XIII съезда»: the congress is told.
    case .conference where sentence.namesHaveCases && isOfCongress(index): break
    case .conference: readConference(index, .conference, before)
    case .congress: readConference(index, .congress, before)
    case .award: readAward(index, before)
    case .statement, .report: readReport(index, before)
    case .disaster: readDisaster(index)
    case .part: readPart(index)
    case .welcome where sentence.habits.contains(.uninflected) && readWelcomeHeld(index): break
    case .welcome:
      guard let before, chunk.relation != .during else { return readReception(index) }
      switch chunks[before].frame {
      // «hosted a reception in Hanoi for X»
      case .hold where isForGuest(index): readWelcome(index, before)
      // «a offert une réception»
      case .hold: readConference(index, .conference, before)
      // «a présidé la cérémonie d'accueil de X»
      case .chair: readWelcome(index, before)
      default: break
      }
    }
  }

  /// Whether a meeting is only what somebody thanks for or speaks of, with nobody whom it was with.
  private func isNamedFor(_ index: Int) -> Bool {
    let with: EventSet<EventRelation> = [.with, .of, .between]
    return chunks[index].relation == .for
      && !chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)].contains {
        $0.isName && with.contains($0.relation)
      }
  }

  /// «церемония закрытия XIII съезда»: a part of the congress that the next piece names.
  private func isOfCongress(_ index: Int) -> Bool {
    guard index + 1 < chunks.count else { return false }
    let next = chunks[index + 1]
    return next.kind == .noun && next.noun == .congress && next.relation == .of
  }

  /// «Deux rencontres ont occupé X : l'une avec A, l'autre avec B», «celle de A et celle de B»: a
  /// meeting with each; false if it is no such list.
  private mutating func readList(behind index: Int) -> Bool {
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

  mutating func candidate(_ kind: Event.Kind, _ index: Int) -> EventCandidate {
    let chunk = chunks[index]
    var event = EventCandidate(kind: kind, mention: chunk.tokens)
    event.position = sentence.position
    event.isBackground =
      chunk.relation.isBackground || (chunk.kind == .verb && sentence.isBackground(index))
    event.isAnaphor = chunk.determiner == .this
    event.mode = signs.mode
    event.ordinal = chunk.ordinal
    event.days = chunk.days
    event.isNext =
      chunk.kind == .noun && index > 0 && chunks[index - 1].kind == .hint
      && chunks[index - 1].hint == .next
    return event
  }

  /// Adds the date, the place and the status.
  mutating func finish(
    _ event: consuming EventCandidate, at index: Int, dates: Range<Int>? = nil, verb: Int? = nil
  ) {
    if event.date < 0, event.opening < 0, event.closing < 0 {
      let isLong = event.kind == .conference || event.kind == .congress || event.kind == .visit
      // What was counted lies further back than the day on which it was told.
      if let date = sentence.date(
        near: index, within: dates, withSince: isLong, daysOnly: event.kind == .statement),
        isLong || !sentence.isOfStay(date)
      {
        switch chunks[date].relation {
        case .since where isLong: event.opening = chunks[date].index
        case .until where isLong: event.closing = chunks[date].index
        default: event.date = chunks[date].index
        }
      } else if event.kind == .disaster, let date = sentence.date(near: index, within: dates),
        chunks[date].relation != .until || !sentence.habits.contains(.uninflected)
      {
        // «les pluies qui s'abattent depuis lundi»: the day counts where there is no other.
        event.opening = chunks[date].index
      }
    }
    if event.kind == .award, event.date < 0, event.position == .lead, dates == nil {
      // «…, dont la cérémonie de clôture a eu lieu le 17 mai»: the only day of the lead.
      event.date = sentence.onlyDate.map { chunks[$0].index } ?? -1
    }
    if event.place < 0, event.kind != .message, event.kind != .call {
      event.place =
        event.kind == .statement
        ? sentence.placeOfSaying(index) : sentence.place(near: index, event.kind) ?? -1
    }
    if event.kind == .appointment, event.place >= 0, isOffice(event.place) { event.place = -1 }
    // «Both countries established diplomatic relations in 1973»: beside what the story tells.
    if event.kind == .agreement, event.date >= 0, sentence.isLongAgo(event.date),
      !sentence.habits.contains(.hasFrenchHomographs)
    {
      event.isBackground = true
    }
    if event.kind != .statement { event.status = status(of: index, verb: verb) }
    event.isEarlier = event.isEarlier || isEarlier(index)
    candidates.append(event)
  }

  /// Whether the auxiliary that governs a piece is of the pluperfect, or «déjà» stands before it.
  private func isEarlier(_ index: Int) -> Bool {
    if index > 0, chunks[index - 1].kind == .hint, chunks[index - 1].hint == .earlier {
      return chunks[index].voice == .reduced
    }
    var back = index - 1
    while back >= 0, back > index - 6, chunks[back].kind != .stop {
      if chunks[back].kind == .verb, chunks[back].frame == .aux { return chunks[back].isEarlier }
      if chunks[back].kind == .pronoun, chunks[back].determiner == .who { return false }
      back -= 1
    }
    return false
  }

  /// «nommé ambassadeur au Laos»: where the office is, not where the nomination was.
  private func isOffice(_ place: Int) -> Bool {
    let first = chunks.indices.dropFirst().first {
      chunks[$0].kind == .place && chunks[$0].index == place
    }
    return first.map { chunks[$0 - 1].kind == .title && !chunks[$0].isApart } ?? false
  }

  private func status(of index: Int, verb: Int?) -> Event.Status {
    if let verb {
      if chunks[verb].isFuture || chunks[verb].frame == .await { return .planned }
      // «se rendra à Hue pour y inaugurer»
      if chunks[verb].voice == .infinitive, chunks[..<verb].contains(where: { $0.isFuture }) {
        return .planned
      }
      // «sera reçu», «aura signé»
      for before in chunks[..<verb].suffix(2)
      where before.kind == .verb && before.isFuture && (before.frame == .be || before.frame == .aux)
      {
        return .planned
      }
    }
    // «Il aura un entretien avec X, avant une rencontre avec Y»
    if chunks[index].relation == .during, chunks[index].kind == .noun,
      chunks[..<index].contains(where: { $0.kind == .verb && $0.isFuture })
    {
      return .planned
    }
    // What stands before the noun in its clause, and directly behind it.
    var back = index - 1
    var steps = 0
    var first = min(index, verb ?? index)
    while back >= 0, steps < 8, chunks[back].kind != .stop {
      let chunk = chunks[back]
      if chunk.kind == .hint {
        switch chunk.hint {
        case .planned, .next: return .planned
        case .invited: return .invited
        case .proposed: return .proposed
        case .ongoing: return .ongoing
        case .off: return .proposed
        default: break
        }
      }
      // «Vietnam should act, X told Y during talks»
      if chunk.kind == .speech, sentence.habits.contains(.havingIsDoing) { break }
      // «X propone abrir negociaciones, y Z saludó a Y»: another clause with its own subject.
      if chunk.kind == .conjunction, back + 2 == index, chunks[index].kind == .verb,
        chunks[index].voice == .active, chunks[back + 1].kind == .person,
        chunks[back + 1].relation == .none, sentence.habits.contains(.subjectBehind)
      {
        break
      }
      if chunk.kind == .verb, chunk.frame == .await { return .planned }
      // «doit rencontrer X, puis prendre part à»: an infinitive is as its verb is.
      if chunk.kind == .verb, chunk.voice == .infinitive { steps = 0 }
      if chunk.kind == .verb, chunk.frame != .be, chunk.frame != .aux, chunk.voice == .active,
        back != verb
      {
        guard isJoint(first) else { break }
        // «sẽ hội đàm với X, hội kiến Y và dự hội nghị»
        first = back
        steps = 0
      }
      if chunk.kind == .pronoun, chunk.determiner == .who,
        // «a proposé que le tronçon soit mis en chantier»
        back == 0 || chunks[back - 1].kind != .hint
      {
        break
      }
      back -= 1
      steps += 1
    }
    // «hội đàm với X đang thăm Việt Nam»: the words for it stand before their verb.
    if sentence.habits.contains(.uninflected) { return .held }
    for next in (index + 1)..<min(index + 5, chunks.count) where index + 1 < chunks.count {
      if chunks[next].kind == .stop { break }
      // «opened on Wednesday and will last until Sunday»
      if chunks[next].kind == .conjunction, chunks[index].kind == .verb,
        sentence.habits.contains(.markedInfinitive)
      {
        break
      }
      if chunks[next].kind == .pronoun, chunks[next].determiner == .who { break }
      if chunks[next].kind == .verb, chunks[next].frame == .await { return .planned }
      if chunks[next].kind == .hint {
        if chunks[next].hint == .planned || chunks[next].hint == .next { return .planned }
        if chunks[next].hint == .ongoing { return .ongoing }
        break
      }
    }
    return .held
  }

  /// Whether a verb goes on from another, in languages whose verbs have one form.
  private func isJoint(_ verb: Int) -> Bool {
    guard sentence.habits.contains(.uninflected), verb > 0 else { return false }
    return chunks[verb - 1].kind == .comma || chunks[verb - 1].kind == .conjunction
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
    if subject.isEmpty, !isUnnamed {
      subject = sentence.names(index + 1..<end, [.of, .by], [.person])
      if subject.isEmpty, let owner = sentence.owner(of: index) { subject = [owner] }
    }
    // Places are where it happened, unless they are countries that meet.
    if subject.contains(where: { $0.kind == .person })
      || others.contains(where: { $0.kind == .person })
    {
      others.removeAll { $0.kind == .place }
    }
    return (subject, others, isUnnamed)
  }

  private mutating func readMeeting(_ index: Int, _ kind: Event.Kind, _ verb: Int?) {
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
    var support = verb.flatMap { supports.contains(chunks[$0].frame) ? $0 : nil }
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
    if kind == .meeting, let support, chunks[support].frame == .attend {
      // «a participé à la réunion annuelle»: a gathering of many.
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
    if others.isEmpty, let support, chunks[support].frame == .hold,
      !sentence.habits.contains(.hasFrenchHomographs)
    {
      // «hosted a banquet in Hanoi for X»
      others = sentence.names(
        index + 1..<sentence.clauseEnd(after: index), [.for, .to], [.person])
    }
    if subject.isEmpty, others.isEmpty, support == nil { others = holders(of: index) }
    // «remettre leurs lettres de créance à»
    if chunk.relation == .of, support == nil { subject = [] }
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
      }
      if both.count == 2 {
        for actor in both { event.add(actor) }
        event.isBackground = false
      }
    }
    if event.actors.isEmpty, support == nil, isAtItsEnd(index) {
      // «X et Y ont signé un accord au terme d'un entretien»
      let both = sentence.names(0..<index, [.none, .by], [.person])
      if both.count == 2 {
        for actor in both { event.add(actor) }
      }
    }
    if event.actors.isEmpty, support != nil || !isOfBody(index), let pair = sentence.pair,
      chunks.contains(where: { $0.kind == .pronoun && $0.determiner == .both })
    {
      // «Lors de l'entretien, les deux dirigeants»
      event.add(pair.0)
      event.add(pair.1)
      event.isBackground = false
      if event.position == .body { event.position = .opening }
    }
    let people = event.actors.count { $0.kind == .person }
    event.strength = event.actors.count >= 2 ? 3 : people == 1 && support != nil ? 2 : 1
    // «a présidé une réunion» says enough.
    if let support, people == 1, chunks[support].frame == .chair { event.strength = 3 }
    if chunk.isWeak { event.strength -= 1 }
    if event.strength < 1 { return }
    if event.mode == .phone || chunk.noun == .call {
      event.kind = .call
      event.mode = event.mode ?? .phone
    }
    if let support { chunks.use(support) }
    finish(event, at: index, verb: support)
  }

  /// «au terme d'un entretien», «au terme de deux heures d'entretien»
  private func isAtItsEnd(_ index: Int) -> Bool {
    index > 0 && chunks[index - 1].kind == .preposition && chunks[index].determiner != .own
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

  /// «l'entretien que X a eu avec Y», «l'entretien qu'ont eu mardi X et Y»
  private func holders(of index: Int) -> [EventCandidate.Actor] {
    guard
      let who = sentence.behind(index).first(where: {
        chunks[$0].kind != .date && chunks[$0].kind != .place && chunks[$0].kind != .comma
      }), chunks[who].kind == .pronoun, chunks[who].determiner == .who,
      let verb = sentence.behind(who).first(where: {
        chunks[$0].kind == .verb && (chunks[$0].frame == .have || chunks[$0].frame == .hold)
      })
    else { return [] }
    chunks.use(verb)
    return sentence.names(who + 1..<verb, [.none], [.person])
      + sentence.names(verb + 1..<sentence.clauseEnd(after: verb), [.none, .with], [.person])
  }

  /// The verb of the clause behind what stands in front; «X and Y discussed trade at their meeting»:
  /// that before.
  private func mainVerb(after index: Int) -> Int? {
    if let next = sentence.behind(index).first(where: {
      chunks[$0].kind == .speech || (chunks[$0].kind == .verb && chunks[$0].voice != .reduced)
        || (chunks[$0].kind == .hint && chunks[$0].hint == .proposed
          && sentence.habits.contains(.uninflected))
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
