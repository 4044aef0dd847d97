extension Lexicon {
  /// What a text is told of the words that a node stands for; a node is one beginning of a phrase, a
  /// sequence of words.
  ///
  /// Each node has two readings, side by side: all its entries, and those that hold for words without
  /// a capital. So most words are told by reading one of them, and nothing has to be gone through.
  struct Reading: Sendable {
    /// The classes of the entries.
    var classes: UInt64 = 0
    /// Where the entries begin among ``Tables/words``; for the first reading the first entry.
    var start: UInt32
    var count: UInt8
    /// ``NameStops`` of the classes.
    var stops: UInt8 = 0
    /// In the first reading the case rules of all entries: words that keep them have every entry.
    var rules: UInt8 = 0
    /// In the first reading 1 if a longer phrase goes on from here, or else 0.
    var continues: UInt8 = 0

    /// Whether all entries hold for a word with these flags.
    @inline(__always)
    func holds(_ flags: TokenFlags) -> Bool {
      ~flags.rawValue & UInt16(rules) == 0
    }
  }

  /// What a lexicon is made of while it is built or read, see ``init(image:)``.
  struct Arrays: Sendable {
    /// Nodes are known by the upper bits of their hash (the bucket) and its lower 32 bits (the
    /// fingerprint). A table of open addresses, at least three times as many as there are nodes: each
    /// slot has the fingerprint in its upper half and the number of the node plus one in its lower, or
    /// is 0.
    var slots: ContiguousArray<UInt64> = [0, 0]
    /// What gives the bucket of a hash, and how many upper bits of the fingerprint make the place of a
    /// slot with it.
    var bucketShift: UInt64 = 63
    var placeBits: UInt64 = 0
    /// The two readings of each node.
    var readings: ContiguousArray<Reading> = []
    var entries: ContiguousArray<Entry> = []
    /// The entries as what a text is told of them where they stand as single words: most matches are
    /// shown from here and need not be written. Behind them, those of nodes that have some with a case
    /// rule and some without, the latter alone.
    var words: ContiguousArray<LexiconMatch> = []
    var valueStarts: ContiguousArray<UInt32> = [0]
    var valueBytes: ContiguousArray<UInt8> = []
    /// One bit for the hash of each beginning of a phrase that has more than one word, by the lower
    /// bits of the hash; most searches for phrases end there. Single words need none: three of four
    /// words of a text are in a lexicon of the size of the French one.
    var nextFilter: ContiguousArray<UInt64> = [0]
  }
}
