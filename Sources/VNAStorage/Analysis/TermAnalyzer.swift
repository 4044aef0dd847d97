import VNAModel
import VNAText

/// Reads the terms that are searched for, the same for bulletins and for queries.
///
/// Terms of one part of the page have neighbouring positions; the next part begins one further, so
/// that no phrase goes from one into the other.
struct TermAnalyzer: Sendable {
  typealias Term = SearchTermScanner.Term

  private var scanner = SearchTermScanner()
  /// How many of the first terms are the headline's.
  private(set) var headlineCount = 0
  private var regions: [Range<Int>] = []

  init() {}

  var terms: ArraySlice<Term> { scanner.terms }
  var count: Int { scanner.termCount }
  /// The position below which the terms are the headline's.
  var headlineEnd: Int { headlineCount == 0 ? 0 : Int(terms[headlineCount - 1].position) + 1 }

  func withTerms<R>(_ body: (UnsafeBufferPointer<Term>) throws -> R) rethrows -> R {
    try scanner.withTerms(body)
  }

  /// Reads the searched parts of a bulletin.
  mutating func analyze(_ bulletin: Bulletin) {
    scanner.removeAll()
    headlineCount = 0
    let hasHeadline = SearchedText.regions(of: bulletin, into: &regions)
    bulletin.source.text.withBytes { bytes in
      for (index, region) in regions.enumerated() {
        scanner.append(bytes, region)
        if index == 0, hasHeadline { headlineCount = scanner.termCount }
      }
    }
  }

  /// Reads a text of its own.
  mutating func analyze(_ bytes: UnsafeBufferPointer<UInt8>) {
    scanner.removeAll()
    headlineCount = 0
    scanner.append(bytes, 0..<bytes.count)
  }
}

/// The parts of a bulletin that are searched.
enum SearchedText {
  /// Puts the byte ranges of the main story into `regions`, in the order of the page; whether the
  /// first is the headline.
  static func regions(of bulletin: Bulletin, into regions: inout [Range<Int>]) -> Bool {
    regions.removeAll(keepingCapacity: true)
    let count = bulletin.source.text.count
    var headline: Range<Int>?
    for block in bulletin.blocks {
      let range = block.span.range.clamped(to: 0..<count)
      switch block.kind {
      case .headline: if headline == nil { headline = range }
      case .standfirst, .paragraph, .caption: regions.append(range)
      default: break
      }
    }
    if let headline {
      regions.insert(headline, at: 0)
    } else if regions.isEmpty {
      regions.append(0..<count)
    }
    return headline != nil
  }
}
