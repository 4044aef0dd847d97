import Synchronization
public import VNAModel

extension ArchiveStore {
  /// Adds one `bulletin`, annotated by `engine`, as a batch of its own, for code that does not suspend. It waits for the disk, as
  /// all that an archive does.
  ///
  /// - Throws: what inserting a batch throws.
  @discardableResult
  public func insert(_ bulletin: Bulletin, engine: String) throws(StoreError) -> InsertReport {
    try insert([bulletin], engine: engine).only()
  }

  @discardableResult
  public func insert(
    _ bulletins: [Bulletin], engine: String
  ) throws(StoreError) -> [InsertReport] {
    let secret = secret
    return try withWriter { writer throws(StoreError) in
      try rollIfFull(&writer)
      var pending: [KeyHash: (version: Int, id: (UInt64, UInt64))] = [:]
      var reports: [InsertReport] = []
      reports.reserveCapacity(bulletins.count)
      var sequence = catalog.withLock { $0.nextSequence }
      writer.begin()
      for bulletin in bulletins {
        let id = bulletin.source.text.withBytes(ContentID.hash)
        let notation = ContentID.notation(id)
        let key = Self.key(of: bulletin) ?? notation
        let hash = KeyHash(key, secret: secret)
        let before =
          pending[hash]
          ?? catalog.withLock { catalog in
            catalog.current(hash).map { (Int($0.entry.version), ($0.entry.id0, $0.entry.id1)) }
          }
        if let before, before.id == id {
          reports.append(InsertReport(.duplicate, key: key, id: notation, version: before.version))
          continue
        }
        let version = (before?.version ?? 0) + 1
        try writer.add(
          bulletin, key: key, hash: hash, id: id, engine: engine, version: version,
          sequence: sequence)
        sequence += 1
        pending[hash] = (version, id)
        reports.append(
          InsertReport(
            before == nil ? .inserted : .replaced, key: key, id: notation, version: version))
      }
      try commit(&writer)
      return reports
    }
  }

  /// The key of a bulletin that has one of its own.
  private static func key(of bulletin: Bulletin) -> String? {
    if let id = bulletin.source.record?.id, !id.isEmpty { return id }
    if let url = bulletin.source.url, !url.isEmpty { return url }
    return nil
  }

  public func remove(_ keys: [String]) throws(StoreError) -> Int {
    let secret = secret
    return try withWriter { writer throws(StoreError) in
      try rollIfFull(&writer)
      var sequence = catalog.withLock { $0.nextSequence }
      var gone: Set<KeyHash> = []
      writer.begin()
      for key in keys {
        let hash = KeyHash(key, secret: secret)
        guard catalog.withLock({ $0.current(hash) }) != nil, gone.insert(hash).inserted else {
          continue
        }
        try writer.addRemoval(of: key, hash: hash, sequence: sequence)
        sequence += 1
      }
      try commit(&writer)
      return gone.count
    }
  }

  public func reannotate(
    engine: String, _ annotate: @Sendable (Bulletin) -> Bulletin
  ) throws(StoreError) -> Int {
    var count = 0
    // What is current now; what comes meanwhile has its own engine.
    let (segments, positions) = catalog.withLock { catalog in
      (catalog.segments, catalog.currentPositions)
    }
    var rest = positions[...]
    while !rest.isEmpty {
      try StoreError.checkCancellation()
      var renewed: [StoredBulletin] = []
      var bytes = 0
      while bytes < 4 << 20, let position = rest.popFirst() {
        var stored = try read(segments[position.segment], position.entry)
        bytes += stored.bulletin.source.text.count
        guard stored.engine != engine else { continue }
        let source = stored.bulletin.source
        stored.bulletin = annotate(stored.bulletin)
        stored.bulletin.source = source
        renewed.append(stored)
      }
      if renewed.isEmpty { continue }
      count += try renew(renewed, engine: engine)
    }
    return count
  }

  /// Writes annotations anew of versions that are still current.
  private func renew(
    _ renewed: [StoredBulletin], engine: String
  ) throws(StoreError) -> Int {
    let secret = secret
    return try withWriter { writer throws(StoreError) in
      try rollIfFull(&writer)
      writer.begin()
      for stored in renewed {
        let hash = KeyHash(stored.key, secret: secret)
        guard let current = catalog.withLock({ $0.current(hash) })?.entry,
          current.sequence == stored.sequence
        else { continue }
        try writer.add(
          stored.bulletin, key: stored.key, hash: hash, id: (current.id0, current.id1),
          engine: engine, version: stored.version, sequence: stored.sequence)
      }
      let count = writer.recordCount
      try commit(&writer)
      return count
    }
  }

  /// Writes the batch and shows it to readers.
  func commit(_ writer: inout ArchiveWriter) throws(StoreError) {
    guard writer.recordCount > 0 else { return }
    let entries = try writer.commit()
    let (length, chain) = (writer.length, writer.chain)
    catalog.withLock { $0.append(entries, length: length, chain: chain) }
  }

  func rollIfFull(_ writer: inout ArchiveWriter) throws(StoreError) {
    guard writer.isFull else { return }
    let table = catalog.withLock { $0.segments[$0.segments.count - 1].table }
    let segment = try writer.roll(table)
    catalog.withLock { $0.add(segment) }
  }
}

extension Catalog {
  /// All current entries, in the order of the segments.
  var currentPositions: [Position] {
    var positions: [Position] = []
    positions.reserveCapacity(bulletinCount)
    for (number, segment) in segments.enumerated() {
      for index in 0..<segment.table.count where segment.current.contains(index) {
        positions.append(Position(segment: number, entry: index))
      }
    }
    return positions
  }
}
