import VNAModel
import VNAText

/// The grammar of complements: how a name goes on behind its head.
extension OrganizationFinder {
  /// Reads on as long as the words belong to the name.
  func extend(_ state: inout NameState) {
    let limit = min(state.first + 32, reader.count)
    while state.end < limit,
      reader.tokens[state.end].sentence == reader.tokens[state.first].sentence,
      step(&state)
    {}
  }

  /// Takes one more part into the name; false where it ends.
  private func step(_ state: inout NameState) -> Bool {
    let next = state.end
    let token = reader.tokens[next]
    if token.kind == .comma { return enumeration(&state) }
    if token.kind == .number {
      guard state.head.kind == .military, !state.hasComplement, token.hasSpaceBefore else {
        return false
      }
      state.end += 1
      state.hasComplement = true
      return true
    }
    guard token.kind == .word else { return hyphen(&state) }
    if reader.kind(next + 1) == .degree, reader.kind(next + 2) == .number, state.isCapital {
      // «Hôpital de campagne n°16»
      state.end += 3
      return true
    }
    // «Centre de coordination de la région III»
    if state.hasComplement, token.end - token.start > 1, reader.isRomanNumeral(next),
      !reader.isCapitalized(next - 1)
    {
      state.end += 1
      return true
    }
    switch reader.role(next) {
    case .of where opensFirm(next, state): break
    case .of: return complement(&state, at: next)
    case .and: return coordination(&state)
    case .purpose: return purpose(&state)
    case .against: return struggle(&state)
    case .locative: return location(&state)
    case .attached: return attachment(&state)
    case .article, .determiner, .generic, .wrapper, .example, .verb, .building, .acronymWord:
      return false
    default: break
    }
    if !token.isCapitalized {
      guard !state.hasPlace, state.run == nil else { return false }
      if reader.isAdjective(next) {
        state.end += 1
      } else if reader.kind(next + 1) == .hyphen, !reader.tokens[next + 1].hasSpaceBefore,
        reader.isAdjective(next + 2)
      {
        // «hydro-météorologique»
        state.end += 3
      } else {
        return false
      }
      state.hasAdjective = true
      // «Union des femmes vietnamiennes en Pologne»
      if state.hasComplement, state.head.kind == .association,
        reader.matches.has(.demonym, at: next)
      {
        state.hasPeople = true
      }
      return true
    }
    if reader.words.capitalizesNames, state.isCapital, !state.hasPlace, isPlainCapital(next) {
      state.end += 1
      state.hasAdjective = true
      return true
    }
    return directName(&state)
  }

  /// Whether a word with a capital is a noun or adjective of a name: «Relaciones Exteriores».
  private func isPlainCapital(_ index: Int) -> Bool {
    let names = LexiconClassSet(
      .title, .honorific, .familyName, .foreignGivenName, .country, .place, .organization,
      .acronym, .month, .weekday)
    // «Departamento General de Aduanas»
    if reader.matches.has(.title, at: index) { return reader.matches.has(.commonWord, at: index) }
    return reader.tokens[index].hasSpaceBefore && !reader.isAllCaps(index)
      && reader.tokens[index].flags.contains(.hasLower)
      && reader.matches.classes(at: index).isDisjoint(with: names)
  }

  /// «hydro-météorologique», «Vietnam-Laos» behind what was read.
  private func hyphen(_ state: inout NameState) -> Bool {
    let next = state.end
    guard reader.kind(next) == .hyphen, !reader.tokens[next].hasSpaceBefore, next > state.first,
      next + 1 < reader.count, reader.kind(next + 1) == .word,
      !reader.tokens[next + 1].hasSpaceBefore
    else { return false }
    state.end = next + 2
    return true
  }

  /// «hôpital Bach Mai», «Association d'amitié Vietnam-Laos».
  private func directName(_ state: inout NameState) -> Bool {
    let next = state.end
    let places = LexiconClassSet(.country, .place)
    if !state.hasPlace, !state.hasProper, state.isCapital,
      !reader.matches.classes(at: next).isDisjoint(with: places),
      let end = pairEnd(at: next), case let isPair = isPair(next..<end),
      // «Alliance Belgique-Vietnam»
      state.hasComplement || state.hasAdjective || state.headEnd - state.first > 1
        || isPair && state.head.takesName
    {
      guard isPair || reader.kind(end) == .hyphen || state.hasComplement else { return false }
      state.end = end
      state.hasPlace = true
      state.hasComplement = true
      return true
    }
    // «l'association Lyon-Vietnam»
    if !state.isCapital, state.head.kind == .association, next == state.headEnd,
      let end = placeEnd(at: next), isPair(next..<end)
    {
      state.end = end
      state.hasPlace = true
      return true
    }
    let isNamedAfter = state.head.staysBeforeName
    // «Hôpital de l'Amitié Viêt Duc»
    let goesOn = isNamedAfter && state.isCapital && !state.hasPlace
    guard !state.hasComplement || goesOn, state.run == nil, state.head.takesName,
      let run = properName(at: next, after: state.first),
      // «Viêt Duc» is as long as a hospital's name; a person's is longer mostly.
      !state.hasComplement || !isPerson(run) || run.count == 2
    else { return false }
    if isPerson(run), !isNamedAfter, !isFirm(run, state) { return false }
    if state.isCapital, state.hasAdjective || state.headEnd - state.first > 1, !isNamedAfter,
      !isNoPerson(run)
    {
      return false
    }
    state.run = run
    state.end = run.upperBound
    state.hasProper = true
    return true
  }

  /// «le groupe De Heus», «le groupe néerlandais De Heus»: the «De» of a name, which has a capital.
  private func opensFirm(_ index: Int, _ state: NameState) -> Bool {
    state.head.kind == .company && !state.isCapital && reader.opensWithParticle(index)
  }

  /// «la société Thao Nguyên», «l'entreprise vietnamienne Hùng Nhon»: a firm's name that is written like a
  /// person's, right behind its kind.
  private func isFirm(_ run: Range<Int>, _ state: NameState) -> Bool {
    guard state.head.kind == .company, !state.isCapital,
      (state.headEnd..<run.lowerBound).allSatisfy({ reader.isAdjective($0) }),
      reader.role(state.first - 1) == .article
    else { return false }
    // With three words it is somebody who is named without a comma, unless the last is no name at all:
    // «la empresa Thai Binh Shoes».
    let names = LexiconClassSet(.familyName, .givenSyllable, .foreignGivenName)
    return run.count == 2
      || reader.matches.has(.familyName, at: run.lowerBound)
        && reader.matches.classes(at: run.upperBound - 1).isDisjoint(with: names)
  }

  /// «Vietnam-Laos»
  private func isPair(_ places: Range<Int>) -> Bool {
    guard let joint = places.first(where: { reader.isDash($0) }) else { return false }
    return reader.matches.has(.country, at: places.lowerBound)
      || reader.matches.has(.country, at: joint + 1)
  }

  /// Past a place, and past two countries with a dash between them: «Vietnam – Afrique du Sud».
  private func pairEnd(at index: Int) -> Int? {
    guard let end = placeEnd(at: index) else { return nil }
    guard reader.isDash(end), reader.tokens[end].hasSpaceBefore,
      reader.matches.has(.country, at: index),
      reader.isCapitalizedWord(end + 1, inSentenceOf: index),
      let other = reader.matches.end(ofAny: .init(.country), at: end + 1)
    else { return end }
    return other
  }

  /// Whether a run is surely no person: known, in capitals, or closed by an English suffix.
  private func isNoPerson(_ run: Range<Int>) -> Bool {
    let known = LexiconClassSet(.organization, .acronym, .country, .place)
    return !reader.matches.classes(at: run.lowerBound).isDisjoint(with: known)
      || reader.isAllCaps(run.lowerBound) || isSuffix(run.upperBound - 1)
  }

  func take(_ end: Int, proper: Bool, _ state: inout NameState) -> Bool {
    state.end = end
    state.hasComplement = true
    if proper { state.hasProper = true }
    return true
  }

  /// The end of a place of the tables at a token, pairs («Vietnam-Laos») taken whole.
  func placeEnd(at index: Int) -> Int? {
    guard index < reader.count else { return nil }
    // The longest of either class: matches are in the order of their lengths.
    guard let end = reader.matches.end(ofAny: .init(.country, .place), at: index) else {
      return nil
    }
    if reader.kind(end) == .hyphen, !reader.tokens[end].hasSpaceBefore,
      let other = placeEnd(at: end + 1)
    {
      return other
    }
    return end
  }
}
