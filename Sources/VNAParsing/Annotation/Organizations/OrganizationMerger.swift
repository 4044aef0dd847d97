import VNAModel
import VNAText

/// Makes the bulletin's list of organizations, each once, of the mentions found.
struct OrganizationMerger {
  /// The mentions of one organization, linked in the order of the text.
  struct Entity {
    /// Its mentions, -1 in one that has become part of another.
    var first: Int
    var last: Int
    /// The one that it has become part of.
    var whole: Int?
    var acronymKey: UInt64 = 0
    var isStrong = false
    /// The longest name, empty where only an acronym is known, and the hash of its first word.
    var longest = 0..<0
    var firstWord: UInt64 = 0

    /// Notes what a mention tells.
    mutating func take(_ mention: OrganizationMention, _ tokens: TokenBuffer) {
      if !mention.isWeak { isStrong = true }
      guard !mention.isAcronymAlone, mention.tokens.count > longest.count else { return }
      longest = mention.tokens
      firstWord = tokens[mention.tokens.lowerBound].hash
    }
  }

  let reader: NameReader
  private let source: SourceText
  let mentions: [OrganizationMention]
  var entities: ContiguousArray<Entity> = []
  /// The next mention of the same organization, -1 after the last.
  private var next: ContiguousArray<Int>
  /// The first organization of each name and acronym, by their keys, where there are many mentions.
  private var named: [UInt64: Int] = [:]
  private var abbreviated: [UInt64: Int] = [:]
  /// Whether there are so many that organizations are looked up; few are faster looked through.
  private var hasMany: Bool { mentions.count > 256 }

  /// The most organizations of which names written in several ways are looked for, pair by pair; a
  /// bulletin names some ten.
  private static let mostJoined = 300

  /// Merges what people have not taken over.
  static func merge(
    _ mentions: [OrganizationMention], _ context: AnnotationContext, into bulletin: inout Bulletin
  ) {
    guard !mentions.isEmpty else { return }
    var organizations: [Organization] = []
    // One copy for all: the closure would make one for each.
    let story = bulletin
    NameSource(context).read { reader in
      var merger = OrganizationMerger(mentions, reader, context)
      merger.entities.reserveCapacity(mentions.count)
      for index in mentions.indices
      where !mentions[index].tokens.contains(where: { context.claims[$0] == .person }) {
        merger.add(index)
      }
      if merger.entities.count <= mostJoined { merger.join() }
      organizations.reserveCapacity(merger.entities.count)
      for entity in merger.entities where entity.isStrong {
        organizations.append(merger.organization(entity, story))
      }
    }
    bulletin.organizations = organizations
  }

  private init(
    _ mentions: [OrganizationMention], _ reader: NameReader, _ context: AnnotationContext
  ) {
    self.mentions = mentions
    self.reader = reader
    source = context.source
    next = ContiguousArray(repeating: -1, count: mentions.count)
  }

  // MARK: Merging

  private mutating func join() {
    joinLocalNames()
    let style = reader.words.style
    if style == .solid || style == .compounds { joinHomeNames() }
    if style == .articles { joinPlainNames() }
    if reader.words.standsBeforeHead { joinTurnedNames() }
    joinShortNames()
  }

  private mutating func add(_ index: Int) {
    let acronymKey = mentions[index].acronymKey
    let entity = entity(named: mentions[index].nameKey, acronymKey) ?? entities.count
    if entity == entities.count {
      entities.append(Entity(first: index, last: index))
    } else {
      next[entities[entity].last] = index
      entities[entity].last = index
    }
    entities[entity].take(mentions[index], reader.tokens)
    let nameKey = mentions[index].nameKey
    if hasMany, nameKey != 0, named[nameKey] == nil { named[nameKey] = entity }
    if mentions[index].acronym != nil, let old = other(than: entity, named: nameKey),
      entities[old].acronymKey == 0
    {
      // «ЦК», then «Центральный комитет», then «Центральный комитет (ЦК)»: all are one.
      unite(old, entity)
      entities[min(old, entity)].acronymKey = acronymKey
      return
    }
    if acronymKey != 0, entities[entity].acronymKey == 0 || mentions[index].acronym != nil {
      let old = other(than: entity, abbreviated: acronymKey)
      entities[entity].acronymKey = acronymKey
      // The acronym alone came before its definition.
      if let old { unite(old, entity) }
      if hasMany { abbreviated[acronymKey] = min(old ?? entity, entity) }
    }
  }

  private func other(than entity: Int, abbreviated acronymKey: UInt64) -> Int? {
    if !hasMany {
      return entities.indices.first { $0 != entity && has($0, acronymKey) }
    }
    let other = whole(of: abbreviated[acronymKey])
    return other == entity ? nil : other.flatMap { has($0, acronymKey) ? $0 : nil }
  }

  private func other(than entity: Int, named nameKey: UInt64) -> Int? {
    guard nameKey != 0 else { return nil }
    let other =
      hasMany
      ? whole(of: named[nameKey])
      : entities.indices.first { $0 != entity && isNamed($0, nameKey) }
    return other == entity ? nil : other
  }

  private func has(_ entity: Int, _ acronymKey: UInt64) -> Bool {
    entities[entity].acronymKey == acronymKey
  }

  /// What an organization has become part of, or itself.
  private func whole(of entity: Int?) -> Int? {
    guard var entity else { return nil }
    while let whole = entities[entity].whole { entity = whole }
    return entity
  }

  /// The first entity that has the name or the acronym.
  private func entity(named nameKey: UInt64, _ acronymKey: UInt64) -> Int? {
    if !hasMany {
      return entities.indices.first { entity in
        acronymKey != 0 && has(entity, acronymKey) || nameKey != 0 && isNamed(entity, nameKey)
      }
    }
    let first = nameKey == 0 ? nil : whole(of: named[nameKey])
    let second = acronymKey == 0 ? nil : whole(of: abbreviated[acronymKey])
    guard let second, has(second, acronymKey) else { return first }
    return min(first ?? second, second)
  }

  private func isNamed(_ entity: Int, _ nameKey: UInt64) -> Bool {
    var index = entities[entity].first
    while index >= 0 {
      if mentions[index].nameKey == nameKey { return true }
      index = next[index]
    }
    return false
  }

  /// Makes one of two, at the place of the first.
  mutating func unite(_ one: Int, _ other: Int) {
    let (low, high) = (min(one, other), max(one, other))
    let rest = entities[high]
    entities[high] = Entity(first: -1, last: -1, whole: low)
    var entity = entities[low]
    var members: ContiguousArray<Int> = []
    for start in [entity.first, rest.first] {
      var index = start
      while index >= 0 {
        members.append(index)
        index = next[index]
      }
    }
    members.sort { mentions[$0].tokens.lowerBound < mentions[$1].tokens.lowerBound }
    entity.longest = 0..<0
    for (place, member) in members.enumerated() {
      next[member] = place + 1 < members.count ? members[place + 1] : -1
      entity.take(mentions[member], reader.tokens)
    }
    (entity.first, entity.last) = (members[0], members[members.count - 1])
    if entity.acronymKey == 0 { entity.acronymKey = rest.acronymKey }
    entities[low] = entity
  }

  // MARK: Writing

  private func organization(_ entity: Entity, _ bulletin: borrowing Bulletin) -> Organization {
    var best: Span?
    var isOwn = false
    var acronym: Span?
    var alone: Span?
    var index = entity.first
    while index >= 0 {
      let mention = mentions[index]
      index = next[index]
      let span = reader.span(mention.tokens)
      if acronym == nil { acronym = mention.acronym }
      if mention.isAcronymAlone {
        if alone == nil { alone = span }
        continue
      }
      // The longest name, of those in the story where it has one.
      let isBetter = best.map { span.count > $0.count } ?? true
      if !isOwn || isBetter, bulletin.isInStory(span) {
        if isBetter || !isOwn { best = span }
        isOwn = true
      } else if !isOwn, isBetter {
        best = span
      }
    }
    if best != nil, acronym == nil { acronym = alone }
    if reader.lexicon.spelling == .stems {
      best = best.map {
        NominativeForm.of($0, among: spellings(entity), in: reader.bytes, bulletin)
      }
    }
    return Organization(
      name: source.text(best ?? reader.span(mentions[entity.first].tokens)),
      acronym: acronym.map(source.text), mentions: excerpts(entity))
  }

  /// The spellings of one organization, each with the key of its words.
  private func spellings(_ entity: Entity) -> ContiguousArray<(span: Span, key: UInt64)> {
    var spellings: ContiguousArray<(span: Span, key: UInt64)> = []
    var index = entity.first
    while index >= 0 {
      let tokens = mentions[index].tokens
      spellings.append((reader.span(tokens), reader.key(tokens)))
      index = next[index]
    }
    return spellings
  }

  /// All names and acronyms in the order of the text.
  private func excerpts(_ entity: Entity) -> [Excerpt] {
    var excerpts: [Excerpt] = []
    excerpts.reserveCapacity(count(entity))
    var last: UInt32 = 0
    var isSorted = true
    func add(_ span: Span) {
      if span.start < last { isSorted = false }
      last = span.start
      excerpts.append(Excerpt(source, span))
    }
    var index = entity.first
    while index >= 0 {
      add(reader.span(mentions[index].tokens))
      if let acronym = mentions[index].acronym { add(acronym) }
      index = next[index]
    }
    if !isSorted { excerpts.sort { $0.span.start < $1.span.start } }
    return excerpts
  }

  private func count(_ entity: Entity) -> Int {
    var count = 0
    var index = entity.first
    while index >= 0 {
      count += mentions[index].acronym == nil ? 1 : 2
      index = next[index]
    }
    return count
  }
}
