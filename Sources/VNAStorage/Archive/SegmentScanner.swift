import VNAText

/// Reads the frames of a segment one after the other and checks them.
struct SegmentScanner {
  /// How a scan ended.
  enum End: Hashable {
    /// With the file.
    case whole
    /// Before bytes that are no frame that follows.
    case torn
  }

  /// What a scan found.
  struct Outcome {
    var entries: [Entry] = []
    /// Where the last whole frame ends.
    var length: Int
    /// The checksum of its head.
    var chain: UInt32
    var end = End.whole
  }

  let access: FileAccess
  let file: any OpenFile
  let header: SegmentHeader
  let secret: (UInt64, UInt64)

  private var name: String { ArchiveFormat.segment(header.number) }

  /// Reads the head of a segment.
  static func readHeader(
    _ access: FileAccess, _ file: any OpenFile, _ name: String
  ) throws(StoreError) -> SegmentHeader {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: SegmentHeader.byteCount, alignment: 8)
    defer { bytes.deallocate() }
    let count = try access.read(file, name, into: bytes, at: 0)
    do throws(SegmentHeader.Failure) {
      return try SegmentHeader(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    } catch {
      switch error {
      case .newer:
        throw StoreError(
          .newerFormat, "the segment is of a newer format: update", path: access.path(name))
      case .damaged:
        throw StoreError(
          .corrupt, "the head of the segment is damaged", path: access.path(name))
      }
    }
  }

  /// Reads frames from a place on to the first that is not whole.
  ///
  /// - Parameter body: called with each whole frame's records; may be nil.
  func scan(
    from start: Int, chain: UInt32,
    _ body: ((UnsafeRawBufferPointer, Int) throws(StoreError) -> Void)? = nil
  ) throws(StoreError) -> Outcome {
    var outcome = Outcome(length: start, chain: chain)
    let size = try access.size(file, name)
    var buffer = ScanBuffer()
    while outcome.length < size {
      try StoreError.checkCancellation()
      let head = try buffer.read(self, outcome.length, FrameHeader.byteCount)
      guard let (frame, own) = FrameHeader.read(head, storeID: header.storeID),
        frame.segment == header.number, frame.offset == UInt64(outcome.length),
        frame.chain == outcome.chain, Int(frame.length) <= ArchiveFormat.maximumFrame
      else {
        outcome.end = .torn
        return outcome
      }
      let start = outcome.length + FrameHeader.byteCount
      let records = try buffer.read(self, start, Int(frame.length))
      let known = outcome.entries.count
      guard records.count == Int(frame.length),
        readRecords(records, at: start, frame, into: &outcome.entries)
      else {
        outcome.entries.removeLast(outcome.entries.count - known)
        outcome.end = .torn
        return outcome
      }
      try body?(records, start)
      outcome.length = start + records.count
      outcome.chain = own
    }
    return outcome
  }

  /// Adds the entries of a frame; false where its records are not those that it was written with.
  private func readRecords(
    _ records: UnsafeRawBufferPointer, at start: Int, _ frame: FrameHeader,
    into entries: inout [Entry]
  ) -> Bool {
    var place = 0
    var checksums: UInt32 = 0
    for _ in 0..<frame.count {
      let rest = UnsafeRawBufferPointer(rebasing: records[place...])
      guard let record = RecordHeader(rest) else { return false }
      checksums = withUnsafeBytes(of: record.checksum.littleEndian) {
        CRC32C.checksum($0, seed: checksums)
      }
      let key = KeyHash(UnsafeRawBufferPointer(rebasing: rest[record.keyRange]), secret)
      entries.append(Entry(record, key: key, offset: start + place))
      place += Int(record.length)
    }
    return place == records.count && checksums == frame.checksums
  }

  /// Whether something that was on the drive for certain is damaged at `offset`: then it is no torn
  /// write. A later frame tells, by how much was on the drive when it was written.
  func wasDurable(at offset: Int) throws(StoreError) -> Bool {
    let size = try access.size(file, name)
    guard size > offset else { return false }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size - offset, alignment: 16)
    defer { bytes.deallocate() }
    let count = try access.read(file, name, into: bytes, at: offset)
    let found = UnsafeRawBufferPointer(rebasing: bytes[..<count])
    return found.withMemoryRebound(to: UInt8.self) { text in
      var from = 0
      while let at = ByteScan.firstIndex(of: FrameHeader.magic, in: text, from: from, to: count) {
        let rest = UnsafeRawBufferPointer(rebasing: found[at...])
        if let (frame, _) = FrameHeader.read(rest, storeID: header.storeID),
          frame.segment == header.number, frame.offset == UInt64(offset + at),
          frame.synced > UInt64(offset)
        {
          return true
        }
        from = at + 1
      }
      return false
    }
  }

  /// Memory for one frame at a time.
  private struct ScanBuffer: ~Copyable {
    private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    deinit { bytes.deallocate() }

    /// Bytes of the segment, fewer where it ends; valid until the next call.
    mutating func read(
      _ scanner: SegmentScanner, _ offset: Int, _ count: Int
    ) throws(StoreError) -> UnsafeRawBufferPointer {
      if bytes.count < count {
        // Never more than the file has: a damaged length must not take the memory.
        let size = try scanner.access.size(scanner.file, scanner.name)
        let wanted = min(count, max(0, size - offset))
        if bytes.count < wanted {
          bytes.deallocate()
          bytes = .allocate(byteCount: wanted, alignment: 16)
        }
      }
      let room = UnsafeMutableRawBufferPointer(rebasing: bytes[..<min(count, bytes.count)])
      let got = try scanner.access.read(scanner.file, scanner.name, into: room, at: offset)
      return UnsafeRawBufferPointer(rebasing: room[..<got])
    }
  }
}
