import VNAText

/// A run of words that can be a name: capitalised words with what joins them.
struct NameChain {
  /// The tokens, from the first word of the name to its last.
  var tokens: Range<Int>
  /// The words with a capital, hyphenated parts apart.
  var words: Int
  /// Where the name begins in the source; later than its first token where a form of address is
  /// glued to it («MmeNguyen»).
  var start: UInt32
}

extension PeopleReader {
  /// The run of name words that starts at a token, or nil if none does.
  ///
  /// Joined are words with capitals, hyphens with what follows them («Sang-sik»), initials with
  /// their points («Tshering W. Sherpa»), elisions («O’Neill», «Mata’afa») and particles between
  /// two words («Ursula von der Leyen»). Acronyms, titles and forms of address join nothing.
  func chain(at start: Int) -> NameChain? {
    if reader.words.style == .solid { return solidChain(at: start) }
    guard start < tokens.count, opensName(start),
      // «los XXXII Juegos Deportivos» are nobody.
      !words.capitalizesFields || reader.role(start) != .wrapper
    else { return nil }
    let tokens = tokens
    let sentence = tokens[start].sentence
    var words = 1
    var end = wordEnd(start)
    while end < tokens.count, words < 8 {
      let token = tokens[end]
      guard token.sentence == sentence, token.hasSpaceBefore || isTightInitial(end),
        !token.flags.contains(.lineBreakBefore)
      else { break }
      if token.isCapitalized {
        if continuesName(end, first: start) {
          end = wordEnd(end)
          words += 1
          continue
        }
        // Particles have small letters.
        break
      }
      guard has(.nameParticle, at: end), let next = particleEnd(end, first: start, words: words)
      else { break }
      end = wordEnd(next)
      words += 1
    }
    return NameChain(
      tokens: start..<end, words: words,
      start: tokens[start].start + UInt32(gluedAddressLength(start)))
  }

  /// Whether a capitalised word is surely all of its run: most are, and this tells quickly.
  func standsAlone(_ index: Int) -> Bool {
    let (token, next) = (tokens[index], index + 1)
    guard token.flags.isDisjoint(with: [.elided, .allCaps, .mixedCase]),
      claims[index].isOpenToNames, next < tokens.count
    else { return false }
    let follower = tokens[next]
    guard follower.hasSpaceBefore else {
      return follower.kind != .hyphen && token.end - token.start > 1
    }
    return !follower.isCapitalized && !has(.nameParticle, at: next)
      || follower.sentence != token.sentence
  }

  /// Whether a name can begin with this token.
  private func opensName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized, claims[index].isOpenToNames else {
      return false
    }
    if token.flags.contains(.elided) { return isElidedName(index) }
    // «The Ben Tre committee»: «The» is a syllable of names as well.
    if words.standsBeforeTitle, words.sets(token).contains(.articles) { return false }
    if token.flags.contains(.allCaps) {
      if reader.words.style == .compounds, isPointed(index), index + 2 < tokens.count,
        tokens[index + 2].flags.contains(.nonASCII)
      {
        // «bảng A. Nghệ sĩ …»: the end of a sentence.
        return false
      }
      if reader.isInitial(index) { return isPointed(index) || isName(index) && !isEndOfName(index) }
      guard token.end - token.start >= 2, !has(.acronym, at: index) else { return false }
      return isName(index) || !isEndOfName(index)
    }
    return true
  }

  /// Whether the word is a letter with an abbreviation's point.
  func isPointed(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].kind == .period
      && !tokens[index + 1].hasSpaceBefore
  }

  /// «A.K. Abdul Momen»: whether a letter with a point stands right behind another.
  private func isTightInitial(_ index: Int) -> Bool {
    tokens[index - 1].kind == .period && reader.isInitial(index) && isPointed(index)
      && reader.isInitial(index - 2)
  }

  /// Whether no further capitalised word with lower-case letters follows.
  private func isEndOfName(_ index: Int) -> Bool {
    let next = wordEnd(index)
    guard next < tokens.count else { return true }
    let token = tokens[next]
    return
      !(token.kind == .word && token.isCapitalized && token.hasSpaceBefore
      && token.flags.contains(.hasLower) && token.sentence == tokens[index].sentence)
  }

  private func isElidedName(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word, !tokens[next].hasSpaceBefore else {
      return false
    }
    // «L’Europe» and «D’abord» are no names; «O’Neill», «N’Golo», «K’sor», «Mata’afa» are.
    let hash = tokens[index].hash
    if tokens[next].hash == words.possessive { return true }
    if hash == words.l || hash == words.d || has(.commonWord, at: index) { return false }
    return tokens[next].isCapitalized || tokens[index].end - tokens[index].start > 3
      || isName(index)
  }

  /// Whether a token with a capital goes on a name.
  private func continuesName(_ index: Int, first: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized, claims[index].isOpenToNames else {
      return false
    }
    if token.flags.contains(.elided) { return isElidedName(index) }
    // «Theo Giám đốc …»
    if reader.words.style == .compounds, matches.longest(.title, at: index)?.tokenCount ?? 0 > 1 {
      return false
    }
    if isOpeningBehindPoint(index) { return false }
    if isName(index) { return true }
    // «M. Nguyen Hong Dien Vice Chairman»
    if words.standsBeforeTitle, matches.longest(.title, at: index)?.tokenCount ?? 0 > 1 {
      return false
    }
    // «Игр Юго-Восточной Азии», but «Пьетро Росси», which is spelled like a country
    if reader.words.style == .cases, claims[index] == .place, !isGivenName(index - 1) {
      return false
    }
    let classes = wordClasses(index)
    if token.flags.contains(.allCaps) {
      let length = token.end - token.start
      if reader.isInitial(index) { return true }
      return !classes.contains(.acronym) && (length > 2 || isRomanNumeral(index))
    }
    if classes.contains(.title) {
      // «Takaichi Sanae Première ministre»
      if (matches.longest(.title, at: index)?.tokenCount ?? 0) > 1 { return false }
      // «На встрече с Ли Чжэ Мёном Президент отметил»
      if reader.words.style == .cases { return false }
      // «Tshering W. Sherpa», «Theresa Prince»
      return tokens[index - 1].kind == .period || isGivenName(first) && isEndOfName(index)
    }
    return !classes.contains(.honorific)
  }

  /// «le plan C. Il a promis»: whether what seems an initial ends a sentence, since a pronoun or another
  /// small word opens the next one.
  private func isOpeningBehindPoint(_ index: Int) -> Bool {
    guard tokens[index - 1].kind == .period, !reader.isInitial(index), index + 1 < tokens.count,
      tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalized,
      !has(.nameParticle, at: index + 1)
    else { return false }
    return !matches.classes(at: index).isDisjoint(with: .init(.pronoun, .stopWord))
      || words.sets(tokens[index]).contains(.articles)
  }

  private func isRomanNumeral(_ index: Int) -> Bool {
    for byte in tokens[index].start..<tokens[index].end {
      switch bytes[Int(byte)] {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): continue
      default: return false
      }
    }
    return true
  }

  /// The end of a name's word with its hyphenated parts, its point or what its elision joins.
  @inline(__always)
  private func wordEnd(_ index: Int) -> Int {
    let next = index + 1
    // Most words are followed by a space.
    if next < tokens.count, tokens[next].hasSpaceBefore { return next }
    return joinedEnd(index)
  }

  private func joinedEnd(_ index: Int) -> Int {
    var end = index + 1
    if tokens[index].flags.contains(.elided), end < tokens.count,
      tokens[end].hash == words.possessive
    {
      return end
    }
    if tokens[index].flags.contains(.elided), end < tokens.count, !tokens[end].hasSpaceBefore {
      end += 1
    } else if reader.isInitial(index) || tokens[index].end - tokens[index].start == 1,
      isPointed(index), end + 1 < tokens.count,
      tokens[end + 1].kind == .word || tokens[end + 1].kind == .hyphen,
      tokens[end + 1].isCapitalized || tokens[end + 1].kind == .hyphen
    {
      end += 1
    }
    while end + 1 < tokens.count, tokens[end].kind == .hyphen, !tokens[end].hasSpaceBefore,
      tokens[end + 1].kind == .word, !tokens[end + 1].hasSpaceBefore,
      !joinsNames(end)
    {
      end += 2
      if end < tokens.count, tokens[end].kind == .period,
        tokens[end - 1].end
          - tokens[end - 1].start == 1, !tokens[end].hasSpaceBefore,
        tokens[end - 1].flags.contains(.allCaps)
      {
        end += 1
      }
    }
    return end
  }

  /// «Pham Binh Minh-Wang Yi»: whether a hyphen stands between two names of several words, one of which is
  /// Vietnamese.
  private func joinsNames(_ hyphen: Int) -> Bool {
    let (last, next) = (hyphen - 1, hyphen + 1)
    guard last > 0, next + 1 < tokens.count, tokens[next].isCapitalized,
      tokens[next + 1].kind == .word, tokens[next + 1].isCapitalized,
      tokens[next + 1].hasSpaceBefore, tokens[last].hasSpaceBefore,
      tokens[last - 1].kind == .word, tokens[last - 1].isCapitalized, claims[next] != .place,
      isSameSentence(last - 1, next + 1)
    else { return false }
    if isFamilyName(next), has(.givenSyllable, at: next + 1) { return true }
    return has(.givenSyllable, at: last)
      && (isFamilyName(last - 1) || last > 1 && isFamilyName(last - 2))
  }

  /// The word after one or two particles at `index` inside a name, or nil.
  private func particleEnd(_ index: Int, first: Int, words count: Int) -> Int? {
    var next = index
    while next < tokens.count, next - index < 3, tokens[next].kind == .word,
      !tokens[next].isCapitalized, has(.nameParticle, at: next)
    {
      // French «de», «du», «la» belong to a name only after a single given name.
      let hash = tokens[next].hash
      let isFrench =
        words.isOf(tokens[next]) || hash == words.la || hash == words.le || hash == words.l
      if isFrench {
        let follows = next > index
        // «Juan Ramón de la Fuente»
        let isSecond = count == 2 && isGivenName(index - 1) && !isFamilyName(index - 1)
        guard follows || count == 1 || isSecond, isGivenName(first), !isFamilyName(first) else {
          return nil
        }
      }
      if hash == words.et || hash == Self.latinE { return nil }
      // «Ricardo de los Santos»
      next += isFrench ? Int(matches.longest(.nameParticle, at: next)?.tokenCount ?? 1) : 1
      // «al-Assad», «d’Estaing»
      if next < tokens.count, tokens[next].kind == .hyphen, !tokens[next].hasSpaceBefore {
        next += 1
      }
    }
    guard next > index, next < tokens.count, tokens[next].sentence == tokens[first].sentence,
      continuesName(next, first: first), placeEnd(next) == nil, !has(.organizationHead, at: next),
      // «en Santiago la VIII ronda»
      !reader.isRomanNumeral(next)
    else { return nil }
    return next
  }

  private static let latinE = Folding.hash("e")
}

extension TokenClaim {
  /// Whether a name of a person may take the token over.
  var isOpenToNames: Bool { self != .date && self != .quantity }
}
