import VNAModel
import VNAText

/// Names: those whom people, organizations, places and dates of the bulletin are, and the titles before them.
extension EventChunker {
  mutating func readRole(_ found: EntityIndex.Role) -> Int {
    role += 1
    let end = found.tokens.upperBound
    // «le président, X»: the name follows.
    var next = entry
    while next < entities.entries.count, entities.entries[next].tokens.lowerBound < end {
      next += 1
    }
    if next < entities.entries.count, entities.entries[next].kind == .person,
      entities.entries[next].index == found.person,
      entities.entries[next].tokens.lowerBound <= end + 2
    {
      let last = entities.entries[next].tokens.upperBound
      entry = next + 1
      var cases = found.cases.isEmpty ? entities.entries[next].cases : found.cases
      if let title = titleBefore(agreeing: cases),
        chunks[title].index < 0 || chunks[title].index == found.person
      {
        // «son homologue lao, le général X»
        if !chunks[title].cases.isEmpty { cases = chunks[title].cases }
        takePlace(of: title)
      }
      pushName(.person, found.tokens.lowerBound..<last, found.person, cases)
      chunks[chunks.count - 1].isWeak = found.isKinship
      return last
    }
    // «X, président»: the name stands before.
    if let last = chunks.last(where: { $0.kind != .comma }), last.kind == .person,
      last.index == found.person, found.tokens.lowerBound <= last.tokens.upperBound + 2
    {
      if chunks.last?.kind == .comma { chunks.removeLast() }
      chunks[chunks.count - 1].tokens = last.tokens.lowerBound..<end
      chunks[chunks.count - 1].isDescribed = true
      if found.isKinship { chunks[chunks.count - 1].isWeak = true }
      clear()
      return end
    }
    pushName(.title, found.tokens, found.person, found.cases)
    return end
  }

  mutating func readEntity(_ found: EntityIndex.Entry) -> Int {
    entry += 1
    if found.kind == .date {
      var chunk = piece(.date, found.tokens, found.index)
      chunk.isWeak = !lists.isFine(date: found.index)
      // «с 1 ноября»
      if needsInstrumental { chunk.relation = .since }
      push(chunk)
      return found.tokens.upperBound
    }
    if found.kind == .person, let title = titleBefore(agreeing: found.cases) {
      // «le président du Laos, X» where no role was found: the name takes the title's place.
      var start = chunks[title].tokens.lowerBound
      let cases = chunks[title].cases.isEmpty ? found.cases : chunks[title].cases
      takePlace(of: title)
      if let other = titleBefore(), chunks[other].index < 0 || chunks[other].index == found.index {
        // «son homologue lao, le général X»
        start = chunks[other].tokens.lowerBound
        takePlace(of: other)
      }
      pushName(.person, start..<found.tokens.upperBound, found.index, cases)
    } else {
      if found.kind == .person, relation == .of, isApart, let last = chunks.last,
        last.kind == .title, last.index < 0 || last.index == found.index,
        found.tokens.lowerBound - last.tokens.upperBound < 8
      {
        // «la vice-ministre des Affaires étrangères X»: the field stands between title and name.
        takePlace(of: chunks.count - 1)
      }
      pushName(found.kind, found.tokens, found.index, found.cases)
    }
    if found.kind == .place, lists.isWide(found.index) { chunks[chunks.count - 1].isWeak = true }
    return found.tokens.upperBound
  }

  /// Goes back to before a title, whose bearer's name follows.
  private mutating func takePlace(of title: Int) {
    let first = chunks[title]
    chunks.removeSubrange(title...)
    relation =
      first.isObject && !habits.contains(.namesHaveCases) ? .to : first.relation
    determiner = first.determiner
    isApart = first.isApart
  }

  /// The chunk of a title whose bearer's name would follow here.
  private func titleBefore(agreeing cases: CaseSet = []) -> Int? {
    guard !isApart, relation == .none else { return nil }
    var index = chunks.count - 1
    if index >= 0, chunks[index].kind == .comma, !chunks[index].isApart { index -= 1 }
    while index >= 0 {
      let chunk = chunks[index]
      if chunk.kind == .title {
        let isOther =
          !cases.isEmpty && !chunk.cases.isEmpty && cases.isDisjoint(with: chunk.cases)
        return isOther ? nil : index
      }
      guard chunk.kind == .organization || chunk.kind == .place, chunk.relation == .of,
        !chunk.isApart
      else { return nil }
      index -= 1
    }
    return nil
  }

  mutating func pushName(
    _ kind: EventChunk.Kind, _ tokens: Range<Int>, _ index: Int, _ cases: CaseSet = []
  ) {
    if habits.contains(.namesHaveCases) { return pushCased(kind, tokens, index, cases) }
    var isListed = false
    var isObject = false
    // «Vietnam's Ministry of Health» is as «the Vietnamese Ministry».
    if habits.contains(.ownersBefore), let last = chunks.last, last.isOwner, last.kind == .place {
      chunks.removeLast()
    }
    if habits.contains(.attributesBehind), relation == .none, !isApart || hasPartner(kind) {
      relation = attribute(kind, tokens)
    }
    // «en présence de X, de Y et de Z»
    if relation == .of, !isApart, chunks.count >= 2,
      chunks[chunks.count - 1].kind == .conjunction || chunks[chunks.count - 1].kind == .comma
    {
      var before = chunks.count - 2
      if chunks[before].kind == .comma, before > 0 { before -= 1 }
      let list = chunks[before].relation
      if chunks[before].kind == kind, list == .with || list == .witness { relation = list }
    }
    if relation == .none, let last = chunks.last,
      last.kind == .conjunction
        || (last.kind == .comma && !habits.contains(.complementsBeforeVerb)),
      !last.isApart, chunks.count >= 2,
      !isApart || (kind == .organization && isHeaded(tokens, after: last))
    {
      var before = chunks[chunks.count - 2]
      if before.kind == .comma, last.kind == .conjunction, chunks.count >= 3 {
        before = chunks[chunks.count - 3]
      }
      if before.kind == .place, before.relation == .of, kind != .place,
        last.kind == .conjunction, chunks.count >= 3,
        chunks[chunks.count - 3].kind == kind
      {
        // «between the Assembly of X and the Parliament of Y»
        before = chunks[chunks.count - 3]
      }
      // «à X et le ministre Y»: «à» and «de» are said again before each of a list.
      let isRepeated =
        (before.relation == .to || before.relation == .of) && before.kind == kind
        && determiner == .the
      if !isRepeated, before.kind == kind || (before.kind == .title && kind == .person) {
        relation = before.relation
        isObject = before.isObject
        // «à l'ambassadeur, X, le président a dit»: an article may begin anew.
        isListed = last.kind == .comma && determiner != .none
      }
    }
    var chunk = piece(kind, tokens, index)
    chunk.isListed = isListed
    if chunk.relation == .to, kind != .place, habits.contains(.marksPersons),
      takesPersons
    {
      // «recibió a X y a Y»
      chunk.relation = .none
      isObject = true
    }
    if isObject { chunk.part = .object }
    push(chunk)
  }

  /// «et le consortium X», «, le groupe néerlandais Y»: words for what it is stand between the article and
  /// the name.
  func isHeaded(_ tokens: Range<Int>, after last: EventChunk) -> Bool {
    guard determiner == .the else { return false }
    let words = tokens.lowerBound - last.tokens.upperBound
    // «le groupe néerlandais»; but «avec X, le numéro deux mondial derrière Y»
    return last.kind == .conjunction && words <= EventSentence.longestHead
      || last.kind == .comma && words <= 3
  }
}
