import VNAText

/// A term of a query, ready to be compared with those of texts.
struct CompiledTerm: Sendable {
  struct Word: Sendable {
    var hash: UInt64
    /// The folded bytes.
    var folded: [UInt8]
    /// As written, in small letters: for terms whose accents count.
    var exact: String
    /// How many positions behind the word before it stands.
    var step: UInt32
  }

  let field: Query.Field
  /// The words of a text; none for a field of names or codes.
  private(set) var words: [Word] = []
  /// The folded name or the code.
  private(set) var value = ""
  /// Whether the last word may go on.
  private(set) var isPrefix: Bool
  let isExact: Bool

  init(_ term: Query.Term) {
    field = term.field
    isPrefix = term.isPrefix
    isExact = term.isExact
    switch term.field {
    case .text, .headline: readWords(term.text)
    case .person, .organization, .place: value = FoldedName.make(term.text)
    case .country: value = term.text.uppercased()
    case .language: value = term.text.lowercased()
    case .event: value = term.text
    }
  }

  private mutating func readWords(_ text: String) {
    let bytes = Array(text.utf8)
    var analyzer = TermAnalyzer()
    bytes.withUnsafeBufferPointer { bytes in
      analyzer.analyze(bytes)
      var terms = Array(analyzer.terms)
      // The last character of a run stands alone only at the end of a text's own run; after a
      // pair it says nothing new.
      if terms.count > 1 {
        var kept: [TermAnalyzer.Term] = []
        for (index, term) in terms.enumerated() {
          if index > 0, isWithin(term, terms[index - 1]) { continue }
          kept.append(term)
        }
        terms = kept
      }
      for (index, term) in terms.enumerated() {
        let range = UnsafeBufferPointer(rebasing: bytes[term.range])
        words.append(
          Word(
            hash: term.hash, folded: FoldedTerm.bytes(range), exact: ExactWord.make(range),
            step: index == 0 ? 0 : term.position - terms[index - 1].position))
      }
    }
    // One character alone is the beginning of pairs.
    if words.count == 1, let first = words.first, FoldedTerm.isSingleIdeograph(first.folded) {
      isPrefix = true
    }
  }

  private func isWithin(_ term: TermAnalyzer.Term, _ before: TermAnalyzer.Term) -> Bool {
    term.start >= before.start && term.end <= before.end
  }

  /// Whether a folded name holds the words of the value one after the other.
  func matches(name: String) -> Bool {
    if name == value { return true }
    let padded = " " + name + " "
    if isPrefix { return padded.contains(" " + value) }
    return padded.contains(" " + value + " ")
  }
}

/// The folded bytes of a term, as they stand in an index.
enum FoldedTerm {
  static func bytes(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    Folding.fold(word, into: &folded)
    folded.removeAll { $0 == UInt8(ascii: "'") }
    return folded
  }

  static func isSingleIdeograph(_ folded: [UInt8]) -> Bool {
    guard let scalar = String(decoding: folded, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return scalar.utf8.count == folded.count && scalar.value >= 0x2E80
      && scalar.properties.isIdeographic || scalar.value >= 0x3040 && scalar.value <= 0x30FF
  }
}

/// A word as written but for capitals and apostrophes; equal in Swift whatever its composition.
enum ExactWord {
  static func make(_ word: UnsafeBufferPointer<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "'", "’", "‘", "ʼ", "\u{AD}": continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars).lowercased()
  }
}

/// A name in the form in which spellings are compared: folded words with single spaces.
enum FoldedName {
  static func make(_ name: String) -> String {
    var words: [UInt8] = []
    for byte in Folding.fold(name).utf8 {
      let isWord = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      if isWord || byte >= 0x30 && byte <= 0x39 {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}
