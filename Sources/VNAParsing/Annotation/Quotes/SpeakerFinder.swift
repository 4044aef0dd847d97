import VNAModel
import VNAText

/// Finds who said something.
extension QuoteReader {
  /// A speaker: as printed, or a pronoun that stands for one named before.
  enum Speaker {
    case printed(Range<Int>)
    case pronoun
    /// «l'ambassadeur», whose name and title were given just before.
    case person(Int)
    /// «celui-ci», «ce dernier»: the one named last before a token, whoever spoke.
    case latter(Int)
  }

  /// The subject after a verb or preposition: «le directeur du port, Sakhone Philavong».
  func subject(after start: Int, in block: Range<Int>) -> Speaker? {
    let end = min(sentenceEnd(start, in: block), start + 60)
    var index = start
    if isWord(start, .latter), kind(start + 1) == .hyphen { return .latter(start) }
    // «a-t-il déclaré», «dit-elle», «selon lui».
    // Not beyond a mark: «… avec elle », a dit X».
    var first = start
    while first > max(block.lowerBound, start - 5),
      tokens[first - 1].kind == .word || tokens[first - 1].kind == .hyphen
    {
      first -= 1
    }
    // As far as in «raconte-t-elle».
    for near in first..<min(start + 4, end)
    where isWord(near, .pronoun) && !isHonorific(near)
      && (kind(near - 1) == .hyphen || near == start || near < start && !isDative(near))
    {
      return .pronoun
    }
    // What was told to whom, when and where.
    while index < end {
      let token = tokens[index]
      if token.kind == .comma, index == start {
        index += 1
        continue
      }
      if let name = name(at: index), index == start || !isOblique(name.lowerBound) {
        return .printed(name)
      }
      if isFunctionWord(index, .article),
        !isFunctionWord(index - 1, .oblique) || index == start, !isDay(index + 1)
      {
        return nounPhrase(from: index, before: end, in: block)
      }
      if token.kind == .comma, index > start, !goesOn(index + 1, before: end),
        !(grammar.hasPlainVerbs && isInsideRole(index))
      {
        // «Selon McDonald, «…»»: one word with a capital that nobody knows.
        if index == start + 1, tokens[start].kind == .word, tokens[start].isCapitalized,
          matches.classes(at: start).isEmpty
        {
          return .printed(start..<index)
        }
        break
      }
      // What is said tells of no speaker.
      if token.kind == .openQuote || token.kind == .quote { break }
      index += 1
    }
    return grammar.hasPlainVerbs ? plainTitle(at: start, before: end).map { .printed($0) } : nil
  }

  /// «…», – подчеркнул Премьер-министр; «…», – сказал чешский дипломат: a title by itself, an adjective
  /// of nationality before it.
  private func plainTitle(at start: Int, before end: Int) -> Range<Int>? {
    var index = start
    while index < min(start + 2, end), matches.longest(.title, at: index) == nil,
      matches.has(.demonym, at: index)
    {
      index += 1
    }
    guard index < end, let title = matches.longest(.title, at: index) else { return nil }
    return start..<index + Int(title.tokenCount)
  }

  /// «theo ông X»: whether a pronoun is the title of the name behind it.
  private func isHonorific(_ pronoun: Int) -> Bool {
    grammar.hasPlainVerbs && name(at: pronoun + 1) != nil
  }

  /// «lui a dit», «leur a assuré», «y écrit»: to whom or where it is said, before the verb.
  func isDative(_ index: Int) -> Bool {
    guard isWord(index, .clitic), kind(index - 1) != .hyphen, index + 1 < tokens.count else {
      return false
    }
    return isWord(index + 1, .auxiliary)
      || matches.has(.speechVerb, at: index + 1) && !isFunctionWord(index, .article)
  }

  /// «ce jeudi», «le 24 juillet», «ce matin»: an article that opens no subject.
  func isDay(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let days = LexiconClassSet(.weekday, .partOfDay)
    return !matches.classes(at: index).isDisjoint(with: days)
      || tokens[index].kind == .number && index + 1 < tokens.count
        && matches.has(.month, at: index + 1)
  }

  /// Whether the subject may still follow a comma: «a dit jeudi, 24 juillet, la ministre», «a
  /// rappelé lors d'un débat, X».
  private func goesOn(_ index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    if grammar.hasPlainVerbs, matches.has(.title, at: index) { return true }
    return isFunctionWord(index, .article) || tokens[index].kind == .number
      || name(at: index) != nil || matches.has(.weekday, at: index)
      || (isWord(index, [.setting, .oblique]) && !tokens[index].isCapitalized)
  }

  /// «заявил министр культуры, спорта и туризма X»: whether a comma belongs to the role of the one named
  /// next.
  func isInsideRole(_ comma: Int) -> Bool {
    let next = firstName(from: comma)
    return next < names.count && hasRole(names[next].person, around: comma)
  }

  /// «Selon X, ministre de la Culture, des Sports et du Tourisme, …»: the same of the one named before.
  func isInsideRoleBehindName(_ comma: Int) -> Bool {
    let next = firstName(from: comma)
    return next > 0 && hasRole(names[next - 1].person, around: comma)
  }

  /// «According to X, the director of the centre, …»: whether words between commas are a role of the one
  /// named before, the article aside.
  func isRoleBehindName(_ words: Range<Int>) -> Bool {
    let next = firstName(from: words.lowerBound)
    guard next > 0, let last = words.last else { return false }
    let opening = words.lowerBound...min(words.lowerBound + 1, last)
    return people[names[next - 1].person].roles.contains { role in
      opening.contains { tokens[$0].start == role.span.start } && tokens[last].end == role.span.end
    }
  }

  private func hasRole(_ person: Int, around comma: Int) -> Bool {
    people[person].roles.contains {
      $0.span.start <= tokens[comma].start && tokens[comma].end <= $0.span.end
    }
  }

  private func sentenceEnd(_ index: Int, in block: Range<Int>) -> Int {
    guard index < block.upperBound else { return block.upperBound }
    return min(sentence(of: index).upperBound, block.upperBound)
  }

  /// The name in a noun phrase with its apposition, or else the phrase itself.
  private func nounPhrase(from article: Int, before end: Int, in block: Range<Int>) -> Speaker? {
    var stop = article + 1
    while stop < end, !endsPhrase(stop) { stop += 1 }
    var start = article + 1
    while let name = nextName(from: start, before: stop) {
      if !isOblique(name.lowerBound) { return .printed(name) }
      start = name.upperBound
    }
    if stop < end, tokens[stop].kind == .comma || tokens[stop].kind == .openBracket {
      // The apposition: «, Nguyên Thi Huong», «, le lieutenant-colonel Hoang Minh Duc».
      var next = stop + 1
      if tokens[stop].kind == .openBracket {
        // «la porte-parole du ministère (MAE), X»
        while next < end, next < stop + 6, tokens[next].kind != .closeBracket { next += 1 }
        next += next + 1 < end && tokens[next + 1].kind == .comma ? 2 : 1
      }
      // «le ministre de la Culture, des Sports et du Tourisme, X»
      var isList = isWord(next, .joining)
      while next < end, tokens[next].isWord || tokens[next].kind == .hyphen || isList,
        tokens[next].isCapitalized || tokens[next].kind == .comma
          || !matches.has(.speechVerb, at: next) && !opensClause(next)
      {
        if let name = name(at: next) {
          return isOblique(name.lowerBound) ? nil : .printed(name)
        }
        if tokens[next].kind == .comma { isList = isWord(next + 1, .joining) }
        next += 1
        if next > stop + 16 { break }
      }
    }
    let recipient = (article + 2..<max(stop, article + 2)).first(where: isRecipient)
    let phrase = trimmed(article + 1..<(recipient ?? stop))
    if let person = bearer(of: phrase, in: block) { return .person(person) }
    // «raconte ce médecin de 46 ans»
    if isWord(article, .demonstrative), !phrase.isEmpty, matches.has(.title, at: phrase.lowerBound),
      case let last = firstName(from: article) - 1, last >= 0,
      names[last].tokens.lowerBound >= block.lowerBound
    {
      return .person(names[last].person)
    }
    return speaker(phrase)
  }

  /// What a noun phrase without a name says: «[le] diplomate indien», «[ce] dernier».
  private func speaker(_ phrase: Range<Int>) -> Speaker? {
    if phrase.count == 1, isWord(phrase.lowerBound, .last) { return .latter(phrase.lowerBound) }
    return phrase.isEmpty ? nil : .printed(phrase)
  }

  /// «, reçu par X», «, en visite au Vietnam»: no apposition.
  private func opensClause(_ index: Int) -> Bool {
    isWord(index, .phraseEnd) || matches.has(.eventVerb, at: index) && isParticiple(index)
  }

  private func endsPhrase(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word:
      // «la ministre à la presse»
      return phrase(.quoteIntro, "quote", at: index) != nil || isWord(index, .phraseEnd)
        || matches.has(.weekday, at: index)
        || isAuxiliary(index) && isWord(index + 1, .that)
    case .number, .hyphen, .apostrophe: return false
    case .comma: return !isInsideOrganization(index)
    default: return true
    }
  }

  /// «l'ambassadeur aux parents», but not «l'ambassadeur au Vietnam»: to whom somebody speaks.
  private func isRecipient(_ index: Int) -> Bool {
    guard isWord(index, .recipient) else { return false }
    let next = isWord(index + 1, .article) ? index + 2 : index + 1
    return next < tokens.count && !tokens[next].isCapitalized && tokens[next].isWord
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last,
      isFunctionWord(last, .oblique) || isFunctionWord(last, .article)
    {
      range = range.lowerBound..<last
    }
    return range
  }

  // MARK: - Subjects before a verb

  /// The subject of the verb that begins at a place.
  func subject(before verb: Int, from start: Int) -> Speaker? {
    guard verb > start else { return nil }
    if isWord(verb - 1, .pronoun) || hasPronounBehind(verb) { return .pronoun }
    // «La Norvège, écrit X, « … »»
    if kind(verb - 1) == .comma, let name = name(at: verb + 1), kind(name.upperBound) == .comma {
      return .printed(name)
    }
    var known = lastName(in: start..<verb, mayBeOblique: false)
    if grammar.hasCommaForThat, let last = known, isWord(last.upperBound, [.phraseEnd, .and]),
      let first = nextName(from: start, before: verb), !isOblique(first.lowerBound)
    {
      // «A在会见B时表示，…»: B stands in the background.
      known = first
    }
    if let initials = initials(at: verb - 3), initials.upperBound == verb {
      return .printed(initials)
    }
    if let opening = openingPhrase(before: verb, from: start) { return speaker(opening) }
    if let known, isBeside(known, verb) { return .printed(known) }
    if let title = foreignTitle(at: start, before: verb) { return .printed(title) }
    if isWord(verb - 1, [.and, .who]) {
      if let known { return .printed(known) }
      return (start..<verb).contains { isWord($0, .pronoun) } ? .pronoun : nil
    }
    if let phrase = nounPhrase(endingAt: verb, from: start) { return speaker(phrase) }
    return known.map { .printed($0) }
  }

  /// «L'Argentine, écrit-il, « … »», «a-t-il ajouté»: the subject stands behind the verb.
  private func hasPronounBehind(_ verb: Int) -> Bool {
    (verb + 2..<verb + 5).contains { kind($0 - 1) == .hyphen && isWord($0, .pronoun) }
  }

  /// Whether only an insertion in commas or brackets stands between a name and the verb.
  private func isBeside(_ name: Range<Int>, _ verb: Int) -> Bool {
    let end = name.upperBound
    if end == verb { return true }
    guard end < verb else { return false }
    let opens = tokens[end].kind == .comma || tokens[end].kind == .openBracket
    let closes = tokens[verb - 1].kind == .comma || tokens[verb - 1].kind == .closeBracket
    // «Recevant X, le chef de l'État s'est dit …»
    if !closes, isFunctionWord(end + 1, .article) { return false }
    return opens && (closes || end + 1 == verb || verb - end < 12)
  }

  /// The noun phrase before a verb, its article left out: «[Le] diplomate indien».
  private func nounPhrase(endingAt verb: Int, from start: Int) -> Range<Int>? {
    var end = verb
    let isBehindComma = end > start && tokens[end - 1].kind == .comma
    if isBehindComma { end -= 1 }
    var index = end
    while index > start, index > end - 25 {
      index -= 1
      let token = tokens[index]
      guard token.kind == .word || token.kind == .hyphen || token.kind == .number,
        !isWord(index, [.who, .that, .finite])
      else { return nil }
      guard isFunctionWord(index, .article),
        !isFunctionWord(index - 1, .oblique) || index == start
      else { continue }
      // «X a lié ce succès à la route, disant que …»: no subject before a comma.
      if isBehindComma, index > start, kind(index - 1) == .word { return nil }
      let phrase = index + 1..<end
      return phrase.isEmpty ? nil : phrase
    }
    return nil
  }

  // MARK: - Names

  /// Whether a preposition before a name keeps it from speaking: «reçu par Tô Lâm».
  func isOblique(_ index: Int) -> Bool { isFunctionWord(index - 1, .oblique) }

  /// The person named at a place.
  func name(at index: Int) -> Range<Int>? {
    let first = firstName(from: index)
    if first < names.count, names[first].tokens.lowerBound == index { return names[first].tokens }
    return people.isEmpty ? likelyName(at: index) : nil
  }

  /// The place in ``names`` of the first one that does not end before a token.
  private func firstName(from index: Int) -> Int {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The person's name that ends where a token begins.
  func name(before end: Int) -> Range<Int>? {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokens.upperBound < end { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].tokens.upperBound == end ? names[low].tokens : nil
  }

  /// The first name in some tokens.
  func nextName(from start: Int, before end: Int) -> Range<Int>? {
    var index = start
    while index < end {
      if tokens[index].isCapitalized || tokens[index].kind == .ideograph,
        let name = name(at: index), name.upperBound <= end
      {
        return name
      }
      index += 1
    }
    return nil
  }

  /// The last name in some tokens.
  func lastName(in range: Range<Int>, mayBeOblique: Bool) -> Range<Int>? {
    var found: Range<Int>?
    var start = range.lowerBound
    while let name = nextName(from: start, before: range.upperBound) {
      if mayBeOblique || !isOblique(name.lowerBound) { found = name }
      start = name.upperBound
    }
    return found
  }

  /// The number of the person to whom a name belongs.
  func person(named tokens: Range<Int>) -> Int? {
    let first = firstName(from: tokens.lowerBound)
    return first < names.count && names[first].tokens == tokens ? names[first].person : nil
  }

  /// A run of capitals that begins as a person's name does, where people were not read.
  private func likelyName(at index: Int) -> Range<Int>? {
    let begins = LexiconClassSet(.familyName, .foreignGivenName)
    let not = LexiconClassSet(.country, .organization, .organizationHead, .place, .acronym)
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapitalized,
      !matches.classes(at: index).isDisjoint(with: begins),
      matches.classes(at: index).isDisjoint(with: not)
    else { return nil }
    var end = index + 1
    while end < tokens.count, tokens[end].sentence == tokens[index].sentence {
      if tokens[end].kind == .hyphen, !tokens[end].hasSpaceBefore, end + 1 < tokens.count,
        tokens[end + 1].kind == .word, !tokens[end + 1].hasSpaceBefore
      {
        end += 2
        continue
      }
      guard end < tokens.count, tokens[end].kind == .word, tokens[end].isCapitalized else { break }
      end += 1
    }
    return end > index + 1 ? index..<end : nil
  }
}
