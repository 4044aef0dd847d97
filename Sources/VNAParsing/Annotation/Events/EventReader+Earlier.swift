import VNAModel

/// What a sentence tells of an earlier event beside its own: «appliquer les accords signés lors de la
/// visite de X».
extension EventReader {
  /// «The summit ends tomorrow with the signing of …», «La cita concluye mañana con la adopción de …»: a noun
  /// that tells with what a gathering ends on a day to come.
  func isSetAhead(_ noun: Int) -> Bool {
    guard let anchor = sentence.anchor, chunks[noun].kind == .noun, chunks[noun].relation == .with,
      let verb = chunks[..<noun].lastIndex(where: { $0.kind == .verb }),
      chunks[verb].frame == .close || chunks[verb].frame == .open || chunks[verb].frame == .hold
    else { return false }
    return chunks[verb..<noun].contains {
      guard $0.kind == .date, !$0.isWeak, case .point(let point)? = lists.dates[$0.index].value,
        let days = point.days
      else { return false }
      return days.lowerBound.dayNumber > anchor
    }
  }

  /// Whether a participle tells when a paper was signed or adopted that the sentence only speaks of: its day
  /// is that of a visit or meeting behind it, and something else is said of the paper.
  func isEarlierPaper(_ verb: Int) -> Bool {
    guard chunks[verb].kind == .verb, chunks[verb].voice == .reduced,
      chunks[verb].frame == .sign || chunks[verb].frame == .adopt,
      sentence.position.rawValue >= EventCandidate.Position.lead.rawValue,
      let paper = paper(before: verb), hasOccasion(behind: verb),
      let teller = chunks[..<paper].last(where: {
        switch $0.kind {
        case .speech, .hint, .stop: true
        case .verb: $0.frame != .be && $0.frame != .aux
        default: false
        }
      })
    else { return false }
    switch teller.kind {
    case .speech: return true
    case .hint: return teller.hint == .proposed || teller.hint == .planned
    default: return false
    }
  }

  /// The paper that a participle describes, behind its place and day in languages that put them first.
  private func paper(before verb: Int) -> Int? {
    let isSolid = sentence.habits.contains(.complementsBeforeVerb)
    let paper = chunks[..<verb].lastIndex {
      $0.kind != .comma && !(isSolid && ($0.kind == .place || $0.kind == .date))
    }
    guard let paper, chunks[paper].kind == .noun, chunks[paper].noun == .document,
      isSolid || verb - paper <= 2
    else { return nil }
    return paper
  }

  /// Whether a visit or gathering behind a participle tells when that was; where what describes a noun
  /// stands before it in the text, it is told there.
  private func hasOccasion(behind verb: Int) -> Bool {
    if sentence.habits.contains(.complementsBeforeVerb) { return true }
    guard
      let occasion = sentence.behind(verb).first(where: {
        chunks[$0].kind != .preposition && chunks[$0].kind != .date
      }), chunks[occasion].kind == .noun, chunks[occasion].noun.isOccasion
    else { return false }
    return chunks[occasion].relation == .during || chunks[occasion].relation == .cause
  }

  /// Notes such a paper as told in passing, by its own clause alone.
  mutating func readEarlierPaper(_ verb: Int) {
    var event = candidate(.agreement, verb)
    event.isBackground = true
    event.isEarlier = true
    event.strength = 1
    chunks.use(verb)
    let isSolid = sentence.habits.contains(.complementsBeforeVerb)
    finish(event, at: verb, dates: isSolid ? nil : verb + 1..<chunks.count, verb: verb)
  }

  /// «will hold talks before witnessing the signing»: whether a verb without a form of its own follows a
  /// preposition behind one that is still to come.
  func isPlannedWithMain(_ verb: Int) -> Bool {
    guard chunks[verb].kind == .verb, verb > 0, chunks[verb - 1].kind == .preposition,
      chunks[verb].voice == .gerund || chunks[verb].voice == .infinitive,
      let main = chunks[..<verb].lastIndex(where: {
        $0.kind == .stop || $0.kind == .speech
          || $0.kind == .verb && $0.voice == .active && $0.frame != .be && $0.frame != .aux
      }), chunks[main].kind == .verb
    else { return false }
    return chunks[main].isFuture
      || chunks[..<main].suffix(2).contains { $0.kind == .hint && $0.hint == .planned }
  }

  /// «En el aeropuerto fueron recibidos por Y», «they were welcomed by Y»: the one whom the sentence before
  /// was about, where the clause names nobody.
  func receivedBefore(_ verb: Int) -> EventCandidate.Actor? {
    guard sentence.position == .opening || sentence.position == .body || sentence.position == .lead,
      let last = sentence.lastSubject, last.kind == .person,
      !chunks[..<verb].contains(where: {
        switch $0.kind {
        case .person, .organization, .title, .noun, .hint, .stop: true
        case .pronoun: $0.determiner != .he && $0.determiner != .they && $0.determiner != .`self`
        default: false
        }
      }),
      !sentence.names(verb + 1..<sentence.clauseEnd(after: verb), [.by], [.person])
        .contains(where: { $0.isSame(as: last) })
    else { return nil }
    return last
  }

  /// «the State visit to Vietnam by X»: nothing but the place stands between.
  func visitorBehind(_ visit: Int) -> EventCandidate.Actor? {
    guard sentence.habits.contains(.markedInfinitive),
      let next = sentence.behind(visit).first(where: { chunks[$0].kind != .place }),
      chunks[next].kind == .person, chunks[next].relation == .by, !chunks[next].isApart
    else { return nil }
    return sentence.actor(next)
  }

  /// «établi en février à l'occasion de la visite»: whether a month right before a visit tells when that was.
  func isOfOccasion(_ visit: Int, _ date: Int) -> Bool {
    chunks[visit].relation == .cause && date == visit - 2 && chunks[date].isApart
      && !sentence.isDay(chunks[date].index)
  }

  /// «a déposé une gerbe au monument»: what the lead tells, and no message.
  mutating func readTribute(_ flowers: Int) {
    guard sentence.position.rawValue <= EventCandidate.Position.lead.rawValue,
      let people = sentence.subject(of: flowers)?.filter({ $0.kind == .person }), !people.isEmpty
    else { return }
    var event = candidate(.other, flowers)
    for actor in people { event.add(actor) }
    event.strength = 2
    finish(event, at: flowers)
  }

  /// «chúc mừng bà được bầu làm Thủ tướng»: whether somebody is congratulated on what a verb tells.
  func isCongratulated(on verb: Int) -> Bool {
    chunks[verb].kind == .verb
      && chunks[..<verb].suffix(4).contains { $0.kind == .verb && $0.frame == .congratulate }
  }
}

extension EventNoun {
  /// Whether papers are signed while it lasts.
  fileprivate var isOccasion: Bool {
    switch self {
    case .visit, .meeting, .meetings, .conference, .congress: true
    default: false
    }
  }
}
