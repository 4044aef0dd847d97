import VNAModel
import VNAText

/// An acronym in brackets: its tokens, and the token after the bracket.
struct BracketedAcronym {
  var acronym: Range<Int>
  var end: Int
}

extension OrganizationFinder {
  /// The acronym in the bracket that opens at a token: «(PCV)», «(sigle anglais : GSO)».
  ///
  /// Behind the name of a body it may be one that means a treaty elsewhere, where the letters are those of
  /// the name: «Agencia Telegráfica Búlgara (BTA)».
  func acronym(inBracketAt open: Int, of body: Range<Int>? = nil) -> BracketedAcronym? {
    guard reader.kind(open) == .openBracket else { return nil }
    var close = open + 1
    let end = min(open + 9, reader.count)
    while close < end, reader.tokens[close].kind != .closeBracket { close += 1 }
    guard close < end, close > open + 1 else { return nil }
    var inside = open + 1..<close
    if let word = inside.first(where: { reader.role($0) == .acronymWord }) {
      guard
        let acronym = inside.first(where: {
          reader.isAllCaps($0) && reader.role($0) != .acronymWord
        }), acronym != word
      else { return nil }
      return BracketedAcronym(acronym: acronym..<acronym + 1, end: close + 1)
    }
    // «(PCV, au pouvoir)», «(VOV - radio nationale)»
    if let cut = inside.first(where: {
      let kind = reader.tokens[$0].kind
      return kind == .comma || kind == .semicolon || (kind == .dash)
    }) {
      inside = inside.lowerBound..<cut
    }
    return isAcronym(inside, of: body)
      ? BracketedAcronym(acronym: inside, end: close + 1) : nil
  }

  /// «UBND tỉnh», «HĐND thành phố Hải Phòng»: an acronym with the seat behind it, of which there is one each;
  /// nil where none follows or no table has it.
  func withSeat(_ acronym: Range<Int>) -> Range<Int>? {
    let next = acronym.upperBound
    guard reader.words.style == .compounds, reader.isWord(next, inSentenceOf: acronym.lowerBound),
      !reader.isCapitalized(next), let head = reader.matches.longest(.placeHead, at: next),
      let form = reader.value(head).placeHead, !form.isPlural
    else { return nil }
    switch form.kind {
    case .province, .city, .district, .commune: break
    default: return nil
    }
    let end = next + Int(head.tokenCount)
    guard reader.isCapitalizedWord(end, inSentenceOf: next) else {
      return acronym.lowerBound..<end
    }
    if let place = reader.matches.end(ofAny: .init(.place), at: end) {
      return acronym.lowerBound..<place
    }
    return startsPerson(end) ? acronym.lowerBound..<end : nil
  }

  /// Whether each letter of an acronym opens a word of a name, in whatever order another language has them.
  private func isMadeOf(_ acronym: Int, _ name: Range<Int>) -> Bool {
    let letters = reader.tokens[acronym].start..<reader.tokens[acronym].end
    return letters.allSatisfy { letter in
      name.contains {
        reader.isCapitalized($0)
          && reader.bytes[Int(reader.tokens[$0].start)] == reader.bytes[Int(letter)]
      }
    }
  }

  /// Whether tokens are written like an acronym and are no place, currency or treaty.
  func isAcronym(_ range: Range<Int>, of body: Range<Int>? = nil) -> Bool {
    guard let first = range.first, range.count <= 5, reader.kind(first) == .word,
      reader.isCapitalized(first)
    else { return false }
    var capitals = 0
    var letters = 0
    for index in range {
      let token = reader.tokens[index]
      if index > first, token.hasSpaceBefore,
        reader.words.style != .cases || !reader.isAllCaps(index)
      {
        return false
      }
      if token.kind == .word, token.flags.contains(.allCaps), token.flags.contains(.nonASCII) {
        capitals += Int(token.end - token.start) / 2
        letters += Int(token.end - token.start) / 2
      } else if token.kind == .word {
        for byte in reader.bytes[Int(token.start)..<Int(token.end)] {
          if byte &- 65 < 26 || byte == 0xC3 { capitals += 1 }
          letters += 1
        }
      }
    }
    guard letters >= 2, letters <= 14 else { return false }
    if let known = reader.matches.longest(.acronym, at: first) {
      return reader.value(known).word == .org
        || body.map { isMadeOf(first, $0) } ?? false
    }
    let others = LexiconClassSet(.country, .place, .currency, .demonym, .month, .weekday, .unit)
    guard reader.matches.classes(at: first).isDisjoint(with: others) else { return false }
    if capitals >= 2 { return true }
    // «(Petrovietnam)»: one word with a capital that is no person's.
    let names = LexiconClassSet(.familyName, .foreignGivenName, .title, .honorific)
    return range.count == 1 && letters >= 5
      && reader.matches.classes(at: first).isDisjoint(with: names)
  }

  /// «ACR (Long name)»: the acronym before a name that fills a bracket.
  func acronymBefore(_ name: Range<Int>) -> Range<Int>? {
    let open = name.lowerBound - 1
    guard reader.kind(open) == .openBracket, reader.kind(name.upperBound) == .closeBracket,
      open > 0, isAcronym(open - 1..<open), reader.isAllCaps(open - 1)
    else { return nil }
    return open - 1..<open
  }

  /// A name that the grammar ended too early: its words up to «(ACR)» begin with the letters of ACR.
  func aligned(_ name: Range<Int>, head: Int) -> (name: Range<Int>, acronym: BracketedAcronym)? {
    var open = name.upperBound
    let end = min(open + 14, reader.count)
    while open < end, reader.tokens[open].kind != .openBracket {
      let token = reader.tokens[open]
      let isInside = token.kind == .word || token.kind == .comma || token.kind == .hyphen
      guard isInside, token.sentence == reader.tokens[name.lowerBound].sentence,
        reader.role(open) != .determiner, reader.role(open) != .verb,
        !reader.isCapitalized(open) || self.name(at: open, depth: 3) == nil
      else { return nil }
      open += 1
    }
    guard open < end, let found = acronym(inBracketAt: open) else { return nil }
    let whole = name.lowerBound..<open
    // One glued or unknown word before the bracket needs no letters.
    let between = open - name.upperBound
    let role = reader.role(name.upperBound)
    let isPlace =
      role == .locative && between <= (reader.words.capitalizesNames ? 6 : 4)
      || (role == .purpose || role == .against) && between <= 8
    // «Association des producteurs et transformateurs de produits (VASEP)»
    let isCoordinated =
      role == .and && reader.role(name.upperBound + 1) == .none
      && reader.matches.classes(at: name.upperBound + 1).isDisjoint(
        with: LexiconClassSet(.eventVerb, .speechVerb))
      // «Vietnam News Agency and Algerie Presse Service (APS)»: of the second alone.
      && !spells(name.upperBound + 1..<open, found.acronym, all: true)
    let isShort =
      (between == 1 || isPlace || isCoordinated) && reader.isCapitalized(name.lowerBound)
    guard isShort || spells(whole, found.acronym, all: true) else { return nil }
    return (whole, found)
  }

  /// The body at the end of a name to which the acronym behind it belongs: the shortest whose head
  /// opens a name and that the tables or its initials give the acronym; nil where it is the whole's.
  func innerName(of name: Range<Int>, _ acronym: Range<Int>) -> (range: Range<Int>, outerEnd: Int)?
  {
    let heads = LexiconClassSet(.organizationHead, .organization)
    let isWhole = spells(name, acronym, all: true)
    if let known = reader.matches.longest(.organization, at: name.lowerBound),
      name.lowerBound + Int(known.tokenCount) == name.upperBound,
      acronymKey(ofName: known) == acronymKey(acronym)
    {
      return nil
    }
    // The longest body of the tables that has it: «Organización de las Naciones Unidas (ONU)».
    if reader.words.capitalizesNames, let inner = knownInner(of: name, acronym) { return inner }
    var at = name.upperBound - 2
    while at > name.lowerBound + 1 {
      defer { at -= 1 }
      guard reader.isCapitalized(at), !reader.matches.classes(at: at).isDisjoint(with: heads),
        let inner = self.name(at: at, depth: 1), inner.isOrganization,
        inner.range == at..<name.upperBound
      else { continue }
      var end = at
      while end > name.lowerBound, reader.role(end - 1) == .of || reader.role(end - 1) == .article {
        end -= 1
      }
      guard end < at, reader.role(end) == .of, end > name.lowerBound else { continue }
      if let known = reader.matches.longest(.organization, at: at),
        at + Int(known.tokenCount) == name.upperBound,
        reader.value(known).word != .empty, acronymKey(ofName: known) == acronymKey(acronym)
      {
        return (inner.range, end)
      }
      if !isWhole, spells(inner.range, acronym, all: true) { return (inner.range, end) }
    }
    return nil
  }

  private func knownInner(of name: Range<Int>, _ acronym: Range<Int>) -> (
    range: Range<Int>, outerEnd: Int
  )? {
    for at in name.dropFirst() where reader.isCapitalized(at) {
      guard let known = reader.matches.longest(.organization, at: at),
        at + Int(known.tokenCount) == name.upperBound,
        acronymKey(ofName: known) == acronymKey(acronym)
      else { continue }
      var end = at
      while end > name.lowerBound, reader.role(end - 1) == .of || reader.role(end - 1) == .article {
        end -= 1
      }
      return end > name.lowerBound ? (at..<name.upperBound, end) : nil
    }
    return nil
  }

  /// Whether the letters of an acronym are initials of the words of a range, in order.
  func spells(_ words: Range<Int>, _ acronym: Range<Int>, all: Bool) -> Bool {
    let (first, end) = (reader.tokens[acronym.lowerBound].start, reader.span(acronym).end)
    var letter = nextLetter(Int(first), Int(end))
    guard nextLetter(letter + 1, Int(end)) < Int(end) else { return false }
    var last = words.lowerBound
    for index in words where reader.tokens[index].kind == .word {
      guard letter < Int(end) else { break }
      guard initial(index) == reader.bytes[letter] | 0x20 else {
        if index == words.lowerBound { return false }
        continue
      }
      letter = nextLetter(letter + 1, Int(end))
      last = index
    }
    guard letter >= Int(end) else { return false }
    // No long tail behind the last letter.
    return !all || words.upperBound - last <= 4
  }

  /// The first ASCII capital of the source from a byte on, or the end.
  private func nextLetter(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, reader.bytes[at] &- 65 >= 26 { at += 1 }
    return at
  }

  /// The first letter of a word, folded; «É» is «e».
  private func initial(_ index: Int) -> UInt8 {
    let start = Int(reader.tokens[index].start)
    let byte = reader.bytes[start]
    if byte < 0x80 { return byte | 0x20 }
    guard byte == 0xC3, start + 1 < reader.bytes.count else { return 0 }
    switch reader.bytes[start + 1] & 0xDF {
    case 0x80...0x85: return UInt8(ascii: "a")
    case 0x88...0x8B: return UInt8(ascii: "e")
    case 0x8C...0x8F: return UInt8(ascii: "i")
    default: return 0
    }
  }

  /// «les Olympiades internationales de mathématiques (OIM)»: whether games or a cup have the letters of a
  /// body.
  func isOfGames(_ acronym: Range<Int>, in block: Range<Int>) -> Bool {
    let open = acronym.lowerBound - 1
    guard open > block.lowerBound, reader.kind(open) == .openBracket else { return false }
    var start = open - 1
    while start >= max(block.lowerBound, open - 8), reader.isWord(start, inSentenceOf: open - 1) {
      if reader.role(start) == .wrapper, reader.isCapitalized(start) {
        return spells(start..<open, acronym, all: true)
      }
      start -= 1
    }
    return false
  }

  /// A long name without a head before a known acronym in brackets, by its initials.
  func spelledOut(before acronym: Range<Int>, in block: Range<Int>) -> Range<Int>? {
    let open = acronym.lowerBound - 1
    guard open > block.lowerBound, reader.kind(open) == .openBracket,
      reader.kind(acronym.upperBound) == .closeBracket
    else { return nil }
    var start = open - 1
    let least = max(block.lowerBound, open - 14)
    var best: Range<Int>?
    while start >= least,
      reader.isWord(start, inSentenceOf: open - 1)
        || reader.kind(start) == .comma || reader.kind(start) == .hyphen
    {
      if reader.isCapitalized(start), reader.role(start) == .none,
        spells(start..<open, acronym, all: true), open - start >= 2
      {
        best = start..<open
        break
      }
      start -= 1
    }
    return best
  }
}
