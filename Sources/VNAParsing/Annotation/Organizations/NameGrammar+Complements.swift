import VNAModel
import VNAText

/// The complements of a name: what stands behind «de».
extension OrganizationFinder {
  /// «de l'Industrie», «des statistiques», «du Vietnam».
  func complement(_ state: inout NameState, at index: Int) -> Bool {
    guard let next = reader.afterOf(index), reader.isWord(next, inSentenceOf: state.first) else {
      return false
    }
    // «chargé la Commission de préparer»
    if next == index + 1, !isContracted(index), reader.isInfinitive(next) { return false }
    switch reader.role(next) {
    case .none, .adjective, .local, .settlement, .venue, .middle, .support: break
    case .direction where reader.isCapitalized(next) && state.isCapital:
      // «Institut de recherche forestière du Sud»
      guard state.hasComplement || state.hasAdjective, !state.hasPlace, state.run == nil,
        reader.kind(next + 1) != .hyphen
      else { return false }
      state.hasPlace = true
      return take(next + 1, proper: false, &state)
    case .treaty: break
    // «Fédération des Jeux de …», «Organisation du Traité de …»
    case .wrapper where state.isCapital && reader.isCapitalized(next): break
    case .generic where isPartyBody(state) && !reader.isCapitalized(next):
      // «Comité du Parti du gouvernement»
      return take(next + 1, proper: false, &state)
    // «Comité populaire de Son La», whose first word is another's in small letters.
    case .determiner
    where reader.isCapitalized(next) && (placeEnd(at: next) ?? next) > next + 1:
      break
    default: return false
    }
    return reader.isCapitalized(next)
      ? capitalComplement(&state, at: next) : commonComplement(&state, at: next)
  }

  /// Whether the head itself names the Party: «Comité du Parti».
  func isPartyBody(_ state: NameState) -> Bool {
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
        // «la Commission des lois de l'AN», «le Comité du patrimoine mondial de l'UNESCO» name two.
        if state.hasComplement, state.head.kind == .committee { return false }
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
    // «Ministerio de Defensa»: a field, though the word is a player's title as well.
    let isField =
      state.head.kind == .ministry && classes.contains(.commonWord) && !classes.contains(.honorific)
    guard !state.hasPlace, state.run == nil,
      isField || classes.isDisjoint(with: .init(.title, .honorific)),
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
    return take(capitalsEnd(next, state), proper: true, &state)
  }

  /// Whether «de» holds an article: «du» does, «de» and «d'» do not.
  func isContracted(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    return token.end - token.start >= 2 && reader.bytes[Int(token.end) - 1] != UInt8(ascii: "e")
      && !token.flags.contains(.elided)
  }

  /// Whether «de» and a noun say what a committee is for: «de prévention», not «de réviser».
  private func isPurpose(_ index: Int) -> Bool {
    reader.role(index - 1) == .of && !isContracted(index - 1) && isAction(index)
  }

  /// Whether a noun says what is done: «prévention», «pilotage», «commandement».
  func isAction(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    return token.kind == .word && !token.isCapitalized && token.end - token.start > 4
      && Self.actions.isEnding(of: Int(token.start)..<Int(token.end), in: reader.bytes)
  }

  private static let actions = EndingSet(["on", "ge", "ement"])

  /// «ministère de la Gestion de l'eau»: a noun in small letters that belongs to a ministry's field.
  private func isOfField(_ index: Int, _ state: NameState) -> Bool {
    let field = reader.tokens[state.end - 1]
    return state.head.kind == .ministry && state.hasProper && reader.role(index - 1) == .article
      && reader.role(index) == .none && field.isCapitalized
      && Self.actions.isEnding(of: Int(field.start)..<Int(field.end), in: reader.bytes)
  }

  /// «organisation du Parti de la province de Huê», with no capital before the place's.
  private func isOfProvince(_ index: Int, _ state: NameState) -> Bool {
    guard reader.role(index) == .settlement, state.headEnd - state.first > 1,
      let place = reader.afterOf(index + 1)
    else { return false }
    return reader.isCapitalized(place)
  }

  private func commonComplement(_ state: inout NameState, at next: Int) -> Bool {
    // «Comité central de prévention des crues» is no body of the Party.
    guard state.isCapital || isOfField(next, state) || isOfProvince(next, state), !state.hasPlace,
      state.run == nil,
      !state.head.isSplit || state.hasPurpose || state.hasComplement || isPurpose(next)
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
      // «les Conseils populaires d'arrondissement»: of what kind they are, no name.
      if state.head.isPlural, reader.afterOf(end) == nil { return false }
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

  /// Past a word with a capital and, but for a ministry, the others right behind it.
  func capitalsEnd(_ first: Int, _ state: NameState) -> Int {
    var end = first + 1
    guard state.head.kind != .ministry else { return end }
    while end < reader.count, reader.isCapitalizedWord(end, inSentenceOf: first),
      reader.tokens[end].hasSpaceBefore,
      reader.role(end) == .none || reader.role(end) == .adjective,
      !reader.tokens[end].flags.contains(.elided), end - first < 4,
      reader.matches.classes(at: end).isDisjoint(with: .init(.familyName, .foreignGivenName))
    {
      end += 1
    }
    return end
  }
}
