/// The parts of a lexicon's image, written and read in the same order.
enum LexiconImage {
  static let magic: UInt32 = 0x3158_4C56  // “VLX1”
  /// Beside the bits of a bucket's number: under which form words are known, a ``WordSpelling``.
  static let spellings: UInt32 = 0x300

  struct Writer {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
    mutating func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    mutating func header(
      bucketBits: Int, spelling: WordSpelling, nodes: Int, entries: Int, values: Int,
      valueBytes: Int
    ) {
      append(magic)
      append(UInt32(truncatingIfNeeded: bucketBits) | spelling.rawValue)
      for number in [nodes, entries, values, valueBytes] {
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
  /// Little-endian: `VLX1`; then as 32-bit integers the bits of a bucket's number (with 0x100:
  /// words are known with their Vietnamese tones; with 0x200: without their Russian cases), and the counts of nodes, entries, values and bytes of values. Then columns: the nodes in each bucket (8
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
    let bits = reader.integer(as: UInt32.self)
    let bucketBits = Int(bits & ~LexiconImage.spellings)
    let nodeCount = Int(reader.integer(as: UInt32.self))
    let entryCount = Int(reader.integer(as: UInt32.self))
    let valueCount = Int(reader.integer(as: UInt32.self))
    let valueByteCount = Int(reader.integer(as: UInt32.self))
    // Values are numbered with 16 bits; that also keeps their sums from wrapping.
    guard let spelling = WordSpelling(rawValue: bits & LexiconImage.spellings),
      (1...24).contains(bucketBits), (1...65_536).contains(valueCount),
      image.count == 24 + 1 << bucketBits + 5 * nodeCount + 3 * entryCount + valueCount
        + valueByteCount
    else { return nil }

    bucketShift = UInt64(64 - bucketBits)
    self.spelling = spelling
    bucketStarts = Self.starts(reader.bytes(1 << bucketBits))
    guard bucketStarts.last == UInt32(nodeCount) else { return nil }
    fingerprints = reader.column(nodeCount, of: UInt32.self)

    let flags = reader.bytes(nodeCount)
    guard readNodes(flags, entryCount: entryCount) else { return nil }
    let classes = reader.bytes(entryCount)
    let values = reader.bytes(2 * entryCount)
    guard readEntries(classes, values, valueCount: valueCount) else { return nil }
    valueStarts = Self.starts(reader.bytes(valueCount))
    guard valueStarts.last == UInt32(valueByteCount) else { return nil }
    valueBytes = reader.column(valueByteCount, of: UInt8.self)
  }

  /// Fills the nodes and the filters, which have eight bits or more for each node.
  private mutating func readNodes(_ flags: UnsafeRawBufferPointer, entryCount: Int) -> Bool {
    var words = 1
    while words * 8 < flags.count { words *= 2 }
    firstFilter = ContiguousArray(repeating: 0, count: words)
    nextFilter = firstFilter
    var entry: UInt32 = 0
    var total = 0
    nodes = ContiguousArray(unsafeUninitializedCapacity: flags.count + 1) { nodes, count in
      for (index, flag) in flags.enumerated() {
        let goesOn = flag & 0x80 != 0 ? Lexicon.continues : 0
        nodes.initializeElement(at: index, to: entry | goesOn)
        entry &+= UInt32(flag & 0x3F)
        total += Int(flag & 0x3F)
        let fingerprint = fingerprints[index]
        let bit: UInt64 = 1 &<< UInt64(fingerprint & 63)
        let word = Int(fingerprint >> 6) & (words - 1)
        if flag & 0x40 != 0 { firstFilter[word] |= bit } else { nextFilter[word] |= bit }
      }
      nodes.initializeElement(at: flags.count, to: entry)
      count = flags.count + 1
    }
    return total == entryCount
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
