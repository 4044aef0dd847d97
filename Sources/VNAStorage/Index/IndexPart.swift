/// The index of a run of entries of one segment, read in place. It never changes.
final class IndexPart: Sendable {
  /// What is known of a term before its lists are read.
  struct Term {
    /// Its key, the kind first.
    var key: [UInt8]
    var documents: Int
    /// Where its list is, from the beginning of all lists.
    var list: Range<Int>
  }

  /// The documents that have a term, and how often.
  struct Hits: Sendable {
    var documents: [UInt32] = []
    var counts: [UInt32] = []
  }

  let header: IndexHeader
  private let mapped: MappedBytes
  /// The pages whose checksums have been compared.
  private let checked: PageMarks
  /// Whether it stands in a file.
  let isSaved: Bool

  /// Nil where the bytes are no index or a damaged one.
  init?(_ mapped: MappedBytes, isSaved: Bool) {
    guard let header = IndexHeader(mapped.bytes) else { return nil }
    self.header = header
    self.mapped = mapped
    self.isSaved = isSaved
    let pages = (mapped.bytes.count - Int(header.postings)) / IndexHeader.pageSize + 1
    checked = PageMarks(count: pages)
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
      var term = Term(key: [], documents: 0, list: 0..<0)
      var end = try offset(&reader)
      for _ in 0..<IndexHeader.blockSize where number < Int(header.terms) {
        try next(&reader, &term, &end)
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
    _ reader: inout RecordReader, _ term: inout Term, _ end: inout Int
  ) throws(RecordReader.Malformed) {
    let shared = try offset(&reader)
    guard shared <= term.key.count else { throw RecordReader.Malformed() }
    let rest = try reader.slice(try offset(&reader))
    term.key.removeLast(term.key.count - shared)
    term.key.append(contentsOf: rest)
    term.documents = try offset(&reader)
    let start = end
    end += try offset(&reader)
    guard end <= Int(header.end - header.postings), term.documents <= Int(header.count) else {
      throw RecordReader.Malformed()
    }
    term.list = start..<end
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
      _ = (try reader.varint(), try reader.varint())
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
  ///
  /// The places themselves are passed over: the lowest bit of a number's first byte tells whether it
  /// is one.
  @inline(__always)
  func postings(
    _ term: Term, _ body: (UInt32, UInt32) -> Void
  ) throws(RecordReader.Malformed) {
    let list = try self.list(term)
    guard let base = list.baseAddress else { return }
    let end = base + list.count
    var at = base
    // The number of the document plus one.
    var document: UInt32 = 0
    var count: UInt32 = 0
    while at < end {
      let first = at.load(as: UInt8.self)
      if first & 1 == 1 {
        if count > 0 { body(document &- 1, count) }
        var value = UInt32(first & 0x7F)
        var shift: UInt32 = 7
        var byte = first
        while byte >= 0x80, at + 1 < end {
          at += 1
          byte = at.load(as: UInt8.self)
          value |= UInt32(byte & 0x7F) &<< shift
          shift &+= 7
        }
        at += 1
        document &+= value &>> 1
        guard document &- 1 < header.count, byte < 0x80 else { throw RecordReader.Malformed() }
        count = 0
      }
      // A place: the first of a document, or a further one.
      while at < end, at.load(as: UInt8.self) >= 0x80 { at += 1 }
      guard at < end, document > 0 else { throw RecordReader.Malformed() }
      at += 1
      count &+= 1
    }
    if count > 0 { body(document &- 1, count) }
  }

  /// The bytes of a term's list, compared with their checksums.
  private func list(_ term: Term) throws(RecordReader.Malformed) -> UnsafeRawBufferPointer {
    let start = Int(header.postings)
    let range = (start + term.list.lowerBound)..<(start + term.list.upperBound)
    try check(range)
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// All places of a term, document by document.
  func places(_ term: Term) throws(RecordReader.Malformed) -> Places {
    var places = Places()
    places.documents.reserveCapacity(term.documents)
    places.ends.reserveCapacity(term.documents)
    places.positions.reserveCapacity(term.list.count / 2)
    try occurrences(term) { document, position in
      places.add(document, position)
    }
    return places
  }

  /// Calls `body` with each document and place of a term.
  @inline(__always)
  private func occurrences(
    _ term: Term, _ body: (UInt32, UInt32) -> Void
  ) throws(RecordReader.Malformed) {
    let list = try self.list(term)
    guard let base = list.baseAddress else { return }
    var at = 0
    let end = list.count
    var isSound = true
    // The number of the document plus one.
    var document: UInt32 = 0
    var position: UInt32 = 0

    func varint() -> UInt32 {
      var value: UInt32 = 0
      var shift: UInt32 = 0
      while at < end {
        let byte = base.load(fromByteOffset: at, as: UInt8.self)
        at &+= 1
        value |= UInt32(byte & 0x7F) &<< shift
        if byte < 0x80 { return value }
        shift &+= 7
      }
      isSound = false
      return value
    }

    while at < end {
      let word = varint()
      if word & 1 == 1 {
        document &+= word &>> 1
        position = varint()
      } else {
        position &+= word &>> 1
      }
      guard isSound, document &- 1 < header.count else { throw RecordReader.Malformed() }
      body(document &- 1, position)
    }
  }

  /// Compares the checksums of the pages that a range lies on, once for each page.
  private func check(_ range: Range<Int>) throws(RecordReader.Malformed) {
    guard !range.isEmpty else { return }
    let start = Int(header.postings)
    let first = (range.lowerBound - start) / IndexHeader.pageSize
    let last = (range.upperBound - 1 - start) / IndexHeader.pageSize
    for page in first...last where !checked.contains(page) {
      let from = start + page * IndexHeader.pageSize
      let to = min(bytes.count, from + IndexHeader.pageSize)
      let stated = bytes.loadLittle(Int(header.checksums) + page * 4, UInt32.self)
      guard CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[from..<to])) == stated else {
        throw RecordReader.Malformed()
      }
      checked.insert(page)
    }
  }

  /// Reads every list, as a verification does.
  func verify() -> Bool {
    do throws(RecordReader.Malformed) {
      try check(Int(header.postings)..<bytes.count)
      try terms(prefix: []) { term throws(RecordReader.Malformed) in
        try postings(term) { _, _ in }
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

  /// Adds a place; documents and the places in each come in order.
  @inline(__always)
  mutating func add(_ document: UInt32, _ position: UInt32) {
    positions.append(position)
    if documents.last == document {
      ends[ends.count &- 1] &+= 1
    } else {
      documents.append(document)
      ends.append(UInt32(truncatingIfNeeded: positions.count))
    }
  }

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
    for (document, position) in all { union.add(document, position) }
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
