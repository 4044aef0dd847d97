import VNAModel
import VNAText

/// Letters, congratulations and condolences: who sent them to whom.
extension EventReader {
  mutating func readMessage(_ index: Int, _ verb: Int?) {
    let chunk = chunks[index]
    // «tặng quà các gia đình»: a gift that is handed over is no message.
    if chunk.isWeak, sentence.habits.contains(.uninflected), let verb,
      chunks[verb].frame == .give
    {
      return
    }
    var event = candidate(.message, index)
    event.mode = .written
    let end = sentence.clauseEnd(after: index)
    let frames: EventSet<EventFrame> = [.send, .congratulate, .have, .make, .receive, .sign]
    var support = verb.flatMap { frames.contains(chunks[$0].frame) ? $0 : nil }
    if sentence.namesHaveCases, verb == nil, let next = sentence.verbAfter(index),
      chunk.relation == .none && chunks[next].frame == .send && chunks[next].voice == .active
        || isExchanged(index, by: next)
    {
      // «Телеграмму направил X», «Телеграммами обменялись X и Y»
      support = next
    }
    support = support ?? sendingClause(behind: index)
    if let support, readGreeting(index, support) { return }
    var senders: [EventCandidate.Actor] = []
    // «la lettre que X a adressée à Y»
    let clause = sender(behind: index)
    if chunk.relation == .none, support == nil, clause == nil,
      let next = sentence.verbAfter(index),
      ((chunks[next].frame == .send || chunks[next].frame == .have || chunks[next].frame == .give)
        && (chunks[next].voice == .passive || chunks[next].voice == .reduced
          // «Une lettre vient de parvenir à X»
          || chunks[next].words > 1 && chunks[next].voice == .infinitive))
        // «Mensajes llegaron de X», «Un message est arrivé à X»
        || (chunks[next].frame == .arrive && !hasNoArticles
          && !sentence.habits.contains(.uninflected))
    {
      // «Des messages ont été adressés par X à Y», «Điện mừng của X đã được gửi tới Y»
      addWriter(behind: index, before: next, to: &event)
      readMessageSent(&event, next)
      return
    }
    if chunk.relation == .none, let verb, verb < index, chunks[verb].frame == .arrive,
      chunks[verb].voice == .active, sentence.habits.contains(.subjectBehind)
    {
      // «Llegaron mensajes de X e Y»
      readMessageSent(&event, verb)
      return
    }
    var recipients = sentence.names(
      index + 1..<end, [.to], [.person, .organization], .recipient)
    if let sent = announced(behind: index) {
      // «Dans le message qu'il a adressé à Y, X a rappelé»
      senders = sentence.mainSubject(after: sent) ?? []
      recipients = sentence.names(
        sent + 1..<sentence.clauseEnd(after: sent), [.to], [.person, .organization], .recipient)
      chunks.use(sent)
    }
    if recipients.isEmpty, let (sender, sent) = clause {
      senders = [sender]
      recipients = sentence.names(
        sent + 1..<sentence.clauseEnd(after: sent), [.to], [.person, .organization], .recipient)
      support = sent
    }
    if recipients.isEmpty, let support, support < index {
      // «a adressé à X un message»
      recipients = sentence.names(support..<index, [.to], [.person, .organization], .recipient)
    }
    if recipients.isEmpty, let support, sentence.namesHaveCases {
      // «Министру X направил телеграмму Y»
      recipients = sentence.objects(
        of: support, before: end, [.to], [.person, .organization], .recipient)
    }
    if let support, support < index, chunks[support].frame == .receive,
      chunks[support].voice == .active
    {
      // «a reçu les félicitations de X»
      recipients = sentence.subject(of: support) ?? []
      for place in recipients.indices { recipients[place].role = .recipient }
      // «nhận được điện mừng từ X»
      senders = sentence.names(
        index + 1..<end, [.of, .by, .from, .since], [.person, .organization])
      if senders.isEmpty {
        // «Du président X, Y a reçu un message»
        senders = Array(sentence.names(0..<support, [.of], [.person]).prefix(1)).filter { sender in
          !recipients.contains { $0.isSame(as: sender) }
        }
      }
    } else if support != nil, let writer = writer(of: index) {
      senders = [writer]
    } else if senders.isEmpty, let governor = support ?? verb,
      support != nil || !recipients.isEmpty
    {
      senders = sentence.subject(of: governor) ?? []
    }
    if senders.isEmpty, let owner = sentence.owner(of: index) { senders = [owner] }
    if senders.isEmpty, let next = sentence.behind(index).first,
      chunks[next].kind == .person, chunks[next].relation == .of, !chunks[next].isApart
    {
      // «un message du président X»
      senders = sentence.actor(next).map { [$0] } ?? []
    }
    if recipients.isEmpty, let support, chunks[support].frame == .have {
      // «a échangé des messages avec X»
      recipients = sentence.names(index + 1..<end, [.with], [.person, .organization], .recipient)
    }
    if recipients.isEmpty, let support,
      let clitic = chunks[..<support].suffix(4).firstIndex(where: {
        $0.kind == .pronoun && $0.determiner == .him
      }), let actor = indirect(before: clitic, besides: senders)
    {
      recipients = [actor]
    }
    if recipients.isEmpty, support != nil {
      recipients = sentence.names(index + 1..<end, [.to], [.place], .recipient)
    }
    if senders.isEmpty, support == nil, !recipients.isEmpty, isToldByNoun(index) {
      senders = sentence.subject(of: index) ?? []
    }
    if senders.isEmpty, support == nil, verb == nil {
      // A verb misspelt or unknown: the name before is the sender.
      if let before = chunks[..<index].lastIndex(where: {
        ($0.kind == .person || $0.kind == .organization) && ($0.relation == .none || $0.isListed)
      }), let actor = sentence.actor(before) {
        senders = [actor]
        if recipients.isEmpty, chunk.relation == .in {
          // «…, écrit X à Y dans un télégramme»
          recipients = sentence.names(before + 1..<index, [.to], [.person], .recipient)
        }
      }
    }
    // «Dans une lettre adressée à Y, X a félicité Z»
    if senders.isEmpty,
      let next = chunks[index...].firstIndex(where: {
        $0.kind == .speech
          || ($0.kind == .verb && $0.voice == .active && $0.frame != .be && $0.frame != .aux)
      })
    {
      senders = (sentence.subject(of: next) ?? []).filter { actor in
        !recipients.contains { $0.isSame(as: actor) }
      }
      if !senders.isEmpty {
        let clause = next + 1..<sentence.clauseEnd(after: next)
        if recipients.isEmpty, chunks[next].frame == .congratulate {
          recipients = Array(
            sentence.names(clause, [.none], [.person, .organization], .recipient).prefix(1))
        } else if recipients.isEmpty {
          // «Dans un message daté du 7 février, X a fait part à Y de sa tristesse»
          recipients = Array(sentence.names(clause, [.to], [.person], .recipient).prefix(1))
        }
        chunks.use(next)
      }
    }
    if senders.isEmpty { senders = writers(of: index) }
    if senders.isEmpty {
      // «поступило послание от X»
      senders = sentence.names(index + 1..<end, [.from, .by], [.person, .organization])
    }
    if senders.isEmpty { senders = author(behind: index) }
    for var actor in senders where actor.kind != .place {
      actor.role = .sender
      event.add(actor)
    }
    for actor in recipients { event.add(actor) }
    // «Les dirigeants des deux pays ont échangé des messages»: the body tells which.
    event.isSeries = event.actors.isEmpty && sentence.position == .lead && support != nil
    event.hasOthers =
      senders.isEmpty && !recipients.isEmpty && sentence.position == .lead
      && support.map { isOfUnnamed($0, before: end) } ?? false
    event.strength = event.actors.count >= 2 ? 3 : event.actors.count == 1 ? 2 : 1
    if event.actors.isEmpty, !chunk.isWeak,
      sentence.position.rawValue > EventCandidate.Position.standfirst.rawValue,
      // «Les dirigeants des deux pays ont échangé des messages»: each is told later.
      sentence.position != .lead || support == nil
    {
      return
    }
    if chunk.isWeak { event.strength -= 1 }
    // «En la conversación, X transmitió sus mejores deseos a Y»: by word of mouth.
    if chunk.isWeak, sentence.habits.contains(.marksPersons),
      let talk = chunks.first, talk.kind == .noun, talk.noun == .meeting || talk.noun == .call,
      talk.relation == .in || talk.relation == .during
    {
      event.isBackground = true
      event.strength = 1
    }
    guard event.strength > 0 else { return }
    if let support { chunks.use(support) }
    if let support, senders.count > 2, isInPairs(senders, behind: support) {
      // «Телеграммами обменялись A и B, а также C и D»
      for first in stride(from: 0, to: senders.count, by: 2) {
        var one = event
        one.actors = Array(senders[first..<first + 2])
        for place in one.actors.indices { one.actors[place].role = .sender }
        one.strength = 3
        finish(one, at: index, verb: support)
      }
      return
    }
    // «X et Y ont adressé leurs vœux respectivement à A et à B»: each a message of his own.
    if senders.count > 1, recipients.count == senders.count,
      signs.isRespective || isPaired(senders, recipients)
    {
      for (sender, recipient) in zip(senders, recipients) {
        var one = event
        one.actors.removeAll {
          !$0.isSame(as: sender) && !$0.isSame(as: recipient)
        }
        finish(one, at: index, verb: support)
      }
      return
    }
    // «ses condoléances après la mort de X, abattu vendredi 8 juillet»: the day of what it is about.
    let about = sentence.behind(index).first {
      chunks[$0].kind == .preposition && chunks[$0].relation == .none
        && $0 + 1 < chunks.count && chunks[$0 + 1].relation == .during
    }
    // «Приглашение содержится в письме, которое вручил Y посол»: it is the clause that tells it.
    let teller = sendingClause(of: support, behind: index) ?? index
    finish(event, at: teller, dates: about.map { 0..<$0 }, verb: support)
  }

  /// «des dirigeants de plusieurs pays lui ont adressé», «a reçu des messages de dirigeants»: whether
  /// people without a name send it.
  private func isOfUnnamed(_ verb: Int, before end: Int) -> Bool {
    guard chunks[verb].voice == .active else { return false }
    if chunks[verb].frame == .receive {
      return chunks[verb..<max(end, verb)].contains { $0.kind == .title && $0.index < 0 }
    }
    return chunks[..<verb].contains { $0.kind == .title && $0.index < 0 }
      && !chunks[..<verb].contains {
        ($0.kind == .person || $0.kind == .organization) && $0.relation == .none
      }
  }

  /// «Dans son message à Y, X se réjouit», «Dans leurs messages, X et Y se sont réjouis»: whoever the
  /// verb may be, those between the comma and it.
  private func writers(of index: Int) -> [EventCandidate.Actor] {
    // «Trong thư gửi Y, X chia buồn»
    let isSetting =
      sentence.habits.contains(.uninflected) && chunks[index].relation == .during
    guard chunks[index].determiner == .own && chunks[index].relation == .in || isSetting,
      let comma = sentence.behind(index).first(where: {
        chunks[$0].kind == .comma && $0 + 1 < chunks.count && chunks[$0 + 1].kind == .person
          && chunks[$0 + 1].relation == .none
      })
    else { return [] }
    let end =
      chunks[(comma + 1)...].firstIndex {
        $0.kind == .verb || $0.kind == .speech || $0.kind == .hint
      }
      ?? chunks.count
    return Array(sentence.names(comma + 1..<end, [.none], [.person]).prefix(2))
  }

  /// The verb of «le message qu'il a adressé», where the subject is named behind.
  private func announced(behind index: Int) -> Int? {
    guard chunks[index].relation == .in, index + 3 < chunks.count,
      chunks[index + 1].kind == .pronoun, chunks[index + 1].determiner == .who,
      chunks[index + 2].kind == .pronoun, chunks[index + 2].determiner == .he
    else { return nil }
    let verb = chunks[(index + 3)...].firstIndex { $0.kind != .verb || $0.frame != .aux }
    return verb.flatMap { chunks[$0].kind == .verb && chunks[$0].frame == .send ? $0 : nil }
  }

  /// «Телеграммами обменялись X и Y»: whether what is exchanged stands before its verb.
  private func isExchanged(_ index: Int, by verb: Int) -> Bool {
    if chunks[index].relation == .with {
      // «С посланием к Y обратился X»
      return chunks[verb].frame == .send && chunks[verb].voice == .reflexive
    }
    return chunks[index].relation == .by
      && (chunks[verb].frame == .have || chunks[verb].frame == .sign)
      && chunks[verb].voice != .reduced
  }

  /// «A и B, а также C и D»: whether those who exchange something are named two by two, with a comma
  /// between the pairs.
  private func isInPairs(_ people: [EventCandidate.Actor], behind verb: Int) -> Bool {
    guard sentence.namesHaveCases, people.count.isMultiple(of: 2),
      chunks[verb].frame == .have || chunks[verb].frame == .sign
    else { return false }
    var next = 0
    var hasComma = false
    for index in sentence.behind(verb) where next < people.count {
      hasComma = hasComma || chunks[index].kind == .comma
      guard let actor = sentence.actor(index), actor.isSame(as: people[next]) else { continue }
      if next > 0, hasComma != next.isMultiple(of: 2) { return false }
      hasComma = false
      next += 1
    }
    return next == people.count
  }

  /// Whom «lui» means: one named before in the sentence, or the one whom the last was about.
  func indirect(
    before clitic: Int, besides senders: [EventCandidate.Actor]
  ) -> EventCandidate.Actor? {
    let before = sentence.names(0..<clitic, [.none, .of, .to, .with, .by, .for], [.person])
    let found = before.last { actor in !senders.contains { $0.isSame(as: actor) } }
    let pair = [sentence.pair?.0, sentence.pair?.1]
    // «À l'issue de l'entretien, X lui a remis …»: the other of the two who met.
    let isOfMeeting = chunks[..<clitic].contains {
      $0.kind == .noun && $0.noun == .meeting && $0.relation != .none
    }
    let last = [sentence.lastSubject]
    let known = [found] + (isOfMeeting ? pair + last : last + pair)
    let other = known.lazy.compactMap { $0 }.first { actor in
      !senders.contains { $0.isSame(as: actor) }
    }
    guard var actor = other else { return nil }
    actor.role = .recipient
    return actor
  }

  mutating func readCongratulation(_ index: Int) {
    let chunk = chunks[index]
    if chunk.voice == .reflexive { return }
    let end = sentence.clauseEnd(after: index)
    var recipients = sentence.objects(
      of: index, before: end, hasNoArticles ? [.none, .to] : [.none], [.person, .organization],
      .recipient)
    if recipients.isEmpty, hasNoArticles {
      // «向Z政府和人民表示慰问»
      recipients = sentence.names(index + 1..<end, [.to], [.place], .recipient)
    }
    // «felicitó por teléfono al embajador»
    let isCall = signs.mode == .phone
    var event = candidate(isCall ? .call : .message, index)
    if chunk.voice == .passive {
      // «X a été félicité par Y»
      let subject = sentence.subject(of: index) ?? []
      event.add(subject.filter { $0.kind == .person }, as: .recipient)
    }
    let senders =
      chunk.voice == .passive
      ? sentence.names(index + 1..<end, [.by], [.person, .organization])
      : sentence.subject(of: index) ?? []
    for var actor in senders where actor.kind != .place {
      actor.role = .sender
      event.add(actor)
    }
    if let recipient = recipients.first {
      event.add(recipient)
      if chunk.words > 1 {
        // «a écrit au président X et à la présidente Y»
        for actor in sentence.names(index + 1..<end, [.to], [.person], .recipient) {
          event.add(actor)
        }
      }
    } else if let person = clitic(before: index, besides: event.actors) {
      event.add(person)
    }
    guard !event.actors.isEmpty else { return }
    // «đến vùng lũ kiểm tra và thăm hỏi người dân»: a part of the visit, and no message.
    if sentence.habits.contains(.uninflected), recipients.isEmpty,
      chunks[..<index].contains(where: {
        $0.kind == .verb && ($0.frame == .tour || $0.frame == .arrive)
      })
    {
      return
    }
    // «leur a écrit», «a félicité les joueuses»: whoever is meant, somebody is.
    let isAddressed =
      chunk.words > 1 || chunk.determiner == .the
      || chunks[(index + 1)..<max(end, index + 1)].contains { $0.kind == .title }
      || chunks[..<index].suffix(3).contains { $0.kind == .pronoun && $0.determiner == .him }
    let hasRecipient = event.actors.contains { $0.role == .recipient }
    // «A et B ont écrit à leurs homologues»: told in passing.
    event.strength = hasRecipient || (event.actors.count == 1 && isAddressed) ? 2 : 1
    // «est descendu féliciter les joueuses»: by word of mouth.
    if chunk.voice == .infinitive, !hasRecipient { event.strength = 1 }
    // «Lors de sa rencontre avec Y, X l'a félicité» as well.
    if !isCall, !hasRecipient, chunk.words == 1 || sentence.habits.contains(.uninflected),
      isSpoken(before: index)
    {
      event.isBackground = true
      event.strength = 1
    }
    finish(event, at: index, verb: index)
  }

  /// Whether what stands before a verb tells of a meeting or call at which it was said.
  private func isSpoken(before verb: Int) -> Bool {
    let talks: EventSet<EventFrame> = [.meet, .receive, .talk, .gather, .phone]
    return chunks[..<verb].contains {
      switch $0.kind {
      case .noun: $0.noun == .meeting || $0.noun == .call
      case .verb: talks.contains($0.frame)
      default: false
      }
    }
  }
}
