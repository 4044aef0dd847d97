import VNAModel
import VNAText

/// Finds the persons of a bulletin with their roles.
enum PeopleAnnotator {
  /// Reads the persons of all parts of the page and claims their tokens and those of their roles.
  static func annotate(_ context: inout AnnotationContext) -> [Person] {
    NameSource(context).read { reader in
      var people = PeopleReader(reader, context.words, claims: context.claims)
      people.read()
      guard !people.names.isEmpty else { return [] }
      var merger = PersonMerger(reader, names: people.names.count)
      let mentions = mentions(of: people, &merger, context)
      var writer = PeopleWriter(people.names, mentions, entries: merger.entries.count)
      return writer.write(merger, &context)
    }
  }

  /// All mentions of persons in the order of the text, with the entries that they mean.
  private static func mentions(
    of people: PeopleReader, _ merger: inout PersonMerger, _ context: borrowing AnnotationContext
  ) -> ContiguousArray<PersonMention> {
    var mentions: ContiguousArray<PersonMention> = []
    mentions.reserveCapacity(people.names.count)
    for (place, name) in people.names.enumerated() {
      var mention = PersonMention(
        tokens: name.tokens, span: people.reader.span(name.tokens), name: place, rule: name.rule)
      mention.span.start = name.start
      if !isShort(name, people) {
        mention.entry = merger.person(
          of: name.tokens, mention.span, isInStory: isInStory(name.tokens, context))
      }
      mentions.append(mention)
    }
    for place in mentions.indices where mentions[place].entry < 0 {
      let (tokens, span) = (mentions[place].tokens, mentions[place].span)
      mentions[place].entry =
        merger.longer(tokens) ?? merger.known(tokens)
        ?? merger.person(of: tokens, span, isInStory: isInStory(tokens, context))
    }
    // A longer name may have all the words of a shorter one: «Takaichi», «Takaichi Sanae».
    var target = ContiguousArray(merger.entries.indices)
    for entry in target.indices {
      if let longer = merger.longer(merger.entries[entry].tokens) { target[entry] = longer }
    }
    for place in mentions.indices { mentions[place].entry = target[mentions[place].entry] }
    for chain in people.pending where merger.mayKnow(chain.tokens) {
      guard let entry = known(chain, &merger, people) else { continue }
      let tokens = merger.completed(chain.tokens, as: target[entry])
      var mention = PersonMention(
        tokens: tokens, span: people.reader.span(tokens), name: -1, rule: "person.known")
      if tokens == chain.tokens { mention.span.start = chain.start }
      mention.entry = target[entry]
      merger.spell(
        mention.entry, as: tokens, mention.span, isInStory: isInStory(tokens, context))
      mentions.append(mention)
    }
    if mentions.count > people.names.count {
      mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    return mentions
  }

  /// Whether a name is a single word, whose person may be named in full elsewhere.
  private static func isShort(_ name: PeopleReader.Name, _ people: PeopleReader) -> Bool {
    if people.reader.words.style == .cases, people.reader.isInitial(name.tokens.lowerBound) {
      return true
    }
    return name.words <= 1 && !people.gluedFamilyName(name.tokens.lowerBound)
  }

  private static func isInStory(
    _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Bool {
    context.segment(ofToken: tokens.lowerBound)?.isStory ?? false
  }

  /// The known person whom a capitalised run without a title means, or nil.
  private static func known(
    _ chain: NameChain, _ merger: inout PersonMerger, _ people: PeopleReader
  ) -> Int? {
    let first = chain.tokens.lowerBound
    if chain.words > 1 {
      // «Công ty Thép Minh Hải» has nothing to do with the Nguyễn Minh Hải of the text.
      let isInName =
        people.reader.words.style == .compounds && first > 0
        && people.claims[first] == .organization && people.claims[first - 1] == .organization
      return merger.known(chain.tokens) ?? (isInName ? nil : merger.longer(chain.tokens))
    }
    guard let person = merger.longer(chain.tokens) ?? merger.known(chain.tokens),
      people.placeEnd(first) == nil || people.isSubject(chain) || people.isGuest(chain),
      people.organizationEnd(first) == nil, people.isShortForm(chain)
    else { return nil }
    return person
  }
}

extension PeopleReader {
  /// «Hue instó a los empresarios»: whether a name that is a city's as well does something.
  func isSubject(_ chain: NameChain) -> Bool {
    let (index, end) = (chain.tokens.lowerBound, chain.tokens.upperBound)
    guard words.standsBeforeTitle || words.capitalizesFields, placeEnd(index) == end,
      end < tokens.count, isSameSentence(index, end),
      isVerb(end) || words.sets(tokens[end]).contains(.auxiliaries)
    else { return false }
    guard index > 0, isSameSentence(index - 1, index) else { return true }
    if isForeignSurname(index) { return !leadsToPlace(index - 1) }
    return tokens[index - 1].kind == .comma && !claims[..<(index - 1)].suffix(1).contains(.place)
  }

  /// «Phuc received Austin»: whether a name that is a city's as well is the one whom somebody meets.
  func isGuest(_ chain: NameChain) -> Bool {
    let index = chain.tokens.lowerBound
    guard words.standsBeforeTitle, isForeignSurname(index), index > 0,
      isSameSentence(index - 1, index), let verb = matches.longest(.eventVerb, at: index - 1),
      verb.tokenCount == 1
    else { return false }
    return reader.lexicon.value(of: verb, is: "receive")
      || reader.lexicon.value(of: verb, is: "congratulate")
  }

  /// «Austin», «Lincoln»: a given name of other languages that is no syllable of Vietnamese ones, which
  /// often are a city's whole name.
  private func isForeignSurname(_ index: Int) -> Bool {
    isGivenName(index) && !has(.familyName, at: index) && !has(.givenSyllable, at: index)
  }

  /// Whether a word leads to a place or goes on a list of places.
  private func leadsToPlace(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    // «“…”, Austin said»
    case .closeQuote, .quote: return false
    case .comma: return index > 0 && claims[index - 1] == .place
    default: break
    }
    return token.kind != .word || token.isCapitalized && claims[index] != .none
      || has(.preposition, at: index) || has(.conjunction, at: index)
      || has(.namedThing, at: index) || has(.placeHead, at: index)
  }

  /// Whether a single capitalised word may stand for a person whose name has it.
  func isShortForm(_ chain: NameChain) -> Bool {
    let index = chain.tokens.lowerBound
    let token = tokens[index]
    let end = chain.tokens.upperBound
    if index > 0, isSameSentence(index - 1, index) {
      let before = tokens[index - 1]
      if words.sets(before).contains(.articles) || !token.hasSpaceBefore { return false }
      if has(.namedThing, at: index - 1) || has(.organizationHead, at: index - 1) { return false }
    }
    let isWord = has(.commonWord, at: index) || has(.stopWord, at: index)
    guard
      isWord
        || token.flags.contains(.leadingWord) && isName(index)
          && !(words.standsBeforeTitle && isForeignSurname(index))
    else { return true }
    // «Son» and «Vu» open sentences as words: only a verb of saying makes them names.
    guard end + 1 < tokens.count, isSameSentence(index, end + 1) else { return false }
    // «Chinh's visit began on Sunday»
    if !isWord, words.standsBeforeTitle, tokens[end].hash == words.possessive { return true }
    // «Chinh, whose visit runs until Sunday»
    if !isWord, words.standsBeforeTitle, tokens[end].kind == .comma,
      let match = matches.longest(.pronoun, at: end + 1),
      reader.lexicon.value(of: match, is: "who")
    {
      return true
    }
    // «Chinh arrived in Rabat»
    if !isWord, words.standsBeforeTitle, has(.eventVerb, at: end) { return true }
    return has(.speechVerb, at: end)
      || words.sets(tokens[end]).contains(.auxiliaries) && has(.speechVerb, at: end + 1)
  }
}
