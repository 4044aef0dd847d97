/// The small words of a language that a lost space glues to others: pages lose it where an old line
/// broke. «duVietnam», «leministre», «présidentde», «Hanoïcette».
package struct GluedWords: Sendable {
  /// Those before a name, as written: «du».
  var beforeNames: [[UInt8]]
  /// Those before a noun in small letters: «le».
  var beforeNouns: [[UInt8]]
  /// Those behind a title: «de».
  var behindTitles: [[UInt8]]
  /// Those behind the name of a place: «cette».
  var behindPlaces: [[UInt8]]

  /// Takes the words of each kind, separated by spaces.
  package init(
    beforeNames: String = "", beforeNouns: String = "", behindTitles: String = "",
    behindPlaces: String = ""
  ) {
    func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
    self.beforeNames = words(beforeNames)
    self.beforeNouns = words(beforeNouns)
    self.behindTitles = words(behindTitles)
    self.behindPlaces = words(behindPlaces)
  }

  /// No words: nothing is cut.
  package static let none = GluedWords()

  var isEmpty: Bool {
    beforeNames.isEmpty && beforeNouns.isEmpty && behindTitles.isEmpty && behindPlaces.isEmpty
  }
}

extension TokenTable {
  /// Cuts words in two that a lost space made one, as if the space were there; whether there were any,
  /// so that the `matches` are to be made anew.
  ///
  /// Before a capital a small word is cut off whatever follows, but for the signs of units: «кВт», «dB».
  /// Of words in small letters and of those in front of another the lexicon must not know the whole, but
  /// the part that is left.
  package mutating func separate(
    _ glued: GluedWords, source: UnsafeBufferPointer<UInt8>, matches: MatchTable
  ) -> Bool {
    guard !glued.isEmpty, let base = source.baseAddress else { return false }
    let cutter = WordCutter(base: base, glued: glued, lexicon: lexicon)
    var cuts: [(token: Int, place: UInt32)] = []
    for index in 0..<count where storage[index].kind == .word {
      let known = matches.classes(at: index)
      let place: UInt32?
      if storage[index].flags.contains(.mixedCase) {
        let isUnit = known.contains(.unit) || cutter.isSign(index, of: self)
        place = isUnit ? nil : cutter.cutBeforeCapital(storage[index])
      } else {
        place = known.isEmpty ? cutter.cut(index, of: self) : nil
      }
      if let place { cuts.append((index, place)) }
    }
    guard !cuts.isEmpty else { return false }
    insert(cuts, cutter, source)
    return true
  }

  /// Moves the tokens from the last on to where they stand with all cuts made.
  private mutating func insert(
    _ cuts: [(token: Int, place: UInt32)], _ cutter: WordCutter,
    _ source: UnsafeBufferPointer<UInt8>
  ) {
    let blank = Token(start: 0, end: 0, hash: 0, sentence: 0, flags: [], kind: .symbol)
    let missing = count + cuts.count - storage.count
    if missing > 0 { storage.append(contentsOf: repeatElement(blank, count: missing)) }
    var end = count
    for (number, cut) in cuts.enumerated().reversed() {
      for index in stride(from: end - 1, to: cut.token, by: -1) {
        storage[index + number + 1] = storage[index]
      }
      end = cut.token
      let (first, second) = cutter.halves(of: storage[cut.token], at: cut.place)
      storage[cut.token + number] = first
      storage[cut.token + number + 1] = second
      spell(source, cut.token + number..<cut.token + number + 2, lexicon.spelling)
    }
    count += cuts.count
    var shift = 0
    for index in sentenceStarts.indices {
      while shift < cuts.count, cuts[shift].token < Int(sentenceStarts[index]) { shift += 1 }
      sentenceStarts[index] += UInt32(shift)
    }
    var (before, within) = (0, 0)
    for index in blocks.indices {
      let range = blocks[index].tokens
      while before < cuts.count, cuts[before].token < range.lowerBound { before += 1 }
      while within < cuts.count, cuts[within].token < range.upperBound { within += 1 }
      blocks[index].tokens = range.lowerBound + before..<range.upperBound + within
    }
  }
}

/// Finds where one word is two.
private struct WordCutter {
  let base: UnsafePointer<UInt8>
  let glued: GluedWords
  let lexicon: Lexicon

  private static let titles = LexiconClassSet(.title, .titleModifier)
  /// What an article is glued to: the nouns that the annotators ask for.
  private static let nouns: LexiconClassSet = titles.union(
    .init(.organizationHead, .placeHead, .eventNoun, .numberWord))
  private static let places = LexiconClassSet(.place, .country)
  /// The fewest bytes of a title or place to which something is glued: shorter ones stand at the end
  /// of too many words.
  private static let least = 4

  /// «30 кГц», «20 dBm»: whether a word behind a number is as short as the sign of a unit, of which tables
  /// do not know all.
  func isSign(_ index: Int, of table: TokenTable) -> Bool {
    guard index > 0, table[index - 1].kind == .number else { return false }
    let word = Int(table[index].start)..<Int(table[index].end)
    return word.count <= 6 && word.count { base[$0] & 0xC0 != 0x80 } <= 3
  }

  /// «duVietnam», «lePremier»: where the capital is.
  func cutBeforeCapital(_ token: Token) -> UInt32? {
    guard !token.isCapitalized else { return nil }
    for word in glued.beforeNames where begins(token, word) {
      let place = token.start + UInt32(word.count)
      if part(place..<token.end).flags.contains(.capitalized) { return place }
    }
    return nil
  }

  /// «leministre», «laporte-parole», «présidentde», «Hanoïcette»: where its other half begins.
  func cut(_ index: Int, of table: TokenTable) -> UInt32? {
    let token = table[index]
    guard token.end - token.start >= Self.least + 2 else { return nil }
    if !token.isCapitalized {
      for word in glued.beforeNouns where begins(token, word) {
        let place = token.start + UInt32(word.count)
        if isNoun(place..<token.end, before: index + 1, of: table) { return place }
      }
      return tail(of: token, glued.behindTitles, Self.titles)
    }
    return tail(of: token, glued.behindPlaces, Self.places)
  }

  private func tail(_ token: Token, of words: [[UInt8]]) -> [UInt8]? {
    words.first { word in
      let start = Int(token.end) - word.count
      return start > Int(token.start) && word.indices.allSatisfy { base[start + $0] == word[$0] }
    }
  }

  /// Where a word begins that is glued behind one of some classes.
  private func tail(
    of token: Token, _ words: [[UInt8]], _ classes: LexiconClassSet
  ) -> UInt32? {
    guard let word = tail(token, of: words) else { return nil }
    let place = token.end - UInt32(word.count)
    return isKnown(token.start..<place, classes) ? place : nil
  }

  private func begins(_ token: Token, _ word: [UInt8]) -> Bool {
    token.end - token.start > word.count
      && word.indices.allSatisfy { base[Int(token.start) + $0] == word[$0] }
  }

  /// Whether a part of a word is such a noun or the first half of a title, «porte-parole».
  private func isNoun(_ range: Range<UInt32>, before next: Int, of table: TokenTable) -> Bool {
    if isKnown(range, Self.nouns) { return true }
    guard range.count >= Self.least, next + 1 < table.count, table[next].kind == .hyphen,
      !table[next].hasSpaceBefore
    else { return false }
    let both = TokenHash.chain(hash(range), table[next + 1].hash)
    return !lexicon.classes(ofWord: both).isDisjoint(with: Self.titles)
  }

  private func isKnown(_ range: Range<UInt32>, _ classes: LexiconClassSet) -> Bool {
    range.count >= Self.least && !lexicon.classes(ofWord: hash(range)).isDisjoint(with: classes)
  }

  private func hash(_ range: Range<UInt32>) -> UInt64 {
    let word = UnsafeBufferPointer(start: base + Int(range.lowerBound), count: range.count)
    return lexicon.spelling.hash(word) ?? part(range).hash
  }

  /// A part of a word as if it were alone.
  private func part(_ range: Range<UInt32>) -> PieceReader.Piece {
    let end = Int(range.upperBound)
    return PieceReader(base: base, end: end, readable: end).accentedWord(at: Int(range.lowerBound))
  }

  /// The tokens of both halves.
  func halves(of token: Token, at place: UInt32) -> (Token, Token) {
    let (first, second) = (part(token.start..<place), part(place..<token.end))
    let outer: TokenFlags = [
      .spaceBefore, .noBreakBefore, .lineBreakBefore, .sentenceStart, .leadingWord,
    ]
    return (
      Token(
        start: token.start, end: place, hash: first.hash, sentence: token.sentence,
        flags: first.flags.union(token.flags.intersection(outer)), kind: .word),
      Token(
        start: place, end: token.end, hash: second.hash, sentence: token.sentence,
        flags: second.flags.union(token.flags.intersection(.elided)).union(.spaceBefore),
        kind: .word)
    )
  }
}
