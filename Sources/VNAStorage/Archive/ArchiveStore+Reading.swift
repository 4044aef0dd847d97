import Synchronization
import VNAModel
import VNAText

extension ArchiveStore {
  public func bulletin(_ id: String) throws(StoreError) -> StoredBulletin? {
    try checkOpen()
    let hash = KeyHash(id, secret: secret)
    let words = ContentID.words(id)
    let found: (Catalog.Segment, Int)? = catalog.withLock { catalog in
      if let current = catalog.current(hash) {
        return (catalog.segments[current.position.segment], current.position.entry)
      }
      guard let words else { return nil }
      let last = catalog.positions { $0.id0 == words.0 && $0.id1 == words.1 }
        .max { catalog[$0].sequence < catalog[$1].sequence }
      return last.map { (catalog.segments[$0.segment], $0.entry) }
    }
    guard let found else { return nil }
    return try read(found.0, found.1)
  }

  public func versions(of key: String) throws(StoreError) -> [StoredBulletin] {
    try checkOpen()
    let hash = KeyHash(key, secret: secret)
    let found: [(Catalog.Segment, Int)] = catalog.withLock { catalog in
      guard catalog.current(hash) != nil else { return [] }
      return catalog.versions(of: hash).map { (catalog.segments[$0.segment], $0.entry) }
    }
    var versions: [StoredBulletin] = []
    for (segment, entry) in found { versions.append(try read(segment, entry)) }
    return versions
  }

  /// Reads and checks one record.
  func read(_ segment: Catalog.Segment, _ index: Int) throws(StoreError) -> StoredBulletin {
    let entry = segment.table[index]
    var outcome: Result<StoredBulletin, StoreError>?
    try withRecord(segment, entry) { bytes, header throws(StoreError) in
      outcome = Result { () throws(StoreError) in
        try Self.decode(bytes, header, path: access.path(segment.name))
      }
    }
    guard let outcome else { throw damaged(segment, entry) }
    return try outcome.get()
  }

  /// Reads and checks the bytes of one record.
  func withRecord(
    _ segment: Catalog.Segment, _ entry: Entry,
    _ body: (UnsafeRawBufferPointer, RecordHeader) throws(StoreError) -> Void
  ) throws(StoreError) {
    // Never more than the segment has: a damaged length must not take the memory.
    guard entry.isPlausible(within: UInt64(segment.length)) else { throw damaged(segment, entry) }
    let room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Int(entry.length), alignment: 16)
    defer { room.deallocate() }
    let count = try access.read(segment.file, segment.name, into: room, at: Int(entry.offset))
    let bytes = UnsafeRawBufferPointer(rebasing: room[..<count])
    guard let header = RecordHeader(bytes), header.length == entry.length,
      header.sequence == entry.sequence
    else { throw damaged(segment, entry) }
    try body(bytes, header)
  }

  private func damaged(_ segment: Catalog.Segment, _ entry: Entry) -> StoreError {
    StoreError(
      .corrupt, "a record is damaged at byte \(entry.offset); 'repair' saves what can be saved",
      path: access.path(segment.name))
  }

  /// The version that a checked record holds.
  static func decode(
    _ bytes: UnsafeRawBufferPointer, _ header: RecordHeader, path: String
  ) throws(StoreError) -> StoredBulletin {
    let text = bytes[header.sourceRange]
    let source = [UInt8](text)
    let annotation = UnsafeRawBufferPointer(rebasing: bytes[header.annotationRange])
    do throws(RecordReader.Malformed) {
      guard UTF8Validation.firstInvalid(in: source) == nil else { throw RecordReader.Malformed() }
      let bulletin = try BulletinDecoder.read(annotation, of: SourceText(validUTF8: source))
      return StoredBulletin(
        key: String(decoding: bytes[header.keyRange], as: UTF8.self),
        id: ContentID.notation(header.id), version: Int(header.version), sequence: header.sequence,
        engine: String(decoding: bytes[header.engineRange], as: UTF8.self), bulletin: bulletin)
    } catch {
      throw StoreError(
        .corrupt, "the annotation of record \(header.sequence) cannot be read", path: path)
    }
  }
}
