/// The form under which the words of a language are compared.
package enum WordSpelling: UInt32, Sendable {
  /// As by ``Folding``.
  case folded = 0
  /// With their Vietnamese tones, see ``ToneSpelling``.
  case tones = 0x100
  /// Without their Russian case endings, see ``CaseSpelling``.
  case stems = 0x200

  /// The hash that a token of this word has.
  package func hash(_ word: String) -> UInt64 {
    var word = word
    let own = word.withUTF8 { hash($0) }
    return own ?? Folding.hash(word)
  }

  /// The same of bytes; nil where it is that of the folded word.
  func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    switch self {
    case .folded: nil
    case .tones: ToneSpelling.hash(word)
    case .stems: CaseSpelling.hash(word)
    }
  }
}

extension TokenTable {
  /// Gives the words of a range the hashes of a spelling.
  mutating func spell(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ spelling: WordSpelling
  ) {
    guard spelling != .folded else { return }
    for index in range where storage[index].kind == .word {
      let word = source[Int(storage[index].start)..<Int(storage[index].end)]
      if let hash = spelling.hash(UnsafeBufferPointer(rebasing: word)) {
        storage[index].hash = hash
      }
    }
  }
}
