/// Opens the files of an archive: which segments there are, and what is in them.
struct ArchiveOpening {
  let access: FileAccess
  /// Whether files may be made, cut and removed.
  let isWriter: Bool
  /// What was found and mended.
  private(set) var recovery = ArchiveStore.Recovery()

  init(_ access: FileAccess, isWriter: Bool) {
    self.access = access
    self.isWriter = isWriter
  }

  /// The list of segments; nil where there is no archive yet.
  func readManifest() throws(StoreError) -> Manifest? {
    do throws(StoreError) {
      return try Manifest(
        try access.contents(ArchiveFormat.manifest), path: access.path(ArchiveFormat.manifest))
    } catch {
      guard error.kind == .missing else { throw error }
    }
    let names: [String]
    do throws(StoreError) {
      names = try access.names()
    } catch {
      guard error.kind == .missing else { throw error }
      return nil
    }
    // A store that was being made when the machine stopped has a segment without records.
    for name in names where ArchiveFormat.segmentNumber(name) != nil {
      let file = try access.open(name, .read)
      if try access.size(file, name) > SegmentHeader.byteCount {
        throw StoreError(
          .corrupt, "there are segments and no list of them; 'repair' saves what can be saved",
          path: access.path(ArchiveFormat.manifest))
      }
    }
    return nil
  }

  /// Makes sure that no archive is made among the files of others.
  ///
  /// - Throws: `invalid` where there are files and none of them is the list of an archive.
  func checkIsOwn() throws(StoreError) {
    let names = try access.names()
    guard !names.contains(ArchiveFormat.manifest),
      let other = names.filter({ !ArchiveFiles.isOwn($0) }).min()
    else { return }
    throw StoreError(
      .invalid,
      "there is no archive here, but other files, such as '\(other)': name a directory of "
        + "the archive's own, which is made if it is not there", path: access.directory)
  }

  /// Makes an empty archive.
  func create() throws(StoreError) -> Manifest {
    let manifest = Manifest(
      storeID: SystemPlatform.randomBytes(),
      secret: [SystemPlatform.randomBytes(), SystemPlatform.randomBytes()])
    _ = try ArchiveWriter.makeSegment(manifest.active, storeID: manifest.storeID, access)
    try ArchiveWriter.write(manifest, access)
    return manifest
  }

  /// Reads all segments of a list.
  mutating func readSegments(_ manifest: Manifest) throws(StoreError) -> Catalog {
    if isWriter { try sweep(manifest) }
    var segments: [Catalog.Segment] = []
    for sealed in manifest.sealed {
      try StoreError.checkCancellation()
      segments.append(try readSealed(sealed, manifest))
    }
    segments.append(try readActive(manifest))
    let total = segments.reduce(0) { $0 + $1.table.count }
    var catalog = Catalog(capacity: total + 1024, nextSequence: manifest.sequence)
    for segment in segments { catalog.add(segment) }
    return catalog
  }

  /// Removes what an interrupted change of the list left behind.
  private func sweep(_ manifest: Manifest) throws(StoreError) {
    let numbers = Set(manifest.numbers)
    var isChanged = false
    for name in try access.names() {
      let isOrphan =
        name.hasSuffix(".tmp") || ArchiveFiles.number(name).map { !numbers.contains($0) } ?? false
      guard isOrphan else { continue }
      try access.remove(name)
      isChanged = true
    }
    if isChanged { try access.syncDirectory(.full) }
  }

  private func open(
    _ number: UInt32, _ manifest: Manifest, _ use: FileUse
  ) throws(StoreError) -> (file: any OpenFile, header: SegmentHeader) {
    let name = ArchiveFormat.segment(number)
    let file: any OpenFile
    do throws(StoreError) {
      file = try access.open(name, use)
    } catch {
      guard error.kind == .missing else { throw error }
      throw StoreError(.corrupt, "a segment of the archive is gone", path: access.path(name))
    }
    let header = try SegmentScanner.readHeader(access, file, name)
    guard header.storeID == manifest.storeID, header.number == number else {
      throw StoreError(
        .corrupt, "the segment belongs to another archive or place", path: access.path(name))
    }
    return (file, header)
  }

  private func readSealed(
    _ sealed: Manifest.Sealed, _ manifest: Manifest
  ) throws(StoreError) -> Catalog.Segment {
    let (file, header) = try open(sealed.number, manifest, .read)
    let name = ArchiveFormat.segment(sealed.number)
    let size = try access.size(file, name)
    guard UInt64(size) == sealed.length else {
      throw StoreError(
        .corrupt, "the segment has \(size) bytes and not \(sealed.length)", path: access.path(name))
    }
    var segment = Catalog.Segment(
      header: header, file: file, table: EntryTable(), length: size, chain: sealed.chain)
    if let (table, coverage) = try readKeyTable(header), coverage.length == sealed.length,
      coverage.chain == sealed.chain, table.count == Int(sealed.count)
    {
      segment.table = table
      return segment
    }
    let scanner = SegmentScanner(
      access: access, file: file, header: header, secret: manifest.keySecret)
    let outcome = try scanner.scan(from: SegmentHeader.byteCount, chain: header.chain)
    guard outcome.end == .whole, outcome.chain == sealed.chain else {
      throw StoreError(
        .corrupt, "a batch is damaged at byte \(outcome.length); 'repair' saves what can be saved",
        path: access.path(name))
    }
    for entry in outcome.entries { segment.table.append(entry) }
    if isWriter { try writeKeyTable(segment) }
    return segment
  }

  /// The key table of a segment; nil where there is none that can be used.
  private func readKeyTable(
    _ header: SegmentHeader
  ) throws(StoreError) -> (table: EntryTable, coverage: KeyTable.Coverage)? {
    let name = ArchiveFormat.keyTable(header.number)
    let file: any OpenFile
    do throws(StoreError) {
      file = try access.open(name, .read)
    } catch {
      guard error.kind == .missing else { throw error }
      return nil
    }
    let mapped = try access.map(file, name, count: try access.size(file, name))
    return KeyTable.read(mapped, of: header)
  }

  private func writeKeyTable(_ segment: Catalog.Segment) throws(StoreError) {
    var out = RecordBuffer()
    KeyTable.append(
      segment.table, of: segment.header,
      KeyTable.Coverage(length: UInt64(segment.length), chain: segment.chain), to: &out)
    try access.replace(ArchiveFormat.keyTable(segment.header.number), with: out.bytes, .full)
  }

  private mutating func readActive(_ manifest: Manifest) throws(StoreError) -> Catalog.Segment {
    let name = ArchiveFormat.segment(manifest.active)
    if let segment = try readHeadless(manifest, name) { return segment }
    let (file, header) = try open(manifest.active, manifest, isWriter ? .write : .read)
    let size = try access.size(file, name)
    var segment = Catalog.Segment(
      header: header, file: file, table: EntryTable(), length: SegmentHeader.byteCount,
      chain: header.chain)
    if let (table, coverage) = try readKeyTable(header) {
      guard coverage.length <= UInt64(size) else {
        throw StoreError(
          .corrupt, "the segment has \(size) bytes and had \(coverage.length) when it was closed",
          path: access.path(name))
      }
      segment.table = table
      segment.length = Int(coverage.length)
      segment.chain = coverage.chain
    }
    let scanner = SegmentScanner(
      access: access, file: file, header: header, secret: manifest.keySecret)
    let outcome = try scanner.scan(from: segment.length, chain: segment.chain)
    for entry in outcome.entries { segment.table.append(entry) }
    segment.length = outcome.length
    segment.chain = outcome.chain
    guard outcome.end == .torn else {
      if isWriter, !outcome.entries.isEmpty { try access.sync(file, name, .full) }
      return segment
    }
    if try scanner.wasDurable(at: outcome.length) {
      throw StoreError(
        .corrupt,
        "a batch is damaged at byte \(outcome.length) and later ones are whole; "
          + "'repair' saves what can be saved", path: access.path(name))
    }
    // A reader leaves to the writer what may be a batch that is just being written.
    guard isWriter else { return segment }
    recovery.cutBytes = size - outcome.length
    recovery.cutSegment = name
    try access.truncate(file, name, to: outcome.length)
    try access.sync(file, name, .full)
    return segment
  }
}

extension ArchiveOpening {
  /// The active segment where its file is shorter than its head, and so without a batch; nil where
  /// it is not.
  private mutating func readHeadless(
    _ manifest: Manifest, _ name: String
  ) throws(StoreError) -> Catalog.Segment? {
    let size: Int
    do throws(StoreError) {
      size = try access.size(try access.open(name, .read), name)
    } catch {
      guard error.kind == .missing else { throw error }
      return nil
    }
    let header = SegmentHeader(storeID: manifest.storeID, number: manifest.active)
    guard size < SegmentHeader.byteCount, try readKeyTable(header) == nil else { return nil }
    guard isWriter else {
      return Catalog.Segment(
        header: header, file: try access.open(name, .read), table: EntryTable(),
        length: SegmentHeader.byteCount, chain: header.chain)
    }
    recovery.cutBytes = size
    recovery.cutSegment = name
    return try ArchiveWriter.makeSegment(manifest.active, storeID: manifest.storeID, access)
  }
}

/// The names of the files of an archive.
enum ArchiveFiles {
  /// Whether a name is one that an archive gives its files, those too that a crash left.
  static func isOwn(_ name: String) -> Bool {
    let name = name.hasSuffix(".tmp") ? String(name.dropLast(4)) : name
    return [ArchiveFormat.lock, ArchiveFormat.manifest].contains(name) || number(name) != nil
  }

  /// The number of the segment that a file belongs to; nil for other files.
  static func number(_ name: String) -> UInt32? {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, ["vlog", "vkey", "vidx"].contains(parts[1]) else { return nil }
    let digits = parts[0].prefix { $0 != "-" }
    guard digits.utf8.count >= 6 else { return nil }
    return UInt32(digits)
  }
}
