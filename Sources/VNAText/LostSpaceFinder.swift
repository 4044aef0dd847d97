/// Finds where one word is two: at a capital inside it; where both parts are words of the language; or
/// behind a name that the bulletin or the lexicon knows.
struct LostSpaceFinder {
  let base: UnsafePointer<UInt8>
  /// The end of the source.
  let readable: Int
  let spaces: LostSpaces
  let lexicon: Lexicon
  /// The hashes of the bulletin's words with a capital, collected when first asked for.
  private var names: HashSet?
  /// The same of two such words, one behind the other.
  private var pairs: HashSet?

  init(base: UnsafePointer<UInt8>, readable: Int, spaces: LostSpaces, lexicon: Lexicon) {
    self.base = base
    self.readable = readable
    self.spaces = spaces
    self.lexicon = lexicon
  }

  private static let syllables = LexiconClassSet(.familyName, .givenSyllable)
  /// Names that are known by themselves.
  private static let known = LexiconClassSet(
    .country, .place, .capitalAlias, .region, .province, .organization, .acronym, .party,
    .newsAgency)
  /// What stands with a capital behind a word to which it is glued.
  private static let openers = syllables.union(known).union(
    .init(.foreignGivenName, .title, .titleModifier, .honorific, .organizationHead, .placeHead))
  private static let offices = LexiconClassSet(.title, .titleModifier, .organizationHead)
  private static let months = LexiconClassSet(.month)
  private static let verbs = LexiconClassSet(.eventVerb, .speechVerb)

  /// Where the second word of a token begins, of which the whole may be a known word; nil if it is one.
  mutating func place(
    in index: Int, isKnown: Bool, of tokens: UnsafeBufferPointer<Token>
  ) -> UInt32? {
    let token = tokens[index]
    if let place = placeBehindOrdinal(index, of: tokens) { return place }
    if token.flags.contains(.mixedCase) {
      if isSign(index, of: tokens) || isOne(token) { return nil }
      if let place = placeAtCapital(index, of: tokens) { return place }
      return token.isCapitalized ? placeBehindCapitals(token) : nil
    }
    if token.flags.contains(.elided) {
      if spaces.elisions.contains(token.hash) { return nil }
      if let place = placeOfElision(index, of: tokens) { return place }
    }
    if isKnown { return nil }
    if !token.isCapitalized { return placeOfWords(token) }
    if token.flags.contains(.allCaps) { return nil }
    return placeOfLeadingWords(index, isDamaged: false, of: tokens)
      ?? placeBehindName(index, of: tokens)
  }

  /// «Ila dit», «Leministre a»: the first word of a sentence. «Dupont», «Lacalle Pou» are names: what is no
  /// pair of small words and no title is parted only on a damaged page, and before no other name.
  private func placeOfLeadingWords(
    _ index: Int, isDamaged: Bool, of tokens: UnsafeBufferPointer<Token>
  ) -> UInt32? {
    let token = tokens[index]
    guard token.flags.contains(.leadingWord), let place = placeOfWords(token) else { return nil }
    let second = part(place..<token.end)
    let isSmall = part(token.start..<place).isParticle
    let isSure = isSmall && (second.isParticle || isName(second, Self.offices))
    return isSure || isDamaged && hasSmallWord(index + 1, of: tokens) ? place : nil
  }

  /// The same of a word with a capital on a page that is known to have lost spaces.
  mutating func placeOnDamagedPage(
    _ index: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> UInt32? {
    if !tokens[index].flags.isDisjoint(with: [.mixedCase, .allCaps]) { return nil }
    return placeOfLeadingWords(index, isDamaged: true, of: tokens)
      ?? placeBehindName(index, isDamaged: true, of: tokens)
      ?? placeBehindStranger(index, of: tokens)
  }

  /// Whether the lexicon has a word with capitals inside: «kWh», «VietJet».
  private func isOne(_ token: Token) -> Bool {
    let classes = lexicon.classes(ofWord: token.hash)
    return token.isCapitalized ? !classes.isEmpty : classes.contains(.unit)
  }

  /// «30 кГц», «20 dBm»: whether a word behind a number is as short as the sign of a unit, of which tables
  /// do not know all.
  private func isSign(_ index: Int, of tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard index > 0, tokens[index - 1].kind == .number else { return false }
    let word = tokens[index].start..<tokens[index].end
    return word.count <= 6 && letters(word) <= 3
  }

  /// «15eanniversaire», «13eCongrès»: behind the ending of an ordinal number in figures.
  private func placeBehindOrdinal(
    _ index: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> UInt32? {
    let token = tokens[index]
    guard index > 0, tokens[index - 1].kind == .number, tokens[index - 1].end == token.start
    else { return nil }
    for ordinal in spaces.ordinals where begins(token, ordinal) {
      let place = token.start + UInt32(ordinal.count)
      let second = part(place..<token.end)
      if second.letters > 3, second.flags.contains(.capitalized) || isWord(second) { return place }
    }
    return nil
  }

  // MARK: Capitals inside

  /// «duVietnam», «ministreNguyên», «ChiMinh»: where the capital is.
  private mutating func placeAtCapital(_ index: Int, of tokens: UnsafeBufferPointer<Token>)
    -> UInt32?
  {
    let token = tokens[index]
    var wasSmall = false
    var place = Int(token.start)
    while place < Int(token.end) {
      let (scalar, length) = decodeScalar(base, at: place, before: Int(token.end))
      if let isCapital = isCapital(scalar) {
        if isCapital, wasSmall, isLost(UInt32(place), index, of: tokens) { return UInt32(place) }
        wasSmall = !isCapital
      }
      place += length
    }
    return nil
  }

  /// Whether a letter is a capital; nil of a mark.
  func isCapital(_ scalar: UInt32) -> Bool? {
    if scalar < 0x80 {
      let letter = scalar | 0x20
      return 0x61...0x7A ~= letter ? scalar < 0x61 : nil
    }
    let form = FoldedScalar.classify(scalar)
    return form.category == .letter ? form.isUpper : nil
  }

  /// Whether a space was lost before a capital.
  private mutating func isLost(_ place: UInt32, _ index: Int, of tokens: UnsafeBufferPointer<Token>)
    -> Bool
  {
    let token = tokens[index]
    let first = part(token.start..<place)
    let second = part(place..<token.end)
    guard second.letters > 1 else { return false }
    if !token.isCapitalized {
      // «nCoV», «mRNA» are no «n'» and «m'».
      let isElided =
        spaces.elisions.contains(first.hash)
        && second.flags.isDisjoint(with: [.allCaps, .mixedCase])
      return first.isParticle || isElided || first.letters > 2 && isWord(first)
    }
    let classes = lexicon.classes(ofWord: second.hash, writtenAs: second.flags)
    let phrase = lexicon.classes(ofWord: TokenHash.chain(first.hash, second.hash))
    // «Ấn ĐộPranab»: behind a name of two words stands any other.
    if !phrase.isEmpty || endsPhrase(first, index, of: tokens) { return true }
    if standsElsewhere(first, second, of: tokens) { return true }
    guard !classes.isDisjoint(with: Self.openers) else { return false }
    if first.isParticle { return token.flags.contains(.leadingWord) }
    if isName(first, Self.known) { return true }
    if isName(first, Self.syllables), !classes.isDisjoint(with: Self.syllables) {
      return hasName(-1, from: index, of: tokens) || hasName(1, from: index, of: tokens)
    }
    return spaces.vocabulary.contains(first.hash) && first.letters > 3
  }

  /// Whether the word before or behind one, in its sentence, is a syllable of names.
  private func hasName(
    _ step: Int, from index: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    let word = index
    let index = index + step
    guard tokens.indices.contains(index), tokens[index].isCapitalized,
      tokens[index].sentence == tokens[word].sentence,
      letters(tokens[index].start..<tokens[index].end) > 1
    else { return false }
    let classes = lexicon.classes(ofWord: tokens[index].hash, writtenAs: tokens[index].flags)
    return !classes.isDisjoint(with: Self.syllables)
  }

  /// «ASEANdoit», «PCVet»: behind an acronym that the lexicon knows.
  private func placeBehindCapitals(_ token: Token) -> UInt32? {
    var place = token.start
    while place < token.end, base[Int(place)] &- 65 < 26 { place += 1 }
    guard place - token.start > 1, place < token.end, letters(place..<token.end) > 0 else {
      return nil
    }
    let second = part(place..<token.end)
    guard second.isParticle || second.letters > 3 && isWord(second),
      isName(part(token.start..<place), Self.known)
    else { return nil }
    return place
  }

  // MARK: Names

  /// «Phuca», «Hanoïcette», «Ministèredes»: behind a name, or a word written as one.
  private mutating func placeBehindName(
    _ index: Int, isDamaged: Bool = false, of tokens: UnsafeBufferPointer<Token>
  ) -> UInt32? {
    let token = tokens[index]
    let isBehindName = hasName(-1, from: index, of: tokens)
    for place in places(token).reversed() {
      let second = part(place..<token.end)
      guard
        second.isParticle
          ? second.particle?.isInner != true && second.particle?.isFirst != true
          : second.letters > 3 && isWord(second)
      else {
        continue
      }
      // Behind «a» comes a participle or an adverb: «Radeva, son épouse» is one name.
      if second.particle?.isAuxiliary == true, !hasSmallWord(index + 1, of: tokens) { continue }
      let first = part(token.start..<place)
      // «Malice», «Clarkson»: too short to tell.
      guard
        first.letters + second.letters > 6 || second.flags.contains(.nonASCII)
          || isBehindName
      else { continue }
      // «Mekongsite», «Vietrail»: firms are called so.
      guard isDamaged || second.isParticle || isBehindName else { continue }
      if isFirstHalf(first, index, of: tokens) { return place }
      if first.letters > 4, spaces.vocabulary.contains(first.hash), !isPrefix(first),
        !isEnding(token, place)
      {
        return place
      }
    }
    return nil
  }

  /// «Allendeavait», «Phomvihanepréside»: behind a name that nothing tells of, if another is in front.
  private func placeBehindStranger(
    _ index: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> UInt32? {
    let token = tokens[index]
    guard index > 0, tokens[index - 1].isCapitalized,
      tokens[index - 1].sentence == token.sentence
    else { return nil }
    for place in places(token) {
      let (first, second) = (part(token.start..<place), part(place..<token.end))
      guard first.letters > 3 else { continue }
      if second.isParticle
        ? second.letters > 1 && second.particle?.isInner != true
          && second.particle?.endsNames != true
        : second.letters > 4 && isWord(second)
      {
        return place
      }
    }
    return nil
  }

  private func hasSmallWord(_ index: Int, of tokens: UnsafeBufferPointer<Token>) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && !tokens[index].isCapitalized
  }

  /// Whether the first part of a word is a name: one of a place or a body, a syllable behind another, or
  /// a word that stands elsewhere in the bulletin with a capital.
  private mutating func isFirstHalf(
    _ part: Part, _ index: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    guard part.letters > 1 else { return false }
    if isName(part, Self.syllables), hasName(-1, from: index, of: tokens) { return true }
    guard part.letters > 2 else { return false }
    if part.letters > 3 && isName(part, Self.known) || endsPhrase(part, index, of: tokens) {
      return true
    }
    return standsElsewhere(part, of: tokens)
  }

  /// «Ana Costa … AnaCosta»: whether the bulletin has two words with capitals, one behind the other.
  private mutating func standsElsewhere(
    _ first: Part, _ second: Part, of tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    if pairs == nil {
      pairs = HashSet(
        tokens.indices.dropFirst().lazy
          .filter { tokens[$0].isCapitalized && tokens[$0 - 1].isCapitalized }
          .map { TokenHash.chain(tokens[$0 - 1].hash, tokens[$0].hash) })
    }
    return pairs?.contains(TokenHash.chain(first.hash, second.hash)) ?? false
  }

  /// Whether the bulletin has a word with a capital.
  private mutating func standsElsewhere(
    _ part: Part, of tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    if names == nil { names = HashSet(tokens.lazy.filter(\.isCapitalized).map(\.hash)) }
    return names?.contains(part.hash) ?? false
  }

  /// «Sri Lankaa», «Ấn ĐộPranab»: whether a name of two words ends with a part.
  private func endsPhrase(
    _ part: Part, _ index: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    guard index > 0, tokens[index - 1].isCapitalized,
      tokens[index - 1].sentence == tokens[index].sentence
    else { return false }
    let phrase = TokenHash.chain(tokens[index - 1].hash, part.hash)
    return !lexicon.classes(ofWord: phrase).isDisjoint(with: Self.known)
  }

  private func isName(_ part: Part, _ classes: LexiconClassSet) -> Bool {
    !lexicon.classes(ofWord: part.hash, writtenAs: part.flags).isDisjoint(with: classes)
  }

  /// «ported’», «àl’», «Thuongs’»: before what the apostrophe belongs to.
  private mutating func placeOfElision(
    _ index: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> UInt32? {
    let token = tokens[index]
    let end = token.end - LostSpaces.apostropheLength(before: token.end, base)
    for length in [UInt32(2), 1] where end - token.start > length {
      let place = end - length
      guard spaces.elisions.contains(piece(place..<end).hash) else { continue }
      let first = part(token.start..<place)
      let isHalf =
        token.isCapitalized
        ? isFirstHalf(first, index, of: tokens) : first.isParticle || isWord(first)
      if isHalf { return place }
    }
    return nil
  }

  // MARK: Words in small letters

  /// «decette», «desrelations», «aremercié», «affairesétrangères», and «Ila» where a sentence begins:
  /// between two words of the language. Of several places the one of the highest rank; of two small
  /// words the second is the longest, else the last place counts.
  private func placeOfWords(_ token: Token) -> UInt32? {
    var best: (place: UInt32, rank: Int)?
    for place in places(token) {
      let first = part(token.start..<place)
      guard first.isParticle || first.letters > 2 && isWord(first),
        // A name that opens a sentence is none of its words.
        !token.isCapitalized || first.isParticle || spaces.vocabulary.contains(first.hash)
      else { continue }
      let second = part(place..<token.end)
      guard second.isParticle || second.letters > 3 && isWord(second),
        let rank = rank(first, second, token, place),
        rank > best?.rank ?? 0 || rank == best?.rank && rank != 4
      else { continue }
      best = (place, rank)
    }
    return best?.place
  }

  /// How good a pair of words is; nil if it is none.
  private func rank(_ first: Part, _ second: Part, _ token: Token, _ place: UInt32) -> Int? {
    if second.particle?.isFirst == true { return nil }
    if first.isParticle, second.isParticle {
      return first.letters + second.letters > 3 || first.flags.contains(.nonASCII)
        || token.isCapitalized ? 4 : nil
    }
    if second.isParticle {
      guard first.letters > 3 || isName(first, Self.months), !isEnding(token, place) else {
        return nil
      }
      return second.letters > 1 && second.particle?.isInner != true ? 3 : 2
    }
    if first.particle?.isAuxiliary == true {
      return isParticiple(second, place..<token.end) ? 3 : nil
    }
    // «deoctubre»: no word ends with a month.
    guard second.letters > 3, !isPrefix(first) || isName(second, Self.months) else { return nil }
    return first.isParticle ? 3 : first.letters > 3 ? 1 : nil
  }

  private func isParticiple(_ part: Part, _ range: Range<UInt32>) -> Bool {
    if isName(part, Self.verbs) { return true }
    return part.letters > 3 && spaces.participles.contains { ends(range, $0) }
  }

  /// Whether a word ends as one word of the language does, from before the place on.
  private func isEnding(_ token: Token, _ place: UInt32) -> Bool {
    spaces.endings.contains {
      $0.count > Int(token.end - place) && ends(token.start..<token.end, $0)
    }
  }

  private func ends(_ range: Range<UInt32>, _ ending: [UInt8]) -> Bool {
    let start = Int(range.upperBound) - ending.count
    return start > Int(range.lowerBound)
      && ending.indices.allSatisfy { base[start + $0] == ending[$0] }
  }

  private func begins(_ token: Token, _ beginning: [UInt8]) -> Bool {
    Int(token.end - token.start) > beginning.count
      && beginning.indices.allSatisfy { base[Int(token.start) + $0] == beginning[$0] }
  }
}
