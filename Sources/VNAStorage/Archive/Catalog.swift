/// What the archive holds, in memory: the entries of all segments, which of them are current, and
/// where each key's latest record is.
struct Catalog: Sendable {
  /// One segment as readers see it.
  struct Segment: Sendable {
    let header: SegmentHeader
    let file: any OpenFile
    var table: EntryTable
    /// Up to where the file is known.
    var length: Int
    var chain: UInt32
    /// The entries that are current versions.
    var current = BitSet()
    /// The entries that are versions, current or earlier.
    var kept = BitSet()
    var index = SegmentIndex()
    /// How many records the segments before it have.
    var first = 0

    var name: String { ArchiveFormat.segment(header.number) }
  }

  private(set) var segments: [Segment] = []
  private var keys: KeyIndex
  private(set) var nextSequence: UInt64 = 1
  private(set) var bulletinCount = 0
  private(set) var versionCount = 0
  private(set) var sourceBytes = 0
  /// Grows with every change.
  private(set) var revision: UInt64 = 0

  /// An empty catalog with room for so many keys.
  init(capacity: Int, nextSequence: UInt64 = 1) {
    keys = KeyIndex(capacity: capacity)
    self.nextSequence = nextSequence
  }

  /// Adds a segment with all its entries.
  mutating func add(_ segment: Segment) {
    let entries = segment.table
    var empty = segment
    empty.current = BitSet(capacity: entries.count)
    empty.kept = BitSet(capacity: entries.count)
    empty.first = segments.last.map { $0.first + $0.table.count } ?? 0
    segments.append(empty)
    for index in 0..<entries.count { note(entries[index], index) }
    revision += 1
  }

  /// Adds entries that were written to the last segment.
  mutating func append(_ entries: [Entry], length: Int, chain: UInt32) {
    let last = segments.count - 1
    segments[last].length = length
    segments[last].chain = chain
    for entry in entries {
      segments[last].table.append(entry)
      note(entry, segments[last].table.count - 1)
    }
    revision += 1
  }

  mutating func setIndex(_ index: SegmentIndex, of segment: Int) {
    segments[segment].index = index
  }

  /// Lets all indexes be made anew, from the segments and not from files.
  mutating func forgetIndexes() {
    for segment in segments.indices {
      segments[segment].index = SegmentIndex()
      segments[segment].index.isLoaded = true
    }
  }

  /// The current entry of a key.
  func current(_ key: KeyHash) -> (position: Position, entry: Entry)? {
    let same = { (record: Int) in self[Self.position(of: record, in: segments)].key == key }
    guard let record = keys.record(of: key, same) else { return nil }
    let position = Self.position(of: record, in: segments)
    let entry = self[position]
    return entry.isBulletin ? (position, entry) : nil
  }

  @inline(__always) subscript(position: Position) -> Entry {
    segments[position.segment].table[position.entry]
  }

  /// All versions of a key, the oldest first.
  func versions(of key: KeyHash) -> [Position] {
    positions { $0.key == key }.sorted { self[$0].version < self[$1].version }
  }

  /// The kept entries that have something; looks at every one.
  func positions(where holds: (Entry) -> Bool) -> [Position] {
    var found: [Position] = []
    for (number, segment) in segments.enumerated() {
      for index in 0..<segment.table.count
      where holds(segment.table[index]) && segment.kept.contains(index) {
        found.append(Position(segment: number, entry: index))
      }
    }
    return found
  }

  /// Brings everything up to date with the entry at the end of the last segment.
  private mutating func note(_ entry: Entry, _ index: Int) {
    let position = Position(segment: segments.count - 1, entry: index)
    let before = Self.place(entry.key, at: position, in: &keys, segments)
    nextSequence = max(nextSequence, entry.sequence + 1)
    if let before, self[before].isBulletin { supersede(before, by: entry) }
    guard entry.isBulletin else { return }
    segments[position.segment].current.insert(index)
    segments[position.segment].kept.insert(index)
    bulletinCount += 1
    versionCount += 1
    sourceBytes += Int(entry.sourceLength)
  }

  /// The segments are only looked at here: a copy of them would be copied whole at the next change.
  private static func place(
    _ key: KeyHash, at position: Position, in keys: inout KeyIndex, _ segments: [Segment]
  ) -> Position? {
    func hash(_ record: Int) -> KeyHash {
      let place = self.position(of: record, in: segments)
      return segments[place.segment].table[place.entry].key
    }
    let record = segments[position.segment].first + position.entry
    return keys.set(key, to: record, { hash($0) == key }, hash: hash).map {
      self.position(of: $0, in: segments)
    }
  }

  /// Where the record with a number among all is.
  private static func position(of record: Int, in segments: [Segment]) -> Position {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].first <= record { low = middle } else { high = middle }
    }
    return Position(segment: low, entry: record - segments[low].first)
  }

  private mutating func supersede(_ position: Position, by entry: Entry) {
    let old = self[position]
    segments[position.segment].current.remove(position.entry)
    bulletinCount -= 1
    if !entry.isBulletin {
      // Nothing but a second version makes it worth looking for a first.
      let all = old.version > 1 ? versions(of: entry.key) : [position]
      for gone in all { drop(gone) }
    } else if entry.version == old.version {
      // The same version with its annotation made anew.
      drop(position)
    }
  }

  private mutating func drop(_ position: Position) {
    segments[position.segment].kept.remove(position.entry)
    versionCount -= 1
    sourceBytes -= Int(self[position].sourceLength)
  }
}
