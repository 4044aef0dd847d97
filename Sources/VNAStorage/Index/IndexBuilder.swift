import VNAModel

/// Builds the index of a run of bulletins in memory: for each term a list of documents and places.
///
/// A term's list is written as it comes: how many documents further, then the places there, each as
/// the distance from the one before plus one, and a zero where the document's end. What counts and
/// where the places are is put apart when the list is complete.
struct IndexBuilder: ~Copyable, Sendable {
  /// What a term is; the first byte of its key.
  enum Kind: UInt8, CaseIterable, Sendable {
    case acronym = 0x41
    case country = 0x43
    case event = 0x45
    case language = 0x47
    case place = 0x4C
    case organization = 0x4F
    case person = 0x50
    case word = 0x77
  }

  struct Term: BitwiseCopyable {
    var tail: PostingArena.Tail
    /// Where its key stands, and how long it is.
    var key: UInt32
    var keyLength: UInt32
    /// The last document, and the last place in it.
    var document: UInt32
    var position: UInt32
    var documents: UInt32
  }

  private(set) var arena = PostingArena()
  private(set) var keys: [UInt8] = []
  private(set) var terms: ContiguousArray<Term> = []
  /// The number of terms of each document, and the end of its headline.
  private(set) var lengths: [UInt32] = []
  private(set) var headlines: [UInt16] = []
  private(set) var termTotal = 0

  /// From hashes to terms: open addressing.
  private var hashes: ContiguousArray<UInt64>
  private var numbers: ContiguousArray<UInt32>
  private var analyzer = TermAnalyzer()

  init() {
    hashes = ContiguousArray(repeating: 0, count: 1 << 14)
    numbers = ContiguousArray(repeating: .max, count: 1 << 14)
    keys.reserveCapacity(1 << 16)
  }

  /// Adds a document without terms, as a removal is one.
  mutating func addEmpty() {
    lengths.append(0)
    headlines.append(0)
  }

  /// Adds a bulletin.
  mutating func add(_ bulletin: Bulletin) {
    analyzer.analyze(bulletin)
    let document = UInt32(lengths.count)
    lengths.append(UInt32(analyzer.terms.count))
    headlines.append(UInt16(clamping: analyzer.headlineEnd))
    termTotal += analyzer.terms.count
    bulletin.source.text.withBytes { bytes in
      for term in analyzer.terms {
        let number = number(of: term, bytes)
        add(document, term.position, to: number)
      }
    }
    addFacts(StoryFacts(bulletin), document)
  }

  private mutating func addFacts(_ facts: StoryFacts, _ document: UInt32) {
    for name in facts.people { add(.person, name: name, document) }
    for name in facts.organizations { add(.organization, name: name, document) }
    for name in facts.acronyms { add(.acronym, name: name, document) }
    for name in facts.places { add(.place, name: name, document) }
    for code in facts.countries { add(.country, value: code, document) }
    for type in facts.events { add(.event, value: type, document) }
    if let language = facts.language { add(.language, value: language, document) }
  }

  /// A name's key is its folded form, a zero, and the name as it is.
  private mutating func add(_ kind: Kind, name: String, _ document: UInt32) {
    let folded = FoldedName.make(name)
    add(kind, value: (folded.isEmpty ? name : folded) + "\0" + name, document)
  }

  private mutating func add(_ kind: Kind, value: String, _ document: UInt32) {
    var key = [kind.rawValue]
    key.append(contentsOf: value.utf8)
    let hash = key.withUnsafeBufferPointer { ContentID.hash($0).0 } | 1
    var index = slot(hash)
    if numbers[index] == .max {
      index = insert(hash, at: index) { $0.append(contentsOf: key) }
    }
    let number = Int(numbers[index])
    if terms[number].documents == 0 || terms[number].document != document {
      add(document, 0, to: number)
    }
  }

  // MARK: Terms

  @inline(__always)
  private mutating func number(
    of term: TermAnalyzer.Term, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let index = slot(term.hash)
    if numbers[index] != .max { return Int(numbers[index]) }
    let placed = insert(term.hash, at: index) { keys in
      keys.append(Kind.word.rawValue)
      keys.append(contentsOf: FoldedTerm.bytes(UnsafeBufferPointer(rebasing: bytes[term.range])))
    }
    return Int(numbers[placed])
  }

  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    let mask = hashes.count &- 1
    var index = Int(truncatingIfNeeded: hash &* 0x9E37_79B9_7F4A_7C15 &>> 32) & mask
    while numbers[index] != .max, hashes[index] != hash { index = (index &+ 1) & mask }
    return index
  }

  private mutating func insert(
    _ hash: UInt64, at index: Int, _ appendKey: (inout [UInt8]) -> Void
  ) -> Int {
    var index = index
    if terms.count * 2 >= hashes.count {
      grow()
      index = slot(hash)
    }
    let start = keys.count
    appendKey(&keys)
    hashes[index] = hash
    numbers[index] = UInt32(terms.count)
    terms.append(
      Term(
        tail: arena.makeList(), key: UInt32(start), keyLength: UInt32(keys.count - start),
        document: 0, position: 0, documents: 0))
    return index
  }

  private mutating func grow() {
    let (old, oldNumbers) = (hashes, numbers)
    hashes = ContiguousArray(repeating: 0, count: old.count * 2)
    numbers = ContiguousArray(repeating: .max, count: old.count * 2)
    for (hash, number) in zip(old, oldNumbers) where number != .max {
      let index = slot(hash)
      hashes[index] = hash
      numbers[index] = number
    }
  }

  @inline(__always)
  private mutating func add(_ document: UInt32, _ position: UInt32, to number: Int) {
    terms.withUnsafeMutableBufferPointer { terms in
      var term = terms[number]
      if term.documents == 0 || term.document != document {
        // The number of the document plus one, so that the first is no zero.
        let step = term.documents == 0 ? document &+ 1 : document &- term.document
        if term.documents > 0 { arena.append(0, to: &term.tail) }
        arena.append(varint: step, to: &term.tail)
        term.documents &+= 1
        term.document = document
        term.position = 0
      }
      arena.append(varint: position &- term.position &+ 1, to: &term.tail)
      term.position = position
      terms[number] = term
    }
  }
}
