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
  }

  struct Entry: Sendable {
    var lexiconClass: UInt8
    var caseRule: UInt8
    var value: UInt16
  }

  /// Nodes are found by the upper bits of their hash (the bucket) and its lower 32 bits.
  var bucketShift: UInt64 = 63
  var bucketStarts: ContiguousArray<UInt32> = [0, 0, 0]
  var fingerprints: ContiguousArray<UInt32> = []
  /// The first entry of a node, and in the upper bit whether a longer phrase goes on.
  /// One more than there are nodes, so that the next one's first entry ends a node's.
  var nodes: ContiguousArray<UInt32> = [0]
  var entries: ContiguousArray<Entry> = []
  var valueStarts: ContiguousArray<UInt32> = [0]
  var valueBytes: ContiguousArray<UInt8> = []
  /// One bit for the lower bits of the hash of each first word.
  var filter = ContiguousArray<UInt64>(repeating: 0, count: filterMask / 64 + 1)

  static let filterMask = (1 << 17) - 1
  static let continues: UInt32 = 1 << 31

  /// The lexicon without entries.
  public static let empty = Lexicon()

  init() {}

  /// The number of entries.
  public var entryCount: Int { entries.count }

  /// The node of a hash, or -1.
  @inline(__always)
  func node(_ hash: UInt64) -> Int {
    let bucket = Int(truncatingIfNeeded: hash &>> bucketShift)
    let fingerprint = UInt32(truncatingIfNeeded: hash)
    var index = Int(bucketStarts[bucket])
    let end = Int(bucketStarts[bucket &+ 1])
    while index < end {
      if fingerprints[index] == fingerprint { return index }
      index &+= 1
    }
    return -1
  }

  @inline(__always)
  func entryRange(_ node: Int) -> Range<Int> {
    Int(nodes[node] & ~Self.continues)..<Int(nodes[node &+ 1] & ~Self.continues)
  }

  /// The classes of a single word by the hash of its folded form, however it is written.
  public func classes(ofWord hash: UInt64) -> LexiconClassSet {
    let found = node(hash)
    guard found >= 0 else { return [] }
    var bits: UInt64 = 0
    for entry in entries[entryRange(found)] { bits |= 1 &<< UInt64(entry.lexiconClass) }
    return LexiconClassSet(rawValue: bits)
  }

  /// The value of a match as its table has it, or an empty string.
  public func value(of match: LexiconMatch) -> String {
    String(decoding: valueBytes[valueRange(of: match)], as: UTF8.self)
  }

  /// The bytes of the value of a match; makes no string.
  package func valueBytes(of match: LexiconMatch) -> ArraySlice<UInt8> {
    valueBytes[valueRange(of: match)]
  }

  /// The entries of a single word by the hash of its folded form, however it is written.
  package func matches(ofWord hash: UInt64) -> [LexiconMatch] {
    let found = node(hash)
    guard found >= 0 else { return [] }
    return entryRange(found).compactMap { index in
      LexiconClass(rawValue: entries[index].lexiconClass).map {
        LexiconMatch(entry: UInt32(index), tokenCount: 1, lexiconClass: $0)
      }
    }
  }

  /// Whether the value of a match is this text; makes no string.
  public func value(of match: LexiconMatch, is text: StaticString) -> Bool {
    let range = valueRange(of: match)
    guard range.count == text.utf8CodeUnitCount else { return false }
    return valueBytes[range].elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The value of a match as an integer, or nil if it is not one that fits.
  public func number(of match: LexiconMatch) -> Int64? {
    var digits = valueBytes[valueRange(of: match)]
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
    let words = valueBytes[valueRange(of: match)].split(separator: 0x20)
    return words.indices.contains(index) ? String(decoding: words[index], as: UTF8.self) : nil
  }

  private func valueRange(of match: LexiconMatch) -> Range<Int> {
    guard entries.indices.contains(Int(match.entry)) else { return 0..<0 }
    let value = Int(entries[Int(match.entry)].value)
    return Int(valueStarts[value])..<Int(valueStarts[value + 1])
  }
}
