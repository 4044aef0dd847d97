import VNAModel
import VNAText

/// Makes one person of all names that are spelled alike, and finds whom short forms mean.
struct PersonMerger {
  /// A person in the making.
  struct Entry {
    /// The longest name, and its bytes.
    var tokens: Range<Int>
    var span: Span
    /// The hashes of its words, in order.
    var words: ContiguousArray<UInt64>
    /// The number of letters of the longest name, and whether the main story has it.
    var letters: Int
    var isInStory: Bool
    /// The first tokens of the names of the person, in the order of the text.
    var places: ContiguousArray<Int>

    /// The tokens since the person was named last, a huge number if it was not.
    func gap(before token: Int) -> Int {
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        if places[middle] < token { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? token - places[low - 1] : .max - 1
    }
  }

  let context: AnnotationContext
  private(set) var entries: [Entry] = []
  private var byKey = HashIndex()
  /// The last link of the chain of the persons that have a word in their names.
  private var byWord = HashIndex()
  private var links: ContiguousArray<(entry: Int, before: Int)> = []
  private var folded: [UInt8] = []

  init(_ context: AnnotationContext) { self.context = context }

  /// The person of a name of at least two words, made if there is none.
  mutating func person(of tokens: Range<Int>, from start: UInt32) -> Int {
    let words = wordHashes(tokens)
    let span = Span(start: start, end: context.span(tokens).end)
    let (key, letters) = key(span)
    let isInStory = context.segment(ofToken: tokens.lowerBound)?.isStory ?? false
    let known = byKey[key]
    let found = known >= 0 ? known : byKey[Self.unordered(words)]
    if found >= 0 {
      let old = entries[found]
      let isBetter =
        isInStory != old.isInStory
        ? isInStory
        : letters > old.letters || letters == old.letters && words.count > old.words.count
      if isBetter {
        entries[found].tokens = tokens
        entries[found].span = span
        entries[found].letters = letters
        entries[found].isInStory = isInStory
      }
      byKey[key] = found
      entries[found].places.append(tokens.lowerBound)
      return found
    }
    let index = entries.count
    entries.append(
      Entry(
        tokens: tokens, span: span, words: words, letters: letters, isInStory: isInStory,
        places: [tokens.lowerBound]))
    byKey[key] = index
    if words.count > 1 { byKey[Self.unordered(words)] = index }
    for word in words {
      links.append((index, byWord[word]))
      byWord[word] = links.count - 1
    }
    return index
  }

  /// Whether the first word of some tokens is in the name of a person: most capitalised runs of a
  /// text are no person's, and this tells quickly.
  func mayKnow(_ tokens: Range<Int>) -> Bool {
    byWord[context.tokens[tokens.lowerBound].hash] >= 0
  }

  /// The known person of exactly this name, or nil.
  mutating func known(_ tokens: Range<Int>) -> Int? {
    let exact = byKey[key(context.span(tokens)).hash]
    let found = exact >= 0 ? exact : byKey[Self.unordered(wordHashes(tokens))]
    return found >= 0 ? found : nil
  }

  /// The person whose longer name has all these words, or nil; of several the one named last
  /// before, and of those named after it none.
  ///
  /// A single word of a Vietnamese name must be its last: «M. Son» is Bui Thanh Son.
  func longer(_ tokens: Range<Int>) -> Int? {
    let words = wordHashes(tokens)
    guard let first = words.first else { return nil }
    var found: Int?
    var distance = Int.max
    var isTied = false
    var link = byWord[first]
    // Of very many of one name only the last are looked at, so that the time stays linear.
    var steps = 0
    while link >= 0, steps < 64 {
      let candidate = links[link].entry
      link = links[link].before
      steps += 1
      // A name may have a word twice.
      if candidate == found { continue }
      let entry = entries[candidate]
      guard entry.words.count > words.count, words.allSatisfy(entry.words.contains),
        !isVietnamese(entry) || entry.words.last == words.last
      else { continue }
      let gap = entry.gap(before: tokens.lowerBound)
      isTied = gap == distance
      if gap < distance {
        distance = gap
        found = candidate
      }
    }
    return isTied ? nil : found
  }

  /// Whether the person has a Vietnamese family name.
  func isVietnamese(_ entry: Entry) -> Bool {
    context.matches.has(.familyName, at: entry.tokens.lowerBound)
      && !context.matches.has(.foreignGivenName, at: entry.tokens.lowerBound)
  }

  private func wordHashes(_ tokens: Range<Int>) -> ContiguousArray<UInt64> {
    var hashes: ContiguousArray<UInt64> = []
    for index in tokens where context.tokens[index].kind == .word {
      hashes.append(context.tokens[index].hash)
    }
    return hashes
  }

  private static func unordered(_ words: ContiguousArray<UInt64>) -> UInt64 {
    words.reduce(0x5851_F42D_4C95_7F2D) { $0 &+ $1 &* 0x2545_F491_4F6C_DD1D }
  }

  /// A hash of the letters alone (FNV-1a), so that «NguyenTan Dung» is «Nguyen Tan Dung».
  private mutating func key(_ span: Span) -> (hash: UInt64, letters: Int) {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(UnsafeBufferPointer(rebasing: context.bytes[span.range]), into: &folded)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0
    for byte in folded where byte &- 97 < 26 || byte >= 0x80 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      letters += 1
    }
    return (hash, letters)
  }
}
