/// Decides, token by token, where a sentence begins.
///
/// A sentence ends at a point, question or exclamation mark or ellipsis, with the closing quotes
/// and brackets after it, when a space and then a capital, a number, a dash or an opening quote
/// follow. A point after an abbreviation or an initial ends nothing.
struct SentenceState {
  /// Whether the last sentence mark was seen and nothing has decided yet what it means.
  private enum Mark: UInt8 {
    case none
    /// The block begins here.
    case blockStart
    /// A mark that needs a space after it.
    case ended
    /// A mark of a script written without spaces.
    case endedWithoutSpace
    /// A point with no space after it and at least two lower-case letters before.
    case tightPoint
  }

  private var mark = Mark.blockStart
  /// The next word's capital says nothing.
  private var leads = false
  private var afterColon = false

  /// Whether the next token must be shown to ``observe(_:in:lexicon:)``, whatever it is.
  @inline(__always)
  var needsAttention: Bool { mark != .none || leads || afterColon }

  /// Whether a token of a kind must be shown in any case. No other changes a thing while nothing
  /// needs attention.
  @inline(__always)
  static func mustSee(_ kind: TokenKind) -> Bool {
    deciding &>> UInt32(kind.rawValue) & 1 != 0
  }

  private static var deciding: UInt32 {
    bit(.period) | bit(.question) | bit(.exclamation) | bit(.ellipsis) | bit(.colon)
  }

  private static func bit(_ kind: TokenKind) -> UInt32 { 1 &<< UInt32(kind.rawValue) }

  /// Sets the sentence flags of the token at an index and returns whether a sentence starts with it.
  mutating func observe(
    _ index: Int, in tokens: UnsafeMutableBufferPointer<Token>, lexicon: Lexicon
  ) -> Bool {
    let starts = observe(&tokens[index])
    let token = tokens[index]
    switch token.kind {
    case .question, .exclamation:
      mark = token.end - token.start > 1 ? .endedWithoutSpace : .ended
    case .ellipsis:
      mark = .ended
    case .period:
      mark = meaning(ofPoint: token, after: starts || index == 0 ? nil : tokens[index - 1], lexicon)
    default: break
    }
    return starts
  }

  private mutating func observe(_ token: inout Token) -> Bool {
    var starts = false
    if mark != .none {
      if mark == .blockStart || begins(token) {
        starts = true
        leads = true
        token.flags.insert(.sentenceStart)
        mark = .none
      } else if !continues(token) {
        mark = .none
      }
    }
    if token.isWord || token.kind == .number {
      if leads, token.isWord { token.flags.insert(.leadingWord) }
      leads = false
    } else if afterColon, token.kind == .openQuote || token.kind == .quote {
      leads = true
    }
    afterColon = token.kind == .colon
    return starts
  }

  /// Whether a token can begin a sentence after the mark.
  private func begins(_ token: Token) -> Bool {
    let isSpaced = token.hasSpaceBefore || mark == .endedWithoutSpace
    switch token.kind {
    case .word:
      // «pays.Le» is a missing space; «vietnam.vn» and «S.A.» are not.
      if mark == .tightPoint, !token.hasSpaceBefore {
        return token.isCapitalized && token.flags.contains(.hasLower)
      }
      return isSpaced && (token.isCapitalized || token.flags.contains(.uncased))
    case .ideograph: return true
    case .number, .openQuote, .dash, .openBracket: return isSpaced
    case .quote, .hyphen, .symbol: return token.hasSpaceBefore
    default: return false
    }
  }

  /// Whether a token after the mark still belongs to the sentence that it ends.
  private func continues(_ token: Token) -> Bool {
    switch token.kind {
    case .closeQuote, .closeBracket, .period, .question, .exclamation, .ellipsis: return true
    case .quote, .apostrophe: return !token.hasSpaceBefore
    default: return false
    }
  }

  private func meaning(
    ofPoint token: Token, after previous: Token?, _ lexicon: Lexicon
  ) -> Mark {
    if token.end - token.start > 1 { return .endedWithoutSpace }
    guard let previous, previous.kind == .word, !token.hasSpaceBefore else { return .ended }
    let letters = previous.end - previous.start - (previous.flags.contains(.nonASCII) ? 1 : 0)
    let isInitial = previous.flags.contains(.allCaps) && letters == 1
    if isInitial
      || lexicon.classes(ofWord: previous.hash, writtenAs: previous.flags).contains(.abbreviation)
    {
      return .none
    }
    return previous.flags.contains(.hasLower) && previous.end - previous.start > 2
      ? .tightPoint : .ended
  }
}
