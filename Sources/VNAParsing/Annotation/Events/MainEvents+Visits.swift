import VNAModel

/// The visits and sessions that belong to what the story reports.
extension MainEvents {
  /// Whether a visitor met a ministry or firm, where the headline tells whom he met.
  func isWithBody(
    _ event: EventCandidate, _ events: ContiguousArray<EventCandidate>
  ) -> Bool {
    event.actors.count { $0.kind == .person } == 1
      && event.actors.contains { $0.kind == .organization }
      && events.contains {
        $0.kind == .meeting && $0.position.rawValue < EventCandidate.Position.lead.rawValue
      }
  }

  /// Whether a visit, told with its first and last day, is the one in whose course somebody met or signed.
  func isStay(_ visit: EventCandidate, of main: EventCandidate) -> Bool {
    guard visit.kind == .visit, visit.strength > 1, visit.position != .related,
      visit.status == .held || visit.status == .ongoing,
      main.kind == .meeting || main.kind == .agreement,
      visit.actors.contains(where: { actor in
        actor.kind == .person && main.actors.contains { $0.isSame(as: actor) }
      }), let days = times.daysHeld(visit),
      let day = times.daysHeld(main)?.lowerBound ?? anchor?.dayNumber
    else { return false }
    return days.count > 1 && days.contains(day)
  }

  /// «đã vào Nha Trang chủ trì cuộc họp khẩn»: whether one person alone is told to have met others somewhere
  /// on a day of its own.
  private func isAtScene(_ meeting: EventCandidate) -> Bool {
    // «đã chủ trì cuộc họp trực tuyến với các địa phương»: with those at the scene.
    (meeting.place >= 0 && meeting.mode == nil || meeting.mode == .online)
      && meeting.date >= 0 && meeting.strength > 1 && !meeting.isBackground
      && meeting.actors.count == 1 && meeting.actors[0].kind == .person
  }

  /// «đã nhiều lần giao thiệp, trong đó có cuộc điện đàm ngày 6/5»: what the body of a statement tells of
  /// days before it.
  func isRecalled(_ event: EventCandidate, in statement: EventCandidate) -> Bool {
    // «发言人还宣布»: what a spokesperson tells besides.
    if event.position == .body, isBySpokesperson(statement) { return true }
    guard statement.kind == .statement, event.position == .body,
      event.kind == .call || event.kind == .meeting,
      let days = times.daysHeld(event),
      let day = times.daysHeld(statement)?.lowerBound ?? anchor?.dayNumber
    else { return false }
    return days.upperBound < day
  }

  /// «越南外交部发言人就…答记者问»: whether a headline tells what a person said, in a language of
  /// such headlines.
  private func isBySpokesperson(_ statement: EventCandidate) -> Bool {
    habits.contains(.complementsBeforeVerb) && statement.kind == .statement
      && statement.strength > 1
      && statement.position.rawValue < EventCandidate.Position.lead.rawValue
      && statement.actors.contains { $0.kind == .person }
  }

  /// Whether nobody is told to be at a gathering but the one whose words the headline tells.
  func isOfSpokesperson(
    _ gathering: EventCandidate, _ events: ContiguousArray<EventCandidate>
  ) -> Bool {
    gathering.actors.count == 1
      && events.contains { isBySpokesperson($0) && $0.shares(gathering) }
  }

  /// Whether a session is the meeting of two people that bears the same number.
  func isMeeting(_ session: EventCandidate, _ events: ContiguousArray<EventCandidate>) -> Bool {
    session.ordinal > 0
      && events.contains {
        $0.kind == .meeting && $0.ordinal == session.ordinal && $0.strength > 2
          && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
          && $0.actors.count { $0.kind == .person } > 1
      }
  }

  /// Whether one went somewhere on one day, as on a tour of a firm or a town.
  func isTour(_ visit: EventCandidate) -> Bool {
    habits.isOfEnglishOrSpanish && visit.actors.count == 1 && visit.place >= 0
      && times.daysHeld(visit)?.count == 1
  }

  /// Whether the headline's election was at a session of which nobody else is told.
  func isElected(_ event: EventCandidate, at session: EventCandidate) -> Bool {
    event.kind == .election && event.position.rawValue < EventCandidate.Position.lead.rawValue
      && session.kind == .congress
      && session.position.rawValue >= EventCandidate.Position.lead.rawValue
      && session.actors.allSatisfy { actor in event.actors.contains { $0.isSame(as: actor) } }
  }

  /// Whether somebody is told to have been elected on the day of another election.
  func isOfDay(_ event: EventCandidate, of main: EventCandidate) -> Bool {
    guard !habits.contains(.markedInfinitive), let day = times.daysHeld(event),
      let other = times.daysHeld(main)
    else { return false }
    return day.count == 1 && day == other
  }

  /// «En marge du débat, X a rencontré Y»: one who took part met another who did not.
  func isAtItsMargin(_ meeting: EventCandidate, _ main: EventCandidate) -> Bool {
    // «Tras el foro, X fue recibido por Y»: told in passing where the subject stands behind.
    !habits.contains(.subjectBehind) && meeting.strength > 2
      && meeting.status == .held && !meeting.isBackground && !meeting.isEarlier
      && meeting.actors.count == 2 && meeting.actors.allSatisfy { $0.kind == .person }
      && main.actors.count(where: { actor in
        meeting.actors.contains { $0.isSame(as: actor) }
      }) == 1
  }

  /// Whether somebody came to the scene of a disaster, within two weeks or on no day that is told.
  /// Whoever chairs a meeting there on what is to be done has come as well.
  func isInspection(_ visit: EventCandidate, of disaster: EventCandidate) -> Bool {
    guard visit.kind == .visit || visit.kind == .meeting && isAtScene(visit),
      visit.status == .held, visit.position != .related,
      visit.actors.contains(where: { $0.kind == .person }), !visit.isEarlier,
      let when = times.daysHeld(disaster)
    else { return false }
    // «En tournée d'inspection à Son La, il a demandé»
    guard let days = times.daysHeld(visit) else { return visit.place >= 0 }
    return (0...14).contains(days.lowerBound - when.lowerBound)
  }
}
