import VNAModel

/// Chooses the one to three events that the story as a whole reports.
struct MainEvents {
  /// The day of the story, if known.
  let anchor: CivilDate?
  let times: EventTimes
  /// Where the language differs from others.
  let habits: EventGrammar.Habits
  let countries: ActorCountries

  /// The most events of which the main ones are chosen; a bulletin tells some ten.
  private static let mostCompared = 200

  /// The indices of the main events, the most important first.
  func choose(_ events: ContiguousArray<EventCandidate>) -> [Int] {
    var ranked: [(score: Int, index: Int)] = []
    let hasAward = events.contains { $0.kind == .award && isTold($0) }
    let hasHeritage = events.contains { $0.isHeritage && isTold($0) }
    let hasGathering = events.contains { $0.kind == .conference && isTold($0) }
    let hasAppointment = events.contains {
      $0.kind == .appointment && $0.strength > 1
        && $0.position.rawValue < EventCandidate.Position.lead.rawValue
    }
    let pairs = events.filter { isPairOfPeople($0) && score($0) > 0 }
    for index in events.indices {
      if pairs.count > 1, isToldAgain(events[index], by: pairs) { continue }
      // «双边合作委员会举行第六次会议», which two ministers chaired: their meeting.
      if events[index].kind == .congress, isMeeting(events[index], events) { continue }
      // «发言人X主持例行记者会», where the headline tells that he answered questions.
      if events[index].kind == .conference, isOfSpokesperson(events[index], events) { continue }
      // The conference at which the headline's appointment was made known.
      if hasAppointment, events[index].kind == .conference,
        events[index].position.rawValue > EventCandidate.Position.headline.rawValue
      {
        continue
      }
      // The Games of a medal; the drought to which a colloquium was devoted.
      if hasAward, events[index].kind == .conference, events[index].isFrame { continue }
      if hasGathering, events[index].kind == .disaster, events[index].strength == 1 { continue }
      // The festival that was inscribed on a list.
      if hasHeritage, events[index].kind == .conference, events[index].actors.isEmpty { continue }
      let score = self.score(events[index])
      if score > 0 { ranked.append((score, index)) }
    }
    ranked.sort { one, other in
      if one.score != other.score { return one.score > other.score }
      let (first, second) = (events[one.index], events[other.index])
      if first.isBackground != second.isBackground { return second.isBackground }
      // «avait eu un aparté»: before what the story tells.
      if first.isEarlier != second.isEarlier { return second.isEarlier }
      return one.index < other.index
    }
    if let top = ranked.first, events[top.index].position == .body,
      let told = ranked.firstIndex(where: {
        events[$0.index].kind == .statement
          && events[$0.index].position.rawValue <= EventCandidate.Position.lead.rawValue
      })
    {
      // What the lead announces is the story, not what the body adds.
      ranked.insert(ranked.remove(at: told), at: 0)
    }
    if let top = ranked.first, events[top.index].kind == .congress,
      let election = ranked.firstIndex(where: {
        isElected(events[$0.index], at: events[top.index])
      })
    {
      ranked.insert(ranked.remove(at: election), at: 0)
    }
    putDisasterFirst(&ranked, events)
    guard let first = ranked.first else { return [] }
    let hasMessages =
      events[first.index].kind == .message
      && ranked.count { $0.score >= 4 && isPairOfMessage(events[$0.index]) } > 2
    if events[first.index].kind == .message { putMessagesInOrder(&ranked, events) }
    var chosen = [first.index]
    for (score, index) in ranked.dropFirst().prefix(Self.mostCompared) where chosen.count < 3 {
      let event = events[index]
      // A statement is the story only where nothing else is.
      if event.kind == .statement { continue }
      // The ceremony at which somebody took office.
      if event.kind == .conference, events[first.index].kind == .appointment,
        event.position.rawValue >= EventCandidate.Position.lead.rawValue
      {
        continue
      }
      // «会议由X主持»: the sitting that adopted a law is called a conference.
      if event.kind == .conference, event.isAnaphor, events[first.index].kind == .agreement,
        habits.contains(.complementsBeforeVerb)
      {
        continue
      }
      // A plenum beside the congress, the session at which a site was inscribed.
      if event.kind == .congress, event.position.rawValue >= EventCandidate.Position.lead.rawValue,
        chosen.contains(where: { events[$0].kind == .congress || events[$0].isHeritage })
      {
        continue
      }
      if event.kind == .conference, event.position == .body, events[first.index].isHeritage {
        continue
      }
      // «Réunie au premier jour de sa session, l'Assemblée a élu X», which is the headline.
      if isElected(events[first.index], at: event) { continue }
      if isBefore(event, events[first.index]) || isBeforeVote(event, events[first.index])
        || isRecalled(event, in: events[first.index])
      {
        continue
      }
      // «X当选主席，并宣誓就职»: the oath of the one elected.
      if event.kind == .appointment, event.actors.count == 1,
        chosen.contains(where: { events[$0].kind == .election && events[$0].shares(event) })
      {
        continue
      }
      // «giành 87 ghế, mang về chiến thắng cho X»: the vote that was won.
      if event.kind == .award, events[first.index].kind == .election,
        event.shares(events[first.index])
      {
        continue
      }
      // «He became the first player to win three times»
      if event.kind == .appointment,
        event.position.rawValue >= EventCandidate.Position.lead.rawValue,
        chosen.contains(where: { events[$0].kind == .award && events[$0].shares(event) })
      {
        continue
      }
      // «congratulated X on his election», and two more whom others congratulated: the messages are told.
      if event.kind == .election || event.kind == .appointment, event.strength < 3, hasMessages {
        continue
      }
      // «sent a message to X on his election»: what the message is about.
      if event.kind == .election, event.isBackground, event.strength < 2,
        events[first.index].kind == .message || events[first.index].kind == .meeting
      {
        continue
      }
      // «A delegation has arrived for the anniversary», on which three messages were sent.
      if event.kind == .visit, event.position == .body, hasMessages { continue }
      // «à l'occasion du déplacement de X»: of somebody else.
      if event.kind == .visit, event.isBackground, !event.shares(events[first.index]) { continue }
      // What the body adds of the same kind is a detail of the story.
      if event.position.rawValue >= EventCandidate.Position.opening.rawValue,
        chosen.contains(where: { isDetail(event, of: events[$0]) }),
        event.kind != .meeting || !isSeries(events, events[first.index])
          || isWithBody(event, events)
      {
        continue
      }
      if events[first.index].kind == .disaster, isBesideMessages(event, events) { continue }
      // «Elle avait écrit dimanche à Y»: before the messages of which the story tells.
      if event.isEarlier, event.kind == .message, events[first.index].kind == .message,
        event.position.rawValue >= EventCandidate.Position.opening.rawValue
      {
        continue
      }
      // «L'ambassadeur avait présenté ses lettres de créance»: whom others met before.
      if event.isEarlier, event.position == .body, Self.isEncounter(event.kind),
        Self.isEncounter(events[first.index].kind), !event.shares(events[first.index])
      {
        continue
      }
      // «Chinh's visit began on Sunday»: of one whose meeting is told, whatever comes first.
      let isOfGuest =
        event.kind == .visit && event.strength > 1
        && chosen.contains { events[$0].kind == .meeting && events[$0].shares(event) }
      let bonus = isOfGuest || isCompanion(event, of: events[first.index]) ? 2 : 0
      if score + bonus >= 6 { chosen.append(index) }
    }
    // «Dans l'après-midi, l'hôte a été reçu par Z»: one more meeting of a guest, where there is room.
    if chosen.count < 3, events[first.index].kind == .meeting || events[first.index].kind == .visit,
      let other = ranked.first(where: { isOneMore(events[$0.index], besides: chosen, events) })
    {
      chosen.append(other.index)
    }
    // «Pendant son séjour, du 13 au 16, X a rencontré Y»: the visit in whose course they met.
    if chosen.count < 3, !chosen.contains(where: { events[$0].kind == .visit }),
      let stay = events.indices.first(where: { isStay(events[$0], of: events[first.index]) })
    {
      chosen.append(stay)
    }
    // «Arrivé vendredi à Son La, le vice-Premier ministre a demandé»: at the scene of the disaster.
    if chosen.count < 3, events[first.index].kind == .disaster,
      let visit = events.indices.first(where: { isInspection(events[$0], of: events[first.index]) }
      ),
      !chosen.contains(visit), !isBesideMessages(events[visit], events)
    {
      chosen.append(visit)
    }
    // «L'Assemblée a adopté la loi», and «La session, ouverte le 20 octobre, s'est close mardi».
    if chosen.count < 3,
      let sitting = events.indices.first(where: { isSitting(events[$0], of: events[first.index]) }),
      !chosen.contains(where: { events[$0].kind == .congress })
    {
      chosen.append(sitting)
    }
    // Messages on a disaster, of which the body tells as well.
    if chosen.count < 3, events[first.index].kind == .message,
      let told = ranked.first(where: { events[$0.index].isTold && !chosen.contains($0.index) })
    {
      chosen.append(told.index)
    }
    if events[first.index].kind == .statement, let other = chosen.dropFirst().first,
      score(events[other]) >= 8
    {
      chosen.removeFirst()
    }
    return chosen
  }

  /// Whether headline or lead tell it in so many words.
  private func isTold(_ event: EventCandidate) -> Bool {
    event.position.rawValue <= EventCandidate.Position.lead.rawValue && event.strength > 1
      && !event.isFrame && !event.actors.isEmpty && score(event) > 0
  }

  /// Whether the story is of several meetings: one of a visit, or «multiplie les rencontres».
  private func isSeries(_ events: ContiguousArray<EventCandidate>, _ first: EventCandidate) -> Bool
  {
    first.kind == .visit
      || events.contains {
        $0.isSeries && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
      }
  }

  /// «La víspera, X intervino en la reunión ministerial»: the body tells of a gathering that was over on the
  /// day of the encounter that the story reports.
  private func isBefore(_ event: EventCandidate, _ main: EventCandidate) -> Bool {
    guard event.kind == .conference, Self.isEncounter(main.kind), main.kind != .visit,
      event.position == .body, main.position.rawValue <= EventCandidate.Position.lead.rawValue
    else { return false }
    // «Auparavant, X avait ouvert un forum»
    if event.isEarlier { return true }
    guard let days = times.daysHeld(event), let day = times.daysHeld(main) else {
      return false
    }
    return days.upperBound < day.lowerBound
  }

  /// A second meeting of the same person, another winner, another place of one storm.
  private func isDetail(_ event: EventCandidate, of main: EventCandidate) -> Bool {
    switch (event.kind, main.kind) {
    case (.meeting, .meeting):
      event.shares(main) && main.position.rawValue < event.position.rawValue
    // «Avant Montevideo, la délégation s'était rendue au Chili»
    case (.visit, .visit):
      event.shares(main) && main.position.rawValue < event.position.rawValue
    case (.award, .award), (.disaster, .disaster), (.election, .appointment): true
    // «Six autres documents ont été échangés»
    case (.agreement, .agreement): event.position == .body
    // A second office filled by the same vote is told right behind the first.
    case (.election, .election):
      event.strength < 3
        || event.position == .body
          // «当天下午，国会选举A为副主席»
          && (event.date < 0
            // «Dans la matinée, les députés avaient élu Y»: of the same day.
            || event.isEarlier && !isOfDay(event, of: main)
            || !event.actors.contains { $0.role == .elected })
    // «à l'occasion de l'investiture de X», whose election is told as well.
    case (.appointment, .election): true
    // «En otra carta, X expresó su gratitud a Z»: the same writes to somebody else, on no day.
    case (.message, .message):
      event.position == .body && event.date < 0 && main.position.rawValue <= 2
        && event.actors.first(where: { $0.role == .sender }).map { sender in
          main.actors.contains { $0.isSame(as: sender) }
        } ?? false
    // «L'ambassadeur a visité les stands»
    case (.visit, .conference):
      event.position == .body && event.place < 0 && event.actors.count == 1
        && !event.shares(main)
    // «He was sworn in on Wednesday»: what those who sent messages congratulated him on.
    case (.appointment, .message), (.election, .message):
      event.position == .body && event.shares(main)
    // «Kiểm tra công tác bầu cử tại X, Chủ tịch tỉnh yêu cầu»: somebody looks on while people vote.
    case (.visit, .election): event.position == .body
    // «The guest toured the port of Cat Lai»: what else he saw on a day.
    case (.visit, .meeting): event.position == .body && isTour(event)
    // Condolences brought in person.
    case (.message, .visit): event.actors.count == 1 && event.shares(main)
    // «a lu la lettre du président X»: read out at a gathering.
    case (.message, .conference): event.actors.count == 1
    // «a transmis les félicitations de X»: in the course of the talks.
    case (.message, .meeting):
      event.actors.count == 1 || (event.position == .body && event.shares(main))
    // «X a félicité les lauréats», to whom he gave the prize.
    case (.message, .award):
      event.actors.count == 1 && event.position == .body && event.shares(main)
    // «Tras el foro, X fue recibido por Y»: on no day, or on any of the forum's.
    case (.meeting, .conference):
      event.position == .body
        && (event.date < 0 ? !isAtItsMargin(event, main) : times.daysHeld(event)?.count != 1)
    // «Le programme comprend une exposition»
    case (.conference, .conference): event.isPart && main.actors.isEmpty
    // «a présenté les résultats du Congrès»
    case (.congress, .conference): event.position == .body
    default: false
    }
  }

  /// Whether a session, told with its first and last day, is the one in the course of which a body adopted
  /// what the story reports, or which has ended with the election of which it tells.
  private func isSitting(_ session: EventCandidate, of main: EventCandidate) -> Bool {
    guard session.kind == .congress, session.status != .proposed, session.status != .invited,
      session.position != .related, !session.isNext,
      main.kind == .agreement || main.kind == .election && isOver(session), main.status == .held,
      main.actors.contains(where: { $0.kind == .organization }),
      session.actors.isEmpty || session.shares(main),
      let day = times.daysHeld(main)?.lowerBound ?? anchor?.dayNumber,
      let days = times.daysHeld(session)
    else { return false }
    return days.count > 1 && days.count < 70 && days.contains(day)
  }

  /// Whether a gathering is told to have ended by the day of the story: «lors du 15e congrès, qui s'est
  /// achevé ce dimanche».
  private func isOver(_ event: EventCandidate) -> Bool {
    guard let anchor, let days = times.daysHeld(event), event.closing >= 0 || days.count > 1 else {
      return false
    }
    return days.upperBound <= anchor.dayNumber
  }

  private func isOneMore(
    _ event: EventCandidate, besides chosen: [Int], _ events: ContiguousArray<EventCandidate>
  ) -> Bool {
    event.kind == .meeting && event.status == .held && event.strength > 2 && event.date >= 0
      && event.actors.count(where: { $0.kind == .person }) > 1
      && chosen.allSatisfy { events[$0].kind != .meeting || events[$0].shares(event) }
      && !chosen.contains { events[$0].mention == event.mention }
  }

  /// A visit belongs to the meeting in its course, an election to the congratulations on it.
  private func isCompanion(_ event: EventCandidate, of main: EventCandidate) -> Bool {
    switch (event.kind, main.kind) {
    case (.visit, .meeting), (.visit, .agreement), (.visit, .conference):
      event.shares(main) && event.strength > 1
    case (.meeting, .visit): event.shares(main) && event.actors.count > 1
    case (.message, .message): event.actors.count > 1
    case (.message, .disaster), (.message, .award), (.message, .election), (.message, .congress):
      event.actors.contains { $0.role == .sender }
    case (.election, .message), (.appointment, .message): event.shares(main)
    case (.agreement, .congress), (.election, .congress), (.appointment, .congress): true
    case (.agreement, .conference): event.actors.count > 1
    // «Le chef du gouvernement a relevé X de ses fonctions»
    case (.other, .appointment): event.strength > 2
    // «Незадолго до этого депутаты освободили Y от должности»
    case (.other, .election): event.strength > 1 && main.strength > 2
    case (.conference, .award): event.strength > 1 || event.actors.count > 2
    default: false
    }
  }

  private static func isEncounter(_ kind: Event.Kind) -> Bool {
    kind == .meeting || kind == .call || kind == .visit
  }
}
