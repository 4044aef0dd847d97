/// The small words of a language that a lost space glues to others: pages lose it where an old line
/// broke. «duVietnam», «leministre», «présidentde», «Hanoïcette».
package struct GluedWords: Sendable {
  /// Those before a name, as written: «du».
  let beforeNames: [[UInt8]]
  /// Those before a noun in small letters: «le».
  let beforeNouns: ShortWords
  /// Those behind a title or a verb of saying: «de», «à».
  let behindTitles: ShortWords
  /// Those behind the name of a place: «cette»; and their last bytes.
  let behindPlaces: [[UInt8]]
  private let placeEndings: ShortWords

  /// The fewest bytes of a word to which something is glued, and of both: shorter ones stand at the end of
  /// too many words.
  static let least = 4
  private static let leastOfBoth: UInt32 = 6

  /// Takes the words of each kind, separated by spaces, sixteen at most; those before nouns and behind
  /// titles have four bytes at most.
  package init(
    beforeNames: String = "", beforeNouns: String = "", behindTitles: String = "",
    behindPlaces: String = ""
  ) {
    func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
    self.beforeNames = words(beforeNames)
    self.beforeNouns = ShortWords(beginnings: words(beforeNouns))
    self.behindTitles = ShortWords(endings: words(behindTitles))
    self.behindPlaces = words(behindPlaces)
    placeEndings = ShortWords(endings: self.behindPlaces)
  }

  /// No words: nothing is cut.
  package static let none = GluedWords()

  var isEmpty: Bool {
    beforeNames.isEmpty && beforeNouns.isEmpty && behindTitles.isEmpty && behindPlaces.isEmpty
  }

  /// Whether a token looks like two at a glance: a capital inside, or a small word at its start or end.
  @inline(__always)
  func mayBeTwo(_ token: Token, _ base: UnsafePointer<UInt8>) -> Bool {
    guard token.kind == .word else { return false }
    if token.flags.contains(.mixedCase) { return !token.isCapitalized }
    guard token.end &- token.start >= Self.leastOfBoth else { return false }
    let last = ShortWords.bytes(base + Int(token.end) - 4)
    if token.isCapitalized { return placeEndings.match(last) }
    return beforeNouns.match(ShortWords.bytes(base + Int(token.start))) || behindTitles.match(last)
  }
}

/// Sixteen words of at most four bytes, with which four bytes of a text are compared at once.
struct ShortWords: Sendable {
  /// Those bytes of each word that count, and which they are; an unused place matches nothing.
  private var masks = SIMD16<UInt32>(repeating: 0)
  private var values = SIMD16<UInt32>(repeating: 1)
  private var count = 0

  /// Words with which a text may begin.
  init(beginnings: [[UInt8]]) {
    for word in beginnings { add(word.prefix(4), from: 0) }
  }

  /// Words with which it may end: of longer ones the last four bytes.
  init(endings: [[UInt8]]) {
    for word in endings { add(word.suffix(4), from: 4 - min(word.count, 4)) }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, from start: Int) {
    guard count < 16 else { return }
    (masks[count], values[count]) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      masks[count] |= 0xFF << UInt32(8 * (start + index))
      values[count] |= UInt32(byte) << UInt32(8 * (start + index))
    }
    count += 1
  }

  var isEmpty: Bool { count == 0 }

  /// The four bytes at a place, the first in the lowest bits.
  @inline(__always)
  static func bytes(_ place: UnsafePointer<UInt8>) -> UInt32 {
    UInt32(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt32.self))
  }

  /// Whether four bytes begin or end with one of the words.
  @inline(__always)
  func match(_ bytes: UInt32) -> Bool {
    any((SIMD16(repeating: bytes) & masks) .== values)
  }

  /// Calls `body` with the length of each word that matches until one call gives something.
  func first<Result>(in bytes: UInt32, _ body: (UInt32) -> Result?) -> Result? {
    for index in 0..<count where bytes & masks[index] == values[index] {
      if let found = body(UInt32(masks[index].nonzeroBitCount / 8)) { return found }
    }
    return nil
  }
}

extension TokenTable {
  /// Cuts words in two that a lost space made one, as if the space were there.
  ///
  /// Before a capital a small word is cut off whatever follows, but for the signs of units: «кВт», «dB».
  /// Of words in small letters and of those in front of another the lexicon must not know the whole, but
  /// the part that is left.
  package mutating func separate(_ glued: GluedWords, source: UnsafeBufferPointer<UInt8>) {
    guard !glued.isEmpty, let base = source.baseAddress else { return }
    let cutter = WordCutter(
      base: base, readable: source.count, glued: glued, lexicon: lexicon)
    var cuts: [(token: Int, place: UInt32)] = []
    storage.withUnsafeBufferPointer { room in
      let tokens = UnsafeBufferPointer(rebasing: room[..<count])
      for index in tokens.indices where glued.mayBeTwo(tokens[index], base) {
        if let place = cutter.cut(index, of: tokens) { cuts.append((index, place)) }
      }
    }
    if !cuts.isEmpty { insert(cuts, cutter, source) }
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
  /// The end of the source.
  let readable: Int
  let glued: GluedWords
  let lexicon: Lexicon

  private static let titles = LexiconClassSet(.title, .titleModifier)
  /// What an article is glued to: the nouns that the annotators ask for.
  private static let nouns: LexiconClassSet = titles.union(
    .init(.organizationHead, .placeHead, .eventNoun, .numberWord))
  /// What a preposition is glued to: «présidentde», «a confiéà».
  private static let governors = titles.union(.init(.speechVerb))
  private static let places = LexiconClassSet(.place, .country)
  /// Where the second word of a token begins; nil if it is one.
  func cut(_ index: Int, of tokens: UnsafeBufferPointer<Token>) -> UInt32? {
    let token = tokens[index]
    if token.flags.contains(.mixedCase) {
      let isUnit =
        isSign(index, of: tokens) || lexicon.classes(ofWord: token.hash).contains(.unit)
      return isUnit ? nil : cutBeforeCapital(token)
    }
    guard let place = cutAtSmallWord(index, of: tokens),
      lexicon.classes(ofWord: token.hash, writtenAs: token.flags).isEmpty
    else { return nil }
    return place
  }

  /// «30 кГц», «20 dBm»: whether a word behind a number is as short as the sign of a unit, of which tables
  /// do not know all.
  private func isSign(_ index: Int, of tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard index > 0, tokens[index - 1].kind == .number else { return false }
    let word = Int(tokens[index].start)..<Int(tokens[index].end)
    return word.count <= 6 && word.count { base[$0] & 0xC0 != 0x80 } <= 3
  }

  /// «duVietnam», «lePremier»: where the capital is.
  private func cutBeforeCapital(_ token: Token) -> UInt32? {
    for word in glued.beforeNames where begins(token, word) {
      let place = token.start + UInt32(word.count)
      if part(place..<token.end).flags.contains(.capitalized) { return place }
    }
    return nil
  }

  /// «leministre», «laporte-parole», «présidentde», «Hanoïcette»: where its other half begins.
  private func cutAtSmallWord(_ index: Int, of tokens: UnsafeBufferPointer<Token>) -> UInt32? {
    let token = tokens[index]
    if token.isCapitalized {
      for word in glued.behindPlaces where ends(token, word) {
        let place = token.end - UInt32(word.count)
        if isKnown(token.start..<place, Self.places) { return place }
      }
      return nil
    }
    let first = ShortWords.bytes(base + Int(token.start))
    let found = glued.beforeNouns.first(in: first) { length in
      let place = token.start + length
      return isNoun(place..<token.end, before: index + 1, of: tokens) ? place : nil
    }
    if let found { return found }
    return glued.behindTitles.first(in: ShortWords.bytes(base + Int(token.end) - 4)) { length in
      let place = token.end - length
      return isKnown(token.start..<place, Self.governors) ? place : nil
    }
  }

  private func ends(_ token: Token, _ word: [UInt8]) -> Bool {
    let start = Int(token.end) - word.count
    return start > Int(token.start) && word.indices.allSatisfy { base[start + $0] == word[$0] }
  }

  private func begins(_ token: Token, _ word: [UInt8]) -> Bool {
    token.end - token.start > word.count
      && word.indices.allSatisfy { base[Int(token.start) + $0] == word[$0] }
  }

  /// Whether a part of a word is such a noun or the first half of a title, «porte-parole».
  private func isNoun(
    _ range: Range<UInt32>, before next: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    if isKnown(range, Self.nouns) { return true }
    guard range.count >= GluedWords.least, next + 1 < tokens.count, tokens[next].kind == .hyphen,
      !tokens[next].hasSpaceBefore
    else { return false }
    let both = TokenHash.chain(hash(range), tokens[next + 1].hash)
    return !lexicon.classes(ofWord: both).isDisjoint(with: Self.titles)
  }

  private func isKnown(_ range: Range<UInt32>, _ classes: LexiconClassSet) -> Bool {
    range.count >= GluedWords.least
      && !lexicon.classes(ofWord: hash(range)).isDisjoint(with: classes)
  }

  private func hash(_ range: Range<UInt32>) -> UInt64 {
    let word = UnsafeBufferPointer(start: base + Int(range.lowerBound), count: range.count)
    return lexicon.spelling.hash(word) ?? part(range).hash
  }

  /// A part of a word as if it were alone.
  private func part(_ range: Range<UInt32>) -> PieceReader.Piece {
    let reader = PieceReader(base: base, end: Int(range.upperBound), readable: readable)
    let plain = reader.plainWord(at: Int(range.lowerBound))
    return plain.kind == nil ? reader.accentedWord(at: Int(range.lowerBound)) : plain
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
