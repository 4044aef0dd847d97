import VNAModel
import VNAText

/// What a clause right behind a noun tells of it: «письмо, которое вручил Y посол Z», «меморандум, которым
/// обменялись A и B».
extension EventReader {
  /// The pronoun that opens such a clause, behind the names of those whose the noun is.
  private func clausePronoun(behind index: Int) -> Int? {
    for next in sentence.behind(index).prefix(8) {
      let chunk = chunks[next]
      switch chunk.kind {
      case .pronoun: return chunk.determiner == .who ? next : nil
      case .comma, .preposition, .conjunction: continue
      case .person, .title, .organization, .place:
        if chunk.relation == .none { return nil }
      default: return nil
      }
    }
    return nil
  }

  /// The verb of such a clause.
  private func clauseVerb(behind index: Int) -> Int? {
    guard sentence.namesHaveCases, let who = clausePronoun(behind: index) else { return nil }
    let end = sentence.behind(who).first {
      chunks[$0].kind == .verb && chunks[$0].frame != .be || chunks[$0].kind == .stop
    }
    return end.flatMap { chunks[$0].kind == .verb ? $0 : nil }
  }

  /// The verb of the clause behind a message that tells who sends or hands it over.
  func sendingClause(behind index: Int) -> Int? {
    guard let verb = clauseVerb(behind: index) else { return nil }
    let frames: EventSet<EventFrame> = [.send, .give, .have]
    return frames.contains(chunks[verb].frame) && !chunks[verb].isUsed ? verb : nil
  }

  /// The same verb, where it is the one by which a message is told.
  func sendingClause(of support: Int?, behind index: Int) -> Int? {
    guard let support, support > index, let who = clausePronoun(behind: index), who < support
    else { return nil }
    return support
  }

  /// The verb of the clause behind a paper that tells who signed or exchanged it.
  func exchangeClause(behind index: Int) -> Int? {
    guard let verb = clauseVerb(behind: index) else { return nil }
    let isSigned = chunks[verb].frame == .sign && chunks[verb].voice == .active
    return isSigned || isExchanged(verb) ? verb : nil
  }

  /// «обменялись меморандумами»
  func isExchanged(_ verb: Int) -> Bool {
    sentence.namesHaveCases && chunks[verb].kind == .verb && chunks[verb].frame == .have
      && chunks[verb].voice == .reflexive
  }

  /// «представители A и B обменялись», «голосами депутатов собрания одобрена»: the bodies of those who have
  /// no name.
  func bodiesRepresented(_ verb: Int) -> [EventCandidate.Actor] {
    let clause = sentence.clause(of: verb)
    guard sentence.namesHaveCases,
      let title = clause.first(where: {
        chunks[$0].kind == .title && sentence.actor($0) == nil && $0 + 1 < clause.upperBound
          && chunks[$0 + 1].kind == .organization
          // «представители компании «X»»
          && (chunks[$0 + 1].relation == .of || chunks[$0 + 1].isApart)
      })
    else { return [] }
    var bodies: [EventCandidate.Actor] = []
    for index in (title + 1)..<clause.upperBound {
      switch chunks[index].kind {
      case .organization
      where chunks[index].relation == .of || index == title + 1
        || chunks[index - 1].kind == .conjunction || chunks[index - 1].kind == .comma:
        if let body = sentence.actor(index, .signatory) { bodies.append(body) }
      case .conjunction, .comma, .place, .organization: continue
      default: return bodies
      }
    }
    return bodies
  }

  /// «послание направлено Y; его автор – X», «…; его подписал X»: who is told behind a semicolon.
  func author(behind index: Int) -> [EventCandidate.Actor] {
    guard sentence.namesHaveCases,
      let stop = sentence.behind(index).first(where: {
        (chunks[$0].kind == .stop || chunks[$0].kind == .comma) && $0 + 1 < chunks.count
          && chunks[$0 + 1].determiner == .own
      })
    else { return [] }
    let first = chunks[stop + 1]
    if first.kind == .verb {
      return first.frame == .sign ? sentence.ownSubject(of: stop + 1)?.actors ?? [] : []
    }
    let rest = stop + 1..<chunks.count
    guard !chunks[rest].contains(where: { $0.kind == .verb || $0.kind == .speech }) else {
      return []
    }
    return acting(rest, [.person, .title])
  }

  /// «передал письмо президента X»: whose letter it is, whoever hands it over.
  func writer(of message: Int) -> EventCandidate.Actor? {
    guard sentence.namesHaveCases, message + 1 < chunks.count else { return nil }
    let next = chunks[message + 1]
    guard next.kind == .person || next.kind == .title, next.relation == .of, !next.isApart,
      !next.cases.contains(.dative)
    else { return nil }
    return sentence.actor(message + 1)
  }

  /// «С приветствием к ним обратился X»: speaks at the gathering told before; false if somebody is named to
  /// whom he does.
  mutating func readGreeting(_ message: Int, _ verb: Int) -> Bool {
    guard sentence.namesHaveCases, chunks[message].relation == .with,
      chunks[verb].frame == .send, chunks[verb].voice == .reflexive,
      sentence.position == .opening || sentence.position == .body,
      !sentence.clause(of: verb).contains(where: {
        chunks[$0].relation == .to && (chunks[$0].isName || chunks[$0].kind == .title)
      })
    else { return false }
    readPresence(verb)
    chunks.use(verb)
    return true
  }

  /// «Открыл его X», «Руководил его работой X»: of the gathering told before; false if it is none.
  mutating func readItsCourse(_ verb: Int, _ told: EventCandidate) -> Bool {
    let frames: EventSet<EventFrame> = [.open, .close, .chair, .hold]
    guard sentence.namesHaveCases, chunks[verb].voice == .active,
      frames.contains(chunks[verb].frame),
      sentence.position == .opening || sentence.position == .body,
      let next = ([verb] + Array(sentence.behind(verb).prefix(1))).first(where: {
        chunks[$0].determiner == .own
      }), next == verb || chunks[next].isName || chunks[next].kind == .title,
      !sentence.clause(of: verb).contains(where: {
        chunks[$0].isObject || chunks[$0].kind == .noun
      }),
      let people = sentence.ownSubject(of: verb)?.actors.filter({ $0.kind != .place }),
      !people.isEmpty
    else { return false }
    var event = told
    event.isAnaphor = true
    event.isBackground = false
    for var actor in people {
      actor.role = actor.kind == .organization ? .organizer : .participant
      event.add(actor)
    }
    event.strength = 3
    candidates.append(event)
    return true
  }

  /// «Участников форума приветствовал X», «Перед участниками конференции выступил X»: whether people at a
  /// gathering are spoken to.
  func areAddressed(_ gathering: Int) -> Bool {
    sentence.namesHaveCases && chunks[gathering].relation == .of && chunks[gathering].isApart
      && sentence.behind(gathering).contains { chunks[$0].kind == .verb && isAddress($0) }
  }

  func isAddress(_ verb: Int) -> Bool {
    switch chunks[verb].frame {
    case .address, .receive, .congratulate: chunks[verb].voice == .active
    case .send: chunks[verb].voice == .reflexive
    default: false
    }
  }
}
