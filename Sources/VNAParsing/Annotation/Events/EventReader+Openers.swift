import VNAModel

/// Gatherings that a sentence opens with before it tells what somebody said or did there: «At a meeting in
/// Hanoi on May 5, X asked for …», «En una conferencia efectuada hoy en Hanoi, X llamó a …».
extension EventReader {
  /// The people of the main clause behind a gathering, if the sentence opens with it and tells its place or
  /// day; none where it was told before.
  func openers(of gathering: Int) -> [EventCandidate.Actor] {
    guard sentence.habits.isOfEnglishOrSpanish,
      opens(gathering), sentence.position != .headline
    else { return [] }
    var isSet = false
    for index in sentence.behind(gathering) {
      switch chunks[index].kind {
      case .date where !chunks[index].isWeak:
        // «At a conference in Paris in December 2015, X pledged …»
        if sentence.isLongAgo(chunks[index].index) { return [] }
        isSet = true
      case .place where chunks[index].relation == .in: isSet = true
      case .speech, .stop: return []
      case .person where chunks[index].relation == .none:
        guard isSet else { return [] }
        let subject = (sentence.mainSubject(after: gathering) ?? []).filter { $0.kind == .person }
        // «…, X atribuyó el auge a …»: a verb that the tables do not know.
        return subject.isEmpty ? [sentence.actor(index)].compactMap { $0 } : subject
      default: break
      }
    }
    return []
  }

  /// Whether nothing but a day or a word for speaking stands before a gathering that is told as new.
  private func opens(_ gathering: Int) -> Bool {
    guard chunks[gathering].determiner == .a else { return false }
    let before = chunks[..<gathering]
    let isSpoken = before.contains { $0.kind == .verb && $0.frame == .address }
    let relation = chunks[gathering].relation
    guard relation.isBackground || relation == .in || isSpoken else { return false }
    return before.allSatisfy {
      switch $0.kind {
      case .preposition, .date, .comma, .conjunction: true
      case .verb: $0.frame == .address && ($0.voice == .gerund || $0.voice == .infinitive)
      default: false
      }
    }
  }

  /// «X pidió acelerar las obras durante una visita de inspección a Y»: those who say something on a journey
  /// that the sentence tells as new.
  func speakers(on visit: Int) -> [EventCandidate.Actor] {
    guard sentence.habits.isOfEnglishOrSpanish,
      chunks[visit].relation == .during, chunks[visit].determiner == .a,
      sentence.position != .headline,
      let verb = chunks[..<visit].lastIndex(where: {
        $0.kind == .speech || $0.kind == .hint && $0.hint == .proposed
      })
    else { return [] }
    return (sentence.subject(of: verb) ?? []).filter { $0.kind == .person }
  }

  /// «la XVII reunión del Comité Intergubernamental, que se celebra en Rabat»: a numbered meeting of a body.
  func isSitting(_ meeting: Int) -> Bool {
    guard sentence.habits.isOfEnglishOrSpanish,
      chunks[meeting].ordinal != 0, meeting + 1 < chunks.count
    else { return false }
    let body = chunks[meeting + 1]
    // «Los cancilleres X e Y copresidieron la V reunión de la Comisión»: two who met.
    let people = chunks[..<meeting].count { $0.kind == .person && $0.relation == .none }
    return people < 2 && body.kind == .organization && body.relation == .of && !body.isApart
      && sentence.names(
        meeting + 2..<sentence.clauseEnd(after: meeting), [.with, .between], [.person]
      )
      .isEmpty
  }

  /// «APEC meeting in Peru»: whether a body with an acronym, which many belong to, stands before a meeting.
  func isOfAlliance(_ meeting: Int) -> Bool {
    guard sentence.habits.contains(.ownersBefore), meeting > 0,
      chunks[meeting - 1].kind == .organization, !chunks[meeting - 1].isOwner,
      chunks[meeting - 1].tokens.upperBound == chunks[meeting].tokens.lowerBound
    else { return false }
    return lists.organizations[chunks[meeting - 1].index].acronym != nil
  }

  /// «left for a visit to Cuba and the APEC meeting in Lima»: those who set out for a gathering as well as
  /// for a visit.
  func travellers(to gathering: Int) -> [EventCandidate.Actor] {
    guard gathering > 1, chunks[gathering - 1].kind == .conjunction,
      chunks[gathering].relation == .none || chunks[gathering].relation == .for,
      let visit = chunks[..<gathering].lastIndex(where: { $0.kind == .noun }),
      chunks[visit].noun == .visit, chunks[visit].relation == .for,
      !chunks[visit..<gathering].contains(where: { $0.kind == .verb }),
      let verb = sentence.verbBefore(visit),
      chunks[verb].frame == .leave || chunks[verb].frame == .arrive || chunks[verb].frame == .go
    else { return [] }
    return (sentence.subject(of: verb) ?? []).filter { $0.kind == .person }
  }
}
