import VNAModel
import VNAText

/// Finds the organizations of a text: known names and acronyms, and names that a head word opens.
struct OrganizationFinder {
  let reader: NameReader
  var mentions: [OrganizationMention] = []
  /// The keys of the acronyms that stand beside their names.
  private var given: Set<UInt64> = []

  private init(_ reader: NameReader) { self.reader = reader }

  /// Finds the mentions and claims their tokens. The agency in a dateline is none.
  static func find(_ context: inout AnnotationContext) -> [OrganizationMention] {
    NameSource(context).read { reader in
      var finder = OrganizationFinder(reader)
      for block in reader.tokens.blocks where context.segments[block.tag].kind != .dateline {
        finder.read(block.tokens, &context)
      }
      finder.readDefined(&context)
      if reader.words.style == .cases { finder.readQuoted(&context) }
      if reader.words.style == .compounds || reader.words.style == .articles {
        finder.readBareFirms(&context)
      }
      return finder.mentions
    }
  }

  private mutating func read(_ block: Range<Int>, _ context: inout AnnotationContext) {
    if isSource(block) { return }
    let asked = LexiconClassSet(.organization, .organizationHead, .acronym).rawValue
    var next = block.lowerBound
    while true {
      let index = reader.first(from: next, to: block.upperBound, of: asked, or: .openBracket)
      guard index < block.upperBound else { return }
      next = index + 1
      guard reader.matches.classes(at: index).rawValue & asked != 0 else {
        readBracket(index, block, &context)
        continue
      }
      guard context.claims[index] == .none else { continue }
      next = max(next, read(index, block, &context))
    }
  }

  /// Acronyms that the text itself defines and no table has, where they stand alone.
  private mutating func readDefined(_ context: inout AnnotationContext) {
    var defined: [UInt64] = []
    for mention in mentions where mention.acronym != nil && mention.acronymKey != 0 {
      if reader.lexicon.classes(ofWord: mention.acronymKey).contains(.acronym) { continue }
      if !defined.contains(mention.acronymKey) { defined.append(mention.acronymKey) }
    }
    guard !defined.isEmpty else { return }
    let given = mentions.compactMap(\.acronym)
    var next = 0
    while true {
      let index = reader.first(from: next, to: reader.count, of: 0, or: .allCaps)
      guard index < reader.count else { break }
      next = index + 1
      guard reader.isAllCaps(index), context.claims[index] == .none,
        defined.contains(reader.tokens[index].hash),
        !given.contains(reader.span(index..<next))
      else { continue }
      append(
        OrganizationMention(
          tokens: index..<next, nameKey: 0, acronymKey: reader.tokens[index].hash),
        "organization.defined", &context)
    }
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Reads what starts at a token; gives the token after it.
  private mutating func read(
    _ index: Int, _ block: Range<Int>, _ context: inout AnnotationContext
  ) -> Int {
    let isSolid = reader.words.style == .solid
    if let name = isSolid ? solidName(at: index) : name(at: index) {
      guard name.isOrganization, !isListedField(name.range),
        name.known != nil || !isField(index) && !isOffice(name.range),
        !goesOnWithPlaces(name.range)
      else { return name.end }
      return add(
        name, at: index, block, &context,
        isOwnName: name.known == nil && name.range.lowerBound > index && firmHeadEnd(index) != nil)
    }
    if let firm = firmName(behind: index) {
      return add(firm, at: index + 1, block, &context, isOwnName: true)
    }
    if let acronym = reader.matches.longest(.acronym, at: index),
      reader.value(acronym).word == .org, isAcronym(acronym, at: index), !isOfTitle(index)
    {
      return add(acronym, at: index, block, &context)
    }
    return index + 1
  }

  /// «the provinces of Pinar del Rio and Granma»: a name that is a place's as well, in a list of places.
  private func goesOnWithPlaces(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard range.count == 1, before > 0, reader.matches.has(.place, at: range.lowerBound),
      reader.role(before) == .and || reader.kind(before) == .comma,
      reader.tokens[before - 1].sentence == reader.tokens[range.lowerBound].sentence
    else { return false }
    // No name of a place is longer.
    return (max(0, before - 4)..<before).contains { start in
      reader.matches.end(ofAny: .init(.place, .country), at: start) == before
        && reader.isCapitalized(start) && !reader.matches.has(.organization, at: start)
    }
  }

  /// «ASEAN Future Forum (AFF)»: the acronym of a meeting or treaty in brackets.
  private func isOfTitle(_ index: Int) -> Bool {
    guard reader.words.standsBeforeHead, reader.kind(index - 1) == .openBracket else {
      return false
    }
    let role = reader.role(index - 2)
    return role == .wrapper || role == .treaty
  }

  /// A name with what stands in brackets behind or before it.
  private mutating func add(
    _ name: OrganizationName, at index: Int, _ block: Range<Int>,
    _ context: inout AnnotationContext, isOwnName: Bool = false
  ) -> Int {
    var range = name.range
    var bracket = acronym(inBracketAt: range.upperBound, of: range)
    let hasArticles = reader.words.style == .articles
    if bracket == nil, hasArticles, let aligned = aligned(range, head: index) {
      range = aligned.name
      bracket = aligned.acronym
    }
    if bracket == nil, reader.words.style == .compounds, let whole = smallWords(behind: range) {
      range = whole.name
      bracket = whole.acronym
    }
    var acronym = bracket?.acronym
    if let own = acronym, hasArticles, let inner = innerName(of: range, own) {
      // The acronym is that of the body to which this one belongs.
      add(range.lowerBound..<inner.outerEnd, &context)
      range = inner.range
      acronym = own
    }
    if acronym == nil { acronym = acronymBefore(range) }
    var mention = OrganizationMention(tokens: range, nameKey: nameKey(range), acronymKey: 0)
    mention.isOwnName = isOwnName && range == name.range
    if let acronym {
      mention.acronym = reader.span(acronym)
      mention.acronymKey = acronymKey(acronym)
      if reader.words.style == .compounds { given.insert(mention.acronymKey) }
    } else {
      if let known = name.known, range == name.range {
        mention.acronymKey = acronymKey(ofName: known)
      } else if reader.words.style == .compounds, range.count == 2,
        reader.isAllCaps(range.upperBound - 1)
      {
        // «Bộ VHTTDL»
        mention.acronymKey = acronymKey(range.upperBound - 1..<range.upperBound)
      }
      mention.isWeak =
        isWrapped(index, block)
        || reader.words.style == .solid && isInWholeName(range.upperBound)
    }
    append(mention, name.known == nil ? "organization.head" : "organization.table", &context)
    if name.isList { addOthers(name, at: index, &context) }
    return max(bracket?.end ?? range.upperBound, name.end)
  }

  /// Whether a name is the field of a minister: «vice-ministre cubain des Forces armées».
  private func isField(_ index: Int) -> Bool {
    var at = index - 1
    if reader.role(at) == .article { at -= 1 }
    guard at > 0, reader.role(at) == .of else { return false }
    at -= 1
    for _ in 0..<2 where reader.isAdjective(at) { at -= 1 }
    return reader.role(at) == .minister
  }

  /// Whether a name belongs to an office: «la présidente du Conseil italien».
  private func isOffice(_ range: Range<Int>) -> Bool {
    let of = range.lowerBound - 1
    return range.count == 2 && of > 0 && reader.role(of) == .of
      && reader.matches.has(.demonym, at: range.lowerBound + 1)
      && !reader.isCapitalized(range.lowerBound + 1)
      && reader.has(.organizationHead, .committee, at: range.lowerBound)
      && reader.matches.longest(.title, at: of - 1)?.tokenCount == 1
  }

  /// The names behind the first one of a list.
  private mutating func addOthers(
    _ name: OrganizationName, at index: Int, _ context: inout AnnotationContext
  ) {
    var next = name.range.upperBound
    while next < name.end, let more = properName(at: next + 1, after: index) {
      append(
        OrganizationMention(
          tokens: more, nameKey: reader.key(more, droppingFunctionWords: true), acronymKey: 0),
        "organization.list", &context)
      next = more.upperBound
    }
  }

  /// The hash of the acronym that the tables know for a name; 0 without one.
  func acronymKey(ofName match: LexiconMatch) -> UInt64 {
    let value = reader.value(match)
    if value.key != 0 || value.word == .empty { return value.key }
    return reader.lexicon.spelling.hash(reader.lexicon.value(of: match))
  }

  /// The outer half of a name whose inner half has the acronym.
  private mutating func add(_ outer: Range<Int>, _ context: inout AnnotationContext) {
    append(
      OrganizationMention(
        tokens: outer, nameKey: reader.key(outer, droppingFunctionWords: true), acronymKey: 0),
      "organization.outer", &context)
  }

  /// An acronym by itself, or before its name in brackets.
  private mutating func add(
    _ match: LexiconMatch, at index: Int, _ block: Range<Int>,
    _ context: inout AnnotationContext
  ) -> Int {
    let range = index..<index + Int(match.tokenCount)
    if closes(range, block) { return range.upperBound }
    if let whole = withSeat(range), !given.contains(acronymKey(range)) {
      append(
        OrganizationMention(tokens: whole, nameKey: reader.key(whole), acronymKey: 0),
        "organization.seat", &context)
      return whole.upperBound
    }
    // «Long name (ACR)» where no head opens the long name.
    if isOfGames(range, in: block) { return range.upperBound }
    if let long = spelledOut(before: range, in: block), context.isFree(long) {
      append(
        OrganizationMention(
          tokens: long, acronym: reader.span(range),
          nameKey: reader.key(long, droppingFunctionWords: true), acronymKey: acronymKey(range)),
        "organization.acronym", &context)
      return range.upperBound
    }
    append(
      OrganizationMention(
        tokens: range, nameKey: 0, acronymKey: acronymKey(range),
        isWeak: isWrapped(index, block)), "organization.acronym", &context)
    return range.upperBound
  }

  /// «Airports of Thailand (AOT)»: a foreign name spelled out before an acronym that no table has.
  private mutating func readBracket(
    _ open: Int, _ block: Range<Int>, _ context: inout AnnotationContext
  ) {
    guard open > block.lowerBound, reader.isCapitalized(open - 1), reader.isAllCaps(open + 1),
      !isOfTitle(open + 1),
      reader.kind(open + 2) == .closeBracket, context.claims[open - 1] == .none,
      reader.matches.classes(at: open + 1).isDisjoint(with: .init(.acronym, .country, .currency)),
      let long = spelledOut(before: open + 1..<open + 2, in: block), context.isFree(long),
      long.allSatisfy({
        reader.isCapitalized($0) || reader.tokens[$0].end - reader.tokens[$0].start < 4
      })
    else { return }
    append(
      OrganizationMention(
        tokens: long, acronym: reader.span(open + 1..<open + 2),
        nameKey: reader.key(long, droppingFunctionWords: true),
        acronymKey: acronymKey(open + 1..<open + 2)), "organization.acronym", &context)
  }

  mutating func append(
    _ mention: OrganizationMention, _ rule: StaticString, _ context: inout AnnotationContext
  ) {
    mentions.append(mention)
    context.claim(mention.tokens, .organization)
    guard context.trace != nil else { return }
    context.note(
      reader.span(mention.tokens), rule, mention.isWeak ? "inside another name" : "")
  }

  func acronymKey(_ range: Range<Int>) -> UInt64 {
    range.count == 1 ? reader.tokens[range.lowerBound].hash : reader.key(range)
  }

  /// Whether a known acronym stands for itself: written in capitals, or as the table has it.
  private func isAcronym(_ match: LexiconMatch, at index: Int) -> Bool {
    let token = reader.tokens[index]
    guard token.isCapitalized else { return false }
    if token.flags.contains(.allCaps) || token.flags.contains(.mixedCase) { return true }
    // «Moc» of «Moc Bai» is no MoC.
    if let place = reader.matches.longest(.place, at: index), place.tokenCount > match.tokenCount {
      return false
    }
    return match.tokenCount > 1 || !token.flags.contains(.leadingWord)
  }

  /// Whether a name in capitals goes on as far as this: «Accord de libre-échange Laos-ASEAN»,
  /// «Convention des Nations Unies sur …».
  private func isInTitle(_ index: Int, _ block: Range<Int>) -> Bool {
    var at = index - 1
    let least = max(block.lowerBound, index - 12)
    while at >= least {
      let token = reader.tokens[at]
      let role = reader.role(at)
      if token.isCapitalized, role == .wrapper || role == .treaty {
        return !token.flags.contains(.leadingWord)
      }
      let joins =
        reader.kind(at + 1) == .hyphen && !reader.tokens[at + 1].hasSpaceBefore
        || reader.kind(at - 1) == .hyphen && !token.hasSpaceBefore
      switch role {
      case .of, .article, .adjective, .local, .purpose: break
      // «Acuerdo Integral y Progresista de Asociación Transpacífico»
      case .and where reader.words.capitalizesNames: break
      // «Tratado de Libre Comercio entre Vietnam y la Unión Europea»
      case .between: break
      case .none where reader.words.capitalizesNames && token.isCapitalized: break
      default:
        let isNoun =
          !token.isCapitalized && token.kind == .word && at < index - 1
          && (reader.role(at - 1) == .of || reader.role(at - 1) == .article)
          && !reader.matches.has(.title, at: at)
        guard
          token.kind == .hyphen && !token.hasSpaceBefore || joins || isNoun
            || !token.isCapitalized && reader.isAdjective(at)
        else { return false }
      }
      at -= 1
    }
    return false
  }

  /// Whether a line says no more than where the story is from: «Source : VNA».
  private func isSource(_ block: Range<Int>) -> Bool {
    block.count <= 5 && reader.role(block.lowerBound) == .source
      && reader.kind(block.lowerBound + 1) == .colon
  }

  /// Whether an acronym is the sign-off of a paragraph that is not the last: «… midi. – VNA».
  private func closes(_ range: Range<Int>, _ block: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard range.upperBound == block.upperBound, before > block.lowerBound else { return false }
    return (reader.kind(before) == .dash || reader.kind(before) == .hyphen)
      && reader.tokens[before].hasSpaceBefore && reader.kind(before - 1) == .period
  }

  /// Whether the words before a token name a meeting or treaty: «Đại hội», «Công ước [của]».
  private func isWrappedByPhrase(endingAt end: Int, _ block: Range<Int>) -> Bool {
    // «《联合国海洋法公约》»
    if end > block.lowerBound, reader.isTitleMark(end - 1) { return true }
    for start in max(block.lowerBound, end - 4)..<max(block.lowerBound, end) {
      for match in reader.matches.matches(at: start)
      where match.lexiconClass == .namedThing && start + Int(match.tokenCount) == end {
        if reader.lexicon.value(of: match, is: "wrapper") { return true }
      }
    }
    return false
  }

  /// Whether a summit, a cup or a treaty is named after it.
  private func isWrapped(_ index: Int, _ block: Range<Int>) -> Bool {
    var before = index - 1
    if reader.words.style == .cases, before > block.lowerBound,
      reader.kind(before) == .dash || reader.kind(before) == .hyphen,
      reader.matches.has(.country, at: before - 1)
    {
      // «саммит Россия – АСЕАН»
      before -= 2
    }
    if reader.role(before) == .article { before -= 1 }
    let isComplement = reader.role(before) == .of
    if isComplement { before -= 1 }
    var steps = 0
    if isInTitle(index, block) { return true }
    if reader.words.style != .articles, isWrappedByPhrase(endingAt: before + 1, block) {
      return true
    }
    while before >= block.lowerBound, steps < 3 {
      let role = reader.role(before)
      if role == .wrapper { return true }
      guard isComplement, reader.isAdjective(before) || reader.kind(before) == .number else {
        break
      }
      before -= 1
      steps += 1
    }
    return false
  }
}
