import Synchronization

/// The index of a run of entries of one segment, read in place. It never changes.
final class IndexPart: Sendable {
  /// What is known of a term before its lists are read.
  struct Term {
    /// Its key, the kind first.
    var key: [UInt8]
    var documents: Int
    var postings: Range<Int>
    var positions: Range<Int>
  }

  /// The documents that have a term, and how often.
  struct Hits: Sendable {
    var documents: [UInt32] = []
    var counts: [UInt32] = []
  }

  let header: IndexHeader
  private let mapped: MappedBytes
  /// The pages whose checksums have been compared.
  private let checked: Mutex<BitSet>
  /// Whether it stands in a file.
  let isSaved: Bool

  /// Nil where the bytes are no index or a damaged one.
  init?(_ mapped: MappedBytes, isSaved: Bool) {
    guard let header = IndexHeader(mapped.bytes) else { return nil }
    self.header = header
    self.mapped = mapped
    self.isSaved = isSaved
    checked = Mutex(BitSet())
  }

  var bytes: UnsafeRawBufferPointer { mapped.bytes }
  /// The entries of the segment that it covers.
  var entries: Range<Int> { Int(header.first)..<(Int(header.first) + Int(header.count)) }

  /// How many terms a document has.
  @inline(__always) func length(_ document: Int) -> Int {
    Int(bytes.loadLittle(IndexHeader.byteCount + document * 4, UInt32.self))
  }

  /// The position at which a document's headline has ended.
  @inline(__always) func headlineEnd(_ document: Int) -> UInt32 {
    let start = IndexHeader.byteCount + Int(header.count) * 4
    return UInt32(bytes.loadLittle(start + document * 2, UInt16.self))
  }

  // MARK: Dictionary

  /// The term with a key.
  func term(_ key: [UInt8]) throws(RecordReader.Malformed) -> Term? {
    var found: Term?
    try terms(from: key) { term throws(RecordReader.Malformed) in
      if term.key == key { found = term }
      return false
    }
    return found
  }

  /// Calls `body` with each term whose key begins so, in the order of keys.
  func terms(
    prefix: [UInt8], _ body: (Term) throws(RecordReader.Malformed) -> Void
  ) throws(RecordReader.Malformed) {
    try terms(from: prefix) { term throws(RecordReader.Malformed) in
      guard term.key.starts(with: prefix) else { return false }
      try body(term)
      return true
    }
  }

  /// Calls `body` with the terms from a key on until it returns false.
  private func terms(
    from key: [UInt8], _ body: (Term) throws(RecordReader.Malformed) -> Bool
  ) throws(RecordReader.Malformed) {
    guard header.terms > 0 else { return }
    var block = try firstBlock(for: key)
    var number = block * IndexHeader.blockSize
    while block < Int(header.blocks) {
      var reader = try dictionaryReader(block)
      var term = Term(key: [], documents: 0, postings: 0..<0, positions: 0..<0)
      var (posting, position) = (try offset(&reader), try offset(&reader))
      for _ in 0..<IndexHeader.blockSize where number < Int(header.terms) {
        try next(&reader, &term, &posting, &position)
        number += 1
        if term.key.lexicographicallyPrecedes(key) { continue }
        if try !body(term) { return }
      }
      block += 1
    }
  }

  private func offset(_ reader: inout RecordReader) throws(RecordReader.Malformed) -> Int {
    let value = try reader.varint()
    guard value <= UInt64(bytes.count) else { throw RecordReader.Malformed() }
    return Int(value)
  }

  private func next(
    _ reader: inout RecordReader, _ term: inout Term, _ posting: inout Int, _ position: inout Int
  ) throws(RecordReader.Malformed) {
    let shared = try offset(&reader)
    guard shared <= term.key.count else { throw RecordReader.Malformed() }
    let rest = try reader.slice(try offset(&reader))
    term.key.removeLast(term.key.count - shared)
    term.key.append(contentsOf: rest)
    term.documents = try offset(&reader)
    let (start, place) = (posting, position)
    posting += try offset(&reader)
    position += try offset(&reader)
    let room = Int(header.positions - header.postings)
    guard posting <= room, position <= Int(header.end - header.positions),
      term.documents <= Int(header.count)
    else { throw RecordReader.Malformed() }
    term.postings = start..<posting
    term.positions = place..<position
  }

  private func dictionaryReader(_ block: Int) throws(RecordReader.Malformed) -> RecordReader {
    let start =
      Int(header.dictionary)
      + Int(bytes.loadLittle(Int(header.offsets) + block * 4, UInt32.self))
    guard start <= Int(header.offsets) else { throw RecordReader.Malformed() }
    return RecordReader(UnsafeRawBufferPointer(rebasing: bytes[start..<Int(header.offsets)]))
  }

  /// The last block whose first key is not above `key`, else the first.
  private func firstBlock(for key: [UInt8]) throws(RecordReader.Malformed) -> Int {
    var low = 0
    var high = Int(header.blocks)
    while low < high {
      let middle = (low + high) / 2
      var reader = try dictionaryReader(middle)
      _ = (try reader.varint(), try reader.varint(), try reader.varint())
      let first = try reader.slice(try offset(&reader))
      if key.lexicographicallyPrecedes(first) { high = middle } else { low = middle + 1 }
    }
    return max(0, low - 1)
  }

  // MARK: Lists

  /// The documents of a term that `isLive` lets pass, and how often it stands in them.
  func hits(
    _ term: Term, where isLive: (Int) -> Bool
  ) throws(RecordReader.Malformed) -> Hits {
    var hits = Hits()
    hits.documents.reserveCapacity(term.documents)
    hits.counts.reserveCapacity(term.documents)
    try postings(term) { document, count in
      guard isLive(Int(document)) else { return }
      hits.documents.append(document)
      hits.counts.append(count)
    }
    return hits
  }

  /// Calls `body` with each document of a term and how often it stands there.
  @inline(__always)
  func postings(
    _ term: Term, _ body: (UInt32, UInt32) -> Void
  ) throws(RecordReader.Malformed) {
    let start = Int(header.postings)
    let range = (start + term.postings.lowerBound)..<(start + term.postings.upperBound)
    try check(range)
    var reader = RecordReader(UnsafeRawBufferPointer(rebasing: bytes[range]))
    var document: UInt64 = 0
    for _ in 0..<term.documents {
      let word = try reader.varint()
      document &+= word >> 1
      let count = word & 1 == 1 ? 1 : try reader.varint()
      guard document >= 1, document <= UInt64(header.count), count <= UInt64(UInt32.max) else {
        throw RecordReader.Malformed()
      }
      body(UInt32(document - 1), UInt32(count))
    }
  }

  /// Adds the places of a term: for each document a run of `places`.
  func places(_ term: Term) throws(RecordReader.Malformed) -> Places {
    var places = Places()
    try postings(term) { document, count in
      places.documents.append(document)
      places.ends.append((places.ends.last ?? 0) + count)
    }
    let start = Int(header.positions)
    let range = (start + term.positions.lowerBound)..<(start + term.positions.upperBound)
    try check(range)
    var reader = RecordReader(UnsafeRawBufferPointer(rebasing: bytes[range]))
    guard Int(places.ends.last ?? 0) <= range.count else { throw RecordReader.Malformed() }
    places.positions.reserveCapacity(Int(places.ends.last ?? 0))
    for end in places.ends {
      var position: UInt64 = 0
      while places.positions.count < Int(end) {
        position &+= try reader.varint()
        places.positions.append(UInt32(truncatingIfNeeded: position))
      }
    }
    return places
  }

  /// Compares the checksums of the pages that a range lies on, once for each page.
  private func check(_ range: Range<Int>) throws(RecordReader.Malformed) {
    guard !range.isEmpty else { return }
    let start = Int(header.postings)
    let first = (range.lowerBound - start) / IndexHeader.pageSize
    let last = (range.upperBound - 1 - start) / IndexHeader.pageSize
    let isSound = checked.withLock { checked in
      for page in first...last where !checked.contains(page) {
        let from = start + page * IndexHeader.pageSize
        let to = min(bytes.count, from + IndexHeader.pageSize)
        let stated = bytes.loadLittle(Int(header.checksums) + page * 4, UInt32.self)
        guard CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[from..<to])) == stated else {
          return false
        }
        checked.insert(page)
      }
      return true
    }
    if !isSound { throw RecordReader.Malformed() }
  }

  /// Reads every list, as a verification does.
  func verify() -> Bool {
    do throws(RecordReader.Malformed) {
      try check(Int(header.postings)..<bytes.count)
      try terms(prefix: []) { term throws(RecordReader.Malformed) in
        if term.key.first == IndexBuilder.Kind.word.rawValue {
          _ = try places(term)
        } else {
          try postings(term) { _, _ in }
        }
      }
      return true
    } catch {
      return false
    }
  }
}

/// The places of a term or a phrase in documents.
struct Places {
  var documents: [UInt32] = []
  /// Where each document's run of ``positions`` ends.
  var ends: [UInt32] = []
  var positions: [UInt32] = []

  func run(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// Several terms as one: all places, in order.
  static func union(_ lists: [Places]) -> Places {
    if lists.count == 1 { return lists[0] }
    var all: [(document: UInt32, position: UInt32)] = []
    for list in lists {
      for index in list.documents.indices {
        for place in list.run(index) { all.append((list.documents[index], list.positions[place])) }
      }
    }
    all.sort { ($0.document, $0.position) < ($1.document, $1.position) }
    var union = Places()
    for (document, position) in all {
      if union.documents.last != document {
        union.documents.append(document)
        union.ends.append(union.ends.last ?? 0)
      }
      union.positions.append(position)
      union.ends[union.ends.count - 1] += 1
    }
    return union
  }

  /// The places that have a place of `next` so many positions further on; told by where `next` is.
  func followed(by next: Places, step: UInt32) -> Places {
    var result = Places()
    var other = 0
    for index in documents.indices {
      while other < next.documents.count, next.documents[other] < documents[index] { other += 1 }
      guard other < next.documents.count, next.documents[other] == documents[index] else {
        continue
      }
      let run = next.run(other)
      var place = run.lowerBound
      let before = result.positions.count
      for position in positions[self.run(index)] {
        let wanted = position &+ step
        while place < run.upperBound, next.positions[place] < wanted { place += 1 }
        guard place < run.upperBound else { break }
        if next.positions[place] == wanted { result.positions.append(wanted) }
      }
      guard result.positions.count > before else { continue }
      result.documents.append(documents[index])
      result.ends.append(UInt32(result.positions.count))
    }
    return result
  }
}
