public import VNAModel

/// The part of a bulletin that shows best why a query found it.
public struct Snippet: Hashable, Sendable {
  /// A run of text that is or is not what was sought.
  public struct Piece: Hashable, Sendable {
    /// The text, line breaks as spaces.
    public var text: String
    /// Whether it is one of the terms.
    public var isMatch: Bool
  }

  /// What it covers.
  public var span: Span
  /// The terms in it, in order.
  public var matches: [Span]
  /// Its text, cut where terms begin and end.
  public var pieces: [Piece]

  /// The text as one.
  public var text: String { pieces.map(\.text).joined() }
}

/// Finds what a query's words are in bulletins.
public struct SnippetMaker: Sendable {
  private let terms: [CompiledTerm]
  private let length: Int

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - query: the query; its excluded terms and its fields of names are not shown.
  ///   - length: how long a snippet is, in bytes; words are kept whole.
  public init(_ query: Query, length: Int = 180) {
    terms = CompiledQuery(query).rankedTerms
    self.length = max(20, length)
  }

  /// All places of the query's words in a bulletin, in order, none inside another.
  public func matches(in bulletin: Bulletin) -> [Span] {
    Self.merged(found(in: bulletin).map(\.range)).map { Span($0) }
  }

  /// The stretch with the most different terms; the beginning of the text where there are none, and
  /// nil where there is no text.
  public func snippet(of bulletin: Bulletin) -> Snippet? {
    let found = found(in: bulletin)
    var regions: [Range<Int>] = []
    _ = SearchedText.regions(of: bulletin, into: &regions)
    // A headline is shown anyway: the body tells more.
    let inBody = found.filter { $0.range.lowerBound >= (regions.first?.upperBound ?? 0) }
    let candidates = inBody.isEmpty ? found : inBody
    let start: Int
    if let best = bestStart(candidates) {
      start = best
    } else if let region = regions.dropFirst().first ?? regions.first, !region.isEmpty {
      start = region.lowerBound
    } else {
      return nil
    }
    guard let region = regions.first(where: { $0.contains(start) }) else { return nil }
    return make(from: start, in: region, found.map(\.range), bulletin.source.text)
  }

  private func found(in bulletin: Bulletin) -> [(term: Int, range: Range<Int>)] {
    guard !terms.isEmpty else { return [] }
    var matcher = BulletinMatcher()
    matcher.read(bulletin)
    var found: [(term: Int, range: Range<Int>)] = []
    for (index, term) in terms.enumerated() {
      found += matcher.ranges(of: term).map { (index, $0) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where the stretch begins that holds the most different terms, the first of equals.
  private func bestStart(_ found: [(term: Int, range: Range<Int>)]) -> Int? {
    var best: (start: Int, terms: Int, matches: Int)?
    for (index, first) in found.enumerated() {
      var terms: Set<Int> = []
      var matches = 0
      for match in found[index...] {
        if match.range.upperBound > first.range.lowerBound + length { break }
        terms.insert(match.term)
        matches += 1
      }
      if best == nil || (terms.count, matches) > (best?.terms ?? 0, best?.matches ?? 0) {
        best = (first.range.lowerBound, terms.count, matches)
      }
    }
    return best?.start
  }

  private func make(
    from match: Int, in region: Range<Int>, _ found: [Range<Int>], _ source: SourceText
  ) -> Snippet {
    let bytes = source.bytes
    // Some words before the first match, from the beginning of one.
    var start = max(region.lowerBound, match - length / 4)
    if start > region.lowerBound {
      while start < match, bytes[start] > 0x20 { start += 1 }
    }
    while start < match, bytes[start] <= 0x20 || bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(region.upperBound, start + length)
    if end < region.upperBound {
      while end > match + 1, bytes[end] > 0x20 { end -= 1 }
      // A text without spaces is cut between characters.
      if end == match + 1 { end = min(region.upperBound, start + length) }
      while end < region.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    let shown = start..<max(start, end)
    let matches = Self.merged(found.filter { $0.overlaps(shown) }).map { $0.clamped(to: shown) }
    var pieces: [Snippet.Piece] = []
    var place = start
    func piece(_ range: Range<Int>, _ isMatch: Bool) {
      guard !range.isEmpty else { return }
      let text = source.text(Span(range)).split(whereSeparator: \.isNewline)
      pieces.append(.init(text: text.joined(separator: " "), isMatch: isMatch))
    }
    for match in matches {
      piece(place..<match.lowerBound, false)
      piece(match, true)
      place = match.upperBound
    }
    piece(place..<shown.upperBound, false)
    return Snippet(span: Span(shown), matches: matches.map { Span($0) }, pieces: pieces)
  }

  /// Ranges in order, those that overlap as one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
