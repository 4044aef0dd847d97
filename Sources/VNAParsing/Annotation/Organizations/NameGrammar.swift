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
    switch reader.role(next) {
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
      if isGluedPlace(next), state.isCapital, !state.hasPlace, state.run == nil {
        // «Parti communiste duVietnam»
        state.hasPlace = true
        return take(next + 1, proper: false, &state)
      }
      guard !state.hasPlace, state.run == nil, reader.isAdjective(next) else { return false }
      state.end += 1
      state.hasAdjective = true
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

  /// Whether a word is a preposition glued to a country or province.
  private func isGluedPlace(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    guard token.flags.contains(.mixedCase) else { return false }
    let (start, end) = (Int(token.start), Int(token.end))
    for word in reader.words.glued {
      let name = start + word.count
      guard name < end, reader.bytes[name] &- 65 < 26,
        word.indices.allSatisfy({ reader.bytes[start + $0] == word[$0] })
      else { continue }
      let rest = String(
        decoding: UnsafeBufferPointer(rebasing: reader.bytes[name..<end]), as: UTF8.self)
      let known = reader.lexicon.classes(ofWord: reader.lexicon.spelling.hash(rest))
      if !known.isDisjoint(with: .init(.country, .place)) { return true }
    }
    return false
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
    if state.hasComplement || state.hasAdjective || state.headEnd - state.first > 1,
      !state.hasPlace, !state.hasProper,
      state.isCapital, !reader.matches.classes(at: next).isDisjoint(with: places)
    {
      guard let end = placeEnd(at: next) else { return false }
      let isPair = (next..<end).contains { reader.kind($0) == .hyphen }
      guard isPair || reader.kind(end) == .hyphen || state.hasComplement else { return false }
      state.end = end
      state.hasPlace = true
      state.hasComplement = true
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
    if isPerson(run), !isNamedAfter { return false }
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

  /// Whether a run is surely no person: known, in capitals, or closed by an English suffix.
  private func isNoPerson(_ run: Range<Int>) -> Bool {
    let known = LexiconClassSet(.organization, .acronym, .country, .place)
    return !reader.matches.classes(at: run.lowerBound).isDisjoint(with: known)
      || reader.isAllCaps(run.lowerBound) || isSuffix(run.upperBound - 1)
  }

  /// «de l'Industrie», «des statistiques», «du Vietnam».
  private func complement(_ state: inout NameState, at index: Int) -> Bool {
    guard let next = reader.afterOf(index), reader.isWord(next, inSentenceOf: state.first) else {
      return false
    }
    switch reader.role(next) {
    case .none, .adjective, .local, .settlement, .venue, .middle: break
    case .treaty: break
    // «Fédération des Jeux de …», «Organisation du Traité de …»
    case .wrapper where state.isCapital && reader.isCapitalized(next): break
    case .generic where isPartyBody(state) && !reader.isCapitalized(next):
      // «Comité du Parti du gouvernement»
      return take(next + 1, proper: false, &state)
    default: return false
    }
    return reader.isCapitalized(next)
      ? capitalComplement(&state, at: next) : commonComplement(&state, at: next)
  }

  /// Whether the head itself names the Party: «Comité du Parti».
  private func isPartyBody(_ state: NameState) -> Bool {
    state.isCapital && state.end == state.headEnd && state.headEnd - state.first >= 3
      && !state.head.isSplit && reader.role(state.headEnd - 1) == .generic
  }

  private func capitalComplement(_ state: inout NameState, at next: Int) -> Bool {
    if reader.isRomanNumeral(next) { return false }
    let classes = reader.matches.classes(at: next)
    let bodies = LexiconClassSet(.organization, .organizationHead, .acronym)
    if !classes.isDisjoint(with: bodies), state.depth < 3, !state.hasPlace {
      if state.head.isSplit { return false }
      // «la Comisión de Relaciones Exteriores de la AN», «del Comité Central» names two.
      let isOfBody =
        reader.words.capitalizesNames && state.hasComplement && state.head.kind == .committee
      if let acronym = reader.matches.longest(.acronym, at: next),
        reader.value(acronym).word == .org, reader.isAllCaps(next),
        !classes.contains(.country)
      {
        if isOfBody { return false }
        // «le bureau de l'UNESCO» is no name.
        guard state.isCapital || state.head.kind != .office else { return false }
        return take(next + Int(acronym.tokenCount), proper: true, &state)
      }
      if let inner = name(at: next, depth: state.depth + 1), inner.isOrganization,
        inner.range.lowerBound == next
      {
        // «la cheffe du bureau de l'Agence française de développement»: of the Agency.
        if !state.isCapital, state.head.kind == .office, state.headEnd - state.first == 1 {
          return false
        }
        guard state.isCapital || state.head.takesNoun else { return false }
        if isOfBody, let body = reader.matches.longest(.organizationHead, at: next),
          let head = reader.value(body).organizationHead, head.kind == .assembly || head.isSplit
        {
          return false
        }
        return take(inner.range.upperBound, proper: true, &state)
      }
    }
    // «la Cámara de Representantes de Uruguay»: named without its country.
    if reader.words.capitalizesNames, state.head.kind == .assembly, state.head.isBare,
      classes.contains(.country)
    {
      return false
    }
    // «el Ministerio de Planificación e Inversión de Vietnam»: the one at home is named without.
    if reader.words.capitalizesNames, state.head.kind == .ministry, state.hasComplement,
      reader.has(.country, .vietnam, at: next)
    {
      return false
    }
    if classes.contains(.country) || classes.contains(.place), let end = placeEnd(at: next) {
      let isAllowed =
        state.isCapital || state.head.takesPlace || state.headEnd - state.first > 1
        || state.hasComplement
      guard state.run == nil, !state.hasPlace, isAllowed else { return false }
      state.hasPlace = true
      return take(end, proper: false, &state)
    }
    guard !state.hasPlace, state.run == nil, classes.isDisjoint(with: .init(.title, .honorific)),
      !isPerson(next..<reader.runEnd(from: next)) || state.head.staysBeforeName
    else { return false }
    // In small letters «bureau de Nguyên Van A» is none; «de la Santé» has an article.
    if !state.isCapital, reader.role(next - 1) == .of,
      reader.tokens[next - 1].end - reader.tokens[next - 1].start == 2, !state.hasComplement,
      !isContracted(next - 1)
    {
      return false
    }
    if classes.contains(.demonym) { state.hasPeople = true }
    var end = next + 1
    if state.head.kind != .ministry {
      while end < reader.count, reader.isCapitalizedWord(end, inSentenceOf: next),
        reader.tokens[end].hasSpaceBefore, reader.role(end) == .none,
        !reader.tokens[end].flags.contains(.elided), end - next < 4,
        reader.matches.classes(at: end).isDisjoint(with: .init(.familyName, .foreignGivenName))
      {
        end += 1
      }
    }
    return take(end, proper: true, &state)
  }

  /// Whether «de» holds an article: «du» does, «de» and «d'» do not.
  private func isContracted(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    return token.end - token.start >= 2 && reader.bytes[Int(token.end) - 1] != UInt8(ascii: "e")
      && !token.flags.contains(.elided)
  }

  /// Whether «de» and a noun say what a committee is for: «de prévention», not «de réviser».
  private func isPurpose(_ index: Int) -> Bool {
    guard reader.role(index - 1) == .of, !isContracted(index - 1) else { return false }
    let end = Int(reader.tokens[index].end)
    guard reader.tokens[index].end - reader.tokens[index].start > 4 else { return false }
    let (last, before) = (reader.bytes[end - 1], reader.bytes[end - 2])
    // «-on», and «-ge» as of «pilotage»
    return last == UInt8(ascii: "n") && before == UInt8(ascii: "o")
      || last == UInt8(ascii: "e") && before == UInt8(ascii: "g")
  }

  private func commonComplement(_ state: inout NameState, at next: Int) -> Bool {
    // «Comité central de prévention des crues» is no body of the Party.
    guard state.isCapital, !state.hasPlace, state.run == nil,
      !state.head.isSplit || state.hasPurpose || isPurpose(next)
    else { return false }
    let classes = reader.matches.classes(at: next)
    // «du président …» is no name; «des journalistes» may be.
    if classes.contains(.title), reader.bytes[Int(reader.tokens[next].end) - 1] != UInt8(ascii: "s")
    {
      return false
    }
    let others = LexiconClassSet(.month, .weekday, .relativeDate, .numberWord, .durationUnit)
    guard classes.isDisjoint(with: others) else { return false }
    if reader.role(next) == .venue || reader.role(next) == .treaty { state.isVenue = true }
    var end = next + 1
    if classes.contains(.eventNoun), let run = properName(at: end, after: next), !isPerson(run) {
      // «Comité du prix Nobel»
      return take(run.upperBound, proper: true, &state)
    }
    if reader.role(next) == .settlement {
      // «Museo Nacional de la capital»: in capitals, what names no place does not go on.
      if reader.words.capitalizesNames, reader.afterOf(end) == nil { return false }
      state.hasPlace = true
      // «de la ville de Cân Tho», «de la ville»
      if let inner = reader.afterOf(end), let place = placeEnd(at: inner) {
        end = settlements(place, in: next)
      } else if let inner = reader.afterOf(end),
        reader.isCapitalizedWord(inner, inSentenceOf: next),
        reader.role(inner) == .none
      {
        end = reader.runEnd(from: inner, limit: 4)
      }
    }
    return take(end, proper: false, &state)
  }

  /// «des provinces de Lào Cai et de Son La»: the other places behind a plural.
  private func settlements(_ place: Int, in noun: Int) -> Int {
    guard reader.bytes[Int(reader.tokens[noun].end) - 1] == UInt8(ascii: "s") else { return place }
    var end = place
    var members = 1
    while members < 12 {
      let isLast = reader.role(end) == .and
      guard isLast || reader.kind(end) == .comma else { return place }
      guard let next = placeEnd(at: reader.afterOf(end + 1) ?? end + 1) else { return place }
      end = next
      members += 1
      if isLast { return end }
    }
    return place
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
