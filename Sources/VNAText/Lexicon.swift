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
    case any = 0
    /// The table has a capital: so must the text («Tours» is no place in «tours»).
    case capitalized = 1
    /// The table has two or three capitals and nothing else («AN» is not «an» or «An»).
    case allCaps = 2

    /// The raw values are those of the flags that must be set.
    @inline(__always)
    func holds(_ flags: TokenFlags) -> Bool {
      UInt16(rawValue) & flags.rawValue == UInt16(rawValue)
    }
  }

  struct Entry: Sendable {
    var lexiconClass: LexiconClass
    var caseRule: CaseRule
    var value: UInt16
  }

  static let continues: UInt32 = 1 << 31

  private let storage: Storage

  init(_ arrays: Arrays) { storage = Storage(arrays) }

  /// The tables; valid while the lexicon is.
  @inline(__always)
  var tables: Tables { storage.tables }

  /// The lexicon without entries.
  public static let empty = Lexicon(Arrays())

  /// The form under which its words are compared.
  package var spelling: WordSpelling { tables.spelling }

  /// The number of entries.
  public var entryCount: Int { tables.entries.count }

  /// The classes of a single word.
  ///
  /// - Parameters:
  ///   - hash: that of the folded form, ``Folding/hash(_:)``.
  ///   - flags: how the word is written; only entries that hold for it count. Nil counts all.
  public func classes(ofWord hash: UInt64, writtenAs flags: TokenFlags? = nil) -> LexiconClassSet {
    let tables = tables
    let node = tables.node(hash)
    guard node >= 0 else { return [] }
    var bits: UInt64 = 0
    for index in tables.entryRange(node) {
      let entry = tables.entries[index]
      if flags.map(entry.caseRule.holds) ?? true { bits |= entry.lexiconClass.bit }
    }
    return LexiconClassSet(rawValue: bits)
  }

  /// The value of a match as its table has it, or an empty string.
  public func value(of match: LexiconMatch) -> String {
    String(decoding: valueBytes(of: match), as: UTF8.self)
  }

  /// The bytes of the value of a match; valid while the lexicon is.
  package func valueBytes(of match: LexiconMatch) -> ValueBytes {
    tables.value(ofEntry: match.entry)
  }

  /// The number of the value of a match among all values of the lexicon; see ``values``.
  package func valueNumber(of match: LexiconMatch) -> Int {
    let entry = Int(match.entry)
    return entry < tables.entries.count ? Int(tables.entries[entry].value) : 0
  }

  /// The bytes of all values, by their numbers; valid while the lexicon is.
  package var values: [ValueBytes] {
    let tables = tables
    return (0..<max(tables.valueStarts.count - 1, 0)).map { tables.value(number: $0) }
  }

  /// Whether the value of a `match` is this `text`; makes no string.
  public func value(of match: LexiconMatch, is text: StaticString) -> Bool {
    let bytes = valueBytes(of: match)
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    var place = text.utf8Start
    for byte in bytes {
      if byte != place.pointee { return false }
      place += 1
    }
    return true
  }

  /// The value of a match as an integer, or nil if it is not one that fits.
  public func number(of match: LexiconMatch) -> Int64? {
    var digits = valueBytes(of: match)
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

  /// One of the words of the value of a `match` that has several («AZ city»): that of an `index` from
  /// 0, or nil.
  public func field(_ index: Int, of match: LexiconMatch) -> String? {
    let words = valueBytes(of: match).split(separator: 0x20)
    return words.indices.contains(index) ? String(decoding: words[index], as: UTF8.self) : nil
  }
}
