import VNAModel
import VNAText

/// Where something was by what the headline says of it, and by who was concerned.
extension EventWriter {
  /// «Crue à Diên Biên : les recherches se poursuivent à Muong Pôn»: the only town, district or commune
  /// that the headline names, if a paragraph tells of it and of what was read; of a commune that the headline
  /// does not name, the province that it does.
  func placeOfDisaster(
    _ event: EventCandidate, _ context: borrowing AnnotationContext
  ) -> Int {
    let isCommune = event.place >= 0 && lists.places[event.place].kind == .commune
    guard event.place < 0 || isCommune || lists.isProvince(event.place),
      let headline = context.segments.first(where: { $0.kind == .headline })?.span
    else { return event.place }
    let named = lists.places.indices.filter { place in
      lists.places[place].mentions.contains {
        headline.start <= $0.span.start && $0.span.end <= headline.end
      }
    }
    if event.place >= 0, named.contains(event.place), isCommune { return event.place }
    let country = event.place < 0 ? nil : lists.places[event.place].country
    let local = named.filter {
      lists.isInProvince($0) && (country == nil || lists.places[$0].country == country)
    }
    if local.count == 1, event.place < 0 || areTogether(local[0], event.place, context) {
      return local[0]
    }
    let provinces = named.filter(lists.isProvince)
    return isCommune && local.isEmpty && provinces.count == 1 ? provinces[0] : event.place
  }

  /// Whether a story is written from a province as a whole: no place where people meet.
  func isOfProvince(_ dateline: Named?) -> Bool {
    lists.places.contains { $0.kind == .province && $0.name == dateline?.name }
  }

  /// Whether a paragraph names two places.
  private func areTogether(
    _ one: Int, _ other: Int, _ context: borrowing AnnotationContext
  ) -> Bool {
    context.segments.contains { segment in
      segment.kind == .paragraph
        && [one, other].allSatisfy { place in
          lists.places[place].mentions.contains {
            segment.span.start <= $0.span.start && $0.span.end <= segment.span.end
          }
        }
    }
  }

  /// The country whose people have elected somebody, where the story tells of no body that has.
  func countryOfElection(_ event: EventCandidate) -> Int {
    guard !event.actors.contains(where: { $0.kind == .organization }),
      let elected = event.actors.first(where: { $0.kind == .person && $0.role == .elected }),
      let code = countries[elected.index], code != ActorCountries.home
    else { return -1 }
    return lists.country(code) ?? -1
  }

  /// «Le Conseil populaire de la province de X a élu», «à l'Hôpital central de X»: the province or town that
  /// is in the name of the only body concerned, where nothing else says where.
  func placeOfBody(_ event: EventCandidate) -> Named? {
    switch event.kind {
    case .election, .congress, .other: break
    default: return nil
    }
    let bodies = event.actors.filter { $0.kind == .organization }
    guard bodies.count == 1 else { return nil }
    let names = lists.organizations[bodies[0].index].mentions.map(\.span)
    let local = lists.places.indices.filter { place in
      (lists.isProvince(place) || lists.isInProvince(place))
        && lists.places[place].mentions.contains { mention in
          names.contains {
            $0.start <= mention.span.start && mention.span.end <= $0.end
          }
        }
    }
    return local.count == 1
      ? (lists.places[local[0]].name, lists.places[local[0]].country) : nil
  }
}
