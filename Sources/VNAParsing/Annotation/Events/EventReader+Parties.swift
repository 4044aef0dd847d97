import VNAModel

/// The parties of what is signed.
extension EventReader {
  /// «при подписании программы обменов между министерствами и соглашения между A и B»: whether those
  /// named are the parties of the last paper alone, what is told of the others standing between.
  func isOfLastPaper(_ index: Int, before end: Int) -> Bool {
    guard
      let party = chunks[..<end].indices.first(where: {
        $0 > index && chunks[$0].isName && chunks[$0].relation == .between
      }),
      let paper = chunks[..<party].lastIndex(where: { $0.kind == .noun && $0.noun == .document }),
      paper > index + 1
    else { return false }
    let joint = chunks[paper - 1]
    guard joint.kind == .conjunction || joint.kind == .comma else { return false }
    // «a programme for 2010-2012 and a memorandum between A and B»
    return joint.isApart || paper > index + 2 && chunks[paper - 2].kind == .date
  }

  /// «Les deux parties ont signé …»: the countries or provinces for which they act, where the story begins
  /// with them.
  func addSides(to event: inout EventCandidate, _ verb: Int) {
    guard chunks[verb].frame == .sign, chunks[verb].voice == .active, let sides = sentence.sides,
      event.actors.allSatisfy({ $0.kind == .person }),
      let who = chunks[..<verb].lastIndex(where: {
        $0.kind == .pronoun || $0.kind == .title || $0.isName
      }), chunks[who].kind == .pronoun, chunks[who].determiner == .both,
      chunks[who].relation == .none
    else { return }
    event.add(sides.0)
    event.add(sides.1)
  }

  /// «a reçu une délégation de la Chambre de commerce», with nobody who leads it: the body that has sent it.
  func delegating(behind verb: Int) -> EventCandidate.Actor? {
    guard !sentence.namesHaveCases, !hasNoArticles, !sentence.habits.contains(.uninflected),
      let group = sentence.behind(verb).prefix(4).first(where: {
        chunks[$0].kind == .hint && chunks[$0].hint == .group
      }), group + 1 < sentence.clauseEnd(after: verb), !chunks[group + 1].isApart,
      chunks[group + 1].kind == .organization, chunks[group + 1].relation == .of
    else { return nil }
    return sentence.actor(group + 1)
  }

  /// «a memorandum under which A, B and C will look for …»: the bodies that it binds.
  func partiesUnder(behind index: Int) -> [EventCandidate.Actor] {
    guard sentence.habits.contains(.markedInfinitive),
      let who = sentence.behind(index).first(where: { chunks[$0].kind != .noun }),
      chunks[who].kind == .pronoun, chunks[who].determiner == .who, chunks[who].relation == .of
    else { return [] }
    let bodies = sentence.names(
      who + 1..<sentence.clauseEnd(after: who), [.none], [.organization], .signatory)
    return bodies.count > 1 ? bodies : []
  }

  /// «签署多份文件，其中包括越南司法部与老挝司法部合作计划»: the bodies whose papers the next clause lists; none
  /// where it tells anything else.
  func partiesOfSome(behind index: Int) -> [EventCandidate.Actor] {
    if sentence.habits.contains(.uninflected) { return partiesOfListed(behind: index) }
    guard sentence.habits.contains(.complementsBeforeVerb),
      let comma = chunks[index...].firstIndex(where: { $0.kind == .comma })
    else { return [] }
    let end = chunks[comma...].firstIndex { $0.kind == .stop } ?? chunks.count
    let rest = comma + 1..<end
    guard
      rest.allSatisfy({ chunks[$0].kind != .verb && chunks[$0].kind != .speech }),
      rest.contains(where: { chunks[$0].kind == .noun && chunks[$0].noun == .document })
    else { return [] }
    let bodies = rest.compactMap { place in
      chunks[place].kind == .organization ? sentence.actor(place, .signatory) : nil
    }
    return bodies.count > 1 ? bodies : []
  }

  /// «lễ ký ba văn kiện, trong đó có bản ghi nhớ giữa Bộ X với Bộ Y và thỏa thuận giữa A với B»: the bodies
  /// whose papers are listed.
  private func partiesOfListed(behind index: Int) -> [EventCandidate.Actor] {
    let end = chunks[index...].firstIndex { $0.kind == .stop } ?? chunks.count
    guard
      let some = chunks[index..<end].firstIndex(where: { $0.relation == .among }),
      // «ký tuyên bố chung và chứng kiến lễ ký ba văn kiện, trong đó có …»: of those that others signed.
      !chunks[(index + 1)..<max(some, index + 1)].contains(where: {
        $0.kind == .noun && $0.noun == .agreement
      }),
      let between = chunks[some..<end].firstIndex(where: { $0.relation == .between })
    else { return [] }
    return sentence.names(between..<end, [.between, .with], [.organization], .signatory)
  }

  /// The bodies between which a paper is, whatever tells what it is about stands before them.
  func bodies(behind index: Int) -> [EventCandidate.Actor] {
    let end =
      chunks[index...].dropFirst().firstIndex {
        $0.kind == .stop || $0.kind == .speech
          || ($0.kind == .noun && $0.noun == .document && $0.relation == .none)
          || ($0.kind == .pronoun && $0.determiner == .who)
          || ($0.kind == .verb && $0.voice == .active)
      } ?? chunks.count
    let bodies = sentence.names(index + 1..<end, [.between], [.organization], .signatory)
    return bodies.count > 1 ? bodies : []
  }
}
