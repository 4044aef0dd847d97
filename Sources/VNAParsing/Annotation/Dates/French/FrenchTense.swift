import VNAModel
import VNAText

// Whether a wording tells of the past or the future, by the words around it.

extension FrenchDateGrammar {
  /// The side of the day of the text on which the sentence puts these tokens.
  ///
  /// Of a bare year only the word directly before it speaks.
  func direction(of range: Range<Int>, isYear: Bool) -> DateTerm.Direction {
    var index = range.lowerBound - 1
    if word(index).isOne(.article, .this) { index -= 1 }
    switch word(index) {
    case .depuis: return .past
    case .pour, .horizon: return .future
    case .à, .au, .en, .de:
      if word(index - 1).isOne(.ici, .horizon) { return .future }
      if word(index - 1) == .jusque, !isYear { return .future }
    case .ici: return .future
    case .avant: if !isYear { return .future }
    default: break
    }
    if isYear {
      return isToCome(range.lowerBound - 1) || isBeforeFuture(range.upperBound) ? .future : .open
    }
    if isAnnounced(index, range.upperBound) { return .future }
    let number = Int(tokens[range.lowerBound].sentence)
    let sentence = tokens.tokens(ofSentence: number).clamped(to: block)
    var (before, after) = (range.lowerBound - 1, range.upperBound)
    var isClosed = isInRelative(before, from: sentence.lowerBound)
    var hasInfinitive = false
    for step in 0..<16 {
      if before >= sentence.lowerBound {
        hasInfinitive = hasInfinitive || isInfinitive(before, from: sentence.lowerBound)
        switch words[tokens[before].hash] {
        // «a décidé de … réunir», «a proposé que … se réunisse»
        case .intention where hasInfinitive || word(before + 1) == .that: return .future
        // «a encore deux épreuves à disputer»
        case .still where hasInfinitive: return .future
        default: break
        }
        if let found = cue(before) { return found }
        if isApposedParticiple(before) { return .past }
      }
      // «qui s'était rendu à Hanoi les 28 et 29 mars, souhaite»: the clause before the comma first.
      if after < sentence.upperBound, tokens[after].kind == .comma, step < 5 {
        isClosed = hasCue(from: before, to: sentence.lowerBound)
      }
      if after < sentence.upperBound, !isClosed, step < 12, let found = cue(after),
        found == .future || step > 0
      {
        return found
      }
      before -= 1
      after += 1
    }
    return .open
  }

  /// «le projet qui doit être soumis en mars a été exposé»: whether a verb of a relative clause tells, and not
  /// the one behind the clause.
  private func isInRelative(_ last: Int, from first: Int) -> Bool {
    var hasCue = false
    var index = last
    while index >= first, index > last - 8, tokens[index].kind == .word {
      if hasCue, word(index) == .who { return true }
      hasCue = hasCue || cue(index) != nil
      index -= 1
    }
    return false
  }

  /// «a annoncé l'ouverture en mars d'une école»: a day between the name of what was announced and
  /// what belongs to that name.
  private func isAnnounced(_ preposition: Int, _ after: Int) -> Bool {
    guard word(after).isOne(.de, .du, .des), word(preposition - 2) == .article else { return false }
    return word(preposition - 3) == .announced
  }

  /// Whether a year is spoken of as to come: «pourraient croître de 42,7% en 2025».
  private func isToCome(_ last: Int) -> Bool {
    var index = last
    while index >= block.lowerBound, index > last - 9,
      tokens[index].sentence == tokens[last].sentence,
      tokens[index].kind == .word || tokens[index].kind == .number || tokens[index].kind == .percent
    {
      if let found = cue(index) { return found == .future }
      index -= 1
    }
    return false
  }

  /// «le calendrier de 2023, qui verra célébrer»: whether a clause right behind a year tells of what it will
  /// bring.
  private func isBeforeFuture(_ comma: Int) -> Bool {
    guard comma + 2 < block.upperBound, tokens[comma].kind == .comma, word(comma + 1) == .who else {
      return false
    }
    return cue(comma + 2) == .future
  }

  /// Whether a verb that tells stands a few words before, in the same clause.
  private func hasCue(from last: Int, to first: Int) -> Bool {
    var index = last
    while index >= first, index > last - 8,
      tokens[index].kind == .word || tokens[index].kind == .number
    {
      if cue(index) != nil { return true }
      if isApposedParticiple(index) { return true }
      index -= 1
    }
    return false
  }

  /// Whether a sentence tells of what was over before the story: «avait demandé».
  func isPluperfect(_ sentence: Range<Int>) -> Bool {
    // Most words are told from it by their length.
    sentence.contains {
      let length = tokens[$0].end &- tokens[$0].start
      return (length == 5 || length == 7) && tokens[$0].kind == .word
        && words[tokens[$0].hash] == .pluperfect
    }
  }

  /// «le projet, autorisé en avril», «l'aéroport, fermé dans la matinée de vendredi»: a participle right
  /// behind a comma, one of the many that no list has, says what was done by then.
  private func isApposedParticiple(_ index: Int) -> Bool {
    let token = tokens[index]
    let end = Int(token.end)
    guard index > block.lowerBound, tokens[index - 1].kind == .comma, token.kind == .word,
      token.end - token.start > 5, !token.isCapitalized, words[token.hash] == .none
    else { return false }
    return Self.participles.isEnding(of: Int(token.start)..<end, in: bytes)
  }

  private static let participles = EndingSet(["é", "ée", "és", "ées"])

  /// «le congrès, clos le 23 janvier»: whether a day is told beside the story, in an apposition.
  func isApposed(_ day: Int) -> Bool {
    var verb = day - 1
    if word(verb) == .article { verb -= 1 }
    guard word(verb).isOne(.participle, .ending, .accented), verb > block.lowerBound else {
      return false
    }
    return tokens[verb - 1].kind == .comma
  }

  /// Whether a verb in the imperfect stands a few words before, in the same sentence: «étaient».
  func isInImperfect(before index: Int) -> Bool {
    let sentence = tokens.tokens(ofSentence: Int(tokens[index].sentence)).clamped(to: block)
    return (max(sentence.lowerBound, index - 12)..<index).contains { isImperfect(tokens[$0]) }
  }

  /// «étaient», «comptait»; not the conditional «compteraient», nor nouns as «extrait» and «souhait».
  func isImperfect(_ token: Token) -> Bool {
    let end = Int(token.end)
    guard token.kind == .word, token.end - token.start >= 5, end <= bytes.count,
      bytes[end - 1] == UInt8(ascii: "t")
    else { return false }
    let isPlural = bytes[end - 2] == UInt8(ascii: "n") && bytes[end - 3] == UInt8(ascii: "e")
    let vowels = isPlural ? end - 5 : end - 3
    guard vowels > Int(token.start), bytes[vowels] == UInt8(ascii: "a"),
      bytes[vowels + 1] == UInt8(ascii: "i")
    else { return false }
    let stem = bytes[vowels - 1]
    if stem == UInt8(ascii: "r") {
      // «espérait»: no conditional has the accent.
      return vowels - 2 > Int(token.start) && bytes[vowels - 2] == 0xA9
    }
    return isPlural || stem != UInt8(ascii: "f") && stem != UInt8(ascii: "h")
  }

  /// «publierait», «viendraient»: said of what was to come; not «assurait», an imperfect.
  private func isConditional(_ token: Token) -> Bool {
    let end = Int(token.end)
    guard token.kind == .word, token.end - token.start > 6, end <= bytes.count,
      bytes[end - 1] == UInt8(ascii: "t")
    else { return false }
    return Self.conditionals.isEnding(of: Int(token.start)..<end, in: bytes)
  }

  private static let conditionals = EndingSet([
    "erait", "eraient", "drait", "draient", "ettrait", "ettraient", "errait", "erraient",
  ])

  private func cue(_ index: Int) -> DateTerm.Direction? {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalized || token.flags.contains(.leadingWord) else {
      return nil
    }
    switch words[token.hash] {
    case .invitation:
      // «à l'invitation de» says how somebody came.
      let isReason =
        index > 1 && words[tokens[index - 1].hash] == .article
        && words[tokens[index - 2].hash].isOne(.à, .sur)
      return isReason ? nil : .future
    case .future: return .future
    case .past, .pluperfect: return .past
    case .ending where isPresent(token): return .future
    case .holding where index > 0 && words[tokens[index - 1].hash].isOne(.article, .own):
      return .future
    // «La prochaine conférence est convoquée du 21 au 27»
    case .prochain where index > 0 && words[tokens[index - 1].hash] == .article: return .future
    case .accented where isPresent(token), .intention where isPresent(token): return nil
    case .participle, .accented, .intention, .holding, .ending:
      // «sera signé», «doit être élu»
      guard index > 0 else { return .past }
      // «soumis aux élus en mars»: a noun.
      if word(index - 1).isOne(.aux, .au) { return nil }
      let auxiliary = tokens[index - 1]
      let isAhead =
        words[auxiliary.hash] == .be || isFuture(auxiliary) || isConditional(auxiliary)
      return isAhead ? .future : .past
    case .à: return token.flags.contains(.nonASCII) || token.isCapitalized ? nil : .past
    case .none:
      if isFuture(token) || isConditional(token) { return .future }
      return isImperfect(token) ? .past : nil
    default: return nil
    }
  }

  /// «d'organiser», «à se rendre»: an infinitive behind «de» or «à».
  private func isInfinitive(_ index: Int, from first: Int) -> Bool {
    let token = tokens[index]
    let end = Int(token.end)
    guard token.kind == .word, token.end - token.start >= 4, end <= bytes.count,
      bytes[end - 1] == UInt8(ascii: "r")
        ? bytes[end - 2] == UInt8(ascii: "e") || bytes[end - 2] == UInt8(ascii: "i")
        : bytes[end - 1] == UInt8(ascii: "e") && bytes[end - 2] == UInt8(ascii: "r"),
      words[token.hash] != .be
    else { return false }
    // «de se rendre»
    for back in [index - 1, index - 2] where back >= first {
      if word(back).isOne(.de, .à), tokens[back].kind == .word { return true }
      if tokens[back].end - tokens[back].start > 2 { return false }
    }
    return false
  }

  /// «achève», «termine»: no accent on the last letter.
  private func isPresent(_ token: Token) -> Bool {
    let end = Int(token.end)
    guard end <= bytes.count, token.end - token.start > 2 else { return false }
    return bytes[end - 1] == UInt8(ascii: "e") && bytes[end - 2] != 0xA9
  }

  /// «sera», «auront», «effectuera»: the endings of the future.
  private func isFuture(_ token: Token) -> Bool {
    let end = Int(token.end)
    guard token.end - token.start >= 4, end <= bytes.count else { return false }
    if bytes[end - 1] == UInt8(ascii: "a"), bytes[end - 2] == UInt8(ascii: "r") {
      return bytes[end - 3] | 0x20 != UInt8(ascii: "o")
    }
    return token.end - token.start >= 6 && bytes[end - 1] == UInt8(ascii: "t")
      && bytes[end - 2] == UInt8(ascii: "n") && bytes[end - 3] == UInt8(ascii: "o")
      && bytes[end - 4] == UInt8(ascii: "r")
  }
}
