import Synchronization
import VNAModel

extension ArchiveStore {
  /// Brings the search index up to date and writes it into the archive, so that no query has to.
  ///
  /// Without it the first query that needs the index builds it in memory. An index can always be
  /// made anew from the segments: a damaged one, or one that is gone, does no harm.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `failed` or `corrupt`.
  public func buildIndex() throws(StoreError) {
    try checkOpen()
    _ = try indexedCatalog()
    try saveIndex()
  }

  /// The catalog with an index of every entry.
  func indexedCatalog() throws(StoreError) -> Catalog {
    let isComplete: (Catalog) -> Bool = { catalog in
      catalog.segments.allSatisfy { $0.index.isLoaded && $0.index.covered == $0.table.count }
    }
    let now = catalog.withLock { $0 }
    if isComplete(now) { return now }
    let result: Result<Catalog, StoreError> = indexing.withLock { _ in
      Result { () throws(StoreError) in
        var current = catalog.withLock { $0 }
        for number in current.segments.indices {
          let segment = current.segments[number]
          var index = segment.index
          if !index.isLoaded { index = try loadIndex(of: segment) }
          if index.covered < segment.table.count { try extend(&index, of: segment) }
          current.setIndex(index, of: number)
          let found = index
          catalog.withLock { catalog in
            // A compaction may have put others in the place of these segments.
            guard number < catalog.segments.count,
              catalog.segments[number].header == segment.header
            else { return }
            catalog.setIndex(found, of: number)
          }
        }
        return current
      }
    }
    return try result.get()
  }

  /// The parts of a segment's index that are in files and fit.
  private func loadIndex(of segment: Catalog.Segment) throws(StoreError) -> SegmentIndex {
    var index = SegmentIndex()
    index.isLoaded = true
    let prefix = ArchiveFormat.padded(segment.header.number) + "-"
    var parts: [IndexPart] = []
    for name in try access.names() where name.hasPrefix(prefix) && name.hasSuffix(".vidx") {
      do throws(StoreError) {
        let file = try access.open(name, .read)
        let mapped = try access.map(file, name, count: try access.size(file, name))
        guard let part = IndexPart(mapped, isSaved: true), fits(part, segment) else { continue }
        parts.append(part)
      } catch {
        // Gone since the names were read, or not to be read: it is made anew.
        continue
      }
    }
    // Of those that go on where the last one ends the longest.
    while let next = parts.filter({ $0.entries.lowerBound == index.covered && !$0.entries.isEmpty })
      .max(by: { $0.entries.count < $1.entries.count })
    {
      index.append(next)
    }
    return index
  }

  private func fits(_ part: IndexPart, _ segment: Catalog.Segment) -> Bool {
    part.header.storeID == segment.header.storeID && part.header.segment == segment.header.number
      && part.entries.upperBound <= segment.table.count
      && part.header.entries == SegmentIndex.checksum(of: segment.table, part.entries)
  }

  /// Builds what is missing at the end.
  private func extend(
    _ index: inout SegmentIndex, of segment: Catalog.Segment
  ) throws(StoreError) {
    let end = segment.table.count
    let range = index.absorb(for: end)..<end
    var builder = IndexBuilder()
    for number in range {
      let entry = segment.table[number]
      guard entry.isBulletin, segment.kept.contains(number) else {
        builder.addEmpty()
        continue
      }
      if number & 63 == 0 { try StoreError.checkCancellation() }
      builder.add(try read(segment, number).bulletin)
    }
    let header = IndexHeader(
      storeID: segment.header.storeID, segment: segment.header.number, first: range.lowerBound,
      count: range.count, entries: SegmentIndex.checksum(of: segment.table, range))
    let bytes = builder.encoded(header)
    guard let part = IndexPart(bytes.mapped(), isSaved: false) else {
      throw StoreError(.failed, "an index that was just made cannot be read")
    }
    index.append(part)
  }

  /// Writes the parts that are in memory only, and removes files that are no part any more.
  func saveIndex() throws(StoreError) {
    guard isWritable else { return }
    let result: Result<Void, StoreError> = indexing.withLock { _ in
      Result { () throws(StoreError) in
        let current = catalog.withLock { $0 }
        for (number, segment) in current.segments.enumerated() where segment.index.isLoaded {
          guard segment.index.parts.contains(where: { !$0.isSaved }) else { continue }
          let saved = try save(segment)
          catalog.withLock { catalog in
            guard number < catalog.segments.count,
              catalog.segments[number].header == segment.header,
              catalog.segments[number].index.covered == saved.covered
            else { return }
            catalog.setIndex(saved, of: number)
          }
        }
      }
    }
    try result.get()
  }

  private func save(_ segment: Catalog.Segment) throws(StoreError) -> SegmentIndex {
    var index = SegmentIndex()
    index.isLoaded = true
    var names: Set<String> = []
    for part in segment.index.parts {
      let name = SegmentIndex.fileName(
        segment: segment.header.number, first: part.entries.lowerBound)
      names.insert(name)
      if part.isSaved {
        index.append(part)
        continue
      }
      // It can be made anew, so it need not be brought to the drive.
      try access.replace(name, with: part.bytes, .none)
      let file = try access.open(name, .read)
      let mapped = try access.map(file, name, count: part.bytes.count)
      index.append(IndexPart(mapped, isSaved: true) ?? part)
    }
    let prefix = ArchiveFormat.padded(segment.header.number) + "-"
    for name in try access.names()
    where name.hasPrefix(prefix) && name.hasSuffix(".vidx") && !names.contains(name) {
      try access.remove(name)
    }
    return index
  }
}
