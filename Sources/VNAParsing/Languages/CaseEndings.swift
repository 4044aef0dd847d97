import VNAText

/// The cases in which a word may stand.
struct CaseSet: OptionSet, Sendable {
  let rawValue: UInt8

  static let nominative = CaseSet(rawValue: 1 << 0)
  static let genitive = CaseSet(rawValue: 1 << 1)
  static let dative = CaseSet(rawValue: 1 << 2)
  static let accusative = CaseSet(rawValue: 1 << 3)
  static let instrumental = CaseSet(rawValue: 1 << 4)
  static let prepositional = CaseSet(rawValue: 1 << 5)
}

/// What the endings of a language's words tell of their cases, without a dictionary: what a word may
/// be, not what it is.
struct CaseEndings: Sendable {
  private let endings: [(cases: CaseSet, set: EndingSet)]
  private let feminine: [(cases: CaseSet, set: EndingSet)]
  /// Words with the endings of «глава», so that «главы» is no nominative as «министры» may be.
  private let feminineWords: WordTable<Bool>
  private let adjectives: EndingSet
  /// Endings that tell more of words for people who are named: «министры X и Y» is no genitive.
  private let people: [(cases: CaseSet, set: EndingSet)]

  /// Makes one of lists of endings, separated by spaces; the first that a word has counts.
  init(
    _ endings: [(cases: CaseSet, endings: String)],
    feminine: [(cases: CaseSet, endings: String)], feminineWords: String,
    adjectives: String, people: [(cases: CaseSet, endings: String)] = [],
    spelling: WordSpelling = .folded
  ) {
    self.endings = endings.map { ($0.cases, EndingSet($0.endings.split(separator: " "))) }
    self.people = people.map { ($0.cases, EndingSet($0.endings.split(separator: " "))) }
    self.feminine = feminine.map { ($0.cases, EndingSet($0.endings.split(separator: " "))) }
    self.feminineWords = WordTable([(true, feminineWords)], other: false, spelling: spelling) {
      first, _ in first
    }
    self.adjectives = EndingSet(adjectives.split(separator: " "))
  }

  /// Whether a word ends like an adjective, which goes on to the noun behind it.
  func isAdjective(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    adjectives.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  /// The cases in which a word may stand. That of a person is no accusative where it has no ending:
  /// «посол», unlike «форум».
  func cases(
    of token: Token, isPerson: Bool, isNamed: Bool = false, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> CaseSet {
    let word = Int(token.start)..<Int(token.end)
    if feminineWords.withView({ $0[token.hash] }) {
      for (cases, set) in feminine where set.isEnding(of: word, in: bytes) { return cases }
    }
    if isNamed {
      for (cases, set) in people where set.isEnding(of: word, in: bytes) { return cases }
    }
    for (cases, set) in endings where set.isEnding(of: word, in: bytes) { return cases }
    return isPerson ? [.nominative] : [.nominative, .accusative]
  }

  /// The cases that the ending of a word tells which is spelt otherwise than its nominative: «Лулы»
  /// beside «Лула»; empty where they are equal, since the word may be one without cases.
  func cases(
    of word: Range<Int>, nominative: some Collection<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> CaseSet {
    if bytes[word].elementsEqual(nominative) { return [] }
    let isFeminine =
      nominative.suffix(2).elementsEqual("а".utf8)
      || nominative.suffix(2).elementsEqual("я".utf8)
    if isFeminine {
      for (cases, set) in feminine where set.isEnding(of: word, in: bytes) {
        return cases.subtracting(.nominative)
      }
    }
    for (cases, set) in endings where set.isEnding(of: word, in: bytes) {
      return cases.subtracting(.nominative)
    }
    return []
  }
}
