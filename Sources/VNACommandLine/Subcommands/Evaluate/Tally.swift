/// What a comparison came to: counts for each field, and what they are made of.
struct Tally {
  /// Something that was not right.
  struct Note: Hashable {
    enum Kind: String { case missing, spurious, wrong }

    var field: String
    var kind: Kind
    var text: String
  }

  /// The counts of a field that is a set.
  struct Matches: Hashable {
    var hit = 0
    var missed = 0
    var extra = 0

    var f1: Double { hit == 0 ? 0 : Double(2 * hit) / Double(2 * hit + missed + extra) }
    var precision: Double { Self.part(hit, of: hit + extra) }
    var recall: Double { Self.part(hit, of: hit + missed) }

    private static func part(_ count: Int, of all: Int) -> Double {
      all == 0 ? 0 : Double(count) / Double(all)
    }
  }

  /// The counts of a field that is a label, or an attribute of what was matched.
  struct Answers: Hashable {
    var right = 0
    var asked = 0
    var accuracy: Double { Double(right) / Double(asked) }
  }

  private(set) var matches: [String: Matches] = [:]
  private(set) var answers: [String: Answers] = [:]
  private(set) var notes: [Note] = []

  /// Matches each gold item with the first predicted one that is the same and not taken yet.
  ///
  /// - Returns: the pairs.
  @discardableResult
  mutating func match<Gold, Predicted>(
    _ field: String, _ gold: [Gold], _ predicted: [Predicted],
    describing: (gold: (Gold) -> String, predicted: (Predicted) -> String),
    where isSame: (Gold, Predicted) -> Bool
  ) -> [(gold: Gold, predicted: Predicted)] {
    var left = predicted
    var pairs: [(gold: Gold, predicted: Predicted)] = []
    var counts = matches[field] ?? Matches()
    for item in gold {
      if let index = left.firstIndex(where: { isSame(item, $0) }) {
        pairs.append((item, left.remove(at: index)))
        counts.hit += 1
      } else {
        counts.missed += 1
        notes.append(Note(field: field, kind: .missing, text: describing.gold(item)))
      }
    }
    counts.extra += left.count
    notes += left.map { Note(field: field, kind: .spurious, text: describing.predicted($0)) }
    if !gold.isEmpty || !predicted.isEmpty { matches[field] = counts }
    return pairs
  }

  /// Counts an answer; `note` tells what was wanted where it is wrong.
  mutating func answer(_ field: String, isRight: Bool, _ note: @autoclosure () -> String) {
    answers[field, default: Answers()].asked += 1
    if isRight {
      answers[field, default: Answers()].right += 1
    } else {
      notes.append(Note(field: field, kind: .wrong, text: note()))
    }
  }

  /// Adds the counts of another document.
  mutating func add(_ other: Tally) {
    for (field, counts) in other.matches {
      matches[field, default: Matches()].hit += counts.hit
      matches[field, default: Matches()].missed += counts.missed
      matches[field, default: Matches()].extra += counts.extra
    }
    for (field, counts) in other.answers {
      answers[field, default: Answers()].right += counts.right
      answers[field, default: Answers()].asked += counts.asked
    }
    notes += other.notes
  }
}
