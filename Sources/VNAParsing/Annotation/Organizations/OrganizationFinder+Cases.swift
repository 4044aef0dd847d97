import VNAModel
import VNAText

/// What stands before the head of a Russian organization's name, and what only looks like one.
extension OrganizationFinder {
  /// Where the adjectives begin that stand before a head: «Центральный комитет», «Вьетнамская
  /// ассоциация».
  func describedStart(of index: Int) -> Int {
    guard reader.words.style == .cases else { return index }
    var start = index
    while start > 0, index - start < 6, reader.isWord(start - 1, inSentenceOf: index),
      reader.isCaseAdjective(start - 1), reader.tokens[start].hasSpaceBefore,
      // «открыть в Ханое центр»: a place that ends as adjectives do.
      reader.role(start - 2) != .locative || !reader.matches.has(.place, at: start - 1)
    {
      start -= 1
      // «народно-революционная партия»: an adjective of two words.
      if start > 1, reader.kind(start - 1) == .hyphen, !reader.tokens[start].hasSpaceBefore,
        !reader.tokens[start - 1].hasSpaceBefore, reader.kind(start - 2) == .word
      {
        start -= 2
      }
    }
    while start < index, !reader.isCapitalized(start) || opensPlural(start) || isCounted(start) {
      start += 1
    }
    // «Вьетнамо-Лаосская рабочая группа»
    if start < index, start > 1, reader.kind(start - 1) == .hyphen,
      !reader.tokens[start].hasSpaceBefore, !reader.tokens[start - 1].hasSpaceBefore,
      reader.isCapitalizedWord(start - 2, inSentenceOf: index)
    {
      start -= 2
    }
    return start
  }

  /// «Региональные организации …»: an adjective in the plural whose capital is the sentence's.
  private func opensPlural(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    return token.flags.contains(.leadingWord)
      && Self.plurals.isEnding(of: Int(token.start)..<Int(token.end), in: reader.bytes)
  }

  private static let plurals = EndingSet(["ые", "ие"])

  /// «Первая партия вакцин», «Новая компания»: what counts, its capital the sentence's.
  private func isCounted(_ index: Int) -> Bool {
    reader.tokens[index].flags.contains(.leadingWord)
      && !reader.matches.classes(at: index).isDisjoint(with: .init(.ordinalWord, .titleModifier))
  }

  /// «примет в Кремле»: where something is done, and nobody who does it.
  func isBuilding(_ index: Int) -> Bool {
    reader.words.style == .cases && reader.role(index - 1) == .locative
      && reader.matches.has(.namedThing, at: index)
  }

  /// «Компания Vinfruit вывезла …», «Вьетнамская компания FPT …», «Компания МАЗ»: the kind of a firm, or
  /// what describes it, opens the sentence, before a name in Latin letters or one that is its initials.
  func opensWithKind(_ index: Int, _ headEnd: Int) -> Bool {
    guard reader.words.style == .cases, reader.tokens[index].flags.contains(.leadingWord),
      reader.isCapitalizedWord(headEnd, inSentenceOf: index)
    else { return false }
    return isLatin(headEnd) || reader.isAllCaps(headEnd)
  }

  private func isLatin(_ index: Int) -> Bool {
    reader.bytes[Int(reader.tokens[index].start)] < 0x80
  }

  /// «директор компании Phuc Sinh Фан Минь Тхонг», «комитета уезда Майшон Нгуен Вьет Кыонг»: where a run
  /// of words in capitals stops to be a firm's or a place's name, since somebody's begins.
  func ownEnd(_ first: Int, _ end: Int) -> Int {
    guard end > first + 1 else { return end }
    return (first + 1..<end).first { startsPerson($0) || isLatin($0) != isLatin(first) } ?? end
  }

  /// «партии ФРЕЛИМО»: a party that is named by its initials, which no table has.
  func partyAcronym(_ index: Int, _ head: OrganizationHead) -> OrganizationName? {
    guard reader.words.style == .cases, head.kind == .party, index < reader.count,
      reader.isWord(index, inSentenceOf: index - 1), reader.isAllCaps(index),
      !reader.isRomanNumeral(index),
      reader.matches.classes(at: index).isDisjoint(with: .init(.acronym))
    else { return nil }
    return OrganizationName(range: index..<index + 1, end: index + 1, isOrganization: true)
  }

  /// «Народный комитет провинции»: the kind of place that a committee is of, which goes without its name
  /// where that was told before.
  func ownPlaceEnd(_ index: Int, of head: OrganizationHead, hasPlace: Bool) -> Int? {
    guard head.kind == .committee, !hasPlace,
      let place = reader.matches.longest(.placeHead, at: index), !reader.isCapitalized(index),
      case let end = index + Int(place.tokenCount),
      !reader.isCapitalizedWord(end, inSentenceOf: index)
    else { return nil }
    return end
  }

  /// «Федерация волейбола Вьетнама (VFV)»: a field that no table knows, a word in the genitive between the
  /// kind of a body and its place or its acronym.
  func closedField(_ index: Int) -> Int? {
    let noun = reader.pastCaseAdjectives(index)
    let others = LexiconClassSet(
      .stopWord, .speechVerb, .eventVerb, .title, .honorific, .placeHead, .organizationHead)
    let token = reader.tokens[noun]
    guard reader.words.style == .cases, reader.kind(noun) == .word, !reader.isCapitalized(noun),
      token.end - token.start > 8, reader.role(noun) == .none,
      reader.matches.classes(at: noun).isDisjoint(with: others),
      Self.singulars.isEnding(of: Int(token.start)..<Int(token.end), in: reader.bytes)
    else { return nil }
    let isOfPlace =
      reader.isCapitalizedWord(noun + 1, inSentenceOf: index)
      && reader.matches.end(ofAny: .init(.country, .place), at: noun + 1) != nil
    return isOfPlace || acronym(inBracketAt: noun + 1) != nil ? noun + 1 : nil
  }

  private static let singulars = EndingSet(["а", "я", "ы", "и"])

  /// The key of a name: «Народный комитет города Хюэ» is also «Народный комитет Хюэ».
  func nameKey(_ range: Range<Int>) -> UInt64 {
    guard reader.words.style == .cases,
      let kind = range.dropFirst().dropLast().first(where: {
        reader.matches.has(.placeHead, at: $0) && !reader.isCapitalized($0)
          && reader.isCapitalized($0 + 1)
      })
    else { return reader.key(range, droppingFunctionWords: true) }
    var key = reader.key(range.lowerBound..<kind, droppingFunctionWords: true)
    for index in kind + 1..<range.upperBound where reader.tokens[index].isWord {
      key = NameReader.mix(key, reader.tokens[index].hash)
    }
    return key
  }

  // MARK: - Fields and places

  /// «департамент культуры и спорта провинции X», «посольство Вьетнама в Алжире», «горком Партии»: a body
  /// in small letters that its field and its place name, or the party whose it is.
  func localBody(_ index: Int, _ headEnd: Int, _ head: OrganizationHead) -> OrganizationName? {
    guard reader.words.style == .cases else { return nil }
    switch head.kind {
    case .embassy, .office: break
    case .committee:
      guard reader.isCapitalizedWord(headEnd, inSentenceOf: index), isParty(headEnd) else {
        return nil
      }
      return OrganizationName(
        range: index..<headEnd + 1, end: headEnd + 1, isOrganization: true)
    default: return nil
    }
    let end = compoundEnd(from: headEnd, of: index, head)
    let places = LexiconClassSet(.country, .place)
    guard end > headEnd,
      (headEnd..<end).contains(where: {
        !reader.matches.classes(at: $0).isDisjoint(with: places)
      }),
      // «управление Ханоя»: of no field.
      head.kind == .embassy
        || !reader.isCapitalized(headEnd)
          && !reader.matches.has(.placeHead, at: headEnd)
    else { return nil }
    return OrganizationName(range: index..<end, end: end, isOrganization: true)
  }

  private func isParty(_ index: Int) -> Bool {
    guard let match = reader.matches.longest(.organizationHead, at: index) else { return false }
    return reader.value(match).organizationHead?.kind == .party
  }

  /// Past what a body is for, in the dative behind «по»: «по предотвращению стихийных бедствий», be the
  /// word known or not; what it acts by is none: «по предложению министра».
  func purposeEnd(_ index: Int, of head: OrganizationHead) -> Int? {
    let noun = reader.pastCaseAdjectives(index)
    let phrases = LexiconClassSet(.preposition, .quoteIntro, .eventStatus)
    guard reader.words.style == .cases, head.kind != .assembly, head.kind != .company,
      (reader.matches.end(ofAny: phrases, at: index - 1) ?? index) <= index,
      reader.isWord(noun, inSentenceOf: index), !reader.isCapitalized(noun),
      reader.role(noun) == .none
    else { return nil }
    let others = LexiconClassSet(
      .stopWord, .speechVerb, .title, .month, .weekday, .durationUnit, .relativeDate)
    let token = reader.tokens[noun]
    guard token.end - token.start > 8, reader.matches.classes(at: noun).isDisjoint(with: others),
      NameReader.datives.isEnding(of: Int(token.start)..<Int(token.end), in: reader.bytes),
      // Of what: «охране [нематериального] наследия».
      reader.isWord(noun + 1, inSentenceOf: index), !reader.isCapitalized(noun + 1),
      fieldEnd(noun + 1) != nil
    else { return nil }
    return noun + 1
  }

  /// «отдел ЦК»: the office of a body that its acronym names; a committee or a secretariat of it is
  /// named beside it.
  func centralEnd(_ index: Int, of head: OrganizationHead) -> Int? {
    guard head.kind == .office, reader.isAllCaps(index), reader.role(index + 1) != .purpose,
      let acronym = reader.matches.longest(.acronym, at: index),
      reader.value(acronym).word == .org
    else { return nil }
    return index + Int(acronym.tokenCount)
  }

  /// «… и американская компания»: another body with what describes it, and no field.
  func isDescribedBody(_ index: Int) -> Bool {
    let noun = reader.pastCaseAdjectives(index)
    return noun > index && reader.matches.has(.organizationHead, at: noun)
      && !reader.matches.has(.commonWord, at: noun)
  }

  /// «Департамент импорта и экспорта Министерства торговли»: the body to which one with a field of its own
  /// belongs is named beside it.
  func opensBody(_ index: Int) -> Bool {
    reader.isCapitalized(index) && reader.matches.has(.organizationHead, at: index)
      && !reader.matches.has(.commonWord, at: index)
  }

  /// «Минпромторг России», «Главное таможенное управление Китая», «Госсовет КНР»: past the country, in the
  /// genitive, whose body a known name is; the initials of a body of many countries have none.
  func ownerEnd(of name: Range<Int>) -> Int {
    let next = name.upperBound
    guard reader.words.style == .cases, !reader.isAllCaps(name.lowerBound),
      reader.isCapitalizedWord(next, inSentenceOf: name.lowerBound),
      let end = reader.matches.end(ofAny: .init(.country), at: next)
    else { return name.upperBound }
    return reader.isAllCaps(end - 1) || isOwnersForm(end - 1) ? end : name.upperBound
  }

  /// Whether a country's name is a genitive: «Китая», of which «Китай» is the nominative; «Германия» is one
  /// itself.
  private func isOwnersForm(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    let word = String(decoding: reader.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    return Self.nominatives.contains { ending, nominative in
      word.hasSuffix(ending)
        && reader.lexicon.classes(
          ofWord: reader.lexicon.spelling.hash(word.dropLast(ending.count) + nominative)
        ).contains(.country)
    }
  }

  /// How names end in the genitive, and what stands for it in the nominative.
  private static let nominatives = [
    ("а", ""), ("ая", "ай"), ("ы", "а"), ("и", "я"), ("ов", "ы"),
  ]

  /// «Военная больница 108», «Дивизия 3»: past the number by which a body is called; «больницы 108 человек»
  /// and «Дивизия 3 мая» have none.
  func numberEnd(_ index: Int, of head: OrganizationHead) -> Int? {
    guard reader.kind(index) == .number else { return nil }
    let counted = LexiconClassSet(
      .countWord, .unit, .magnitude, .month, .weekday, .durationUnit, .partOfDay)
    guard reader.words.style == .cases else { return head.kind == .military ? index + 1 : nil }
    let isNumbered = head.kind == .military || head.kind == .hospital && index + 1 < reader.count
    return isNumbered && reader.matches.classes(at: index + 1).isDisjoint(with: counted)
      ? index + 1 : nil
  }

  // MARK: - Who holds an office

  /// Whether an office stands right before a name: «Председатель Народного собрания».
  func isTitled(_ first: Int) -> Bool {
    reader.words.style == .cases && first > 0
      && reader.isWord(first - 1, inSentenceOf: first)
      && reader.matches.has(.title, at: first - 1)
  }

  /// «Председатель Народного собрания Росен Желязков»: two or three words in capitals of which no table
  /// knows a thing are the one who holds the office, and no part of the body's name.
  func opensHolder(_ index: Int) -> Bool {
    let end = reader.runEnd(from: index, limit: 4)
    guard (2...3).contains(end - index), !reader.isCaseAdjective(index) else { return false }
    let known = LexiconClassSet(
      .country, .place, .organization, .organizationHead, .acronym, .commonWord, .title, .demonym,
      .placeHead, .namedThing, .brandWord)
    return (index..<end).allSatisfy {
      reader.kind($0) == .word && reader.tokens[$0].flags.contains(.nonASCII)
        && !reader.isAllCaps($0) && reader.matches.classes(at: $0).isDisjoint(with: known)
    }
  }
}
