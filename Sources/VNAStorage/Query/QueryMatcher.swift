public import VNAModel
import VNAText

/// Compares bulletins with a query one at a time: for stores that have a database of their own, which
/// finds candidates, and let this decide.
public struct QueryMatcher: Sendable {
  private let query: CompiledQuery

  /// Makes a matcher.
  public init(_ query: Query) { self.query = CompiledQuery(query) }

  /// Whether the query selects a bulletin; its ``Query/limit`` is of no account.
  public func matches(_ bulletin: Bulletin) -> Bool {
    var matcher = BulletinMatcher()
    matcher.read(bulletin)
    return matcher.matches(query)
  }

  /// What a bulletin's words have to have: of each list one. Lists of conditions that a search of
  /// words cannot decide are left out, so that nothing is excluded that ``matches(_:)`` selects.
  public var requiredTerms: [[SearchTerm]] {
    query.clauses.filter { clause in
      !clause.isExcluded && clause.alternatives.allSatisfy(\.isText)
    }.map { clause in
      clause.alternatives.map { term in
        SearchTerm(
          words: term.words.map { String(decoding: $0.folded, as: UTF8.self) },
          isPrefix: term.isPrefix)
      }
    }
  }
}

/// Words that stand one after the other, as ``SearchTerms`` has them.
public struct SearchTerm: Hashable, Sendable {
  /// The words, folded.
  public var words: [String]
  /// Whether the last word may go on.
  public var isPrefix: Bool
}

/// The terms of a bulletin that are searched.
public enum SearchTerms {
  /// The folded words and numbers of the main story in their order with spaces between, «l’» and its
  /// like left out; of writing without spaces the pairs of neighbouring characters.
  public static func text(of bulletin: Bulletin) -> String {
    var analyzer = TermAnalyzer()
    analyzer.analyze(bulletin)
    var text: [UInt8] = []
    bulletin.source.text.withBytes { bytes in
      for term in analyzer.terms {
        if !text.isEmpty { text.append(0x20) }
        text += FoldedTerm.bytes(UnsafeBufferPointer(rebasing: bytes[term.range]))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
