/// Makes a ``Lexicon`` of phrases and tables, at run time or for a generated file.
///
/// A phrase is cut into tokens like the text that it will be looked for in, hyphens left out:
/// «Minh-Ville» and «Minh Ville» are one. A phrase that begins with a capital is found only where
/// the text has one too; a single word of two or three capitals only where all are capitals.
/// One phrase may have entries of several classes, and several of one class.
public struct LexiconBuilder: Sendable {
  private struct Phrase: Sendable {
    var hashes: [UInt64]
    var entry: Lexicon.Entry
  }

  private var phrases: [Phrase] = []
  private var values: [String: UInt16] = ["": 0]
  private var valueList: [String] = [""]
  package let spelling: WordSpelling

  /// Makes a builder without phrases.
  public init() { self.init(spelling: .folded) }

  /// Makes a builder of a lexicon in which words are known in a form of their own.
  package init(spelling: WordSpelling) { self.spelling = spelling }

  /// Adds one phrase.
  ///
  /// - Parameters:
  ///   - phrase: the words as they are printed.
  ///   - lexiconClass: what the phrase can be.
  ///   - value: what it means, at most 255 bytes; the classes say in which notation.
  /// - Throws: ``LexiconTableError`` for a phrase without a word, and for the 65,537th value.
  public mutating func add(
    _ phrase: String, as lexiconClass: LexiconClass, value: String = ""
  ) throws(LexiconTableError) {
    let tokens = tokens(phrase).filter { $0.kind != .hyphen }
    func failure(_ message: String) -> LexiconTableError {
      LexiconTableError(table: lexiconClass.name, line: 0, message: message)
    }
    guard let first = tokens.first else { throw failure("“\(phrase)” has no word") }
    let rule: Lexicon.CaseRule
    if tokens.count == 1, first.flags.contains(.allCaps), phrase.unicodeScalars.count <= 3 {
      rule = .allCaps
    } else {
      rule = first.isCapitalized ? .capitalized : .any
    }
    guard let value = id(of: value) else { throw failure("more than 65,536 values") }
    phrases.append(
      Phrase(
        hashes: tokens.map(\.hash),
        entry: Lexicon.Entry(
          lexiconClass: lexiconClass, caseRule: rule, value: value)))
  }

  /// Adds a table: lines of `phrase | another spelling<TAB>value`, `#` before a comment.
  ///
  /// - Parameters:
  ///   - text: the lines.
  ///   - lexiconClass: what all of its phrases can be.
  /// - Throws: ``LexiconTableError`` for a line that is no such line, with its number.
  public mutating func addTable(
    _ text: String, as lexiconClass: LexiconClass
  ) throws(LexiconTableError) {
    try LexiconTableParser.parse(text, name: lexiconClass.name) {
      (phrase, value) throws(LexiconTableError) in
      try add(String(phrase), as: lexiconClass, value: String(value))
    }
  }

  /// Adds the tables of a language by their names, those of ``LexiconClass``, in the order of
  /// the names.
  ///
  /// - Throws: ``LexiconTableError`` for a name that is none of a class, and for a wrong line.
  public mutating func addTables(_ tables: [String: String]) throws(LexiconTableError) {
    try addTables(tables, shared: [:])
  }

  /// The same with tables that several languages share: of each class these come first.
  package mutating func addTables(
    _ tables: [String: String], shared: [String: String]
  ) throws(LexiconTableError) {
    let all = (Array(shared) + Array(tables)).enumerated().sorted {
      ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
    }
    for (_, (name, text)) in all {
      guard let lexiconClass = LexiconClass(name: name) else {
        throw LexiconTableError(
          table: name, line: 1,
          message: "no class of words has this name; see LexiconClass for those there are")
      }
      try addTable(text, as: lexiconClass)
    }
  }

  private mutating func id(of value: String) -> UInt16? {
    if let known = values[value] { return known }
    guard let id = UInt16(exactly: valueList.count) else { return nil }
    values[value] = id
    valueList.append(value)
    return id
  }

  private func tokens(_ phrase: String) -> [Token] {
    var table = TokenTable()
    let bytes = Array(phrase.utf8)
    bytes.withUnsafeBufferPointer {
      table.append(source: $0, range: 0..<$0.count)
      table.spell($0, 0..<table.count, spelling)
    }
    var tokens = Array(table.tokens)
    // «plus d'» is elided before the word that follows in the text.
    if tokens.count > 1, let last = tokens.last, last.kind == .apostrophe, !last.hasSpaceBefore {
      tokens.removeLast()
    }
    return tokens
  }

  private struct Node {
    var hash: UInt64
    var isFirst: Bool
    var continues = false
    var entries: [Lexicon.Entry] = []
  }

  /// All nodes in the order of their hashes: one for each beginning of each phrase.
  private func nodes() -> [Node] {
    var indexes: [UInt64: Int] = [:]
    var nodes: [Node] = []
    for phrase in phrases {
      var hash: UInt64 = 0
      for (depth, word) in phrase.hashes.enumerated() {
        hash = depth == 0 ? word : TokenHash.chain(hash, word)
        let index = indexes[hash] ?? nodes.count
        if index == nodes.count {
          indexes[hash] = index
          nodes.append(Node(hash: hash, isFirst: depth == 0))
        }
        guard depth + 1 == phrase.hashes.count else {
          nodes[index].continues = true
          continue
        }
        let entry = phrase.entry
        let same = nodes[index].entries.firstIndex {
          $0.lexiconClass == entry.lexiconClass && $0.value == entry.value
        }
        if let same {
          // Two spellings of one entry: the less strict rule holds.
          if entry.caseRule.rawValue < nodes[index].entries[same].caseRule.rawValue {
            nodes[index].entries[same].caseRule = entry.caseRule
          }
        } else if nodes[index].entries.count < 63 {
          nodes[index].entries.append(entry)
        }
      }
    }
    return nodes.sorted { $0.hash < $1.hash }
  }

  /// The lexicon as bytes, the same for the same phrases in the same order; the format is
  /// described at ``Lexicon/init(image:)``.
  public func image() -> [UInt8] {
    let nodes = nodes()
    var bits = 1
    while nodes.count >> bits > 2, bits < 24 { bits += 1 }
    var counts = [UInt8](repeating: 0, count: 1 << bits)
    for node in nodes {
      // A bucket of 255 would need a lexicon built against the hash; its image is refused.
      let bucket = Int(node.hash >> UInt64(64 - bits))
      if counts[bucket] < 255 { counts[bucket] += 1 }
    }
    var image = LexiconImage.Writer()
    let entries = nodes.flatMap(\.entries)
    image.header(
      bucketBits: bits, spelling: spelling, nodes: nodes.count, entries: entries.count,
      values: valueList.count,
      valueBytes: valueList.reduce(0) { $0 + $1.utf8.count })
    image.append(counts)
    for node in nodes { image.append(UInt32(truncatingIfNeeded: node.hash)) }
    image.append(
      nodes.map {
        ($0.continues ? 0x80 : 0) | ($0.isFirst ? 0x40 : 0) | UInt8($0.entries.count)
      })
    image.append(entries.map { $0.lexiconClass.rawValue | $0.caseRule.rawValue << 6 })
    for entry in entries { image.append(entry.value) }
    image.append(valueList.map { UInt8($0.utf8.count) })
    for value in valueList { image.append(Array(value.utf8)) }
    return image.bytes
  }

  /// The lexicon of what was added so far.
  public func lexicon() -> Lexicon { Lexicon(image: image()) ?? .empty }
}
