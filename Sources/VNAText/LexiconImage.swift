/// The parts of a lexicon's image, written and read in the same order.
enum LexiconImage {
  static let magic: UInt32 = 0x3158_4C56  // “VLX1”

  struct Writer {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
    mutating func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    mutating func header(
      bucketBits: Int, nodes: Int, entries: Int, values: Int, valueBytes: Int
    ) {
      append(magic)
      for number in [bucketBits, nodes, entries, values, valueBytes] {
        append(UInt32(truncatingIfNeeded: number))
      }
    }
  }

  /// Reads an image from its start; whoever reads has checked the length.
  struct Reader {
    let base: UnsafeRawPointer
    var offset = 0

    mutating func integer<T: FixedWidthInteger & BitwiseCopyable>(as type: T.Type) -> T {
      defer { offset += MemoryLayout<T>.size }
      return T(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: T.self))
    }

    /// A column of bytes in place.
    mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer {
      defer { offset += count }
      return UnsafeRawBufferPointer(start: base + offset, count: count)
    }

    mutating func column<T: FixedWidthInteger & BitwiseCopyable>(
      _ count: Int, of type: T.Type
    ) -> ContiguousArray<T> {
      defer { offset += count * MemoryLayout<T>.size }
      return ContiguousArray(unsafeUninitializedCapacity: count) { buffer, initialized in
        for index in 0..<count {
          let place = offset + index * MemoryLayout<T>.size
          buffer.initializeElement(
            at: index, to: T(littleEndian: base.loadUnaligned(fromByteOffset: place, as: T.self)))
        }
        initialized = count
      }
    }
  }
}

extension Lexicon {
  /// Reads the image that ``LexiconBuilder/image()`` wrote, or nil if it is not one.
  ///
  /// Little-endian: `VLX1`; then as 32-bit integers the bits of a bucket's number, and the counts
  /// of nodes, entries, values and bytes of values. Then columns: the nodes in each bucket (8
  /// bits); the lower 32 bits of each node's hash; each node's flags (0x80 a longer phrase goes
  /// on, 0x40 a first word) with its number of entries; each entry's class with its case rule in
  /// the upper two bits; each entry's value (16 bits); each value's length (8 bits); the values.
  public init?(image: [UInt8]) {
    let read = image.withUnsafeBytes { Arrays(reading: $0) }
    guard let read else { return nil }
    self.init(read)
  }
}

extension Lexicon.Arrays {
  init?(reading image: UnsafeRawBufferPointer) {
    guard let base = image.baseAddress, image.count >= 24 else { return nil }
    var reader = LexiconImage.Reader(base: base)
    guard reader.integer(as: UInt32.self) == LexiconImage.magic else { return nil }
    let bucketBits = Int(reader.integer(as: UInt32.self))
    let nodeCount = Int(reader.integer(as: UInt32.self))
    let entryCount = Int(reader.integer(as: UInt32.self))
    let valueCount = Int(reader.integer(as: UInt32.self))
    let valueByteCount = Int(reader.integer(as: UInt32.self))
    // Values are numbered with 16 bits; that also keeps the sums below from wrapping.
    guard (1...24).contains(bucketBits), (1...65_536).contains(valueCount),
      image.count == 24 + 1 << bucketBits + 5 * nodeCount + 3 * entryCount + valueCount
        + valueByteCount
    else { return nil }

    let buckets = reader.bytes(1 << bucketBits)
    let fingerprints = reader.column(nodeCount, of: UInt32.self)
    guard fillSlots(buckets, bucketBits: bucketBits, fingerprints) else { return nil }
    let flags = reader.bytes(nodeCount)
    guard readNodes(flags, fingerprints, entryCount: entryCount) else { return nil }
    let classes = reader.bytes(entryCount)
    let values = reader.bytes(2 * entryCount)
    guard readEntries(classes, values, valueCount: valueCount) else { return nil }
    describeNodes()
    valueStarts = Self.starts(reader.bytes(valueCount))
    guard valueStarts.last == UInt32(valueByteCount) else { return nil }
    valueBytes = reader.column(valueByteCount, of: UInt8.self)
  }

  /// Puts each node where ``Lexicon/Tables/node(_:)`` looks for it. Two thirds of the slots stay free, so
  /// that most searches end at once, and all of them end.
  private mutating func fillSlots(
    _ buckets: UnsafeRawBufferPointer, bucketBits: Int, _ fingerprints: ContiguousArray<UInt32>
  ) -> Bool {
    bucketShift = UInt64(64 - bucketBits)
    while 1 << (bucketBits + Int(placeBits)) < 3 * fingerprints.count, placeBits < 32 {
      placeBits += 1
    }
    slots = ContiguousArray(repeating: 0, count: 1 << (bucketBits + Int(placeBits)))
    var node = 0
    for (bucket, count) in buckets.enumerated() {
      guard node + Int(count) <= fingerprints.count else { return false }
      for _ in 0..<count {
        let fingerprint = UInt64(fingerprints[node])
        var place = Lexicon.place(
          bucket: UInt64(bucket), fingerprint: fingerprint, bits: placeBits)
        // Hashes never crowd so; an image that was made to would take for ever.
        var steps = 0
        while slots[place] != 0 {
          place = (place + 1) & (slots.count - 1)
          steps += 1
          guard steps < 1024 else { return false }
        }
        node += 1
        slots[place] = fingerprint << 32 | UInt64(node)
      }
    }
    return node == fingerprints.count
  }

  /// Fills the first readings of the nodes and the filter, which has sixteen bits or more for each node.
  private mutating func readNodes(
    _ flags: UnsafeRawBufferPointer, _ fingerprints: ContiguousArray<UInt32>, entryCount: Int
  ) -> Bool {
    var words = 1
    while words * 4 < flags.count { words *= 2 }
    nextFilter = ContiguousArray(repeating: 0, count: words)
    readings.reserveCapacity(2 * flags.count)
    var entry = 0
    for (index, flag) in flags.enumerated() {
      guard entry + Int(flag & 0x3F) <= entryCount else { return false }
      let all = Lexicon.Reading(
        start: UInt32(truncatingIfNeeded: entry), count: flag & 0x3F, continues: flag >> 7)
      readings.append(all)
      readings.append(all)
      entry += Int(flag & 0x3F)
      if flag & 0x40 != 0 { continue }
      let fingerprint = fingerprints[index]
      let bit: UInt64 = 1 &<< UInt64(fingerprint & 63)
      nextFilter[Int(fingerprint >> 6) & (words - 1)] |= bit
    }
    return entry == entryCount
  }

  /// Completes the readings and fills ``words``.
  private mutating func describeNodes() {
    words.reserveCapacity(entries.count + entries.count / 4)
    for (index, entry) in entries.enumerated() {
      words.append(
        LexiconMatch(
          entry: UInt32(truncatingIfNeeded: index), tokenCount: 1,
          lexiconClass: entry.lexiconClass))
    }
    for node in stride(from: 0, to: readings.count, by: 2) {
      var (all, plain) = (readings[node], readings[node])
      let range = Int(all.start)..<Int(all.start) + Int(all.count)
      for entry in range {
        all.classes |= entries[entry].lexiconClass.bit
        all.rules |= entries[entry].caseRule.rawValue
      }
      if all.rules == 0 {
        plain = all
      } else {
        plain.start = UInt32(truncatingIfNeeded: words.count)
        plain.count = 0
        for entry in range where entries[entry].caseRule == .any {
          plain.classes |= entries[entry].lexiconClass.bit
          plain.count += 1
          words.append(words[entry])
        }
      }
      all.stops = NameStops(all.classes).rawValue
      plain.stops = NameStops(plain.classes).rawValue
      (readings[node], readings[node + 1]) = (all, plain)
    }
  }

  private mutating func readEntries(
    _ classes: UnsafeRawBufferPointer, _ values: UnsafeRawBufferPointer, valueCount: Int
  ) -> Bool {
    entries.reserveCapacity(classes.count)
    for (index, code) in classes.enumerated() {
      let value = UInt16(
        littleEndian: values.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self))
      guard Int(value) < valueCount, let lexiconClass = LexiconClass(rawValue: code & 0x3F),
        let caseRule = Lexicon.CaseRule(rawValue: code >> 6)
      else { return false }
      entries.append(
        Lexicon.Entry(lexiconClass: lexiconClass, caseRule: caseRule, value: value))
    }
    return true
  }

  /// The running sums of some counts, from 0 to their total.
  private static func starts(_ counts: UnsafeRawBufferPointer) -> ContiguousArray<UInt32> {
    ContiguousArray(unsafeUninitializedCapacity: counts.count + 1) { starts, written in
      var sum: UInt32 = 0
      for (index, count) in counts.enumerated() {
        starts.initializeElement(at: index, to: sum)
        sum &+= UInt32(count)
      }
      starts.initializeElement(at: counts.count, to: sum)
      written = counts.count + 1
    }
  }
}
