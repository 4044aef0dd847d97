import VNAModel
import VNAText

/// Whom a title without a name means.
extension EventChunker {
  /// Whether a token is «deux».
  func isTwo(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    guard let match = context.matches.longest(.numberWord, at: max(index, 0)) else { return false }
    return context.lexicon.value(of: match, is: "2")
  }

  /// Whose title it is: the bearer's of the country that stands beside it, «le président lao».
  func bearer(
    of tokens: Range<Int>, _ title: LexiconMatch, _ context: borrowing AnnotationContext
  ) -> Int? {
    var country = country(behind: tokens.upperBound, context)
    if country == nil, habits.contains(.nationalityBeforeTitle), tokens.lowerBound > 0,
      context.matches.has(.demonym, at: tokens.lowerBound - 1)
    {
      // «the Lao President»
      country = ActorCountries.country(at: tokens.lowerBound - 1, context)
    }
    if let person = titles.person(for: tokens, title, of: country, countries, context) {
      return person
    }
    guard country != nil else { return nil }
    // «au président lao», «au chef de l'État argentin»
    if tokens.count == 1 || context.lexicon.value(of: title, is: "state"), determiner == .the,
      !context.lexicon.value(of: title, is: "diplomat"),
      let person = compatriot(tokens, context)
    {
      return person
    }
    // Of a bearer the country may be unknown.
    return titles.person(for: tokens, title, of: nil, countries, context).flatMap {
      countries[$0] == nil ? $0 : nil
    }
  }

  /// How many names before are looked through for the one that «l'hôte» or «l'assemblée» means.
  private static let memory = 256

  /// The person named last who is of another country than that where the story was written; an
  /// ambassador, who lives here, if there is no other.
  func foreigner(_ context: borrowing AnnotationContext) -> Int? {
    var index = min(entry, entities.entries.count)
    var diplomat: Int?
    // The first of those whose country no title tells, where there is no other.
    var stranger: Int?
    var hasHost = false
    // Of very many people only the last are asked after, so that the time stays linear.
    let last = max(0, index - Self.memory)
    var steps = 0
    while index > last, steps < 8 {
      index -= 1
      let found = entities.entries[index]
      guard found.kind == .person else { continue }
      guard let country = countries[found.index] else {
        stranger = found.index
        continue
      }
      guard country != scene else {
        hasHost = true
        continue
      }
      if !titles.isDiplomat(person: found.index, context) { return found.index }
      diplomat = diplomat ?? found.index
      steps += 1
    }
    // «PM X met Y. The guest is …»: beside one who is at home, the other has come.
    return diplomat ?? (habits.contains(.namesHaveCases) || hasHost ? stranger : nil)
  }

  /// The person named last before the token read.
  var personNamedLast: Int? {
    let read = entities.entries[..<min(entry, entities.entries.count)]
    return read.suffix(Self.memory).last { $0.kind == .person }?.index
  }

  /// The body that «l'association» means: the one told of last whose name begins with that word, or,
  /// for «la compagnie», the last of any name. With a name or «de» behind it, it is another.
  func body(_ tokens: Range<Int>, isAny: Bool, _ context: borrowing AnnotationContext) -> Int? {
    let end = tokens.upperBound
    var index = min(entry, entities.entries.count)
    while index < entities.entries.count,
      entities.entries[index].tokens.lowerBound < tokens.lowerBound
    {
      index += 1
    }
    if index < entities.entries.count, entities.entries[index].tokens.lowerBound <= end + 1,
      entities.entries[index].kind != .date
    {
      return nil
    }
    if end < context.tokens.count, let next = context.matches.longest(.preposition, at: end),
      vocabulary.relation(next, lexicon) == .of
    {
      return nil
    }
    let head = context.tokens[end - 1].hash
    var last: Int?
    while index > 0 {
      index -= 1
      let found = entities.entries[index]
      guard found.kind == .organization else { continue }
      if context.tokens[found.tokens.lowerBound].hash == head { return found.index }
      last = last ?? found.index
    }
    return isAny ? last : nil
  }

  /// The assembly told of last, by the head of its name.
  func assembly(_ context: borrowing AnnotationContext) -> Int? {
    var index = min(entry, entities.entries.count)
    let last = max(0, index - Self.memory)
    while index > last {
      index -= 1
      let found = entities.entries[index]
      guard found.kind == .organization,
        let head = context.matches.longest(.organizationHead, at: found.tokens.lowerBound),
        context.words.nameValues[context.lexicon.valueNumber(of: head)].organizationHead?.kind
          == .assembly
      else { continue }
      return found.index
    }
    return nil
  }

  /// The number of an edition before a noun: «le 5e congrès», «la quatorzième session»; 0 if none.
  func ordinal(before index: Int, _ context: borrowing AnnotationContext) -> Int16 {
    guard index > 0 else { return 0 }
    if let match = context.matches.longest(.ordinalWord, at: index - 1) {
      return max(0, Int16(clamping: context.lexicon.number(of: match) ?? 0))
    }
    // «el XIV Congreso»
    if let value = RomanNumeral.value(of: context.tokens[index - 1], context.bytes) {
      return Int16(value)
    }
    // «5e», «14ᵉ»
    guard index > 1, context.tokens[index - 1].kind == .word,
      !context.tokens[index - 1].hasSpaceBefore, context.tokens[index - 2].kind == .number
    else { return 0 }
    return smallNumber(at: index - 2, context) ?? 0
  }

  /// The value of a token of at most three digits.
  func smallNumber(at index: Int, _ context: borrowing AnnotationContext) -> Int16? {
    let digits = context.tokens[index]
    guard digits.kind == .number, digits.end - digits.start <= 3 else { return nil }
    var value: Int16 = 0
    for place in digits.start..<digits.end {
      let digit = context.bytes[Int(place)] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int16(digit)
    }
    return value
  }

  /// The days that a gathering takes: «the two-day event», «el foro de dos días»; 0 if untold.
  func days(around noun: Range<Int>, _ context: borrowing AnnotationContext) -> Int8 {
    let (tokens, lexicon) = (context.tokens, context.lexicon)
    func count(_ index: Int) -> Int8 {
      guard index >= 0, index < tokens.count,
        let word = context.matches.longest(.numberWord, at: index), word.tokenCount == 1
      else { return 0 }
      return Int8(clamping: lexicon.number(of: word) ?? 0)
    }
    func isDay(_ index: Int) -> Bool {
      guard index > 0, index < tokens.count,
        let unit = context.matches.longest(.durationUnit, at: index)
      else { return false }
      return lexicon.value(of: unit, is: "D")
    }
    let first = noun.lowerBound
    if habits.contains(.namesHaveCases), first > 0,
      let unit = context.matches.longest(.durationUnit, at: first - 1),
      let (days, factor) = lexicon.durationUnit(of: unit), days == .day, factor > 1
    {
      // «двухдневный визит»
      return Int8(clamping: factor)
    }
    if isDay(first - 1), tokens[first - 2].kind == .hyphen { return count(first - 3) }
    var next = noun.upperBound
    if hasHomographs, next < tokens.count, !context.matches.has(.preposition, at: next) {
      // «une visite officielle de trois jours»
      next += 1
    }
    guard next < tokens.count, isDay(next + 2),
      let of = context.matches.longest(.preposition, at: next),
      vocabulary.relation(of, lexicon) == .of
    else { return 0 }
    return count(next + 1)
  }

  /// The country of «vietnamien» or «du Vietnam» at a token.
  func country(behind index: Int, _ context: borrowing AnnotationContext) -> String? {
    guard index < context.tokens.count else { return nil }
    let classes = context.matches.classes(at: index)
    if classes.contains(.demonym) { return ActorCountries.country(at: index, context) }
    // «Thủ tướng Lào», «президент Лаоса»
    if habits.contains(.attributesBehind) || habits.contains(.namesHaveCases),
      classes.contains(.country)
    {
      return ActorCountries.country(at: index, context)
    }
    guard classes.contains(.preposition) else { return nil }
    for next in index + 1..<min(index + 3, context.tokens.count)
    where context.matches.has(.country, at: next) {
      return ActorCountries.country(at: next, context)
    }
    return nil
  }

  /// The person named last whose country an adjective behind some words says, or their last:
  /// «l'hôte lao».
  func compatriot(
    _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Int? {
    var country: String?
    for index in [tokens.upperBound, tokens.upperBound - 1]
    where index < context.tokens.count && context.matches.has(.demonym, at: index) {
      country = ActorCountries.country(at: index, context)
      break
    }
    if habits.contains(.attributesBehind), tokens.upperBound < context.tokens.count,
      context.matches.has(.country, at: tokens.upperBound)
    {
      // «người đứng đầu Chính phủ Việt Nam»
      country = ActorCountries.country(at: tokens.upperBound, context)
    }
    if country == nil, habits.contains(.nationalityBeforeTitle), tokens.lowerBound > 0,
      context.matches.has(.demonym, at: tokens.lowerBound - 1)
    {
      country = ActorCountries.country(at: tokens.lowerBound - 1, context)
    }
    return country.flatMap(lastNamed)
  }

  /// The person of a country named last; one named but once, of whom others spoke («transmitió el saludo del
  /// secretario general X»), is not the one told of where that one was named more often.
  private func lastNamed(of country: String) -> Int? {
    var index = min(entry, entities.entries.count)
    let first = max(0, index - Self.memory)
    // «Thủ tướng X»: whose country no title tells is at home.
    let home = habits.contains(.attributesBehind) ? ActorCountries.home : nil
    var counts: [(person: Int, count: Int)] = []
    while index > first {
      index -= 1
      let found = entities.entries[index]
      guard found.kind == .person, (countries[found.index] ?? home) == country else { continue }
      if let known = counts.firstIndex(where: { $0.person == found.index }) {
        counts[known].count += 1
      } else if counts.count < 4 {
        counts.append((found.index, 1))
      }
    }
    guard let last = counts.first else { return nil }
    if last.count > 1 { return last.person }
    return counts.first { $0.count > 1 }?.person ?? last.person
  }
}
