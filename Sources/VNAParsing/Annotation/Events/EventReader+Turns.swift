import VNAModel

/// Turns of phrase that tell an event by other parts than verb and object: where somebody will be, whom
/// a paper binds, whom one speaks to in the course of a meeting.
extension EventReader {
  /// «X sera en Turquie du 17 au 20 octobre»: a visit, where the sentence tells when.
  mutating func readBeing(_ index: Int) {
    guard chunks[index].voice == .active,
      let next = sentence.behind(index).first(where: { chunks[$0].kind != .date }),
      chunks[next].kind == .place,
      chunks[next].relation == .in || chunks[next].relation == .to,
      // «sont à l'honneur à partir de jeudi à Paris»
      chunks[(index + 1)...next].allSatisfy({ !$0.isApart }), !chunks[next].isWeak,
      let subject = sentence.subject(of: index), !subject.isEmpty,
      subject.allSatisfy({ $0.kind == .person }),
      let date = chunks.indices.first(where: { chunks[$0].kind == .date && !chunks[$0].isWeak }),
      sentence.isStretch(chunks[date].index) || sentence.isDay(chunks[date].index),
      !isSaidFurther(next)
    else { return }
    var event = candidate(.visit, index)
    event.add(subject, as: .visitor)
    event.go(to: chunks[next].index, lists)
    event.strength = 3
    let place = event.place
    finish(event, at: index, verb: index)
    candidates[candidates.count - 1].place = place
  }

  /// «X est en Chine l'invité de …»: whether the clause goes on, before a comma, to what somebody is or had
  /// done to him.
  private func isSaidFurther(_ place: Int) -> Bool {
    chunks[place..<max(sentence.clauseEnd(after: place), place)].prefix { $0.kind != .comma }
      .contains {
        $0.kind == .noun && $0.relation == .none || $0.kind == .verb && $0.voice == .reduced
      }
  }

  /// «s'est rendu auprès des sinistrés du district de X»: where those live to whom one goes, right behind the
  /// verb, a day at most between.
  func placeOfThoseSeen(behind verb: Int) -> Int? {
    guard
      let place = sentence.behind(verb).first(where: {
        switch chunks[$0].kind {
        case .date: false
        case .title: chunks[$0].index >= 0
        case .verb: chunks[$0].frame != .harm || chunks[$0].voice != .reduced
        default: true
        }
      }), place > verb, chunks[place].kind == .place, chunks[place].relation == .of,
      chunks[place].isApart || place > verb + 1 && chunks[place - 1].kind != .date
    else { return nil }
    return chunks[place].index
  }

  /// «Les soldats du poste de X ont eu droit à la visite de Y»: where those live who have the visit.
  func placeOfHosts(before verb: Int) -> Int? {
    guard chunks[verb].frame == .have || chunks[verb].frame == .receive,
      chunks[verb].voice == .active
    else { return nil }
    return chunks[..<verb].first {
      $0.kind == .place && ($0.relation == .of || $0.relation == .none) && !$0.isWeak
    }?.index
  }

  /// «une réunion présidée conjointement par X et Y»: whether a participle behind a noun tells who holds it.
  func isConvened(_ noun: Int) -> Bool {
    guard
      let next = sentence.behind(noun).first(where: {
        chunks[$0].kind != .date && chunks[$0].kind != .place && chunks[$0].kind != .comma
      })
    else { return false }
    let frames: EventSet<EventFrame> = [.chair, .have, .hold]
    return chunks[next].kind == .verb && chunks[next].voice == .reduced
      && frames.contains(chunks[next].frame)
  }

  /// «La Banque a depuis jeudi une femme à sa tête: X»: the office and, right behind it, who holds it now.
  mutating func readHead(_ index: Int) {
    guard chunks[index].voice == .active,
      sentence.position.rawValue <= EventCandidate.Position.lead.rawValue,
      let office = sentence.behind(index).first(where: {
        chunks[$0].kind != .date && !(chunks[$0].kind == .title && chunks[$0].index < 0)
      }),
      chunks[office].kind == .hint, chunks[office].hint == .office,
      let name = sentence.behind(office).first(where: {
        chunks[$0].kind != .comma && chunks[$0].kind != .stop
      }), chunks[name].kind == .person,
      chunks[index..<office].contains(where: { $0.kind == .date }),
      let holder = sentence.actor(name, .appointee)
    else { return }
    var event = candidate(.appointment, index)
    event.add(holder)
    event.strength = 3
    finish(event, at: index, verb: index)
  }

  /// «Il a été signé jeudi à Berlin»: when and where the paper was signed of which the sentence before tells;
  /// false if it is no such sentence.
  mutating func readSignedBefore(_ verb: Int) -> Bool {
    guard chunks[verb].voice == .passive, sentence.position != .headline,
      let subject = chunks[..<verb].firstIndex(where: {
        $0.kind != .date && $0.kind != .comma && $0.kind != .preposition
      }), chunks[subject].kind == .pronoun, chunks[subject].determiner == .he,
      chunks[(subject + 1)..<verb].allSatisfy({
        $0.kind == .date || $0.kind == .hint
          || $0.kind == .verb && ($0.frame == .aux || $0.frame == .be)
      }), sentence.date(near: verb) != nil
    else { return false }
    var event = candidate(.agreement, verb)
    event.isAnaphor = true
    event.strength = 1
    finish(event, at: verb, verb: verb)
    return true
  }

  /// «Lors d'un entretien, X a prié Y de …», «X a fait part à Y de …»: the one named right behind what the
  /// other says or does, a day or a place at most between.
  func spokenTo(behind verb: Int) -> EventCandidate.Actor? {
    let next = sentence.behind(verb).first {
      switch chunks[$0].kind {
      case .verb, .speech, .date, .comma, .hint: false
      case .place: chunks[$0].relation == .none
      default: true
      }
    }
    guard let next, chunks[next].kind == .person || chunks[next].kind == .title,
      chunks[next].relation == .none || chunks[next].relation == .to
    else { return nil }
    return sentence.actor(next)
  }

  /// «la lettre que X a adressée à Y», «Parmi les lettres figure celle que X a fait remettre à Y»: who sends
  /// it, and the verb of the clause.
  func sender(behind message: Int) -> (actor: EventCandidate.Actor, verb: Int)? {
    var index = message + 1
    while index + 1 < chunks.count {
      switch chunks[index].kind {
      case .stop, .speech: return nil
      case .noun where chunks[index].relation == .none: return nil
      case .pronoun where chunks[index].determiner == .who:
        if let found = senderInClause(index) { return found }
      default: break
      }
      index += 1
    }
    return nil
  }

  private func senderInClause(_ who: Int) -> (actor: EventCandidate.Actor, verb: Int)? {
    guard
      let verb = sentence.behind(who).first(where: {
        chunks[$0].kind == .verb && chunks[$0].frame != .aux || chunks[$0].kind == .stop
      }), chunks[verb].kind == .verb, chunks[verb].frame == .send, chunks[verb].voice == .active,
      let name = (who + 1..<verb).first(where: {
        chunks[$0].kind != .date && chunks[$0].kind != .comma
      }), chunks[name].kind == .person || chunks[name].kind == .title,
      chunks[name].relation == .none, let actor = sentence.actor(name, .sender)
    else { return nil }
    return (actor, verb)
  }

  /// «X a dit au téléphone à Y», «X told Y by phone»: a call, whatever was said.
  mutating func readCall() {
    guard let speech = chunks.firstIndex(where: { $0.kind == .speech }), signs.mode == .phone,
      !candidates.contains(where: { $0.kind == .call }),
      let caller = sentence.subject(of: speech)?.first(where: { $0.kind == .person }),
      let called = sentence.names(
        speech + 1..<sentence.clauseEnd(after: speech), [.none, .to], [.person]
      ).first(where: { !$0.isSame(as: caller) })
    else { return }
    var event = candidate(.call, speech)
    event.isBackground = false
    event.add(caller)
    event.add(called)
    event.strength = 3
    finish(event, at: speech, verb: nil)
  }

  /// «Au bout du fil, X et Y ont comparé …»: two people and a telephone, whatever the verb; false if it is
  /// no such sentence.
  mutating func readCallOfTwo(_ verb: Int) -> Bool {
    guard signs.mode == .phone, candidates.allSatisfy({ $0.strength < 1 }) else { return false }
    let people = sentence.names(0..<chunks.count, [.none], [.person])
    guard people.count == 2 else { return false }
    var event = candidate(.call, verb)
    for person in people { event.add(person) }
    event.strength = 3
    finish(event, at: verb, verb: nil)
    return true
  }
}
