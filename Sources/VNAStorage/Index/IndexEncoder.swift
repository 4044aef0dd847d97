/// The head of an index file: where its parts are. Docs/storage.md has it byte by byte.
struct IndexHeader: Hashable, Sendable {
  static let byteCount = 96
  static let magic: [UInt8] = Array("VNAIDX".utf8)
  static let pageSize = 16 << 10
  /// How many terms of the dictionary stand together.
  static let blockSize = 16

  var storeID: UInt64
  var segment: UInt32
  /// The first entry of the segment that it covers, and how many.
  var first: UInt32
  var count: UInt32
  /// The checksum of the entries' sequence numbers and content ids.
  var entries: UInt32
  var terms: UInt32
  var blocks: UInt32
  var termTotal: UInt64
  /// Where the dictionary, the offsets of its blocks, the checksums of the pages and the lists
  /// begin, and where the file ends.
  var dictionary: UInt64
  var offsets: UInt64
  var checksums: UInt64
  var postings: UInt64
  var end: UInt64

  func store(at start: Int, in out: inout RecordBuffer, metadata: UInt32) {
    for (place, byte) in Self.magic.enumerated() { out.store(byte, at: start + place) }
    out.store(ArchiveFormat.version, at: start + 6)
    out.store(storeID, at: start + 8)
    for (place, value) in [segment, first, count, entries, terms, blocks].enumerated() {
      out.store(value, at: start + 16 + place * 4)
    }
    let numbers = [termTotal, dictionary, offsets, checksums, postings, 0]
    for (place, value) in numbers.enumerated() { out.store(value, at: start + 40 + place * 8) }
    // The end follows from the file's own length, which is checked against the pages.
    out.store(metadata, at: start + 88)
    let head = UnsafeRawBufferPointer(rebasing: out.bytes[start..<(start + 92)])
    out.store(CRC32C.checksum(head), at: start + 92)
  }

  /// Reads a head and checks it and what stands before the documents; nil where anything is wrong.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.byteCount, bytes.prefix(6).elementsEqual(Self.magic),
      bytes.loadLittle(6, UInt16.self) == ArchiveFormat.version,
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<92]))
        == bytes.loadLittle(92, UInt32.self)
    else { return nil }
    storeID = bytes.loadLittle(8, UInt64.self)
    segment = bytes.loadLittle(16, UInt32.self)
    first = bytes.loadLittle(20, UInt32.self)
    count = bytes.loadLittle(24, UInt32.self)
    entries = bytes.loadLittle(28, UInt32.self)
    terms = bytes.loadLittle(32, UInt32.self)
    blocks = bytes.loadLittle(36, UInt32.self)
    termTotal = bytes.loadLittle(40, UInt64.self)
    dictionary = bytes.loadLittle(48, UInt64.self)
    offsets = bytes.loadLittle(56, UInt64.self)
    checksums = bytes.loadLittle(64, UInt64.self)
    postings = bytes.loadLittle(72, UInt64.self)
    end = UInt64(bytes.count)
    let inOrder = [
      UInt64(Self.byteCount) + UInt64(count) * 6, dictionary, offsets, checksums, postings, end,
    ]
    guard zip(inOrder, inOrder.dropFirst()).allSatisfy({ $0 <= $1 }),
      offsets + UInt64(blocks) * 4 <= checksums,
      (UInt64(blocks) * UInt64(Self.blockSize)) >= UInt64(terms),
      postings == checksums + UInt64(Self.pages(Int(end - postings))) * 4,
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[Self.byteCount..<Int(postings)]))
        == bytes.loadLittle(88, UInt32.self)
    else { return nil }
  }

  init(storeID: UInt64, segment: UInt32, first: Int, count: Int, entries: UInt32) {
    self.storeID = storeID
    self.segment = segment
    self.first = UInt32(first)
    self.count = UInt32(count)
    self.entries = entries
    terms = 0
    blocks = 0
    termTotal = 0
    dictionary = 0
    offsets = 0
    checksums = 0
    postings = 0
    end = 0
  }

  static func pages(_ bytes: Int) -> Int { (bytes + pageSize - 1) / pageSize }
}

extension IndexBuilder {
  /// The index as a file.
  consuming func encoded(_ header: IndexHeader) -> RecordBuffer {
    var header = header
    var dictionary = RecordBuffer(capacity: keys.count + terms.count * 6)
    var offsets = RecordBuffer(capacity: terms.count)
    var postings = RecordBuffer(capacity: max(1 << 12, termTotal * 2))
    let order = sortedTerms()
    var last = 0..<0
    keys.withUnsafeBytes { keys in
      for (place, number) in order.enumerated() {
        let term = terms.pointer(to: number).pointee
        let key = self.key(term.key)
        var shared = 0
        if place % IndexHeader.blockSize == 0 {
          offsets.append(UInt32(dictionary.count))
          dictionary.append(varint: UInt64(postings.count))
        } else {
          while shared < min(last.count, key.count),
            keys[last.lowerBound + shared] == keys[key.lowerBound + shared]
          {
            shared += 1
          }
        }
        let start = postings.count
        arena.copy(term.tail, to: &postings)
        dictionary.append(varint: UInt64(shared))
        dictionary.append(varint: UInt64(key.count - shared))
        dictionary.append(
          UnsafeRawBufferPointer(rebasing: keys[(key.lowerBound + shared)..<key.upperBound]))
        dictionary.append(varint: UInt64(term.documents))
        dictionary.append(varint: UInt64(postings.count - start))
        last = key
      }
    }
    let bodyCount = postings.count
    var out = RecordBuffer(
      capacity: IndexHeader.byteCount + lengths.count * 6 + dictionary.count + offsets.count
        + bodyCount + 4096)
    out.append(zeros: IndexHeader.byteCount)
    for length in lengths { out.append(length) }
    for headline in headlines { out.append(headline) }
    header.terms = UInt32(terms.count)
    header.blocks = UInt32(offsets.count / 4)
    header.termTotal = UInt64(termTotal)
    header.dictionary = UInt64(out.count)
    out.append(dictionary.bytes)
    header.offsets = UInt64(out.count)
    out.append(offsets.bytes)
    header.checksums = UInt64(out.count)
    let pages = IndexHeader.pages(bodyCount)
    out.append(zeros: pages * 4)
    header.postings = UInt64(out.count)
    out.append(postings.bytes)
    let body = UnsafeRawBufferPointer(rebasing: out.bytes[Int(header.postings)...])
    for page in 0..<pages {
      let range = (page * IndexHeader.pageSize)..<min(body.count, (page + 1) * IndexHeader.pageSize)
      let checksum = CRC32C.checksum(UnsafeRawBufferPointer(rebasing: body[range]))
      out.store(checksum, at: Int(header.checksums) + page * 4)
    }
    let metadata = CRC32C.checksum(
      UnsafeRawBufferPointer(rebasing: out.bytes[IndexHeader.byteCount..<Int(header.postings)]))
    header.store(at: 0, in: &out, metadata: metadata)
    return out
  }

  /// The numbers of the terms in the order of their keys' bytes.
  private borrowing func sortedTerms() -> [Int] {
    struct Head {
      var prefix: UInt64
      var start: Int
      var end: Int
      var number: Int
    }
    return keys.withUnsafeBytes { keys in
      var heads: [Head] = []
      heads.reserveCapacity(terms.count)
      for number in 0..<terms.count {
        // The first eight bytes settle nearly every comparison.
        let key = key(terms.pointer(to: number).pointee.key)
        var prefix: UInt64 = 0
        for place in 0..<8 {
          prefix <<= 8
          if place < key.count { prefix |= UInt64(keys[key.lowerBound + place]) }
        }
        heads.append(
          Head(prefix: prefix, start: key.lowerBound, end: key.upperBound, number: number))
      }
      heads.sort { left, right in
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        return keys[left.start..<left.end].lexicographicallyPrecedes(keys[right.start..<right.end])
      }
      return heads.map(\.number)
    }
  }
}
