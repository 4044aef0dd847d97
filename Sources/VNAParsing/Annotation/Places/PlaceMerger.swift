import VNAModel
import VNAText

/// Makes the bulletin's list of places, each once, of the mentions found.
struct PlaceMerger: ~Copyable {
  /// The mentions of one place, linked in the order of the text.
  private struct Entity {
    let first: Int
    var last: Int
    var count = 1
  }

  private let source: SourceText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let mentions: [PlaceMention]
  /// The words of each mention without their cases, where the language has some.
  private let stems: ContiguousArray<UInt64>
  /// Whether the script has no spaces.
  private let isSolid: Bool
  /// Which mentions stand inside the name of an organization, where that matters.
  private var isInner: ContiguousArray<Bool> = []
  private var entities: ContiguousArray<Entity> = []
  /// The next mention of the same place, -1 after the last.
  private var next: ContiguousArray<Int>

  /// Merges what people have not taken over; fills the countries of the dateline's places.
  static func merge(
    _ mentions: [PlaceMention], _ context: AnnotationContext, into bulletin: inout Bulletin
  ) {
    var stems: ContiguousArray<UInt64> = []
    let kept = NameSource(context).read { reader in
      var kept = Self.kept(mentions, context)
      CountryGuess(kept, reader, context).fill(&kept)
      if context.lexicon.spelling == .stems {
        stems.append(contentsOf: kept.lazy.map { reader.key($0.tokens) })
      }
      return kept
    }
    guard !kept.isEmpty else { return }
    var merger = PlaceMerger(kept, stems, context)
    merger.link()
    var places: [Place] = []
    places.reserveCapacity(merger.entities.count)
    for index in merger.entities.indices {
      places.append(merger.place(merger.entities[index], bulletin))
    }
    bulletin.places = places
    merger.fillDateline(&bulletin)
  }

  /// The mentions outside the names of persons, in the order of the text.
  private static func kept(
    _ mentions: [PlaceMention], _ context: AnnotationContext
  ) -> [PlaceMention] {
    var kept: [PlaceMention] = []
    kept.reserveCapacity(mentions.count)
    var isSorted = true
    for mention in mentions
    where !mention.tokens.contains(where: { context.claims[$0] == .person }) {
      // Members of a list were found before what stands between them.
      if let last = kept.last, mention.span.start < last.span.start { isSorted = false }
      kept.append(mention)
    }
    if !isSorted { kept.sort { $0.span.start < $1.span.start } }
    return kept
  }

  private init(
    _ mentions: [PlaceMention], _ stems: ContiguousArray<UInt64>, _ context: AnnotationContext
  ) {
    self.mentions = mentions
    self.stems = stems
    bytes = context.bytes
    isSolid = context.words.names.style == .solid
    if isSolid {
      isInner.append(
        contentsOf: mentions.lazy.map { context.claims[$0.tokens.lowerBound] == .organization })
    }
    source = context.source
    next = ContiguousArray(repeating: -1, count: mentions.count)
  }

  private mutating func link() {
    var byKey = HashIndex()
    entities.reserveCapacity(mentions.count)
    for index in mentions.indices {
      let found = byKey[mentions[index].key]
      if found >= 0 {
        next[entities[found].last] = index
        entities[found].last = index
        entities[found].count += 1
      } else {
        byKey[mentions[index].key] = entities.count
        entities.append(Entity(first: index, last: index))
      }
    }
  }

  private func place(_ entity: Entity, _ bulletin: borrowing Bulletin) -> Place {
    var excerpts: [Excerpt] = []
    excerpts.reserveCapacity(entity.count)
    var country = CountryCode.none
    var index = entity.first
    while index >= 0 {
      excerpts.append(Excerpt(source, mentions[index].span))
      if !country.isKnown { country = mentions[index].country }
      index = next[index]
    }
    var name = entity.count > 1 ? name(entity, bulletin) : mentions[entity.first].span
    if entity.count > 1, !stems.isEmpty {
      name = NominativeForm.of(name, among: spellings(entity), in: bytes, bulletin)
    }
    return Place(
      name: source.text(name), kind: mentions[entity.first].kind, country: country.text,
      mentions: excerpts)
  }

  /// The longest spelling, of those in the story where it has one; the most frequent one of a country,
  /// whose official name would oust the one that everybody uses.
  private func name(_ entity: Entity, _ bulletin: borrowing Bulletin) -> Span {
    if isSpelledAlike(entity) { return firstInStory(entity, bulletin) }
    var own: ContiguousArray<Span> = []
    var others: ContiguousArray<Span> = []
    var index = entity.first
    while index >= 0 {
      let span = mentions[index].span
      if bulletin.isInStory(span) { own.append(span) } else { others.append(span) }
      index = next[index]
    }
    if own.isEmpty { own = others }
    var best = own[0]
    if mentions[entity.first].kind != .country {
      if isSolid, mentions[entity.first].kind == .city {
        return townName(entity, bulletin) ?? cityName(own)
      }
      for span in own where span.count > best.count { best = span }
      return best
    }
    var most = 0
    for span in own {
      // Spans are alike by their lengths: most of a country are. «EAU» is short for a name.
      if most > 0, span.count == best.count || span.count <= 4 { continue }
      let times = own.count { $0.count == span.count }
      if best.count <= 4 || times > most || (times == most && span.count > best.count) {
        (best, most) = (span, times)
      }
    }
    return best
  }

  /// «会安市», where the story says so outside the name of a body: the kind of a town at home is part of its
  /// name. A dateline tells the city by its name alone.
  private func townName(_ entity: Entity, _ bulletin: borrowing Bulletin) -> Span? {
    guard mentions[entity.first].country == .vietnam else { return nil }
    let dateline = bulletin.story.dateline?.excerpt.span
    var shortest = mentions[entity.first].span.count
    var longest: Span?
    var index = entity.first
    while index >= 0 {
      let span = mentions[index].span
      if let dateline, dateline.contains(span) { return nil }
      shortest = min(shortest, span.count)
      if !isInner[index], bulletin.isInStory(span), span.count > longest?.count ?? 0 {
        longest = span
      }
      index = next[index]
    }
    return longest.flatMap { $0.count > shortest ? $0 : nil }
  }

  /// «河内» and «河内市»: the city's kind is no part of its name in signs, unless a third say it and more than
  /// one.
  private func cityName(_ spans: ContiguousArray<Span>) -> Span {
    var (shortest, longest) = (spans[0], spans[0])
    for span in spans {
      if span.count < shortest.count { shortest = span }
      if span.count > longest.count { longest = span }
    }
    let long = spans.count { $0.count == longest.count }
    return long > 1 && long * 3 >= spans.count ? longest : shortest
  }

  /// The spellings of one place, each with the key of its words.
  private func spellings(_ entity: Entity) -> ContiguousArray<(span: Span, key: UInt64)> {
    var spellings: ContiguousArray<(span: Span, key: UInt64)> = []
    var index = entity.first
    while index >= 0 {
      spellings.append((mentions[index].span, stems[index]))
      index = next[index]
    }
    return spellings
  }

  /// Whether all spellings of a place have one length: as a rule they are one spelling.
  private func isSpelledAlike(_ entity: Entity) -> Bool {
    let count = mentions[entity.first].span.count
    var index = next[entity.first]
    while index >= 0 {
      if mentions[index].span.count != count { return false }
      index = next[index]
    }
    return true
  }

  private func firstInStory(_ entity: Entity, _ bulletin: borrowing Bulletin) -> Span {
    var index = entity.first
    while index >= 0 {
      if bulletin.isInStory(mentions[index].span) { return mentions[index].span }
      index = next[index]
    }
    return mentions[entity.first].span
  }

  private func fillDateline(_ bulletin: inout Bulletin) {
    guard let dateline = bulletin.story.dateline else { return }
    for index in dateline.places.indices where dateline.places[index].country == nil {
      let name = dateline.places[index].name
      var found: CountryCode?
      for mention in mentions where dateline.excerpt.span.contains(mention.span) {
        if found == nil { found = mention.country }
        if source.text(mention.span) == name {
          found = mention.country
          break
        }
      }
      bulletin.story.dateline?.places[index].country = found?.text
    }
  }
}
