import VNAModel
import VNAText

/// Firms in languages whose names hang together without articles.
extension OrganizationFinder {
  /// Whether what is quoted behind a head is the name alone: «компания «Новатэк»», but «кооператив
  /// «Эатан»».
  func isFirm(_ head: OrganizationHead) -> Bool {
    head.kind == .company || head.kind == .bank || head.kind == .group
  }

  /// «hãng đấu giá Millon», «кооператив «Эатан»»: a firm behind its kind in small letters.
  func firm(_ index: Int, _ headEnd: Int, _ head: OrganizationHead) -> OrganizationName? {
    if let acronym = partyAcronym(headEnd, head) { return acronym }
    guard isFirm(head) || head.kind == .cooperative else { return nil }
    if let quoted = quotedEnd(headEnd) {
      let inner = headEnd + 1..<quoted - 1
      let name = knownName(in: inner)
      if name != nil || isFirm(head) {
        return OrganizationName(range: inner, end: quoted, isOrganization: true, known: name)
      }
      return OrganizationName(range: index..<quoted, end: quoted, isOrganization: true)
    }
    guard reader.isCapitalizedWord(headEnd, inSentenceOf: index), !startsPerson(headEnd),
      // «основатель компании Дженсен Хуанг»
      !isTitled(index) || !opensHolder(headEnd),
      reader.matches.classes(at: headEnd).isDisjoint(
        with: .init(.country, .place, .title, .honorific))
    else { return nil }
    var end = reader.runEnd(from: headEnd, limit: 4)
    if reader.words.style == .cases { end = ownEnd(headEnd, end) }
    return OrganizationName(range: headEnd..<end, end: end, isOrganization: true)
  }

  /// Past a short name in quotation marks.
  func quotedEnd(_ open: Int) -> Int? {
    guard let kind = reader.kind(open), kind == .openQuote || kind == .quote else { return nil }
    var close = open + 1
    while close < min(open + 6, reader.count), reader.kind(close) != .closeQuote,
      reader.kind(close) != .quote
    {
      close += 1
    }
    guard close > open + 1, close < min(open + 6, reader.count), reader.isCapitalized(open + 1)
    else { return nil }
    return close + 1
  }

  /// Whether a word of a name is no field, no place and no other body, but its own: «Minh Phú».
  func isProperWord(_ index: Int) -> Bool {
    reader.words.style == .compounds && reader.isCapitalized(index)
      && reader.matches.classes(at: index).isDisjoint(
        with: .init(.commonWord, .organization, .organizationHead, .placeHead))
  }

  /// Where the head at a token ends that is a firm's; nil where none is.
  func firmHeadEnd(_ index: Int) -> Int? {
    guard let match = reader.matches.longest(.organizationHead, at: index),
      let head = reader.value(match).organizationHead, isFirm(head)
    else { return nil }
    return index + Int(match.tokenCount)
  }

  /// Firms that are named again without what they are: «Công ty Gulf Ocean Foods», and «Gulf Ocean
  /// Foods»; «l'entreprise Hùng Nhon», and «Hùng Nhon».
  mutating func readBareFirms(_ context: inout AnnotationContext) {
    // The first firm whose own name begins with a word.
    var byWord = HashIndex()
    var names: [(tokens: Range<Int>, key: UInt64)] = []
    for mention in mentions {
      guard
        let name = mention.isOwnName ? unmistakable(mention.tokens) : ownName(of: mention.tokens)
      else { continue }
      let word = reader.tokens[name.lowerBound].hash
      guard byWord[word] < 0 else { continue }
      byWord[word] = names.count
      names.append((name, mention.nameKey))
    }
    guard !names.isEmpty else { return }
    let known = mentions.count
    var next = 0
    while true {
      let index = reader.first(from: next, to: reader.count, of: 0, or: [.capitalized, .allCaps])
      guard index < reader.count else { break }
      next = index + 1
      let found = byWord[reader.tokens[index].hash]
      guard found >= 0 else { continue }
      let name = names[found]
      let range = index..<index + name.tokens.count
      guard range.upperBound <= reader.count, context.isFree(range),
        zip(range, name.tokens).allSatisfy({ reader.tokens[$0].hash == reader.tokens[$1].hash }),
        !reader.isCapitalizedWord(index - 1, inSentenceOf: index),
        // «M. Thao Nguyên» is somebody of the same name.
        index == 0
          || reader.matches.classes(at: index - 1).isDisjoint(with: .init(.honorific, .title)),
        !reader.isCapitalizedWord(range.upperBound, inSentenceOf: index)
      else { continue }
      append(
        OrganizationMention(tokens: range, nameKey: name.key, acronymKey: 0),
        "organization.repeated", &context)
      next = range.upperBound
    }
    if mentions.count > known {
      mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  /// A firm's own name, where no other word is written like it: «De Heus», but not «Avenir».
  private func unmistakable(_ name: Range<Int>) -> Range<Int>? {
    let others = LexiconClassSet(.commonWord, .country, .place, .title, .honorific, .demonym)
    let isOther = name.contains { !reader.matches.classes(at: $0).isDisjoint(with: others) }
    return isOther || name.count < 2 && !reader.isAllCaps(name.lowerBound) ? nil : name
  }

  /// «Minh Phú» of «Công ty Cổ phần Thủy sản Minh Phú»: the words of a firm's name that tell nothing of
  /// what it is; nil where they may be a person's or a place's.
  private func ownName(of name: Range<Int>) -> Range<Int>? {
    guard reader.words.style == .compounds, var start = firmHeadEnd(name.lowerBound) else {
      return nil
    }
    while start < name.upperBound,
      let end = reader.matches.end(ofAny: .init(.commonWord, .organizationHead), at: start)
    {
      start = end
    }
    let own = start..<max(start, name.upperBound)
    guard !own.isEmpty,
      own.allSatisfy({ reader.isCapitalizedWord($0, inSentenceOf: own.lowerBound) }),
      !own.contains(where: { reader.matches.has(.commonWord, at: $0) }),
      reader.matches.classes(at: start).isDisjoint(with: .init(.country, .place, .title)),
      !startsPerson(start)
    else { return nil }
    return own
  }

  /// «Cục Quản lý lao động ngoài nước (DOLAB)»: a name that goes on in small letters up to its acronym.
  func smallWords(behind name: Range<Int>) -> (name: Range<Int>, acronym: BracketedAcronym)? {
    let others = LexiconClassSet(
      .title, .honorific, .speechVerb, .eventVerb, .organization, .organizationHead, .eventNoun)
    var at = name.upperBound
    while at < min(name.upperBound + 10, reader.count),
      reader.isWord(at, inSentenceOf: name.lowerBound)
    {
      if let field = reader.matches.end(ofAny: .init(.commonWord), at: at) {
        at = field
        continue
      }
      let classes = reader.matches.classes(at: at)
      guard !reader.isCapitalized(at) || classes.contains(.country),
        classes.isDisjoint(with: others),
        reader.role(at) == .none || reader.role(at) == .and || reader.role(at) == .purpose,
        !classes.contains(.stopWord) || reader.role(at) != .none
      else { return nil }
      at += 1
    }
    guard at > name.upperBound, let found = acronym(inBracketAt: at) else { return nil }
    return (name.lowerBound..<at, found)
  }
}
