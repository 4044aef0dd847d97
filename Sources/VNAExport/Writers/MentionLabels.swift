import VNAModel

/// What is known of a mention, in a few words for a person: its value.
struct MentionLabels {
  let bulletin: Bulletin

  /// The value of the mention; nil where nothing is known beside its kind.
  func text(_ mention: Mention) -> String? {
    let index = mention.entry
    switch mention.kind {
    case .date:
      let date = bulletin.dates[index]
      return joined([date.value?.description ?? date.timex3.first?.value, date.mod])
    case .person, .role:
      let person = bulletin.people[index]
      guard mention.kind == .person else { return person.name }
      return joined([person.name, person.roles.first?.text])
    case .organization:
      let organization = bulletin.organizations[index]
      return joined([organization.name, organization.acronym])
    case .place:
      let place = bulletin.places[index]
      return joined([place.name, place.kind.rawValue, place.country])
    case .quantity:
      let quantity = bulletin.quantities[index]
      return joined(
        [quantity.bound?.rawValue, NumberText.decimal(quantity.value), quantity.unit],
        separator: " ")
    case .quote: return bulletin.quotes[index].speaker
    case .event:
      let event = bulletin.events[index]
      return joined([event.summary, event.date?.description, event.status?.rawValue])
    }
  }

  private func joined(_ parts: [String?], separator: String = ", ") -> String? {
    let known = parts.compactMap(\.self).filter { !$0.isEmpty }
    return known.isEmpty ? nil : known.joined(separator: separator)
  }
}

extension TemporalValue {
  /// The value of HTML's `datetime`, for a day, a month, a year or a clock time; nil for others.
  var htmlTime: String? {
    guard case .point(let point) = self, point.knownYear != nil,
      ExportDay(point.days?.lowerBound) != nil
    else { return nil }
    switch point.time {
    case nil, .clock(hour: 0..<24, minute: _): return point.description
    default: return ExportDay(point.date)?.iso
    }
  }
}
