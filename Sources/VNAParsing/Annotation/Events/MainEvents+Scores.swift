import VNAModel

/// How much an event counts as what the story reports.
extension MainEvents {
  func score(_ event: EventCandidate) -> Int {
    switch event.status {
    case .invited, .proposed: return 0
    case .held, .planned, .ongoing: break
    }
    var score = event.strength * 2
    switch event.position {
    case .headline, .standfirst: score += 4
    case .lead: score += 5
    case .opening: score += 2
    case .body: break
    case .related: return 0
    }
    if event.isBackground { score -= event.kind == .disaster ? 7 : 3 }
    // Only where nothing else is told.
    if event.strength == 0 { score -= 4 }
    // «Au Nord, le typhon a ravagé …»: told beside the story.
    if event.kind == .disaster, event.position == .body { score -= 4 }
    // «La 8e Fête du café s'est ouverte»
    let isOpened =
      event.kind == .conference && event.opening >= 0 && event.strength > 1
      && event.position.rawValue <= EventCandidate.Position.lead.rawValue
    if event.actors.isEmpty, event.kind != .disaster, event.strength > 0, !event.isHeritage,
      !isOpened, !isSeated(event),
      event.kind != .agreement || event.strength < 3
    {
      score -= 3
    }
    if event.kind == .statement { score -= 3 }
    // What is signed at the talks counts for more than whom else a visitor met.
    if event.kind == .agreement, event.position == .body, event.strength > 2 {
      score += 1
    }
    if event.status == .planned { score -= event.position.rawValue <= 2 ? 1 : 5 }
    if let anchor = anchor?.dayNumber, let days = times.daysHeld(event) {
      // What lies weeks back, or far ahead, is not what the story reports.
      let past = anchor - days.upperBound
      let ahead = days.lowerBound - anchor
      if past > 40 || ahead > 200 { return 0 }
      if past > 10 || (ahead > 10 && event.position.rawValue > 2) { score -= 5 }
    }
    return max(score, 0)
  }

  /// «永龙省第一次党代会闭幕»: a congress in the headline that a place names, and nobody.
  private func isSeated(_ event: EventCandidate) -> Bool {
    event.kind == .congress && event.strength > 1 && event.place >= 0 && event.status == .held
      && event.position.rawValue < EventCandidate.Position.lead.rawValue
  }
}
