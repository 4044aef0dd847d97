import VNAModel

/// What a story of an election or appointment adds of the days before it.
extension MainEvents {
  /// «El Parlamento aprobó la víspera …», «X, elegida el 31 de marzo, recordó»: what the body tells of an
  /// earlier day than that on which somebody was elected or appointed.
  func isBeforeVote(_ event: EventCandidate, _ main: EventCandidate) -> Bool {
    guard habits.isOfEnglishOrSpanish, main.kind == .election || main.kind == .appointment,
      main.position.rawValue <= EventCandidate.Position.lead.rawValue, event.position == .body,
      event.kind == .agreement || event.kind == .election || event.kind == .appointment
    else { return false }
    return isOnDayBefore(event, main)
  }

  /// Whether the days of one event lie before those of another.
  private func isOnDayBefore(_ event: EventCandidate, _ main: EventCandidate) -> Bool {
    guard let days = times.daysHeld(event), let day = times.daysHeld(main) else { return false }
    return days.upperBound < day.lowerBound
  }
}
