import VNAModel
import VNAText

/// Compares queries with bulletins one at a time, without an index: what an index has to agree with.
struct BulletinMatcher {
  private var analyzer = TermAnalyzer()
  private var bulletin = Bulletin(BulletinSource(.empty))
  private var facts: StoryFacts?

  init() {}

  /// Reads the bulletin that the next questions are about.
  mutating func read(_ bulletin: Bulletin) {
    self.bulletin = bulletin
    analyzer.analyze(bulletin)
    facts = nil
  }

  /// The number of terms of the bulletin.
  var length: Int { analyzer.count }

  /// How often a term stands in the text.
  func frequency(of term: CompiledTerm) -> Int {
    var count = 0
    occurrences(of: term) { _ in count += 1 }
    return count
  }

  /// The places of a term in the source, in order.
  func ranges(of term: CompiledTerm) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    occurrences(of: term) { ranges.append($0) }
    return ranges
  }

  /// Whether the bulletin is one that the query selects.
  mutating func matches(_ query: CompiledQuery) -> Bool {
    let facts = self.facts ?? StoryFacts(bulletin)
    self.facts = facts
    guard query.dates.overlaps(facts.days) else { return false }
    return query.clauses.allSatisfy { clause in
      let holds = clause.alternatives.contains { term in
        term.isText ? frequency(of: term) > 0 : facts.matches(term)
      }
      return holds != clause.isExcluded
    }
  }

  private func occurrences(of term: CompiledTerm, _ body: (Range<Int>) -> Void) {
    let words = term.words
    guard let first = words.first else { return }
    let terms = analyzer.terms
    let end = term.field == .headline ? analyzer.headlineCount : terms.count
    bulletin.source.text.withBytes { bytes in
      for start in 0..<end where matches(first, terms[start], term, words.count == 1, bytes) {
        // Positions grow by at least one a term, so a phrase's words are neighbours in the list
        // but for what stands between characters of a pair.
        var at = start
        var isWhole = true
        for (offset, word) in words.enumerated().dropFirst() {
          let position = terms[at].position + word.step
          var next = at + 1
          while next < end, terms[next].position < position { next += 1 }
          guard next < end, terms[next].position == position,
            matches(word, terms[next], term, offset == words.count - 1, bytes)
          else {
            isWhole = false
            break
          }
          at = next
        }
        if isWhole { body(Int(terms[start].start)..<Int(terms[at].end)) }
      }
    }
  }

  private func matches(
    _ word: CompiledTerm.Word, _ found: TermAnalyzer.Term, _ term: CompiledTerm, _ isLast: Bool,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let text = UnsafeBufferPointer(rebasing: bytes[found.range])
    if term.isPrefix, isLast {
      guard FoldedTerm.bytes(text).starts(with: word.folded) else { return false }
      return !term.isExact || ExactWord.make(text).hasPrefix(word.exact)
    }
    guard found.hash == word.hash else { return false }
    return !term.isExact || ExactWord.make(text) == word.exact
  }
}
