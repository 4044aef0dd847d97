import VNAModel

/// Evaluates a query on the index of a catalog.
struct SearchEvaluation {
  /// A part of the index with what is known of its segment now.
  struct Part {
    let segment: Int
    let part: IndexPart
    let current: BitSet
    /// The documents that the query selects, once it was evaluated.
    var selected: [UInt32] = []
    /// Their relevance, by document.
    var scores: [Double] = []

    @inline(__always) func isLive(_ document: Int) -> Bool {
      current.contains(part.entries.lowerBound + document)
    }
  }

  private let query: CompiledQuery
  private let catalog: Catalog
  private(set) var parts: [Part] = []
  /// Compares accents in the text of a bulletin; an index knows none.
  private let read: (Position) throws(StoreError) -> Bulletin

  init(
    _ query: CompiledQuery, _ catalog: Catalog,
    read: @escaping (Position) throws(StoreError) -> Bulletin
  ) {
    self.query = query
    self.catalog = catalog
    self.read = read
    for (number, segment) in catalog.segments.enumerated() {
      for part in segment.index.parts {
        parts.append(Part(segment: number, part: part, current: segment.current))
      }
    }
  }

  /// Finds what the query selects.
  mutating func run() throws(StoreError) {
    do throws(IndexFailure) {
      try evaluate()
    } catch {
      switch error {
      case .store(let error): throw error
      case .malformed(let part):
        let name = SegmentIndex.fileName(
          segment: part.header.segment, first: part.entries.lowerBound)
        throw StoreError(
          .corrupt, "the index is damaged; remove the file, and it is made anew", path: name)
      }
    }
  }

  private enum IndexFailure: Error {
    case store(StoreError)
    case malformed(IndexPart)
  }

  private mutating func evaluate() throws(IndexFailure) {
    // The hits of each term of each clause, by part.
    var hits: [[[IndexPart.Hits]]] = []
    for clause in query.clauses {
      var ofClause: [[IndexPart.Hits]] = []
      for term in clause.alternatives {
        var ofTerm: [IndexPart.Hits] = []
        for part in parts { ofTerm.append(try self.hits(of: term, in: part)) }
        ofClause.append(ofTerm)
      }
      hits.append(ofClause)
    }
    let isRanked = query.isRanked
    let relevance = isRanked ? Relevance(count: catalog.bulletinCount, terms: termTotal()) : nil
    for index in parts.indices {
      select(index, hits)
      guard let relevance else { continue }
      score(index, hits, relevance)
    }
  }

  /// Notes the documents of a part for which every clause holds.
  private mutating func select(_ index: Int, _ hits: [[[IndexPart.Hits]]]) {
    let count = parts[index].part.entries.count
    // How many clauses hold so far; one that is excluded never comes to all.
    var held = [UInt32](repeating: 0, count: count)
    var wanted: UInt32 = 0
    for (clause, ofClause) in zip(query.clauses, hits) where !clause.isExcluded {
      for ofTerm in ofClause {
        for document in ofTerm[index].documents where held[Int(document)] == wanted {
          held[Int(document)] = wanted + 1
        }
      }
      wanted += 1
    }
    for (clause, ofClause) in zip(query.clauses, hits) where clause.isExcluded {
      for ofTerm in ofClause {
        for document in ofTerm[index].documents { held[Int(document)] = .max }
      }
    }
    if let first = zip(query.clauses, hits).first(where: { !$0.0.isExcluded }) {
      // What holds a clause is live: looking at those of the first is enough.
      if first.1.count == 1 {
        parts[index].selected = first.1[0][index].documents.filter { held[Int($0)] == wanted }
        return
      }
    }
    let part = parts[index]
    parts[index].selected = (0..<UInt32(count)).filter {
      held[Int($0)] == wanted && part.isLive(Int($0))
    }
  }

  private mutating func score(
    _ index: Int, _ hits: [[[IndexPart.Hits]]], _ relevance: Relevance
  ) {
    let part = parts[index].part
    var scores = [Double](repeating: 0, count: part.entries.count)
    for (clause, ofClause) in zip(query.clauses, hits) where !clause.isExcluded {
      for (term, ofTerm) in zip(clause.alternatives, ofClause) where term.isText {
        let holders = ofTerm.reduce(0) { $0 + $1.documents.count }
        let weight = relevance.weight(bulletins: holders)
        let found = ofTerm[index]
        for (document, frequency) in zip(found.documents, found.counts) {
          scores[Int(document)] += relevance.score(
            weight: weight, frequency: Int(frequency), length: part.length(Int(document)))
        }
      }
    }
    parts[index].scores = scores
  }

  /// The number of terms of all current bulletins.
  private func termTotal() -> Int {
    var total = 0
    for part in parts {
      let entries = part.part.entries
      if entries.allSatisfy({ part.current.contains($0) }) {
        total += Int(part.part.header.termTotal)
        continue
      }
      for document in 0..<entries.count where part.isLive(document) {
        total += part.part.length(document)
      }
    }
    return total
  }

  // MARK: Terms

  private func hits(
    of term: CompiledTerm, in part: Part
  ) throws(IndexFailure) -> IndexPart.Hits {
    let found: IndexPart.Hits
    do throws(RecordReader.Malformed) {
      found = term.isText ? try textHits(term, part) : try fieldHits(term, part)
    } catch {
      throw .malformed(part.part)
    }
    guard term.isExact else { return found }
    do throws(StoreError) {
      return try exactHits(term, found, part)
    } catch {
      throw .store(error)
    }
  }

  private func textHits(
    _ term: CompiledTerm, _ part: Part
  ) throws(RecordReader.Malformed) -> IndexPart.Hits {
    let words = term.words
    guard let last = words.last else { return IndexPart.Hits() }
    if words.count == 1, term.field == .text, !term.isPrefix {
      guard let found = try part.part.term(Self.key(last)) else { return IndexPart.Hits() }
      return try part.part.hits(found) { part.isLive($0) }
    }
    if words.count == 1, term.field == .text { return try prefixHits(last, part) }
    var places: Places?
    for (index, word) in words.enumerated() {
      let isOpen = term.isPrefix && index == words.count - 1
      let next = try self.places(of: word, isPrefix: isOpen, part)
      places = places.map { $0.followed(by: next, step: word.step) } ?? next
      if places?.documents.isEmpty ?? true { return IndexPart.Hits() }
    }
    var hits = IndexPart.Hits()
    guard let places else { return hits }
    for (index, document) in places.documents.enumerated() where part.isLive(Int(document)) {
      var count = places.run(index).count
      if term.field == .headline {
        let end = part.part.headlineEnd(Int(document))
        count = places.positions[places.run(index)].count { $0 < end }
      }
      guard count > 0 else { continue }
      hits.documents.append(document)
      hits.counts.append(UInt32(count))
    }
    return hits
  }

  private static func key(_ word: CompiledTerm.Word) -> [UInt8] {
    [IndexBuilder.Kind.word.rawValue] + word.folded
  }

  private func places(
    of word: CompiledTerm.Word, isPrefix: Bool, _ part: Part
  ) throws(RecordReader.Malformed) -> Places {
    guard isPrefix else {
      guard let term = try part.part.term(Self.key(word)) else { return Places() }
      return try part.part.places(term)
    }
    var lists: [Places] = []
    try part.part.terms(prefix: Self.key(word)) { term throws(RecordReader.Malformed) in
      lists.append(try part.part.places(term))
    }
    return lists.isEmpty ? Places() : .union(lists)
  }

  private func prefixHits(
    _ word: CompiledTerm.Word, _ part: Part
  ) throws(RecordReader.Malformed) -> IndexPart.Hits {
    var counts = [UInt32](repeating: 0, count: part.part.entries.count)
    try part.part.terms(prefix: Self.key(word)) { term throws(RecordReader.Malformed) in
      try part.part.postings(term) { document, count in counts[Int(document)] += count }
    }
    var hits = IndexPart.Hits()
    for (document, count) in counts.enumerated() where count > 0 && part.isLive(document) {
      hits.documents.append(UInt32(document))
      hits.counts.append(count)
    }
    return hits
  }

  private func fieldHits(
    _ term: CompiledTerm, _ part: Part
  ) throws(RecordReader.Malformed) -> IndexPart.Hits {
    var found = BitSet(capacity: part.part.entries.count)
    for kind in term.field.kinds {
      let prefix = [kind.rawValue] + (term.field.isName ? [] : Array(term.value.utf8))
      try part.part.terms(prefix: prefix) { entry throws(RecordReader.Malformed) in
        if term.field.isName {
          let name = entry.key.dropFirst().prefix { $0 != 0 }
          guard term.matches(name: String(decoding: name, as: UTF8.self)) else { return }
        } else if entry.key.count != prefix.count {
          return
        }
        try part.part.postings(entry) { document, _ in found.insert(Int(document)) }
      }
    }
    var hits = IndexPart.Hits()
    for document in 0..<part.part.entries.count
    where found.contains(document) && part.isLive(document) {
      hits.documents.append(UInt32(document))
      hits.counts.append(1)
    }
    return hits
  }

  /// The documents in whose text the accents are those of the term.
  private func exactHits(
    _ term: CompiledTerm, _ found: IndexPart.Hits, _ part: Part
  ) throws(StoreError) -> IndexPart.Hits {
    var hits = IndexPart.Hits()
    var matcher = BulletinMatcher()
    for document in found.documents {
      let position = Position(
        segment: part.segment, entry: part.part.entries.lowerBound + Int(document))
      matcher.read(try read(position))
      let count = matcher.frequency(of: term)
      guard count > 0 else { continue }
      hits.documents.append(document)
      hits.counts.append(UInt32(count))
    }
    return hits
  }
}

extension Query.Field {
  /// Whether its values are names, of which words are sought.
  var isName: Bool { self == .person || self == .organization || self == .place }

  /// The kinds of terms that stand for it in an index.
  var kinds: [IndexBuilder.Kind] {
    switch self {
    case .text, .headline: [.word]
    case .person: [.person]
    case .organization: [.organization, .acronym]
    case .place: [.place]
    case .country: [.country]
    case .event: [.event]
    case .language: [.language]
    }
  }
}
