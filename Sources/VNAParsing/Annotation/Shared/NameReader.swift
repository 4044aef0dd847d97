import VNAModel
import VNAText

/// Looks at tokens as parts of names; made once for a bulletin.
struct NameReader {
  let tokens: TokenBuffer
  let matches: MatchBuffer
  let lexicon: Lexicon
  let words: NameWords
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ context: AnnotationContext) {
    tokens = context.tokens
    matches = context.matches
    lexicon = context.lexicon
    words = context.pack.names
    bytes = context.bytes
  }

  var count: Int { tokens.count }

  /// What a word does in a name; nothing outside the table.
  func role(_ index: Int) -> NameWords.Role {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return .none }
    return words.role(tokens[index].hash)
  }

  /// Whether a word binds what follows into the sentence: «du», «à»; not the family name «Lê».
  func binds(_ index: Int) -> Bool {
    switch role(index) {
    case .of, .locative, .and: break
    case .article where !tokens[index].flags.contains(.nonASCII): break
    default: return false
    }
    let flags = tokens[index].flags
    return !flags.contains(.capitalized) || flags.contains(.leadingWord) || flags.contains(.elided)
  }

  /// Whether a token is a word in the sentence of another.
  func isWord(_ index: Int, inSentenceOf other: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    return token.kind == .word && token.sentence == tokens[other].sentence
  }

  func kind(_ index: Int) -> TokenKind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  func isCapitalized(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isCapitalized
  }

  /// A word with a capital that goes on after a space or hyphen; not a function word.
  func isCapitalizedWord(_ index: Int, inSentenceOf other: Int) -> Bool {
    isWord(index, inSentenceOf: other) && tokens[index].isCapitalized
  }

  /// Whether a word has capitals only, two at least.
  func isAllCaps(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let token = tokens[index]
    return token.flags.contains(.allCaps) && token.end - token.start > 1
  }

  /// The end of the capitalised words from a token on, with hyphens and numbers between them.
  func runEnd(from start: Int, limit: Int = 6) -> Int {
    guard isCapitalizedWord(start, inSentenceOf: start) else { return start }
    var end = start + 1
    var words = 1
    while words < limit, end < count, tokens[end].sentence == tokens[start].sentence {
      let token = tokens[end]
      if token.kind == .hyphen, !token.hasSpaceBefore, end + 1 < count,
        !tokens[end + 1].hasSpaceBefore, isCapitalizedWord(end + 1, inSentenceOf: start)
      {
        end += 2
      } else if token.kind == .number, !token.hasSpaceBefore {
        // «Z121», «C4IR»
        end += 1
      } else if token.kind == .word, token.isCapitalized, role(end) != .article || end + 1 < count {
        end += 1
      } else {
        break
      }
      words += 1
    }
    return end
  }

  /// Whether a lower-case word looks like an adjective: by the lists, or by its ending.
  func isAdjective(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let token = tokens[index]
    guard !token.flags.contains(.elided) else { return false }
    if matches.has(.demonym, at: index) { return true }
    switch words.role(token.hash) {
    case .adjective: return true
    case .none: break
    default: return false
    }
    if matches.classes(at: index).contains(.speechVerb) { return false }
    let length = Int(token.end - token.start)
    for ending in words.adjectiveEndings where length > ending.count + 1 {
      var at = Int(token.end)
      var same = true
      for byte in ending {
        // «è» in -ère is two bytes; only its base letter is compared.
        var found = bytes[at - 1]
        if found >= 0x80, at >= 2, bytes[at - 2] == 0xC3, found & 0xF8 == 0xA8 {
          found = UInt8(ascii: "e")
          at -= 1
        }
        if found != byte {
          same = false
          break
        }
        at -= 1
      }
      if same { return true }
    }
    return false
  }

  /// Whether a word is a numeral of a congress or legislature: «XV», «XVᵉ», «XIVe».
  func isRomanNumeral(_ index: Int) -> Bool {
    guard kind(index) == .word, role(index) == .none else { return false }
    let token = tokens[index]
    var at = Int(token.start)
    while at < Int(token.end) {
      switch bytes[at] {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): at += 1
      case UInt8(ascii: "e"): return at > Int(token.start) && at + 1 == Int(token.end)
      // «ᵉ» is E1 B5 89.
      case 0xE1: return at > Int(token.start) && at + 3 == Int(token.end)
      default: return false
      }
    }
    return true
  }

  /// Steps over «de», «du», «de la», «de l'»; nil where none stands.
  func afterOf(_ index: Int) -> Int? {
    guard role(index) == .of else { return nil }
    return role(index + 1) == .article ? index + 2 : index + 1
  }

  /// The hash of the words of a range, whatever stands between them, function words left out.
  func key(_ range: Range<Int>, droppingFunctionWords: Bool = false) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range {
      let token = tokens[index]
      guard token.isWord || token.kind == .number else { continue }
      if droppingFunctionWords {
        let role = words.role(token.hash)
        if role == .of || role == .article { continue }
      }
      hash = Self.mix(hash, token.hash)
    }
    return hash
  }

  static func mix(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    let value = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
    return value ^ value &>> 29
  }

  static func key(_ bytes: ValueBytes) -> UInt64 {
    bytes.reduce(0x8422_2325_CBF2_9CE4) { mix($0, UInt64($1)) }
  }

  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(0..<0) }
    return Span(start: tokens[first].start, end: tokens[last].end)
  }
}
