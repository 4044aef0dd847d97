import VNAModel
import VNAText

extension ArchiveStore {
  /// Something wrong with a file of an archive.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// Where in it, where that is known.
    public var offset: Int?
    /// What is wrong.
    public var message: String
    /// Whether bulletins are concerned; what is not is made anew from them.
    public var isLoss: Bool

    /// `path: message at byte 7`
    public var description: String {
      "\(path): \(message)" + (offset.map { " at byte \($0)" } ?? "")
    }
  }

  /// What a verification found.
  public struct Verification: Hashable, Sendable {
    /// The batches that are whole.
    public var recordCount = 0
    /// The bytes that were read.
    public var byteCount = 0
    /// What is wrong.
    public var problems: [Problem] = []
    /// Whether everything that was stored can be read.
    public var isSound: Bool { !problems.contains(where: \.isLoss) }
  }

  /// Reads every byte of an archive and checks it. Takes no lock and changes nothing; it is best
  /// run when nobody writes.
  ///
  /// - Parameters:
  ///   - path: the directory.
  ///   - didRead: is told of each batch how many records it had, for a person who waits.
  /// - Throws: where there is no archive, or it cannot be read at all.
  public static func verify(
    path: String, didRead: @escaping (Int) -> Void = { _ in }
  ) throws(StoreError) -> Verification {
    try verify(path: path, files: SystemFiles(), didRead: didRead)
  }

  package static func verify(
    path: String, files: any FileSystem, didRead: @escaping (Int) -> Void = { _ in }
  ) throws(StoreError) -> Verification {
    let access = FileAccess(files: files, directory: path)
    var report = Verification()
    guard let manifest = try ArchiveOpening(access, isWriter: false).readManifest() else {
      throw StoreError(.missing, "there is no archive here", path: path)
    }
    for number in manifest.numbers {
      let name = ArchiveFormat.segment(number)
      do throws(StoreError) {
        try verify(number, manifest, access, &report, didRead: didRead)
      } catch {
        guard error.kind == .corrupt || error.kind == .missing else { throw error }
        report.problems.append(
          Problem(path: access.path(name), message: error.message, isLoss: true))
      }
    }
    return report
  }

  private static func verify(
    _ number: UInt32, _ manifest: Manifest, _ access: FileAccess, _ report: inout Verification,
    didRead: @escaping (Int) -> Void
  ) throws(StoreError) {
    let name = ArchiveFormat.segment(number)
    let path = access.path(name)
    let file = try access.open(name, .read)
    let header = try SegmentScanner.readHeader(access, file, name)
    let size = try access.size(file, name)
    guard header.storeID == manifest.storeID, header.number == number else {
      throw StoreError(.corrupt, "the segment belongs to another archive or place", path: path)
    }
    let scanner = SegmentScanner(
      access: access, file: file, header: header, secret: manifest.keySecret)
    var problems: [Problem] = []
    let outcome = try scanner.scan(from: SegmentHeader.byteCount, chain: header.chain) {
      records, offset throws(StoreError) in
      var place = 0
      var count = 0
      defer { didRead(count) }
      while place < records.count,
        let record = RecordHeader(UnsafeRawBufferPointer(rebasing: records[place...]))
      {
        let bytes = UnsafeRawBufferPointer(rebasing: records[place..<(place + Int(record.length))])
        if record.kind == .bulletin {
          do throws(StoreError) {
            _ = try decode(bytes, record, path: path)
          } catch {
            problems.append(
              Problem(path: path, offset: offset + place, message: error.message, isLoss: true))
          }
        }
        place += Int(record.length)
        count += 1
      }
    }
    report.recordCount += outcome.entries.count
    report.byteCount += outcome.length
    report.problems += problems
    let sealed = manifest.sealed.first { $0.number == number }
    if outcome.end == .torn {
      let wasDurable = try scanner.wasDurable(at: outcome.length)
      let isLoss = sealed != nil || wasDurable
      report.problems.append(
        Problem(
          path: path, offset: outcome.length,
          message: isLoss
            ? "a batch is damaged"
            : "a batch was never complete; it is cut off at the next opening", isLoss: isLoss))
    } else if let sealed, UInt64(size) != sealed.length || outcome.chain != sealed.chain {
      report.problems.append(
        Problem(
          path: path, message: "the segment ends otherwise than it was sealed", isLoss: true))
    }
    try verifyDerived(header, outcome, sealed != nil, access, &report)
    try verifyIndex(header, outcome, access, &report)
  }

  private static func verifyIndex(
    _ header: SegmentHeader, _ outcome: SegmentScanner.Outcome, _ access: FileAccess,
    _ report: inout Verification
  ) throws(StoreError) {
    let prefix = ArchiveFormat.padded(header.number) + "-"
    var table = EntryTable()
    for entry in outcome.entries { table.append(entry) }
    for name in try access.names() where name.hasPrefix(prefix) && name.hasSuffix(".vidx") {
      let file = try access.open(name, .read)
      let mapped = try access.map(file, name, count: try access.size(file, name))
      let isSound =
        IndexPart(mapped, isSaved: true).map { part in
          part.header.segment == header.number && part.entries.upperBound <= table.count
            && part.header.entries == SegmentIndex.checksum(of: table, part.entries)
            && part.verify()
        } ?? false
      if !isSound {
        report.problems.append(
          Problem(
            path: access.path(name), message: "the index is damaged; it is made anew",
            isLoss: false))
      }
    }
  }

  /// Checks the files that can be made anew.
  private static func verifyDerived(
    _ header: SegmentHeader, _ outcome: SegmentScanner.Outcome, _ isSealed: Bool,
    _ access: FileAccess, _ report: inout Verification
  ) throws(StoreError) {
    let name = ArchiveFormat.keyTable(header.number)
    let path = access.path(name)
    func note(_ message: String, isLoss: Bool = false) {
      report.problems.append(Problem(path: path, message: message, isLoss: isLoss))
    }
    do throws(StoreError) {
      let file = try access.open(name, .read)
      let mapped = try access.map(file, name, count: try access.size(file, name))
      guard let (table, coverage) = KeyTable.read(mapped, of: header) else {
        return note("the key table is damaged; it is made anew")
      }
      if coverage.length > UInt64(outcome.length) {
        return note("the segment was longer when the key table was written", isLoss: true)
      }
      let isSame = (0..<table.count).allSatisfy {
        $0 < outcome.entries.count && table[$0] == outcome.entries[$0]
      }
      if !isSame { note("the key table is not that of the segment") }
    } catch {
      guard error.kind == .missing else { throw error }
      if isSealed { note("the key table is gone; it is made anew") }
    }
  }

  /// What a repair saved.
  public struct Repair: Hashable, Sendable {
    /// The records that are in the new archive.
    public var savedRecords = 0
    /// The stretches that could not be read.
    public var problems: [Problem] = []
  }

  /// Saves every record that is whole into a new archive. The damaged one is not changed.
  ///
  /// - Parameters:
  ///   - path: the damaged archive.
  ///   - target: where the new one is made; there must be none.
  ///   - didSave: is told of each batch how many records were saved, for a person who waits.
  /// - Throws: ``StoreError`` with `missing` where there is no archive to read, `invalid` where there
  ///   is one already at `target`, and what writing it throws.
  public static func repair(
    from path: String, to target: String, didSave: @escaping (Int) -> Void = { _ in }
  ) throws(StoreError) -> Repair {
    try repair(from: path, to: target, files: SystemFiles(), didSave: didSave)
  }

  package static func repair(
    from path: String, to target: String, files: any FileSystem,
    didSave: @escaping (Int) -> Void = { _ in }
  ) throws(StoreError) -> Repair {
    let damaged = FileAccess(files: files, directory: path)
    let manifest = try? ArchiveOpening(damaged, isWriter: false).readManifest()
    let present = try damaged.names().compactMap(ArchiveFormat.segmentNumber).sorted()
    guard !present.isEmpty else {
      throw StoreError(.missing, "there is no archive here", path: path)
    }
    let store = try ArchiveStore(
      path: target, access: .create, options: Options(durability: .none), files: files)
    guard try store.statistics().versionCount == 0 else {
      throw StoreError(.invalid, "there is an archive already", path: target)
    }
    var salvage = Salvage(access: damaged, store: store, didSave: didSave)
    for number in manifest?.numbers ?? present {
      if present.contains(number) {
        try salvage.read(number, storeID: manifest?.storeID)
      } else {
        salvage.report.problems.append(
          Problem(
            path: damaged.path(ArchiveFormat.segment(number)), message: "the segment is gone",
            isLoss: true))
      }
    }
    try store.close()
    return salvage.report
  }
}

/// Reads what is whole of damaged segments.
private struct Salvage {
  let access: FileAccess
  let store: ArchiveStore
  var report = ArchiveStore.Repair()
  /// Records that were saved already, as when a compaction left both copies.
  private var seen: Set<[UInt64]> = []

  private let didSave: (Int) -> Void

  init(access: FileAccess, store: ArchiveStore, didSave: @escaping (Int) -> Void) {
    self.access = access
    self.store = store
    self.didSave = didSave
  }

  mutating func read(_ number: UInt32, storeID: UInt64?) throws(StoreError) {
    let name = ArchiveFormat.segment(number)
    let path = access.path(name)
    let contents = try access.contents(name)
    var known = storeID
    contents.withUnsafeBytes { bytes in
      if let header = try? SegmentHeader(bytes) { known = header.storeID }
    }
    guard let known else {
      report.problems.append(.init(path: path, message: "the head is damaged", isLoss: true))
      return
    }
    let result: Result<Void, StoreError> = contents.withUnsafeBytes { bytes in
      Result { () throws(StoreError) in try read(bytes, known, path) }
    }
    try result.get()
  }

  private mutating func read(
    _ bytes: UnsafeRawBufferPointer, _ storeID: UInt64, _ path: String
  ) throws(StoreError) {
    var place = SegmentHeader.byteCount
    var lost: Int?
    func nextFrame(from start: Int) -> Int? {
      bytes.withMemoryRebound(to: UInt8.self) {
        ByteScan.firstIndex(of: FrameHeader.magic, in: $0, from: start, to: bytes.count)
      }
    }
    while place < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
      guard let (frame, _) = FrameHeader.read(rest, storeID: storeID),
        frame.offset == UInt64(place)
      else {
        if lost == nil { lost = place }
        guard let next = nextFrame(from: place + 1) else { break }
        place = next
        continue
      }
      if let start = lost { note(start, place, path) }
      lost = nil
      let start = place + FrameHeader.byteCount
      let end = min(bytes.count, start + Int(frame.length))
      try readRecords(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), at: start, path)
      place = start + Int(frame.length)
    }
    if let start = lost { note(start, bytes.count, path) }
  }

  private mutating func note(_ start: Int, _ end: Int, _ path: String) {
    report.problems.append(
      .init(
        path: path, offset: start, message: "\(end - start) bytes cannot be read", isLoss: true))
  }

  private mutating func readRecords(
    _ records: UnsafeRawBufferPointer, at start: Int, _ path: String
  ) throws(StoreError) {
    var whole: [(UnsafeRawBufferPointer, RecordHeader)] = []
    var place = 0
    while place < records.count {
      let rest = UnsafeRawBufferPointer(rebasing: records[place...])
      if let record = RecordHeader(rest) {
        let bytes = UnsafeRawBufferPointer(rebasing: rest[..<Int(record.length)])
        // With checksums that are right and an annotation that is none it was never written here.
        if record.kind == .bulletin, (try? ArchiveStore.decode(bytes, record, path: path)) == nil {
          note(start + place, start + place + Int(record.length), path)
        } else if seen.insert([record.sequence, UInt64(record.checksum)]).inserted {
          whole.append((bytes, record))
        }
        place += Int(record.length)
        continue
      }
      // The length of a damaged record may be right, and what follows it then whole.
      let length = rest.count >= 4 ? Int(rest.loadLittle(0, UInt32.self)) : 0
      let isPlausible = length >= RecordHeader.byteCount && length <= rest.count
      let lost = isPlausible ? length : rest.count
      note(start + place, start + place + lost, path)
      place += lost
    }
    guard !whole.isEmpty else { return }
    try store.append(whole)
    report.savedRecords += whole.count
    didSave(whole.count)
  }
}

extension ArchiveStore {
  /// Adds records as they stand in another archive, as one batch.
  fileprivate func append(
    _ records: [(UnsafeRawBufferPointer, RecordHeader)]
  ) throws(StoreError) {
    let secret = secret
    try withWriter { writer throws(StoreError) in
      try rollIfFull(&writer)
      writer.begin()
      for (bytes, header) in records {
        let key = KeyHash(UnsafeRawBufferPointer(rebasing: bytes[header.keyRange]), secret)
        writer.add(bytes, header, hash: key)
      }
      try commit(&writer)
    }
  }
}
