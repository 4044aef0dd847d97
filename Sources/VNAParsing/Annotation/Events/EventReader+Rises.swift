import VNAModel
import VNAText

/// Who is put into an office, or given it.
extension EventReader {
  /// «Les députés ont porté X à la présidence», «ont confié la direction à Y»: an election, unless
  /// one person puts another there.
  mutating func readRise(_ index: Int) {
    let chunk = chunks[index]
    let end = sentence.clauseEnd(after: index)
    let isPassive = chunk.voice == .passive || chunk.voice == .reduced
    // «La direction a été confiée à X»: what is given may be the subject.
    let start =
      chunk.frame == .entrust && isPassive ? sentence.clause(of: index).lowerBound : index + 1
    if chunk.frame == .raise || chunk.words == 1,
      !chunks[start..<max(end, start)].contains(where: {
        $0.kind == .hint && $0.hint == .office
      })
    {
      return
    }
    let subject = sentence.subject(of: index)
    var others = subject ?? []
    var risen: [EventCandidate.Actor]
    if chunk.frame == .entrust {
      risen = sentence.names(index + 1..<end, [.to], [.person])
      if risen.isEmpty, isPassive {
        // «C'est à X qu'a été confiée la direction»
        risen = sentence.names(0..<index, [.to], [.person])
      }
      // «s'est vu confier la présidence», «se voit confier la direction»
      if risen.isEmpty, chunk.voice == .infinitive || chunk.voice == .reflexive {
        risen = others.filter { $0.kind == .person }
        others = []
      }
    } else if isPassive || chunk.voice == .reflexive {
      // «a été porté à la tête», «s'est hissé à la présidence»
      risen = others.filter { $0.kind != .organization }
      others = []
    } else {
      risen = sentence.objects(of: index, before: end, [.none], [.person])
      if risen.isEmpty, let person = clitic(before: index, besides: others) { risen = [person] }
    }
    if isPassive {
      others = sentence.names(index + 1..<end, [.by], [.person, .organization])
    }
    guard !risen.isEmpty else { return }
    let isByPerson = others.contains { $0.kind == .person }
    // An office that is given by nobody who could have voted.
    let isGiven =
      chunk.frame == .entrust && others.isEmpty
      && (isPassive || chunk.voice == .infinitive || chunk.voice == .reflexive)
    let isAppointed = isByPerson || isGiven
    var event = candidate(isAppointed ? .appointment : .election, index)
    for var actor in risen {
      actor.role = isAppointed ? .appointee : .elected
      event.add(actor)
    }
    for actor in others where actor.kind == .organization { event.add(actor) }
    if isPassive, !isAppointed { addBody(behind: index, to: &event) }
    event.strength = 3
    event.isEntrusted = event.kind == .election && chunk.frame == .entrust
    finish(event, at: index, verb: index)
  }
}
