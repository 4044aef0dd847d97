import VNAModel
import VNAText

extension PlaceFinder {
  /// A name behind a head: «commune de Tân Lâp», «aéroport de Kuching»; gives the token after it.
  mutating func unknown(
    _ head: LexiconMatch, at index: Int, _ context: inout AnnotationContext
  ) -> Int {
    let skip = index + Int(head.tokenCount)
    guard context.claims[index] != .organization,
      let form = reader.value(head).placeHead
    else { return skip }
    var start = skip
    // «ville portuaire de …»
    var adjective = CountryCode.none
    for _ in 0..<2 where reader.role(start) != .of && reader.isAdjective(start) {
      // «provinces afghanes de …»
      if let match = reader.matches.longest(.demonym, at: start) {
        adjective = reader.value(match).country
      }
      start += 1
    }
    if let after = reader.afterOf(start) { start = after } else if start > skip { return skip }
    guard let range = name(from: start, form), !isPerson(range, behind: index) else { return skip }
    // «island of Lombok»: only what stands before its head goes with it in English.
    let isKept = form.mode != .drop && !reader.words.standsBeforeHead
    // «в общинах A и B»
    let isPlural = form.isPlural || reader.isCasePlural(skip - 1)
    let known = knownPlace(range)
    // «préfecture d'Aichi Omura Hideaki»: a person follows the place.
    if known == nil, form.kind == .province || form.kind == .city,
      reader.matches.has(.place, at: range.lowerBound)
    {
      return skip
    }
    if !isKept, let known {
      if isPlural || isPlainList(range, behind: skip - 1) {
        list(after: range.upperBound, form, known.country, &context)
      }
      return skip
    }
    // «vùng biển Hoàng Sa»: the waters off a place that has its name.
    if form.kind == .sea, known != nil, reader.words.style == .compounds { return skip }
    if form.mode == .keepUnlessKnown, let known, known.place == form.kind { return skip }
    // «île de la Cité»: what has an article is no name without its head.
    let isNoun = form.kind == .island && reader.role(range.lowerBound - 1) == .article
    let whole = isKept || isNoun ? index..<range.upperBound : range
    var country = known?.country ?? .none
    if !country.isKnown, isKept, let town = reader.matches.longest(.place, at: range.lowerBound) {
      // «aéroport de Rabat-Salé»
      country = reader.value(town).country
    }
    if !country.isKnown { country = adjective }
    // «в индонезийском городе Гресик»
    if !country.isKnown, reader.isWord(index - 1, inSentenceOf: index),
      !reader.isCapitalized(index),
      let match = reader.matches.longest(.demonym, at: index - 1)
    {
      country = reader.value(match).country
    }
    if !country.isKnown { country = enclosing(range.upperBound) }
    if !country.isKnown, reader.words.style == .compounds,
      form.kind == .district || form.kind == .commune
    {
      // The units of the administration of Vietnam.
      country = .vietnam
    }
    let key = NameReader.mix(
      reader.key(range), isKept ? UInt64(form.kind.rawValue.utf8.count) : 0)
    add(
      whole, form.kind, country, key: isKept ? key : reader.key(range), isUnknown: true,
      &context)
    if isPlural || isPlainList(range, behind: skip - 1) {
      list(after: range.upperBound, form, country, &context)
    }
    return whole.upperBound
  }

  /// «Chủ tịch UBND tỉnh Hồ Văn Mừng»: whether a person's name follows what he is at the head of.
  private func isPerson(_ range: Range<Int>, behind head: Int) -> Bool {
    guard reader.words.style == .compounds, range.count > 2, head > 1,
      reader.matches.has(.familyName, at: range.lowerBound), knownPlace(range) == nil
    else { return false }
    return reader.matches.isCovered(.title, head - 1) || reader.matches.isCovered(.title, head - 2)
  }

  /// «уезды A и B», «районы A и B»: a head that may be a plural, and one more name joined to the first.
  private func isPlainList(_ name: Range<Int>, behind head: Int) -> Bool {
    let end = name.upperBound
    return reader.role(end) == .and && reader.mayBeCasePlural(head)
      && reader.runEnd(from: end + 1, limit: 2) == end + 2
  }

  /// The other members of «communes de A, B et C» that no table has.
  private mutating func list(
    after end: Int, _ form: PlaceHead, _ country: CountryCode, _ context: inout AnnotationContext
  ) {
    var index = end
    while index < reader.count {
      guard reader.kind(index) == .comma || reader.role(index) == .and else { return }
      var start = index + 1
      if let after = reader.afterOf(start) { start = after }
      guard start < reader.count, reader.tokens[start].sentence == reader.tokens[end - 1].sentence,
        let range = name(from: start, form)
      else { return }
      if knownPlace(range) == nil {
        add(range, form.kind, country, key: reader.key(range), isUnknown: true, &context)
      }
      index = range.upperBound
    }
  }

  /// A run of capitalised words that can be a place's name.
  private func name(from start: Int, _ form: PlaceHead) -> Range<Int>? {
    guard reader.isCapitalizedWord(start, inSentenceOf: start), start > 0,
      reader.isWord(start, inSentenceOf: start - 1),
      reader.role(start) == .none || reader.role(start) == .adjective
        || reader.words.style == .compounds
        // «distrito de Que Son»: no «que» has a capital there.
        || reader.words.capitalizesNames && reader.role(start) == .determiner
          && reader.isCapitalizedWord(start + 1, inSentenceOf: start)
    else { return nil }
    let others = LexiconClassSet(
      .country, .month, .weekday, .title, .honorific, .organizationHead, .organization, .acronym,
      .demonym, .holiday)
    var classes = reader.matches.classes(at: start)
    // A place of the tables goes before all else: «Lao Bao» is none of the Lao.
    if classes.contains(.place) { classes = [] }
    guard classes.isDisjoint(with: others), !reader.isAllCaps(start) else { return nil }
    var end = reader.runEnd(from: start, limit: 5)
    // «комитета города Чан Винь Туен»: a person, whose syllables a place would not part.
    if reader.words.style == .cases, end > start + 1, reader.matches.has(.familyName, at: start),
      reader.matches.has(.givenSyllable, at: start + 1)
    {
      return nil
    }
    if reader.words.style == .compounds { end = syllablesEnd(from: start, end) }
    if form.kind == .park, reader.kind(end) == .hyphen,
      reader.isCapitalizedWord(end + 1, inSentenceOf: start)
    {
      // «Phong Nha - Ke Bang»
      end = reader.runEnd(from: end + 1, limit: 4)
    }
    return start..<end
  }

  /// «xã Tà Cạ Vi Văn Mùi»: where the name of a person begins behind the place's.
  private func syllablesEnd(from start: Int, _ end: Int) -> Int {
    guard end - start > 3 else { return end }
    return (start + 1..<end - 1).first { reader.matches.has(.familyName, at: $0) } ?? end
  }

  private func knownPlace(_ range: Range<Int>) -> NameValue? {
    guard let match = reader.matches.longest(.place, at: range.lowerBound),
      range.lowerBound + Int(match.tokenCount) >= range.upperBound
    else { return nil }
    return reader.value(match)
  }

  /// The country of a place in brackets or behind a comma: «(Chine)», «, province de Hà Tinh».
  private func enclosing(_ index: Int) -> CountryCode {
    guard let kind = reader.kind(index) else { return .none }
    guard
      kind == .openBracket || kind == .comma || reader.role(index) == .locative
        || reader.role(index) == .of
    else { return .none }
    var at = index + 1
    let end = min(index + 5, reader.count)
    while at < end {
      if let match = reader.matches.longest(.country, at: at) {
        return reader.value(match).country
      }
      if let match = reader.matches.longest(.place, at: at) {
        return reader.value(match).country
      }
      let token = reader.tokens[at]
      guard token.kind == .word,
        !token.isCapitalized || reader.matches.has(.placeHead, at: at)
      else { return .none }
      at += 1
    }
    return .none
  }
}
