import VNAModel
import VNAText

/// Names that are written in several ways and mean one organization of the text.
extension OrganizationMerger {
  /// «le Comité populaire provincial» is the one «Comité populaire de la province de …» of the text, «le
  /// Comité provincial du Parti» the «Comité du Parti de la province de …».
  mutating func joinLocalNames() {
    var index = 0
    while index < entities.count {
      let name = entities[index].longest
      var found: Int?
      var isOnly = false
      if name.count > 2, !reader.isCapitalized(name.upperBound - 1) || isOfParty(name),
        let local = name.first(where: { reader.role($0) == .local })
      {
        for other in entities.indices
        where other != index && entities[other].firstWord == entities[index].firstWord
          && begins(entities[other].longest, with: name, without: local)
          && reader.role(entities[other].longest.lowerBound + name.count - 1) == .of
          && reader.isCapitalized(entities[other].longest.upperBound - 1)
        {
          isOnly = found == nil
          found = other
        }
      }
      // What is united stands at the lower of the two places.
      if isOnly, let found { unite(index, found) } else { index += 1 }
    }
  }

  /// «Comité provincial du Parti»
  private func isOfParty(_ name: Range<Int>) -> Bool {
    reader.role(name.upperBound - 1) == .generic
  }

  /// Whether a name begins with the words of another but for one.
  private func begins(_ long: Range<Int>, with short: Range<Int>, without left: Int) -> Bool {
    guard long.count >= short.count else { return false }
    var at = long.lowerBound
    for index in short where index != left {
      guard equal(at, index) else { return false }
      at += 1
    }
    return true
  }

  /// «国会» is the «越南国会» of the text, «Quốc hội» the «Quốc hội Việt Nam».
  mutating func joinHomeNames() {
    // Most names are never told with the country's, which their keys tell quickly.
    let atHome = Set(entities.compactMap { withoutHome($0.longest).map { reader.key($0) } })
    var index = 0
    while index < entities.count {
      let name = entities[index].longest
      if !name.isEmpty, atHome.contains(reader.key(name)),
        let other = entities.indices.first(where: {
          $0 != index && isAtHome(entities[$0].longest, name)
        })
      {
        unite(index, other)
      } else {
        index += 1
      }
    }
  }

  /// Whether a name is another behind the name of Vietnam, or before it.
  private func isAtHome(_ long: Range<Int>, _ short: Range<Int>) -> Bool {
    guard long.count > short.count, let rest = withoutHome(long), rest.count == short.count
    else { return false }
    return zip(rest, short).allSatisfy { equal($0, $1) }
  }

  /// A name without that of Vietnam, which stands before it in signs without spaces and else behind it;
  /// nil where there is none.
  private func withoutHome(_ name: Range<Int>) -> Range<Int>? {
    if reader.words.style == .solid {
      return seatEnd(name).map { $0..<name.upperBound }
    }
    // The country's name has a few words at most.
    return name.suffix(4).first { homeEnd($0, in: name) == name.upperBound }
      .map { name.lowerBound..<$0 }
  }

  /// «广南省边防部队», «越共中央政治局»: the end of the country, the place in it or the greater body with which
  /// a name begins.
  private func seatEnd(_ name: Range<Int>) -> Int? {
    let start = name.lowerBound
    if let end = homeEnd(start, in: name) { return end }
    if let place = reader.matches.longest(.place, at: start),
      reader.value(place).country == .vietnam, case let end = start + Int(place.tokenCount),
      end < name.upperBound
    {
      return end
    }
    return reader.matches.matches(at: start).lazy
      .filter { $0.lexiconClass == .organization }
      .map { start + Int($0.tokenCount) }
      .first { $0 < name.upperBound && reader.matches.has(.organization, at: $0) }
  }

  private func homeEnd(_ index: Int, in name: Range<Int>) -> Int? {
    guard index < name.upperBound, let country = reader.matches.longest(.country, at: index),
      reader.value(country).country == .vietnam
    else { return nil }
    let end = index + Int(country.tokenCount)
    return end <= name.upperBound ? end : nil
  }

  /// «Comité populaire de Huê» is the one «Comité populaire de la ville de Huê» of the text, «Comité
  /// municipal du Parti de Huê» the «Comité du Parti de la ville de Huê».
  mutating func joinPlainNames() {
    var index = 0
    while index < entities.count {
      var found: Int?
      var isOnly = false
      for other in entities.indices
      where other != index && entities[other].firstWord == entities[index].firstWord
        && isSettled(entities[other].longest, entities[index].longest)
      {
        isOnly = found == nil
        found = other
      }
      if isOnly, let found { unite(index, found) } else { index += 1 }
    }
  }

  /// Whether a name says of what kind the place is with which another ends.
  private func isSettled(_ name: Range<Int>, _ plain: Range<Int>) -> Bool {
    guard name.count > plain.count,
      let noun = name.first(where: { reader.role($0) == .settlement }),
      let place = reader.afterOf(noun + 1), place < name.upperBound
    else { return false }
    let rest = name.upperBound - place
    let start = plain.upperBound - rest
    guard start > plain.lowerBound, reader.role(start - 1) == .of else { return false }
    // «Comité provincial du Parti de …»: the adjective says what the noun does.
    let head = (plain.lowerBound..<start - 1).filter { reader.role($0) != .local }
    return reader.afterOf(name.lowerBound + head.count) == noun
      && zip(head, name).allSatisfy { equal($0, $1) }
      && (0..<rest).allSatisfy { equal(start + $0, place + $0) }
  }

  private func equal(_ one: Int, _ other: Int) -> Bool {
    reader.tokens[one].hash == reader.tokens[other].hash
  }

  /// «the Sri Lankan Parliament» is the «Parliament of Sri Lanka», «Dong Thap Party Committee» the
  /// «Party Committee of Dong Thap».
  mutating func joinTurnedNames() {
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
    guard zip(front.upperBound..<name.upperBound, head).allSatisfy({ equal($0, $1) }) else {
      return false
    }
    if front.count == place.count,
      zip(front, place).allSatisfy({ equal($0, $1) })
    {
      return true
    }
    // «Foreign Ministry», «Ministry of Foreign Affairs»; «Defence Ministry», «Ministry of National Defence»
    if front.count < place.count, kind(at: head.lowerBound) == .ministry,
      zip(front, place).allSatisfy({ equal($0, $1) })
        || zip(front, place.suffix(front.count)).allSatisfy({ equal($0, $1) })
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
  mutating func joinShortNames() {
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
      guard equal(one, other) else { return false }
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
    guard long.longest.contains(where: isForeign) else { return !isOtherAssembly(long, short) }
    // «l'Assemblée nationale» by itself is the one at home.
    if reader.has(.organizationHead, .assembly, at: long.longest.lowerBound) { return false }
    return mentions[long.first].tokens.lowerBound < mentions[short.first].tokens.lowerBound
  }

  /// «National Assembly of People's Power»: an assembly whose own name says what it is of is another than the
  /// one that is named by the word alone.
  private func isOtherAssembly(_ long: Entity, _ short: Entity) -> Bool {
    let start = long.longest.lowerBound
    guard kind(at: start) == .assembly,
      let next = reader.afterOf(start + short.longest.count)
    else { return false }
    return reader.isCapitalized(next)
      && reader.matches.classes(at: next).isDisjoint(with: .init(.country, .place, .acronym))
  }

  private func kind(at index: Int) -> OrganizationHead.Kind? {
    reader.matches.longest(.organizationHead, at: index).flatMap {
      reader.value($0).organizationHead?.kind
    }
  }

  /// Whether a word is another country's name or adjective.
  private func isForeign(_ index: Int) -> Bool {
    guard
      let match = reader.matches.longest(.country, at: index)
        ?? reader.matches.longest(.demonym, at: index)
    else { return false }
    return reader.value(match).word != .vietnam
  }
}
