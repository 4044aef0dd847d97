import VNAModel
import VNAText

extension OrganizationFinder {
  /// «et de l'Environnement», «et technique», «Sciences et Technologies», «fruits et légumes du …».
  func coordination(_ state: inout NameState) -> Bool {
    let next = state.end + 1
    if state.run != nil, state.head.kind == .fund, reader.isCapitalized(next),
      properName(at: next, after: state.first) != nil
    {
      // «Fondation Bill et Melinda Gates»
      state.end = reader.runEnd(from: next, limit: 3)
      return true
    }
    guard state.hasComplement || state.hasAdjective, !state.hasPlace, state.run == nil,
      reader.isWord(next, inSentenceOf: state.first)
    else { return false }
    if reader.role(next) == .article, reader.isWord(next + 1, inSentenceOf: state.first),
      !reader.isCapitalized(next + 1), reader.role(next + 1) == .none, closes(next, state)
    {
      return take(next + 2, proper: false, &state)
    }
    if reader.role(next) == .of { return coordinated(&state, at: next) }
    if reader.isAdjective(state.end - 1), reader.isAdjective(next),
      // «Comisión Económica y Financiera»
      !reader.isCapitalized(next)
        || reader.words.capitalizesNames && state.isCapital && reader.isCapitalized(state.end - 1),
      // «Partido Comunista y presidente de Vietnam»
      !reader.matches.has(.title, at: next)
    {
      state.end = next + 1
      return true
    }
    guard state.hasComplement, reader.role(next) == .none else { return false }
    let classes = reader.matches.classes(at: next)
    var others = LexiconClassSet(
      .title, .honorific, .organization, .organizationHead, .acronym, .country, .place,
      .familyName, .speechVerb)
    // «Asociación de Exportadores y Productores»
    if reader.words.capitalizesNames, reader.bytes[Int(reader.tokens[next].end) - 1] == 0x73 {
      others.remove(LexiconClassSet(.title))
    }
    guard classes.isDisjoint(with: others) else { return false }
    if reader.isCapitalized(next) {
      guard state.hasProper, reader.isCapitalized(state.end - 1) else { return false }
      state.end = next + 1
      return true
    }
    // «recherche et développement», «fruits et légumes»: something of the name must still follow.
    guard state.isCapital, !reader.isCapitalized(state.end - 1) else { return false }
    var after = next + 1
    while reader.isAdjective(after) { after += 1 }
    let isOpen = reader.kind(after) == .openBracket && acronym(inBracketAt: after) != nil
    let isComplement = reader.afterOf(after).map { reader.isCapitalized($0) } ?? false
    guard isOpen || isComplement else { return false }
    state.end = next + 1
    return true
  }

  /// Whether an article behind «et» goes on with what a body is for or against: «pour la prévention
  /// et le contrôle des crues», «contre les tempêtes et les crues».
  private func closes(_ article: Int, _ state: NameState) -> Bool {
    let before = state.end - 2
    if reader.role(before) == .article, reader.role(before - 1) == .against {
      return reader.tokens[before].hash == reader.tokens[article].hash
        && reader.endsLikePlural(before) && reader.endsLikePlural(article + 1)
    }
    guard state.hasPurpose else { return false }
    switch reader.role(article + 2) {
    case .of, .against: return true
    // «pour la prévention des crues et le sauvetage»: the last of it.
    default: return isAction(article + 1) && reader.kind(article + 2) != .word
    }
  }

  /// A complement behind «et»: of the kind of those before it.
  private func coordinated(_ state: inout NameState, at index: Int) -> Bool {
    guard state.hasComplement, let next = reader.afterOf(index),
      reader.isWord(next, inSentenceOf: state.first), reader.role(next) == .none,
      // «les réunions du Comité … et d'élargir les échanges»
      next > index + 1 || isContracted(index) || !reader.isInfinitive(next),
      state.hasProper == reader.isCapitalized(next)
        || state.isCapital && !reader.isCapitalized(next)
    else { return false }
    let classes = reader.matches.classes(at: next)
    let others = LexiconClassSet(
      .title, .honorific, .organization, .acronym, .country, .place, .familyName)
    guard classes.isDisjoint(with: others) else { return false }
    if reader.isCapitalized(next), classes.contains(.organizationHead),
      name(at: next, depth: state.depth + 1) != nil
    {
      return false
    }
    if !reader.isCapitalized(next), !state.isCapital { return false }
    state.end = next + 1
    return true
  }

  /// «, des Sports et du Tourisme», «économique, commerciale, scientifique et technique».
  func enumeration(_ state: inout NameState) -> Bool {
    guard state.hasComplement, !state.hasPlace, state.run == nil else { return false }
    let next = state.end + 1
    let limit = min(next + 40, reader.count)
    if reader.isAdjective(next), reader.isAdjective(state.end - 1) {
      var end = next + 1
      while end + 1 < limit, reader.kind(end) == .comma, reader.isAdjective(end + 1) { end += 2 }
      guard reader.role(end) == .and, reader.isAdjective(end + 1) else { return false }
      state.end = end + 2
      return true
    }
    if reader.words.capitalizesNames, reader.isCapitalized(next) { return fields(&state) }
    // Members with «de» or an article, the last one behind «et».
    guard reader.role(next) == .of || reader.role(next) == .article else { return false }
    let isProper = state.hasProper
    var at = next
    var members = 0
    var isLast = false
    while at < limit, members < 8 {
      var noun = at
      if reader.role(noun) == .of { noun += 1 }
      if reader.role(noun) == .article { noun += 1 }
      guard noun > at, noun < limit, reader.role(noun) == .none,
        reader.isWord(noun, inSentenceOf: state.first),
        reader.isCapitalized(noun) == isProper,
        reader.matches.classes(at: noun).isDisjoint(
          with: .init(.title, .country, .place, .familyName))
      else { return false }
      members += 1
      at = noun + 1
      while at < limit, reader.kind(at) == .word, !reader.isCapitalized(at),
        reader.isAdjective(at) || inner(at)
      {
        at += reader.isAdjective(at) ? 1 : 2
      }
      if isLast {
        state.end = at
        return true
      }
      if reader.role(at) == .and {
        isLast = true
      } else if reader.kind(at) != .comma {
        return false
      }
      at += 1
    }
    return false
  }

  /// «Ministerio de Cultura, Deportes y Turismo»: fields by themselves, the last one behind «y».
  private func fields(_ state: inout NameState) -> Bool {
    func isField(_ index: Int) -> Bool {
      reader.isCapitalizedWord(index, inSentenceOf: state.first)
        && reader.matches.classes(at: index).isDisjoint(
          with: .init(.title, .country, .place, .familyName, .organization, .acronym, .honorific))
    }
    var at = state.end
    while at < state.first + 24, reader.kind(at) == .comma, isField(at + 1) {
      at += 2
      while isField(at), reader.tokens[at].hasSpaceBefore { at += 1 }
    }
    guard at > state.end, reader.role(at) == .and, isField(at + 1) else { return false }
    state.end = at + 2
    return true
  }

  /// «de guerre» inside a member.
  private func inner(_ index: Int) -> Bool {
    reader.role(index) == .of && reader.role(index + 1) == .none
      && !reader.isCapitalized(index + 1) && reader.kind(index + 1) == .word
  }

  /// «Centre pour la quatrième révolution industrielle».
  func purpose(_ state: inout NameState) -> Bool {
    if state.hasPlace { return attachment(&state) }
    // «Comité central de pilotage pour la prévention de …»: of what is no body of the Party.
    let isSplit = state.head.isSplit && state.hasComplement
    guard state.isCapital, state.headEnd - state.first == 1 || state.head.isGeneric || isSplit,
      !state.hasPlace, state.run == nil, !state.hasComplement || isSplit || isCommanded(state)
    else { return false }
    var next = state.end + 1
    guard reader.role(next) == .article else { return false }
    next += 1
    // «le Comité pour les convaincre»: a pronoun, and no article.
    if reader.endsLikePlural(next - 1), reader.kind(next) == .word, !reader.isCapitalized(next),
      !reader.endsLikePlural(next)
    {
      return false
    }
    while next < reader.count,
      reader.isAdjective(next) || reader.matches.has(.ordinalWord, at: next)
    {
      next += 1
    }
    // «du Comité pour le mandat 2022-2026»: that is no purpose.
    let times = LexiconClassSet(
      .month, .weekday, .relativeDate, .durationUnit, .period, .partOfDay, .spanNoun, .season)
    guard reader.isWord(next, inSentenceOf: state.first), reader.role(next) == .none,
      reader.matches.classes(at: next).isDisjoint(with: times)
    else { return false }
    state.hasPurpose = true
    return take(next + 1, proper: reader.isCapitalized(next), &state)
  }

  /// «Comité provincial de commandement pour la prévention des crues»: the task of a committee
  /// before what it is for.
  private func isCommanded(_ state: NameState) -> Bool {
    let preposition = reader.tokens[state.end]
    return state.head.kind == .committee && !state.hasProper
      // «pour», not «sur»: «informer le Comité de direction sur …»
      && preposition.end - preposition.start > 3 && isAction(state.end - 1)
  }

  /// «… de la lutte contre les catastrophes naturelles»: what a noun of the name is against.
  func struggle(_ state: inout NameState) -> Bool {
    guard state.hasComplement else { return purpose(&state) }
    let next = state.end + 2
    guard state.isCapital, !state.hasPlace, state.run == nil,
      !reader.isCapitalized(state.end - 1), reader.role(state.end + 1) == .article,
      reader.isWord(next, inSentenceOf: state.first), !reader.isCapitalized(next),
      reader.role(next) == .none
    else { return false }
    return take(next + 1, proper: false, &state)
  }

  /// «Comité sur l'adaptation au changement climatique»: what the purpose bears on.
  private func bearing(_ state: inout NameState) -> Bool {
    var next = state.end + 1
    if reader.role(next) == .article { next += 1 }
    let others = LexiconClassSet(
      .ordinalWord, .month, .weekday, .relativeDate, .durationUnit, .period, .partOfDay, .spanNoun,
      .eventNoun, .numberWord, .title, .organizationHead, .country, .place, .season)
    guard reader.isWord(next, inSentenceOf: state.first), !reader.isCapitalized(next),
      reader.role(next) == .none, reader.matches.classes(at: next).isDisjoint(with: others),
      !reader.isCapitalized(state.end - 1)
    else { return false }
    state.hasPurpose = false
    return take(next + 1, proper: false, &state)
  }

  /// «Ambassade du Vietnam en France», «Association des Vietnamiens en Pologne».
  func location(_ state: inout NameState) -> Bool {
    // «le Comité … a dressé»: the verb, not the preposition.
    if reader.tokens[state.end].end - reader.tokens[state.end].start == 1 { return false }
    if reader.role(state.end - 1) == .support { return supported(&state) }
    if state.hasPurpose { return bearing(&state) }
    let isAbroad =
      state.head.kind == .embassy || state.head.kind == .centre
      || state.head.kind == .office && state.isCapital
    // «Comité del Partido en Ca Mau»
    let isOfParty = reader.words.capitalizesNames && isPartyBody(state)
    guard isAbroad && state.hasPlace || state.hasPeople || isOfParty else { return false }
    var next = state.end + 1
    if reader.role(next) == .article, reader.matches.longest(.place, at: next) == nil { next += 1 }
    guard let end = placeEnd(at: next) else { return false }
    state.end = end
    state.hasPlace = true
    state.hasPeople = false
    return true
  }

  /// «Fonds de soutien aux enfants handicapés»: whom it is for.
  private func supported(_ state: inout NameState) -> Bool {
    var next = state.end + 1
    if reader.role(next) == .article { next += 1 }
    guard state.isCapital, !state.hasPlace, state.run == nil,
      reader.isWord(next, inSentenceOf: state.first), !reader.isCapitalized(next),
      reader.role(next) == .none, !reader.isInfinitive(next)
    else { return false }
    return take(next + 1, proper: false, &state)
  }

  /// «mission permanente du Vietnam auprès de l'ONU», «Commission nationale du Vietnam pour l'UNESCO».
  func attachment(_ state: inout NameState) -> Bool {
    var next = state.end + 1
    if reader.role(next) == .of { next += 1 }
    if reader.role(next) == .article { next += 1 }
    guard state.isCapital || state.head.kind == .embassy,
      reader.isCapitalizedWord(next, inSentenceOf: state.first),
      state.depth < 3
    else { return false }
    if reader.words.capitalizesNames, !state.hasPlace, state.hasProper, next == state.end + 1,
      reader.isCapitalized(state.end - 1),
      reader.matches.classes(at: next).isDisjoint(
        with: .init(.organization, .organizationHead, .acronym, .title, .country, .place)),
      !isPerson(next..<reader.runEnd(from: next))
    {
      // «Servicio Nacional de Prevención y Respuesta ante Desastres»
      return take(reader.runEnd(from: next, limit: 3), proper: true, &state)
    }
    guard state.hasPlace else { return false }
    if let inner = name(at: next, depth: state.depth + 1), inner.isOrganization {
      state.end = inner.range.upperBound
      return true
    }
    guard let acronym = reader.matches.longest(.acronym, at: next),
      reader.value(acronym).word == .org
    else { return false }
    state.end = next + Int(acronym.tokenCount)
    return true
  }
}
