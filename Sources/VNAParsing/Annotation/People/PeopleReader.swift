import VNAText

/// Finds the names of persons with what stands beside them, in one pass over the tokens.
///
/// A person nearly always stands beside a function in agency prose; so titles are read first, with
/// their complements, and lead to the name. Names without one are known by the grammar of
/// Vietnamese names, by given names, or by what is said and done next to them.
struct PeopleReader {
  /// A name in the text.
  struct Name {
    var tokens: Range<Int>
    var words: Int
    /// Where the name begins in the source.
    var start: UInt32
    /// The role that leads to the name, and the one in apposition to it.
    var left: RolePhrase?
    var right: RolePhrase?
    /// The rule that made it a name.
    var rule: StaticString
  }

  let reader: NameReader
  /// What places and organizations claim, without the names of persons that they took along.
  var claims: ContiguousArray<TokenClaim>
  let words: NameGrammarWords
  /// What the endings of words tell, in a language with cases.
  let cases: CaseEndings?

  /// The names, in the order of the text.
  var names: ContiguousArray<Name> = []
  /// Capitalised runs that may be a known person's.
  var pending: ContiguousArray<NameChain> = []
  /// The parts of foreign names in a script without spaces, by their first sign.
  var parts: [UInt64: [Range<Int>]] = [:]
  /// Where the last name ends; before all tokens as long as there is none.
  private(set) var takenEnd = -100
  /// The keys of the places that were found, in order, once a doubtful name asks for them.
  var claimedPlaces: ContiguousArray<UInt64>?
  /// Where the words end that are a title or its complements.
  private var coveredEnd = 0

  init(_ reader: NameReader, _ words: LanguageWords, claims: ContiguousArray<TokenClaim>) {
    self.reader = reader
    self.words = words.people
    cases = words.eventGrammar.cases
    self.claims = claims
  }

  @inline(__always) var tokens: TokenBuffer { reader.tokens }
  @inline(__always) var matches: MatchBuffer { reader.matches }
  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }

  /// What a single word after a title is rather than a name.
  private static let others = LexiconClassSet(
    .place, .country, .capitalAlias, .organization, .acronym, .organizationHead, .demonym,
    .month, .weekday, .commonWord, .title, .brandWord, .namedThing, .eventNoun, .ordinalWord)

  private static let leads =
    LexiconClass.title.bit | LexiconClass.kinship.bit | LexiconClass.honorific.bit

  /// Reads all tokens.
  mutating func read() {
    releaseNames()
    names.reserveCapacity(tokens.count / 32)
    pending.reserveCapacity(tokens.count / 12)
    if reader.words.style == .solid { return readSolid() }
    var index = 0
    var headEnd = 0
    while true {
      index = reader.first(from: index, to: tokens.count, of: Self.leads, or: .capitalized)
      guard index < tokens.count else { return }
      let classes = matches.classes(at: index).rawValue
      if classes & Self.leads != 0, index >= headEnd, index >= takenEnd {
        if has(.honorific, at: index) { readAddress(at: index) }
        if index >= takenEnd, let phrase = phrase(at: index) {
          headEnd = phrase.head.upperBound
          readNames(after: phrase)
          coveredEnd = max(coveredEnd, phrase.tokens.upperBound)
        }
      }
      if tokens[index].isCapitalized, tokens[index].kind == .word, index >= takenEnd,
        index >= coveredEnd
      {
        index = max(index + 1, readBare(at: index))
      } else {
        index += 1
      }
    }
  }

  // MARK: Forms of address

  /// Reads «M. Trump», «Mme Nguyên Thi Huong», «MM. A et B».
  private mutating func readAddress(at index: Int) {
    guard let match = matches.longest(.honorific, at: index),
      match.tokenCount > 1 || !isName(index) || addressesName(index)
    else { return }
    var next = index + Int(match.tokenCount)
    while next < tokens.count, isSameSentence(index, next) {
      guard let more = matches.longest(.honorific, at: next) else { break }
      next += Int(more.tokenCount)
    }
    // «U» and «Don» begin names; «père» and «frère» are kinship more often.
    let isKinship = has(.kinship, at: index)
    guard next < tokens.count, isSameSentence(index, next),
      let chain = addressedChain(
        at: next, allowsSingle: !isKinship, isAddressed: !isKinship && next > index)
    else { return }
    add(chain, left: nil, rule: "person.address")
    if reader.value(match).word == .mp { addCoordinated(after: chain, left: nil) }
  }

  // MARK: Titles

  /// Reads the name or names to which a title leads.
  private mutating func readNames(after phrase: RolePhrase) {
    var next = phrase.tokens.upperBound
    guard isInside(next, phrase) else { return }
    if tokens[next].kind == .comma {
      guard phrase.isDetermined, isInside(next + 1, phrase) else { return }
      next += 1
      // «của phóng viên, Phó Phát ngôn X»: the title of somebody else, and no Phó Phát.
      if reader.words.style == .compounds, let other = titleMatch(next), other.tokenCount > 1,
        kind(of: other) != .rank
      {
        return
      }
      readApposed(phrase, at: next)
      return
    }
    next = pastAddress(next)
    guard isInside(next, phrase), tokens[next].hasSpaceBefore,
      var chain = addressedChain(at: next, allowsSingle: true)
    else { return }
    if phrase.isLoose || (phrase.kind == .kinship && chain.words < 2) {
      return
    }
    if chain.words == 1, !isDirectTitle(phrase) || isOfSeveral(phrase, before: next) { return }
    var phrase = phrase
    if let name = nameBehindPlace(chain) {
      chain = name
      phrase.tokens = phrase.tokens.lowerBound..<name.tokens.lowerBound
    }
    if phrase.isPlural, !isCoordinated(chain) { return }
    add(chain, left: phrase, rule: "person.title")
    if phrase.isPlural { addCoordinated(after: chain, left: phrase) }
  }

  /// Whether a single word after the title can be a name: nothing but a demonym between.
  private func isDirectTitle(_ phrase: RolePhrase) -> Bool {
    phrase.isDetermined || phrase.kind == .nobility || phrase.kind == .rank
      || !tokens[phrase.tokens.lowerBound].hasSpaceBefore
      || phrase.head.upperBound == phrase.tokens.upperBound
  }

  /// Reads «le ministre …, Name» and «le directeur …, le colonel Name».
  private mutating func readApposed(_ phrase: RolePhrase, at start: Int) {
    var next = start
    // A rank with its article between: the role is the title before.
    if words.sets(tokens[next]).contains(.singularDeterminers), !tokens[next].isCapitalized {
      next += 1
    }
    guard isInside(next, phrase) else { return }
    let hadArticle = next > start
    if let match = matches.longest(.title, at: next), reader.value(match).word == .rank {
      let rank = self.phrase(at: next)
      next = rank?.tokens.upperBound ?? next + Int(match.tokenCount)
    } else if hadArticle, !has(.honorific, at: next) {
      // «, le Dr X» goes on with the name.
      return
    }
    let afterTitle = next
    // «la ministra de Industria, Reyes Maroto» is no queen.
    let isName =
      words.capitalizesFields && next == start && tokens[next].isCapitalized
      && !has(.honorific, at: next)
    if !isName { next = pastAddress(next) }
    // «son épouse, Suthida,»
    let isFamily = phrase.kind == .kinship || phrase.kind == .nobility
    guard isInside(next, phrase),
      let chain = addressedChain(
        at: next, allowsSingle: next > afterTitle || isFamily, isAddressed: next > afterTitle)
    else { return }
    if isFamily, chain.words == 1, isInside(chain.tokens.upperBound, phrase),
      tokens[chain.tokens.upperBound].kind == .word
    {
      return
    }
    if chain.words == 1, next == start, !isFamily, !gluedFamilyName(next) {
      return
    }
    if chain.words > 1, next == start, !isLikelyApposed(chain, phrase) { return }
    if phrase.isPlural, !isCoordinated(chain) { return }
    add(chain, left: phrase, rule: "person.apposition")
    if phrase.isPlural { addCoordinated(after: chain, left: phrase) }
  }

  private func isInside(_ index: Int, _ phrase: RolePhrase) -> Bool {
    index < tokens.count && isSameSentence(phrase.head.lowerBound, index)
  }

  /// Past forms of address and ranks.
  func pastAddress(_ start: Int) -> Int {
    var next = start
    while next < tokens.count {
      if let match = matches.longest(.honorific, at: next), !isFamilyName(next) {
        next += Int(match.tokenCount)
      } else if let match = matches.longest(.title, at: next), !isName(next),
        kind(of: match) == .rank || kind(of: match) == .nobility
      {
        next += Int(match.tokenCount)
      } else {
        break
      }
    }
    return next
  }

  /// The name to which a title or form of address leads, or nil if what stands there is none.
  ///
  /// After a form of address it is a name, whatever its words are else: «le Dr Jisoo Park».
  private func addressedChain(
    at start: Int, allowsSingle: Bool, isAddressed: Bool = false
  ) -> NameChain? {
    guard let chain = chain(at: start) else { return nil }
    let range = chain.tokens
    if chain.words == 1 {
      guard allowsSingle else { return nil }
      let classes = wordClasses(start)
      if !classes.isDisjoint(with: Self.others), !isName(start) { return nil }
      if let end = placeEnd(start), end >= range.upperBound { return nil }
      if opensSyllables(start) { return nil }
      // «Liên minh Nghị sĩ Hữu nghị Nhật-Việt»: two countries, and no name of a person.
      if reader.words.style == .compounds, range.count > 1, isPairOfSyllables(range) { return nil }
      if tokens[start].flags.contains(.allCaps), !isName(start) { return nil }
      return claims[start] == .organization ? nil : chain
    }
    // «bà Mai Châu» has the name of a district.
    let isNamesake = isAddressed && reader.words.style == .compounds && isName(start)
    if let end = placeEnd(start), end >= range.upperBound, !isNamesake { return nil }
    if let end = organizationEnd(start), end >= range.upperBound { return nil }
    let classes = wordClasses(start)
    if !isName(start),
      LexiconClassSet(.organizationHead, .namedThing, .month, .weekday, .acronym).rawValue
        & classes.rawValue != 0
    {
      return nil
    }
    // «CEO World Forum»
    if !isAddressed, !isName(start), hasBrand(chain) { return nil }
    return chain
  }

  // MARK: Adding

  /// Adds a name whose role stands before it.
  mutating func addSolid(_ chain: NameChain, _ role: RolePhrase?, _ rule: StaticString) {
    names.append(
      Name(
        tokens: chain.tokens, words: chain.words, start: chain.start, left: role, right: nil,
        rule: rule))
    takenEnd = chain.tokens.upperBound
    noteParts(chain.tokens)
  }

  /// Adds a name with the role before it and the one in apposition after it.
  private mutating func add(_ name: NameChain, left: RolePhrase?, rule: StaticString) {
    var chain = name
    let end = chain.tokens.upperBound
    if end < tokens.count, tokens[end].kind == .period, !tokens[end].hasSpaceBefore,
      tokens[end - 1].hash == words.junior || tokens[end - 1].hash == words.senior
    {
      // «Ferdinand Marcos Jr.»
      chain.tokens = chain.tokens.lowerBound..<end + 1
    }
    names.append(
      Name(
        tokens: chain.tokens, words: chain.words, start: chain.start,
        left: left, right: apposition(after: chain), rule: rule))
    takenEnd = chain.tokens.upperBound
  }

  /// Adds «et B», «, B et C» after the first of several names.
  private mutating func addCoordinated(after first: NameChain, left: RolePhrase?) {
    var end = first.tokens.upperBound
    var count = 0
    while end + 1 < tokens.count, count < 12, isSameSentence(end, first.tokens.lowerBound) {
      count += 1
      // «A (Vietnam) et B»
      if tokens[end].kind == .openBracket {
        var close = end
        while close < tokens.count, close - end < 6, tokens[close].kind != .closeBracket {
          close += 1
        }
        guard close + 1 < tokens.count, tokens[close].kind == .closeBracket else { return }
        end = close + 1
      }
      guard tokens[end].kind == .comma || tokens[end].hash == words.et else { return }
      if tokens[end].kind == .comma, end + 1 < tokens.count, tokens[end + 1].hash == words.et {
        end += 1
      }
      let next = pastAddress(end + 1)
      guard next < tokens.count, isSameSentence(end, next),
        let chain = addressedChain(at: next, allowsSingle: tokens[end].hash == words.et)
      else { return }
      add(chain, left: left, rule: "person.coordination")
      end = chain.tokens.upperBound
    }
  }

  /// Whether a second name follows after «et» or a comma.
  private func isCoordinated(_ chain: NameChain) -> Bool {
    let end = chain.tokens.upperBound
    guard end + 1 < tokens.count, isSameSentence(chain.tokens.lowerBound, end + 1) else {
      return false
    }
    if tokens[end].kind == .openBracket { return true }
    guard tokens[end].hash == words.et || tokens[end].kind == .comma else { return false }
    let next = pastAddress(tokens[end + 1].hash == words.et ? end + 2 : end + 1)
    return next < tokens.count && isSameSentence(end, next)
      && addressedChain(at: next, allowsSingle: tokens[end].hash == words.et) != nil
      || titleMatch(next) != nil && isJoined(next)
  }

  /// Whether «et» follows before the sentence ends or another verb speaks: «les ministres A,
  /// ministre de …, et B», but not «à l'intention des journalistes A, économiste».
  private func isJoined(_ start: Int) -> Bool {
    var index = start
    while index < tokens.count, index < start + 24, isSameSentence(start, index) {
      if tokens[index].hash == words.et, index + 1 < tokens.count,
        addressedChain(at: pastAddress(index + 1), in: tokens[start].sentence)
          || titleMatch(index + 1) != nil
      {
        return true
      }
      index += 1
    }
    return false
  }

  func addressedChain(at index: Int, in sentence: UInt32) -> Bool {
    guard index < tokens.count, tokens[index].sentence == sentence else { return false }
    return addressedChain(at: index, allowsSingle: false) != nil
  }

  // MARK: Names by themselves

  /// The rule of a name of which nothing but the words around it speaks.
  static let context: StaticString = "person.context"

  /// «A Quang Tri», which lost its accent: no person called A.
  private func opensPlace(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start == 1 && tokens[index].flags.contains(.leadingWord)
      && bytes[Int(tokens[index].start)] == UInt8(ascii: "A") && index + 1 < tokens.count
      && tokens[index + 1].hasSpaceBefore && claims[index + 1] == .place
  }

  /// Reads a capitalised run with no title before it; returns where to go on.
  private mutating func readBare(at start: Int) -> Int {
    if standsAlone(start) {
      pending.append(NameChain(tokens: start..<start + 1, words: 1, start: tokens[start].start))
      return start + 1
    }
    if opensPlace(start) { return start + 1 }
    // «La AN aprobó»: an article that is a family name as well.
    if words.capitalizesFields, tokens[start].flags.contains(.leadingWord),
      words.sets(tokens[start]).contains(.articles), start + 1 < tokens.count,
      tokens[start + 1].flags.contains(.allCaps)
    {
      return start + 1
    }
    guard var chain = chain(at: start) else { return start + 1 }
    if chain.words == 1, chain.start == tokens[start].start, !gluedFamilyName(start) {
      pending.append(chain)
      return chain.tokens.upperBound
    }
    trim(&chain)
    guard chain.words > 0 else { return chain.tokens.upperBound }
    // «Sri Lankan»
    if has(.demonym, at: start),
      matches.end(ofAny: .init(.demonym), at: start) == chain.tokens.upperBound
    {
      return chain.tokens.upperBound
    }
    let right = chain.words > 1 ? apposition(after: chain) : nil
    if let rule = evidence(for: chain, right: right),
      rule.utf8Start != Self.context.utf8Start || !isPlaceElsewhere(chain)
    {
      add(chain, left: nil, rule: rule)
    } else if chain.words > 1 || !tokens[chain.tokens.lowerBound].flags.contains(.leadingWord)
      || !has(.stopWord, at: chain.tokens.lowerBound)
    {
      pending.append(chain)
    }
    return chain.tokens.upperBound
  }
}
