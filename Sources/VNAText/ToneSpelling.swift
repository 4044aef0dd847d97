/// The form under which Vietnamese words are compared where tones count: «năm» (year) is not «nam»
/// (south), nor «ngày» (day) «ngay» (at once), which fold alike.
///
/// A letter keeps its quality (ă, â, ê, ô, ơ, ư, đ); the tone goes to the end of the syllable, so that
/// it may stand on either vowel («hoà», «hòa»), and letters may be composed or decomposed. All else
/// is folded as by ``Folding``: a word of plain letters has the hash that it has there.
enum ToneSpelling {
  /// Each vowel without a tone and with each of the five, in one order.
  private static let vowels = Array(
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ".unicodeScalars)
  /// What each row of ``vowels`` is written as: a letter and its quality.
  private static let letters: [(letter: UInt8, quality: UInt8)] = [
    (UInt8(ascii: "a"), 0), (UInt8(ascii: "a"), breve), (UInt8(ascii: "a"), circumflex),
    (UInt8(ascii: "e"), 0), (UInt8(ascii: "e"), circumflex), (UInt8(ascii: "i"), 0),
    (UInt8(ascii: "o"), 0), (UInt8(ascii: "o"), circumflex), (UInt8(ascii: "o"), horn),
    (UInt8(ascii: "u"), 0), (UInt8(ascii: "u"), horn), (UInt8(ascii: "y"), 0),
  ]
  // Bytes that no folded word has.
  private static let (breve, circumflex, horn, stroke) = (UInt8(1), UInt8(2), UInt8(3), UInt8(4))

  /// The row and column of each vowel that is not ASCII, by its scalar.
  private static let places: [UInt32: (row: Int, tone: UInt8)] = {
    var places: [UInt32: (row: Int, tone: UInt8)] = [:]
    for (index, scalar) in vowels.enumerated() where scalar.value >= 0x80 {
      places[scalar.value] = (index / 6, UInt8(index % 6))
      let capital = String(scalar).uppercased().unicodeScalars
      if let first = capital.first { places[first.value] = (index / 6, UInt8(index % 6)) }
    }
    return places
  }()

  /// The hash of a word, an apostrophe left out; nil for one of ASCII letters alone.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard let base = word.baseAddress, word.contains(where: { $0 >= 0x80 }) else { return nil }
    var hash = TokenHash()
    var tone: UInt8 = 0
    var index = 0
    while index < word.count {
      let byte = word[index]
      if byte < 0x80 {
        if byte != UInt8(ascii: "'") { hash.append(byte &- 65 < 26 ? byte | 0x20 : byte) }
        index += 1
        continue
      }
      let (scalar, length) = decodeScalar(base, at: index, before: word.count)
      index += length
      if let place = places[scalar] {
        let (letter, quality) = letters[place.row]
        hash.append(letter)
        if quality != 0 { hash.append(quality) }
        if place.tone != 0 { tone = place.tone }
        continue
      }
      switch scalar {
      case 0x110, 0x111:
        hash.append(UInt8(ascii: "d"))
        hash.append(stroke)
      case 0x300: tone = 1
      case 0x301: tone = 2
      case 0x309: tone = 3
      case 0x303: tone = 4
      case 0x323: tone = 5
      case 0x306: hash.append(breve)
      case 0x302: hash.append(circumflex)
      case 0x31B: hash.append(horn)
      default:
        let form = FoldedScalar.classify(scalar)
        if form.category == .mark || form.kind == .apostrophe { continue }
        hash.append(form)
      }
    }
    if tone != 0 { hash.append(tone &+ 16) }
    return hash.finished()
  }
}
