import VNAModel

/// Where: the places that belong to a piece.
extension EventSentence {
  /// The place nearest to a piece among those with «à», «en», «dans».
  func place(near index: Int, _ kind: Event.Kind) -> Int? {
    if let place = antecedentPlace(of: index) { return place }
    // «L'art de X, dans la province de Y, a été inscrit mardi à Z»: where it is, and where that was done.
    if kind.isOfScene, chunks[index].kind == .verb, !habits.contains(.uninflected),
      !habits.contains(.complementsBeforeVerb), let place = placeRight(behind: index)
    {
      return place
    }
    var best: (distance: Int, place: Int)?
    for other in chunks.indices where chunks[other].kind == .place {
      let chunk = chunks[other]
      guard chunk.relation == .in || chunk.relation == .to, !chunk.isListed, !chunk.isWeak else {
        continue
      }
      // «a offert au Vietnam sa première médaille»
      if kind == .award, chunk.relation == .to, lists.isCountry(chunk.index) { continue }
      // «La muestra viajará después a Barcelona»: where it goes from here.
      if kind == .conference, chunk.relation == .to, index < other,
        chunks[index].kind == .noun, chunks[index].relation == .none,
        chunks[(index + 1)..<other].contains(where: \.isFuture)
      {
        continue
      }
      // «给», «对»: to whom something is done, not where.
      if chunk.relation == .to, kind != .visit, habits.contains(.complementsBeforeVerb) { continue }
      if kind == .agreement, isOfPaper(other, behind: index) { continue }
      if isBeyondVerb(other, from: index) || isOfEarlier(other, from: index) { continue }
      var distance = self.distance(index, other, participle: 60)
      // «Tại Bogotá, Ủy ban đã ghi danh di sản ở Việt Nam»: the place in front is that of it all.
      if habits.contains(.uninflected), other < index, isTopic(other), kind.isOfScene {
        distance = min(distance, 1)
      }
      if best.map({ distance < $0.distance }) ?? true {
        best = (
          distance,
          kind == .disaster && namesHaveCases ? province(around: other) : lesser(before: other)
        )
      }
    }
    return best.flatMap { $0.distance < 1000 ? $0.place : nil } ?? seat(of: index, kind)
  }

  /// «永龙省第一次党代会»: the province or city of whose party a congress is, which is where it sits.
  private func seat(of index: Int, _ kind: Event.Kind) -> Int? {
    guard kind == .congress, habits.contains(.complementsBeforeVerb),
      let noun = chunks[...index].lastIndex(where: { $0.kind == .noun && $0.noun == .congress }),
      noun + 1 < chunks.count, chunks[noun + 1].kind == .place, chunks[noun + 1].relation == .of,
      !lists.isCountry(chunks[noun + 1].index)
    else { return nil }
    return chunks[noun + 1].index
  }

  /// «au port de Phu Quoc, dans la province de An Giang»: the lesser place, right before that in which it
  /// lies.
  private func lesser(before place: Int) -> Int {
    guard place > 1, lists.isProvince(chunks[place].index), chunks[place - 1].kind == .comma,
      chunks[place - 2].kind == .place, gap(place - 2, place) < 6
    else { return chunks[place].index }
    let before = chunks[place - 2].index
    return lists.isInProvince(before) || lists.places[before].kind == .island
      ? before : chunks[place].index
  }

  /// Whether a place stands before all that the sentence names, and a comma behind it.
  private func isTopic(_ place: Int) -> Bool {
    guard chunks[place].relation == .in,
      chunks[..<place].allSatisfy({ $0.kind == .date || $0.kind == .comma || $0.kind == .place })
    else { return false }
    return chunks[place...].first { $0.kind != .place }?.kind == .comma
  }

  /// «signed a letter of intent on the building of a school in Savannakhet»: of what it is about.
  private func isOfPaper(_ place: Int, behind verb: Int) -> Bool {
    if habits.contains(.uninflected), place > verb { return isOfSubject(place, behind: verb) }
    guard place > verb, chunks[place].isApart,
      chunks[place - 1].kind == .noun, chunks[place - 1].noun == .document,
      chunks[place - 1].tokens.lowerBound > chunks[verb].tokens.lowerBound
    else { return false }
    return !(place + 1 < chunks.count && chunks[place + 1].kind == .date)
  }

  /// «ký Ý định thư về đào tạo nghề tại Nghệ An»: whether what a paper is about stands between.
  private func isOfSubject(_ place: Int, behind verb: Int) -> Bool {
    guard
      let paper = chunks[verb..<place].lastIndex(where: {
        $0.kind == .noun && $0.noun == .document
      })
    else { return false }
    return chunks[(paper + 1)..<place].contains {
      $0.kind == .preposition || $0.relation == .during
    }
  }

  /// «посетил Ватикан, где имел беседу с X»: the place right before the clause of a piece.
  func antecedentPlace(of index: Int) -> Int? {
    guard namesHaveCases,
      let who = chunks[..<index].lastIndex(where: {
        $0.kind == .stop || ($0.kind == .pronoun && $0.determiner == .who)
      }), chunks[who].kind == .pronoun, chunks[who].relation == .none,
      !chunks[who].cases.contains(.nominative), !chunks[who].isApart, who > 1,
      chunks[who - 1].kind == .comma, !chunks[who - 1].isApart, chunks[who - 2].kind == .place,
      !chunks[who..<index].contains(where: { $0.kind == .comma })
    else { return nil }
    return chunks[who - 2].index
  }

  /// «По случаю встречи стороны приняли соглашение о бюро во Вьетнаме»: behind the verb of a sentence
  /// whose setting the piece is.
  private func isBeyondVerb(_ place: Int, from index: Int) -> Bool {
    guard namesHaveCases, index < place, chunks[index].kind == .noun,
      chunks[index].relation.isBackground
    else { return false }
    return chunks[index..<place].contains {
      $0.kind == .verb && $0.voice == .active && $0.frame != .be
    }
  }

  /// «в общинах A и B уезда C провинции D»: what lies around several places.
  func province(around place: Int) -> Int {
    guard namesHaveCases, place + 2 < chunks.count, chunks[place + 1].kind == .conjunction,
      chunks[place + 2].kind == .place, chunks[place + 2].relation == chunks[place].relation
    else { return chunks[place].index }
    var last = place + 2
    while last + 1 < chunks.count, chunks[last + 1].kind == .place,
      chunks[last + 1].relation == .of || chunks[last + 1].relation == .none
    {
      last += 1
    }
    return chunks[last > place + 2 ? last : place].index
  }

  /// «a déclaré jeudi à Hanoi X», «Interrogée lors d'un point de presse à Hanoi, X a condamné»: where
  /// it was said, not the place of which it speaks; -1 if untold.
  func placeOfSaying(_ index: Int) -> Int {
    if let place = placeRight(behind: index) { return place }
    for noun in chunks.indices
    where chunks[noun].kind == .noun
      && (chunks[noun].relation.isBackground
        || habits.contains(.marksPersons) && chunks[noun].relation == .in)
      && (chunks[noun].noun == .statement || chunks[noun].noun == .conference)
    {
      if let place = placeRight(behind: noun, mayBeApart: true) { return place }
    }
    return -1
  }

  /// The place that follows a piece with nothing but a date between, or an adjective: «point de presse
  /// régulier à Hanoi».
  private func placeRight(behind index: Int, mayBeApart: Bool = false) -> Int? {
    for other in behind(index).prefix(mayBeApart ? 6 : 4) {
      let chunk = chunks[other]
      switch chunk.kind {
      // «на пресс-конференции МИД, состоявшейся 23 мая в Ханое», «en la conferencia efectuada en Hanoi»
      case .verb where mayBeApart && chunk.voice == .reduced && chunk.frame.isCourse: continue
      case .organization where mayBeApart && chunk.relation == .of: continue
      case .place:
        // «demande à la Chine»: of whom, not where.
        let isWhere =
          !chunk.isWeak
          && (chunk.relation == .in || (chunk.relation == .to && !lists.isCountry(chunk.index)))
        return isWhere && (mayBeApart || !chunk.isApart) ? chunk.index : nil
      case .date, .comma, .preposition: continue
      default: return nil
      }
    }
    return nil
  }

  /// The pieces behind one.
  func behind(_ index: Int) -> Range<Int> { min(index + 1, chunks.count)..<chunks.count }

  /// Whether nothing but pieces of some kinds stands between two.
  func hasOnly(_ kinds: EventSet<EventChunk.Kind>, between one: Int, _ other: Int) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    return chunks[(low + 1)..<max(high, low + 1)].allSatisfy { kinds.contains($0.kind) }
  }

  /// The number of the date, person or place that a piece names.
  func number(_ chunk: Int) -> Int { chunks[chunk].index }

  /// The date chunk of a sentence that has but one.
  var onlyDate: Int? {
    var only: Int?
    for index in chunks.indices where chunks[index].kind == .date && !chunks[index].isWeak {
      if only != nil { return nil }
      only = index
    }
    return only
  }

  /// The tokens between two pieces; half of them where each sign is one. Where the order of the pieces is not
  /// the text's, the second may stand before the first.
  func gap(_ low: Int, _ high: Int) -> Int {
    let gap = chunks[high].tokens.lowerBound - chunks[low].tokens.upperBound
    let isReordered = habits.contains(.complementsBeforeVerb)
    guard isReordered || namesHaveCases else { return gap }
    let between = max(gap, chunks[low].tokens.lowerBound - chunks[high].tokens.upperBound)
    return isReordered ? between / 2 : between
  }

  /// The tokens between two pieces, and 1000 for each clause between them.
  func distance(_ index: Int, _ other: Int, participle: Int = 1000) -> Int {
    let (low, high) = (min(index, other), max(index, other))
    var distance = gap(low, high)
    if isInInsertion(other, from: index) { distance += 1000 }
    // What stands in front belongs to the whole sentence.
    // «C'est jeudi que X a entamé sa visite» as well.
    let isFronted =
      other < index
      && !chunks[..<other].contains { $0.isName || $0.kind == .verb && $0.frame != .be }
    // «…, a annoncé lundi le ministère»: the day of the announcement.
    if other > index + 1, chunks[other].kind == .date, chunks[other - 1].kind == .speech {
      distance += 1000
    }
    // «Arrivé la veille à Hanoï, X a été reçu»: the day on which he came; «Ouverte le 21, la session a permis
    // d'adopter 18 lois» as well.
    if other < index, chunks[other].kind == .date, let first = chunks.first, first.kind == .verb,
      first.frame == .arrive
        || first.frame == .open && chunks[index].kind == .verb && chunks[index].frame == .adopt,
      first.voice == .reduced,
      !chunks[..<other].contains(where: { $0.kind == .comma })
    {
      distance += 1000
    }
    for between in (low + 1)..<max(high, low + 1) {
      let chunk = chunks[between]
      if between == other - 1, other > index + 2, isOfPerson(other) {
        // «à la mémoire de X, disparu le 4 octobre», «décédé à La Havane»: the day and the place are his.
        distance += 1000
      }
      // «de visita del 12 al 14 de noviembre, conversó el jueves»: the day behind the verb.
      if chunk.kind == .comma, other < index, !isFronted, chunks[other].kind == .date {
        distance += 4
      }
      // «Cùng ngày, X gửi điện mừng; Y gửi thư»
      if isFronted, chunk.kind == .stop { continue }
      if chunk.kind == .stop || (chunk.kind == .pronoun && chunk.determiner == .who && !isFronted) {
        distance += 1000
      } else if chunk.kind == .noun, chunk.relation.isBackground {
        distance += 40
      } else if chunk.kind == .according {
        distance += 1000
      } else if chunk.kind == .verb, chunk.frame == .harm {
        continue
      } else if chunk.kind == .verb, other > index, chunk.voice == .reduced, between > index + 1,
        chunk.frame != .hold || chunks[(index + 1)..<between].contains(where: { $0.kind != .comma })
      {
        // «des entretiens, tenus le 8 mai» is no clause of its own.
        distance += participle
      } else if chunk.kind == .verb, chunk.frame != .be, chunk.frame != .aux, !isFronted {
        distance += 30
      }
    }
    // «après X, le 8 mai»
    if chunks[other].relation.isBackground { distance += 20 }
    return distance
  }
}

extension Event.Kind {
  /// Whether it happens where the sentence that tells it is set; a journey has its own place, and so may
  /// have a gathering of which somebody speaks elsewhere.
  fileprivate var isOfScene: Bool {
    switch self {
    case .agreement, .award, .meeting, .appointment, .election: true
    default: false
    }
  }
}
