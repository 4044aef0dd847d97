import VNAModel
import VNAText

/// Names of organizations that follow their head with no preposition between: Vietnamese, whose words
/// are one or two syllables («Bộ Nông nghiệp và Phát triển nông thôn»), and Russian, whose words are in
/// the genitive («Министерство иностранных дел»).
extension OrganizationFinder {
  /// The name that a known organization or a head opens at a token; nil where none is.
  func compoundName(at index: Int) -> OrganizationName? {
    // «Tây Ban Nha»: no «Ban» opens inside the name of a country.
    if reader.words.style == .compounds, reader.matches.classesInside(at: index).contains(.country)
    {
      return nil
    }
    var known = reader.matches.longest(.organization, at: index)
    var knownEnd = known.map { index + Int($0.tokenCount) } ?? index
    if reader.words.style == .compounds, knownEnd > index + 1, opensParty(knownEnd - 1) {
      // «Ban Chấp hành Trung ương Đảng» is known, and goes on with the name of the party.
      knownEnd -= 1
      known = nil
    }
    guard let match = reader.matches.longest(.organizationHead, at: index),
      let head = reader.value(match).organizationHead, !head.isNever,
      // «Trung Bộ Việt Nam»: no ministry.
      head.kind != .ministry || !reader.matches.classesInside(at: index).contains(.place)
    else {
      guard let known, isWritten(known, at: index) else { return nil }
      let end = ownerEnd(of: index..<knownEnd)
      return OrganizationName(
        range: index..<end, end: end, isOrganization: !isBuilding(index), known: known)
    }
    let headEnd = index + Int(match.tokenCount)
    let start = describedStart(of: index)
    // «Российская Федерация» is a country.
    if let country = reader.matches.end(ofAny: .init(.country, .place), at: start),
      country >= headEnd, knownEnd < country
    {
      return OrganizationName(range: start..<country, end: country, isOrganization: false)
    }
    if !reader.isCapitalized(start), knownEnd <= headEnd {
      return firm(index, headEnd, head) ?? localBody(index, headEnd, head)
    }
    if opensWithKind(start, headEnd), let firm = firm(index, headEnd, head) {
      return firm
    }
    // «Совместное предприятие «Вьетсовпетро»»
    if let quoted = quotedEnd(headEnd) {
      let inner = headEnd + 1..<quoted - 1
      let name = knownName(in: inner)
      if name != nil || isFirm(head) {
        return OrganizationName(range: inner, end: quoted, isOrganization: true, known: name)
      }
    }
    let end = max(compoundEnd(from: headEnd, of: start, head), knownEnd)
    if let known, end == knownEnd, isWritten(known, at: index) {
      return OrganizationName(range: index..<end, end: end, isOrganization: true, known: known)
    }
    let isNamed = end > headEnd || start < index
    guard isNamed || !head.isGeneric else { return nil }
    // «Hội nghị», «Cơ quan khí tượng»: a head stands before a capital or before «tỉnh».
    if reader.words.style == .compounds, end > headEnd, !reader.isCapitalized(headEnd),
      reader.kind(headEnd) == .word, reader.role(headEnd) != .and,
      headEnd - index == 1 || !reader.matches.has(.placeHead, at: headEnd)
    {
      return nil
    }
    return OrganizationName(range: start..<end, end: end, isOrganization: true)
  }

  /// Whether a known name is written with its capital, or is one of several words.
  private func isWritten(_ match: LexiconMatch, at index: Int) -> Bool {
    guard reader.isCapitalized(index) else { return false }
    // «Nhân Dân» is a newspaper, «Nhân dân» a word.
    let end = index + Int(match.tokenCount)
    let isWord = reader.matches.longest(.commonWord, at: index)?.tokenCount == match.tokenCount
    return !isWord || (index..<end).allSatisfy { reader.isCapitalized($0) }
  }

  /// The known organization that is all of some tokens.
  func knownName(in range: Range<Int>) -> LexiconMatch? {
    reader.matches.longest(.organization, at: range.lowerBound).flatMap {
      Int($0.tokenCount) == range.count ? $0 : nil
    }
  }

  // MARK: - What follows the head

  /// Reads on behind a head as long as the words belong to the name.
  func compoundEnd(
    from headEnd: Int, of first: Int, _ head: OrganizationHead
  ) -> Int {
    var end = headEnd
    if let numbered = numberEnd(end, of: head) { return numbered }
    if let quoted = quotedEnd(end) { return quoted }
    var hasPlace = false
    // «Phòng Thương mại và Dịch vụ Uruguay»
    var isField = head.kind == .association && endsWithField(first..<headEnd)
    var isProper = false
    let isTitled = isTitled(first)
    while end < reader.count, end - first < 32,
      reader.tokens[end].sentence == reader.tokens[first].sentence
    {
      switch reader.kind(end) {
      case .comma:
        guard isField, let after = fieldListEnd(end) else { return end }
        end = after
      case .hyphen, .dash:
        if hasPlace, let after = partnerEnd(end, of: head) {
          end = after
          continue
        }
        guard !hasPlace, reader.isCapitalized(end + 1), fieldEnd(end + 1) != nil else { return end }
        end += 1
      case .word:
        if reader.role(end) == .and {
          // «Công ty Minh Phú và Gulf Ocean Foods»: behind its proper name a firm has no more fields.
          if isProper, isFirm(head), !reader.matches.has(.commonWord, at: end + 1) { return end }
          guard isField, let after = fieldEnd(end + 1), !opensOther(end + 1),
            reader.words.style != .cases || !reader.isCapitalized(end + 1)
              || reader.kind(end + 2) == .hyphen && !reader.tokens[end + 2].hasSpaceBefore
          else { return end }
          end = after
          continue
        }
        if reader.role(end) == .purpose {
          // «Ban Chỉ đạo Trung ương về Phòng, chống thiên tai»
          // «Ban Chỉ đạo quốc gia về chuyển đổi số»
          guard
            reader.words.style == .cases || reader.isCapitalized(end + 1)
              || head.kind == .committee && isLongField(end + 1), !hasPlace,
            let after = fieldEnd(end + 1) ?? purposeEnd(end + 1, of: head)
          else { return end }
          end = after
          isField = true
          continue
        }
        if reader.words.style == .compounds, head.kind == .embassy || head.kind == .office,
          let host = hostEnd(end, head, hasPlace: hasPlace)
        {
          // «Đại sứ quán Việt Nam tại Pháp»
          return host
        }
        if reader.words.style == .cases {
          if hasPlace || isField, let host = hostEnd(end, head, hasPlace: hasPlace) { return host }
          if reader.role(end) == .namedAfter { return namesakeEnd(end) ?? end }
          if isTitled, opensHolder(end) { return end }
          if let whole = centralEnd(end, of: head) { return whole }
          if isField, opensBody(end) { return end }
          if let place = ownPlaceEnd(end, of: head, hasPlace: hasPlace) {
            end = place
            hasPlace = true
            isField = false
            continue
          }
        }
        if reader.words.style == .compounds, head.kind == .committee,
          let party = partyStart(end)
        {
          return party
        }
        // «Chủ tịch Hạ viện Milton Dick»
        if head.kind == .assembly, reader.words.style == .compounds, isForeign(end) { return end }
        // «Cục trưởng Cục Hải quan Trung Quốc Du Kiến Hoa»
        if hasPlace, reader.words.style == .compounds, isUnknown(end),
          reader.phraseStart(endingAt: first, of: .init(.title)) != nil
        {
          return end
        }
        let mayBePerson = end == headEnd && isNamedAfterPersons(head)
        guard let step = step(end, mayBePerson, hasPlace: hasPlace) else {
          if end == headEnd, let field = closedField(end) {
            isField = true
            end = field
            continue
          }
          return isProper && isFirm(head) ? lastWordEnd(end) : end
        }
        hasPlace = hasPlace || step.isPlace
        isField = !step.isPlace
        isProper = isField && isProperWord(end)
        end = step.end
      default: return end
      }
    }
    return end
  }

  /// «Hội Hữu nghị Việt Nam - Hungary», «Hội đồng Kinh doanh Thái Lan-Việt Nam», «Общество дружбы
  /// Вьетнам – Россия»: past the other country with which a body is shared.
  private func partnerEnd(_ dash: Int, of head: OrganizationHead) -> Int? {
    let isTight = !reader.tokens[dash].hasSpaceBefore
    guard head.kind == .association || isTight || head.kind == .committee && isOfCountry(dash),
      reader.words.style == .compounds || isOfCountry(dash), dash + 1 < reader.count,
      reader.tokens[dash + 1].sentence == reader.tokens[dash].sentence,
      reader.matches.has(.country, at: dash + 1)
    else { return nil }
    return reader.matches.end(ofAny: .init(.country), at: dash + 1)
  }

  private func isOfCountry(_ end: Int) -> Bool {
    reader.phraseStart(endingAt: end, of: .init(.country)) != nil
  }

  /// Whether words in small letters are a field of three syllables or more: what is shorter may be said of
  /// the body and not be in its name.
  private func isLongField(_ index: Int) -> Bool {
    reader.matches.longest(.commonWord, at: index).map { $0.tokenCount > 2 } ?? false
  }

  /// Whether the words of a head end with a field.
  private func endsWithField(_ head: Range<Int>) -> Bool {
    guard reader.words.style == .compounds else { return false }
    return head.dropFirst().contains { index in
      guard let field = reader.matches.longest(.commonWord, at: index) else { return false }
      return index + Int(field.tokenCount) == head.upperBound
    }
  }

  /// «Công ty Nông sản Ea Kao»: past the last word of a firm's own name, which others may bear as theirs.
  private func lastWordEnd(_ index: Int) -> Int {
    let isLast =
      reader.words.style == .compounds && reader.isCapitalizedWord(index, inSentenceOf: index - 1)
      && reader.matches.has(.foreignGivenName, at: index)
      && !reader.isCapitalizedWord(index + 1, inSentenceOf: index)
    return isLast ? index + 1 : index
  }

  /// Whether no Vietnamese name begins at a capitalised word, but that of a foreigner.
  private func isForeign(_ index: Int) -> Bool {
    !reader.tokens[index].flags.contains(.nonASCII) && isUnknown(index)
  }

  /// Whether a capitalised word is none of those of which names of bodies are made.
  private func isUnknown(_ index: Int) -> Bool {
    let names = LexiconClassSet(
      .country, .place, .organization, .organizationHead, .commonWord, .placeHead)
    return reader.isCapitalized(index)
      && reader.matches.classes(at: index).isDisjoint(with: names)
  }

  /// Past one more part of a name: a place, another body, a field.
  private func step(
    _ index: Int, _ mayBePerson: Bool, hasPlace: Bool
  ) -> (end: Int, isPlace: Bool)? {
    if startsPerson(index) {
      guard mayBePerson else { return nil }
      // «Bệnh viện Bạch Mai», «Bệnh viện Chợ Rẫy Nguyễn Tri Thức»
      let end = reader.runEnd(from: index, limit: 8)
      return (end - index > 4 ? end - 3 : end, false)
    }
    let word = reader.matches.end(ofAny: .init(.commonWord), at: index) ?? index
    // «Pháp ngữ» is a longer word than the country that it begins with.
    if let place = reader.matches.end(ofAny: .init(.country, .place), at: index), place >= word {
      return hasPlace ? nil : (place, true)
    }
    if reader.isCapitalized(index),
      let body = reader.matches.end(ofAny: .init(.organization, .organizationHead), at: index)
    {
      return (max(body, fieldEnd(index) ?? body), false)
    }
    if let head = reader.matches.longest(.placeHead, at: index), !hasPlace,
      (fieldEnd(index) ?? index) <= index + Int(head.tokenCount)
    {
      // «tỉnh», «tỉnh Nghệ An»
      let end = index + Int(head.tokenCount)
      if reader.words.style == .compounds || reader.isCapitalizedWord(end, inSentenceOf: index) {
        if let place = reader.matches.end(ofAny: .init(.country, .place), at: end) {
          return (place, true)
        }
        guard reader.isCapitalizedWord(end, inSentenceOf: index), !startsPerson(end) else {
          return (end, true)
        }
        let run = reader.runEnd(from: end, limit: 2)
        return (reader.words.style == .cases ? ownEnd(end, run) : run, true)
      }
    }
    if let field = fieldEnd(index) { return (field, false) }
    return nil
  }

  /// «Trường Tiểu học Nguyễn Văn Trỗi»
  private func isNamedAfterPersons(_ head: OrganizationHead) -> Bool {
    guard reader.words.style == .compounds else { return false }
    switch head.kind {
    // «Hợp tác xã Đồng Tâm» as well.
    case .school, .university, .museum, .hospital, .cooperative: return true
    default: return false
    }
  }

  /// Past a field: words of the table, a capitalised word, or a Russian word in the genitive.
  func fieldEnd(_ index: Int) -> Int? {
    let noun = reader.pastCaseAdjectives(index)
    if let end = plainFieldEnd(noun) { return end }
    // «культурных исследований»: a noun that ends as adjectives do.
    if noun > index + 1, let end = plainFieldEnd(noun - 1) { return end }
    return noun > index ? plainFieldEnd(index) : nil
  }

  private func plainFieldEnd(_ index: Int) -> Int? {
    guard index < reader.count, reader.kind(index) == .word else { return nil }
    let isCapital = reader.isCapitalized(index)
    if let match = reader.matches.longest(.commonWord, at: index),
      isCapital || reader.value(match).word == .empty
    {
      return index + Int(match.tokenCount)
    }
    if reader.words.style == .cases, !isCapital, isGenitive(index) { return index + 1 }
    guard isCapital, !startsPerson(index) else { return nil }
    // «ИТ-услуг»
    if reader.words.style == .cases, reader.kind(index + 1) == .hyphen,
      !reader.tokens[index + 1].hasSpaceBefore, reader.isWord(index + 2, inSentenceOf: index),
      !reader.tokens[index + 2].hasSpaceBefore, !reader.isCapitalized(index + 2)
    {
      return index + 3
    }
    // «Народный совет X созыва»
    if reader.words.style == .cases, reader.isRomanNumeral(index) { return nil }
    // «Секретариат ЦК» is two; «Управление ООН по …» is one.
    if reader.words.style == .cases, reader.isAllCaps(index), reader.role(index + 1) != .purpose {
      return nil
    }
    let others = LexiconClassSet(.title, .honorific, .foreignGivenName, .month, .weekday)
    let classes = reader.matches.classes(at: index)
    // «Phân tích Giao dịch», «Thành Công»: with a capital it is no word of the sentence.
    guard classes.isDisjoint(with: others),
      reader.words.style == .compounds
        || classes.isDisjoint(with: .init(.speechVerb, .stopWord))
    else { return nil }
    return secondSyllable(of: index) ? index + 2 : index + 1
  }

  /// «Xuất [khẩu] Thủy sản»: whether a syllable in small letters goes with the one before it.
  private func secondSyllable(of index: Int) -> Bool {
    let (second, next) = (index + 1, index + 2)
    guard reader.words.style == .compounds, !reader.isAllCaps(index),
      reader.isWord(second, inSentenceOf: index), !reader.isCapitalized(second),
      reader.tokens[second].flags.contains(.nonASCII),
      reader.role(second) == .none,
      reader.matches.classes(at: second).isDisjoint(
        with: .init(
          .stopWord, .speechVerb, .eventVerb, .title, .honorific, .placeHead, .commonWord))
    else { return false }
    return reader.isCapitalizedWord(next, inSentenceOf: index)
      || reader.role(next) == .and && reader.isCapitalizedWord(next + 1, inSentenceOf: index)
  }

  /// Whether a word in small letters looks like a noun in the genitive: «экспортеров», «связей».
  private func isGenitive(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    let others = LexiconClassSet(.stopWord, .speechVerb, .title, .honorific, .month, .durationUnit)
    return token.end - token.start > 10 && reader.role(index) == .none
      && reader.matches.classes(at: index).isDisjoint(with: others)
      && Self.genitives.isEnding(of: Int(token.start)..<Int(token.end), in: reader.bytes)
  }

  private static let genitives = EndingSet([
    "ов", "ев", "ей", "ций", "ства", "ости", "ики", "ний", "ния", "ств", "аны", "оны", "ины", "ены",
    "ии",
  ])

  /// «, Thể thao và Du lịch»: fields after a comma, the last one behind «và».
  private func fieldListEnd(_ comma: Int) -> Int? {
    var at = comma
    // No list of fields is longer; so the time stays linear.
    while reader.kind(at) == .comma, at - comma < 24, let end = fieldEnd(at + 1),
      !opensOther(at + 1)
    {
      at = end
    }
    guard at > comma, reader.role(at) == .and, !opensOther(at + 1) else { return nil }
    return fieldEnd(at + 1)
  }

  /// Whether another name begins at a token, and no field: «Bộ Công an và Bộ Quốc phòng».
  private func opensOther(_ index: Int) -> Bool {
    guard index < reader.count else { return true }
    if isDescribedBody(index) { return true }
    let others = LexiconClassSet(.organization, .country, .place, .title, .honorific)
    let classes = reader.matches.classes(at: index)
    if classes.contains(.organizationHead), reader.isCapitalized(index),
      !classes.contains(.commonWord)
    {
      return true
    }
    return !classes.isDisjoint(with: others) && !classes.contains(.commonWord)
      || startsPerson(index)
  }
}
