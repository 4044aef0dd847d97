/// The search index of a segment: parts that cover its entries from the first on without a gap.
struct SegmentIndex: Sendable {
  private(set) var parts: [IndexPart] = []
  /// Whether the files of the segment have been looked for.
  var isLoaded = false

  init() {}

  /// How many of the first entries are covered.
  var covered: Int { parts.last?.entries.upperBound ?? 0 }

  mutating func append(_ part: IndexPart) { parts.append(part) }

  /// Takes away the parts at the end that are small beside what is to be built, so that there are
  /// never more than some; where building has to begin then.
  mutating func absorb(for count: Int) -> Int {
    while let last = parts.last, last.entries.count <= 2 * (count - last.entries.lowerBound) / 3 {
      parts.removeLast()
    }
    return covered
  }

  /// The name of the file of a part.
  static func fileName(segment: UInt32, first: Int) -> String {
    ArchiveFormat.padded(segment) + "-" + ArchiveFormat.padded(UInt32(first)) + ".vidx"
  }

  /// The checksum by which a part knows the entries that it was built from.
  static func checksum(of table: EntryTable, _ range: Range<Int>) -> UInt32 {
    var checksum: UInt32 = 0
    for index in range {
      let entry = table[index]
      let words = (entry.sequence, entry.id0, UInt64(entry.offset))
      checksum = withUnsafeBytes(of: words) { CRC32C.checksum($0, seed: checksum) }
    }
    return checksum
  }
}
