import VNAModel
import VNAText

/// Makes the bulletin's list of places, each once, of the mentions found.
struct PlaceMerger {
  private struct Entity {
    var key: UInt64
    var mentions: [Int]
  }

  /// Merges what people have not taken over; fills the countries of the dateline's places.
  static func merge(
    _ mentions: [PlaceMention], _ context: AnnotationContext, into bulletin: inout Bulletin
  ) {
    var kept = mentions.filter { mention in
      !mention.tokens.contains { context.claims[$0] == .person }
    }
    // Members of a list were found before what stands between them.
    for index in kept.indices.dropFirst() where kept[index].span.start < kept[index - 1].span.start
    {
      kept.sort { $0.span.start < $1.span.start }
      break
    }
    CountryGuess(kept, context).fill(&kept)
    var entities: [Entity] = []
    for (index, mention) in kept.enumerated() {
      if let found = entities.firstIndex(where: { $0.key == mention.key }) {
        entities[found].mentions.append(index)
      } else {
        entities.append(Entity(key: mention.key, mentions: [index]))
      }
    }
    bulletin.places = entities.map { entity in
      let all = entity.mentions.map { kept[$0] }
      let first = all[0]
      let country = all.first { $0.country.isKnown }?.country ?? .none
      let isCountry = first.kind == .country
      let name = Self.name(all, isCountry: isCountry, bulletin, context)
      return Place(
        name: name, kind: first.kind, country: country.text,
        mentions: all.map { Excerpt(context.source, $0.span) })
    }
    fillDateline(kept, context, &bulletin)
  }

  /// The longest spelling, of those in the story where it has one; the most frequent one of a country,
  /// whose official name would oust the one that everybody uses.
  private static func name(
    _ mentions: [PlaceMention], isCountry: Bool, _ bulletin: Bulletin,
    _ context: AnnotationContext
  ) -> String {
    guard mentions.count > 1 else { return context.source.text(mentions[0].span) }
    var own = mentions.filter { bulletin.isInStory($0.span) }
    if own.isEmpty { own = mentions }
    var best = own[0]
    var most = 0
    for mention in own {
      let size = mention.span.count
      if isCountry {
        let times = own.count { $0.span.count == size }
        if times > most || (times == most && size > best.span.count) {
          (best, most) = (mention, times)
        }
      } else if size > best.span.count {
        best = mention
      }
    }
    return context.source.text(best.span)
  }

  private static func fillDateline(
    _ mentions: [PlaceMention], _ context: AnnotationContext, _ bulletin: inout Bulletin
  ) {
    guard var dateline = bulletin.story.dateline else { return }
    let inside = mentions.filter { dateline.excerpt.span.contains($0.span) }
    for index in dateline.places.indices where dateline.places[index].country == nil {
      let name = dateline.places[index].name
      let found = inside.first { context.source.text($0.span) == name } ?? inside.first
      dateline.places[index].country = found?.country.text
    }
    bulletin.story.dateline = dateline
  }
}
