import VNAModel
import VNAText

/// Verbs that tell an event by themselves.
extension EventReader {
  mutating func readVerb(_ index: Int) {
    let chunk = chunks[index]
    if index > 0, chunk.voice == .active || chunk.voice == .reflexive && chunk.frame == .attend,
      chunk.frame != .be, !isRelay(index), !tellsItself(index),
      // «В ней участвовали X и Y», but «в нем выразил соболезнования»
      !sentence.namesHaveCases || chunk.frame == .attend || chunk.frame == .address,
      // «les stylistes X et Y y présenteront leurs robes»: a part of what is to come.
      !chunk.isFuture || chunk.frame != .send,
      chunks[..<index].suffix(3).contains(where: {
        $0.kind == .pronoun && $0.determiner == .there
      })
    {
      let isAuxiliary =
        chunk.frame == .aux && index + 1 < chunks.count && chunks[index + 1].kind == .verb
      readPresence(isAuxiliary ? index + 1 : index)
      chunks.use(index + 1)
      return
    }
    switch chunk.frame {
    case .meet, .talk, .receive: readEncounter(index)
    case .gather where chunk.voice == .reflexive: readEncounter(index)
    // «Bộ Chính trị họp»
    case .gather where sentence.habits.contains(.uninflected) && chunk.voice == .active:
      readCrowd(index)
    case .phone: readEncounter(index)
    // «a rendu visite à X»
    case .make where chunk.words > 1: readEncounter(index)
    case .have
    where chunk.voice == .active
      && (signs.mode == .phone || (chunk.words == 1 && isExchange(index))):
      readEncounter(index)
    case .sign: readSignature(index)
    case .go, .tour, .arrive, .await: readTravel(index)
    case .leave: readLeaving(index)
    case .be: readBeing(index)
    case .aux: readHead(index)
    case .congratulate: readCongratulation(index)
    case .echo: readEcho(index)
    case .appoint, .become, .dismiss, .swear: readOffice(index)
    case .succeed
    where sentence.position.rawValue <= EventCandidate.Position.lead.rawValue:
      readOffice(index)
    case .elect: readVote(index)
    case .occupy: readOccupation(index)
    case .raise where isPartnership(index):
      readSignature(index)
    case .raise, .entrust: readRise(index)
    case .adopt: readAdoption(index)
    case .win: readPrize(index, noun: prizeNoun(after: index))
    case .beat where isVictory(index): readPrize(index, noun: prizeNoun(after: index))
    case .honor:
      let isPassive = chunk.voice == .passive || chunk.voice == .reduced
      if let noun = prizeNoun(after: index) ?? (isPassive ? index : nil) {
        readPrize(index, noun: noun)
      }
    case .give, .list, .keep:
      if let noun = prizeNoun(after: index) {
        readPrize(index, noun: noun)
      } else if chunk.frame == .list, sentence.habits.contains(.uninflected),
        isListedByKeeper(index)
      {
        readPrize(index, noun: index)
      } else if chunk.frame == .list
        || (chunk.frame == .give
          && (!hasParticles || sentence.habits.contains(.uninflected))),
        chunk.words > (sentence.habits.contains(.uninflected) ? 2 : 1)
      {
        // «inscrit au patrimoine», «fait chevalier»: the verb says of what.
        readPrize(index, noun: index)
      } else if chunk.frame == .list, isInscription(index) {
        readPrize(index, noun: index)
      }
    case .relay: readRelay(index)
    case .declare: readStatement(index)
    case .sink, .strike: readCalamity(index)
    case .harm: readCasualties(index)
    case .inaugurate: readInauguration(index)
    case .attend where chunk.words > 2 && goesSomewhere(index): readTravel(index)
    case .attend where sentence.habits.contains(.complementsBeforeVerb) && !hasObject(index):
      // «X到场出席»
      readPresence(index)
    case .hold, .open, .close, .attend, .chair: readAnaphor(index)
    case .present where index + 1 < chunks.count && chunks[index + 1].frame.isCourse:
      chunks.use(index)
    case .address: readSpeech(index)
    case .lead where chunks[..<index].suffix(3).contains(where: { $0.determiner == .there }):
      // «La délégation vietnamienne y était conduite par X»
      readPresence(index)
    // «Dans celui qu'il a envoyé à Y, X se dit heureux»
    case .send where isAnnounced(index): readEcho(index)
    case .send
    where chunk.voice == .reflexive && !sentence.namesHaveCases || isReflexive(index):
      // «s'est pour sa part adressé à son homologue, X»
      if isAddressed(index) { readEcho(index) } else { readSpeech(index) }
    default: break
    }
  }

  private func hasObject(_ verb: Int) -> Bool {
    sentence.behind(verb).prefix { $0 < sentence.clauseEnd(after: verb) }.contains {
      chunks[$0].kind == .noun || chunks[$0].isObject
    }
  }

  /// «UNESCO inscribe la fiesta»: a body, and what it puts on its list.
  func isInscription(_ verb: Int) -> Bool {
    guard chunks[verb].kind == .verb, chunks[verb].frame == .list, chunks[verb].voice == .active,
      let noun = sentence.behind(verb).first(where: { chunks[$0].kind != .place }),
      chunks[noun].kind == .noun, chunks[noun].noun == .conference, chunks[noun].relation == .none
    else { return false }
    return sentence.subject(of: verb)?.contains { $0.kind == .organization } ?? false
  }

  /// Whether a festival is what is put on a list, and nothing that is held.
  func isInscribed(_ noun: Int, _ verb: Int?) -> Bool {
    guard let verb, chunks[verb].frame == .list, chunks[noun].relation == .none else {
      return false
    }
    return isInscription(verb)
  }

  /// «ont décidé de porter leurs liens au rang de partenariat»
  private func isPartnership(_ verb: Int) -> Bool {
    guard let next = sentence.behind(verb).first, chunks[next].kind == .noun else { return false }
    return chunks[next].noun == .document && chunks[next].relation == .of
      && chunks[next].determiner == .none
  }

  private var hasParticles: Bool { sentence.habits.contains(.hasParticles) }

  private func isReflexive(_ verb: Int) -> Bool {
    verb > 0 && chunks[verb - 1].kind == .pronoun && chunks[verb - 1].determiner == .self
  }

  /// «Dans celui qu'il a envoyé»: the pronoun means the subject of the clause that follows.
  func isAnnounced(_ verb: Int) -> Bool {
    guard chunks[verb].voice == .active, isAddressed(verb),
      let he = chunks[..<verb].firstIndex(where: { $0.kind != .preposition && $0.kind != .date }),
      he + 1 < verb, chunks[he].kind == .pronoun, chunks[he].determiner == .who
    else { return false }
    return chunks[he + 1].kind == .pronoun && chunks[he + 1].determiner == .he
  }

  private func isAddressed(_ verb: Int) -> Bool {
    chunks[(verb + 1)..<max(sentence.clauseEnd(after: verb), verb + 1)].contains {
      $0.kind == .person && $0.relation == .to
    }
  }

  /// «a échangé jeudi avec X»: with nothing else that the verb could have.
  func isExchange(_ index: Int) -> Bool {
    let clause = chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)]
    return clause.contains { $0.kind == .person && $0.relation == .with }
      && !clause.contains { $0.kind == .noun && $0.relation == .none }
  }

  /// Whether somebody is beaten, or «s'impose»: not «la mesure imposée par X».
  func isVictory(_ index: Int) -> Bool {
    switch chunks[index].voice {
    case .reflexive: return true
    case .active, .gerund, .infinitive:
      return prizeNoun(after: index) != nil
        || chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)].contains {
          $0.isName && ($0.relation == .none || $0.relation == .against)
        }
    case .passive, .reduced: return false
    }
  }

  /// «UNESCO ghi danh nghệ thuật làm gốm»: whether the body inscribes that keeps the lists of heritage, so
  /// that no list need be named by a verb of one form, which may else tell of anything.
  private func isListedByKeeper(_ verb: Int) -> Bool {
    guard sentence.position != .body, sentence.position != .opening,
      chunks[verb].voice == .active || chunks[verb].voice == .passive
    else { return false }
    let end = max(sentence.clauseEnd(after: verb), verb + 1)
    let listers =
      (sentence.subject(of: verb) ?? []) + sentence.names(0..<end, [.by], [.organization])
    return listers.contains(where: lists.keepsHeritage)
  }

  func prizeNoun(after verb: Int) -> Int? {
    // «ghi danh Nghề làm tranh Đông Hồ vào Danh sách …»: a word of the name may look like a verb.
    let end =
      chunks[verb].frame == .list && sentence.habits.contains(.uninflected)
      ? chunks[verb...].firstIndex { $0.kind == .stop } ?? chunks.count
      : sentence.clauseEnd(after: verb)
    // «Орден вручил X»
    let start = sentence.namesHaveCases ? sentence.clause(of: verb).lowerBound : verb + 1
    return (start..<max(end, verb + 1)).first {
      chunks[$0].kind == .noun
        && (chunks[$0].noun == .award
          || (chunks[$0].noun == .conference && chunks[verb].frame != .list))
    }
  }

  /// «a inauguré une usine»: the ceremony.
  mutating func readInauguration(_ index: Int) {
    var event = candidate(.conference, index)
    let chunk = chunks[index]
    // «l'appareil inaugurant la ligne»: who does it is no guest of a ceremony.
    if chunk.voice == .gerund, sentence.subject(of: index)?.isEmpty ?? true { return }
    if chunk.voice == .active || chunk.voice == .gerund {
      for actor in sentence.subject(of: index) ?? [] where actor.kind != .place {
        event.add(actor)
      }
    }
    for actor in sentence.names(
      index + 1..<chunks.count, [.with, .witness, .by], [.person, .organization], .participant)
    {
      event.add(actor)
    }
    event.strength = event.actors.isEmpty ? 1 : 2
    finish(event, at: index, verb: index)
  }

  /// Whether it is people of whom somebody approves, and the next verb gives them an office.
  func isOfOffice(_ adoption: Int) -> Bool {
    guard sentence.habits.contains(.complementsBeforeVerb),
      let verb = chunks[(adoption + 1)...].firstIndex(where: {
        $0.kind != .person && $0.kind != .conjunction && $0.kind != .comma && $0.kind != .date
      })
    else { return false }
    return verb > adoption + 1 && chunks[verb].kind == .verb && chunks[verb].frame.isOffice
  }

  /// «Le Comité central a approuvé la fusion»: an assembly adopts something, whatever it is.
  mutating func readAdoption(_ index: Int) {
    guard chunks[index].voice == .active else { return }
    if sentence.namesHaveCases,
      sentence.clause(of: index).contains(where: {
        chunks[$0].isObject && (chunks[$0].kind == .title || chunks[$0].kind == .person)
      })
    {
      // «утвердило нового министра»
      return readOffice(index)
    }
    let bodies = (sentence.subject(of: index) ?? []).filter { $0.kind == .organization }
    // With a noun for it, that noun has told what is adopted.
    let clause = chunks[(index + 1)..<max(sentence.clauseEnd(after: index), index + 1)]
    guard !bodies.isEmpty, !clause.contains(where: { $0.kind == .noun }),
      // «批准X、Y出任部长»
      !isOfOffice(index),
      // «a approuvé la cessation de fonctions de X»
      !chunks[(index + 1)..<min(index + 5, chunks.count)].contains(where: {
        $0.kind == .verb && ($0.frame == .dismiss || $0.frame == .appoint || $0.frame == .swear)
      })
    else { return }
    var event = candidate(.agreement, index)
    event.add(bodies, as: .signatory)
    event.strength = sentence.position.rawValue <= EventCandidate.Position.lead.rawValue ? 2 : 1
    finish(event, at: index, verb: index)
  }
}
