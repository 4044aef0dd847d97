import VNAModel

/// The end of the archive that is written to. There is one for each directory, by the lock.
struct ArchiveWriter: ~Copyable {
  let access: FileAccess
  let options: ArchiveStore.Options
  /// Held as long as the writer is.
  let lock: any OpenFile
  private(set) var manifest: Manifest
  private(set) var file: any OpenFile
  private(set) var header: SegmentHeader
  private(set) var length: Int
  private(set) var chain: UInt32
  /// Up to where the segment is known to be on the drive.
  private var synced: Int
  private(set) var poison: StoreError?

  /// The batch that is being made.
  private var buffer = RecordBuffer(capacity: 1 << 20)
  private var entries: [Entry] = []
  private var checksums: UInt32 = 0
  private var encoder = BulletinEncoder()

  /// A writer that goes on where a segment ends.
  init(
    _ access: FileAccess, _ options: ArchiveStore.Options, lock: any OpenFile, _ manifest: Manifest,
    _ segment: Catalog.Segment
  ) {
    self.access = access
    self.options = options
    self.lock = lock
    self.manifest = manifest
    file = segment.file
    header = segment.header
    length = segment.length
    chain = segment.chain
    // What was read back at opening was made durable then.
    synced = segment.length
  }

  var storeID: UInt64 { manifest.storeID }
  var isFull: Bool { length >= options.segmentBytes }

  /// Throws what made the writer useless.
  func checkSound() throws(StoreError) {
    if let poison {
      throw StoreError(
        .poisoned, "a write failed before (\(poison.message)): open the store anew",
        path: poison.path)
    }
  }

  // MARK: Batches

  /// Begins a batch.
  mutating func begin() {
    buffer.removeAll()
    buffer.append(zeros: FrameHeader.byteCount)
    entries.removeAll(keepingCapacity: true)
    checksums = 0
  }

  /// The number of records of the batch.
  var recordCount: Int { entries.count }
  /// The bytes of the batch so far.
  var byteCount: Int { buffer.count }

  /// Adds a version of a bulletin to the batch.
  ///
  /// - Throws: `invalid` for a bulletin that could not be read again.
  mutating func add(
    _ bulletin: Bulletin, key: String, hash: KeyHash, id: (UInt64, UInt64), engine: String,
    version: Int, sequence: UInt64
  ) throws(StoreError) {
    var engine = engine
    let start = buffer.count
    buffer.append(zeros: RecordHeader.byteCount)
    buffer.append(text: key)
    let keyEnd = buffer.count
    while engine.utf8.count > 255 { engine.removeLast() }
    buffer.append(text: engine)
    let engineEnd = buffer.count
    guard encoder.write(bulletin, to: &buffer) else {
      buffer.truncate(to: start)
      throw StoreError(
        .invalid, "the bulletin '\(key)' has a span outside its source or a date without notation")
    }
    let annotationEnd = buffer.count
    bulletin.source.text.withBytes { buffer.append(UnsafeRawBufferPointer($0)) }
    let days = StoryFacts.days(of: bulletin)
    try finish(
      RecordHeader(
        kind: .bulletin, engineLength: UInt16(engineEnd - keyEnd),
        keyLength: UInt32(keyEnd - start - RecordHeader.byteCount),
        annotationLength: UInt32(annotationEnd - engineEnd), version: UInt32(clamping: version),
        sequence: sequence, id: id,
        firstDay: days.map { Int32(clamping: $0.lowerBound.dayNumber) } ?? RecordHeader.unknownDay,
        lastDay: days.map { Int32(clamping: $0.upperBound.dayNumber) } ?? RecordHeader.unknownDay),
      at: start, hash)
  }

  /// Adds the removal of a key to the batch.
  mutating func addRemoval(
    of key: String, hash: KeyHash, sequence: UInt64
  ) throws(StoreError) {
    let start = buffer.count
    buffer.append(zeros: RecordHeader.byteCount)
    buffer.append(text: key)
    try finish(
      RecordHeader(
        kind: .removal, engineLength: 0,
        keyLength: UInt32(buffer.count - start - RecordHeader.byteCount), annotationLength: 0,
        version: 0, sequence: sequence, id: (0, 0), firstDay: RecordHeader.unknownDay,
        lastDay: RecordHeader.unknownDay), at: start, hash)
  }

  /// Adds a record as it stands in another segment.
  mutating func add(_ record: UnsafeRawBufferPointer, _ header: RecordHeader, hash: KeyHash) {
    let start = buffer.count
    buffer.append(record)
    note(header, header.checksum, at: start, hash)
  }

  private mutating func finish(
    _ header: RecordHeader, at start: Int, _ hash: KeyHash
  ) throws(StoreError) {
    guard buffer.count <= ArchiveFormat.maximumFrame else {
      throw StoreError(.invalid, "the batch is over 1 GiB: make smaller ones")
    }
    var header = header
    header.length = UInt32(buffer.count - start)
    let checksum = header.store(at: start, in: &buffer)
    note(header, checksum, at: start, hash)
  }

  private mutating func note(
    _ header: RecordHeader, _ checksum: UInt32, at start: Int, _ hash: KeyHash
  ) {
    checksums = withUnsafeBytes(of: checksum.littleEndian) {
      CRC32C.checksum($0, seed: checksums)
    }
    entries.append(Entry(header, key: hash, offset: length + start))
  }

  /// Writes the batch and brings it as far as the options say: its entries.
  mutating func commit() throws(StoreError) -> [Entry] {
    let frame = FrameHeader(
      length: UInt32(buffer.count - FrameHeader.byteCount), count: UInt32(entries.count),
      offset: UInt64(length), synced: UInt64(synced), sequence: entries.first?.sequence ?? 0,
      chain: chain, checksums: checksums, segment: header.number)
    let own = frame.store(at: 0, in: &buffer, storeID: storeID)
    let name = ArchiveFormat.segment(header.number)
    do throws(StoreError) {
      try access.write(file, name, buffer.bytes, at: length)
    } catch {
      // Nothing was promised yet: take back what was written, or be useless.
      do throws(StoreError) {
        try access.truncate(file, name, to: length)
        if error.kind != .full { poison = error }
      } catch let second {
        poison = second
      }
      throw error
    }
    do throws(StoreError) {
      try access.sync(file, name, options.durability)
    } catch {
      // Nobody knows what is on the drive now, and asking again is no answer.
      poison = error
      throw error
    }
    length += buffer.count
    chain = own
    if options.durability != .none { synced = length }
    buffer.removeAll()
    buffer.shrink(to: 8 << 20)
    return entries
  }

  // MARK: Segments

  /// Makes everything in the segment durable and writes its key table.
  mutating func checkpoint(_ table: EntryTable) throws(StoreError) {
    let name = ArchiveFormat.segment(header.number)
    do throws(StoreError) {
      try access.sync(file, name, .full)
    } catch {
      poison = error
      throw error
    }
    synced = length
    var out = RecordBuffer(capacity: KeyTable.headerCount + table.count * Entry.byteCount)
    KeyTable.append(
      table, of: header, KeyTable.Coverage(length: UInt64(length), chain: chain), to: &out)
    try access.replace(ArchiveFormat.keyTable(header.number), with: out.bytes, .full)
  }

  /// Seals the segment, whose entries these are, and begins the next: its place in the catalog.
  mutating func roll(_ table: EntryTable) throws(StoreError) -> Catalog.Segment {
    var next = manifest
    next.sealed.append(try seal(table))
    next.active = header.number + 1
    return try begin(next)
  }

  /// Makes the segment durable and gives its line of the list.
  mutating func seal(_ table: EntryTable) throws(StoreError) -> Manifest.Sealed {
    try checkpoint(table)
    return Manifest.Sealed(
      number: header.number, length: UInt64(length), chain: chain, count: UInt32(table.count))
  }

  /// Goes on in a segment that no list names yet.
  mutating func move(to segment: Catalog.Segment) {
    file = segment.file
    header = segment.header
    length = segment.length
    chain = segment.chain
    synced = length
  }

  /// Makes the active segment of a list and puts the list in place.
  mutating func begin(_ list: Manifest) throws(StoreError) -> Catalog.Segment {
    var list = list
    list.generation += 1
    let segment = try Self.makeSegment(list.active, storeID: storeID, access)
    do throws(StoreError) {
      try Self.write(list, access)
    } catch {
      // The old list or the new one: only reading it again can tell.
      poison = error
      throw error
    }
    manifest = list
    move(to: segment)
    return segment
  }

  static func makeSegment(
    _ number: UInt32, storeID: UInt64, _ access: FileAccess
  ) throws(StoreError) -> Catalog.Segment {
    let name = ArchiveFormat.segment(number)
    let header = SegmentHeader(storeID: storeID, number: number)
    let file = try access.open(name, .replace)
    var out = RecordBuffer(capacity: 64)
    header.append(to: &out)
    try access.write(file, name, out.bytes, at: 0)
    try access.sync(file, name, .full)
    try access.syncDirectory(.full)
    return Catalog.Segment(
      header: header, file: file, table: EntryTable(), length: SegmentHeader.byteCount,
      chain: header.chain)
  }

  static func write(_ manifest: Manifest, _ access: FileAccess) throws(StoreError) {
    let bytes = Array(manifest.text.utf8)
    let result: Result<Void, StoreError> = bytes.withUnsafeBytes { bytes in
      Result { () throws(StoreError) in
        try access.replace(ArchiveFormat.manifest, with: bytes, .full)
      }
    }
    try result.get()
  }
}
