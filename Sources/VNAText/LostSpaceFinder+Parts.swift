/// The parts of a word that may be two.
extension LostSpaceFinder {
  /// A part of a word, as if it were alone.
  struct Part {
    var hash: UInt64
    var flags: TokenFlags
    var letters: Int
    /// What is known of it as a small word.
    var particle: LostSpaces.Particle?

    var isParticle: Bool { particle != nil }
  }

  /// The places between the letters of a word.
  func places(_ token: Token) -> [UInt32] {
    (token.start + 1..<token.end).filter {
      // A mark belongs to the letter before it.
      base[Int($0)] & 0xC0 != 0x80
        && isCapital(decodeScalar(base, at: Int($0), before: Int(token.end)).scalar) != nil
    }
  }

  func letters(_ range: Range<UInt32>) -> Int {
    range.count { base[Int($0)] & 0xC0 != 0x80 }
  }

  func part(_ range: Range<UInt32>) -> Part {
    let alone = piece(range)
    var part = Part(hash: alone.hash, flags: alone.flags, letters: letters(range))
    part.particle = spaces.particle(part.hash, part.flags)
    return part
  }

  /// Whether longer words begin with a word.
  func isPrefix(_ part: Part) -> Bool { spaces.isPrefix(part.hash) }

  /// Whether the language has a word.
  func isWord(_ part: Part) -> Bool {
    spaces.vocabulary.contains(part.hash)
      || !lexicon.classes(ofWord: part.hash, writtenAs: part.flags).isEmpty
  }

  /// A part of a word as the tokenizer would read it, with the hash of the lexicon's spelling.
  func piece(_ range: Range<UInt32>) -> PieceReader.Piece {
    var piece = alone(range)
    let word = UnsafeBufferPointer(start: base + Int(range.lowerBound), count: range.count)
    if let hash = lexicon.spelling.hash(word) { piece.hash = hash }
    return piece
  }

  func alone(_ range: Range<UInt32>) -> PieceReader.Piece {
    let reader = PieceReader(base: base, end: Int(range.upperBound), readable: readable)
    let plain = reader.plainWord(at: Int(range.lowerBound))
    return plain.kind == nil ? reader.accentedWord(at: Int(range.lowerBound)) : plain
  }

  /// The tokens of both halves.
  func halves(of token: Token, at place: UInt32) -> (Token, Token) {
    let (first, second) = (alone(token.start..<place), alone(place..<token.end))
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
