/// A table of sentence patterns, compiled: each symbol has alternatives, each alternative is a
/// row of pieces (bytes, another symbol, a slot that writes a mention and records its truth).
///
/// The text form, one alternative a line:
///
///     # symbol
///     {host} a reçu {guest} {on}.
///     {^greeting}, {^} begins with a capital letter.
///
/// A piece «a apostrophe, a « or », and the space before ; : ? ! % are pieces of their own,
/// because each bulletin has its own habit of writing them.
final class Grammar: Sendable {
  enum Kind: UInt8 { case literal, apostrophe, thinSpace, openQuote, closeQuote, symbol, slot }

  struct Piece: Sendable {
    var kind: Kind
    var capital = false
    /// The bytes in the pool for a literal; the number of the symbol or slot otherwise.
    var from: Int
    var upTo = 0
  }

  /// The symbols' numbers by their names.
  let numbers: [String: Int]
  /// For each symbol, its alternatives as ranges of `pieces`.
  let alternatives: [[Range<Int>]]
  let pieces: [Piece]
  let pool: [UInt8]
  /// References to neither a symbol nor a slot; a test keeps it empty.
  let unresolved: [String]

  init(_ texts: [String]) {
    var compiler = GrammarCompiler()
    for text in texts { compiler.declare(text) }
    for text in texts { compiler.compile(text) }
    numbers = compiler.numbers
    alternatives = compiler.alternatives
    pieces = compiler.pieces
    pool = compiler.pool
    unresolved = compiler.unresolved
  }

  /// The number of a symbol; -1 where there is none, which writes nothing.
  func number(_ name: String) -> Int { numbers[name] ?? -1 }
}

private struct GrammarCompiler {
  var numbers: [String: Int] = [:]
  var alternatives: [[Range<Int>]] = []
  var pieces: [Grammar.Piece] = []
  var pool: [UInt8] = []
  var unresolved: [String] = []

  static func lines(_ text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n"))
  }

  static func symbolName(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "# ".utf8) else { return nil }
    return String(decoding: line.dropFirst(2), as: UTF8.self)
  }

  mutating func declare(_ text: String) {
    for line in Self.lines(text) {
      guard let name = Self.symbolName(line), numbers[name] == nil else { continue }
      numbers[name] = alternatives.count
      alternatives.append([])
    }
  }

  mutating func compile(_ text: String) {
    var current = 0
    for line in Self.lines(text) {
      if let name = Self.symbolName(line) {
        current = numbers[name] ?? 0
      } else {
        let first = pieces.count
        compileLine(line)
        alternatives[current].append(first..<pieces.count)
      }
    }
  }

  private mutating func compileLine(_ line: ArraySlice<UInt8>) {
    var at = line.startIndex
    var literal = at
    func flush(_ end: Int, _ me: inout Self) {
      guard literal < end else { return }
      let from = me.pool.count
      me.pool.append(contentsOf: line[literal..<end])
      me.pieces.append(.init(kind: .literal, from: from, upTo: me.pool.count))
    }
    while at < line.endIndex {
      let next = at + 1 < line.endIndex ? line[at + 1] : 0
      var length = 0
      var kind = Grammar.Kind.literal
      switch line[at] {
      case UInt8(ascii: "'"): (kind, length) = (.apostrophe, 1)
      case UInt8(ascii: " ") where ";:?!%".utf8.contains(next): (kind, length) = (.thinSpace, 1)
      case 0xC2 where next == 0xAB: (kind, length) = (.openQuote, 2)
      case 0xC2 where next == 0xBB: (kind, length) = (.closeQuote, 2)
      case UInt8(ascii: "{"):
        flush(at, &self)
        let close = line[at...].firstIndex(of: UInt8(ascii: "}")) ?? line.endIndex - 1
        reference(line[(at + 1)..<close])
        at = close + 1
        literal = at
        continue
      default:
        at += 1
        continue
      }
      flush(at, &self)
      pieces.append(.init(kind: kind, from: 0))
      at += length
      literal = at
    }
    flush(line.endIndex, &self)
  }

  private mutating func reference(_ bytes: ArraySlice<UInt8>) {
    let capital = bytes.first == UInt8(ascii: "^")
    let name = String(decoding: capital ? bytes.dropFirst() : bytes, as: UTF8.self)
    if let slot = Slot(rawValue: name) {
      pieces.append(.init(kind: .slot, capital: capital, from: Int(slot.number)))
    } else if let number = numbers[name] {
      pieces.append(.init(kind: .symbol, capital: capital, from: number))
    } else {
      unresolved.append(name)
    }
  }
}
