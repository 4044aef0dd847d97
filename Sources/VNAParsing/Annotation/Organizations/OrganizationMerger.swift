import VNAModel
import VNAText

/// Makes the bulletin's list of organizations, each once, of the mentions found.
struct OrganizationMerger {
  /// The mentions of one organization, linked in the order of the text.
  private struct Entity {
    var first: Int
    var last: Int
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

  private let reader: NameReader
  private let source: SourceText
  private let mentions: [OrganizationMention]
  private var entities: ContiguousArray<Entity> = []
  /// The next mention of the same organization, -1 after the last.
  private var next: ContiguousArray<Int>

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
      merger.joinLocalNames()
      if reader.words.standsBeforeHead { merger.joinTurnedNames() }
      merger.joinShortNames()
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
    if acronymKey != 0, entities[entity].acronymKey == 0 || mentions[index].acronym != nil {
      let old = other(than: entity, abbreviated: acronymKey)
      entities[entity].acronymKey = acronymKey
      // The acronym alone came before its definition.
      if let old { unite(old, entity) }
    }
  }

  private func other(than entity: Int, abbreviated acronymKey: UInt64) -> Int? {
    for index in entities.indices where entities[index].acronymKey == acronymKey {
      if index != entity { return index }
    }
    return nil
  }

  /// The first entity that has the name or the acronym.
  private func entity(named nameKey: UInt64, _ acronymKey: UInt64) -> Int? {
    for index in entities.indices {
      if acronymKey != 0, entities[index].acronymKey == acronymKey { return index }
      if nameKey != 0, has(nameKey, entities[index]) { return index }
    }
    return nil
  }

  private func has(_ nameKey: UInt64, _ entity: Entity) -> Bool {
    var index = entity.first
    while index >= 0 {
      if mentions[index].nameKey == nameKey { return true }
      index = next[index]
    }
    return false
  }

  private mutating func unite(_ one: Int, _ other: Int) {
    let (low, high) = (min(one, other), max(one, other))
    let rest = entities.remove(at: high)
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

  /// «le Comité populaire provincial» is the one «Comité populaire de la province de …» of the text.
  private mutating func joinLocalNames() {
    var index = 0
    while index < entities.count {
      let name = entities[index].longest
      var found: Int?
      var isOnly = false
      if name.count > 2, reader.role(name.upperBound - 1) == .local {
        let common = name.lowerBound..<name.upperBound - 1
        for other in entities.indices
        where other != index && entities[other].firstWord == entities[index].firstWord
          && begins(entities[other].longest, with: common)
          && reader.role(entities[other].longest.lowerBound + common.count) == .of
          && reader.isCapitalized(entities[other].longest.upperBound - 1)
        {
          isOnly = found == nil
          found = other
        }
      }
      // What is united stands at the lower of the two places, what comes next at `index`.
      if isOnly, let found { unite(index, found) } else { index += 1 }
    }
  }

  /// «the Sri Lankan Parliament» is the «Parliament of Sri Lanka», «Dong Thap Party Committee» the
  /// «Party Committee of Dong Thap».
  private mutating func joinTurnedNames() {
    var index = 0
    while index < entities.count {
      if let other = entities.indices.first(where: {
        $0 != index && isTurned(entities[index].longest, entities[$0].longest)
      }) {
        unite(index, other)
      } else {
        index += 1
      }
    }
  }

  /// Whether a name puts in front the place that another has behind «of».
  private func isTurned(_ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let of = other.first(where: { reader.role($0) == .of }), of > other.lowerBound else {
      return false
    }
    let (head, place) = (other.lowerBound..<of, of + 1..<other.upperBound)
    guard name.count > head.count else { return false }
    let front = name.lowerBound..<name.upperBound - head.count
    guard
      zip(front.upperBound..<name.upperBound, head).allSatisfy({
        reader.tokens[$0].hash == reader.tokens[$1].hash
      })
    else { return false }
    if front.count == place.count,
      zip(front, place).allSatisfy({ reader.tokens[$0].hash == reader.tokens[$1].hash })
    {
      return true
    }
    guard let people = reader.matches.longest(.demonym, at: front.lowerBound),
      Int(people.tokenCount) == front.count,
      let country = reader.matches.longest(.country, at: place.lowerBound),
      Int(country.tokenCount) == place.count
    else { return false }
    return reader.value(people).country == reader.value(country).country
  }

  /// «le Comité populaire» belongs to the one «Comité populaire de …» of the text.
  private mutating func joinShortNames() {
    var index = 0
    while index < entities.count {
      if let other = onlyLonger(than: index), belongs(entities[index], to: entities[other]) {
        unite(index, other)
        index = 0
      } else {
        index += 1
      }
    }
  }

  /// The one entity whose name begins with that of another; nil if there are several.
  private func onlyLonger(than index: Int) -> Int? {
    let short = entities[index]
    guard !short.longest.isEmpty else { return nil }
    var found: Int?
    for other in entities.indices
    where entities[other].firstWord == short.firstWord && other != index
      && begins(entities[other].longest, with: short.longest)
    {
      if found != nil { return nil }
      found = other
    }
    return found
  }

  private func begins(_ long: Range<Int>, with short: Range<Int>) -> Bool {
    guard long.count > short.count else { return false }
    for offset in 0..<short.count {
      let (one, other) = (long.lowerBound + offset, short.lowerBound + offset)
      guard reader.tokens[one].hash == reader.tokens[other].hash else { return false }
    }
    // «Central Committee's Organisation Commission» is a part of the Committee.
    if reader.words.standsBeforeHead,
      reader.tokens[long.lowerBound + short.count - 1].flags.contains(.elided)
    {
      return false
    }
    // «Comité populaire» and «Comité populaire provincial de …», not «Samsung» and «Samsung-SDI».
    return reader.kind(long.lowerBound + short.count) == .word
  }

  /// A body of another country is meant only where it was named before.
  private func belongs(_ short: Entity, to long: Entity) -> Bool {
    if short.acronymKey != 0, long.acronymKey != 0, short.acronymKey != long.acronymKey {
      return false
    }
    guard long.longest.contains(where: isForeign) else { return true }
    // «l'Assemblée nationale» by itself is the one at home.
    if reader.has(.organizationHead, .assembly, at: long.longest.lowerBound) { return false }
    return mentions[long.first].tokens.lowerBound < mentions[short.first].tokens.lowerBound
  }

  /// Whether a word is another country's name or adjective.
  private func isForeign(_ index: Int) -> Bool {
    guard
      let match = reader.matches.longest(.country, at: index)
        ?? reader.matches.longest(.demonym, at: index)
    else { return false }
    return reader.value(match).word != .vietnam
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
