public import VNAModel

/// Counts the values of a facet over bulletins, spellings that fold alike as one; for stores that
/// have no index to count from.
public struct FacetCounter: Sendable {
  private struct Value {
    var count = 0
    var spellings: [String: Int] = [:]
  }

  private let facet: Facet
  private var values: [String: Value] = [:]

  /// Makes a counter that has counted nothing.
  public init(_ facet: Facet) { self.facet = facet }

  /// Adds what the main story of a bulletin names.
  public mutating func add(_ bulletin: Bulletin) {
    add(StoryFacts(bulletin).values(of: facet))
  }

  /// Adds the values of one bulletin.
  mutating func add(_ names: [String]) {
    var seen: Set<String> = []
    for name in names {
      let folded = foldedKey(name)
      let isNew = seen.insert(folded).inserted
      values[folded, default: Value()].spellings[name, default: 0] += 1
      if isNew { values[folded, default: Value()].count += 1 }
    }
  }

  /// Adds a value that so many bulletins have, by its spelling.
  mutating func add(_ spelling: String, count: Int) {
    values[foldedKey(spelling), default: Value()].spellings[spelling, default: 0] += count
  }

  /// Adds to the number of bulletins of a value, whatever its spelling.
  mutating func add(bulletins: Int, of spelling: String) {
    values[foldedKey(spelling), default: Value()].count += bulletins
  }

  /// Names fold; codes do not.
  private func foldedKey(_ name: String) -> String {
    switch facet {
    case .people, .organizations, .places:
      let folded = FoldedName.make(name)
      return folded.isEmpty ? name : folded
    case .countries, .events, .languages, .years: return name
    }
  }

  /// The most frequent values: equals in the order of their spellings' bytes.
  public func top(_ limit: Int) -> [FacetValue] {
    let all = values.values.map { value in
      let spellings = value.spellings.sorted {
        ($1.value, Array($0.key.utf8)) < ($0.value, Array($1.key.utf8))
      }
      return FacetValue(
        spellings.first?.key ?? "", count: value.count, spellings: spellings.map(\.key))
    }
    let sorted = all.sorted {
      $0.count != $1.count
        ? $0.count > $1.count : $0.value.utf8.lexicographicallyPrecedes($1.value.utf8)
    }
    return Array(sorted.prefix(max(0, limit)))
  }
}

/// Arrays of bytes compare as their texts' bytes do.
private func < (left: (Int, [UInt8]), right: (Int, [UInt8])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
