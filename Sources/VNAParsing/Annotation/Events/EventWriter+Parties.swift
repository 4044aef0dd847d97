import VNAModel
import VNAText

/// Who signed or won, and where, which the story takes for granted.
extension EventWriter {
  /// Who inscribed it, which the lead tells in other words, and whose heritage it is.
  func addHeritage(_ event: inout EventCandidate, _ context: borrowing AnnotationContext) {
    if event.actors.allSatisfy(lists.keepsHeritage),
      let session = all.first(where: {
        ($0.kind == .congress || $0.kind == .conference) && $0.status == .held
          && $0.position != .related && $0.actors.contains { $0.role == .organizer }
      })
    {
      // «La décision a été prise lors de la 12e session du Comité»
      for actor in session.actors where actor.role == .organizer { event.add(actor) }
    }
    if event.actors.allSatisfy(lists.keepsHeritage),
      let committee = lists.organizations.firstIndex(where: lists.isHeritageCommittee)
    {
      // «La decisión la adoptó en Rabat el Comité Intergubernamental para la Salvaguardia del Patrimonio»
      event.add(.init(kind: .organization, index: committee))
    }
    if event.actors.isEmpty,
      let lead = all.first(where: { $0.kind == .other && $0.position == .lead }),
      let body = lead.actors.first(where: { $0.kind == .organization })
    {
      event.add(.init(kind: .organization, index: body.index))
    }
    if event.actors.isEmpty,
      let body = lists.organizations.indices.first(where: {
        // Named before, in the headline: «L'UNESCO consacre le culte des Déesses-Mères».
        lists.keepsHeritage(.init(kind: .organization, index: $0))
          && (lists.organizations[$0].acronym == EventLists.heritageBody
            || lists.organizations[$0].mentions.contains {
              $0.span.start < context.tokens[event.mention.lowerBound].start
            })
      })
    {
      event.add(.init(kind: .organization, index: body))
    }
    if event.actors.isEmpty {
      // «внесен в список ЮНЕСКО»: whose list it is.
      let end = context.tokens[event.mention.upperBound - 1].end
      let owner = lists.organizations.firstIndex { body in
        body.mentions.contains { $0.span.start >= end && $0.span.start - end <= 1 }
      }
      if let owner { event.add(.init(kind: .organization, index: owner)) }
    }
    guard !event.actors.contains(where: { $0.kind != .organization }),
      let home = lists.country(ActorCountries.home)
    else { return }
    event.add(.init(kind: .place, index: home, role: .winner))
  }

  /// «El ministro remitió una carta de felicitación al deportista»: to the only one who won.
  func addWinner(_ event: inout EventCandidate) {
    guard !event.actors.isEmpty, event.actors.allSatisfy({ $0.role == .sender }),
      let award = main.first, all[award].kind == .award
    else { return }
    let winners = all[award].actors.filter { $0.role == .winner && $0.kind == .person }
    guard winners.count == 1 else { return }
    event.add(.init(kind: .person, index: winners[0].index, role: .recipient))
  }

  /// «竞赛在苏黎世闭幕。越南队获两枚金牌»: where the contest was.
  var contestPlace: Int {
    all.first {
      $0.kind == .conference && $0.place >= 0 && $0.status == .held
        && $0.position.rawValue <= EventCandidate.Position.opening.rawValue
    }?.place ?? -1
  }

  /// «Hanoï – Quatre élèves ont remporté des médailles», and «Organisées du 7 au 13 juillet à Astana, les
  /// Olympiades ont réuni …»: the town abroad where a contest was held on those days.
  func contestAbroad(_ award: EventCandidate, _ dateline: Named?) -> Int {
    guard !award.isHeritage, dateline?.country == ActorCountries.home,
      let won = merger.times.daysHeld(award)
    else { return -1 }
    return all.first {
      guard $0.kind == .conference, $0.place >= 0, $0.status == .held, !$0.isEarlier,
        $0.position != .related, !lists.isCountry($0.place),
        let code = lists.places[$0.place].country, code != ActorCountries.home,
        let held = merger.times.daysHeld($0), held.count > 1, held.count < 60
      else { return false }
      return held.lowerBound <= won.upperBound && won.lowerBound <= held.upperBound + 3
    }?.place ?? -1
  }

  /// «La session s'achèvera mercredi»: of the body that adopts or elects what the story reports.
  func addAssembly(_ event: inout EventCandidate) {
    guard
      let main = first(.agreement) ?? first(.election)
    else { return }
    for actor in all[main].actors where actor.kind == .organization {
      event.add(.init(kind: .organization, index: actor.index, role: .organizer))
    }
  }

  /// The parties of a paper that nobody is told to have signed: the body in session, or the countries of
  /// those who met.
  func addParties(_ event: inout EventCandidate, _ dateline: Named?) {
    if let congress = first(.congress) {
      for actor in all[congress].actors where actor.kind == .organization { event.add(actor) }
      return
    }
    if first(.meeting) == nil, first(.visit) == nil,
      let gathering = first(.conference)
    {
      // «Au terme de la conférence de l'ASEAN, les ministres ont adopté»
      for actor in all[gathering].actors where actor.role == .organizer { event.add(actor) }
      if !event.actors.isEmpty { return }
    }
    var codes = main.flatMap { all[$0].actors }.compactMap { actor in
      actor.kind == .person ? countries[actor.index] : nil
    }
    if codes.isEmpty, let pair {
      // «En présence de X et de Y, les deux pays ont signé …»
      codes = [pair.0, pair.1].compactMap { countries[$0.index] }
    }
    // Where they met, be the story written elsewhere: «Рим (ВИА) – X посетил Ватикан».
    let talks = first(.meeting).map { all[$0].place } ?? -1
    let host = talks >= 0 ? lists.places[talks].country : nil
    if event.place < 0, let host, host != dateline?.country { event.place = talks }
    if Set(codes).count == 1, let host = host ?? dateline?.country, host != codes[0] {
      codes.append(host)
    }
    for index in lists.places.indices where lists.isCountry(index) {
      let code = lists.places[index].country
      if codes.contains(where: { $0 == code }) {
        event.add(.init(kind: .place, index: index, role: .signatory))
      }
    }
    // «两国元首签署声明» where the text names but one of the countries.
    if event.actors.count == 1, merger.habits.contains(.complementsBeforeVerb), pair != nil {
      event.actors.removeAll()
    }
    if event.actors.isEmpty, first(.meeting) != nil || first(.visit) != nil, let pair {
      event.add(pair.0)
      event.add(pair.1)
    }
  }
}
