/// What is known of a language's words to find where a page lost the space between two of them, as
/// pages do where an old line broke: «duVietnam», «leministre», «desrelations», «Phuca déclaré».
package struct LostSpaces: Sendable {
  /// A small word.
  struct Particle: Sendable {
    /// Whether longer words begin with it, «entre» in «entreprise»: only small words go with it.
    var isPrefix = false
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
  /// The small words by their hashes, see ``particle(_:_:)``.
  private let particles: [UInt64: Particle]
  /// Words that others begin with, beside those among the small ones: «porte» in «portefeuille».
  private let prefixes: Set<UInt64>
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
    let beginnings = words(prefixes)
    let helpers = words(auxiliaries)
    let others = words(inner)
    let lastSyllables = words(nameEndings)
    let leading = words(first)
    self.vocabulary = vocabulary
    self.prefixes = Set(beginnings.map(spelling.hash))
    self.particles = Dictionary(
      words(particles).map { word in
        (
          Self.key(spelling.hash(word), hasAccent: !word.utf8.allSatisfy { $0 < 0x80 }),
          Particle(
            isPrefix: beginnings.contains(word), isAuxiliary: helpers.contains(word),
            isInner: others.contains(word), endsNames: lastSyllables.contains(word),
            isFirst: leading.contains(word))
        )
      }, uniquingKeysWith: { first, _ in first })
    self.elisions = Set(words(elisions).map(spelling.hash))
    self.ordinals = words(ordinals).map { Array($0.utf8) }
    self.endings = words(endings).map { Array($0.utf8) }
    self.participles = words(participles).map { Array($0.utf8) }
  }

  /// Nothing is known: nothing is cut.
  package static let none = LostSpaces(vocabulary: .empty, particles: "")

  var isEmpty: Bool { particles.isEmpty }

  /// «à» is not «a», though both fold to the same.
  private static func key(_ hash: UInt64, hasAccent: Bool) -> UInt64 { hasAccent ? ~hash : hash }

  /// The small word with a hash, written so.
  func particle(_ hash: UInt64, _ flags: TokenFlags) -> Particle? {
    particles[Self.key(hash, hasAccent: flags.contains(.nonASCII))]
  }

  /// Whether longer words begin with a word.
  func isPrefix(_ hash: UInt64) -> Bool { prefixes.contains(hash) }

  /// Whether a token looks like two at a glance: a word with a capital inside, or one that is none of
  /// the language. The longest are no words at all.
  @inline(__always)
  func mayBeTwo(_ token: Token) -> Bool {
    guard token.kind == .word, token.end &- token.start &- 3 <= 45 else { return false }
    if token.flags.contains(.mixedCase) || token.flags.contains(.elided) { return true }
    return !token.flags.contains(.allCaps) && !vocabulary.contains(token.hash)
  }
}

extension TokenTable {
  /// Cuts words in two that a lost space made one, as if the space were there.
  package mutating func separate(_ spaces: LostSpaces, source: UnsafeBufferPointer<UInt8>) {
    guard !spaces.isEmpty, let base = source.baseAddress else { return }
    var finder = LostSpaceFinder(
      base: base, readable: source.count, spaces: spaces, lexicon: lexicon)
    var cuts: [(token: Int, place: UInt32)] = []
    storage.withUnsafeBufferPointer { room in
      let tokens = UnsafeBufferPointer(rebasing: room[..<count])
      var names: [Int] = []
      for index in tokens.indices where spaces.mayBeTwo(tokens[index]) {
        if let place = finder.place(in: index, of: tokens) {
          cuts.append((index, place))
        } else if tokens[index].isCapitalized {
          names.append(index)
        }
      }
      // A page that has lost three spaces has lost others behind names that nobody knows.
      guard cuts.count >= 3 else { return }
      let certain = cuts.count
      for index in names {
        if let place = finder.placeBehindStranger(index, of: tokens) { cuts.append((index, place)) }
      }
      if cuts.count > certain { cuts.sort { $0.token < $1.token } }
    }
    if !cuts.isEmpty { insert(cuts, finder, source) }
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
