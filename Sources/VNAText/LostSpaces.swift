/// What is known of a language's words to find where a page lost the space between two of them, as
/// pages do where an old line broke: «duVietnam», «leministre», «desrelations», «Phuca déclaré».
package struct LostSpaces: Sendable {
  /// A small word.
  struct Particle: Sendable {
    /// Whether it is an auxiliary of one letter, behind which a participle comes: «aremercié».
    var isAuxiliary = false
    /// Whether it comes behind no name: «Hamani» is not «Hama ni».
    var isInner = false
    /// Whether names of people end so: «Allende», «Larsen».
    var endsNames = false
    /// Whether words end so, and it is cut off at their beginning alone: Spanish «a» in «directora».
    var isFirst = false
  }

  /// The words of the language, the small ones too.
  let vocabulary: WordSet
  /// The small words, each where the lowest bits of its key say, or behind; see ``particle(_:_:)``.
  private let particles: ContiguousArray<(key: UInt64, particle: Particle)?>
  /// Words that longer ones begin with, «sur» in «surcharge»: only small words go with them.
  private let prefixes: Set<UInt64>
  /// Whether nothing is known.
  let isEmpty: Bool
  /// What stands before an apostrophe: «l», «qu».
  let elisions: Set<UInt64>
  /// What stands behind a figure: «e», «er».
  let ordinals: [[UInt8]]
  /// How words of the language end that are not two: «donnera» is not «donner a».
  let endings: [[UInt8]]
  /// How participles end.
  let participles: [[UInt8]]

  /// Takes the words of each kind, separated by spaces, and the form under which they are known.
  package init(
    vocabulary: WordSet, particles: String, prefixes: String = "", auxiliaries: String = "",
    inner: String = "",
    nameEndings: String = "", first: String = "", elisions: String = "", ordinals: String = "",
    endings: String = "", participles: String = "",
    spelling: WordSpelling = .folded
  ) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    let helpers = words(auxiliaries)
    let others = words(inner)
    let lastSyllables = words(nameEndings)
    let leading = words(first)
    self.vocabulary = vocabulary
    self.prefixes = Set(words(prefixes).map(spelling.hash))
    var table = ContiguousArray<(key: UInt64, particle: Particle)?>(repeating: nil, count: 1024)
    for word in words(particles).prefix(512) {
      let key = Self.key(
        spelling.hash(word), hasAccent: !word.utf8.allSatisfy { $0 < 0x80 })
      var place = Int(truncatingIfNeeded: key) & 1023
      while let other = table[place], other.key != key { place = (place + 1) & 1023 }
      table[place] = (
        key,
        Particle(
          isAuxiliary: helpers.contains(word),
          isInner: others.contains(word), endsNames: lastSyllables.contains(word),
          isFirst: leading.contains(word))
      )
    }
    self.particles = table
    isEmpty = !table.contains { $0 != nil }
    self.elisions = Set(words(elisions).map(spelling.hash))
    self.ordinals = words(ordinals).map { Array($0.utf8) }
    self.endings = words(endings).map { Array($0.utf8) }
    self.participles = words(participles).map { Array($0.utf8) }
  }

  /// Nothing is known: nothing is cut.
  package static let none = LostSpaces(vocabulary: .empty, particles: "")

  /// «à» is not «a», though both fold to the same.
  private static func key(_ hash: UInt64, hasAccent: Bool) -> UInt64 { hasAccent ? ~hash : hash }

  /// The small word with a hash, written so.
  func particle(_ hash: UInt64, _ flags: TokenFlags) -> Particle? {
    let key = Self.key(hash, hasAccent: flags.contains(.nonASCII))
    var place = Int(truncatingIfNeeded: key) & 1023
    while let other = particles[place] {
      if other.key == key { return other.particle }
      place = (place &+ 1) & 1023
    }
    return nil
  }

  /// Whether longer words begin with a word.
  func isPrefix(_ hash: UInt64) -> Bool { prefixes.contains(hash) }

  /// The bytes of the apostrophe at the end of an elided word: «'», «ʼ» or «’».
  @inline(__always)
  static func apostropheLength(before end: UInt32, _ base: UnsafePointer<UInt8>) -> UInt32 {
    switch base[Int(end) - 1] {
    case 0x27: 1
    case 0xBC: 2
    default: 3
    }
  }

  /// Whether a token looks like two at a glance: a word with a capital inside, or one that is none of
  /// the language. The longest are no words at all.
  @inline(__always)
  func mayBeTwo(
    _ token: Token, _ base: UnsafePointer<UInt8>, isKnown: @autoclosure () -> Bool
  ) -> Bool {
    let length = token.end &- token.start
    guard token.kind == .word, length &- 3 <= 45 else { return false }
    if token.flags.contains(.mixedCase) { return true }
    if token.flags.contains(.elided) {
      // «l'» and «qu’» are the most of these.
      return length > 2 + Self.apostropheLength(before: token.end, base)
    }
    return !token.flags.contains(.allCaps) && !isKnown()
  }
}

extension Lexicon {
  /// Finds the phrases in some `tokens` as ``match(_:into:)`` does, and the spaces that were lost there:
  /// words that are two are cut as if the space were there.
  package func match(
    _ tokens: inout TokenTable, restoring spaces: LostSpaces,
    in source: UnsafeBufferPointer<UInt8>, into matches: inout MatchTable
  ) {
    match(tokens, into: &matches)
    if tokens.separate(spaces, matches, source) { match(tokens, into: &matches) }
  }
}

extension TokenTable {
  /// Cuts words in two that a lost space made one; whether there was one.
  fileprivate mutating func separate(
    _ spaces: LostSpaces, _ matches: MatchTable, _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !spaces.isEmpty, let base = source.baseAddress else { return false }
    var finder = LostSpaceFinder(
      base: base, readable: source.count, spaces: spaces, lexicon: lexicon)
    var cuts: [(token: Int, place: UInt32)] = []
    storage.withUnsafeBufferPointer { room in
      let tokens = UnsafeBufferPointer(rebasing: room[..<count])
      var names: [Int] = []
      func isKnown(_ index: Int) -> Bool {
        matches.isKnown(at: index) || spaces.vocabulary.contains(tokens[index].hash)
      }
      for index in tokens.indices
      where spaces.mayBeTwo(tokens[index], base, isKnown: isKnown(index)) {
        let isKnown = isKnown(index)
        if let place = finder.place(in: index, isKnown: isKnown, of: tokens) {
          cuts.append((index, place))
        } else if tokens[index].isCapitalized, !isKnown {
          names.append(index)
        }
      }
      // A page that has lost three spaces has lost others behind names that nobody knows.
      guard cuts.count >= 3 else { return }
      let certain = cuts.count
      for index in names {
        if let place = finder.placeOnDamagedPage(index, of: tokens) { cuts.append((index, place)) }
      }
      if cuts.count > certain { cuts.sort { $0.token < $1.token } }
    }
    if !cuts.isEmpty { insert(cuts, finder, source) }
    return !cuts.isEmpty
  }

  /// Moves the tokens from the last on to where they stand with all cuts made.
  private mutating func insert(
    _ cuts: [(token: Int, place: UInt32)], _ finder: LostSpaceFinder,
    _ source: UnsafeBufferPointer<UInt8>
  ) {
    let blank = Token(start: 0, end: 0, hash: 0, sentence: 0, flags: [], kind: .symbol)
    let missing = count + cuts.count - storage.count
    if missing > 0 { storage.append(contentsOf: repeatElement(blank, count: missing)) }
    var end = count
    for (number, cut) in cuts.enumerated().reversed() {
      for index in stride(from: end - 1, to: cut.token, by: -1) {
        storage[index + number + 1] = storage[index]
      }
      end = cut.token
      let (first, second) = finder.halves(of: storage[cut.token], at: cut.place)
      storage[cut.token + number] = first
      storage[cut.token + number + 1] = second
      spell(source, cut.token + number..<cut.token + number + 2, lexicon.spelling)
    }
    count += cuts.count
    var shift = 0
    for index in sentenceStarts.indices {
      while shift < cuts.count, cuts[shift].token < Int(sentenceStarts[index]) { shift += 1 }
      sentenceStarts[index] += UInt32(shift)
    }
    var (before, within) = (0, 0)
    for index in blocks.indices {
      let range = blocks[index].tokens
      while before < cuts.count, cuts[before].token < range.lowerBound { before += 1 }
      while within < cuts.count, cuts[within].token < range.upperBound { within += 1 }
      blocks[index].tokens = range.lowerBound + before..<range.upperBound + within
    }
  }
}
