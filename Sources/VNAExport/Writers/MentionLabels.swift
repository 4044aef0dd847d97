import VNAModel

/// What is known of a mention, in a few words for a person: its value.
struct MentionLabels {
  let bulletin: Bulletin
  /// The words of a page; without them values are written as in the JSON.
  var words: ReportWords?

  /// The value of the mention; nil where nothing is known beside its kind.
  func text(_ mention: Mention) -> String? {
    let index = mention.entry
    switch mention.kind {
    case .date:
      let date = bulletin.dates[index]
      let value = date.value.map { words?.textWithTime($0) ?? $0.description }
      let mod = date.mod.map { words?.name(ofMod: $0) ?? $0 }
      return joined([value ?? date.timex3.first?.value, mod])
    case .role: return bulletin.people[index].name
    case .person: return joined([bulletin.people[index].name, details(mention)])
    case .organization: return joined([bulletin.organizations[index].name, details(mention)])
    case .place: return joined([bulletin.places[index].name, details(mention)])
    case .quantity:
      let quantity = bulletin.quantities[index]
      let number = words?.decimal(quantity.value) ?? NumberText.decimal(quantity.value)
      let bound = quantity.bound.map { bound in
        words.map { bound.name(in: $0.language) } ?? bound.rawValue
      }
      return joined([bound, number, quantity.unit], separator: " ")
    case .quote: return bulletin.quotes[index].speaker
    case .event:
      let event = bulletin.events[index]
      let date = event.date.map { words?.textWithTime($0) ?? $0.description }
      guard let words else { return joined([event.summary, date, event.status?.rawValue]) }
      let summary = event.summary(named: words.name(event.kind), colon: words.colon)
      return joined([summary, date, words.name(event.status)])
    }
  }

  /// What is known beside the name; nil where that is nothing, or there is no name.
  func details(_ mention: Mention) -> String? {
    let index = mention.entry
    switch mention.kind {
    case .person: return joined([bulletin.people[index].roles.first?.text])
    case .organization: return joined([bulletin.organizations[index].acronym])
    case .place:
      let place = bulletin.places[index]
      return joined([
        words.map { place.kind.name(in: $0.language) } ?? place.kind.rawValue, place.country,
      ])
    default: return nil
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
