/// Cuts one block into tokens and sentences in a single pass over its bytes.
///
/// A word is a run of letters with their marks; an apostrophe that joins it to what follows
/// belongs to it («l’», «aujourd’»). Digits with single points or commas between them are one
/// number. Everything else that is not white space is a token of its own.
struct Tokenizer {
  let base: UnsafePointer<UInt8>
  /// The place to go on from, and the end of the block.
  private(set) var index: Int
  let end: Int
  private var sentences = SentenceState()
  /// The white space before the next token.
  private var space: TokenFlags = []

  /// What was read at one place: a token, or blank if there is no kind.
  private struct Piece {
    var end: Int
    var hash: UInt64 = 0
    var flags: TokenFlags = []
    var kind: TokenKind?
  }

  init(base: UnsafePointer<UInt8>, range: Range<Int>) {
    self.base = base
    index = range.lowerBound
    end = range.upperBound
  }

  /// Writes tokens to `out` from `count` on, until the block or the room ends.
  mutating func run(
    into out: UnsafeMutableBufferPointer<Token>, count: inout Int,
    sentenceStarts: inout ContiguousArray<UInt32>, lexicon: Lexicon
  ) {
    // What changes with each token stays in registers.
    var place = index
    var written = count
    var space = space
    var sentence = UInt32(truncatingIfNeeded: sentenceStarts.count &- 1)
    var isAttentive = sentences.needsAttention
    while place < end, written < out.count {
      let byte = base[place]
      let piece: Piece
      if (byte | 0x20) &- 97 < 26 {
        let plain = plainWord(at: place)
        piece = plain.kind == nil ? word(at: place) : plain
      } else if byte == 0x20 {
        space.insert(.spaceBefore)
        place &+= 1
        continue
      } else if byte &- 48 < 10 {
        piece = number(at: place)
      } else if byte < 0x80 {
        piece = sign(at: place)
      } else {
        piece = nonASCII(at: place)
      }
      guard let kind = piece.kind else {
        space.formUnion(piece.flags)
        place = piece.end
        continue
      }
      out[written] = Token(
        start: UInt32(truncatingIfNeeded: place), end: UInt32(truncatingIfNeeded: piece.end),
        hash: piece.hash, sentence: sentence, flags: piece.flags.union(space), kind: kind)
      space = []
      place = piece.end
      if isAttentive || kind.rawValue > TokenKind.superscript.rawValue {
        let previous = written > 0 ? out[written &- 1] : nil
        if sentences.observe(&out[written], after: previous, lexicon: lexicon) {
          sentence &+= 1
          out[written].sentence = sentence
          sentenceStarts.append(UInt32(truncatingIfNeeded: written))
        }
        isAttentive = sentences.needsAttention
      }
      written &+= 1
    }
    index = place
    count = written
    self.space = space
  }

  /// Most words: at most fifteen letters, all ASCII, with no apostrophe behind them. There is no
  /// kind if it is another.
  @inline(__always)
  private func plainWord(at start: Int) -> Piece {
    guard start &+ 16 <= end else { return Piece(end: start) }
    let head = eightBytes(at: start)
    let length = EightBytes.leadingLetters(head)
    guard length == 8 else {
      guard endsPlainly(head, length) else { return Piece(end: start) }
      let mask = EightBytes.mask(length)
      let hash = TokenHash.ofShort((head | EightBytes.caseBits) & mask, count: length)
      return plainWord(start, length, hash, upper: ~head & EightBytes.caseBits & mask, 0)
    }
    let tail = eightBytes(at: start &+ 8)
    let more = EightBytes.leadingLetters(tail)
    guard more < 8, endsPlainly(tail, more) else { return Piece(end: start) }
    let mask = EightBytes.mask(more)
    let hash = TokenHash.ofTwo(
      head | EightBytes.caseBits, (tail | EightBytes.caseBits) & mask, count: 8 &+ more)
    return plainWord(
      start, 8 &+ more, hash, upper: ~head & EightBytes.caseBits,
      ~tail & EightBytes.caseBits & mask)
  }

  @inline(__always)
  private func eightBytes(at place: Int) -> UInt64 {
    EightBytes.at(base + place)
  }

  /// Whether the byte behind so many letters (at most seven) is ASCII and no apostrophe.
  @inline(__always)
  private func endsPlainly(_ bytes: UInt64, _ length: Int) -> Bool {
    let next = UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: 8 &* length))
    return next < 0x80 && next != UInt8(ascii: "'")
  }

  /// `upper` and `more` have bit 5 set in each byte of a capital.
  @inline(__always)
  private func plainWord(
    _ start: Int, _ length: Int, _ hash: UInt64, upper: UInt64, _ more: UInt64
  ) -> Piece {
    var flags: TokenFlags = .hasLower
    if upper | more != 0 {
      let count = upper.nonzeroBitCount &+ more.nonzeroBitCount
      let isCapitalized = upper & 0x20 != 0
      flags = isCapitalized ? .capitalized : []
      if count == length {
        flags.insert(.allCaps)
      } else {
        flags.insert(.hasLower)
        if count > 1 || !isCapitalized { flags.insert(.mixedCase) }
      }
    }
    return Piece(end: start &+ length, hash: hash, flags: flags, kind: .word)
  }

  private func word(at start: Int) -> Piece {
    var place = start
    var hash = TokenHash()
    var upperCount = 0
    var letterCount = 0
    var flags: TokenFlags = []
    while true {
      let length: Int
      if place &+ 8 <= end {
        let bytes = eightBytes(at: place)
        length = EightBytes.leadingLetters(bytes)
        if length > 0 {
          // A count of 8 asks for no shift at all.
          let mask = ~UInt64(0) &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length)
          hash.append((bytes | EightBytes.caseBits) & mask, count: length)
          let upper = ~bytes & EightBytes.caseBits & mask
          if letterCount == 0, upper & 0x20 != 0 { flags.insert(.capitalized) }
          if upper != 0 { upperCount &+= upper.nonzeroBitCount }
          letterCount &+= length
          place &+= length
          if length == 8 { continue }
        }
      } else {
        length = asciiLetter(at: place, &hash, &flags, &upperCount, &letterCount)
        place &+= length
        if length > 0 { continue }
      }
      guard place < end, base[place] >= 0x80 else { break }
      if base[place] == 0xC3, place &+ 1 < end,
        let letter = FoldedScalar.smallLatinLetter(secondByte: base[place &+ 1])
      {
        hash.append(letter)
        flags.insert(.nonASCII)
        letterCount &+= 1
        place &+= 2
        continue
      }
      let (scalar, width) = decodeScalar(base, at: place, before: end)
      let form = FoldedScalar.classify(scalar)
      if form.category == .letter {
        hash.append(form)
        flags.insert(.nonASCII)
        if form.isUpper {
          if letterCount == 0 { flags.insert(.capitalized) }
          upperCount &+= 1
        }
        if letterCount == 0, form.isUncased(scalar) { flags.insert(.uncased) }
        letterCount &+= 1
      } else if form.category == .mark {
        if scalar != 0xAD { flags.insert(.nonASCII) }
      } else {
        break
      }
      place &+= width
    }
    if upperCount < letterCount { flags.insert(.hasLower) }
    if upperCount > 0 {
      if upperCount == letterCount {
        flags.insert(.allCaps)
      } else if upperCount > 1 || !flags.contains(.capitalized) {
        flags.insert(.mixedCase)
      }
    }
    let apostrophe = apostropheLength(at: place)
    if apostrophe > 0, joins(at: place + apostrophe) {
      place += apostrophe
      flags.insert(.elided)
    }
    return Piece(end: place, hash: hash.finished(), flags: flags, kind: .word)
  }

  /// Reads one ASCII letter near the end of the block; returns 1, or 0 if there is none.
  private func asciiLetter(
    at place: Int, _ hash: inout TokenHash, _ flags: inout TokenFlags, _ upperCount: inout Int,
    _ letterCount: inout Int
  ) -> Int {
    guard place < end, (base[place] | 0x20) &- 97 < 26 else { return 0 }
    hash.append(base[place] | 0x20)
    if base[place] & 0x20 == 0 {
      if letterCount == 0 { flags.insert(.capitalized) }
      upperCount += 1
    }
    letterCount += 1
    return 1
  }

  /// The bytes that an apostrophe at a place takes, or 0.
  @inline(__always)
  private func apostropheLength(at place: Int) -> Int {
    guard place < end else { return 0 }
    let byte = base[place]
    if byte == UInt8(ascii: "'") { return 1 }
    // U+2019 ’ and U+02BC ʼ.
    if byte == 0xE2, place + 2 < end, base[place + 1] == 0x80, base[place + 2] == 0x99 { return 3 }
    if byte == 0xCA, place + 1 < end, base[place + 1] == 0xBC { return 2 }
    return 0
  }

  /// Whether an apostrophe before this place joins: a letter, a digit or an opening quote follows.
  private func joins(at place: Int) -> Bool {
    guard place < end else { return false }
    let byte = base[place]
    if byte < 0x80 { return (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 }
    let form = FoldedScalar.classify(decodeScalar(base, at: place, before: end).scalar)
    return form.category == .letter || form.kind == .openQuote
  }

  private func number(at start: Int) -> Piece {
    var piece = Piece(end: start, kind: .number)
    var hash = TokenHash()
    while piece.end < end {
      let byte = base[piece.end]
      if byte &- 48 >= 10 {
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), piece.end + 1 < end,
          base[piece.end + 1] &- 48 < 10
        else { break }
        piece.flags.insert(.hasSeparator)
      }
      hash.append(byte)
      piece.end &+= 1
    }
    piece.hash = hash.finished()
    return piece
  }

  /// An ASCII byte that is neither letter nor digit.
  private func sign(at start: Int) -> Piece {
    let byte = base[start]
    var piece = Piece(end: start + 1)
    if byte <= 0x20 || byte == 0x7F {
      piece.flags = byte == 0x0A || byte == 0x0D ? [.spaceBefore, .lineBreakBefore] : .spaceBefore
      return piece
    }
    var hash = TokenHash()
    hash.append(byte)
    piece.hash = hash.finished()
    piece.kind = TokenKind(ascii: byte)
    if byte == UInt8(ascii: "."), piece.end < end, base[piece.end] == byte {
      piece.kind = .ellipsis
      while piece.end < end, base[piece.end] == byte { piece.end += 1 }
    }
    return piece
  }

  private func nonASCII(at start: Int) -> Piece {
    let (scalar, length) = decodeScalar(base, at: start, before: end)
    let form = FoldedScalar.classify(scalar)
    var piece = Piece(end: start + length)
    switch form.category {
    case .letter: return word(at: start)
    case .mark: break
    case .space: piece.flags = .spaceBefore
    case .noBreakSpace: piece.flags = [.spaceBefore, .noBreakBefore]
    case .lineBreak: piece.flags = [.spaceBefore, .lineBreakBefore]
    case .other:
      var hash = TokenHash()
      hash.append(form)
      piece.hash = hash.finished()
      piece.kind = form.kind
    }
    return piece
  }
}
