import VNAModel
import VNAText

/// A name that was read from its head on, or found in the tables.
struct OrganizationName {
  /// The tokens of the name, without a head that is no part of it.
  var range: Range<Int>
  /// The token where reading goes on.
  var end: Int
  var isOrganization: Bool
  /// The entry of the table of organizations.
  var known: LexiconMatch?
  /// Whether the same head opens other names as far as ``end``: «groupes FPT, Viettel et Sovico».
  var isList = false
}

/// How far a name has been read, and of what it is made.
struct NameState {
  let first: Int
  let head: OrganizationHead
  let headEnd: Int
  /// Written with a capital that says something.
  let isCapital: Bool
  var end: Int
  var hasComplement = false
  /// A complement in capitals, other than a place.
  var hasProper = false
  var hasPlace = false
  var hasAdjective = false
  /// A proper name right behind the head.
  var run: Range<Int>?
  var isVenue = false
  /// Complements name people («des Vietnamiens»), who are somewhere.
  var hasPeople = false
  /// «sur» or «pour» with one noun came last but for adjectives.
  var hasPurpose = false
  var depth: Int
}

extension OrganizationFinder {
  /// The name that starts at a token, by the tables or the grammar, whichever reads more.
  func name(at index: Int, depth: Int = 0) -> OrganizationName? {
    switch reader.words.style {
    case .articles: break
    case .compounds, .cases: return compoundName(at: index)
    case .solid: return nil
    }
    if reader.words.standsBeforeHead { return capitalName(at: index) }
    let known = reader.matches.longest(.organization, at: index)
    let head = reader.matches.longest(.organizationHead, at: index)
    let knownEnd = known.map { index + Int($0.tokenCount) } ?? index
    // «Fédération de Russie» is a country.
    if head != nil, known == nil, let end = placeEnd(at: index) {
      return OrganizationName(range: index..<end, end: end, isOrganization: false)
    }
    if let head, let read = read(head, at: index, depth: depth),
      known == nil || read.isOrganization && read.range.upperBound > knownEnd
    {
      return read
    }
    // «el XII Congreso Nacional» is a meeting.
    guard let known, !isOrdinaryWord(known, at: index),
      !reader.words.capitalizesNames || index == 0 || !reader.isRomanNumeral(index - 1)
    else { return nil }
    let end = branchEnd(knownEnd, of: index)
    return OrganizationName(
      range: index..<end, end: end, isOrganization: true, known: end == knownEnd ? known : nil)
  }

  /// A company's name of one word that goes on with its branch: «Samsung Vietnam», «Siemens Energy».
  private func branchEnd(_ end: Int, of index: Int) -> Int {
    var end = end
    while end < reader.count, reader.isCapitalizedWord(end, inSentenceOf: index),
      reader.tokens[end].hasSpaceBefore, reader.kind(end - 1) == .word
    {
      let classes = reader.matches.classes(at: end)
      let isSuffix = self.isSuffix(end)
      guard isSuffix || classes.contains(.country), reader.role(end) == .none else { break }
      end += 1
    }
    return end > index + 1 ? end : unitEnd(end, of: index)
  }

  /// A company's name that goes on with that of its unit: «EDF Renouvelables», «Siemens Mobility
  /// Services Corporation».
  private func unitEnd(_ start: Int, of index: Int) -> Int {
    let others = LexiconClassSet(
      .familyName, .givenSyllable, .foreignGivenName, .title, .honorific, .place, .country,
      .demonym, .month, .weekday, .organization, .acronym)
    var end = start
    while end < start + 4, reader.isCapitalizedWord(end, inSentenceOf: index),
      reader.tokens[end].hasSpaceBefore, reader.kind(end - 1) == .word,
      !reader.tokens[end].flags.contains(.elided),
      reader.role(end) == .none, reader.matches.classes(at: end).isDisjoint(with: others)
    {
      end += 1
      if isSuffix(end - 1) { return end }
    }
    // Without a suffix one word is sure, more may be somebody's name.
    return end == start + 1 && !reader.isCapitalizedWord(end, inSentenceOf: index) ? end : start
  }

  /// Whether a known name of one word may be an ordinary word that opens a sentence.
  private func isOrdinaryWord(_ match: LexiconMatch, at index: Int) -> Bool {
    let token = reader.tokens[index]
    guard match.tokenCount == 1 else { return false }
    return token.flags.contains(.leadingWord) && !token.flags.contains(.allCaps)
      && token.end - token.start < 6 && reader.isWord(index + 1, inSentenceOf: index)
      && !reader.isCapitalized(index + 1)
  }

  /// Whether a word closes a company's name in English: «Group», «Airlines».
  func isSuffix(_ index: Int) -> Bool {
    guard reader.isCapitalized(index),
      let match = reader.matches.longest(.organizationHead, at: index)
    else { return false }
    return reader.value(match).word == .suffix
  }

  private func read(_ match: LexiconMatch, at index: Int, depth: Int) -> OrganizationName? {
    let first = reader.tokens[index]
    let headEnd = index + Int(match.tokenCount)
    // Most heads in small letters are common nouns; a capital must follow soon.
    let isCapital =
      first.isCapitalized && !reader.isAllCaps(index)
      && !(first.flags.contains(.leadingWord) && match.tokenCount == 1)
    if !isCapital, !capitalFollows(headEnd, index) { return nil }
    guard let head = reader.value(match).organizationHead else { return nil }
    if head.kind == .suffix { return suffixed(index) }
    if head.isNever { return nil }
    // «la 46e Assemblée générale» is a meeting.
    if head.kind == .assembly, isNumbered(index) { return nil }
    if head.isPlural, !isCapital { return listed(index, headEnd, head) }
    // «les Assemblées nationales des deux pays», «les Partis vietnamien et lao» are two.
    if head.isPlural, head.kind == .assembly || head.kind == .party { return nil }
    var state = NameState(
      first: index, head: head, headEnd: headEnd, isCapital: isCapital, end: headEnd, depth: depth)
    extend(&state)
    return finish(state)
  }

  /// Whether an ordinal stands before a head.
  private func isNumbered(_ index: Int) -> Bool {
    guard index > 0, reader.tokens[index].sentence == reader.tokens[index - 1].sentence else {
      return false
    }
    let before = index - 1
    return reader.kind(before) == .number || reader.matches.has(.ordinalWord, at: before)
      || reader.isRomanNumeral(before)
      || (before > 0 && reader.kind(before - 1) == .number && !reader.tokens[before].hasSpaceBefore)
  }

  private func capitalFollows(_ from: Int, _ index: Int) -> Bool {
    var next = from
    let end = min(from + 6, reader.count)
    while next < end {
      if reader.kind(next) == .hyphen, !reader.tokens[next].hasSpaceBefore { next += 1 }
      guard reader.isWord(next, inSentenceOf: index) else { return false }
      if reader.isCapitalized(next) { return true }
      let role = reader.role(next)
      guard
        role == .of || role == .article || role == .example || role == .settlement
          || reader.isAdjective(next)
          || next > from && reader.kind(next - 1) == .hyphen
      else {
        return false
      }
      next += 1
    }
    return false
  }

  /// Decides whether what was read is a name, and where it begins.
  private func finish(_ state: NameState) -> OrganizationName? {
    let head = state.head
    let words = state.headEnd - state.first
    func result(_ start: Int) -> OrganizationName {
      OrganizationName(range: start..<state.end, end: state.end, isOrganization: true)
    }
    if state.isVenue, head.kind == .centre { return nil }
    // «le Centre du Vietnam» is a part of the country.
    if state.hasPlace, !state.hasAdjective, words == 1, reader.role(state.first) == .middle,
      !hasTask(state)
    {
      return nil
    }
    if head.kind == .zone || head.kind == .forum { return nil }
    // «l'organisation du Parti de la province» names none of its parties.
    if head.kind == .party, words == 1, state.hasPlace, !state.hasAdjective, !state.hasProper {
      return nil
    }
    // «el Parlamento vietnamita» is no name of its own.
    if reader.words.capitalizesNames, head.kind == .assembly, words == 1,
      state.end == state.headEnd + 1, reader.matches.has(.demonym, at: state.headEnd)
    {
      return nil
    }
    if state.isCapital {
      let isNamed = state.hasComplement || state.hasAdjective || state.run != nil
      if head.isBare || isNamed { return result(state.first) }
      return words > 1 && !head.isGeneric ? result(state.first) : nil
    }
    if head.needsCapital { return nil }
    if let run = state.run {
      return result(head.staysBeforeName ? state.first : run.lowerBound)
    }
    if head.takesNoun, state.hasProper { return result(state.first) }
    if head.takesPlace, state.hasPlace { return result(state.first) }
    // «l'association Lyon-Vietnam»
    if head.kind == .association, words == 1, state.hasPlace, !state.hasComplement {
      return result(state.first)
    }
    // «l'organisation du Parti de la province» is any.
    if head.kind == .organization, !reader.isCapitalized(state.end - 1) { return nil }
    // «comité populaire de Hanoi» in small letters.
    if words > 1, !head.isGeneric, state.hasPlace || state.hasProper { return result(state.first) }
    return nil
  }

  /// «Centre de conservation des monuments de Huê»: whether a noun in small letters follows the head.
  private func hasTask(_ state: NameState) -> Bool {
    guard !state.hasProper, let noun = reader.afterOf(state.headEnd) else { return false }
    return !reader.isCapitalized(noun) && reader.role(noun) == .none
  }

  /// «X Group»: the capitalised words before a suffix.
  private func suffixed(_ index: Int) -> OrganizationName? {
    var start = index
    while start > 0, reader.isCapitalizedWord(start - 1, inSentenceOf: index),
      reader.tokens[start].hasSpaceBefore, reader.role(start - 1) == .none,
      !reader.matches.has(.honorific, at: start - 1), index - start < 4
    {
      start -= 1
    }
    guard start < index, !reader.matches.has(.title, at: start) else { return nil }
    var end = index + 1
    while end < reader.count, isSuffix(end) { end += 1 }
    return OrganizationName(range: start..<end, end: end, isOrganization: true)
  }

  /// «les groupes FPT, Viettel et Sovico», «des groupes tels que Marvell».
  private func listed(_ index: Int, _ headEnd: Int, _ head: OrganizationHead) -> OrganizationName? {
    guard head.takesName else { return nil }
    var next = headEnd
    while next < reader.count, reader.isAdjective(next) { next += 1 }
    while reader.role(next) == .example || reader.role(next) == .determiner { next += 1 }
    guard let first = properName(at: next, after: index) else { return nil }
    var end = first.upperBound
    var count = 1
    while count < 12, reader.kind(end) == .comma || reader.role(end) == .and,
      let more = properName(at: end + 1, after: index)
    {
      end = more.upperBound
      count += 1
    }
    return OrganizationName(range: first, end: end, isOrganization: true, isList: count > 1)
  }

  /// A run of capitalised words that is neither a place nor a person.
  func properName(at index: Int, after head: Int) -> Range<Int>? {
    guard reader.isCapitalizedWord(index, inSentenceOf: head),
      reader.role(index) == .none || reader.opensWithParticle(index),
      !reader.tokens[index].flags.contains(.elided)
    else { return nil }
    if let known = reader.matches.longest(.organization, at: index) {
      return index..<brandEnd(branchEnd(index + Int(known.tokenCount), of: index), of: index)
    }
    let end = firmEnd(linkedEnd(nameEnd(index, reader.runEnd(from: index, limit: 6))))
    let classes = reader.matches.classes(at: index)
    let others = LexiconClassSet(.title, .honorific, .month, .weekday)
    if end - index == 1, classes.contains(.demonym) { return nil }
    // «Cheikh-Anta-Diop»: a title that a hyphen joins to a name is part of it.
    guard
      classes.isDisjoint(with: others)
        || classes.contains(.honorific) && end > index + 2
          && reader.kind(index + 1) == .hyphen && !reader.tokens[index + 1].hasSpaceBefore
    else { return nil }
    if let place = placeEnd(at: index) {
      let isPair = (index..<place).contains { reader.kind($0) == .hyphen }
      if place >= end || isPair && reader.matches.has(.country, at: index) { return nil }
    }
    if let acronym = reader.matches.longest(.acronym, at: index),
      reader.value(acronym).word != .org
    {
      return nil
    }
    return index..<end
  }

  /// A known company's name behind a head goes on with its unit: «groupe LG Display».
  private func brandEnd(_ start: Int, of index: Int) -> Int {
    let others = LexiconClassSet(
      .familyName, .foreignGivenName, .title, .honorific, .place, .demonym, .month, .weekday,
      .organization, .acronym)
    var end = start
    while end - start < 2, reader.isCapitalizedWord(end, inSentenceOf: index),
      reader.tokens[end].hasSpaceBefore, reader.role(end) == .none,
      !reader.tokens[end].flags.contains(.elided),
      reader.matches.classes(at: end).isDisjoint(with: others)
    {
      end += 1
    }
    return end
  }

  /// «Vina T&T», «Johnson & Johnson»: on behind the sign of a firm.
  private func firmEnd(_ end: Int) -> Int {
    guard reader.kind(end) == .symbol, reader.bytes[Int(reader.tokens[end].start)] == 0x26,
      reader.isCapitalizedWord(end + 1, inSentenceOf: end - 1),
      reader.tokens[end].hasSpaceBefore == reader.tokens[end + 1].hasSpaceBefore
    else { return end }
    return reader.runEnd(from: end + 1, limit: 3)
  }

  /// An English name runs on through its small words: «Save the Children».
  private func linkedEnd(_ start: Int) -> Int {
    var end = start
    var links = 0
    while links < 3, reader.isWord(end, inSentenceOf: start - 1), !reader.isCapitalized(end),
      reader.role(end) == .foreignLink
    {
      var next = end + 1
      if reader.role(next) == .foreignLink { next += 1 }
      guard reader.isCapitalizedWord(next, inSentenceOf: start - 1) else { break }
      end = reader.runEnd(from: next, limit: 4)
      links += 1
    }
    return end
  }

  /// Where a run ends that goes on with a person: «Cho Ray» in «hôpital Cho Ray Nguyên Tri Thuc».
  private func nameEnd(_ start: Int, _ end: Int) -> Int {
    var index = start + 2
    while index + 1 < end {
      if reader.matches.has(.familyName, at: index), reader.kind(index - 1) == .word {
        return index
      }
      index += 1
    }
    return min(end, start + 9)
  }

  /// Whether a run is written like a person's name.
  func isPerson(_ run: Range<Int>) -> Bool {
    let classes = reader.matches.classes(at: run.lowerBound)
    return run.count >= 2
      && (classes.contains(.familyName) || classes.contains(.foreignGivenName))
  }
}
