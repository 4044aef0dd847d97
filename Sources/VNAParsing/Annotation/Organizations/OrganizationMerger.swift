import VNAModel
import VNAText

/// Makes the bulletin's list of organizations, each once, of the mentions found.
struct OrganizationMerger {
  private struct Entity {
    var nameKeys: [UInt64] = []
    var acronymKey: UInt64 = 0
    var mentions: [OrganizationMention] = []
    var isStrong: Bool { mentions.contains { !$0.isWeak } }
    var longest: OrganizationMention? {
      mentions.lazy.filter { !$0.isAcronymAlone }.max { $0.tokens.count < $1.tokens.count }
    }
  }

  private let reader: NameReader
  private let context: AnnotationContext
  private var entities: [Entity] = []

  /// Merges what people have not taken over.
  static func merge(
    _ mentions: [OrganizationMention], _ context: AnnotationContext, into bulletin: inout Bulletin
  ) {
    var merger = OrganizationMerger(reader: NameReader(context), context: context)
    for mention in mentions
    where !mention.tokens.contains(where: { context.claims[$0] == .person }) {
      merger.add(mention)
    }
    merger.joinShortNames()
    bulletin.organizations = merger.entities.filter(\.isStrong).map {
      merger.organization($0, bulletin)
    }
  }

  private mutating func add(_ mention: OrganizationMention) {
    let found = entities.firstIndex { entity in
      mention.nameKey != 0 && entity.nameKeys.contains(mention.nameKey)
        || mention.acronymKey != 0 && entity.acronymKey == mention.acronymKey
    }
    let index = found ?? entities.count
    if found == nil { entities.append(Entity()) }
    entities[index].mentions.append(mention)
    if mention.nameKey != 0, !entities[index].nameKeys.contains(mention.nameKey) {
      entities[index].nameKeys.append(mention.nameKey)
    }
    if mention.acronymKey != 0, entities[index].acronymKey == 0 || mention.acronym != nil {
      let old = entities.indices.first {
        $0 != index && entities[$0].acronymKey == mention.acronymKey
      }
      entities[index].acronymKey = mention.acronymKey
      // The acronym alone came before its definition.
      if let old { unite(old, index) }
    }
  }

  private mutating func unite(_ one: Int, _ other: Int) {
    let (low, high) = (min(one, other), max(one, other))
    let rest = entities.remove(at: high)
    entities[low].mentions += rest.mentions
    entities[low].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    entities[low].nameKeys += rest.nameKeys
    if entities[low].acronymKey == 0 { entities[low].acronymKey = rest.acronymKey }
  }

  /// «le Comité populaire» belongs to the one «Comité populaire de …» of the text.
  private mutating func joinShortNames() {
    var index = 0
    while index < entities.count {
      guard let short = entities[index].longest else {
        index += 1
        continue
      }
      let longer = entities.indices.filter { other in
        guard other != index, let long = entities[other].longest else { return false }
        return begins(long.tokens, with: short.tokens)
      }
      if longer.count == 1, let other = longer.first, belongs(entities[index], to: entities[other])
      {
        unite(index, other)
        index = 0
      } else {
        index += 1
      }
    }
  }

  private func begins(_ long: Range<Int>, with short: Range<Int>) -> Bool {
    guard long.count > short.count else { return false }
    for offset in 0..<short.count {
      let (one, other) = (long.lowerBound + offset, short.lowerBound + offset)
      guard reader.tokens[one].hash == reader.tokens[other].hash else { return false }
    }
    // «Comité populaire» and «Comité populaire provincial de …», not «Samsung» and «Samsung-SDI».
    return reader.kind(long.lowerBound + short.count) == .word
  }

  /// A body of another country is meant only where it was named before.
  private func belongs(_ short: Entity, to long: Entity) -> Bool {
    guard let name = long.longest, let first = short.mentions.first,
      let definition = long.mentions.first
    else { return false }
    if short.acronymKey != 0, long.acronymKey != 0, short.acronymKey != long.acronymKey {
      return false
    }
    let isForeign = name.tokens.contains { index in
      for one in [LexiconClass.country, .demonym] {
        if let match = reader.matches.longest(one, at: index) {
          return !reader.lexicon.value(of: match, is: "VN")
        }
      }
      return false
    }
    guard isForeign else { return true }
    // «l'Assemblée nationale» by itself is the one at home.
    let head = reader.matches.longest(.organizationHead, at: name.tokens.lowerBound)
    if let head, reader.lexicon.value(of: head, is: "assembly") { return false }
    return definition.tokens.lowerBound < first.tokens.lowerBound
  }

  private func organization(_ entity: Entity, _ bulletin: Bulletin) -> Organization {
    var names = entity.mentions.filter { !$0.isAcronymAlone }
    let own = names.filter { bulletin.isInStory(reader.span($0.tokens)) }
    if !own.isEmpty { names = own }
    var best = names.first ?? entity.mentions[0]
    for name in names where reader.span(name.tokens).count > reader.span(best.tokens).count {
      best = name
    }
    var acronym = entity.mentions.lazy.compactMap(\.acronym).first.map(context.source.text)
    if acronym == nil, !best.isAcronymAlone {
      if let alone = entity.mentions.first(where: \.isAcronymAlone) {
        acronym = context.text(alone.tokens)
      }
    }
    var spans: [Span] = []
    for mention in entity.mentions {
      spans.append(reader.span(mention.tokens))
      if let acronym = mention.acronym { spans.append(acronym) }
    }
    spans.sort { $0.start < $1.start }
    return Organization(
      name: context.text(best.tokens), acronym: acronym,
      mentions: spans.map { Excerpt(context.source, $0) })
  }
}
