import VNAText

/// Names of persons in Chinese, which have neither spaces nor capitals: «国家主席阮春福»,
/// «通伦·西苏里». The role stands before the name, what describes it before the role.
extension PeopleReader {
  /// Reads all tokens.
  mutating func readSolid() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .ideograph else {
        index += 1
        continue
      }
      index = max(index + 1, readSolid(at: index))
    }
  }

  /// Reads the title or name at a token; gives the token where to go on.
  private mutating func readSolid(at index: Int) -> Int {
    // «委员会» is no member.
    let head = matches.longest(.organizationHead, at: index)?.tokenCount ?? 0
    if let match = titleMatch(index), index >= takenEnd, match.tokenCount >= head {
      let end = index + Int(match.tokenCount)
      let role = kind(of: match) == .rank ? nil : solidPhrase(at: index, match)
      let start = pastAddress(end)
      guard start < tokens.count, isSameSentence(index, start),
        let chain = titledChain(at: start)
      else { return end }
      addSolid(chain, role, "person.title")
      return addListed(after: chain)
    }
    guard claims[index] == .none, index >= takenEnd else { return index + 1 }
    // «马塔雷拉»: signs that are family names as well begin no other name.
    if let end = addPart(at: index, from: 3) { return end }
    guard let chain = chain(at: index) else {
      // No name begins inside a word.
      return addPart(at: index)
        ?? max(index + 1, matches.end(ofAny: Self.events, at: index) ?? index)
    }
    // «杜昂河畔»
    if reader.isRiver(chain.tokens) { return chain.tokens.upperBound }
    if isNamed(chain) {
      addSolid(chain, nil, "person.name")
      return addListed(after: chain)
    }
    pending.append(chain)
    return index + 1
  }

  /// «马克龙», after «埃马纽埃尔·马克龙», if it has so many signs; gives the token where to go on.
  private mutating func addPart(at index: Int, from count: Int = 2) -> Int? {
    guard let known = parts[tokens[index].hash] else { return nil }
    for part in known where part.count >= count {
      let end = index + part.count
      guard end <= tokens.count, isSameSentence(index, end - 1),
        zip(part, index..<end).allSatisfy({ tokens[$0].hash == tokens[$1].hash }),
        // The whole name is read as such.
        end == tokens.count || !isPoint(end)
      else { continue }
      pending.append(NameChain(tokens: index..<end, words: 2, start: tokens[index].start))
      return end
    }
    return nil
  }

  /// Notes the first and the last part of a foreign name, by which the person is called later on.
  mutating func noteParts(_ name: Range<Int>) {
    for part in reader.parts(of: name) {
      let first = tokens[part.lowerBound].hash
      // Of very many that begin alike only some are kept, so that the time stays linear.
      if parts[first, default: []].count < 8 { parts[first, default: []].append(part) }
    }
  }

  /// Adds the names behind a first one: «阮克定、阮德海、陈光芳»; gives the token after the last.
  private mutating func addListed(after first: NameChain) -> Int {
    var end = first.tokens.upperBound
    while end + 1 < tokens.count, tokens[end].kind == .comma || tokens[end].hash == words.et,
      isSameSentence(end, end + 1), let chain = chain(at: end + 1),
      isNamed(chain) || isListed(chain)
    {
      addSolid(chain, nil, "person.coordination")
      end = chain.tokens.upperBound
    }
    return end
  }

  /// «丛氏放、汪周刘和杜伯巳为副主席»: signs between the marks of a list of people that begin with a family name.
  private func isListed(_ chain: NameChain) -> Bool {
    let (first, end) = (chain.tokens.lowerBound, chain.tokens.upperBound)
    guard isStrong(first), chain.tokens.count > 2 || has(.givenSyllable, at: end - 1) else {
      return false
    }
    guard end < tokens.count, isSameSentence(first, end) else { return true }
    return tokens[end].kind != .ideograph || has(.stopWord, at: end)
  }

  /// Whether a chain without a title is a name: a foreign one, signs of names behind a family name, or
  /// somebody who speaks.
  func isNamed(_ chain: NameChain) -> Bool {
    let range = chain.tokens
    if has(.foreignGivenName, at: range.lowerBound) { return true }
    if range.count > 2, tokens[range.lowerBound + 1].hash == Self.woman { return true }
    if range.contains(where: { tokens[$0].kind == .symbol }) { return true }
    let next = range.upperBound
    if next < tokens.count, isSameSentence(range.lowerBound, next) {
      if has(.honorific, at: next) { return true }
      if has(.title, at: next), range.count > 2, isStrong(range.lowerBound),
        range.dropFirst().allSatisfy({ has(.givenSyllable, at: $0) })
      {
        // «拜会范明政总理»
        return true
      }
      if has(.speechVerb, at: next), isStrong(range.lowerBound) { return true }
      if let verb = matches.longest(.eventVerb, at: next), verb.tokenCount > 1,
        isStrong(range.lowerBound), startsClause(range.lowerBound),
        range.dropFirst().allSatisfy({ has(.givenSyllable, at: $0) })
      {
        // «苏林会见…»
        return true
      }
      if range.count > 2, isStrong(range.lowerBound), startsClause(range.lowerBound),
        takesOffice(next) || isListed(chain, before: next)
      {
        return true
      }
    }
    guard isStrong(range.lowerBound), range.count > 2, startsClause(range.lowerBound) else {
      return false
    }
    return range.dropFirst().allSatisfy { has(.givenSyllable, at: $0) }
  }

  /// Whether a sign is a family name and nothing else.
  func isStrong(_ index: Int) -> Bool {
    matches.longest(.familyName, at: index).map { reader.value($0).word == .empty } ?? false
  }

  /// Whether a mark or a function word stands before a token.
  func startsClause(_ index: Int) -> Bool {
    guard index > 0, isSameSentence(index - 1, index), tokens[index - 1].kind == .ideograph else {
      return true
    }
    let ends = LexiconClassSet(.stopWord, .speechVerb, .title, .honorific, .place, .country)
    if reader.phraseStart(endingAt: index, of: ends) != nil { return true }
    // «选举阮文安为副主席»
    guard let verb = reader.phraseStart(endingAt: index, of: .init(.eventVerb)),
      let match = matches.longest(.eventVerb, at: verb), verb + Int(match.tokenCount) == index
    else { return false }
    return givesOffice(match) || match.tokenCount > 1 && soundsWhole(index)
  }

  /// «批准阮文海出任部长»: whether a family name with two signs of given names stands at a token.
  private func soundsWhole(_ index: Int) -> Bool {
    index + 2 < tokens.count && isStrong(index) && isSameSentence(index, index + 2)
      && has(.givenSyllable, at: index + 1) && has(.givenSyllable, at: index + 2)
  }

  // MARK: - Names

  /// The name behind a title: also one in signs that write foreign sounds («切尔内申科»), and one whose
  /// family name is a word as well only with signs of given names.
  private func titledChain(at start: Int) -> NameChain? {
    if isPreposition(at: start) { return nil }
    let chain = solidChain(at: start)
    if let chain {
      if chain.tokens.count == 2, !has(.givenSyllable, at: start + 1),
        chain.tokens.upperBound < tokens.count,
        tokens[chain.tokens.upperBound].hash == Self.possessive
      {
        // «对老艺人许下的诺言»: a verb.
        return nil
      }
      let isSure =
        isStrong(start) || isNamed(chain)
        || chain.tokens.dropFirst().allSatisfy {
          // «梅潘勇»: two family names.
          has(.givenSyllable, at: $0) || ($0 < chain.tokens.upperBound - 1 && isStrong($0))
        }
      if isSure, chain.tokens.count > 3 || !soundsForeign(start) { return chain }
    }
    var end = start
    while end < min(start + 8, tokens.count), isSameSentence(start, end),
      has(.nameParticle, at: end), end == start || !opensWord(end, longer: true)
    {
      end += 1
    }
    guard end - start >= 3 else { return chain.flatMap { isStrong(start) ? $0 : nil } }
    end = regnalEnd(end)
    return NameChain(tokens: start..<end, words: 2, start: tokens[start].start)
  }

  /// «穆罕默德六世»: past the number of a king, or where the name ends.
  private func regnalEnd(_ end: Int) -> Int {
    guard end < tokens.count, isSameSentence(end - 1, end),
      let number = matches.longest(.numberWord, at: end)
    else { return end }
    let sign = end + Int(number.tokenCount)
    return sign < tokens.count && tokens[sign].hash == Self.generation ? sign + 1 : end
  }

  private static let generation = Folding.hash("世")
  private static let possessive = Folding.hash("的")

  /// Whether a word that is no name begins behind the point of a foreign name: a place that is written with
  /// signs of foreign sounds alone may be part of it, «阿尔巴尼斯».
  private func endsForeign(_ index: Int) -> Bool {
    if !has(.nameParticle, at: index),
      has(.preposition, at: index) || has(.eventVerb, at: index) || has(.eventStatus, at: index)
    {
      return true
    }
    guard opensWord(index) else { return false }
    // «钦那瓦»: a word of one sign among those that write foreign sounds.
    if has(.nameParticle, at: index), isSameSentence(index, min(index + 1, tokens.count - 1)),
      index + 1 < tokens.count, has(.nameParticle, at: index + 1), !opensWord(index, longer: true),
      !opensWord(index + 1)
    {
      return false
    }
    guard let place = matches.end(ofAny: .init(.place, .country), at: index),
      (index..<place).allSatisfy({ has(.nameParticle, at: $0) })
    else { return true }
    let others = Self.words.subtracting(.init(.place, .country))
    return matches.end(ofAny: others, at: index) != nil
      || (matches.end(ofAny: Self.events, at: index) ?? index) > index + 1
  }

  /// «巴比什检阅仪仗队»: whether three signs follow of which none writes foreign sounds.
  private func leavesSounds(_ start: Int) -> Bool {
    guard start + 2 < tokens.count, isSameSentence(start, start + 2) else { return false }
    return (start..<start + 3).allSatisfy { sign in
      tokens[sign].kind == .ideograph && !has(.nameParticle, at: sign)
        // «西潘敦访问…»: the last sign of a name, and a word.
        && (sign == start || !endsForeign(sign))
    }
  }

  /// Whether four signs and more from one on write foreign sounds.
  private func soundsForeign(_ start: Int) -> Bool {
    guard start + 3 < tokens.count, isSameSentence(start, start + 3) else { return false }
    return (start..<start + 4).allSatisfy { has(.nameParticle, at: $0) }
  }

  /// The name that begins at a sign, or nil: a family name with one to three signs, or foreign names
  /// with points between them.
  func solidChain(at start: Int) -> NameChain? {
    guard start < tokens.count, tokens[start].kind == .ideograph, claims[start].isOpenToNames
    else { return nil }
    let known = matches.longest(.foreignGivenName, at: start).map { start + Int($0.tokenCount) }
    guard let end = foreignEnd(from: start) ?? known ?? familyEnd(from: start) else { return nil }
    return NameChain(tokens: start..<end, words: 2, start: tokens[start].start)
  }

  /// The signs of one part of a foreign name: «卡西姆若马尔特·托卡耶夫» has seven.
  static let longestPart = 8

  /// «潘坎·维帕万»: past the last part of a name with points.
  private func foreignEnd(from start: Int) -> Int? {
    if start > 0, Self.joins.contains(tokens[start].hash), isSameSentence(start - 1, start),
      tokens[start - 1].kind == .ideograph
    {
      return nil
    }
    var end = start
    var points = 0
    var part = 0
    while end < tokens.count, part <= Self.longestPart, points < 8, isSameSentence(start, end) {
      if isPoint(end) {
        guard part > 0 else { return nil }
        points += 1
        part = 0
      } else if tokens[end].kind == .ideograph,
        points == 0
          ? !opensWord(end, longer: true) || soundsUpToPoint(end)
          : isBetweenPoints(end, part)
            || !endsForeign(end) && (part == 0 || !leavesSounds(end))
      {
        // «范明政同佐科·维多多»: another name stands before the conjunction.
        if points == 0, part > 1, Self.joins.contains(tokens[end].hash), isStrong(start) {
          return nil
        }
        part += 1
        // «这是赛宋蓬·丰威汉»: the name has not begun yet.
        if points == 0, !has(.nameParticle, at: end),
          !matches.classes(at: end).isDisjoint(with: Self.smallWords)
        {
          return nil
        }
      } else if points > 0, part > 0, tokens[end].kind == .hyphen, end + 1 < tokens.count,
        has(.nameParticle, at: end + 1)
      {
        // «米格尔·迪亚斯-卡内尔»
        part = 0
      } else {
        break
      }
      end += 1
    }
    return points > 0 && part > 0 ? end : nil
  }

  /// «陈氏月秋», «范明政», «苏林»: past the signs behind a family name.
  private func familyEnd(from start: Int) -> Int? {
    guard let family = matches.longest(.familyName, at: start),
      matches.end(ofAny: Self.wholes, at: start) ?? start < start + 2
    else { return nil }
    // «高市早苗»
    let first = start + Int(family.tokenCount)
    let isWoman = first < tokens.count && tokens[first].hash == Self.woman
    let most = Int(family.tokenCount) + (isWoman ? 3 : 2)
    var end = first
    while end < start + most, end < tokens.count, isSameSentence(start, end),
      tokens[end].kind == .ideograph,
      end < first + 2 || !isWoman || has(.givenSyllable, at: end),
      // «韦氏如琼»: no word begins behind «氏».
      end == first || (isWoman && end == first + 1) || !opensWord(end)
        || isGiven(end, last: end + 1 == start + most)
    {
      end += 1
    }
    guard end > first else { return nil }
    return end == start + most && isLastGiven(end) ? end + 1 : end
  }

  /// «阮生日新出席»: whether one more sign of a name stands behind those that most names have, right before
  /// another word and with no word beginning at it.
  private func isLastGiven(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, isSameSentence(index - 1, index + 1),
      has(.givenSyllable, at: index), !opensWord(index), !has(.countWord, at: index),
      has(.givenSyllable, at: index - 1), tokens[index + 1].kind == .ideograph
    else { return false }
    return matches.end(ofAny: Self.words, at: index + 1).map { $0 > index + 2 } ?? false
      || matches.end(ofAny: Self.events, at: index + 1).map { $0 > index + 2 } ?? false
  }

  /// Whether a sign with which a word can begin is part of a name after all: nothing goes on behind it
  /// that needs it.
  private func isGiven(_ index: Int, last: Bool) -> Bool {
    guard has(.givenSyllable, at: index), last else { return false }
    let next = index + 1
    if has(.stopWord, at: index), next < tokens.count, tokens[next].kind == .ideograph {
      // «黎军和日本大使»: a conjunction, unless what follows needs a subject.
      return isSameSentence(index, next) && has(.speechVerb, at: next)
    }
    guard next < tokens.count, isSameSentence(index, next), tokens[next].kind == .ideograph else {
      return true
    }
    return opensWord(next) && (matches.end(ofAny: Self.words, at: index) ?? index) == index + 1
  }

  /// Whether a word that is no name begins at a sign, one of several signs if it must be `longer`.
  func opensWord(_ index: Int, longer: Bool = false) -> Bool {
    if let end = matches.end(ofAny: Self.words, at: index), !longer || end > index + 1 {
      return true
    }
    return matches.end(ofAny: Self.events, at: index).map { $0 > index + 1 } ?? false
  }

  /// Of these only words of several signs: «·比斯利» is a name, though «比» is a preposition.
  private static let events = LexiconClassSet(
    .eventVerb, .eventNoun, .eventMode, .eventStatus, .preposition)

  private static let words = LexiconClassSet(
    .stopWord, .speechVerb, .title, .honorific, .kinship, .country, .place, .organization,
    .relativeDate, .quoteIntro)
  private static let wholes = LexiconClassSet(
    .country, .place, .organization, .title, .countWord, .stopWord, .unit, .currency, .weekday,
    .relativeDate, .month, .eventNoun, .eventVerb, .eventStatus)
  private static let smallWords = LexiconClassSet(
    .stopWord, .preposition, .pronoun, .eventVerb, .eventStatus)
  static let joins: Set<UInt64> = Set("同和与跟".map { Folding.hash(String($0)) })
  private static let woman = Folding.hash("氏")
}
