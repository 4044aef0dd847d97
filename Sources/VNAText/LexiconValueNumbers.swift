extension Lexicon {
  /// The numbers of the values of matches among all ``values``, for readers in the hot path.
  ///
  /// A copy counts no reference; it is valid while the lexicon is.
  package struct ValueNumbers {
    private let entries: UnsafeBufferPointer<Entry>

    fileprivate init(_ entries: UnsafeBufferPointer<Entry>) { self.entries = entries }

    package subscript(match: LexiconMatch) -> Int {
      let entry = Int(match.entry)
      return entry < entries.count ? Int(entries[entry].value) : 0
    }
  }

  /// The numbers of all values.
  package var valueNumbers: ValueNumbers { ValueNumbers(tables.entries) }
}
