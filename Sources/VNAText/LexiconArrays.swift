extension Lexicon {
  /// What a lexicon is made of while it is built or read, see ``init(image:)``.
  struct Arrays: Sendable {
    /// Nodes are found by the upper bits of their hash (the bucket) and its lower 32 bits.
    var bucketShift: UInt64 = 63
    var spelling = WordSpelling.folded
    var bucketStarts: ContiguousArray<UInt32> = [0, 0, 0]
    var fingerprints: ContiguousArray<UInt32> = []
    /// The first entry of a node, and in the upper bit whether a longer phrase goes on.
    /// One more than there are nodes, so that the next one's first entry ends a node's.
    var nodes: ContiguousArray<UInt32> = [0]
    var entries: ContiguousArray<Entry> = []
    var valueStarts: ContiguousArray<UInt32> = [0]
    var valueBytes: ContiguousArray<UInt8> = []
    /// One bit for the hash of each first word, and of each longer beginning of a phrase, by the
    /// lower bits of the hash; most words of a text end their search there.
    var firstFilter: ContiguousArray<UInt64> = [0]
    var nextFilter: ContiguousArray<UInt64> = [0]
  }
}
