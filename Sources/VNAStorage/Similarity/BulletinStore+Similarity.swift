import VNAModel

/// Two bulletins with much of their bodies in common.
public struct SimilarPair: Hashable, Sendable {
  /// The one that was there first.
  public var first: StoredBulletin
  /// The other.
  public var second: StoredBulletin
  /// The part of the runs of five words that both have, counted exactly: 0 to 1.
  public var similarity: Double
}

/// A bulletin that is about the same as another.
public struct SimilarBulletin: Hashable, Sendable {
  /// The bulletin; its score tells how much it has of the other's telling words.
  public var bulletin: StoredBulletin
  /// The part of the runs of five words that both have, counted exactly: 0 to 1.
  public var similarity: Double
}

/// Two bulletins to be compared, by their places.
private struct Candidate: Hashable {
  var first: Int32
  var second: Int32
}

extension BulletinStore {
  /// Pairs of current bulletins whose bodies are nearly the same, the most similar first.
  ///
  /// Candidates are found by sketches of their runs of five words, so that not every bulletin is
  /// compared with every other; of those the similarity is counted. A pair below 0.8 may be missed.
  ///
  /// - Parameters:
  ///   - query: among which bulletins to look.
  ///   - threshold: the least similarity, 0 to 1.
  /// - Throws: what reading from the store throws.
  public func duplicates(
    among query: Query = Query(), threshold: Double = 0.8
  ) async throws(StoreError) -> [SimilarPair] {
    var query = query
    query.order = .inserted
    // By band: the bulletins that have it, by their place.
    var holders: [UInt64: [Int32]] = [:]
    var keys: [String] = []
    for try await stored in bulletins(query) {
      let place = Int32(keys.count)
      keys.append(stored.key)
      for band in Sketch(Shingles(stored.bulletin))?.bands ?? [] {
        holders[band, default: []].append(place)
      }
    }
    var candidates: Set<Candidate> = []
    for places in holders.values where places.count > 1 {
      // A text that hundreds share is compared with the first of them: they are all alike.
      for (index, second) in places.enumerated().dropFirst() {
        for first in places[..<index].suffix(16) {
          candidates.insert(Candidate(first: first, second: second))
        }
        candidates.insert(Candidate(first: places[0], second: second))
      }
    }
    var pairs: [SimilarPair] = []
    var shingles: (place: Int32, stored: StoredBulletin, runs: Shingles)?
    let sorted = candidates.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    for candidate in sorted {
      if shingles?.place != candidate.first {
        guard let stored = try await bulletin(keys[Int(candidate.first)]) else { continue }
        shingles = (candidate.first, stored, Shingles(stored.bulletin))
      }
      // What was removed meanwhile is no duplicate any more.
      guard let one = shingles, let other = try await bulletin(keys[Int(candidate.second)]) else {
        continue
      }
      let similarity = one.runs.similarity(to: Shingles(other.bulletin))
      if similarity >= threshold {
        pairs.append(SimilarPair(first: one.stored, second: other, similarity: similarity))
      }
    }
    return pairs.sorted {
      $0.similarity != $1.similarity
        ? $0.similarity > $1.similarity
        : ($0.first.sequence, $0.second.sequence) < ($1.first.sequence, $1.second.sequence)
    }
  }

  /// The bulletins that have most of the telling words of another: those that stand there often and
  /// in few others. The other one itself is left out.
  ///
  /// - Parameters:
  ///   - stored: the other one.
  ///   - limit: how many at most.
  /// - Throws: what reading from the store throws.
  public func similar(
    to stored: StoredBulletin, limit: Int = 10
  ) async throws(StoreError) -> [SimilarBulletin] {
    let terms = try await tellingTerms(of: stored.bulletin)
    guard !terms.isEmpty, limit > 0 else { return [] }
    let query = Query(clauses: [Query.Clause(terms)], limit: limit + 1)
    let runs = Shingles(stored.bulletin)
    let page = try await page(query, after: nil, limit: limit + 1)
    let others = page.bulletins.filter { $0.key != stored.key }.prefix(limit)
    return others.map { other in
      SimilarBulletin(
        bulletin: other, similarity: runs.similarity(to: Shingles(other.bulletin)))
    }
  }

  /// Up to twenty words of a bulletin, by how often they stand there and how rare they are.
  private func tellingTerms(of bulletin: Bulletin) async throws(StoreError) -> [Query.Term] {
    let words = SearchTerms.text(of: bulletin).split(separator: " ")
    var frequencies: [Substring: Int] = [:]
    for word in words where word.utf8.count > 2 { frequencies[word, default: 0] += 1 }
    // The frequent and, of equals, the long ones are looked up.
    let candidates = frequencies.sorted {
      ($1.value, $1.key.utf8.count, $0.key) < ($0.value, $0.key.utf8.count, $1.key)
    }.prefix(80)
    let total = Double(try await count(Query()))
    var weighed: [(term: Query.Term, weight: Double)] = []
    for (word, frequency) in candidates {
      let term = Query.Term(String(word))
      // A term that queries cut otherwise than texts is none to ask for.
      guard !CompiledTerm(term).words.isEmpty else { continue }
      let holders = Double(try await count(Query(clauses: [Query.Clause([term])])))
      guard holders > 1 else { continue }
      let rarity = SystemPlatform.logarithm(1 + total / holders)
      weighed.append((term, Double(frequency) * rarity))
    }
    let best = weighed.sorted { ($1.weight, $0.term.text) < ($0.weight, $1.term.text) }
    return best.prefix(20).map(\.term)
  }
}
