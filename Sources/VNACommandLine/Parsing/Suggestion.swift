/// “Did you mean”: the word that a mistyped one is nearest to.
enum Suggestion {
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    // A third of a word may be wrong, and a long paste is no typing error.
    guard typed.count > 1, typed.count <= 64 else { return nil }
    let limit = max(1, typed.count / 3)
    // Of two that are as near, one with a letter more is likelier: one was left out.
    var best: (word: String, rank: (distance: Int, misses: Int))?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      var distance = editDistance(typed, scalars)
      // The beginning of a longer word was meant to be that word.
      if typed.count >= 3, scalars.starts(with: typed) { distance = min(distance, limit) }
      let rank = (distance: distance, misses: isPart(typed, of: scalars) ? 0 : 1)
      if distance <= limit, rank < best?.rank ?? (.max, 0) { best = (candidate, rank) }
    }
    return best?.word
  }

  /// Whether all letters of one stand in the other, in their order.
  private static func isPart(_ letters: [Unicode.Scalar], of word: [Unicode.Scalar]) -> Bool {
    var rest = letters[...]
    for scalar in word where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// ` Did you mean '--format'?`, or nothing.
  static func question(_ guess: String?, prefix: String) -> String {
    guess.map { " Did you mean '\(prefix)\($0)'?" } ?? ""
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other
  /// (optimal string alignment).
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        let replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var distance = min(row[j - 1] + 1, last[j] + 1, replaced)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          distance = min(distance, beforeLast[j - 2] + 1)
        }
        row.append(distance)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
