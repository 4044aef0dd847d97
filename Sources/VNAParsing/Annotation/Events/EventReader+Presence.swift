import VNAModel
import VNAText

/// What is told of a gathering named before.
extension EventReader {
  /// «S'adressant aux délégués», «a prononcé un discours»: at the gathering told before, if any.
  mutating func readSpeech(_ index: Int) {
    guard sentence.position == .body || sentence.position == .opening else { return }
    readPresence(index)
    candidates[candidates.count - 1].strength = 0
  }

  /// «X y a dialogué», «X y a prononcé un discours»: takes part in the gathering told before.
  mutating func readPresence(_ index: Int) {
    var event = candidate(.conference, index)
    event.isAnaphor = true
    let isLed = chunks[index].frame == .lead
    var people = isLed ? [] : (sentence.subject(of: index) ?? []).filter { $0.kind == .person }
    if people.isEmpty {
      // «Y ont assisté X, …, et Y, …»: the highest guest comes first.
      people = Array(
        sentence.names(index + 1..<sentence.clauseEnd(after: index), [.none], [.person]).prefix(1))
    }
    event.add(people, as: .participant)
    candidates.append(event)
  }

  /// «X dự và phát biểu», «Dưới sự chủ trì của X, Trung ương đã thảo luận»: at the gathering told
  /// before; false if the clause names one.
  private mutating func readAttendance(_ index: Int) -> Bool {
    guard chunks[index].frame == .attend || chunks[index].frame == .chair else { return false }
    let end = max(sentence.clauseEnd(after: index), index + 1)
    guard !chunks[(index + 1)..<end].contains(where: { $0.kind == .noun || $0.isApart }) else {
      return false
    }
    var people =
      chunks[index].voice == .reduced
      ? sentence.names(index + 1..<end, [.of, .by], [.person])
      : (sentence.subject(of: index) ?? []).filter { $0.kind == .person }
    if people.isEmpty,
      let have = sentence.behind(index).first(where: {
        chunks[$0].kind == .verb && chunks[$0].frame != .attend && chunks[$0].frame != .chair
      }), chunks[have].frame == .have
    {
      // «Tới dự và chỉ đạo có X»
      people = sentence.present(behind: have).filter { $0.kind == .person }
      if !people.isEmpty { chunks.use(have) }
    }
    guard !people.isEmpty else { return false }
    var event = candidate(.conference, index)
    event.isAnaphor = true
    event.isBackground = false
    for person in people { event.add(person) }
    candidates.append(event)
    return true
  }

  /// Who speaks or acts in a sentence about a gathering.
  func speaker() -> EventCandidate.Actor? {
    guard
      let verb = chunks.indices.first(where: {
        chunks[$0].kind == .speech || (chunks[$0].kind == .verb && chunks[$0].frame == .aux)
          || sentence.isSimplePast($0)
      })
    else { return nil }
    // «En marge de la cérémonie, X a reçu Y»: beside it.
    // «X a été réélu lors du congrès»: nor does he speak.
    let encounters: EventSet<EventFrame> = [
      .meet, .receive, .talk, .phone, .elect, .appoint, .raise, .adopt,
    ]
    var main = verb + 1 < chunks.count && chunks[verb].frame == .aux ? verb + 1 : verb
    if chunks[main].frame == .be, main + 1 < chunks.count,
      chunks[main + 1].kind == .verb
    {
      main += 1
    }
    if chunks[main].kind == .verb, encounters.contains(chunks[main].frame) { return nil }
    var subject = sentence.subject(of: verb) ?? []
    if sentence.habits.contains(.havingIsDoing), chunks[verb].kind == .speech,
      !subject.contains(where: { $0.kind == .person }), verb + 1 < chunks.count,
      chunks[verb + 1].relation == .none
    {
      // «…, said X»
      subject = sentence.names(verb + 1..<verb + 2, [.none], [.person])
    }
    return subject.first { $0.kind == .person }.map {
      .init(kind: .person, index: $0.index, role: .participant)
    }
  }

  /// «La séance plénière, tenue le …»: of the gathering told before.
  mutating func readPart(_ index: Int) {
    var event = candidate(.congress, index)
    event.isAnaphor = true
    let next = sentence.verbAfter(index)
    // «Ouverts le 7 mai, les travaux ont porté sur …»
    let front = chunks.indices.first { $0 < index && chunks[$0].kind == .verb }
    let course = [next, front].compactMap { $0 }.first {
      chunks[$0].frame.isCourse && ($0 > index || chunks[$0].voice == .reduced)
    }
    // Any building site has works.
    if chunks[index].isWeak, course == nil { return }
    if chunks[index].relation != .none, let person = speaker() { event.add(person) }
    finish(event, at: course ?? next ?? index)
    guard let course else { return }
    let last = candidates.count - 1
    if chunks[course].frame == .open { candidates[last].opening = candidates[last].date }
    if chunks[course].frame == .close { candidates[last].closing = candidates[last].date }
    chunks.use(course)
  }

  /// «Jusqu'au 8 octobre, les membres du Comité discuteront de …»: the last day of the gathering told
  /// before.
  mutating func readEnd() {
    guard sentence.position == .opening || sentence.position == .body,
      let first = chunks.first, first.kind == .date, first.relation == .until, !first.isWeak,
      !candidates.contains(where: { $0.kind == .conference || $0.kind == .congress }),
      chunks.contains(where: {
        $0.isFuture || sentence.namesHaveCases && $0.kind == .hint && $0.hint == .planned
      })
    else { return }
    var event = candidate(.conference, 0)
    event.isAnaphor = true
    event.isBare = sentence.namesHaveCases
    event.closing = first.index
    candidates.append(event)
  }

  /// «Elle s'est ouverte le …», «il a duré …»: of the gathering told before.
  mutating func readAnaphor(_ index: Int) {
    let chunk = chunks[index]
    if sentence.habits.contains(.uninflected), readAttendance(index) { return }
    // «Raúl Castro, quien encabezó el Partido»: no gathering.
    if chunk.frame == .chair, sentence.habits.contains(.subjectBehind), index + 1 < chunks.count,
      chunks[index + 1].kind == .organization, chunks[index + 1].relation == .none
    {
      return
    }
    finish(candidate(.conference, index), at: index, verb: index)
    var event = candidates.removeLast()
    if chunk.frame == .open { event.opening = event.date }
    if chunk.frame == .close { event.closing = event.date }
    let last = chunks[..<index].last {
      $0.kind != .verb || ($0.frame != .aux && $0.frame != .be && $0.frame != .have)
    }
    let isOfNext = chunk.voice == .reduced && last == nil && isOfSubject(index)
    // «Présent à l'ouverture, le 25 décembre»
    let isNoun =
      chunk.determiner == .the && chunk.frame != .attend
      && (chunk.voice == .active || (chunk.voice == .infinitive && last?.frame == .present))
      && (event.opening >= 0 || event.closing >= 0 || last?.frame == .present)
      && !(index + 1 < chunks.count && chunks[index + 1].relation == .of)
    // «Opening it on November 20, X called on»
    let hasIt =
      chunk.voice == .gerund && index + 1 < chunks.count && chunks[index + 1].determiner == .he
      && chunks[index + 1].kind == .pronoun && !chunks[index + 1].isApart
    // «Présente à la clôture, X a loué»; what tells a day besides is told for the day.
    let isPresent =
      isNoun && last?.frame == .present && event.opening < 0 && event.closing < 0
    if hasIt || isPresent {
      for var actor in sentence.mainSubject(after: index) ?? [] where actor.kind == .person {
        actor.role = .participant
        event.add(actor)
      }
    }
    // «Il a présidé le conseil d'administration de X»: another body than what was told of.
    let hasObject =
      chunk.frame == .chair && chunk.voice == .active && last?.kind == .pronoun
      && index + 1 < chunks.count
      && (chunks[index + 1].isName || chunks[index + 1].isApart)
    if hasObject { return }
    if sentence.namesHaveCases, chunk.frame == .hold, chunk.words > 1,
      let hosts = sentence.ownSubject(of: index)?.actors.filter({ $0.kind != .place }),
      !hosts.isEmpty
    {
      // «Его организаторами выступили A и B»
      for var actor in hosts {
        actor.role = actor.kind == .organization ? .organizer : .participant
        event.add(actor)
      }
      event.isAnaphor = true
      event.strength = 3
      candidates.append(event)
      return
    }
    if readItsCourse(index, event) { return }
    if let hosts = hosts(of: index) {
      // «L'association a organisé dimanche à Budapest, avec le concours de X, un programme de chants»
      for actor in hosts { event.add(actor) }
      event.isAnaphor = true
      event.strength = 3
      candidates.append(event)
      return
    }
    if last?.kind == .pronoun || isOfNext || isNoun || hasIt {
      if chunk.frame == .hold, chunk.voice == .passive, last?.kind == .pronoun {
        // «Elle est organisée par le ministère X et l'association Y»
        let end = sentence.clauseEnd(after: index)
        event.add(sentence.names(index + 1..<end, [.by], [.organization]), as: .organizer)
      }
      event.isAnaphor = true
      candidates.append(event)
    } else if chunk.frame == .hold, event.date >= 0, case .range? = lists.dates[event.date].value {
      // «… aura duré du 31 mai au 12 juillet et opposé neuf pays: …»
      for actor in sentence.names(index + 1..<chunks.count, [.none, .of], [.place]) {
        event.add(actor)
      }
      event.strength = event.actors.count > 2 ? 2 : 1
      candidates.append(event)
    }
  }

  /// The bodies that hold what the lead names by no word for a gathering; nil if they hold nothing.
  private func hosts(of verb: Int) -> [EventCandidate.Actor]? {
    guard sentence.position == .lead, chunks[verb].frame == .hold, chunks[verb].voice == .active,
      chunks[verb].words == 1
    else { return nil }
    let clause = verb + 1..<max(sentence.clauseEnd(after: verb), verb + 1)
    guard !chunks[clause].contains(where: { $0.kind == .noun }),
      chunks[clause].contains(where: { $0.kind == .date && !$0.isWeak })
    else { return nil }
    let hosts = (sentence.subject(of: verb) ?? []).filter { $0.kind == .organization }
    if hosts.isEmpty { return nil }
    return hosts + sentence.names(clause, [.with], [.organization], .organizer)
  }

  /// «Ouvert le 10, il a approuvé …», «Ouvert le 10 par un hommage à X, le plénum a approuvé …»: a
  /// verb in front is of the subject behind its clause.
  private func isOfSubject(_ verb: Int) -> Bool {
    let behind = chunks[(verb + 1)...]
    if behind.first(where: { $0.kind != .date && $0.kind != .comma && $0.kind != .place })?
      .determiner == .he
    {
      return true
    }
    guard
      let noun = behind.firstIndex(where: {
        $0.kind == .noun && ($0.noun == .congress || $0.noun == .conference)
          && $0.relation == .none && $0.determiner == .the
      })
    else { return false }
    return chunks[noun - 1].kind == .comma && noun + 1 < chunks.count
      && chunks[noun + 1].kind == .verb
  }
}
