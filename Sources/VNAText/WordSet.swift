/// A set of words that are only asked whether they are in it: a Bloom filter over their hashes.
///
/// Twenty bits and more a word, six of which are set: of the words that are not in it, at most one in
/// some four thousand passes. See B. H. Bloom, «Space/time trade-offs in hash coding with allowable
/// errors», 1970; the places by A. Kirsch and M. Mitzenmacher, «Less hashing, same performance», 2006.
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
    while count * 3 < hashes.count { count *= 2 }
    var bits = ContiguousArray<UInt64>(repeating: 0, count: count)
    for hash in hashes {
      for probe in 0..<Self.probes {
        let place = Self.place(hash, probe, of: count)
        bits[place.word] |= place.bit
      }
    }
    self.bits = bits
  }

  /// Whether a word with this hash is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    bits.withUnsafeBufferPointer { bits in
      for probe in 0..<Self.probes {
        let place = Self.place(hash, probe, of: bits.count)
        if bits[place.word] & place.bit == 0 { return false }
      }
      return true
    }
  }

  private static let probes: UInt64 = 6

  /// The bit of a probe: from one half of the hash on by steps of the other.
  @inline(__always)
  private static func place(
    _ hash: UInt64, _ probe: UInt64, of count: Int
  ) -> (word: Int, bit: UInt64) {
    let place = hash &+ probe &* (hash &>> 32 | 1)
    return (Int(truncatingIfNeeded: place &>> 6) & (count &- 1), 1 &<< (place & 63))
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
