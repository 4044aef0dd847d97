import VNAModel
import VNAText

/// Prizes, titles and medals: who won them, who gave them.
extension EventReader {
  mutating func readAward(_ index: Int, _ verb: Int?) {
    let frames: EventSet<EventFrame> = [.win, .keep, .give, .honor, .list, .receive, .have]
    if let verb, frames.contains(chunks[verb].frame), !chunks[verb].isUsed,
      !isBesideObject(index, of: verb)
    {
      if chunks[verb].frame == .have, let giving = giving(index) {
        // «举行仪式，接受Z颁发的证书»: Z gives it.
        chunks.use(verb)
        return readPrize(giving, noun: index)
      }
      readPrize(verb, noun: index)
    } else if verb == nil, let next = sentence.verbAfter(index), chunks[next].frame == .give,
      chunks[next].voice == .passive || chunks[next].voice == .reduced, !chunks[next].isUsed
    {
      // «Le prix a été remis à X»
      readPrize(next, noun: index)
    } else if verb == nil, sentence.namesHaveCases, chunks[index].cases.contains(.accusative),
      let next = sentence.verbAfter(index), chunks[next].frame == .receive,
      chunks[next].voice == .active, !chunks[next].isUsed
    {
      // «Золотую медаль получил X»
      readPrize(next, noun: index)
    }
  }

  /// «welcomed 18 million visitors, a record»: what a comma adds is not what somebody received.
  private func isBesideObject(_ noun: Int, of verb: Int) -> Bool {
    guard chunks[verb].frame == .receive || chunks[verb].frame == .have, verb < noun else {
      return false
    }
    return chunks[noun - 1].kind == .comma && chunks[noun].determiner == .a
      && !chunks[verb..<noun].contains { $0.kind == .noun && $0.noun == .award }
  }

  /// The verb of a clause right behind a prize that says who gives it.
  private func giving(_ noun: Int) -> Int? {
    guard sentence.habits.contains(.complementsBeforeVerb), noun + 2 < chunks.count,
      chunks[noun + 1].kind == .verb, chunks[noun + 1].frame == .give,
      chunks[noun + 1].voice == .reduced
    else { return nil }
    return sentence.names(
      noun + 2..<sentence.clauseEnd(after: noun + 1), [.by], [.person, .organization]
    ).isEmpty ? nil : noun + 1
  }

  /// A title or cup won or given; the noun may be any that the verb takes as object.
  mutating func readPrize(_ verb: Int, noun: Int?) {
    if noun == nil, chunks[verb].frame == .win, chunks[verb].words == 1 {
      switch chunks[verb].voice {
      // «a gagné la province», «avant de gagner le Sud»: nothing that is won.
      case .active, .gerund: return
      case .infinitive where chunks[verb].relation != .none: return
      case .infinitive, .passive, .reduced, .reflexive: break
      }
    }
    if noun == nil, chunks[verb].frame == .win, chunks[verb].voice == .reduced, verb > 0,
      chunks[verb - 1].tokens.upperBound < chunks[verb].tokens.lowerBound
    {
      // «les résultats obtenus»: of a word that is no prize.
      return
    }
    var event = candidate(.award, verb)
    event.isBackground = false
    var isAside = false
    let chunk = chunks[verb]
    let end = sentence.clauseEnd(after: max(noun ?? verb, verb))
    let subject = sentence.subject(of: verb) ?? []
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    // «s'est vu décerner»
    let isReceived =
      chunk.voice == .infinitive
      && chunks[..<verb].suffix(3).contains { $0.kind == .pronoun && $0.determiner == .self }
    switch chunk.frame {
    case .win, .keep, .receive, .have, .beat, .occupy:
      event.add(subject, as: .winner)
      if subject.isEmpty, let team = team(before: verb) { event.add(team) }
      if event.actors.isEmpty, let noun, noun > verb {
        // «a offert à l'équipe du Vietnam la médaille d'or», «a offert au Vietnam sa première médaille»
        for actor in sentence.names(verb + 1..<noun, [.of, .to], [.place], .winner)
        where lists.isCountry(actor.index) {
          event.add(actor)
        }
      }
    default:
      // «Орденом награжден X»: what stands in front in another case is no subject.
      let isSubject = noun.map { $0 < verb && chunks[$0].relation != .by } ?? false
      var winners =
        (isPassive && !isSubject) || isReceived
        ? subject
        : sentence.objects(
          of: verb, before: end, [.to], [.person, .organization, .place], .winner)
      if winners.isEmpty, !isPassive, !isReceived, let noun, noun > verb || chunk.words > 2 {
        // «a décoré X de la médaille», «trao bằng khen cho X»
        winners = sentence.objects(
          of: verb, before: noun > verb ? noun : end, [.none], [.person, .organization], .winner)
      }
      if winners.isEmpty, isSubject, sentence.habits.contains(.uninflected) {
        // «Huân chương được trao tặng X», «Huy chương vàng thuộc về X»
        winners = sentence.names(
          verb + 1..<end, [.none], [.person, .organization, .place], .winner)
      }
      if winners.isEmpty, isSubject {
        // «a été remis à quatre chercheurs, dont X»
        winners = sentence.names(end..<chunks.count, [.none], [.person])
      }
      if winners.isEmpty, !isPassive, !isReceived,
        let winner = indirectWinner(before: verb, subject)
      {
        winners = [winner]
      }
      if isHandingOver(verb) {
        // «X a présidé la cérémonie de remise de l'Ordre à Y»
        winners = sentence.names(verb + 1..<end, [.to], [.person, .organization], .winner)
      }
      event.add(winners, as: .winner)
      // «X trao bằng khen cho 12 cá nhân», at the end of the story.
      isAside =
        sentence.position == .body && winners.isEmpty && !isPassive
        && (chunk.frame == .give || chunk.frame == .honor)
      let givers =
        isPassive
        ? sentence.names(verb + 1..<end, [.by], [.person, .organization])
        : isReceived ? [] : subject
      for actor in givers { event.add(actor) }
      if chunk.frame == .list, isPassive, givers.isEmpty,
        let body = sitting(behind: verb) ?? sitting(before: verb)
      {
        event.add(body)
      }
    }
    event.isHeritage = chunk.frame == .list
    event.isWon = chunk.frame == .win || chunk.frame == .beat
    event.strength = (noun == nil ? 1 : 2) + (event.actors.isEmpty || isAside ? 0 : 1)
    chunks.use(verb)
    if chunk.voice == .reduced, verb + 1 < chunks.count, chunks[verb + 1].kind == .date,
      // «Les élèves primés aux Olympiades 2024»: the year of the contest, and the news.
      sentence.position != .headline || sentence.isLongAgo(chunks[verb + 1].index),
      chunks[verb + 1].isWeak || sentence.isLongAgo(chunks[verb + 1].index)
    {
      // «le site, inscrit en 1993 par l'UNESCO, a reçu …»: no news.
      event.isEarlier = true
      event.isBackground = true
      event.strength = 1
      event.date = chunks[verb + 1].index
    }
    if event.isWon, let place = placeOfContest(behind: verb) { event.place = place }
    finish(event, at: verb, verb: verb)
  }

  /// «la cérémonie de remise de l'Ordre»: a noun that looks like a participle.
  private func isHandingOver(_ verb: Int) -> Bool {
    chunks[verb].frame == .give && chunks[verb].voice == .reduced && chunks[verb].relation == .of
      && verb > 0 && chunks[verb - 1].kind == .noun && !sentence.namesHaveCases
      && !sentence.habits.contains(.uninflected) && !hasNoArticles
  }

  /// «ganó el oro en los Juegos Olímpicos de Tokio»: the town by which the Games are called.
  private func placeOfContest(behind verb: Int) -> Int? {
    let end = sentence.clauseEnd(after: verb)
    let place = (verb + 1..<max(end, verb + 1)).first {
      chunks[$0].kind == .place && chunks[$0].relation == .of && !chunks[$0].isWeak
        && chunks[$0 - 1].kind == .noun && chunks[$0 - 1].noun == .conference
    }
    return place.flatMap { lists.isCountry(chunks[$0].index) ? nil : chunks[$0].index }
  }

  /// «Le Premier ministre lui a remis l'Ordre de l'Amitié»: whom «lui» means.
  private func indirectWinner(
    before verb: Int, _ givers: [EventCandidate.Actor]
  ) -> EventCandidate.Actor? {
    guard let him = chunks[..<verb].indices.last(where: { chunks[$0].kind != .verb }),
      chunks[him].kind == .pronoun, chunks[him].determiner == .him
    else { return nil }
    return indirect(before: him, besides: givers)
  }

  /// «was inscribed at the session that the Committee holds», «at the session of the Committee»: the
  /// body that sits.
  private func sitting(behind verb: Int) -> EventCandidate.Actor? {
    guard
      let session = sentence.behind(verb).first(where: {
        chunks[$0].kind == .noun && chunks[$0].relation.isBackground
      }), let body = sentence.behind(session).first(where: { chunks[$0].kind == .organization })
    else { return nil }
    let isHolder = body + 1 < chunks.count && chunks[body + 1].frame == .hold
    return chunks[body].relation == .of || isHolder ? sentence.actor(body) : nil
  }

  /// «На сессии Национального собрания депутаты избрали X»: the body at whose sitting it is done, told in
  /// front.
  func sitting(before verb: Int) -> EventCandidate.Actor? {
    guard sentence.namesHaveCases,
      let session = chunks[..<verb].lastIndex(where: {
        $0.kind == .noun && $0.noun == .congress && $0.relation.isBackground
      }), session + 1 < verb, chunks[session + 1].kind == .organization,
      chunks[session + 1].relation == .of
    else { return nil }
    return sentence.actor(session + 1)
  }

  /// «a reçu l'ordre lors d'une cérémonie organisée par Y»: the ceremony is but the frame of the award.
  mutating func noteCeremony() {
    guard candidates.contains(where: { $0.kind == .award && !$0.isHeritage && !$0.actors.isEmpty })
    else { return }
    for index in candidates.indices where candidates[index].kind == .conference {
      let mention = candidates[index].mention
      guard
        let noun = chunks.first(where: {
          $0.tokens.overlaps(mention) && $0.kind == .noun && $0.noun == .conference
        }), noun.relation == .during, noun.determiner == .a
      else { continue }
      candidates[index].isFrame = true
    }
  }

  /// The people with whose list the sentence begins: «A, B and C covered the course in …»; nil where it
  /// begins otherwise or they say something.
  var team: [EventCandidate.Actor]? {
    guard let first = chunks.first, first.kind == .person, first.relation == .none
    else { return nil }
    let end =
      chunks.firstIndex {
        $0.kind != .person && $0.kind != .comma && $0.kind != .conjunction
      } ?? chunks.count
    guard end == chunks.count || chunks[end].kind != .speech else { return nil }
    let people = sentence.names(0..<end, [.none], [.person])
    // «总理X、国会主席Y到场观看比赛»: those who have offices look on.
    if sentence.habits.contains(.complementsBeforeVerb),
      people.contains(where: { !lists.people[$0.index].roles.isEmpty })
    {
      return nil
    }
    return people.count > 1 ? people : nil
  }

  /// «l'équipe du Vietnam a conquis»: the country of the team.
  private func team(before verb: Int) -> EventCandidate.Actor? {
    // «la sélection du Vietnam a battu celle du Myanmar et conservé …»: the first verb's subject.
    if let first = chunks.first(where: { $0.kind == .verb })?.tokens.lowerBound,
      first < chunks[verb].tokens.lowerBound,
      let index = chunks[..<verb].lastIndex(where: {
        $0.kind == .place && $0.relation == .of && lists.isCountry($0.index)
          && $0.tokens.upperBound <= first
      })
    {
      return sentence.actor(index, .winner)
    }
    guard
      let index = chunks[..<verb].lastIndex(where: {
        ($0.kind == .place && $0.relation == .of && lists.isCountry($0.index))
          || ($0.isName && $0.kind != .place && $0.relation != .against && $0.relation != .of)
      })
    else { return nil }
    return sentence.actor(index, .winner)
  }
}
