import VNAModel
import VNAText

/// What the sentences of an event do not tell, and others do: its place, its day, its parties.
extension EventWriter {
  /// Adds the actors that the story takes for granted.
  func complete(
    _ event: inout EventCandidate, _ dateline: Named?, _ context: borrowing AnnotationContext
  ) {
    if event.date < 0, event.opening < 0, event.closing < 0, event.status == .held,
      event.kind != .visit, event.kind != .election, !event.isElsewhere,
      event.kind != .disaster || first(.message) == nil
    {
      if event.position.rawValue < EventCandidate.Position.lead.rawValue
        || (event.position == .lead && event.kind != .disaster)
      {
        // What the headline tells, the lead tells in other words, and when.
        let isOfDay = event.kind != .message && event.kind != .disaster
        event.date = leadDate >= 0 || !isOfDay ? leadDate : day
      } else if event.kind == .award || event.kind == .appointment {
        event.date = day
      }
    }
    if event.kind == .visit, event.date < 0, event.opening < 0, event.closing >= 0 {
      // «effectue jusqu'à mercredi une visite», of which the lead tells the first day.
      if let last = merger.times.days(event.closing), last == merger.times.days(day) {
        // «Dans la soirée, il a quitté Phnom Penh»: the day of the visit, and not its last hour.
        (event.date, event.closing) = (day, -1)
      } else {
        event.opening = day
      }
    }
    if event.kind == .conference, event.actors.isEmpty, isToCome(event, on: day),
      event.position.rawValue <= EventCandidate.Position.lead.rawValue,
      let told = all.first(where: { $0.kind == .statement && $0.position == .lead })
    {
      // «Le festival se tiendra en mai, a annoncé le Comité»: who makes it known holds it.
      for actor in told.actors where actor.kind == .organization {
        event.add(.init(kind: .organization, index: actor.index, role: .organizer))
      }
    }
    if event.kind == .visit, event.place >= 0, merger.habits.contains(.uninflected),
      let country = lists.countryBeside(event.place)
    {
      event.go(to: country, lists)
    }
    switch event.kind {
    case .conference where event.date < 0 && event.opening < 0 && event.closing < 0:
      if event.status == .held { event.date = day }
    case .congress:
      if event.date < 0, event.opening < 0, event.closing < 0, event.status != .planned {
        // «Ouvrant la session, X a rappelé»: it is in session on the day of the story.
        event.date = day
      }
      if event.actors.isEmpty { addAssembly(&event) }
    case .meeting where event.date < 0 && event.status == .held:
      // «Lors de l'entretien», «en marge de la cérémonie»: the same day.
      event.date = day
    case .agreement:
      if event.date < 0, event.position == .body || event.position == .opening,
        merger.habits.contains(.uninflected), let gathering = first(.conference).map({ all[$0] }),
        gathering.date >= 0, gathering.place >= 0
      {
        // «Nhân dịp này, X ký thỏa thuận với Y xây dựng nhà máy tại Z»: signed at the gathering.
        (event.date, event.place) = (gathering.date, gathering.place)
      }
      if event.date < 0, main.count > 1 {
        // Signed after the talks, the same day.
        event.date =
          (first(.meeting) ?? first(.conference) ?? first(.congress)).map {
            let date = all[$0].date
            // «在为期两天的论坛框架内，X与Y签署备忘录»: not on all of its days.
            let isToday = merger.times.days(date).flatMap { days in
              merger.times.days(day).map { days.contains($0.lowerBound) && $0.count == 1 }
            }
            return date < 0 || isToday ?? false ? day : date
          } ?? -1
      }
      if event.date < 0, event.status == .held, event.position == .body,
        let forum = all.last(where: {
          $0.mention.lowerBound < event.mention.lowerBound && $0.kind == .conference
        }), forum.status == .held, forum.date >= 0, !forum.isEarlier, forum.position != .related,
        merger.times.daysHeld(forum)?.count == 1
      {
        // «Durante el foro, X y Z firmaron un contrato»: on the day of the forum, which is in the background.
        event.date = forum.date
      }
      if event.actors.isEmpty { addParties(&event, dateline) }
      if event.place < 0, event.position == .opening || event.position == .body,
        let talks = first(.meeting).map({ all[$0] }), talks.date >= 0, talks.date == event.date,
        talks.place >= 0, isOfProvince(dateline)
      {
        // «Quang Ninh – …, à Ha Long. À l'issue de la discussion, ils ont signé»: where this was held.
        event.place = talks.place
      }
      if event.place < 0,
        let talks = first(.meeting).map({ all[$0] }),
        talks.actors.count(where: { actor in event.actors.contains { $0.isSame(as: actor) } }) > 1
      {
        event.place = talks.place
      }
    case .election where event.status == .held:
      if event.place < 0, isBesideMessages(event),
        let elected = event.actors.first(where: { $0.role == .elected && $0.kind == .person }),
        let code = countries[elected.index], code != ActorCountries.home
      {
        event.place = lists.country(code) ?? -1
      }
      // «À l'occasion de l'élection de X, Y lui a écrit lundi»: on which day is not told.
      if event.date < 0, event.opening < 0, event.closing < 0, !event.isBackground {
        event.date = electionDay(event)
      }
      if event.place < 0,
        let congress = first(.congress).map({ all[$0] })
      {
        // Not where the story was written, but where those sat who elected.
        event.place = congress.place
      }
      if event.place < 0 { event.place = countryOfElection(event) }
    case .disaster: event.place = placeOfDisaster(event, context)
    case .other where event.isElsewhere: takeScene(&event)
    case .other where event.date < 0 && event.opening < 0 && event.closing < 0:
      takeSitting(&event)
    case .appointment where event.position.rawValue < EventCandidate.Position.lead.rawValue:
      event.place = gatheringPlace ?? event.place
    case .statement: addBody(&event, context)
    case .message where event.position.rawValue > EventCandidate.Position.lead.rawValue:
      addWinner(&event)
    case .award where event.isHeritage: addHeritage(&event, context)
    case .award where event.place < 0 && merger.habits.contains(.complementsBeforeVerb):
      event.place = contestPlace
    case .award where event.place < 0: event.place = contestAbroad(event, dateline)
    case .visit where event.place < 0 && (event.strength > 1 || first(.disaster) != nil):
      if let place = scene(dateline) {
        // To where the flood was.
        event.place = place
      } else if let place = isGuest(event) ? lists.country(ActorCountries.home) : nil {
        // A guest met at home has come to the country.
        event.go(to: place, lists)
      } else if let code = dateline?.country, code != ActorCountries.home,
        let visitor = event.actors.first(where: { $0.kind == .person }),
        countries[visitor.index] != code, let place = lists.country(code)
      {
        // A visit abroad is to the country of the dateline.
        event.go(to: place, lists)
      } else if let place = homeOfHost(of: event) {
        event.go(to: place, lists)
      }
    default: break
    }
  }

  /// «en el marco de su visita de trabajo a la isla», «his visit to the country»: the country of the only
  /// foreigner whom a visitor met.
  private func homeOfHost(of visit: EventCandidate) -> Int? {
    guard merger.habits.isOfEnglishOrSpanish,
      visit.actors.count == 1, let visitor = visit.actors.first, visitor.kind == .person,
      let own = countries[visitor.index],
      let meeting = all.first(where: {
        $0.kind == .meeting && $0.status == .held && $0.position != .related
          && $0.actors.contains { $0.isSame(as: visitor) }
      })
    else { return nil }
    let hosts = meeting.actors.filter { $0.kind == .person && !$0.isSame(as: visitor) }
    guard hosts.count == 1, let code = countries[hosts[0].index], code != own,
      // A guest met at home has come from there.
      code != ActorCountries.home || own != ActorCountries.home
    else { return nil }
    return lists.country(code)
  }

  /// Where the gathering of the lead was, at which the headline's appointment was made known.
  private var gatheringPlace: Int? {
    all.first {
      $0.kind == .conference && $0.place >= 0 && $0.status == .held
        && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
    }?.place
  }

  /// When somebody was elected: at the congress of which the story tells, at its end if the headline
  /// has it; else on the day that the lead names.
  private func electionDay(_ event: EventCandidate) -> Int {
    let isHead = event.position.rawValue < EventCandidate.Position.lead.rawValue
    if isHead, leadDate >= 0 { return leadDate }
    guard let congress = first(.congress).map({ all[$0] }) else { return day }
    if isHead, congress.closing >= 0 { return congress.closing }
    guard let held = merger.times.daysHeld(congress) else { return -1 }
    if held.count == 1 { return max(congress.date, congress.closing) }
    // «ratificado el 2, en el marco del Congreso, que sesionó del 1 al 3»: on that one of its days; without
    // one, on which of them is not told.
    guard isHead, let told = merger.times.days(day), told.count == 1,
      held.contains(told.lowerBound)
    else { return -1 }
    return day
  }

  /// «y a reçu des mains de X»: where and when the gathering was of which the story tells.
  private func takeScene(_ event: inout EventCandidate) {
    guard let scene = first(.conference) ?? first(.congress) else { return }
    if event.place < 0 { event.place = all[scene].place }
    if event.date < 0 {
      event.date = all[scene].closing >= 0 ? all[scene].closing : all[scene].date
    }
  }

  /// «Незадолго до этого депутаты освободили Y от должности»: in the sitting that elected his successor.
  private func takeSitting(_ event: inout EventCandidate) {
    guard event.position == .body || event.position == .opening,
      let vote = first(.election).map({ all[$0] }), vote.status == .held
    else { return }
    event.date = vote.date
    if event.place < 0 { event.place = vote.place }
  }

  /// Whether a gathering is told of before it begins.
  private func isToCome(_ event: EventCandidate, on day: Int) -> Bool {
    if event.status == .planned { return true }
    guard let held = merger.times.daysHeld(event), let today = merger.times.days(day) else {
      return false
    }
    return held.lowerBound > today.upperBound
  }
}
