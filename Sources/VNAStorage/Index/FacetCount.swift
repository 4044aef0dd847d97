import VNAModel

/// Counts the values of a facet over selected bulletins, from the index alone.
struct FacetCount {
  private let facet: Facet
  private let catalog: Catalog

  init(_ facet: Facet, _ catalog: Catalog) {
    self.facet = facet
    self.catalog = catalog
  }

  /// The most frequent values.
  func top(
    _ limit: Int, of selected: [ArchiveStore.Selected]
  ) throws(StoreError) -> [FacetValue] {
    var counter = FacetCounter(facet)
    guard let kind = facet.kind else {
      for item in selected {
        guard let day = catalog[item.position].first else { continue }
        let year = TemporalPoint(year: .year(CivilDate(dayNumber: day).year)).description
        counter.add([year])
      }
      return counter.top(limit)
    }
    var chosen = catalog.segments.map { BitSet(capacity: $0.table.count) }
    for item in selected { chosen[item.position.segment].insert(item.position.entry) }
    for (segment, isChosen) in zip(catalog.segments, chosen) {
      for part in segment.index.parts {
        do throws(RecordReader.Malformed) {
          try count(part, kind, isChosen, &counter)
        } catch {
          throw StoreError(
            .corrupt, "the index is damaged; remove the file, and it is made anew",
            path: SegmentIndex.fileName(
              segment: part.header.segment, first: part.entries.lowerBound))
        }
      }
    }
    return counter.top(limit)
  }

  /// Spellings of one value are neighbours in the dictionary; a bulletin counts once for them.
  private func count(
    _ part: IndexPart, _ kind: IndexBuilder.Kind, _ isChosen: BitSet, _ counter: inout FacetCounter
  ) throws(RecordReader.Malformed) {
    var value: [UInt8] = []
    var spelling = ""
    var documents: Set<UInt32> = []
    func finish() {
      if !documents.isEmpty { counter.add(bulletins: documents.count, of: spelling) }
      documents.removeAll(keepingCapacity: true)
    }
    try part.terms(prefix: [kind.rawValue]) { term throws(RecordReader.Malformed) in
      let key = term.key.dropFirst()
      let folded = Array(key.prefix { $0 != 0 })
      if folded != value {
        finish()
        value = folded
      }
      let name = key.count > folded.count ? key.dropFirst(folded.count + 1) : key
      let text = String(decoding: name, as: UTF8.self)
      var count = 0
      try part.postings(term) { document, _ in
        guard isChosen.contains(part.entries.lowerBound + Int(document)) else { return }
        count += 1
        documents.insert(document)
      }
      guard count > 0 else { return }
      spelling = text
      counter.add(text, count: count)
    }
    finish()
  }
}

extension Facet {
  /// The kind of terms that stand for it in an index; nil where the entries tell.
  fileprivate var kind: IndexBuilder.Kind? {
    switch self {
    case .people: .person
    case .organizations: .organization
    case .places: .place
    case .countries: .country
    case .events: .event
    case .languages: .language
    case .years: nil
    }
  }
}
