import VNAModel
import VNAText

/// Looks at tokens as parts of names; made once for a bulletin.
///
/// It is one pointer, so that finders can hold it and closures take it along for nothing; it is
/// valid only inside ``NameSource/read(_:)``.
struct NameReader {
  /// What is looked at, in place.
  fileprivate struct Views {
    let tokens: TokenBuffer
    let matches: MatchBuffer
    let bytes: UnsafeBufferPointer<UInt8>
    let roles: NameWords.Roles
    let values: UnsafeBufferPointer<NameValue>
    let valueNumbers: Lexicon.ValueNumbers
    let lexicon: Lexicon
    let words: NameWords
  }

  fileprivate let views: UnsafePointer<Views>

  @inline(__always) var tokens: TokenBuffer { views.pointee.tokens }
  @inline(__always) var matches: MatchBuffer { views.pointee.matches }
  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { views.pointee.bytes }
  @inline(__always) var lexicon: Lexicon { views.pointee.lexicon }
  @inline(__always) var words: NameWords { views.pointee.words }

  @inline(__always) var count: Int { tokens.count }

  /// The first token from one on that has one of some classes or flags; `end` or more if there is
  /// none. A loop of its own, since most tokens of a text are passed over in it.
  @inline(never)
  func first(from start: Int, to end: Int, of classes: UInt64, or flags: TokenFlags) -> Int {
    let (tokens, matches) = (tokens, matches)
    var index = start
    while index < end, matches.classes(at: index).rawValue & classes == 0,
      tokens[index].flags.rawValue & flags.rawValue == 0
    {
      index &+= 1
    }
    return index
  }

  /// The same with the kind of the token.
  @inline(never)
  func first(from start: Int, to end: Int, of classes: UInt64, or kind: TokenKind) -> Int {
    let (tokens, matches) = (tokens, matches)
    var index = start
    while index < end, matches.classes(at: index).rawValue & classes == 0,
      tokens[index].kind != kind
    {
      index &+= 1
    }
    return index
  }

  /// What a word does in a name; nothing outside the table.
  @inline(__always)
  func role(_ index: Int) -> NameWords.Role {
    guard index >= 0, index < tokens.count, tokens[index].isWord else { return .none }
    return views.pointee.roles[tokens[index].hash]
  }

  /// What the value of a match means.
  @inline(__always)
  func value(_ match: LexiconMatch) -> NameValue {
    views.pointee.values[views.pointee.valueNumbers[match]]
  }

  /// Whether a token has a phrase of a class whose value is a word, the longest of that class.
  func has(_ one: LexiconClass, _ word: NameValue.Word, at index: Int) -> Bool {
    guard let match = matches.longest(one, at: index) else { return false }
    return value(match).word == word
  }

  /// Whether a word of a role binds what follows into the sentence: «du», «à»; not the family name
  /// «Lê».
  func binds(_ index: Int, as role: NameWords.Role) -> Bool {
    switch role {
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

  func isDash(_ index: Int) -> Bool { kind(index) == .hyphen || kind(index) == .dash }

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
        // «Dak G’long»
        let isJoined =
          token.flags.contains(.elided) && end + 1 < count && tokens[end + 1].kind == .word
          && !tokens[end + 1].hasSpaceBefore
        end += isJoined ? 2 : 1
      } else {
        break
      }
      words += 1
    }
    return end
  }

  /// «De Heus», «Du Pont»: a particle with a capital that begins a name, in a sentence of small letters.
  func opensWithParticle(_ index: Int) -> Bool {
    guard role(index) == .of, !tokens[index].flags.contains(.elided) else { return false }
    return isCapitalizedWord(index, inSentenceOf: index)
      && !tokens[index].flags.contains(.sentenceStart)
      && isCapitalizedWord(index + 1, inSentenceOf: index)
  }

  /// Whether a lower-case word looks like an adjective: by the lists, or by its ending.
  func isAdjective(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let token = tokens[index]
    guard !token.flags.contains(.elided) else { return false }
    if matches.has(.demonym, at: index) { return true }
    switch views.pointee.roles[token.hash] {
    case .adjective, .local: return true
    case .none: break
    default: return false
    }
    return !matches.has(.speechVerb, at: index) && endsLikeAdjective(token)
  }

  private func endsLikeAdjective(_ token: Token) -> Bool {
    let longest = views.pointee.words.adjectiveEndings.longest
    let length = Int(token.end - token.start)
    var at = Int(token.end)
    var key: UInt64 = 0
    var letters = 0
    while letters < longest, letters + 2 < length, at > 0 {
      at -= 1
      var letter = bytes[at]
      // «è» in -ère is two bytes; only its base letter is compared.
      if letter >= 0x80, at > 0, bytes[at - 1] == 0xC3, letter & 0xF8 == 0xA8 {
        letter = UInt8(ascii: "e")
        at -= 1
      }
      key |= UInt64(letter) &<< UInt64(8 * letters)
      letters += 1
      if views.pointee.words.adjectiveEndings.contains(key) { return true }
    }
    return false
  }

  /// Whether nothing but the article that opens a sentence has a capital, as in «La réunion s'ouvre»:
  /// the noun, and no name that is written with the same letters.
  func isPlainNoun(_ range: Range<Int>) -> Bool {
    guard range.count > 1, role(range.lowerBound) == .article else { return false }
    return !range.dropFirst().contains { isCapitalized($0) }
  }

  /// Whether a word in small letters ends like an infinitive: «élargir», «ratifier».
  func isInfinitive(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let token = tokens[index]
    return !token.isCapitalized && token.end - token.start > 4
      && views.pointee.words.infinitiveEndings.isEnding(
        of: Int(token.start)..<Int(token.end), in: bytes)
  }

  /// Whether a word is written in the plural, as far as its last letter tells.
  func endsLikePlural(_ index: Int) -> Bool {
    switch bytes[Int(tokens[index].end) - 1] {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): true
    default: false
    }
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
        let role = views.pointee.roles[token.hash]
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

  static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.reduce(0x8422_2325_CBF2_9CE4) { mix($0, UInt64($1)) }
  }

  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(0..<0) }
    let token = tokens[last]
    // «Vietnam’s»: the apostrophe is no part of the name.
    let apostrophe: UInt32 =
      token.flags.contains(.elided) ? bytes[Int(token.end) - 1] == 0x27 ? 1 : 3 : 0
    return Span(start: tokens[first].start, end: token.end - apostrophe)
  }
}

/// What a ``NameReader`` reads.
struct NameSource {
  private let tokens: TokenBuffer
  private let matches: MatchBuffer
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words: LanguageWords

  init(_ context: borrowing AnnotationContext) {
    tokens = context.tokens
    matches = context.matches
    bytes = context.bytes
    words = context.words
  }

  /// Calls `body` with a reader.
  func read<R>(_ body: (NameReader) -> R) -> R {
    words.names.withRoles { roles in
      words.nameValues.withUnsafeBufferPointer { values in
        let views = NameReader.Views(
          tokens: tokens, matches: matches, bytes: bytes, roles: roles, values: values,
          valueNumbers: words.lexicon.valueNumbers, lexicon: words.lexicon, words: words.names)
        return withUnsafePointer(to: views) { body(NameReader(views: $0)) }
      }
    }
  }
}
