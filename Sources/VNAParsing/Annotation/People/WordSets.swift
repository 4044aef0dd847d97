import VNAText

/// The sets of function words by which names and titles are told apart.
struct WordSets: OptionSet {
  let rawValue: UInt16

  /// Words that put one before several of a kind.
  static var pluralDeterminers: WordSets { .init(rawValue: 1 << 0) }
  /// Words that put one before a single one.
  static var singularDeterminers: WordSets { .init(rawValue: 1 << 1) }
  /// Articles, also those glued to a preposition, and possessives: no name of a person follows.
  static var articles: WordSets { .init(rawValue: 1 << 2) }
  /// Articles that may open an apposition after a name.
  static var apposingArticles: WordSets { .init(rawValue: 1 << 3) }
  /// Prepositions that lead to a place rather than to a person.
  static var locatives: WordSets { .init(rawValue: 1 << 4) }
  /// Words after which a name without a title is likely a person's.
  static var personLeads: WordSets { .init(rawValue: 1 << 5) }
  /// Prepositions that join a complement with a capital to a title («ambassadeur en Russie»).
  static var complementPrepositions: WordSets { .init(rawValue: 1 << 6) }
  /// Participles before «de» or «des» that join a complement to a title.
  static var charged: WordSets { .init(rawValue: 1 << 7) }
  /// Participles before «à» or «aux» that do the same.
  static var linked: WordSets { .init(rawValue: 1 << 8) }
  /// Adjectives that stand before a title and belong to the role.
  static var preAdjectives: WordSets { .init(rawValue: 1 << 9) }
  /// Auxiliaries and copulas that stand after a subject.
  static var auxiliaries: WordSets { .init(rawValue: 1 << 10) }
  /// Nouns that tell too little of a kind to make a person of the name beside them.
  static var weakTitles: WordSets { .init(rawValue: 1 << 11) }
  /// Words before the colon of a credit.
  static var credits: WordSets { .init(rawValue: 1 << 12) }
  /// Leads to the office that somebody is given: «comme», «as».
  static var equating: WordSets { .init(rawValue: 1 << 13) }
  /// Nouns for a country that was named before: «ese país».
  static var nations: WordSets { .init(rawValue: 1 << 14) }
}

/// The words of the sets by their hashes: open addressing in a power of two of slots.
struct WordSetTable: Sendable {
  private var hashes: ContiguousArray<UInt64>
  private var sets: ContiguousArray<UInt16>

  /// Takes the words of each set, separated by spaces.
  init(_ lists: [(WordSets, String)], _ spelling: WordSpelling) {
    let words = lists.flatMap { set, list in
      list.split(separator: " ").map { (spelling.hash(String($0)), set.rawValue) }
    }
    var size = 16
    while size < words.count * 3 { size *= 2 }
    hashes = ContiguousArray(repeating: 0, count: size)
    sets = ContiguousArray(repeating: 0, count: size)
    for (hash, set) in words {
      let slot = slot(of: hash)
      hashes[slot] = hash
      sets[slot] |= set
    }
  }

  @inline(__always)
  subscript(hash: UInt64) -> WordSets { WordSets(rawValue: sets[slot(of: hash)]) }

  /// The slot of a hash, or the empty one where it would be.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = sets.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while sets[slot] != 0, hashes[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }
}
