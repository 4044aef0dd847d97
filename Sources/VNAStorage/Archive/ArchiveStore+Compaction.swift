import Synchronization
import VNAModel

extension ArchiveStore: CompactableStore {
  /// Writes all versions that are kept into new segments, and removes the old ones.
  ///
  /// The new segments stand beside the old ones until they are complete and on the drive; then the
  /// list of segments is replaced in one step. A crash at any time leaves the one or the other.
  /// Readers go on meanwhile; writers wait.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `readOnly`, `full`, `failed`, `poisoned` or
  ///   `corrupt`.
  public func compact() throws(StoreError) -> Compaction {
    try withWriter { writer throws(StoreError) in
      let old = catalog.withLock { $0 }
      var report = Compaction()
      for segment in old.segments { report.bytesBefore += segment.length }
      let kept = old.positions { _ in true }.sorted { old[$0].sequence < old[$1].sequence }
      report.droppedRecords = old.segments.reduce(0) { $0 + $1.table.count } - kept.count

      var list = writer.manifest
      list.sealed = []
      list.sequence = old.nextSequence
      var new = Catalog(capacity: kept.count + 1024, nextSequence: old.nextSequence)
      let active = writer.header.number
      do throws(StoreError) {
        if !kept.isEmpty { try copy(kept, of: old, after: active, &writer, into: &list, &new) }
      } catch {
        removeFiles { $0 > active }
        throw error
      }
      list.active = (new.segments.last?.header.number ?? active) + 1
      let oldNumbers = old.segments.map(\.header.number)
      new.add(try writer.begin(list))
      for segment in new.segments { report.bytesAfter += segment.length }
      let result = new
      catalog.withLock { $0 = result }
      removeFiles { oldNumbers.contains($0) }
      return report
    }
  }

  /// Copies records into new segments, which `list` and `new` get.
  private func copy(
    _ positions: [Position], of old: Catalog, after number: UInt32, _ writer: inout ArchiveWriter,
    into list: inout Manifest, _ new: inout Catalog
  ) throws(StoreError) {
    var options = options
    // Each segment is brought to the drive whole when it is sealed.
    options.durability = .none
    var segment = try ArchiveWriter.makeSegment(number + 1, storeID: list.storeID, access)
    var output = ArchiveWriter(access, options, lock: writer.lock, list, segment)
    output.begin()
    func flush(_ output: inout ArchiveWriter, _ segment: inout Catalog.Segment) throws(StoreError) {
      for entry in try output.commit() { segment.table.append(entry) }
      (segment.length, segment.chain) = (output.length, output.chain)
      output.begin()
    }
    for position in positions {
      try StoreError.checkCancellation()
      let source = old.segments[position.segment]
      let entry = old[position]
      try withRecord(source, entry) { bytes, header throws(StoreError) in
        let record = UnsafeRawBufferPointer(rebasing: bytes[..<Int(header.length)])
        output.add(record, header, hash: entry.key)
      }
      guard output.byteCount >= 4 << 20 || output.length + output.byteCount >= options.segmentBytes
      else { continue }
      try flush(&output, &segment)
      if output.isFull, position != positions.last {
        list.sealed.append(try output.seal(segment.table))
        new.add(segment)
        segment = try ArchiveWriter.makeSegment(
          segment.header.number + 1, storeID: list.storeID, access)
        output.move(to: segment)
        output.begin()
      }
    }
    if output.recordCount > 0 { try flush(&output, &segment) }
    list.sealed.append(try output.seal(segment.table))
    new.add(segment)
  }

  /// Removes files that the list no longer names. What cannot be removed now is at the next opening.
  private func removeFiles(_ isGone: (UInt32) -> Bool) {
    guard let names = try? access.names() else { return }
    for name in names where ArchiveFiles.number(name).map(isGone) ?? false {
      try? access.remove(name)
    }
  }
}
