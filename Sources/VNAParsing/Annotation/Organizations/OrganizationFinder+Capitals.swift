import VNAModel
import VNAText

/// Names of English organizations: capitalised words around a head, which stands first («Ministry of
/// Finance»), last («World Heritage Committee») or in the middle («Quang Ninh People's Committee of …»).
extension OrganizationFinder {
  /// The name that has a known organization, a head or an acronym at a token; nil where none is.
  func capitalName(at index: Int) -> OrganizationName? {
    let known = reader.matches.longest(.organization, at: index).flatMap {
      isWritten($0, at: index) ? $0 : nil
    }
    let head = reader.matches.longest(.organizationHead, at: index)
    let length = max(Int(known?.tokenCount ?? 0), Int(head?.tokenCount ?? 0))
    guard reader.isCapitalized(index) else { return nil }
    let acronym = Int(reader.matches.longest(.acronym, at: index)?.tokenCount ?? 0)
    guard length > 0 || acronym > 0,
      !reader.matches.classesInside(at: index).contains(.country)
    else { return nil }
    let first = length > 0 && !isKnownWhole(known, head) ? start(before: index) : index
    let own = max(1, length, acronym)
    let body = runEnd(from: index + own, of: first)
    let closing = reader.role(body - 1)
    // «Parliament House», which the tables do not know as a body as they do the White House
    let isTitle =
      closing == .wrapper || closing == .treaty || closing == .building && known == nil
    if isTitle, body > index + own {
      return OrganizationName(range: first..<body, end: body, isOrganization: false)
    }
    guard let last = lastHead(in: first..<body) else {
      guard let known else { return nil }
      let end = index + Int(known.tokenCount)
      return OrganizationName(range: index..<end, end: end, isOrganization: true, known: known)
    }
    let isOfCountry = isFirmOfCountry(first..<body, last)
    let end = isOfCountry ? body : complementsEnd(from: body, of: first, last)
    let isWhole = known != nil && first == index && end == index + Int(known?.tokenCount ?? 0)
    let isNamed =
      (!(last.isGeneric || last.kind == .suffix) || end - first > lastHeadLength(first, body))
      && !isHouse(first..<end, last)
    let isNumbered = last.kind == .military && end > body
    guard isWhole || isNamed || isNumbered, !last.isNever, last.kind != .suffix || first < body - 1
    else {
      return OrganizationName(range: first..<end, end: end, isOrganization: false)
    }
    // «European Parliament» is known.
    if !isWhole, isGovernment(first..<end) {
      return OrganizationName(range: first..<end, end: end, isOrganization: false)
    }
    return OrganizationName(
      range: first..<end, end: end, isOrganization: true, known: isWhole ? known : nil)
  }

  /// «Vietnam news in brief» speaks of no newspaper: behind a country's name the last word of a body's
  /// has a capital as well.
  private func isWritten(_ name: LexiconMatch, at index: Int) -> Bool {
    let last = index + Int(name.tokenCount) - 1
    return last == index || reader.kind(last) != .word || reader.isCapitalized(last)
      || !reader.matches.has(.country, at: index)
  }

  /// «the LEGO Group of Denmark»: a firm by its own name and «Group», which no country goes on; «Airports
  /// Corporation of Vietnam» is named by what it does.
  private func isFirmOfCountry(_ range: Range<Int>, _ head: OrganizationHead) -> Bool {
    guard head.kind == .suffix, range.count > 1, let last = range.last,
      reader.role(range.upperBound) == .of
    else { return false }
    let name = last - 1
    guard reader.matches.classes(at: name).isDisjoint(with: .init(.commonWord, .title, .country))
    else { return false }
    var next = range.upperBound + 1
    if reader.role(next) == .article { next += 1 }
    return next < reader.count && reader.matches.has(.country, at: next)
  }

  /// «Wang Fuk Court»: houses with a name of which no table knows a word; a court of law is described, or
  /// called by its place.
  private func isHouse(_ name: Range<Int>, _ head: OrganizationHead) -> Bool {
    guard head.kind == .court, name.count > 1, let last = name.last,
      reader.has(.organizationHead, .other, at: last)
    else { return false }
    let known = LexiconClassSet(
      .country, .place, .demonym, .commonWord, .organization, .ordinalWord, .titleModifier)
    return !name.dropLast().contains {
      reader.kind($0) != .word || reader.isAdjective($0)
        || !reader.matches.classes(at: $0).isDisjoint(with: known)
        || !reader.matches.classesInside(at: $0).isDisjoint(with: known)
    }
  }

  /// «the Dutch company De Heus»: the name behind a word in small letters for what it is.
  func firmName(behind index: Int) -> OrganizationName? {
    guard reader.words.standsBeforeHead, !reader.isCapitalized(index), index > 0,
      let head = reader.matches.longest(.organizationHead, at: index), head.tokenCount == 1,
      let kind = reader.value(head).organizationHead?.kind, kind == .suffix || kind == .company,
      describesFirm(index - 1),
      let run = properName(at: index + 1, after: index) ?? linkedName(at: index + 1)
    else { return nil }
    return OrganizationName(range: run, end: run.upperBound, isOrganization: true)
  }

  /// Whether the word before «company» leads to its name: «the company», «the Kazakh oil company».
  private func describesFirm(_ index: Int) -> Bool {
    if reader.role(index) == .article || reader.matches.has(.demonym, at: index) { return true }
    guard reader.isWord(index, inSentenceOf: index + 1), reader.role(index) == .none,
      !reader.matches.has(.stopWord, at: index)
    else { return false }
    if reader.isCapitalized(index) {
      // «Steel manufacturer Hoa Phat», where the sentence begins.
      let names = LexiconClassSet(
        .country, .place, .title, .titleModifier, .familyName, .foreignGivenName, .eventVerb)
      return reader.tokens[index].flags.contains(.leadingWord)
        && reader.matches.classes(at: index).isDisjoint(with: names)
    }
    return index > 0
      && (reader.role(index - 1) == .article || reader.matches.has(.demonym, at: index - 1))
  }

  /// «De Heus»: a name that begins with a small word in a capital.
  private func linkedName(at index: Int) -> Range<Int>? {
    guard reader.role(index) == .foreignLink, reader.isCapitalizedWord(index, inSentenceOf: index)
    else { return nil }
    return properName(at: index + 1, after: index).map { index..<$0.upperBound }
  }

  /// Whether the tables have a name that is longer than the head it begins with.
  private func isKnownWhole(_ known: LexiconMatch?, _ head: LexiconMatch?) -> Bool {
    guard let known else { return false }
    return known.tokenCount > 1 && known.tokenCount >= head?.tokenCount ?? 0
      && !reader.lexicon.valueBytes(of: known).isEmpty
  }

  /// «the Hanoi Party», «the Cambodian Senate»: no name of its own.
  private func isGovernment(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    guard range.count == 2,
      reader.role(last) == .generic
        || reader.matches.longest(.organizationHead, at: last).map({
          reader.value($0).organizationHead?.kind == .assembly
        }) ?? false
    else { return false }
    return !reader.matches.classes(at: range.lowerBound).isDisjoint(
      with: .init(.country, .place, .demonym))
  }

  /// The last head among capitalised words.
  private func lastHead(in range: Range<Int>) -> OrganizationHead? {
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if let match = reader.matches.longest(.organizationHead, at: index),
        index + Int(match.tokenCount) <= range.upperBound,
        let head = reader.value(match).organizationHead, !head.isNever
      {
        return head
      }
    }
    return nil
  }

  /// The tokens of the head where nothing else stands in a range, 0 for others.
  private func lastHeadLength(_ first: Int, _ end: Int) -> Int {
    guard let match = reader.matches.longest(.organizationHead, at: first) else { return 0 }
    return first + Int(match.tokenCount) == end ? Int(match.tokenCount) : 0
  }

  // MARK: - Words

  /// Words that no name of an organization has.
  private static var others: LexiconClassSet {
    LexiconClassSet(.honorific, .month, .weekday, .stopWord)
  }

  /// Whether a capitalised word can belong to a name.
  private func belongs(_ index: Int, of first: Int) -> Bool {
    guard reader.isCapitalizedWord(index, inSentenceOf: first) else { return false }
    let classes = reader.matches.classes(at: index)
    // «Can Tho University», «Nghe An University»: «can» and «an» are words as well.
    if !classes.isDisjoint(with: Self.others),
      classes.isDisjoint(with: .init(.organizationHead, .place)), !reader.isAllCaps(index),
      !reader.matches.classesInside(at: index).contains(.place)
    {
      return false
    }
    // «War Veterans' Association», «Council of Ministers»: of several people.
    guard classes.contains(.title), !classes.contains(.organizationHead), !isPlural(index) else {
      return true
    }
    // «General Statistics Office», «Youth Union»; but «UNESCO Director-General».
    // «Vice Admiral» is a title of two words.
    return classes.contains(.commonWord) && !reader.has(.title, .other, at: index)
      && reader.matches.longest(.title, at: index)?.tokenCount == 1
  }

  private func isPlural(_ index: Int) -> Bool {
    let last = reader.span(index..<index + 1).end
    return reader.bytes[Int(last) - 1] == UInt8(ascii: "s")
  }

  /// Where the capitalised words begin that stand before a head.
  private func start(before index: Int) -> Int {
    let taken = mentions.last?.tokens.upperBound ?? 0
    var first = index
    // No name is longer; so the time stays linear.
    while first > taken, index - first < 24 {
      let before = first - 1
      guard reader.tokens[before].sentence == reader.tokens[index].sentence else { break }
      if reader.kind(before) == .hyphen, !reader.tokens[before].hasSpaceBefore, before > taken,
        reader.isCapitalized(before - 1)
      {
        first = before - 1
        continue
      }
      if let partner = partner(before: first, of: index), partner >= taken {
        first = partner
        continue
      }
      if reader.role(before) == .and, first < index, before > taken, joins(before - 1, index) {
        first = before - 1
        continue
      }
      if let possessor = possessor(before, index), possessor >= taken {
        first = possessor
        continue
      }
      // «Dong Thap provincial Party Committee»
      if reader.role(before) == .adjective, before > taken, isName(before - 1) {
        first = before
        continue
      }
      // «the Vietnamese Ministry of Justice»
      if first == index, reader.matches.has(.demonym, at: before), isMinistry(index) { break }
      guard reader.tokens[first].hasSpaceBefore, belongs(before, of: index),
        !reader.tokens[before].flags.contains(.elided), opens(before)
      else { break }
      first = before
    }
    return first
  }

  /// «the Vietnam – South Africa Joint Trade Committee»: where the other country begins with which a body
  /// is shared.
  private func partner(before first: Int, of index: Int) -> Int? {
    guard first < index, reader.isDash(first - 1), reader.matches.has(.country, at: first),
      let match = reader.matches.longest(.organizationHead, at: index),
      let kind = reader.value(match).organizationHead?.kind,
      kind == .committee || kind == .association || kind == .group,
      let start = reader.phraseStart(endingAt: first - 1, of: .init(.country)),
      reader.isCapitalizedWord(start, inSentenceOf: first)
    else { return nil }
    return start
  }

  /// «Pepper and Spice Association»: the word before «and» is no name by itself.
  private func joins(_ index: Int, _ head: Int) -> Bool {
    let names = LexiconClassSet(
      .country, .place, .organization, .acronym, .organizationHead, .title, .familyName,
      .foreignGivenName, .demonym)
    let inside = reader.matches.classesInside(at: index)
    // «Tea» is a family name of Cambodia too.
    if reader.matches.has(.commonWord, at: index) { return belongs(index, of: head) }
    return belongs(index, of: head) && reader.matches.classes(at: index).isDisjoint(with: names)
      && inside.isDisjoint(with: .init(.country, .place, .organization, .title))
      && !reader.tokens[index].flags.contains(.leadingWord)
  }

  /// The first token of «People's», «Farmers'» that ends at a token; nil for «Vietnam's».
  private func possessor(_ index: Int, _ head: Int) -> Int? {
    guard index > 0, !reader.tokens[index].hasSpaceBefore, reader.isCapitalized(index - 1) else {
      return nil
    }
    let isGlued = reader.tokens[index - 1].flags.contains(.elided)
    guard isGlued || reader.kind(index) == .apostrophe else { return nil }
    let names = LexiconClassSet(
      .country, .place, .organization, .acronym, .familyName, .foreignGivenName)
    let classes = reader.matches.classes(at: index - 1)
    return classes.isDisjoint(with: names) && belongs(index - 1, of: head) ? index - 1 : nil
  }

  private func isMinistry(_ index: Int) -> Bool {
    guard let head = reader.matches.longest(.organizationHead, at: index) else { return false }
    return reader.value(head).organizationHead?.kind == .ministry
  }

  /// Whether the first word of a sentence opens a name, and not the sentence.
  private func opens(_ index: Int) -> Bool {
    guard reader.tokens[index].flags.contains(.leadingWord) else { return true }
    let token = reader.tokens[index]
    let isGerund =
      token.end - token.start > 5 && reader.bytes[Int(token.end) - 1] == UInt8(ascii: "g")
      && reader.bytes[Int(token.end) - 3] == UInt8(ascii: "i")
    return !isGerund
  }

  /// The end of the capitalised words from a token on, «People's» and hyphens included.
  private func runEnd(from start: Int, of first: Int) -> Int {
    var end = start
    while end < reader.count, end - first < 24 {
      if reader.kind(end) == .hyphen, !reader.tokens[end].hasSpaceBefore,
        reader.isCapitalizedWord(end + 1, inSentenceOf: first)
      {
        end += 2
        continue
      }
      if let possessor = possessor(end, first), possessor == end - 1, end > first,
        belongs(end + 1, of: first)
      {
        end += 1
        continue
      }
      guard reader.tokens[end].hasSpaceBefore, belongs(end, of: first),
        !reader.tokens[end - 1].flags.contains(.elided), !startsName(end),
        !startsOfficer(end, of: first)
      else { return end }
      end += 1
    }
    return end
  }

  // MARK: - Complements

  /// Reads on behind a head: «of Education and Training», «for Animal Health».
  private func complementsEnd(from body: Int, of first: Int, _ head: OrganizationHead) -> Int {
    var end = body
    var isField = false
    if head.kind == .military, reader.kind(end) == .number, reader.tokens[end].hasSpaceBefore {
      return end + 1
    }
    while end < reader.count, end - first < 28,
      reader.tokens[end].sentence == reader.tokens[first].sentence
    {
      if reader.kind(end) == .comma {
        guard isField, let after = fieldsEnd(end, first) else { return end }
        end = after
        continue
      }
      var next = end + 1
      switch reader.role(end) {
      case .of, .purpose, .against: break
      case .locative:
        // «Chamber of Commerce in Vietnam», «Permanent Mission of Vietnam to the UN»
        var place = next
        if reader.role(place) == .article { place += 1 }
        let isAbroad = head.kind == .embassy || head.kind == .association
        guard isAbroad,
          !reader.matches.classes(at: min(place, reader.count - 1)).isDisjoint(
            with: .init(.country, .place, .acronym))
        else { return end }
      case .and:
        guard isField, isFieldWord(next, first), !isName(end - 1) else { return end }
        end = runEnd(from: next + 1, of: first)
        continue
      default: return end
      }
      if reader.role(next) == .article { next += 1 }
      guard next < reader.count, belongs(next, of: first), !startsName(next),
        !reader.tokens[next].flags.contains(.leadingWord)
      else { return end }
      if reader.role(next) == .wrapper, reader.role(end) != .of { return end }
      isField = isFieldWord(next, first)
      if let country = reader.matches.end(ofAny: .init(.country), at: next), country > next,
        startsOfficer(country, of: first)
      {
        return country
      }
      end = runEnd(from: next + 1, of: first)
      // «Department of Tourism of Da Nang city»
      if isName(end - 1), !reader.isCapitalized(end), reader.role(end) == .settlement { end += 1 }
    }
    return end
  }

  /// Whether a capitalised word names a field and neither a place nor a body.
  private func isFieldWord(_ index: Int, _ first: Int) -> Bool {
    guard index < reader.count, belongs(index, of: first) else { return false }
    return !isName(index) && !reader.matches.has(.organizationHead, at: index)
  }

  private func isName(_ index: Int) -> Bool {
    let names = LexiconClassSet(.country, .place, .organization, .acronym)
    return !reader.matches.classes(at: index).isDisjoint(with: names)
      || !reader.matches.classesInside(at: index).isDisjoint(with: .init(.country, .place))
  }

  /// «, Sports and Tourism»: fields after a comma, the last one behind «and».
  private func fieldsEnd(_ comma: Int, _ first: Int) -> Int? {
    var at = comma
    while reader.kind(at) == .comma, isFieldWord(at + 1, first) {
      at = runEnd(from: at + 2, of: first)
    }
    // «Incident, Disaster Response, and Search and Rescue»
    if reader.kind(at) == .comma, reader.role(at + 1) == .and { at += 1 }
    guard at > comma, reader.role(at) == .and, isFieldWord(at + 1, first) else { return nil }
    return runEnd(from: at + 2, of: first)
  }
}
