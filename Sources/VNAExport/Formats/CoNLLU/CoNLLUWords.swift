import VNAModel
import VNAText

/// Makes words of the tokens of a sentence, as treebanks have them: what the parser takes apart to
/// read it («14», «h», «30») is one word where it is written as one, and nothing is joined over a
/// space or the end of a mention.
struct CoNLLUWords {
  let tokens: TokenView
  let sentence: Range<Int>
  let habits: CoNLLUHabits
  /// The number of the mention that a token stands in.
  let mention: (Int) -> Int?

  /// The bytes of each word.
  func spans() -> [Span] {
    var spans: [Span] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let end = end(from: index)
      if let cut = endingAt(end - 1) {
        spans.append(Span(start: tokens[index].start, end: cut))
        spans.append(Span(start: cut, end: tokens[end].end))
        index = end + 1
      } else {
        spans.append(tokens.span(of: index..<end))
        index = end
      }
    }
    return spans
  }

  // MARK: What is one word

  private func end(from index: Int) -> Int {
    let token = tokens[index]
    switch token.kind {
    case .word, .number:
      return addressEnd(from: index) ?? wordEnd(from: index)
    case .hyphen:
      return index + cliticLength(at: index)
    case .period:
      // «./.», the end of a Vietnamese bulletin.
      let isSignOff = kind(index + 1) == .slash && kind(index + 2) == .period
      return isSignOff ? index + 3 : index + 1
    default: return index + 1
    }
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start + 1
    while let next = partEnd(start, end) { end = next }
    return abbreviationEnd(start, end)
  }

  /// The end of the next part of a word of which tokens are known, nil if there is none.
  private func partEnd(_ start: Int, _ end: Int) -> Int? {
    let last = tokens[end - 1]
    guard let next = kind(end) else { return nil }
    switch next {
    case .word, .number, .superscript:
      // «US$» is one, «US$19» two.
      if last.kind == .currency { return nil }
      // «14h30», «1er», «VND500», «km²»; and words at an apostrophe.
      if last.flags.contains(.elided) {
        let joins =
          habits.cutsElisions
          ? isWhole(end) || (end - start > 1 && tokens[end - 2].kind == .hyphen)
          : endingAt(end - 1) == nil
        return joins ? end + 1 : nil
      }
      return end + 1
    case .hyphen:
      return hyphenEnd(start, end)
    case .slash where last.kind == .number:
      // «12/11/2025», «57/2025», «168/2024/ND-CP».
      let hasSlash = end - start > 1 && tokens[start + 1].kind == .slash
      let next = kind(end + 1)
      return next == .number || (hasSlash && next == .word) ? end + 2 : nil
    case .colon where last.kind == .number:
      return kind(end + 1) == .number ? end + 2 : nil
    case .period where last.kind == .word:
      // «TP.HCM», «U.S».
      return kind(end + 1) == .word && isShort(end - 1, before: end + 1) ? end + 2 : nil
    case .currency where last.flags.contains(.allCaps) && start + 1 == end:
      return end + 1
    default: return nil
    }
  }

  /// «vis-à-vis», «1990-х», «12-11-2025», «J.-P.».
  private func hyphenEnd(_ start: Int, _ end: Int) -> Int? {
    guard let next = kind(end + 1), next == .word || next == .number else { return nil }
    if tokens[end - 1].kind == .number, next == .number {
      let isDate = end - start == 1 && kind(end + 2) == .hyphen && kind(end + 3) == .number
      return isDate ? end + 4 : nil
    }
    return habits.cutsHyphens || cliticLength(at: end) > 1 ? nil : end + 2
  }

  /// With the point that an abbreviation has: «Dr.», «U.S.», «PGS.TS.», «J.-P.».
  private func abbreviationEnd(_ start: Int, _ end: Int) -> Int {
    guard end < sentence.upperBound, tokens[end].kind == .period, !tokens[end].hasSpaceBefore,
      tokens[end - 1].kind == .word, kind(end + 1) != .slash
    else { return end }
    // The point that a mention goes on with is of the word: «EE. UU.».
    let isOfMention = mention(end) != nil && mention(end) == mention(end - 1)
    guard isOfMention || isAbbreviation(end - 1) else { return end }
    let hasPoint = (start..<end).contains { tokens[$0].kind == .period }
    // The point of «plan B.» ends the sentence.
    let endsSentence = end + 1 == sentence.upperBound || isClosing(end + 1)
    return isOfMention || hasPoint || !endsSentence ? hyphenatedInitial(end + 1) : end
  }

  /// «J.-P.»: goes on behind the first point.
  private func hyphenatedInitial(_ end: Int) -> Int {
    guard kind(end) == .hyphen, kind(end + 1) == .word, isInitial(end - 2), isInitial(end + 1),
      kind(end + 2) == .period
    else { return end }
    return end + 3
  }

  // MARK: Apostrophes and clitics

  /// Where the ending of a word begins that is written with an apostrophe.
  private func endingAt(_ index: Int) -> UInt32? {
    let token = tokens[index]
    guard !habits.endings.isEmpty, token.flags.contains(.elided),
      tight(index + 1) == .word
    else { return nil }
    let ending = tokens.text(at: index + 1).lowercased()
    let text = tokens.text(at: index)
    guard let apostrophe = text.unicodeScalars.last else { return nil }
    let place = token.end - UInt32(String(apostrophe).utf8.count)
    if habits.endings.contains(ending) { return place }
    guard ending == habits.negation, text.unicodeScalars.count > 2,
      text.lowercased().dropLast().hasSuffix("n")
    else { return nil }
    return place - 1
  }

  /// Whether a token and the elided one before are a word: «aujourd'hui».
  private func isWhole(_ index: Int) -> Bool {
    let first = tokens.text(at: index - 1).lowercased().dropLast()
    return habits.whole[String(first)]?.contains(tokens.text(at: index).lowercased()) ?? false
  }

  /// The tokens of «-ce» or «-t-il» at a hyphen, else one. That «elle» is the mention of a person makes
  /// no other word of it.
  private func cliticLength(at index: Int) -> Int {
    guard index > sentence.lowerBound, tokens[index - 1].kind == .word, tight(index) == .hyphen,
      !habits.clitics.isEmpty,
      !habits.cliticHosts.contains(tokens.text(at: index - 1).lowercased())
    else { return 1 }
    var word = index + 1
    if tight(word) == .word, tight(word + 1) == .hyphen,
      tokens.text(at: word) == habits.linkingLetter
    {
      word += 2
    }
    guard tight(word) == .word, tight(word + 1) != .hyphen,
      habits.clitics.contains(tokens.text(at: word))
    else { return 1 }
    return word - index + 1
  }

  // MARK: Addresses

  /// The end of a web or mail address.
  private func addressEnd(from start: Int) -> Int? {
    guard tokens[start].kind == .word || tokens[start].kind == .number else { return nil }
    if kind(start + 1) == .colon, kind(start + 2) == .slash, kind(start + 3) == .slash {
      return trimmed(start + 4, whole(from: start + 4))
    }
    guard let next = kind(start + 1), next == .period || next == .symbol || next == .hyphen else {
      return nil
    }
    // A name before the @, or a domain's.
    var end = labelsEnd(from: start)
    let isMail = end < sentence.upperBound && kind(end) == .symbol && tokens.text(at: end) == "@"
    if isMail {
      guard kind(end + 1) == .word || kind(end + 1) == .number else { return nil }
      let domain = end + 1
      end = labelsEnd(from: domain)
      return isDomain(domain..<end) ? end : nil
    }
    guard isDomain(start..<end) else { return nil }
    return kind(end) == .slash ? trimmed(end, whole(from: end)) : end
  }

  /// The longest name that is looked at, in tokens, so that none is read again and again.
  private static let longest = 24

  /// The end of words with points, hyphens and low lines between them.
  private func labelsEnd(from start: Int) -> Int {
    var end = start + 1
    while end - start < Self.longest, let next = kind(end) {
      if next == .word || next == .number {
        end += 1
        continue
      }
      let joins =
        next == .period || next == .hyphen || (next == .symbol && tokens.text(at: end) == "_")
      guard joins, let after = kind(end + 1), after == .word || after == .number else { break }
      end += 2
    }
    return end
  }

  /// «www.vnanet.vn», «vnanet.vn»: small ASCII letters, and at the end two to four of them.
  private func isDomain(_ range: Range<Int>) -> Bool {
    guard let last = range.last, range.count >= 3, kind(last - 1) == .period,
      tokens[last].kind == .word, (2...4).contains(tokens[last].end - tokens[last].start)
    else { return false }
    return range.allSatisfy {
      let token = tokens[$0]
      return token.kind != .word
        || token.flags.isDisjoint(with: [.nonASCII, .capitalized, .mixedCase, .uncased, .elided])
    }
  }

  /// The end of what is written without a space in ASCII.
  private func whole(from start: Int) -> Int {
    var end = start
    while let next = kind(end), next != .ideograph, !tokens[end].flags.contains(.nonASCII),
      next != .openQuote, next != .closeQuote, next != .quote, next != .dash
    {
      end += 1
    }
    return end
  }

  /// Without the marks of the sentence that it stands in.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      switch tokens[end - 1].kind {
      case .period, .comma, .colon, .semicolon, .question, .exclamation, .ellipsis, .closeBracket,
        .apostrophe:
        end -= 1
      case .slash where end - 2 > start && tokens[end - 2].kind == .period:
        end -= 1
      default: return end
      }
    }
    return end
  }

  // MARK: Tokens

  /// The kind of a token that is written onto the one before.
  private func tight(_ index: Int) -> TokenKind? {
    guard index < sentence.upperBound, index > sentence.lowerBound, !tokens[index].hasSpaceBefore
    else { return nil }
    return tokens[index].kind
  }

  /// The same of one in the same mention as the one before, or outside all as that.
  private func kind(_ index: Int) -> TokenKind? {
    guard let kind = tight(index), mention(index) == mention(index - 1) else { return nil }
    return kind
  }

  private func isClosing(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .closeQuote, .closeBracket, .quote: index + 1 == sentence.upperBound
    default: false
    }
  }

  /// Whether two words at a point are one: «TP.HCM», «a.m», not «VNA.Le».
  private func isShort(_ index: Int, before next: Int) -> Bool {
    if isLetter(index) && isLetter(next) { return true }
    if tokens[next].isCapitalized, isAbbreviation(index) { return true }
    return tokens[index].flags.contains(.allCaps) && tokens[next].flags.contains(.allCaps)
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    return isInitial(index)
      || (index > sentence.lowerBound + 1 && isLetter(index) && kind(index - 1) == .period)
      || tokens.lexicon.classes(ofWord: token.hash, writtenAs: token.flags).contains(.abbreviation)
  }

  private func isInitial(_ index: Int) -> Bool {
    isLetter(index) && tokens[index].flags.contains(.allCaps)
  }

  private func isLetter(_ index: Int) -> Bool {
    let token = tokens[index]
    let length = token.end - token.start - (token.flags.contains(.nonASCII) ? 1 : 0)
    return token.kind == .word && length == 1
  }
}
