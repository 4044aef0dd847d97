/// What a token is.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  /// A run of letters.
  case word
  /// One character of a script written without spaces.
  case ideograph
  /// Digits, with the points and commas between them.
  case number
  /// One raised or lowered digit, as in «km²».
  case superscript
  /// A hyphen: «-».
  case hyphen
  /// A dash, longer than a hyphen: «–», «—».
  case dash
  /// An apostrophe or single quotation mark that belongs to no word.
  case apostrophe
  /// A full stop.
  case period
  /// A question mark.
  case question
  /// An exclamation mark.
  case exclamation
  /// Three points, as one sign or as three.
  case ellipsis
  /// A comma.
  case comma
  /// A colon.
  case colon
  /// A semicolon.
  case semicolon
  /// A quotation mark that opens: «“», ««».
  case openQuote
  /// A quotation mark that closes: «”», «»».
  case closeQuote
  /// A straight quotation mark, which opens or closes.
  case quote
  /// A bracket that opens: `(`, `[`, `{`.
  case openBracket
  /// A bracket that closes.
  case closeBracket
  /// A slash.
  case slash
  /// A percent or per-mille sign.
  case percent
  /// A sign of a currency.
  case currency
  /// A degree sign.
  case degree
  /// Any other sign: `#`, `@`, `&`, `*`, `+`, `=`, `<`, `>`, `_`, `|`, `~`, `^`, `\`, «§», «©», «→».
  case symbol

  /// The kind of an ASCII byte that is neither letter nor space.
  init(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
    case UInt8(ascii: "-"): self = .hyphen
    case UInt8(ascii: "'"), UInt8(ascii: "`"): self = .apostrophe
    case UInt8(ascii: "."): self = .period
    case UInt8(ascii: "?"): self = .question
    case UInt8(ascii: "!"): self = .exclamation
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: ";"): self = .semicolon
    case UInt8(ascii: "\""): self = .quote
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): self = .closeBracket
    case UInt8(ascii: "/"): self = .slash
    case UInt8(ascii: "%"): self = .percent
    case UInt8(ascii: "$"): self = .currency
    default: self = .symbol
    }
  }
}

/// What else is known of a token.
public struct TokenFlags: OptionSet, Sendable, Hashable {
  /// One bit a flag.
  public let rawValue: UInt16
  /// Makes a set of its bits.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A word whose first letter is upper case.
  @inlinable public static var capitalized: TokenFlags { TokenFlags(rawValue: 1 << 0) }
  /// A word with upper-case letters and no lower-case letter.
  @inlinable public static var allCaps: TokenFlags { TokenFlags(rawValue: 1 << 1) }
  /// A word with a letter that is not upper case.
  @inlinable public static var hasLower: TokenFlags { TokenFlags(rawValue: 1 << 2) }
  /// A word with an upper-case letter after its first letter and a lower-case one.
  @inlinable public static var mixedCase: TokenFlags { TokenFlags(rawValue: 1 << 3) }
  /// White space stands before the token, or stood there until the page lost it: «duVietnam» is two.
  @inlinable public static var spaceBefore: TokenFlags { TokenFlags(rawValue: 1 << 4) }
  /// A no-break space is among that white space.
  @inlinable public static var noBreakBefore: TokenFlags { TokenFlags(rawValue: 1 << 5) }
  /// A line break is among that white space.
  @inlinable public static var lineBreakBefore: TokenFlags { TokenFlags(rawValue: 1 << 6) }
  /// A word that ends in its apostrophe, as «l’» and «d’»; the span includes it.
  @inlinable public static var elided: TokenFlags { TokenFlags(rawValue: 1 << 7) }
  /// The first token of a sentence.
  @inlinable public static var sentenceStart: TokenFlags { TokenFlags(rawValue: 1 << 8) }
  /// The first word of a sentence, or of a quotation after a colon: its capital says nothing.
  @inlinable public static var leadingWord: TokenFlags { TokenFlags(rawValue: 1 << 9) }
  /// A number with a point or comma inside.
  @inlinable public static var hasSeparator: TokenFlags { TokenFlags(rawValue: 1 << 10) }
  /// A word with a letter outside ASCII.
  @inlinable public static var nonASCII: TokenFlags { TokenFlags(rawValue: 1 << 11) }
  /// A word of a script without upper and lower case.
  @inlinable public static var uncased: TokenFlags { TokenFlags(rawValue: 1 << 12) }
}

/// One word, number or sign of the source.
public struct Token: Sendable, Hashable {
  /// The first byte in the source.
  public var start: UInt32
  /// The byte after the last.
  public var end: UInt32
  /// The hash of the folded form, without an elision's apostrophe; see ``Folding/hash(_:)``. Of a
  /// Vietnamese word with accents it is that of a form with its tone, since «năm» is not «nam».
  public var hash: UInt64
  /// The number of the sentence in the table; equal numbers imply the same block.
  public var sentence: UInt32
  /// How it is written and what stands before it.
  public var flags: TokenFlags
  /// What it is.
  public var kind: TokenKind

  /// Whether the token is a word or an ideograph.
  @inlinable public var isWord: Bool { kind.rawValue <= TokenKind.ideograph.rawValue }
  /// Whether it is a word whose first letter is upper case.
  @inlinable public var isCapitalized: Bool { flags.contains(.capitalized) }
  /// Whether white space stands before it.
  @inlinable public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
}
