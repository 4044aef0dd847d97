/// Reads one token, or one blank, at a place of a block; see ``Tokenizer``.
///
/// Most words are read eight letters at a time by the first of three ways: ASCII alone, accented Latin
/// letters too, any letters. All three come to the same hash and flags.
struct PieceReader {
  let base: UnsafePointer<UInt8>
  /// The end of the block.
  let end: Int
  /// The end of the source: bytes behind the block can be read along, though they are not its own.
  let readable: Int

  /// What was read at one place: a token, or blank if there is no kind.
  struct Piece {
    var end: Int
    var hash: UInt64 = 0
    var flags: TokenFlags = []
    var kind: TokenKind?
  }

  /// The letters of a word by their case, without a branch for each: bit 5 of some byte is set.
  private struct Letters {
    /// The first letter is a capital.
    var first: UInt64 = 0
    /// A later letter is one.
    var later: UInt64 = 0
    /// A letter is none.
    var small: UInt64 = 0

    /// Adds letters: `bytes` are theirs, and `all` has bit 5 of each.
    @inline(__always)
    mutating func add(_ bytes: UInt64, _ all: UInt64, areFirst: Bool) {
      let capitals = ~bytes & all
      let leading: UInt64 = areFirst ? 0x20 : 0
      first |= capitals & leading
      later |= capitals & ~leading
      small |= bytes & all
    }

    @inline(__always)
    var flags: TokenFlags {
      if first | later == 0 { return .hasLower }
      var flags: TokenFlags = first != 0 ? .capitalized : []
      if small == 0 {
        flags.insert(.allCaps)
      } else {
        flags.insert(.hasLower)
        if later != 0 { flags.insert(.mixedCase) }
      }
      return flags
    }
  }

  /// Most words: at most fifteen letters, all ASCII, with no sign outside ASCII behind them. There is
  /// no kind if it is another.
  @inline(__always)
  func plainWord(at start: Int) -> Piece {
    guard start &+ 16 <= readable else { return Piece(end: start) }
    let head = EightBytes.at(base + start)
    var length = EightBytes.leadingLetters(head)
    let hash: UInt64
    // Most words have no capital.
    var flags: TokenFlags = .hasLower
    if length < 8 {
      guard base[start &+ length] < 0x80 else { return Piece(end: start) }
      let mask = EightBytes.mask(length)
      hash = TokenHash.ofShort((head | EightBytes.caseBits) & mask, count: length)
      if ~head & EightBytes.caseBits & mask != 0 {
        var letters = Letters()
        letters.add(head, EightBytes.caseBits & mask, areFirst: true)
        flags = letters.flags
      }
    } else {
      let tail = EightBytes.at(base + (start &+ 8))
      let more = EightBytes.leadingLetters(tail)
      guard more < 8, base[start &+ 8 &+ more] < 0x80 else { return Piece(end: start) }
      let mask = EightBytes.mask(more)
      length = 8 &+ more
      hash = TokenHash.ofTwo(
        head | EightBytes.caseBits, (tail | EightBytes.caseBits) & mask, count: length)
      if (~head | (~tail & mask)) & EightBytes.caseBits != 0 {
        var letters = Letters()
        letters.add(head, EightBytes.caseBits, areFirst: true)
        letters.add(tail, EightBytes.caseBits & mask, areFirst: false)
        flags = letters.flags
      }
    }
    var piece = Piece(end: start &+ length, hash: hash, flags: flags, kind: .word)
    guard piece.end < end else {
      // Letters behind the block are none of the word.
      return piece.end == end ? piece : Piece(end: start)
    }
    if base[piece.end] == UInt8(ascii: "'"), joins(at: piece.end &+ 1) {
      piece.end &+= 1
      piece.flags.insert(.elided)
    }
    return piece
  }

  /// Most other words: at most fifteen letters, accented ones among them, each of which is replaced by
  /// its letter, so that eight can be looked at together. What else it meets is left to the others.
  func accentedWord(at start: Int) -> Piece {
    guard start &+ 26 <= readable else { return otherWord(at: start) }
    var place = start
    let head = window(&place)
    guard head.count > 0 else { return otherWord(at: start) }
    let hash: UInt64
    var count = head.count
    var letters = Letters()
    if count < 8 {
      let mask = EightBytes.mask(count)
      hash = TokenHash.ofShort((head.bytes | EightBytes.caseBits) & mask, count: count)
      letters.add(head.bytes, EightBytes.caseBits & mask, areFirst: true)
    } else {
      guard place &+ 26 <= readable else { return otherWord(at: start) }
      let tail = window(&place)
      guard tail.count < 8 else { return otherWord(at: start) }
      let mask = EightBytes.mask(tail.count)
      count = 8 &+ tail.count
      hash = TokenHash.ofTwo(
        head.bytes | EightBytes.caseBits, (tail.bytes | EightBytes.caseBits) & mask, count: count)
      letters.add(head.bytes, EightBytes.caseBits, areFirst: true)
      letters.add(tail.bytes, EightBytes.caseBits & mask, areFirst: false)
    }
    guard place <= end, base[place] < 0x80 || isPlainSign(at: place) else {
      return otherWord(at: start)
    }
    var flags = letters.flags
    // Only accented letters take more bytes than they are letters.
    if place &- start > count { flags.insert(.nonASCII) }
    return ended(Piece(end: place, hash: hash, flags: flags, kind: .word))
  }

  /// The number of ASCII letters that eight bytes begin with, those behind the block left out.
  @inline(__always)
  private func lettersOfBlock(_ bytes: UInt64, at place: Int) -> Int {
    min(EightBytes.leadingLetters(bytes), end &- place)
  }

  /// Up to eight letters from a place on, which is moved behind them; accented ones are replaced.
  /// The caller has seen to it that 26 bytes can be read: eight letters of two bytes, and eight more
  /// looked at from behind the last accented one.
  @inline(__always)
  private func window(_ place: inout Int) -> (bytes: UInt64, count: Int) {
    var bytes = EightBytes.at(base + place)
    var count = EightBytes.leadingLetters(bytes)
    place &+= count
    while count < 8, base[place] == 0xC3 {
      let letter = FoldedScalar.latinLetter(secondByte: base[place &+ 1])
      guard (letter | 0x20) &- 97 < 26 else { break }
      let rest = EightBytes.at(base + (place &+ 2)) &<< 8 | UInt64(letter)
      bytes =
        bytes & EightBytes.mask(count) | rest &<< UInt64(truncatingIfNeeded: 8 &* count)
      let more = EightBytes.leadingLetters(bytes)
      // The accented letter, and ASCII letters behind it.
      place &+= more &- count &+ 1
      count = more
    }
    return (bytes, count)
  }

  /// A word of any letters, or a sign that begins like one.
  @inline(never)
  private func otherWord(at start: Int) -> Piece {
    base[start] < 0x80 ? word(at: start) : nonASCII(at: start)
  }

  /// Any word. There is a letter at `start`.
  private func word(at start: Int) -> Piece {
    var place = start
    var hash = TokenHash()
    var letters = Letters()
    var flags: TokenFlags = []
    while place < end {
      if place &+ 8 <= readable {
        let bytes = EightBytes.at(base + place)
        let length = lettersOfBlock(bytes, at: place)
        if length > 0 {
          // A count of 8 asks for no shift at all.
          let mask = ~UInt64(0) &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length)
          hash.append((bytes | EightBytes.caseBits) & mask, count: length)
          letters.add(bytes, EightBytes.caseBits & mask, areFirst: place == start)
          place &+= length
          if length == 8 || place == end { continue }
        }
      } else if (base[place] | 0x20) &- 97 < 26 {
        hash.append(base[place] | 0x20)
        letters.add(UInt64(base[place]), 0x20, areFirst: place == start)
        place &+= 1
        continue
      }
      let byte = base[place]
      guard byte >= 0x80 else { break }
      if byte == 0xC3, place &+ 1 < end {
        let letter = FoldedScalar.latinLetter(secondByte: base[place &+ 1])
        if (letter | 0x20) &- 97 < 26 {
          hash.append(letter | 0x20)
          letters.add(UInt64(letter), 0x20, areFirst: place == start)
          flags.insert(.nonASCII)
          place &+= 2
          continue
        }
      }
      if isPlainSign(at: place) { break }
      let (scalar, width) = decodeScalar(base, at: place, before: end)
      let form = FoldedScalar.classify(scalar)
      if form.category == .letter {
        hash.append(form)
        letters.add(form.isUpper ? 0 : 0x20, 0x20, areFirst: place == start)
        flags.insert(.nonASCII)
        if place == start, form.isUncased(scalar) { flags.insert(.uncased) }
      } else if form.category == .mark {
        if scalar != 0xAD { flags.insert(.nonASCII) }
      } else {
        break
      }
      place &+= width
    }
    flags.formUnion(letters.flags)
    return ended(Piece(end: place, hash: hash.finished(), flags: flags, kind: .word))
  }

  /// A word with the apostrophe that joins it to what follows.
  @inline(__always)
  private func ended(_ word: Piece) -> Piece {
    let apostrophe = apostropheLength(at: word.end)
    guard apostrophe > 0, joins(at: word.end &+ apostrophe) else { return word }
    var word = word
    word.end &+= apostrophe
    word.flags.insert(.elided)
    return word
  }

  /// Whether there is one of the signs beside words that need no decoding to be known as such:
  /// U+2010–U+2027 (dashes, quotes, points), the no-break space, « and ».
  @inline(__always)
  private func isPlainSign(at place: Int) -> Bool {
    guard place &+ 2 < end else { return false }
    let (byte, second) = (base[place], base[place &+ 1])
    if byte == 0xE2 { return second == 0x80 && base[place &+ 2] &- 0x90 < 0x18 }
    return byte == 0xC2 && (second == 0xA0 || second == 0xAB || second == 0xBB)
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

  func number(at start: Int) -> Piece {
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
  func sign(at start: Int) -> Piece {
    let byte = base[start]
    var piece = Piece(end: start + 1)
    if byte <= 0x20 || byte == 0x7F {
      piece.flags = byte == 0x0A || byte == 0x0D ? [.spaceBefore, .lineBreakBefore] : .spaceBefore
      return piece
    }
    piece.hash = TokenHash.ofShort(UInt64(byte), count: 1)
    piece.kind = TokenKind(ascii: byte)
    if byte == UInt8(ascii: "."), piece.end < end, base[piece.end] == byte {
      piece.kind = .ellipsis
      while piece.end < end, base[piece.end] == byte { piece.end += 1 }
    }
    return piece
  }

  func nonASCII(at start: Int) -> Piece {
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
