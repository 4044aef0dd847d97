import VNAModel
import VNAText

/// Makes one person of all names that are spelled alike, and finds whom short forms mean.
struct PersonMerger: ~Copyable {
  /// A person in the making.
  struct Entry {
    /// The longest name, and its bytes.
    var tokens: Range<Int>
    var span: Span
    /// Where the hashes of the words of the first name are in ``words``.
    let words: Range<Int>
    /// The number of letters of the longest name, and whether the main story has it.
    var letters: Int
    var isInStory: Bool
    /// The first tokens of the names of the person, in the order of the text: the first, and the
    /// others, which most persons do not have.
    let place: Int
    var morePlaces: ContiguousArray<Int> = []
  }

  private let reader: NameReader
  private(set) var entries: ContiguousArray<Entry> = []
  /// The hashes of the words of all entries, in order.
  private var words: ContiguousArray<UInt64> = []
  private var byKey = HashIndex()
  /// The last link of the chain of the persons that have a word in their names.
  private var byWord = HashIndex()
  private var links: ContiguousArray<(entry: Int, before: Int)> = []
  private var folded: [UInt8] = []
  /// Whether names have cases.
  private var isInflected: Bool { reader.lexicon.spelling == .stems }

  /// Makes room for the persons of so many names.
  init(_ reader: NameReader, names: Int) {
    self.reader = reader
    entries.reserveCapacity(names)
    words.reserveCapacity(names * 3)
    links.reserveCapacity(names * 3)
  }

  /// The person of a name of at least two words, made if there is none.
  mutating func person(of tokens: Range<Int>, _ span: Span, isInStory: Bool) -> Int {
    let (key, letters) = key(span)
    let (unordered, count) = unordered(tokens)
    let known = byKey[key]
    let found = known >= 0 ? known : byKey[unordered]
    guard found < 0 else {
      let old = entries[found]
      let isNominative =
        isInflected && letters == old.letters
        && NominativeForm.of([old.span, span], in: reader.bytes) == span
      let isBetter =
        isInStory != old.isInStory
        ? isInStory
        : letters > old.letters || letters == old.letters && count > old.words.count
          || isNominative && span != old.span
          || !isInflected && letters == old.letters && gaps(span) > gaps(old.span)
      if isBetter {
        entries[found].tokens = tokens
        entries[found].span = span
        entries[found].letters = letters
        entries[found].isInStory = isInStory
      }
      if known < 0 { byKey[key] = found }
      entries[found].morePlaces.append(tokens.lowerBound)
      return found
    }
    if let index = shortForm(of: tokens) {
      // «总统马克龙» in the headline is «埃马纽埃尔·马克龙» of the lead.
      entries[index].tokens = tokens
      entries[index].span = span
      entries[index].letters = letters
      entries[index].isInStory = isInStory
      entries[index].morePlaces.append(tokens.lowerBound)
      byKey[key] = index
      return index
    }
    let index = entries.count
    let start = words.count
    for token in tokens where reader.tokens[token].kind == .word {
      let word = reader.tokens[token].hash
      words.append(word)
      links.append((index, byWord[word]))
      byWord[word] = links.count - 1
    }
    entries.append(
      Entry(
        tokens: tokens, span: span, words: start..<words.count, letters: letters,
        isInStory: isInStory, place: tokens.lowerBound))
    byKey[key] = index
    // «Франциском» and «Франциск» are one.
    if count > 1 || isInflected { byKey[unordered] = index }
    for part in reader.parts(of: tokens) {
      // «马克龙» is «埃马纽埃尔·马克龙» from here on.
      let short = self.key(reader.span(part)).hash
      if byKey[short] < 0 { byKey[short] = index }
    }
    return index
  }

  /// How often spaces or a hyphen part a name: «PhamMinh Chinh» has lost one.
  private func gaps(_ span: Span) -> Int {
    var wasGap = true
    return span.range.count { index in
      let byte = reader.bytes[index]
      let isGap = byte <= 0x20 || byte == UInt8(ascii: "-")
      defer { wasGap = isGap }
      return isGap && !wasGap
    }
  }

  /// The person known by the last part of a foreign name alone, and by no longer name yet.
  private mutating func shortForm(of tokens: Range<Int>) -> Int? {
    guard let last = reader.parts(of: tokens).first,
      // «总统马克龙和夫人布丽吉特·马克龙»: another of the family.
      reader.phraseStart(endingAt: tokens.lowerBound, of: .init(.kinship)) == nil
    else { return nil }
    let known = byKey[key(reader.span(last)).hash]
    guard known >= 0, entries[known].tokens.count == last.count else { return nil }
    return known
  }

  /// Whether the first word of some tokens is in the name of a person: most capitalised runs of a
  /// text are no person's, and this tells quickly.
  func mayKnow(_ tokens: Range<Int>) -> Bool {
    reader.words.style == .solid || isInflected && reader.isInitial(tokens.lowerBound)
      || byWord[reader.tokens[tokens.lowerBound].hash] >= 0
  }

  /// A short form with the words before it that complete the person's name: «To Lam» opens sentences
  /// with what is a preposition elsewhere.
  func completed(_ tokens: Range<Int>, as entry: Int) -> Range<Int> {
    let own = entries[entry].words
    let start = tokens.lowerBound - (own.count - tokens.count)
    guard own.count > tokens.count, start >= 0,
      reader.tokens[start].sentence == reader.tokens[tokens.lowerBound].sentence
    else { return tokens }
    for (word, token) in zip(own, start..<tokens.upperBound)
    where reader.tokens[token].hash != words[word] || !reader.tokens[token].isCapitalized {
      return tokens
    }
    return start..<tokens.upperBound
  }

  /// Gives a person the nominative where one more place spells the whole name so: «Франциском», and
  /// «Франциск пожелал».
  mutating func spell(_ entry: Int, as tokens: Range<Int>, _ span: Span, isInStory: Bool) {
    let old = entries[entry]
    guard isInflected, isInStory || !old.isInStory, span != old.span, known(tokens) == entry,
      NominativeForm.of([old.span, span], in: reader.bytes) == span
    else { return }
    entries[entry].tokens = tokens
    entries[entry].span = span
    entries[entry].isInStory = isInStory
  }

  /// The known person of exactly this name, or nil.
  mutating func known(_ tokens: Range<Int>) -> Int? {
    let exact = byKey[key(reader.span(tokens)).hash]
    let found = exact >= 0 ? exact : byKey[unordered(tokens).hash]
    return found >= 0 ? found : nil
  }

  /// The person whose longer name has all these words, or nil; of several the one named last
  /// before, and of those named after it none.
  ///
  /// A single word of a Vietnamese name must be its last: «M. Son» is Bui Thanh Son.
  func longer(_ tokens: Range<Int>) -> Int? {
    var tokens = tokens
    // «М. Мишустин»: whose initial it is, is not looked at.
    if isInflected, tokens.count > 2, reader.isInitial(tokens.lowerBound),
      reader.kind(tokens.lowerBound + 1) == .period
    {
      tokens = tokens.lowerBound + 2..<tokens.upperBound
    }
    var (first, last, count) = (0, 0, 0)
    for token in tokens where isWord(token) {
      if count == 0 { first = token }
      last = token
      count += 1
    }
    guard count > 0 else { return nil }
    var found = -1
    var distance = Int.max
    var isTied = false
    var link = byWord[reader.tokens[first].hash]
    // Of very many of one name only the last are looked at, so that the time stays linear.
    var steps = 0
    while link >= 0, steps < 64 {
      let candidate = links[link].entry
      link = links[link].before
      steps += 1
      // A name may have a word twice.
      if candidate == found { continue }
      let own = entries[candidate].words
      guard own.count > count, hasAll(tokens, own),
        !isVietnamese(entries[candidate].tokens)
          || words[own.upperBound - 1] == reader.tokens[last].hash
      else { continue }
      let gap = gap(candidate, before: tokens.lowerBound)
      isTied = gap == distance
      if gap < distance {
        distance = gap
        found = candidate
      }
    }
    return isTied || found < 0 ? nil : found
  }

  /// The tokens since a person was named last, a huge number if it was not.
  private func gap(_ entry: Int, before token: Int) -> Int {
    let first = entries[entry].place
    if entries[entry].morePlaces.isEmpty { return first < token ? token - first : .max - 1 }
    let places = entries[entry].morePlaces
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < token { low = middle + 1 } else { high = middle }
    }
    if low > 0 { return token - places[low - 1] }
    return first < token ? token - first : .max - 1
  }

  /// Whether a name has a Vietnamese family name.
  private func isVietnamese(_ name: Range<Int>) -> Bool {
    let classes = reader.matches.classes(at: name.lowerBound)
    return classes.contains(.familyName) && !classes.contains(.foreignGivenName)
  }

  private func isWord(_ index: Int) -> Bool { reader.tokens[index].kind == .word }

  /// Whether all words of some tokens are among those of an entry.
  private func hasAll(_ tokens: Range<Int>, _ own: Range<Int>) -> Bool {
    for token in tokens where isWord(token) {
      let hash = reader.tokens[token].hash
      var index = own.lowerBound
      while index < own.upperBound, words[index] != hash { index += 1 }
      if index == own.upperBound { return false }
    }
    return true
  }

  /// A hash of the words in whatever order, and their number.
  private func unordered(_ tokens: Range<Int>) -> (hash: UInt64, count: Int) {
    var hash: UInt64 = 0x5851_F42D_4C95_7F2D
    var count = 0
    for token in tokens where isWord(token) {
      hash &+= reader.tokens[token].hash &* 0x2545_F491_4F6C_DD1D
      count += 1
    }
    return (hash, count)
  }

  /// A hash of the letters alone (FNV-1a), so that «NguyenTan Dung» is «Nguyen Tan Dung».
  private mutating func key(_ span: Span) -> (hash: UInt64, letters: Int) {
    let bytes = reader.bytes
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0
    func add(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      letters += 1
    }
    var index = Int(span.start)
    let end = span.range.upperBound
    if isInflected {
      for word in bytes[span.range].split(whereSeparator: { $0 < 0x80 }) {
        folded.removeAll(keepingCapacity: true)
        Folding.fold(UnsafeBufferPointer(rebasing: word), into: &folded)
        if let ending = CaseSpelling.endingLength(folded) {
          folded.removeLast(ending)
        } else {
          NominativeForm.restore(&folded)
        }
        for byte in folded { add(byte) }
      }
      if letters > 0 { return (hash, letters) }
    }
    while index < end {
      let start = index
      index += 1
      if bytes[start] < 0x80 {
        let letter = bytes[start] | 0x20
        if letter &- 97 < 26 { add(letter) }
        continue
      }
      // The letters outside ASCII that stand here, folded together.
      while index < end, bytes[index] >= 0x80 { index += 1 }
      folded.removeAll(keepingCapacity: true)
      Folding.fold(UnsafeBufferPointer(rebasing: bytes[start..<index]), into: &folded)
      for byte in folded where byte &- 97 < 26 || byte >= 0x80 { add(byte) }
    }
    return (hash, letters)
  }
}
