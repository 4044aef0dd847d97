import VNAModel
import VNAText

/// Builds the index of a run of bulletins in memory: for each term a list of documents and places.
///
/// A term's list is written as it is read: for each document how many documents further it is,
/// doubled, plus one, and the first place there; then for each further place the distance, doubled.
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

  private(set) var arena = PostingArena()
  private(set) var terms = TermTable()
  /// The keys of the terms, one after the other, and where each ends.
  private(set) var keys: [UInt8] = []
  private(set) var keyEnds: [Int] = []
  /// The number of terms of each document, and the end of its headline.
  private(set) var lengths: [UInt32] = []
  private(set) var headlines: [UInt16] = []
  private(set) var termTotal = 0
  private var analyzer = TermAnalyzer()

  init() { keys.reserveCapacity(1 << 16) }

  /// Adds a document without terms, as a removal is one.
  mutating func addEmpty() {
    lengths.append(0)
    headlines.append(0)
  }

  /// Adds a bulletin.
  mutating func add(_ bulletin: Bulletin) {
    analyzer.analyze(bulletin)
    let document = UInt32(lengths.count)
    lengths.append(UInt32(analyzer.count))
    headlines.append(UInt16(clamping: analyzer.headlineEnd))
    termTotal += analyzer.count
    addWords(of: bulletin.source.text, document)
    addFacts(StoryFacts(bulletin), document)
  }

  /// Looks up all words first and adds them then: look-ups that wait for nothing but themselves
  /// let the processor fetch several at once.
  private mutating func addWords(of source: SourceText, _ document: UInt32) {
    let analyzer = analyzer
    analyzer.withTerms { found in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: min(found.count, 4096)) { numbers in
        var start = 0
        while start < found.count {
          let end = min(found.count, start &+ numbers.count)
          for index in start..<end {
            let number = terms.number(of: found[index].hash) ?? addWord(found[index], source)
            numbers[index &- start] = UInt32(truncatingIfNeeded: number)
          }
          for index in start..<end {
            let term = terms.pointer(to: Int(numbers[index &- start]))
            Self.add(document, found[index].position, term, &arena)
          }
          start = end
        }
      }
    }
  }

  /// The bytes of a term's key.
  func key(_ number: UInt32) -> Range<Int> {
    let number = Int(number)
    return (number == 0 ? 0 : keyEnds[number - 1])..<keyEnds[number]
  }

  @inline(never)
  private mutating func addWord(_ term: TermAnalyzer.Term, _ source: SourceText) -> Int {
    source.withBytes { bytes in
      keys.append(Kind.word.rawValue)
      keys += FoldedTerm.bytes(UnsafeBufferPointer(rebasing: bytes[term.range]))
    }
    return insert(term.hash)
  }

  /// Adds the term whose key was just written.
  private mutating func insert(_ hash: UInt64) -> Int {
    keyEnds.append(keys.count)
    return terms.insert(
      hash,
      TermTable.Term(
        tail: arena.makeList(), document: 0, position: 0, documents: 0,
        key: UInt32(keyEnds.count - 1)))
  }

  @inline(__always)
  private static func add(
    _ document: UInt32, _ position: UInt32, _ term: UnsafeMutablePointer<TermTable.Term>,
    _ arena: inout PostingArena
  ) {
    let current = document &+ 1
    if term.pointee.document == current {
      arena.append(varint: (position &- term.pointee.position) &<< 1, to: &term.pointee.tail)
    } else {
      arena.append(
        varint: (current &- term.pointee.document) &<< 1 | 1, to: &term.pointee.tail)
      arena.append(varint: position, to: &term.pointee.tail)
      term.pointee.documents &+= 1
      term.pointee.document = current
    }
    term.pointee.position = position
  }

  // MARK: Names and codes

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
    key += value.utf8
    let hash = key.withUnsafeBufferPointer { ContentID.hash($0).0 }
    let number: Int
    if let known = terms.number(of: hash) {
      number = known
    } else {
      keys += key
      number = insert(hash)
    }
    if terms.pointer(to: number).pointee.document != document &+ 1 {
      Self.add(document, 0, terms.pointer(to: number), &arena)
    }
  }
}
