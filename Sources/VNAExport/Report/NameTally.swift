import VNAText

/// Counts names, whatever their spelling, by the stories that have them.
struct NameTally: Sendable {
  struct Name: Sendable {
    /// The number of stories.
    var count = 0
    var spellings: [String: Int] = [:]
    /// What is said of it, as functions.
    var notes: [String: Int] = [:]

    /// The longest spelling; of equals the first.
    var longest: String {
      spellings.keys.max { left, right in
        let lengths = (left.utf8.count, right.utf8.count)
        return lengths.0 == lengths.1 ? left > right : lengths.0 < lengths.1
      } ?? ""
    }

    /// The spelling used most; of equals the longest.
    var commonest: String { Self.commonest(spellings) ?? "" }

    /// What is said most often; of equals the longest.
    var commonNote: String? { Self.commonest(notes) }

    private static func commonest(_ counts: [String: Int]) -> String? {
      counts.max { left, right in
        if left.value != right.value { return left.value < right.value }
        let lengths = (left.key.utf8.count, right.key.utf8.count)
        return lengths.0 == lengths.1 ? left.key > right.key : lengths.0 < lengths.1
      }?.key
    }
  }

  /// The names by what they are compared by.
  private(set) var names: [String: Name] = [:]

  /// What a name is compared by.
  static func key(_ name: String) -> String { Folding.fold(PlainText.line(name)) }

  /// Counts a name that a story has; `id` tells it from others better than its spelling. What has
  /// no letters is no name.
  mutating func add(_ name: String, id: String? = nil, notes: [String]) {
    let key = id ?? Self.key(name)
    guard key.utf8.contains(where: { $0 != 0x20 }) else { return }
    names[key, default: Name()].count += 1
    names[key, default: Name()].spellings[PlainText.shown(name), default: 0] += 1
    for note in notes { names[key, default: Name()].notes[PlainText.shown(note), default: 0] += 1 }
  }
}
