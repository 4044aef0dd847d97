import VNAModel
import VNAText

/// Places of English, whose names stand before what they are: «Chu Se district», «Ti Top Island».
extension PlaceFinder {
  /// Whether a place stands in the name of a firm, which names it no more: «Vietnam Airlines».
  func isInBrand(_ range: Range<Int>, _ context: AnnotationContext) -> Bool {
    var end = range.upperBound
    while end < reader.count, context.claims[end] == .organization {
      if reader.has(.organizationHead, .suffix, at: end) { return true }
      end += 1
    }
    return false
  }

  /// Whether a name stands for the place although a capital may follow it: «Vietnam Fatherland
  /// Front», but not «Victoria Jones» or «Vietnam Airlines».
  func isAdjunct(_ range: Range<Int>) -> Bool {
    let (first, after) = (range.lowerBound, range.upperBound)
    guard reader.isCapitalizedWord(after, inSentenceOf: first), reader.tokens[after].hasSpaceBefore,
      !reader.tokens[after - 1].flags.contains(.elided)
    else { return true }
    if reader.has(.organizationHead, .suffix, at: after) { return false }
    let classes = reader.matches.classes(at: after)
    let names = LexiconClassSet(.familyName, .givenSyllable, .foreignGivenName)
    if !classes.isDisjoint(with: names), classes.isDisjoint(with: .init(.commonWord, .placeHead)) {
      return reader.matches.has(.country, at: first)
    }
    return !reader.matches.has(.foreignGivenName, at: first)
  }

  /// «Vinh declared», «Hue»: a town of one syllable that may be a person's, and nothing tells.
  func isShortName(_ range: Range<Int>) -> Bool {
    guard range.count == 1,
      reader.matches.has(.givenSyllable, at: range.lowerBound)
        || reader.matches.has(.familyName, at: range.lowerBound)
    else { return false }
    let after = range.upperBound
    if after < reader.count, reader.matches.has(.placeHead, at: after) { return false }
    if let kind = reader.kind(after), kind == .comma || kind == .openBracket { return false }
    guard let before = reader.kind(range.lowerBound - 1) else { return false }
    return before == .word || reader.matches.has(.speechVerb, at: min(after, reader.count - 1))
      || reader.tokens[range.lowerBound].flags.contains(.leadingWord)
  }

  /// Reads the names before a head; gives the token after it, nil where none stands there.
  mutating func named(
    before head: LexiconMatch, at index: Int, _ context: inout AnnotationContext
  ) -> Int? {
    let end = index + Int(head.tokenCount)
    guard let form = reader.value(head).placeHead, reader.role(end) != .of,
      let name = run(before: index, context)
    else { return nil }
    let isCapital = reader.isCapitalized(index)
    if isCapital, isPerson(name, end) { return nil }
    let known = mentions.last.flatMap { $0.tokens == name ? $0 : nil }
    switch form.mode {
    case .drop:
      guard known == nil else { break }
      add(
        name, form.kind, .none, key: reader.key(name), isUnknown: true, &context)
    case .keep, .keepUnlessKnown:
      // «Phu Quoc island» is Phu Quoc; «Noi Bai airport» is no town.
      let isLand = form.kind == .island || form.kind == .archipelago || form.kind == .region
      guard isCapital || !isLand else { break }
      if known != nil { mentions.removeLast() }
      let whole = reader.key(name.lowerBound..<end)
      add(
        name.lowerBound..<end, form.kind, known?.country ?? .none,
        key: isLand ? known?.key ?? whole : whole,
        isUnknown: known == nil, &context)
    }
    if form.isPlural { others(before: name.lowerBound, form, &context) }
    return end
  }

  /// «Le Van Bay, a fisherman», «Le Van Bay said»: no bay.
  private func isPerson(_ name: Range<Int>, _ end: Int) -> Bool {
    guard reader.matches.has(.familyName, at: name.lowerBound), end < reader.count,
      reader.tokens[end].sentence == reader.tokens[end - 1].sentence
    else { return false }
    if reader.matches.has(.speechVerb, at: end) { return true }
    guard reader.kind(end) == .comma, end + 1 < reader.count else { return false }
    return !reader.isCapitalized(end + 1) || reader.matches.has(.title, at: end + 1)
  }

  /// The other names of «A, B and C communes».
  private mutating func others(
    before first: Int, _ form: PlaceHead, _ context: inout AnnotationContext
  ) {
    var first = first
    var members = 1
    while members < 12, first > 1,
      reader.role(first - 1) == .and || reader.kind(first - 1) == .comma,
      let name = run(before: first - 1, context)
    {
      members += 1
      let isKnown = mentions.suffix(24).contains { $0.tokens == name }
      if !isKnown, form.mode == .drop {
        add(name, form.kind, .none, key: reader.key(name), isUnknown: true, &context)
      }
      first = name.lowerBound
    }
  }

  /// The capitalised words right before a token that can be a place's name.
  private func run(before end: Int, _ context: AnnotationContext) -> Range<Int>? {
    let others = LexiconClassSet(
      .title, .honorific, .month, .weekday, .organizationHead, .organization, .acronym, .demonym,
      .stopWord, .commonWord, .ordinalWord)
    var start = end
    while start > 0, end - start < 5, reader.isCapitalizedWord(start - 1, inSentenceOf: end - 1),
      start == end || reader.tokens[start].hasSpaceBefore || reader.kind(start) == .hyphen,
      context.claims[start - 1] == .none || context.claims[start - 1] == .place,
      reader.role(start - 1) == .none,
      reader.matches.has(.place, at: start - 1)
        || reader.matches.classes(at: start - 1).isDisjoint(with: others)
        || isSyllable(start - 1, before: end)
    {
      start -= 1
    }
    guard start < end, !reader.matches.has(.country, at: start), end < reader.count,
      reader.tokens[end].hasSpaceBefore || reader.kind(end) == .comma
    else { return nil }
    if end - start == 1, reader.tokens[start].flags.contains(.leadingWord),
      !reader.matches.has(.place, at: start)
    {
      return nil
    }
    return start..<end
  }

  /// «Long Luong commune», «Can Loc district»: a Vietnamese syllable that is a word of the language as well,
  /// before another one.
  private func isSyllable(_ index: Int, before end: Int) -> Bool {
    let syllables = LexiconClassSet(.familyName, .givenSyllable)
    let others = LexiconClassSet(.title, .honorific, .month, .weekday, .organization, .acronym)
    let classes = reader.matches.classes(at: index)
    return index + 1 < end && !reader.tokens[index].flags.contains(.leadingWord)
      && !classes.isDisjoint(with: syllables) && classes.isDisjoint(with: others)
  }

  /// «en Hoa Thinh, Dak Lak», «à Muong Lo, dans la province de Yên Bai»: a village no table has, before
  /// the province in which it lies.
  mutating func readBeforeProvinces(_ context: inout AnnotationContext) {
    let syllables = LexiconClassSet(.familyName, .givenSyllable)
    var found: [Range<Int>] = []
    for mention in mentions where mention.kind == .province && mention.country == .vietnam {
      let comma = commaBefore(province: mention.tokens) ?? mention.tokens.lowerBound - 1
      guard comma > 1, reader.kind(comma) == .comma else { continue }
      var start = comma
      while start > 0, comma - start < 4,
        reader.isCapitalizedWord(start - 1, inSentenceOf: mention.tokens.lowerBound),
        context.claims[start - 1] == .none,
        !reader.matches.classes(at: start - 1).isDisjoint(with: syllables)
      {
        start -= 1
      }
      if opensWithPreposition(start) { start += 1 }
      guard comma - start > 1, reader.role(start - 1) == .locative,
        !reader.isCapitalized(start - 1) || opensWithPreposition(start - 1)
      else { continue }
      found.append(start..<comma)
    }
    for range in found {
      add(range, .commune, .vietnam, key: reader.key(range), isUnknown: true, &context)
    }
  }

  /// «À Chiêm Hoa, dans la province de …»: the preposition that opens a sentence.
  private func opensWithPreposition(_ index: Int) -> Bool {
    index >= 0 && reader.role(index) == .locative
      && reader.tokens[index].flags.contains(.leadingWord)
  }

  /// «à Piura, au Pérou»: a town no table has, before the country in which it lies.
  mutating func readBeforeCountries(_ context: inout AnnotationContext) {
    var found: [(range: Range<Int>, country: CountryCode)] = []
    for mention in mentions where mention.kind == .country {
      let comma = mention.tokens.lowerBound - 2
      guard comma > 1, reader.kind(comma) == .comma, reader.role(comma + 1) == .locative,
        let run = run(before: comma, context),
        run.allSatisfy({ context.claims[$0] == .none }), run.lowerBound > 0,
        !reader.isCapitalized(run.lowerBound - 1) || opensWithPreposition(run.lowerBound - 1),
        reader.role(run.lowerBound - 1) == .locative
      else { continue }
      found.append((run, mention.country))
    }
    for (range, country) in found {
      add(range, .city, country, key: reader.key(range), isUnknown: true, &context)
    }
  }
}
