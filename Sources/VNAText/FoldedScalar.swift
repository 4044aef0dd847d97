/// What the tokenizer needs to know of one Unicode scalar: what it is, and its folded bytes.
///
/// The letters follow the Unicode Character Database (NFKD, marks dropped); what NFKD leaves
/// alone and French or Vietnamese readers spell with plain letters (đ, ø, ł, œ, æ, ß) is listed.
struct FoldedScalar {
  enum Category: UInt8 {
    /// Continues or begins a word.
    case letter
    /// Belongs to the letter before it: combining accents, soft hyphens, joiners.
    case mark
    case space
    case noBreakSpace
    case lineBreak
    /// A token of its own, see ``kind``.
    case other
  }

  var category: Category
  var kind: TokenKind
  var isUpper = false
  /// One byte of the folded form in each eight bits, the first in the lowest; the count beside.
  var bytes: UInt32 = 0
  var count: UInt8 = 0

  private init(_ category: Category, _ kind: TokenKind = .symbol) {
    self.category = category
    self.kind = kind
  }

  /// A letter whose folded form is one ASCII letter.
  private init(letter: UInt8, isUpper: Bool = false) {
    self.init(.letter, .word)
    self.isUpper = isUpper
    bytes = UInt32(letter)
    count = 1
  }

  private init(letters first: UInt8, _ second: UInt8, isUpper: Bool) {
    self.init(letter: first, isUpper: isUpper)
    bytes |= UInt32(second) << 8
    count = 2
  }

  /// A letter that keeps its own UTF-8 bytes, or those of its lower-case partner.
  private init(
    scalar: UInt32, isUpper: Bool = false, category: Category = .letter,
    kind: TokenKind = .word
  ) {
    self.init(category, kind)
    self.isUpper = isUpper
    setUTF8(scalar)
  }

  private mutating func setUTF8(_ scalar: UInt32) {
    let tail = { (shift: UInt32) in 0x80 | (scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80:
      (bytes, count) = (scalar, 1)
    case ..<0x800:
      (bytes, count) = (0xC0 | scalar >> 6 | tail(0) << 8, 2)
    case ..<0x10000:
      (bytes, count) = (0xE0 | scalar >> 12 | tail(6) << 8 | tail(0) << 16, 3)
    default:
      bytes = 0xF0 | (scalar >> 18 & 7) | tail(12) << 8 | tail(6) << 16 | tail(0) << 24
      count = 4
    }
  }

  /// A token of its own that folds to an ASCII byte.
  private init(_ kind: TokenKind, as byte: UInt8) {
    self.init(.other, kind)
    (bytes, count) = (UInt32(byte), 1)
  }

  // One character a scalar: the letter it folds to, in its own case. Digits stand for two
  // letters, upper case 1 AE, 2 OE, 3 SS, 4 IJ, 5 TH, lower case 6 ae, 7 oe, 8 ss, 9 ij, 0 th;
  // `^` is an upper-case letter and `~` any other letter that stays what it is.

  /// U+00C0–U+024F.
  private static let latin: StaticString = """
    AAAAAA1CEEEEIIIIDNOOOOO~OUUUUY58aaaaaa6ceeeeiiiidnooooo~ouuuuy0y\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi49JjKkkLlLlLlL\
    lLlNnNnNnnNnOoOoOo27RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs\
    bBBb^~^Cc^DDd~^E^FfG^~^IKkl~^NnOOo^~Pp^^~^~tTtTUu^VYyZz^^~~~^~~~\
    ~~~~^D~^L~^N~AaIiOoUuUuUuUuUueAaAa^~GgGgKkOoOo^~j^D~Gg^^NnAa^~Oo\
    AaAaEeEeIiIiOoOoRrRrUuUuSsTt^~HhNd^~ZzAaEeOoOoOoOoYylnt~~~ACcLTs\
    z^~B^^EeJj^qRrYy
    """
  /// U+1E00–U+1EFF, the Vietnamese double accents among them.
  private static let latinAdditional: StaticString = """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
    WwWwWwWwWwXxXxYyZzZzZzhtwyas~~3~AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy~~~~Yy
    """
  /// U+1D00–U+1D7F, the raised letters of «5ᵉ» and «1ᵉʳ» among them.
  private static let phonetic: StaticString = """
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~a~b~de~ghijklmn~o~pr\
    tuwa~~~bde~~~g~km~o~~~ptu~~v~~~~~~iruv~~~~~~~~~~~~~~~~~~~~~~~~~~
    """
  /// U+02B0–U+02E3, more raised letters.
  private static let modifiers: StaticString = """
    h~jr~~~wy~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~lsx
    """

  /// What a small letter of U+00E0–U+00FF, by the second byte of its UTF-8 after C3, folds to,
  /// if that is one ASCII letter; nil for all others.
  @inline(__always)
  static func smallLatinLetter(secondByte: UInt8) -> UInt8? {
    guard secondByte &- 0xA0 < 0x20 else { return nil }
    let letter = latinLetter(secondByte: secondByte)
    return letter &- 97 < 26 ? letter : nil
  }

  /// The letter, in its own case, that one of U+00C0–U+00FF folds to, by the second byte of its UTF-8
  /// after C3; no letter where there is none or two.
  @inline(__always)
  static func latinLetter(secondByte: UInt8) -> UInt8 {
    guard secondByte & 0xC0 == 0x80 else { return 0 }
    return (latin.utf8Start + Int(secondByte &- 0x80)).pointee
  }

  private static func lookUp(_ table: StaticString, _ index: UInt32, _ scalar: UInt32) -> Self {
    guard index < UInt32(table.utf8CodeUnitCount) else { return Self(scalar: scalar) }
    let letter = (table.utf8Start + Int(index)).pointee
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return Self(letter: letter)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return Self(letter: letter | 0x20, isUpper: true)
    case UInt8(ascii: "^"): return Self(scalar: scalar, isUpper: true)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // Six digits of two bytes would hide the table; the pairs in the order of the digits.
      let pairs: StaticString = "thaeoessijthaeoessij"
      let digit = Int(letter - UInt8(ascii: "0"))
      let first = pairs.utf8Start + 2 * digit
      return Self(letters: first[0], first[1], isUpper: (1...5).contains(digit))
    default: return Self(scalar: scalar)
    }
  }

  /// Whether a letter's script has no capitals to wait for: those from Hebrew to Mongolian,
  /// and Hangul with its neighbours.
  func isUncased(_ scalar: UInt32) -> Bool {
    0x590..<0x1D00 ~= scalar || 0xA000..<0xFB00 ~= scalar
  }

  /// Classifies a scalar that is not ASCII.
  static func classify(_ scalar: UInt32) -> FoldedScalar {
    switch scalar {
    case 0xD7, 0xF7: return Self(symbol: scalar)
    case 0xC0...0x24F: return lookUp(latin, scalar - 0xC0, scalar)
    case 0x1E00...0x1EFF: return lookUp(latinAdditional, scalar - 0x1E00, scalar)
    case ..<0xC0: return latin1Sign(scalar)
    case 0x2000...0x2BFF: return sign(scalar)
    case ..<0x2000: return alphabet(scalar)
    default: return eastern(scalar)
    }
  }

  private init(symbol scalar: UInt32, _ kind: TokenKind = .symbol) {
    self.init(scalar: scalar, category: .other, kind: kind)
  }

  private static func latin1Sign(_ scalar: UInt32) -> Self {
    switch scalar {
    case 0x85: return Self(.lineBreak)
    case 0xA0: return Self(.noBreakSpace)
    case 0xAD: return Self(.mark)
    case 0xAA: return Self(letter: UInt8(ascii: "a"))
    case 0xBA: return Self(letter: UInt8(ascii: "o"))
    case 0xB5: return Self(scalar: 0x3BC)
    case 0xAB: return Self(symbol: scalar, .openQuote)
    case 0xBB: return Self(symbol: scalar, .closeQuote)
    case 0xB0: return Self(symbol: scalar, .degree)
    case 0xB2, 0xB3: return Self(.superscript, as: UInt8(scalar - 0xB0) + 0x30)
    case 0xB9: return Self(.superscript, as: UInt8(ascii: "1"))
    case 0xB4: return Self(.apostrophe, as: UInt8(ascii: "'"))
    case 0xA2...0xA5: return Self(symbol: scalar, .currency)
    case 0xA1, 0xBF: return Self(symbol: scalar, .openQuote)
    default: return Self(symbol: scalar)
    }
  }

  /// U+0250–U+1FFF.
  private static func alphabet(_ scalar: UInt32) -> Self {
    switch scalar {
    case 0x2BB, 0x2BC: return Self(.apostrophe, as: UInt8(ascii: "'"))
    case 0x2B0...0x2E3: return lookUp(modifiers, scalar - 0x2B0, scalar)
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x64B...0x65F, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF:
      return Self(.mark)
    case 0x391...0x3A9: return Self(scalar: scalar + 0x20, isUpper: true)
    case 0x410...0x42F: return Self(scalar: scalar + 0x20, isUpper: true)
    case 0x401: return Self(scalar: 0x435, isUpper: true)
    case 0x451: return Self(scalar: 0x435)
    case 0x400...0x40F: return Self(scalar: scalar + 0x50, isUpper: true)
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
      return Self(scalar: scalar | 1, isUpper: scalar & 1 == 0)
    case 0x60C: return Self(symbol: scalar, .comma)
    case 0x61F: return Self(symbol: scalar, .question)
    case 0x1680: return Self(.space)
    case 0x1D00...0x1D7F: return lookUp(phonetic, scalar - 0x1D00, scalar)
    default: return Self(scalar: scalar)
    }
  }

  /// U+2000–U+2BFF: punctuation, currencies, signs.
  private static func sign(_ scalar: UInt32) -> Self {
    switch scalar {
    case 0x2007, 0x202F: return Self(.noBreakSpace)
    case 0x2000...0x200B, 0x205F: return Self(.space)
    case 0x2028, 0x2029: return Self(.lineBreak)
    case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF: return Self(.mark)
    case 0x2010, 0x2011: return Self(.hyphen, as: UInt8(ascii: "-"))
    case 0x2012...0x2015, 0x2212: return Self(symbol: scalar, .dash)
    case 0x2018, 0x2019, 0x201B, 0x2032: return Self(.apostrophe, as: UInt8(ascii: "'"))
    case 0x201A, 0x201C, 0x201E, 0x2039: return Self(symbol: scalar, .openQuote)
    case 0x201D, 0x203A: return Self(symbol: scalar, .closeQuote)
    case 0x201F: return Self(symbol: scalar, .quote)
    case 0x2026: return Self(symbol: scalar, .ellipsis)
    case 0x2030, 0x2031: return Self(symbol: scalar, .percent)
    case 0x2044: return Self(.slash, as: UInt8(ascii: "/"))
    case 0x2071: return Self(letter: UInt8(ascii: "i"))
    case 0x207F: return Self(letter: UInt8(ascii: "n"))
    case 0x2070, 0x2074...0x2079: return Self(.superscript, as: UInt8(scalar - 0x2070) + 0x30)
    case 0x2080...0x2089: return Self(.superscript, as: UInt8(scalar - 0x2080) + 0x30)
    case 0x20A0...0x20CF: return Self(symbol: scalar, .currency)
    default: return Self(symbol: scalar)
    }
  }

  /// U+2C00 and above: the writing of East Asia, compatibility forms, symbols.
  private static func eastern(_ scalar: UInt32) -> Self {
    switch scalar {
    case 0x3000: return Self(.space)
    case 0x3001: return Self(symbol: scalar, .comma)
    case 0x3002: return Self(symbol: scalar, .period)
    case 0x3005...0x3007: return Self(symbol: scalar, .ideograph)
    case 0x300A, 0x300C, 0x300E: return Self(symbol: scalar, .openQuote)
    case 0x300B, 0x300D, 0x300F: return Self(symbol: scalar, .closeQuote)
    case 0x3008, 0x3010: return Self(symbol: scalar, .openBracket)
    case 0x3009, 0x3011: return Self(symbol: scalar, .closeBracket)
    case 0x2E00...0x2E7F, 0x3008...0x303F, 0x3200...0x33FF, 0xE000...0xF8FF, 0xFE10...0xFE6F,
      0x1F000...0x1FAFF:
      return Self(symbol: scalar)
    case 0x2E80...0x2FFF, 0x3040...0x30FF, 0x31A0...0x31FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      return Self(symbol: scalar, .ideograph)
    case 0xFB00: return Self(letters: UInt8(ascii: "f"), UInt8(ascii: "f"), isUpper: false)
    case 0xFB01: return Self(letters: UInt8(ascii: "f"), UInt8(ascii: "i"), isUpper: false)
    case 0xFB02: return Self(letters: UInt8(ascii: "f"), UInt8(ascii: "l"), isUpper: false)
    case 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF: return Self(.mark)
    case 0xFF21...0xFF3A: return Self(letter: UInt8(scalar - 0xFF21) + 0x61, isUpper: true)
    case 0xFF41...0xFF5A: return Self(letter: UInt8(scalar - 0xFF41) + 0x61)
    case 0xFF10...0xFF19: return Self(.symbol, as: UInt8(scalar - 0xFF10) + 0x30)
    case 0xFF01...0xFF5E:
      let byte = UInt8(scalar - 0xFF01) + 0x21
      return Self(TokenKind(ascii: byte), as: byte)
    case 0xFF65...0xFFDC: return Self(symbol: scalar, .ideograph)
    case 0xFFE0...0xFFFF: return Self(symbol: scalar)
    default: return Self(scalar: scalar)
    }
  }
}
