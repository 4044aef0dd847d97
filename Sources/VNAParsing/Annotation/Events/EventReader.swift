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
    readGaps()
    readCall()
    noteCeremony()
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
      && !isChaired(index)
    let before = isPassing ? nil : sentence.verbBefore(index)
    switch chunk.noun {
    // «поблагодарил за теплый прием»
    case .meeting where sentence.namesHaveCases && isNamedFor(index): break
    // «hoan nghênh kết quả cuộc tham khảo chính trị giữa hai bộ sáng cùng ngày»
    case .meeting
    where sentence.habits.contains(.uninflected) && chunk.relation == .none
      && (before.map { chunks[$0].frame == .raise } ?? false):
      break
    case .meeting where readGatheringAgain(index): break
    case .meeting where isSitting(index) || isOfAlliance(index):
      readConference(index, .conference, before)
    case .meeting: readMeeting(index, .meeting, before)
    case .meetings:
      if readList(behind: index) { return }
      let known = candidates.count
      readMeeting(index, .meeting, before)
      for new in known..<candidates.count { candidates[new].isSeries = true }
    case .call: readMeeting(index, .call, before)
    case .visit: readVisit(index, before)
    case .wreath where before.map({ chunks[$0].frame == .send }) ?? false:
      readMessage(index, before)
    case .wreath: readTribute(index)
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
    case .conference where isInscribed(index, before): break
    case .conference: readConference(index, .conference, before)
    case .congress where isOfGathering(index): break
    case .congress: readConference(index, .congress, before)
    case .award: readAward(index, before)
    case .statement, .report:
      if isAdopted(index, before) { readDocument(index, before) } else { readReport(index, before) }
    case .disaster: readDisaster(index)
    case .part where isNominal(index): break
    case .part: readPart(index)
    case .partner, .organizer, .winner, .signature: readRole(index)
    case .welcome where sentence.habits.contains(.uninflected) && readWelcomeHeld(index): break
    case .welcome:
      guard let before, chunk.relation != .during else { return readReception(index) }
      switch chunks[before].frame {
      // «举行欢迎仪式后，X与Y会谈»: part of what follows.
      case .hold where sentence.isBackground(before): chunks.use(before)
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

  /// «сопредседательствовали на диалоге»: the case of what is chaired has a preposition.
  private func isChaired(_ index: Int) -> Bool {
    guard sentence.namesHaveCases, let verb = sentence.verbBefore(index) else { return false }
    // «Выступая на экстренном совещании, X потребовал»
    return chunks[verb].frame == .chair && chunks[verb].voice == .active
      || chunks[verb].frame == .address && chunks[index].isWeak
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

  mutating func candidate(_ kind: Event.Kind, _ index: Int) -> EventCandidate {
    let chunk = chunks[index]
    var event = EventCandidate(kind: kind, mention: chunk.tokens)
    event.position = sentence.position
    event.isBackground =
      chunk.relation.isBackground || (chunk.kind == .verb && sentence.isBackground(index))
    event.isAnaphor = chunk.determiner == .this
    event.isDefinite =
      chunk.kind == .noun && chunk.determiner == .the && chunk.tokens.count == 1
      && !(index + 1 < chunks.count && chunks[index + 1].relation == .of)
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
        near: index, within: dates, withSince: isLong, withStays: isLong,
        daysOnly: event.kind == .statement, withTerms: event.kind != .agreement)
      {
        switch chunks[date].relation {
        case .since where isLong: event.opening = chunks[date].index
        case .until where isLong: event.closing = chunks[date].index
        // «截至29日下午，已从滑坡现场救出33人»: by when it was told.
        case .until where event.kind == .disaster: break
        default: event.date = chunks[date].index
        }
      } else if event.kind == .disaster, let date = sentence.date(near: index, within: dates),
        !sentence.habits.contains(.uninflected)
          // «đợt lũ thứ năm kể từ đầu tháng 11»: the time over which floods are counted.
          || chunks[date].relation != .until && chunks[date].relation != .to
            && sentence.isDay(chunks[date].index)
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
    if event.kind == .appointment || event.kind == .election, isOfRelative(index) {
      event.isBackground = true
    }
    if isRecalled(index) { event.isBackground = true }
    if event.kind == .election || event.kind == .appointment, isCongratulated(on: index) {
      event.isBackground = true
      event.strength = 1
      event.date = -1
    }
    // «Both countries established diplomatic relations in 1973»: beside what the story tells.
    if event.kind == .agreement,
      event.date >= 0 ? sentence.isLongAgo(event.date) : isOfLongAgo(index)
    {
      event.isBackground = true
      event.isEarlier = true
    }
    if event.kind != .statement { event.status = status(of: index, verb: verb) }
    if event.status == .held, event.kind == .agreement, isSetAhead(index) {
      event.status = .planned
    }
    event.isEarlier =
      event.isEarlier || isEarlier(index)
      || event.kind == .conference && verb.map { isEarlier($0) } ?? false
    candidates.append(event)
  }

  /// «ont signé un mémorandum de coopération dans la défense en octobre 2011»: whether the only days of the
  /// clause lie years back, however far from the verb they stand.
  private func isOfLongAgo(_ index: Int) -> Bool {
    guard sentence.position == .opening || sentence.position == .body else { return false }
    let dates = chunks[index..<max(sentence.clauseEnd(after: index), index)].filter {
      $0.kind == .date
    }
    return !dates.isEmpty && dates.allSatisfy { sentence.isLongAgo($0.index) }
  }

  /// Whether the auxiliary that governs a piece is of the pluperfect, or «déjà» stands before it.
  private func isEarlier(_ index: Int) -> Bool {
    if index > 0, chunks[index - 1].kind == .hint, chunks[index - 1].hint == .earlier {
      return chunks[index].voice == .reduced
    }
    var back = index - 1
    while back >= 0, back > index - 8, chunks[back].kind != .stop {
      if chunks[back].kind == .verb, chunks[back].frame == .aux { return chunks[back].isEarlier }
      if chunks[back].kind == .pronoun, chunks[back].determiner == .who { return false }
      back -= 1
    }
    return false
  }

  /// «Он напомнил, что Венгрия завершила ратификацию», «a rappelé que»: somebody of whom the body tells
  /// says what was known.
  private func isRecalled(_ index: Int) -> Bool {
    guard sentence.position == .opening || sentence.position == .body else { return false }
    let before = chunks[..<index].suffix(12).last { $0.kind == .speech || $0.kind == .stop }
    return before?.kind == .speech && before?.hint == .recall
  }

  /// «à X, qui vient d'être porté à la tête de l'Assemblée»: how somebody of whom the body tells came to
  /// his office.
  private func isOfRelative(_ verb: Int) -> Bool {
    guard chunks[verb].kind == .verb,
      sentence.position == .opening || sentence.position == .body
    else { return false }
    let before = chunks[..<verb].suffix(5).last {
      $0.kind != .verb && $0.kind != .hint && $0.kind != .preposition
        && !($0.kind == .pronoun && $0.determiner == .`self`)
    }
    return before?.kind == .pronoun && before?.determiner == .who
  }

  /// «nommé ambassadeur au Laos»: where the office is, not where the nomination was.
  private func isOffice(_ place: Int) -> Bool {
    let first = chunks.indices.dropFirst().first {
      chunks[$0].kind == .place && chunks[$0].index == place
    }
    return first.map { chunks[$0 - 1].kind == .title && !chunks[$0].isApart } ?? false
  }

  private func status(of index: Int, verb: Int?) -> Event.Status {
    if isEarlierPaper(index) { return .held }
    if let verb {
      if isPlannedWithMain(verb) { return .planned }
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
      // «devront appliquer les accords signés lors de la visite»: at what was done, not at what is to do.
      if chunk.kind == .verb, chunk.voice == .reduced, chunks[index].kind == .noun,
        chunks[index].relation.isBackground
      {
        break
      }
      // «a proposé de développer le partenariat à l'occasion de la visite»: no visit is proposed.
      // «呼吁落实X访问期间签署的协议» as well.
      if chunk.kind == .hint, chunk.hint == .proposed,
        chunks[index].relation == .during || chunks[index].relation == .cause
          ? chunks[index].kind == .noun
          : chunks[index].voice == .gerund && chunks[index].kind == .verb
            && sentence.habits.contains(.complementsBeforeVerb)
      {
        break
      }
      // «abogó por ampliar los lazos, al recibir a X»: what he did when he said so.
      if chunk.kind == .hint, chunk.hint == .proposed, isOccasion(index, verb) { break }
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

  /// «al recibir a X», «en su reunión con X»: when somebody proposed something.
  private func isOccasion(_ index: Int, _ verb: Int?) -> Bool {
    sentence.isOccasion(verb ?? index)
      || sentence.habits.contains(.marksPersons) && chunks[index].kind == .noun
        && chunks[index].relation == .in && chunks[index].determiner == .own
  }

  /// Whether a verb goes on from another, in languages whose verbs have one form.
  private func isJoint(_ verb: Int) -> Bool {
    if sentence.habits.contains(.complementsBeforeVerb) {
      // «将同X举行会谈，分别会见Y和Z», «将同X配合，在金城口岸举行座谈会»: with no other subject.
      let before = chunks[..<verb].last {
        $0.kind != .hint && $0.kind != .place && $0.kind != .date && $0.kind != .conjunction
      }
      return before?.kind == .comma
    }
    guard sentence.habits.contains(.uninflected), verb > 0 else { return false }
    return chunks[verb - 1].kind == .comma || chunks[verb - 1].kind == .conjunction
  }
}
