import VNAModel
import VNAText

/// Agreements, appointments and elections that a noun names: «la signature de», «la nomination de X».
extension EventReader {
  /// «la signature de», «l'adoption de».
  mutating func readSigning(_ index: Int, _ verb: Int?) {
    var event = candidate(.agreement, index)
    let end = sentence.clauseEnd(after: index)
    // «la signature de six textes, dont un accord entre X et Y»: the parties of one of them.
    let whole =
      chunks[(index + 1)...].firstIndex {
        $0.kind == .pronoun && $0.determiner == .who || $0.relation == .among
      } ?? chunks.count
    var parties =
      isOfLastPaper(index, before: whole)
      ? []
      : sentence.names(
        index + 1..<whole, [.between], [.person, .organization, .place], .signatory)
    if parties.isEmpty {
      parties = sentence.names(index + 1..<end, [.by], [.person, .organization], .signatory)
    }
    if parties.isEmpty {
      // «Le document porte les signatures de X et de Y»
      let signers = sentence.names(index + 1..<end, [.of], [.person], .signatory)
      if signers.count > 1 { parties = signers }
    }
    if parties.isEmpty { parties = partiesOfSome(behind: index) }
    if parties.isEmpty { parties = partiesUnder(behind: index) }
    if parties.isEmpty, sentence.habits.contains(.complementsBeforeVerb), let verb, verb < index {
      // «见证了A与B合作谅解备忘录的签署仪式»
      let bodies = sentence.names(
        verb + 1..<end, [.none, .of, .with, .between], [.organization], .signatory)
      if bodies.count > 1 { parties = bodies }
    }
    for actor in parties { event.add(actor) }
    event.strength = parties.isEmpty ? 1 : 2
    let supports: EventSet<EventFrame> = [.attend, .chair, .have, .make, .close]
    if let verb, supports.contains(chunks[verb].frame) {
      event.strength = 3
      // «присутствовали при подписании»: that is what they did, and nothing told in passing.
      if chunks[verb].frame == .attend, index == verb + 1, !sentence.isBackground(verb) {
        event.isBackground = false
      }
      // Who attends does not sign.
      if event.actors.isEmpty, chunks[verb].frame != .attend, chunks[verb].frame != .chair {
        for actor in sentence.subject(of: verb) ?? [] { event.add(actor) }
      }
      chunks.use(verb)
    }
    // «s'est achevée le 11 avec l'adoption de …»: it was adopted before.
    finish(event, at: index, dates: chunks[index].relation == .with ? 0..<0 : nil, verb: verb)
  }

  /// What is signed or adopted counts with its verb alone.
  mutating func readDocument(_ index: Int, _ verb: Int?) {
    if chunks[index].noun == .document, readBond(index) { return }
    // Who signs a decree agrees with nobody; an assembly adopts one.
    let frames: EventSet<EventFrame> =
      chunks[index].noun == .order
      ? [.adopt]
      : sentence.habits.contains(.receivingIsAdopting)
        ? [.sign, .adopt, .receive] : [.sign, .adopt]
    var governor: Int?
    if let verb, frames.contains(chunks[verb].frame) || isExchanged(verb) {
      governor = verb
    } else if let next = sentence.verbAfter(index), chunks[next].voice != .active,
      frames.contains(chunks[next].frame)
        || (chunks[next].frame == .have && chunks[next].voice == .passive)
    {
      // «ont été échangés», signed that is
      governor = next
    } else if sentence.namesHaveCases, chunks[index].relation == .none,
      let next = sentence.verbAfter(index), frames.contains(chunks[next].frame)
    {
      // «Соглашение подписали X и Y»
      governor = next
    } else if let next = signingClause(behind: index) ?? exchangeClause(behind: index) {
      governor = next
    } else if sentence.position != .body, let next = binding(index) {
      // «Un mémorandum lie désormais X à Y»
      governor = next
    }
    if governor == nil, chunks[index].noun == .order { readDecision(index) }
    guard let governor, !chunks[governor].isUsed else { return }
    // «Соответствующую резолюцию приняло собрание»: by which it did what was told before.
    if chunks[index].determiner == .this, sentence.namesHaveCases, index < governor { return }
    if isEarlierPaper(governor) { return readEarlierPaper(governor) }
    var event = candidate(.agreement, governor)
    // «la Hongrie, qui a ratifié l'accord»
    event.isBackground = chunks[..<governor].suffix(2).contains {
      $0.kind == .pronoun && $0.determiner == .who
    }
    var end = sentence.clauseEnd(after: max(index, governor))
    // «firmaron cinco documentos, entre ellos uno entre X e Y»: the parties of one of them.
    let some = chunks[max(index, governor)..<end].firstIndex { $0.relation == .among }
    end = some ?? end
    while some == nil, sentence.habits.contains(.uninflected), end + 1 < chunks.count,
      chunks[end].kind == .preposition, chunks[end + 1].isName,
      chunks[end + 1].relation == .between || chunks[end + 1].relation == .with
    {
      // «ký Bản ghi nhớ về hợp tác du lịch giữa X và Y»: what it is about stands between.
      end = sentence.clauseEnd(after: end)
    }
    // «la résolution approuvant la nomination de X» is an appointment.
    if chunks[index..<end].contains(where: {
      ($0.kind == .noun && $0.noun == .appointment)
        || ($0.kind == .verb && ($0.frame == .appoint || $0.frame == .dismiss))
    }) {
      return
    }
    // «通过决定，将Z列入名录»: what is decided is told.
    if tellsInscription(behind: index) { return }
    let voice: EventChunk.Voice =
      chunks[governor].frame == .bind
      ? .passive : isExchanged(governor) ? .active : chunks[governor].voice
    let parties = partiesOfSome(behind: max(index, governor))
    for actor in parties { event.add(actor) }
    if parties.isEmpty, voice == .active || voice == .gerund || voice == .infinitive {
      for actor in sentence.subject(of: governor) ?? [] { event.add(actor) }
    }
    if event.actors.isEmpty {
      for actor in bodiesRepresented(governor) { event.add(actor) }
    }
    // «a ratifié l'accord avec l'Union européenne»: who adopts it is no party to it.
    let isAdopted =
      (chunks[governor].frame == .adopt || chunks[governor].frame == .receive)
      && !event.actors.isEmpty
    for actor in sentence.names(
      min(index, governor)..<end, isAdopted ? [.by] : [.with, .between, .by],
      [.person, .organization, .place])
    {
      event.add(actor)
    }
    if chunks[governor].frame == .sign, sentence.habits.contains(.uninflected) {
      // «ký thỏa thuận tài trợ 500 tỷ đồng cho Tập đoàn X»
      for actor in sentence.names(governor..<end, [.to], [.organization]) { event.add(actor) }
    }
    if event.actors.isEmpty, some == nil, voice == .passive || voice == .reduced {
      // «Trois accords ont été signés, dont l'un entre X et Y»
      for actor in sentence.names(
        end..<chunks.count, [.between], [.person, .organization, .place])
      {
        event.add(actor)
      }
    }
    if event.actors.isEmpty, let next = binding(index) {
      // «Adoptée lundi, une déclaration engage X et Y»
      for actor in bound(by: next) { event.add(actor) }
    }
    if event.actors.isEmpty, sentence.namesHaveCases || voice == .passive {
      // «Между X и Y подписано соглашение»
      for actor in sentence.names(
        sentence.clause(of: governor).lowerBound..<governor, [.between],
        [.person, .organization, .place])
      {
        event.add(actor)
      }
    }
    if event.actors.isEmpty, voice == .active {
      for actor in sentence.countries(before: governor) { event.add(actor) }
    }
    if event.actors.isEmpty, voice == .active, chunks[governor].frame == .sign,
      let pair = sentence.pair, sentence.subject(of: governor) == nil,
      // «两国元首签署联合声明»: the countries did.
      !sentence.habits.contains(.complementsBeforeVerb),
      let who = chunks[..<governor].last(where: { $0.kind == .pronoun || $0.kind == .title }),
      who.relation == .none,
      who.kind == .title || who.determiner == .both
        // «À l'issue de la réunion, ils ont signé»: those who met.
        || who.determiner == .they
          && chunks[..<governor].contains(where: {
            $0.kind == .noun && $0.noun == .meeting && $0.relation.isBackground
          })
    {
      // «the ministers signed an agreement»; «elles ont signé» may be two delegations.
      event.add(pair.0)
      event.add(pair.1)
    }
    if event.actors.allSatisfy({ $0.kind == .person }) {
      for body in boundBodies(before: governor) { event.add(body) }
    }
    addSides(to: &event, governor)
    let bodies = bodies(behind: max(index, governor))
    if chunks[governor].frame == .sign, some == nil, !bodies.isEmpty,
      !event.actors.contains(where: { $0.kind == .place })
    {
      // «Les deux ministres ont signé un mémorandum sur l'enseignement entre A et B»: those bind
      // themselves.
      event.actors.removeAll { $0.kind != .organization }
      for body in bodies { event.add(body) }
    }
    for place in event.actors.indices { event.actors[place].role = .signatory }
    event.isDefinite =
      voice == .passive && chunks[index].determiner == .the && chunks[index].tokens.count == 1
      && index < governor
    // One party alone that signs with somebody unnamed is a detail of the body.
    let isDetail =
      chunks[governor].frame == .sign && sentence.position == .body && event.actors.count == 1
      && sentence.date(near: governor) == nil
    let isParty = !isDetail && event.actors.contains { $0.kind != .person }
    event.strength = voice == .active ? (isParty || event.actors.count > 1 ? 3 : 2) : 1
    if voice != .active, event.actors.count > 1 {
      event.strength = voice == .passive ? 3 : 2
    }
    if voice == .active, event.actors.isEmpty, sentence.subject(of: governor) == nil {
      // «les deux ministres ont signé», «les députés ont adopté»: those of the meeting.
      event.strength = 3
    }
    if voice == .passive, event.actors.isEmpty, chunks[governor].frame == .sign,
      sentence.habits.contains(.subjectBehind),
      chunks[..<governor].contains(where: {
        $0.kind == .noun && $0.noun == .meeting && $0.relation == .during
      })
    {
      // «Al término del encuentro se firmaron cinco documentos»
      event.strength = 3
    }
    if voice == .passive, event.actors.isEmpty, chunks[governor].frame != .adopt,
      chunks[governor..<chunks.count].contains(where: {
        ($0.kind == .title && $0.relation == .by) || $0.relation == .witness
          || ($0.kind == .pronoun && $0.determiner == .both)
      })
    {
      // «ont été signés par les ministres des deux pays», «sous les yeux des deux dirigeants»
      event.strength = 3
    }
    // «Seize accords signés à Jakarta»
    if sentence.position == .headline, voice == .reduced, index < governor { event.strength = 3 }
    chunks.use(governor)
    // «ký biên bản ghi nhớ về dự án cảng, dự kiến đưa vào khai thác trong quý 4»: of what is planned.
    let plan =
      sentence.habits.contains(.uninflected)
      ? chunks[governor...].firstIndex { $0.kind == .hint && $0.hint == .planned } : nil
    finish(event, at: governor, dates: plan.map { 0..<$0 }, verb: governor)
  }

  /// Whether the rest of a sentence tells that something is put on a list of what is honoured.
  private func tellsInscription(behind paper: Int) -> Bool {
    guard chunks[paper].noun == .order || chunks[paper].noun == .document,
      let list = chunks[(paper + 1)...].firstIndex(where: {
        $0.kind == .stop || $0.kind == .verb && $0.frame == .list
      }), chunks[list].kind == .verb
    else { return false }
    return chunks[list...].contains { $0.kind == .noun && $0.noun == .award }
  }

  /// «ont adopté une déclaration», «la déclaration adoptée lundi»: what is only said becomes a paper.
  func isAdopted(_ index: Int, _ before: Int?) -> Bool {
    if let before, chunks[before].frame == .adopt { return true }
    guard let next = sentence.verbAfter(index) else { return false }
    return chunks[next].frame == .adopt && chunks[next].voice != .active
  }

  /// «l'accord que les deux présidents ont paraphé»: the verb of the clause right behind.
  private func signingClause(behind index: Int) -> Int? {
    guard index + 1 < chunks.count, chunks[index + 1].kind == .pronoun,
      chunks[index + 1].determiner == .who,
      let next = sentence.behind(index + 1).first(where: {
        chunks[$0].kind == .verb && chunks[$0].frame != .aux && chunks[$0].frame != .be
      }), chunks[next].frame == .sign, chunks[next].voice == .active
    else { return nil }
    // «l'accord qui clôt»: somebody else signs.
    return chunks[(index + 2)..<next].contains {
      $0.kind == .person || $0.kind == .organization || $0.kind == .title || $0.kind == .pronoun
    } ? next : nil
  }

  /// «La décision a été rendue publique lundi à Hanoi»: when and where the appointment told before
  /// was made known.
  private mutating func readDecision(_ index: Int) {
    guard chunks[index].determiner == .the || chunks[index].determiner == .this,
      chunks[index].relation == .none,
      let verb = chunks.indices.first(where: {
        $0 > index
          && (chunks[$0].kind == .speech
            || (chunks[$0].kind == .verb && chunks[$0].frame != .aux && chunks[$0].frame != .be))
      }), chunks[verb].kind == .speech || chunks[verb].voice == .passive
    else { return }
    var event = candidate(.appointment, index)
    event.isAnaphor = true
    event.isBackground = false
    // «La décision a été remise à l'intéressé par X»
    for actor in sentence.names(
      verb + 1..<sentence.clauseEnd(after: verb), [.by], [.person, .organization])
    {
      event.add(actor)
    }
    finish(event, at: verb - 1, verb: chunks[verb].kind == .verb ? verb : nil)
    chunks.use(verb)
  }

  /// «Un programme a été paraphé par X et Y»: signed, whatever it is.
  mutating func readSignature(_ index: Int) {
    let voice = chunks[index].voice
    let end = sentence.clauseEnd(after: index)
    // «les deux ministres l'ont signé»
    let hasClitic = voice == .active && hasClitic(before: index)
    if sentence.habits.contains(.uninflected), index > 0,
      let before = chunks[..<index].last(where: { $0.kind != .date }), before.kind == .verb,
      before.frame == .hold
    {
      // «kỷ niệm 50 năm thiết lập quan hệ ngoại giao»
      return
    }
    let isRaised = chunks[index].frame == .raise
    if hasClitic || isRaised || chunks[index].words > 1,
      voice != .reduced, voice != .infinitive || isRaised
    {
      // «ont trouvé un accord»: the verb says what.
      var event = candidate(.agreement, index)
      var parties = sentence.subject(of: index) ?? sentence.countries(before: index)
      if parties.isEmpty, voice == .passive {
        // «Relations between X and Y were elevated to a strategic partnership»
        parties = sentence.names(0..<index, [.between], [.place])
      }
      event.add(parties, as: .signatory)
      for party in sentence.names(index + 1..<end, [.with], [.person, .organization], .signatory) {
        event.add(party)
      }
      // «lo habían rubricado 65 países, entre ellos X»
      for party in sentence.names(index + 1..<end, [.among], [.place], .signatory) {
        event.add(party)
      }
      event.strength = event.actors.count > 1 || hasClitic ? 3 : 2
      finish(event, at: index, verb: index)
      return
    }
    if sentence.namesHaveCases, voice == .active, chunks[index].frame == .sign,
      let parties = sentence.ownSubject(of: index)?.actors, parties.count > 1,
      parties.allSatisfy({ $0.kind == .organization })
    {
      // «Самый крупный заключили A и B»: of the papers told before.
      var event = candidate(.agreement, index)
      event.add(parties, as: .signatory)
      event.strength = 3
      finish(event, at: index, verb: index)
      return
    }
    if readSignedBefore(index) { return }
    guard voice == .passive || voice == .reduced,
      !chunks[..<index].suffix(6).contains(where: { $0.kind == .noun && $0.noun == .order })
    else { return }
    let parties = sentence.names(index + 1..<end, [.by], [.person, .organization], .signatory)
    guard parties.count > 1 else { return }
    var event = candidate(.agreement, index)
    for actor in parties { event.add(actor) }
    event.strength = 3
    finish(event, at: index, verb: index)
  }

}
