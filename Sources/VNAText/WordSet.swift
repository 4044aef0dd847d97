/// A set of words that are only asked whether they are in it: a Bloom filter over their hashes.
///
/// A word's five bits stand in one word of memory, so that asking for it reads memory once; there is such
/// a word for each one and a half words of the language, or more. Of the words that are not in the set one
/// in some thousands passes. See B. H. Bloom, «Space/time trade-offs in hash coding with allowable
/// errors», 1970; the blocks by F. Putze, P. Sanders and J. Singler, «Cache-, hash- and space-efficient
/// Bloom filters», 2007.
package struct WordSet: Sendable {
  /// The bits, a power of two of words.
  private let bits: ContiguousArray<UInt64>

  /// No words.
  package static let empty = WordSet(bits: [0])

  private init(bits: ContiguousArray<UInt64>) { self.bits = bits }

  /// The set of the words of a `text`, one a line; lines that begin with `#` are comments.
  package init(lines text: String, spelling: WordSpelling = .folded) {
    let hashes = text.split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") }.map { spelling.hash(String($0)) }
    var count = 1
    while count * 3 < hashes.count * 2 { count *= 2 }
    var bits = ContiguousArray<UInt64>(repeating: 0, count: count)
    for hash in hashes { bits[Self.place(hash, of: count)] |= Self.mask(hash) }
    self.bits = bits
  }

  /// Whether a word with this hash is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    bits.withUnsafeBufferPointer { bits in
      ~bits[Self.place(hash, of: bits.count)] & Self.mask(hash) == 0
    }
  }

  /// The word of memory for a hash, by its upper half.
  @inline(__always)
  private static func place(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 32) & (count &- 1)
  }

  /// The five bits for a hash, by its lower half.
  @inline(__always)
  private static func mask(_ hash: UInt64) -> UInt64 {
    1 &<< (hash & 63) | 1 &<< (hash &>> 6 & 63) | 1 &<< (hash &>> 12 & 63)
      | 1 &<< (hash &>> 18 & 63) | 1 &<< (hash &>> 24 & 63)
  }
}

extension WordSet {
  /// Reads a set from the `text` in a file that ``swiftSource(name:note:)`` wrote; none for another.
  package init(packed text: StaticString, wordCount: Int) {
    self = PackedText.decode(text) { bytes in
      guard wordCount > 0, wordCount & (wordCount - 1) == 0, wordCount * 8 <= bytes.count else {
        return .empty
      }
      return WordSet(
        bits: ContiguousArray(
          (0..<wordCount).map {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
          }))
    }
  }

  /// A Swift file that holds the set as an extension of ``WordSet`` with a static `name`.
  package func swiftSource(name: String, note: String) -> String {
    let bytes = bits.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
    return """
      // \(note)
      // swift-format-ignore-file
      import VNAText

      extension WordSet {
        static let \(name) = WordSet(packed: \(name)Words, wordCount: \(bits.count))
      }

      private let \(name)Words: StaticString = #\"""
      \(PackedText.lines(bytes))\"""#

      """
  }
}
