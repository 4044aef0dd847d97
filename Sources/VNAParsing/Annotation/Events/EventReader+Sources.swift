import VNAModel
import VNAText

/// Whom the lead names as its source.
extension EventReader {
  /// «…, a annoncé lundi l'Office», «selon l'Office»: a statement, if the story is nothing else.
  mutating func readSource() {
    // «Le Vietnam rejette la mesure et la considère comme nulle, a déclaré la porte-parole»: a country says
    // it by somebody whom the sentence names further on.
    if !readSource(ofCountries: false) { readSource(ofCountries: true) }
  }

  /// False if nobody is named who says anything.
  @discardableResult
  private mutating func readSource(ofCountries: Bool) -> Bool {
    for index in chunks.indices {
      let chunk = chunks[index]
      // «a organisé un programme pour saluer le Nouvel An»: nobody says anything.
      // «Об этом сообщила в среду ассоциация»: of what was told.
      guard
        chunk.kind == .according
          || chunk.kind == .speech && (chunk.relation != .for || chunk.determiner == .this)
      else { continue }
      var sources: [EventCandidate.Actor] = []
      var told = index
      if chunk.kind == .speech, hasSubjectRightBefore(index) {
        // «X a remercié Y»
        sources = Array((sentence.subject(of: index) ?? []).prefix(2))
      } else if chunk.kind == .according, let author = publisher(behind: index) {
        (sources, told) = ([author.actor], author.verb)
      } else if let next = chunks.indices.dropFirst(index + 1).first(where: {
        let kind = chunks[$0].kind
        // «a déclaré jeudi matin, 24 juillet, la porte-parole»
        return kind != .date && kind != .preposition && kind != .comma
          && !(kind == .place && chunks[$0].relation != .none)
      }), chunks[next].kind == .organization || chunks[next].kind == .person,
        let actor = sentence.actor(next, .source)
      {
        sources = [actor]
      } else if chunk.kind == .speech, let agent = sentence.agent(before: index) {
        // «Lập trường này được X nêu ra»
        sources = [agent]
      } else if chunk.kind == .speech, let subject = sentence.subject(of: index) {
        sources = Array(subject.prefix(2))
      }
      guard !sources.isEmpty, ofCountries || sources.contains(where: { $0.kind != .place }) else {
        continue
      }
      if let told = candidates.firstIndex(where: {
        $0.kind == .statement && $0.actors.allSatisfy { $0.kind == .place }
      }) {
        // «Le Vietnam condamne …, a déclaré X»
        for actor in sources { candidates[told].add(actor) }
        if candidates[told].date < 0, let date = sentence.date(near: index) {
          candidates[told].date = sentence.number(date)
        }
        return true
      }
      var event = candidate(.statement, index)
      event.isBackground = false
      for actor in sources { event.add(actor) }
      event.strength = 1
      finish(event, at: told, verb: nil)
      return true
    }
    return false
  }

  /// Whether a person stands right before what he says, with no comma between that would make it an aside.
  private func hasSubjectRightBefore(_ speech: Int) -> Bool {
    let before = chunks[..<speech].last {
      !($0.kind == .verb && ($0.frame == .aux || $0.frame == .be)) && $0.kind != .hint
    }
    guard let before, before.kind == .person, before.relation == .none else { return false }
    return !sentence.namesHaveCases && !sentence.habits.contains(.subjectBehind)
  }

  /// «по данным, обнародованным в среду X»: who published what the lead rests on.
  private func publisher(behind index: Int) -> (actor: EventCandidate.Actor, verb: Int)? {
    guard
      let verb = sentence.behind(index).prefix(3).first(where: {
        chunks[$0].kind != .comma && chunks[$0].kind != .date
      }), chunks[verb].kind == .verb, chunks[verb].voice == .reduced,
      let actor = sentence.names(
        verb + 1..<sentence.clauseEnd(after: verb), [.by], [.organization, .person], .source
      ).first
    else { return nil }
    return (actor, verb)
  }

  /// What the lead tells by a verb that is in no table: something else.
  mutating func readOther() {
    guard
      let verb = chunks.indices.first(where: {
        chunks[$0].kind == .verb && (chunks[$0].frame == .aux || chunks[$0].frame == .be)
      }) ?? chunks.indices.first(where: { chunks[$0].kind == .verb || chunks[$0].kind == .speech })
    else { return }
    if isSet { return readHappening(verb) }
    if readCallOfTwo(verb) { return }
    var event = candidate(.other, verb)
    event.strength = 0
    // The auxiliary with the word behind it.
    let tokens = chunks[verb].tokens
    let next = verb + 1 < chunks.count ? chunks[verb + 1].tokens.lowerBound : tokens.upperBound
    event.mention = tokens.lowerBound..<max(tokens.upperBound, min(next, tokens.upperBound + 1))
    var actors = sentence.subject(of: verb) ?? []
    if actors.isEmpty {
      // «Dix ans de prison pour X: le verdict est tombé»
      actors = sentence.names(0..<verb, [.for], [.person])
    }
    if actors.isEmpty {
      actors = sentence.names(0..<verb, [.none, .of], [.person, .organization, .place])
    }
    if !actors.contains(where: { $0.kind != .place }) {
      // «Un cœur a été transplanté à l'Hôpital central de Huê»
      actors += sentence.names(0..<chunks.count, [.to, .by, .in], [.organization]).prefix(1)
    }
    if actors.isEmpty, sentence.habits.contains(.uninflected) { return }
    for actor in actors.prefix(2) { event.add(actor) }
    // «a remis à X un don»
    for actor in sentence.names(verb + 1..<chunks.count, [.to], [.person]).prefix(1) {
      event.add(actor)
    }
    finish(event, at: verb, verb: nil)
  }

  /// Whether the only event of the sentence is a gathering in whose course something happened:
  /// «Lors d'une cérémonie».
  private var isSet: Bool {
    guard candidates.count == 1, candidates[0].kind == .conference, candidates[0].actors.isEmpty,
      let noun = chunks.first(where: { $0.tokens == candidates[0].mention }),
      noun.kind == .noun, noun.relation == .during, noun.determiner == .a,
      !chunks.contains(where: { $0.kind == .speech })
    else { return false }
    return true
  }

  /// «Lors d'une cérémonie tenue jeudi, X a réceptionné le don en présence de Y»: those who act and
  /// look on are at the ceremony.
  private mutating func readHappening(_ verb: Int) {
    let actors = (sentence.subject(of: verb) ?? []).filter { $0.kind != .place }
    guard !actors.isEmpty else { return }
    for actor in actors { candidates[0].add(actor) }
    for actor in sentence.names(
      verb + 1..<chunks.count, [.witness], [.person, .organization], .participant)
    {
      candidates[0].add(actor)
    }
    candidates[0].strength = 3
    candidates[0].isBackground = false
  }
}
