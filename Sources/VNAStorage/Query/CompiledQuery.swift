import VNAModel

/// A query, ready to be evaluated.
struct CompiledQuery: Sendable {
  struct Clause: Sendable {
    var alternatives: [CompiledTerm]
    var isExcluded: Bool
  }

  let clauses: [Clause]
  let dates: Query.DateRange
  let order: Query.Order
  let limit: Int?

  init(_ query: Query) {
    clauses = query.clauses.map { clause in
      Clause(
        alternatives: clause.alternatives.map(CompiledTerm.init), isExcluded: clause.isExcluded)
    }
    dates = query.dates
    order = query.order
    limit = query.limit.map { max(0, $0) }
  }

  /// Whether there are words by which a relevance can be told, and it is asked for.
  var isRanked: Bool { order == .relevance && !rankedTerms.isEmpty }

  /// The terms that a relevance is made of, in their order.
  var rankedTerms: [CompiledTerm] {
    clauses.filter { !$0.isExcluded }.flatMap(\.alternatives).filter(\.isText)
  }

  /// Whether more than the story's days and the sequence numbers has to be known.
  var needsIndex: Bool { !clauses.isEmpty }

  /// How many more bulletins a page may bring after so many.
  ///
  /// - Throws: `invalid` for a page of none: it would never come to an end.
  func pageLimit(_ limit: Int, after taken: Int) throws(StoreError) -> Int {
    guard limit >= 1 else {
      throw StoreError(.invalid, "a page has at least 1 bulletin, and \(limit) were asked for")
    }
    return min(limit, max(0, (self.limit ?? .max) - taken))
  }
}

extension CompiledTerm {
  /// Whether it is sought in the words of the text.
  var isText: Bool { field == .text || field == .headline }
}

/// The place of a bulletin in the order of a query: a smaller one comes first.
struct Rank: Comparable, Sendable {
  /// Minus the relevance, or the day with its sign; infinite where the day is not known.
  var primary: Double
  var sequence: UInt64

  static func < (left: Rank, right: Rank) -> Bool {
    left.primary != right.primary ? left.primary < right.primary : left.sequence < right.sequence
  }

  init(primary: Double, sequence: UInt64) {
    self.primary = primary
    self.sequence = sequence
  }

  /// The rank of a bulletin of these days and this relevance.
  init(
    _ order: Query.Order, firstDay: Int?, lastDay: Int?, score: Double, sequence: UInt64
  ) {
    self.sequence = sequence
    switch order {
    case .relevance: primary = -score
    case .newest: primary = lastDay.map { -Double($0) } ?? .infinity
    case .oldest: primary = firstDay.map { Double($0) } ?? .infinity
    case .inserted: primary = 0
    }
  }
}

extension Cursor {
  /// A place behind `taken` bulletins of which the last has this rank.
  init(after rank: Rank, taken: Int) {
    let parts = [rank.primary.bitPattern, rank.sequence, UInt64(taken)]
    self.init(rawValue: parts.map { String($0, radix: 16) }.joined(separator: "-"))
  }

  /// The rank of the last bulletin of the page before, and how many there were by then.
  func position() throws(StoreError) -> (rank: Rank, taken: Int) {
    let parts = rawValue.split(separator: "-").compactMap { UInt64($0, radix: 16) }
    guard parts.count == 3, let taken = Int(exactly: parts[2]) else {
      throw StoreError(.invalid, "'\(rawValue)' is no cursor of this store")
    }
    return (Rank(primary: Double(bitPattern: parts[0]), sequence: parts[1]), taken)
  }
}

/// The measure of relevance: BM25 as Robertson and Zaragoza give it, with the logarithm that is
/// never negative.
struct Relevance: Sendable {
  private static let saturation = 1.2
  private static let lengthWeight = 0.75

  /// The number of bulletins and of all their terms.
  let count: Int
  let averageLength: Double

  init(count: Int, terms: Int) {
    self.count = count
    averageLength = count == 0 ? 1 : max(1, Double(terms) / Double(count))
  }

  /// The weight of a term that so many bulletins have.
  func weight(bulletins: Int) -> Double {
    SystemPlatform.logarithm(
      1 + (Double(count) - Double(bulletins) + 0.5) / (Double(bulletins) + 0.5))
  }

  /// What a term of this weight adds to a bulletin that has it so often.
  @inline(__always)
  func score(weight: Double, frequency: Int, length: Int) -> Double {
    let frequency = Double(frequency)
    let norm =
      Self.saturation
      * (1 - Self.lengthWeight + Self.lengthWeight * Double(length) / averageLength)
    return weight * (frequency * (Self.saturation + 1)) / (frequency + norm)
  }
}
