import VNAModel
import VNAText

/// The opening of the body: «City, day (AGENCY) –».
struct DatelineMatch {
  /// The dateline, its dash included.
  var range: Range<Int>
  /// The names of places in it, and the day.
  var names: Range<Int>
  /// The agency.
  var agency: Range<Int>?
  /// The lines it reaches over: 2 where it is split.
  var lineCount = 1
}

extension Page {
  /// How far into a line a dateline's bracket is looked for: a caption can stand before it.
  private static let reach = 480
  static let longestPlaces = 100

  /// The dateline with which the body opens at line `index`, if it does.
  func dateline(at index: Int) -> DatelineMatch? {
    let line = lines[index]
    if let match = chineseDateline(line.start..<line.end) ?? chineseBehindCaption(line) {
      return match
    }
    if let match = dateline(from: line.start, to: line.end, glueAllowed: true) {
      guard match.range.upperBound == line.end else { return match }
      return joined(match, index)
    }
    // «Bakou» on one line, «(VNA) – Dans …» on the next.
    guard index + 1 < lines.count, line.span.count <= 60 else { return nil }
    let next = lines[index + 1]
    guard bytes[next.start] == 0x28, isPlaceList(line.start..<line.end, .none),
      var match = dateline(from: next.start, to: next.end, glueAllowed: false)
    else { return nil }
    match.range = line.start..<match.range.upperBound
    match.names = line.start..<line.end
    match.lineCount = 2
    return match
  }

  /// «Bakou (VNA)» or «Bakou (VNA) –» on one line, «– Dans …» or «Dans …» on the next.
  private func joined(_ match: DatelineMatch, _ index: Int) -> DatelineMatch? {
    var hasPlace = false
    let day = splitNames(match.names) { _ in hasPlace = true }
    let isAgencyAlone = !hasPlace && day == nil
    let hasDash = dashWidth(before: match.range.upperBound, from: match.range.lowerBound) > 0
    guard index + 1 < lines.count else { return isAgencyAlone && !hasDash ? nil : match }
    var joined = match
    joined.lineCount = 2
    if hasDash { return joined }
    let next = lines[index + 1]
    let dash = dashWidth(at: next.start, to: next.end)
    if dash == 0 { return isAgencyAlone ? nil : match }
    joined.range = match.range.lowerBound..<(next.start + dash)
    return joined
  }

  /// What stands behind a dateline's bracket.
  enum Behind { case dash, none }

  private func dateline(from start: Int, to end: Int, glueAllowed: Bool) -> DatelineMatch? {
    let limit = min(end, start + Self.reach)
    var at = start
    while let open = ByteScan.firstIndex(of: 0x28, in: bytes, from: at, to: limit) {
      at = open + 1
      guard let close = ByteScan.firstIndex(of: 0x29, in: bytes, from: at, to: min(end, at + 32)),
        let agency = bracketedAgency(ByteScan.trimmed(at..<close, in: bytes))
      else { continue }
      guard let (stop, behind) = datelineEnd(close + 1, end) else { continue }
      let before = ByteScan.trimmed(start..<open, in: bytes)
      if let names = namesBehindLead(before), isPlaceList(names, behind) {
        return DatelineMatch(range: start..<stop, names: names, agency: agency)
      }
      if before.isEmpty || isPlaceList(before, behind) {
        return DatelineMatch(range: start..<stop, names: before, agency: agency)
      }
      guard glueAllowed, let glue = captionEnd(before),
        isPlaceList(glue..<before.upperBound, behind)
      else { continue }
      return DatelineMatch(
        range: glue..<stop, names: glue..<before.upperBound, agency: agency)
    }
    return dashedDateline(start..<end)
  }

  /// The places behind the words that tell who writes from there: «De notre correspondant à Paris».
  func namesBehindLead(_ before: Range<Int>) -> Range<Int>? {
    words.datelineLeads.firstEnd(bytes, before) { $0 < before.upperBound && bytes[$0] <= 0x20 }
      .map { ByteScan.trimmed($0..<before.upperBound, in: bytes) }
  }

  /// The agency that a bracket holds, alone or before the day: «(TTXVN)», «(TTXVN, 22/7)», «(TTXVN ngày
  /// 22/7)».
  private func bracketedAgency(_ inside: Range<Int>) -> Range<Int>? {
    if isAgency(inside) { return inside }
    guard let agency = agency(startingAt: inside.lowerBound, to: inside.upperBound) else {
      return nil
    }
    var rest = agency.upperBound..<inside.upperBound
    guard let first = rest.first, bytes[first] == 0x20 || bytes[first] == 0x2C else { return nil }
    if bytes[first] == 0x2C { rest = first + 1..<rest.upperBound }
    rest = ByteScan.trimmed(rest, in: bytes)
    return !rest.isEmpty && isSiteDate(rest, fewestDigits: 2) ? agency : nil
  }

  /// The end of the dateline behind its bracket: a dash, or a capital or the line's end without one.
  private func datelineEnd(_ at: Int, _ end: Int) -> (at: Int, Behind)? {
    let next = ByteScan.skipWhitespace(in: bytes, from: at, to: end)
    if next >= end { return (at, .none) }
    let dash = dashWidth(at: next, to: end)
    if dash > 0 { return (next + dash, .dash) }
    if bytes[next] == 0x3A { return (next + 1, .dash) }
    return opensBody(next, end) ? (at, .none) : nil
  }

  /// Whether the first word behind a dateline stands at `at`: a capital, a quotation or a number.
  func opensBody(_ at: Int, _ end: Int) -> Bool {
    let next = ByteScan.skipWhitespace(in: bytes, from: at, to: end)
    guard next < end else { return false }
    return opensName(at: next, to: end) || starts("«", next..<end) || bytes[next] == 0x22
      || bytes[next] &- 0x30 < 10
  }

  /// Where a caption ends that a dateline is glued to: behind its credit.
  private func captionEnd(_ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    var best: Int?
    while let colon = ByteScan.firstIndex(of: 0x3A, in: bytes, from: at, to: range.upperBound) {
      at = colon + 1
      let name = ByteScan.skipWhitespace(in: bytes, from: at, to: range.upperBound)
      let stop: Int
      if let agency = agency(startingAt: name, to: range.upperBound) {
        stop = agency.upperBound
      } else if let bracket = ByteScan.firstIndex(
        of: 0x29, in: bytes, from: name, to: range.upperBound)
      {
        stop = bracket
      } else {
        continue
      }
      guard credit(in: range.lowerBound..<stop) != nil else { continue }
      best = stop < range.upperBound && bytes[stop] == 0x29 ? stop + 1 : stop
    }
    if let best {
      return ByteScan.skipWhitespace(in: bytes, from: best, to: range.upperBound)
    }
    // A bracket with an agency in it: «(Ảnh Quang/TTXVN)Hà Nội».
    guard
      let bracket = lastIndex(of: 0x29, range),
      credit(in: range.lowerBound..<(bracket + 1)) != nil
    else { return nil }
    return ByteScan.skipWhitespace(in: bytes, from: bracket + 1, to: range.upperBound)
  }

  private func lastIndex(of byte: UInt8, _ range: Range<Int>) -> Int? {
    range.last { bytes[$0] == byte }
  }

  /// Whether a stretch can be the places and the day of a dateline: capitalised words, short words
  /// between them («de», «et»), numbers and months.
  func isPlaceList(_ range: Range<Int>, _ behind: Behind) -> Bool {
    guard !range.isEmpty, range.count <= Self.longestPlaces, !hasSentenceMark(range) else {
      return false
    }
    var count = 0
    var capitals = 0
    var isList = true
    forEachWord(range) { word in
      count += 1
      if opensPlace(word) {
        capitals += 1
        isList = count < 12 && !words.roles(bytes, withoutComma(word)).contains(.agencyNoun)
      } else {
        isList = count < 12 && isBetweenPlaces(word)
      }
      return isList
    }
    // Without a dash «Vietnam News Agency (VNA) Director …» would do as well.
    if isList, capitals > 0 { return behind == .dash || capitals <= 4 }
    // A city in small letters is a typing error that only the dash behind it excuses.
    return behind == .dash && capitals == 0 && wordCount(range, limit: 3) <= 2
  }

  /// A capital, with an article or a bracket before it if need be: «d'Ivoire».
  private func opensPlace(_ word: Range<Int>) -> Bool {
    if opensName(at: word.lowerBound, to: word.upperBound) { return true }
    guard let apostrophe = word.prefix(5).last(where: { bytes[$0] == 0x27 || bytes[$0] == 0x99 })
    else { return false }
    return opensName(at: apostrophe + 1, to: word.upperBound)
  }

  /// A number, a dash, a month or a word of at most four bytes; of four letters with Vietnamese accents.
  private func isBetweenPlaces(_ word: Range<Int>) -> Bool {
    if word.count <= 4 || bytes[word.lowerBound] &- 0x30 < 10 { return true }
    // «Thành phố Hồ Chí Minh»: accents of tones are of three bytes.
    if word.count <= 8, word.contains(where: { bytes[$0] == 0xE1 }),
      word.count(where: { bytes[$0] & 0xC0 != 0x80 }) <= 4
    {
      return true
    }
    return words.roles(bytes, withoutComma(word)).contains(.dateWord)
  }

  private func withoutComma(_ word: Range<Int>) -> Range<Int> {
    bytes[word.upperBound - 1] == 0x2C || bytes[word.upperBound - 1] == 0x2E
      ? word.lowerBound..<(word.upperBound - 1) : word
  }

  private func hasSentenceMark(_ range: Range<Int>) -> Bool {
    for index in range {
      switch bytes[index] {
      case 0x21, 0x3F, 0x3B, 0x3A, 0x22, 0x28, 0x5B: return true
      case 0x2E where index + 1 < range.upperBound && bytes[index + 1] == 0x20:
        // «St. Petersburg», «Washington D.C.» and «Con Dao, Sept. 3» pass, a sentence does not.
        if index - range.lowerBound > 12,
          index + 2 >= range.upperBound || bytes[index + 2] &- 0x30 >= 10
        {
          return true
        }
      case 0xC2 where starts("«", index..<range.upperBound): return true
      default: continue
      }
    }
    return false
  }

  /// The places that a dateline names.
  func places(of dateline: DatelineMatch) -> [Dateline.NamedPlace] {
    var places: [Dateline.NamedPlace] = []
    _ = splitNames(dateline.names) {
      places.append(Dateline.NamedPlace(name: source.text(Span($0))))
    }
    return places
  }

  /// Calls `onPlace` with each place before the day of a dateline's list; gives the day.
  private func splitNames(_ range: Range<Int>, onPlace: (Range<Int>) -> Void) -> Range<Int>? {
    var date: Range<Int>?
    var start = range.lowerBound
    while start < range.upperBound {
      let comma =
        ByteScan.firstIndex(of: 0x2C, in: bytes, from: start, to: range.upperBound)
        ?? range.upperBound
      let part = ByteScan.trimmed(start..<comma, in: bytes)
      if part.contains(where: { bytes[$0] &- 0x30 < 10 }) {
        date = (date?.lowerBound ?? part.lowerBound)..<part.upperBound
      } else if date == nil, !part.isEmpty {
        onPlace(part)
      }
      start = comma + 1
    }
    return date
  }

  /// «（越通社巴黎7月12日电）», and the same without brackets: «越通社河内——».
  private func chineseDateline(_ range: Range<Int>) -> DatelineMatch? {
    guard !range.isEmpty, bytes[range.lowerBound] >= 0xE3 else { return nil }
    let bracketed = starts("（", range)
    let nameStart = range.lowerBound + (bracketed ? 3 : 0)
    guard let agency = agency(startingAt: nameStart, to: range.upperBound) else {
      return cityFirst(range)
    }
    let limit = min(range.upperBound, agency.upperBound + 96)
    var placeEnd: Int?
    var at = agency.upperBound
    while at < limit {
      let rest = at..<range.upperBound
      if placeEnd == nil, bytes[at] &- 0x30 < 10 || starts("电", rest) || starts("—", rest) {
        placeEnd = at
      }
      if at == agency.upperBound, bracketed, starts("）", rest), range.count > 60 {
        // «（越通社）应邀…»: no city.
        return DatelineMatch(range: range.lowerBound..<(at + 3), names: at..<at, agency: agency)
      }
      if bracketed, placeEnd == nil, starts("）", rest), at - agency.upperBound <= 24,
        range.count > 60, !words.openings(bytes, agency.upperBound, at).contains(.site)
      {
        // «（越通社河内）3月31日上午…»: no day in it.
        placeEnd = at
      }
      if let width = chineseDatelineEnd(rest, bracketed), let placeEnd {
        return DatelineMatch(
          range: range.lowerBound..<(at + width), names: agency.upperBound..<placeEnd,
          agency: agency)
      }
      if !bracketed, placeEnd == nil, at > agency.upperBound,
        let end = simpleDashEnd(rest)
      {
        return DatelineMatch(
          range: range.lowerBound..<end, names: agency.upperBound..<at, agency: agency)
      }
      at += 1
    }
    return nil
  }

  /// «越通社河内 - …», «越通社安沛–…»: behind the dash or hyphen before which nothing but spaces stands.
  private func simpleDashEnd(_ rest: Range<Int>) -> Int? {
    let dash = ByteScan.skipWhitespace(in: bytes, from: rest.lowerBound, to: rest.upperBound)
    let width = dashWidth(at: dash, to: rest.upperBound)
    return width > 0 ? dash + width : nil
  }

  /// «…文本。（图：越通社）迪拜（越通社）——»: behind a caption that has lost its line break.
  private func chineseBehindCaption(_ line: PageLine) -> DatelineMatch? {
    guard bytes[line.start] >= 0xE3 else { return nil }
    let limit = min(line.end, line.start + Self.reach)
    var at = line.start
    while let close = ByteScan.firstIndex(of: "）", in: bytes, from: at, to: limit) {
      at = close + 3
      guard credit(in: line.start..<at) != nil else { continue }
      let next = ByteScan.skipWhitespace(in: bytes, from: at, to: line.end)
      return chineseDateline(next..<line.end)
    }
    return nil
  }

  /// «河内（越通社）——», «河内——越通社——»
  private func cityFirst(_ range: Range<Int>) -> DatelineMatch? {
    var open = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + 48)
    while open < limit {
      if starts("（", open..<range.upperBound) { break }
      if starts("——", open..<range.upperBound), let match = cityBeforeDash(open, range) {
        return match
      }
      open += 1
    }
    guard open < limit, open > range.lowerBound,
      let agency = agency(startingAt: open + 3, to: range.upperBound),
      starts("）", agency.upperBound..<range.upperBound)
    else { return nil }
    let close = agency.upperBound + 3
    // «河内（VNA）- …»
    let hyphen = dashWidth(at: close, to: range.upperBound)
    guard
      let dash = chineseDatelineEnd(close..<range.upperBound, false)
        ?? (hyphen > 0 ? hyphen : nil)
    else { return nil }
    return DatelineMatch(
      range: range.lowerBound..<close + dash, names: range.lowerBound..<open, agency: agency)
  }

  private func cityBeforeDash(_ dash: Int, _ range: Range<Int>) -> DatelineMatch? {
    guard dash > range.lowerBound,
      let agency = agency(startingAt: dash + 6, to: range.upperBound),
      let width = chineseDatelineEnd(agency.upperBound..<range.upperBound, false)
    else { return nil }
    return DatelineMatch(
      range: range.lowerBound..<agency.upperBound + width, names: range.lowerBound..<dash,
      agency: agency)
  }

  private func chineseDatelineEnd(_ rest: Range<Int>, _ bracketed: Bool) -> Int? {
    if bracketed { return starts("）", rest) ? 3 : nil }
    // «越通社河内10月13日电 …»
    if starts("日电", rest) { return 6 }
    return starts("——", rest) ? 6 : starts("—", rest) ? 3 : nil
  }

  /// Whether the line opens with a dash before its first word: a dateline whose city was lost.
  func opensWithDash(_ line: PageLine) -> Bool {
    let dash = dashWidth(at: line.start, to: line.end)
    guard dash > 0 else { return false }
    let next = ByteScan.skipWhitespace(in: bytes, from: line.start + dash, to: line.end)
    guard next > line.start + dash, line.end - next > 80 else { return false }
    return opensName(at: next, to: line.end) || bytes[next] &- 0x30 < 10
      || starts("«", next..<line.end) || bytes[next] == 0x22
  }
}
