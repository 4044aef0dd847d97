/// The words and phrases of a language with what they can be and mean.
///
/// Phrases are known by the hashes of their folded words alone: a node is the hash of a sequence
/// of words, found in a table of buckets ordered by hash; it says whether a longer phrase goes on
/// and which entries end there. One pass over the tokens, ``match(_:into:)``, finds every phrase
/// that starts at every token. A lexicon is made by a ``LexiconBuilder`` or from an image that
/// one has written.
public struct Lexicon: Sendable {
  /// How a phrase must be written for an entry to hold.
  enum CaseRule: UInt8 {
    case any
    /// The table has a capital: so must the text («Tours» is no place in «tours»).
    case capitalized
    /// The table has two or three capitals and nothing else («AN» is not «an» or «An»).
    case allCaps

    @inline(__always)
    func holds(_ flags: TokenFlags) -> Bool {
      switch self {
      case .any: true
      case .capitalized: flags.contains(.capitalized)
      case .allCaps: flags.contains(.allCaps)
      }
    }
  }

  struct Entry: Sendable {
    var lexiconClass: LexiconClass
    var caseRule: CaseRule
    var value: UInt16
  }

  static let continues: UInt32 = 1 << 31

  /// One object, so that a copy of the lexicon counts one reference.
  private final class Storage: Sendable {
    let arrays: Arrays
    init(_ arrays: Arrays) { self.arrays = arrays }
  }

  private let storage: Storage

  init(_ arrays: Arrays) { storage = Storage(arrays) }

  @inline(__always)
  var arrays: Arrays { _read { yield storage.arrays } }

  /// The lexicon without entries.
  public static let empty = Lexicon(Arrays())

  /// The number of entries.
  public var entryCount: Int { arrays.entries.count }

  /// The classes of a single word by the hash of its folded form: of all entries, or of those
  /// that hold for a word written with these capitals.
  public func classes(ofWord hash: UInt64, writtenAs flags: TokenFlags? = nil) -> LexiconClassSet {
    arrays.withTables { tables in
      let node = tables.node(hash)
      guard node >= 0 else { return [] }
      var bits: UInt64 = 0
      for index in tables.entryRange(node) {
        let entry = tables.entries[index]
        if flags.map(entry.caseRule.holds) ?? true { bits |= entry.lexiconClass.bit }
      }
      return LexiconClassSet(rawValue: bits)
    }
  }

  /// The value of a match as its table has it, or an empty string.
  public func value(of match: LexiconMatch) -> String {
    String(decoding: arrays.valueBytes[valueRange(of: match)], as: UTF8.self)
  }

  /// The bytes of the value of a match; makes no string.
  package func valueBytes(of match: LexiconMatch) -> ArraySlice<UInt8> {
    arrays.valueBytes[valueRange(of: match)]
  }

  /// The number of the value of a match among all values of the lexicon; see ``values``.
  package func valueNumber(of match: LexiconMatch) -> Int {
    let entry = Int(match.entry)
    return arrays.entries.indices.contains(entry) ? Int(arrays.entries[entry].value) : 0
  }

  /// The bytes of all values, by their numbers.
  package var values: [ArraySlice<UInt8>] {
    (0..<max(arrays.valueStarts.count - 1, 0)).map { number in
      ArraySlice(
        arrays.valueBytes[Int(arrays.valueStarts[number])..<Int(arrays.valueStarts[number + 1])])
    }
  }

  /// The entries of a single word by the hash of its folded form, however it is written.
  package func matches(ofWord hash: UInt64) -> [LexiconMatch] {
    arrays.withTables { tables in
      let found = tables.node(hash)
      guard found >= 0 else { return [] }
      return tables.entryRange(found).map { index in
        LexiconMatch(
          entry: UInt32(index), tokenCount: 1, lexiconClass: tables.entries[index].lexiconClass)
      }
    }
  }

  /// Whether the value of a match is this text; makes no string.
  public func value(of match: LexiconMatch, is text: StaticString) -> Bool {
    let range = valueRange(of: match)
    guard range.count == text.utf8CodeUnitCount else { return false }
    return arrays.valueBytes[range].elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The value of a match as an integer, or nil if it is not one that fits.
  public func number(of match: LexiconMatch) -> Int64? {
    var digits = arrays.valueBytes[valueRange(of: match)]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in digits {
      guard byte &- 48 < 10 else { return nil }
      value = value &* 10 &+ Int64(byte &- 48)
    }
    return isNegative ? -value : value
  }

  /// One of the words of a value with several («AZ city»), or nil.
  public func field(_ index: Int, of match: LexiconMatch) -> String? {
    let words = arrays.valueBytes[valueRange(of: match)].split(separator: 0x20)
    return words.indices.contains(index) ? String(decoding: words[index], as: UTF8.self) : nil
  }

  private func valueRange(of match: LexiconMatch) -> Range<Int> {
    guard arrays.entries.indices.contains(Int(match.entry)) else { return 0..<0 }
    let value = Int(arrays.entries[Int(match.entry)].value)
    return Int(arrays.valueStarts[value])..<Int(arrays.valueStarts[value + 1])
  }
}
