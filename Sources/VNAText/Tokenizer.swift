/// Cuts one block into tokens and sentences in a single pass over its bytes.
///
/// A word is a run of letters with their marks; an apostrophe that joins it to what follows
/// belongs to it («l’», «aujourd’»). Digits with single points or commas between them are one
/// number. Everything else that is not white space is a token of its own.
struct Tokenizer {
  let base: UnsafePointer<UInt8>
  var index: Int
  let end: Int
  var tokens: ContiguousArray<Token> = []
  var sentenceStarts: ContiguousArray<UInt32> = []
  private var sentences = SentenceState()
  /// The white space before the next token.
  private var space: TokenFlags = []

  init(base: UnsafePointer<UInt8>, index: Int, end: Int) {
    self.base = base
    self.index = index
    self.end = end
  }

  mutating func run(_ lexicon: Lexicon) {
    while index < end {
      let byte = base[index]
      if (byte | 0x20) &- 97 < 26 {
        word(lexicon)
      } else if byte == 0x20 {
        space.insert(.spaceBefore)
        index += 1
      } else if byte &- 48 < 10 {
        number(lexicon)
      } else if byte < 0x80 {
        sign(byte, lexicon)
      } else {
        nonASCII(lexicon)
      }
    }
  }

  @inline(__always)
  private mutating func word(_ lexicon: Lexicon) {
    let start = index
    var place = index
    var hash = TokenHash()
    var upperCount = 0
    var letterCount = 0
    var flags: TokenFlags = []
    while true {
      let length: Int
      if place &+ 8 <= end {
        let bytes = UInt64(
          littleEndian: UnsafeRawPointer(base).loadUnaligned(
            fromByteOffset: place, as: UInt64.self))
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
    index = place
    if upperCount < letterCount { flags.insert(.hasLower) }
    if upperCount > 0 {
      if upperCount == letterCount {
        flags.insert(.allCaps)
      } else if upperCount > 1 || !flags.contains(.capitalized) {
        flags.insert(.mixedCase)
      }
    }
    let apostrophe = apostropheLength()
    if apostrophe > 0, joins(at: index + apostrophe) {
      index += apostrophe
      flags.insert(.elided)
    }
    emit(start, hash.finished(), .word, flags, lexicon)
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

  /// The bytes that an apostrophe at the current place takes, or 0.
  @inline(__always)
  private func apostropheLength() -> Int {
    guard index < end else { return 0 }
    let byte = base[index]
    if byte == UInt8(ascii: "'") { return 1 }
    // U+2019 ’ and U+02BC ʼ.
    if byte == 0xE2, index + 2 < end, base[index + 1] == 0x80, base[index + 2] == 0x99 { return 3 }
    if byte == 0xCA, index + 1 < end, base[index + 1] == 0xBC { return 2 }
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

  private mutating func number(_ lexicon: Lexicon) {
    let start = index
    var hash = TokenHash()
    var flags: TokenFlags = []
    while index < end {
      let byte = base[index]
      if byte &- 48 < 10 {
        hash.append(byte)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), index + 1 < end,
        base[index + 1] &- 48 < 10
      {
        hash.append(byte)
        flags.insert(.hasSeparator)
      } else {
        break
      }
      index += 1
    }
    emit(start, hash.finished(), .number, flags, lexicon)
  }

  private mutating func sign(_ byte: UInt8, _ lexicon: Lexicon) {
    let start = index
    index += 1
    if byte <= 0x20 || byte == 0x7F {
      space.insert(.spaceBefore)
      if byte == 0x0A || byte == 0x0D { space.insert(.lineBreakBefore) }
      return
    }
    var kind = TokenKind(ascii: byte)
    var hash = TokenHash()
    hash.append(byte)
    if byte == UInt8(ascii: "."), index < end, base[index] == byte {
      kind = .ellipsis
      while index < end, base[index] == byte { index += 1 }
    }
    emit(start, hash.finished(), kind, [], lexicon)
  }

  private mutating func nonASCII(_ lexicon: Lexicon) {
    let (scalar, length) = decodeScalar(base, at: index, before: end)
    let form = FoldedScalar.classify(scalar)
    switch form.category {
    case .letter:
      word(lexicon)
      return
    case .mark: break
    case .space: space.insert(.spaceBefore)
    case .noBreakSpace: space.formUnion([.spaceBefore, .noBreakBefore])
    case .lineBreak: space.formUnion([.spaceBefore, .lineBreakBefore])
    case .other:
      var hash = TokenHash()
      hash.append(form)
      let start = index
      index += length
      emit(start, hash.finished(), form.kind, [], lexicon)
      return
    }
    index += length
  }

  @inline(__always)
  private mutating func emit(
    _ start: Int, _ hash: UInt64, _ kind: TokenKind, _ flags: TokenFlags,
    _ lexicon: Lexicon
  ) {
    var token = Token(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index),
      hash: hash, sentence: 0, flags: flags.union(space), kind: kind)
    space = []
    if sentences.needsAttention || kind.rawValue > TokenKind.superscript.rawValue {
      let previous = tokens.last
      if sentences.observe(&token, after: previous, lexicon: lexicon) {
        sentenceStarts.append(UInt32(truncatingIfNeeded: tokens.count))
      }
    }
    token.sentence = UInt32(truncatingIfNeeded: sentenceStarts.count &- 1)
    tokens.append(token)
  }
}
