import VNAModel
import VNAText

/// Storms, floods and accidents, and whom they harmed.
extension EventReader {
  mutating func readDisaster(_ index: Int) {
    let chunk = chunks[index]
    var event = candidate(.disaster, index)
    let harms: EventSet<EventFrame> = [.strike, .sink, .harm]
    let verbs = chunks.indices.filter {
      chunks[$0].kind == .verb && harms.contains(chunks[$0].frame) && !isLivedThrough(index, $0)
    }
    event.strength = verbs.isEmpty ? 1 : 3
    // «À la suite du séisme …, X a adressé un message»: the message is told.
    var dates: Range<Int>?
    if tellsMessage {
      event.isBackground = true
      // The day of the message stands behind the next comma.
      dates = index..<(chunks[index...].firstIndex { $0.kind == .comma } ?? chunks.count)
    }
    if sentence.namesHaveCases, let verb = sentence.verbBefore(index),
      chunks[verb].frame == .declare
    {
      // «осуждает теракт»: the statement is told.
      event.isBackground = true
    }
    // «sept ouvriers ont péri dans l'effondrement» tells it.
    // The bare «trong» is «in» as well.
    let isIn =
      chunk.relation == .in
      || (chunk.relation == .during && sentence.habits.contains(.uninflected)
        && (index == 0 || chunks[index - 1].kind != .preposition))
    // «Được tin bão gây thiệt hại, X gửi điện chia buồn»: the cause of the message.
    let isCause = chunk.relation == .cause && (sentence.namesHaveCases || !tellsMessage)
    let isTold = (isIn || isCause) && verbs.contains { chunks[$0].frame == .harm }
    // «В результате пожара погибли пять человек», «Al menos 26 personas murieron a causa del derrumbe»
    if isTold, sentence.habits.contains(.uninflected) || isCause { event.isBackground = false }
    // «Deux jours après le glissement de terrain qui a enseveli onze maisons, …»: the lead sums it up.
    let isSummed =
      sentence.position == .lead && candidates.isEmpty && !tellsMessage
      && !chunks.contains { $0.kind == .person || $0.kind == .organization }
      && verbs.contains { chunks[$0].frame == .harm && isOfClause(behind: index, $0) }
    if isSummed {
      event.isBackground = false
      event.strength = 2
      // Another sentence tells the day.
      dates = 0..<0
    } else if chunk.relation != .none, !isTold,
      sentence.position.rawValue >= 2 || isOfVictims(index)
    {
      // «les habitants touchés par les inondations»
      event.isBackground = true
      event.strength = 1
    }
    if chunk.isWeak, verbs.isEmpty { return }
    // «Surpris par un orage, un bateau a chaviré»: the verb tells the disaster.
    if chunk.relation == .by, verbs.contains(where: { $0 > index && chunks[$0].frame == .sink }) {
      return
    }
    for verb in verbs { chunks.use(verb) }
    if event.isAnaphor { event.strength = min(event.strength, 2) }
    // «Selon un bilan communiqué lundi, le séisme a fait …»: the day of the report.
    let isReported = chunks[..<index].contains { $0.kind == .according }
    event.isCounted = isCounted(index)
    event.isTold =
      (sentence.position == .body || sentence.position == .lead && !tellsMessage)
      && event.strength > 2 && !event.isBackground
    finish(
      event, at: verbs.first { $0 > index } ?? index,
      dates: isReported ? index..<chunks.count : dates)
    if candidates[candidates.count - 1].status == .proposed {
      // «n'avait pas connu de telles crues depuis 2017»: the day is of another.
      (candidates[candidates.count - 1].date, candidates[candidates.count - 1].opening) = (-1, -1)
    }
    if let next = sentence.behind(index).first, chunks[next].kind == .place,
      chunks[next].relation == .of, !chunks[next].isApart, !lists.isCountry(chunks[next].index)
    {
      // «le glissement de terrain de Trà Leng»
      candidates[candidates.count - 1].place = chunks[next].index
    }
    if let place = placeInProvince(behind: index) {
      candidates[candidates.count - 1].place = place
    } else if let strike = verbs.first(where: { chunks[$0].frame == .strike }) {
      // «s'abattent sur les provinces du Nord ont provoqué des éboulements à Lào Cai»
      let places = chunks[strike...].indices.filter { chunks[$0].kind == .place }
      let isWide = places.first.map { lists.isRegion(chunks[$0].index) } ?? false
      let local = places.first {
        lists.isProvince(chunks[$0].index) || lists.isInProvince(chunks[$0].index)
      }
      if let place = (isWide ? local : nil) ?? places.first {
        candidates[candidates.count - 1].place = sentence.province(around: place)
      }
    }
    if candidates[candidates.count - 1].place < 0, !tellsMessage {
      candidates[candidates.count - 1].place = localPlace
    }
    candidates[candidates.count - 1].isOneOfPlaces = isListed(
      candidates[candidates.count - 1].place)
  }

  /// «Le bilan du typhon s'élevait jeudi à 99 morts»
  private func isCounted(_ index: Int) -> Bool {
    index > 0 && chunks[index].relation == .of && chunks[index - 1].kind == .noun
      && chunks[index - 1].noun == .report && !sentence.namesHaveCases
  }

  /// «La Banque accorde un prêt à des provinces frappées par la sécheresse»: the headline tells what somebody
  /// does for those whom it struck.
  private func isOfVictims(_ index: Int) -> Bool {
    guard chunks[index].relation == .by, index > 1, chunks[index - 1].kind == .verb,
      chunks[index - 1].voice == .reduced
    else { return false }
    return chunks[..<(index - 1)].contains {
      ($0.kind == .organization || $0.kind == .person) && $0.relation == .none
    }
  }

  /// Whether a place is one of a list in the sentence.
  private func isListed(_ place: Int) -> Bool {
    guard let one = chunks.firstIndex(where: { $0.kind == .place && $0.index == place }) else {
      return false
    }
    return [-1, 1].contains { step in
      guard chunks.indices.contains(one + 2 * step) else { return false }
      let other = chunks[one + 2 * step]
      let joint = chunks[one + step].kind
      return (joint == .conjunction || joint == .comma) && other.kind == .place
        && other.relation == chunks[one].relation
    }
  }

  /// Whether a verb stands in the clause with «qui» right behind a noun.
  private func isOfClause(behind noun: Int, _ verb: Int) -> Bool {
    guard verb > noun + 1, chunks[noun + 1].kind == .pronoun, chunks[noun + 1].determiner == .who
    else { return false }
    return !chunks[(noun + 2)..<verb].contains {
      $0.kind == .comma || $0.kind == .verb && $0.frame != .aux
    }
  }

  /// «Floods in Mu Cang Chai district in the province of Yen Bai»: the lesser place of the two.
  private func placeInProvince(behind index: Int) -> Int? {
    let places = sentence.behind(index).filter { chunks[$0].kind == .place }
    guard places.count > 1, lists.isInProvince(chunks[places[0]].index),
      lists.isProvince(chunks[places[1]].index),
      chunks[(places[0] + 1)..<places[1]].allSatisfy({ $0.kind == .comma })
    else { return nil }
    return chunks[places[0]].index
  }

  /// «Le diplomate a traversé toute la pandémie»: it does not tell what befell a place.
  private func isLivedThrough(_ disaster: Int, _ verb: Int) -> Bool {
    guard verb < disaster, chunks[verb].voice == .active, chunks[verb].frame == .strike,
      let subject = chunks[..<verb].last(where: { $0.isName || $0.kind == .title })
    else { return false }
    return subject.relation == .none && (subject.kind == .person || subject.kind == .title)
  }

  /// Whether the sentence tells of a message as well.
  private var tellsMessage: Bool {
    chunks.contains {
      ($0.kind == .noun && $0.noun == .message)
        || ($0.kind == .verb && $0.frame == .congratulate && hasNoArticles)
    }
  }

  mutating func readCalamity(_ index: Int) {
    guard sentence.position.rawValue <= EventCandidate.Position.opening.rawValue,
      chunks[index].frame == .sink
    else { return }
    var event = candidate(.disaster, index)
    event.strength = 2
    if hasNoArticles, tellsMessage {
      // «就客机失事向X致慰问电»
      event.isBackground = true
      event.strength = 1
    }
    finish(event, at: index, verb: index)
    if candidates[candidates.count - 1].place < 0 {
      candidates[candidates.count - 1].place = localPlace
    }
  }

  /// «lao xuống vực trên đèo Khánh Lê, tỉnh Khánh Hòa», «trút xuống tỉnh Sơn La»: the province or town that
  /// the sentence names, where no preposition says that it was there, or -1.
  private var localPlace: Int {
    guard sentence.habits.contains(.uninflected) else { return -1 }
    return chunks.first {
      $0.kind == .place && !$0.isWeak && ($0.relation == .none || $0.relation == .to)
        && (lists.isProvince($0.index) || lists.isInProvince($0.index))
    }?.index ?? -1
  }

  /// «Sept personnes ont perdu la vie lorsqu'un autocar a quitté la chaussée»: a disaster, whatever
  /// it was, where the lead tells nothing else.
  mutating func readCasualties(_ index: Int) {
    guard sentence.position == .lead, candidates.isEmpty,
      chunks[index].voice == .active || chunks[index].voice == .passive,
      !chunks[..<index].contains(where: { $0.kind == .person || $0.kind == .organization }),
      sentence.firstDay >= 0
    else { return }
    var event = candidate(.disaster, index)
    event.strength = 2
    event.date = sentence.firstDay
    // It stands in a clause of its own.
    event.place =
      chunks.first { $0.kind == .place && $0.relation == .in && !$0.isWeak }?.index ?? localPlace
    finish(event, at: index, verb: index)
  }
}
