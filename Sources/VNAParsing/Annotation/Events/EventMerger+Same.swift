import VNAModel

/// Which events are the same told again.
extension EventMerger {
  func isSame(_ index: Int, _ other: EventCandidate) -> Bool {
    // Most differ in kind: no more of them is looked at.
    let kind = events[index].kind
    let isGathering = Self.isGathering(kind)
    guard
      kind == other.kind || (other.isAnaphor && isGathering && Self.isGathering(other.kind))
        || (kind == .appointment && other.isEntrusted)
    else { return false }
    let known = events[index]
    if kind != other.kind, other.isEntrusted {
      return known.position.rawValue < 2 && known.shares(other)
    }
    guard (known.position == .related) == (other.position == .related),
      !haveOtherNumbers(known, other)
    else { return false }
    if other.isEcho { return false }
    if other.isAnaphor, isReal(known.status) == isReal(other.status) {
      // «el XIV Congreso», told of at a party: its number makes it another.
      if kind != other.kind, other.ordinal != 0, known.ordinal == 0 { return false }
      // «Kỳ họp kéo dài đến 18/12»: the session of which the lead tells, and not a festival to come.
      if kind != other.kind, known.status == .planned, other.status == .held, isTold(other.kind) {
        return false
      }
      // «Ouvert le 18, le plénum …» is not the congress to come that was told of last.
      if other.opening >= 0, known.status == .planned, other.status == .held { return false }
      if other.actors.isEmpty { return true }
      if isGathering, areCompatible(known, other) || isEnd(other, of: known) { return true }
    }
    if kind != other.kind || known.strength == 0 || other.strength == 0 { return false }
    // A storm is told for days: the story has one.
    if kind == .disaster, known.position.rawValue <= 2, !lieFarApart(known, other),
      known.place < 0 || other.place < 0 || known.place == other.place
        || (other.position == .body && areWithinDays(known, other))
    {
      return true
    }
    // «La cérémonie», and «la conférence à laquelle il participera» elsewhere.
    if isGathering, known.status == .held, other.status == .planned, other.position == .body,
      known.place >= 0 ? !areNear(known.place, other.place) : other.place >= 0
    {
      return false
    }
    guard isReal(known.status) == isReal(other.status),
      areCompatible(known, other) || isOpening(known, other) || isStay(known, other)
    else { return false }
    return isSameKind(known, other)
  }

  /// Whether headline or lead tell of such a thing, which was held.
  private func isTold(_ kind: Event.Kind) -> Bool {
    told.contains {
      $0.kind == kind && $0.status == .held
        && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
    }
  }

  static func isGathering(_ kind: Event.Kind) -> Bool {
    kind == .conference || kind == .congress
  }

  /// Whether two events of one kind, at times that may be one, are the same.
  private func isSameKind(_ known: EventCandidate, _ other: EventCandidate) -> Bool {
    let isEither = known.actors.isEmpty || other.actors.isEmpty
    let isHead = known.position.rawValue < 2 && other.position.rawValue <= 2
    switch known.kind {
    case .message:
      return isEither || isSubset(known, other) || isSubset(other, known)
        || (!hasSender(other) && hasSender(known) && other.strength > 1)
        // «Des dirigeants lui ont adressé leurs félicitations», and «X et Y ont transmis des messages»:
        // who they are, the body tells.
        || (known.hasOthers && other.status == .held
          && other.actors.allSatisfy { $0.role == .sender })
        // «Вьетнам направил соболезнования Филиппинам» in the headline: the lead says who to whom.
        || (isHead && known.position.rawValue < 2
          && known.actors.allSatisfy { $0.kind == .place })
    case .visit where habits.contains(.namesHaveCases) && haveOtherDestinations(known, other):
      return false
    case .visit:
      return areNear(known.place, other.place) && (isEither || isSharedVisitor(known, other))
    // «Il a présidé le conseil de 2014 à 2021, avant d'être nommé à Hâu Giang»: his career.
    case .appointment where other.isBackground && other.date >= 0 && other.position == .body:
      return known.isBackground
    case .appointment, .disaster: return true
    case .meeting, .call:
      if haveOtherHours(known, other) { return false }
      if isOfOthers(known, other) || isOfOthers(other, known) { return false }
      if known.shares(other) { return !haveOtherPartners(known, other) }
      // «Entretien avec l'Irlande» in the headline: the lead says with whom.
      if isHead, known.position.rawValue < 2,
        isOfCountries(known) && other.actors.count > 1
          || isOfCountries(other) && people(known).count > 1
      {
        return true
      }
      // «Energy stood out in the talks», and «he is to be received by X»: what was held names nobody, and is
      // not what is to come.
      if known.status != other.status, other.position == .body { return false }
      return isEither && (known.strength < 3 || other.strength < 3)
    // «ils ont signé une déclaration», and «Mardi, il signera un accord avec Z»: with somebody else.
    case .agreement
    where known.status == .held && other.status == .planned && areOfOtherSigners(known, other):
      return false
    case .agreement
    where known.status == .planned && other.status == .held && other.position == .body
      && !known.shares(other):
      // «两国将于6月签署文件»: to come, and not what was signed today.
      return false
    // «La Banque et le ministère ont signé un accord», «Le document a été paraphé par X et Y»
    case .agreement where isOfTheSameSigning(other, known): return true
    case .agreement:
      // «la Hongrie, qui a ratifié …» is not what was signed today.
      return isHead || known.shares(other) || isOfSigners(known, other)
        || (isEither && known.isBackground == other.isBackground
          // «seize accords avaient été conclus»
          && known.isEarlier == other.isEarlier)
    case .other:
      // The lead's second sentence tells what the headline says.
      return isEither || isHead || known.shares(other)
        || (known.position.rawValue < 2 && other.position == .opening)
    // «当天下午，国会选举A和B为副主席»: others than the one told before.
    case .election where haveOtherElected(known, other): return false
    case .election:
      // «X réélu», «L'Assemblée l'a reconduit»: one names the elected, one those who elect.
      return isEither || isHead || known.shares(other) || isElected(known) != isElected(other)
    case .award where known.isEarlier != other.isEarlier: return false
    case .award
    where isAtSameCeremony(known, other) || isOfItsTeam(other, known)
      || isHandedOver(other, known):
      return true
    case .conference
    where other.isPart && known.position.rawValue <= 2 && known.actors.isEmpty
      && other.actors.allSatisfy({ $0.kind == .organization }):
      return false
    case .conference where isFirstDay(other, of: known): return true
    case .award, .conference, .congress, .statement:
      return isEither || isHead || known.shares(other)
    }
  }

  /// «визит в Россию», «визит проходит», and «оттуда он направится в Венгрию»: another leg.
  private func haveOtherDestinations(_ known: EventCandidate, _ other: EventCandidate) -> Bool {
    let first = known.actors.filter { $0.role == .destination }
    let second = other.actors.filter { $0.role == .destination }
    if first.isEmpty, !second.isEmpty, known.status == .held, other.status == .planned,
      other.position == .body
    {
      return true
    }
    return !first.isEmpty && !second.isEmpty
      && !first.contains { actor in second.contains { $0.isSame(as: actor) } }
  }

  /// The 11th plenum is not the 14th congress, nor is the next session the one that is held.
  private func haveOtherNumbers(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    if one.ordinal != 0, other.ordinal != 0, one.ordinal != other.ordinal { return true }
    return one.isNext != other.isNext
      && (one.isNext ? other : one).status != .planned
      && (one.isNext ? one : other).status == .planned
  }

  /// A message that is told without its sender is of the one told before: «Un message semblable a été
  /// envoyé à Y».
  private func hasSender(_ event: EventCandidate) -> Bool {
    event.actors.contains { $0.role == .sender }
  }

  private func isElected(_ event: EventCandidate) -> Bool {
    event.actors.contains { $0.role == .elected }
  }

  private func haveOtherElected(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    one.date >= 0 && other.date >= 0 && times[one.date] != times[other.date]
      && isElected(one) && isElected(other)
      && !one.actors.contains { actor in
        actor.role == .elected
          && other.actors.contains { $0.role == .elected && $0.isSame(as: actor) }
      }
  }

  private func isReal(_ status: Event.Status) -> Bool {
    switch status {
    case .held, .ongoing, .planned: true
    case .invited, .proposed: false
    }
  }

  /// «s'est entretenu avec X le matin, puis a rencontré Y»: two meetings of one person. A title
  /// shared by one side is not enough; the same people named by halves are.
  private func haveOtherPartners(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    let first = people(one)
    let second = people(other)
    // «the delegation had a working session with the Ministry»: not with the one whom it met before.
    if first.count > 1, second.count == 1, other.position == .body, other.strength > 2,
      other.actors.contains(where: { actor in
        actor.kind == .organization && !one.actors.contains { $0.isSame(as: actor) }
      })
    {
      return true
    }
    guard first.count > 1, second.count > 1 else { return false }
    return first.contains { actor in !second.contains { $0.isSame(as: actor) } }
      && second.contains { actor in !first.contains { $0.isSame(as: actor) } }
  }

  /// Morning and afternoon of one day are two meetings; a clock time may lie in either.
  private func haveOtherHours(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard case .point(let first)? = times.whenHeld(one),
      case .point(let second)? = times.whenHeld(other), let part = first.time,
      let otherPart = second.time
    else { return false }
    if case .clock = part { return false }
    if case .clock = otherPart { return false }
    return part != otherPart
  }

  /// Whether the body tells that one met people without a name, and another event names who met.
  private func isOfOthers(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    one.hasOthers && one.position.rawValue > EventCandidate.Position.lead.rawValue
      && people(other).count > 1
  }

  /// «X a été décoré jeudi à Z», and in the body «Y et W ont reçu l'ordre de 2e classe», on no other day
  /// and nowhere else.
  private func isAtSameCeremony(_ known: EventCandidate, _ other: EventCandidate) -> Bool {
    guard known.position.rawValue <= EventCandidate.Position.lead.rawValue, known.place >= 0,
      known.strength > 2, other.strength > 2, !known.isHeritage, !other.isHeritage,
      // «Y won silver and Z bronze»: others than the champion.
      !known.isWon,
      other.position.rawValue > EventCandidate.Position.lead.rawValue, other.position != .related,
      other.place < 0, other.date < 0
    else { return false }
    // A team's cup and the prizes of its players are two.
    return known.actors.contains { $0.role == .winner }
      && (known.actors + other.actors).allSatisfy { $0.role != .winner || $0.kind == .person }
      && other.actors.allSatisfy { $0.role == .winner }
  }

  /// «Quốc hội Việt Nam và Uruguay ký thỏa thuận» in the headline, of which one country alone is read as a
  /// party, and in the body who signed it.
  func isOfSigners(_ known: EventCandidate, _ other: EventCandidate) -> Bool {
    known.kind == .agreement && other.kind == .agreement && known.actors.count == 1
      && isOfCountries(known)
      && known.position.rawValue < EventCandidate.Position.lead.rawValue
      && other.position.rawValue > EventCandidate.Position.lead.rawValue
      && known.status == .held && other.status == .held && !other.isEarlier
      && other.actors.count > 1 && other.actors.allSatisfy { $0.kind == .person }
  }

  /// Whether the paper that the lead tells bodies to have signed is said to have been signed by people.
  private func isOfTheSameSigning(_ other: EventCandidate, _ known: EventCandidate) -> Bool {
    other.isDefinite && other.status == .held && known.status == .held && !other.isEarlier
      && known.position.rawValue <= EventCandidate.Position.lead.rawValue
      && other.position.rawValue > EventCandidate.Position.lead.rawValue
      && other.position != .related && known.actors.count > 1
      && known.actors.allSatisfy { $0.kind == .organization }
      && other.actors.allSatisfy { $0.kind == .person }
  }

  /// Whether people sign a paper of whom one is no party to the other.
  private func areOfOtherSigners(_ known: EventCandidate, _ other: EventCandidate) -> Bool {
    let signers = other.actors.filter { $0.kind == .person }
    return other.position == .body && signers.count > 1
      && (known.actors.isEmpty
        || signers.contains { actor in !known.actors.contains { $0.isSame(as: actor) } })
  }

  private func isOfCountries(_ event: EventCandidate) -> Bool {
    !event.actors.isEmpty && event.actors.allSatisfy { $0.kind == .place }
  }

  func people(_ event: EventCandidate) -> [EventCandidate.Actor] {
    event.actors.filter { $0.kind == .person }
  }

  func isSubset(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    one.actors.allSatisfy { actor in other.actors.contains { $0.isSame(as: actor) } }
  }

  private func isSharedVisitor(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    let people = people(one)
    if people.isEmpty { return true }
    let others = self.people(other)
    return others.isEmpty || people.contains { actor in others.contains { $0.isSame(as: actor) } }
  }

  /// Whether two places may be one: equal, unknown, or a city and its country.
  func areNear(_ one: Int, _ other: Int) -> Bool {
    guard one >= 0, other >= 0, one != other else { return true }
    return (lists.isCountry(one) || lists.isCountry(other))
      && lists.places[one].country == lists.places[other].country
  }

  func areCompatible(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard let first = times.daysHeld(one), let second = times.daysHeld(other) else { return true }
    // «célèbrent en 2023 le 50e anniversaire»: no ceremony of one day.
    if Self.isGathering(one.kind), (first.count > 200) != (second.count > 200) { return false }
    return first.overlaps(second)
  }

  /// Whether two dates lie within ten days, or one is unknown.
  private func areWithinDays(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard let first = times.daysHeld(one), let second = times.daysHeld(other) else { return true }
    return abs(first.lowerBound - second.lowerBound) <= 10
  }

  /// Whether two dates lie half a year apart and more: «a similar ordeal in August 2017, when a flood
  /// destroyed the town».
  private func lieFarApart(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard let first = times.daysHeld(one), let second = times.daysHeld(other) else { return false }
    return first.upperBound + 180 < second.lowerBound
      || second.upperBound + 180 < first.lowerBound
  }

  /// «Мероприятие продлится до 17 ноября»: the last day of a gathering of which one day is known.
  func isEnd(_ other: EventCandidate, of known: EventCandidate) -> Bool {
    // «The forum ends on Friday»: a session of months is told by the day of its sitting.
    guard other.isBare || other.isDefinite && known.kind == .conference, other.closing >= 0,
      other.date < 0, other.opening < 0, known.closing < 0,
      let first = times.daysHeld(known), let last = times.daysHeld(other)
    else { return false }
    return (1...100).contains(last.lowerBound - first.upperBound)
  }

  /// «双方签署三份文件» in the lead, and in the body whose papers are among them: the two sides signed.
  func isPartOfPapers(_ other: EventCandidate, of event: EventCandidate) -> Bool {
    habits.contains(.complementsBeforeVerb) && event.kind == .agreement && event.actors.isEmpty
      && event.strength > 2 && event.position.rawValue <= EventCandidate.Position.lead.rawValue
      && other.position == .body
  }

  /// The opening and the closing of one gathering lie apart.
  private func isOpening(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard Self.isGathering(one.kind) else { return false }
    if isFirstDay(other, of: one) { return true }
    return (one.opening >= 0 && other.closing >= 0) || (one.closing >= 0 && other.opening >= 0)
  }

  /// «una conferencia de dos días» that is told on Wednesday, and «La cita, inaugurada el 26»: of its days the
  /// first.
  private func isFirstDay(_ other: EventCandidate, of event: EventCandidate) -> Bool {
    guard event.days > 1, event.opening < 0, other.opening >= 0,
      let told = times.days(event.date), let first = times.days(other.opening)
    else { return false }
    return (1..<Int(event.days)).contains(told.lowerBound - first.lowerBound)
  }

  /// Arrival and departure of one visit lie apart.
  private func isStay(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    // «прибыл 12 ноября в Лондон», «визит продлится до 14 ноября»
    guard one.kind == .visit, one.place >= 0,
      one.place == other.place || (other.place < 0 && other.closing >= 0)
        || isArrival(other, of: one),
      let first = times.daysHeld(one), let second = times.daysHeld(other)
    else { return false }
    if other.place < 0, !other.actors.isEmpty, !isArrival(other, of: one) {
      // «came to Dhaka on Sunday», «will leave for home on March 6»
      return other.isAnaphor && one.shares(other) && one.closing < 0
        && (1...10).contains(second.upperBound - first.lowerBound)
    }
    return abs(first.lowerBound - second.upperBound) <= 10
  }

  /// «X, en visite officielle jusqu'au 19 mars», and further on «X, arrivé la veille»: the first day of it.
  func isArrival(_ other: EventCandidate, of visit: EventCandidate) -> Bool {
    visit.kind == .visit && other.kind == .visit && other.isBackground && other.strength == 1
      && other.place < 0 && other.closing < 0 && visit.closing >= 0 && visit.opening < 0
      && !other.actors.isEmpty
      && times.days(other.date)?.count == 1
  }

  /// Whether the headline tells of one who met several, and a later sentence of one of these
  /// meetings: «reçoit l'ambassadrice de Suède et le chef de la délégation de l'UE».
  func tellsApart(_ other: EventCandidate, of index: Int) -> Bool {
    let known = events[index]
    guard known.kind == .meeting, other.kind == .meeting, known.position.rawValue < 2,
      other.position.rawValue >= 2, other.strength == 3, known.actors.count > 2,
      known.actors.allSatisfy({ $0.kind == .person }), other.actors.count == 2
    else { return false }
    return isSubset(other, known) && other.actors.contains { $0.isSame(as: known.actors[0]) }
  }
}
