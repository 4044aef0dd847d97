import VNAModel
import VNAText

/// Where the name of a Chinese organization begins whose head was found: its signs are read backwards.
extension OrganizationFinder {
  /// No name that no table has is longer; so the time stays linear.
  private static var limit: Int { 20 }

  private static let stationed = Folding.hash("驻")
  private static let ministry = Folding.hash("部")
  private static let ordinal = Folding.hash("第")

  /// Where a name begins that a head closes; nil where that is not known or there is none.
  func solidStart(before head: Int, _ kind: OrganizationHead) -> Int? {
    var start = head
    var joined: Int?
    var listed: Int?
    while start > 0, head - start < Self.limit,
      reader.tokens[start - 1].sentence == reader.tokens[head].sentence
    {
      let before = start - 1
      // «Vingroup集团», «LG Display公司»
      if reader.kind(before) == .word {
        return start == head && reader.isCapitalized(before)
          ? latinStart(before) : listed ?? joined ?? start
      }
      if reader.kind(before) == .number, listed == nil, joined == nil,
        let numbered = numberStart(before, kind)
      {
        return checked(numbered, head)
      }
      // «国会科学、技术与环境委员会»: a list of fields, if the name begins with whose body it is.
      if reader.bytes.isListComma(reader.tokens[before]), joined != nil || listed != nil,
        kind.kind.hasFields
      {
        listed = listed ?? joined
        joined = nil
        start -= 1
        continue
      }
      let here = listed ?? joined ?? start
      guard reader.kind(before) == .ideograph else { return checked(here, head) }
      if let body = lastMention(endingAt: start) {
        // «农业与环境部植物保护司»: an office of a ministry goes by both.
        if kind.kind == .office, reader.tokens[before].hash == Self.ministry {
          return checked(body, head)
        }
        if listed != nil, joined == nil, isBodyOfFields(body, start) { return checked(body, head) }
        start = body
        // «第3海警区司令部»
        if reader.kind(start - 1) == .number, let numbered = numberStart(start - 1, kind) {
          return numbered
        }
        if phrase(endingAt: start, of: .init(.country, .place)) == nil {
          return checked(listed ?? joined ?? start, head)
        }
        continue
      }
      // «，和平公司»: a conjunction joins nothing where a clause begins.
      if reader.role(before) == .and, opensClause(before) {
        return checked(listed ?? before, head)
      }
      if let place = phrase(endingAt: start, of: .init(.country, .place)) {
        return placeStart(place, start, head, kind, joined: listed ?? joined)
      }
      if isCountedNoun(start) {
        // «31艘船和空军军种»
        return (listed ?? joined).flatMap { checked($0, head) }
      }
      // «完成党交给的任务»: what a verb is done with.
      if kind.kind == .party, opensVerb(before) { return checked(start, head) }
      // «该部种植局»: the ministry told of before.
      if kind.kind == .office, reader.tokens[before].hash == Self.ministry, before > 0,
        reader.matches.has(.pronoun, at: before - 1)
      {
        return checked(start, head)
      }
      if listed != nil, isThing(endingAt: start) { return checked(here, head) }
      if endsName(at: start) {
        // «越南水产加工与出口协会»: fields that are joined, if the name begins with a place.
        guard joined == nil, listed == nil, reader.role(before) == .and else {
          return checked(here, head)
        }
        joined = start
      }
      start -= 1
    }
    if let other = listed ?? joined { return checked(other, head) }
    return start == 0 || head - start < Self.limit ? checked(start, head) : nil
  }

  /// Whether a word ends before a token that is no part of a name; a small word inside another is none.
  private func endsName(at start: Int) -> Bool {
    let ends = LexiconClassSet(.stopWord, .speechVerb, .title, .quoteIntro, .honorific)
    guard let word = phrase(endingAt: start, of: ends) else { return false }
    // «供应链公司»
    return !reader.matches.classesInside(at: start - 1).contains(.commonWord)
      // «领导人民解放阵线»: its last sign begins another word.
      && !(start - 1 > word && reader.matches.has(.commonWord, at: start - 1))
      // «对外贸易大学»
      && (reader.matches.end(ofAny: .init(.commonWord), at: word) ?? start) <= start
  }

  /// Where a name begins before whose head, or field, a place stands.
  private func placeStart(
    _ place: Int, _ start: Int, _ head: Int, _ kind: OrganizationHead, joined: Int?
  ) -> Int? {
    // «丹麦乐高集团» is a firm of that country.
    // «老挝党和国家»: the party of the country, whatever its name.
    if kind.kind == .party, start == head { return nil }
    // «越南驻古巴大使馆»
    if place > 0, reader.tokens[place - 1].hash == Self.stationed {
      let body = lastMention(endingAt: place - 1)
      return checked(body ?? phrase(endingAt: place - 1, of: .init(.country)) ?? place, head)
    }
    // «胡志明共青团清化省委员会», «三星电子越南有限公司»: the body there of a greater one.
    if kind.kind == .committee || kind.kind == .company, joined == nil,
      let body = lastMention(endingAt: place)
    {
      return checked(body, head)
    }
    if kind.kind == .company {
      // «LG Display越南海防公司»
      let wider = phrase(endingAt: place, of: .init(.country, .place)) ?? place
      if reader.kind(wider - 1) == .word, reader.isCapitalized(wider - 1),
        reader.tokens[wider - 1].sentence == reader.tokens[head].sentence
      {
        return checked(latinStart(wider - 1), head)
      }
      if !isVietnamese(place), reader.matches.has(.country, at: place) {
        return checked(joined ?? start, head)
      }
    }
    // «广南北部地区综合医院»: a region behind the place in which it lies.
    if kind.kind != .company, !reader.matches.has(.country, at: place),
      let wider = phrase(endingAt: place, of: .init(.place)), wider < place
    {
      return checked(wider, head)
    }
    // «中国云南省商务厅»
    if kind.kind == .office, !reader.matches.has(.country, at: place), !isVietnamese(place),
      let country = phrase(endingAt: place, of: .init(.country))
    {
      return checked(country, head)
    }
    // «越南—印度尼西亚双边合作委员会»: two countries share it.
    if kind.kind == .committee || kind.kind == .association, reader.isDash(place - 1),
      reader.matches.has(.country, at: place),
      let partner = phrase(endingAt: place - 1, of: .init(.country))
    {
      return checked(partner, head)
    }
    return checked(place, head)
  }

  /// Where the words in Latin letters begin of which a firm's name is made, the last one being at a token.
  private func latinStart(_ last: Int) -> Int {
    var first = last
    while first > 0, last - first < 4, reader.tokens[first].hasSpaceBefore,
      reader.kind(first - 1) == .word, reader.isCapitalized(first - 1),
      reader.tokens[first - 1].sentence == reader.tokens[last].sentence
    {
      first -= 1
    }
    return first
  }

  /// «108中央军医医院», «第4海警区司令部»: the number by which a hospital or a unit is called.
  private func numberStart(_ number: Int, _ kind: OrganizationHead) -> Int? {
    if number > 0, reader.tokens[number - 1].hash == Self.ordinal {
      return kind.kind == .military || kind.kind == .hospital ? number - 1 : nil
    }
    return kind.kind == .hospital ? number : nil
  }

  /// «国会»: whether the body at some tokens can have a committee of several fields.
  private func isBodyOfFields(_ start: Int, _ end: Int) -> Bool {
    guard let head = reader.matches.longest(.organizationHead, at: start),
      start + Int(head.tokenCount) == end
    else { return false }
    return reader.value(head).organizationHead?.kind == .assembly
  }

  /// «企业», «项目»: what is counted is no field.
  private func isThing(endingAt end: Int) -> Bool {
    phrase(endingAt: end, of: .init(.countWord, .eventVerb)).map { end - $0 > 1 } ?? false
  }
}

extension OrganizationHead.Kind {
  /// Whether the name of such a body tells several fields.
  fileprivate var hasFields: Bool { self == .ministry || self == .committee }
}
