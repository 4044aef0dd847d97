import VNAText

/// The form of a verb; of a French one by its last letters, since the table lists all forms of a verb
/// together.
enum VerbForm {
  case participle, gerund, infinitive, future
  /// «signed»: the past or the participle, in languages where they are one.
  case past
  /// A passive that needs no auxiliary: «подписан».
  case passive
  /// A participle of one who acts: «прибывший», «возглавляющий».
  case acting
  /// Any other.
  case finite

  /// Whether it can be a past participle.
  var isPast: Bool { self == .participle || self == .past }

  /// The form of a phrase: that of its first word, which is the one that changes.
  init(_ first: Token, last: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(first, bytes)
    if self == .finite, first.start != last.start { self.init(last, bytes) }
  }

  init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(Ending(bytes: bytes, start: Int(token.start), end: Int(token.end)))
  }

  private init(_ word: Ending) {
    switch word[1] {
    case UInt8(ascii: "t"): self = Self.endingInT(word)
    case UInt8(ascii: "a"):
      // «inaugura» is the past, «aura» and «conclura» are the future.
      let isFuture = word[2] == UInt8(ascii: "r") && Self.isBeforeFuture(word[3])
      self = isFuture && !word.ends("gura") ? .future : .finite
    case UInt8(ascii: "r"):
      let isInfinitive = word[2] == UInt8(ascii: "e") || word[2] == UInt8(ascii: "i")
      self = isInfinitive ? .infinitive : .finite
    case UInt8(ascii: "e"):
      self = word[2] == UInt8(ascii: "r") ? .infinitive : Self.inflected(word, isCut: false)
    case UInt8(ascii: "s"): self = Self.inflected(word.dropping(1), isCut: true)
    default: self = word.isParticiple ? .participle : .finite
    }
  }

  private static func endingInT(_ word: Ending) -> VerbForm {
    if word[2] == UInt8(ascii: "n") {
      if word[3] == UInt8(ascii: "a") { return .gerund }
      // «participeraient»: said of what is to come.
      if word.ends("eraient") || word.ends("iraient") || word.ends("draient") { return .future }
      let isFuture =
        word[3] == UInt8(ascii: "o") && word[4] == UInt8(ascii: "r") && isBeforeFuture(word[5])
      return isFuture ? .future : .finite
    }
    if word.ends("erait") || word.ends("irait") || word.ends("drait") { return .future }
    let isParticiple =
      word.ends("ouvert") || word.ends("inscrit") || word.ends("conduit") || word.ends("mort")
      || (word.ends("fait") && word.count == 4)
    return isParticiple ? .participle : .finite
  }

  /// «era», «ira», «dra», «vra», «rra», «ura».
  private static func isBeforeFuture(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "d"), UInt8(ascii: "v"),
      UInt8(ascii: "r"), UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// A word that may bear an ending of gender; that of number is off.
  private static func inflected(_ word: Ending, isCut: Bool) -> VerbForm {
    guard word[1] == UInt8(ascii: "e") else {
      if isCut, word[1] == UInt8(ascii: "t"), endingInT(word) == .participle { return .participle }
      return word.isParticiple || (isCut && word[1] == UInt8(ascii: "s")) ? .participle : .finite
    }
    if word.ends("ise") || word.ends("ose") || word.ends("ouverte") || word.ends("inscrite")
      || word.ends("conduite") || word.ends("morte")
    {
      return .participle
    }
    let masculine = word.dropping(1)
    if !isCut, masculine[1] == UInt8(ascii: "u") || masculine[1] == UInt8(ascii: "i") {
      // «effectue», «salue», «remercie»: of verbs in -uer and -ier, whose participle has an accent.
      let isPresent =
        word.ends("ctue") || word.ends("ribue") || word.ends("titue") || word.ends("inue")
        || word.ends("alue") || word.ends("oue") || word.ends("cie") || word.ends("fie")
        || word.ends("udie") || word.ends("ublie") || word.count == 3 && word.ends("lie")
      if isPresent { return .finite }
    }
    return masculine.isParticiple || masculine[1] == UInt8(ascii: "s") ? .participle : .finite
  }
}

/// The last letters of a word, in lower case.
private struct Ending {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int

  var count: Int { end - start }

  /// The byte so many places before the end, the last being 1; 0 before the word.
  subscript(back: Int) -> UInt8 { back <= count ? bytes[end - back] | 0x20 : 0 }

  /// The word without its last bytes.
  func dropping(_ count: Int) -> Ending { Ending(bytes: bytes, start: start, end: end - count) }

  /// «é», which is C3 A9 with the bit of lower case set in both, «u» or «i».
  var isParticiple: Bool {
    let last = self[1]
    return last == UInt8(ascii: "u") || last == UInt8(ascii: "i")
      || (last == 0xA9 && self[2] == 0xE3)
  }

  func ends(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where bytes[end - length + index] | 0x20 != text.utf8Start[index] {
      return false
    }
    return true
  }
}
