import VNAModel
import VNAText

extension QuoteFinder {
  /// «Selon X, …»: what stands after the comma, and after what tells who X is.
  func according(_ sentence: Range<Int>, in block: Range<Int>)
    -> (Range<Int>, QuoteReader.Speaker?)?
  {
    guard let first = sentence.first,
      let intro = reader.phrase(.quoteIntro, "according", at: first),
      !reader.lexicon.value(of: intro, is: "name"), isCertain(intro, at: first)
    else { return nil }
    let start = first + Int(intro.tokenCount)
    guard var speaker = speaker(behind: start, in: sentence, of: block), isNamed(speaker) else {
      return nil
    }
    var comma = start
    if case .printed(let name) = speaker { comma = name.upperBound }
    comma = nextComma(from: comma, in: sentence)
    if case .printed(let name) = speaker, reader.isInsideOrganization(name.upperBound) {
      // «Selon le ministère de la Culture, des Sports et du Tourisme, …»
      speaker = .printed(name.lowerBound..<reader.organizationEnd(name.upperBound))
    }
    var hasTitle = false
    while comma + 1 < sentence.upperBound {
      let next = nextComma(from: comma + 1, in: sentence)
      guard next < sentence.upperBound else { break }
      let words = comma + 1..<next
      if case .printed(let name) = speaker, reader.person(named: name) == nil,
        let end = endOfList(words), name.upperBound == comma
      {
        speaker = .printed(name.lowerBound..<end)
      } else if !hasTitle,
        reader.opensWithTitle(words)
          || reader.isRoleBehindName(words) && !reader.isWord(next + 1, .who)
      {
        hasTitle = true
      } else if !reader.isApposition(words) {
        break
      }
      comma = next
    }
    guard comma + 1 < sentence.upperBound, !isInQuotation(comma + 2) else { return nil }
    let clause = comma + 1..<clauseEnd(from: comma + 1, in: sentence)
    return reader.wordCount(clause) >= Self.fewestWords ? (clause, speaker) : nil
  }

  /// The comma that ends what begins at a place: behind the role of a person that stands there.
  private func nextComma(from start: Int, in sentence: Range<Int>) -> Int {
    var comma = start
    while comma < sentence.upperBound,
      reader.tokens[comma].kind != .comma || reader.isInsideRoleBehindName(comma)
        || reader.isInsideOrganization(comma) || isInBrackets(comma)
    {
      comma += 1
    }
    return comma
  }

  private func isInBrackets(_ comma: Int) -> Bool {
    (comma + 1..<comma + 8).first {
      reader.kind($0) == .openBracket || reader.kind($0) == .closeBracket
    }
    .map { reader.kind($0) == .closeBracket } ?? false
  }

  /// Who is named behind «selon»: a person, a noun with its article, or an institution.
  private func speaker(behind start: Int, in sentence: Range<Int>, of block: Range<Int>)
    -> QuoteReader.Speaker?
  {
    if reader.grammar.hasCommaForThat {
      return reader.source(at: start, before: nextComma(from: start, in: sentence))
    }
    if let speaker = reader.subject(after: start, in: block) { return speaker }
    return reader.institution(at: start, before: nextComma(from: start, in: sentence))
  }

  /// Where the rest of an institution's name ends, if some words are that: «des Sports et du Tourisme».
  private func endOfList(_ range: Range<Int>) -> Int? {
    var hasAnd = false
    for index in range {
      if reader.kind(index) == .openBracket { return hasAnd ? index : nil }
      guard reader.kind(index) == .word || reader.kind(index) == .hyphen else { return nil }
      if reader.isWord(index, .and) {
        hasAnd = true
      } else if !reader.tokens[index].isCapitalized, !reader.isWord(index, .joining) {
        return nil
      }
    }
    return hasAnd ? range.upperBound : nil
  }
}

extension QuoteReader {
  /// Whether a comma belongs to the name of an organization.
  func isInsideOrganization(_ comma: Int) -> Bool {
    kind(comma) == .comma && claims[comma] == .organization
  }

  /// Where the organization's name ends to which a token belongs.
  func organizationEnd(_ start: Int) -> Int {
    var end = start
    while end < tokens.count, claims[end] == .organization { end += 1 }
    return end
  }

  /// Whether words between commas behind a name tell more of it: «cité par le journal», «qui est
  /// venue», «du Centre d'analyse».
  func isApposition(_ range: Range<Int>) -> Bool {
    guard let first = range.first, !range.contains(where: { name(at: $0) != nil }) else {
      return false
    }
    if isWord(first, .who) || phrase(.quoteIntro, "quote", at: first) != nil
      || phrase(.quoteIntro, "apposition", at: first) != nil
    {
      return true
    }
    if kind(first) == .number {
      return range.count == 1 || range.count == 2 && matches.has(.durationUnit, at: first + 1)
    }
    if organizationEnd(first) == range.upperBound { return true }
    // «, du Centre d'analyse», but not «, de janvier à mai».
    guard isWord(first, .joining), isWord(first, .oblique), let noun = range.dropFirst().first
    else {
      return false
    }
    return tokens[noun].isCapitalized && !isDay(noun) && !matches.has(.month, at: noun)
  }

  /// Whether words between commas are a title with what belongs to it: «directrice du port», «an
  /// analyst at the bank». With another article they are more likely the subject of what follows.
  func opensWithTitle(_ range: Range<Int>) -> Bool {
    guard let first = range.first, !range.contains(where: { name(at: $0) != nil }) else {
      return false
    }
    var noun = isWord(first, .indefinite) ? first + 1 : first
    while noun < range.upperBound, noun < first + 4, matches.longest(.title, at: noun) == nil,
      !matches.classes(at: noun).isDisjoint(with: LexiconClassSet(.titleModifier, .demonym))
    {
      noun += 1
    }
    return noun < range.upperBound && matches.has(.title, at: noun)
      && !range.contains { isWord($0, [.auxiliary, .finite]) }
  }

  /// Whether a person, an institution or an office begins at a place.
  func opensWithOffice(_ index: Int) -> Bool {
    let offices = LexiconClassSet(.title, .organization, .organizationHead, .acronym)
    return name(at: index) != nil || claims[index] == .organization
      || !matches.classes(at: index).isDisjoint(with: offices)
  }

  /// An institution named without an article: «theo Bộ Công Thương», «according to VASEP».
  func institution(at start: Int, before end: Int) -> Speaker? {
    guard start < end, end < start + 24 else { return nil }
    guard opensWithOffice(start), !matches.has(.title, at: start), name(at: start) == nil else {
      return nil
    }
    var stop = start
    while stop < end,
      tokens[stop].isWord || tokens[stop].kind == .hyphen || isInsideOrganization(stop)
    {
      stop += 1
    }
    return .printed(start..<stop)
  }

  /// «据陈辉俊介绍», «据外交部领事局介绍»: the person, or what stands before the verb if that is an
  /// institution.
  func source(at start: Int, before end: Int) -> Speaker? {
    guard start < end, end < start + 48 else { return nil }
    if isWord(start, .pronoun) { return .pronoun }
    if let name = lastName(in: start..<end, mayBeOblique: true) { return .printed(name) }
    let offices = LexiconClassSet(.organization, .organizationHead, .acronym, .title)
    var verb = start
    var isOffice = false
    while verb < end, matches.longest(.speechVerb, at: verb) == nil {
      if !matches.classes(at: verb).isDisjoint(with: offices) { isOffice = true }
      verb += 1
    }
    return isOffice && verb > start && verb < end ? .printed(start..<verb) : nil
  }

  /// «卫生部在会上表示，…»: an institution or a title that stands as the subject behind the last comma
  /// before a verb, or a pronoun.
  func office(before verb: Int, from start: Int) -> Speaker? {
    guard grammar.hasPlainVerbs, grammar.hasSubjectFirst else { return nil }
    var first = verb
    while first > start, first > verb - 40, kind(first - 1) != .comma { first -= 1 }
    if isWord(first, .pronoun) { return .pronoun }
    var stop = first
    while stop < verb, !isWord(stop, [.setting, .clitic, .oblique]), kind(stop) != .number {
      stop += 1
    }
    let offices = LexiconClassSet(.organization, .organizationHead, .acronym, .title)
    let isOffice = (first..<stop).contains { !matches.classes(at: $0).isDisjoint(with: offices) }
    return isOffice ? .printed(first..<stop) : nil
  }
}
